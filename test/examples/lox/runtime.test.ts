/** Lox: programs that fail while they run, and what is deep, long or wide; at each level. */
import { join } from 'node:path';
import test from 'ava';
import type { GuestObject } from '../../../vm/dynamic/guest_object.js';
import { testPrograms } from '../../../vm/testing.js';
import { root } from '../../docs/samples.js';
import { complaint, printed, start } from './programs.js';

for (const level of ['-O0', '-O2']) {
  testPrograms(test, {
    folder: join(root, 'examples/lox/programs'),
    extension: '.lox',
    comment: '//',
    options: [level],
  });
}

const times = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join('\n');

for (const [text, ...lines] of [
  ['-"a";', 'Operand must be a number.'],
  ['1 + nil;', 'Operands must be two numbers or two strings.'],
  ['"a" < "b";', 'Operands must be numbers.'],
  ['x;', "Undefined variable 'x'."],
  ['x = 1;', "Undefined variable 'x'."],
  ['"f"();', 'Can only call functions and classes.'],
  ['fun f(a, b) {} f(1);', 'Expected 2 arguments but got 1.'],
  ['class A {} A(1, 2);', 'Expected 0 arguments but got 2.'],
  ['class A { init(a) {} } A();', 'Expected 1 arguments but got 0.'],
  ['class A { f() {} } A().f(1);', 'Expected 0 arguments but got 1.'],
  ['class A { f() {} } var f = A().f; f(1);', 'Expected 0 arguments but got 1.'],
  ['class A {} A().x;', "Undefined property 'x'."],
  ['class A {} A().x();', "Undefined property 'x'."],
  ['true.x;', 'Only instances have properties.'],
  ['nil.x = 1;', 'Only instances have fields.'],
  ['"a".x();', 'Only instances have methods.'],
  ['class A {} A.x;', 'Only instances have properties.'],
  ['fun f() {} f.x = 1;', 'Only instances have fields.'],
  [
    'class A {} class B < A { f() { super.g(); } } B().f();',
    "Undefined property 'g'.",
    '[line 1] in f()',
  ],
  [
    'class A {} class B < A { f() { return super.g; } } B().f();',
    "Undefined property 'g'.",
    '[line 1] in f()',
  ],
  ['var A = "A"; class B < A {}', 'Superclass must be a class.'],
] as const) {
  test(text, (t) => {
    for (const level of [0, 2] as const) {
      using engine = start({ level });
      t.is(complaint(engine, text), `70: ${[...lines, '[line 1] in script'].join('\n')}`);
    }
  });
}

test('lines are those of the last token of a call or an operand', (t) => {
  const text = `class Point {
  plus(other) {
    return this.x +
      other;
  }
}
fun outer(point) {
  return point
    .plus(
      nil
    );
}
var p = Point();
p.x = 1;
outer(p
);`;
  for (const level of [0, 2] as const) {
    using engine = start({ level });
    t.deepEqual(complaint(engine, text).split('\n'), [
      '70: Operands must be two numbers or two strings.',
      '[line 4] in plus()',
      '[line 11] in outer()',
      '[line 16] in script',
    ]);
  }
});

test("endless recursion ends in the book's error, with a trace that is cut", (t) => {
  for (const level of [0, 2] as const) {
    using engine = start({ level });
    const [error, ...frames] = complaint(
      engine,
      'fun f(n) {\n  return f(n + 1) + 1;\n}\nf(0);',
    ).split('\n');
    t.is(error, '70: Stack overflow.');
    t.true(frames.length > 100 && frames.length < 300, String(frames.length));
    t.is(frames[0], '[line 2] in f()');
    t.true(frames.includes('[and more]'));
    // The engine goes on.
    t.is(engine.eval('fun g(n) { if (n == 0) return 0; return 1 + g(n - 1); } g(5000);'), 5000);
  }
});

test('a trace that is known to its end shows that, too', (t) => {
  using engine = start();
  const text = 'fun f(n) { if (n == 0) return -nil; return f(n - 1) + 1; }\nf(500);';
  const lines = complaint(engine, text).split('\n');
  t.is(lines.at(-1), '[line 2] in script');
  t.is(lines.length, 202);
  t.is(lines[101], '[and more]');
});

test('limits of time end loops, at the top level and in functions', (t) => {
  for (const text of [
    'while (true) {}',
    'fun f() { for (;;) {} } f();',
    'fun f() { f(); return f(); } while (true) 1;',
  ]) {
    using engine = start();
    const error = t.throws(() => engine.withLimits({ time: 200 }, () => engine.eval(text)));
    t.like(error, { code: 'ERR_TIME_LIMIT' });
  }
});

test('an inheritance chain of 1,000 classes', (t) => {
  using engine = start({ level: 0 });
  engine.eval('class C0 { f() { return 1; } }');
  // A chunk has constants for so many classes only.
  for (let from = 1; from < 1000; from += 37) {
    const declare = (at: number) => `class C${at} < C${at - 1} { f() { return super.f() + 1; } }`;
    engine.eval(times(Math.min(37, 1000 - from), (index) => declare(from + index)));
  }
  t.is(engine.eval('C999().f();'), 1000);
});

test('an object with 100,000 properties', (t) => {
  using engine = start();
  const count = 100_000;
  engine.eval('class A {} var a = A();');
  const object = engine.globals().get('a') as GuestObject;
  for (let index = 0; index < count; index++) object.set(`p${index}`, index);
  t.is(engine.eval('a.p0 + a.p99999;'), count - 1);
  engine.eval('a.p7 = "seven"; a.last = 1;');
  t.is(object.get('p7'), 'seven');
  t.is(object.keys().length, count + 1);
  t.regex(complaint(engine, 'a.p100000;'), /^70: Undefined property 'p100000'\./);
});

test('classes and functions are redefined while they run', (t) => {
  const text = `
    class A {
      f() {
        class A { f() { return "inner"; } }
        redefine();
        return A().f() + " " + this.g();
      }
      g() { return "old"; }
    }
    fun redefine() { fun other() { return "other"; } redefine = other; }
    var a = A();
    print a.f();
    class A { f() { return "new"; } g() { return "new"; } }
    print a.g();
    print A().f();
    print redefine();`;
  for (const level of [0, 2] as const) {
    using engine = start({ level });
    t.is(
      printed(() => engine.eval(text)),
      'inner old\nold\nnew\nother\n',
    );
  }
});

test('long chains need no stack', (t) => {
  using engine = start({ level: 0 });
  t.is(engine.eval(`fun f(a) { return a${' + a'.repeat(2000)}; } f(1);`), 2001);
  t.is(engine.eval(`fun g() { return g; } fun h() { g${'()'.repeat(2000)}; return 1; } h();`), 1);
});

test('nesting as deep as it may be is compiled', (t) => {
  using engine = start();
  for (const [text, output] of [
    [`print ${'('.repeat(390)}1${')'.repeat(390)};`, '1\n'],
    [`print ${'-'.repeat(390)}1;`, '1\n'],
    [`${'if (true) '.repeat(390)} print 1;`, '1\n'],
    [`${'{'.repeat(390)} print 1; ${'}'.repeat(390)}`, '1\n'],
    [`print ${'nil or '.repeat(390)} 1;`, '1\n'],
    [`print ${'true and '.repeat(390)} 1;`, '1\n'],
    [`${'if (false) nil; else '.repeat(390)} print 1;`, '1\n'],
    [`${'fun f() { '.repeat(120)} print 1; ${'} f();'.repeat(120)}`, '1\n'],
    [`{ var a = true; ${'while (a) '.repeat(390)} { print 1; a = false; } }`, '1\n'],
  ] as const) {
    t.is(
      printed(() => engine.eval(text)),
      output,
    );
  }
});

test('output is written before an error is thrown, and kept in order', (t) => {
  using engine = start();
  t.is(
    printed(() => t.throws(() => engine.eval('print 1; print nil + 1;'))),
    '1\n',
  );
  t.is(
    printed(() => engine.eval(`for (var i = 0; i < 20000; i = i + 1) print i;`)).split('\n').length,
    20_001,
  );
});
