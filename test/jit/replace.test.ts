/** Replacing, retargeting and disposing of functions while others use them. */
import test from 'ava';
import { createEngine, type Engine } from '../../src/index.js';
import { caller, constant } from '../src/guests.js';

/** i64 name(): callee() and its own code after it, so that there is something to return into. */
const returnsInto = (name: string, callee: string) => ({
  name,
  signature: 'i64()',
  build: () => `declare i64 @${callee}()
    define i64 @${name}() noinline {
      %a = call i64 @${callee}()
      %b = call i64 @${callee}()
      %c = add i64 %a, %b
      ret i64 %c
    }`,
});

const snapshot = (engine: Engine, name: string) => {
  const symbol = engine.symbols.get(name);
  if (!symbol) throw new Error(`${name} is gone`);
  return symbol;
};

test('an entry tells of its code: version, tier, address, module', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  const declared = snapshot(engine, 'one');
  t.like(declared, { tier: 'declared', address: 0n, version: 0, module: 0 });
  engine.compile('one', { level: 0 });
  const baseline = snapshot(engine, 'one');
  t.is(baseline.tier, 'baseline');
  t.true(baseline.address > 0n);
  t.true(baseline.version > declared.version);
  engine.compile('one', { level: 2 });
  const optimized = snapshot(engine, 'one');
  t.is(optimized.tier, 'optimized');
  t.true(optimized.version > baseline.version);
  t.not(optimized.module, baseline.module);
  engine.symbols.retarget('one', engine.symbols.resolve('getppid'));
  t.like(snapshot(engine, 'one'), {
    tier: 'native',
    address: engine.symbols.resolve('getppid'),
  });
  // Cell and stub are what callers hold: they stay.
  for (const symbol of [baseline, optimized, snapshot(engine, 'one')]) {
    t.is(symbol.cell, declared.cell);
    t.is(symbol.stub, declared.stub);
  }
});

test('a replacement reaches direct callers, and those that inlined through others', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.define(caller('two', 'one'));
  engine.define(caller('three', 'two'));
  engine.define(returnsInto('apart', 'one'));
  const results = () => ['two', 'three', 'apart'].map((name) => engine.function(name, 'i64()')());
  t.deepEqual(results(), [2n, 3n, 2n]);
  t.true(snapshot(engine, 'three').inlined.some(({ name }) => name === 'one'));
  engine.define({ ...constant('one', 10), replace: true });
  // Sent back, and compiled anew at the next call.
  t.is(snapshot(engine, 'three').tier, 'declared');
  t.deepEqual(results(), [11n, 12n, 20n]);
  engine.define({ ...constant('one', 100), replace: true });
  t.deepEqual(results(), [101n, 102n, 200n]);
});

test('retargeting goes in both directions, whatever is compiled meanwhile', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.define(constant('hundred', 100));
  engine.define(caller('two', 'one'));
  const two = engine.function('two', 'i64()');
  // Before anything has code.
  engine.symbols.retarget('one', 'hundred');
  t.is(two(), 101n);
  // Compiling the function keeps the user's target.
  engine.compile('one');
  t.is(two(), 101n);
  t.deepEqual(snapshot(engine, 'two').inlined, []);
  engine.symbols.retarget('one', 0n);
  t.is(two(), 2n);
  engine.symbols.retarget('one', 'hundred');
  t.is(two(), 101n);
  // A target that is replaced is followed.
  engine.define({ ...constant('hundred', 200), replace: true });
  t.is(two(), 201n);
  engine.symbols.retarget('one', 0n);
  t.is(two(), 2n);
});

test('functions that retarget to each other do not hang the table', (t) => {
  using engine = createEngine();
  engine.define(constant('a', 1));
  engine.define(constant('b', 2));
  engine.symbols.retarget('a', 'b');
  t.is(engine.function('a', 'i64()')(), 2n);
  engine.symbols.retarget('b', engine.symbols.resolve('getppid'));
  t.is(engine.function('a', 'i64()')(), BigInt(process.ppid));
});

test('what is disposed of or replaced in a call is kept until the call returned', (t) => {
  using engine = createEngine();
  const actions: Record<string, () => void> = {
    dispose: () => engine.disposeFunction('main'),
    replace: () => engine.define({ ...constant('main', 7), replace: true }),
    recompile: () => void engine.compile('main', { level: 1 }),
  };
  for (const [what, action] of Object.entries(actions)) {
    let calls = 0;
    engine.host('act', 'i64()', () => {
      if (calls++ === 0) action();
      // Enough new code to be placed over memory that was freed too early.
      for (let i = 0; i < 20; i++) {
        engine.define(constant(`filler${i}`, i));
        engine.compile(`filler${i}`, { level: 0 });
      }
      for (let i = 0; i < 20; i++) engine.disposeFunction(`filler${i}`);
      t.true(engine.memory().pendingBytes > 0, what);
      return 21n;
    });
    engine.define(returnsInto('main', 'act'));
    const main = engine.function('main', 'i64()');
    t.is(main(), 42n, what);
    t.is(engine.memory().pendingBytes, 0, what);
    if (engine.symbols.has('main')) engine.disposeFunction('main');
    engine.disposeFunction('act');
  }
});

test('code is kept for frames below nested entries', (t) => {
  using engine = createEngine();
  let depth = 0;
  engine.define(returnsInto('main', 'nest'));
  const main = engine.function('main', 'i64()');
  engine.host('nest', 'i64()', () => {
    if (depth === 3) {
      if (engine.symbols.has('main')) engine.disposeFunction('main');
      engine.reclaim();
      return 1n;
    }
    depth++;
    const result = main();
    depth = 3;
    return result;
  });
  t.true(main() > 0n);
  t.is(engine.memory().pendingBytes, 0);
  t.throws(main, { code: 'ERR_SYMBOL_DISPOSED' });
});

test('a callee that is gone is an error in its callers, until its name is taken again', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.define(returnsInto('apart', 'one'));
  engine.define(caller('inlines', 'one'));
  engine.compile('one', { level: 0 });
  engine.compile('apart', { level: 0 });
  const apart = engine.function('apart', 'i64()');
  const inlines = engine.function('inlines', 'i64()');
  t.deepEqual([apart(), inlines()], [2n, 2n]);
  engine.disposeFunction('one');
  t.throws(apart, { code: 'ERR_SYMBOL_DISPOSED' });
  t.throws(inlines, { code: 'ERR_UNKNOWN_SYMBOL' });
  engine.define(constant('one', 5));
  // Compiled anew, a caller finds the new one; until then its code refers to the old.
  t.is(inlines(), 6n);
  t.throws(apart, { code: 'ERR_SYMBOL_DISPOSED' });
  engine.compile('apart');
  t.is(apart(), 10n);
});

test('a caller that is gone leaves its callee alone, and both give their memory back', (t) => {
  using engine = createEngine();
  const before = engine.memory();
  engine.define(constant('one', 1));
  engine.define(caller('two', 'one'));
  t.is(engine.function('two', 'i64()')(), 2n);
  engine.disposeFunction('two');
  t.is(engine.function('one', 'i64()')(), 1n);
  engine.disposeFunction('one');
  const after = engine.memory();
  t.deepEqual(
    [after.modules, after.symbols, after.irBytes, after.pendingBytes],
    [before.modules, before.symbols, before.irBytes, 0],
  );
});

test('a module that is disposed of takes its data along, once nothing refers to it', (t) => {
  using engine = createEngine();
  const before = engine.memory();
  const text = `@counter = internal global i64 40
    @shared = global i64 5
    @same = alias i64, ptr @shared
    define i64 @next() {
      %old = load i64, ptr @counter
      %new = add i64 %old, 1
      store i64 %new, ptr @counter
      ret i64 %new
    }`;
  for (let round = 0; round < 3; round++) {
    const module = engine.addModule(text, { name: 'counter' });
    t.is(engine.function('next', 'i64()')(), 41n);
    engine.define({
      name: 'user',
      signature: 'i64()',
      build: () => `@shared = external global i64
        define i64 @user() {
          %x = load i64, ptr @shared
          ret i64 %x
        }`,
    });
    const user = engine.function('user', 'i64()');
    t.is(user(), 5n);
    module.dispose();
    t.false(engine.symbols.has('shared') || engine.symbols.has('same'));
    t.is(user(), 5n);
    engine.disposeFunction('user');
    const { modules, symbols, pendingBytes } = engine.memory();
    t.deepEqual([modules, symbols, pendingBytes], [before.modules, before.symbols, 0]);
  }
});

test('a module that fails halfway leaves nothing behind', (t) => {
  using engine = createEngine();
  engine.define(constant('taken', 1));
  const before = engine.memory();
  const text = `@datum = global i64 1
    @taken = alias i64, ptr @datum
    define i64 @f() {
      ret i64 1
    }`;
  t.throws(() => engine.addModule(text), { code: 'ERR_SYMBOL_EXISTS' });
  const { modules, symbols, irBytes } = engine.memory();
  t.deepEqual([modules, symbols, irBytes], [before.modules, before.symbols, before.irBytes]);
});

test('a new function does not answer for an old one in its place', (t) => {
  using engine = createEngine();
  engine.define(constant('f', 1));
  const old = engine.function('f', 'i64()');
  const pointer = engine.koffi('f', 'int64_t()');
  t.is(old(), 1n);
  engine.disposeFunction('f');
  for (let i = 0; i < 5; i++) engine.define(constant(`g${i}`, i));
  engine.define(constant('f', 2));
  t.is(engine.function('f', 'i64()')(), 2n);
  t.throws(old, { code: 'ERR_SYMBOL_DISPOSED' });
  t.throws(() => pointer(), { code: 'ERR_SYMBOL_DISPOSED' });
});

test('an assumption that breaks while the compile thread works is made good', async (t) => {
  using engine = createEngine();
  for (let round = 0; round < 20; round++) {
    engine.define({ ...constant('one', round), replace: round > 0 });
    engine.compile('one', { level: 0 });
    engine.define({ ...caller('two', 'one'), replace: round > 0 });
    const compiling = engine.compileAsync('two');
    engine.define({ ...constant('one', 1000 + round), replace: true });
    await compiling;
    t.is(engine.function('two', 'i64()')(), 1001n + BigInt(round));
  }
});

test('a function that is replaced while the compile thread has it stays replaced', async (t) => {
  using engine = createEngine();
  for (let round = 0; round < 10; round++) {
    const name = `f${round}`;
    engine.define(constant(name, 1));
    const compiling = engine.compileAsync(name);
    engine.define({ ...constant(name, 2), replace: true });
    const module = await compiling;
    t.is(engine.function(name, 'i64()')(), 2n);
    t.is(engine.modules.of(name), module);
    t.is(snapshot(engine, name).module, module.id);
  }
});

test('a replacement that fails while the compile thread has the function leaves it as it was', async (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  const compiling = engine.compileAsync('one');
  const broken = () => {
    throw new Error('no');
  };
  t.throws(() => engine.define({ name: 'one', signature: 'i64()', build: broken, replace: true }), {
    code: 'ERR_BUILD',
  });
  t.is(engine.function('one', 'i64()')(), 1n);
  await compiling;
  t.is(engine.function('one', 'i64()')(), 1n);
});

test('a function that is disposed of while the compile thread has it', async (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  const compiling = engine.compileAsync('one');
  engine.disposeFunction('one');
  await t.throwsAsync(compiling, { code: 'ERR_SYMBOL_DISPOSED' });
  t.false(engine.symbols.has('one'));
  // Nor does what is compiled for one function become another of its name.
  engine.define(constant('two', 1));
  const again = engine.compileAsync('two');
  engine.disposeFunction('two');
  engine.define(constant('two', 2));
  await t.throwsAsync(again, { code: 'ERR_SYMBOL_DISPOSED' });
  t.is(engine.function('two', 'i64()')(), 2n);
});

test('an engine that is disposed of while its compile thread works', async (t) => {
  const engine = createEngine();
  const compiling = Array.from({ length: 5 }, (_, i) => {
    engine.define(constant(`f${i}`, i));
    return engine.compileAsync(`f${i}`);
  });
  engine.dispose();
  for (const each of compiling) await t.throwsAsync(each, { code: 'ERR_ENGINE_DISPOSED' });
});

test("a function's own helpers and variables take nobody's place", (t) => {
  using engine = createEngine();
  engine.addModule(`@counter = global i64 40
    define i64 @helper() { ret i64 2 }
    define i64 @read() {
      %x = load i64, ptr @counter
      %y = call i64 @helper()
      %z = add i64 %x, %y
      ret i64 %z
    }`);
  const before = snapshot(engine, 'counter').address;
  engine.define({
    name: 'own',
    signature: 'i64()',
    build: () => `@counter = global i64 7
      define i64 @helper() noinline { ret i64 1 }
      define i64 @own() {
        %x = load volatile i64, ptr @counter
        %y = call i64 @helper()
        %z = add i64 %x, %y
        ret i64 %z
      }`,
  });
  t.is(engine.function('own', 'i64()')(), 8n);
  t.is(engine.function('read', 'i64()')(), 42n);
  t.is(snapshot(engine, 'counter').address, before);
});
