/**
 * The classes of what dynamic programs handle beside numbers and strings:
 *
 *     Function                what is called and closes over variables
 *     └ Function/2            with two parameters: answers `call/2`
 *       └ function fib        one declaration; its fields are the captured variables
 *     BoundMethod             a method and its receiver
 *     └ BoundMethod/2         answers `call/2`
 *     Class                   class objects; runtime-cpp/shapes.h says what is in them
 *     └ class Foo             one declaration; answers `call/N`, N being what its initializer takes
 *     Instance                objects of those; their headers are shapes below it
 *
 * Whether something can be called with N arguments, and by which code, is so one question: whether its class answers the
 * selector `call/N`. All code that answers takes the callee, the receiver (nil where there is none) and the arguments,
 * and gives a dynamic value.
 */
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { Method } from '../members.js';
import type { GuestModule, Params } from '../module.js';
import { type CalleeType, signatureOf } from '../signatures.js';
import { anyRef, dynamic, ptr, u32 } from '../types.js';
import type { Value } from '../value.js';
import { defineKitFunction } from './kit_code.js';

/** What interface tables are asked for by calls with so many arguments. */
export function callSelector(arity: number): string {
  return `call/${arity}`;
}

/** What code that answers `call/N` needs behind its callee. */
export function callParams(arity: number): Params {
  const args = Array.from({ length: arity }, (_, index) => [`${index}`, dynamic] as const);
  return [['receiver', dynamic], ...args];
}

/** Code that answers `call/N`, as it is called. */
export function callType(module: GuestModule, arity: number): CalleeType {
  const params = [anyRef, ...callParams(arity).map(([, type]) => type)];
  return { params, result: dynamic, context: true, throws: module.throws };
}

export function callSignature(module: GuestModule, arity: number): string {
  return signatureOf(callType(module, arity));
}

/** What the methods have in common that answer `call/N`. */
export function callOf(arity: number) {
  return { selector: callSelector(arity), params: callParams(arity), result: dynamic };
}

function byArity(known: Map<number, ClassType>, arity: number, make: () => ClassType): ClassType {
  const cls = known.get(arity) ?? make();
  known.set(arity, cls);
  return cls;
}

export class KitClasses {
  readonly module: GuestModule;
  readonly #function: () => ClassType;
  readonly #bound: () => ClassType;
  readonly #class: () => ClassType;
  readonly #instance: () => ClassType;
  readonly #callables = new Map<number, ClassType>();
  readonly #functions = new Map<number, ClassType>();
  readonly #bounds = new Map<number, ClassType>();

  constructor(module: GuestModule) {
    this.module = module;
    const { classes } = module;
    this.#function = classes.provide(
      'Function',
      () => ({ abstract: true }),
      (cls) => {
        const params: Params = [['receiver', dynamic]];
        cls.method('bind', { params, result: this.bound.ref, abstract: true });
      },
    );
    this.#bound = classes.provide(
      'BoundMethod',
      () => ({ abstract: true }),
      (cls) => {
        cls.field('receiver', dynamic);
        cls.field('method', this.function.ref);
      },
    );
    this.#class = classes.provide('Class', () => ({ order: 'declared' }), declareClassObject);
    this.#instance = classes.provide('Instance', () => ({ shape: 'dynamic' }));
  }

  get function(): ClassType {
    return this.#function();
  }
  get bound(): ClassType {
    return this.#bound();
  }
  get class(): ClassType {
    return this.#class();
  }
  get instance(): ClassType {
    return this.#instance();
  }

  /** What all that can be called with so many arguments is below. */
  callable(arity: number): ClassType {
    return byArity(this.#callables, arity, () =>
      this.module.classes.provide(
        `Callable/${arity}`,
        () => ({}),
        (made) => void made.method('call', { ...callOf(arity), abstract: true }),
        'interface',
      )(),
    );
  }

  /** Functions with so many parameters; `call/N` has one slot in all of them. */
  functionOf(arity: number): ClassType {
    return byArity(this.#functions, arity, () =>
      this.module.classes.provide(
        `Function/${arity}`,
        () => ({ super: this.function, interfaces: [this.callable(arity)], abstract: true }),
        (made) => {
          made.method('call', { ...callOf(arity), abstract: true });
          const implementation = this.#binder(arity, made);
          const params: Params = [['receiver', dynamic]];
          made.method('bind', { params, result: this.bound.ref, implementation });
        },
      )(),
    );
  }

  /** Bound methods with so many parameters. */
  boundOf(arity: number): ClassType {
    return byArity(this.#bounds, arity, () =>
      this.module.classes.provide(
        `BoundMethod/${arity}`,
        () => ({ super: this.bound, interfaces: [this.callable(arity)], final: true }),
        (made) => {
          const implementation = this.#boundCall(arity, made);
          made.method('call', { ...callOf(arity), implementation });
        },
      )(),
    );
  }

  /** Makes a bound method of a method with so many parameters, by its virtual table. */
  bind(b: FunctionBuilder, method: Value, receiver: Value): Value {
    const bind = this.function.findMethod('bind(dyn)') as Method;
    return b.nonNull(b.callVirtual(bind, method, [receiver]));
  }

  #binder(arity: number, cls: ClassType): string {
    const params: Params = [['method', cls.ref], ...callParams(0)];
    const body = (b: FunctionBuilder) => {
      const bound = b.new(this.boundOf(arity));
      b.field(bound, 'receiver').set(b.param('receiver').get());
      b.field(bound, 'method').set(b.param('method').get());
      return bound;
    };
    return defineKitFunction(this.module, `bind/${arity}`, params, this.bound.ref, body).name;
  }

  #boundCall(arity: number, cls: ClassType): string {
    const params: Params = [['callee', cls.ref], ...callParams(arity)];
    const body = (b: FunctionBuilder) => {
      const bound = b.nonNull(b.param('callee').get());
      const method = this.functionOf(arity).findMethod(callSelector(arity)) as Method;
      const target = b.nonNull(b.field(bound, 'method').get());
      const known = b.nonNull(b.value(b.irOf(target), this.functionOf(arity).ref));
      const args = Array.from({ length: arity }, (_, index) => b.param(index + 2).get());
      return b.callVirtual(method, known, [b.field(bound, 'receiver').get(), ...args]);
    };
    return defineKitFunction(this.module, `bound call/${arity}`, params, dynamic, body).name;
  }
}

/** The fields of runtime-cpp/shapes.h's ClassObject, in their order. */
function declareClassObject(cls: ClassType): void {
  cls.field('root', ptr);
  cls.field('initializer', anyRef);
  cls.field('name', cls.table.module.strings.ref);
  cls.field('super', cls.ref);
  cls.field('storage', anyRef);
  cls.field('methods', anyRef);
  cls.field('dictionary', ptr);
  cls.field('transitions', ptr);
  for (const name of [
    'capacity',
    'shapeCount',
    'methodCount',
    'storageCount',
    'transitionCount',
    'reserved',
  ]) {
    cls.field(name, u32);
  }
}
