/**
 * What `npm test` runs: set-up, lint, the ava suite. Its last line is `N passed, N failed`, with
 * `, N skipped` when there are any; the exit code is 0 only when nothing failed.
 *
 * Arguments go to ava; a TypeScript test file may be named as it is. `--asan` as the first one
 * runs the suite on an addon built with AddressSanitizer; `--gc=stress` (or verify, or polls) makes
 * the collector work hard, without the files of `notWithGc`, which README.md tells the reasons of.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, setUpOrExplain } from '../setup.mjs';
import { lint } from './lint.mjs';

/** Runs ava, shows what it prints, and counts the results. */
async function ava(args, env) {
  const color = process.stdout.isTTY ? ['--color'] : [];
  const command = [join(root, 'node_modules/ava/entrypoints/cli.mjs'), ...color, ...args];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    output += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return count(stripVTControlCharacters(output), code);
}

/**
 * Reads the results out of what ava printed. ava's summary leaves out the passed tests when others
 * failed, and files that crashed: those are counted line by line.
 */
function count(output, code) {
  const lines = output.split('\n');
  const summary = lines.slice(lines.findLastIndex((line) => line.trim() === '─') + 1);
  const sum = (pattern) =>
    summary.reduce((total, line) => total + Number(pattern.exec(line)?.[1] ?? 0), 0);
  const crashed = lines.filter((line) => /^\s*[✘×] .* exited (due to|with) /.test(line)).length;
  const uncaught = sum(/^\s*(\d+) (?:unhandled rejection|uncaught exception)s?/);
  const failed =
    sum(/^\s*(\d+) (?:tests?|hooks?) failed/) +
    sum(/^\s*(\d+) tests? remained pending/) +
    // An uncaught exception ends its file: one failure, not two.
    Math.max(crashed, uncaught);
  return {
    passed: lines.filter((line) => /^\s*[✔√] /.test(line)).length,
    // Whatever else ava complains of (no tests found, a bad argument) is a failure too.
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: sum(/^\s*(\d+) tests? (?:skipped|todo)/),
  };
}

/** The environment in which an unsanitized Node loads the sanitized addon. */
function asanEnvironment() {
  const library = 'libclang_rt.asan-x86_64.so';
  const query = spawnSync('clang++-22', [`-print-file-name=${library}`], { encoding: 'utf8' });
  if (query.error) throw query.error;
  return {
    VMKIT_NATIVE: join(root, 'dist/native-asan'),
    LD_PRELOAD: query.stdout.trim(),
    ASAN_OPTIONS: 'detect_leaks=0:detect_container_overflow=0:allow_user_poisoning=0',
  };
}

/** Files that a mode of the collector has no use for, or no time; none of them tests guests. */
const notWithGc = ['bench', 'docs', 'ir', 'runtime-cpp', 'soak'].map(
  (folder) => `!dist/test/${folder}/**`,
);

/** The native tests, sanitized; they need no Node. Says whether they passed. */
function sanitizedNativeTests() {
  const program = join(root, 'dist/native-asan/vmkit-tests');
  const env = {
    ...process.env,
    ASAN_OPTIONS: 'detect_leaks=1:detect_stack_use_after_return=0',
    UBSAN_OPTIONS: 'print_stacktrace=1',
  };
  const result = spawnSync(program, { stdio: 'inherit', env });
  if (result.error) throw result.error;
  return result.status === 0;
}

async function main([...args]) {
  const asan = args[0] === '--asan';
  if (asan) args.shift();
  const gc = /^--gc=([\w,]+)$/.exec(args[0] ?? '')?.[1];
  if (gc) args.shift();
  if ((await setUpOrExplain(asan ? { asan } : {})) !== 0) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const badlyFormatted = lint();
  const nativeFailed = asan && !sanitizedNativeTests();
  const compiled = args.map((arg) => arg.replace(/^(?:\.\/)?(test\/.*)\.ts$/, 'dist/$1.js'));
  if (gc && compiled.length === 0) compiled.push('dist/test/**/*.test.js', ...notWithGc);
  const env = { ...(asan ? asanEnvironment() : {}), ...(gc ? { VMKIT_GC: gc } : {}) };
  const results = await ava(compiled, env);
  for (const name of badlyFormatted) {
    console.log(`${name} found something, see the top; \`npm run format\` mends what it can`);
  }
  if (nativeFailed) console.log('the native tests failed under the sanitizers, see the top');
  return { ...results, failed: results.failed + badlyFormatted.length + (nativeFailed ? 1 : 0) };
}

const { passed, failed, skipped } = await main(process.argv.slice(2));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
