/** What guests are linked to: runtimes by each strategy, bitcode, libraries, koffi's callbacks. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import koffi from 'koffi';
import { apiDigest, digestOf, headersFolder } from '../../src/api_headers.js';
import { createEngine } from '../../src/engine.js';
import { strategies } from '../../src/inputs.js';
import { nativeDirectory } from '../../src/native.js';
import { prepare } from '../../src/prepare.js';
import { runWithEngine } from './child.js';
import { builderOf, caller } from './guests.js';

const folder = mkdtempSync(join(tmpdir(), 'vmkit-inputs-'));
const at = (name: string) => join(folder, name);
test.after.always(() => rmSync(folder, { recursive: true }));

const clang = (...args: string[]) => execFileSync('clang++-22', ['-std=c++20', '-O1', ...args]);

test.before(async () => {
  writeFileSync(
    at('counting.cpp'),
    `#include <cstdint>
     static int64_t count = 40;
     extern "C" int64_t count_up() { return ++count; }`,
  );
  await prepare([at('counting.cpp')], { output: at('counting') });
  writeFileSync(at('seven.cpp'), 'extern "C" long seven() { return 7; }');
  clang('-shared', '-fPIC', at('seven.cpp'), '-o', at('seven.so'));
  clang('-c', '-fPIC', at('seven.cpp'), '-o', at('seven.o'));
  execFileSync('llvm-ar-22', ['rcs', at('seven.a'), at('seven.o')]);
  clang('-c', '-emit-llvm', at('seven.cpp'), '-o', at('seven.bc'));
});

for (const strategy of strategies) {
  test(`a prepared runtime is reached by the strategy ${strategy}`, (t) => {
    using engine = createEngine();
    const info = engine.addRuntime(at('counting'), { strategy });
    t.is(info.name, 'counting');
    t.deepEqual(
      engine.runtimes.map(({ name }) => name),
      ['vmkit', 'counting'],
    );
    engine.define(caller('main', 'count_up'));
    const first = engine.function('main', 'i64()')();
    t.is(engine.function('main', 'i64()')(), first + 1n);
    const imported = engine.symbols.get('main')?.imported ?? [];
    t.is(
      imported.some(({ name, from }) => name === 'count_up' && from === 'counting'),
      strategy !== 'object' && strategy !== 'archive',
    );
  });
}

test('a runtime that is incomplete is refused', (t) => {
  using engine = createEngine();
  mkdirSync(at('broken'));
  const write = (text: string) => writeFileSync(at('broken/runtime.json'), text);
  write('{');
  t.throws(() => engine.addRuntime(at('broken')), { code: 'ERR_ARGUMENT', message: /not JSON/ });
  write('{}');
  t.throws(() => engine.addRuntime(at('broken')), { code: 'ERR_ARGUMENT', message: /"name"/ });
  write('null');
  t.throws(() => engine.addRuntime(at('broken')), { code: 'ERR_ARGUMENT', message: /"name"/ });
  write('{"name":"broken","bitcode":"no.bc","library":"no.so"}');
  t.throws(() => engine.addRuntime(at('broken')), { code: 'ERR_FILE_NOT_FOUND' });
});

test('a runtime that was prepared with other headers of the kit is refused', (t) => {
  using engine = createEngine();
  const directory = at('of-another-kit');
  cpSync(at('counting'), directory, { recursive: true });
  const manifest = join(directory, 'runtime.json');
  const fields = JSON.parse(readFileSync(manifest, 'utf8'));
  t.is(fields.api, apiDigest());
  const wanted = {
    code: 'ERR_RUNTIME',
    message: /'counting' in .*of-another-kit.*prepare it again/,
  };
  for (const api of ['0'.repeat(64), undefined]) {
    writeFileSync(manifest, JSON.stringify({ ...fields, api }));
    for (const strategy of strategies) {
      t.throws(() => engine.addRuntime(directory, { strategy }), wanted);
    }
  }
  writeFileSync(manifest, JSON.stringify(fields));
  t.is(engine.addRuntime(directory).name, 'counting');
});

test('the digest of the headers is that of their declarations', (t) => {
  const folder = at('headers');
  const digest = (text: string) => {
    mkdirSync(join(folder, 'vmkit'), { recursive: true });
    writeFileSync(join(folder, 'vmkit', 'context.h'), text);
    return digestOf(folder);
  };
  const first = digest('struct Context {\n  int a; // the first\n  long b;\n};\n');
  t.is(digest('/* told\n anew */\nstruct Context { int a; long b; };'), first);
  t.not(digest('struct Context { long b; int a; };'), first);
  t.not(digest('struct Context { int a; long b; long c; };'), first);
  t.is(digestOf(headersFolder), apiDigest());
  t.true(existsSync(join(headersFolder, 'vmkit', 'context.h')));
});

test('bitcode is added by path, or as bytes that are trusted by their digest', (t) => {
  using engine = createEngine();
  const bytes = readFileSync(at('seven.bc'));
  using module = engine.addBitcode(at('seven.bc'));
  t.deepEqual(module.functions, [{ name: 'seven', signature: 'i64()' }]);
  t.is(engine.function('seven')(), 7n);
  module.dispose();
  const trust = createHash('sha256').update(bytes).digest('hex');
  for (const digest of [trust, trust.toUpperCase(), 'another']) {
    using again = engine.addBitcode(new Uint8Array(bytes), { trust: digest });
    t.is(engine.function('seven')(), 7n);
    t.is(again.functions.length, 1);
  }
});

for (const library of ['seven.so', 'seven.a']) {
  test(`${library} gives what guests declare`, (t) => {
    using engine = createEngine();
    engine.addLibrary(at(library));
    engine.define(caller('eight', 'seven'));
    t.is(engine.function('eight')(), 8n);
  });
}

test('a file that is no library is refused', (t) => {
  using engine = createEngine();
  writeFileSync(at('text.so'), 'text');
  writeFileSync(at('text.a'), 'text');
  t.throws(() => engine.addLibrary(at('text.so')), { code: 'ERR_LIBRARY' });
  t.throws(() => engine.addLibrary(at('text.a')), { code: 'ERR_LIBRARY' });
});

test("a kit whose own runtime is not the addon's says how to mend it", (t) => {
  const native = at('native');
  mkdirSync(native);
  symlinkSync(fileURLToPath(new URL('vmkit.node', nativeDirectory)), join(native, 'vmkit.node'));
  writeFileSync(join(native, 'runtime.bc'), 'of another build');
  const { status, stderr } = runWithEngine('', { VMKIT_NATIVE: native });
  t.is(status, 1);
  t.regex(stderr, /VmkitError: the kit's own runtime cannot be used; run the set-up again/);
  t.regex(stderr, /code: 'ERR_RUNTIME'/);
});

test("a callback of koffi's is a guest extern", (t) => {
  using engine = createEngine();
  const prototype = koffi.pointer(koffi.proto('int64_t (int64_t)'));
  const callback = koffi.register((value: number) => value * 2, prototype);
  t.teardown(() => koffi.unregister(callback));
  engine.defineSymbol('twice', koffi.address(callback));
  engine.define({
    name: 'main',
    signature: 'i64(i64)',
    build: (module, fn) => {
      const builder = builderOf(module, fn);
      const twice = module.getOrInsertFunction('twice', fn.getFunctionType());
      builder.CreateRet(builder.CreateCall(twice, [fn.getArg(0)]));
    },
  });
  t.is(engine.function('main')(21n), 42n);
});
