/**
 * Properties and methods of instances for JavaScript, by names that are known only when it asks: the runtime's functions
 * for such names, and one function of the kit's for all methods.
 */
import { checkText } from '../../src/checks.js';
import type { GuestRef } from '../../src/host/handles.js';
import { layout } from '../../src/layout.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule, Params } from '../module.js';
import { dynamic, u32 } from '../types.js';
import type { Value } from '../value.js';
import { findMethod, noValue } from './adaptors.js';
import type { Calls } from './calls.js';
import type { Describer } from './describe.js';
import { argumentParams, checkCount, type Host } from './host.js';
import type { Callable } from './host_functions.js';
import type { KitClasses } from './kit_classes.js';
import { slowFunction } from './kit_code.js';
import type { Mistakes } from './mistakes.js';
import { box, toReference } from './values.js';

export interface PropertyParts {
  readonly kit: KitClasses;
  readonly calls: Calls;
  readonly describer: Describer;
  readonly mistakes: Mistakes;
}

const signatures = {
  vmkit_property_get_named: 'dyn!(ctx,dyn,i32)',
  vmkit_property_set_named: 'i1!(ctx,dyn,i32,dyn)',
  vmkit_property_has: 'i1(dyn,i32)',
  vmkit_property_count: 'i64(dyn)',
  vmkit_property_name_at: 'i32(dyn,i64)',
} as const;

export class HostProperties {
  readonly #module: GuestModule;
  readonly #host: Host;
  readonly #parts: PropertyParts;
  readonly #invokers: Callable[] = [];
  #binder: Callable | undefined;

  constructor(module: GuestModule, host: Host, parts: PropertyParts) {
    this.#module = module;
    this.#host = host;
    this.#parts = parts;
    host.addPlace('vmkit_property_set_named', () => 'the value of the property');
  }

  /** An own property, or a bound method; undefined when there is neither. */
  get(object: GuestRef, name: string): unknown {
    const number = this.#number(name);
    const own = this.#runtime('vmkit_property_get_named')(object, number);
    return own === undefined ? this.#bound(object, number) : own;
  }

  set(object: GuestRef, name: string, value: unknown): void {
    this.#runtime('vmkit_property_set_named')(object, this.#number(name), value);
  }

  /** Whether there is an own property or a method of the name. */
  has(object: GuestRef, name: string): boolean {
    const number = this.#number(name);
    return (
      this.#runtime('vmkit_property_has')(object, number) ||
      this.#bound(object, number) !== undefined
    );
  }

  /** The names of own properties, in the order in which they were added. */
  keys(object: GuestRef): string[] {
    const count = Number(this.#runtime('vmkit_property_count')(object));
    const nameAt = this.#runtime('vmkit_property_name_at');
    const { objects } = this.#module.engine;
    return Array.from(
      { length: count },
      (_, index) => objects.textOf(nameAt(object, BigInt(index)) >>> 0) as string,
    );
  }

  /** Calls a method, or what is in the property of the name. */
  call(object: GuestRef, name: string, values: readonly unknown[]): unknown {
    this.#invokers[values.length] ??= this.#defineInvoker(values.length);
    const invoke = this.#invokers[values.length] as Callable;
    const result = invoke(object, this.#number(name), ...values);
    // No value of the program's: there was nothing to call.
    if (result === undefined) throw this.#host.missing(object, name);
    return result;
  }

  className(object: GuestRef): string {
    return this.#parts.describer.describe(object).name;
  }

  #number(name: string): number {
    checkText('a property of a GuestObject', 'a name', name);
    return this.#module.engine.objects.selector(name) | 0;
  }

  #runtime<Name extends keyof typeof signatures>(name: Name) {
    const { engine } = this.#module;
    return engine.function(name, signatures[name], { values: this.#host });
  }

  #bound(object: GuestRef, name: number): unknown {
    const params: Params = [
      ['object', dynamic],
      ['name', u32],
    ];
    this.#binder ??= this.#host.define('vmkit.bound', params, String, (b) => {
      const method = this.#method(b, () => b.return(noValue(b)));
      return box(b, this.#parts.kit.bind(b, method, b.param('object').get()));
    });
    return this.#binder(object, name);
  }

  #defineInvoker(arity: number): Callable {
    checkCount(arity, 2);
    const params: Params = [['object', dynamic], ['name', u32], ...argumentParams(arity)];
    const place = (index: number) => `argument ${index - 1}`;
    return this.#host.define(`vmkit.invoke/${arity}`, params, place, (b) => {
      const object = () => b.param('object').get();
      const args = () => Array.from({ length: arity }, (_, index) => b.param(index + 2).get());
      const wrong = this.#parts.mistakes.wrongCall(arity);
      const get = slowFunction(b, 'vmkit_property_get_named', 'dyn!(ctx,dyn,i32)');
      const name = b.irOf(b.param('name').get());
      const pair = b.ir.CreateCall(get, [b.context, b.irOf(object()), name]);
      const own = b.value(b.ir.CreateExtractValue(pair, 0), dynamic);
      const [isMethod, isOwn] = [b.join('method'), b.join('own')];
      b.fork(b.ir.CreateIsNull(b.irOf(own)), isMethod, isOwn);
      b.enter(isOwn);
      b.inBranch(() => b.return(this.#parts.calls.call(b, own, args(), wrong)));
      b.enter(isMethod);
      const method = this.#method(b, () => b.return(noValue(b)));
      return this.#parts.calls.call(b, box(b, method), args(), wrong, object());
    });
  }

  /** The method of the parameters `object`, which is an instance, and `name`. @param absent builds what does not come back */
  #method(b: FunctionBuilder, absent: () => void): Value {
    const { kit } = this.#parts;
    const object = toReference(b, b.param('object').get(), kit.instance.ref);
    const place = b.at8(b.header(b.irOf(object)), layout.Shape.fields.owner.offset);
    const owner = b.ir.CreateLoad(b.ir.getPtrTy(), place);
    const found = findMethod(b, owner, b.irOf(b.param('name').get()));
    const [none, there] = [b.join('none'), b.join('there')];
    b.fork(b.ir.CreateIsNull(found), none, there);
    b.enter(none);
    b.inBranch(absent);
    b.enter(there);
    return b.nonNull(b.value(found, kit.function.ref));
  }
}
