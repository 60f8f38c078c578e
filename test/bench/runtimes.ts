/** Generated runtimes, prepared once and kept in build/bench. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiDigest } from '../../src/api_headers.js';
import { nativeDirectory } from '../../src/native.js';
import { prepare } from '../../src/prepare.js';
import { generateRuntime } from './generate-runtime.js';
import { cache, digest, written } from './toolchain.js';

/** The folder of a prepared runtime of so many functions. */
export async function generatedRuntime(
  functions: number,
  log: (line: string) => void,
): Promise<string> {
  const text = generateRuntime(functions);
  const makers = [
    new URL('vmkit-prepare', nativeDirectory),
    new URL('../../src/prepare.js', import.meta.url),
  ].map((file) => readFileSync(file, 'latin1'));
  const key = `runtime-${functions}-${digest(text, apiDigest(), ...makers)}`;
  const output = join(cache, key);
  if (existsSync(output)) return output;
  mkdirSync(cache, { recursive: true });
  log(`preparing a runtime of ${functions} functions`);
  await prepare([written(`${key}.cpp`, text)], { output, name: 'generated' });
  return output;
}
