/**
 * Computes constant expressions exactly as the program would (JLS 15.29): int wraps in 32 bits, long in 64, float is rounded after
 * each step. Undefined is "not constant", such as a division by zero.
 */
import type { ArithmeticOperator, BinaryExpression, Constant } from './typed.js';
import type { PrimitiveType, Type } from './types.js';

/** @param type of both operands; of the left one for shifts */
export function foldBinary(
  operator: BinaryExpression['operator'],
  type: Type,
  left: Constant,
  right: Constant,
): Constant | undefined {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
  if (typeof left === 'boolean') return foldBoolean(operator, left, right === true);
  if (typeof left === 'bigint') return foldLong(operator, left, BigInt(right as bigint | number));
  if (typeof left !== 'number') return undefined;
  const name = type.kind === 'primitive' ? type.name : '';
  // A shift's count may be a long.
  const count = typeof right === 'bigint' ? Number(right & 31n) : Number(right);
  if (name === 'int') return foldInt(operator, left, count);
  const result = foldDouble(operator, left, right as number);
  return name === 'float' && result !== undefined ? Math.fround(result) : result;
}

function foldBoolean(
  operator: ArithmeticOperator,
  left: boolean,
  right: boolean,
): boolean | undefined {
  if (operator === '&') return left && right;
  if (operator === '|') return left || right;
  return operator === '^' ? left !== right : undefined;
}

function foldInt(operator: ArithmeticOperator, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return (left + right) | 0;
    case '-':
      return (left - right) | 0;
    case '*':
      return Math.imul(left, right);
    case '/':
      return right === 0 ? undefined : (left / right) | 0;
    case '%':
      return right === 0 ? undefined : (left % right) | 0;
    case '<<':
      return left << (right & 31);
    case '>>':
      return left >> (right & 31);
    case '>>>':
      return (left >>> (right & 31)) | 0;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
  }
}

function foldLong(operator: ArithmeticOperator, left: bigint, right: bigint): bigint | undefined {
  const count = right & 63n;
  switch (operator) {
    case '+':
      return BigInt.asIntN(64, left + right);
    case '-':
      return BigInt.asIntN(64, left - right);
    case '*':
      return BigInt.asIntN(64, left * right);
    case '/':
      return right === 0n ? undefined : BigInt.asIntN(64, left / right);
    case '%':
      return right === 0n ? undefined : left % right;
    case '<<':
      return BigInt.asIntN(64, left << count);
    case '>>':
      return left >> count;
    case '>>>':
      return BigInt.asIntN(64, BigInt.asUintN(64, left) >> count);
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
  }
}

function foldDouble(operator: ArithmeticOperator, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    default:
      return undefined;
  }
}

export function foldUnary(
  operator: '-' | '~' | '!',
  type: Type,
  value: Constant,
): Constant | undefined {
  if (operator === '!') return value !== true;
  if (typeof value === 'bigint') return BigInt.asIntN(64, operator === '-' ? -value : ~value);
  if (typeof value !== 'number') return undefined;
  if (operator === '~') return ~value;
  return type.kind === 'primitive' && type.name === 'int' ? -value | 0 : -value;
}

/** A numeric value converted to another numeric type (JLS 5.1.2, 5.1.3). */
export function foldConversion(value: number | bigint, to: PrimitiveType): number | bigint {
  switch (to.name) {
    case 'double':
      return Number(value);
    case 'float':
      return typeof value === 'bigint' ? floatOf(value) : Math.fround(value);
    case 'long':
      return typeof value === 'bigint' ? value : saturated(value, 64);
    default: {
      const int =
        typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : Number(saturated(value, 32));
      if (to.name === 'byte') return (int << 24) >> 24;
      if (to.name === 'short') return (int << 16) >> 16;
      return to.name === 'char' ? int & 0xffff : int;
    }
  }
}

/** A long as the nearest float: rounded once, not by way of double. */
function floatOf(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  const excess = magnitude.toString(2).length - 24;
  if (excess <= 0) return Number(value);
  const unit = 1n << BigInt(excess);
  const rest = magnitude & (unit - 1n);
  let kept = magnitude >> BigInt(excess);
  if (rest > unit >> 1n || (rest === unit >> 1n && (kept & 1n) === 1n)) kept += 1n;
  const rounded = Number(kept << BigInt(excess));
  return value < 0n ? -rounded : rounded;
}

function saturated(value: number, bits: 32 | 64): bigint {
  if (Number.isNaN(value)) return 0n;
  const most = 2 ** (bits - 1);
  if (value >= most) return (1n << BigInt(bits - 1)) - 1n;
  if (value < -most) return -(1n << BigInt(bits - 1));
  return BigInt(Math.trunc(value));
}

/** Does a constant int fit into byte, short or char (JLS 5.2)? */
export function fits(value: number, to: PrimitiveType): boolean {
  if (to.name === 'byte') return value >= -128 && value <= 127;
  if (to.name === 'short') return value >= -32768 && value <= 32767;
  return to.name === 'char' && value >= 0 && value <= 0xffff;
}
