/** Builders in guest code; what they do is tested in test/native. */
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import { GuestException } from '../../src/guest_error.js';
import type { GuestRef } from '../../src/host/handles.js';
import { defaultExceptions } from '../../vm/default_exceptions.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { GuestModule, type Params } from '../../vm/module.js';
import { f32, f64, i1, i8, i32, i64, u16, u32, u64, type ValueType } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';

function world(level: 0 | 2 = 2) {
  const engine = createEngine({ level });
  const module = new GuestModule(engine, { exceptions: defaultExceptions });
  const { strings } = module;
  const cls = module.classes.class('Builder', { final: true });
  strings.builders.declare(cls);
  return {
    engine,
    module,
    strings,
    cls,
    builders: strings.builders,
    /** Runs code with a new builder; gives what it holds then. */
    build(
      params: Params,
      body: (b: FunctionBuilder, builder: () => Value) => void,
      ...args: never[]
    ) {
      module.function(
        'build',
        params,
        strings.ref,
        (b) => {
          const builder = b.declare('builder', cls.ref, b.nonNull(b.new(cls)));
          strings.builders.init(b, builder.get());
          body(b, () => builder.get());
          b.return(strings.builders.call(b, 'toString', builder.get()));
        },
        undefined,
        { replace: true },
      );
      return strings.toHost(engine.function('build')(...args) as GuestRef);
    },
    [Symbol.dispose]: () => engine.dispose(),
  };
}

for (const level of [0, 2] as const) {
  test(`values of each type are appended at O${level}`, (t) => {
    using w = world(level);
    const { builders, strings } = w;
    const text = w.build([], (b, builder) => {
      const values: [ValueType, number | bigint | boolean][] = [
        [i32, -12],
        [i64, 1n << 40n],
        [u32, 4294967295],
        [u64, (1n << 64n) - 1n],
        [i8, -3],
        [u16, 0x41],
        [u16, 0x20ac],
        [f64, 0.1],
        [f32, 1e10],
        [i1, true],
      ];
      for (const [type, value] of values) {
        builders.append(b, builder(), b.const(type, value));
        builders.append(b, builder(), strings.constant(b, ' '));
      }
      builders.append(b, builder(), b.null(strings.ref));
    });
    t.is(text, '-12 1099511627776 4294967295 18446744073709551615 -3 A € 0.1 1.0E10 true null');
  });

  test(`a loop appends at O${level}`, (t) => {
    using w = world(level);
    const { builders } = w;
    const text = w.build(
      [['n', i32]],
      (b, builder) => {
        const i = b.declare('i', i32, b.const(i32, 0));
        b.while(
          () => b.binary('<', i.get(), b.param('n').get()),
          () => {
            builders.append(b, builder(), i.get());
            builders.call(b, 'appendChar', builder(), [b.const(i32, 0x2c)]);
            i.set(b.binary('+', i.get(), b.const(i32, 1)));
          },
        );
      },
      ...([100_000] as never[]),
    );
    t.is(text, Array.from({ length: 100_000 }, (_, index) => `${index},`).join(''));
  });
}

test('text is changed in place', (t) => {
  using w = world();
  const { builders, strings } = w;
  const text = w.build([], (b, builder) => {
    const int = (value: number) => b.const(i32, value);
    builders.append(b, builder(), strings.constant(b, 'hello world'));
    builders.call(b, 'insert', builder(), [int(5), strings.constant(b, ', €')]);
    builders.call(b, 'delete', builder(), [int(0), int(1)]);
    builders.call(b, 'setCharAt', builder(), [int(0), int(0x45)]);
    builders.call(b, 'deleteCharAt', builder(), [int(4)]);
    builders.call(b, 'replace', builder(), [int(4), int(6), strings.constant(b, '<>')]);
    builders.call(b, 'reverse', builder());
    builders.call(b, 'setLength', builder(), [builders.length(b, builder())]);
  });
  t.is(text, [...'Ello<> world'].reverse().join(''));
});

test('an index that is wrong is an exception, and null is', (t) => {
  using w = world();
  const { builders } = w;
  const at = (index: number) =>
    w.build([], (b, builder) => {
      builders.append(b, builder(), b.const(i32, 123));
      const unit = builders.call(b, 'charAt', builder(), [b.const(i32, index)]);
      builders.append(b, builder(), unit);
    });
  t.is(at(1), '1232');
  t.throws(() => at(3), { instanceOf: GuestException, message: /index 3 .* length 3/ });
  w.module.function('length', [['builder', w.cls.ref]], i32, (b) =>
    builders.length(b, b.param(0).get()),
  );
  t.throws(() => w.engine.function('length')(null), { instanceOf: GuestException });
});

test('a class whose fields lie elsewhere is no builder', (t) => {
  using w = world();
  const { builders, module } = w;
  const base = module.classes.class('Base');
  base.field('x', i64);
  const late = module.classes.class('Late', { super: base });
  builders.declare(late);
  const none = module.classes.class('None');
  for (const [cls, message] of [
    [late, /class Late cannot be a builder: builders.declare must come before any other/],
    [none, /None is no builder; use builders.declare/],
  ] as const) {
    module.function(`use ${cls.name}`, [['builder', cls.ref]], i32, (b) =>
      builders.length(b, b.param(0).get()),
    );
    t.throws(() => w.engine.function(`use ${cls.name}`)(null), { message });
  }
});
