/**
 * Formatting and lint: Biome for TypeScript, JavaScript and JSON, clang-format for C++.
 * `node test/lint.mjs` checks; with `--write` it mends what can be mended.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { files, root } from '../setup.mjs';

function cppFiles() {
  const all = ['jit', 'runtime-cpp', 'examples', 'test'].flatMap((name) => files(join(root, name)));
  return all.filter((file) => /\.(c|cpp|h)$/.test(file));
}

/** Runs both; returns the names of those that found something. */
export function lint({ write = false } = {}) {
  const checks = [
    ['biome', join(root, 'node_modules/.bin/biome'), 'check', '--error-on-warnings'].concat(
      write ? ['--write'] : [],
    ),
    ['clang-format', 'clang-format-22', ...(write ? ['-i'] : ['--dry-run', '-Werror'])].concat(
      cppFiles(),
    ),
  ];
  const failed = checks.filter(([, program, ...args]) => {
    const result = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
    if (result.error) throw result.error;
    return result.status !== 0;
  });
  return failed.map(([name]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failed = lint({ write: process.argv.includes('--write') });
  process.exitCode = failed.length > 0 ? 1 : 0;
}
