/**
 * What the builder asks of its arguments. A wrong one throws a TypeError that names the method and the types.
 */
import { BasicBlock } from './function.js';
import { ArrayType, IntegerType, StructType, type Type, VectorType } from './types.js';
import { same, Value } from './value.js';

export const integers = (type: Type): boolean => type.getScalarType() instanceof IntegerType;
export const floats = (type: Type): boolean => type.getScalarType().isFloatingPointTy();
export const pointers = (type: Type): boolean => type.getScalarType().isPointerTy();
export const anything = (type: Type): boolean => type.isFirstClassType();

export function wrong(method: string, problem: string): never {
  throw new TypeError(`${method}: ${problem}`);
}

export function demandType(
  method: string,
  value: Value,
  accepts: (type: Type) => boolean,
  wanted: string,
): void {
  if (!(value instanceof Value)) {
    wrong(method, `wanted a Value, got ${String(value)}`);
  }
  if (!accepts(value.type)) {
    wrong(method, `wanted ${wanted}, got ${value.type.text}`);
  }
}

export function demandSame(method: string, lhs: Value, rhs: Value): void {
  if (!(rhs instanceof Value)) {
    wrong(method, `wanted a Value, got ${String(rhs)}`);
  }
  if (!same(lhs.type, rhs.type)) {
    wrong(method, `the operands have types ${lhs.type.text} and ${rhs.type.text}`);
  }
}

export function demandBlock(method: string, block: BasicBlock): void {
  if (!(block instanceof BasicBlock)) {
    wrong(method, `wanted a BasicBlock, got ${String(block)}`);
  }
}

/** The length of a vector as it is compared between types; '' for a scalar. */
export function lanes(type: Type): string {
  return type instanceof VectorType
    ? `${type.getNumElements()}${type.isScalable() ? 'x' : ''}`
    : '';
}

export const bits = (type: Type): number => type.getScalarType().getPrimitiveSizeInBits();

/** @internal The type behind an index path into an aggregate. */
export function indexedType(method: string, aggregate: Type, path: readonly number[]): Type {
  let type = aggregate;
  if (path.length === 0) {
    wrong(method, 'at least one index is needed');
  }
  for (const index of path) {
    const count =
      type instanceof StructType || type instanceof ArrayType ? type.getNumElements() : undefined;
    if (count === undefined) {
      wrong(method, `${type.text} has no elements to index`);
    }
    if (!Number.isInteger(index) || index < 0 || index >= count) {
      throw new RangeError(`${method}: index ${index} is outside 0..${count - 1} of ${type.text}`);
    }
    type =
      type instanceof StructType
        ? type.getElementType(index)
        : (type as ArrayType).getElementType();
  }
  return type;
}
