/** Exceptions in guest code: thrown, caught by class, passed on; across frames, methods and the host. */
import test, { type ExecutionContext } from 'ava';
import { VmkitError } from '../../src/errors.js';
import { GuestError, GuestException } from '../../src/guest_error.js';
import type { GuestRef } from '../../src/host/handles.js';
import { FailureKind, firstOwnFailure } from '../../vm/failures.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { GuestModule } from '../../vm/module.js';
import { arrayOf } from '../../vm/references.js';
import { f64, i1, i32, i64, u16, type ValueType, voidType } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { failed, Thrower } from './thrower.js';

/** The exception that a call throws. */
function thrownBy(t: ExecutionContext, call: () => unknown): GuestException {
  return t.throws(call, { instanceOf: GuestException, code: 'ERR_EXCEPTION' }) as GuestException;
}

function zero(b: FunctionBuilder, type: ValueType): Value {
  return type.isReference ? b.null() : b.const(type, type.isBoolean ? false : 0);
}

for (const level of [0, 2] as const) {
  const at = (title: string) => `${title}, at level ${level}`;

  test(
    at('an exception is caught in the frame that throws it, by the first class that fits'),
    (t) => {
      using guest = new Thrower({ level });
      const { problem, oops, worse, other } = guest;
      const f = guest.define('f', [['which', i64]], i64, (b) => {
        b.try(
          () =>
            b.switch(b.param('which').get(), [
              { values: [1], body: () => guest.throw(b, oops, 10) },
              { values: [2], body: () => guest.throw(b, worse, 20) },
              { values: [3], body: () => guest.throw(b, other, 30) },
              { values: [4], body: () => guest.throw(b, problem, 40) },
            ]),
          {
            catches: [
              {
                type: worse,
                body: (e) => b.return(b.binary('+', b.field(e, 'number').get(), b.const(i64, 1))),
              },
              {
                type: [other, worse],
                body: (e) => b.return(b.binary('+', b.field(e, 'number').get(), b.const(i64, 2))),
              },
              {
                type: oops,
                body: (e) => b.return(b.binary('+', b.field(e, 'number').get(), b.const(i64, 3))),
              },
            ],
          },
        );
        b.return(b.const(i64, 0));
      });
      t.is(f(0n), 0n);
      t.is(f(1n), 13n);
      t.is(f(2n), 21n);
      t.is(f(3n), 32n);
      const error = thrownBy(t, () => f(4n));
      t.is(error.message, 'problem 40');
      t.is(guest.numberOf(error.ref), 40n);
    },
  );

  test(at('an exception passes twenty frames, each with another result'), (t) => {
    using guest = new Thrower({ level });
    const results: readonly ValueType[] = [i64, i32, i1, f64, u16, voidType, guest.problem.ref];
    const params = [['n', i64]] as const;
    guest.define('f0', params, i64, (b) => {
      const n = b.param('n').get();
      b.if(b.binary('==', n, b.const(i64, 7)), () => guest.throw(b, guest.worse, 77));
      b.return(n);
    });
    for (let frame = 1; frame <= 20; frame++) {
      const result = results[frame % results.length] as ValueType;
      guest.define(`f${frame}`, params, result, (b) => {
        b.call(`f${frame - 1}`, [b.param('n').get()]);
        if (!result.isVoid) b.return(zero(b, result));
      });
    }
    const f = guest.define('top', params, i64, (b) => {
      b.try(() => b.call('f20', [b.param('n').get()]), {
        catches: [{ type: guest.oops, body: (e) => b.return(b.field(e, 'number').get()) }],
      });
      b.return(b.const(i64, 0));
    });
    t.is(f(1n), 0n);
    t.is(f(7n), 77n);
    const { frames } = thrownBy(t, () => guest.engine.function('f20')(7n));
    const names = frames.map((each) => each.function).filter((each) => /^f\d+$/.test(each));
    t.deepEqual(
      names,
      Array.from({ length: 21 }, (_, index) => `f${index}`),
    );
  });

  test(at('results of each type come through calls that may throw'), (t) => {
    using guest = new Thrower({ level });
    const values: readonly (readonly [ValueType, number | bigint | boolean])[] = [
      [i1, true],
      [i1, false],
      [i32, -5],
      [i64, 2n ** 62n],
      [f64, 0.1],
      [u16, 65535],
    ];
    for (const [index, [type, value]] of values.entries()) {
      guest.define(`give${index}`, [], type, (b) => b.return(b.const(type, value)));
      const pass = guest.define(`pass${index}`, [], type, (b) =>
        b.return(b.call(`give${index}`, [])),
      );
      t.is(type === u16 ? Number(pass()) & 0xffff : pass(), value);
    }
    const ref = guest.define('ref', [], guest.problem.ref, (b) =>
      b.return(guest.new(b, guest.oops, b.const(i64, 5))),
    )() as GuestRef;
    t.is(guest.numberOf(ref), 5n);
    const nothing = guest.define('nothing', [], voidType, () => {});
    t.is(nothing(), undefined);
  });

  test(
    at('an exception keeps its identity when it is rethrown, and passes through finally'),
    (t) => {
      using guest = new Thrower({ level });
      const { problem } = guest;
      const throwIt = guest.define('throwIt', [['e', problem.ref]], voidType, (b) =>
        b.throw(b.param('e').get()),
      );
      const count = guest.module.variable('count', i64);
      const again = guest.define('again', [['e', problem.ref]], voidType, (b) => {
        const place = b.variable(count);
        b.try(
          () =>
            b.try(() => b.call('throwIt', [b.param('e').get()]), {
              catches: [{ type: problem, body: (e) => b.throw(e) }],
            }),
          { finally: () => place.set(b.binary('+', place.get(), b.const(i64, 1))) },
        );
      });
      const ref = guest.make(5n);
      const first = thrownBy(t, () => throwIt(ref));
      const second = thrownBy(t, () => again(ref));
      t.is(first.ref, ref);
      t.is(second, first, 'the same object is the same GuestException');
      const counted = guest.define('counted', [], i64, (b) => b.return(b.variable(count).get()));
      t.is(counted(), 1n);
    },
  );

  test(at('a cause is the cause of the GuestException'), (t) => {
    using guest = new Thrower({ level });
    const f = guest.define('f', [], voidType, (b) => {
      b.try(() => guest.throw(b, guest.oops, 1), {
        catches: [
          {
            type: guest.problem,
            body: (e) => b.throw(guest.new(b, guest.other, b.const(i64, 2), e)),
          },
        ],
      });
    });
    const error = thrownBy(t, () => f());
    t.is(guest.numberOf(error.ref), 2n);
    t.true(error.cause instanceof GuestException);
    t.is(guest.numberOf((error.cause as GuestException).ref), 1n);
  });

  test(at('locals have the value that was stored last before the exception'), (t) => {
    using guest = new Thrower({ level });
    guest.define('fail', [['n', i64]], i64, (b) => {
      const n = b.param('n').get();
      b.return(b.binary('/', b.const(i64, 12), b.binary('-', n, b.const(i64, 3))));
    });
    const f = guest.define('f', [['n', i64]], i64, (b) => {
      const at = b.declare('at', i64);
      const before = b.binary('*', b.param('n').get(), b.const(i64, 1000));
      b.try(
        () => {
          for (let step = 1; step <= 5; step++) {
            at.set(b.const(i64, step));
            b.call('fail', [b.binary('+', b.param('n').get(), b.const(i64, step))]);
          }
          at.set(b.const(i64, 6));
        },
        { catches: [{ type: guest.problem, body: () => {} }] },
      );
      b.return(b.binary('+', before, at.get()));
    });
    for (const [n, wanted] of [
      [2n, 2001n],
      [1n, 1002n],
      [-2n, -1995n],
      [5n, 5006n],
    ] as const) {
      t.is(f(n), wanted);
    }
  });

  test(at('each failed check is an exception with its operands'), (t) => {
    using guest = new Thrower({ level });
    const { module, problem, oops, other } = guest;
    const { classes } = module;
    const box = classes.provide(
      'Box',
      () => ({}),
      (cls) => cls.field('x', i64),
    )();
    const of = (
      kind: number,
      x: unknown,
      y: unknown,
      body: (b: FunctionBuilder, zero: Value) => void,
    ) => {
      const name = `fails ${kind} ${x} ${y} ${module.messages.number(`${body}`)}`;
      // What LLVM cannot see keeps it from folding the check.
      const f = guest.define(name, [['zero', i32]], i64, (b) => {
        body(b, b.param('zero').get());
        b.return(b.const(i64, 0));
      });
      const error = thrownBy(t, () => f(0));
      t.is(guest.numberOf(error.ref), failed + BigInt(kind), name);
      t.deepEqual(guest.operandsOf(error.ref), [x, y], name);
    };
    const number = (text: string) => BigInt(module.messages.number(text));
    const none = (b: FunctionBuilder) => b.temporary(box.ref).get();
    const { nullMessage } = classes.policy;
    const asked = (use: string) => number(nullMessage(use) as string);
    of(FailureKind.Null, asked('the field x'), 0n, (b) => b.field(none(b), 'x').get());
    of(FailureKind.Null, asked('to read'), 0n, (b) =>
      b.field(none(b), 'x', { read: 'to read', write: () => 'to write' }).get(),
    );
    of(FailureKind.Null, asked('to write'), 0n, (b) =>
      b.field(none(b), 'x', { read: 'to read', write: () => 'to write' }).set(b.const(i64, 1)),
    );
    of(FailureKind.Null, asked('my use'), 0n, (b) =>
      b.length(b.temporary(arrayOf(i32)).get(), 'my use'),
    );
    of(FailureKind.Null, asked('the exception'), 0n, (b) => b.throw(b.null()));
    of(FailureKind.Index, 3n, 3n, (b) => {
      b.element(b.newArray(i32, b.const(i32, 3)), b.const(i32, 3)).get();
    });
    of(FailureKind.Index, -1n, 0n, (b, zero) => {
      const index = b.binary('-', zero, b.const(i32, 1));
      b.element(b.newArray(i32, zero), index).set(zero);
    });
    of(FailureKind.NegativeLength, -7n, 0n, (b, zero) =>
      b.newArray(i32, b.binary('-', zero, b.const(i32, 7))),
    );
    const address = (cls: typeof problem) => BigInt.asIntN(64, cls.descriptor.address);
    of(FailureKind.Cast, address(oops), address(other), (b) =>
      b.cast(b.convert(guest.new(b, oops, b.const(i64, 1)), problem.ref), other),
    );
    of(FailureKind.Store, address(oops), 0n, (b) => {
      const array = b.temporary(arrayOf(problem.ref), b.newArray(other.ref, b.const(i32, 1)));
      b.element(array.get(), b.const(i32, 0)).set(guest.new(b, oops, b.const(i64, 1)));
    });
    of(FailureKind.Division, 0n, 0n, (b, zero) => b.binary('%', b.const(i32, 1), zero));
    of(FailureKind.Memory, 2n ** 40n, 1n, (b) => b.newArray(i32, b.const(i64, 2n ** 40n)));
    of(FailureKind.Message, number('oh no'), 0n, (b) => b.trap('oh no'));
    of(FailureKind.Message, number('integer overflow'), 0n, (b, zero) =>
      b.binary('+', b.binary('+', zero, b.const(i32, 2 ** 31 - 1)), b.const(i32, 1), {
        overflow: 'trap',
      }),
    );
    of(firstOwnFailure + 5, 41n, -2n, (b, zero) =>
      b.fail(firstOwnFailure + 5, b.const(i64, 41), b.binary('-', zero, b.const(i32, 2))),
    );
  });

  test(at('each failed check can be caught where it fails, and by a caller'), (t) => {
    using guest = new Thrower({ level });
    guest.define('divide', [['by', i32]], i32, (b) =>
      b.return(b.binary('/', b.const(i32, 10), b.param('by').get())),
    );
    const f = guest.define('f', [['by', i32]], i64, (b) => {
      const by = b.param('by').get();
      const result = b.declare('result', i64);
      const add = (e: Value) => result.set(b.binary('+', result.get(), b.field(e, 'number').get()));
      b.try(() => b.call('divide', [by]), { catches: [{ type: guest.problem, body: add }] });
      b.try(() => b.binary('/', b.const(i32, 10), by), {
        catches: [{ type: guest.problem, body: add }],
      });
      b.return(result.get());
    });
    t.is(f(0), 2n * (failed + BigInt(FailureKind.Division)));
    t.is(f(1), 0n);
  });

  test(at('exceptions of methods: virtual, through interfaces, sites and constructors'), (t) => {
    using guest = new Thrower({ level });
    const { classes } = guest.module;
    const shape = classes.provide(
      'Shape',
      () => ({}),
      (cls) => cls.field('n', i64),
    )();
    const named = classes.interface('Named');
    const say = named.method('say', { params: [['x', i64]], result: i64 });
    const area = shape.method('area', { params: [['x', i64]], result: i64 }, (b) =>
      b.return(b.param('x').get()),
    );
    const make = (name: string, number: number) => {
      const cls = classes.class(name, { super: shape, interfaces: [named] });
      const body = (b: FunctionBuilder) => {
        b.if(b.binary('==', b.param('x').get(), b.const(i64, number)), () =>
          guest.throw(b, guest.oops, number),
        );
        b.return(b.const(i64, number * 100));
      };
      cls.method('area', { params: [['x', i64]], result: i64 }, body);
      cls.method('say', { params: [['x', i64]], result: i64 }, body);
      const init = cls.initializer([['x', i64]], (b, self) => {
        b.if(b.binary('==', b.param('x').get(), b.const(i64, -number)), () =>
          guest.throw(b, guest.worse, -number),
        );
        b.field(self, 'n').set(b.param('x').get());
      });
      return { cls, init };
    };
    const all = [1, 2, 3, 4, 5, 6].map((number) => make(`Shape${number}`, number));
    const site = guest.module.site({
      selector: area.selector,
      params: [i64],
      result: i64,
      resolve: (cls) => cls.findMethod(area.selector) as never,
    });
    const f = guest.define(
      'f',
      [
        ['which', i32],
        ['how', i32],
        ['x', i64],
      ],
      i64,
      (b) => {
        const object = b.declare('object', shape.ref);
        const [which, how, x] = [0, 1, 2].map((index) => b.param(index).get()) as [
          Value,
          Value,
          Value,
        ];
        const result = b.declare('result', i64);
        b.try(
          () => {
            b.switch(
              which,
              all.map(({ cls, init }, index) => ({
                values: [index],
                body: () => {
                  object.set(b.new(cls));
                  b.callDirect(init, b.cast(object.get(), cls), [x]);
                },
              })),
            );
            b.switch(how, [
              { values: [0], body: () => result.set(b.callVirtual(area, object.get(), [x])) },
              {
                values: [1],
                body: () =>
                  result.set(b.callInterface(say, b.convert(object.get(), named.ref), [x])),
              },
              { values: [2], body: () => result.set(b.send(site, object.get(), [x])) },
            ]);
          },
          {
            catches: [
              {
                type: guest.oops,
                body: (e) => result.set(b.binary('-', b.const(i64, 0), b.field(e, 'number').get())),
              },
            ],
          },
        );
        b.return(result.get());
      },
    );
    for (let round = 0; round < 2; round++) {
      for (let which = 0; which < all.length; which++) {
        const number = BigInt(which + 1);
        for (const how of [0, 1, 2]) {
          t.is(f(which, how, 99n), number * 100n);
          t.is(f(which, how, number), -number);
          t.is(f(which, how, -number), number, 'the constructor throws');
        }
      }
    }
  });

  test(
    at('an error of the host is an exception; nobody catching it, it is the same error'),
    (t) => {
      using guest = new Thrower({ level });
      const error = new TypeError('from JavaScript');
      guest.module.host('boom', 'i64(i64)', (n) => {
        if (n === 0n) throw error;
        return n;
      });
      const pass = guest.define('pass', [['n', i64]], i64, (b) =>
        b.return(b.call('boom', [b.param('n').get()])),
      );
      const caught = guest.define('caught', [['n', i64]], i64, (b) => {
        b.try(() => b.return(b.call('pass', [b.param('n').get()])), {
          catches: [{ type: guest.problem, body: () => b.return(b.const(i64, -1)) }],
        });
        b.return(b.const(i64, 0));
      });
      t.is(caught(5n), 5n);
      t.is(caught(0n), -1n);
      t.is(
        t.throws(() => pass(0n), { instanceOf: TypeError }),
        error,
      );
      t.deepEqual(guest.fromHost, [error], 'thrown again, it is the same object');
    },
  );

  test(at('exceptions through guest, host and guest, in both directions'), (t) => {
    using guest = new Thrower({ level });
    const seen: unknown[] = [];
    guest.define('inner', [['n', i64]], i64, (b) => {
      const n = b.param('n').get();
      b.if(b.binary('<', n, b.const(i64, 0)), () => guest.throw(b, guest.worse, -3));
      b.return(b.binary('/', b.const(i64, 100), n));
    });
    guest.module.host('middle', 'i64(i64)', (n) => {
      try {
        return guest.engine.function('inner')(n) as bigint;
      } catch (error) {
        seen.push(error);
        throw error;
      }
    });
    const outer = guest.define('outer', [['n', i64]], guest.problem.ref, (b) => {
      b.try(() => b.call('middle', [b.param('n').get()]), {
        catches: [{ type: guest.problem, body: (e) => b.return(e) }],
      });
      b.return(b.null());
    });
    t.is(outer(4n), null);
    const thrown = outer(-1n) as GuestRef;
    t.is(guest.numberOf(thrown), -3n);
    t.is((seen[0] as GuestException).ref, thrown, 'the same object on both sides');
    const division = outer(0n) as GuestRef;
    t.is(guest.numberOf(division), failed + BigInt(FailureKind.Division));
    t.is((seen[1] as GuestException).ref, division);
  });

  test(
    at('a function without exceptions passes those of another language on to JavaScript'),
    (t) => {
      using guest = new Thrower({ level });
      guest.define('throwing', [['n', i64]], i64, (b) => {
        const n = b.param('n').get();
        b.if(b.binary('==', n, b.const(i64, 1)), () => guest.throw(b, guest.oops, 8));
        b.return(b.binary('/', b.const(i64, 8), n));
      });
      const plain = new GuestModule(guest.engine);
      plain.function('plain', [['n', i64]], i64, (b) =>
        b.return(b.call('throwing', [b.param('n').get()])),
      );
      const f = guest.engine.function('plain');
      t.is(f(2n), 4n);
      t.is(guest.numberOf(thrownBy(t, () => f(1n)).ref), 8n);
      t.is(guest.numberOf(thrownBy(t, () => f(0n)).ref), failed + BigInt(FailureKind.Division));
      guest.module.external('plain', [i64], i64, { context: true });
      const back = guest.define('back', [['n', i64]], i64, (b) =>
        b.return(b.call('plain', [b.param('n').get()])),
      );
      t.is(back(4n), 2n);
    },
  );

  test(at('a stack overflow is caught, many times, and the engine works on'), (t) => {
    using guest = new Thrower({ level });
    guest.define('deep', [['n', i64]], i64, (b) => {
      const n = b.binary('+', b.param('n').get(), b.const(i64, 1));
      b.return(b.binary('+', b.call('deep', [n]), b.const(i64, 1)));
    });
    const f = guest.define('f', [], i64, (b) => {
      b.try(() => b.return(b.call('deep', [b.const(i64, 0)])), {
        catches: [{ type: guest.problem, body: (e) => b.return(b.field(e, 'number').get()) }],
      });
      b.return(b.const(i64, 0));
    });
    for (let round = 0; round < 50; round++) t.is(f(), failed + BigInt(FailureKind.Stack));
    const { frames } = thrownBy(t, () => guest.engine.function('deep')(0n));
    t.is(frames.length, 1024);
    t.true(frames.slice(1).every((each) => each.function === 'deep'));
  });

  test(at('finally runs in every frame of a stack overflow'), (t) => {
    using guest = new Thrower({ level });
    const depth = guest.module.variable('depth', i64);
    const add = (b: FunctionBuilder, n: number) => {
      const place = b.variable(depth);
      place.set(b.binary('+', place.get(), b.const(i64, n)));
    };
    guest.define('deep', [], voidType, (b) => {
      add(b, 1);
      b.try(() => b.call('deep', []), { finally: () => add(b, -1) });
    });
    const left = guest.define('left', [], i64, (b) => b.return(b.variable(depth).get()));
    for (let round = 0; round < 5; round++) {
      const error = thrownBy(t, () => guest.engine.function('deep')());
      t.is(guest.numberOf(error.ref), failed + BigInt(FailureKind.Stack));
      t.is(left(), 0n);
    }
  });

  test(at('memory that is out is caught, and the engine works on'), (t) => {
    using guest = new Thrower({ level, heap: 1_000_000 });
    const { classes } = guest.module;
    const node = classes.provide(
      'Node',
      () => ({}),
      (cls) => {
        cls.field('next', cls.ref);
        cls.field('value', i64);
      },
    )();
    const kept = guest.module.variable('kept', node.ref);
    const f = guest.define('f', [], i64, (b) => {
      const head = b.declare('head', node.ref);
      b.try(
        () =>
          b.loop(() => {
            const made = b.new(node);
            b.field(made, 'next').set(head.get());
            head.set(made);
            b.variable(kept).set(made);
          }),
        {
          catches: [
            {
              type: guest.problem,
              body: (e) => {
                head.set(b.null());
                b.variable(kept).set(b.null());
                b.return(b.field(e, 'number').get());
              },
            },
          ],
        },
      );
      b.return(b.const(i64, 0));
    });
    for (let round = 0; round < 3; round++) t.is(f(), failed + BigInt(FailureKind.Memory));
    const large = guest.define('large', [['n', i32]], i32, (b) => {
      const array = guest.module.variable('array', arrayOf(i64));
      b.variable(array).set(b.newArray(i64, b.param('n').get()));
      b.return(b.length(b.variable(array).get()));
    });
    const error = thrownBy(t, () => large(2 ** 30));
    t.deepEqual(guest.operandsOf(error.ref), [8n * 2n ** 30n + 16n, 0n]);
    t.is(large(1000), 1000);
  });

  test(at('errors of the kit pass handlers and finally by'), (t) => {
    using guest = new Thrower({ level });
    const { module, engine } = guest;
    const ran = module.variable('ran', i64);
    module.host('stop', 'void()', () => {
      throw new VmkitError('ERR_INTERRUPTED', 'stopped');
    });
    module.function('broken', [], i64, () => {
      throw new Error('cannot be built');
    });
    for (const callee of ['stop', 'broken']) {
      const f = guest.define(`calls ${callee}`, [], voidType, (b) => {
        b.try(() => b.call(callee, []), {
          catches: [{ type: guest.problem, body: () => b.variable(ran).set(b.const(i64, 1)) }],
          finally: () => b.variable(ran).set(b.const(i64, 2)),
        });
      });
      const code = callee === 'stop' ? 'ERR_INTERRUPTED' : 'ERR_BUILD';
      t.throws(() => f(), { code });
    }
    module.function('ran?', [], i64, (b) => b.return(b.variable(ran).get()));
    t.is(engine.function('ran?')(), 0n);
  });
}

test('traps with values are exceptions of the host: catchable, and a GuestError otherwise', (t) => {
  using guest = new Thrower();
  const f = guest.define('f', [['n', i64]], i64, (b) => {
    const n = b.param('n').get();
    b.trapIf(b.binary('>', n, b.const(i64, 5)), (value) => `${value} is too much`, [n]);
    b.return(n);
  });
  const g = guest.define('g', [['n', i64]], i64, (b) => {
    b.try(() => b.return(b.call('f', [b.param('n').get()])), {
      catches: [{ type: guest.problem, body: () => b.return(b.const(i64, -1)) }],
    });
    b.return(b.const(i64, 0));
  });
  t.is(f(5n), 5n);
  t.is(g(6n), -1n);
  const error = t.throws(() => f(7n), { instanceOf: GuestError });
  t.is(error?.message, 'test.t:1:1: 7 is too much');
});

test('what a source runs throws with the place of its frames', (t) => {
  using guest = new Thrower();
  const { module, source } = guest;
  const error = thrownBy(t, () =>
    module.load(source, () => {
      module.function(
        'f',
        [['n', i64]],
        i64,
        (b) => b.at(guest.line(3)).return(b.binary('/', b.const(i64, 1), b.param('n').get())),
        guest.line(2),
      );
      module.main(i64, (b) => b.at(guest.line(7)).call('f', [b.const(i64, 0)]), guest.line(6));
    }),
  );
  t.is(guest.numberOf(error.ref), failed + BigInt(FailureKind.Division));
  const places = error.frames.map((each) => `${each.function} ${each.file}:${each.line}`);
  t.deepEqual(places, ['f test.t:3', '<line 6> test.t:7']);
});

test('calls on different lines stay apart in traces', (t) => {
  using guest = new Thrower();
  guest.define('fail', [['n', i64]], i64, (b) => {
    b.return(b.binary('/', b.const(i64, 1), b.param('n').get()));
  });
  const f = guest.define(
    'f',
    [
      ['n', i64],
      ['left', i1],
    ],
    i64,
    (b) => {
      const n = b.param('n').get();
      b.if(
        b.param('left').get(),
        () => b.at(guest.line(11), () => b.return(b.call('fail', [n]))),
        () => b.at(guest.line(12), () => b.return(b.call('fail', [n]))),
      );
      b.unreachable();
    },
  );
  const g = guest.define(
    'g',
    [
      ['a', arrayOf(i64)],
      ['left', i1],
    ],
    i64,
    (b) => {
      const at = (index: number) => b.element(b.param('a').get(), b.const(i32, index)).get();
      b.if(
        b.param('left').get(),
        () => b.at(guest.line(21), () => b.return(at(5))),
        () => b.at(guest.line(22), () => b.return(at(5))),
      );
      b.unreachable();
    },
  );
  const lineOf = (name: string, call: () => unknown) =>
    thrownBy(t, call).frames.find((each) => each.function === name)?.line;
  t.is(
    lineOf('f', () => f(0n, true)),
    11,
  );
  t.is(
    lineOf('f', () => f(0n, false)),
    12,
  );
  const array = guest.define('array', [], arrayOf(i64), (b) =>
    b.return(b.newArray(i64, b.const(i32, 1))),
  )() as GuestRef;
  t.is(
    lineOf('g', () => g(array, true)),
    21,
  );
  t.is(
    lineOf('g', () => g(array, false)),
    22,
  );
});

test("wrong uses are found at the builder's call", (t) => {
  using guest = new Thrower();
  const wrongly = (body: (b: FunctionBuilder) => void, message: RegExp, module = guest.module) => {
    const name = `wrong ${message}`;
    module.function(name, [], voidType, body);
    const error = t.throws(() => guest.engine.function(name)(), { message });
    t.is(((error?.cause ?? error) as VmkitError).code, 'ERR_ARGUMENT');
  };
  wrongly((b) => b.try(() => {}, {}), /try: catches or a finally are needed/);
  wrongly((b) => b.throw(b.const(i64, 1)), /throw: Problem is needed, not i64/);
  const late = async () => {};
  wrongly((b) => b.try(late, { finally: () => {} }), /a body is async/);
  wrongly((b) => b.try(() => {}, { finally: late }), /a body is async/);
  wrongly((b) => b.fail(70, b.const(f64, 1)), /fail: an integer or a reference is needed, not f64/);
  wrongly(
    (b) => b.try(() => {}, { catches: [{ type: i64 as never, body: () => {} }] }),
    /try: options must be an object with catches \[\{ type, body \}\]/,
  );
  const plain = new GuestModule(guest.engine);
  wrongly(
    (b) => b.try(() => {}, { finally: () => {} }),
    /try: the module has no exceptions/,
    plain,
  );
  wrongly((b) => b.fail(70), /fail: the module has no exceptions/, plain);
  wrongly((b) => {
    let kept: Value | undefined;
    b.try(
      () => {
        kept = b.binary('+', b.const(i64, 1), b.const(i64, 2));
      },
      { finally: () => {} },
    );
    b.convert(kept as Value, i32);
  }, /was used behind the branch that it was made in/);
});
