/**
 * Programs over every chapter of the book do what their comments expect: in vmkit at each level, and in the tree walker,
 * so that an expectation has two witnesses. Some of each folder run as a user would run them, by the command.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { isSlowed } from '../../collector.js';
import { comparable, readExpectations, wanted } from './expectations.js';
import { type Outcome, walk } from './tree_walker.js';
import { runPrograms } from './vm_runs.js';

const folder = fileURLToPath(
  new URL('../../../../test/examples/lox/conformance/', import.meta.url),
);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.lox'))
  .sort();
const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
const expectations = texts.map(readExpectations);

/** Each of a mode's many collections would scan a deep stack; and a quarter of the programs is enough for one run. */
const isLeftOut = (at: number) =>
  isSlowed && (at % 4 !== 0 || /stack_overflow/.test(names[at] ?? ''));

/** What differs, by the programs' names. */
function different(outcomes: readonly (Outcome | undefined)[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [at, outcome] of outcomes.entries()) {
    const expected = expectations[at];
    if (!outcome || !expected) continue;
    const got = comparable(expected, outcome);
    const hoped = wanted(expected);
    const isSame = (Object.keys(hoped) as (keyof Outcome)[]).every(
      (key) => got[key] === hoped[key],
    );
    if (!isSame) found[names[at] ?? ''] = { wanted: hoped, got };
  }
  return found;
}

test('there are programs, and each expects something', (t) => {
  t.true(names.length >= 500, String(names.length));
  const empty = /^scanning\/(empty_file|only_comment)\.lox$/;
  for (const [at, name] of names.entries()) {
    const { output, runtimeError, compileErrors } = expectations[at] ?? readExpectations('');
    t.true(empty.test(name) || `${output}${runtimeError ?? ''}${compileErrors}` !== '', name);
  }
});

test('the tree walker agrees with the expectations', (t) => {
  const outcomes = texts.map((text, at) => (expectations[at]?.needsVm ? undefined : walk(text)));
  t.deepEqual(different(outcomes), {});
});

for (const level of [0, 2]) {
  test(`programs do what they expect at -O${level}`, (t) => {
    t.timeout(10 * 60_000);
    const outcomes = runPrograms(
      texts.map((text, at) => (isLeftOut(at) ? '' : text)),
      level,
    );
    t.deepEqual(different(outcomes.map((each, at) => (isLeftOut(at) ? undefined : each))), {});
  });
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));

function byCommand(name: string): Promise<Outcome> {
  const args = [join(root, 'dist/bundle/vmkit.js'), 'run', join(folder, name)];
  const child = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: '1' } });
  const outcome: Outcome = { stdout: '', stderr: '', exitCode: -1 };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      outcome[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...outcome, exitCode: code ?? -1 }));
  });
}

test('the command prints and exits as the programs expect', async (t) => {
  t.timeout(10 * 60_000);
  const outcomes: (Outcome | undefined)[] = names.map(() => undefined);
  for (const [at, name] of names.entries()) {
    if (at % (isSlowed ? 100 : 20) === 0) outcomes[at] = await byCommand(name);
  }
  t.deepEqual(different(outcomes), {});
});
