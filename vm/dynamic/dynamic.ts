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
import { checkKeys, checkObject } from '../../src/checks.js';
import type { Frame as StackFrame } from '../../src/frames.js';
import type { GuestRef } from '../../src/host/handles.js';
import type { GuestValue } from '../../src/signature.js';
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { FunctionScope } from '../function_scope.js';
import type { GuestModule } from '../module.js';
import { f64, i1 } from '../types.js';
import type { Value } from '../value.js';
import { Adaptors } from './adaptors.js';
import { Bindings } from './bindings.js';
import { type Answers, Calls, type Wrong } from './calls.js';
import { checkArguments, checkBuilds, checkMember, checkObjectValue } from './checks.js';
import { type ClassDecl, Classes, type DynamicClassOptions } from './classes.js';
import { Describer, type Description } from './describe.js';
import { equals, identical } from './equality.js';
import {
  type Frame,
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
import { type MistakeMessages, Mistakes, type PropertyUse } from './mistakes.js';
import { apply, type Operation, type OperationOptions, operation } from './operations.js';
import type { Missing, Properties } from './properties.js';
import { type TraceLine, traceOf } from './trace.js';
import { as, box, checkValue, is, nil, truth } from './values.js';
import {
  Boxes,
  declareVariable,
  type Variable,
  type VariableOptions,
  variableIn,
} from './variables.js';

/** What a dynamic language is made of, in one module: `module.dynamic`. */
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
  readonly #mistakes: Mistakes;
  #host: Host | undefined;

  constructor(module: GuestModule) {
    this.module = module;
    this.#mistakes = new Mistakes(() => this.#describer);
    this.globals = new Globals(module, this.#mistakes);
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
    this.#host ??= new Host(this.module, {
      kit: this.kit,
      globals: this.globals,
      calls: this.#calls,
      describer: this.#describer,
      mistakes: this.#mistakes,
    });
    return this.#host;
  }

  /**
   * Says how the program's mistakes are worded: that is what happens where neither `wrong` nor `missing` is given below,
   * and for JavaScript that makes them.
   *
   * @throws VmkitError ERR_ARGUMENT
   */
  configure(messages: MistakeMessages): void {
    this.#mistakes.configure(messages);
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
    checkObjectValue(b, cell, 'boxed');
    return variableIn(b, this.boxes, cell);
  }

  /** The variables of a body whose parser kept a `FunctionScope`. @param of nothing at the top level */
  bindings(b: FunctionBuilder, of?: { scope: FunctionScope; frame: Frame }): Bindings {
    return new Bindings(this, b, of);
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
  call(b: FunctionBuilder, callee: Value, args: readonly Value[], wrong?: Wrong): Value {
    return this.#calls.call(b, callee, args, this.#wrong(b, 'a call', args, wrong));
  }

  /** Calls a function that is known, by one of its closures; it can be inlined. */
  callDirect(
    b: FunctionBuilder,
    decl: FunctionDecl,
    callee: Value,
    receiver: Value,
    args: readonly Value[],
  ): Value {
    checkArguments(b, args, 'callDirect');
    checkValue(b, callee, 'callDirect');
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

  /**
   * The frames of an error that are the program's own, innermost first.
   *
   * @param most of a longer trace the middle is left out, where undefined stands
   */
  trace(frames: readonly StackFrame[], most = 200): (TraceLine | undefined)[] {
    return traceOf(frames, (symbol) => this.#functions.ofSymbol(symbol)?.display, most);
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
    options: { superclass?: Value | undefined } = {},
  ): Value {
    checkObject('makeClass', 'an object of options', options);
    checkKeys('makeClass', ['superclass'], options);
    const { superclass } = options;
    // A program may write a number here: `isClass` is false of it then, and this is code that never runs.
    if (superclass !== undefined) checkValue(b, superclass, 'makeClass');
    return this.#classes.makeClass(b, decl, superclass);
  }

  /**
   * Gives a class object a method, before it has instances and subclasses. A closure of the declaration's initializer
   * becomes the class object's, too: it must be added.
   */
  addMethod(b: FunctionBuilder, cls: Value, name: string, closure: Value): void {
    checkObjectValue(b, cls, 'addMethod');
    checkMember(b, name, 'addMethod');
    checkObjectValue(b, closure, `addMethod: ${name}`);
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
  get(b: FunctionBuilder, object: Value, name: string, missing?: Missing): Value {
    return this.#properties.get(b, object, name, this.#missing(b, name, 'get', missing));
  }

  /** Stores a property; `missing` is for what can have none. Gives the value. */
  set(b: FunctionBuilder, object: Value, name: string, value: Value, missing?: Missing): Value {
    const absent = this.#missing(b, name, 'set', missing);
    return this.#properties.set(b, object, name, value, absent);
  }

  /** Calls a method, or what is in the property of that name; nothing is allocated. A dynamic value. */
  invoke(
    b: FunctionBuilder,
    object: Value,
    name: string,
    args: readonly Value[],
    missing?: Missing,
    wrong?: Wrong,
  ): Value {
    const absent = this.#missing(b, name, 'call', missing);
    const refused = this.#wrong(b, `the method ${name}`, args, wrong);
    return this.#methods.invoke(b, object, name, args, absent, refused);
  }

  /** Calls a method of a class object on a receiver. A dynamic value. */
  invokeSuper(
    b: FunctionBuilder,
    superclass: Value,
    name: string,
    receiver: Value,
    args: readonly Value[],
    missing?: Missing,
    wrong?: Wrong,
  ): Value {
    const absent = this.#missing(b, name, 'call', missing);
    const refused = this.#wrong(b, `super.${name}`, args, wrong);
    return this.#methods.invokeSuper(b, superclass, name, receiver, args, absent, refused);
  }

  /** A method of a class object, bound to a receiver. A dynamic value. */
  getSuper(
    b: FunctionBuilder,
    superclass: Value,
    name: string,
    receiver: Value,
    missing?: Missing,
  ): Value {
    const absent = this.#missing(b, name, 'get', missing);
    return this.#methods.getSuper(b, superclass, name, receiver, absent);
  }

  /** What a value is, for messages and for printing. */
  describe(value: GuestValue): Description {
    return this.#describer.describe(value);
  }

  /** The class object of an instance. @throws VmkitError ERR_ARGUMENT when it is none */
  classOf(instance: GuestRef): GuestRef {
    return this.#describer.classOf(instance);
  }

  /** What happens where a property is missing: what the place says, or the language's own error. */
  #missing(b: FunctionBuilder, name: string, use: PropertyUse, given?: Missing): Missing {
    checkMember(b, name, 'a property');
    if (given === undefined) return this.#mistakes.missing(name, use);
    checkBuilds(b, given, `the property ${name}: what is done where it is missing`);
    return given;
  }

  /** The same for a call that is wrong. */
  #wrong(b: FunctionBuilder, what: string, args: readonly Value[], given?: Wrong): Wrong {
    checkArguments(b, args, what);
    if (given === undefined) return this.#mistakes.wrongCall(args.length);
    checkBuilds(b, given, `${what}: what is done where it is wrong`);
    return given;
  }
}
