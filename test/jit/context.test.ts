/** The thread's context: who gets it, who does not, and the heap that hangs from it. */
import test from 'ava';
import koffi from 'koffi';
import { createEngine, type Engine } from '../../src/index.js';
import { layout } from '../../src/layout.js';
import { isSlowed } from '../collector.js';
import { defineClass } from './objects.js';

const MiB = 2 ** 20;

/** ptr where(ctx), ptr global(): the context as argument, and as symbol. */
function defineBoth(engine: Engine): void {
  engine.define({
    name: 'argument',
    signature: 'ptr(ctx)',
    build: () => 'define ptr @argument(ptr %ctx) { ret ptr %ctx }',
  });
  engine.define({
    name: 'global',
    signature: 'ptr()',
    build: () => `@vmkit.context = external global i8
      define ptr @global() { ret ptr @vmkit.context }`,
  });
}

test('JavaScript neither gives nor gets the context', (t) => {
  using engine = createEngine();
  using other = createEngine();
  for (const each of [engine, other]) defineBoth(each);
  const argument = engine.function('argument', 'ptr(ctx)');
  t.is(argument.length, 0);
  const address = argument();
  t.is(address, engine.function('global', 'ptr()')());
  t.not(address, other.function('argument', 'ptr(ctx)')());
  t.is(engine.symbols.get('argument')?.signature, 'ptr(ctx)');
});

test('a host function may be declared with it, and is called with it by guests', (t) => {
  using engine = createEngine();
  const seen: unknown[] = [];
  engine.host('show', 'i64(ctx,i64,ptr)', (...values) => {
    seen.push(values);
    return 7n;
  });
  engine.define({
    name: 'f',
    signature: 'i64(ctx,i64)',
    build: () => `declare i64 @show(ptr, i64, ptr)
      define i64 @f(ptr %ctx, i64 %x) {
        %a = call i64 @show(ptr %ctx, i64 %x, ptr null)
        %b = add i64 %a, %x
        ret i64 %b
      }`,
  });
  t.is(engine.function('f', 'i64(ctx,i64)')(5n), 12n);
  t.deepEqual(seen, [[5n, 0n]]);
  // A host function that takes nothing else, and as many arguments as there are slots.
  engine.host('none', 'void(ctx)', () => {});
  engine.function('none', 'void(ctx)')();
  const many = `i64(ctx${',i64'.repeat(255)})`;
  engine.host('many', many, () => 1n);
  t.is(engine.function('many')(...Array<bigint>(255).fill(2n)), 1n);
});

test('a C function made of a guest function drops it', (t) => {
  using engine = createEngine();
  engine.define({
    name: 'f',
    signature: 'f64(ctx,f64,f64)',
    build: () => `define double @f(ptr %ctx, double %a, double %b) {
      %c = fsub double %a, %b
      ret double %c
    }`,
  });
  t.is(engine.koffi('f', 'double (double, double)')(5, 3), 2);
});

test('calls with another type than the declared one are refused', (t) => {
  using engine = createEngine();
  engine.define({
    name: 'callee',
    signature: 'i64(ctx,i64)',
    build: () => 'define i64 @callee(ptr %ctx, i64 %x) noinline { ret i64 %x }',
  });
  const call = (name: string, type: string, args: string) => {
    engine.define({
      name,
      signature: 'i64(ctx)',
      build: () => `declare i64 @callee(${type})
        define i64 @${name}(ptr %ctx) {
          %x = call i64 @callee(${args})
          ret i64 %x
        }`,
    });
    return () => engine.function(name, 'i64(ctx)')();
  };
  t.is(call('right', 'ptr, i64', 'ptr %ctx, i64 3')(), 3n);
  t.throws(call('wrong', 'i64', 'i64 3'), { code: 'ERR_SIGNATURE', message: /i64\(ctx,i64\)/ });
});

test('the context is the first parameter or none, in the addon too', (t) => {
  using engine = createEngine();
  for (const signature of ['i64(i64,ctx)', 'ctx()', 'i64(ctx,ctx)']) {
    t.throws(() => engine.define({ name: 'f', signature, build: () => '' }), {
      code: 'ERR_SIGNATURE',
    });
  }
});

/** ptr make(ctx, class, size), ptr array(ctx, class, length, bytes): allocation, as guests do it. */
function defineAllocators(engine: Engine): void {
  engine.define({
    name: 'make',
    signature: 'ptr(ctx,ptr,i64)',
    build: () => `declare ptr @vmkit_allocate(ptr, ptr, i64)
      define ptr @make(ptr %ctx, ptr %type, i64 %size) {
        %object = call ptr @vmkit_allocate(ptr %ctx, ptr %type, i64 %size)
        ret ptr %object
      }`,
  });
  engine.define({
    name: 'array',
    signature: 'ptr(ctx,ptr,i64,i64)',
    build: () => `declare ptr @vmkit_allocate_array(ptr, ptr, i64, i64)
      define ptr @array(ptr %ctx, ptr %type, i64 %length, i64 %bytes) {
        %object = call ptr @vmkit_allocate_array(ptr %ctx, ptr %type, i64 %length, i64 %bytes)
        ret ptr %object
      }`,
  });
}

const words = (address: bigint, count: number): bigint[] => [
  ...new BigUint64Array(koffi.view(address, 8 * count)),
];

// One behind the other, which only objects are that no collection came between.
(isSlowed ? test.skip : test)(
  'objects and arrays are zeroed, apart, and have their headers',
  (t) => {
    using engine = createEngine();
    defineAllocators(engine);
    const make = engine.function('make', 'ptr(ctx,ptr,i64)');
    const array = engine.function('array', 'ptr(ctx,ptr,i64,i64)');
    const small = defineClass(engine, 'Small', { instanceSize: 8 });
    const odd = defineClass(engine, 'Odd', { instanceSize: 17 });
    const large = defineClass(engine, 'Large', { instanceSize: 24 });
    const ints = defineClass(engine, 'int[]', { kind: 'array', shape: 'array', elementSize: 4 });
    const first = make(large, 24n);
    t.true(first > 0n && first % 8n === 0n);
    t.deepEqual(words(first, 3), [large, 0n, 0n]);
    // Sizes are rounded up to words, and to 16 bytes at least.
    t.is(make(odd, 17n), first + 24n);
    t.is(make(small, 8n), first + 48n);
    t.is(make(small, 8n), first + 64n);
    const elements = array(ints, 3n, 28n);
    t.is(elements, first + 80n);
    t.deepEqual(words(elements, 4), [ints, 3n, 0n, 0n]);
    t.is(layout.Array.size, 16);
    t.is(make(small, 8n), elements + 32n);
    t.true(engine.heap.statistics().allocated >= 128);
  },
);

test('no memory is null, and the engine works on', (t) => {
  using engine = createEngine({ heap: 4 * MiB });
  defineAllocators(engine);
  const make = engine.function('make', 'ptr(ctx,ptr,i64)');
  const array = engine.function('array', 'ptr(ctx,ptr,i64,i64)');
  const bytes = defineClass(engine, 'byte[]', { kind: 'array', shape: 'array', elementSize: 1 });
  const small = defineClass(engine, 'Small', { instanceSize: 8 });
  for (const length of [4n * BigInt(MiB), 2n ** 31n - 1n]) {
    t.is(array(bytes, length, 16n + length), 0n, String(length));
  }
  t.not(make(small, 8n), 0n);
  const half = BigInt(2 * MiB);
  t.not(array(bytes, half, 16n + half), 0n);
  t.not(array(bytes, half, 16n + half), 0n, 'the first one is dead by then');
  t.not(make(small, 8n), 0n);
});

test('the maximum is an option, in bytes', (t) => {
  for (const heap of [-1, 1.5, Number.NaN]) {
    t.throws(() => createEngine({ heap }), { code: 'ERR_ARGUMENT' }, String(heap));
  }
  using one = createEngine({ heap: 64 * MiB });
  t.is(one.heap.statistics().maximum, 64 * MiB);
});

test('a recursion that takes the context ends in an error', (t) => {
  using engine = createEngine();
  engine.define({
    name: 'down',
    signature: 'i64(ctx,i64)',
    build: () => `define i64 @down(ptr %ctx, i64 %x) {
      %y = add i64 %x, 1
      %z = call i64 @down(ptr %ctx, i64 %y)
      %s = sub i64 %x, %z
      ret i64 %s
    }`,
  });
  const down = engine.function('down', 'i64(ctx,i64)');
  t.throws(() => down(0n), { code: 'ERR_STACK_OVERFLOW' });
  t.throws(() => down(0n), { code: 'ERR_STACK_OVERFLOW' });
});
