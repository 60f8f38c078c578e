/**
 * Expressions one by one: which are accepted, and what is said of the others, as javac does. What it says is stored
 * behind each in expressions.txt, and asked again wherever javac is installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { LanguageError, SourceText } from 'vmkit';
import { checkProgram } from '../../../examples/java/semantics/check.js';

const file = fileURLToPath(
  new URL('../../../../test/examples/java/expressions.txt', import.meta.url),
);
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string]);

const parameters =
  `int i, int j, long l, char c, double d, boolean b, String s, Object o, Number n, int[] a,
  Integer I, Long L, Character C, Boolean B, Runnable R, Comparable<Integer> cmp, T tt, N ti, Main m,
  Box<String> t, Box<Integer> u, Box raw, Box<?> wild, Box<? extends Number> ext, Box<? super Integer> sup,
  List<String> ls, List<Object> lo, List<Integer> li, List<? extends Number> lx, List<?> lw, List raw2, ArrayList al`.replace(
    /\s+/g,
    ' ',
  );

/** A program that has each of the expressions in a method of its own, and on a line of its own. */
function programOf(expressions: readonly string[]): string {
  const methods = expressions.map(
    (text, index) => `<T, N extends Number> void t${index}(${parameters}) { var x = ${text}; }`,
  );
  return [
    'import java.util.*; class Box<T> { T value; T[] all; static int made; }',
    'class Main { static final int K = 7; private static final int P = 3; int v;',
    ...methods,
    '}',
  ].join('\n');
}

const firstLine = 3;

/** The messages of a program by line. */
function errorsOf(text: string): Map<number, string[]> {
  const found = new Map<number, string[]>();
  try {
    checkProgram(new SourceText('Main.java', text));
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    for (const { source, span, message } of error.diagnostics) {
      const { line } = source.position(span.start);
      found.set(line, [...(found.get(line) ?? []), message]);
    }
  }
  return found;
}

test('expressions are right or wrong as for javac', (t) => {
  t.true(cases.length > 200);
  // Of one program, only so many errors are told.
  for (let from = 0; from < cases.length; from += 50) {
    const some = cases.slice(from, from + 50);
    const errors = errorsOf(programOf(some.map(([text]) => text)));
    for (const [index, [text, wanted]] of some.entries()) {
      const said = errors.get(firstLine + index) ?? [];
      if (wanted === '') t.deepEqual(said, [], text);
      else
        t.true(
          said.some((message) => message.startsWith(wanted)),
          `${text}: ${wanted}, not ${said}`,
        );
    }
  }
});

const hasJavac = spawnSync('javac', ['-version']).status === 0;

(hasJavac ? test : test.skip)('what is stored is what javac says', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'vmkit-javac-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'Main.java');
  writeFileSync(path, programOf(cases.map(([text]) => text)));
  const options = ['-nowarn', '-Xmaxerrs', '10000', '-d', folder, path];
  const { stderr } = spawnSync('javac', options, { encoding: 'utf8' });
  const first = new Map<number, string>();
  for (const [, line, message = ''] of stderr.matchAll(/Main\.java:(\d+): error: (.*)/g)) {
    if (!first.has(Number(line))) first.set(Number(line), message);
  }
  for (const [index, [text, wanted]] of cases.entries()) {
    t.is(first.get(firstLine + index) ?? '', wanted, text);
  }
});
