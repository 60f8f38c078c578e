/** What the addon is: what it needs of the system, and that its error codes are the table's. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { errorCodes } from '../../src/index.js';
import { nativeDirectory } from '../../src/native.js';
import { sanitized } from './run-child.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The C and C++ libraries of the system, the loader and what the kernel maps. */
const system =
  /^(linux-vdso|ld-linux-x86-64|libc|libm|libstdc\+\+|libgcc_s|libdl|libpthread|librt)\.so/;

// The sanitizer's own library is among what a sanitized addon needs.
(sanitized ? test.skip : test)('the addon needs only the C and C++ libraries', (t) => {
  const path = fileURLToPath(new URL('vmkit.node', nativeDirectory));
  const lines = execFileSync('ldd', [path], { encoding: 'utf8' }).trim().split('\n');
  const names = lines.map((line) => basename(line.trim().split(/\s/)[0] ?? ''));
  t.true(names.includes('libc.so.6'), lines.join('\n'));
  t.deepEqual(
    names.filter((name) => !system.test(name)),
    [],
  );
});

/** All error codes that the sources of a folder name. */
function codesIn(folder: string, ending: string): Set<string> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith(ending) && file !== 'errors.ts')
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/(?<=["'])ERR_[A-Z_]+(?=["'])/g) ?? []));
}

test('each code that C++ uses is in the table', (t) => {
  const used = [...codesIn('jit', '.cpp'), ...codesIn('jit', '.h')];
  t.true(used.length > 10);
  t.deepEqual(
    used.filter((code) => !(code in errorCodes)),
    [],
  );
});

test('each code of the table is used', (t) => {
  const used = new Set(
    ['jit', 'src', 'vm', 'examples'].flatMap((folder) => [
      ...codesIn(folder, folder === 'jit' ? '.cpp' : '.ts'),
    ]),
  );
  t.deepEqual(
    Object.keys(errorCodes).filter((code) => !used.has(code)),
    [],
  );
});
