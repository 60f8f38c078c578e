/** The parser: what it reads of Java 17, as text again; and its errors, which are javac's. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { LanguageError, SourceText } from 'vmkit';
import { parse } from '../../../examples/java/syntax/parser.js';
import { type CompilationUnit, typeText } from '../../../examples/java/syntax/tree.js';

const here = fileURLToPath(new URL('../../../../test/examples/java/', import.meta.url));

function unit(text: string, bodies: 'now' | 'later' = 'now'): CompilationUnit {
  return parse(new SourceText('Main.java', text), bodies);
}

/** A node without its places, and without what is not there. */
function shape(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shape);
  if (typeof node === 'bigint') return `${node}L`;
  if (typeof node !== 'object' || node === null) return node;
  if ('kind' in node && isType(node)) return typeText(node as Parameters<typeof typeText>[0]);
  const entries = Object.entries(node).filter(
    ([key, value]) => !['start', 'end', 'at'].includes(key) && value !== undefined,
  );
  if (entries.length === 1 && entries[0]?.[0] === 'text') return entries[0][1];
  return Object.fromEntries(entries.map(([key, value]) => [key, shape(value)]));
}

function isType(node: object): boolean {
  const { kind } = node as { kind: string };
  if (kind === 'class') return 'parts' in node;
  return /^(primitive|var|array|wildcard|union|intersection)$/.test(kind);
}

/** The only statement of a body. */
function statement(text: string): unknown {
  const [cls] = unit(`class Main { void m() { ${text} } }`).classes;
  const [method] = cls?.members ?? [];
  if (method?.kind !== 'method') throw new Error('no method');
  return shape(method.readBody()?.statements[0]);
}

function expression(text: string): unknown {
  return (statement(`x = ${text};`) as { expression: { value: unknown } }).expression.value;
}

test('types', (t) => {
  for (const type of [
    'int',
    'int[][]',
    'List<String>[]',
    'Map<? extends K,? super int[]>',
    'a.b.Outer<T>.Inner<U>',
    'A<B<C<D>>>',
    'A<?>',
  ]) {
    const [cls] = unit(`class Main { ${type} x; }`).classes;
    const [field] = cls?.members ?? [];
    t.is(field?.kind === 'field' ? typeText(field.type) : '', type);
  }
  t.like(statement('int[] a[] = null;') as object, { type: 'int[][]' });
  t.like(statement('var a = 1;') as object, { type: 'var' });
  t.like(expression('(A & B<C>) d') as object, { kind: 'cast', type: 'A&B<C>' });
});

test('lambdas', (t) => {
  const forms: Record<string, object> = {
    'a -> 1': { isExplicit: false, parameters: [{ isFinal: false, name: 'a' }] },
    '(a, b) -> { }': { isExplicit: false, body: { kind: 'block', statements: [] } },
    '() -> 1': { isExplicit: true, parameters: [] },
    '(int a, final B<C> b) -> 1': { isExplicit: true },
    '(var a, var b) -> 1': { isExplicit: false },
    '(int... a) -> 1': { isVarargs: true },
  };
  for (const [text, wanted] of Object.entries(forms)) {
    t.like(expression(text) as object, { kind: 'lambda', ...wanted }, text);
  }
  t.like(expression('(a) + 1') as object, { kind: 'binary' });
  t.like(expression('(A) -> 1') as object, { kind: 'lambda' });
  t.like(expression('(A) b') as object, { kind: 'cast' });
  t.like(expression('(A) - b') as object, { kind: 'binary' });
  t.like(expression('(int) - b') as object, { kind: 'cast' });
  t.like(expression('(A) x -> y') as object, { kind: 'cast', operand: { kind: 'lambda' } });
  t.like(expression('a < b') as object, { kind: 'binary', operator: '<' });
});

test('method references and class literals', (t) => {
  const forms: Record<string, object> = {
    'A::b': { object: { kind: 'name', name: 'A' }, name: 'b' },
    'a.b::<C>new': { object: { kind: 'select' }, typeArgs: ['C'], name: 'new' },
    'A<B>::c': { object: { kind: 'type', type: 'A<B>' } },
    'A.B<C>[]::new': { object: { kind: 'type', type: 'A.B<C>[]' } },
    'int[]::new': { object: { kind: 'type', type: 'int[]' } },
    'super::a': { object: { kind: 'super' } },
    'A.super::a': { object: { kind: 'super', parent: 'A' } },
  };
  for (const [text, wanted] of Object.entries(forms)) {
    t.like(expression(text) as object, { kind: 'methodReference', ...wanted }, text);
  }
  for (const type of ['int', 'int[]', 'A.B', 'A[][]', 'void']) {
    t.deepEqual(expression(`${type}.class`), { kind: 'classLiteral', type });
  }
});

test('creation and calls', (t) => {
  t.like(expression('new A<>(1)') as object, { kind: 'new', type: 'A<>' });
  t.like(expression('o.new <X>I<Y>() { int z; }') as object, {
    outer: { name: 'o' },
    typeArgs: ['X'],
    type: 'I<Y>',
    body: { kind: 'class', name: '', members: [{ kind: 'field', name: 'z' }] },
  });
  t.like(expression('A.<B, C>d(1)') as object, { typeArgs: ['B', 'C'], name: 'd' });
  t.like(expression('A.this') as object, { kind: 'this', parent: 'A' });
  t.like(expression('A.super.b()') as object, { object: { kind: 'super', parent: 'A' } });
  t.like(expression('new int[1][2][]') as object, { kind: 'newArray', type: 'int[][][]' });
  t.like(expression('o instanceof final A<?> b') as object, { isFinal: true, binding: 'b' });
});

test('statements', (t) => {
  t.like(statement('for (final var x : xs) ;') as object, { kind: 'foreach', isFinal: true });
  t.like(statement('assert a : b;') as object, { kind: 'assert', message: { name: 'b' } });
  t.like(statement('synchronized (a) { }') as object, { kind: 'synchronized' });
  t.like(statement('record P(int x) { }') as object, {
    kind: 'localClass',
    declaration: { kind: 'record', components: [{ type: 'int', name: 'x' }] },
  });
  t.like(statement('record = 1;') as object, { kind: 'expression' });
  t.like(statement('yield = 1;') as object, { kind: 'expression' });
  t.like(statement('yield 1;') as object, { kind: 'yield' });
  t.like(statement('sealed.x();') as object, { kind: 'expression' });
  t.like(statement('try (a; var b = c) { } catch (A | B e) { }') as object, {
    resources: [{ kind: 'variable' }, { kind: 'local', type: 'var' }],
    catches: [{ types: ['A', 'B'] }],
  });
  t.like(expression('switch (a) { case 1, B -> 2; default -> { yield 3; } }') as object, {
    kind: 'switchExpression',
    arrows: true,
    cases: [
      { labels: [{ value: { value: 1 } }, { value: { name: 'B' } }], body: [{ kind: 'yield' }] },
      { labels: [], body: [{ kind: 'block' }] },
    ],
  });
});

test('classes', (t) => {
  const read = unit(`@A package p.q; import static a.B.*; import c.D;
    sealed interface S<T extends A & B> extends X, Y permits P, Q { default void m() { } }
    record R<T>(T a, int... b) implements S { R { } static int c; }
    enum E implements I { ONE(1) { void m() { } }, @Deprecated TWO,; E(int x) { } }
    @interface N { int[] value() default {1, 2}; }
    non-sealed abstract class C extends p.q.B<T> { <X> C() throws A, B { } @Override int f()[] { } }`);
  t.is(read.package?.text, 'p.q');
  t.like(read.imports, [
    { name: 'a.B', isStar: true, isStatic: true },
    { name: 'c.D', isStar: false, isStatic: false },
  ] as object);
  t.like(
    shape(read.classes) as object,
    [
      { kind: 'interface', extends: ['X', 'Y'], permits: ['P', 'Q'] },
      {
        kind: 'record',
        isVarargs: true,
        implements: ['S'],
        members: [{ isCompact: true }, { kind: 'field' }],
      },
      { kind: 'enum', constants: [{ name: 'ONE', body: { kind: 'class' } }, { name: 'TWO' }] },
      { kind: 'annotation', members: [{ hasDefault: true, result: 'int[]' }] },
      { kind: 'class', members: [{ thrown: ['A', 'B'] }, { result: 'int[]' }] },
    ] as object,
  );
  t.deepEqual(shape(read.classes[0]?.typeParameters), [{ name: 'T', bounds: ['A', 'B'] }]);
});

test('unicode escapes stand anywhere, and errors behind them have their places', (t) => {
  t.like(statement('int \\u0061b = 1;') as object, { name: 'ab' });
  t.like(expression('\\u0022a\\u0022') as object, { value: 'a' });
  t.like(expression(String.raw`"\\u0041"`) as object, { value: String.raw`\u0041` });
  t.like(expression(String.raw`"\u005c\u005c"`) as object, { value: '\\' });
  const error = t.throws(() => unit('class \\u0041 { int \\u0062 = ; }'), {
    instanceOf: LanguageError,
  });
  const [first] = error?.diagnostics ?? [];
  t.is(first?.span.start, 'class \\u0041 { int \\u0062 = '.length);
});

test('a body is read when it is first asked for', (t) => {
  const text = `class A { void f() { String s = "}" + '}' + """
      } \\""" }
      """; /* } */ // }
    } int g() { return 1; } }`;
  const [cls] = unit(text, 'later').classes;
  const [first, second] = cls?.members ?? [];
  t.is(cls?.members.length, 2);
  if (first?.kind !== 'method' || second?.kind !== 'method') return t.fail();
  t.is(second.readBody()?.statements.length, 1);
  t.is(first.readBody()?.statements.length, 1);
  const [broken] = unit('class A { void f() { int x = ; } }', 'later').classes;
  const [method] = broken?.members ?? [];
  if (method?.kind !== 'method') return t.fail();
  t.throws(() => method.readBody(), { instanceOf: LanguageError });
});

/** "line:column: message", a line each. */
function errorsOf(text: string): string[] {
  try {
    unit(text);
    return [];
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return error.diagnostics.map(({ source, span, message }) => {
      const { line, column } = source.position(span.start);
      return `${line}:${column}: ${message}`;
    });
  }
}

const stored = readFileSync(join(here, 'syntax_errors.txt'), 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((block) => {
    const [text = '', ...errors] = block.split('\n');
    return { text, errors: errors.map((error) => error.trim()) };
  });

/** Where javac points into the middle of a node, or behind it, and this front end to its start. */
const withoutColumn = (error: string): string => error.replace(/^(\d+):\d+/, '$1');

for (const { text, errors } of stored) {
  test(`as javac: ${text}`, (t) => {
    const ours = errorsOf(text);
    t.deepEqual(ours.map(withoutColumn).sort(), errors.map(withoutColumn).sort());
  });
}

const hasJavac = spawnSync('javac', ['-version']).status === 0;

(hasJavac ? test : test.skip)('what is stored is what javac says', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'vmkit-syntax-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  stored.forEach(({ text }, index) => {
    writeFileSync(join(folder, `s${1000 + index}.java`), `${text}\n`);
  });
  const args = [join(here, 'Javac.java'), folder, join(folder, 'classes')];
  const { stdout, status, stderr } = spawnSync('java', args, { encoding: 'utf8' });
  t.is(status, 0, stderr);
  const said = stored.map((): string[] => []);
  for (const row of stdout.trim().split('\n')) {
    const [file = '', line, column, message] = row.split('\t');
    said[Number(file.slice(1, 5)) - 1000]?.push(`${line}:${column}: ${message}`);
  }
  for (const [index, { text, errors }] of stored.entries()) {
    t.deepEqual([...(said[index] ?? [])].sort(), [...errors].sort(), text);
  }
});
