/**
 * The long forms of tests, which look for crashes and leaks: `npm run soak`, or `npm run soak -- NAME...`.
 *
 * `npm run soak -- lox 500` takes 500 random programs in place of 10,000; `java 500 2000` those from seed 2,000 on.
 *
 * Each runs in child processes, prints what it saw, and fails by what the child does.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { randomClasses } from '../examples/java/random_classes.js';
import { randomModern } from '../examples/java/random_modern.js';
import { randomPrograms } from '../examples/java/random_program.js';
import { batches, differences, hasJava, judged, type Maker } from '../examples/java/random_runs.js';
import { differences as loxDifferences } from '../examples/lox/random_runs.js';
import { type ChildRun, runChild } from '../jit/run-child.js';

const fixture = fileURLToPath(
  new URL('../../../test/fixtures/bitcode/typed-pointers.bc', import.meta.url),
);

/** Runs a script once for each lot of seeds, in new processes. */
function* inLots(name: string, args: string[], lots: number, seeds: number): Generator<ChildRun> {
  for (let lot = 0; lot < lots; lot++) {
    yield runChild(name, [...args, lot * seeds, seeds], { minutes: 30 });
  }
}

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** Allocates for minutes in little memory; prints what OpenJDK prints, where that is installed. */
function* queue(): Generator<ChildRun> {
  const file = path('examples/java/programs/QueueSimulation.java');
  const customers = '100000000';
  const options = { encoding: 'utf8', timeout: 30 * 60_000 } as const;
  const cli = path('dist/bundle/vmkit.js');
  const args = [cli, 'run', '--heap', '32m', file, customers];
  const { status, signal, stderr, stdout } = spawnSync(process.execPath, args, options);
  const result = { status, signal, stderr, stdout, report: stdout.trim().split('\n') };
  if (!hasJava) return yield result;
  const expected = spawnSync('java', [file, customers], options).stdout;
  yield expected === stdout ? result : { ...result, stderr: `OpenJDK prints:\n${expected}` };
}

/** Random programs from a seed on, each lot of 100 under OpenJDK and at levels 0 and, each fifth, 2. */
function* randomJava(make: Maker, count = 10_000, first = 200): Generator<ChildRun> {
  if (!hasJava) throw new Error('this soak compares with OpenJDK: javac is not installed');
  const each = 100;
  for (let from = 0; from < count; from += each) {
    const start = first + from;
    const seeds = Array.from({ length: Math.min(each, count - from) }, (_, at) => start + at);
    const known = judged(make, batches(make, seeds, 25));
    const all = known.map(({ batch }) => batch);
    const wanted = known.map(({ output }) => output);
    const levels = (from / each) % 5 === 0 ? ([0, 2] as const) : ([0] as const);
    yield {
      status: 0,
      signal: null,
      stdout: '',
      stderr: levels.flatMap((level) => differences(all, level, wanted)).join('\n'),
      report: {
        seeds: `${start} to ${seeds.at(-1)}`,
        compared: all.reduce((sum, batch) => sum + batch.seeds.length, 0),
        levels,
      },
    };
  }
}

/** Random programs against the tree walker, at levels 0 and 2; each tenth lot also with a collector that never rests. */
function* randomLox(count: number): Generator<ChildRun> {
  const each = 100;
  for (let from = 0; from < count; from += each) {
    const seeds = Array.from({ length: Math.min(each, count - from) }, (_, at) => from + at);
    const wrong = ([0, 2] as const).flatMap((level) => loxDifferences(seeds, level));
    const isStressed = (from / each) % 10 === 0;
    if (isStressed) wrong.push(...loxDifferences(seeds, 2, 'stress,thinned'));
    yield {
      status: 0,
      signal: null,
      stdout: '',
      stderr: wrong.join('\n'),
      report: { seeds: `${from} to ${from + seeds.length - 1}`, isStressed },
    };
  }
}

/** Mutated Java programs, a new process for each hundred; where javac is installed, which ones it judges otherwise. */
function* mutants(count: number): Generator<ChildRun> {
  const script = path('dist/test/examples/java/mutant_run.js');
  const each = 100;
  for (let from = 0; from < count; from += each) {
    const args = [script, String(from), String(Math.min(each, count - from))];
    const options = { encoding: 'utf8', timeout: 5 * 60_000, maxBuffer: 1 << 26 } as const;
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, options);
    const last = stdout.trimEnd().split('\n').at(-1) ?? '';
    const isDone = last.startsWith('{');
    yield {
      status,
      signal,
      stdout,
      stderr: isDone ? stderr : `${stderr}it ended at ${last}`,
      report: isDone ? JSON.parse(last) : undefined,
    };
  }
}

const soaks: Record<string, (count?: number, first?: number) => Iterable<ChildRun>> = {
  'fuzz-bitcode': () => inLots('damaged-bitcode', [fixture], 5, 1_000),
  'fuzz-text': () => inLots('damaged-text', [], 10, 5_000),
  churn: () => [runChild('churn', [200_000], { nodeFlags: ['--expose-gc'], minutes: 30 })],
  live: () => [runChild('live', [300_000], { minutes: 30 })],
  queue,
  java: (count, first) => randomJava(randomPrograms, count, first),
  'java-modern': (count, first) => randomJava(randomModern, count, first),
  'java-classes': (count, first) => randomJava(randomClasses, count, first),
  'java-mutants': (count = 1_000) => mutants(count),
  lox: (count = 10_000) => randomLox(count),
  classes: () => [runChild('classes', [1_000_000], { minutes: 30 })],
  workers: function* () {
    for (const ending of ['runs on', 'awaits compilations', 'exits in a builder']) {
      yield runChild('workers', [ending, 100], { minutes: 30 });
    }
  },
};

const [...given] = process.argv.slice(2);
const numbers: number[] = [];
while (/^\d+$/.test(given.at(-1) ?? '')) numbers.unshift(Number(given.pop()));
for (const name of given.length > 0 ? given : Object.keys(soaks)) {
  const soak = soaks[name];
  if (!soak) {
    console.error(`there is no soak ${name}; there are ${Object.keys(soaks).join(', ')}`);
    process.exit(2);
  }
  for (const { status, signal, stderr, report } of soak(...numbers)) {
    const passed = status === 0 && stderr === '';
    console.log(`${name}: ${passed ? JSON.stringify(report) : `FAILED (${signal ?? status})`}`);
    if (passed) continue;
    console.error(stderr);
    process.exitCode = 1;
  }
}
