/** What a class has: fields and methods. A selector is what makes a method override another: name and parameter types. */
import type { Span } from '../src/source.js';
import type { Origin } from './class_errors.js';
import type { ClassType } from './class_type.js';
import type { FunctionBuilder } from './function_builder.js';
import type { FunctionRef, GlobalRef, Params } from './module.js';
import { type CalleeType, signatureOf } from './signatures.js';
import type { ValueType } from './types.js';
import type { Value } from './value.js';

export interface MethodOptions {
  params: Params;
  result: ValueType;
  /** Without a body; the class must be abstract, or an interface. */
  abstract?: boolean;
  /** Cannot be overridden. */
  final?: boolean;
  /** Belongs to its class alone: called directly, overrides nothing, and is not overridden. */
  private?: boolean;
  /** Methods with the same selector override each other; "name(i64,Shape)" unless given. */
  selector?: string;
  /**
   * Instead of a body: the name of a runtime's, host or guest function that implements it, `R(ctx,ref,…)`, or without
   * the receiver for a static method; in a module with exceptions `R!(ctx,ref,…)`.
   */
  implementation?: string;
  /** Of an implementation in a module with exceptions: false when it cannot throw, `R(ctx,ref,…)`. */
  throws?: boolean;
}

/** Builds a method's body; `self` is the receiver. */
export type MethodBody = (b: FunctionBuilder, self: Value) => unknown;

/** Builds a static method's body. */
export type StaticBody = (b: FunctionBuilder) => unknown;

/** An instance field. */
export class Field {
  #offset: number | undefined;

  constructor(
    readonly owner: ClassType,
    readonly name: string,
    readonly type: ValueType,
    readonly span: Span | undefined,
  ) {}

  /** From the start of the object; lays the class out. */
  get offset(): number {
    this.owner.link();
    return this.#offset as number;
  }

  /** For the class, when it is laid out. */
  set offset(offset: number) {
    this.#offset = offset;
  }

  toString(): string {
    return `${this.owner.name}.${this.name}`;
  }
}

/** A static field: a variable of the module. */
export class StaticField {
  constructor(
    readonly owner: ClassType,
    readonly name: string,
    readonly type: ValueType,
    readonly variable: GlobalRef,
    readonly span: Span | undefined,
  ) {}

  toString(): string {
    return `${this.owner.name}.${this.name}`;
  }
}

export interface MethodParts {
  owner: ClassType;
  name: string;
  selector: string;
  params: Params;
  result: ValueType;
  isStatic: boolean;
  isFinal: boolean;
  isPrivate: boolean;
  /** None for abstract methods. */
  implementation: FunctionRef | undefined;
  /** Something else than its body implements it. */
  isExternal: boolean;
  throws: boolean;
  origin: Origin;
}

export class Method {
  readonly owner: ClassType;
  readonly name: string;
  readonly selector: string;
  /** Without the receiver. */
  readonly params: Params;
  readonly result: ValueType;
  readonly isStatic: boolean;
  readonly isFinal: boolean;
  readonly isPrivate: boolean;
  /** A function that is not its own implements it. */
  readonly isExternal: boolean;
  /** As all functions of a module with exceptions may; an external implementation need not. */
  readonly throws: boolean;
  readonly origin: Origin;
  readonly #implementation: FunctionRef | undefined;

  constructor(parts: MethodParts) {
    this.owner = parts.owner;
    this.name = parts.name;
    this.selector = parts.selector;
    this.params = parts.params;
    this.result = parts.result;
    this.isStatic = parts.isStatic;
    this.isFinal = parts.isFinal;
    this.isPrivate = parts.isPrivate;
    this.isExternal = parts.isExternal;
    this.throws = parts.throws;
    this.origin = parts.origin;
    this.#implementation = parts.implementation;
  }

  /** The function behind it; undefined for an abstract method. */
  get function(): FunctionRef | undefined {
    return this.#implementation;
  }

  get isAbstract(): boolean {
    return this.#implementation === undefined;
  }

  /** Takes part in overriding. */
  get isVirtual(): boolean {
    return !this.isStatic && !this.isPrivate;
  }

  /** What calls need, without the receiver. */
  get type(): CalleeType {
    const params = this.params.map(([, type]) => type);
    return { params, result: this.result, context: true, throws: this.throws };
  }

  /** "i64(ctx,ref,i64)", or "i64!(ctx,ref,i64)" when it may throw, as the kit writes it. */
  get signature(): string {
    const { owner, type, isStatic } = this;
    return signatureOf(isStatic ? type : { ...type, params: [owner.ref, ...type.params] });
  }

  toString(): string {
    return `${this.owner.name}.${this.selector}`;
  }
}

export function selectorOf(name: string, params: Params): string {
  return `${name}(${params.map(([, type]) => type.name).join(',')})`;
}
