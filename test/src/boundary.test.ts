/** Marshalling, with a stand-in for guest code: it sees the slots that a guest would. */
import test from 'ava';
import type { Engine } from '../../src/engine.js';
import { VmkitError } from '../../src/errors.js';
import type { Exceptions } from '../../src/exceptions.js';
import { GuestError } from '../../src/guest_error.js';
import { Boundary } from '../../src/host/boundary.js';
import { GuestRef, Handles } from '../../src/host/handles.js';
import { type GuestValue, type ParameterType, parseSignature } from '../../src/signature.js';
import type { UseNative } from '../../src/symbols.js';

const frame = { function: 'f', file: 'f.x', line: 1, column: 2, inlined: false };

/** What a boundary asks its engine: handles without a heap, exceptions by their number. */
function stub() {
  const handles = new Handles({ disposed: false } as Engine, () => {});
  const exceptions = {
    errorOf: (word: bigint, name: string) => new Error(`${name} threw ${word}`),
    toGuest: (error: unknown, name: string) => {
      if (error instanceof VmkitError) throw error;
      return BigInt(name.length);
    },
  } as Exceptions;
  const use: UseNative = () => {
    throw new Error('there is no addon');
  };
  return { use, handles, exceptions, frames: () => [frame], left() {}, misfit: () => null };
}

function newBoundary(owner = stub()): Boundary {
  return new Boundary(() => owner);
}

/** A function that gives its argument back, by way of slot 0. */
function identity(type: ParameterType) {
  const boundary = newBoundary();
  return boundary.callable('same', parseSignature(`${type}(${type})`), () => {}, 1);
}

const other = new GuestRef(stub().handles, 0);

const good: Record<ParameterType, GuestValue[]> = {
  i1: [true, false],
  i8: [-128, 0, 127],
  i16: [-32768, 32767],
  i32: [-2147483648, 2147483647],
  i64: [-(2n ** 63n), 2n ** 63n - 1n, 9007199254740993n],
  f32: [0.5, -Infinity, Number.NaN],
  f64: [0.1, -0, Number.NaN],
  ptr: [0n, 2n ** 64n - 1n],
  ref: [null],
  dyn: [0.1, -0, Number.NaN, -Infinity, 2 ** 53, true, false, null],
};

const bad: Record<ParameterType, unknown[]> = {
  i1: [1, 'true', null, undefined],
  i8: [-129, 128, 0.5, 1n, true],
  i16: [-32769, 32768],
  i32: [2147483648, -2147483649, Number.NaN, 1.5, '1', {}],
  i64: [2n ** 63n, -(2n ** 63n) - 1n, 1, '1'],
  f32: [1n, '1', null],
  f64: [1n, undefined, [], Symbol('s')],
  ptr: [-1n, 2n ** 64n, 0, null],
  ref: [0n, undefined, {}, other],
  dyn: [0n, undefined, 'text', {}, other, Symbol('s')],
};

for (const type of Object.keys(good) as ParameterType[]) {
  test(`${type} crosses exactly`, (t) => {
    const same = identity(type);
    for (const value of good[type]) t.is(same(value), value);
  });

  test(`${type} refuses what it cannot hold`, (t) => {
    const same = identity(type) as (value: unknown) => unknown;
    for (const value of bad[type]) {
      const error = t.throws(() => same(value), { instanceOf: VmkitError, code: 'ERR_ARGUMENT' });
      t.regex(error?.message ?? '', new RegExp(`^same: argument 1 must be .* for ${type}, not `));
    }
  });
}

test('arguments lie in slots in their order', (t) => {
  const boundary = newBoundary();
  const slots = new DataView(boundary.buffer);
  const enter = () => {
    t.is(slots.getInt32(0, true), -7);
    t.is(slots.getFloat64(8, true), 0.25);
    t.is(slots.getBigInt64(16, true), 9n);
    t.is(slots.getInt32(24, true), 1);
    t.is(slots.getBigInt64(257 * 8, true), 2n ** 52n + 2n ** 31n);
    slots.setFloat64(0, 42, true);
  };
  const signature = parseSignature('f64(i32,f64,i64,i1)');
  const call = boundary.callable('f', signature, enter, 2 ** 52 + 2 ** 31);
  t.is(call(-7, 0.25, 9n, true), 42);
  t.is(call.name, 'f');
});

test('a wrong number of arguments is refused', (t) => {
  const call = newBoundary().callable('f', parseSignature('void(f64,f64)'), () => t.fail(), 1);
  const error = t.throws(() => call(1), { code: 'ERR_ARGUMENT' });
  t.is(error?.message, 'f: 2 arguments expected, 1 given; its signature is void(f64,f64)');
  t.throws(() => call(1, 2, 3), { code: 'ERR_ARGUMENT' });
});

test('a host function gets its arguments and gives its result', (t) => {
  const boundary = newBoundary();
  const slots = new DataView(boundary.buffer);
  const id = boundary.addHost('h', parseSignature('i64(i8,ptr)'), (a: number, b: bigint) => {
    t.is(a, -1);
    return b + 1n;
  });
  slots.setInt32(0, 255, true);
  slots.setBigUint64(8, 41n, true);
  boundary.callHost(id);
  t.is(slots.getBigInt64(0, true), 42n);
});

test('a host function that returns the wrong type is told so', (t) => {
  const boundary = newBoundary();
  const id = boundary.addHost('h', parseSignature('i32()'), async () => 1);
  const error = t.throws(() => boundary.callHost(id), { code: 'ERR_SIGNATURE' });
  t.is(
    error?.message,
    'the host function h must return an integer from -2147483648 to 2147483647 for i32, not an object (Promise)',
  );
});

test('what a host function throws keeps its identity, whatever it is', (t) => {
  const boundary = newBoundary();
  for (const thrown of [new Error('mine'), new RangeError('mine'), 'text', undefined]) {
    const enter = () => {
      throw thrown;
    };
    const call = boundary.callable('f', parseSignature('void()'), enter, 1);
    try {
      call();
      t.fail();
    } catch (error) {
      t.is(error, thrown);
    }
  }
});

test("the addon's errors become VmkitErrors", (t) => {
  const enter = () => {
    throw Object.assign(new Error('too deep'), { code: 'ERR_STACK_OVERFLOW' });
  };
  const call = newBoundary().callable('f', parseSignature('void()'), enter, 1);
  t.throws(call, { instanceOf: VmkitError, code: 'ERR_STACK_OVERFLOW', message: 'too deep' });
});

test('a reference crosses as its address, and comes back as the same GuestRef', (t) => {
  const owner = stub();
  const boundary = newBoundary(owner);
  const slots = new DataView(boundary.buffer);
  const ref = owner.handles.wrap(0x7f0000001000n);
  const enter = () => t.is(slots.getBigUint64(0, true), 0x7f0000001000n);
  const same = boundary.callable('same', parseSignature('ref(ref)'), enter, 1);
  t.is(same(ref), ref);
  const id = boundary.addHost('h', parseSignature('ref(ref,ref)'), (a: unknown, b: unknown) => {
    t.is(b, null);
    return a as null;
  });
  slots.setBigUint64(8, 0n, true);
  boundary.callHost(id);
  t.is(slots.getBigUint64(0, true), 0x7f0000001000n);
  ref.release();
  t.throws(() => same(ref), { code: 'ERR_REF_RELEASED' });
});

test("another engine's GuestRef is refused by name", (t) => {
  const call = newBoundary().callable('f', parseSignature('void(ref)'), () => t.fail(), 1);
  t.throws(() => call(other), {
    code: 'ERR_ARGUMENT',
    message:
      "f: argument 1 must be a GuestRef of the same engine, or null, for ref, not another engine's GuestRef",
  });
});

test('an exception word that a guest function returns is thrown', (t) => {
  const boundary = newBoundary();
  const slots = new DataView(boundary.buffer);
  let word = 0n;
  const enter = () => {
    slots.setFloat64(0, 1.5, true);
    slots.setBigUint64(8, word, true);
  };
  const call = boundary.callable('f', parseSignature('f64!(ctx,i32)'), enter, 1);
  t.is(call(1), 1.5);
  for (word of [8n, 2n ** 40n, 2n ** 63n]) t.throws(() => call(1), { message: `f threw ${word}` });
  const nothing = boundary.callable('g', parseSignature('void!(ctx)'), enter, 1);
  t.throws(() => nothing(), { message: `g threw ${word}` });
  word = 0n;
  t.is(nothing(), undefined);
});

test('what a host function throws is an exception word to guests that can take one', (t) => {
  const boundary = newBoundary();
  const slots = new BigUint64Array(boundary.buffer);
  let thrown: unknown;
  const target = (): number => {
    if (thrown !== undefined) throw thrown;
    return 7;
  };
  const id = boundary.addHost('host', parseSignature('i32!(ctx)'), target);
  slots[1] = 99n;
  boundary.callHost(id);
  t.deepEqual([slots[0], slots[1]], [7n, 0n]);
  thrown = new Error('no');
  boundary.callHost(id);
  t.deepEqual([slots[0], slots[1]], [0n, 4n]);
  thrown = new VmkitError('ERR_INTERRUPTED', 'stop');
  t.is(
    t.throws(() => boundary.callHost(id), { code: 'ERR_INTERRUPTED' }),
    thrown as Error,
  );
});

test('a GuestError has the frames of the innermost guest that it leaves', (t) => {
  const boundary = newBoundary();
  const error = new GuestError('division by zero');
  const id = boundary.addHost('h', parseSignature('void()'), () => {
    throw error;
  });
  t.is(
    t.throws(() => boundary.callHost(id)),
    error,
  );
  t.deepEqual(error.frames, [frame]);
  t.regex(error.stack ?? '', /^GuestError: division by zero\n {4}at f \(f\.x:1:2\)\n {4}at /);
});
