/**
 * The closure test: whatever a body of a prepared runtime refers to can be found outside it. Every function of the
 * kit's runtime, and of one written to make trouble, is put alone into an empty module, compiled and linked; those that
 * take and give numbers are called, and must give what the native copy gives.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { nativeFunction } from '../../src/host/koffi.js';
import { createEngine, type Engine } from '../../src/index.js';
import { native, nativeDirectory } from '../../src/native.js';
import { type PreparedRuntime, prepare } from '../../src/prepare.js';
import { closureModule, closureOf } from './closure.js';

const source = fileURLToPath(
  new URL('../../../test/fixtures/runtime/troublemakers.cpp', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'vmkit-closure-'));
const trouble = join(folder, 'trouble');
let runtime: PreparedRuntime;

test.before(async () => {
  runtime = await prepare([source], { output: trouble, name: 'trouble', chunks: 7 });
});

test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** Adds the bodies of a runtime's bitcode as guest functions; the names of those functions. */
function addBodies(engine: Engine, path: string): string[] {
  const text = native.irParse(readFileSync(path), path);
  const { functions } = engine.addModule(closureModule(text), { name: 'closure' });
  return functions.map((each) => each.name);
}

type NumberFunction = (...values: (bigint | number)[]) => bigint | number;

/** The native copy's function, called at its address. */
function nativeCopy(engine: Engine, name: string, signature: string): NumberFunction {
  const address = engine.symbols.get(name)?.address ?? 0n;
  if (address === 0n) throw new Error(`${name} has no native copy`);
  const [, result = '', parameters = ''] = /^(\w+)\((.*)\)$/.exec(signature) ?? [];
  const types: Record<string, string> = { i64: 'int64_t', f64: 'double' };
  const prototype = `${types[result]}(${parameters.split(',').map((type) => types[type])})`;
  const call = nativeFunction(address, prototype);
  return (...values) => {
    const value = call(...values) as bigint | number;
    return result === 'i64' ? BigInt(value) : value;
  };
}

/** Arguments of a signature of i64 and f64. */
function argumentsOf(signature: string, value: number): (bigint | number)[] {
  const parameters = /\((.*)\)/.exec(signature)?.[1]?.split(',') ?? [];
  return parameters.map((type, i) => (type === 'i64' ? BigInt(value + i) : value * 1.25 + i));
}

const values = [0, 1, 2, 3, 7, 13, 100, -5];
const takesNumbers = /^(i64|f64)\((i64|f64)(,(i64|f64))*\)$/;

/** Entries of the fixture, and their signatures; those whose name has `_next_` change shared state. */
function entries(engine: Engine, names: string[]): [name: string, signature: string][] {
  return names
    .filter((name) => name.startsWith(closureOf('tm_')))
    .map((name): [string, string] => [
      name.slice(closureOf('').length),
      engine.symbols.get(name)?.signature ?? '',
    ])
    .filter(([, signature]) => takesNumbers.test(signature));
}

test("every function of the kit's runtime compiles and links alone", (t) => {
  using engine = createEngine();
  const names = addBodies(engine, fileURLToPath(new URL('runtime.bc', nativeDirectory)));
  t.true(names.includes(closureOf('vmkit_is_subtype')));
  t.true(names.includes(closureOf('vmkit_class_init')));
  for (const name of names) t.notThrows(() => engine.compile(name), name);
});

test('every importable function of the troublemakers compiles and links alone', (t) => {
  using engine = createEngine();
  engine.addRuntime(trouble);
  const names = addBodies(engine, join(trouble, runtime.bitcode));
  t.is(names.length, runtime.importable);
  t.true(names.length > 300);
  for (const name of names) t.notThrows(() => engine.compile(name), name);
});

test('imported alone, each entry gives what the native copy gives', (t) => {
  using engine = createEngine();
  engine.addRuntime(trouble);
  const all = entries(engine, addBodies(engine, join(trouble, runtime.bitcode)));
  const stateless = all.filter(([name]) => !name.includes('_next_'));
  t.true(stateless.length > 35, `only ${stateless.length} entries`);
  for (const [name, signature] of stateless) {
    const imported = engine.function(closureOf(name), signature) as NumberFunction;
    const copy = nativeCopy(engine, name, signature);
    for (const value of values) {
      const given = argumentsOf(signature, value);
      t.is(imported(...given), copy(...given), `${name}(${given})`);
    }
  }
});

test('an imported body and the native copy share their state', (t) => {
  using engine = createEngine();
  engine.addRuntime(trouble);
  const all = entries(engine, addBodies(engine, join(trouble, runtime.bitcode)));
  const counters = all.filter(([name]) => name.includes('_next_'));
  t.deepEqual(counters.map(([name]) => name).sort(), [
    'tm_next_function_pointer',
    'tm_next_hidden',
    'tm_next_shared',
    'tm_next_static',
  ]);
  for (const [name, signature] of counters) {
    const imported = engine.function(closureOf(name), signature) as NumberFunction;
    const copy = nativeCopy(engine, name, signature);
    const [first, second, third] = [copy(5n), imported(5n), copy(5n)].map(BigInt);
    t.not(second, first, name);
    if (name === 'tm_next_function_pointer') t.is(third, first);
    else t.is(third! - second!, second! - first!, name);
  }
});

for (const strategy of ['import', 'link-lazily', 'whole', 'object', 'archive'] as const) {
  test(`by the strategy ${strategy}, guests get what the native copy gives`, (t) => {
    using reference = createEngine();
    reference.addRuntime(trouble);
    using engine = createEngine();
    engine.addRuntime(trouble, { strategy });
    // Each guest function of `whole` takes as long as the runtime: a quarter of them will do.
    const step = strategy === 'whole' ? 4 : 1;
    const exported = [...reference.symbols.keys()]
      .filter((name) => /^tm_(?!next)/.test(name))
      .filter((_, index) => index % step === 0);
    const text = native.irParse(readFileSync(join(trouble, runtime.bitcode)), 'runtime.bc');
    let called = 0;
    for (const name of exported) {
      // Data have no line of this form; entries of doubles are for the test above.
      if (!new RegExp(`^(define|declare) .*i64 @${name}\\(i64 [^,]*\\)`, 'm').test(text)) continue;
      engine.addModule(`
        declare i64 @${name}(i64)
        define i64 @guest_${name}(i64 %x) {
          %result = call i64 @${name}(i64 %x)
          ret i64 %result
        }`);
      const guest = engine.function(`guest_${name}`, 'i64(i64)');
      const copy = nativeCopy(reference, name, 'i64(i64)');
      for (const value of values) {
        t.is(guest(BigInt(value)), copy(BigInt(value)) as bigint, `${name}(${value})`);
      }
      called++;
    }
    t.true(called > 40 / step, `only ${called} functions`);
  });
}

test('an archive has state of its own, initialized before it is used', (t) => {
  using reference = createEngine();
  reference.addRuntime(trouble);
  using engine = createEngine();
  engine.addRuntime(trouble, { strategy: 'archive' });
  for (const name of ['tm_next_static', 'tm_next_thread_local', 'tm_next_shared']) {
    engine.addModule(`
      declare i64 @${name}(i64)
      define i64 @guest_${name}() {
        %result = call i64 @${name}(i64 0)
        ret i64 %result
      }`);
  }
  const next = (name: string) => engine.function(`guest_${name}`, 'i64()')();
  nativeCopy(reference, 'tm_next_static', 'i64(i64)')(0n);
  t.deepEqual([next('tm_next_static'), next('tm_next_static')], [11n, 12n]);
  t.deepEqual([next('tm_next_thread_local'), next('tm_next_thread_local')], [8n, 9n]);
  t.deepEqual([next('tm_next_shared'), next('tm_next_shared')], [1003n, 1006n]);
});
