/**
 * Java's types, and the relations between them that need nothing but the types: subtyping, widening, promotion.
 *
 * Each type is one object (an array type is kept by its element type), so `===` compares them.
 */
import type { ClassSymbol } from './symbols.js';

export type Type =
  | PrimitiveType
  | ClassType
  | ArrayType
  | SpecialType<'null'>
  | SpecialType<'error'>;

export type PrimitiveName =
  | 'boolean'
  | 'byte'
  | 'short'
  | 'char'
  | 'int'
  | 'long'
  | 'float'
  | 'double'
  | 'void';

abstract class AnyType {
  /** The array type of this element type, once it was asked for. */
  array: ArrayType | undefined;
}

export class PrimitiveType extends AnyType {
  readonly kind = 'primitive';

  /** @param rank numeric types by width, from byte (1) to double (6), char being beside short (2); 0 for the others */
  constructor(
    readonly name: PrimitiveName,
    readonly rank: number,
  ) {
    super();
  }

  override toString(): string {
    return this.name;
  }
}

/** A class's or interface's type: `ClassSymbol.type`. */
export class ClassType extends AnyType {
  readonly kind = 'class';

  constructor(readonly symbol: ClassSymbol) {
    super();
  }

  override toString(): string {
    return this.symbol.simpleName;
  }
}

export class ArrayType extends AnyType {
  readonly kind = 'array';

  constructor(readonly element: Type) {
    super();
  }

  override toString(): string {
    return `${this.element}[]`;
  }
}

/** The type of `null`; and the type of what is wrong, which fits everywhere so that one mistake is told once. */
export class SpecialType<Kind extends 'null' | 'error'> extends AnyType {
  constructor(
    readonly kind: Kind,
    readonly name: string,
  ) {
    super();
  }

  override toString(): string {
    return this.name;
  }
}

export const booleanType = new PrimitiveType('boolean', 0);
export const byteType = new PrimitiveType('byte', 1);
export const shortType = new PrimitiveType('short', 2);
export const charType = new PrimitiveType('char', 2);
export const intType = new PrimitiveType('int', 3);
export const longType = new PrimitiveType('long', 4);
export const floatType = new PrimitiveType('float', 5);
export const doubleType = new PrimitiveType('double', 6);
export const voidType = new PrimitiveType('void', 0);
export const nullType = new SpecialType('null', '<null>');
export const errorType = new SpecialType('error', '<error>');

export const primitiveTypes: ReadonlyMap<string, PrimitiveType> = new Map(
  [
    booleanType,
    byteType,
    shortType,
    charType,
    intType,
    longType,
    floatType,
    doubleType,
    voidType,
  ].map((type) => [type.name, type]),
);

export function arrayOf(element: Type, dimensions = 1): Type {
  let type = element;
  for (let n = 0; n < dimensions; n++) {
    type.array ??= new ArrayType(type);
    type = type.array;
  }
  return type;
}

export function isNumeric(type: Type): type is PrimitiveType {
  return type.kind === 'primitive' && type.rank > 0;
}

/** byte, short, char, int, long */
export function isIntegral(type: Type): type is PrimitiveType {
  return isNumeric(type) && type.rank <= 4;
}

/** Classes, arrays, and the type of null. */
export function isReference(type: Type): boolean {
  return type.kind === 'class' || type.kind === 'array' || type.kind === 'null';
}

/** Unary numeric promotion (JLS 5.6). */
export function promoted(type: PrimitiveType): PrimitiveType {
  return type.rank < intType.rank ? intType : type;
}

/** Binary numeric promotion (JLS 5.6). */
export function promotedPair(left: PrimitiveType, right: PrimitiveType): PrimitiveType {
  const wider = left.rank > right.rank ? left : right;
  return promoted(wider);
}

/** Widening primitive conversion or identity (JLS 5.1.1, 5.1.2). */
export function widens(from: PrimitiveType, to: PrimitiveType): boolean {
  if (from === to) return true;
  if (from.rank === 0 || to.rank === 0 || to === charType) return false;
  return from.rank < to.rank;
}

/** Subtyping (JLS 4.10), for primitive types also widening, as overload resolution wants it. */
export function isSubtype(from: Type, to: Type): boolean {
  if (from === to || from.kind === 'error' || to.kind === 'error') return true;
  if (from.kind === 'primitive') return to.kind === 'primitive' && widens(from, to);
  if (to.kind === 'primitive') return false;
  if (from.kind === 'null') return true;
  if (from.kind === 'class') return to.kind === 'class' && from.symbol.isSubclassOf(to.symbol);
  if (to.kind === 'class') return to.symbol.isArrayParent;
  if (to.kind !== 'array') return false;
  if (from.element.kind === 'primitive' || to.element.kind === 'primitive') return false;
  return isSubtype(from.element, to.element);
}

/** Whether a value of one reference type may be cast to another (JLS 5.5): false when it could never succeed. */
export function isCastable(from: Type, to: Type): boolean {
  if (isSubtype(from, to) || isSubtype(to, from)) return true;
  if (from.kind === 'class' && to.kind === 'class') {
    const [a, b] = [from.symbol, to.symbol];
    return (a.isInterface && !b.isFinal) || (b.isInterface && !a.isFinal);
  }
  if (from.kind === 'array' && to.kind === 'array') {
    if (from.element.kind === 'primitive' || to.element.kind === 'primitive') return false;
    return isCastable(from.element, to.element);
  }
  return false;
}
