/**
 * Set-up: takes a fresh clone to where everything runs, and finds nothing to do in one that is there.
 *
 * Owns the list of steps, their order, and what makes each of them stale. A step has a fingerprint
 * of all that it reads, and a stamp that holds the fingerprint of its last success; the stamp is
 * removed before the step starts and written when it has ended, so that what was interrupted is
 * stale. One set-up at a time works in a folder. It prints to stderr: stdout is for what runs next.
 *
 * Node's own modules only, since nothing else is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(fileURLToPath(import.meta.url));
const at = (...names) => join(root, ...names);

const debianPackages = [
  'clang-22',
  'llvm-22-dev',
  'lld-22',
  'libclang-rt-22-dev',
  'clang-format-22',
  'libzstd-dev',
  'zlib1g-dev',
  'doctest-dev',
  'cmake',
  'ninja-build',
];

/** What the packages above bring, for a system that has no Debian packages. */
const commands = ['clang++-22', 'llvm-config-22', 'ld.lld-22', 'clang-format-22', 'cmake', 'ninja'];

/** A failure that the user can do something about: what went wrong, and what to do. */
export class SetupError extends Error {}

// ---------------------------------------------------------------------------------------- steps

/**
 * The steps in their order. `fresh` says whether there is nothing to do; `run` does it, or throws.
 *
 * @typedef {{ name: string, does: string, fresh: () => boolean, run: () => void }} Step
 * @param {boolean} asan build the sanitized addon too
 * @returns {Step[]}
 */
function steps(asan) {
  const installed = installedPackages();
  const missing = missingOnSystem(installed);
  const wanted = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const dependencies = digest(
    JSON.stringify([wanted.dependencies, wanted.devDependencies]),
    readFileSync(at('package-lock.json')),
  );
  const nativeSources = digest(
    JSON.stringify([...installed]),
    dependencies,
    stateOf([
      at('CMakeLists.txt'),
      ...['jit', 'runtime-cpp', 'test/native'].flatMap((folder) => files(at(folder))),
    ]),
  );
  const sources = typescriptSources();
  const typescript = digest(dependencies, stateOf([at('tsconfig.json'), ...sources]));

  return [
    {
      name: 'Node',
      does: 'checking the version',
      fresh: nodeIsRecent,
      run() {
        throw new SetupError(
          `version ${process.versions.node} is too old: install Node 20.19 or later, then try again`,
        );
      },
    },
    {
      name: 'system packages',
      does: `installing ${missing.join(' ')}`,
      fresh: () => missing.length === 0,
      run: () => installDebianPackages(missing),
    },
    stamped({
      name: 'npm packages',
      does: 'npm ci',
      stamp: at('node_modules/.vmkit.stamp'),
      fingerprint: dependencies,
      outputs: [at('node_modules')],
      run: () => npm('ci', '--ignore-scripts', '--no-audit', '--no-fund'),
    }),
    nativeStep('native code', 'build', 'dist/native', nativeSources, []),
    ...(asan
      ? [
          nativeStep('native code, sanitized', 'build-asan', 'dist/native-asan', nativeSources, [
            '-DVMKIT_SANITIZE=ON',
          ]),
        ]
      : []),
    stamped({
      name: 'TypeScript',
      does: 'compiling what changed',
      stamp: at('dist/typescript.stamp'),
      fingerprint: typescript,
      outputs: sources.map((source) => outputOf(source, '.js')),
      run: () => compileTypescript(sources),
    }),
    stamped({
      name: 'command',
      does: 'joining its modules, so that it starts sooner',
      stamp: at('dist/bundle.stamp'),
      fingerprint: digest(typescript, stateOf([at('bundle.mjs'), at('package.json')])),
      outputs: [at(wanted.bin.vmkit)],
      run: () => command(process.execPath, [at('bundle.mjs')], 'see the message above'),
    }),
    preparedRuntime('examples/kaleidoscope/runtime.cpp', 'kaleidoscope', nativeSources),
    preparedRuntime('examples/java/runtime', 'java', nativeSources),
    stamped({
      name: 'code of the command',
      does: 'running it, so that V8 need not compile it anew',
      stamp: at('dist/bundle.code.stamp'),
      fingerprint: digest(
        typescript,
        stateOf([at('bundle.mjs'), at('bundle_code.mjs'), at('package.json')]),
        process.version,
      ),
      outputs: [at('dist/bundle/command.cjs.code')],
      run: () => command(process.execPath, [at('bundle_code.mjs')], 'see the message above'),
    }),
  ];
}

function nativeStep(name, buildFolder, outputFolder, fingerprint, options) {
  const build = at(buildFolder);
  const output = at(outputFolder);
  return stamped({
    name,
    does: 'building the addon and the runtime with CMake (minutes the first time)',
    stamp: join(output, 'build.stamp'),
    fingerprint: digest(fingerprint, JSON.stringify(options)),
    outputs: ['vmkit.node', 'runtime.bc', 'layout.json', 'vmkit-prepare', 'vmkit-tests'].map(
      (file) => join(output, file),
    ),
    run() {
      const configuration = [
        ...['-S', root, '-B', build, '-G', 'Ninja'],
        '-DCMAKE_BUILD_TYPE=Release',
        '-DCMAKE_C_COMPILER=clang-22',
        '-DCMAKE_CXX_COMPILER=clang++-22',
        `-DVMKIT_OUTPUT=${output}`,
        ...options,
      ];
      // CMake looks after its own inputs; configuring is for a new folder, a moved one, or new options.
      const stamp = join(build, 'configured.stamp');
      const configured = digest(JSON.stringify(configuration));
      if (!existsSync(join(build, 'build.ninja')) || read(stamp) !== configured) {
        rmSync(stamp, { force: true });
        command('cmake', ['--fresh', ...configuration], 'see the message of CMake above');
        writeFileSync(stamp, configured);
      }
      command(
        'cmake',
        ['--build', build, '--parallel', String(availableParallelism())],
        `mend the error above; if it makes no sense, remove ${relative(root, build)}/ and try again`,
      );
    },
  });
}

/** A runtime of an example language, a file or a folder of them, prepared into the same folder of dist/. */
function preparedRuntime(source, name, nativeSources) {
  const output = at('dist', source.replace(/\.cpp$/, ''));
  const sources = source.endsWith('.cpp') ? [at(source)] : files(at(source));
  const inputs = sources.filter((file) => file.endsWith('.cpp'));
  return stamped({
    name: `${name} runtime`,
    does: `vmkit prepare ${source}`,
    stamp: `${output}.stamp`,
    fingerprint: digest(
      nativeSources,
      stateOf([...sources, at('src/prepare.ts'), at('src/api_headers.ts')]),
    ),
    outputs: [join(output, 'runtime.json')],
    run: () =>
      command(
        process.execPath,
        [at('dist/bundle/vmkit.js'), 'prepare', ...inputs, '--name', name, '-o', output],
        'see the message above',
      ),
  });
}

/** Makes a step of `run`, which is stale unless the stamp has the fingerprint and all outputs exist. */
function stamped({ name, does, stamp, fingerprint, outputs, run }) {
  return {
    name,
    does,
    fresh: () => read(stamp) === fingerprint && outputs.every((output) => existsSync(output)),
    run() {
      rmSync(stamp, { force: true });
      run();
      const missing = outputs.filter((output) => !existsSync(output));
      if (missing.length > 0) {
        const list = missing.map((output) => relative(root, output)).join(', ');
        throw new SetupError(`it ended well, but did not make ${list}`);
      }
      mkdirSync(dirname(stamp), { recursive: true });
      writeFileSync(stamp, fingerprint);
    },
  };
}

// --------------------------------------------------------------------------- Node and the system

function nodeIsRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** The installed ones of the Debian packages, with their versions; none where there is no dpkg. */
function installedPackages() {
  const format = `\${db:Status-Status} \${Package} \${Version}\n`;
  const query = spawnSync('dpkg-query', ['-W', '-f', format, ...debianPackages], {
    encoding: 'utf8',
  });
  if (query.error) return new Map();
  const lines = query.stdout.split('\n').map((line) => line.split(' '));
  return new Map(
    lines.filter(([status]) => status === 'installed').map(([, name, version]) => [name, version]),
  );
}

/** Debian packages that are missing, or, where there is no dpkg, commands. */
function missingOnSystem(installed) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `vmkit runs on Linux on x86-64, and this is ${process.platform} on ${process.arch}`,
    );
  }
  if (onPath('dpkg-query')) return debianPackages.filter((name) => !installed.has(name));
  return commands.filter((name) => !onPath(name));
}

function installDebianPackages(missing) {
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (!onPath('apt-get') || !onPath('dpkg-query')) {
    throw new SetupError(
      `this system has no apt-get; install LLVM 22 with clang, lld and clang-format, CMake, Ninja ` +
        `and the static zlib and zstd by hand. Missing: ${missing.join(', ')}`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !onPath('sudo')) {
    throw new SetupError(`run this as root, then try again: apt-get ${install.join(' ')}`);
  }
  const elevate = isRoot ? [] : ['sudo'];
  const apt = (args, advice) => {
    const line = [...elevate, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    const [program, ...rest] = [...line, '-q', '-o', 'DPkg::Lock::Timeout=300', ...args];
    return command(program, rest, advice);
  };
  apt(['update'], 'see whether this machine reaches the servers of its package sources');
  apt(
    install,
    'Debian 12 serves these packages. On another release add a source that has LLVM 22, ' +
      `then try again. Missing: ${missing.join(' ')}`,
  );
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return folders.some((folder) => existsSync(join(folder, name)));
}

// ---------------------------------------------------------------------------- npm and TypeScript

function npm(...args) {
  const advice = 'see whether this machine reaches the npm registry; mend what npm says above';
  const script = process.env.npm_execpath; // npm itself, when npm started this
  if (script?.endsWith('.js')) command(process.execPath, [script, ...args], advice);
  else command('npm', args, advice);
}

function typescriptSources() {
  const folders = ['src', 'vm', 'examples', 'test'].map((name) => at(name));
  return folders.flatMap(files).filter((file) => file.endsWith('.ts'));
}

function outputOf(source, extension) {
  return at('dist', relative(root, source)).replace(/\.ts$/, extension);
}

function compileTypescript(sources) {
  const extensions = ['.js', '.js.map', '.d.ts'];
  const wanted = new Set(sources.flatMap((source) => extensions.map((e) => outputOf(source, e))));
  // A test whose source is gone must not run on, and nothing may import what is no longer there.
  for (const folder of ['src', 'vm', 'examples', 'test']) {
    for (const file of files(at('dist', folder))) {
      if (extensions.some((e) => file.endsWith(e)) && !wanted.has(file)) rmSync(file);
    }
  }
  // The compiler trusts its own notes on what it has written; without them it writes everything.
  if ([...wanted].some((file) => !existsSync(file))) {
    rmSync(at('dist/tsconfig.tsbuildinfo'), { force: true });
  }
  const compiler = at('node_modules/typescript/bin/tsc');
  command(process.execPath, [compiler, '-p', root], 'mend the errors above');
}

// ------------------------------------------------------------------------------------- machinery

/** Runs a command, quietly unless it fails or a person watches. */
function command(program, args, advice) {
  const watched = process.stderr.isTTY;
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: watched ? ['inherit', 2, 2] : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.error === undefined && result.status === 0) return;
  if (!watched) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  const how =
    result.error?.message ?? (result.signal ? result.signal : `exit code ${result.status}`);
  const line = [basename(program), ...args].map((part) => part.replace(`${root}/`, '')).join(' ');
  throw new SetupError(`\`${line}\` failed (${how}): ${advice}`);
}

/** All files below a folder, sorted; none when it does not exist. */
export function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A digest of the files' names, sizes and times of change; one that does not exist counts too. */
function stateOf(paths) {
  const state = paths.map((path) => {
    const status = statSync(path, { throwIfNoEntry: false });
    return [relative(root, path), status?.size, status?.mtimeMs];
  });
  return digest(JSON.stringify(state));
}

function digest(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

/**
 * Waits until no other set-up works in this folder. The lock is a socket in Linux's abstract
 * namespace: the system takes it away with the process, however that ends.
 */
async function lock() {
  const path = `\0vmkit-setup-${digest(root)}`;
  const listen = () =>
    new Promise((resolve, reject) => {
      const server = createServer();
      server.once('error', (error) =>
        error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
      );
      server.listen({ path }, () => resolve(server));
    });
  for (let attempt = 0; ; attempt++) {
    const server = await listen();
    if (server) return server;
    if (attempt === 0) say('waiting for another set-up of this folder to end');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * Does all the set-up that is needed.
 *
 * @param {{ asan?: boolean }} options
 * @throws {SetupError} when a step fails; its message says what to do
 */
export async function setUp({ asan = process.env.VMKIT_BUILD === 'asan' } = {}) {
  if (steps(asan).every((step) => step.fresh())) return;
  const server = await lock();
  try {
    // The list is made again for each step, since a step may change what the next ones read.
    for (const index of steps(asan).keys()) {
      const step = steps(asan)[index];
      if (step.fresh()) continue;
      say(`${step.name}: ${step.does}`);
      const start = performance.now();
      try {
        step.run();
      } catch (error) {
        if (error instanceof SetupError) error.message = `${step.name}: ${error.message}`;
        throw error;
      }
      say(`${step.name}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  } finally {
    server.close();
  }
}

/** The same for a program: prints a failure, and gives the exit code. */
export async function setUpOrExplain(options) {
  try {
    await setUp(options);
    return 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`FAILED: ${error.message}`);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await setUpOrExplain();
