/**
 * Lays down V8's compiled code for the command beside it (`dist/bundle/command.cjs.code`), so that a process need not compile
 * each function anew: the command runs a few programs, and what V8 compiled meanwhile is kept.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const command = join(root, 'dist/bundle/vmkit.js');
const start = readFileSync(command, 'utf8');

/** Runs the script and lays down what V8 has compiled when it ends, with what was laid down before. */
const record = start
  .replace(/^#!.*\n/, '')
  .replace('{ existsSync, readFileSync }', '{ existsSync, readFileSync, writeFileSync }')
  .replaceAll('import.meta.url', 'process.argv[1]')
  .replace(
    'script.run',
    "process.on('exit', () => writeFileSync(code, script.createCachedData()));\nscript.run",
  );

// One run after another: what is compiled in each joins what was compiled before.
const samples = [
  'examples/kaleidoscope/programs/fib.ks',
  'examples/lox/programs/counters.lox',
  'examples/java/programs/Matrices.java',
];
for (const sample of samples) {
  const place = pathToFileURL(command).href;
  const ran = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', record, place, 'run', join(root, sample)],
    { encoding: 'utf8' },
  );
  if (ran.status === 0) continue;
  process.stderr.write(`${sample} does not run: ${ran.stderr}\n`);
  process.exitCode = 1;
}
