/**
 * The long forms of tests, which look for crashes and leaks: `npm run soak`, or `npm run soak -- NAME...`.
 *
 * Each runs in child processes, prints what it saw, and fails by what the child does.
 */
import { fileURLToPath } from 'node:url';
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

const soaks: Record<string, () => Iterable<ChildRun>> = {
  'fuzz-bitcode': () => inLots('damaged-bitcode', [fixture], 5, 1_000),
  'fuzz-text': () => inLots('damaged-text', [], 10, 5_000),
  churn: () => [runChild('churn', [200_000], { nodeFlags: ['--expose-gc'], minutes: 30 })],
  live: () => [runChild('live', [300_000], { minutes: 30 })],
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
