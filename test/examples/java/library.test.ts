/**
 * The library against OpenJDK's: each program of library/ uses many members of some classes, their failures too, and prints
 * what OpenJDK 17 printed. `npm run golden` writes what OpenJDK does where it is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import {
  expected,
  hasJava,
  type Outcome,
  oracleOutcomes,
  programsOf,
  root,
  runAll,
  runOracle,
} from './program_runs.js';

const folder = join(root, 'test/examples/java/library');
const programs = programsOf(folder);

if (process.env.VMKIT_GOLDEN && hasJava) {
  const failed = runOracle(folder, programs);
  if (failed !== undefined) throw new Error(failed);
}

let outcomes: Promise<Map<string, Outcome>> | undefined;
for (const file of programs) {
  test.serial(basename(file), async (t) => {
    outcomes ??= runAll('2', programs);
    const { stdout, stderr, status } = (await outcomes).get(file) as Outcome;
    t.is(stdout, expected(file).stdout, stderr);
    t.is(status, '0', stderr);
  });
}

(hasJava ? test : test.skip)('what is stored is what OpenJDK says', (t) => {
  t.timeout(120_000);
  for (const [file, outcome] of oracleOutcomes(programs)) t.deepEqual(outcome, expected(file));
});

test('programs read their input', (t) => {
  const command = fileURLToPath(new URL('../../../src/cli/main.js', import.meta.url));
  const program = join(folder, 'input/Lines.java');
  const input = Buffer.from('Xone\ntwo \u00e9\u{1f600}\r\nthree\r\n\nfour\r\rend');
  const { stdout, status } = spawnSync(process.execPath, [command, 'run', program], {
    input,
    encoding: 'utf8',
  });
  t.is(status, 0);
  t.is(stdout, readFileSync(join(folder, 'input/Lines.out'), 'utf8'));
});
