/** Fuel: what a guest may do, counted in functions and turns of loops, the same at each level. */
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import type { VmkitError } from '../../src/errors.js';
import { GuestModule } from '../../vm/module.js';
import { i32, i64, voidType } from '../../vm/types.js';
import { Thrower } from './thrower.js';

/** The least fuel with which a function ends. */
function needed(guest: Thrower, call: () => unknown): number {
  let [low, high] = [0, 4096];
  while (low < high) {
    const middle = (low + high) >> 1;
    try {
      guest.engine.withLimits({ fuel: middle }, call);
      high = middle;
    } catch (error) {
      if ((error as VmkitError).code !== 'ERR_FUEL') throw error;
      low = middle + 1;
    }
  }
  return low;
}

function programs(level: 0 | 2): readonly number[] {
  using guest = new Thrower({ level, fuel: true });
  const { module } = guest;
  module.function('small', [['n', i64]], i64, (b) =>
    b.return(b.binary('+', b.param('n').get(), b.const(i64, 1))),
  );
  const loop = guest.define('loop', [['n', i32]], i64, (b) => {
    const index = b.declare('i', i32);
    const sum = b.declare('sum', i64);
    b.while(
      () => b.binary('<', index.get(), b.param('n').get()),
      () => {
        sum.set(b.call('small', [sum.get()]));
        b.try(() => b.binary('/', b.const(i32, 1), index.get()), {
          catches: [{ type: guest.problem, body: () => b.continue() }],
        });
      },
      { step: () => index.set(b.binary('+', index.get(), b.const(i32, 1))) },
    );
    b.return(sum.get());
  });
  const deep = guest.define('deep', [['n', i32]], i64, (b) => {
    const n = b.param('n').get();
    b.if(b.binary('==', n, b.const(i32, 0)), () => b.return(b.const(i64, 0)));
    b.return(b.call('deep', [b.binary('-', n, b.const(i32, 1))]));
  });
  const forever = guest.define('forever', [], i64, (b) => {
    b.try(() => b.loop(() => {}), {
      catches: [{ type: guest.problem, body: () => b.return(b.const(i64, 1)) }],
      finally: () => b.return(b.const(i64, 2)),
    });
  });
  // What is made once is made before it counts.
  loop(1);
  const counts = [
    needed(guest, () => loop(0)),
    needed(guest, () => loop(10)),
    needed(guest, () => deep(20)),
    needed(guest, () => forever()),
  ];
  return counts;
}

test('a guest uses as much fuel at each level', (t) => {
  const counts = programs(0);
  t.deepEqual(
    counts.slice(2),
    [21, 4096],
    'each call is one; nothing catches that fuel is used up',
  );
  t.true((counts[1] as number) > (counts[0] as number) + 20);
  t.deepEqual(programs(2), counts);
});

test('fuel that is not limited is not used up by an endless loop that LLVM sees through', (t) => {
  using engine = createEngine({ level: 2, fuel: true });
  const module = new GuestModule(engine);
  module.function('spin', [], voidType, (b) => b.loop(() => {}));
  module.function('one', [], i64, (b) => b.const(i64, 1));
  const error = t.throws(() =>
    engine.withLimits({ time: 20 }, () => engine.function('spin')()),
  ) as {
    code?: string;
  };
  t.regex(error.code ?? '', /^ERR_(FUEL|TIME_LIMIT)$/);
  t.is(engine.function('one')(), 1n, 'the engine works on');
  t.is(engine.fuelLeft, undefined);
});
