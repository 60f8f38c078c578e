/** Class descriptors: tables that follow their functions, type checks, and declarations that cannot be. */
import test from 'ava';
import koffi from 'koffi';
import { createEngine } from '../../src/index.js';
import { layout, virtualSlotOffset } from '../../src/layout.js';
import { constant } from '../src/guests.js';
import { defineClass, defineMethod, defineVirtualCall, objectOf } from './objects.js';

test('a virtual call reaches the receiver class’s method', (t) => {
  using engine = createEngine();
  defineMethod(engine, 'A.f', 1);
  defineMethod(engine, 'A.g', 2);
  defineMethod(engine, 'B.f', 3);
  const a = defineClass(engine, 'A', { virtuals: ['A.f', 'A.g'] });
  const b = defineClass(engine, 'B', { super: a, virtuals: ['B.f', 'A.g'] });
  defineVirtualCall(engine, 'f', 0);
  defineVirtualCall(engine, 'g', 1);
  const f = engine.function('f', 'i64(ctx,ptr)');
  const g = engine.function('g', 'i64(ctx,ptr)');
  t.deepEqual([f(objectOf(a)), f(objectOf(b))], [1n, 3n]);
  t.deepEqual([g(objectOf(a)), g(objectOf(b))], [2n, 2n]);
});

test('slots follow their functions: compiled, recompiled, replaced, retargeted, disposed of', (t) => {
  using engine = createEngine();
  defineMethod(engine, 'A.f', 1);
  defineMethod(engine, 'other', 50);
  const a = defineClass(engine, 'A', { virtuals: ['A.f'] });
  // A class of its own, so that each has a slot for the same function.
  const b = defineClass(engine, 'B', { super: a, virtuals: ['A.f'] });
  defineVirtualCall(engine, 'f', 0);
  const call = engine.function('f', 'i64(ctx,ptr)');
  const both = () => [call(objectOf(a)), call(objectOf(b))];
  const slot = () => {
    const [address] = new BigUint64Array(koffi.view(a + BigInt(virtualSlotOffset(0)), 8));
    return address;
  };
  t.is(slot(), engine.symbols.get('A.f')?.stub);
  t.deepEqual(both(), [1n, 1n]);
  t.is(slot(), engine.symbols.get('A.f')?.address);
  engine.compile('A.f', { level: 0 });
  t.is(slot(), engine.symbols.get('A.f')?.address);
  t.deepEqual(both(), [1n, 1n]);
  engine.define({
    name: 'A.f',
    signature: 'i64(ctx,ptr)',
    replace: true,
    build: () => 'define i64 @A.f(ptr %ctx, ptr %self) { ret i64 10 }',
  });
  t.deepEqual(both(), [10n, 10n]);
  engine.symbols.retarget('A.f', 'other');
  t.deepEqual(both(), [50n, 50n]);
  engine.symbols.retarget('A.f', 0n);
  t.deepEqual(both(), [10n, 10n]);
  engine.disposeFunction('A.f');
  t.throws(both, { code: 'ERR_SYMBOL_DISPOSED', message: /A\.f/ });
  // The name is free, and the old class keeps to the old function.
  defineMethod(engine, 'A.f', 7);
  t.throws(both, { code: 'ERR_SYMBOL_DISPOSED' });
  const again = defineClass(engine, 'C', { virtuals: ['A.f'] });
  t.is(call(objectOf(again)), 7n);
});

test('methods may be host functions', (t) => {
  using engine = createEngine();
  engine.host('A.f', 'i64(ctx,ptr)', (self) => self);
  const a = defineClass(engine, 'A', { virtuals: ['A.f'] });
  defineVirtualCall(engine, 'f', 0);
  const object = objectOf(a);
  t.is(engine.function('f', 'i64(ctx,ptr)')(object), object);
});

test('an abstract method that is called is an error, and the engine works on', (t) => {
  using engine = createEngine();
  defineMethod(engine, 'A.g', 2);
  const a = defineClass(engine, 'A', { virtuals: ['', 'A.g'] });
  defineVirtualCall(engine, 'f', 0);
  defineVirtualCall(engine, 'g', 1);
  t.throws(() => engine.function('f', 'i64(ctx,ptr)')(objectOf(a)), { code: 'ERR_CLASS' });
  t.is(engine.function('g', 'i64(ctx,ptr)')(objectOf(a)), 2n);
});

test('guests name a descriptor by its symbol, and check types with it', (t) => {
  using engine = createEngine();
  const shape = defineClass(engine, 'Shape', { kind: 'interface' });
  const a = defineClass(engine, 'A', {});
  const b = defineClass(engine, 'B', { super: a, interfaces: [shape] });
  const array = defineClass(engine, 'B[]', { kind: 'array', element: b });
  for (const [name, type] of [
    ['isA', 'A'],
    ['isShape', 'Shape'],
  ] as const) {
    engine.define({
      name,
      signature: 'i1(ctx,ptr)',
      build: () => `@${type} = external global i8
        declare zeroext i1 @vmkit_instance_of(ptr, ptr)
        define i1 @${name}(ptr %ctx, ptr %self) {
          %is = call zeroext i1 @vmkit_instance_of(ptr %self, ptr @${type})
          ret i1 %is
        }`,
    });
  }
  const isA = engine.function('isA', 'i1(ctx,ptr)');
  const isShape = engine.function('isShape', 'i1(ctx,ptr)');
  t.deepEqual([isA(objectOf(a)), isA(objectOf(b)), isA(objectOf(array))], [true, true, false]);
  t.deepEqual([isShape(objectOf(a)), isShape(objectOf(b)), isShape(0n)], [false, true, false]);
  t.like(engine.symbols.get('A'), { kind: 'data', address: a });
});

test('the table of layouts says what lies where', (t) => {
  using engine = createEngine();
  defineMethod(engine, 'A.f', 1);
  const above = defineClass(engine, 'Above', {});
  const a = defineClass(engine, 'A', { super: above, instanceSize: 40, virtuals: ['A.f', ''] });
  const { fields, size } = layout.Class;
  const bytes = new DataView(koffi.view(a, size));
  t.is(bytes.getUint32(fields.instanceSize.offset, true), 40);
  t.is(bytes.getUint32(fields.virtualCount.offset, true), 2);
  t.is(bytes.getUint32(fields.depth.offset, true), 1);
  t.is(bytes.getBigUint64(fields.super.offset, true), above);
  t.is(koffi.decode(bytes.getBigUint64(fields.name.offset, true), 'char', 2), 'A');
  t.is(layout.Object.fields.type.offset, 0);
  t.is(layout.SiteRecord.fields.guard.offset, 0);
});

test('a class that cannot be is refused, and leaves nothing behind', (t) => {
  using engine = createEngine();
  using other = createEngine();
  defineMethod(engine, 'f', 1);
  engine.define(constant('plain', 1));
  engine.objects.defineData('data', 8, 8);
  const face = defineClass(engine, 'Face', { kind: 'interface' });
  const a = defineClass(engine, 'A', {});
  const foreign = defineClass(other, 'A', {});
  for (const [options, code] of [
    [{ super: face }, 'ERR_CLASS'],
    [{ interfaces: [a] }, 'ERR_CLASS'],
    [{ super: foreign }, 'ERR_ARGUMENT'],
    [{ super: 4096n }, 'ERR_ARGUMENT'],
    [{ super: 2n ** 64n - 4096n }, 'ERR_ARGUMENT'],
    [{ super: 2n ** 64n + a }, 'ERR_ARGUMENT'],
    [{ super: undefined }, 'ERR_ARGUMENT'],
    [{ kind: 'struct' }, 'ERR_ARGUMENT'],
    [{ interfaces: undefined }, 'ERR_ARGUMENT'],
    [{ interfaces: [2n ** 64n - 8192n] }, 'ERR_ARGUMENT'],
    [{ virtuals: undefined }, 'ERR_ARGUMENT'],
    [{ interfaceMethods: { length: 4e9 } }, 'ERR_ARGUMENT'],
    [{ interfaceMethods: [{ selector: 2 ** 32 + 1, target: 'f' }] }, 'ERR_ARGUMENT'],
    [{ instanceSize: Number.NaN }, 'ERR_ARGUMENT'],
    [{ instanceSize: 16.5 }, 'ERR_ARGUMENT'],
    [{ interfaces: [foreign] }, 'ERR_ARGUMENT'],
    [{ kind: 'array', element: foreign }, 'ERR_ARGUMENT'],
    [{ element: a }, 'ERR_ARGUMENT'],
    [{ instanceSize: 4 }, 'ERR_ARGUMENT'],
    [{ instanceSize: 2 ** 31 }, 'ERR_ARGUMENT'],
    [{ virtuals: ['absent'] }, 'ERR_UNKNOWN_SYMBOL'],
    [{ virtuals: ['data'] }, 'ERR_SIGNATURE'],
    [{ virtuals: ['f', 'plain'] }, 'ERR_SIGNATURE'],
    [{ interfaceMethods: [{ selector: 1, target: 'absent' }] }, 'ERR_UNKNOWN_SYMBOL'],
    [{ interfaceMethods: [{ selector: 0, target: 'f' }] }, 'ERR_ARGUMENT'],
    [{ symbol: 'A' }, 'ERR_SYMBOL_EXISTS'],
  ] as const) {
    const error = t.throws(
      () => defineClass(engine, 'Wrong', options as Parameters<typeof defineClass>[2]),
      { code },
      JSON.stringify(options, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)),
    );
    t.regex(error.message, /Wrong|'A'|'f'/);
    t.false(engine.symbols.has('Wrong'));
  }
  t.true(defineClass(engine, 'Wrong', { super: a, interfaces: [face], virtuals: ['f'] }) > 0n);
});

test('data is zeroed, aligned, and shared by the functions that name it', (t) => {
  using engine = createEngine();
  const address = engine.objects.defineData('counter', 8, 64);
  t.is(address % 64n, 0n);
  engine.define({
    name: 'next',
    signature: 'i64()',
    build: () => `@counter = external global i64
      define i64 @next() {
        %old = load i64, ptr @counter
        %new = add i64 %old, 1
        store i64 %new, ptr @counter
        ret i64 %new
      }`,
  });
  const next = engine.function('next', 'i64()');
  t.deepEqual([next(), next(), next()], [1n, 2n, 3n]);
  // No entry of the global offset table: the address is a displacement.
  t.notRegex(engine.inspect('next', 'assembly'), /GOTPCREL/);
  for (const [size, alignment] of [
    [0, 8],
    [-1, 8],
    [8, 3],
    [8, 8192],
    [1.5, 8],
    [2 ** 40, 8],
  ] as const) {
    const code = size === 2 ** 40 ? 'ERR_OUT_OF_MEMORY' : 'ERR_ARGUMENT';
    t.throws(() => engine.objects.defineData('bad', size, alignment), { code });
  }
  t.throws(() => engine.objects.defineData('counter', 8, 8), { code: 'ERR_SYMBOL_EXISTS' });
  t.is(next(), 4n);
});

test('a million classes: there is room, or an error that says that there is none', (t) => {
  using engine = createEngine();
  defineMethod(engine, 'f', 9);
  const root = defineClass(engine, 'Root', { virtuals: ['f'] });
  let last = root;
  let made = 0;
  const define = () => {
    while (made < 1_000_000) {
      last = defineClass(engine, `C${made}`, { super: root, virtuals: ['f'] });
      made++;
    }
    // Those are small. With large tables the memory for data ends.
    const virtuals = Array<string>(1_000_000).fill('f');
    for (let large = 0; large < 64; large++) {
      last = defineClass(engine, `Large${large}`, { super: root, virtuals });
    }
  };
  t.throws(define, { code: 'ERR_OUT_OF_MEMORY' });
  t.is(made, 1_000_000);
  defineVirtualCall(engine, 'call', 0);
  t.is(engine.function('call', 'i64(ctx,ptr)')(objectOf(last)), 9n);
});
