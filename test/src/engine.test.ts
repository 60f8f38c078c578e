/** The engine: a function's life from its declaration to its disposal. */
import { inspect } from 'node:util';
import test from 'ava';
import koffi from 'koffi';
import { createEngine } from '../../src/engine.js';
import { VmkitError } from '../../src/errors.js';
import { adder, builderOf, caller, constant } from './guests.js';

test('a function is built at its first call, once', (t) => {
  using engine = createEngine();
  let built = 0;
  const { build, ...rest } = adder('add');
  engine.define({
    ...rest,
    build: (module, fn) => {
      built++;
      return build(module, fn);
    },
  });
  const add = engine.function('add', 'f64(f64,f64)');
  t.is(built, 0);
  t.is(engine.symbols.get('add')?.tier, 'declared');
  t.is(add(1.5, 2), 3.5);
  t.is(add(2, 2), 4);
  t.is(built, 1);
  t.is(engine.symbols.get('add')?.tier, 'optimized');
  t.true(Object.is(engine.function('add'), add));
});

test('IR text can be returned by a builder', (t) => {
  using engine = createEngine();
  engine.define({
    name: 'twice',
    signature: 'i64(i64)',
    build: () => 'define i64 @twice(i64 %x) {\n  %y = add i64 %x, %x\n  ret i64 %y\n}',
  });
  t.is(engine.function('twice')(2n ** 61n), 2n ** 62n);
});

test('guests call each other, whatever is compiled first', (t) => {
  using engine = createEngine();
  engine.define(caller('three', 'two'));
  engine.define(caller('two', 'one'));
  engine.define(constant('one', 1));
  t.is(engine.function('three')(), 3n);
});

test('all types cross', (t) => {
  using engine = createEngine();
  const same = (type: string) => {
    const ll = { f64: 'double', f32: 'float' }[type] ?? type;
    const name = `same_${type}`;
    const attribute = type === 'i8' || type === 'i16' ? ' signext' : '';
    engine.define({
      name,
      signature: `${type}(${type})`,
      build: () => `define${attribute} ${ll} @${name}(${ll}${attribute} %x) {\n  ret ${ll} %x\n}`,
    });
    return engine.function(name);
  };
  t.is(same('i1')(true), true);
  t.is(same('i8')(-128), -128);
  t.is(same('i16')(-2), -2);
  t.is(same('i32')(-2147483648), -2147483648);
  t.is(same('i64')(-(2n ** 63n)), -(2n ** 63n));
  t.is(same('f32')(0.5), 0.5);
  t.is(same('f64')(-0), -0);
  t.is(same('ptr')(2n ** 64n - 1n), 2n ** 64n - 1n);
});

test('a function with many parameters gets each', (t) => {
  using engine = createEngine();
  const count = 40;
  engine.define({
    name: 'last',
    signature: `i64(${Array(count).fill('i64').join(',')})`,
    build: (module, fn) => {
      const builder = builderOf(module, fn);
      let sum = builder.CreateMul(fn.getArg(0), builder.getInt64(1));
      for (let i = 1; i < count; i++) {
        sum = builder.CreateAdd(sum, builder.CreateMul(fn.getArg(i), builder.getInt64(i + 1)));
      }
      builder.CreateRet(sum);
    },
  });
  const values = Array.from({ length: count }, (_, i) => BigInt(i * i));
  const expected = values.reduce((sum, value, i) => sum + value * BigInt(i + 1), 0n);
  t.is(engine.function('last')(...values), expected);
});

test('events tell of each step', (t) => {
  using engine = createEngine();
  const seen: string[] = [];
  engine.on('declared', ({ name }) => seen.push(`declared ${name}`));
  engine.on('imported', ({ into, functions }) => {
    seen.push(`imported ${functions.map(({ name, from }) => `${name} from ${from}`)} into ${into}`);
  });
  engine.on('inlined', ({ functions }) => seen.push(`inlined ${functions.map((f) => f.name)}`));
  engine.on('linked', ({ functions, time, codeSize }) => {
    t.true(time > 0 && codeSize > 0);
    seen.push(`linked ${functions}`);
  });
  engine.on('compiled', ({ functions, time, module }) => {
    t.true(time > 0);
    t.is(engine.modules.get(module.id), module);
    seen.push(`compiled ${functions}`);
  });
  engine.on('disposing', ({ kind, names }) => {
    t.true(
      names.every((name) => engine.symbols.has(name)),
      'what goes is still there',
    );
    seen.push(`disposing ${kind} ${names}`);
  });
  engine.on('disposed', ({ kind, names }) => seen.push(`disposed ${kind} ${names}`));
  engine.define(constant('one', 1));
  engine.define(caller('two', 'one'));
  engine.function('one')();
  engine.function('two')();
  engine.disposeFunction('one');
  t.deepEqual(seen, [
    'declared one',
    'declared two',
    'linked one',
    'compiled one',
    'imported one from guest into two',
    'inlined one',
    'linked two',
    'compiled two',
    'disposing function one',
    'disposed function one',
  ]);
});

test('modules tell what was compiled, and end with their functions', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  const module = engine.compile('one', { level: 1 });
  t.deepEqual(module.functions, ['one']);
  t.is(module.level, 1);
  t.is(engine.modules.of('one'), module);
  t.deepEqual([...engine.modules.keys()], [module.id]);
  t.is(engine.symbols.get('one')?.module, module.id);
  t.true(module.sizes.code > 0 && module.sizes.ir > 0);
  for (const phase of ['build', 'parse', 'optimize', 'generate', 'link'] as const) {
    t.true(module.phases[phase] > 0, phase);
  }
  const again = engine.compile('one');
  t.is(engine.modules.of('one'), again);
  t.false(engine.modules.has(module.id));
  again.dispose();
  t.is(engine.modules.size, 0);
  t.false(engine.symbols.has('one'));
});

test('symbols are Map-like', (t) => {
  using engine = createEngine();
  const before = engine.symbols.size;
  engine.define(constant('one', 1));
  engine.define(caller('two', 'one'));
  t.is(engine.symbols.size, before + 2);
  engine.function('one')();
  engine.function('two')();
  const two = engine.symbols.get('two');
  t.is(two?.kind, 'guest');
  t.is(two?.signature, 'i64()');
  t.regex(two?.ir ?? '', /define i64 @two/);
  t.deepEqual(two?.inlined, [{ name: 'one', from: 'guest' }]);
  t.true((two?.address ?? 0n) > 0n && (two?.cell ?? 0n) > 0n);
  t.is(engine.symbols.get('nobody'), undefined);
  t.true([...engine.symbols.keys()].includes('two'));
  t.true([...engine.symbols].some(([name, symbol]) => name === 'one' && symbol.name === 'one'));
  t.true(engine.symbols.delete('two'));
  t.false(engine.symbols.delete('two'));
  t.is(engine.symbols.size, before + 1);
});

test('names resolve in the table, then in the process', (t) => {
  using engine = createEngine();
  t.true(engine.symbols.resolve('cos') > 0n);
  t.is(engine.function('cos', 'f64(f64)')(0), 1);
  const error = t.throws(() => engine.symbols.resolve('vmkit_nobody'), {
    code: 'ERR_UNKNOWN_SYMBOL',
  });
  t.regex(error?.message ?? '', /vmkit_nobody/);
  engine.defineSymbol('my_cos', engine.symbols.resolve('cos'));
  t.is(engine.function('my_cos', 'f64(f64)')(0), 1);
});

test('retargeting reaches what had inlined the function', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.define(constant('hundred', 100));
  engine.define(caller('two', 'one'));
  const two = engine.function('two');
  t.is(two(), 2n);
  engine.symbols.retarget('one', 'hundred');
  t.is(two(), 101n);
  t.is(engine.function('one')(), 100n);
  engine.symbols.retarget('one', 0n);
  t.is(two(), 2n);
});

test('a function is replaced, where it was inlined too', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.define(caller('two', 'one'));
  const two = engine.function('two');
  t.is(two(), 2n);
  t.throws(() => engine.define(constant('one', 10)), { code: 'ERR_SYMBOL_EXISTS' });
  engine.define({ ...constant('one', 10), replace: true });
  t.is(two(), 11n);
  t.is(engine.function('one')(), 10n);
});

test('a replacement that cannot be built leaves the old function', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  t.is(engine.function('one')(), 1n);
  const build = () => {
    throw new Error('no');
  };
  t.throws(() => engine.define({ name: 'one', signature: 'i64()', build, replace: true }), {
    code: 'ERR_BUILD',
  });
  t.is(engine.function('one')(), 1n);
  engine.compile('one');
  t.is(engine.function('one')(), 1n);
});

test('a replacement may have another signature', (t) => {
  using engine = createEngine();
  engine.define(constant('f', 1));
  t.is(engine.function('f')(), 1n);
  engine.define({ ...adder('f'), replace: true });
  t.is(engine.function('f')(1, 2), 3);
});

test('functions are compiled beside JavaScript', async (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.define(constant('two', 2));
  const [one, two] = await Promise.all([engine.compileAsync('one'), engine.compileAsync('two')]);
  t.deepEqual([...one.functions, ...two.functions], ['one', 'two']);
  t.is(engine.symbols.get('two')?.tier, 'optimized');
  t.is(engine.function('two')(), 2n);
});

test('a failed compilation beside JavaScript rejects', async (t) => {
  using engine = createEngine();
  engine.define({
    name: 'bad',
    signature: 'i64()',
    build: () => 'define i64 @bad() { ret i32 0 }',
  });
  await t.throwsAsync(engine.compileAsync('bad'), { instanceOf: VmkitError, code: 'ERR_IR_PARSE' });
});

test('JavaScript functions are called by guests', (t) => {
  using engine = createEngine();
  const seen: unknown[] = [];
  engine.host('log', 'i64(i64,f64)', (count, value) => {
    seen.push(count, value);
    return count + 1n;
  });
  engine.define({
    name: 'main',
    signature: 'i64(i64)',
    build: () => `declare i64 @log(i64, double)
      define i64 @main(i64 %n) {
        %a = call i64 @log(i64 %n, double 5.000000e-01)
        %b = call i64 @log(i64 %a, double 1.500000e+00)
        ret i64 %b
      }`,
  });
  t.is(engine.function('main')(40n), 42n);
  t.deepEqual(seen, [40n, 0.5, 41n, 1.5]);
});

test('what a host function throws comes out as it was, and the engine works on', (t) => {
  using engine = createEngine();
  const mine = new RangeError('mine');
  engine.host('fail', 'i64()', () => {
    throw mine;
  });
  engine.define(caller('main', 'fail'));
  engine.define(constant('one', 1));
  const main = engine.function('main');
  for (let i = 0; i < 3; i++) t.is(t.throws(main, { instanceOf: RangeError }), mine);
  t.is(engine.function('one')(), 1n);
});

test('calls nest through JavaScript', (t) => {
  using engine = createEngine();
  engine.define(caller('down', 'host'));
  const down = engine.function('down', 'i64()');
  let depth = 0;
  engine.host('host', 'i64()', () => (++depth < 10 ? down() : 0n));
  t.is(down(), 10n);
});

test('a module of IR text is added, its functions lazily', (t) => {
  using engine = createEngine();
  const module = engine.addModule(
    `@counter = internal global i64 0
     define i64 @next() {
       %old = load i64, ptr @counter
       %new = add i64 %old, 1
       store i64 %new, ptr @counter
       ret i64 %new
     }
     define i64 @peek() {
       %value = load i64, ptr @counter
       ret i64 %value
     }`,
    { name: 'counter' },
  );
  t.deepEqual(
    module.functions.map(({ name, signature }) => `${name} ${signature}`),
    ['next i64()', 'peek i64()'],
  );
  t.is(engine.symbols.get('next')?.tier, 'declared');
  t.is(engine.function('next')(), 1n);
  t.is(engine.function('next')(), 2n);
  t.is(engine.function('peek')(), 2n);
  module.dispose();
  t.false(engine.symbols.has('next'));
});

test('inspect shows each stage', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.define(caller('two', 'one'));
  engine.compile('one');
  t.regex(engine.inspect('two', 'source'), /declare i64 @one/);
  t.regex(engine.inspect('two', 'imported'), /define available_externally i64 @one/);
  t.regex(engine.inspect('two', 'optimized'), /ret i64 2/);
  t.regex(engine.inspect('two', 'assembly'), /ret/);
  t.is(engine.symbols.get('two')?.tier, 'declared');
});

test('a function can be called through koffi', async (t) => {
  using engine = createEngine();
  engine.define(adder('add'));
  t.is(engine.koffi('add', 'double(double, double)')(1, 2), 3);
  t.is(engine.koffi('add', koffi.proto('double', ['double', 'double']))(1, 2), 3);
  t.throws(() => engine.koffi('add', 'double(double'), { code: 'ERR_SIGNATURE' });
});

test('what a listener throws passes to the caller, and the engine is whole', (t) => {
  using engine = createEngine();
  const mine = new Error('mine');
  for (const event of ['declared', 'compiled', 'retargeted', 'disposed'] as const) {
    engine.once(event, () => {
      throw mine;
    });
  }
  t.is(
    t.throws(() => engine.define(constant('one', 1))),
    mine,
  );
  engine.define(caller('two', 'one'));
  const two = engine.function('two');
  t.is(
    t.throws(() => two()),
    mine,
  );
  t.is(two(), 2n);
  t.is(
    t.throws(() => engine.symbols.retarget('one', engine.symbols.resolve('getppid'))),
    mine,
  );
  t.is(two(), BigInt(process.ppid) + 1n);
  t.is(
    t.throws(() => engine.disposeFunction('two')),
    mine,
  );
  t.false(engine.symbols.has('two'));
});

test('a listener that throws does not keep a replacement from what inlined the old function', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.define(caller('two', 'one'));
  const two = engine.function('two');
  t.is(two(), 2n);
  engine.once('declared', () => {
    throw new Error('mine');
  });
  t.throws(() => engine.define({ ...constant('one', 10), replace: true }), { message: 'mine' });
  t.is(two(), 11n);
});

test('symbols and modules can be looked at', (t) => {
  using engine = createEngine();
  engine.define(constant('one', 1));
  engine.compile('one');
  t.is(inspect(engine.modules), 'Modules(1) { one }');
  const { size } = engine.symbols;
  t.regex(inspect(engine.symbols), new RegExp(`^SymbolTable\\(${size}\\) \\{ .*\\bone\\b.* \\}$`));
  for (let i = 0; i < 30; i++) engine.define(constant(`f${i}`, i));
  t.is(inspect(engine.symbols).split(', ').length, 21);
  const seen: string[] = [];
  engine.symbols.forEach((symbol, name) => {
    seen.push(symbol.name === name ? name : '?');
  });
  t.deepEqual(seen, [...engine.symbols.keys()]);
  const ids: number[] = [];
  engine.modules.forEach((record, id) => {
    ids.push(id, record.id);
  });
  t.is(ids.length, 2);
  t.is(ids[0], ids[1]);
});

test('calls may be sent on along a chain, and not in a circle', (t) => {
  using engine = createEngine();
  for (const name of ['a', 'b', 'c']) engine.define(constant(name, name.charCodeAt(0)));
  const a = engine.function('a');
  engine.symbols.retarget('a', 'b');
  engine.symbols.retarget('b', 'c');
  t.is(a(), 99n);
  t.throws(() => engine.symbols.retarget('c', 'a'), { code: 'ERR_ARGUMENT' });
  engine.symbols.retarget('b', 0n);
  engine.symbols.retarget('c', 'a');
  t.is(engine.function('c')(), 98n);
  engine.symbols.retarget('c', 0n);
  engine.disposeFunction('a');
  engine.define(constant('a', 1));
  engine.symbols.retarget('b', 'a');
  t.is(engine.function('b')(), 1n);
});

test('an engine can be disposed of twice, and not be used after that', async (t) => {
  const engine = createEngine();
  engine.define(constant('one', 1));
  const one = engine.function('one');
  t.is(one(), 1n);
  const { symbols } = engine;
  let told = 0;
  engine.on('disposed', ({ kind, names }) => {
    told++;
    t.is(kind, 'engine');
    t.deepEqual(names, ['one']);
  });
  engine.dispose();
  engine.dispose();
  t.is(told, 1);
  t.true(engine.disposed);
  const uses: (() => unknown)[] = [
    one,
    () => engine.define(constant('two', 2)),
    () => engine.function('one'),
    () => engine.pointer('one'),
    () => engine.compile('one'),
    () => engine.inspect('one', 'source'),
    () => engine.addModule(''),
    () => engine.host('h', 'void()', () => {}),
    () => engine.defineSymbol('s', 1n),
    () => engine.disposeFunction('one'),
    () => engine.memory(),
    () => engine.reclaim(),
    () => engine.language('none'),
    () => engine.eval('1'),
    () => symbols.get('one'),
    () => symbols.size,
    () => [...symbols],
  ];
  for (const use of uses) t.throws(use, { code: 'ERR_ENGINE_DISPOSED' }, String(use));
  await t.throwsAsync(engine.compileAsync('one'), { code: 'ERR_ENGINE_DISPOSED' });
});

test('what runs seldom is not optimised, until it is compiled anew', (t) => {
  using engine = createEngine();
  engine.define({ ...constant('seldom', 1), isSeldom: true });
  engine.define(constant('often', 2));
  t.is(engine.function('seldom')(), 1n);
  t.is(engine.symbols.get('seldom')?.tier, 'baseline');
  t.is(engine.compile('often').level, 2);
  t.is(engine.compile('seldom').level, 2, 'compiled anew');
  t.is(engine.function('seldom')(), 1n);
});

test('several engines share nothing', (t) => {
  using first = createEngine();
  using second = createEngine();
  first.define(constant('f', 1));
  second.define(constant('f', 2));
  t.is(first.function('f')(), 1n);
  t.is(second.function('f')(), 2n);
  first.dispose();
  t.is(second.function('f')(), 2n);
});
