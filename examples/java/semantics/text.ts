/** Constants as text, as `String.valueOf` makes it. */
import type { Constant } from './typed.js';
import type { Type } from './types.js';

export function textOf(value: Constant, type: Type): string {
  if (typeof value !== 'number' || type.kind !== 'primitive') return String(value);
  if (type.name === 'char') return String.fromCharCode(value);
  if (type.name === 'double') return decimal(value, shortest(value, Number));
  if (type.name === 'float') return decimal(value, shortest(value, Math.fround));
  return String(value);
}

/** The fewest digits, at least two, that read back as the value: "1.5e+0". */
function shortest(value: number, read: (value: number) => number): string {
  for (let digits = 2; digits < 17; digits++) {
    const text = value.toExponential(digits - 1);
    if (read(Number(text)) === value) return text;
  }
  return value.toExponential(16);
}

/** Double.toString's form: plain from 1e-3 up to 1e7, else with an exponent; always a digit behind the point. */
function decimal(value: number, exponential: string): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [, sign = '', mantissa = '', exponentText = '0'] =
    /^(-?)([\d.]+)e([+-]\d+)$/.exec(exponential) ?? [];
  const exponent = Number(exponentText);
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  if (exponent < -3 || exponent >= 7) {
    return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}
