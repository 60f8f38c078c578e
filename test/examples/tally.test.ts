/** Tally: its programs, its prompt, and that it is as small as it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import tally from '../../examples/tally/index.js';
import { createEngine } from '../../src/engine.js';
import { LanguageError } from '../../src/source.js';
import { testPrograms } from '../../vm/testing.js';
import { root } from '../docs/samples.js';

const tests = { extension: '.tly', comment: '#' };
testPrograms(test, { ...tests, folder: join(root, 'examples/tally/programs') });
testPrograms(test, { ...tests, folder: join(root, 'examples/tally/programs'), options: ['-O0'] });
testPrograms(test, { ...tests, folder: join(root, 'test/examples/tally') });

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('it has at most 40 lines, which its README and the tutorial quote', (t) => {
  const code = read('examples/tally/index.ts');
  t.true(code.trimEnd().split('\n').length <= 40);
  for (const file of [
    'README.md',
    'examples/tally/README.md',
    'docs/tutorial/1-a-first-language.md',
  ]) {
    t.true(read(file).includes(`\n\`\`\`ts\n${code}\`\`\`\n`), file);
  }
});

const start = () => createEngine({ languages: [tally] });

test('the value of a source is that of its last expression', (t) => {
  using engine = start();
  t.is(engine.eval('fn twice(n) = n * 2 twice(3) twice(4)'), 8n);
  t.is(engine.eval('fn unused() = 1'), undefined);
  t.is(engine.eval('twice(unused())'), 2n);
});

test('a number that no integer of 64 bits can be is an error with its place', (t) => {
  using engine = start();
  const error = t.throws(() => engine.eval('1 +\n 9223372036854775808'), {
    instanceOf: LanguageError,
  });
  t.regex(error.message, /^<eval>:2:2: 9223372036854775808 is out of the range of i64/);
});

test('a chain may be long, and nesting has its limit', (t) => {
  using engine = start();
  t.is(engine.eval(`0${' + 1'.repeat(100_000)}`), 100_000n);
  t.throws(() => engine.eval(`${'('.repeat(100_000)}1`), { message: /nested more than 400 deep/ });
  const ifs = `${'if 1 then '.repeat(150)}2${' else 3'.repeat(150)}`;
  t.is(engine.eval(ifs), 2n);
});

test('a prompt redefines, goes on over lines, and keeps what was right', (t) => {
  using engine = start();
  const session = engine.language('tally').session?.();
  if (!session) return t.fail();
  t.deepEqual(session.feed('fn f(n) ='), { complete: false });
  t.deepEqual(session.feed('  n + 1'), { complete: true });
  t.deepEqual(session.feed('fn g(n) = f(n) * 10'), { complete: true });
  t.deepEqual(session.feed('g(1)'), { complete: true, text: '20' });
  t.deepEqual(session.feed('fn f(n) = n + 2'), { complete: true });
  t.deepEqual(session.feed('g(1)'), { complete: true, text: '30' });
  t.throws(() => session.feed('fn f(n) = m'), { instanceOf: LanguageError });
  t.throws(() => session.feed('fn f(n) = 0 fn h() = f()'), { instanceOf: LanguageError });
  t.deepEqual(session.feed('g(1)'), { complete: true, text: '30' });
  t.throws(() => session.feed('h()'), { message: /there is no function h/ });
  t.throws(() => session.feed('1 / 0'), { message: '<input>:1:3: division by zero' });
  t.deepEqual(session.feed('f(40)'), { complete: true, text: '42' });
  t.deepEqual(session.feed('fn f(n, m) = n + m'), { complete: true });
  const misfit = '<input>:1:11: f takes 2 arguments, and 1 is given';
  t.throws(() => session.feed('g(1)'), { instanceOf: LanguageError, message: misfit });
  t.throws(() => session.feed('nobody(1 + 2)'), { message: /^<input>:1:1: there is no function/ });
});
