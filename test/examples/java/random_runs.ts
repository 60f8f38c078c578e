/** Runs random programs in vmkit and under OpenJDK, many in one process each. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Makes programs of seeds. */
export interface Maker {
  /** What each of them begins with. */
  prelude: string;
  /** The class Main of a seed. */
  main(seed: number): string;
}

/** One source with the programs of some seeds: starting a compiler costs more than most of them. */
export interface Batch {
  seeds: readonly number[];
  text: string;
}

const oracle = fileURLToPath(
  new URL('../../../../test/examples/java/Oracle.java', import.meta.url),
);
const runner = fileURLToPath(new URL('run-programs.js', import.meta.url));

export const hasJava = spawnSync('javac', ['-version']).status === 0;

/** What the oracle says of a program that javac 17 fails on with an error of its own. */
const unknown = 'javac fails\n';

/** Without the numbers of local variables: javac gives others in each copy of a `finally`. */
const comparable = (output: string) => output.replace(/<local\d+>/g, '<local>');

/** A program as it is for one seed; for several, their classes under names of their own, run one after another. */
function batch(make: Maker, seeds: readonly number[]): Batch {
  if (seeds.length === 1) return { seeds, text: make.prelude + make.main(seeds[0] ?? 0) };
  const runs = seeds.map((seed) => `System.out.println("#${seed}"); Main${seed}.main(args);\n`);
  const mains = seeds.map((seed) => make.main(seed).replace(/\bMain\b/g, `Main${seed}`));
  const main = `class Main {\npublic static void main(String[] args) {\n${runs.join('')}}\n}\n`;
  return { seeds, text: make.prelude + main + mains.join('') };
}

/** @param size how many seeds a source has, at most */
export function batches(make: Maker, seeds: readonly number[], size = 1): Batch[] {
  const starts = seeds.flatMap((_, at) => (at % size === 0 ? [at] : []));
  return starts.map((at) => batch(make, seeds.slice(at, at + size)));
}

function inFolder<T>(all: readonly Batch[], work: (folder: string, files: string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'vmkit-random-'));
  try {
    const files = all.map(({ seeds }) => join(folder, `R${seeds[0]}.java`));
    for (const [at, file] of files.entries()) writeFileSync(file, all[at]?.text ?? '');
    return work(folder, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What OpenJDK prints; undefined where javac fails with an error of its own. @throws Error when a program is none */
export function oracleOutputs(all: readonly Batch[]): (string | undefined)[] {
  return inFolder(all, (folder, files) => {
    const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx512m'];
    const args = [...quick, '-XX:-OmitStackTraceInFastThrow', oracle, folder, ...files];
    const { status, stderr } = spawnSync('java', args, { encoding: 'utf8', timeout: 600_000 });
    if (status !== 0) throw new Error(stderr);
    return files.map((file) => {
      const output = readFileSync(file.replace(/java$/, 'out'), 'utf8');
      return output === unknown ? undefined : comparable(output);
    });
  });
}

/** Batches with their outputs under OpenJDK, taken apart where javac fails on one of several programs. */
export function judged(make: Maker, all: readonly Batch[]): { batch: Batch; output: string }[] {
  const outputs = oracleOutputs(all);
  const apart = all.filter(({ seeds }, at) => outputs[at] === undefined && seeds.length > 1);
  const known = all.flatMap((each, at) => {
    const output = outputs[at];
    return output === undefined ? [] : [{ batch: each, output }];
  });
  const singles = apart.flatMap(({ seeds }) => batches(make, seeds));
  return singles.length > 0 ? [...known, ...judged(make, singles)] : known;
}

/**
 * Runs them in vmkit; @returns what is wrong, a text for each batch
 *
 * @param wanted each one's output, as `oracleOutputs` and then `view` give it
 */
export function differences(
  all: readonly Batch[],
  level: 0 | 1 | 2 | 3,
  wanted: readonly string[],
  view: (output: string) => string = (output) => output,
): string[] {
  const mark = '\u0001end:';
  const { stdout, stderr, status, signal } = inFolder(all, (_, files) =>
    spawnSync(process.execPath, [runner, String(level), mark, ...files], {
      encoding: 'utf8',
      timeout: 900_000,
      maxBuffer: 1 << 30,
    }),
  );
  const behind = new RegExp(`${mark}.*\n`);
  const outputs = stdout.split(behind);
  const errors = stderr.split(behind);
  const wrong = all.flatMap(({ seeds }, at) => {
    const output = comparable(outputs[at] ?? '');
    const error = errors[at] ?? '';
    if (error === '' && view(output) === wanted[at]) return [];
    const [lines, wantedLines] = [output.split('\n'), wanted[at]?.split('\n') ?? []];
    const first = lines.findIndex((line, index) => line !== wantedLines[index]);
    const seed = lines.slice(0, first + 1).findLast((line) => line.startsWith('#'));
    const which = seed?.slice(1) ?? `${seeds[0]} to ${seeds.at(-1)}`;
    return [`seed ${which} at -O${level}, line ${first + 1}: ${lines[first]}\n${error}`];
  });
  return status === 0 ? wrong : [...wrong, `the process ended with ${signal ?? status}`];
}
