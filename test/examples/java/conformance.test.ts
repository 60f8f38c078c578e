/**
 * The conformance suite: each program of conformance/CHAPTER, by the chapters of the Java Language Specification 17, does
 * what OpenJDK did: stdout, exit code, and of an exception that ends it the first line and the program's own frames. All of
 * them compiled at O2, every fourth at O0 too. `npm run golden` writes what OpenJDK does where it is installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Programs of several files: `Main.java` in a folder of its own, what it prints in `Main.out`. */
const packages = join(folder, 'packages');
const several = readdirSync(packages).sort();
const command = fileURLToPath(new URL('../../../src/cli/main.js', import.meta.url));

const ran = (file: string, args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(file, args, { encoding: 'utf8', timeout: 60_000 });
  return { stdout, stderr, status };
};

/** Compiled by javac from its root, and run. */
function byJava(name: string): string {
  const classes = mkdtempSync(join(tmpdir(), 'vmkit-packages-'));
  const at = join(packages, name);
  try {
    // All of its files: some are only found by name, as the program runs.
    const files = readdirSync(at, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.java')).map((file) => join(at, file));
    const compiled = ran('javac', ['-nowarn', '-d', classes, ...sources]);
    if (compiled.status !== 0) throw new Error(compiled.stderr);
    return ran('java', ['-cp', classes, 'Main']).stdout;
  } finally {
    rmSync(classes, { recursive: true, force: true });
  }
}

for (const name of several) {
  const output = join(packages, name, 'Main.out');
  if (process.env.VMKIT_GOLDEN && hasJava) writeFileSync(output, byJava(name));
  test.serial(`packages/${name}`, (t) => {
    const outcome = ran(process.execPath, [command, 'run', join(packages, name, 'Main.java')]);
    t.deepEqual(outcome, { stdout: readFileSync(output, 'utf8'), stderr: '', status: 0 });
  });
  (hasJava ? test : test.skip)(`packages/${name}: what is stored is what OpenJDK says`, (t) => {
    t.is(byJava(name), readFileSync(output, 'utf8'));
  });
}
