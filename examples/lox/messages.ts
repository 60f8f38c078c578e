/** What the language says of programs that fail while they run, and how it shows what they print. */
import {
  type Frame,
  GuestError,
  type GuestRef,
  type GuestValue,
  LanguageError,
  VmkitError,
} from 'vmkit';
import { formatG, type GuestModule, type MistakeMessages } from 'vmkit/vm';

const what = { get: 'properties', set: 'fields', call: 'methods' };

export const mistakes: MistakeMessages = {
  wrongCall({ kind, arity = 0 }, given) {
    const canBeCalled = kind === 'function' || kind === 'method' || kind === 'class';
    if (canBeCalled) return `Expected ${arity} arguments but got ${given}.`;
    return 'Can only call functions and classes.';
  },
  missing: ({ kind }, name, use) =>
    kind === 'instance' ? `Undefined property '${name}'.` : `Only instances have ${what[use]}.`,
  undefined: (name) => `Undefined variable '${name}'.`,
};

/** A value as `print` shows it. */
export function show(value: GuestValue, { dynamic, strings }: GuestModule): string {
  if (typeof value === 'number') return formatG(value);
  if (typeof value === 'boolean') return String(value);
  const { kind, name } = dynamic.describe(value);
  if (kind === 'string') return strings.toHost(value as GuestRef);
  if (kind === 'function' || kind === 'method') return `<fn ${name}>`;
  if (kind === 'instance') return `${name} instance`;
  return kind === 'host' ? '<native fn>' : name;
}

/** Of a trace that is longer, the middle is left out. */
const shownFrames = 200;

/** An error as the book's command prints it, with its exit code; undefined for errors that are not the language's. */
export function explain(error: unknown, module: GuestModule) {
  if (error instanceof LanguageError && error.code === 'ERR_SYNTAX') {
    const lines = error.diagnostics.map(
      ({ source, span, message }) => `[line ${source.position(span.start).line}] ${message}`,
    );
    return { text: lines.join('\n'), exitCode: 65 };
  }
  const isOverflow = error instanceof VmkitError && error.code === 'ERR_STACK_OVERFLOW';
  if (!isOverflow && !(error instanceof GuestError)) return undefined;
  const reason = isOverflow ? 'Stack overflow.' : (error as GuestError).reason;
  // The function for which there was no room is none that runs.
  const frames = isOverflow ? error.frames.slice(1) : error.frames;
  return { text: [reason, ...trace(frames, module)].join('\n'), exitCode: 70 };
}

function trace(frames: readonly Frame[], { dynamic }: GuestModule): string[] {
  return dynamic.trace(frames, shownFrames).map((each) => {
    if (!each) return '[and more]';
    const { name, line } = each;
    return `[line ${line}] in ${name === undefined ? 'script' : `${name}()`}`;
  });
}
