/** Where the texts of classes are: the library's own folder, and the roots of the program's packages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SourceText } from 'vmkit';

/** Finds the text of a top-level class by its full name, "a.b.Name"; undefined when there is none. */
export type FindSource = (name: string) => SourceText | undefined;

/** The library: a file for each top-level class, in folders named as the packages. */
export const librarySource: FindSource = (() => {
  const folder = fileURLToPath(new URL('../../../../examples/java/library', import.meta.url));
  return (name) => read(folder, name, `${name.slice(name.lastIndexOf('.') + 1)}.java`);
})();

/** @param roots folders in which packages are folders, in the order of the search */
export function sourcesIn(roots: readonly string[]): FindSource {
  return (name) => {
    for (const root of roots) {
      const found = read(root, name);
      if (found) return found;
    }
    return undefined;
  };
}

function read(root: string, name: string, shown?: string): SourceText | undefined {
  const path = join(root, `${name.replaceAll('.', '/')}.java`);
  return existsSync(path) ? new SourceText(shown ?? path, readFileSync(path, 'utf8')) : undefined;
}
