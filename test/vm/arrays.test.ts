/** Arrays in guest code. */
import test from 'ava';
import type { GuestRef } from '../../src/host/handles.js';
import { LanguageError } from '../../src/source.js';
import type { ClassType } from '../../vm/class_type.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { arrayOf } from '../../vm/references.js';
import { GuestError } from '../../vm/traps.js';
import { f32, f64, i1, i8, i16, i32, i64, u16, type ValueType, voidType } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
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
    const a = make?.(3) as GuestRef;
    t.is(get?.(a, 1), value(type.isBoolean ? false : 0));
    for (const [index, each] of values.entries()) t.is(put?.(a, index, value(each)), 3);
    for (const [index, each] of values.entries()) t.is(get?.(a, index), value(each));
    for (const index of [-1, 3, 2 ** 31 - 1, -(2 ** 31)]) {
      const message = new RegExp(`the index ${index} is outside of an array of length 3$`);
      t.throws(() => get?.(a, index), fails(message));
      t.throws(() => put?.(a, index, value(values[0] as number)), fails(message));
    }
    t.throws(() => get?.(null, 0), fails(/null has no element$/));
    t.throws(() => make?.(-1), fails(/an array cannot have the length -1$/));
    t.is(put?.(make?.(1) as GuestRef, 0, value(values[0] as number)), 1);
  });
}

test('an array that is too large for the memory fails', (t) => {
  using w = world({ heap: 1_000_000 });
  // It is kept: an array that does not leave the function needs no memory.
  const make = (type: ValueType, length: bigint) =>
    w.run(i32, (b) => {
      const kept = b.variable(w.module.variable(`kept ${type}`, arrayOf(type)));
      kept.set(b.newArray(type, b.const(i64, length)));
      b.return(b.length(kept.get()));
    });
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

test('what is stored into an array of references must be of what the array holds', (t) => {
  using w = world();
  const { classes } = w.module;
  const root = classes.class('Root');
  classes.setArrayParents({ super: root });
  const named = classes.interface('Named', { super: root });
  const a = classes.class('A', { super: root });
  const b2 = classes.class('B', { super: a, interfaces: [named] });
  const store = (held: ValueType, seen: ValueType, cls?: ClassType) =>
    w.run(i1, (b) => {
      const array = b.temporary(arrayOf(seen), b.newArray(held, b.const(i32, 1)));
      const value = cls ? b.new(cls) : b.null();
      b.element(array.get(), b.const(i32, 0)).set(b.convert(value, seen));
      b.return(b.isNull(b.element(array.get(), b.const(i32, 0)).get()));
    });
  t.false(store(a.ref, a.ref, a));
  t.false(store(a.ref, a.ref, b2));
  t.false(store(a.ref, root.ref, b2));
  t.false(store(b2.ref, a.ref, b2));
  t.false(store(named.ref, root.ref, b2));
  t.true(store(b2.ref, a.ref));
  const fail = fails(/the array cannot hold A$/);
  t.throws(() => store(b2.ref, a.ref, a), fail);
  t.throws(() => store(b2.ref, root.ref, a), fail);
  t.throws(() => store(named.ref, root.ref, a), fail);
  // An array of arrays.
  const nested = (held: ValueType, made: ValueType) =>
    w.run(voidType, (b) => {
      const rows = b.temporary(arrayOf(root.ref), b.newArray(arrayOf(held), b.const(i32, 1)));
      const row = b.newArray(made, b.const(i32, 1));
      b.element(rows.get(), b.const(i32, 0)).set(b.convert(row, root.ref));
    });
  t.notThrows(() => nested(a.ref, b2.ref));
  t.notThrows(() => nested(i64, i64));
  t.throws(() => nested(b2.ref, a.ref), fails(/the array cannot hold A\[\]$/));
  t.throws(() => nested(i64, i32), fails(/the array cannot hold i32\[\]$/));
  // Nothing is checked where no class is below, and where the language says so.
  const leaf = classes.class('Leaf', { final: true });
  const checks = (element: ValueType) => {
    const name = `put ${element} ${classes.policy.storeCheck}`;
    const params = [
      ['a', arrayOf(element)],
      ['v', element],
    ] as const;
    w.module.function(name, params, voidType, (b) =>
      b.element(b.param('a').get(), b.const(i32, 0)).set(b.param('v').get()),
    );
    return w.engine.inspect(name, 'source').includes('vmkit_check_cast');
  };
  t.false(checks(leaf.ref));
  t.false(checks(arrayOf(i64)));
  t.false(checks(arrayOf(leaf.ref)));
  t.true(checks(a.ref));
  t.true(checks(arrayOf(a.ref)));
  classes.policy.storeCheck = 'none';
  t.false(checks(a.ref));
});

test('references that are stored are told to the collector, and no others', (t) => {
  using w = world();
  const cls = w.module.classes.class('Node');
  cls.field('next', cls.ref);
  cls.field('value', i64);
  cls.staticField('first', cls.ref);
  const barriers = (name: string, body: (b: FunctionBuilder) => void) => {
    w.module.function(
      name,
      [
        ['node', cls.ref],
        ['nodes', arrayOf(cls.ref)],
      ],
      voidType,
      body,
    );
    const calls = w.engine.inspect(name, 'source').match(/call void @vmkit_write_barrier/g);
    return calls?.length ?? 0;
  };
  const node = (b: FunctionBuilder) => b.param('node').get();
  t.is(
    barriers('field', (b) => b.field(node(b), 'next').set(node(b))),
    1,
  );
  t.is(
    barriers('element', (b) => b.element(b.param('nodes').get(), b.const(i32, 0)).set(node(b))),
    1,
  );
  t.is(
    barriers('null', (b) => b.field(node(b), 'next').set(b.null())),
    0,
  );
  t.is(
    barriers('number', (b) => b.field(node(b), 'value').set(b.const(i64, 1))),
    0,
  );
  t.is(
    barriers('static', (b) => b.static(cls, 'first').set(node(b))),
    0,
  );
});

test('objects live as long as a field, an element, a static field or JavaScript refers to them', (t) => {
  using w = world({ heap: 4_000_000 });
  const cls = w.module.classes.class('Node');
  const wide = w.module.classes.class('Wide', { super: cls });
  cls.field('small', i8);
  cls.field('next', cls.ref);
  cls.field('value', i64);
  for (let index = 0; index < 70; index++) wide.field(`r${index}`, cls.ref);
  const last = cls.staticField('last', arrayOf(cls.ref));
  w.module.function('make', [['value', i64]], cls.ref, (b) => {
    const made = b.new(cls);
    b.field(made, 'value').set(b.param('value').get());
    b.return(made);
  });
  w.module.function('build', [], wide.ref, (b) => {
    const make = (value: number) => b.call('make', [b.const(i64, value)]);
    const object = b.temporary(wide.ref, b.new(wide));
    for (const index of [0, 33, 69]) b.field(object.get(), `r${index}`).set(make(index));
    b.field(object.get(), 'next').set(make(100));
    b.static(cls, last).set(b.newArray(cls.ref, b.const(i32, 10)));
    b.element(b.static(cls, last).get(), b.const(i32, 9)).set(make(1000));
    b.return(object.get());
  });
  w.module.function('sum', [['o', wide.ref]], i64, (b) => {
    const sum = b.temporary(i64);
    const add = (reference: Value) =>
      sum.set(b.binary('+', sum.get(), b.field(reference, 'value').get()));
    const o = b.param('o').get();
    for (const index of [0, 33, 69]) add(b.field(o, `r${index}`).get());
    add(b.field(o, 'next').get());
    add(b.element(b.static(cls, last).get(), b.const(i32, 9)).get());
    b.return(sum.get());
  });
  w.module.function('waste', [['n', i32]], voidType, (b) => {
    const index = b.temporary(i32);
    b.while(
      () => b.binary('<', index.get(), b.param('n').get()),
      () => b.static(cls, 'last').set(b.static(cls, 'last').get()),
      {
        step: () => {
          b.call('make', [b.const(i64, -1)]);
          index.set(b.binary('+', index.get(), b.const(i32, 1)));
        },
      },
    );
  });
  const object = w.engine.function('build')() as GuestRef;
  for (let round = 0; round < 5; round++) {
    w.engine.function('waste')(20_000);
    w.engine.heap.collect(round % 2 === 0 ? 'full' : 'nursery');
    t.is(w.engine.function('sum')(object), 1202n);
  }
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
