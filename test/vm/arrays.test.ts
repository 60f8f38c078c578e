/** Arrays in guest code. */
import test from 'ava';
import { LanguageError } from '../../src/source.js';
import { arrayOf } from '../../vm/references.js';
import { GuestError } from '../../vm/traps.js';
import { f32, f64, i1, i8, i16, i32, i64, u16, type ValueType } from '../../vm/types.js';
import { world } from './worlds.js';

const fails = (message: RegExp) => ({ instanceOf: GuestError, code: 'ERR_RUNTIME', message });

for (const type of [i1, i8, i16, u16, i32, i64, f32, f64]) {
  test(`an array of ${type} keeps its elements`, (t) => {
    using w = world();
    const array = arrayOf(type);
    w.module.function('make', [['n', i32]], array, (b) =>
      b.return(b.newArray(type, b.param('n').get())),
    );
    w.module.function(
      'put',
      [
        ['a', array],
        ['i', i32],
        ['v', type],
      ],
      i32,
      (b) => {
        b.element(b.param('a').get(), b.param('i').get()).set(b.param('v').get());
        b.return(b.length(b.param('a').get()));
      },
    );
    w.module.function(
      'get',
      [
        ['a', array],
        ['i', i32],
      ],
      type,
      (b) => b.return(b.element(b.param('a').get(), b.param('i').get()).get()),
    );
    const [make, put, get] = ['make', 'put', 'get'].map((name) => w.engine.function(name));
    const values = type.isBoolean ? [true, false, true] : [1, 2, 3];
    const value = (each: boolean | number) => (type === i64 ? BigInt(each) : each);
    const a = make?.(3) as bigint;
    t.is(get?.(a, 1), value(type.isBoolean ? false : 0));
    for (const [index, each] of values.entries()) t.is(put?.(a, index, value(each)), 3);
    for (const [index, each] of values.entries()) t.is(get?.(a, index), value(each));
    for (const index of [-1, 3, 2 ** 31 - 1, -(2 ** 31)]) {
      const message = new RegExp(`the index ${index} is outside of an array of length 3$`);
      t.throws(() => get?.(a, index), fails(message));
      t.throws(() => put?.(a, index, value(values[0] as number)), fails(message));
    }
    t.throws(() => get?.(0n, 0), fails(/null has no element$/));
    t.throws(() => make?.(-1), fails(/an array cannot have the length -1$/));
    t.is(put?.(make?.(1) as bigint, 0, value(values[0] as number)), 1);
  });
}

test('an array that is too large for the memory fails', (t) => {
  using w = world({ heap: 1_000_000 });
  const make = (type: ValueType, length: bigint) =>
    w.run(i32, (b) => b.return(b.length(b.newArray(type, b.const(i64, length)))));
  t.is(make(i8, 1000n), 1000);
  for (const length of [10n ** 6n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 40n, 2n ** 63n - 1n]) {
    t.throws(() => make(i64, length), fails(/there is no memory left for an array$/));
  }
  t.throws(() => make(i8, -(2n ** 63n)), fails(/cannot have the length -9223372036854775808$/));
});

test('arrays of arrays, and of references', (t) => {
  using w = world();
  const { classes } = w.module;
  const root = classes.class('Root');
  classes.setArrayParents({ super: root });
  const named = classes.interface('Named', { super: root });
  const sized = classes.interface('Sized', { interfaces: [named] });
  const a = classes.class('A', { super: root });
  const b2 = classes.class('B', { super: a });
  const row = arrayOf(i64);
  const sum = w.run(i64, (b) => {
    const grid = b.newArray(row, b.const(i32, 3));
    b.element(grid, b.const(i32, 2)).set(b.newArray(row.element, b.const(i32, 4)));
    const inner = b.element(grid, b.const(i32, 2)).get();
    b.element(inner, b.const(i32, 3)).set(b.const(i64, 42));
    b.return(b.element(b.element(grid, b.const(i32, 2)).get(), b.const(i32, 3)).get());
  });
  t.is(sum, 42n);
  const is = (element: ValueType, type: ValueType) =>
    w.run(i1, (b) => {
      const array = b.temporary(root.ref, b.newArray(element, b.const(i32, 1)));
      b.return(b.isInstance(array.get(), type));
    });
  t.true(is(b2.ref, arrayOf(a.ref)));
  t.true(is(b2.ref, arrayOf(root.ref)));
  t.false(is(a.ref, arrayOf(b2.ref)));
  t.true(is(arrayOf(b2.ref), arrayOf(arrayOf(a.ref))));
  t.true(is(arrayOf(b2.ref), arrayOf(root.ref)));
  t.true(is(i64, arrayOf(i64)));
  t.false(is(i64, arrayOf(i32)));
  t.true(is(sized.ref, arrayOf(named.ref)));
  t.true(is(sized.ref, arrayOf(root.ref)));
  t.false(is(named.ref, arrayOf(sized.ref)));
  t.true(is(i64, root.ref));
  t.false(is(i64, a.ref));
});

test('the length stays in a register while elements are stored', (t) => {
  using w = world();
  const array = arrayOf(i32);
  w.module.function(
    'fill',
    [
      ['a', array],
      ['n', i32],
    ],
    i32,
    (b) => {
      const index = b.declare('i', i32);
      const a = b.param('a');
      b.while(
        () => b.binary('<', index.get(), b.length(a.get())),
        () => {
          b.element(a.get(), index.get()).set(b.param('n').get());
          index.set(b.binary('+', index.get(), b.const(i32, 1)));
        },
      );
      b.return(index.get());
    },
  );
  const loads = w.engine.inspect('fill', 'optimized').match(/= load i32/g) ?? [];
  t.is(loads.length, 1);
});

test("wrong uses are found at the builder's call", (t) => {
  using w = world();
  const cls = w.module.classes.class('A');
  const wrongly = (body: Parameters<typeof w.run>[1], message: RegExp) => {
    const error = t.throws(() => w.run(i64, body), { message });
    const code = ((error?.cause ?? error) as { code?: string }).code;
    t.true(code === 'ERR_ARGUMENT' || error instanceof LanguageError, code);
  };
  wrongly((b) => b.length(b.new(cls)), /length: A is no array/);
  wrongly((b) => b.element(b.new(cls), b.const(i32, 1)).get(), /element: A is no array/);
  wrongly((b) => b.newArray(i64, b.const(f64, 1)), /newArray: an integer is needed, not f64/);
  wrongly(
    (b) => b.element(b.newArray(i64, b.const(i32, 1)), b.const(f64, 1)).get(),
    /element: an integer is needed, not f64/,
  );
  wrongly(
    (b) => b.element(b.newArray(i64, b.const(i32, 1)), b.const(i32, 0)).set(b.const(i32, 1)),
    /an element of i64\[\]: i64 is needed, not i32/,
  );
});
