/** Variables of dynamic languages: learned types, cells that closures share, globals. */
import test from 'ava';
import { type Kind, referenceKind } from '../../vm/dynamic/kinds.js';
import { operation } from '../../vm/dynamic/operations.js';
import type { Variable } from '../../vm/dynamic/variables.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { dynamic, f64, i1, i32 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { DynamicWorld } from './dynamic_samples.js';

function arithmetic(w: DynamicWorld) {
  const numbers = [w.kinds.number as Kind, w.kinds.number as Kind];
  const make = (name: '+' | '<') => {
    const op = operation({
      name,
      arity: 2,
      cases: [{ of: numbers, build: (b, x, y) => b.binary(name, x, y) }],
      otherwise: (b) => b.trap('Operands must be numbers.'),
    });
    return (b: FunctionBuilder, x: Value, y: Value) => w.dynamic.apply(b, op, [x, y]);
  };
  return { add: make('+'), less: make('<') };
}

/** A number that is known to be one only when it runs. */
function numberOf(w: DynamicWorld, b: FunctionBuilder, value: Value): Value {
  return w.dynamic.as(b, value, w.kinds.number as Kind);
}

test('a loop that counts is a loop over doubles', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  const { add, less } = arithmetic(w);
  let builds = 0;
  const sum = w.define('sum', [['n', f64]], f64, (b) => {
    builds++;
    const i = dyn.local(b, { name: 'i' }, dyn.number(b, 0));
    const all = dyn.local(b, {}, dyn.number(b, 0));
    b.while(
      () => dyn.truth(b, less(b, i.get(), b.param('n').get())),
      () => {
        all.set(add(b, all.get(), i.get()));
        i.set(add(b, i.get(), dyn.number(b, 1)));
      },
    );
    t.is(all.type, f64);
    return all.get();
  });
  t.is(sum(1000), 499500);
  t.is(builds, 1);
  const text = w.engine.inspect('sum', 'optimized');
  t.notRegex(text, /bitcast|562949953421311|562949953421312|vmkit\.site/);
  t.is(text.match(/fadd double/g)?.length, 2);
});

test('a variable that holds something else, too, is dynamic; its function is built again', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, module } = w;
  const text = (b: FunctionBuilder) => module.strings.constant(b, 'text');
  const second: [string, (b: FunctionBuilder) => Value, string][] = [
    ['the same', (b) => dyn.number(b, 2), 'f64'],
    ['a boxed number', (b) => dyn.box(b, dyn.number(b, 2)), 'f64'],
    ['nil', (b) => dyn.nil(b), 'dyn'],
    ['text', text, 'dyn'],
    ['a boolean', (b) => dyn.boolean(b, true), 'dyn'],
    ['anything', (b) => w.any(b, b.const(i32, 1)), 'dyn'],
  ];
  for (const [name, make, type] of second) {
    const types: string[] = [];
    const run = w.define(name, [['turns', i32]], i1, (b) => {
      const x = dyn.local(b, { name: 'x' }, dyn.number(b, 1));
      types.push(x.type.name);
      const turn = b.declare('turn', i32);
      const before = b.declare('before', i1, b.const(i1, false));
      b.while(
        () => b.binary('<', turn.get(), b.param('turns').get()),
        () => {
          before.set(dyn.equals(b, x.get(), make(b)));
          x.set(make(b));
          turn.set(b.binary('+', turn.get(), b.const(i32, 1)));
        },
      );
      return b.and(before.get(), () => dyn.equals(b, x.get(), make(b)));
    });
    t.false(run(1), name);
    t.true(run(2), name);
    t.is(types.at(-1), type, name);
    t.is(types.length, type === 'f64' ? 1 : 2, name);
    // What was found out is known the next time.
    w.engine.inspect(name, 'source');
    t.is(types.at(-1), type, name);
  }
});

test('references are learned when they cannot be null', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, base, derived } = w;
  const types: unknown[] = [];
  const is = w.run(i1, (b) => {
    types.length = 0;
    const known = dyn.local(b, {}, b.new(base));
    const below = dyn.local(b, {}, b.new(base));
    below.set(b.new(derived));
    const mayBeNull = dyn.local(b, {}, b.null(base.ref));
    const becomesNull = dyn.local(b, {}, b.new(base));
    becomesNull.set(b.null(base.ref));
    types.push(...[known, below, mayBeNull, becomesNull].map(({ type }) => type));
    t.true(known.get().isNonNull);
    return b.and(dyn.is(b, mayBeNull.get(), w.kinds.nil as Kind), () =>
      dyn.is(b, below.get(), w.kinds.derived as Kind),
    );
  });
  t.true(is);
  t.deepEqual(types, [base.ref, base.ref, dynamic, dynamic]);
});

test('variables that depend on each other end as dynamic, in few builds', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  let builds = 0;
  const count = 200;
  const run = w.define('chain', [['turns', i32]], i1, (b) => {
    builds++;
    const all: Variable[] = [];
    for (let n = 0; n < count; n++) all.push(dyn.local(b, { name: `v${n}` }, dyn.number(b, n)));
    const turn = b.declare('turn', i32);
    b.while(
      () => b.binary('<', turn.get(), b.param('turns').get()),
      () => {
        // Each build would find out about one more.
        for (let n = count - 1; n > 0; n--) all[n]?.set((all[n - 1] as Variable).get());
        all[0]?.set(dyn.nil(b));
        turn.set(b.binary('+', turn.get(), b.const(i32, 1)));
      },
    );
    return dyn.is(b, (all.at(-1) as Variable).get(), w.kinds.nil as Kind);
  });
  t.false(run(count - 1));
  t.true(run(count));
  t.true(builds <= 12, `${builds} builds`);
});

test('a variable in a cell is shared by all who captured it', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  const { add } = arithmetic(w);
  const { ref } = dyn.boxes.cls;
  w.module.function('increment', [['cell', ref]], f64, (b) => {
    const x = dyn.boxed(b, b.param('cell').get());
    t.is(x.type, dynamic);
    const next = add(b, x.get(), dyn.number(b, 1));
    x.set(next);
    return next;
  });
  const twice = w.run(f64, (b) => {
    const x = dyn.local(b, { name: 'x', boxed: true }, dyn.number(b, 40));
    t.is(x.capture().type, ref);
    b.call('increment', [x.capture()]);
    b.call('increment', [x.capture()]);
    return numberOf(w, b, x.get());
  });
  t.is(twice, 42);
  // A copy is what it was.
  const copied = w.run(f64, (b) => {
    const x = dyn.local(b, { name: 'x' }, dyn.number(b, 40));
    const copy = x.capture();
    t.is(copy.type, dynamic);
    x.set(dyn.number(b, 41));
    return numberOf(w, b, copy);
  });
  t.is(copied, 40);
  // Each turn of a loop has a cell of its own.
  const cells = w.run(i1, (b) => {
    const cells: Value[] = [];
    const turn = b.declare('turn', i32);
    const last = b.temporary(ref);
    const before = b.temporary(ref);
    b.while(
      () => b.binary('<', turn.get(), b.const(i32, 2)),
      () => {
        before.set(last.get());
        last.set(dyn.local(b, { boxed: true }, dyn.nil(b)).capture());
        turn.set(b.binary('+', turn.get(), b.const(i32, 1)));
      },
    );
    t.is(cells.length, 0);
    return dyn.identical(b, before.get(), last.get());
  });
  t.false(cells);
});

test('a global is empty until it is defined', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  const { add } = arithmetic(w);
  const x = dyn.global('x');
  t.is(dyn.global('x'), x);
  t.not(dyn.global('y'), x);
  const missing = (b: FunctionBuilder) => b.trap("Undefined variable 'x'.");
  const get = w.define('get', [], f64, (b) => numberOf(w, b, x.get(b, missing)));
  const assign = w.define('assign', [['v', f64]], i1, (b) => {
    x.assign(b, b.param('v').get(), missing);
    return b.const(i1, true);
  });
  const define = w.define('define', [['v', f64]], i1, (b) => {
    x.define(b, b.param('v').get());
    return b.const(i1, true);
  });
  const isDefined = w.define('isDefined', [], i1, (b) => x.isDefined(b));
  const increment = w.define('increment', [], f64, (b) => {
    const next = add(b, x.get(b, missing), dyn.number(b, 1));
    x.set(b, next);
    return next;
  });
  t.false(isDefined());
  for (const run of [get, () => assign(1)]) {
    t.throws(run, { message: /Undefined variable 'x'\./ });
  }
  t.false(isDefined());
  define(1);
  t.true(isDefined());
  t.is(get(), 1);
  assign(2);
  t.is(increment(), 3);
  t.is(get(), 3);
  t.deepEqual([...dyn.globals.names()], ['x', 'y']);
  // Another language of the engine has its own.
  const other = new (w.module.constructor as new (engine: unknown) => typeof w.module)(w.engine);
  other.function('other', [], i1, (b) => other.dynamic.global('x').isDefined(b));
  t.false(w.engine.function('other')());
});

test('a global keeps its object alive', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn, module } = w;
  const x = dyn.global('x');
  const text = (b: FunctionBuilder) =>
    b.nonNull(module.strings.concat(b, [b.param('i').get(), module.strings.constant(b, '!')]));
  const define = w.define('define', [['i', i32]], i1, (b) => {
    x.define(b, text(b));
    return b.const(i1, true);
  });
  const equal = w.define('equal', [['i', i32]], i1, (b) =>
    dyn.equals(
      b,
      x.get(b, (b) => b.trap('empty')),
      text(b),
    ),
  );
  for (let i = 0; i < 3; i++) {
    define(i);
    w.engine.heap.collect('nursery');
    w.engine.heap.collect('full');
    t.true(equal(i));
  }
});

/** An engine that collects at each poll, or at each allocation, and checks the heap each time. */
function collecting(level: 0 | 2 | 3, mode: 'polls' | 'stress'): DynamicWorld {
  const outer = process.env.VMKIT_GC;
  process.env.VMKIT_GC = `${mode},verify`;
  try {
    return new DynamicWorld(level);
  } finally {
    if (outer === undefined) delete process.env.VMKIT_GC;
    else process.env.VMKIT_GC = outer;
  }
}

for (const level of [0, 2, 3] as const) {
  for (const mode of ['polls', 'stress'] as const) {
    test(`-O${level}, ${mode}: objects that only dynamic variables hold stay alive`, (t) => {
      using w = collecting(level, mode);
      const { dynamic: dyn, kinds } = w;
      const { add, less } = arithmetic(w);
      const link = w.module.classes.class('Link');
      link.field('value', dynamic);
      link.field('next', dynamic);
      const links = referenceKind(link);
      let collections = 0;
      w.engine.on('collected', () => collections++);
      for (const boxed of [false, true]) {
        // A list of numbers and strings, made and walked in loops that hold nothing else.
        const run = w.define(`list ${boxed}`, [['n', f64]], f64, (b) => {
          const list = dyn.local(b, { name: 'list', boxed }, dyn.nil(b));
          const i = dyn.local(b, { name: 'i', boxed }, dyn.number(b, 0));
          const made = (value: Value) => {
            const object = b.new(link);
            b.field(object, 'value').set(dyn.box(b, value));
            b.field(object, 'next').set(dyn.box(b, list.get()));
            list.set(object);
          };
          b.while(
            () => dyn.truth(b, less(b, i.get(), b.param('n').get())),
            () => {
              made(i.get());
              const texts = [w.module.strings.constant(b, 'a'), b.convert(b.param('n').get(), i32)];
              made(b.nonNull(w.module.strings.concat(b, texts)));
              i.set(add(b, i.get(), dyn.number(b, 1)));
            },
          );
          const sum = dyn.local(b, { name: 'sum', boxed }, dyn.number(b, 0));
          b.while(
            () => dyn.is(b, list.get(), links),
            () => {
              const object = dyn.as(b, list.get(), links);
              const value = b.field(object, 'value').get();
              b.if(
                dyn.is(b, value, kinds.number as Kind),
                () => sum.set(add(b, sum.get(), value)),
                () => {
                  const text = dyn.as(b, value, kinds.string as Kind);
                  const length = b.convert(w.module.strings.length(b, text), f64);
                  sum.set(add(b, sum.get(), length));
                },
              );
              list.set(b.field(object, 'next').get());
            },
          );
          return numberOf(w, b, sum.get());
        });
        t.is(run(100), 4950 + 100 * 'a100'.length, `boxed: ${boxed}`);
      }
      t.true(collections > 100, `${collections} collections`);
    });
  }
}

test('a dynamic local of the builder is nil at first', (t) => {
  using w = new DynamicWorld();
  const isNil = w.run(i1, (b) => {
    const [named, unnamed] = [b.declare('x', dynamic), b.temporary(dynamic)];
    const nil = w.kinds.nil as Kind;
    return b.and(w.dynamic.is(b, named.get(), nil), () => w.dynamic.is(b, unnamed.get(), nil));
  });
  t.true(isNil);
});

test('wrong uses are errors that say what is wrong', (t) => {
  using w = new DynamicWorld();
  const { dynamic: dyn } = w;
  const x = dyn.global('x');
  const wrong: [(b: FunctionBuilder) => unknown, RegExp][] = [
    [(b) => dyn.local(b, {}, b.const(i32, 1)), /i32 is no type of dynamic values/],
    [(b) => dyn.local(b, { boxed: true }, b.const(i32, 1)), /i32 is no type of dynamic values/],
    [(b) => dyn.local(b, { shared: true } as object, dyn.nil(b)), /shared/],
    [(b) => dyn.local(b, {}, dyn.nil(b)).set(b.const(i32, 1)), /i32 is no type of dynamic/],
    [(b) => x.get(b, () => {}), /x being undefined must not come back/],
    [(b) => x.define(b, b.const(i32, 1)), /i32 is no type of dynamic values/],
    [() => dyn.global(1 as never), /a name/],
  ];
  for (const [index, [body, message]] of wrong.entries()) {
    w.define(`wrong ${index}`, [], i1, (b) => {
      body(b);
      return b.const(i1, true);
    });
    t.throws(() => w.engine.inspect(`wrong ${index}`, 'source'), { code: 'ERR_BUILD', message });
  }
});
