/** Objects in guest code: fields, static fields, null, type tests, casts, memory. */
import test from 'ava';
import { VmkitError } from '../../src/errors.js';
import type { GuestRef } from '../../src/host/handles.js';
import { LanguageError, SourceText } from '../../src/source.js';
import { GuestError } from '../../vm/traps.js';
import {
  f32,
  f64,
  i1,
  i8,
  i16,
  i32,
  i64,
  ptr,
  u16,
  type ValueType,
  voidType,
} from '../../vm/types.js';
import { constantMethod, someSpan, world } from './worlds.js';

const runtimeError = (message: RegExp | string) => ({
  instanceOf: GuestError,
  code: 'ERR_RUNTIME',
  message,
});

test('fields of all types keep what is stored, each its own', (t) => {
  using w = world();
  const cls = w.module.classes.class('All');
  const values: [ValueType, number | bigint | boolean][] = [
    [i1, true],
    [i8, -5],
    [i16, -300],
    [u16, 65535],
    [i32, -70000],
    [i64, -(2n ** 62n)],
    [f32, 0.5],
    [f64, 1e300],
    [ptr, 2n ** 63n],
  ];
  for (const [type] of values) cls.field(type.name, type);
  w.module.function('make', [], cls.ref, (b) => {
    const object = b.new(cls);
    for (const [type, value] of values) b.field(object, type.name).set(b.const(type, value));
    b.return(object);
  });
  const object = w.engine.function('make')() as GuestRef;
  for (const [type, value] of values) {
    const name = `get ${type}`;
    w.module.function(name, [['o', cls.ref]], type, (b) => {
      b.return(b.field(b.param('o').get(), type.name).get());
    });
    const got = w.engine.function(name)(object);
    t.is(type === u16 ? (got as number) & 0xffff : got, value, type.name);
  }
});

test('new objects are zeroed, and are of their class', (t) => {
  using w = world();
  const { classes } = w.module;
  const node = classes.class('Node');
  node.field('next', node.ref);
  node.field('value', i64);
  t.is(
    w.run(i64, (b) => b.return(b.field(b.new(node), 'value').get())),
    0n,
  );
  t.is(
    w.run(i1, (b) => b.return(b.isNull(b.field(b.new(node), 'next').get()))),
    true,
  );
  t.is(
    w.run(ptr, (b) => b.return(b.classOf(b.new(node)))),
    node.descriptor.address,
  );
});

test('a list of objects', (t) => {
  using w = world();
  const node = w.module.classes.class('Node');
  node.field('next', node.ref);
  node.field('value', i64);
  const sum = w.run(i64, (b) => {
    const list = b.declare('list', node.ref);
    const index = b.declare('i', i64);
    b.while(
      () => b.binary('<', index.get(), b.const(i64, 1000)),
      () => {
        const fresh = b.new(node);
        b.field(fresh, 'next').set(list.get());
        b.field(fresh, 'value').set(index.get());
        list.set(fresh);
        index.set(b.binary('+', index.get(), b.const(i64, 1)));
      },
    );
    const total = b.declare('total', i64);
    b.while(
      () => b.unary('!', b.isNull(list.get())),
      () => {
        total.set(b.binary('+', total.get(), b.field(list.get(), 'value').get()));
        list.set(b.field(list.get(), 'next').get());
      },
    );
    b.return(total.get());
  });
  t.is(sum, 499500n);
});

test('inherited fields', (t) => {
  using w = world();
  const { classes } = w.module;
  const base = classes.class('Base');
  base.field('x', i32);
  const derived = classes.class('Derived', { super: base });
  derived.field('y', i32);
  const value = w.run(i32, (b) => {
    const object = b.new(derived);
    b.field(object, 'x').set(b.const(i32, 40));
    b.field(object, 'y').set(b.const(i32, 2));
    b.return(b.binary('+', b.field(object, 'x').get(), b.field(object, 'y').get()));
  });
  t.is(value, 42);
});

test('static fields are one for the class', (t) => {
  using w = world();
  const { classes } = w.module;
  const counter = classes.class('Counter');
  const count = counter.staticField('count', i32);
  const below = classes.class('Below', { super: counter });
  w.module.function('next', [], i32, (b) => {
    const place = b.static(below, 'count');
    place.set(b.binary('+', place.get(), b.const(i32, 1)));
    b.return(b.static(counter, count).get());
  });
  const next = w.engine.function('next');
  t.deepEqual([next(), next(), next()], [1, 2, 3]);
});

test('null has no fields: the program fails at its place', (t) => {
  using w = world();
  const cls = w.module.classes.class('Point');
  cls.field('x', i64);
  const source = new SourceText('p', 'let it be');
  const failing = () =>
    w.module.load(source, () => {
      w.module.main(i64, (b) => {
        b.at(someSpan).return(b.field(b.null(cls.ref), 'x').get());
      });
    });
  const error = t.throws(failing, runtimeError('p:1:5: null has no field x'));
  t.deepEqual(error?.position, { file: 'p', line: 1, column: 5 });
  t.throws(
    () => w.run(voidType, (b) => b.field(b.null(cls.ref), 'x').set(b.const(i64, 1))),
    runtimeError(/null has no field x$/),
  );
  t.throws(
    () => w.run(ptr, (b) => b.return(b.classOf(b.null(cls.ref)))),
    runtimeError(/no class$/),
  );
});

test('a language has its own words for it', (t) => {
  using w = world();
  const cls = w.module.classes.class('Point');
  cls.field('x', i64);
  class NullError extends Error {}
  w.module.classes.policy.nullMessage = (use) => new NullError(`nil: ${use}`);
  t.throws(() => w.run(i64, (b) => b.return(b.field(b.null(cls.ref), 'x').get())), {
    instanceOf: NullError,
    message: 'nil: the field x',
  });
});

test('what is known not to be null is not checked again', (t) => {
  using w = world();
  const cls = w.module.classes.class('Box');
  cls.field('x', i64);
  const traps = (name: string) =>
    w.engine.inspect(name, 'source').match(/call void @"vmkit\.trap/g)?.length ?? 0;
  const read = (name: string, known: boolean) =>
    w.module.function(name, [['o', cls.ref]], i64, (b) => {
      const object = b.param('o').get();
      b.return(b.field(known ? b.nonNull(object) : object, 'x').get());
    });
  read('checked', false);
  read('known', true);
  w.module.function('fresh', [], i64, (b) => b.return(b.field(b.new(cls), 'x').get()));
  t.is(traps('checked'), 1);
  t.is(traps('known'), 0);
  t.is(traps('fresh'), 1, 'memory');
  t.throws(() => w.run(i64, (b) => b.return(b.nonNull(b.const(i64, 1)))), {
    message: /nonNull: i64 is no reference/,
  });
});

test('without the policy, null is not looked for', (t) => {
  using w = world();
  const cls = w.module.classes.class('Point');
  cls.field('x', i64);
  w.module.classes.policy.nullCheck = 'none';
  w.module.function('x', [['p', cls.ref]], i64, (b) => {
    b.return(b.field(b.param('p').get(), 'x').get());
  });
  t.notRegex(w.engine.inspect('x', 'source'), /trap/);
});

test('type tests and casts', (t) => {
  using w = world();
  const { classes } = w.module;
  const named = classes.interface('Named');
  const a = classes.class('A');
  const b2 = classes.class('B', { super: a, interfaces: [named] });
  const other = classes.class('Other');
  const all = { a, b: b2, other };
  w.module.function(
    'is',
    [
      ['which', i64],
      ['type', i64],
    ],
    i1,
    (b) => {
      const object = b.declare('o', classes.get('A').ref);
      b.switch(b.param('which').get(), [
        { values: [0], body: () => object.set(b.new(all.a)) },
        { values: [1], body: () => object.set(b.new(all.b)) },
      ]);
      const result = b.declare('r', i1);
      b.switch(b.param('type').get(), [
        { values: [0], body: () => result.set(b.isInstance(object.get(), all.a)) },
        { values: [1], body: () => result.set(b.isInstance(object.get(), all.b.ref)) },
        { values: [2], body: () => result.set(b.isInstance(object.get(), named)) },
        { values: [3], body: () => result.set(b.isInstance(object.get(), all.other)) },
      ]);
      b.return(result.get());
    },
  );
  const is = w.engine.function('is');
  const table = [0n, 1n, 2n].map((which) => [0n, 1n, 2n, 3n].map((type) => is(which, type)));
  t.deepEqual(table, [
    [true, false, false, false],
    [true, true, true, false],
    [false, false, false, false],
  ]);
  const cast = (from: typeof a | undefined, to: typeof a) =>
    w.run(i1, (b) => {
      const object = b.temporary(a.ref, from ? b.new(from) : b.null());
      b.return(b.unary('!', b.isNull(b.cast(object.get(), to))));
    });
  t.true(cast(b2, b2));
  t.true(cast(b2, named));
  t.true(cast(b2, a));
  t.false(cast(undefined, b2), 'null stays null');
  t.throws(() => cast(a, b2), runtimeError(/A is no B$/));
  t.throws(() => cast(a, named), runtimeError(/A is no Named$/));
  t.throws(
    () =>
      w.run(named.ref, (b) =>
        b.return(b.cast(b.temporary(a.ref, b.new(a)).get(), named, (x, y) => `${x}: not ${y}`)),
      ),
    runtimeError(/A: not Named$/),
  );
});

test("a test for a class is one load; for an interface, the runtime's checker is inlined", (t) => {
  using w = world();
  const { classes } = w.module;
  const a = classes.class('A');
  const b2 = classes.class('B', { super: a });
  const named = classes.interface('Named');
  const test = (name: string, cls: typeof a) => {
    w.module.function(name, [['o', a.ref]], i1, (b) =>
      b.return(b.isInstance(b.param(0).get(), cls)),
    );
    return w.engine.compile(name).inlined.map((each) => each.name);
  };
  t.deepEqual(test('isB', b2), []);
  t.is(w.engine.inspect('isB', 'lowered').match(/= load/g)?.length, 2);
  t.notRegex(w.engine.inspect('isB', 'lowered'), /call/);
  t.true(test('isNamed', named).includes('vmkit_instance_of'));
});

test('memory that is out ends the program, not the process', (t) => {
  using w = world({ heap: 1_000_000 });
  const cls = w.module.classes.class('Box');
  cls.field('next', cls.ref);
  cls.staticField('first', cls.ref);
  const forever = () =>
    w.run(voidType, (b) => {
      const first = b.static(cls, 'first');
      first.set(b.null());
      b.loop(() => {
        const box = b.new(cls);
        b.field(box, 'next').set(first.get());
        first.set(box);
      });
    });
  t.throws(forever, runtimeError(/there is no memory left for a Box$/));
  t.throws(forever, runtimeError(/there is no memory left/));
});

test('a program may allocate many times its heap, when it does not keep what it made', (t) => {
  using w = world({ heap: 1_000_000 });
  const cls = w.module.classes.class('Box');
  cls.field('x', i64);
  cls.staticField('last', cls.ref);
  const sum = w.run(i64, (b) => {
    const index = b.declare('index', i64);
    const sum = b.declare('sum', i64);
    const last = b.static(cls, 'last');
    b.while(
      () => b.binary('<', index.get(), b.const(i64, 200_000)),
      () => {
        const box = b.new(cls);
        b.field(box, 'x').set(index.get());
        last.set(box);
        sum.set(b.binary('+', sum.get(), b.field(last.get(), 'x').get()));
      },
      { step: () => index.set(b.binary('+', index.get(), b.const(i64, 1))) },
    );
    b.return(sum.get());
  });
  t.is(sum, (200_000n * 199_999n) / 2n);
});

test("wrong uses are found at the builder's call", (t) => {
  using w = world();
  using foreign = world();
  const { classes } = w.module;
  const cls = classes.class('Point');
  const x = cls.field('x', i64);
  cls.staticField('s', i64);
  constantMethod(cls, 'm', 1);
  const other = classes.class('Other');
  const shape = classes.interface('Shape');
  const alien = foreign.module.classes.class('Alien');
  const argument = (message: RegExp) => ({ instanceOf: VmkitError, message });
  const wrongly = (body: Parameters<typeof w.run>[1], message: RegExp) => {
    const error = t.throws(() => w.run(voidType, body), { message });
    const code = (error?.cause as VmkitError | undefined)?.code ?? (error as VmkitError)?.code;
    t.true(code === 'ERR_ARGUMENT' || error instanceof LanguageError, `${code}`);
  };
  wrongly((b) => b.field(b.new(other), x).get(), /the field Point\.x: Point is needed, not Other/);
  wrongly((b) => b.field(b.new(cls), x).set(b.const(i32, 1)), /i64 is needed, not i32/);
  wrongly((b) => b.field(b.new(cls), 'y').get(), /class Point has no field y/);
  wrongly((b) => b.field(b.new(cls), 's').get(), /Point\.s is static/);
  wrongly((b) => b.static(cls, 'x').get(), /Point\.x is no static field/);
  wrongly((b) => b.field(b.const(i64, 1), 'x').get(), /a value of type i64 has no field x/);
  wrongly((b) => b.new(shape), /interface Shape is abstract: there are no objects of it/);
  wrongly((b) => b.new(alien), /class Alien belongs to another engine/);
  wrongly((b) => b.isInstance(b.new(cls), alien), /class Alien belongs to another engine/);
  wrongly((b) => b.isInstance(b.const(i64, 1), cls), /isInstance: i64 is no reference/);
  wrongly((b) => b.cast(b.new(cls), i64), /cast: i64 is no type of objects/);
  t.throws(() => alien.table.get('Point'), argument(/there is no class Point/));
  t.is(
    w.run(i64, (b) => b.return(b.field(b.new(cls), x).get())),
    0n,
    'the engine goes on',
  );
});
