/**
 * Programs with mistakes: the same places and words as javac's, which are stored in errors/javac.txt and made again
 * wherever javac is installed. After a syntax error javac may tell more that follows from it; nothing else differs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { LanguageError, SourceText } from 'vmkit';
import { checkProgram } from '../../../examples/java/semantics/check.js';
import { tokenize } from '../../../examples/java/syntax/lexer.js';

const here = fileURLToPath(new URL('../../../../test/examples/java/', import.meta.url));
const folder = join(here, 'errors');
const stored = readFileSync(join(folder, 'javac.txt'), 'utf8');

interface Said {
  line: number;
  column: number;
  message: string;
}

/** By file, in the order of lines. */
function byFile(text: string): Map<string, Said[]> {
  const all = new Map<string, Said[]>();
  for (const row of text.trim().split('\n')) {
    const [file = '', line = '', column = '', message = ''] = row.split('\t');
    const of = all.get(file) ?? [];
    of.push({ line: Number(line), column: Number(column), message });
    all.set(file, of);
  }
  for (const of of all.values()) of.sort((a, b) => a.line - b.line);
  return all;
}

function errorOf(file: string, text: string): LanguageError | undefined {
  try {
    checkProgram(new SourceText(file, text));
    return undefined;
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
}

/** As a test shows it: "3:5: message", a line each. */
function errors(text: string): string[] {
  const error = errorOf('Main.java', text);
  return (error?.diagnostics ?? []).map(({ source, span, message }) => {
    const { line, column } = source.position(span.start);
    return `${line}:${column}: ${message}`;
  });
}

function inMain(body: string): string {
  return `class Main { public static void main(String[] args) {\n${body}\n} }`;
}

/** Where javac points to another token of the line, and this front end to a better one or a like one. */
const elsewhere: ReadonlySet<string> = new Set(
  (
    'abstracts arrow_switch_types bounds_of_method constructor_calls generic_methods_wrong imports_wrong ' +
    'interface_bodies parenthesised_statement string_switch_return switch_duplicates switch_types'
  )
    .split(/\s+/)
    .map((name) => `${name}.java`),
);

const expected = byFile(stored);
const files = readdirSync(folder).filter((name) => name.endsWith('.java'));

test('javac says something of every program', (t) => {
  t.true(files.length > 200);
  t.deepEqual([...expected.keys()].sort(), files.sort());
});

for (const file of files) {
  test(`as javac: ${file}`, (t) => {
    const error = errorOf(file, readFileSync(join(folder, file), 'utf8'));
    const ours = (error?.diagnostics ?? []).map(({ source, span, message }) => ({
      ...source.position(span.start),
      length: span.end - span.start,
      message,
    }));
    const javac = expected.get(file) ?? [];
    const [first] = ours;
    t.is(first?.line, javac[0]?.line);
    for (const { line, column, length, message } of ours) {
      const same = javac.filter((said) => said.line === line && message.startsWith(said.message));
      t.true(same.length > 0, `javac does not say: ${line}: ${message}`);
      // javac points to the dot before a name or the parenthesis behind it; here it is the name.
      const isNear = same.some(
        (said) => said.column >= column - 1 && said.column <= column + length,
      );
      const where = `${line}:${column}, javac: ${same.map((said) => said.column).join()}: ${message}`;
      if (!elsewhere.has(file)) t.true(isNear, where);
    }
    if (error?.code === 'ERR_LANGUAGE') t.is(ours.length, javac.length);
  });
}

const hasJavac = spawnSync('javac', ['-version']).status === 0;

(hasJavac ? test : test.skip)('what is stored is what javac says', (t) => {
  const classes = mkdtempSync(join(tmpdir(), 'vmkit-javac-'));
  t.teardown(() => rmSync(classes, { recursive: true }));
  const run = spawnSync('java', [join(here, 'Javac.java'), folder, classes], { encoding: 'utf8' });
  t.is(run.status, 0, run.stderr);
  t.deepEqual(byFile(run.stdout), expected);
});

test('an error shows its line, a caret, and what would help', (t) => {
  const error = errorOf('Main.java', inMain('  int total = 1;\n  System.out.println(totl);'));
  t.is(
    error?.render(),
    [
      'Main.java:3:22: error: cannot find symbol: variable totl',
      '   3 |   System.out.println(totl);',
      '     |                      ^~~~',
      '     = location: class Main; did you mean total?',
    ].join('\n'),
  );
});

test('a hint says which arguments a method takes', (t) => {
  const error = errorOf('Main.java', 'class A { void m(int a, String b) { m(1); } }');
  t.is(
    error?.diagnostics[0]?.hint,
    'required: int,String; found: int; reason: actual and formal argument lists differ in length',
  );
});

// javac names one of the two, now this one and now the other.
test('constructors that call each other', (t) => {
  t.deepEqual(errors("class A { A(char a) { this(1.5); }\n  A(double a) { this('c'); } }"), [
    '1:11: recursive constructor invocation',
  ]);
});

/** Programs that OpenJDK may take, and what is said of the first thing that is missing here. */
const unsupported: Record<string, string> = {
  'import java.util.concurrent.Semaphore;\nclass Main { }':
    '1:8: class java.util.concurrent.Semaphore is not supported yet',
  'import java.net.*;\nclass Main { URL url; }': '2:14: class java.net.URL is not supported yet',
  'class Main { Thread t; }': '1:14: class java.lang.Thread is not supported yet',
  'class Main { java.time.LocalDate d; }': '1:14: class java.time.LocalDate is not supported yet',
  'class Main { native void m(); }': '1:26: native methods are not supported yet',
  'class Main { Object m(int x) { return Runtime.getRuntime(); } }':
    '1:39: class java.lang.Runtime is not supported yet',
};

for (const [text, message] of Object.entries(unsupported)) {
  test(`not supported yet: ${text}`, (t) => {
    t.deepEqual(errors(text), [message]);
  });
}

test('what no library has is just unknown', (t) => {
  t.deepEqual(errors('import java.util.ArrayLis;\nclass Main { }'), [
    '1:8: cannot find symbol: class ArrayLis',
  ]);
  t.deepEqual(errors('import java.util.function.*;\nclass Main { B b; }'), [
    '2:14: cannot find symbol: class B',
  ]);
  t.deepEqual(errors('class Main { java.util.Lisst l; }'), [
    '1:14: cannot find symbol: class Lisst',
  ]);
});

function hintOf(text: string): string | undefined {
  return errorOf('Main.java', text)?.diagnostics[0]?.hint;
}

test('a class that was not imported says where it is', (t) => {
  const hint = hintOf('class Main { List<String> list; }');
  t.is(hint, 'location: class Main; import java.util.List for it');
});

test('a method that the library may lack is named', (t) => {
  const hint = hintOf(inMain('Math.cubeRoot(8);'));
  t.is(hint, 'Math has no method cubeRoot, or it is not supported yet');
});

const deep: Record<string, string> = {
  parentheses: `int x = ${'('.repeat(100_000)}1${')'.repeat(100_000)};`,
  minus: `int x = ${'- '.repeat(100_000)}1;`,
  calls: `Object x = args${'.toString()'.repeat(100_000)};`,
  blocks: '{'.repeat(100_000) + '}'.repeat(100_000),
  conditionals: `int x = ${'true ? 1 : '.repeat(100_000)}1;`,
  else: `if (true) return; ${'else if (true) return;\n'.repeat(100_000)}`,
  initialisers: `int[] x = ${'{'.repeat(100_000)}`,
};

for (const [name, body] of Object.entries(deep)) {
  test(`too deep: ${name}`, (t) => {
    t.regex(errors(inMain(body))[0] ?? '', /this is nested more than \d+ deep; split it up$/);
  });
}

test('chains of an operator may be long', (t) => {
  const chain = (part: string, operator: string): string =>
    Array(100_000).fill(part).join(operator);
  t.deepEqual(errors(inMain(`int a = 1; int b = ${chain('a', ' + ')};`)), []);
  t.deepEqual(errors(inMain(`String a = ""; String b = ${chain('a', ' + ')};`)), []);
  t.deepEqual(errors(inMain(`boolean a = true; boolean b = ${chain('a', ' && ')};`)), []);
});

test('a token more, less, or in another place: an error or none, never a crash', (t) => {
  const programs = join(here, '../../../examples/java/programs');
  const texts = readdirSync(programs)
    .filter((name) => name.endsWith('.java'))
    .map((name) => readFileSync(join(programs, name), 'utf8'));
  let seed = 20_260_101;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  let wrong = 0;
  for (let n = 0; n < 300; n++) {
    const text = texts[random(texts.length)] as string;
    const { starts, ends } = tokenize(new SourceText('Main.java', text));
    const at = random(starts.length - 2);
    const [start, end, next, last] = [
      starts[at],
      ends[at],
      starts[at + 1],
      ends[at + 1],
    ] as number[];
    const token = text.slice(start, end);
    const swapped = text.slice(next, last) + text.slice(end, next) + token + text.slice(last);
    const changed = [text.slice(end), `${token} ${token}${text.slice(end)}`, swapped][random(3)];
    if (errorOf('Main.java', text.slice(0, start) + changed)) wrong++;
  }
  t.true(wrong > 200);
});
