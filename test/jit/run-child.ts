/** Runs a script of test/jit/children in a process of its own; a crash there is a failed test here. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The addon was built with AddressSanitizer: slower, and memory sizes say nothing. */
export const sanitized = /\basan\b/.test(process.env.LD_PRELOAD ?? '');

export interface ChildRun {
  /** The exit code; null when a signal ended the process. */
  status: number | null;
  signal: string | null;
  stderr: string;
  stdout: string;
  /** What the child reported with `report`; undefined when it did not get that far. */
  report: unknown;
}

const marker = 'report: ';

/** For children: tells the test a value. */
export function report(value: unknown): void {
  process.stdout.write(`${marker}${JSON.stringify(value)}\n`);
}

/** Runs `children/NAME.js`; minutes is when it is taken for hung. */
export function runChild(
  name: string,
  args: readonly (string | number)[] = [],
  { nodeFlags = [], minutes = 4 }: { nodeFlags?: readonly string[]; minutes?: number } = {},
): ChildRun {
  const path = fileURLToPath(new URL(`children/${name}.js`, import.meta.url));
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeFlags, path, ...args.map(String)],
    { encoding: 'utf8', timeout: minutes * 60_000, maxBuffer: 1 << 26 },
  );
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  const told = last.startsWith(marker) ? JSON.parse(last.slice(marker.length)) : undefined;
  return { status, signal, stdout, stderr, report: told };
}
