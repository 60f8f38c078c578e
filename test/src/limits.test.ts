/** Time limits, fuel, interruption, and the heap's limit, from JavaScript's side. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import test from 'ava';
import kaleidoscope from '../../examples/kaleidoscope/index.js';
import { createEngine, interrupt } from '../../src/engine.js';
import type { VmkitError } from '../../src/errors.js';
import type { GuestRef } from '../../src/host/handles.js';
import { SourceText } from '../../src/source.js';
import { defaultExceptions, GuestModule, i32 } from '../../vm/index.js';
import { scaled } from '../collector.js';
import { rawEngine } from './raw.js';

test('a loop ends at its time limit, and the engine goes on', (t) => {
  using engine = rawEngine();
  const spin = engine.function('spin', 'void(ctx)');
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    t.throws(() => engine.withLimits({ time: 30 }, () => spin()), { code: 'ERR_TIME_LIMIT' });
    const took = performance.now() - start;
    t.true(took >= 29 && took < 2000, `${took} ms`);
  }
  t.is(engine.withLimits({ time: 1000 }, () => engine.function('node')(null)) === null, false);
});

test('a limit that is not reached leaves nothing behind', async (t) => {
  using engine = rawEngine();
  const node = engine.function('node', 'ref(ctx,ref)');
  node(null);
  engine.withLimits({ time: 20 }, () => node(null));
  await new Promise((resolve) => setTimeout(resolve, 60));
  t.not(node(null), null);
});

test('an inner limit is not longer than the outer one, and the outer one lasts', (t) => {
  using engine = rawEngine();
  const spin = engine.function('spin', 'void(ctx)');
  const start = performance.now();
  t.throws(
    () => engine.withLimits({ time: 50 }, () => engine.withLimits({ time: 60_000 }, () => spin())),
    { code: 'ERR_TIME_LIMIT' },
  );
  t.throws(
    () =>
      engine.withLimits({ time: 200 }, () => {
        t.throws(() => engine.withLimits({ time: 10 }, () => spin()), { code: 'ERR_TIME_LIMIT' });
        spin();
      }),
    { code: 'ERR_TIME_LIMIT' },
  );
  t.true(performance.now() - start < 5000);
});

test('a host function is terminated when it returns, whatever it did about it', (t) => {
  using engine = rawEngine();
  let calls = 0;
  let isFirst = true;
  engine.host('step', 'i32(ctx,i32)', () => {
    if (isFirst) return 0;
    calls++;
    const end = performance.now() + 1000;
    while (performance.now() < end);
    return 1;
  });
  const steps = engine.function('steps', 'i32(ctx)');
  t.is(steps(), 1); // compiles all of it
  isFirst = false;
  t.throws(() => engine.withLimits({ time: 500 }, () => steps()), { code: 'ERR_TIME_LIMIT' });
  t.is(calls, 1);
});

test('an interruption that a host function hides ends the guest around it, too', (t) => {
  using engine = rawEngine();
  const spin = engine.function('spin', 'void(ctx)');
  let hidden: unknown;
  engine.host('step', 'i32(ctx,i32)', () => {
    engine.interrupt();
    try {
      spin();
    } catch (error) {
      hidden = error;
    }
    return 1;
  });
  t.throws(() => engine.function('steps', 'i32(ctx)')(), { code: 'ERR_INTERRUPTED' });
  t.is((hidden as VmkitError).code, 'ERR_INTERRUPTED');
  t.not(engine.function('node')(null), null);
});

test("another thread interrupts a loop by the engine's token", async (t) => {
  using engine = rawEngine();
  const index = new URL('../../src/index.js', import.meta.url).href;
  const worker = new Worker(
    `import { interrupt } from ${JSON.stringify(index)};
     import { parentPort, workerData } from 'node:worker_threads';
     parentPort.postMessage('ready');
     setTimeout(() => parentPort.postMessage(interrupt(workerData)), 300);`,
    { eval: true, workerData: engine.interruptToken, stderr: true },
  );
  const messages = on(worker, 'message');
  t.deepEqual((await messages.next()).value, ['ready']);
  t.throws(() => engine.function('spin', 'void(ctx)')(), { code: 'ERR_INTERRUPTED' });
  t.deepEqual((await messages.next()).value, [true]);
  await worker.terminate();
  t.not(engine.function('node')(null), null);
});

test('a token of an engine that is gone interrupts nothing', (t) => {
  const engine = createEngine();
  const token = engine.interruptToken;
  using other = createEngine();
  t.not(other.interruptToken, token);
  engine.dispose();
  t.false(interrupt(token));
  t.throws(() => engine.interruptToken, { code: 'ERR_ENGINE_DISPOSED' });
  t.throws(() => interrupt(1 as never), { code: 'ERR_ARGUMENT' });
});

for (const level of [0, 2] as const) {
  test(`fuel is the same number each time, at O${level}`, (t) => {
    using engine = createEngine({ languages: [kaleidoscope], fuel: true, level });
    engine.eval('def fib(n) if n < 2 then n else fib(n - 1) + fib(n - 2);');
    const fib = engine.function('fib', 'f64(f64)');
    t.is(engine.fuelLeft, undefined);
    const used = engine.withLimits({ fuel: 10_000 }, () => {
      fib(15);
      return 10_000 - (engine.fuelLeft as number);
    });
    // Each call takes one.
    t.is(used, 1973);
    t.is(engine.fuelLeft, undefined);
    t.is(
      engine.withLimits({ fuel: used }, () => fib(15)),
      610,
    );
    for (const fuel of [0, 1, used - 1]) {
      t.throws(() => engine.withLimits({ fuel }, () => fib(15)), { code: 'ERR_FUEL' });
    }
    t.is(fib(15), 610);
  });
}

test('an inner scope takes its fuel from the outer one, and no more than that has', (t) => {
  using engine = createEngine({ languages: [kaleidoscope], fuel: true });
  engine.eval('def fib(n) if n < 2 then n else fib(n - 1) + fib(n - 2);');
  const fib = engine.function('fib', 'f64(f64)');
  engine.withLimits({ fuel: 10_000 }, () => {
    engine.withLimits({ fuel: 5000 }, () => fib(15));
    t.is(engine.fuelLeft, 10_000 - 1973);
    t.throws(() => engine.withLimits({ fuel: 500 }, () => fib(15)), { code: 'ERR_FUEL' });
    t.true((engine.fuelLeft as number) <= 10_000 - 1973 - 500);
    t.throws(() => engine.withLimits({ fuel: 1_000_000 }, () => fib(25)), { code: 'ERR_FUEL' });
    t.is(engine.fuelLeft, 0);
    t.throws(() => fib(1), { code: 'ERR_FUEL' });
  });
  t.is(fib(15), 610);
});

test("a loop of the runtime's ends at its time limit, too", (t) => {
  using engine = createEngine();
  const module = new GuestModule(engine, { exceptions: defaultExceptions });
  const { strings } = module;
  const params = [
    ['text', strings.ref],
    ['part', strings.ref],
  ] as const;
  module.load(new SourceText('search', ''), () => {
    module.function('search', params, i32, (b) => {
      b.return(strings.indexOf(b, b.param('text').get(), b.param('part').get()));
    });
  });
  const search = engine.function('search', 'i32(ref,ref)');
  const many = 'ab'.repeat(2_000_000);
  const [text, part] = [strings.fromHost(many), strings.fromHost(`${'ab'.repeat(50_000)}c`)];
  t.is(search(text, strings.fromHost('ba')), 1);
  const start = performance.now();
  t.throws(() => engine.withLimits({ time: 50 }, () => search(text, part)), {
    code: 'ERR_TIME_LIMIT',
  });
  t.true(performance.now() - start < 2000);
  t.is(search(text, strings.fromHost('ba')), 1);
});

test('limits that are none are refused', (t) => {
  using engine = createEngine();
  for (const limits of [
    { time: 0 },
    { time: -1 },
    { time: Number.NaN },
    { time: '5' },
    { fuel: 5 },
    null,
  ]) {
    t.throws(() => engine.withLimits(limits as never, () => 1), { code: 'ERR_ARGUMENT' });
  }
  t.throws(() => engine.withLimits({}, 5 as never), { code: 'ERR_ARGUMENT' });
  t.throws(() => engine.withLimits({ time: 100 }, async () => 1), {
    code: 'ERR_ARGUMENT',
    message: /work that is done when it returns/,
  });
  // Neither begins to run; a promise that is refused may fail unseen.
  const never = () => t.fail('it ran');
  t.throws(() => engine.withLimits({}, async () => never()), { code: 'ERR_ARGUMENT' });
  t.throws(
    () =>
      engine.withLimits({}, function* () {
        never();
        yield 1;
      }),
    { code: 'ERR_ARGUMENT' },
  );
  t.throws(() => engine.withLimits({}, () => Promise.reject(new Error('unseen'))), {
    code: 'ERR_ARGUMENT',
  });
  t.is(
    engine.withLimits({}, () => 7),
    7,
  );
  // A limit that is not known would limit nothing.
  t.throws(() => engine.withLimits({ timeLimit: 5 } as never, () => 1), {
    message: 'withLimits: "timeLimit" is not known; there are time or fuel',
  });
  t.throws(() => createEngine({ fule: true } as never), { message: /did you mean fuel\?/ });
  t.throws(() => createEngine({ heap: { maximun: 5 } } as never), { message: /maximum\?/ });
  using fuelled = createEngine({ fuel: true });
  t.throws(() => fuelled.withLimits({ fuel: 1.5 }, () => 1), { code: 'ERR_ARGUMENT' });
});

test('work may dispose of its engine', (t) => {
  const engine = createEngine({ fuel: true });
  engine.withLimits({ time: 1000, fuel: 1000 }, () => engine.dispose());
  t.true(engine.disposed);
});

test('the heap has a limit, beyond which there is null, and then room again', (t) => {
  using engine = rawEngine({ heap: { initial: 2 ** 20, maximum: 16 * 2 ** 20 } });
  const bytes = engine.function('bytes', 'ref(ctx,i64)');
  const held: GuestRef[] = [];
  for (;;) {
    const array = bytes(2n ** 20n);
    if (array === null) break;
    held.push(array);
  }
  t.true(held.length >= 12 && held.length <= 16, `${held.length}`);
  t.is(bytes(2n ** 30n), null);
  for (const array of held) array.release();
  t.not(bytes(8n * 2n ** 20n), null);
  const { maximum, reserved, fullCollections } = engine.heap.statistics();
  t.is(maximum, 16 * 2 ** 20);
  t.true(reserved <= maximum);
  t.true(fullCollections > 0);
});

test('limits of the heap that are none are refused', (t) => {
  for (const heap of [-1, 0.5, '1g', { maximum: -1 }, { initial: 2 ** 30, maximum: 2 ** 20 }]) {
    t.throws(() => createEngine({ heap: heap as never }), { code: 'ERR_ARGUMENT' });
  }
});

test('a listener of collections may dispose of the engine', (t) => {
  const engine = rawEngine({ heap: { initial: 2 ** 20, maximum: 64 * 2 ** 20 } });
  engine.on('collected', () => engine.dispose());
  const count = BigInt(scaled(4_000_000));
  t.is(engine.function('garbage', 'i64(ctx,i64)')(count), count);
  t.true(engine.disposed);
  t.throws(() => engine.function('garbage'), { code: 'ERR_ENGINE_DISPOSED' });
});

test('collections are told of when no guest runs', (t) => {
  using engine = rawEngine({ heap: { initial: 2 ** 20, maximum: 64 * 2 ** 20 } });
  const kinds: string[] = [];
  engine.on('collected', (event) => {
    kinds.push(event.kind);
    t.true(event.pause > 0 && event.before >= event.after);
  });
  const count = scaled(4_000_000);
  t.is(engine.function('garbage', 'i64(ctx,i64)')(BigInt(count)), BigInt(count));
  t.true(kinds.length > 0);
  const { allocated, nurseryCollections, fullCollections } = engine.heap.statistics();
  t.is(allocated, count * 24);
  // Of very many at once only the last are told.
  t.is(kinds.length, Math.min(nurseryCollections + fullCollections, 256));
  t.true(engine.memory().heapUsed < 64 * 2 ** 20);
  t.throws(() => engine.heap.collect('some' as never), { code: 'ERR_ARGUMENT' });
});
