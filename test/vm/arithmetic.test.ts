/** The builder's arithmetic against BigInt and JavaScript, for each type, operator and choice, over the values at the edges. */
import test from 'ava';
import type { AnyGuestFunction, GuestValue } from '../../src/signature.js';
import {
  type Arithmetic,
  type BinaryOperator,
  defaultArithmetic,
  rangeOf,
} from '../../vm/arithmetic.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import {
  f32,
  f64,
  i1,
  i8,
  i16,
  i32,
  i64,
  u8,
  u16,
  u32,
  u64,
  type ValueType,
} from '../../vm/types.js';
import { Guest } from './guest.js';

const integers = [i8, i16, i32, i64, u8, u16, u32, u64];
const divisions = ['truncate', 'floor', 'euclid'] as const;

const wrap = ({ bits, signed }: ValueType, value: bigint): bigint =>
  signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);

/** As the guest's type crosses into JavaScript: without a sign of its own. */
const toGuest = ({ bits }: ValueType, value: bigint): GuestValue =>
  bits === 64 ? BigInt.asIntN(64, value) : Number(BigInt.asIntN(bits, value));

const fromGuest = (type: ValueType, value: GuestValue | undefined): bigint =>
  wrap(type, BigInt(value as number | bigint));

function edges(type: ValueType): bigint[] {
  const { least, most } = rangeOf(type);
  const near = [-3n, -2n, -1n, 0n, 1n, 2n, 3n, 5n, 7n].map((each) => wrap(type, each));
  return [...new Set([least, least + 1n, ...near, most / 2n, most - 1n, most])];
}

/** What a guest function gives, or the message of its trap. */
function outcome(type: ValueType, fn: AnyGuestFunction, args: GuestValue[]): bigint | string {
  try {
    return fromGuest(type, fn(...args));
  } catch (error) {
    return (error as Error).message.replace(/^test\.t:1:1: /, '');
  }
}

const { messages } = defaultArithmetic;

function overflowing(type: ValueType, exact: bigint, { overflow }: Arithmetic): bigint | string {
  const { least, most } = rangeOf(type);
  if (exact >= least && exact <= most) return exact;
  if (overflow === 'trap') return messages.overflow as string;
  if (overflow === 'wrap') return wrap(type, exact);
  return exact < least ? least : most;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
const floorDivide = (l: bigint, r: bigint): bigint =>
  l / r - (l % r !== 0n && l % r < 0n !== r < 0n ? 1n : 0n);

function quotient(l: bigint, r: bigint, division: Arithmetic['division']): bigint {
  if (division === 'truncate') return l / r;
  const floor = floorDivide(l, abs(r));
  return division === 'floor' ? floorDivide(l, r) : r < 0n ? -floor : floor;
}

function divided(
  operator: string,
  type: ValueType,
  l: bigint,
  r: bigint,
  rules: Arithmetic,
): bigint | string {
  if (r === 0n) return rules.divisionByZero === 'zero' ? 0n : (messages.divisionByZero as string);
  const exact = quotient(l, r, rules.division);
  if (operator === '%') return l - exact * r;
  const fits = wrap(type, exact) === exact;
  if (fits || rules.overflowingDivision === 'wrap') return wrap(type, exact);
  return messages.overflow as string;
}

function shifted(
  operator: string,
  type: ValueType,
  l: bigint,
  r: bigint,
  rules: Arithmetic,
): bigint | string {
  const size = BigInt(type.bits);
  if (rules.shift === 'trap' && (r < 0n || r >= size)) return messages.shift as string;
  const amount = BigInt.asUintN(64, r) % size;
  if (operator === '<<') return wrap(type, l << amount);
  return wrap(type, (operator === '>>' ? l : BigInt.asUintN(type.bits, l)) >> amount);
}

function expected(
  operator: BinaryOperator,
  type: ValueType,
  l: bigint,
  r: bigint,
  rules: Arithmetic,
): bigint | string {
  switch (operator) {
    case '+':
      return overflowing(type, l + r, rules);
    case '-':
      return overflowing(type, l - r, rules);
    case '*':
      return overflowing(type, l * r, rules);
    case '/':
    case '%':
      return divided(operator, type, l, r, rules);
    case '&':
      return wrap(type, l & r);
    case '|':
      return wrap(type, l | r);
    case '^':
      return wrap(type, l ^ r);
    default:
      return shifted(operator, type, l, r, rules);
  }
}

interface Case {
  operator: BinaryOperator;
  rules: Partial<Arithmetic>;
}

const cases: Case[] = [
  ...(['+', '-', '*'] as const).flatMap((operator) =>
    (['wrap', 'trap', 'saturate'] as const).map((overflow) => ({ operator, rules: { overflow } })),
  ),
  ...(['/', '%'] as const).flatMap((operator) =>
    divisions.flatMap((division) => [
      { operator, rules: { division } },
      {
        operator,
        rules: { division, divisionByZero: 'zero', overflowingDivision: 'trap' } as const,
      },
    ]),
  ),
  ...(['&', '|', '^'] as const).map((operator) => ({ operator, rules: {} })),
  ...(['<<', '>>', '>>>'] as const).flatMap((operator) =>
    (['mask', 'trap'] as const).map((shift) => ({ operator, rules: { shift } })),
  ),
];

for (const type of integers) {
  test(`${type}: each operator with each choice, of variables`, (t) => {
    using guest = new Guest();
    for (const [index, { operator, rules }] of cases.entries()) {
      const params = [['l', type] as const, ['r', type] as const];
      const f = guest.define(`f${index}`, params, type, (b) =>
        b.return(b.binary(operator, b.param(0).get(), b.param(1).get(), rules)),
      );
      const all = { ...defaultArithmetic, ...rules };
      for (const l of edges(type)) {
        for (const r of edges(type)) {
          const actual = outcome(type, f, [toGuest(type, l), toGuest(type, r)]);
          const wanted = expected(operator, type, l, r, all);
          if (actual !== wanted) t.is(actual, wanted, `${l} ${operator} ${r}`);
        }
      }
    }
    t.pass();
  });
}

for (const type of [i32, i64, u8]) {
  for (const both of [false, true]) {
    test(`${type}: each operator, of ${both ? 'constants' : 'a variable and a constant'}`, (t) => {
      using guest = new Guest();
      const values = edges(type);
      const pairs = values.flatMap((l) => values.map((r) => ({ l, r })));
      for (const [index, { operator, rules }] of cases.entries()) {
        const apply = (b: FunctionBuilder, which: { l: bigint; r: bigint }) => () => {
          const left = both ? b.const(type, which.l) : b.param('l').get();
          b.return(b.binary(operator, left, b.const(type, which.r), rules));
        };
        const params = [['which', i32] as const, ['l', type] as const];
        const f = guest.define(`f${index}`, params, type, (b) => {
          const all = both ? pairs : values.map((r) => ({ l: 0n, r }));
          const choices = all.map((each, value) => ({ values: [value], body: apply(b, each) }));
          b.switch(b.param('which').get(), choices);
          b.unreachable();
        });
        const all = { ...defaultArithmetic, ...rules };
        for (const [which, { l, r }] of pairs.entries()) {
          const choice = both ? which : values.indexOf(r);
          const actual = outcome(type, f, [choice, toGuest(type, l)]);
          const wanted = expected(operator, type, l, r, all);
          if (actual !== wanted) t.is(actual, wanted, `${l} ${operator} ${r}`);
        }
      }
      t.pass();
    });
  }
}

test('comparisons go by the sign of the type', (t) => {
  using guest = new Guest();
  const compare: Record<string, (l: bigint, r: bigint) => boolean> = {
    '<': (l, r) => l < r,
    '<=': (l, r) => l <= r,
    '>': (l, r) => l > r,
    '>=': (l, r) => l >= r,
    '==': (l, r) => l === r,
    '!=': (l, r) => l !== r,
  };
  for (const type of integers) {
    for (const [operator, holds] of Object.entries(compare)) {
      const params = [['l', type] as const, ['r', type] as const];
      const f = guest.define(`${type} ${operator}`, params, i1, (b) =>
        b.return(b.binary(operator as BinaryOperator, b.param(0).get(), b.param(1).get())),
      );
      for (const l of edges(type)) {
        for (const r of edges(type)) {
          t.is(f(toGuest(type, l), toGuest(type, r)), holds(l, r), `${l} ${operator} ${r}`);
        }
      }
    }
  }
});

test('negation, complement and not', (t) => {
  using guest = new Guest();
  for (const type of integers) {
    for (const overflow of ['wrap', 'trap', 'saturate'] as const) {
      const f = guest.define(`-${type} ${overflow}`, [['x', type]], type, (b) =>
        b.return(b.unary('-', b.param(0).get(), { overflow })),
      );
      for (const x of edges(type)) {
        const wanted = overflowing(type, -x, { ...defaultArithmetic, overflow });
        t.is(outcome(type, f, [toGuest(type, x)]), wanted, `-${x}`);
      }
    }
    const not = guest.define(`~${type}`, [['x', type]], type, (b) =>
      b.return(b.unary('~', b.param(0).get())),
    );
    for (const x of edges(type)) t.is(outcome(type, not, [toGuest(type, x)]), wrap(type, ~x));
  }
  const not = guest.define('!', [['x', i1]], i1, (b) => b.return(b.unary('!', b.param(0).get())));
  t.deepEqual([not(true), not(false)], [false, true]);
  const negate = guest.define('-f64', [['x', f64]], f64, (b) =>
    b.return(b.unary('-', b.param(0).get())),
  );
  for (const x of [0, -0, 1.5, Number.POSITIVE_INFINITY, Number.NaN]) t.is(negate(x), -x);
});

const { POSITIVE_INFINITY, NEGATIVE_INFINITY, NaN: nan, MAX_VALUE, MIN_VALUE } = Number;
const doubles = [
  ...[0, -0, 0.5, -0.5, 1, -1, 1.5, -2.5, 127.9, 128, -128.5, -129, 255.5, 256, 65535.5, 65536],
  ...[2 ** 31 - 1, 2 ** 31 - 0.5, 2 ** 31, -(2 ** 31), -(2 ** 31) - 0.5, -(2 ** 31) - 1, 2 ** 32],
  ...[2 ** 53 + 2, 2 ** 63 - 1024, 2 ** 63, -(2 ** 63), -(2 ** 63) - 2048, 2 ** 64 - 2048, 2 ** 64],
  ...[-(2 ** 64), 2 ** 80 + 2 ** 40, -1e300, MAX_VALUE, MIN_VALUE, nan],
  ...[POSITIVE_INFINITY, NEGATIVE_INFINITY],
];

test('floating-point numbers are computed as in JavaScript', (t) => {
  using guest = new Guest();
  const operators: Record<string, (l: number, r: number) => number | boolean> = {
    '+': (l, r) => l + r,
    '-': (l, r) => l - r,
    '*': (l, r) => l * r,
    '/': (l, r) => l / r,
    '%': (l, r) => l % r,
    '<': (l, r) => l < r,
    '<=': (l, r) => l <= r,
    '>': (l, r) => l > r,
    '>=': (l, r) => l >= r,
    '==': (l, r) => l === r,
    '!=': (l, r) => l !== r,
  };
  for (const type of [f64, f32]) {
    const round = type === f32 ? Math.fround : (x: number) => x;
    for (const [operator, compute] of Object.entries(operators)) {
      const result = '+-*/%'.includes(operator) ? type : i1;
      const params = [['l', type] as const, ['r', type] as const];
      const f = guest.define(`${type}${operator}`, params, result, (b) =>
        b.return(b.binary(operator as BinaryOperator, b.param(0).get(), b.param(1).get())),
      );
      for (const l of doubles.map(round)) {
        for (const r of doubles.map(round)) {
          const exact = compute(l, r);
          const wanted = typeof exact === 'number' ? round(exact) : exact;
          const actual = f(l, r);
          if (!Object.is(actual, wanted)) t.is(actual, wanted, `${l} ${operator} ${r}`);
        }
      }
    }
  }
  t.pass();
});

/** The integer that JavaScript's modular conversion gives, as of ToInt32. */
const modular = (x: number): bigint => (Number.isFinite(x) ? BigInt(Math.trunc(x)) : 0n);

function converted(
  x: number,
  type: ValueType,
  overflow: 'wrap' | 'trap' | 'saturate',
): bigint | string {
  const { least, most } = rangeOf(type);
  if (overflow === 'wrap') return wrap(type, modular(x));
  const isIn = Number.isFinite(x) && modular(x) >= least && modular(x) <= most;
  if (isIn) return modular(x);
  if (overflow === 'trap') return messages.conversion as string;
  if (Number.isNaN(x)) return 0n;
  return x < 0 ? least : most;
}

for (const from of [f64, f32]) {
  test(`${from} to integers: wraps, saturates or traps`, (t) => {
    using guest = new Guest();
    for (const type of integers) {
      for (const overflow of ['wrap', 'saturate', 'trap'] as const) {
        const f = guest.define(`${type} ${overflow}`, [['x', from]], type, (b) =>
          b.return(b.convert(b.param(0).get(), type, { overflow })),
        );
        for (const each of doubles) {
          const x = from === f32 ? Math.fround(each) : each;
          t.is(outcome(type, f, [x]), converted(x, type, overflow), `${x} ${type} ${overflow}`);
        }
      }
      const byDefault = guest.define(`${type}`, [['x', from]], type, (b) =>
        b.return(b.convert(b.param(0).get(), type)),
      );
      t.is(outcome(type, byDefault, [1e300]), rangeOf(type).most);
    }
  });
}

test('integers to integers: wrap, saturate or trap', (t) => {
  using guest = new Guest();
  for (const from of integers) {
    for (const type of integers) {
      for (const overflow of ['wrap', 'saturate', 'trap'] as const) {
        const f = guest.define(`${from} ${type} ${overflow}`, [['x', from]], type, (b) =>
          b.return(b.convert(b.param(0).get(), type, { overflow })),
        );
        for (const x of edges(from)) {
          const { least, most } = rangeOf(type);
          const [isBelow, isAbove] = [x < least, x > most];
          const saturated = isBelow ? least : isAbove ? most : x;
          const wanted =
            overflow === 'wrap'
              ? wrap(type, x)
              : overflow === 'trap' && saturated !== x
                ? messages.conversion
                : saturated;
          t.is(outcome(type, f, [toGuest(from, x)]), wanted as bigint, `${from} ${x} to ${type}`);
        }
      }
    }
  }
});

test('integers, booleans and floating-point numbers to floating-point numbers', (t) => {
  using guest = new Guest();
  for (const from of integers) {
    const f = guest.define(`${from} to f64`, [['x', from]], f64, (b) =>
      b.return(b.convert(b.param(0).get(), f64)),
    );
    const g = guest.define(`${from} to f32`, [['x', from]], f32, (b) =>
      b.return(b.convert(b.param(0).get(), f32)),
    );
    for (const x of edges(from)) {
      t.is(f(toGuest(from, x)), Number(x));
      if (from.bits < 64) t.is(g(toGuest(from, x)), Math.fround(Number(x)));
    }
  }
  const narrow = guest.define('narrow', [['x', f64]], f32, (b) =>
    b.return(b.convert(b.param(0).get(), f32)),
  );
  for (const x of doubles) t.is(narrow(x), Math.fround(x));
  const fromBoolean = guest.define('fromBoolean', [['x', i1]], i32, (b) =>
    b.return(b.convert(b.param(0).get(), i32)),
  );
  t.deepEqual([fromBoolean(true), fromBoolean(false)], [1, 0]);
});

test('bitcast keeps the bits', (t) => {
  using guest = new Guest();
  const bits = guest.define('bits', [['x', f64]], i64, (b) =>
    b.return(b.bitcast(b.param(0).get(), i64)),
  );
  t.is(bits(-0), -(2n ** 63n));
  const float = guest.define('float', [['x', u32]], f32, (b) =>
    b.return(b.bitcast(b.param(0).get(), f32)),
  );
  t.is(float(0x3fc00000), 1.5);
});

test('a shift takes its amount as any integer', (t) => {
  using guest = new Guest();
  const f = guest.define(
    'f',
    [
      ['x', i64],
      ['by', i8],
    ],
    i64,
    (b) => b.return(b.binary('<<', b.param(0).get(), b.param(1).get())),
  );
  t.is(f(1n, 63), -(2n ** 63n));
  t.is(f(1n, -1), -(2n ** 63n));
  const g = guest.define(
    'g',
    [
      ['x', i8],
      ['by', u64],
    ],
    i8,
    (b) => b.return(b.binary('>>', b.param(0).get(), b.param(1).get(), { shift: 'trap' })),
  );
  t.is(g(-128, 7n), -1);
  t.throws(() => g(1, 8n), { message: /shift by an amount that is out of range/ });
});

test("a language's own messages, and errors of its own", (t) => {
  class ArithmeticException extends Error {}
  using guest = new Guest({
    overflow: 'trap',
    messages: {
      ...defaultArithmetic.messages,
      divisionByZero: () => new ArithmeticException('/ by zero'),
      overflow: () => 'too much',
    },
  });
  const f = guest.define(
    'f',
    [
      ['x', i32],
      ['y', i32],
    ],
    i32,
    (b) =>
      b.return(b.binary('/', b.binary('+', b.param(0).get(), b.param(0).get()), b.param(1).get())),
  );
  t.is(f(5, 2), 5);
  t.throws(() => f(1, 0), { instanceOf: ArithmeticException, message: '/ by zero' });
  t.throws(() => f(2 ** 30, 0), { message: 'test.t:1:1: too much', code: 'ERR_RUNTIME' });
});

test('operands that do not fit are refused at the call', (t) => {
  using guest = new Guest();
  const refused: [(b: FunctionBuilder) => unknown, RegExp][] = [
    [
      (b) => b.binary('+', b.const(i64, 1), b.const(i32, 1)),
      /binary \+: the operands have types i64 and i32/,
    ],
    [(b) => b.binary('+', b.const(i64, 1), b.const(u64, 1)), /types i64 and u64/],
    [(b) => b.binary('+', b.const(i1, true), b.const(i1, true)), /i1 has no such operation/],
    [(b) => b.binary('<', b.const(i1, true), b.const(i1, true)), /i1 has no such operation/],
    [(b) => b.binary('&', b.const(f64, 1), b.const(f64, 1)), /f64 has no such operation/],
    [(b) => b.binary('<', b.null(), b.null()), /null has no such operation/],
    [(b) => b.binary('<<', b.const(f64, 1), b.const(i32, 1)), /binary <</],
    [(b) => b.unary('!', b.const(i32, 1)), /unary !: i32/],
    [(b) => b.unary('~', b.const(f64, 1)), /unary ~: f64/],
    [(b) => b.convert(b.const(i32, 1), i1), /from i32 to i1/],
    [(b) => b.bitcast(b.const(i32, 1), f64), /differ in size/],
    [(b) => b.const(i32, 1.5), /1.5 is no constant of type i32/],
    [(b) => b.const(i1, 1), /1 is no constant of type i1/],
  ];
  for (const [index, [build, message]] of refused.entries()) {
    const f = guest.define(`f${index}`, [], i64, (b) => {
      const error = t.throws(() => build(b), { code: 'ERR_ARGUMENT', message });
      t.regex(error?.stack ?? '', /arithmetic\.test/);
      b.return(b.const(i64, 0));
    });
    t.is(f(), 0n);
  }
});

test('a constant out of its range is the program’s mistake', (t) => {
  using guest = new Guest();
  const f = guest.define('f', [], i64, (b) => {
    t.throws(() => b.const(u8, 256), {
      code: 'ERR_LANGUAGE',
      message: /256 is out of the range of u8/,
    });
    t.throws(() => b.const(i8, -129), { code: 'ERR_LANGUAGE' });
    b.return(b.const(i64, 0));
  });
  t.is(f(), 0n);
});
