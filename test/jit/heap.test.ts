/** The session's part of the heap: what JavaScript holds of it, sets and is told. test/native has the heap's own tests. */
import test, { type ExecutionContext } from 'ava';
import { RawEngine } from './raw_engine.js';

const quiet = { stress: false, verify: true, pollCollects: false, failAt: 0 };

/** An engine with `make`: a new Pair with a number and a reference, or null. */
function engineWithPairs(
  t: ExecutionContext,
): [RawEngine, (value: bigint, next: bigint) => bigint] {
  const engine = new RawEngine();
  t.teardown(() => engine.native.dispose());
  engine.native.setHeapMode(quiet);
  engine.class('Pair', { instanceSize: 24, references: [16] });
  engine.define(
    'make',
    'ref(ctx,i64,ref)',
    `declare ptr @vmkit_allocate(ptr, ptr, i64)
    declare void @vmkit_write_barrier(ptr, ptr)
    @Pair = external global i8
    define ptr @make(ptr %ctx, i64 %value, ptr %next) {
      %o = call ptr @vmkit_allocate(ptr %ctx, ptr @Pair, i64 24)
      %none = icmp eq ptr %o, null
      br i1 %none, label %end, label %fill
    fill:
      store ptr @Pair, ptr %o
      %v = getelementptr i8, ptr %o, i64 8
      store i64 %value, ptr %v
      %n = getelementptr i8, ptr %o, i64 16
      store ptr %next, ptr %n
      call void @vmkit_write_barrier(ptr %ctx, ptr %n)
      br label %end
    end:
      ret ptr %o
    }`,
  );
  const make = engine.function('make', 'ref(ctx,i64,ref)');
  return [engine, (value, next) => make(value, next)[0]];
}

test('handles keep objects, and what these refer to', (t) => {
  const [engine, make] = engineWithPairs(t);
  const handles = new BigUint64Array(512);
  engine.native.addHandleBlock(handles);
  const inner = make(5n, 0n);
  handles[300] = make(6n, inner);
  for (const kind of ['nursery', 'full'] as const) {
    engine.native.collect(kind);
    for (let i = 0; i < 1000; i++) make(-1n, 0n);
    engine.native.collect(kind);
    t.deepEqual(engine.words(handles[300] ?? 0n, 3).slice(1), [6n, inner]);
    t.is(engine.words(inner, 2)[1], 5n);
  }
  t.is(engine.native.heapStatistics().handles, 1);
  t.is(engine.native.heapStatistics().live, 48);
  handles[300] = 0n;
  engine.native.collect('full');
  t.is(engine.native.heapStatistics().live, 0);
  t.throws(() => engine.native.addHandleBlock(new Uint8Array(8) as unknown as BigUint64Array), {
    code: 'ERR_ARGUMENT',
  });
});

test('weak blocks are zeroed for what is dead', (t) => {
  const [engine, make] = engineWithPairs(t);
  const handles = new BigUint64Array(8);
  const weak = new BigUint64Array(8);
  engine.native.addHandleBlock(handles);
  engine.native.addWeakBlock(weak);
  for (const kind of ['nursery', 'full'] as const) {
    weak[1] = make(1n, 0n);
    weak[2] = handles[2] = make(2n, 0n);
    t.is(engine.native.heapStatistics().weak, 2);
    engine.native.collect(kind);
    t.deepEqual([...weak], [0n, 0n, handles[2], 0n, 0n, 0n, 0n, 0n], kind);
  }
});

test('data with references are roots, others are not', (t) => {
  const [engine, make] = engineWithPairs(t);
  const roots = engine.native.defineData('roots', 16, 8, true);
  engine.native.defineData('numbers', 16, 8, false);
  engine.define(
    'put',
    'void(ctx,ref,ref)',
    `@roots = external global [2 x ptr]
    @numbers = external global [2 x ptr]
    define void @put(ptr %ctx, ptr %a, ptr %b) {
      %slot = getelementptr i8, ptr @roots, i64 8
      store ptr %a, ptr %slot
      store ptr %b, ptr @numbers
      ret void
    }`,
  );
  const kept = make(7n, 0n);
  engine.function('put', 'void(ctx,ref,ref)')(kept, make(8n, 0n));
  engine.native.collect('full');
  t.is(engine.native.heapStatistics().live, 24);
  t.deepEqual(engine.words(roots, 2), [0n, kept]);
  t.throws(() => engine.native.defineData('odd', 12, 4, true), { code: 'ERR_ARGUMENT' });
});

test('limits: null when memory is out, and the engine works on', (t) => {
  const [engine, make] = engineWithPairs(t);
  engine.native.setHeapLimits(1 << 20, 4 << 20);
  t.is(engine.native.heapStatistics().maximum, 4 << 20);
  const handles = new BigUint64Array(1);
  engine.native.addHandleBlock(handles);
  let count = 0;
  for (;;) {
    const next = make(1n, handles[0] ?? 0n);
    if (next === 0n) break;
    handles[0] = next;
    count++;
  }
  t.true(count > 100_000 && count <= (4 << 20) / 24, String(count));
  handles[0] = 0n;
  for (let i = 0; i < count; i++) t.not(make(1n, 0n), 0n);
  t.throws(() => engine.native.setHeapLimits(0, 2 ** 60), { code: 'ERR_OUT_OF_MEMORY' });
  t.is(engine.native.heapStatistics().maximum, 4 << 20);
});

test('an allocation can be made to fail', (t) => {
  const [engine, make] = engineWithPairs(t);
  engine.native.setHeapMode({ ...quiet, failAt: 3 });
  t.deepEqual(
    [1n, 2n, 3n, 4n, 5n].map((n) => make(n, 0n) === 0n),
    [false, false, true, false, false],
  );
});

test("a failure's operands may be objects, and may be any number", (t) => {
  const [engine, make] = engineWithPairs(t);
  engine.define(
    'fails',
    'void!(ctx,i64,i64)',
    `declare ptr @vmkit_fail(ptr, i32, i64, i64)
    define ptr @fails(ptr %ctx, i64 %a, i64 %b) "vmkit.throws" {
      %word = call ptr @vmkit_fail(ptr %ctx, i32 64, i64 %a, i64 %b)
      ret ptr %word
    }`,
  );
  const fails = engine.function('fails', 'void!(ctx,i64,i64)');
  const object = make(5n, 0n);
  for (const [a, kept] of [
    [object, true],
    [object + 4n, true], // a number that looks like an address
    [object - 1n, false],
    [-1n, false],
  ] as const) {
    fails(a, a);
    engine.native.collect('full');
    t.is(engine.native.heapStatistics().live, kept ? 24 : 0, String(a - object));
    if (kept) t.is(engine.words(object, 2)[1], 5n);
  }
});

test('collections are told of when no guest runs', (t) => {
  const [engine, make] = engineWithPairs(t);
  const depths: number[] = [];
  engine.host('collect', 'void(ctx)', () => {
    engine.native.collect('full');
    engine.native.collect('nursery');
    make(1n, 0n);
    t.is(engine.collections.length, 0);
  });
  engine.define(
    'f',
    'void(ctx)',
    `declare void @collect(ptr)
    define void @f(ptr %ctx) {
      call void @collect(ptr %ctx)
      ret void
    }`,
  );
  engine.function('f', 'void(ctx)')();
  depths.push(engine.native.depth());
  t.deepEqual(
    engine.collections.map(({ kind, reason }) => [kind, reason]),
    [
      ['full', 'request'],
      ['nursery', 'request'],
    ],
  );
  t.true(engine.collections.every(({ pause, before, after }) => pause > 0 && before >= after));
  const { nurseryCollections, fullCollections, fullPauses, longestFull } =
    engine.native.heapStatistics();
  t.deepEqual([nurseryCollections, fullCollections], [1, 1]);
  t.is(
    fullPauses.reduce((sum, each) => sum + each, 0),
    1,
  );
  t.true(longestFull > 0);
});

test('what a listener of collections throws is thrown by the call', (t) => {
  const engine = new RawEngine(2, {
    collected: () => {
      throw new RangeError('told');
    },
  });
  t.teardown(() => engine.native.dispose());
  engine.host('collect', 'void(ctx)', () => engine.native.collect('full'));
  engine.define(
    'f',
    'void(ctx,i64)',
    `declare void @collect(ptr)
    declare void @vmkit_fuel_exhausted(ptr)
    define void @f(ptr %ctx, i64 %x) {
      call void @collect(ptr %ctx)
      %c = icmp eq i64 %x, 0
      br i1 %c, label %end, label %bad
    bad:
      call void @vmkit_fuel_exhausted(ptr %ctx)
      br label %end
    end:
      ret void
    }`,
  );
  const f = engine.function('f', 'void(ctx,i64)');
  t.throws(() => f(0n), { instanceOf: RangeError, message: 'told' });
  t.throws(() => f(1n), { code: 'ERR_FUEL' }, 'the error of the call comes first');
});

test('classes whose shapes cannot be are refused', (t) => {
  const engine = new RawEngine();
  t.teardown(() => engine.native.dispose());
  const bad = [
    { shape: 'round' as 'fixed' },
    { shape: 'array' as const, elementSize: 4 },
    { kind: 'array' as const, instanceSize: 0 },
    { kind: 'array' as const, instanceSize: 0, shape: 'array' as const },
    { kind: 'array' as const, instanceSize: 0, shape: 'references' as const, elementSize: 4 },
    {
      kind: 'array' as const,
      instanceSize: 0,
      shape: 'array' as const,
      elementSize: 8,
      references: [16],
    },
    { shape: 'string' as const, instanceSize: 24 },
    { elementSize: 8 },
    { references: [0] },
    { references: [12] },
    { references: [16] },
    { instanceSize: 24, references: [4] },
  ];
  for (const [i, options] of bad.entries()) {
    t.throws(
      () => engine.class(`C${i}`, options),
      { code: 'ERR_ARGUMENT' },
      JSON.stringify(options),
    );
    t.false(engine.native.has(`C${i}`));
  }
  t.notThrows(() => engine.class('Good', { instanceSize: 24, references: [8, 16] }));
  t.notThrows(() => engine.class('String', { shape: 'string' }));
});
