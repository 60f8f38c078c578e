/**
 * What `npm start` runs: set-up, then the `vmkit` command with the arguments given, or, without
 * any, on the main example. Its exit code is the command's.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUpOrExplain } from './setup.mjs';

const main = ['--stats', 'run', join(root, 'examples/kaleidoscope/programs/mandelbrot.ks')];

process.exitCode = await setUpOrExplain();
if (process.exitCode === 0) {
  const given = process.argv.slice(2);
  const command = join(root, 'dist/src/cli/main.js');
  const result = spawnSync(process.execPath, [command, ...(given.length > 0 ? given : main)], {
    stdio: 'inherit',
  });
  if (result.error) throw result.error;
  if (result.signal) process.kill(process.pid, result.signal);
  process.exitCode = result.status ?? 1;
}
