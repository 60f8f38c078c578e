/** Kaleidoscope: its programs, its rules, its errors. */
import { join } from 'node:path';
import test from 'ava';
import kaleidoscope from '../../examples/kaleidoscope/index.js';
import { Declarations, parse } from '../../examples/kaleidoscope/parser.js';
import { createEngine } from '../../src/engine.js';
import { LanguageError, SourceText } from '../../src/source.js';
import { testPrograms } from '../../vm/testing.js';
import { root } from '../docs/samples.js';

const start = () => createEngine({ languages: [kaleidoscope] });

/** The value of a source's last expression. */
function evaluate(text: string): unknown {
  using engine = start();
  return engine.eval(text);
}

for (const level of ['-O0', '-O2']) {
  testPrograms(test, {
    folder: join(root, 'examples/kaleidoscope/programs'),
    extension: '.ks',
    comment: '#',
    goldens: join(root, 'test/examples/kaleidoscope'),
    options: [level],
  });
}

for (const [text, value] of [
  ['4 + 5 * 2 - 1', 13],
  ['(4 + 5) * 2', 18],
  ['1 < 2', 1],
  ['2 < 1', 0],
  ['.5 + 1.5e1 + 2.', 17.5],
  ['if 0 then 1 else 2', 2],
  ['if 1 < 2 then 1 else 2', 1],
  ['for i = 1, i < 3 in i', 0],
  ['var a = 1, b = a + 1, c in a + b + c', 3],
  ['var a = 1 in (var a = 5 in a) + a', 6],
  ['var a, b in a = b = 7', 7],
  ['def f(x) x = x + 1; f(1)', 2],
  ['def binary : 1 (a b) b; var s in (for i = 1, i < 4 in s = s + i) : s', 10],
  ['def binary : 1 (a b) b; var s in (for i = 0, i < 10, 5 in s = s + 1) : s', 3],
  ['def unary - (v) 0 - v; 1 - -2', 3],
  ['def unary ! (v) if v then 0 else 1; !!5', 1],
  ['def binary ^ 50 (a b) a * a + b; 2 * 3 ^ 1', 20],
  ['extern cos(x); cos(0)', 1],
  [
    'def even(n) if n < 1 then 1 else odd(n - 1) def odd(n) if n < 1 then 0 else even(n - 1) even(9)',
    0,
  ],
  ['def f() 1; def g() f(); g(); def f() 2; g()', 2],
  ['1; 2; 3 # the last', 3],
  ['# nothing', undefined],
  ['var n in for i = 1, i < 2 in n = i', 0],
] as const) {
  test(`${text} gives ${value}`, (t) => {
    t.is(evaluate(text), value);
  });
}

for (const [text, message] of [
  ['1 +', '1:4: expected an expression, not the end'],
  ['def', '1:4: expected a name, not the end'],
  ['def 1(x) x', "1:5: expected a name, not '1'"],
  ['def f(x', "1:8: expected a parameter or ')', not the end"],
  ['if 1 then 2', "1:12: expected 'else', not the end"],
  ['for i 1 in 2', "1:7: expected ',', not '1'"],
  ['(1', "1:3: expected ')', not the end"],
  ['def f(x)\n  x + y', '2:7: unknown variable y'],
  ['f(1)', '1:1: unknown function f'],
  ['def f(x) x; f(1, 2)', '1:13: f needs 1 arguments'],
  ['1 = 2', '1:3: only a variable can be assigned to'],
  ['def binary + (a b) a', 'the operator + is built in'],
  ['def binary & (a) a', '1:5: a binary operator has 2 parameters'],
  ['def binary & 101 (a b) a', 'a precedence is from 1 to 100'],
  ['!1', '1:1: there is no unary operator !'],
  ['-1', '1:1: there is no unary operator -'],
  ['1 $ 2', '1:3: there is no binary operator $'],
  ['(1 $ 2)', '1:4: there is no binary operator $'],
  [`${'('.repeat(100_000)}1`, 'nested more than 400 deep'],
  [`var a in ${'a = '.repeat(100_000)}1`, 'nested more than 400 deep'],
  [`${'-'.repeat(100_000)}1`, 'nested more than 400 deep'],
  [`${'if 1 then '.repeat(100_000)}1`, 'nested more than 400 deep'],
] as const) {
  test(`${text.slice(0, 30)} is an error: ${message}`, (t) => {
    const error = t.throws(() => parse(new SourceText('a.ks', text), new Declarations()), {
      instanceOf: LanguageError,
      code: 'ERR_SYNTAX',
    });
    t.true(error?.message.includes(message), error?.message);
  });
}

test('an operator that nobody defined comes with its definition', (t) => {
  for (const [text, hint] of [
    ['-1', 'a program defines it: def unary - (a) …'],
    ['1 $ 2', 'a program defines it: def binary $ 30 (a b) …'],
  ] as const) {
    const error = t.throws(() => parse(new SourceText('a.ks', text), new Declarations()), {
      instanceOf: LanguageError,
    });
    t.is(error?.diagnostics[0]?.hint, hint);
  }
});

test('a chain of operators may be long, whoever defined them', (t) => {
  t.is(evaluate(`1${' + 1'.repeat(9_999)}`), 10_000);
  t.is(evaluate(`def binary : 1 (a b) a + b; 1${' : 1'.repeat(9_999)}`), 10_000);
  t.is(evaluate('def unary ! (v) 0 - v; 1 !2'), -2);
  t.is(evaluate(`1${' + 1'.repeat(99_999)}`), 100_000);
});

for (const [text, message, code] of [
  [
    'extern nosuch(x);\n1; nosuch(1)',
    /^<eval>:2:4: nothing defines nosuch: /,
    'ERR_UNKNOWN_SYMBOL',
  ],
  [
    'extern nosuch(x);\ndef f(x)\n  2 + nosuch(x);\nf(1)',
    /^<eval>:3:7: nothing defines nosuch: /,
    'ERR_UNKNOWN_SYMBOL',
  ],
  [
    'extern printd(x y);\n  printd(1, 2)',
    /^<eval>:2:3: .*'printd' as double \(double\)/,
    'ERR_SIGNATURE',
  ],
  [
    `def f(${Array.from({ length: 300 }, (_, i) => `p${i}`).join(' ')}) p0`,
    /^<eval>:1:5: .* 255 is the most/,
    'ERR_SIGNATURE',
  ],
] as const) {
  test(`${text.slice(0, 40)} is an error with its place: ${code}`, (t) => {
    const error = t.throws(() => evaluate(text), { instanceOf: LanguageError, message });
    t.like(error?.cause, { code });
  });
}

test('a host function may evaluate more for the same line', (t) => {
  using engine = start();
  engine.host('more', 'f64(f64)', (x) => Number(engine.eval(`${x} + 1`)));
  t.is(engine.eval('extern more(x); more(1) * 10'), 20);
  t.is(engine.eval('more(more(1))'), 3);
  t.false([...engine.symbols.keys()].some((name) => name.startsWith('<')));
});

test('several errors are shown in one go, and nothing of the source is taken', (t) => {
  const known = new Declarations();
  const source = new SourceText('a.ks', 'def f(x) y;\ndef g(x) x;\ndef h( 1;\nz');
  const error = t.throws(() => parse(source, known), { instanceOf: LanguageError });
  t.deepEqual(
    error?.diagnostics.map(({ span }) => source.position(span.start).line),
    [1, 3, 4],
  );
  t.is(known.functions.size, 0);
});

test('functions are compiled when they are called, and top-level expressions leave nothing', (t) => {
  using engine = start();
  const compiled: string[] = [];
  engine.on('compiled', ({ functions }) => compiled.push(...functions));
  engine.eval('def unused(x) x; def used(x) x * 2;\nused(2)', { file: 'a.ks' });
  t.false(compiled.includes('unused'));
  t.true(compiled.includes('<line 2>'));
  t.false(engine.symbols.has('<line 2>'));
  t.is(engine.function('used', 'f64(f64)')(4), 8);
});

test('a prompt collects lines, evaluates and redefines', (t) => {
  using engine = start();
  const session = engine.language('kaleidoscope').session?.();
  if (!session) return t.fail();
  t.deepEqual(session.feed('def f(x)'), { complete: false });
  t.deepEqual(session.feed('  x + 1'), { complete: true });
  t.deepEqual(session.feed('f(1)'), { complete: true, text: 'Evaluated to 2.000000' });
  t.deepEqual(session.feed('def g(x) f(x) * 10'), { complete: true });
  t.deepEqual(session.feed('g(1)'), { complete: true, text: 'Evaluated to 20.000000' });
  t.deepEqual(session.feed('def f(x) x + 2'), { complete: true });
  t.deepEqual(session.feed('g(1)'), { complete: true, text: 'Evaluated to 30.000000' });
  t.throws(() => session.feed('f(1, 2)'), { instanceOf: LanguageError });
  t.deepEqual(session.feed('f(1)'), { complete: true, text: 'Evaluated to 3.000000' });
});

test('a caller of a function whose parameters changed is told so', (t) => {
  using engine = start();
  engine.eval('def f(x) x; def g() f(1); g()');
  engine.eval('def f(x y) x + y');
  t.throws(() => engine.eval('g()'), {
    instanceOf: LanguageError,
    message: '<eval>:1:21: f is f64(f64,f64), and is called as f64(f64)',
  });
  engine.eval('def h() f(1, 2)');
  engine.eval('def f(x) x');
  const error = t.throws(() => engine.eval('h()'), {
    instanceOf: LanguageError,
    message: '<eval>:1:9: f is f64(f64), and is called as f64(f64,f64)',
  });
  t.like(error?.cause, { code: 'ERR_SIGNATURE' });
});

test('endless recursion is an error, not a crash', (t) => {
  using engine = start();
  t.throws(() => engine.eval('def f(x) f(x + 1) * f(x + 2);\n f(1)'), {
    code: 'ERR_STACK_OVERFLOW',
    message: /^<eval>:2:2: /,
  });
  t.is(engine.eval('1'), 1);
});
