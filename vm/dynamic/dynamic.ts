/**
 * `module.dynamic`: what a dynamic language is made of. Values that say themselves what they are, operations on them by
 * their kinds, variables; functions, classes and properties. Each part has a file of its own in this folder.
 *
 *     const { dynamic } = module;
 *     const sum = dynamic.apply(b, add, [x.get(), dynamic.number(b, 1)]);
 *     b.if(dynamic.truth(b, sum), () => …);
 *
 * Methods take the builder of the function first. A Value may have the static type `dynamic`, or that of what it is known to
 * be (f64, i1, a reference): every method takes any of them, and makes use of what is known.
 */
import type { GuestRef } from '../../src/host/handles.js';
import type { GuestValue } from '../../src/signature.js';
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule } from '../module.js';
import { f64, i1 } from '../types.js';
import type { Value } from '../value.js';
import { Adaptors } from './adaptors.js';
import { type Answers, Calls, type Wrong } from './calls.js';
import { type ClassDecl, Classes, type DynamicClassOptions } from './classes.js';
import { Describer, type Description } from './describe.js';
import { equals, identical } from './equality.js';
import {
  type FunctionDecl,
  type FunctionKind,
  type FunctionOptions,
  Functions,
} from './functions.js';
import { type Global, Globals } from './globals.js';
import { Host } from './host.js';
import { type Kind, referenceKind } from './kinds.js';
import { KitClasses } from './kit_classes.js';
import { Methods } from './methods.js';
import { apply, type Operation, type OperationOptions, operation } from './operations.js';
import type { Missing, Properties } from './properties.js';
import { as, box, is, nil, truth } from './values.js';
import {
  Boxes,
  declareVariable,
  type Variable,
  type VariableOptions,
  variableIn,
} from './variables.js';

export class Dynamic {
  readonly module: GuestModule;
  readonly globals: Globals;
  readonly boxes: Boxes;
  /** The classes of functions, class objects, instances. */
  readonly kit: KitClasses;
  readonly #functions: Functions;
  readonly #calls: Calls;
  readonly #classes: Classes;
  readonly #properties: Properties;
  readonly #methods: Methods;
  readonly #describer: Describer;
  #host: Host | undefined;

  constructor(module: GuestModule) {
    this.module = module;
    this.globals = new Globals(module);
    this.boxes = new Boxes(module);
    const kit = new KitClasses(module);
    const functions = new Functions(module, kit, this.boxes);
    const calls = new Calls(module, functions);
    const adaptors = new Adaptors(module, kit, calls);
    this.kit = kit;
    this.#functions = functions;
    this.#calls = calls;
    this.#classes = new Classes(module, kit, functions, calls);
    this.#properties = adaptors.properties;
    this.#methods = new Methods(module, kit, calls, adaptors);
    this.#describer = new Describer(module, kit, functions, this.#classes);
  }

  /** What values are in JavaScript, and JavaScript's here. */
  get host(): Host {
    const { kit, globals } = this;
    const parts = { kit, globals, calls: this.#calls, describer: this.#describer };
    this.#host ??= new Host(this.module, parts);
    return this.#host;
  }

  // ── Values ─────────────────────────────────────────────────────────────────────────────────────────────────────

  nil(b: FunctionBuilder): Value {
    return nil(b);
  }

  number(b: FunctionBuilder, value: number): Value {
    return b.const(f64, value);
  }

  boolean(b: FunctionBuilder, value: boolean): Value {
    return b.const(i1, value);
  }

  /** As a value of the type `dynamic`; a null reference is nil. @throws VmkitError ERR_ARGUMENT for types without one */
  box(b: FunctionBuilder, value: Value): Value {
    return box(b, value);
  }

  /** Whether a value is of a kind: an i1, a constant when static types decide. */
  is(b: FunctionBuilder, value: Value, kind: Kind): Value {
    return is(b, value, kind);
  }

  /** A value as its kind's static type; nothing is checked. */
  as(b: FunctionBuilder, value: Value, kind: Kind): Value {
    return as(b, value, kind);
  }

  /** All but nil and false: an i1. */
  truth(b: FunctionBuilder, value: Value): Value {
    return truth(b, value);
  }

  /** Whether two values are the same: an i1. Numbers are by their value: NaN is not the same as itself, 0 is as -0. */
  identical(b: FunctionBuilder, left: Value, right: Value): Value {
    return identical(b, left, right);
  }

  /** The same, and strings with the same units are equal. */
  equals(b: FunctionBuilder, left: Value, right: Value): Value {
    return equals(b, left, right);
  }

  // ── Operations ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** Declares an operation; see `operation`. */
  operation(options: OperationOptions): Operation {
    return operation(options);
  }

  /** Applies an operation here; the result is of one static type if all possible cases give it, else dynamic. */
  apply(b: FunctionBuilder, op: Operation, args: readonly Value[]): Value {
    return apply(b, op, args);
  }

  // ── Variables ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Declares a variable of the function, in the builder's scope. */
  local(b: FunctionBuilder, options: VariableOptions, initial: Value): Variable {
    return declareVariable(b, this.boxes, options, initial);
  }

  /** The variable behind what `capture` of a boxed one gave. @param cell a reference to a Box */
  boxed(b: FunctionBuilder, cell: Value): Variable {
    return variableIn(b, this.boxes, cell);
  }

  /** The module's global of a name. */
  global(name: string): Global {
    return this.globals.get(name);
  }

  // ── Functions and calls ────────────────────────────────────────────────────────────────────────────────────────

  /** Declares a function of the source that is being loaded. @throws VmkitError ERR_ARGUMENT, ERR_SIGNATURE */
  function(options: FunctionOptions): FunctionDecl {
    return this.#functions.function(options);
  }

  /**
   * A new closure: a reference of the declaration's own class, so that calls of it are direct.
   *
   * @param captured what `capture` of each captured variable gave, in their order
   */
  closure(b: FunctionBuilder, decl: FunctionDecl, captured: readonly Value[] = []): Value {
    return this.#functions.closure(b, decl, captured);
  }

  /** Calls a value: a dynamic value. @param wrong builds what happens when it cannot be called so: it does not come back */
  call(b: FunctionBuilder, callee: Value, args: readonly Value[], wrong: Wrong): Value {
    return this.#calls.call(b, callee, args, wrong);
  }

  /** Calls a function that is known, by one of its closures; it can be inlined. */
  callDirect(
    b: FunctionBuilder,
    decl: FunctionDecl,
    callee: Value,
    receiver: Value,
    args: readonly Value[],
  ): Value {
    return this.#calls.callDirect(b, decl, callee, receiver, args);
  }

  /** Lets objects of a class of the language's own be called: names the code that answers `call/N`, for any N. */
  answer(cls: ClassType, answers: Answers): void {
    this.#calls.answer(cls, answers);
  }

  /** The declaration behind a frame's function; undefined for what is none of the language's. */
  functionOf(symbol: string): { name: string; kind: FunctionKind } | undefined {
    const decl = this.#functions.ofSymbol(symbol);
    return decl && { name: decl.display, kind: decl.kind };
  }

  // ── Classes and objects ────────────────────────────────────────────────────────────────────────────────────────

  /** Declares a class. */
  class(options: DynamicClassOptions): ClassDecl {
    return this.#classes.class(options);
  }

  /**
   * A new class object: a reference. It is called to make an instance.
   *
   * @param superclass of which it is known that it is a class (`isClass`)
   */
  makeClass(
    b: FunctionBuilder,
    decl: ClassDecl,
    { superclass }: { superclass?: Value | undefined } = {},
  ): Value {
    return this.#classes.makeClass(b, decl, superclass);
  }

  /**
   * Gives a class object a method, before it has instances and subclasses. A closure of the declaration's initializer
   * becomes the class object's, too: it must be added.
   */
  addMethod(b: FunctionBuilder, cls: Value, name: string, closure: Value): void {
    this.#classes.addMethod(b, cls, name, closure);
  }

  /** Whether a value is a class object: an i1. */
  isClass(b: FunctionBuilder, value: Value): Value {
    return is(b, value, referenceKind(this.kit.class));
  }

  /** Whether a value is an instance of any class of the program: an i1. */
  isInstance(b: FunctionBuilder, value: Value): Value {
    return is(b, value, referenceKind(this.kit.instance));
  }

  /** A property: an own one, else a bound method, else what `missing` gives. A dynamic value. */
  get(b: FunctionBuilder, object: Value, name: string, missing: Missing): Value {
    return this.#properties.get(b, object, name, missing);
  }

  /** Stores a property; `missing` is for what can have none. Gives the value. */
  set(b: FunctionBuilder, object: Value, name: string, value: Value, missing: Missing): Value {
    return this.#properties.set(b, object, name, value, missing);
  }

  /** Calls a method, or what is in the property of that name; nothing is allocated. A dynamic value. */
  invoke(
    b: FunctionBuilder,
    object: Value,
    name: string,
    args: readonly Value[],
    missing: Missing,
    wrong: Wrong,
  ): Value {
    return this.#methods.invoke(b, object, name, args, missing, wrong);
  }

  /** Calls a method of a class object on a receiver. A dynamic value. */
  invokeSuper(
    b: FunctionBuilder,
    superclass: Value,
    name: string,
    receiver: Value,
    args: readonly Value[],
    missing: Missing,
    wrong: Wrong,
  ): Value {
    return this.#methods.invokeSuper(b, superclass, name, receiver, args, missing, wrong);
  }

  /** A method of a class object, bound to a receiver. A dynamic value. */
  getSuper(
    b: FunctionBuilder,
    superclass: Value,
    name: string,
    receiver: Value,
    missing: Missing,
  ): Value {
    return this.#methods.getSuper(b, superclass, name, receiver, missing);
  }

  /** What a value is, for messages and for printing. */
  describe(value: GuestValue): Description {
    return this.#describer.describe(value);
  }

  /** The class object of an instance. @throws VmkitError ERR_ARGUMENT when it is none */
  classOf(instance: GuestRef): GuestRef {
    return this.#describer.classOf(instance);
  }
}
