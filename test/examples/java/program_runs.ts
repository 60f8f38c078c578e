/** Runs Java programs on vmkit and under OpenJDK, many in one process, for the tests that compare what the two print. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export const hasJava = spawnSync('javac', ['-version']).status === 0;

export interface Outcome {
  stdout: string;
  stderr: string;
  status: string;
}

/** The Java files of a folder, in order. */
export const programsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.java'))
    .sort()
    .map((name) => join(folder, name));

/** What OpenJDK did; `.err` has the exception that ended it, with the program's own frames. */
export function expected(file: string, folder = dirname(file)): Outcome {
  const path = (ending: string) => join(folder, basename(file).replace(/java$/, ending));
  const hasFailed = existsSync(path('err'));
  return {
    stdout: readFileSync(path('out'), 'utf8'),
    stderr: hasFailed ? readFileSync(path('err'), 'utf8') : '',
    status: hasFailed ? '1' : '0',
  };
}

/** Runs all programs in one process: starting one costs more than most of them. */
export async function runAll(
  level: string,
  programs: readonly string[],
): Promise<Map<string, Outcome>> {
  const mark = `\u0001${level}:`;
  const script = fileURLToPath(new URL('run-programs.js', import.meta.url));
  const child = spawn(process.execPath, [script, level, mark, ...programs]);
  const [stdout, stderr, end] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    endOf(child),
  ]);
  const outputs = split(stdout, mark);
  const errors = split(stderr, mark);
  return new Map(
    programs.map((file, index) => {
      const last = stderr.slice(stderr.lastIndexOf(mark));
      const status = outputs[index]?.status ?? `the process ended before: ${end}, ${last}`;
      return [
        file,
        { stdout: outputs[index]?.text ?? '', stderr: errors[index]?.text ?? '', status },
      ];
    }),
  );
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += chunk;
  return text;
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) =>
    child.once('close', (status, signal) => resolve(signal ?? `exit code ${status}`)),
  );
}

function split(text: string, mark: string): { text: string; status: string }[] {
  const found = [];
  let from = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
    const end = text.indexOf('\n', at);
    found.push({ text: text.slice(from, at), status: text.slice(at + mark.length, end) });
    from = end + 1;
  }
  return found;
}

/** A stack trace without the library's frames, which are vmkit's own matter, and without those of an overflow. */
export function programFrames(text: string): string {
  const isOverflow = /^Exception in thread "main" java\.lang\.StackOverflowError/.test(text);
  return text.replace(isOverflow ? /^\tat .*\n/gm : /^\t+at (java\.base|vmkit)\/.*\n/gm, '');
}

/** Has OpenJDK run programs, whose names differ, and write what they do to a folder; what failed, or undefined. */
export function runOracle(folder: string, programs: readonly string[]): string | undefined {
  const oracle = join(root, 'test/examples/java/Oracle.java');
  const { status, stderr } = spawnSync('java', ['-Xmx256m', oracle, folder, ...programs], {
    encoding: 'utf8',
    timeout: 240_000,
  });
  return status === 0 ? undefined : stderr || 'OpenJDK ran too long';
}

/** What OpenJDK does with programs now, by file. */
export function oracleOutcomes(programs: readonly string[]): Map<string, Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'vmkit-oracle-'));
  try {
    const failed = runOracle(folder, programs);
    if (failed !== undefined) throw new Error(failed);
    return new Map(programs.map((file) => [file, expected(file, folder)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
