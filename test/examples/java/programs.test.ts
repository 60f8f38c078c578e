/** Java programs print what OpenJDK prints, at each level; and what is stored of OpenJDK is what it says where it is installed. */
import { basename, join } from 'node:path';
import test from 'ava';
import {
  expected,
  hasJava,
  type Outcome,
  oracleOutcomes,
  programFrames,
  programsOf,
  root,
  runAll,
} from './program_runs.js';

const programs = ['examples/java/programs', 'test/examples/java/programs'].flatMap((name) =>
  programsOf(join(root, name)),
);

for (const level of ['0', '2']) {
  let outcomes: Promise<Map<string, Outcome>> | undefined;
  for (const file of programs) {
    test(`${basename(file)} at -O${level}`, async (t) => {
      outcomes ??= runAll(level, programs);
      const { stdout, stderr, status } = (await outcomes).get(file) as Outcome;
      const wanted = expected(file);
      t.is(status, wanted.status, stderr);
      t.is(stdout, wanted.stdout);
      t.is(wanted.stderr === '' ? stderr : programFrames(stderr), wanted.stderr);
    });
  }
}

(hasJava ? test : test.skip)('what is stored is what OpenJDK says', (t) => {
  for (const [file, outcome] of oracleOutcomes(programs)) {
    t.deepEqual(outcome, expected(file), file);
  }
});
