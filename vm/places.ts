/** Gives the kit's errors a place in the program that caused them. */
import type { Definition } from '../src/build.js';
import type { Engine, Level } from '../src/engine.js';
import { showGuestFrames, VmkitError } from '../src/errors.js';
import { LanguageError, type SourceText, type Span } from '../src/source.js';

/**
 * Declares something for a place of a source, if it is known.
 *
 * @throws LanguageError for ERR_SIGNATURE, ERR_SYMBOL_EXISTS and ERR_UNKNOWN_SYMBOL, which is its cause; any other error as it is
 */
export function declaredAt<T>(
  source: SourceText | undefined,
  span: Span | undefined,
  work: () => T,
): T {
  if (!source || !span) return work();
  try {
    return work();
  } catch (cause) {
    const isPrograms =
      cause instanceof VmkitError &&
      /^ERR_(SIGNATURE|SYMBOL_EXISTS|UNKNOWN_SYMBOL)$/.test(cause.code);
    if (!isPrograms) throw cause;
    const error = new LanguageError('ERR_LANGUAGE', [{ source, span, message: cause.message }]);
    throw Object.assign(error, { cause });
  }
}

/** What the code of the top level is called that begins on a line. */
export function topLevelName(line: number): string {
  return `<line ${line}>`;
}

/** Whether a symbol is such a name, which may have been made unique. */
export function isTopLevel(symbol: string): boolean {
  return symbol.startsWith('<line ');
}

/** How code that runs once is compiled. */
export interface OnceOptions {
  /** LLVM's level: 0 for code that costs more to optimise than to run; the engine's unless given. */
  level?: Level;
}

/**
 * Compiles the code of a place that runs once, such as a statement at the top level, runs it and disposes of it.
 *
 * @param definition its name is made unique: more may be evaluated while it runs
 * @param named is told the name before it runs
 * @throws VmkitError ERR_STACK_OVERFLOW with the place; what `declaredAt` throws; any other error as it is
 */
export function runOnce(
  engine: Engine,
  source: SourceText,
  span: Span | undefined,
  { name, signature, values, build }: Definition,
  named?: (name: string) => void,
  { level }: OnceOptions = {},
): unknown {
  let unique = name;
  while (engine.symbols.has(unique)) unique += "'";
  declaredAt(source, span, () => engine.define({ name: unique, signature, values, build }));
  try {
    named?.(unique);
    if (level !== undefined) engine.compile(unique, { level });
    return engine.function(unique)();
  } catch (error) {
    throw overflowAt(source, span, error);
  } finally {
    engine.disposeFunction(unique);
  }
}

function overflowAt(source: SourceText, span: Span | undefined, cause: unknown): unknown {
  const isOverflow = cause instanceof VmkitError && cause.code === 'ERR_STACK_OVERFLOW';
  if (!isOverflow || cause.position || !span) return cause;
  const position = source.position(span.start);
  const { file, line, column } = position;
  const message = `${file}:${line}:${column}: ${cause.message}`;
  const placed = new VmkitError(cause.code, message, { cause, position });
  showGuestFrames(placed, () => cause.frames);
  return placed;
}
