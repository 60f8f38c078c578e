/** Numeric literals (JLS 3.10.1, 3.10.2): where one ends, and what it is. */
import type { Span } from 'vmkit';
import type { Report } from './text.js';

export interface Integer {
  value: bigint;
  isLong: boolean;
  /** Decimal ones may be 2^31 (2^63) only behind a minus; others are a pattern of 32 (64) bits. */
  isDecimal: boolean;
  digits: string;
}

export interface Floating {
  value: number;
  isFloat: boolean;
}

const hexDigits = '[0-9a-fA-F_]*';
const hexadecimals = `0[xX]${hexDigits}(?:(?:\\.${hexDigits})?[pP][+-]?[0-9_]*[fFdD]?|\\.${hexDigits}|[lL]?)`;
const decimals = '(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9_]*)?[fFdDlL]?';
const literal = new RegExp(`${hexadecimals}|0[bB][01_]*[lL]?|${decimals}`, 'y');

/** The end of the literal that starts with a digit, or a dot before one, at `start`. */
export function numberAt(text: string, start: number): number {
  literal.lastIndex = start;
  const found = literal.exec(text)?.[0] ?? '';
  // An octal number ends before an 8 or 9, as javac reads it.
  const octal = /^0[0-7_]*(?=[89][0-9_]*[lL]?$)/.exec(found);
  return start + Math.max(1, (octal?.[0] ?? found).length);
}

export function integer(text: string, span: Span, report: Report): Integer {
  const isLong = /[lL]$/.test(text);
  const body = isLong ? text.slice(0, -1) : text;
  const radix = /^0[xX]/.test(body) ? 16 : /^0[bB]/.test(body) ? 2 : /^0[0-9_]/.test(body) ? 8 : 10;
  const written = radix === 16 || radix === 2 ? body.slice(2) : radix === 8 ? body.slice(1) : body;
  const digits = written.replaceAll('_', '');
  const bad = (message: string): Integer => {
    report(message, span);
    return { value: 0n, isLong, isDecimal: false, digits };
  };
  if (digits === '') {
    if (radix === 16) return bad('hexadecimal numbers must contain at least one hexadecimal digit');
    if (radix === 2) return bad('binary numbers must contain at least one binary digit');
  }
  if (/^_/.test(radix === 8 ? '' : written) || written.endsWith('_'))
    return bad('illegal underscore');
  if (radix === 8 && /[89]/.test(digits)) return bad(`integer number too large: ${digits}`);
  const prefix = radix === 16 ? '0x' : radix === 2 ? '0b' : radix === 8 ? '0o' : '';
  return { value: BigInt(prefix + digits), isLong, isDecimal: radix === 10, digits };
}

export function floating(text: string, span: Span, report: Report): Floating {
  const isFloat = /[fF]$/.test(text) && !/^0[xX][^pP]*$/.test(text);
  const body = text.replace(/[fFdD]$/, '').replaceAll('_', '');
  const isHex = /^0[xX]/.test(body);
  const bad = (message: string): Floating => {
    report(message, span);
    return { value: 0, isFloat };
  };
  if (isHex && !/^0[xX]\.?[0-9a-fA-F]/.test(body))
    return bad('hexadecimal numbers must contain at least one hexadecimal digit');
  if (isHex ? !/[pP][+-]?\d/.test(body) : /[eE][+-]?$/.test(body))
    return bad('malformed floating-point literal');
  const misplaced = isHex
    ? /[xX]_|_\.|\._|_[pP]|[pP][+-]?_|_[fFdD]?$/
    : /_$|_\.|\._|_[eEfFdD]|[eE][+-]?_/;
  if (misplaced.test(text)) return bad('illegal underscore');
  const exact = isHex ? hexadecimal(body, isFloat) : Number(body);
  const value = isFloat && !isHex ? nearestFloat(body, exact) : exact;
  const isZero = !/[1-9a-fA-F]/.test(
    body.replace(/^0[xX]/, '').replace(isHex ? /[pP].*/ : /[eE].*/, ''),
  );
  if (!Number.isFinite(value)) report('floating-point number too large', span);
  else if (value === 0 && !isZero) report('floating-point number too small', span);
  return { value, isFloat };
}

/** 0x1.8p3, rounded once: to the bits that a float or double of its size has. */
function hexadecimal(text: string, isFloat: boolean): number {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)$/.exec(text) ?? [];
  let digits = BigInt(`0x0${whole}${fraction}`);
  let power = Number(exponent) - 4 * fraction.length;
  const bits = digits.toString(2).length;
  const extra = Math.max(bits - (isFloat ? 24 : 53), (isFloat ? -149 : -1074) - power);
  if (digits === 0n || extra > bits) return 0;
  if (extra > 0) {
    const lost = digits & ((1n << BigInt(extra)) - 1n);
    const half = 1n << BigInt(extra - 1);
    digits >>= BigInt(extra);
    power += extra;
    if (lost > half || (lost === half && (digits & 1n) === 1n)) digits++;
  }
  const value = Number(digits) * 2 ** power;
  return isFloat ? Math.fround(value) : value;
}

/**
 * The float nearest to a decimal text. Rounding to double first is wrong only where that double lies exactly between
 * two floats and the text doesn't; then the text, compared with the double exactly, decides.
 */
function nearestFloat(text: string, double: number): number {
  const float = Math.fround(double);
  if (float === double || !Number.isFinite(float)) return float;
  const other = neighbour(float, double > float);
  if (double - float !== other - double) return float;
  const order = compareDecimal(text, double);
  if (order === 0) return float;
  return order > 0 === other > float ? other : float;
}

function neighbour(float: number, above: boolean): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, float);
  const bits = view.getInt32(0);
  view.setInt32(0, bits + (above === float >= 0 ? 1 : -1));
  return view.getFloat32(0);
}

/** Compares a decimal text with a double, exactly: -1, 0 or 1. */
function compareDecimal(text: string, double: number): number {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, double);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn) | (biased > 0 ? 1n << 52n : 0n);
  const binary = Math.max(biased, 1) - 1075;
  const decimal = Number(exponent) - fraction.length;
  let left = BigInt(whole + fraction || '0');
  let right = mantissa;
  if (decimal >= 0) left *= 10n ** BigInt(decimal);
  else right *= 10n ** BigInt(-decimal);
  if (binary >= 0) right <<= BigInt(binary);
  else left <<= BigInt(-binary);
  return left < right ? -1 : left > right ? 1 : 0;
}
