/**
 * What goes wrong, as values: one error class, and the one table of codes.
 *
 * The addon uses the same codes: it throws plain `Error`s that carry one, and `adopt` makes them VmkitErrors.
 */
import { cutAround } from './columns.js';
import { addToStack, type Frame } from './frames.js';

/** Every code, with what it means. jit/ uses the same names. */
export const errorCodes = {
  ERR_IR_PARSE: 'the text is not LLVM IR',
  ERR_IR_INVALID: 'the IR breaks a rule of LLVM (its verifier says which)',
  ERR_IR_LINK: 'two modules of IR cannot be linked into one',
  ERR_IR_REFUSED: 'the IR uses what guests may not, such as inline assembly',
  ERR_COMPILE_FAILED: 'LLVM cannot generate code for the IR',
  ERR_BITCODE_INVALID: 'the bitcode is damaged',
  ERR_BITCODE_NEWER: 'the bitcode was written by a newer LLVM',
  ERR_UNKNOWN_SYMBOL: 'no symbol has this name',
  ERR_SYMBOL_EXISTS: 'a symbol has this name already',
  ERR_SYMBOL_DISPOSED: 'the symbol was disposed of',
  ERR_RECURSIVE_COMPILATION: 'a function was called while it was being compiled',
  ERR_SIGNATURE: 'a signature cannot be read, or does not fit',
  ERR_ARGUMENT: 'an argument has the wrong type or is out of range',
  ERR_WRONG_THREAD: 'guest code runs on the thread of its engine only',
  ERR_ENGINE_DISPOSED: 'the engine was disposed of',
  ERR_ENGINE_BUSY: 'the engine cannot be disposed of while its guest code runs',
  ERR_FILE_NOT_FOUND: 'the file does not exist',
  ERR_LIBRARY: 'the library cannot be loaded',
  ERR_RUNTIME: 'the program failed while it ran',
  ERR_EXCEPTION: 'the program threw an exception that it does not catch',
  ERR_INTERRUPTED: 'the guest was interrupted',
  ERR_TIME_LIMIT: 'the guest ran for longer than its time limit',
  ERR_FUEL: 'the guest used up its fuel',
  ERR_STACK_OVERFLOW: 'the guest used up its stack',
  ERR_OUT_OF_MEMORY: 'no memory is left',
  ERR_REF_RELEASED: 'the reference was released',
  ERR_BROKEN_BY_PASS: 'a pass of LLVM made the IR invalid',
  ERR_BUILD: 'the builder of a function failed',
  ERR_CLASS: 'a class cannot be what it is declared as',
  ERR_LANGUAGE: 'the program breaks a rule of its language',
  ERR_SYNTAX: 'the program breaks the grammar of its language',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** A place in a source file; line and column count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

export interface VmkitErrorOptions {
  cause?: unknown;
  position?: Position;
}

/** What guests were running when they were terminated, or called what threw. */
const framesOf = new WeakMap<Error, readonly Frame[]>();

/**
 * Shows the guest's frames in the `stack` of an error that a host function threw. Only the innermost guest's: as the
 * error goes outwards it has them already.
 */
export function showGuestFrames(error: Error, frames: () => readonly Frame[]): void {
  if (framesOf.has(error)) return;
  const shown = frames();
  framesOf.set(error, shown);
  if (shown.length > 0) addToStack(error, shown);
}

/** The guest functions behind an error of JavaScript's that a host function of a dynamic language threw; else none. */
export function guestFrames(error: unknown): readonly Frame[] {
  return (error instanceof Error && framesOf.get(error)) || [];
}

/** An error of the kit: `code` says which kind, the message what, where, and what to do. */
export class VmkitError extends Error {
  /** Not set by a class field: `adopt` gives this prototype to errors that have it already. */
  declare readonly code: ErrorCode;
  declare readonly position?: Position;

  constructor(code: ErrorCode, message: string, options: VmkitErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    if (options.position) this.position = options.position;
  }

  override get name(): string {
    return 'VmkitError';
  }

  /** The guest functions that were running when a limit or an interruption ended them, innermost first; else none. */
  get frames(): readonly Frame[] {
    return framesOf.get(this) ?? [];
  }
}

/** The fields that the addon's errors carry. */
interface AddonError extends Error {
  code?: unknown;
  line?: unknown;
  column?: unknown;
  lineText?: unknown;
  guestFrames?: readonly Frame[];
}

/**
 * Makes a VmkitError of an error that the addon threw; gives back anything else as it is.
 *
 * The same object stays in use, so that what a host function threw keeps its identity on its way through the guest.
 */
export function adopt(error: unknown, file = '<ir>'): unknown {
  if (!(error instanceof Error) || Object.getPrototypeOf(error) !== Error.prototype) return error;
  const thrown: AddonError = error;
  if (typeof thrown.code !== 'string' || !(thrown.code in errorCodes)) return error;
  Object.setPrototypeOf(thrown, VmkitError.prototype);
  const { guestFrames } = thrown;
  if (guestFrames) {
    delete thrown.guestFrames;
    framesOf.set(thrown as VmkitError, guestFrames);
    addToStack(thrown, guestFrames);
  }
  if (typeof thrown.line === 'number' && thrown.line > 0) {
    const column = typeof thrown.column === 'number' ? thrown.column : 0;
    Object.assign(thrown, { position: { file, line: thrown.line, column } });
    const line = typeof thrown.lineText === 'string' ? thrown.lineText : '';
    const shown = line && `\n  ${cutAround(line, Math.max(0, column - 1), 1, 100).text.trim()}`;
    thrown.message = `${file}:${thrown.line}:${column}: ${thrown.message}${shown}`;
  }
  return thrown;
}

/** Calls into the addon; what it throws becomes a VmkitError. */
export function guard<T>(call: () => T, file?: string): T {
  try {
    return call();
  } catch (error) {
    throw adopt(error, file);
  }
}

/** A value as an error message shows it: short, on one line, with its type where that matters. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'function') return `a function${value.name ? ` (${value.name})` : ''}`;
  if (typeof value === 'symbol') return value.toString();
  return Array.isArray(value) ? 'an array' : `an object (${value.constructor?.name ?? 'no class'})`;
}

/** "a, b or c", for messages that list what is possible. */
export function listOf(names: Iterable<string>, limit = 8): string {
  const all = [...names];
  if (all.length === 0) return 'none';
  if (all.length > limit) {
    return `${all.slice(0, limit).join(', ')} and ${all.length - limit} more`;
  }
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** The first of many names, for a look inside: "a, b, …". */
export function firstOf(names: Iterable<string>, limit = 20): string {
  const shown: string[] = [];
  for (const name of names) shown.push(shown.length < limit ? name : '…');
  return shown.slice(0, limit + 1).join(', ');
}

/** The candidate that is nearest to a mistyped name, or undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein's distance, one row at a time; two neighbours that changed places count as one change. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const least = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(swapped && i > 1 && j > 1 ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
