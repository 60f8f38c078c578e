/**
 * Folds operations on integer constants, as LLVM's IRBuilder does: the builder then returns a constant and inserts
 * nothing. What could trap or give poison is left to LLVM.
 */
import { ConstantInt } from './constants.js';
import { IntegerType, type Type } from './types.js';
import type { Value } from './value.js';

type Operation = (a: bigint, b: bigint, bits: number) => bigint | null;

const shift = (b: bigint, bits: number, result: () => bigint): bigint | null => {
  const amount = BigInt.asUintN(bits, b);
  return amount >= BigInt(bits) ? null : result();
};

const binary: { readonly [opcode: string]: Operation } = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
  shl: (a, b, bits) => shift(b, bits, () => a << BigInt.asUintN(bits, b)),
  ashr: (a, b, bits) => shift(b, bits, () => a >> BigInt.asUintN(bits, b)),
  lshr: (a, b, bits) => shift(b, bits, () => BigInt.asUintN(bits, a) >> BigInt.asUintN(bits, b)),
  sdiv: (a, b) => (b === 0n || b === -1n ? null : a / b),
  srem: (a, b) => (b === 0n || b === -1n ? null : a % b),
  udiv: (a, b, bits) => (b === 0n ? null : BigInt.asUintN(bits, a) / BigInt.asUintN(bits, b)),
  urem: (a, b, bits) => (b === 0n ? null : BigInt.asUintN(bits, a) % BigInt.asUintN(bits, b)),
};

export function foldBinary(opcode: string, lhs: Value, rhs: Value): Value | null {
  if (!(lhs instanceof ConstantInt) || !(rhs instanceof ConstantInt)) {
    return null;
  }
  const type = lhs.getType();
  const bits = type.getBitWidth();
  const value = binary[opcode]?.(lhs.getSExtValue(), rhs.getSExtValue(), bits) ?? null;
  return value === null ? null : ConstantInt.get(type, BigInt.asIntN(bits, value));
}

const signed: { readonly [predicate: string]: (a: bigint, b: bigint) => boolean } = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
};

export function foldCompare(predicate: string, lhs: Value, rhs: Value): Value | null {
  if (!(lhs instanceof ConstantInt) || !(rhs instanceof ConstantInt)) {
    return null;
  }
  const { context } = lhs.type;
  const unsigned = predicate.startsWith('u');
  const value = (constant: ConstantInt): bigint =>
    unsigned ? constant.getZExtValue() : constant.getSExtValue();
  const compare = signed[predicate.length === 3 ? predicate.slice(1) : predicate];
  const holds = compare?.(value(lhs), value(rhs)) ?? false;
  return holds ? ConstantInt.getTrue(context) : ConstantInt.getFalse(context);
}

export function foldCast(opcode: string, value: Value, type: Type): Value | null {
  if (!(value instanceof ConstantInt) || !(type instanceof IntegerType)) {
    return null;
  }
  switch (opcode) {
    case 'trunc':
      return ConstantInt.get(type, BigInt.asIntN(type.getBitWidth(), value.getSExtValue()));
    case 'zext':
      return ConstantInt.get(type, value.getZExtValue());
    case 'sext':
      return ConstantInt.get(type, value.getSExtValue());
    default:
      return null;
  }
}
