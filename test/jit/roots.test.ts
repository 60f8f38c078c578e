/**
 * What the collector must find on the stack: guests hold objects in callee-saved registers, argument registers and
 * frames while they wait for the engine, for JavaScript, for native code, and for guests inside of these.
 */
import test, { type ExecutionContext } from 'ava';
import koffi from 'koffi';
import { type RawCallbacks, RawEngine } from './raw_engine.js';

const declarations = `
  declare ptr @vmkit_allocate(ptr, ptr, i64)
  @Box = external global i8
`;

/** %NAME: a new box with a value; it escapes, so that it is not removed. */
const box = (name: string, value: string) => `
  %${name}.new = call ptr @vmkit_allocate(ptr %ctx, ptr @Box, i64 24)
  store ptr @Box, ptr %${name}.new
  %${name}.field = getelementptr i8, ptr %${name}.new, i64 8
  store i64 ${value}, ptr %${name}.field
  %${name} = call ptr @opaque(ptr %${name}.new)
`;

/** An engine with boxes, `opaque` (the identity), and `churn`, which collects and allocates over what was freed. */
function engineWithBoxes(
  t: ExecutionContext,
  level: number,
  callbacks: RawCallbacks = {},
): RawEngine {
  const engine = new RawEngine(level, callbacks);
  t.teardown(() => engine.native.dispose());
  engine.native.setHeapMode({ stress: false, verify: true, pollCollects: false, failAt: 0 });
  engine.class('Box', { instanceSize: 24, references: [16] });
  engine.define('opaque', 'ptr(ptr)', 'define ptr @opaque(ptr %p) noinline optnone { ret ptr %p }');
  engine.define(
    'fill',
    'void(ctx,i64)',
    `${declarations}
    define void @fill(ptr %ctx, i64 %n) {
    entry:
      br label %loop
    loop:
      %i = phi i64 [ 0, %entry ], [ %j, %loop ]
      %o = call ptr @vmkit_allocate(ptr %ctx, ptr @Box, i64 24)
      store ptr @Box, ptr %o
      %f = getelementptr i8, ptr %o, i64 8
      store volatile i64 -1, ptr %f
      %j = add i64 %i, 1
      %c = icmp ult i64 %j, %n
      br i1 %c, label %loop, label %end
    end:
      ret void
    }`,
  );
  const fill = engine.function('fill', 'void(ctx,i64)');
  churns.set(engine, () => {
    engine.native.collect('full');
    fill(5000n);
    engine.native.collect('nursery');
    fill(5000n);
  });
  engine.host('collect', 'void(ctx)', () => churn(engine));
  return engine;
}

const churns = new WeakMap<RawEngine, () => void>();
const churn = (engine: RawEngine): void => churns.get(engine)?.();

/** Loads and adds the fields of boxes. */
const sum = (...names: string[]) =>
  names
    .map(
      (name, i) => `
  %${name}.value = load i64, ptr %${name}.field.again
  %sum${i + 1} = add i64 %sum${i}, %${name}.value`,
    )
    .join('');
const again = (...names: string[]) =>
  names.map((name) => `  %${name}.field.again = getelementptr i8, ptr %${name}, i64 8\n`).join('');

for (const level of [0, 2]) {
  test(`across a host function, at level ${level}`, (t) => {
    const engine = engineWithBoxes(t, level);
    // More boxes than there are callee-saved registers.
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    engine.define(
      'test',
      'i64(ctx)',
      `${declarations}
      declare void @collect(ptr)
      declare ptr @opaque(ptr)
      define i64 @test(ptr %ctx) {
        ${names.map((name, i) => box(name, String(10 ** i))).join('')}
        %sum0 = add i64 0, 0
        call void @collect(ptr %ctx)
        ${again(...names)}
        ${sum(...names)}
        ret i64 %sum${names.length}
      }`,
    );
    const run = engine.function('test', 'i64(ctx)');
    for (let i = 0; i < 3; i++) t.is(run()[0], 11111111n);
    t.true(engine.native.heapStatistics().fullCollections >= 3);
  });

  test(`across a compilation, as an argument only, at level ${level}`, (t) => {
    const engine = engineWithBoxes(t, level, {
      compiling: (name) => {
        if (name === 'late') churn(engine);
      },
    });
    engine.define(
      'late',
      'i64(ctx,ref,f64,ref)',
      `define i64 @late(ptr %ctx, ptr %o, double %x, ptr %p) {
        %of = getelementptr i8, ptr %o, i64 8
        %pf = getelementptr i8, ptr %p, i64 8
        %a = load i64, ptr %of
        %b = load i64, ptr %pf
        %c = sub i64 %a, %b
        %d = fptosi double %x to i64
        %e = add i64 %c, %d
        ret i64 %e
      }`,
    );
    engine.define(
      'test',
      'i64(ctx)',
      `${declarations}
      declare ptr @opaque(ptr)
      declare i64 @late(ptr, ptr, double, ptr)
      define i64 @test(ptr %ctx) {
        ${box('a', '50')}
        ${box('b', '8')}
        %r = call i64 @late(ptr %ctx, ptr %a, double 1000.0, ptr %b)
        ret i64 %r
      }`,
    );
    const before = engine.native.heapStatistics().fullCollections;
    t.is(engine.function('test', 'i64(ctx)')()[0], 1042n);
    t.is(engine.native.heapStatistics().fullCollections, before + 1);
  });

  test(`across the search of a call site's target, at level ${level}`, (t) => {
    const engine = engineWithBoxes(t, level, {
      resolve: () => {
        churn(engine);
        return 'method';
      },
    });
    engine.define(
      'method',
      'i64(ctx,ref)',
      `define i64 @method(ptr %ctx, ptr %o) {
        %f = getelementptr i8, ptr %o, i64 8
        %a = load i64, ptr %f
        ret i64 %a
      }`,
    );
    engine.native.declare('test', 'i64(ctx)');
    const site = engine.native.declareSite({
      kind: 'call',
      owner: 'test',
      label: 'method',
      line: 0,
      selector: 0,
      method: 0,
      signature: 'i64(ctx,ref)',
      resolver: true,
      mayFail: false,
      name: 0,
      cases: [],
    });
    engine.native.compile(
      'test',
      `${declarations}
      declare ptr @opaque(ptr)
      declare { ptr, ptr } @vmkit_site_lookup(ptr, ptr, ptr)
      @"vmkit.site.${site}" = external global ptr
      define i64 @test(ptr %ctx) {
        ${box('a', '50')}
        ${box('b', '7')}
        %class = load ptr, ptr %a
        %answer = call { ptr, ptr } @vmkit_site_lookup(ptr %ctx, ptr @"vmkit.site.${site}", ptr %class)
        %target = extractvalue { ptr, ptr } %answer, 0
        %x = call i64 %target(ptr %ctx, ptr %a)
        %y = call i64 %target(ptr %ctx, ptr %b)
        %z = mul i64 %x, %y
        ret i64 %z
      }`,
      engine.options(),
    );
    t.is(engine.function('test', 'i64(ctx)')()[0], 350n);
  });

  test(`across polls, which collect, at level ${level}`, (t) => {
    const engine = engineWithBoxes(t, level);
    engine.define(
      'test',
      'i64(ctx,i64)',
      `${declarations}
      declare ptr @opaque(ptr)
      @sink = global i64 0
      define i64 @test(ptr %ctx, i64 %n) {
      entry:
        ${box('a', '3')}
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %j, %loop ]
        %s = phi i64 [ 0, %entry ], [ %t, %loop ]
        store volatile i64 %i, ptr @sink
        %garbage = call ptr @vmkit_allocate(ptr %ctx, ptr @Box, i64 24)
        store ptr @Box, ptr %garbage
        %gf = getelementptr i8, ptr %garbage, i64 8
        store volatile i64 -1, ptr %gf
        %v = load i64, ptr %a.field.again
        %t = add i64 %s, %v
        %j = add i64 %i, 1
        %c = icmp ult i64 %j, %n
        br i1 %c, label %loop, label %end
      end:
        ret i64 %t
      }`.replace('br label %loop\n', `${again('a')} br label %loop\n`),
    );
    const run = engine.function('test', 'i64(ctx,i64)');
    engine.native.setHeapMode({ stress: false, verify: true, pollCollects: true, failAt: 0 });
    const count = () => {
      const { nurseryCollections, fullCollections } = engine.native.heapStatistics();
      return nurseryCollections + fullCollections;
    };
    const before = count();
    t.is(run(300n)[0], 900n);
    t.true(count() - before >= 290, String(count() - before));
    engine.native.setHeapMode({ stress: false, verify: false, pollCollects: false, failAt: 0 });
    const after = count();
    t.is(run(300n)[0], 900n);
    t.is(count(), after, 'polls are quiet again');
  });

  test(`in guests around guests, entered from JavaScript and from native code, at level ${level}`, (t) => {
    const engine = engineWithBoxes(t, level);
    koffi.load('libc.so.6');
    let depth = 0;
    const text = (name: string, call: string) => `${declarations}
      declare ptr @opaque(ptr)
      declare void @collect(ptr)
      declare i64 @again(ptr)
      declare void @qsort(ptr, i64, i64, ptr)
      @values = global [2 x i64] [i64 2, i64 1]
      define i64 @${name}(ptr %ctx) {
        ${['a', 'b', 'c', 'd', 'e', 'f'].map((each) => box(each, '100')).join('')}
        %sum0 = add i64 0, 0
        ${call}
        ${again('a', 'b', 'c', 'd', 'e', 'f')}
        ${sum('a', 'b', 'c', 'd', 'e', 'f')}
        ret i64 %sum6
      }`;
    engine.define('inner', 'i64(ctx)', text('inner', 'call void @collect(ptr %ctx)'));
    // Native code stands between two guests: libc's qsort saves what registers it uses.
    engine.define(
      'compare',
      'i32(ctx,ptr,ptr)',
      `declare i64 @inner(ptr)
      define i32 @compare(ptr %ctx, ptr %x, ptr %y) {
        %r = call i64 @inner(ptr %ctx)
        %s = trunc i64 %r to i32
        ret i32 %s
      }`,
    );
    const compare = engine.native.exportPointer('compare', 'i32(ctx,ptr,ptr)');
    engine.define(
      'sorts',
      'i64(ctx)',
      text(
        'sorts',
        `call void @qsort(ptr @values, i64 2, i64 8, ptr inttoptr (i64 ${compare} to ptr))`,
      ),
    );
    engine.host('again', 'i64(ctx)', () => {
      depth++;
      let result = depth < 3 ? viaHost()[0] : sorts()[0];
      // koffi calls on a stack of its own.
      if (depth === 3) result += BigInt(exported());
      engine.slots[0] = result;
    });
    engine.define('viaHost', 'i64(ctx)', text('viaHost', '%z = call i64 @again(ptr %ctx)'));
    const viaHost = engine.function('viaHost', 'i64(ctx)');
    const sorts = engine.function('sorts', 'i64(ctx)');
    const exported: () => number = koffi.decode(
      engine.native.exportPointer('sorts', 'i64(ctx)'),
      koffi.proto('int64_t ()'),
    );
    t.is(viaHost()[0], 600n);
    t.is(depth, 3);
    t.true(engine.native.heapStatistics().objectsVerified > 0);
  });
}

test('a result is alive while JavaScript hears of collections', (t) => {
  let told = 0;
  const engine = engineWithBoxes(t, 2, {
    collected: () => {
      told++;
      if (told === 1) {
        engine.slots.fill(0n, 0, 2);
        churn(engine);
      }
    },
  });
  engine.host('note', 'void(ctx)', () => engine.native.collect('nursery'));
  engine.define(
    'make',
    'ref(ctx)',
    `${declarations}
    declare ptr @opaque(ptr)
    declare void @note(ptr)
    define ptr @make(ptr %ctx) {
      ${box('a', '99')}
      call void @note(ptr %ctx)
      ret ptr %a
    }`,
  );
  const [address] = engine.function('make', 'ref(ctx)')();
  t.true(told >= 1);
  t.deepEqual(engine.words(address, 2)[1], 99n);
});
