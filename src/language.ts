/**
 * What a language is to the kit. A language author implements `Language`; `engine.eval`, `engine.run` and the
 * `vmkit` command use it. A language's module exports it as `default` or as `language`.
 */
import type { Engine } from './engine.js';
import { describe, VmkitError } from './errors.js';
import type { SourceText } from './source.js';

/** What is known of a source beside its text. */
export interface LoadOptions {
  /** The file that it is. Without one, nothing beside it is read. */
  file?: string;
  /** Further folders in which a program's other files may be: `--class-path`. */
  path?: readonly string[];
}

/** What a folder has of a language. */
export interface FolderContents {
  /** Its files, and those of the folders in it. */
  files: string[];
  /** Those that a program can start with. */
  starts: string[];
}

/** A language: what it is called, which files are its own, and how it takes its place in an engine. */
export interface Language {
  readonly name: string;
  /** With their dots, such as ".ks". */
  readonly extensions: readonly string[];
  /** For languages whose programs are folders: what there is in one. */
  folder?(path: string): FolderContents;
  /** Called once for each engine, when the language is first used there. */
  attach(engine: Engine): AttachedLanguage;
}

export interface Explanation {
  /** Without the newline at its end; "" writes nothing. */
  text: string;
  exitCode: number;
}

/** The global variables of a language's programs, as JavaScript sees them. */
export interface Globals {
  /** The value; undefined when there is none of the name. */
  get(name: string): unknown;
  /**
   * Sets a variable, which is made if there is none of the name. A function is one that the programs can call.
   *
   * @throws VmkitError ERR_ARGUMENT for what the language has no value for
   */
  set(name: string, value: (...values: unknown[]) => unknown): void;
  set(name: string, value: unknown): void;
  has(name: string): boolean;
  /** Of all that have a value. */
  names(): string[];
}

/** A language in one engine: what it remembers from one source to the next is here. */
export interface AttachedLanguage {
  /**
   * Reads a source, declares its functions and runs its top level.
   *
   * @param args the program's own arguments
   * @throws LanguageError for what is wrong with the source
   */
  load(source: SourceText, args: readonly string[], options?: LoadOptions): LoadResult;
  /**
   * Finds what is wrong with a source as far as that is known without running it.
   *
   * @throws LanguageError with all of it
   */
  check?(source: SourceText, options?: LoadOptions): void;
  /** The global variables of its programs, for `engine.globals`. */
  readonly globals?: Globals;
  /**
   * How the `vmkit` command tells of an error of this language's programs: all that it writes to stderr, and its exit code.
   * Undefined for what the command is to tell in its own way.
   */
  explain?(error: unknown): Explanation | undefined;
  /** A session for a person at a prompt; a language without one has no REPL. */
  session?(): Session;
}

/** What running a source's top level gave. */
export interface LoadResult {
  /** The value of the last top-level expression, where the language has such. */
  value?: unknown;
  /** The program's exit code; 0 unless given. */
  exitCode?: number;
}

/** A conversation, line by line. */
export interface Session {
  /** Takes a line; throws a LanguageError for what is wrong with the input so far, which is dropped then. */
  feed(line: string): SessionAnswer;
  /** Drops the input so far. */
  reset(): void;
}

export type SessionAnswer =
  /** The input so far is the beginning of something: another line is needed. */
  | { complete: false }
  /** The input was taken; `text` is to be shown. */
  | { complete: true; text?: string };

/** Checks that a module's export is a language, for an error better than "undefined is not a function". */
export function asLanguage(value: unknown, where: string): Language {
  const wrong = (why: string) =>
    new VmkitError('ERR_ARGUMENT', `${where} is no language: ${why}; see the interface Language`);
  if (typeof value !== 'object' || value === null) throw wrong(`it exports ${describe(value)}`);
  const candidate = value as Partial<Language>;
  if (typeof candidate.name !== 'string') throw wrong('its name is not a string');
  if (!Array.isArray(candidate.extensions)) throw wrong('its extensions are not an array');
  if (typeof candidate.attach !== 'function') throw wrong('it has no function attach');
  return candidate as Language;
}
