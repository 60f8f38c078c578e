/**
 * The conformance suite: each program of conformance/CHAPTER, by the chapters of the Java Language Specification 17, does
 * what OpenJDK did: stdout, exit code, and of an exception that ends it the first line and the program's own frames. All of
 * them compiled at O2, every fourth at O0 too. `npm run golden` writes what OpenJDK does where it is installed.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
  runOracle,
} from './program_runs.js';

const folder = join(root, 'test/examples/java/conformance');
const chapters = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d\d-/.test(entry.name))
  .map(({ name }) => name)
  .sort();
const programs = new Map(chapters.map((name) => [name, programsOf(join(folder, name))]));
const all = [...programs.values()].flat();

if (process.env.VMKIT_GOLDEN && hasJava) {
  for (const [chapter, files] of programs) {
    const failed = runOracle(join(folder, chapter), files);
    if (failed !== undefined) throw new Error(failed);
  }
}

/** Programs of one process: a crash takes those behind it along, and no more. */
const batch = 40;

function tests(level: string, files: readonly string[]): void {
  for (let from = 0; from < files.length; from += batch) {
    const some = files.slice(from, from + batch);
    let outcomes: Promise<Map<string, Outcome>> | undefined;
    for (const file of some) {
      // One batch after another: each has a heap and a compiler of its own.
      test.serial(`${basename(dirname(file))}/${basename(file)} at -O${level}`, async (t) => {
        outcomes ??= runAll(level, some);
        const { stdout, stderr, status } = (await outcomes).get(file) as Outcome;
        const wanted = expected(file);
        t.is(status, wanted.status, stderr);
        t.is(stdout, wanted.stdout);
        t.is(wanted.stderr === '' ? stderr : programFrames(stderr), wanted.stderr);
      });
    }
  }
}

tests('2', all);
tests(
  '0',
  all.filter((_, index) => index % 4 === 0),
);

test('names differ within the suite, whatever the chapter', (t) => {
  const names = all.map((file) => basename(file));
  t.deepEqual([...new Set(names)], names);
});

(hasJava ? test : test.skip)('what is stored is what OpenJDK says', (t) => {
  t.timeout(300_000);
  for (const [file, outcome] of oracleOutcomes(all)) t.deepEqual(outcome, expected(file), file);
});
