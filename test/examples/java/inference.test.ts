/**
 * Programs full of generics, lambdas and overloads that javac takes: they must be taken here, and what they print is
 * stored beside them. Those that javac refuses are among the programs of errors.test.ts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { LanguageError, SourceText } from 'vmkit';
import { checkProgram } from '../../../examples/java/semantics/check.js';

const folder = fileURLToPath(new URL('../../../../test/examples/java/inference/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.java'));

/** What is wrong with a program, a line each; nothing when it is right. */
function errors(file: string, text: string): string[] {
  try {
    checkProgram(new SourceText(file, text));
    return [];
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return error.diagnostics.map(({ source, span, message, hint }) => {
      const { line, column } = source.position(span.start);
      return `${line}:${column}: ${message} (${hint})`;
    });
  }
}

for (const file of files) {
  test(`taken as javac does: ${file}`, (t) => {
    t.deepEqual(errors(file, readFileSync(join(folder, file), 'utf8')), []);
  });
}

const hasJava = spawnSync('javac', ['-version']).status === 0;

for (const file of files) {
  (hasJava ? test : test.skip)(`OpenJDK prints what is stored: ${file}`, (t) => {
    const classes = mkdtempSync(join(tmpdir(), 'vmkit-javac-'));
    t.teardown(() => rmSync(classes, { recursive: true }));
    const built = spawnSync('javac', ['-nowarn', '-d', classes, join(folder, file)]);
    t.is(built.status, 0, String(built.stderr));
    const name = file.replace('.java', '');
    const run = spawnSync('java', ['-cp', classes, name], { encoding: 'utf8' });
    t.is(run.stdout, readFileSync(join(folder, `${name}.txt`), 'utf8'));
  });
}

/** A class with these members. */
function inClass(members: string): string {
  return `import java.util.*;\nimport java.util.function.*;\nclass A {\n${members}\n}`;
}

test('nested lambdas take no more than their number of steps', (t) => {
  const depth = 25;
  const type = `${'Function<Integer, '.repeat(depth)}Integer${'>'.repeat(depth)}`;
  const names = Array.from({ length: depth }, (_, index) => `a${index}`);
  const value = `${names.map((name) => `${name} -> `).join('')}${names.join(' + ')}`;
  t.deepEqual(errors('A.java', inClass(`${type} f = ${value};`)), []);
});

test('nested generic calls take no more than their number of steps', (t) => {
  const depth = 40;
  const value = `${'id('.repeat(depth)}"s"${')'.repeat(depth)}`;
  const text = inClass(`static <T> T id(T t) { return t; }\n String s = ${value};`);
  t.deepEqual(errors('A.java', text), []);
});

test('lambdas in the arguments of generic calls in lambdas', (t) => {
  const depth = 14;
  const value = `${'call(1, x -> '.repeat(depth)}x${')'.repeat(depth)}`.replaceAll(
    /x -> |x(?=\))/g,
    (word) => word,
  );
  let nested = value;
  for (let index = 0; index < depth; index++) nested = nested.replace('x ->', `x${index} ->`);
  nested = nested.replace('x)', 'x0)');
  const text = inClass(
    `static <T, R> R call(T t, Function<T, R> f) { return f.apply(t); }\n int n = ${nested};`,
  );
  t.deepEqual(errors('A.java', text), []);
});
