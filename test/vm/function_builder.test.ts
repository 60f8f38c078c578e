/** Locals, scopes, constants, calls, and places in the source. */
import test from 'ava';
import * as ir from '../../src/ir/index.js';
import { LanguageError } from '../../src/source.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import {
  f32,
  f64,
  i1,
  i8,
  i16,
  i32,
  i64,
  nullType,
  ptr,
  u8,
  u64,
  voidType,
} from '../../vm/types.js';
import { Guest } from './guest.js';

const parameter = [['n', i64]] as const;

test('a function of the kit: named parameters, a local, a call of itself', (t) => {
  using guest = new Guest();
  const fib = guest.define('fib', parameter, i64, (b) => {
    const n = b.param('n');
    const minus = (by: number) => b.binary('-', n.get(), b.const(i64, by));
    const recursive = () => b.binary('+', b.call('fib', [minus(1)]), b.call('fib', [minus(2)]));
    const isSmall = b.binary('<', n.get(), b.const(i64, 2));
    b.return(b.ifValue(isSmall, () => n.get(), recursive));
  });
  t.is(fib(20n), 6765n);
  t.is(guest.engine.symbols.get('fib')?.signature, 'i64(ctx,i64)');
});

test('names end with their scope, hide outer ones, and branches are scopes', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    const x = b.declare('x', i64, b.const(i64, 1));
    b.scope(() => {
      b.declare('x', i64, b.const(i64, 2));
      b.local('n').set(b.local('x').get());
      b.declare('y', i64);
    });
    t.is(b.findLocal('y'), undefined);
    t.is(b.local('x'), x);
    b.if(b.const(i1, true), () => b.declare('x', i64));
    t.is(b.local('x'), x);
    b.declare('x', i64, b.const(i64, 7));
    b.return(b.binary('+', b.binary('*', b.local('n').get(), x.get()), b.local('x').get()));
  });
  t.is(f(0n), 9n);
});

test('a local without an initial value is zero each time', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    const sum = b.temporary(i64);
    b.while(
      () => b.binary('>', b.param(0).get(), b.const(i64, 0)),
      () => {
        const fresh = b.declare('fresh', i64);
        fresh.set(b.binary('+', fresh.get(), b.const(i64, 1)));
        sum.set(b.binary('+', sum.get(), fresh.get()));
        b.param(0).set(b.binary('-', b.param(0).get(), b.const(i64, 1)));
      },
    );
    const types = [i1, i8, f32, f64, ptr].map((type) => b.declare('', type));
    t.is(types.length, 5);
    b.return(sum.get());
  });
  t.is(f(10n), 10n);
});

test('unknown names are errors of the program, with what may have been meant', (t) => {
  using guest = new Guest();
  guest.module.host('print', 'void(i64)', () => undefined);
  guest.define('f', parameter, i64, (b) => {
    b.declare('total', i64);
    const variable = t.throws(() => b.local('totl', guest.line(4)), { instanceOf: LanguageError });
    t.is(variable?.message, 'test.t:4:1: there is no variable totl');
    t.is(variable?.diagnostics[0]?.hint, 'did you mean total?');
    b.at(guest.line(5));
    const callee = t.throws(() => b.call('prnt', []), { instanceOf: LanguageError });
    t.is(callee?.message, 'test.t:5:1: there is no function prnt');
    t.is(callee?.diagnostics[0]?.hint, 'did you mean print?');
    const far = t.throws(() => b.call('quite_different', []), { instanceOf: LanguageError });
    t.is(far?.diagnostics[0]?.hint, undefined);
    t.throws(() => b.param('x'), { code: 'ERR_ARGUMENT', message: /f has no parameter x/ });
    t.throws(() => b.param(1), { code: 'ERR_ARGUMENT' });
    b.return(b.const(i64, 1));
  });
  t.is(guest.engine.function('f')(1n), 1n);
});

test('arguments that do not fit are errors of the program', (t) => {
  using guest = new Guest();
  guest.define(
    'g',
    [
      ['a', i64],
      ['b', f64],
    ],
    i64,
    (b) => b.return(b.param(0).get()),
  );
  const f = guest.define('f', parameter, i64, (b) => {
    const one = b.const(i64, 1);
    const message = (args: readonly (typeof one)[]) =>
      t.throws(() => b.call('g', args), { code: 'ERR_LANGUAGE' })?.message;
    t.is(message([one]), 'test.t:1:1: g takes 2 arguments, and 1 is given');
    t.is(message([one, one, one]), 'test.t:1:1: g takes 2 arguments, and 3 are given');
    t.is(message([one, one]), 'test.t:1:1: argument 2 of g must be f64, not i64');
    b.return(b.call('g', [one, b.const(f64, 2)]));
  });
  t.is(f(5n), 1n);
});

test('calls of host functions, of ones with the context, of references and of addresses', (t) => {
  using guest = new Guest();
  const plain = guest.module.host('plain', 'i64(i64)', (x) => x + 1n);
  guest.module.host('inner', 'i64(ctx,i64)', (x: bigint) => x * 10n);
  guest.define('g', parameter, i64, (b) => b.return(b.unary('-', b.param(0).get())));
  const address = guest.engine.symbols.get('g')?.stub ?? 0n;
  const f = guest.define('f', parameter, i64, (b) => {
    const n = b.param('n').get();
    const type = { params: [i64], result: i64, context: true };
    const results = [
      b.call(plain, [n]),
      b.call('inner', [n]),
      b.callPointer(b.const(ptr, address), type, [n]),
    ];
    b.return(results.reduce((sum, each) => b.binary('+', sum, each)));
  });
  t.is(f(5n), 6n + 50n - 5n);
});

test('functions of a runtime and of the process are called with their types, which are checked', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    const labs = { name: 'labs', params: [i64], result: i64 };
    t.throws(() => b.call('vmkit_is_subtype', []), {
      code: 'ERR_ARGUMENT',
      message: /types of vmkit_is_subtype are not known/,
    });
    const subtype = { name: 'vmkit_is_subtype', params: [ptr], result: f64 };
    t.throws(() => b.call(subtype, [b.const(ptr, 0n)]), { code: 'ERR_LANGUAGE' });
    const nobody = { name: 'nobody_defines_this', params: [], result: voidType };
    t.throws(() => b.call(nobody, []), {
      code: 'ERR_LANGUAGE',
      message: /nothing defines nobody_defines_this/,
    });
    const g = { name: 'g', params: [i32], result: i64, context: true };
    t.throws(() => b.call(g, [b.const(i32, 1)]), {
      code: 'ERR_LANGUAGE',
      message: /g is i64\(i64\), and is called as i64\(i32\)/,
    });
    b.return(b.call(labs, [b.param('n').get()]));
  });
  guest.define('g', parameter, i64, (b) => b.return(b.param(0).get()));
  t.is(f(-5n), 5n);
});

test('a variable of the module', (t) => {
  using guest = new Guest();
  const count = guest.module.variable('count', u8);
  const next = guest.define('next', [], u8, (b) => {
    const place = b.variable(count);
    place.set(b.binary('+', place.get(), b.const(u8, 100)));
    t.throws(() => place.set(b.const(i64, 1)), {
      code: 'ERR_ARGUMENT',
      message: /count: u8 is needed, not i64/,
    });
    b.return(place.get());
  });
  t.deepEqual([next(), next(), next()], [100, -56, 44]);
});

test('constants of each type', (t) => {
  using guest = new Guest();
  const cases = [
    [i8, -128, -128],
    [i16, 32767n, 32767],
    [i32, -(2 ** 31), -(2 ** 31)],
    [u64, 2n ** 64n - 1n, -1n],
    [i64, 2 ** 53 - 1, 2n ** 53n - 1n],
    [f64, 0.1, 0.1],
    [f64, 3n, 3],
    [f32, 0.1, Math.fround(0.1)],
    [f64, Number.NaN, Number.NaN],
    [f64, -0, -0],
    [i1, true, true],
    [ptr, 2n ** 64n - 1n, 2n ** 64n - 1n],
  ] as const;
  for (const [index, [type, value, wanted]] of cases.entries()) {
    const f = guest.define(`f${index}`, [], type, (b) => b.return(b.const(type, value)));
    t.is(f(), wanted);
  }
  const isNull = guest.define('isNull', [['p', ptr]], i1, (b) =>
    b.return(b.binary('==', b.param(0).get(), b.null())),
  );
  t.deepEqual([isNull(0n), isNull(8n)], [true, false]);
});

test('at: for what follows, or for what a function builds', (t) => {
  using guest = new Guest();
  guest.define('f', parameter, i64, (b) => {
    const place = () => guest.source.position(b.span?.start ?? 0).line;
    b.at(guest.line(2));
    t.is(place(), 2);
    const given = b.at(guest.line(3), () => {
      t.is(place(), 3);
      b.at(guest.line(4));
      return b.binary('*', b.param(0).get(), b.param(0).get());
    });
    t.is(place(), 2);
    t.throws(() => b.at(guest.line(9), () => b.break()), { message: /test.t:9:1/ });
    t.is(place(), 2);
    b.return(b.binary('+', given, given));
  });
  const text = guest.engine.inspect('f', 'source');
  const lineOf = (opcode: string) => {
    const reference = new RegExp(` ${opcode} .*!dbg (!\\d+)`).exec(text)?.[1];
    return new RegExp(`^${reference} = !DILocation\\(line: (\\d+)`, 'm').exec(text)?.[1];
  };
  t.is(lineOf('mul'), '4');
  t.is(lineOf('add'), '2');
  t.is(lineOf('ret'), '2');
});

test('the escape hatch: IR in between', (t) => {
  using guest = new Guest();
  const popcount = guest.define('popcount', parameter, i64, (b) => {
    const n = b.irOf(b.param('n').get());
    const count = b.ir.CreateIntrinsic(ir.Intrinsic.ctpop, [n.getType()], [n]);
    b.return(b.binary('+', b.value(count, i64), b.const(i64, 100)));
  });
  t.is(popcount(7n), 103n);
});

test('types say what they accept', (t) => {
  t.true(ptr.accepts(nullType));
  t.false(ptr.accepts(i64));
  t.false(i64.accepts(u64));
  t.deepEqual([i1.size, i8.size, f32.size, ptr.size], [1, 1, 4, 8]);
});

test('a builder is refused what is not a value', (t) => {
  using guest = new Guest();
  guest.define('f', parameter, i64, (b: FunctionBuilder) => {
    const notOne = 7 as unknown as ReturnType<FunctionBuilder['null']>;
    t.throws(() => b.return(notOne), {
      code: 'ERR_ARGUMENT',
      message: /^return: value must be a Value, not 7/,
    });
    t.throws(() => b.null(i64), { code: 'ERR_ARGUMENT' });
    b.return(b.param(0).get());
  });
  t.is(guest.engine.function('f')(3n), 3n);
});
