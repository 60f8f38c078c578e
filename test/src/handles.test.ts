/** References from JavaScript into the heap: identity, lifetime, by the million, and what is refused. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import test from 'ava';
import type { GuestRef } from '../../src/host/handles.js';
import { scaled } from '../collector.js';
import { rawEngine } from './raw.js';

setFlagsFromString('--expose-gc');
const collectJavaScript = runInNewContext('gc') as () => void;
const nextJob = () => new Promise((resolve) => setImmediate(resolve));

/** Until JavaScript's collector has told of what is gone. */
async function settled(isDone: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 50 && !isDone(); tries++) {
    await nextJob();
    collectJavaScript();
  }
  return isDone();
}

test('an object has one GuestRef while that lives, and null is null', (t) => {
  using engine = rawEngine();
  const node = engine.function('node', 'ref(ctx,ref)');
  const next = engine.function('next', 'ref(ctx,ref)');
  const a = node(null) as GuestRef;
  const b = node(a) as GuestRef;
  t.not(a, b);
  t.is(next(b), a);
  t.is(next(b), next(b));
  t.is(next(a), null);
  t.is(engine.heap.ref(a.address), a);
  t.is(a.engine, engine);
  t.regex(String(a), /^GuestRef\(0x[0-9a-f]+\)$/);
});

test('a handle keeps its object, a released one does not', (t) => {
  using engine = rawEngine();
  const node = engine.function('node', 'ref(ctx,ref)');
  const chain = node(node(node(null))) as GuestRef;
  engine.heap.collect();
  const three = engine.heap.statistics().live;
  const dropped = node(null) as GuestRef;
  engine.heap.collect();
  t.true(engine.heap.statistics().live > three);
  dropped.release();
  t.true(dropped.released);
  dropped.release();
  engine.heap.collect();
  t.is(engine.heap.statistics().live, three);
  const next = engine.function('next', 'ref(ctx,ref)');
  t.not(next(next(chain) as GuestRef), null);
});

test('what was released, or is of another engine, or of a disposed one, is refused', (t) => {
  const engine = rawEngine();
  using other = rawEngine();
  const next = engine.function('next', 'ref(ctx,ref)');
  const ref = engine.function('node', 'ref(ctx,ref)')(null) as GuestRef;
  t.throws(() => other.function('next', 'ref(ctx,ref)')(ref), {
    code: 'ERR_ARGUMENT',
    message: /another engine's GuestRef$/,
  });
  const released = engine.function('node', 'ref(ctx,ref)')(null) as GuestRef;
  released.release();
  t.throws(() => next(released), { code: 'ERR_REF_RELEASED' });
  t.throws(() => released.address, { code: 'ERR_REF_RELEASED' });
  t.is(String(released), 'GuestRef(released)');
  engine.dispose();
  t.throws(() => ref.address, { code: 'ERR_ENGINE_DISPOSED' });
  t.throws(() => next(ref), { code: 'ERR_ENGINE_DISPOSED' });
  t.is(String(ref), 'GuestRef(of a disposed engine)');
  ref.release();
});

test('handles end with their GuestRefs, by the million', async (t) => {
  using engine = rawEngine();
  const node = engine.function('node', 'ref(ctx,ref)');
  const kept = node(null);
  const start = performance.now();
  for (let job = 0; job < 20; job++) {
    for (let i = 0; i < scaled(50_000); i++) node(null);
    await nextJob();
  }
  t.true(await settled(() => engine.heap.handles === 1), `${engine.heap.handles} are left`);
  t.log(`a million took ${Math.round(performance.now() - start)} ms`);
  engine.heap.collect();
  t.is(engine.heap.statistics().handles, 1);
  t.true(engine.heap.statistics().live < 1024);
  t.not(kept, null);
});

test('handles end within one long job, too', (t) => {
  using engine = rawEngine();
  const node = engine.function('node', 'ref(ctx,ref)');
  for (let round = 0; round < 6; round++) {
    for (let i = 0; i < 20_000; i++) node(null);
    collectJavaScript();
  }
  t.true(engine.heap.handles < 100_000, `${engine.heap.handles} are left of 120000`);
});

test('a GuestRef that is made again for the same object has a handle of its own', async (t) => {
  using engine = rawEngine();
  const node = engine.function('node', 'ref(ctx,ref)');
  const next = engine.function('next', 'ref(ctx,ref)');
  const holder = node(node(null)) as GuestRef;
  const round = async () => {
    next(holder);
    await nextJob();
    collectJavaScript();
    const inner = next(holder) as GuestRef;
    await nextJob();
    collectJavaScript();
    t.is(next(holder), inner);
    t.is(next(inner), null);
  };
  for (let count = 0; count < 20; count++) await round();
  t.true(await settled(() => engine.heap.handles === 1));
});

test('a host function may borrow its arguments, and keep what it wants', (t) => {
  using engine = rawEngine();
  const seen: GuestRef[] = [];
  let kept: GuestRef | undefined;
  engine.host(
    'look',
    'ref(ctx,ref,ref)',
    (a, b) => {
      t.is(b, null);
      t.false((a as GuestRef).released);
      seen.push(a as GuestRef);
      kept = (a as GuestRef).keep();
      return a;
    },
    { borrow: true },
  );
  engine.define({
    name: 'show',
    signature: 'ref(ctx,ref)',
    build: () => `declare ptr @look(ptr, ptr, ptr)
      define ptr @show(ptr %ctx, ptr %o) {
        %r = call ptr @look(ptr %ctx, ptr %o, ptr null)
        ret ptr %r
      }`,
  });
  const object = engine.function('node', 'ref(ctx,ref)')(null) as GuestRef;
  const before = engine.heap.handles;
  t.is(engine.function('show', 'ref(ctx,ref)')(object), object);
  t.true(seen[0]?.released);
  t.throws(() => seen[0]?.address, { code: 'ERR_REF_RELEASED' });
  t.is(kept, object);
  t.is(object.keep(), object);
  t.is(engine.heap.handles, before);
  engine.heap.collect();
  t.is(engine.heap.statistics().handles, before);
});
