/** Where in its author's TypeScript a call into the kit was made: of a stack, the first line that is not the kit's own. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** i.e. "    at emit (file:///…/codegen.js:12:34)", or without a function's name and parentheses. */
const frame = /^\s*at (?:(.*?) \()?(.+?):(\d+):(\d+)\)?$/;

/**
 * The call, as "emit (codegen.ts:12:34)"; undefined when the stack begins elsewhere, or never leaves the kit.
 *
 * @param stack an Error's
 */
export function callSite(stack: string | undefined): string | undefined {
  const own = ownFolders();
  let isInKit = false;
  for (const line of (stack ?? '').split('\n')) {
    const [, name, file, row, column] = frame.exec(line) ?? [];
    if (file === undefined || /^(node:|<|\[|native|eval)/.test(file)) continue;
    const path = file.startsWith('file:') ? fileURLToPath(file) : file;
    if (own.some((folder) => path.startsWith(folder))) {
      isInKit = true;
      continue;
    }
    if (!isInKit) return undefined;
    const place = inSource(path, Number(row), Number(column));
    return name === undefined ? place : `${name} (${place})`;
  }
  return undefined;
}

/** The kit's folders, compiled and, since Node maps stacks when it is told to, in TypeScript. */
function ownFolders(): string[] {
  const here = fileURLToPath(import.meta.url);
  const source = sourceMap(here)?.payload.sources[0];
  const files = source === undefined ? [here] : [here, resolve(dirname(here), source)];
  return files.flatMap((file) =>
    ['src', 'vm'].map((each) => resolve(dirname(file), '..', each) + sep),
  );
}

/** A place of a compiled file, in the file that it was compiled from if there is a source map. */
function inSource(path: string, line: number, column: number): string {
  const entry = sourceMap(path)?.findEntry(line - 1, column - 1);
  if (!entry || !('originalSource' in entry)) return `${shown(path)}:${line}:${column}`;
  const source = resolve(dirname(path), entry.originalSource);
  return `${shown(source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

function shown(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}

function sourceMap(path: string): SourceMap | undefined {
  try {
    const name = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1];
    if (name === undefined || name.startsWith('data:')) return undefined;
    return new SourceMap(JSON.parse(readFileSync(resolve(dirname(path), name), 'utf8')));
  } catch {
    // A file that was moved or has no readable map: the compiled place is shown then.
    return undefined;
  }
}
