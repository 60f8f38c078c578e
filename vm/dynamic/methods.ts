/**
 * Calls of methods, without a bound method in between. The site's guard is the receiver's shape, which says whether an own
 * property hides the method, and whose class object has the method: a hit calls the method's code with the closure that
 * the record holds. Where a property is to be called, the site holds an adaptor instead (adaptors.ts).
 */
import { rarely } from '../builder_core.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule } from '../module.js';
import { dynamic } from '../types.js';
import { Value } from '../value.js';
import { type Adaptors, findMethod } from './adaptors.js';
import { type Calls, cold, fails, lookUp, referenceOr, type Wrong } from './calls.js';
import type { KitClasses } from './kit_classes.js';
import type { Missing } from './properties.js';
import { box, checkValue, toReference } from './values.js';

export class Methods {
  readonly #module: GuestModule;
  readonly #classes: KitClasses;
  readonly #calls: Calls;
  readonly #adaptors: Adaptors;

  constructor(module: GuestModule, classes: KitClasses, calls: Calls, adaptors: Adaptors) {
    this.#module = module;
    this.#classes = classes;
    this.#calls = calls;
    this.#adaptors = adaptors;
  }

  #number(name: string): number {
    return this.#module.engine.objects.selector(name);
  }

  /**
   * Calls a method of an object, or what is in its property of that name.
   *
   * @param missing where there is neither; it does not come back
   * @param wrong where it cannot be called with so many arguments: it gets the method's closure, or what the property has
   */
  invoke(
    b: FunctionBuilder,
    object: Value,
    name: string,
    args: readonly Value[],
    missing: Missing,
    wrong: Wrong,
  ): Value {
    checkValue(b, object, `the method ${name}`);
    const word = box(b, object);
    const given = args.map((arg) => box(b, arg));
    const absent = b.join('absent');
    const address = referenceOr(b, word, absent);
    const words = [word, ...given].map((each) => b.irOf(each));
    const site = this.#site(b, name, args.length);
    const { target, data } = lookUp(b, site, b.header(address), absent);
    const { type } = this.#calls.convention(args.length);
    const result = b.emitCall(type, target, [b.context, data, ...words]);
    const done = b.join('done');
    b.fork(b.ir.CreateIsNull(b.irOf(result)), absent, done, rarely);
    b.enter(done);
    cold(b, absent, () =>
      b.inBranch(() => {
        const member = this.#adaptors.member(b, word, this.#number(name));
        this.#fail(b, name, member, () => missing(b, word), wrong);
      }),
    );
    return result;
  }

  /**
   * Calls a method of a class on a receiver.
   *
   * @param superclass a class object
   */
  invokeSuper(
    b: FunctionBuilder,
    superclass: Value,
    name: string,
    receiver: Value,
    args: readonly Value[],
    missing: Missing,
    wrong: Wrong,
  ): Value {
    const cls = this.#classObject(b, superclass, name);
    const words = [receiver, ...args].map((each) => b.irOf(box(b, each)));
    const absent = b.join('absent');
    const site = this.#site(b, name, args.length);
    const root = b.irOf(b.field(cls, 'root').get());
    const { target, data } = lookUp(b, site, root, absent);
    const { type } = this.#calls.convention(args.length);
    const result = b.emitCall(type, target, [b.context, data, ...words]);
    cold(b, absent, () =>
      b.inBranch(() => {
        const owner = this.#classObject(b, superclass, name);
        const found = findMethod(b, b.irOf(owner), b.ir.getInt32(this.#number(name)));
        const word = b.value(b.ir.CreatePtrToInt(found, b.ir.getInt64Ty()), dynamic);
        this.#fail(b, name, word, () => missing(b, box(b, receiver)), wrong);
      }),
    );
    return result;
  }

  /** A method of a class, bound to a receiver. @param superclass a class object */
  getSuper(
    b: FunctionBuilder,
    superclass: Value,
    name: string,
    receiver: Value,
    missing: Missing,
  ): Value {
    const cls = this.#classObject(b, superclass, name);
    const found = findMethod(b, b.irOf(cls), b.ir.getInt32(this.#number(name)));
    const method = b.value(found, this.#classes.function.ref);
    return b.ifValue(
      b.isNull(method),
      () => {
        const given = missing(b, box(b, receiver));
        if (b.reachable && !(given instanceof Value)) {
          throw b.misuse(`super.${name}: what is missing gives a value, or does not come back`);
        }
        return given instanceof Value ? box(b, given) : box(b, receiver);
      },
      () => box(b, this.#classes.bind(b, b.nonNull(method), box(b, receiver))),
      dynamic,
    );
  }

  #classObject(b: FunctionBuilder, cls: Value, name: string): Value {
    checkValue(b, cls, `super.${name}`);
    return toReference(b, cls, this.#classes.class.ref);
  }

  /** @param member what the call found, or no value */
  #fail(
    b: FunctionBuilder,
    name: string,
    member: Value,
    missing: () => unknown,
    wrong: Wrong,
  ): void {
    const [absent, there] = [b.join('missing'), b.join('wrong')];
    b.fork(b.ir.CreateIsNull(b.irOf(member)), absent, there);
    b.enter(absent);
    fails(b, `the method ${name}`, missing);
    b.enter(there);
    fails(b, `the method ${name}`, () => wrong(b, member));
  }

  #site(b: FunctionBuilder, name: string, arity: number): string {
    const method = this.#number(name);
    const { objects } = this.#module.engine;
    return this.#calls.declareSite(b, arity, {
      label: `${name}()`,
      method,
      resolve: (header) =>
        objects.hasProperty(header, method) === false ? '' : this.#adaptors.fieldCall(name, arity),
    });
  }
}
