/**
 * Where the command finds languages: the table `vmkit.languages` in package.json (this package's own, and that of the
 * folder in which the command runs), and `--language`. A language's module is loaded when it is needed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listOf, nearest, VmkitError } from '../errors.js';
import { asLanguage, type Language } from '../language.js';

/** One row of a table. */
export interface LanguageEntry {
  name: string;
  extensions: readonly string[];
  /** The module's path, or a package's name. */
  module: string;
  /** The package.json with the table. */
  table: string;
}

/**
 * The package's own languages, where the command is joined from its modules (bundle.mjs); else none. Any other language is
 * written against the package's exports, which are other copies of the same modules.
 */
export const bundled = new Map<string, () => Promise<unknown>>();

/** The bundle has not got the language: the command is to be run from its modules. */
export class NotBundled extends Error {}

/** package.json of this package: the nearest above this file. */
function ownPackage(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'package.json');
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(ownPackage(), 'utf8')).version;
}

/** All rows; those of the folder where the command runs come first. */
export function findLanguages(folder = process.cwd()): LanguageEntry[] {
  const tables = new Set([join(folder, 'package.json'), ownPackage()]);
  return [...tables].filter((table) => existsSync(table)).flatMap(readTable);
}

function readTable(table: string): LanguageEntry[] {
  const wrong = (why: string, cause?: unknown) =>
    new VmkitError('ERR_ARGUMENT', `${table}: ${why}`, { cause });
  let parsed: { vmkit?: { languages?: Record<string, Partial<LanguageEntry> | undefined> } };
  try {
    parsed = JSON.parse(readFileSync(table, 'utf8'));
  } catch (error) {
    throw wrong('not JSON', error);
  }
  return Object.entries(parsed.vmkit?.languages ?? {}).map(([name, row]) => {
    if (typeof row?.module !== 'string' || !Array.isArray(row.extensions)) {
      throw wrong(`vmkit.languages.${name} needs "module", a string, and "extensions", an array`);
    }
    return { name, extensions: row.extensions, module: row.module, table };
  });
}

/** Loads the module of a row. */
export async function loadLanguage(entry: LanguageEntry): Promise<Language> {
  const own = entry.table === ownPackage() ? bundled.get(entry.name) : undefined;
  if (own) return languageOf(await own(), entry.module);
  return importLanguage(
    entry.module.startsWith('.')
      ? resolve(dirname(entry.table), entry.module)
      : createRequire(entry.table).resolve(entry.module),
  );
}

/** Loads a language's module by its path; it is the module's export `default` or `language`. */
export async function importLanguage(path: string): Promise<Language> {
  const file = resolve(path);
  if (!existsSync(file)) {
    throw new VmkitError('ERR_FILE_NOT_FOUND', `the language module ${path} does not exist`);
  }
  if (bundled.size > 0) throw new NotBundled(file);
  return languageOf(await import(pathToFileURL(file).href), path);
}

function languageOf(exported: unknown, path: string): Language {
  const { default: main, language } = exported as { default?: unknown; language?: unknown };
  return asLanguage(main ?? language, path);
}

/** The language for a file, by its extension. */
export function languageFor(file: string, entries: readonly LanguageEntry[]): LanguageEntry {
  const match = entries.find((entry) => entry.extensions.some((each) => file.endsWith(each)));
  if (match) return match;
  const extension = extname(file);
  throw new UsageError(
    `${extension ? `no language has the extension ${extension}` : `${file} has no extension`}; ` +
      `the languages are ${summary(entries)}; name another one with --language MODULE`,
  );
}

/** The language with a name. */
export function languageNamed(name: string, entries: readonly LanguageEntry[]): LanguageEntry {
  const match = entries.find((entry) => entry.name === name);
  if (match) return match;
  const near = nearest(
    name,
    entries.map((entry) => entry.name),
  );
  throw new UsageError(
    `there is no language ${name}; ${near ? `did you mean ${near}? The` : 'the'} languages are ` +
      summary(entries),
  );
}

function summary(entries: readonly LanguageEntry[]): string {
  return listOf(entries.map((entry) => `${entry.name} (${entry.extensions.join(', ')})`));
}

/** The command line cannot be understood: exit code 64. */
export class UsageError extends Error {}
