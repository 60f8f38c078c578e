/** Random Lox programs do in vmkit what they do in the tree walker: the same output, errors and traces. */
import test from 'ava';
import { scaled } from '../../collector.js';
import { print, shrink } from './pieces.js';
import { randomProgram } from './random_program.js';
import { differences } from './random_runs.js';
import { walked } from './vm_runs.js';

const count = Math.max(5, scaled(100));

for (const [level, first] of [
  [0, 0],
  [2, 100],
] as const) {
  const seeds = Array.from({ length: count }, (_, at) => first + at);
  test(`random programs do at -O${level} what they do in the tree walker`, (t) => {
    t.timeout(10 * 60_000);
    t.deepEqual(differences(seeds, level), []);
  });
}

test('most random programs end well, some in each kind of error', (t) => {
  const ends = new Map<string, number>();
  for (let seed = 0; seed < 600; seed++) {
    const outcome = walked(print(randomProgram(seed)));
    t.not(outcome?.exitCode, 65, `seed ${seed}: ${outcome?.stderr}`);
    const [first = ''] = outcome?.stderr.split('\n') ?? ['took too long'];
    const end = first.replace(/'\w+'|\d+/g, '_');
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  t.true((ends.get('') ?? 0) > 300);
  t.true((ends.get('took too long') ?? 0) < 60);
  for (const error of [
    'Operands must be two numbers or two strings.',
    'Operands must be numbers.',
    'Operand must be a number.',
    'Undefined variable _.',
    'Undefined property _.',
    'Only instances have properties.',
    'Only instances have fields.',
    'Only instances have methods.',
    'Can only call functions and classes.',
    'Expected _ arguments but got _.',
  ]) {
    t.true((ends.get(error) ?? 0) > 0, error);
  }
});

test('a program is shrunk to what fails', (t) => {
  const fails = (text: string) => text.includes('class Empty') && /print .*oG1;/.test(text);
  const small = print(shrink(randomProgram(1), fails));
  t.true(fails(small), small);
  t.true(small.split('\n').length < 6, small);
});
