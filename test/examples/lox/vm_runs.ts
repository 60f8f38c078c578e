/** Runs of Lox programs by the virtual machine, in child processes: a crash is an outcome of one program. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Outcome, OutOfSteps, walk } from './tree_walker.js';

const script = fileURLToPath(new URL('run_programs.js', import.meta.url));
const mark = '\u0001';

/**
 * What the programs did at a level. The exit code is -1 of one that ended its process or threw what is no error of Lox;
 * stderr has the reason.
 *
 * @param gc the collector's mode, as VMKIT_GC has it; the environment's unless given
 */
export function runPrograms(programs: readonly string[], level: number, gc?: string): Outcome[] {
  const outcomes: Outcome[] = [];
  const env = gc === undefined ? process.env : { ...process.env, VMKIT_GC: gc };
  while (outcomes.length < programs.length) {
    const rest = programs.slice(outcomes.length);
    const { stdout, stderr, signal, status, error } = spawnSync(
      process.execPath,
      [script, String(level), mark, '60'],
      {
        input: JSON.stringify(rest),
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
        timeout: 30 * 60_000,
        env,
      },
    );
    // A process that ended before it had read all of its input is an outcome, too.
    if (error && !/EPIPE/.test(error.message)) throw error;
    const outputs = split(stdout);
    const errors = split(stderr);
    const count = Math.min(outputs.length, errors.length) - 1;
    for (let at = 0; at < count; at++) {
      const output = outputs[at] as Part;
      const exitCode = output.status === 'threw' ? -1 : Number(output.status);
      outcomes.push({ stdout: output.text, stderr: (errors[at] as Part).text, exitCode });
    }
    if (count === rest.length) continue;
    const why = `${errors[count]?.text}the process ended: ${signal ?? `exit code ${status}`}\n`;
    outcomes.push({ stdout: outputs[count]?.text ?? '', stderr: why, exitCode: -1 });
  }
  return outcomes;
}

interface Part {
  text: string;
  status: string;
}

/** The text before each mark, and at last that behind them. */
function split(text: string): Part[] {
  const parts = [];
  let from = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
    const end = text.indexOf('\n', at);
    parts.push({ text: text.slice(from, at), status: text.slice(at + mark.length, end) });
    from = end + 1;
  }
  return [...parts, { text: text.slice(from), status: '' }];
}

/** What the tree walker makes of a program; undefined when it takes too long to tell, or more stack than it has. */
export function walked(program: string): Outcome | undefined {
  try {
    const outcome = walk(program, 200_000);
    return outcome.stderr.startsWith('Stack overflow.') ? undefined : outcome;
  } catch (error) {
    if (error instanceof OutOfSteps) return undefined;
    throw error;
  }
}
