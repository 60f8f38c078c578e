/** Sizes and times as the command line has them: "512m", "2s". */
import { mostFuel } from '../limits.js';
import { UsageError } from './languages.js';

const sizeUnits: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
const timeUnits: Record<string, number> = { '': 1, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Fuel: a number, without a unit. */
export function fuel(text: string): number {
  const units = /^\d+$/.test(text) ? Number(text) : 0;
  if (units > 0 && units <= mostFuel) return units;
  throw new UsageError(`--fuel: ${JSON.stringify(text)} is not a positive integer up to 10^15`);
}

/** Bytes: a number, with k, m or g for 2^10, 2^20 or 2^30 of them. */
export function size(text: string): number {
  const bytes = Math.floor(read(text, sizeUnits) ?? Number.NaN);
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new UsageError(
    `--heap: ${JSON.stringify(text)} is not a size: write bytes, or with a unit, as in 512m or 2g`,
  );
}

/** Milliseconds: a number, with ms, s, m or h. */
export function time(text: string): number {
  const milliseconds = read(text, timeUnits) ?? Number.NaN;
  if (milliseconds > 0 && milliseconds <= 2 ** 31) return milliseconds;
  throw new UsageError(
    `--time-limit: ${JSON.stringify(text)} is not a time of up to 24 days: write milliseconds, or with a unit, as in 2000, 2s or 1.5m`,
  );
}

function read(text: string, units: Record<string, number>): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([a-z]*)$/.exec(text.toLowerCase()) ?? [];
  const scale = Object.hasOwn(units, unit) ? units[unit] : undefined;
  return number === undefined || scale === undefined ? undefined : Number(number) * scale;
}
