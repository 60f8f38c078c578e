/** Each limit at each place where a guest can be, and that the engine works on afterwards. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import test, { type ExecutionContext } from 'ava';
import java from '../../examples/java/index.js';
import { createEngine, type Engine } from '../../src/engine.js';
import type { ErrorCode, VmkitError } from '../../src/errors.js';
import type { Limits } from '../../src/limits.js';
import { SourceText } from '../../src/source.js';
import { isSlowed } from '../collector.js';
import { sanitized } from '../jit/run-child.js';

const spin = 'long n = 0; while (true) n++;';

/** Programs that do not end by themselves: members of the class, and what main does. */
const places: Record<string, readonly [members: string, main: string]> = {
  'a loop': ['', spin],
  recursion: [
    'static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }',
    'System.out.print(fib(90));',
  ],
  'a handler': [
    '',
    `try { throw new RuntimeException("x"); } catch (RuntimeException e) { ${spin} }`,
  ],
  'a finally block': ['', `try { throw new RuntimeException("x"); } finally { ${spin} }`],
  'a loop around all handlers': [
    '',
    `while (true) { try { ${spin} } catch (Throwable t) { } finally { if (args.length == 0) continue; } }`,
  ],
  'a constructor': [`static class C { C() { ${spin} } }`, 'new C();'],
  'a static initialiser': [
    `static class S { static int x = f(); static int f() { ${spin} } }`,
    'try { System.out.print(S.x); } catch (Throwable t) { System.out.print("caught"); }',
  ],
  'the message of an uncaught exception': [
    `static class E extends RuntimeException { public String getMessage() { ${spin} } }`,
    'throw new E();',
  ],
  'toString, called by a native': [
    `static class T { public String toString() { ${spin} } }`,
    'System.out.print(new T());',
  ],
  allocation: ['static class N { N next; } static N last;', 'while (true) last = new N();'],
  'the limit of the heap': [
    'static class N { N next; int[] x = new int[100]; N(N n) { next = n; } }',
    'N n = null; while (true) { try { while (true) n = new N(n); } catch (OutOfMemoryError e) { } }',
  ],
  'stack overflows': [
    'static void f() { f(); }',
    'while (true) try { f(); } catch (StackOverflowError e) { }',
  ],
  'stack overflows in finally blocks': [
    'static void f() { try { f(); } finally { f(); } }',
    'f();',
  ],
};

/** The runtime's own loops. */
const runtimePlaces: typeof places = {
  'a search': [
    '',
    'String a = "a".repeat(8000000), b = "a".repeat(1000000) + "b"; System.out.print(a.indexOf(b));',
  ],
  comparison: [
    '',
    'String a = "ab".repeat(5000000), b = "ab".repeat(5000000); int k = 0; while (true) if (a.equals(b)) k++;',
  ],
  concatenation: ['', 'String a = "x"; while (true) { String b = "y".repeat(3000000) + a; }'],
  replacement: ['', 'String s = "ab".repeat(1000000); while (true) s.replace("a", "cc");'],
  'case mapping': ['', 'String s = "ab".repeat(1000000); while (true) s.toUpperCase();'],
  hashing: ['', 'while (true) "ab".repeat(8000000).hashCode();'],
  copying: [
    '',
    'int[] a = new int[4000000], b = new int[4000000]; while (true) System.arraycopy(a, 0, b, 0, a.length);',
  ],
  'full collections': [
    `static class N { N a, b; }
     static N t(int d) { N n = new N(); if (d > 0) { n.a = t(d - 1); n.b = t(d - 1); } return n; }`,
    'N n = t(15); while (true) System.gc();',
  ],
};

const program = (members: string, main: string) =>
  `class Main { ${members} public static void main(String[] args) { ${main} } }`;

function load(engine: Engine, members: string, main: string): number {
  const source = new SourceText('Main.java', program(members, main));
  return engine.language('java').load(source, []).exitCode ?? 0;
}

/** That an engine does what it should: classes, exceptions, strings, arrays. */
const works = `int[] a = new int[1000]; a[5] = 1; String s = "a" + a[5]; int caught = 0;
  try { a[1000] = 1; } catch (ArrayIndexOutOfBoundsException e) { caught++; }
  if (!s.equals("a1") || caught != 1) throw new RuntimeException();`;

function testing(fuel: boolean): Engine {
  const heap = { initial: 2 ** 22, maximum: 48 * 2 ** 20 };
  const engine = createEngine({ languages: [java], heap, fuel });
  load(engine, '', works);
  return engine;
}

/** Runs a program at one of the places, which a limit must end; the error. */
function ended(t: ExecutionContext, engine: Engine, name: string, limits: Limits): VmkitError {
  const [members, main] = { ...places, ...runtimePlaces }[name] as [string, string];
  let error: unknown;
  try {
    const exitCode = engine.withLimits(limits, () => load(engine, members, main));
    t.fail(`${name}: it ended with ${exitCode}`);
  } catch (thrown) {
    error = thrown;
  }
  return error as VmkitError;
}

function testPlaces(
  title: string,
  names: string[],
  fuel: boolean,
  limits: Limits,
  code: ErrorCode,
) {
  test.serial(title, (t) => {
    using engine = testing(fuel);
    for (const name of names) {
      const error = ended(t, engine, name, limits);
      t.is(error.code, code, `${name}: ${error.message}`);
      t.is(load(engine, '', works), 0, `after ${name}`);
    }
    // What the programs held is gone with them.
    engine.heap.collect();
    const { live } = engine.heap.statistics();
    t.true(live < 4 * 2 ** 20, `${live} bytes are live`);
  });
}

const all = [...Object.keys(places), ...Object.keys(runtimePlaces)];
testPlaces(
  'the time limit ends a guest wherever it is',
  all,
  false,
  { time: 60 },
  'ERR_TIME_LIMIT',
);
testPlaces(
  'fuel ends a guest wherever its own code runs',
  Object.keys(places),
  true,
  { fuel: 200_000, time: isSlowed ? 600_000 : 60_000 },
  'ERR_FUEL',
);

test.serial(
  'a storm of interruptions ends a guest wherever it is, and no other engine',
  async (t) => {
    using engine = testing(false);
    using other = testing(false);
    const index = new URL('../../src/index.js', import.meta.url).href;
    const worker = new Worker(
      `import { interrupt } from ${JSON.stringify(index)};
     import { parentPort, workerData } from 'node:worker_threads';
     const timer = setInterval(() => interrupt(workerData), 10);
     parentPort.on('message', () => { clearInterval(timer); parentPort.postMessage('still'); });
     parentPort.postMessage('ready');`,
      { eval: true, workerData: engine.interruptToken, stderr: true },
    );
    await once(worker, 'message');
    for (const name of all) {
      const error = ended(t, engine, name, { time: 60_000 });
      t.is(error.code, 'ERR_INTERRUPTED', `${name}: ${error.message}`);
      t.is(load(other, '', works), 0);
    }
    worker.postMessage('stop');
    await once(worker, 'message');
    await worker.terminate();
    // The last one may have found no guest to end.
    try {
      load(engine, '', works);
    } catch (error) {
      t.is((error as VmkitError).code, 'ERR_INTERRUPTED');
    }
    t.is(load(engine, '', works), 0);
  },
);

test.serial('a guest that is ended tells where it was', (t) => {
  using engine = testing(true);
  const main = 'f(2);';
  const members = `
    static void f(int n) { if (n > 0) f(n - 1);
      while (true) n++;
    }`;
  for (const limits of [{ fuel: 10_000 }, { fuel: 10_001 }]) {
    const error = t.throws(() =>
      engine.withLimits(limits, () => load(engine, members, main)),
    ) as VmkitError;
    const lines = error.frames.map((frame) => `${frame.function}:${frame.line}`);
    // The class is the second Main that this engine loaded.
    t.deepEqual(
      lines.slice(0, 4).map((line) => line.replace(/#\d+/, '')),
      ['Main.f(int):3', 'Main.f(int):2', 'Main.f(int):2', 'Main.main(java.lang.String[]):4'],
    );
    t.regex(error.stack ?? '', /^VmkitError: [^\n]*\n {4}at Main#?\d*\.f\(int\) \(Main\.java:3/);
    t.false('guestFrames' in error);
  }
});

test.serial('a thousand guests that were ended leave no memory behind', (t) => {
  using engine = createEngine({ languages: [java], heap: { maximum: 32 * 2 ** 20 }, fuel: true });
  load(
    engine,
    `static int hold(int n) { int[][] all = new int[n][]; for (int i = 0; i < n; i++) all[i] = new int[64];
       try { while (true) n++; } finally { all[0][0] = n; } }`,
    '',
  );
  const call = engine.function('Main.hold(int)', 'i32!(ctx,i32)');
  let resident = 0;
  for (let round = 0; round < (isSlowed ? 20 : 1000); round++) {
    t.throws(() => engine.withLimits({ fuel: 2000 }, () => call(500)), { code: 'ERR_FUEL' });
    if (round === 100) resident = process.memoryUsage.rss();
  }
  engine.heap.collect();
  t.true(engine.heap.statistics().live < 2 ** 20);
  // A sanitizer holds freed memory back; what is live is what it checks.
  if (resident === 0 || sanitized) return;
  t.true(process.memoryUsage.rss() - resident < 48 * 2 ** 20);
});
