/** Signatures with `!`: a result and an exception word, both ways across the boundary; overflows as failures. */
import test from 'ava';
import koffi from 'koffi';
import { RawEngine } from './raw_engine.js';

const stackFailure = 8;

/** Types as IR has them, and as they are in a pair; a value of each, as IR and as the slot's low bits. */
const types = [
  { spelling: 'i1', type: 'i8', value: '1', bits: 32, slot: 1n },
  { spelling: 'i8', type: 'i8', value: '-3', bits: 32, slot: BigInt.asUintN(32, -3n) },
  { spelling: 'i16', type: 'i16', value: '-30000', bits: 32, slot: BigInt.asUintN(32, -30000n) },
  { spelling: 'i32', type: 'i32', value: '-70000', bits: 32, slot: BigInt.asUintN(32, -70000n) },
  { spelling: 'i64', type: 'i64', value: '-5', bits: 64, slot: BigInt.asUintN(64, -5n) },
  { spelling: 'ptr', type: 'ptr', value: 'inttoptr (i64 99 to ptr)', bits: 64, slot: 99n },
  { spelling: 'ref', type: 'ptr', value: 'inttoptr (i64 98 to ptr)', bits: 64, slot: 98n },
  { spelling: 'f32', type: 'float', value: '1.5', bits: 32, slot: 0x3fc00000n },
  { spelling: 'f64', type: 'double', value: '-2.0', bits: 64, slot: 0xc000000000000000n },
];

for (const level of [0, 2]) {
  for (const { spelling, type, value, bits, slot } of types) {
    test(`${spelling}! comes back with its exception word, at level ${level}`, (t) => {
      using engine = new RawEngine(level);
      const signature = `${spelling}!(ctx,ptr)`;
      const pair = `{ ${type}, ptr }`;
      engine.define(
        'f',
        signature,
        `define ${pair} @f(ptr %ctx, ptr %word) "vmkit.throws" {
          %a = insertvalue ${pair} poison, ${type} ${value}, 0
          %b = insertvalue ${pair} %a, ptr %word, 1
          ret ${pair} %b
        }`,
      );
      const f = engine.function('f', signature);
      for (const word of [0n, 0x123456789abcn]) {
        const [result, exception] = f(word);
        t.is(BigInt.asUintN(bits, result), slot);
        t.is(exception, word);
      }
      // The same from a host function, through a guest.
      let thrown = 0n;
      engine.host('host', signature, () => {
        t.is(engine.slots[0], 7n);
        engine.slots[0] = slot;
        engine.slots[1] = thrown;
      });
      engine.define(
        'g',
        signature,
        `declare ${pair} @host(ptr, ptr)
        define ${pair} @g(ptr %ctx, ptr %word) "vmkit.throws" {
          %r = call ${pair} @host(ptr %ctx, ptr %word)
          %v = extractvalue ${pair} %r, 0
          %e = extractvalue ${pair} %r, 1
          %a = insertvalue ${pair} poison, ${type} %v, 0
          %b = insertvalue ${pair} %a, ptr %e, 1
          ret ${pair} %b
        }`,
      );
      const g = engine.function('g', signature);
      for (thrown of [0n, 0x55n]) {
        const [result, exception] = g(7n);
        t.is(BigInt.asUintN(bits, result), slot);
        t.is(exception, thrown);
      }
    });
  }
}

test('void! is the exception word alone', (t) => {
  using engine = new RawEngine();
  engine.host('host', 'void!(ctx,i64)', () => {
    engine.slots[1] = engine.slots[0] ?? 0n;
  });
  engine.define(
    'f',
    'void!(ctx,i64)',
    `declare ptr @host(ptr, i64)
    define ptr @f(ptr %ctx, i64 %word) "vmkit.throws" {
      %e = call ptr @host(ptr %ctx, i64 %word)
      ret ptr %e
    }`,
  );
  const f = engine.function('f', 'void!(ctx,i64)');
  t.is(f(0n)[1], 0n);
  t.is(f(77n)[1], 77n);
});

test('what may throw takes the context, and calls agree on what is thrown', (t) => {
  using engine = new RawEngine();
  t.throws(() => engine.native.declare('f', 'i32!(i32)'), { code: 'ERR_SIGNATURE' });
  t.throws(() => engine.native.declare('f', 'i32!!(ctx)'), { code: 'ERR_SIGNATURE' });
  engine.define('callee', 'i32!(ctx)', '');
  engine.define(
    'caller',
    'i32(ctx)',
    `declare i32 @callee(ptr)
    define i32 @caller(ptr %ctx) {
      %r = call i32 @callee(ptr %ctx)
      ret i32 %r
    }`,
  );
  const caller = engine.function('caller', 'i32(ctx)');
  const error = t.throws(() => caller(), { code: 'ERR_SIGNATURE' });
  t.true(error?.message.includes('i32!(ctx)'), error?.message);
  engine.define('other', 'i32!(ctx)', 'define i32 @other(ptr %ctx) { ret i32 1 }');
  const other = engine.function('other', 'i32!(ctx)');
  t.throws(() => other(), { code: 'ERR_SIGNATURE' });
});

/** i32 down(ctx, n), or a pair: calls itself n times. */
const recursion = {
  throwing: `define { i32, ptr } @down(ptr %ctx, i32 %n) "vmkit.throws" {
    %last = icmp eq i32 %n, 0
    br i1 %last, label %end, label %more
  end:
    ret { i32, ptr } zeroinitializer
  more:
    %m = sub i32 %n, 1
    %r = call { i32, ptr } @down(ptr %ctx, i32 %m)
    %v = extractvalue { i32, ptr } %r, 0
    %e = extractvalue { i32, ptr } %r, 1
    %w = add i32 %v, 1
    %a = insertvalue { i32, ptr } poison, i32 %w, 0
    %b = insertvalue { i32, ptr } %a, ptr %e, 1
    ret { i32, ptr } %b
  }`,
  plain: `define i32 @down(ptr %ctx, i32 %n) {
    %last = icmp eq i32 %n, 0
    br i1 %last, label %end, label %more
  end:
    ret i32 0
  more:
    %m = sub i32 %n, 1
    %v = call i32 @down(ptr %ctx, i32 %m)
    %w = mul i32 %v, 3
    %x = add i32 %w, %n
    ret i32 %x
  }`,
};

for (const level of [0, 2]) {
  test(`a stack overflow is a failure with a trace where functions throw, at level ${level}`, (t) => {
    using engine = new RawEngine(level);
    engine.define('down', 'i32!(ctx,i32)', recursion.throwing);
    const down = engine.function('down', 'i32!(ctx,i32)');
    for (let i = 0; i < 20; i++) {
      t.is(down(10000n)[1], 0n);
      t.is(down(1n << 30n)[1], engine.native.failureMarker);
      const { kind, frames } = engine.native.failure();
      t.is(kind, stackFailure);
      t.is(frames.length, 1024);
      t.true(frames.every((frame) => frame.function === 'down'));
    }
    t.true(engine.ints[0] !== undefined && engine.ints[0] > 10000, 'frames that were left');
  });

  test(`elsewhere it leaves the guest, at level ${level}`, (t) => {
    using engine = new RawEngine(level);
    engine.define('down', 'i32(ctx,i32)', recursion.plain);
    const down = engine.function('down', 'i32(ctx,i32)');
    for (let i = 0; i < 3; i++) {
      t.throws(() => down(1n << 30n), { code: 'ERR_STACK_OVERFLOW' });
      t.notThrows(() => down(1000n));
    }
  });
}

test('JavaScript runs wherever a guest can be, and overflows by itself', (t) => {
  using engine = new RawEngine();
  // As deep as guests come before they overflow, less a little; the host function recurses there.
  let room = 0;
  let deepest = 0;
  const endless = (): number => {
    room++;
    return endless() + 1;
  };
  engine.host('host', 'i32!(ctx,i32)', () => {
    deepest++;
    room = 0;
    t.throws(endless, { instanceOf: RangeError });
    engine.ints[0] = 1;
    engine.slots[1] = 0n;
  });
  engine.define(
    'down',
    'i32!(ctx,i32)',
    `declare { i32, ptr } @host(ptr, i32)
    ${recursion.throwing.replace(
      'ret { i32, ptr } zeroinitializer',
      '%h = call { i32, ptr } @host(ptr %ctx, i32 %n)\n ret { i32, ptr } %h',
    )}`,
  );
  const down = engine.function('down', 'i32!(ctx,i32)');
  let most = 1n << 20n;
  for (let step = most; step > 0n; step >>= 1n) {
    if (down(most)[1] === 0n) most += step;
    else most -= step;
  }
  t.true(deepest > 3);
  t.true(most > 50_000n, String(most));
  t.true(room > 1000, `${room} frames of JavaScript`);
  room = 0;
  t.throws(endless, { instanceOf: RangeError });
  t.true(room > 1000);
});

test('an exception that reaches native code is thrown into the JavaScript that called that', (t) => {
  const words: [string, bigint][] = [];
  using engine = new RawEngine(2, {
    exception: (name, word) => {
      words.push([name, word]);
      return new RangeError('the exception');
    },
  });
  engine.define(
    'f',
    'i64!(ctx,i64)',
    `define { i64, ptr } @f(ptr %ctx, i64 %x) "vmkit.throws" {
      %w = inttoptr i64 %x to ptr
      %b = insertvalue { i64, ptr } { i64 3, ptr poison }, ptr %w, 1
      ret { i64, ptr } %b
    }`,
  );
  koffi.load('libc.so.6');
  const type = koffi.proto('int64_t (int64_t)');
  const pointer = engine.native.exportPointer('f', 'i64!(ctx,i64)');
  const f: (x: bigint) => number = koffi.decode(pointer, type);
  t.is(f(0n), 3);
  t.throws(() => f(0x1234n), { instanceOf: RangeError, message: 'the exception' });
  t.deepEqual(words, [['f', 0x1234n]]);
  t.is(f(0n), 3);
});
