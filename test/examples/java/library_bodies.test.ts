/** The library's method bodies are read when they are first asked for: they must be what reading at once gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { LanguageError, SourceText } from 'vmkit';
import { checkLibrary } from '../../../examples/java/semantics/check.js';
import { parse } from '../../../examples/java/syntax/parser.js';

const spelled = (tree: unknown) =>
  JSON.stringify(tree, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));

const library = fileURLToPath(new URL('../../../../examples/java/library', import.meta.url));

for (const name of readdirSync(library, { recursive: true }) as string[]) {
  if (!name.endsWith('.java')) continue;
  test(`${name}: bodies that are read later are the same`, (t) => {
    const source = new SourceText(name, readFileSync(join(library, name), 'utf8'));
    // JSON asks for each body, in the order of the text.
    t.is(spelled(parse(source, 'later')), spelled(parse(source)));
  });
}

test('all bodies of all classes are without an error', (t) => {
  const files = readdirSync(library, { recursive: true }) as string[];
  const names = files.filter((name) => name.endsWith('.java')).sort();
  t.true(names.length > 100);
  t.notThrows(() => checkLibrary(names.map((name) => name.slice(0, -5).replaceAll('/', '.'))));
});

test('bodies are found one by one, in any order, and a wrong one is told of when it is asked for', (t) => {
  const text =
    'class C { int f() { return 1; } void g() { int = 2; } int h() { if (true) { } return 3; } }';
  const [cls] = parse(new SourceText('C.java', text), 'later').classes;
  const [f, g, h] = cls?.members ?? [];
  if (f?.kind !== 'method' || g?.kind !== 'method' || h?.kind !== 'method') return t.fail();
  t.is(h.readBody()?.statements.length, 2);
  t.is(f.readBody()?.statements.length, 1);
  t.is(text.slice(h.start, h.end), 'int h() { if (true) { } return 3; }');
  t.throws(() => g.readBody(), { instanceOf: LanguageError });
});
