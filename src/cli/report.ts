/**
 * How the command tells of errors, and which exit code each has (the numbers of sysexits.h):
 *
 *     64  the command line is wrong       66  no such file
 *     65  the program is wrong            70  the program failed while it ran, or was stopped at a limit
 *      1  anything else
 */
import pc from 'picocolors';
import { type ErrorCode, VmkitError } from '../errors.js';
import { frameLines, GuestError } from '../guest_error.js';
import type { AttachedLanguage } from '../language.js';
import { LanguageError } from '../source.js';
import { UsageError } from './languages.js';

const badProgram: readonly ErrorCode[] = [
  'ERR_SYNTAX',
  'ERR_LANGUAGE',
  'ERR_IR_PARSE',
  'ERR_IR_INVALID',
  'ERR_IR_REFUSED',
  'ERR_COMPILE_FAILED',
  'ERR_BITCODE_INVALID',
  'ERR_BITCODE_NEWER',
  'ERR_BUILD',
  'ERR_BROKEN_BY_PASS',
  'ERR_RECURSIVE_COMPILATION',
  'ERR_UNKNOWN_SYMBOL',
  'ERR_SIGNATURE',
];

const failedRun: readonly ErrorCode[] = [
  'ERR_RUNTIME',
  'ERR_EXCEPTION',
  'ERR_INTERRUPTED',
  'ERR_TIME_LIMIT',
  'ERR_FUEL',
  'ERR_STACK_OVERFLOW',
  'ERR_OUT_OF_MEMORY',
  'ERR_SYMBOL_DISPOSED',
];

export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 64;
  if (!(error instanceof VmkitError)) return 1;
  if (badProgram.includes(error.code)) return 65;
  if (error.code === 'ERR_FILE_NOT_FOUND') return 66;
  if (failedRun.includes(error.code)) return 70;
  return 1;
}

/** Shows an error as the language of the program does: the exit code; undefined when that has no word on it. */
export function reportAs(language: AttachedLanguage, error: unknown): number | undefined {
  const own = language.explain?.(error);
  if (own && own.text !== '') process.stderr.write(`${own.text}\n`);
  return own?.exitCode;
}

/** Shows an error on stderr: diagnostics for a program's errors, a stack only for what is a bug of the kit. */
export function report(error: unknown): void {
  const color = pc.isColorSupported && process.stderr.isTTY === true;
  const width = process.stderr.columns || 100;
  process.stderr.write(`${explain(error, color, width)}\n`);
}

function explain(error: unknown, color: boolean, width: number): string {
  const paint = pc.createColors(color);
  if (error instanceof LanguageError) return error.render({ color, width });
  if (error instanceof GuestError) return explainGuest(error, color, width);
  const prefix = paint.bold(`vmkit: ${paint.red('error:')}`);
  if (error instanceof UsageError) {
    return `${prefix} ${error.message}\nTry "vmkit --help".`;
  }
  if (error instanceof VmkitError) {
    const cause = error.code === 'ERR_BUILD' ? stackOf(error.cause) : '';
    const frames = frameLines(error.frames).map((line) => `\n  ${line}`);
    return `${prefix} ${error.message} ${paint.dim(`[${error.code}]`)}${frames.join('')}${cause}`;
  }
  return `${prefix} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** The message, where it is known with the line; the guest's frames; the errors behind it. */
function explainGuest(error: GuestError, color: boolean, width: number): string {
  const paint = pc.createColors(color);
  const lines = [
    error.source
      ? error.render({ color, width })
      : `${paint.bold(`vmkit: ${paint.red('error:')}`)} ${error.message} ${paint.dim(`[${error.code}]`)}`,
    ...frameLines(error.frames).map((line) => `  ${line}`),
  ];
  const { cause } = error;
  if (cause instanceof GuestError) {
    lines.push(
      `caused by: ${cause.message}`,
      ...frameLines(cause.frames).map((line) => `  ${line}`),
    );
  } else if (cause !== undefined) {
    lines.push(
      `caused by: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    );
  }
  return lines.join('\n');
}

/** A builder that failed is the language's bug: its author needs to see where. */
function stackOf(cause: unknown): string {
  return cause instanceof Error && !(cause instanceof VmkitError) && cause.stack
    ? `\n${cause.stack}`
    : '';
}
