/** Marshalling, with a stand-in for guest code: it sees the slots that a guest would. */
import test from 'ava';
import { VmkitError } from '../../src/errors.js';
import { Boundary } from '../../src/host/boundary.js';
import { type GuestValue, type ParameterType, parseSignature } from '../../src/signature.js';

/** A function that gives its argument back, by way of slot 0. */
function identity(type: ParameterType) {
  const boundary = new Boundary();
  return boundary.callable('same', parseSignature(`${type}(${type})`), () => {}, 1);
}

const good: Record<ParameterType, GuestValue[]> = {
  i1: [true, false],
  i8: [-128, 0, 127],
  i16: [-32768, 32767],
  i32: [-2147483648, 2147483647],
  i64: [-(2n ** 63n), 2n ** 63n - 1n, 9007199254740993n],
  f32: [0.5, -Infinity, Number.NaN],
  f64: [0.1, -0, Number.NaN],
  ptr: [0n, 2n ** 64n - 1n],
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
  const boundary = new Boundary();
  const slots = new DataView(boundary.buffer);
  const enter = () => {
    t.is(slots.getInt32(0, true), -7);
    t.is(slots.getFloat64(8, true), 0.25);
    t.is(slots.getBigInt64(16, true), 9n);
    t.is(slots.getInt32(24, true), 1);
    t.is(slots.getBigInt64(255 * 8, true), 2n ** 52n + 2n ** 31n);
    slots.setFloat64(0, 42, true);
  };
  const signature = parseSignature('f64(i32,f64,i64,i1)');
  const call = boundary.callable('f', signature, enter, 2 ** 52 + 2 ** 31);
  t.is(call(-7, 0.25, 9n, true), 42);
  t.is(call.name, 'f');
});

test('a wrong number of arguments is refused', (t) => {
  const call = new Boundary().callable('f', parseSignature('void(f64,f64)'), () => t.fail(), 1);
  const error = t.throws(() => call(1), { code: 'ERR_ARGUMENT' });
  t.is(error?.message, 'f: 2 arguments expected, 1 given; its signature is void(f64,f64)');
  t.throws(() => call(1, 2, 3), { code: 'ERR_ARGUMENT' });
});

test('a host function gets its arguments and gives its result', (t) => {
  const boundary = new Boundary();
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
  const boundary = new Boundary();
  const id = boundary.addHost('h', parseSignature('i32()'), async () => 1);
  const error = t.throws(() => boundary.callHost(id), { code: 'ERR_SIGNATURE' });
  t.is(
    error?.message,
    'the host function h must return an integer from -2147483648 to 2147483647 for i32, not an object (Promise)',
  );
});

test('what a host function throws keeps its identity, whatever it is', (t) => {
  const boundary = new Boundary();
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
  const call = new Boundary().callable('f', parseSignature('void()'), enter, 1);
  t.throws(call, { instanceOf: VmkitError, code: 'ERR_STACK_OVERFLOW', message: 'too deep' });
});
