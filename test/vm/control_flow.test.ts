/** What `if`, loops, `switch` and jumps do when they run, and which of their wrong uses are found. */
import test from 'ava';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { f64, i1, i32, i64, u8, voidType } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { Guest } from './guest.js';

const parameter = [['n', i64]] as const;

/** Adds to a local. */
function add(b: FunctionBuilder, name: string, value: Value): void {
  b.local(name).set(b.binary('+', b.local(name).get(), value));
}

function compare(b: FunctionBuilder, name: string, operator: '<' | '==' | '>', value: number) {
  return b.binary(operator, b.local(name).get(), b.const(i64, value));
}

test('a choice in a choice gives the value of the branch that was taken', (t) => {
  using guest = new Guest();
  const sign = guest.define('sign', parameter, i64, (b) => {
    const otherwise = () =>
      b.ifValue(
        compare(b, 'n', '>', 0),
        () => b.const(i64, 1),
        () => b.const(i64, 0),
      );
    b.return(b.ifValue(compare(b, 'n', '<', 0), () => b.const(i64, -1), otherwise));
  });
  t.deepEqual(
    [-5n, 0n, 7n].map((x) => sign(x)),
    [-1n, 0n, 1n],
  );
});

test('while, with a step that continue goes to', (t) => {
  using guest = new Guest();
  const sum = guest.define('sum', parameter, i64, (b) => {
    b.declare('sum', i64);
    b.declare('i', i64);
    b.while(
      () => b.binary('<', b.local('i').get(), b.param('n').get()),
      () => {
        b.if(compare(b, 'i', '==', 3), () => b.continue());
        b.if(compare(b, 'i', '==', 7), () => b.break());
        add(b, 'sum', b.local('i').get());
      },
      { step: () => add(b, 'i', b.const(i64, 1)) },
    );
    b.return(b.local('sum').get());
  });
  t.deepEqual(
    [0n, 3n, 5n, 7n, 100n].map((x) => sum(x)),
    [0n, 3n, 7n, 18n, 18n],
  );
});

test('doWhile runs its body once at least, and continue goes to its test', (t) => {
  using guest = new Guest();
  const count = guest.define('count', parameter, i64, (b) => {
    b.declare('turns', i64);
    b.doWhile(
      () => {
        add(b, 'turns', b.const(i64, 1));
        add(b, 'n', b.const(i64, -1));
        b.if(compare(b, 'n', '>', 2), () => b.continue());
        add(b, 'turns', b.const(i64, 100));
      },
      () => compare(b, 'n', '>', 0),
    );
    b.return(b.local('turns').get());
  });
  t.deepEqual(
    [-5n, 1n, 3n, 5n].map((x) => count(x)),
    [101n, 101n, 303n, 305n],
  );
});

test('labels lead out of loops, switches and blocks', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    b.declare('log', i64);
    const note = (digit: number) =>
      b
        .local('log')
        .set(
          b.binary('+', b.binary('*', b.local('log').get(), b.const(i64, 10)), b.const(i64, digit)),
        );
    b.declare('i', i64);
    b.loop(
      () => {
        b.loop(() => {
          b.switch(b.local('i').get(), [
            { values: [0], body: () => b.continue('outer') },
            { values: [1], body: () => b.break() },
            { values: [2], body: () => b.break('outer') },
          ]);
          note(1);
          b.block('part', () => {
            b.if(compare(b, 'n', '>', 5), () => b.break('part'));
            note(2);
          });
          b.break();
        });
        note(3);
      },
      { label: 'outer', step: () => add(b, 'i', b.const(i64, 1)) },
    );
    b.return(b.local('log').get());
  });
  t.deepEqual([f(0n), f(9n)], [123n, 13n]);
});

for (const fallthrough of [false, true]) {
  test(`switch ${fallthrough ? 'with' : 'without'} fallthrough, its default in the middle`, (t) => {
    using guest = new Guest();
    const f = guest.define('f', [['x', i32]], i64, (b) => {
      b.declare('log', i64);
      const note = (digit: number) => () => {
        const shifted = b.binary('*', b.local('log').get(), b.const(i64, 10));
        b.local('log').set(b.binary('+', shifted, b.const(i64, digit)));
      };
      const cases = [
        { values: [1, 2], body: note(1) },
        { values: [-7], otherwise: true, body: note(2) },
        { values: [3n], body: note(3) },
      ];
      b.switch(b.param('x').get(), cases, undefined, { fallthrough });
      b.return(b.local('log').get());
    });
    const wanted = fallthrough ? [123n, 123n, 3n, 23n, 23n] : [1n, 1n, 3n, 2n, 2n];
    t.deepEqual(
      [1, 2, 3, 4, -7].map((x) => f(x)),
      wanted,
    );
  });
}

test('the second operand of and, or is there when it is needed only', (t) => {
  using guest = new Guest();
  const calls: number[] = [];
  guest.module.host('ask', 'i1(i32,i1)', (which, answer) => {
    calls.push(which);
    return answer;
  });
  for (const operator of ['and', 'or'] as const) {
    const f = guest.define(
      operator,
      [
        ['l', i1],
        ['r', i1],
      ],
      i1,
      (b) => {
        const ask = (which: number) => b.call('ask', [b.const(i32, which), b.param(which).get()]);
        b.return(b[operator](ask(0), () => ask(1)));
      },
    );
    for (const l of [false, true]) {
      for (const r of [false, true]) {
        calls.length = 0;
        t.is(f(l, r), operator === 'and' ? l && r : l || r);
        t.deepEqual(calls, l === (operator === 'and') ? [0, 1] : [0]);
      }
    }
  }
});

test('what comes behind a return, a jump or a trap is built, and thrown away', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    b.if(
      compare(b, 'n', '<', 0),
      () => {
        b.return(b.const(i64, 1));
        t.false(b.reachable);
        const more = b.binary('+', b.param('n').get(), b.const(i64, 1));
        b.if(
          compare(b, 'n', '>', 9),
          () => b.return(more),
          () => b.return(more),
        );
        b.while(
          () => compare(b, 'n', '>', 9),
          () => b.break(),
        );
        b.switch(b.param('n').get(), [{ values: [1], body: () => b.trap('never') }]);
        b.call('f', [more]);
        b.ifValue(
          compare(b, 'n', '>', 9),
          () => more,
          () => b.const(i64, 3),
        );
        b.trapIf(b.const(i1, true), 'never');
        b.unreachable();
      },
      () => b.return(b.const(i64, 2)),
    );
    t.false(b.reachable);
  });
  t.deepEqual([f(-1n), f(1n)], [1n, 2n]);
  t.notRegex(guest.engine.inspect('f', 'source'), /unreachable|call/);
});

test('a loop without an end needs no return behind it, and constant choices are made at once', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    b.while(
      () => b.const(i1, true),
      () => {
        add(b, 'n', b.const(i64, 1));
        b.if(b.const(i1, false), () => b.trap('never'));
        b.if(compare(b, 'n', '>', 41), () => b.return(b.local('n').get()));
      },
    );
  });
  t.is(f(0n), 42n);
});

test('choices nest 400 deep', (t) => {
  using guest = new Guest();
  const nested = (b: FunctionBuilder, depth: number): Value =>
    depth === 0
      ? b.param('n').get()
      : b.ifValue(
          compare(b, 'n', '>', depth),
          () => nested(b, depth - 1),
          () => b.const(i64, -depth),
        );
  const f = guest.define('f', parameter, i64, (b) => b.return(nested(b, 400)));
  t.deepEqual([f(401n), f(200n)], [401n, -400n]);
});

test('a chain of 100,000 operands is built in a loop', (t) => {
  using guest = new Guest({}, { level: 0 });
  guest.define('f', parameter, i64, (b) => {
    let sum = b.const(i64, 0);
    for (let i = 0; i < 100_000; i++) sum = b.binary('^', sum, b.param('n').get());
    b.return(sum);
  });
  t.true(guest.engine.inspect('f', 'source').length > 1e6);
});

test('wrong uses are errors of the program or of the builder, at the call', (t) => {
  using guest = new Guest();
  const refused: [(b: FunctionBuilder) => unknown, string, RegExp][] = [
    [
      (b) => b.if(b.const(i64, 1), () => {}),
      'ERR_ARGUMENT',
      /^if: i1 is needed, not i64; for test.t:2:1$/,
    ],
    [
      (b) =>
        b.while(
          () => b.const(f64, 1),
          () => {},
        ),
      'ERR_ARGUMENT',
      /while: i1 is needed, not f64/,
    ],
    [(b) => b.break(), 'ERR_LANGUAGE', /test.t:2:1: there is no loop or switch to break out of/],
    [(b) => b.block('x', () => b.break()), 'ERR_LANGUAGE', /no loop or switch/],
    [(b) => b.loop(() => b.break('x')), 'ERR_LANGUAGE', /nothing has the label x/],
    [
      (b) => b.switch(b.const(i64, 1), [], () => b.continue()),
      'ERR_LANGUAGE',
      /no loop to continue/,
    ],
    [
      (b) => b.block('x', () => b.continue('x')),
      'ERR_LANGUAGE',
      /no loop to continue: nothing has the label x/,
    ],
    [(b) => b.switch(b.const(f64, 1), []), 'ERR_ARGUMENT', /switch: an integer is needed, not f64/],
    [
      (b) =>
        b.switch(b.const(i64, 1), [
          { values: [1], body: () => {} },
          { values: [2, 1n], body: () => {} },
        ]),
      'ERR_LANGUAGE',
      /two cases have the value 1/,
    ],
    [
      (b) => b.switch(b.const(u8, 1), [{ values: [300], body: () => {} }]),
      'ERR_LANGUAGE',
      /range of u8/,
    ],
    [(b) => b.return(), 'ERR_ARGUMENT', /return: a value of type i64 is needed/],
    [(b) => b.return(b.const(i32, 1)), 'ERR_ARGUMENT', /return: i64 is needed, not i32/],
    [
      (b) =>
        b.ifValue(
          b.const(i1, true),
          () => b.const(i32, 1),
          () => b.const(i64, 1),
        ),
      'ERR_ARGUMENT',
      /branches give values of different types: i32 and i64/,
    ],
    [
      (b) => b.select(b.const(i1, true), b.const(i32, 1), b.const(i64, 1)),
      'ERR_ARGUMENT',
      /select: i32 is needed, not i64/,
    ],
  ];
  for (const [index, [build, code, message]] of refused.entries()) {
    guest.define(`f${index}`, [], i64, (b) => {
      b.at(guest.line(2));
      t.throws(() => build(b), { code, message });
      b.return(b.const(i64, 0));
    });
    t.is(guest.engine.function(`f${index}`)(), 0n);
  }
});

test('a function without a result needs no return, and gives no value', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, voidType, (b) => {
    b.if(compare(b, 'n', '>', 0), () => b.return());
  });
  t.is(f(1n), undefined);
  guest.define('g', [], voidType, (b) => {
    const nothing = b.call('f', [b.const(i64, 1)]);
    t.throws(() => b.return(b.const(i64, 1)), { message: /the function gives no value/ });
    t.throws(() => b.declare('x', i64, nothing), { code: 'ERR_ARGUMENT' });
  });
  guest.engine.function('g')();
});

test('a body that can end without giving a value is refused, with the name of the function', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    b.if(compare(b, 'n', '>', 0), () => b.return(b.const(i64, 1)));
  });
  const error = t.throws(() => f(1n), { code: 'ERR_BUILD' });
  t.is(error?.message, 'f can end without giving a value of type i64: a return is missing');
});

test('a value cannot be used behind the branch that it was made in', (t) => {
  using guest = new Guest();
  const f = guest.define('f', parameter, i64, (b) => {
    let inside: Value | undefined;
    b.if(compare(b, 'n', '>', 0), () => {
      inside = b.binary('+', b.param('n').get(), b.const(i64, 1));
    });
    b.return(inside);
  });
  const message =
    /the builder of f failed: a value of type i64 was used behind the branch .* in .*control_flow\.test\.ts:\d+/;
  t.throws(() => f(1n), { code: 'ERR_BUILD', message });
});

test("a value of one function cannot be another's", (t) => {
  using guest = new Guest();
  let stolen: Value | undefined;
  guest.define('f', parameter, i64, (b) => {
    stolen = b.param('n').get();
    b.return(stolen);
  })(1n);
  const g = guest.define('g', [], i64, (b) => b.return(stolen));
  t.throws(g, { code: 'ERR_BUILD', message: /a value of one function was used in another/ });
});
