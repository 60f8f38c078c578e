/** `prepare`: what it makes, what it keeps of a runtime, and what it says when it cannot. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import koffi from 'koffi';
import { VmkitError } from '../../src/errors.js';
import { native } from '../../src/native.js';
import { type PrepareOptions, prepare } from '../../src/prepare.js';
import { generateRuntime } from '../bench/generate-runtime.js';

const fixture = fileURLToPath(
  new URL('../../../test/fixtures/runtime/troublemakers.cpp', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'vmkit-prepare-'));
let count = 0;

test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** Writes sources into a folder of their own and prepares them; the folder and what was prepared. */
async function prepared(sources: Record<string, string>, options: Partial<PrepareOptions> = {}) {
  const here = join(folder, String(count++));
  mkdirSync(here);
  const inputs = Object.keys(sources).map((name) => join(here, name));
  for (const input of inputs) await writeFile(input, sources[input.slice(here.length + 1)] ?? '');
  const output = join(here, 'out');
  const runtime = await prepare(inputs, { output, ...options });
  const text = native.irParse(readFileSync(join(output, runtime.bitcode)), 'runtime.bc');
  return { here, output, runtime, text };
}

/** The error of a preparation that must fail, with nothing left behind. */
async function failure(sources: Record<string, string>, options: Partial<PrepareOptions> = {}) {
  const here = join(folder, String(count));
  const error = await prepared(sources, options).then(
    () => {
      throw new Error('it was prepared');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof VmkitError)) throw error;
  return { code: error.code, message: error.message, left: readdirSync(here).sort() };
}

test('runtime.json describes what is there', async (t) => {
  const source = 'extern "C" int one(int x) { return x + 1; }';
  const { output, runtime } = await prepared({ 'my runtime.cpp': source });
  t.deepEqual(JSON.parse(readFileSync(join(output, 'runtime.json'), 'utf8')), runtime);
  t.deepEqual(readdirSync(output).sort(), [
    'runtime.a',
    'runtime.bc',
    'runtime.json',
    'runtime.so',
  ]);
  const digest = createHash('sha256')
    .update(readFileSync(join(output, 'runtime.bc')))
    .digest('hex');
  t.is(runtime.digest, digest);
  t.is(runtime.name, 'my_runtime');
  t.is(runtime.functions, 1);
});

test('the shared library exports its table and nothing else', async (t) => {
  const { output } = await prepared({ 'a.cpp': 'extern "C" int visible() { return 4; }' });
  const library = koffi.load(join(output, 'runtime.so'));
  t.notThrows(() => library.symbol('vmkit_runtime_table', 'uint64_t'));
  t.throws(() => library.symbol('visible', 'int'));
});

test('the same input gives the same bitcode', async (t) => {
  const source = readFileSync(fixture, 'utf8').replace(
    '"troublemakers.h"',
    JSON.stringify(fixture.replace(/cpp$/, 'h')),
  );
  const [first, second] = [
    await prepared({ 'a.cpp': source }),
    await prepared({ 'a.cpp': source }),
  ];
  t.is(first.runtime.digest, second.runtime.digest);
});

test('shipped bodies fit into guest functions', async (t) => {
  const source = `
    #include <string>
    static int counter = 5;
    static const char *greet() { return "hello"; }
    __attribute__((noinline)) static int bump() { return ++counter; }
    inline int shared() { static int calls = bump(); return ++calls; }
    extern "C" int entry(int x) { return greet()[x] + shared() + (int)std::to_string(x).size(); }`;
  const { text } = await prepared({ 'a.cpp': source }, { name: 'mine' });
  t.notRegex(text, /target-(cpu|features)|tune-cpu|uwtable|min-legal-vector-width|optnone/);
  t.notRegex(text, /\b(private|internal|linkonce|linkonce_odr|weak|weak_odr|comdat|hidden)\b/);
  t.notRegex(text, /dso_local|llvm\.(global_ctors|used|compiler\.used)|!llvm\.module\.flags/);
  t.regex(text, /"frame-pointer"="non-leaf"/);
  t.regex(text, /^@mine\._ZL7counter = external global i32/m);
  t.regex(text, /^@mine\.str\S* = unnamed_addr constant \[6 x i8\] c"hello\\00"/m);
  t.regex(text, /^define .*@mine\._ZL5greetv\(/m);
  t.regex(text, /^define .*@mine\._Z6sharedv\(/m);
  t.notRegex(text, /alloca i32/, 'bodies are stored simplified');
});

test('what cannot leave the runtime is only declared', async (t) => {
  const source = `
    #include <csetjmp>
    static thread_local int own; static jmp_buf place;
    extern "C" {
    int local(int x) { return own += x; }
    int assembly(int x) { __asm__ volatile("nop"); return x; }
    int returns_twice(int x) { return setjmp(place) + x; }
    int variadic(int x, ...) { return x; }
    void *frame(int x) { return __builtin_return_address(0); }
    int wide(int x) __attribute__((target("avx2")));
    int wide(int x) { return x; }
    int computed(int x) { static const void *to[] = {&&a, &&b}; goto *to[x]; a: return 1; b: return 2; }
    int movable(int x) { return local(x) + assembly(x); }
    }`;
  const { text, runtime } = await prepared({ 'a.cpp': source });
  for (const name of [
    ...['local', 'assembly', 'returns_twice', 'variadic', 'frame', 'wide', 'computed'],
  ]) {
    t.regex(text, new RegExp(`^declare .*@${name}\\(`, 'm'));
  }
  t.regex(text, /^define .*@movable\(/m);
  t.is(runtime.importable, 1);
});

test('several inputs of all kinds make one runtime', async (t) => {
  const { runtime, text } = await prepared(
    {
      'a.cpp': 'extern "C" int in_c(int); extern "C" int first(int x) { return in_c(x); }',
      'b.c': '#include <zlib.h>\nint in_c(int x) { return LIMIT + x + (int)zlibCompileFlags(); }',
      'c.ll': 'define i32 @in_text(i32 %x) { ret i32 %x }',
    },
    { name: 'all', chunks: 2, flags: ['-DLIMIT=5', '-lz'] },
  );
  t.is(runtime.functions, 3);
  for (const name of ['first', 'in_c', 'in_text'])
    t.regex(text, new RegExp(`^define .*@${name}`, 'm'));
});

test('an older runtime is replaced, anything else is not', async (t) => {
  const { output, here } = await prepared({ 'a.cpp': 'extern "C" int one() { return 1; }' });
  const again = await prepare([join(here, 'a.cpp')], { output, name: 'again' });
  t.is(again.name, 'again');
  t.regex(readFileSync(join(output, 'runtime.json'), 'utf8'), /"again"/);
  const other = join(here, 'other');
  mkdirSync(other);
  await writeFile(join(other, 'precious.txt'), 'keep me');
  await t.throwsAsync(prepare([join(here, 'a.cpp')], { output: other }), { code: 'ERR_ARGUMENT' });
  t.true(existsSync(join(other, 'precious.txt')));
  t.deepEqual(readdirSync(here).sort(), ['a.cpp', 'other', 'out']);
});

test("a compiler's complaints are passed on whole, and nothing is left behind", async (t) => {
  const { code, message, left } = await failure({
    'a.cpp': 'int one() { return x; }\nint two() { return y; }\n',
  });
  t.is(code, 'ERR_COMPILE_FAILED');
  t.regex(message, /a\.cpp:1:20: error/);
  t.regex(message, /a\.cpp:2:20: error/);
  t.regex(message, /a\.cpp does not compile/);
  t.deepEqual(left, ['a.cpp']);
});

test('a symbol that nobody defines is named', async (t) => {
  const source = 'extern "C" int nowhere(); extern "C" int one() { return nowhere(); }';
  const { code, message, left } = await failure({ 'a.cpp': source });
  t.is(code, 'ERR_COMPILE_FAILED');
  t.regex(message, /undefined symbol: nowhere/);
  t.deepEqual(left, ['a.cpp']);
});

test('bad inputs are named, with what to do', async (t) => {
  const one = 'extern "C" int one() { return 1; }';
  const twice = await failure({ 'a.cpp': one, 'b.cpp': one });
  t.regex(twice.message, /'one': symbol multiply defined/);
  const damaged = await failure({ 'a.bc': 'BC\xc0\xde nonsense' });
  t.is(damaged.code, 'ERR_COMPILE_FAILED');
  const text = await failure({ 'a.ll': 'define i32 @f() {\n  ret i64 0\n}\n' });
  t.regex(text.message, /a\.ll:2: /);
  const foreign = await failure({
    'a.ll': 'target triple = "aarch64-unknown-linux-gnu"\ndefine void @f() { ret void }\n',
  });
  t.regex(foreign.message, /is for aarch64-unknown-linux-gnu/);
  const kind = await failure({ 'a.rs': '' });
  t.is(kind.code, 'ERR_ARGUMENT');
  t.regex(kind.message, /\.cpp, .*\.ll/);
  const named = await failure({ 'a.cpp': one }, { name: 'no name' });
  t.regex(named.message, /cannot be a runtime's name/);
  const output = join(folder, 'none');
  await t.throwsAsync(prepare([], { output }), { code: 'ERR_ARGUMENT' });
  await t.throwsAsync(prepare([join(folder, 'absent.cpp')], { output }), {
    code: 'ERR_FILE_NOT_FOUND',
  });
  t.false(existsSync(output));
});

test('a generated runtime has functions of 40 to 60 instructions', async (t) => {
  const source = generateRuntime(200, 3);
  t.is(source, generateRuntime(200, 3));
  t.not(source, generateRuntime(200, 4));
  const { text, runtime } = await prepared({ 'generated.cpp': source });
  t.is(runtime.functions, 200);
  const sizes = text
    .split(/^define /m)
    .slice(1)
    .map((body) => body.slice(0, body.indexOf('\n}')).match(/^ {2}\S/gm)?.length ?? 0);
  t.is(sizes.length, 200);
  t.true(Math.min(...sizes) >= 40, `the smallest has ${Math.min(...sizes)}`);
  t.true(Math.max(...sizes) <= 60, `the largest has ${Math.max(...sizes)}`);
  t.true((text.match(/call .*@rt_\d+\(/g)?.length ?? 0) > 150);
});
