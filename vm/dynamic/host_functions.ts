/**
 * JavaScript functions as values of a dynamic program: objects of the class `HostFunction`, whose field says which function
 * it is. They can be called with any number of arguments; code that answers `call/N` is made when a site asks for it.
 *
 * A function has the same object for as long as that lives, and the object keeps the function. A function that refers
 * to guest objects which refer to its own object is never collected: the two collectors do not see each other's half.
 */
import type { HostFunction } from '../../src/host/boundary.js';
import type { GuestRef } from '../../src/host/handles.js';
import type { WeakTable } from '../../src/host/weak_table.js';
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { FunctionRef, GuestModule } from '../module.js';
import { signatureOf } from '../signatures.js';
import { dynamic, i32, type ValueType } from '../types.js';
import type { Calls } from './calls.js';
import type { Describer } from './describe.js';
import type { Host } from './host.js';
import { callParams } from './kit_classes.js';
import { defineKitFunction, freshName } from './kit_code.js';

/** A JavaScript function that programs call. */
export type Callable = (...values: unknown[]) => unknown;

export class HostFunctions {
  readonly #module: GuestModule;
  readonly #host: Host;
  readonly #class: () => ClassType;
  /** The functions by the numbers that their objects have. */
  readonly #table: WeakTable<Callable>;
  readonly #places = new WeakMap<Callable, number>();
  readonly #adaptors = new Map<number, string>();
  #make: ((place: number) => GuestRef) | undefined;

  constructor(module: GuestModule, host: Host, calls: Calls, describer: Describer) {
    this.#module = module;
    this.#host = host;
    this.#table = module.engine.weakTable();
    this.#class = module.classes.provide(
      'HostFunction',
      () => ({ final: true }),
      (cls) => {
        cls.field('place', i32);
        calls.answer(cls, (arity) => this.#adaptor(arity));
        describer.add(cls, (ref) => ({ kind: 'host', name: this.fromGuest(ref).name }));
      },
    );
  }

  get cls(): ClassType {
    return this.#class();
  }

  /** The object that stands for a function. @throws VmkitError ERR_OUT_OF_MEMORY, or as the language has it */
  toGuest(fn: Callable): GuestRef {
    const { engine } = this.#module;
    const known = this.#places.get(fn);
    if (known !== undefined) {
      const { address, value } = this.#table.at(known);
      if (address !== 0n && value === fn) return engine.heap.ref(address);
    }
    const place = this.#table.reserve(fn);
    try {
      const ref = this.#new(place);
      this.#table.attach(place, ref.address);
      this.#places.set(fn, place);
      return ref;
    } catch (error) {
      this.#table.drop(place);
      throw error;
    }
  }

  /** The function that an object of `cls` stands for. */
  fromGuest(ref: GuestRef): Callable {
    const place = this.#table.find(ref.address) as number;
    return this.#table.valueAt(place);
  }

  #new(place: number): GuestRef {
    if (!this.#make) {
      const body = (b: FunctionBuilder) => {
        const made = b.new(this.cls);
        b.field(made, 'place').set(b.param('place').get());
        return made;
      };
      const { name } = defineKitFunction(
        this.#module,
        'host function',
        [['place', i32]],
        this.cls.ref,
        body,
        { isSeldom: true },
      );
      this.#make = this.#module.engine.function(name) as (place: number) => GuestRef;
    }
    return this.#make(place);
  }

  /** The code that answers `call/N`. */
  #adaptor(arity: number): string {
    let name = this.#adaptors.get(arity);
    if (name === undefined) {
      const target = this.#entry(arity);
      const body = (b: FunctionBuilder) => {
        const callee = b.nonNull(b.param('callee').get());
        const args = Array.from({ length: arity }, (_, index) => b.param(index + 2).get());
        return b.call(target, [b.field(callee, 'place').get(), ...args]);
      };
      const params = [['callee', this.cls.ref] as const, ...callParams(arity)];
      name = defineKitFunction(this.#module, `host call/${arity}`, params, dynamic, body).name;
      this.#adaptors.set(arity, name);
    }
    return name;
  }

  /** The host function behind all functions that are called with so many arguments. */
  #entry(arity: number): FunctionRef {
    const { engine, throws } = this.#module;
    const params: ValueType[] = [i32, ...Array.from({ length: arity }, () => dynamic)];
    const type = { params, result: dynamic, context: throws, throws };
    const name = freshName(this.#module, `vmkit.host/${arity}`);
    const ref: FunctionRef = { ...type, name };
    engine.host(name, signatureOf(ref), callerOf(this.#table, arity), { values: this.#host });
    this.#host.addPlace(name, () => 'the result of a host function');
    return ref;
  }
}

/** Few arguments without an array of them. */
function callerOf(table: WeakTable<Callable>, arity: number): HostFunction {
  switch (arity) {
    case 0:
      return (place: number) => table.valueAt(place)();
    case 1:
      return (place: number, a: unknown) => table.valueAt(place)(a);
    case 2:
      return (place: number, a: unknown, b: unknown) => table.valueAt(place)(a, b);
    case 3:
      return (place: number, a: unknown, b: unknown, c: unknown) => table.valueAt(place)(a, b, c);
    default:
      return (place: number, ...values: unknown[]) => table.valueAt(place)(...values);
  }
}
