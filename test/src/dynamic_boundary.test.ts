/** Dynamic values between JavaScript and guests in raw IR: numbers, booleans, nil and objects, with a codec and without. */
import test from 'ava';
import type { Engine, EngineOptions } from '../../src/engine.js';
import { guestFrames, VmkitError } from '../../src/errors.js';
import type { ValueCodec } from '../../src/host/dynamic_slots.js';
import { GuestRef } from '../../src/host/handles.js';
import { rawEngine } from './raw.js';

/** Functions of dynamic values: what they do is said by their names. */
const functions: Record<string, [signature: string, text: string]> = {
  same: ['dyn(ctx,dyn)', 'define i64 @same(ptr %ctx, i64 %a) {\n ret i64 %a\n}'],
  second: [
    'dyn(ctx,f64,dyn,i8,dyn)',
    `define i64 @second(ptr %ctx, double %x, i64 %a, i8 %y, i64 %b) {
      ret i64 %b
    }`,
  ],
  // The word itself, as runtime-cpp/value.h has it.
  word: ['i64(ctx,dyn)', 'define i64 @word(ptr %ctx, i64 %a) {\n ret i64 %a\n}'],
  value: ['dyn(ctx,i64)', 'define i64 @value(ptr %ctx, i64 %a) {\n ret i64 %a\n}'],
  sum: [
    'dyn(ctx,dyn,dyn)',
    `define i64 @sum(ptr %ctx, i64 %a, i64 %b) {
      %x = sub i64 %a, 562949953421312
      %y = sub i64 %b, 562949953421312
      %p = bitcast i64 %x to double
      %q = bitcast i64 %y to double
      %r = fadd double %p, %q
      %s = bitcast double %r to i64
      %t = add i64 %s, 562949953421312
      ret i64 %t
    }`,
  ],
  raises: [
    'dyn!(ctx,dyn,ref)',
    `define { i64, ptr } @raises(ptr %ctx, i64 %a, ptr %e) "vmkit.throws" {
      %h = insertvalue { i64, ptr } poison, i64 %a, 0
      %r = insertvalue { i64, ptr } %h, ptr %e, 1
      ret { i64, ptr } %r
    }`,
  ],
  // Calls \`host\` with its arguments, and gives what that gives.
  asks: [
    'dyn(ctx,dyn,dyn)',
    `declare i64 @host(ptr, i64, i64)
    define i64 @asks(ptr %ctx, i64 %a, i64 %b) {
      %r = notail call i64 @host(ptr %ctx, i64 %a, i64 %b)
      ret i64 %r
    }`,
  ],
};

function world(options: EngineOptions = {}): Engine {
  const engine = rawEngine(options);
  for (const [name, [signature, text]] of Object.entries(functions)) {
    engine.define({ name, signature, build: () => text });
  }
  return engine;
}

const offset = 2n ** 49n;

function bitsOf(number: number): bigint {
  return new BigUint64Array(new Float64Array([number]).buffer)[0] as bigint;
}

test('numbers, booleans and nil are the words of runtime-cpp/value.h', (t) => {
  using engine = world();
  const word = engine.function<'i64(dyn)'>('word');
  t.is(word(null), 2n);
  t.is(word(false), 6n);
  t.is(word(true), 7n);
  for (const number of [0, 1.5, -1, Number.MAX_VALUE, Infinity]) {
    t.is(BigInt.asUintN(64, word(number)), bitsOf(number) + offset);
  }
  t.is(BigInt.asUintN(64, word(-0)), bitsOf(-0) + offset);
  t.is(word(Number.NaN), 0x7ff8n * 2n ** 48n + offset);
});

test('all of them come back', (t) => {
  using engine = world();
  const same = engine.function<'dyn(dyn)'>('same');
  for (const value of [0, -0, 0.1, 2 ** 53, -Infinity, 5e-324, Number.NaN, true, false, null]) {
    t.is(same(value), value);
  }
  const second = engine.function<'dyn(f64,dyn,i8,dyn)'>('second');
  t.is(second(1, true, 2, 0.5), 0.5);
  t.is(second(1, 0.5, 2, null), null);
});

test('a NaN with any bits is one word, and none of them is anything else', (t) => {
  using engine = world();
  const word = engine.function<'i64(dyn)'>('word');
  const odd = new Float64Array(1);
  const halves = new Int32Array(odd.buffer);
  for (const high of [0x7ff80000, 0x7ff00001, -1, -0x20000, -0x80000, 0x7fffffff]) {
    for (const low of [0, 2, 7, -1]) {
      halves[0] = low;
      halves[1] = high;
      t.is(word(odd[0]), 0x7ff8n * 2n ** 48n + offset);
    }
  }
  // What arithmetic makes of them in the guest is a number to JavaScript.
  const sum = engine.function<'dyn(dyn,dyn)'>('sum');
  t.is(sum(Infinity, -Infinity), Number.NaN);
  t.is(sum(Number.NaN, 1), Number.NaN);
  t.is(sum(0.1, 0.2), 0.1 + 0.2);
});

test('objects cross as GuestRefs, and no value at all is undefined', (t) => {
  using engine = world();
  const same = engine.function<'dyn(dyn)'>('same');
  const ref = engine.function<'ref(ref)'>('node')(null) as GuestRef;
  t.is(same(ref), ref);
  t.is(engine.function<'i64(dyn)'>('word')(ref), ref.address);
  t.is(engine.function<'dyn(i64)'>('value')(0n), undefined);
  ref.release();
  t.throws(() => same(ref), { code: 'ERR_REF_RELEASED' });
});

test('what is no value is refused by name', (t) => {
  using engine = world();
  const same = engine.function<'dyn(dyn)'>('same');
  using other = world();
  const foreign = other.function<'ref(ref)'>('node')(null);
  for (const value of [undefined, 'text', 1n, {}, [], Symbol('s'), () => 1]) {
    const error = t.throws(() => same(value), { code: 'ERR_ARGUMENT' });
    t.regex(
      error?.message ?? '',
      /^same: argument 1 must be a number, a boolean, a GuestRef of the same engine, or null, for dyn, not /,
    );
  }
  t.throws(() => same(foreign), { code: 'ERR_ARGUMENT', message: /another engine's GuestRef/ });
});

test('a value comes beside an exception', (t) => {
  using engine = world();
  const throws = engine.function<'dyn!(dyn,ref)'>('raises');
  t.is(throws(1.5, null), 1.5);
  t.is(throws(null, null), null);
  const ref = engine.function<'ref(ref)'>('node')(null);
  t.throws(() => throws(1, ref), { code: 'ERR_EXCEPTION' });
});

test('host functions take and give them', (t) => {
  using engine = world();
  let result: unknown;
  const seen: unknown[] = [];
  engine.host('host', 'dyn(ctx,dyn,dyn)', (a: unknown, b: unknown) => {
    seen.push(a, b);
    return result;
  });
  const asks = engine.function<'dyn(dyn,dyn)'>('asks');
  const ref = engine.function<'ref(ref)'>('node')(null);
  for (result of [1, Number.NaN, null, true, ref]) {
    t.is(asks(result, ref), result);
    t.deepEqual(seen.splice(0), [result, ref]);
  }
  for (result of [undefined, 'text', {}]) {
    t.throws(() => asks(1, 2), {
      code: 'ERR_SIGNATURE',
      message: /^the host function host must return a number, a /,
    });
  }
});

test('a host function that borrows gives its objects back', (t) => {
  using engine = world();
  let lent: GuestRef | undefined;
  engine.host(
    'host',
    'dyn(ctx,dyn,dyn)',
    (a: GuestRef, b: number) => {
      lent = a;
      t.is(b, 7);
      t.false(a.released);
      return a;
    },
    { borrow: true },
  );
  const ref = engine.function<'ref(ref)'>('node')(null);
  t.is(engine.function<'dyn(dyn,dyn)'>('asks')(ref, 7), ref);
  t.true(lent?.released);
  t.false(ref?.released);
});

test('objects that only wait in a host call live on', (t) => {
  using engine = world();
  const alive = engine.weakTable<boolean>();
  engine.host('host', 'dyn(ctx,dyn,dyn)', (a: GuestRef, b: GuestRef) => {
    const addresses = [a.address, b.address];
    for (const address of addresses) alive.set(address, true);
    // Handles of the arguments do not count.
    a.release();
    b.release();
    engine.heap.collect();
    return addresses.every((address) => alive.find(address) !== undefined);
  });
  engine.define({
    name: 'lone',
    signature: 'dyn(ctx)',
    build: () => `declare ptr @node(ptr, ptr)
      declare i64 @host(ptr, i64, i64)
      define i64 @lone(ptr %ctx) {
        %a = call ptr @node(ptr %ctx, ptr null)
        %b = call ptr @node(ptr %ctx, ptr null)
        %v = ptrtoint ptr %a to i64
        %w = ptrtoint ptr %b to i64
        %r = call i64 @host(ptr %ctx, i64 %v, i64 %w)
        ret i64 %r
      }`,
  });
  const lone = engine.function<'dyn()'>('lone');
  for (let count = 0; count < 10; count++) t.true(lone());
});

/** Strings, and every object a text. */
function texts(engine: () => Engine, stringClass: bigint): ValueCodec {
  return {
    stringClass,
    toGuest(value) {
      if (value === undefined) return null;
      if (value instanceof Date) return engine().function<'ref(ref)'>('node')(null);
      throw new VmkitError('ERR_ARGUMENT', 'there is no such value');
    },
    fromGuest: (ref) => ({ object: ref }),
  };
}

function textWorld(): Engine {
  const engine: Engine = rawEngine();
  const stringClass = engine.objects.defineClass({
    symbol: 'Text',
    name: 'Text',
    kind: 'class',
    super: 0n,
    element: 0n,
    interfaces: [],
    virtuals: [],
    interfaceMethods: [],
    instanceSize: 16,
    shape: 'string',
    elementSize: 0,
    references: [],
  });
  const values = texts(() => engine, stringClass);
  for (const [name, [signature, text]] of Object.entries(functions)) {
    engine.define({ name, signature, values, build: () => text });
  }
  engine.host('host', 'dyn(ctx,dyn,dyn)', (a: unknown, b: unknown) => `${a}${b}`, { values });
  return engine;
}

test('with a codec strings cross as strings', (t) => {
  using engine = textWorld();
  const same = engine.function<'dyn(dyn)'>('same');
  for (const text of ['', 'a', 'köln', '日本', '\ud800', 'x'.repeat(1000)]) t.is(same(text), text);
  t.is(engine.function<'dyn(dyn,dyn)'>('asks')('ab', 'cd'), 'abcd');
  t.is(engine.function<'dyn(f64,dyn,i8,dyn)'>('second')(1, 'no', 2, 'yes'), 'yes');
});

test('strings that are made one after another do not lose each other', (t) => {
  using engine = textWorld();
  const asks = engine.function<'dyn(dyn,dyn)'>('asks');
  const [a, b] = ['a'.repeat(200_000), 'b'.repeat(200_000)];
  for (let count = 0; count < 200; count++) t.is(asks(a, b), a + b);
});

test('a codec makes what it can, and refuses the rest', (t) => {
  using engine = textWorld();
  const same = engine.function<'dyn(dyn)'>('same');
  t.is(same(undefined), null);
  const made = same(new Date()) as { object: GuestRef };
  t.true(made.object instanceof GuestRef);
  t.throws(() => same({}), {
    code: 'ERR_ARGUMENT',
    message: 'same: argument 1: there is no such value',
  });
});

test('what a codec gives has to be a value', (t) => {
  const engine = rawEngine();
  const values = { toGuest: () => 'text', fromGuest: () => 1 } as unknown as ValueCodec;
  engine.define({
    name: 'same',
    signature: 'dyn(ctx,dyn)',
    values,
    build: () => functions.same?.[1],
  });
  const same = engine.function<'dyn(dyn)'>('same');
  t.throws(() => same('x'), { code: 'ERR_ARGUMENT', message: /argument 1 must be a number/ });
  engine.dispose();
  t.throws(() => same('x'), { code: 'ERR_ARGUMENT' });
  t.throws(() => same(1), { code: 'ERR_ENGINE_DISPOSED' });
});

test('what a host function throws is the same error, and shows the guest', (t) => {
  using engine = rawEngine();
  const values: ValueCodec = { toGuest: () => null, fromGuest: (ref) => ref };
  const thrown = new Error('mine');
  const fail = (): never => {
    throw thrown;
  };
  engine.host('host', 'dyn(ctx,dyn,dyn)', fail, { values });
  engine.define({ name: 'asks', signature: 'dyn(ctx,dyn,dyn)', build: () => functions.asks?.[1] });
  const asks = engine.function<'dyn(dyn,dyn)'>('asks');
  t.is(
    t.throws(() => asks(1, 2)),
    thrown,
  );
  t.deepEqual(
    guestFrames(thrown).map((frame) => frame.function),
    ['asks'],
  );
  t.regex(thrown.stack ?? '', /^Error: mine\n {4}at asks\n {4}at /);
  const shown = thrown.stack;
  t.is(
    t.throws(() => asks(1, 2)),
    thrown,
  );
  t.is(thrown.stack, shown);
});

test('a result is kept while listeners are told of collections', (t) => {
  using engine = world({ level: 0, heap: { initial: 2 ** 20, maximum: 2 ** 26 } });
  const node = engine.function<'ref(ref)'>('node');
  const garbage = engine.function<'i64(i64)'>('garbage');
  const known = node(null);
  engine.define({
    name: 'fresh',
    signature: 'dyn(ctx,ref)',
    build: () => `declare ptr @node(ptr, ptr)
      declare i64 @garbage(ptr, i64)
      define i64 @fresh(ptr %ctx, ptr %next) {
        %i = call i64 @garbage(ptr %ctx, i64 1000000)
        %a = call ptr @node(ptr %ctx, ptr %next)
        %w = ptrtoint ptr %a to i64
        ret i64 %w
      }`,
  });
  const fresh = engine.function<'dyn(ref)'>('fresh');
  let told = 0;
  let inside = false;
  engine.on('collected', () => {
    if (inside) return;
    inside = true;
    told++;
    engine.heap.collect();
    // Takes the place of what was free.
    garbage(1_000_000n);
    inside = false;
  });
  for (let count = 0; count < 5; count++) {
    const ref = fresh(known) as GuestRef;
    t.is(engine.function<'ref(ref)'>('next')(ref), known);
  }
  t.true(told > 0);
});
