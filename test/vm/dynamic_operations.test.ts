/** Operations: which case runs for which values, of what type results are, what sites remember. */
import test from 'ava';
import { defaultExceptions } from '../../vm/default_exceptions.js';
import { type Kind, numberKind } from '../../vm/dynamic/kinds.js';
import { type Operation, type OperationOptions, operation } from '../../vm/dynamic/operations.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { dynamic, f64, i1, i32 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { DynamicWorld, type Sample } from './dynamic_samples.js';

const mistake = 'Operands must be two numbers or two strings.';

/** What `+` and the like are in many languages. */
function operations(w: DynamicWorld, apart = false) {
  const { module, kinds } = w;
  const string = kinds.string as Kind;
  const add = operation({
    name: '+',
    arity: 2,
    cases: [
      { of: [numberKind, numberKind], build: (b, x, y) => b.binary('+', x, y) },
      {
        of: [string, string],
        build: (b, x, y) => b.nonNull(module.strings.concat(b, [x, y])),
        apart,
      },
    ],
    otherwise: (b) => b.trap(mistake),
  });
  const subtract = operation({
    name: '-',
    arity: 2,
    cases: [{ of: [numberKind, numberKind], build: (b, x, y) => b.binary('-', x, y) }],
    otherwise: (b) => b.trap('Operands must be numbers.'),
  });
  return { add, subtract, string };
}

/** Samples enough: their own test has them all. */
const few = ['-0', '1', '0/0', 'nil', 'null', 'true', '"ab"', '"a" + "b"', 'base 0', 'derived'];

const areBoth = (type: string, x: Sample, y: Sample) =>
  typeof x.is === type && typeof y.is === type;

for (const level of [0, 2] as const) {
  for (const exceptions of [undefined, defaultExceptions]) {
    const apart = (level === 0) === (exceptions === undefined);
    const how = `${exceptions ? 'with' : 'without'} exceptions${apart ? ', cases apart' : ''}`;
    test(`-O${level}, ${how}: values of all kinds`, (t) => {
      using w = new DynamicWorld(level, exceptions);
      const { dynamic: dyn } = w;
      const samples = [...w.samples.entries()].filter(([, { name }]) => few.includes(name));
      const { add } = operations(w, apart);
      const check = (run: () => unknown, x: Sample, y: Sample, what: string) => {
        const pair = `${x.name} + ${y.name}, ${what}`;
        if (areBoth('number', x, y) || areBoth('string', x, y)) t.true(run(), pair);
        else t.throws(run, { message: new RegExp(mistake) }, pair);
      };
      /** Whether a sum is what JavaScript has for it; for a case that cannot be, something. */
      const isSum = (b: FunctionBuilder, sum: Value, x: Sample, y: Sample) => {
        if (areBoth('number', x, y)) {
          const wanted = (x.is as number) + (y.is as number);
          if (!Number.isNaN(wanted)) return dyn.equals(b, sum, b.const(f64, wanted));
          return b.unary('!', dyn.equals(b, sum, sum));
        }
        const text = areBoth('string', x, y) ? `${x.is}${y.is}` : '';
        return dyn.equals(b, sum, w.module.strings.constant(b, text));
      };
      const choose = (b: FunctionBuilder, sum: Value, i: number) => {
        const is = b.temporary(i1);
        b.switch(
          b.param('j').get(),
          samples.map(([j, y]) => ({
            values: [j],
            body: () => is.set(isSum(b, sum, w.samples[i] as Sample, y)),
          })),
        );
        return is.get();
      };
      for (const [i, x] of samples) {
        const one = w.define(`static ${i}`, [['j', i32]], i1, (b) =>
          choose(b, dyn.apply(b, add, [x.make(b), w.any(b, b.param('j').get())]), i),
        );
        const any = w.define(`any ${i}`, [['j', i32]], i1, (b) => {
          const left = w.any(b, b.const(i32, i));
          return choose(b, dyn.apply(b, add, [left, w.any(b, b.param('j').get())]), i);
        });
        for (const [j, y] of samples) {
          check(() => one(j), x, y, 'one is static');
          check(() => any(j), x, y, 'nothing is known');
        }
      }
    });
  }
}

test('a result has a static type when all possible cases give it', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, module } = w;
  const { add, subtract } = operations(w);
  const types: unknown[] = [];
  w.define('types', [['x', dynamic]], i1, (b) => {
    const x = b.param('x').get();
    const one = b.const(f64, 1);
    const text = module.strings.constant(b, 'a');
    const sums = [
      dyn.apply(b, add, [one, one]),
      dyn.apply(b, add, [one, x]),
      dyn.apply(b, add, [x, text]),
      dyn.apply(b, add, [text, text]),
      dyn.apply(b, add, [x, x]),
      dyn.apply(b, subtract, [x, x]),
    ];
    types.push(...sums.map(({ type }) => type));
    t.deepEqual(
      sums.map(({ isNonNull }) => isNonNull),
      [false, false, true, true, false, false],
    );
    return b.const(i1, true);
  });
  w.engine.inspect('types', 'source');
  const { ref } = module.strings;
  t.deepEqual(types.slice(0, 6), [f64, f64, ref, ref, dynamic, f64]);
});

test('without a run-time test there is no site; what no case fits is otherwise', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  const { add } = operations(w);
  w.define('numbers', [['x', f64]], f64, (b) =>
    dyn.apply(b, add, [b.param('x').get(), b.const(f64, 1)]),
  );
  w.define('wrong', [['x', f64]], i1, (b) => {
    dyn.apply(b, add, [b.param('x').get(), dyn.nil(b)]);
    t.false(b.reachable);
    return b.const(i1, true);
  });
  for (const name of ['numbers', 'wrong']) {
    t.notRegex(w.engine.inspect(name, 'source'), /vmkit\.site|icmp/, name);
  }
  t.is(w.engine.function('numbers')(2), 3);
  const error = t.throws(() => w.engine.function('wrong')(2), { message: new RegExp(mistake) });
  t.regex(`${error}`, /test\.dyn:1/);
});

test('a repeated test of one value is gone after optimisation', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  const { subtract } = operations(w);
  w.define('thrice', [['x', dynamic]], f64, (b) => {
    const x = b.param('x').get();
    const one = dyn.apply(b, subtract, [x, b.const(f64, 1)]);
    const two = dyn.apply(b, subtract, [x, b.const(f64, 2)]);
    return dyn.apply(b, subtract, [one, two]);
  });
  const text = w.engine.inspect('thrice', 'optimized');
  t.is(text.match(/icmp/g)?.length, 1, text);
});

test('an operation may take one value, or many, and otherwise may give a value', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, kinds } = w;
  const { boolean } = kinds;
  const sign = dyn.operation({
    name: 'sign',
    arity: 1,
    cases: [
      { of: [numberKind], build: (b, x) => b.binary('<', x, b.const(f64, 0)) },
      { of: [boolean as Kind], build: (b, x) => b.unary('!', x) },
    ],
    otherwise: (b) => dyn.nil(b),
  });
  const signs = w.samples.map((_, i) =>
    w.run(i32, (b) => {
      const value = dyn.apply(b, sign, [w.any(b, b.const(i32, i))]);
      t.is(value.type, dynamic);
      const kind = (name: string) => dyn.is(b, value, kinds[name] as Kind);
      return b.ifValue(
        kind('nil'),
        () => b.const(i32, 2),
        () => b.convert(dyn.as(b, value, boolean as Kind), i32),
      );
    }),
  );
  const wanted = w.samples.map(({ is }) =>
    typeof is === 'number' ? Number(is < 0) : typeof is === 'boolean' ? Number(!is) : 2,
  );
  t.deepEqual(signs, wanted);
  const clamp = dyn.operation({
    name: 'clamp',
    arity: 3,
    cases: [
      {
        of: [numberKind, numberKind, numberKind],
        build: (b, x, low, high) =>
          b.select(b.binary('<', x, low), low, b.select(b.binary('>', x, high), high, x)),
      },
    ],
    otherwise: (b, x) => {
      t.is(x?.type, dynamic);
      b.trap('three numbers');
    },
  });
  const run = w.define(
    'clamp',
    [
      ['x', f64],
      ['i', i32],
    ],
    f64,
    (b) => {
      const any = w.any(b, b.param('i').get());
      return dyn.apply(b, clamp, [any, b.param('x').get(), b.const(f64, 10)]);
    },
  );
  t.is(run(-7, 3), -1.5);
  t.is(run(2, 3), 2);
  t.is(run(2, 5), 10);
  t.throws(() => run(2, w.samples.length - 1), { message: /three numbers/ });
});

test('cases apart are built once, and only where one before them is possible', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, module } = w;
  const { add } = operations(w, true);
  const concat = /vmkit_string_concat/;
  for (const name of ['one', 'two']) {
    w.define(name, [['x', dynamic]], i1, (b) => {
      const x = b.param('x').get();
      t.is(dyn.apply(b, add, [x, x]).type, dynamic);
      t.is(dyn.apply(b, add, [x, b.const(f64, 1)]).type, f64);
      return b.const(i1, true);
    });
    const text = w.engine.inspect(name, 'imported');
    t.notRegex(text, concat);
    t.is(text.match(/call i64 @"operation \+"/g)?.length, 1);
  }
  t.regex(w.engine.inspect('operation +', 'source'), concat);
  t.false(w.engine.symbols.has("operation +'"));
  w.define('text', [['x', dynamic]], module.strings.ref, (b) =>
    dyn.apply(b, add, [b.param('x').get(), module.strings.constant(b, 'a')]),
  );
  t.regex(w.engine.inspect('text', 'source'), concat);
});

test('a site remembers the cases that ran', (t) => {
  for (const [level, apart] of [
    [0, false],
    [2, false],
    [2, true],
  ] as const) {
    using w = new DynamicWorld(level);
    const { dynamic: dyn } = w;
    const { add } = operations(w, apart);
    const at = (name: string) => w.samples.findIndex((sample) => sample.name === name);
    const run = w.define('plus', [['i', i32]], i1, (b) => {
      const value = w.any(b, b.param('i').get());
      dyn.apply(b, add, [value, value]);
      return b.const(i1, true);
    });
    const seen = () => {
      const [site, ...others] = w.engine.objects.sites('plus');
      t.deepEqual([site?.kind, site?.label, site?.line, others], ['operation', '+', 1, []]);
      t.deepEqual(site?.cases, ['number × number', 'String × String', 'otherwise']);
      return site?.saw;
    };
    // What is fast is not counted: only at level 0.
    const first = level === 0 ? ['number × number'] : [];
    run(at('1'));
    t.deepEqual(seen(), first);
    run(at('"ab"'));
    t.deepEqual(seen(), [...first, 'String × String']);
    t.throws(() => run(at('nil')), { message: new RegExp(mistake) });
    t.deepEqual(seen(), [...first, 'String × String', 'otherwise']);
  }
});

test('wrong uses are errors that say what is wrong', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  const { add } = operations(w);
  const good: OperationOptions = {
    name: 'op',
    arity: 1,
    cases: [{ of: [numberKind], build: (_, x) => x }],
    otherwise: (b) => b.trap('no'),
  };
  const wrong: [object, RegExp][] = [
    [{ name: 1 }, /a name/],
    [{ arity: 0 }, /an arity from 1/],
    [{ arity: 2 }, /a case of 2 kinds/],
    [{ cases: [] }, /it has 0 cases, and 1 to 63/],
    [{ cases: [{ of: ['number'], build: () => 1 }] }, /a case of 1 kinds/],
    [{ cases: [{ of: [numberKind], build: 1 }] }, /a function that builds a case/],
    [{ otherwise: undefined }, /what fits no case/],
    [{ extra: 1 }, /extra/],
  ];
  for (const [change, message] of wrong) {
    t.throws(() => operation({ ...good, ...change } as OperationOptions), {
      code: 'ERR_ARGUMENT',
      message,
    });
  }
  const built: [(b: FunctionBuilder) => unknown, RegExp][] = [
    [(b) => dyn.apply(b, add, [dyn.nil(b)]), /\+ takes 2 arguments, not 1/],
    [(b) => dyn.apply(b, {} as Operation, [dyn.nil(b)]), /an operation is needed/],
    [(b) => dyn.apply(b, add, [dyn.nil(b), 1 as unknown as Value]), /a Value is needed/],
    [(b) => dyn.apply(b, add, [dyn.nil(b), b.const(i32, 1)]), /i32 is no type of dynamic values/],
    [
      (b) => dyn.apply(b, operation({ ...good, otherwise: () => {} }), [b.param(0).get()]),
      /each case gives a Value, or does not come back/,
    ],
    [
      (b) =>
        dyn.apply(
          b,
          operation({ ...good, cases: [{ of: [numberKind], build: (b) => b.const(i32, 1) }] }),
          [b.param(0).get()],
        ),
      /i32 is no type of dynamic values/,
    ],
  ];
  for (const [index, [body, message]] of built.entries()) {
    w.define(`wrong ${index}`, [['x', dynamic]], i1, (b) => {
      body(b);
      return b.const(i1, true);
    });
    t.throws(() => w.engine.inspect(`wrong ${index}`, 'source'), { code: 'ERR_BUILD', message });
  }
});
