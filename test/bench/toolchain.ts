/** Compiles the native code that benchmarks compare with. Kept in build/bench, by digest of what it is made from. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The compiled benchmarks' own folder of files that can be made again. */
export const cache = join(root, 'build/bench');

export const include = {
  runtime: join(root, 'runtime-cpp'),
  node: join(root, 'node_modules/node-api-headers/include'),
};

/** Sixteen hexadecimal digits that stand for texts. */
export function digest(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('hex').slice(0, 16);
}

/** A file of test/bench, i.e. C++ beside its benchmark. */
export function source(name: string): string {
  return readFileSync(join(root, 'test/bench', name), 'utf8');
}

/** A source file in the cache, from a text; its path. */
export function written(name: string, text: string): string {
  mkdirSync(cache, { recursive: true });
  const path = join(cache, name);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}

/** A shared library of C++ or assembly; its path. `extension` is ".so", or ".node" for an addon. */
export function sharedLibrary(
  name: string,
  text: string,
  flags: string[] = [],
  extension: '.so' | '.node' = '.so',
): string {
  return compiled(name, text, ['-shared', '-fPIC', ...flags], extension);
}

/** A program of C++; its path. */
export function executable(name: string, text: string, flags: string[] = []): string {
  return compiled(name, text, flags, '');
}

function compiled(name: string, text: string, flags: string[], extension: string): string {
  const [stem, suffix] = name.split('.') as [string, string];
  const key = `${stem}-${digest(text, ...flags)}`;
  const output = join(cache, `${key}${extension}`);
  if (existsSync(output)) return output;
  const input = written(`${key}.${suffix}`, text);
  const command = [
    ...['-O2', '-fuse-ld=lld-22', '-Wl,--build-id=none'],
    ...flags,
    input,
    '-o',
    `${output}.part`,
  ];
  const result = spawnSync('clang++-22', command, { encoding: 'utf8' });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${input} does not compile:\n${result.stderr}`);
  renameSync(`${output}.part`, output);
  return output;
}
