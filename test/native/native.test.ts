/** Runs the tests that need no Node (test/native, doctest) and shows what failed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { nativeDirectory } from '../../src/native.js';

// `npm run test:asan` has run them already, without a preloaded sanitizer (test/run.mjs).
const run = process.env.LD_PRELOAD === undefined ? test : test.skip;

run('the native tests pass', (t) => {
  t.timeout(240_000);
  const program = fileURLToPath(new URL('vmkit-tests', nativeDirectory));
  const { error, status, signal, stdout, stderr } = spawnSync(program, { encoding: 'utf8' });
  if (error) throw error;
  t.log(stdout.split('\n').slice(-4).join('\n').trim());
  t.is(status, 0, `${signal ?? ''}\n${stderr}\n${stdout.slice(0, 8000)}`);
});
