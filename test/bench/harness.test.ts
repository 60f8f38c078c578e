/** The harness and the command; no test here depends on how long anything takes. */
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { runNode } from '../src/child.js';
import { decide, type Figure, figure, interleave, type Settings } from './harness.js';

const main = fileURLToPath(new URL('main.js', import.meta.url));

const settings: Settings = {
  rounds: 3,
  quick: true,
  instructions: 'never',
  log: () => {},
};

test('sides take turns, after a round that does not count', async (t) => {
  const turns: string[] = [];
  const side = (name: string) => () => turns.push(name);
  const samples = await interleave({ a: side('a'), b: side('b') }, 2);
  t.is(turns.join(''), 'ababab');
  t.deepEqual(samples, { a: [3, 5], b: [4, 6] });
});

test('a ratio is the median of the ratios of the rounds', (t) => {
  const compared = figure('x', 'ns', [1, 4, 30], { against: 'y', samples: [2, 4, 10], target: 2 });
  t.deepEqual(compared, {
    name: 'x',
    value: 4,
    unit: 'ns',
    against: 'y',
    ratio: 1,
    spread: 1.25,
    target: 2,
  });
});

test('without another side the spread is that of the values', (t) => {
  t.deepEqual(figure('x', 'ns', [1, 2, 3]), { name: 'x', value: 2, unit: 'ns', spread: 1 });
});

test('instructions are not counted where the times decide, or must not be', (t) => {
  const measured: Figure = {
    name: 'x',
    value: 1,
    unit: 'ns',
    against: 'y',
    ratio: 1,
    spread: 0.2,
    target: 1.1,
  };
  const clear = { ...measured, spread: 0.05 };
  t.deepEqual(decide({ ...settings, instructions: 'auto' }, 'x', clear, ['a', 'b'], 1), [clear]);
  const [undecided, ...others] = decide(settings, 'x', measured, ['a', 'b'], 1);
  t.deepEqual(others, []);
  t.false('target' in undecided!);
  t.regex(undecided?.note ?? '', /^undecided: the spread is larger than the margin/);
});

test('--json prints one object a line and nothing else', (t) => {
  const arguments_ = ['--json', '--quick', '--pairs', '1', '--instructions', 'never'];
  const { status, stdout, stderr } = runNode([main, 'dispatch', ...arguments_]);
  t.is(status, 0, stderr);
  const figures = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  t.deepEqual(
    figures.map(({ name }) => name),
    ['dispatch/direct', 'dispatch/cell'],
  );
  for (const each of figures) {
    t.deepEqual(Object.keys(each), ['name', 'value', 'unit', 'against', 'ratio', 'spread']);
  }
  t.is(figures[0]?.ratio, null);
  t.is(typeof figures[1]?.ratio, 'number');
});

test('an unknown benchmark is refused with the list of those that there are', (t) => {
  const { status, stdout, stderr } = runNode([main, 'dispach']);
  t.is(status, 64);
  t.is(stdout, '');
  t.regex(stderr, /^There is no benchmark dispach\. There are:\n {2}strategies /);
});
