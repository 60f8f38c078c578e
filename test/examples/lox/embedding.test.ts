/** Lox in a Node program: values, functions, objects, errors. What crosses the boundary is vm/dynamic's, and tested there. */
import test from 'ava';
import { GuestError } from '../../../src/guest_error.js';
import { LanguageError } from '../../../src/source.js';
import { GuestObject } from '../../../vm/dynamic/guest_object.js';
import { printed, start } from './programs.js';

type Callable = (...values: unknown[]) => unknown;

test('eval gives the value of the last expression', (t) => {
  using engine = start();
  for (const [text, value] of [
    ['1 + 2;', 3],
    ['"a" + "b";', 'ab'],
    ['nil;', null],
    ['1 < 2;', true],
    ['var a = 1;', undefined],
    ['a; a = a + 1;', 2],
    ['a; print a;', undefined],
    ['', undefined],
    ['// nothing', undefined],
    ['for (;a < 10;) a = a + 1; a;', 10],
  ] as const) {
    printed(() => t.is(engine.eval(text), value, text));
  }
});

test('globals are seen from both sides', (t) => {
  using engine = start();
  const globals = engine.globals('lox');
  globals.set('now', () => 12);
  t.is(engine.eval('now() + 1;'), 13);
  engine.eval('var a = "text"; fun f(x) { return x + x; }');
  t.is(globals.get('a'), 'text');
  t.is((globals.get('f') as Callable)(21), 42);
  globals.set('a', null);
  t.is(engine.eval('a;'), null);
  t.true(globals.has('clock'));
  t.false(globals.has('nothing'));
  t.true(['clock', 'now', 'a', 'f'].every((name) => globals.names().includes(name)));
  t.is(
    printed(() => engine.eval('print now; print clock;')),
    '<native fn>\n<native fn>\n',
  );
});

test('functions, closures and classes are JavaScript functions', (t) => {
  using engine = start();
  engine.eval(`
    fun counter() { var i = 0; fun next() { i = i + 1; return i; } return next; }
    class Point { init(x) { this.x = x; } twice() { return this.x * 2; } }
    fun each(f) { return f(1) + f(2); }
    fun same(x) { return x; }`);
  const globals = engine.globals();
  const next = (globals.get('counter') as Callable)() as Callable;
  t.deepEqual([next(), next(), next()], [1, 2, 3]);
  const point = (globals.get('Point') as Callable)(21);
  t.true(point instanceof GuestObject);
  const object = point as GuestObject;
  t.is(object.className, 'Point');
  t.is(object.call('twice'), 42);
  object.set('x', 5);
  t.is(object.call('twice'), 10);
  t.deepEqual(object.keys(), ['x']);
  t.is((globals.get('same') as Callable)(object), object);
  t.is(
    (globals.get('each') as Callable)((x: number) => x * 10),
    30,
  );
});

test("wrong calls from JavaScript are the language's errors", (t) => {
  using engine = start();
  engine.eval('fun f(a) {} class A { m(a) {} }');
  const globals = engine.globals();
  const call = (name: string, ...values: unknown[]) => (globals.get(name) as Callable)(...values);
  t.throws(() => call('f'), {
    instanceOf: GuestError,
    message: /Expected 1 arguments but got 0\./,
  });
  t.throws(() => call('A', 1), { message: /Expected 0 arguments but got 1\./ });
  const object = call('A') as GuestObject;
  t.throws(() => object.call('m'), { message: /Expected 1 arguments but got 0\./ });
  t.throws(() => object.call('n'), { message: /Undefined property 'n'\./ });
});

test('errors have places and frames', (t) => {
  using engine = start();
  const error = t.throws(
    () => engine.eval('fun f() {\n  return -"a";\n}\nf();', { file: 'a.lox' }),
    {
      instanceOf: GuestError,
    },
  );
  t.is(error?.reason, 'Operand must be a number.');
  t.like(error?.position, { file: 'a.lox', line: 2 });
  t.deepEqual(
    error?.frames.map(({ line }) => line),
    [2, 4],
  );
  const wrong = t.throws(() => engine.eval('var 1;\nvar 2;'), { instanceOf: LanguageError });
  t.is(wrong?.diagnostics.length, 2);
});

test('an error of a host function goes through the program as it is', (t) => {
  using engine = start();
  const mine = new TypeError('mine');
  engine.globals().set('fail', () => {
    throw mine;
  });
  t.is(
    t.throws(() => engine.eval('fun f() { fail(); } f();')),
    mine,
  );
});

test('a source that is wrong leaves nothing behind, and one that fails what it did', (t) => {
  using engine = start();
  t.throws(() => engine.eval('var a = 1; var;'));
  t.false(engine.globals().has('a'));
  t.throws(() => engine.eval('var a = 1; -nil; var b = 2;'));
  t.true(engine.globals().has('a'));
  t.false(engine.globals().has('b'));
});

test('wrong arguments are refused where they are given', (t) => {
  using engine = start();
  const globals = engine.globals('lox');
  const refused = (what: string, give: () => unknown, message: RegExp) =>
    t.throws(give, { code: 'ERR_ARGUMENT', message }, what);
  for (const name of [undefined, null, 5, {}, Symbol('a')] as unknown as string[]) {
    refused('get', () => globals.get(name), /globals\.get: a name is needed/);
    refused('has', () => globals.has(name), /globals\.has: a name is needed/);
    refused('set', () => globals.set(name, 1), /globals\.set: a name is needed/);
  }
  refused('file', () => engine.eval('1;', { file: 5 as unknown as string }), /eval: a file's name/);
  refused('option', () => engine.eval('1;', { lang: 'lox' } as object), /lang/);
  engine.eval('fun f(x) { return x; } class A { m() {} }');
  const many = (count: number) => Array.from({ length: count }, () => 0);
  const f = globals.get('f') as Callable;
  t.throws(() => f(...many(254)), { message: /Expected 1 arguments but got 254\./ });
  refused('arguments', () => f(...many(255)), /255 arguments are given, and 254 is the most/);
  refused('arguments', () => f(...many(100_000)), /254 is the most/);
  const object = (globals.get('A') as Callable)() as GuestObject;
  t.throws(() => object.call('m', ...many(253)), { message: /Expected 0 arguments but got 253/ });
  refused('arguments', () => object.call('m', ...many(254)), /253 is the most/);
});

test('engines have nothing in common', (t) => {
  using one = start();
  using other = start();
  one.eval('var a = 1;');
  t.false(other.globals().has('a'));
});

test('what fails in code of the kit is at the place of the program that needed it', (t) => {
  for (const [program, reason] of [
    ['var all = "more";\nwhile (true) all = all + all;', /memory is out/],
    ['class A { init(a) { this.a = a; } }\nvar a; while (true) a = A(a);', /instance of A/],
  ] as const) {
    using engine = start({ heap: 2 ** 24 });
    const failing = () => engine.eval(program, { file: 'a.lox' });
    const error = t.throws(failing, { instanceOf: GuestError });
    t.regex(error.reason, reason);
    t.like(error.position, { file: 'a.lox', line: 2 });
  }
});
