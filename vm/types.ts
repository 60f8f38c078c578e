/**
 * The types of a guest's values: integers with and without sign, floating-point numbers, booleans, addresses,
 * references to objects (vm/classes.ts adds those), and dynamic values, which say themselves what they are.
 *
 * Types are compared by identity: `i64` and `u64` are the same to LLVM, and two types here.
 */
import { checkObject, needed } from '../src/checks.js';
import { describe, VmkitError } from '../src/errors.js';
import * as ir from '../src/ir/index.js';
import type { GuestValue, ResultType } from '../src/signature.js';

export type TypeKind =
  | 'void'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'pointer'
  | 'reference'
  | 'dynamic';

export class ValueType {
  /**
   * @param name as it is shown to people
   * @param signature how signatures spell it: they know no sign
   * @param bits 0 for void
   * @param signed what comparison, division, shifts to the right and conversions go by
   */
  constructor(
    readonly name: string,
    readonly kind: TypeKind,
    readonly signature: ResultType,
    readonly bits: number,
    readonly signed = false,
  ) {}

  /** Booleans are none. */
  get isInteger(): boolean {
    return this.kind === 'integer';
  }
  get isFloat(): boolean {
    return this.kind === 'float';
  }
  get isBoolean(): boolean {
    return this.kind === 'boolean';
  }
  /** A reference to an object, or null; not `ptr`. */
  get isReference(): boolean {
    return this.kind === 'reference';
  }
  /** A word that says itself what it is: vm/dynamic makes and takes apart such. */
  get isDynamic(): boolean {
    return this.kind === 'dynamic';
  }
  /** What the collector must look at: a reference, or a dynamic value, which may be one. */
  get isTraced(): boolean {
    return this.kind === 'reference' || this.kind === 'dynamic';
  }
  /** An address: `ptr` or a reference. */
  get isPointer(): boolean {
    return this.kind === 'pointer' || this.kind === 'reference';
  }
  get isVoid(): boolean {
    return this.kind === 'void';
  }
  /** In bytes, of a field or an element; booleans take one. */
  get size(): number {
    return this.kind === 'boolean' ? 1 : this.bits / 8;
  }

  /** Whether a value of another type can be used where this type is wanted, as it is. */
  accepts(other: ValueType): boolean {
    return other === this || (this.kind === 'pointer' && other.isReference);
  }

  irType(context: ir.LLVMContext): ir.Type {
    switch (this.kind) {
      case 'void':
        return ir.Type.getVoidTy(context);
      case 'float':
        return this.bits === 32 ? ir.Type.getFloatTy(context) : ir.Type.getDoubleTy(context);
      case 'pointer':
      case 'reference':
        return ir.Type.getPtrTy(context);
      default:
        return ir.Type.getIntNTy(context, this.bits);
    }
  }

  /** What a guest gave to JavaScript, which takes all integers for signed ones. */
  fromGuest(value: GuestValue): GuestValue {
    if (!this.isInteger || this.signed || value === null || typeof value === 'object') return value;
    const unsigned = BigInt.asUintN(this.bits, BigInt(value));
    return typeof value === 'bigint' ? unsigned : Number(unsigned);
  }

  toString(): string {
    return this.name;
  }
}

/** A reference; what it refers to decides what it accepts, beside null. */
export abstract class ReferenceType extends ValueType {
  constructor(name: string) {
    super(name, 'reference', 'ref', 64);
  }
  override accepts(other: ValueType): boolean {
    return other === this || other === nullType || this.acceptsReference(other);
  }
  /** Whether a reference of another type, which is not null's, can be used as this one. */
  protected abstract acceptsReference(other: ValueType): boolean;
}

const integer = (name: string, bits: 8 | 16 | 32 | 64, signed: boolean): ValueType =>
  new ValueType(name, 'integer', `i${bits}`, bits, signed);

export const i1: ValueType = new ValueType('i1', 'boolean', 'i1', 1);
export const i8: ValueType = integer('i8', 8, true);
export const i16: ValueType = integer('i16', 16, true);
export const i32: ValueType = integer('i32', 32, true);
export const i64: ValueType = integer('i64', 64, true);
export const u8: ValueType = integer('u8', 8, false);
export const u16: ValueType = integer('u16', 16, false);
export const u32: ValueType = integer('u32', 32, false);
export const u64: ValueType = integer('u64', 64, false);
export const f32: ValueType = new ValueType('f32', 'float', 'f32', 32, true);
export const f64: ValueType = new ValueType('f64', 'float', 'f64', 64, true);
/** An address; references can be used as such. */
export const ptr: ValueType = new ValueType('ptr', 'pointer', 'ptr', 64);
export const voidType: ValueType = new ValueType('void', 'void', 'void', 0);
/**
 * A value of any kind, in a word of 64 bits (runtime-cpp/value.h). New fields, elements and variables hold zero, which is no
 * value: what may be read before it is written needs a test for that, or a value first.
 */
export const dynamic: ValueType = new ValueType('dyn', 'dynamic', 'dyn', 64);
/** The type of `b.null()`; every reference accepts it, and `ptr`. */
export const nullType: ValueType = new ValueType('null', 'reference', 'ref', 64);

/** Accepts every reference: for functions that take objects of any class; `b.cast` makes more of one. */
class AnyReference extends ReferenceType {
  protected override acceptsReference(): boolean {
    return true;
  }
}

/** The type of a reference of which nothing more is known: "ref" in signatures. */
export const anyRef: ValueType = new AnyReference('ref');

/** @throws VmkitError ERR_ARGUMENT for what is no type of values; `what` says what it is the type of */
export function checkType(what: string, type: unknown): asserts type is ValueType {
  if (type instanceof ValueType && !type.isVoid) return;
  const given = type instanceof ValueType ? type.name : describe(type);
  const wanted = 'a type of values is needed, such as i64 or the ref of a class';
  throw new VmkitError('ERR_ARGUMENT', `${what}: ${wanted}, not ${given}`);
}

/**
 * Checks the types of something that can be called.
 *
 * @throws VmkitError ERR_ARGUMENT
 */
export function checkTypes(what: string, callable: { params: unknown; result: unknown }): void {
  checkObject(what, 'an object with params and result', callable);
  const { params, result } = callable;
  if (!Array.isArray(params)) throw needed(what, 'an array of parameters', params);
  for (const each of params) {
    const [name, type]: readonly unknown[] = Array.isArray(each) ? each : [each];
    if (typeof name !== 'string') throw needed(what, 'a parameter [name, type]', each);
    checkType(`${what}: the parameter ${name}`, type);
  }
  if (!(result instanceof ValueType)) throw needed(what, 'a type for the result', result);
}

const bySignature: ReadonlyMap<string, ValueType> = new Map(
  [i1, i8, i16, i32, i64, f32, f64, ptr, anyRef, dynamic, voidType].map((type) => [
    type.signature,
    type,
  ]),
);

/** The type that a signature spells; integers are signed. */
export function typeOf(signature: ResultType): ValueType {
  const type = bySignature.get(signature);
  if (type) return type;
  throw new VmkitError('ERR_SIGNATURE', `"${signature}" is no type`);
}
