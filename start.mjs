/**
 * What `npm start` runs: set-up, then the `vmkit` command with the arguments given, or, without
 * any, on two examples: one in Kaleidoscope, with all that was compiled for it, and one in Java.
 * Its exit code is that of the first command that fails.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUpOrExplain } from './setup.mjs';

const examples = [
  ['--stats', 'run', join(root, 'examples/kaleidoscope/programs/mandelbrot.ks')],
  ['run', join(root, 'examples/java/programs/RayMarcher.java')],
];

process.exitCode = await setUpOrExplain();
const given = process.argv.slice(2);
for (const args of given.length > 0 ? [given] : examples) {
  if (process.exitCode !== 0) break;
  const command = join(root, 'dist/bundle/vmkit.js');
  const result = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' });
  if (result.error) throw result.error;
  if (result.signal) process.kill(process.pid, result.signal);
  process.exitCode = result.status ?? 1;
}
