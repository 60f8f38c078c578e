/** Dynamic values: what they are, whether they are true, which are equal; with static types and without. */
import test from 'ava';
import type { equals } from '../../vm/dynamic/equality.js';
import { anyRef, dynamic, f64, i1, i32, i64 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { DynamicWorld, type Sample } from './dynamic_samples.js';

const isTrue = ({ is }: Sample) => is !== null && is !== false;

/** As a program sees it, not JavaScript: -0 is 0, and NaN nothing. */
function areEqual(left: Sample, right: Sample): boolean {
  if (typeof left.is === 'object' && typeof right.is === 'object') {
    return left.is?.object === right.is?.object;
  }
  return left.is === right.is;
}

/** Strings are objects: the same only if they are the same constant. */
function areSame(left: Sample, right: Sample): boolean {
  if (typeof left.is !== 'string') return areEqual(left, right);
  return left === right && !left.name.includes('+');
}

for (const level of [0, 2] as const) {
  test(`-O${level}, values of which nothing is known`, (t) => {
    using w = new DynamicWorld(level);
    const { dynamic: dyn, samples, kinds } = w;
    const two = (test: typeof equals) =>
      w.define(
        `two ${count++}`,
        [
          ['i', i32],
          ['j', i32],
        ],
        i1,
        (b) => test(b, w.any(b, b.param('i').get()), w.any(b, b.param('j').get())),
      );
    let count = 0;
    const equal = two((b, x, y) => dyn.equals(b, x, y));
    const same = two((b, x, y) => dyn.identical(b, x, y));
    const truth = w.define('truth', [['i', i32]], i1, (b) =>
      dyn.truth(b, w.any(b, b.param('i').get())),
    );
    for (const [i, left] of samples.entries()) {
      t.is(truth(i), isTrue(left), left.name);
      for (const [j, right] of samples.entries()) {
        const pair = `${left.name} and ${right.name}`;
        t.is(equal(i, j), areEqual(left, right), `${pair}: equals`);
        t.is(same(i, j), areSame(left, right), `${pair}: identical`);
      }
    }
    for (const [name, kind] of Object.entries(kinds)) {
      const is = w.define(`is ${name}`, [['i', i32]], i1, (b) =>
        dyn.is(b, w.any(b, b.param('i').get()), kind),
      );
      for (const [i, sample] of samples.entries()) {
        t.is(is(i), sample.kinds.includes(name), `${sample.name} is ${name}`);
      }
    }
  });

  test(`-O${level}, values of static types, beside such and others`, (t) => {
    using w = new DynamicWorld(level);
    const { dynamic: dyn, samples } = w;
    /** A bit for each sample. */
    const bits = (b: Parameters<Sample['make']>[0], made: Value[]) =>
      made.reduce(
        (all, each, k) => b.binary('|', all, b.binary('<<', b.convert(each, i64), b.const(i64, k))),
        b.const(i64, 0),
      );
    const all = (fits: (sample: Sample) => boolean) =>
      samples.reduce((sum, sample, k) => (fits(sample) ? sum + 2n ** BigInt(k) : sum), 0n);
    for (const [i, sample] of samples.entries()) {
      const tests: [string, (b: Parameters<Sample['make']>[0]) => Value[], bigint][] = [
        [
          'equals, static',
          (b) => samples.map((other) => dyn.equals(b, sample.make(b), other.make(b))),
          all((other) => areEqual(sample, other)),
        ],
        [
          'identical, static',
          (b) => samples.map((other) => dyn.identical(b, sample.make(b), other.make(b))),
          all((other) => areSame(sample, other)),
        ],
        [
          'equals, one of them static',
          (b) => samples.map((_, k) => dyn.equals(b, sample.make(b), w.any(b, b.const(i32, k)))),
          all((other) => areEqual(sample, other)),
        ],
        [
          'identical, the other one static',
          (b) => samples.map((_, k) => dyn.identical(b, w.any(b, b.const(i32, k)), sample.make(b))),
          all((other) => areSame(sample, other)),
        ],
        [
          'kinds',
          (b) => Object.values(w.kinds).map((kind) => dyn.is(b, sample.make(b), kind)),
          Object.keys(w.kinds).reduce(
            (sum, kind, k) => (sample.kinds.includes(kind) ? sum + 2n ** BigInt(k) : sum),
            0n,
          ),
        ],
        ['truth', (b) => [dyn.truth(b, sample.make(b))], isTrue(sample) ? 1n : 0n],
      ];
      for (const [what, make, expected] of tests) {
        const run = w.define(`${what} ${i}`, [], i64, (b) => bits(b, make(b)));
        t.is(run(), expected, `${sample.name}: ${what}`);
      }
    }
  });
}

test('a value that is boxed and unboxed is what it was', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, kinds } = w;
  const { number, boolean, string, derived } = kinds;
  const hidden = w.module.variable('hidden', dynamic);
  /** Through memory that anybody may change. */
  const hide = (b: Parameters<Sample['make']>[0], value: Value) => {
    b.variable(hidden).set(dyn.box(b, value));
    b.call('nothing', []);
    return b.variable(hidden).get();
  };
  w.define('nothing', [], i1, (b) => b.const(i1, true));
  const double = w.define('double', [['x', f64]], f64, (b) =>
    dyn.as(b, hide(b, b.param('x').get()), number as never),
  );
  for (const sample of w.samples) {
    if (typeof sample.is === 'number') t.is(double(sample.is), sample.is, sample.name);
  }
  const flag = w.define('flag', [['x', i1]], i1, (b) =>
    dyn.as(b, hide(b, b.param('x').get()), boolean as never),
  );
  t.deepEqual([flag(false), flag(true)], [false, true]);
  const length = w.define('text', [], i32, (b) => {
    const text = dyn.as(b, hide(b, w.module.strings.constant(b, 'four')), string as never);
    t.is(text.type, w.module.strings.ref);
    return w.module.strings.length(b, text);
  });
  t.is(length(), 4);
  const object = w.run(i1, (b) => {
    const made = b.new(w.derived);
    const found = dyn.as(b, hide(b, made), derived as never);
    return dyn.identical(b, made, found);
  });
  t.true(object);
});

test('code behind a test that static types decide is built, though it never runs', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, kinds } = w;
  const wrong = w.run(f64, (b) => {
    for (const kind of Object.values(kinds)) {
      for (const value of [b.const(f64, 1), b.const(i1, true), dyn.nil(b), b.new(w.base)]) {
        b.if(dyn.is(b, value, kind), () => t.is(dyn.as(b, value, kind).type, kind.type));
      }
    }
    return b.const(f64, 7);
  });
  t.is(wrong, 7);
});

test('what is known of a value statically is not asked again', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, kinds } = w;
  w.run(i1, (b) => {
    const x = b.const(f64, 1.5);
    t.is(dyn.as(b, x, kinds.number as never), x);
    t.is(dyn.as(b, dyn.box(b, x), kinds.number as never), x);
    t.is(dyn.box(b, dyn.box(b, x)).type, dynamic);
    const object = b.new(w.base);
    t.is(dyn.as(b, dyn.box(b, object), kinds.base as never), object);
    t.is(dyn.truth(b, object).ir, b.ir.getTrue());
    t.is(dyn.is(b, object, kinds.base as never).ir, b.ir.getTrue());
    t.is(dyn.is(b, object, kinds.string as never).ir, b.ir.getFalse());
    for (const [name, value] of Object.entries({
      nil: dyn.nil(b),
      number: dyn.number(b, Number.NaN),
      boolean: dyn.boolean(b, false),
    })) {
      // Also when nothing is left of it but a constant.
      const word = b.value(b.irOf(dyn.box(b, value)), dynamic);
      for (const [kind, each] of Object.entries(kinds)) {
        const wanted = kind === name ? b.ir.getTrue() : b.ir.getFalse();
        t.is(dyn.is(b, value, each).ir, wanted, `${name} is ${kind}`);
        t.is(dyn.is(b, word, each).ir, wanted, `a constant ${name} is ${kind}`);
      }
      t.is(dyn.truth(b, word).ir, name === 'number' ? b.ir.getTrue() : b.ir.getFalse());
    }
    return b.const(i1, true);
  });
  w.define('both', [['x', dynamic]], i1, (b) => {
    const x = b.param('x').get();
    const isSmall = dyn.is(b, x, kinds.number as never);
    return b.and(isSmall, () => dyn.equals(b, x, b.const(f64, 3)));
  });
  const text = w.engine.inspect('both', 'optimized');
  t.is(text.match(/icmp u[a-z]+ i64/g)?.length, 1, text);
});

test('types that dynamic values have not are refused', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  const refused = (
    type: typeof i32,
    what: (b: Parameters<Sample['make']>[0], x: Value) => unknown,
  ) => {
    const name = `refused ${type} ${what}`;
    w.define(name, [['x', type]], i1, (b) => {
      what(b, b.param('x').get());
      return b.const(i1, true);
    });
    const error = t.throws(() => w.engine.inspect(name, 'source'), { code: 'ERR_BUILD' });
    t.regex(`${error?.message}`, new RegExp(`${type} is no type of dynamic values.*test.dyn:1:1`));
  };
  for (const type of [i32, i64]) {
    refused(type, (b, x) => dyn.box(b, x));
    refused(type, (b, x) => dyn.truth(b, x));
    refused(type, (b, x) => dyn.equals(b, x, dyn.nil(b)));
    refused(type, (b, x) => dyn.identical(b, dyn.nil(b), x));
    refused(type, (b, x) => dyn.is(b, x, w.kinds.number as never));
  }
  for (const what of ['is', 'as'] as const) {
    w.define(`kind ${what}`, [], i1, (b) => dyn[what](b, dyn.nil(b), f64 as never));
    t.throws(() => w.engine.inspect(`kind ${what}`, 'source'), {
      code: 'ERR_BUILD',
      message: new RegExp(`${what}: a kind is needed, such as numberKind`),
    });
  }
  t.is(
    w.run(i1, (b) => dyn.truth(b, b.null(anyRef))),
    false,
  );
});

test('fields, arrays and variables of dynamic values keep objects alive', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, module } = w;
  const holder = module.classes.class('Holder');
  holder.field('value', dynamic);
  holder.field('number', f64);
  const kept = module.variable('kept', holder.ref);
  const list = module.variable('list', dynamic);
  const texts = module.strings;
  const make = w.define('make', [['i', i32]], i1, (b) => {
    const object = b.new(holder);
    b.variable(kept).set(object);
    b.variable(list).set(dyn.box(b, b.nonNull(texts.concat(b, [b.param('i').get()]))));
    return b.const(i1, true);
  });
  const fill = w.define('fill', [['i', i32]], i1, (b) => {
    const object = b.nonNull(b.variable(kept).get());
    b.field(object, 'value').set(dyn.box(b, b.nonNull(texts.concat(b, [b.param('i').get()]))));
    return b.const(i1, true);
  });
  const equal = w.define('equal', [['i', i32]], i1, (b) => {
    const text = b.nonNull(texts.concat(b, [b.param('i').get()]));
    const held = b.field(b.nonNull(b.variable(kept).get()), 'value').get();
    return dyn.equals(b, held, text);
  });
  const listed = w.define('listed', [['i', i32]], i1, (b) => {
    const text = b.nonNull(texts.concat(b, [b.param('i').get()]));
    return dyn.equals(b, b.variable(list).get(), text);
  });
  make(7);
  for (const kind of ['nursery', 'full', 'nursery'] as const) {
    w.engine.heap.collect(kind);
    t.true(listed(7));
    fill(8);
    w.engine.heap.collect(kind);
    t.true(equal(8));
  }
  // A number needs no barrier, and a value of any kind has one.
  const stores = (value: (b: Parameters<Sample['make']>[0]) => Value) => {
    const name = `stores ${value}`;
    w.define(
      name,
      [
        ['x', dynamic],
        ['o', holder.ref],
      ],
      i1,
      (b) => {
        b.field(b.nonNull(b.param('o').get()), 'value').set(dyn.box(b, value(b)));
        return b.const(i1, true);
      },
    );
    return /vmkit_write_barrier/.test(w.engine.inspect(name, 'source'));
  };
  t.true(stores((b) => b.param('x').get()));
  t.true(stores((b) => b.new(holder)));
  t.false(stores((b) => b.const(f64, 2)));
  t.false(stores((b) => b.const(i1, true)));
  t.false(stores((b) => dyn.nil(b)));
});
