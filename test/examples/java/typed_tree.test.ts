/** What typed.ts promises to lowering, checked on the trees of all programs and of the library. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { SourceText } from 'vmkit';
import { type CheckedProgram, checkProgram } from '../../../examples/java/semantics/check.js';
import type { ClassSymbol } from '../../../examples/java/semantics/symbols.js';
import { walk } from './typed_tree_walker.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const library = join(root, 'examples/java/library');

function javaFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.java'))
    .map((name) => join(folder, name));
}

const files = [
  'examples/java/programs',
  'test/examples/java/programs',
  'test/examples/java/conformance',
  'test/examples/java/typed_trees',
].flatMap((folder) => javaFiles(join(root, folder)));

/** A class with those declared in its bodies. */
function withLocals(cls: ClassSymbol): ClassSymbol[] {
  return [cls, ...cls.locals.flatMap(withLocals)];
}

function walkAll(program: CheckedProgram, classes: readonly ClassSymbol[]) {
  const broken: string[] = [];
  let nodes = 0;
  for (const cls of classes) {
    for (const one of withLocals(cls)) {
      const result = walk(program, one);
      broken.push(...result.broken);
      nodes += result.nodes;
    }
  }
  return { broken, nodes };
}

test('every program is accepted, and its tree keeps its promises', (t) => {
  t.true(files.length > 60);
  let nodes = 0;
  for (const file of files) {
    const program = checkProgram(new SourceText(file, readFileSync(file, 'utf8')), { file });
    const result = walkAll(program, program.classes);
    t.deepEqual(result.broken, [], file);
    nodes += result.nodes;
  }
  t.true(nodes > 5000);
});

test('so does the library', (t) => {
  const program = checkProgram(new SourceText('Main.java', 'class Main { }'));
  const names = javaFiles(library).map((path) =>
    path.slice(library.length + 1, -'.java'.length).replaceAll(/[/\\]/g, '.'),
  );
  t.true(names.length > 50);
  for (const name of names) {
    t.deepEqual(walkAll(program, [program.library(name)]).broken, [], name);
  }
});
