/**
 * The same program as a process of vmkit's Java-like language, of OpenJDK, and compiled from C++: each prints a result, and
 * then one number for each sample that it took of itself.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from './harness.js';
import { javaFolder } from './java.js';
import { executable, source, written } from './toolchain.js';

/** What one run of a program printed, and the most memory that it had, in bytes. */
export interface Run {
  result: string;
  samples: number[];
  peak: number;
}

export type Program = (args: readonly string[]) => Promise<Run>;

const command = fileURLToPath(new URL('../../bundle/vmkit.js', import.meta.url));

/** Run by vmkit. */
export function guestProgram(
  name: string,
  options: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Program {
  const file = written(`${name}.java`, source(`${name}.java`));
  const all = [command, 'run', ...options, file];
  return (args) => run(process.execPath, [...all, ...args], environment);
}

/** Run by OpenJDK with its defaults; undefined where there is no JDK. */
export function javaProgram(name: string): Program | undefined {
  const folder = javaFolder(name);
  return folder === undefined ? undefined : (args) => run('java', ['-cp', folder, name, ...args]);
}

/** Compiled by clang -O2. */
export function nativeProgram(name: string): Program {
  const file = executable(`${name}.cpp`, source(`${name}.cpp`), ['-std=c++20']);
  return (args) => run(file, args);
}

/** Waits for a process, and looks at its memory meanwhile. */
async function run(
  file: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const child = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let [output, errors, peak] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const look = setInterval(() => {
    peak = Math.max(peak, highWater(child.pid as number));
  }, 5);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  }).finally(() => clearInterval(look));
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed (${status}):\n${errors}`);
  const [result = '', ...samples] = output.trim().split('\n');
  for (const line of samples) check(`${file} ${args.join(' ')}`, Number.isNaN(Number(line)), false);
  return { result, samples: samples.map(Number), peak };
}

/** The largest resident memory that a process had so far; 0 once it has ended. */
function highWater(pid: number): number {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return 0; // it ended before it was looked at
  }
  return 1024 * Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
}
