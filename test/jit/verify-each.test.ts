/** `verifyEach` names the pass that broke a function, and the engine works on. */
import test from 'ava';
import { createEngine } from '../../src/index.js';
import { constant } from '../src/guests.js';

// A loop with a call, so that passes of every kind have something to run on.
const sum = {
  name: 'sum',
  signature: 'i64(ptr,i64)',
  build: () => `declare i64 @one()
    define i64 @sum(ptr %at, i64 %count) {
    entry:
      br label %head
    head:
      %index = phi i64 [ 0, %entry ], [ %next, %head ]
      %total = phi i64 [ 0, %entry ], [ %more, %head ]
      %here = getelementptr i64, ptr %at, i64 %index
      %value = load i64, ptr %here
      %step = call i64 @one()
      %sum = add i64 %value, %step
      %more = add i64 %total, %sum
      %next = add i64 %index, 1
      %again = icmp ult i64 %next, %count
      br i1 %again, label %head, label %exit
    exit:
      ret i64 %more
    }`,
};

test('a pipeline that breaks nothing passes', (t) => {
  using engine = createEngine({ verifyEach: true });
  engine.define(constant('one', 1));
  engine.define(sum);
  const values = new BigInt64Array([1n, 2n, 3n]);
  t.is(engine.function('one', 'i64()')(), 1n);
  t.true(values.length > 0 && engine.compile('sum').level === 2);
});

// One of each kind: of functions, of the call graph's components, of loops, of modules.
for (const pass of ['InstCombinePass', 'InlinerPass', 'LICMPass', 'GlobalOptPass']) {
  test(`${pass} is named`, (t) => {
    using engine = createEngine({ verifyEach: true, breakAfter: pass });
    engine.define(constant('one', 1));
    engine.define(sum);
    for (let i = 0; i < 2; i++) {
      const error = t.throws(() => engine.compile('sum'), { code: 'ERR_BROKEN_BY_PASS' });
      t.regex(error?.message ?? '', new RegExp(`the pass ${pass} broke 'sum'`));
    }
    t.is(engine.symbols.get('sum')?.tier, 'declared');
    // At level 0 none of these passes runs.
    t.is(engine.compile('sum', { level: 0 }).level, 0);
  });
}
