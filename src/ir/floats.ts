/**
 * Floating-point constants as LLVM's IR spells them exactly: hexadecimal bits.
 *
 * `float` is written as the double of the same value; half, bfloat, x86_fp80, fp128 and ppc_fp128 have prefixes of
 * their own. Rounding is to nearest, ties to even.
 */
import { Type } from './types.js';

const view = new DataView(new ArrayBuffer(8));

function bitsOfDouble(value: number): bigint {
  view.setFloat64(0, value);
  // One NaN for all platforms: quiet, positive, without payload.
  return Number.isNaN(value) ? 0x7ff8000000000000n : view.getBigUint64(0);
}

function hex(bits: bigint, digits: number): string {
  return bits.toString(16).toUpperCase().padStart(digits, '0');
}

/** Sign, exponent and mantissa (with its leading one at bit 52) of a finite double that is not zero. */
function unpack(value: number): { sign: bigint; exponent: number; mantissa: bigint } {
  const bits = bitsOfDouble(value);
  const sign = bits >> 63n;
  let exponent = Number((bits >> 52n) & 0x7ffn);
  let mantissa = bits & 0xfffffffffffffn;
  if (exponent !== 0) {
    mantissa |= 1n << 52n;
  } else {
    exponent = 1;
    while (mantissa >> 52n === 0n) {
      mantissa <<= 1n;
      exponent--;
    }
  }
  return { sign, exponent: exponent - 1023, mantissa };
}

/** Bits in an IEEE format with a hidden leading one. */
function encode(value: number, exponentBits: number, mantissaBits: number): bigint {
  const width = BigInt(exponentBits + mantissaBits);
  const maximum = (1 << exponentBits) - 1;
  const m = BigInt(mantissaBits);
  if (Number.isNaN(value)) {
    return (BigInt(maximum) << m) | (1n << (m - 1n));
  }
  const negative = value < 0 || Object.is(value, -0) ? 1n << width : 0n;
  if (value === 0) {
    return negative;
  }
  if (!Number.isFinite(value)) {
    return negative | (BigInt(maximum) << m);
  }
  const { exponent, mantissa } = unpack(value);
  const biased = exponent + (maximum >> 1);
  // Below the normal range the mantissa loses a bit for each step.
  const shift = 52n - m + (biased < 1 ? BigInt(1 - biased) : 0n);
  let rounded = shift <= 0n ? mantissa << -shift : mantissa >> shift;
  if (shift > 0n) {
    const rest = mantissa & ((1n << shift) - 1n);
    const half = 1n << (shift - 1n);
    if (rest > half || (rest === half && (rounded & 1n) === 1n)) {
      rounded += 1n;
    }
  }
  // Adding lets a carry of the rounding run into the exponent; the leading one accounts for the -1.
  const bits = (BigInt(Math.max(biased, 1) - 1) << m) + rounded;
  const infinity = BigInt(maximum) << m;
  return negative | (bits >= infinity ? infinity : bits);
}

function encodeX87(value: number): bigint {
  const negative = value < 0 || Object.is(value, -0) ? 1n << 79n : 0n;
  if (Number.isNaN(value)) {
    return (0x7fffn << 64n) | (3n << 62n);
  }
  if (value === 0) {
    return negative;
  }
  if (!Number.isFinite(value)) {
    return negative | (0x7fffn << 64n) | (1n << 63n);
  }
  const { exponent, mantissa } = unpack(value);
  return negative | (BigInt(exponent + 16383) << 64n) | (mantissa << 11n);
}

/** The constant's text for a type, rounded to it. */
export function floatText(type: Type, value: number): string {
  switch (type.getTypeID()) {
    case Type.TypeID.DoubleTyID:
      return `0x${hex(bitsOfDouble(value), 16)}`;
    case Type.TypeID.FloatTyID:
      return `0x${hex(bitsOfDouble(Math.fround(value)), 16)}`;
    case Type.TypeID.HalfTyID:
      return `0xH${hex(encode(value, 5, 10), 4)}`;
    case Type.TypeID.BFloatTyID:
      return `0xR${hex(encode(value, 8, 7), 4)}`;
    case Type.TypeID.X86_FP80TyID:
      return `0xK${hex(encodeX87(value), 20)}`;
    case Type.TypeID.FP128TyID: {
      const bits = hex(encode(value, 15, 112), 32);
      // LLVM writes the low half first.
      return `0xL${bits.slice(16)}${bits.slice(0, 16)}`;
    }
    case Type.TypeID.PPC_FP128TyID:
      return `0xM${hex(bitsOfDouble(value), 16)}${'0'.repeat(16)}`;
    default:
      throw new TypeError(`a floating-point constant cannot have type ${type.text}`);
  }
}
