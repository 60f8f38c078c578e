/**
 * The headers that authors' runtimes are compiled with (`<vmkit/api.h>` and what it includes), and their digest: a runtime
 * has the layouts of the context and of objects, and the table that it calls the kit through, in its code. One that was
 * compiled with other headers would read the wrong words, so it is refused.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeDirectory } from './native.js';

/** What `#include <vmkit/...>` is searched in. */
export const headersFolder = fileURLToPath(new URL('include/', nativeDirectory));

let digest: string | undefined;

/** SHA-256, in hex, of all that the headers declare. */
export function apiDigest(): string {
  digest ??= digestOf(headersFolder);
  return digest;
}

/** As `apiDigest`, of any folder. What only readers see, comments and layout of the text, does not count. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const headers = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of headers.filter((each) => each.endsWith('.h')).sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const code = text
      .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    hash.update(`${name}\n${code}\n`);
  }
  return hash.digest('hex');
}
