/** Checks of what callers pass in; each throws ERR_ARGUMENT, which says what is needed. */
import { describe, listOf, nearest, VmkitError } from './errors.js';

/** The error for an argument: "compile: a name is needed, not 7". */
export function needed(where: string, what: string, value: unknown): VmkitError {
  return new VmkitError('ERR_ARGUMENT', `${where}: ${what} is needed, not ${describe(value)}`);
}

export function checkText(where: string, what: string, value: unknown): void {
  if (typeof value !== 'string') throw needed(where, what, value);
}

/** An object with the named fields that a caller may give. */
export function checkObject(where: string, what: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw needed(where, what, value);
}

/** Refuses what is misspelt: a limit that is not known would limit nothing. */
export function checkKeys(where: string, known: readonly string[], value: object): void {
  const wrong = Object.keys(value).find((key) => !known.includes(key));
  if (wrong === undefined) return;
  const meant = nearest(wrong, known);
  const help =
    meant === undefined
      ? `there ${known.length === 1 ? 'is' : 'are'} ${listOf(known, 20)}`
      : `did you mean ${meant}?`;
  throw new VmkitError('ERR_ARGUMENT', `${where}: ${describe(wrong)} is not known; ${help}`);
}

/** A name that is looked for. NUL would end it early for the system's own lookup. */
export function checkLookup(name: string): string {
  if (typeof name === 'string' && !name.includes('\0')) return name;
  throw new VmkitError(
    'ERR_ARGUMENT',
    `${describe(name)} cannot be a symbol's name: it must be a string without NUL`,
  );
}

const unusable = /[\0\p{Surrogate}]|^llvm\.|^\.L|^$/u;

/** A name that gets an entry. Assemblers keep names that begin with ".L" to themselves. */
export function checkName(name: string): string {
  if (typeof name === 'string' && !unusable.test(name)) return name;
  throw new VmkitError(
    'ERR_ARGUMENT',
    `${describe(name)} cannot be a symbol's name: it must be a string, not empty, without NUL and lone ` +
      'surrogates, and not begin with "llvm." or ".L"',
  );
}

/** An address of something. */
export function checkAddress(name: string, address: bigint): bigint {
  if (typeof address === 'bigint' && address > 0n && address < 2n ** 64n) return address;
  throw new VmkitError(
    'ERR_ARGUMENT',
    `${name}: an address is a bigint from 1 to 2^64-1, not ${describe(address)}`,
  );
}
