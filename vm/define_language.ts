/**
 * A language from its parts: how its source is parsed, and what a parsed program declares. The kit does the rest:
 * errors with their places, code at the top level, a prompt.
 */
import type { Engine } from '../src/engine.js';
import type {
  AttachedLanguage,
  Explanation,
  FolderContents,
  Globals,
  Language,
  LoadOptions,
  LoadResult,
  Session,
} from '../src/language.js';
import type { SourceText } from '../src/source.js';
import type { Arithmetic } from './arithmetic.js';
import { LineSession } from './line_session.js';
import { type Exceptions, GuestModule } from './module.js';

/** What a language's author writes; only the first four are needed. */
export interface LanguageParts<Program, State = unknown> {
  name: string;
  /** With their dots, such as ".tly". */
  extensions: readonly string[];
  /**
   * @param state what `setup` gave
   * @param options where the source is from
   * @throws LanguageError for what is wrong with the source; `Tokens` does
   */
  parse(source: SourceText, module: GuestModule, state: State, options: LoadOptions): Program;
  /** Declares what a program has: its functions, its classes, and with `module.main` what it does. */
  declare(program: Program, module: GuestModule, state: State): void;

  /**
   * Called once for each engine: declares the host functions and classes that all programs have. What it gives is the
   * language's own in this engine, such as what one source leaves behind for the next.
   */
  setup?(module: GuestModule): State;
  /** For languages whose programs are folders: see `Language.folder`. */
  folder?(path: string): FolderContents;
  /** The folder of a prepared runtime, or several: see `Engine.addRuntime`. */
  runtime?: string | readonly string[];
  /** What differs from `defaultArithmetic`. */
  arithmetic?: Partial<Arithmetic>;
  /** Build all functions of a source when it is loaded, so that their errors show at once; true unless given. */
  check?: boolean;
  /** The language has exceptions: see `ModuleOptions`. */
  exceptions?: Exceptions;
  /** Runs a program when what it declares is there; unless given, `module.main` says what runs. */
  run?(program: Program, module: GuestModule, args: readonly string[], state: State): LoadResult;
  /** Called at the end of each load, whether it failed or not: for output that is buffered, say. */
  finish?(module: GuestModule, state: State): void;
  /** The global variables of its programs, for `engine.globals`; of a dynamic language `module.dynamic.host.globals`. */
  globals?(module: GuestModule, state: State): Globals;
  /** How the `vmkit` command tells of an error: see `AttachedLanguage`. */
  explain?(error: unknown, module: GuestModule, state: State): Explanation | undefined;
  /** How a prompt shows a value; undefined is not shown. `String` unless given. */
  show?(value: unknown): string | undefined;
  /**
   * For a language whose programs have no expressions by themselves: the statement that shows one, given its text. At the
   * prompt an expression alone is that. `parse` is then called more than once, and must leave nothing behind.
   */
  showExpression?(text: string): string;
  /** A session of the language's own for a prompt, or false for none; see `LineSession` for what there is otherwise. */
  session?: false | ((module: GuestModule, load: (source: SourceText) => LoadResult) => Session);
}

/** Makes a language of its parts; its module exports it as `default`. */
export function defineLanguage<Program, State = unknown>(
  parts: LanguageParts<Program, State>,
): Language {
  const { name, extensions, folder } = parts;
  return {
    name,
    extensions,
    ...(folder && { folder: (path: string) => folder.call(parts, path) }),
    attach: (engine) => attach(parts, engine),
  };
}

function attach<Program, State>(
  parts: LanguageParts<Program, State>,
  engine: Engine,
): AttachedLanguage {
  const { arithmetic, check, exceptions, session, show = showValue } = parts;
  for (const folder of [parts.runtime ?? []].flat()) engine.addRuntime(folder);
  const module = new GuestModule(engine, {
    ...(arithmetic === undefined ? {} : { arithmetic }),
    ...(check === undefined ? {} : { check }),
    ...(exceptions === undefined ? {} : { exceptions }),
  });
  // Without `setup`, State is unknown, or what the author says: they get nothing.
  const state = parts.setup?.(module) as State;
  const load = (
    source: SourceText,
    args: readonly string[] = [],
    options: LoadOptions = {},
  ): LoadResult => {
    try {
      const program = parts.parse(source, module, state, options);
      const value = module.load(source, () => parts.declare(program, module, state));
      return parts.run ? parts.run(program, module, args, state) : { value };
    } finally {
      // What was printed is to be seen when a limit ended the program, too.
      engine.withoutLimits(() => parts.finish?.(module, state));
    }
  };
  const feed = (source: SourceText) => show(load(source).value);
  const { showExpression } = parts;
  const expression = showExpression && {
    parse: (source: SourceText) => parts.parse(source, module, state, {}),
    statement: (text: string) => showExpression.call(parts, text),
  };
  const lines = () => new LineSession(feed, expression);
  return {
    load,
    check: (source, options = {}) => void parts.parse(source, module, state, options),
    ...(parts.globals && { globals: parts.globals(module, state) }),
    ...(parts.explain && { explain: (error) => parts.explain?.(error, module, state) }),
    ...(session !== false && { session: () => session?.(module, load) ?? lines() }),
  };
}

function showValue(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
