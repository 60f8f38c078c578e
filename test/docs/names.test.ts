/** What the documentation names exists: files, links, C++ functions; and READMEs of folders stay short. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'ava';
import { root } from './samples.js';

const folders = ['docs', 'examples', 'jit', 'runtime-cpp', 'src', 'test', 'vm'];
const documents = [
  'README.md',
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Paths in backticks that begin with a folder of the project; `jit/prepare*.cpp` needs one match. */
function missingFiles(text: string): string[] {
  const pattern = new RegExp(`\`((?:${folders.join('|')})/[\\w./*-]*)\``, 'g');
  return [...text.matchAll(pattern)].map((match) => match[1]!).filter((path) => !exists(path));
}

function exists(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const [before = '', after = ''] = path.slice(path.lastIndexOf('/') + 1).split('*');
  return readdirSync(join(root, dirname(path))).some(
    (name) => name.startsWith(before) && name.endsWith(after),
  );
}

/** Links to files, outside of code. */
function missingLinks(file: string, text: string): string[] {
  const prose = text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map((match) => match[1]!)
    .filter((link) => !link.startsWith('https:'))
    .filter((link) => !existsSync(join(root, dirname(file), link)));
}

for (const file of documents) {
  test(`${file} names files that exist`, (t) => {
    const text = read(file);
    t.deepEqual(missingFiles(text), []);
    t.deepEqual(missingLinks(file, text), []);
  });
}

test('files that are not there are noticed', (t) => {
  t.deepEqual(missingFiles('`src/engine.ts` `src/nobody.ts` `jit/no*.cpp`'), [
    'src/nobody.ts',
    'jit/no*.cpp',
  ]);
  const links = '[a](README.md)\n```ts\nx[y](z)\n```\n`x[y](z)` [b](nobody.md)';
  t.deepEqual(missingLinks('docs/a.md', links), ['nobody.md']);
});

test('every README of a top-level folder exists and is short', (t) => {
  for (const folder of folders) {
    t.true(read(`${folder}/README.md`).trimEnd().split('\n').length <= 15, folder);
  }
  t.true(read('README.md').split('\n').length < 150);
});

test('the functions that architecture.md and the decisions name exist', (t) => {
  const cpp = readdirSync(join(root, 'jit'))
    .filter((name) => /\.(cpp|h)$/.test(name))
    .map((name) => read(`jit/${name}`))
    .join('\n');
  const engine = read('src/engine.ts');
  let count = 0;
  for (const file of documents.filter((name) => name.startsWith('docs/'))) {
    for (const [, owner, member] of read(file).matchAll(/\b([A-Z]\w+)(?:::)(\w+)\b/g)) {
      count++;
      t.regex(cpp, new RegExp(`(class|struct) ${owner}\\b`), `${file}: ${owner}`);
      t.regex(cpp, new RegExp(`\\b${member}\\b`), `${file}: ${owner}::${member}`);
    }
    for (const [, member] of read(file).matchAll(/\bEngine\.(#?\w+)/g)) {
      count++;
      t.regex(engine, new RegExp(`${member}[<(]`), `${file}: Engine.${member}`);
    }
  }
  t.true(count > 20);
});
