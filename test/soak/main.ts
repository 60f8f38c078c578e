/**
 * The long forms of tests, which look for crashes and leaks: `npm run soak`, or `npm run soak -- NAME...`.
 *
 * Each runs in child processes, prints what it saw, and fails by what the child does.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { differences, hasJava, oracleOutputs } from '../examples/java/random_runs.js';
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
  const cli = path('dist/src/cli/main.js');
  const args = [cli, 'run', '--heap', '32m', file, customers];
  const { status, signal, stderr, stdout } = spawnSync(process.execPath, args, options);
  const result = { status, signal, stderr, stdout, report: stdout.trim().split('\n') };
  if (!hasJava) return yield result;
  const expected = spawnSync('java', [file, customers], options).stdout;
  yield expected === stdout ? result : { ...result, stderr: `OpenJDK prints:\n${expected}` };
}

/** Random programs, each lot under OpenJDK and at levels 0 and 2. */
function* randomPrograms(lots: number, each: number): Generator<ChildRun> {
  if (!hasJava) throw new Error('this soak compares with OpenJDK: javac is not installed');
  for (let lot = 1; lot <= lots; lot++) {
    const seeds = Array.from({ length: each }, (_, at) => lot * each + at);
    const wanted = oracleOutputs(seeds);
    const wrong = ([0, 2] as const).flatMap((level) => differences(seeds, level, wanted));
    const last = lot * each + each - 1;
    yield {
      status: 0,
      signal: null,
      stdout: '',
      stderr: wrong.join('\n'),
      report: { seeds: `${lot * each} to ${last}` },
    };
  }
}

const soaks: Record<string, () => Iterable<ChildRun>> = {
  'fuzz-bitcode': () => inLots('damaged-bitcode', [fixture], 5, 1_000),
  'fuzz-text': () => inLots('damaged-text', [], 10, 5_000),
  churn: () => [runChild('churn', [200_000], { nodeFlags: ['--expose-gc'], minutes: 30 })],
  live: () => [runChild('live', [300_000], { minutes: 30 })],
  queue,
  java: () => randomPrograms(20, 100),
  classes: () => [runChild('classes', [1_000_000], { minutes: 30 })],
  workers: function* () {
    for (const ending of ['runs on', 'awaits compilations', 'exits in a builder']) {
      yield runChild('workers', [ending, 100], { minutes: 30 });
    }
  },
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(soaks);
for (const name of chosen) {
  const soak = soaks[name];
  if (!soak) {
    console.error(`there is no soak ${name}; there are ${Object.keys(soaks).join(', ')}`);
    process.exit(2);
  }
  for (const { status, signal, stderr, report } of soak()) {
    const passed = status === 0 && stderr === '';
    console.log(`${name}: ${passed ? JSON.stringify(report) : `FAILED (${signal ?? status})`}`);
    if (passed) continue;
    console.error(stderr);
    process.exitCode = 1;
  }
}
