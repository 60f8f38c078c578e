/** Where the texts of classes are: the library's own folder, and the roots of the program's packages. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SourceText } from 'vmkit';

/** Where a program's further classes come from. */
export interface Sources {
  /** The text of a top-level class by its full name, "a.b.Name"; undefined when there is none. */
  find(name: string): SourceText | undefined;
  hasPackage(name: string): boolean;
}

/** A program that is one text. */
export const noSources: Sources = { find: () => undefined, hasPackage: () => false };

/** The library: a file for each top-level class, in folders named as the packages. */
export const librarySource: Sources['find'] = (() => {
  const folder = fileURLToPath(new URL('../../../../examples/java/library', import.meta.url));
  return (name) => read(folder, name, `${name.slice(name.lastIndexOf('.') + 1)}.java`);
})();

/** @param roots folders in which packages are folders, in the order of the search */
export function sourcesIn(roots: readonly string[]): Sources {
  return {
    find(name) {
      for (const root of roots) {
        const found = read(root, name);
        if (found) return found;
      }
      return undefined;
    },
    hasPackage: (name) => roots.some((root) => hasPrograms(join(root, name.replaceAll('.', '/')))),
  };
}

function hasPrograms(folder: string): boolean {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder && readdirSync(folder).some((name) => name.endsWith('.java'));
}

function read(root: string, name: string, shown?: string): SourceText | undefined {
  const path = join(root, `${name.replaceAll('.', '/')}.java`);
  return existsSync(path) ? new SourceText(shown ?? path, readFileSync(path, 'utf8')) : undefined;
}

/** The folder in which a file's package begins; its own, where it does not lie in folders of the package's names. */
export function rootOf(file: string, packageName: string): string {
  const home = dirname(file);
  if (packageName === '') return home;
  const names = packageName.split('.');
  let root = home;
  for (const name of names.reverse()) {
    if (basename(resolve(root)) !== name) return home;
    root = join(root, '..');
  }
  return root;
}

/** All programs' files in a folder and those in it, in order; and those that have a `main`. */
export function programFolder(folder: string): { files: string[]; starts: string[] } {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.java'))
    .sort();
  const starts = files.filter((file) => hasMain(readFileSync(file, 'utf8')));
  return { files, starts };
}

/** By its text, without comments. */
function hasMain(text: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ' ');
  return /\bstatic\s+(?:final\s+)?void\s+main\s*\(\s*(?:final\s+)?String\s*(?:\[\s*\]|\.\.\.)?\s*\w+/.test(
    code,
  );
}
