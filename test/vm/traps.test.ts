/** Traps: a guest that cannot go on leaves with an error that knows where it was. */
import test from 'ava';
import { GuestModule } from '../../vm/module.js';
import { GuestError } from '../../vm/traps.js';
import { f64, i1, i32, i64, ptr, u8, u64, type ValueType, voidType } from '../../vm/types.js';
import { Guest } from './guest.js';

const parameter = [['n', i64]] as const;

test('a trap throws a GuestError with the place', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    const isNegative = b.binary('<', b.param('n').get(), b.const(i64, 0));
    b.at(guest.line(7), () => b.trapIf(isNegative, 'n is negative'));
    b.trapIf(b.binary('==', b.param('n').get(), b.const(i64, 9)), 'n is 9');
    b.return(b.param('n').get());
  });
  t.is(f(5n), 5n);
  const error = t.throws(() => f(-1n), { instanceOf: GuestError });
  t.is(error?.code, 'ERR_RUNTIME');
  t.is(error?.message, 'test.t:7:1: n is negative');
  t.deepEqual(error?.position, { file: 'test.t', line: 7, column: 1 });
  t.is(error?.span?.start, guest.line(7).start);
  t.is(
    error?.render(),
    ['test.t:7:1: error: n is negative', '   7 | line 7', '     | ^~~~~~'].join('\n'),
  );
  t.throws(() => f(9n), { message: 'test.t:1:1: n is 9' });
  t.is(f(5n), 5n);
});

test('messages are made of values, of any type', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    const n = b.param('n').get();
    const values = [n, b.convert(n, f64), b.const(i1, true), b.const(i32, 3), b.const(ptr, 16n)];
    b.trap((...given) => given.map((each) => `${typeof each} ${each}`).join(', '), values);
  });
  t.throws(() => f(-1n), {
    message: 'test.t:1:1: bigint -1, number -1, boolean true, number 3, bigint 16',
  });
});

test('what a message throws, or gives as an error, is thrown as it is', (t) => {
  using guest = new Guest();
  const mine = new RangeError('mine');
  const f = guest.define('f', parameter, i64, (b) => b.trap(() => mine));
  const g = guest.define('g', parameter, i64, (b) =>
    b.trap(() => {
      throw mine;
    }),
  );
  t.is(
    t.throws(() => f(1n)),
    mine,
  );
  t.is(
    t.throws(() => g(1n)),
    mine,
  );
});

test('a trap leaves all the frames of the guest', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    b.at(guest.line(3));
    const n = b.param('n').get();
    b.trapIf(b.binary('==', n, b.const(i64, 0)), 'at the bottom');
    b.return(b.binary('+', b.call('f', [b.binary('-', n, b.const(i64, 1))]), n));
  });
  for (let round = 0; round < 3; round++) {
    t.throws(() => f(1000n), { message: 'test.t:3:1: at the bottom' });
  }
});

test('a function that is built again has the same traps, and traps of two modules do not mix', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => b.trap('first'));
  t.throws(() => f(1n), { message: 'test.t:1:1: first' });
  guest.engine.compile('f');
  const { traps } = guest.module;
  const at = (message: string, line: number, types = [] as ValueType[]) =>
    traps.number({ message, types, source: guest.source, span: guest.line(line) });
  const number = at('first', 1);
  t.is(at('first', 1), number);
  t.not(at('second', 1), number);
  t.not(at('first', 2), number);
  t.not(at('first', 1, [i64]), number);
  const other = new GuestModule(guest.engine);
  const options = { source: guest.source };
  other.function('g', [], i64, (b) => b.trap('other'), guest.line(4), options);
  t.throws(() => guest.engine.function('g')(), { message: 'test.t:4:1: other' });
  t.throws(() => f(1n), { message: 'test.t:1:1: first' });
});

test('a trap is off the way: its block is cold, and does not come back', (t) => {
  using guest = new Guest();
  guest.define('f', parameter, i64, (b) => {
    b.trapIf(b.binary('==', b.param('n').get(), b.const(i64, 0)), 'zero', [b.param('n').get()]);
    b.return(b.param('n').get());
  });
  t.regex(
    guest.engine.inspect('f', 'source'),
    /call void @"vmkit\.trap\(i32,i64\)"\(i32 \d+, i64 %\d+\) cold "call-inline-cost"="5" nomerge noreturn, !dbg !\d+\n {2}unreachable/,
  );
});

test("a message's function gets integers as their types have them", (t) => {
  using guest = new Guest();
  guest.define('f', [], voidType, (b) => {
    const values = [b.const(u8, 255), b.const(u64, 2n ** 64n - 1n), b.const(i64, -1)];
    b.trap((...given) => given.map((each) => `${typeof each} ${each}`).join(', '), values);
  });
  const message = 'test.t:1:1: number 255, bigint 18446744073709551615, bigint -1';
  t.throws(() => guest.engine.function('f')(), { message });
});
