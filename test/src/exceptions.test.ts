/** Exceptions between guests and JavaScript, with guests in raw IR and a language that is hardly one. */
import test from 'ava';
import { createEngine, type Engine } from '../../src/engine.js';
import { VmkitError } from '../../src/errors.js';
import type { GuestFailure } from '../../src/exceptions.js';
import { GuestError, GuestException } from '../../src/guest_error.js';
import type { GuestRef } from '../../src/host/handles.js';
import { SourceText } from '../../src/source.js';
import { defaultExceptions, GuestModule, i32, type ModuleExceptions } from '../../vm/index.js';
import { rawEngine } from './raw.js';

/** An engine with a bridge whose exceptions are nodes, and what the bridge was asked. */
function bridged() {
  const engine = rawEngine();
  const node = engine.function('node', 'ref(ctx,ref)');
  const failures: GuestFailure[] = [];
  const errors: unknown[] = [];
  const messages = new Map<GuestRef, string>();
  const causes = new Map<GuestRef, GuestRef>();
  let thrown: unknown;
  engine.host('host', 'i32!(ctx,i32)', (n: number) => {
    if (thrown !== undefined) throw thrown;
    return n;
  });
  engine.exceptions.register({
    name: 'nodes',
    ownsFunction: () => true,
    owns: () => true,
    materialize(failure) {
      failures.push(failure);
      const ref = node(null) as GuestRef;
      messages.set(ref, `failure ${failure.kind}`);
      return ref;
    },
    toGuest(error) {
      errors.push(error);
      return node(null) as GuestRef;
    },
    describe: (ref) => ({ message: messages.get(ref) ?? 'a node', cause: causes.get(ref) ?? null }),
  });
  return {
    engine,
    node: () => node(null) as GuestRef,
    failures,
    errors,
    messages,
    causes,
    throwing(error: unknown) {
      thrown = error;
    },
    [Symbol.dispose]: () => engine.dispose(),
  };
}

/** What a call throws, whatever it is. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const call = (engine: Engine, name: string, ...values: never[]) => engine.function(name)(...values);

test('an object that leaves the guest is a GuestException, the same one each time', (t) => {
  using w = bridged();
  const throws = w.engine.function('throws', 'i32!(ctx,ref)');
  t.is(throws(null), 7);
  const ref = w.node();
  w.messages.set(ref, 'wrong node');
  const error = t.throws(() => throws(ref), {
    instanceOf: GuestException,
    code: 'ERR_EXCEPTION',
    message: 'wrong node',
  });
  t.is(error?.ref, ref);
  t.true(error instanceof GuestError);
  t.is(
    thrownBy(() => throws(ref)),
    error,
  );
  t.not(
    thrownBy(() => throws(w.node())),
    error,
  );
});

test('a failed check becomes an object where it leaves the guest', (t) => {
  using w = bridged();
  const fails = w.engine.function('fails', 'i32!(ctx,i32,i64,i64)');
  const error = thrownBy(() => fails(2, 7n, 5n)) as GuestException;
  t.true(error instanceof GuestException);
  t.is(error.message, 'failure 2');
  const [{ kind, a, b, frames }] = w.failures as [GuestFailure];
  t.deepEqual([kind, a, b], [2, 7n, 5n]);
  t.deepEqual(
    frames.map((frame) => frame.function),
    ['fails'],
  );
  t.not(
    thrownBy(() => fails(2, 7n, 5n)),
    error,
  );
});

test('a failure of a language without a bridge is told in words', (t) => {
  using engine = rawEngine();
  const fails = engine.function('fails', 'i32!(ctx,i32,i64,i64)');
  for (const [kind, a, b, message] of [
    [1, 0n, 0n, 'a null reference was used'],
    [2, 7n, 5n, 'the index 7 is out of bounds for the length 5'],
    [6, 0n, 0n, 'division by zero'],
    [7, 99n, 0n, 'memory is out: 99 bytes were wanted'],
    [
      13,
      3n | (-1n << 32n),
      9n,
      'the range from 3 to -1 is out of bounds for a string of the length 9',
    ],
    [99, 0n, 0n, 'failure of kind 99'],
  ] as const) {
    const error = t.throws(() => fails(kind, a, b), { instanceOf: GuestError, message });
    t.is(error?.code, 'ERR_RUNTIME');
    t.is(error?.frames[0]?.function, 'fails');
  }
});

test('a JavaScript error goes through the guest and is itself again', (t) => {
  using w = bridged();
  for (const error of [new Error('mine'), new TypeError('mine'), 'text', 5, null]) {
    w.throwing(error);
    t.is(
      thrownBy(() => call(w.engine, 'passes', 1 as never)),
      error,
    );
  }
  t.is(w.errors.length, 5);
});

test('a guest that catches a JavaScript error has an object that stands for it, as long as it keeps that', (t) => {
  using w = bridged();
  const error = new Error('mine');
  w.throwing(error);
  const catches = w.engine.function('catches', 'ref(ctx,i32)');
  const caught = catches(1) as GuestRef;
  t.is(catches(1), caught);
  t.is(w.errors.length, 1);
  w.engine.heap.collect();
  const throws = w.engine.function('throws', 'i32!(ctx,ref)');
  t.is(
    thrownBy(() => throws(caught)),
    error,
  );
  caught.release();
  w.engine.heap.collect();
  w.engine.heap.collect();
  t.not(catches(1), null);
  t.is(w.errors.length, 2);
});

test('a GuestException that a host function throws is the same guest object again', (t) => {
  using w = bridged();
  const ref = w.node();
  const exception = thrownBy(() => call(w.engine, 'throws', ref as never));
  w.throwing(exception);
  t.is(w.engine.function('catches', 'ref(ctx,i32)')(1), ref);
  t.is(
    thrownBy(() => call(w.engine, 'passes', 1 as never)),
    exception,
  );
  t.is(w.errors.length, 0);
});

test("another engine's exception is an error like any other", (t) => {
  using w = bridged();
  using other = bridged();
  const foreign = thrownBy(() => call(other.engine, 'throws', other.node() as never));
  w.throwing(foreign);
  t.is(
    thrownBy(() => call(w.engine, 'passes', 1 as never)),
    foreign,
  );
  t.deepEqual(w.errors, [foreign]);
});

test('what the guest may not catch passes it by', (t) => {
  using w = bridged();
  const catches = w.engine.function('catches', 'ref(ctx,i32)');
  for (const code of ['ERR_INTERRUPTED', 'ERR_TIME_LIMIT', 'ERR_FUEL', 'ERR_BUILD'] as const) {
    const error = new VmkitError(code, 'stop');
    w.throwing(error);
    t.is(
      thrownBy(() => catches(1)),
      error,
    );
  }
  t.is(w.errors.length, 0);
  w.throwing(new VmkitError('ERR_STACK_OVERFLOW', 'too deep'));
  t.not(catches(1), null);
});

test('without a bridge an error leaves the guest', (t) => {
  using engine = rawEngine();
  const error = new Error('mine');
  engine.host('host', 'i32!(ctx,i32)', () => {
    throw error;
  });
  t.is(
    thrownBy(() => engine.function('catches')(1)),
    error,
  );
});

test('causes are followed, around in circles too', (t) => {
  using w = bridged();
  const [a, b, c] = [w.node(), w.node(), w.node()];
  w.causes.set(a, b).set(b, c).set(c, a);
  const error = thrownBy(() => call(w.engine, 'throws', a as never)) as GuestException;
  const second = error.cause as GuestException;
  t.is(second.ref, b);
  t.is((second.cause as GuestException).ref, c);
  t.is((second.cause as GuestException).cause, error);
  w.throwing(new Error('mine'));
  const wrapped = w.engine.function('catches', 'ref(ctx,i32)')(1) as GuestRef;
  const outer = w.node();
  w.causes.set(outer, wrapped);
  const withCause = thrownBy(() => call(w.engine, 'throws', outer as never)) as GuestException;
  t.is((withCause.cause as Error).message, 'mine');
});

test('an exception that cannot be described is told of all the same', (t) => {
  using engine = rawEngine();
  engine.exceptions.register({
    name: 'broken',
    ownsFunction: () => true,
    owns: () => true,
    materialize: () => {
      throw new Error('no object');
    },
    toGuest: () => {
      throw new Error('no object');
    },
    describe: () => {
      throw new Error('no words');
    },
  });
  const ref = engine.function('node', 'ref(ctx,ref)')(null);
  t.throws(() => engine.function('throws', 'i32!(ctx,ref)')(ref), {
    message: 'the guest threw an object, and cannot tell which: no words',
  });
  t.throws(() => engine.function('fails', 'i32!(ctx,i32,i64,i64)')(1, 0n, 0n), {
    message: 'no object',
  });
  engine.host('host', 'i32!(ctx,i32)', () => {
    throw new Error('mine');
  });
  t.throws(() => engine.function('catches')(1), { message: 'mine' });
});

test('a stack that overflows is a failure with a trace, again and again', (t) => {
  using w = bridged();
  const deep = w.engine.function('deep', 'i32!(ctx,i32)');
  for (let round = 1; round <= 20; round++) {
    const error = thrownBy(() => deep(0)) as GuestException;
    t.is(error.message, 'failure 8');
    t.is(w.failures.at(-1)?.frames.length, 1024);
  }
});

test('the engine is not disposed of inside, whatever is thrown', (t) => {
  using w = bridged();
  w.engine.host('other', 'i32!(ctx,i32)', () => {
    w.engine.dispose();
    return 1;
  });
  w.engine.define({
    name: 'disposes',
    signature: 'i32!(ctx,i32)',
    build: () => `declare { i32, ptr } @other(ptr, i32)
      define { i32, ptr } @disposes(ptr %ctx, i32 %n) "vmkit.throws" {
        %r = call { i32, ptr } @other(ptr %ctx, i32 %n)
        ret { i32, ptr } %r
      }`,
  });
  t.throws(() => w.engine.function('disposes')(1), { code: 'ERR_ENGINE_BUSY' });
  t.is(w.engine.function('throws', 'i32!(ctx,ref)')(null), 7);
});

/** Two languages in one engine: `outer` calls a host function that calls `inner`, each with a handler of its own. */
function twoLanguages(options: { catches: boolean }) {
  const engine = createEngine();
  const inner = new GuestModule(engine, { exceptions: defaultExceptions });
  const outer = new GuestModule(engine, { exceptions: defaultExceptions });
  const seen: unknown[] = [];
  outer.host('between', 'i32(i32)', (n: number) => {
    try {
      return engine.function('divide', 'i32(i32)')(n);
    } catch (error) {
      seen.push(error);
      throw error;
    }
  });
  inner.load(new SourceText('inner', 'divide'), () => {
    inner.function('divide', [['n', i32]], i32, (b) => {
      b.at({ start: 0, end: 6 });
      b.return(b.binary('/', b.const(i32, 12), b.param('n').get()));
    });
  });
  outer.load(new SourceText('outer', 'call'), () => {
    outer.function('run', [['n', i32]], i32, (b) => {
      const result = b.temporary(i32);
      const finished = b.temporary(i32);
      const body = () => result.set(b.convert(b.call('between', [b.param('n').get()]), i32));
      const type = (outer.exceptions as ModuleExceptions).root;
      const handler = { type, body: () => result.set(b.const(i32, -1)) };
      b.at({ start: 0, end: 4 });
      b.try(body, {
        catches: options.catches ? [handler] : [],
        finally: () => finished.set(b.const(i32, 100)),
      });
      b.return(b.binary('+', result.get(), finished.get()));
    });
  });
  return { engine, run: engine.function('run', 'i32(i32)'), seen };
}

test("one language catches another's exception as it catches JavaScript's", (t) => {
  const { engine, run, seen } = twoLanguages({ catches: true });
  using _ = engine;
  t.is(run(4), 103);
  t.is(run(0), 99);
  t.regex((seen[0] as GuestException).message, /^DivisionError: /);
});

test('an exception that goes through host and guest functions is the same one in the end', (t) => {
  const { engine, run, seen } = twoLanguages({ catches: false });
  using _ = engine;
  const error = thrownBy(() => run(0)) as GuestException;
  t.is(error, seen[0] as GuestException);
  t.deepEqual(
    error.frames.map(({ function: name, file, line }) => `${name} ${file}:${line}`),
    ['divide inner:1', 'run outer:1'],
  );
  t.regex(error.stack ?? '', /^GuestException: DivisionError: .*\n {4}at divide \(inner:1:1\)\n/);
  t.deepEqual(error.position, { file: 'inner', line: 1, column: 1 });
});
