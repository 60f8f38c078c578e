/** Generated runtimes, prepared once and kept in build/bench. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/cli/prepare.js';
import { nativeDirectory } from '../../src/native.js';
import { generateRuntime } from './generate-runtime.js';
import { cache, digest, written } from './toolchain.js';

/** The folder of a prepared runtime of so many functions. */
export async function generatedRuntime(
  functions: number,
  log: (line: string) => void,
): Promise<string> {
  const text = generateRuntime(functions);
  const tool = readFileSync(fileURLToPath(new URL('vmkit-prepare', nativeDirectory)));
  const key = `runtime-${functions}-${digest(text, tool.toString('latin1'))}`;
  const output = join(cache, key);
  if (existsSync(output)) return output;
  mkdirSync(cache, { recursive: true });
  log(`preparing a runtime of ${functions} functions`);
  await prepare([written(`${key}.cpp`, text)], { output, name: 'generated' });
  return output;
}
