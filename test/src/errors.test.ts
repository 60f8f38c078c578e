/** Errors as values. */
import test from 'ava';
import { adopt, describe, guard, listOf, nearest, VmkitError } from '../../src/errors.js';

test('an error has a code, a cause and a position', (t) => {
  const cause = new TypeError('inner');
  const position = { file: 'a.ll', line: 2, column: 3 };
  const error = new VmkitError('ERR_BUILD', 'outer', { cause, position });
  t.true(error instanceof Error);
  t.is(error.code, 'ERR_BUILD');
  t.is(error.cause, cause);
  t.is(error.position, position);
  t.regex(error.stack ?? '', /outer/);
  t.false('cause' in new VmkitError('ERR_BUILD', 'no cause'));
});

test("the addon's error is adopted in place, with its position", (t) => {
  const thrown = Object.assign(new Error('expected type'), {
    code: 'ERR_IR_PARSE',
    line: 3,
    column: 7,
    lineText: '  %x = ad i32 1, 2',
  });
  const adopted = adopt(thrown, 'f');
  t.is(adopted, thrown);
  t.true(thrown instanceof VmkitError);
  t.is(thrown.message, 'f:3:7: expected type\n  %x = ad i32 1, 2');
  t.deepEqual((adopted as VmkitError).position, { file: 'f', line: 3, column: 7 });
});

test('a very long line is shown around the place', (t) => {
  const lineText = `${' '.repeat(5000)}bogus${' '.repeat(5000)}`;
  const fields = { code: 'ERR_IR_PARSE', line: 1, column: 5001, lineText };
  const { message } = adopt(Object.assign(new Error('no type'), fields)) as Error;
  t.regex(message, /^<ir>:1:5001: no type\n {2}… +bogus +…$/);
  t.true(message.length < 150);
});

test("others' errors are left alone", (t) => {
  for (const error of [
    new RangeError('r'),
    Object.assign(new Error('node'), { code: 'ENOENT' }),
    'text',
  ]) {
    t.is(adopt(error), error);
    t.false(error instanceof VmkitError);
  }
});

test('guard gives results, and adopts errors', (t) => {
  t.is(
    guard(() => 7),
    7,
  );
  t.throws(
    () =>
      guard(() => {
        throw Object.assign(new Error('gone'), { code: 'ERR_ENGINE_DISPOSED' });
      }),
    { instanceOf: VmkitError, code: 'ERR_ENGINE_DISPOSED' },
  );
});

test('messages describe values shortly', (t) => {
  t.is(describe(1n), '1n');
  t.is(describe('a'.repeat(50)), `"${'a'.repeat(40)}…"`);
  t.is(describe(null), 'null');
  t.is(describe(Object.create(null)), 'an object (no class)');
  t.is(listOf(['a', 'b', 'c']), 'a, b or c');
  t.is(listOf([]), 'none');
});

test('the nearest name is found, when there is one', (t) => {
  t.is(nearest('kaleidoskope', ['lox', 'kaleidoscope']), 'kaleidoscope');
  t.is(nearest('xyz', ['kaleidoscope', 'lox']), undefined);
  t.is(nearest('cuont', ['amount', 'count']), 'count');
  t.is(nearest('ab', ['ba']), 'ba');
  t.is(nearest('abc', ['cab']), undefined);
});
