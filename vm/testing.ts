/**
 * The package `vmkit/testing`: runs a folder of guest programs under ava, each as a test of its own. vm/expectations.ts
 * says what a program can expect.
 *
 *     import test from 'ava';
 *     import { testPrograms } from 'vmkit/testing';
 *
 *     testPrograms(test, { folder: 'programs', extension: '.tly', comment: '#' });
 *
 * A program runs as a user would run it, by the `vmkit` command in a process of its own: its output is what C and
 * JavaScript wrote, and a crash or an endless loop is a failed test and no more.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VmkitError } from '../src/errors.js';
import { complaints, type Outcome, readExpectations } from './expectations.js';

export { complaints, type Expectations, type Outcome, readExpectations } from './expectations.js';

/** What is needed of ava's `test`. */
export type Test = (title: string, body: (t: Assertions) => Promise<void>) => void;

export interface Assertions {
  pass(): unknown;
  fail(message: string): unknown;
  timeout(milliseconds: number): unknown;
}

export interface ProgramOptions {
  /** All files in it and below it with the extension are programs; or the programs themselves. */
  folder: string;
  /** ".tly" */
  extension: string;
  /** The language's name, or the path of its module; by the extension unless given. */
  language?: string;
  /** What begins a comment to the end of the line; "//" unless given. */
  comment?: string;
  /** Options of the command, such as "-O0". */
  options?: readonly string[];
  /** Where goldens are, in the same folders as the programs; beside the programs unless given. */
  goldens?: string;
  /** Ends a program that runs longer, in milliseconds; a minute unless given. */
  timeout?: number;
}

/**
 * Makes a test of each program. The golden of a program `a.tly` is `a.out`: it holds the output, all of it. With
 * VMKIT_GOLDEN=1 in the environment goldens are written: of programs that have one, and of those without `expect:`
 * comments, unless all that they do is to fail as expected.
 *
 * @throws VmkitError ERR_FILE_NOT_FOUND when there are no programs
 */
export function testPrograms(test: Test, options: ProgramOptions): void {
  const { folder, extension } = options;
  const entries = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  if (names.length === 0) {
    throw new VmkitError('ERR_FILE_NOT_FOUND', `there is no program *${extension} in ${folder}`);
  }
  const title = [relative(process.cwd(), folder), ...(options.options ?? [])].join(' ');
  for (const name of names.sort()) {
    test(`${title}: ${name}`, async (t) => {
      const limit = options.timeout ?? 60_000;
      t.timeout(limit * names.length);
      const found = await testProgram(name, options, process.env.VMKIT_GOLDEN === '1');
      if (found.length > 0) t.fail(found.join('\n'));
      else t.pass();
    });
  }
}

/**
 * Runs a program of the folder, and compares.
 *
 * @param name its path in the folder
 * @param writes write its golden, if it needs one
 * @returns what is wrong
 */
export async function testProgram(
  name: string,
  options: ProgramOptions,
  writes: boolean,
): Promise<string[]> {
  const file = join(options.folder, name);
  const expectations = readExpectations(readFileSync(file, 'utf8'), options.comment);
  const { output, errors, runtimeErrors } = expectations;
  const golden = join(options.goldens ?? options.folder, name).replace(/\.[^./]*$/, '.out');
  const outcome = await runProgram(file, options);
  const isSilent = runtimeErrors.length > 0 && outcome.stdout === '';
  const needsOne = errors.length + output.length === 0 && !isSilent;
  if (writes && errors.length === 0 && (needsOne || existsSync(golden))) {
    // What failed without being expected to is no golden.
    const failed = complaints(expectations, outcome.stdout, file, outcome);
    if (failed.length > 0) return failed;
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, outcome.stdout);
  }
  const text = existsSync(golden) ? readFileSync(golden, 'utf8') : undefined;
  return complaints(expectations, text, file, outcome);
}

const command = fileURLToPath(new URL('../bundle/vmkit.js', import.meta.url));

/** Of a program: one that writes for ever is ended before it fills the memory. */
const mostOutput = 2 ** 24;

/** Processes that run at once; ava starts all tests of a file together. */
const places = { free: availableParallelism(), waiting: [] as (() => void)[] };

async function runProgram(file: string, options: ProgramOptions): Promise<Outcome> {
  const language = options.language === undefined ? [] : ['--language', options.language];
  const args = [command, ...language, ...(options.options ?? []), 'run', file];
  if (places.free > 0) places.free--;
  else await new Promise<void>((resolve) => places.waiting.push(resolve));
  try {
    return await runNode(args, options.timeout ?? 60_000);
  } finally {
    const next = places.waiting.shift();
    if (next) next();
    else places.free++;
  }
}

function runNode(args: readonly string[], timeout: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    const texts = { stdout: '', stderr: '' };
    let why = `it ran longer than ${timeout / 1000} s`;
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        if (texts[name].length < mostOutput) texts[name] += text;
        else if (!child.killed) {
          why = `it wrote more than ${mostOutput} characters`;
          child.kill('SIGKILL');
        }
      });
    }
    child.on('error', reject);
    child.on('close', (status, signal) =>
      resolve({ ...texts, status, signal, ...(child.killed ? { why } : {}) }),
    );
  });
}
