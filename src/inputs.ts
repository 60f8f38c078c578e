/** Files that an engine takes in: prepared runtimes, bitcode, libraries. Reads and checks; the engine adds them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiDigest } from './api_headers.js';
import { checkText } from './checks.js';
import { describe, VmkitError } from './errors.js';
import {
  type NativeEngine,
  type NativeRuntimeInfo,
  type NativeRuntimeOptions,
  nativeDirectory,
  type Strategy,
} from './native.js';

/** The five ways to reach a runtime; `import` is the kit's own. */
export const strategies = ['import', 'link-lazily', 'whole', 'object', 'archive'] as const;

/** Reads a file; ERR_FILE_NOT_FOUND when it does not exist or is no file. */
export function readInput(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'EISDIR'
          ? 'is a directory'
          : code === 'EACCES'
            ? 'may not be read'
            : `cannot be read (${code})`;
    throw new VmkitError('ERR_FILE_NOT_FOUND', `${what} ${path} ${why}`, { cause: error });
  }
}

/**
 * Adds the kit's own runtime, whose native copy is in the addon.
 *
 * @throws VmkitError ERR_RUNTIME when the kit's set-up did not come to its end
 */
export function addKit(addon: NativeEngine): NativeRuntimeInfo {
  const bitcode = fileURLToPath(new URL('runtime.bc', nativeDirectory));
  try {
    return addon.addRuntime({
      name: 'vmkit',
      strategy: 'import',
      bitcode,
      library: '',
      archive: '',
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : describe(error);
    throw new VmkitError(
      'ERR_RUNTIME',
      `the kit's own runtime cannot be used; run the set-up again ("npm run build"): ${why}`,
      { cause: error },
    );
  }
}

/**
 * Reads what `vmkit prepare` wrote.
 *
 * @throws VmkitError ERR_FILE_NOT_FOUND, ERR_ARGUMENT for an unknown strategy or a damaged runtime.json, ERR_RUNTIME for
 *   a runtime that was compiled with other headers than this kit's
 */
export function preparedRuntime(directory: string, strategy: Strategy): NativeRuntimeOptions {
  if (!strategies.includes(strategy)) {
    throw new VmkitError(
      'ERR_ARGUMENT',
      `there is no strategy ${describe(strategy)}; the strategies are ${strategies.join(', ')}`,
    );
  }
  const path = join(directory, 'runtime.json');
  const text = readInput(path, 'the prepared runtime').toString();
  const wrong = (why: string, cause?: unknown) =>
    new VmkitError('ERR_ARGUMENT', `${path}: ${why}; make it again with "vmkit prepare"`, {
      cause,
    });
  let fields: Record<string, unknown>;
  try {
    fields = Object(JSON.parse(text));
  } catch (error) {
    throw wrong('not JSON', error);
  }
  const field = (name: string): string => {
    const value = fields[name];
    if (typeof value !== 'string' || value === '') throw wrong(`"${name}" is missing`);
    return value;
  };
  const file = (name: string): string => {
    const at = join(directory, field(name));
    if (!existsSync(at))
      throw new VmkitError('ERR_FILE_NOT_FOUND', `${at} (named in ${path}) does not exist`);
    return at;
  };
  const prepared = {
    name: field('name'),
    strategy,
    bitcode: file('bitcode'),
    library: file('library'),
    archive: strategy === 'archive' ? file('archive') : '',
  };
  if (fields.api !== apiDigest()) {
    throw new VmkitError(
      'ERR_RUNTIME',
      `the runtime '${prepared.name}' in ${directory} was prepared by another version of vmkit, whose headers differ: prepare it again`,
    );
  }
  return prepared;
}

/** How bitcode begins: bare, and in the wrapper of Apple's tools. */
const magics = [
  [0x42, 0x43, 0xc0, 0xde],
  [0xde, 0xc0, 0x17, 0x0b],
];

/** Bitcode by path or as bytes, and whether it must be tried in a child process first. */
export function readBitcode(
  input: string | Uint8Array,
  trust: string | undefined,
): { bytes: Uint8Array; foreign: boolean } {
  const bytes = typeof input === 'string' ? readInput(input, 'the bitcode') : input;
  if (!(bytes instanceof Uint8Array)) {
    throw new VmkitError('ERR_ARGUMENT', `bitcode is a path or bytes, not ${describe(input)}`);
  }
  if (!magics.some((magic) => magic.every((byte, at) => bytes[at] === byte))) {
    const file = typeof input === 'string' ? input : 'the input';
    throw new VmkitError(
      'ERR_BITCODE_INVALID',
      `${file} is not bitcode: it begins with neither BC C0 DE nor the wrapper's magic; add text with addModule`,
    );
  }
  if (trust !== undefined) checkText('addBitcode', 'a digest in hex to trust', trust);
  if (trust === undefined) return { bytes, foreign: true };
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { bytes, foreign: digest !== trust.toLowerCase() };
}

/** Which kind of library a path names. ERR_FILE_NOT_FOUND, ERR_ARGUMENT for any other ending. */
export function libraryKind(path: string): 'shared' | 'archive' {
  const shared = /\.so(\.\d+)*$/.test(path);
  if (!shared && !path.endsWith('.a')) {
    throw new VmkitError('ERR_ARGUMENT', `${path} is no library: its name must end in .so or .a`);
  }
  // A bare name of a shared library is searched for by the system.
  if ((!shared || path.includes('/')) && !existsSync(path)) {
    throw new VmkitError('ERR_FILE_NOT_FOUND', `the library ${path} does not exist`);
  }
  return shared ? 'shared' : 'archive';
}
