/** Runs random programs in vmkit and under OpenJDK, many in one process each. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Makes the program of a seed. */
export type Maker = (seed: number) => string;

const oracle = fileURLToPath(
  new URL('../../../../test/examples/java/Oracle.java', import.meta.url),
);
const runner = fileURLToPath(new URL('run-programs.js', import.meta.url));

export const hasJava = spawnSync('javac', ['-version']).status === 0;

/** What the oracle says of a program that javac 17 fails on with an error of its own. */
const unknown = 'javac fails\n';

/** Without the numbers of local variables: javac gives others in each copy of a `finally`. */
const comparable = (output: string) => output.replace(/<local\d+>/g, '<local>');

function inFolder<T>(
  make: Maker,
  seeds: readonly number[],
  work: (folder: string, files: string[]) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'vmkit-random-'));
  try {
    const files = seeds.map((seed) => join(folder, `R${seed}.java`));
    for (const [at, file] of files.entries()) writeFileSync(file, make(seeds[at] ?? 0));
    return work(folder, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What OpenJDK prints. @throws Error when a program is none */
export function oracleOutputs(make: Maker, seeds: readonly number[]): string[] {
  return inFolder(make, seeds, (folder, files) => {
    const args = ['-Xmx256m', '-XX:-OmitStackTraceInFastThrow', oracle, folder, ...files];
    const { status, stderr } = spawnSync('java', args, { encoding: 'utf8', timeout: 600_000 });
    if (status !== 0) throw new Error(stderr);
    return files.map((file) => comparable(readFileSync(file.replace(/java$/, 'out'), 'utf8')));
  });
}

/**
 * Runs them in vmkit; @returns what is wrong, a text for each program
 *
 * @param wanted each one's output, as `oracleOutputs` and then `view` give it
 */
export function differences(
  make: Maker,
  seeds: readonly number[],
  level: 0 | 1 | 2 | 3,
  wanted: readonly string[],
  view: (output: string) => string = (output) => output,
): string[] {
  const mark = '\u0001end:';
  const { stdout, stderr, status, signal } = inFolder(make, seeds, (_, files) =>
    spawnSync(process.execPath, [runner, String(level), mark, ...files], {
      encoding: 'utf8',
      timeout: 900_000,
      maxBuffer: 1 << 30,
    }),
  );
  const behind = new RegExp(`${mark}.*\n`);
  const outputs = stdout.split(behind);
  const errors = stderr.split(behind);
  const wrong = seeds.flatMap((seed, at) => {
    const output = comparable(outputs[at] ?? '');
    const error = errors[at] ?? '';
    if (error === '' && view(output) === wanted[at]) return [];
    if (wanted[at] === unknown) return [];
    const lines = wanted[at]?.split('\n') ?? [];
    const first = output.split('\n').findIndex((line, index) => line !== lines[index]);
    return [`seed ${seed} at -O${level}, line ${first + 1}: ${output.split('\n')[first]}${error}`];
  });
  return status === 0 ? wrong : [...wrong, `the process ended with ${signal ?? status}`];
}
