/**
 * `vmkit prepare`: makes a runtime of an author's C++, C or bitcode, for `engine.addRuntime`.
 *
 * Each input becomes raw bitcode; vmkit-prepare makes of them the bitcode that is shipped, the native copy and the
 * archive (jit/prepare.cpp says what it does to them); the native copy is linked to a shared library. All of it is made
 * in a folder beside the output, which takes the output's place at the end: a failure leaves nothing behind.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiDigest, headersFolder } from './api_headers.js';
import { VmkitError } from './errors.js';
import { nativeDirectory } from './native.js';

export interface PrepareOptions {
  /** The folder to write; one that holds a prepared runtime is replaced. */
  output: string;
  /** Letters, digits, `_` and `-`; the first input's name unless given. */
  name?: string;
  /** Number of objects in the archive; about 32 functions in each unless given. */
  chunks?: number;
  /** Flags for clang, after the kit's own; libraries (-l, -L, -Wl,…, .a, .so) go to the linker. */
  flags?: string[];
  /** Gets the compiler's warnings and what is being done, line by line. */
  log?: (line: string) => void;
}

/** What runtime.json says; the files are relative to it. */
export interface PreparedRuntime {
  name: string;
  /** Version of the table's layout. */
  version: number;
  /** Digest of the kit's headers that it was compiled with: those that are there must be the same. */
  api: string;
  bitcode: string;
  library: string;
  archive: string;
  /** SHA-256 of the bitcode, in hex. */
  digest: string;
  /** Functions that the runtime defines. */
  functions: number;
  /** Those of them whose bodies can be imported. */
  importable: number;
  /** What keeps the others from it, with the number of functions. */
  obstacles: Record<string, number>;
  /** Entries of the native copy's table. */
  symbols: number;
}

/** What `vmkit-prepare` does not say. */
type OwnField = 'version' | 'api' | 'bitcode' | 'library' | 'archive';

/** VMKIT_RUNTIME_TABLE_VERSION of jit/runtime_table.h. */
const tableVersion = 1;

/** -O2 without its passes: the bodies are as written, and not marked `optnone`. */
const bitcodeFlags = [
  ...['-O2', '-Xclang', '-disable-llvm-passes', '-emit-llvm', '-c', '-fPIC'],
  '-fno-omit-frame-pointer',
];

/** Its `vmkit/api.h` is what a runtime asks of the kit while it runs: memory, strings, failures. */
const compileCpp = ['clang++-22', '-std=c++20', '-fno-exceptions', `-I${headersFolder}`];

/** What turns an input into bitcode, by its ending; null: it is IR already. */
const compilers: Record<string, string[] | null> = {
  '.cpp': compileCpp,
  '.cc': compileCpp,
  '.cxx': compileCpp,
  '.c': ['clang-22'],
  '.bc': null,
  '.ll': null,
};

/**
 * Prepares a runtime.
 *
 * @throws VmkitError ERR_FILE_NOT_FOUND for an input or a compiler that is not there, ERR_ARGUMENT for one of another
 *   kind, a bad name or an output that cannot be made, ERR_COMPILE_FAILED with everything that the compiler, vmkit-prepare or the linker said
 */
export async function prepare(inputs: string[], options: PrepareOptions): Promise<PreparedRuntime> {
  const name = options.name ?? defaultName(inputs);
  checkInputs(inputs);
  checkName(name);
  const output = resolve(options.output);
  checkOutput(output);
  const work = join(dirname(output), `.${basename(output)}-${randomUUID()}`);
  await makeFolder(work, options.output);
  try {
    const runtime = await make(inputs, work, name, options);
    await replace(output, work);
    return runtime;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function defaultName(inputs: string[]): string {
  const first = inputs[0] ?? '';
  return basename(first, extname(first)).replace(/[^\w-]/g, '_');
}

function checkInputs(inputs: string[]): void {
  if (inputs.length === 0) {
    throw new VmkitError('ERR_ARGUMENT', 'prepare needs at least one input');
  }
  for (const input of inputs) {
    if (!(extname(input) in compilers)) {
      const kinds = Object.keys(compilers).join(', ');
      throw new VmkitError('ERR_ARGUMENT', `${input}: an input ends in one of ${kinds}`);
    }
    if (!existsSync(input)) throw new VmkitError('ERR_FILE_NOT_FOUND', `${input} does not exist`);
  }
}

function checkName(name: string): void {
  if (!/^[\w-]+$/.test(name)) {
    throw new VmkitError(
      'ERR_ARGUMENT',
      `${JSON.stringify(name)} cannot be a runtime's name: use letters, digits, "_" and "-"`,
    );
  }
}

/** Only what a former `prepare` made may be replaced. */
function checkOutput(output: string): void {
  if (!existsSync(output) || existsSync(join(output, 'runtime.json'))) return;
  if (isEmptyFolder(output)) return;
  throw new VmkitError(
    'ERR_ARGUMENT',
    `${output} exists and is not a prepared runtime: remove it, or choose another folder`,
  );
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

/**
 * Makes a folder and those above it one by one: where nothing can be made, as in /proc, Node's own recursive way tries
 * for ever.
 */
async function makeFolder(path: string, output: string): Promise<void> {
  const missing = [path];
  for (let above = dirname(path); !existsSync(above); above = dirname(above))
    missing.unshift(above);
  for (const folder of missing) {
    try {
      await mkdir(folder);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'EEXIST' && folder !== path) continue; // another process made it meanwhile
      const why = `${output} cannot be written: no folder can be made in ${dirname(folder)} (${code})`;
      throw new VmkitError('ERR_ARGUMENT', why, { cause });
    }
  }
}

/** Makes everything in `work`, which holds just the runtime afterwards. */
async function make(
  inputs: string[],
  work: string,
  name: string,
  options: PrepareOptions,
): Promise<PreparedRuntime> {
  const log = options.log ?? (() => {});
  const flags = options.flags ?? [];
  const compilerFlags = flags.filter((flag) => !isForLinker(flag));
  const bitcode: string[] = [];
  const api = apiDigest(); // as they are before anything is compiled
  for (const [index, input] of inputs.entries()) {
    const compiler = compilers[extname(input)];
    if (!compiler) {
      bitcode.push(input);
      continue;
    }
    const file = join(work, `${index}-${basename(input)}.bc`);
    const [program, ...own] = compiler;
    log(`compiling ${input}`);
    const command = [program!, ...own, ...bitcodeFlags, ...compilerFlags, input, '-o', file];
    await run(command, `${input} does not compile`, log);
    bitcode.push(file);
  }

  log(`preparing ${name}`);
  const tool = fileURLToPath(new URL('vmkit-prepare', nativeDirectory));
  const chunks = String(options.chunks ?? 0);
  const made = await run(
    [tool, '--name', name, '--chunks', chunks, '-o', work, ...bitcode],
    `${inputs.join(', ')} cannot be prepared`,
    log,
  );

  const object = join(work, 'runtime.o');
  const library = join(work, 'runtime.so');
  log(`linking ${name}`);
  await run(
    [
      ...['clang++-22', '-shared', '-fuse-ld=lld-22', '-Wl,-Bsymbolic', '-Wl,--as-needed'],
      ...['-Wl,-z,defs', object, '-o', library, ...flags.filter(isForLinker)],
    ],
    'the native copy does not link (a library that it needs is passed as a flag, i.e. -lz)',
    log,
  );

  const runtime: PreparedRuntime = {
    ...(JSON.parse(made) as Omit<PreparedRuntime, OwnField>),
    version: tableVersion,
    api,
    bitcode: 'runtime.bc',
    library: 'runtime.so',
    archive: 'runtime.a',
  };
  await writeFile(join(work, 'runtime.json'), `${JSON.stringify(runtime, null, 2)}\n`);
  const temporary = [object, ...bitcode.filter((file) => dirname(file) === work)];
  await Promise.all(temporary.map((file) => rm(file)));
  return runtime;
}

function isForLinker(flag: string): boolean {
  return /^-(l|L|Wl,)/.test(flag) || /\.(a|so(\.\d+)*)$/.test(flag);
}

/** Puts `work` in the place of `output`. */
async function replace(output: string, work: string): Promise<void> {
  if (!existsSync(output)) return rename(work, output);
  const old = `${work}-old`;
  await rename(output, old);
  await rename(work, output);
  await rm(old, { recursive: true, force: true });
}

/** Runs a program; gives what it wrote to stdout. Its complaints are the error's message, whole. */
async function run(command: string[], failure: string, log: (line: string) => void) {
  const [program, ...args] = command;
  const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (settle, reject) => {
      child.on('error', (error: NodeJS.ErrnoException) => reject(notFound(program!, error)));
      child.on('close', (...how) => settle(how));
    },
  );
  if (code !== 0) {
    const how = signal ? ` (${basename(program!)} was ended by ${signal})` : '';
    throw new VmkitError('ERR_COMPILE_FAILED', `${failure}${how}:\n${complaints.trimEnd()}`);
  }
  for (const line of complaints.trimEnd().split('\n')) if (line) log(line);
  return output;
}

function notFound(program: string, error: NodeJS.ErrnoException): unknown {
  if (error.code !== 'ENOENT') return error;
  const help = program.startsWith('clang') ? 'install the package clang-22' : 'build vmkit first';
  return new VmkitError('ERR_FILE_NOT_FOUND', `${program} was not found: ${help}`, {
    cause: error,
  });
}
