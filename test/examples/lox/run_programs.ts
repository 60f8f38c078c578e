/**
 * Runs Lox programs one after another in this process, each in an engine of its own; but one that was wrong, and has not
 * run, leaves its engine to the next, as if it had not been there. stdin: JSON, a list of the programs' texts. Behind a program's output, stdout and stderr each get a line that begins with the mark, and has the exit code.
 *
 * Usage: node run_programs.js LEVEL MARK SECONDS
 */
import { readFileSync, writeSync } from 'node:fs';
import { createEngine, type Engine, type Level, SourceText } from 'vmkit';
import lox from '../../../examples/lox/index.js';

const [level, mark, seconds] = process.argv.slice(2);

/** The exit code, and what goes to stderr. */
function run(engine: Engine, text: string): [status: string, stderr: string] {
  const attached = engine.language('lox');
  try {
    const source = new SourceText('program.lox', text);
    const load = () => attached.load(source, []).exitCode ?? 0;
    return [String(engine.withLimits({ time: Number(seconds) * 1000 }, load)), ''];
  } catch (error) {
    const own = attached.explain?.(error);
    if (own) return [String(own.exitCode), own.text === '' ? '' : `${own.text}\n`];
    return ['threw', error instanceof Error ? `${error.stack}\n` : String(error)];
  }
}

const newEngine = () => createEngine({ level: Number(level) as Level, languages: [lox] });
let engine = newEngine();
for (const text of JSON.parse(readFileSync(0, 'utf8')) as string[]) {
  const [status, stderr] = run(engine, text);
  writeSync(1, `${mark}${status}\n`);
  writeSync(2, `${stderr}${mark}${status}\n`);
  if (status === '65') continue;
  engine.dispose();
  engine = newEngine();
}
engine.dispose();
