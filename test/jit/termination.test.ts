/** Guests that are ended from outside: interruption, time limits, fuel. They cannot catch it, and no request is lost. */
import { Worker } from 'node:worker_threads';
import test from 'ava';
import { native, nativeDirectory } from '../../src/native.js';
import { RawEngine } from './raw_engine.js';

/** void spin(ctx): a loop without an end. */
const spin = `@cell = global i64 0
  define void @spin(ptr %ctx) {
    br label %loop
  loop:
    %x = load volatile i64, ptr @cell
    store volatile i64 %x, ptr @cell
    br label %loop
  }`;

/** i64 calls(ctx, n): calls itself 2^n times, and has no loop. */
const calls = `define i64 @calls(ptr %ctx, i64 %n) {
    %last = icmp eq i64 %n, 0
    br i1 %last, label %end, label %more
  end:
    ret i64 1
  more:
    %m = sub i64 %n, 1
    %a = call i64 @calls(ptr %ctx, i64 %m)
    %b = call i64 @calls(ptr %ctx, i64 %m)
    %c = add i64 %a, %b
    ret i64 %c
  }`;

/** i64 big(ctx, n): the same, with a frame of 40 KB. */
const bigFrames = calls
  .replaceAll('@calls', '@big')
  .replace('%last =', '%room = alloca [5000 x i64]\n store volatile i64 %n, ptr %room\n %last =');

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

for (const level of [0, 2]) {
  test(`a time limit ends loops, recursions and large frames, at level ${level}`, (t) => {
    using engine = new RawEngine(level);
    engine.define('spin', 'void(ctx)', spin);
    engine.define('calls', 'i64(ctx,i64)', calls);
    engine.define('big', 'i64(ctx,i64)', bigFrames);
    const functions = [
      engine.function('spin', 'void(ctx)'),
      () => engine.function('calls', 'i64(ctx,i64)')(60n),
      () => engine.function('big', 'i64(ctx,i64)')(60n),
    ];
    for (const run of functions) {
      engine.native.setDeadline(0);
      t.is(engine.function('calls', 'i64(ctx,i64)')(4n)[0], 16n);
      engine.native.setDeadline(60);
      const time = milliseconds(() => t.throws(run, { code: 'ERR_TIME_LIMIT' }));
      t.true(time >= 55 && time < 1000, `${time} ms`);
      // It is over until it is taken away.
      t.throws(() => engine.function('calls', 'i64(ctx,i64)')(4n), { code: 'ERR_TIME_LIMIT' });
    }
    engine.native.setDeadline(0.001);
    t.throws(
      () => engine.function('calls', 'i64(ctx,i64)')(4n),
      { code: 'ERR_TIME_LIMIT' },
      'a limit that is over at once',
    );
    engine.native.setDeadline(30);
    engine.native.setDeadline(0);
    const end = performance.now() + 80;
    while (performance.now() < end) engine.function('calls', 'i64(ctx,i64)')(10n);
    t.is(engine.function('calls', 'i64(ctx,i64)')(10n)[0], 1024n);
  });

  test(`a large frame overflows while a request is pending, too, at level ${level}`, (t) => {
    using engine = new RawEngine(level);
    engine.define(
      'big',
      'i64(ctx,i64)',
      bigFrames.replace('%m = sub i64 %n, 1', '%m = add i64 %n, 1'),
    );
    t.throws(() => engine.function('big', 'i64(ctx,i64)')(1n), { code: 'ERR_STACK_OVERFLOW' });
    engine.native.setHeapMode({ stress: false, verify: false, pollCollects: true, failAt: 0 });
    t.throws(() => engine.function('big', 'i64(ctx,i64)')(1n), { code: 'ERR_STACK_OVERFLOW' });
  });
}

test('an interruption ends what runs, or what runs next, once', (t) => {
  using engine = new RawEngine();
  engine.define('spin', 'void(ctx)', spin);
  engine.define('calls', 'i64(ctx,i64)', calls);
  const run = engine.function('calls', 'i64(ctx,i64)');
  engine.native.interrupt();
  t.throws(() => run(3n), { code: 'ERR_INTERRUPTED' });
  t.is(run(3n)[0], 8n);
  // In a host function: the guest ends when that returns.
  let after = 0;
  engine.host('stop', 'void(ctx)', () => engine.native.interrupt());
  engine.host('after', 'void(ctx)', () => after++);
  engine.define(
    'f',
    'void(ctx)',
    `declare void @stop(ptr)
    declare void @after(ptr)
    define void @f(ptr %ctx) {
      call void @stop(ptr %ctx)
      call void @after(ptr %ctx)
      ret void
    }`,
  );
  t.throws(() => engine.function('f', 'void(ctx)')(), { code: 'ERR_INTERRUPTED' });
  t.is(after, 0);
  t.is(run(3n)[0], 8n);
});

test('what ends an inner guest ends the outer ones, whatever JavaScript between makes of it', (t) => {
  using engine = new RawEngine();
  engine.define('spin', 'void(ctx)', spin);
  engine.define('calls', 'i64(ctx,i64)', calls);
  const inner = engine.function('spin', 'void(ctx)');
  const seen: unknown[] = [];
  let depth = 0;
  const attempt = (work: () => unknown) => {
    try {
      work();
      seen.push('no error');
    } catch (error) {
      seen.push((error as { code?: string }).code);
    }
  };
  // The word says that nothing was thrown: the guest must not get to see it.
  engine.host('nested', 'void!(ctx)', () => {
    if (++depth < 3) attempt(() => outer());
    else attempt(() => inner());
    attempt(() => engine.function('calls', 'i64(ctx,i64)')(2n));
    engine.slots[1] = 0n;
  });
  engine.define(
    'outer',
    'void!(ctx)',
    `declare ptr @nested(ptr)
    declare void @late(ptr)
    define ptr @outer(ptr %ctx) "vmkit.throws" {
      %e = call ptr @nested(ptr %ctx)
      call void @late(ptr %ctx)
      ret ptr null
    }`,
  );
  engine.host('late', 'void(ctx)', () => t.fail('the guest ran on'));
  const outer = engine.function('outer', 'void!(ctx)');
  const requests: [string, () => void][] = [
    ['ERR_INTERRUPTED', () => engine.native.interrupt()],
    ['ERR_TIME_LIMIT', () => engine.native.setDeadline(30)],
  ];
  for (const [code, request] of requests) {
    depth = 0;
    seen.length = 0;
    if (code === 'ERR_INTERRUPTED') {
      engine.native.interruptToken();
      interruptSoon(engine, 30);
    } else {
      request();
    }
    t.throws(() => outer(), { code });
    t.deepEqual(seen, Array(6).fill(code));
    engine.native.setDeadline(0);
    t.is(engine.function('calls', 'i64(ctx,i64)')(3n)[0], 8n);
  }
});

/** Interrupts the engine from another thread, after so many milliseconds. */
function interruptSoon(engine: RawEngine, delay: number): void {
  const code = `
    import { createRequire } from 'node:module';
    import { workerData } from 'node:worker_threads';
    const native = createRequire(workerData.addon)(workerData.addon);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData.delay);
    native.interruptEngine(workerData.token);`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const addon = new URL('vmkit.node', nativeDirectory).pathname;
  new Worker(url, { workerData: { addon, delay, token: engine.native.interruptToken() } });
}

test('no interruption is lost between calls, and each ends one call', async (t) => {
  using engine = new RawEngine();
  engine.define('calls', 'i64(ctx,i64)', calls);
  const run = engine.function('calls', 'i64(ctx,i64)');
  const rounds = 2000;
  const shared = new Int32Array(new SharedArrayBuffer(4));
  // The worker sends the next one when the last one has arrived.
  const code = `
    import { createRequire } from 'node:module';
    import { workerData } from 'node:worker_threads';
    const { addon, token, shared, rounds } = workerData;
    const native = createRequire(addon)(addon);
    for (let round = 0; round < rounds; round++) {
      native.interruptEngine(token);
      while (Atomics.load(shared, 0) === round);
      const pause = performance.now() + (round % 7) * 0.003;
      while (performance.now() < pause);
    }`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: {
      addon: new URL('vmkit.node', nativeDirectory).pathname,
      token: engine.native.interruptToken(),
      shared,
      rounds,
    },
  });
  await new Promise((resolve) => worker.once('online', resolve));
  const end = performance.now() + 60_000;
  while (Atomics.load(shared, 0) < rounds && performance.now() < end) {
    try {
      run(2n);
    } catch (error) {
      t.is((error as { code?: string }).code, 'ERR_INTERRUPTED');
      Atomics.add(shared, 0, 1);
    }
  }
  t.is(Atomics.load(shared, 0), rounds);
  await new Promise((resolve) => worker.once('exit', resolve));
  for (let i = 0; i < 1000; i++) t.is(run(2n)[0], 4n);
});

test('tokens of engines that are gone do nothing', (t) => {
  const engine = new RawEngine();
  const token = engine.native.interruptToken();
  t.is(engine.native.interruptToken(), token);
  t.true(native.interruptEngine(token));
  engine.native.dispose();
  t.false(native.interruptEngine(token));
  t.false(native.interruptEngine(0n));
  using other = new RawEngine();
  t.not(other.native.interruptToken(), token);
});

for (const level of [0, 2]) {
  test(`fuel ends a guest at the same step, and it is empty until it is filled, at level ${level}`, (t) => {
    using engine = new RawEngine(level);
    engine.define(
      'count',
      'i64(ctx)',
      `@steps = global i64 0
      declare void @vmkit_fuel_exhausted(ptr) noreturn cold
      declare void @step(ptr)
      define i64 @count(ptr %ctx) {
        br label %loop
      loop:
        %slot = getelementptr i8, ptr %ctx, i64 40
        %before = load i64, ptr %slot
        %left = sub i64 %before, 1
        store i64 %left, ptr %slot
        %empty = icmp slt i64 %left, 0
        br i1 %empty, label %out, label %on
      out:
        call void @vmkit_fuel_exhausted(ptr %ctx)
        unreachable
      on:
        call void @step(ptr %ctx)
        br label %loop
      }`,
    );
    let steps = 0;
    engine.host('step', 'void(ctx)', () => steps++);
    const count = engine.function('count', 'i64(ctx)');
    t.is(engine.native.fuel(), Number.POSITIVE_INFINITY);
    for (const units of [1000, 17, 0]) {
      steps = 0;
      engine.native.setFuel(units);
      t.is(engine.native.fuel(), units);
      t.throws(count, { code: 'ERR_FUEL' });
      t.is(steps, units);
      t.is(engine.native.fuel(), 0);
      t.throws(count, { code: 'ERR_FUEL' });
      t.is(steps, units);
    }
    engine.native.setFuel(5);
    steps = 0;
    t.throws(count, { code: 'ERR_FUEL' });
    t.is(steps, 5);
  });
}
