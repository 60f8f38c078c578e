/** What the language says of programs that fail while they run, and how it shows what they print. */
import { type Frame, GuestError, LanguageError, VmkitError } from 'vmkit';
import type { Description, FunctionBuilder, GuestModule, TrapValue, Value } from 'vmkit/vm';

type Fails = (b: FunctionBuilder, value: Value) => void;

/** Traps whose messages depend on a value, each made once: a function that is built again has the same ones. */
export class Messages {
  readonly #module: GuestModule;
  readonly #known = new Map<string, Fails>();

  constructor(module: GuestModule) {
    this.#module = module;
  }

  noProperty(name: string, what: 'properties' | 'fields' | 'methods'): Fails {
    return this.#of(`${what} ${name}`, (object) => noProperty(object, name, what));
  }

  wrongCall(given: number): Fails {
    return this.#of(`${given} arguments`, (callee) => wrongCall(callee, given));
  }

  #of(key: string, message: (what: Description) => string): Fails {
    let fails = this.#known.get(key);
    if (!fails) {
      const { dynamic } = this.#module;
      const ofValue = (value: TrapValue) => message(dynamic.describe(value));
      fails = (b, value) => b.trap(ofValue, [dynamic.box(b, value)]);
      this.#known.set(key, fails);
    }
    return fails;
  }
}

/** @param what that only instances have */
export function noProperty({ kind }: Description, name: string, what: string): string {
  return kind === 'instance' ? `Undefined property '${name}'.` : `Only instances have ${what}.`;
}

export function wrongCall({ kind, arity = 0 }: Description, given: number): string {
  const canBeCalled = kind === 'function' || kind === 'method' || kind === 'class';
  if (canBeCalled) return `Expected ${arity} arguments but got ${given}.`;
  return 'Can only call functions and classes.';
}

/** As `print` shows it. @param text of a string */
export function show({ kind, name }: Description, text: () => string): string {
  if (kind === 'string') return text();
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

function trace(frames: readonly Frame[], module: GuestModule): string[] {
  const lines = frames.flatMap(({ function: symbol, line }) => {
    const name = module.dynamic.functionOf(symbol)?.name;
    if (name !== undefined) return [`[line ${line}] in ${name}()`];
    return symbol.startsWith('<line ') ? [`[line ${line}] in script`] : [];
  });
  if (lines.length <= shownFrames) return lines;
  // The kit keeps the innermost frames only of a stack that is deeper than it can tell.
  const last = frames.at(-1)?.function.startsWith('<line ') ? lines.slice(-shownFrames / 2) : [];
  return [...lines.slice(0, shownFrames - last.length), '[and more]', ...last];
}
