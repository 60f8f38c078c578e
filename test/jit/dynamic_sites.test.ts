/**
 * Sites that meet objects with shapes: calls of class objects' methods, reads of properties, operations. The functions are
 * IR by hand, as vm/dynamic makes it.
 */
import test, { type ExecutionContext } from 'ava';
import type { GuestRef } from '../../src/host/handles.js';
import { createEngine, type Engine, type NativeSite, type SiteOptions } from '../../src/index.js';
import { layout } from '../../src/layout.js';
import { scaled } from '../collector.js';
import { defineClass } from './objects.js';

const { root, initializer, name, super: above, storage, methods } = layout.ClassObject.fields;

const declarations = `
@ClassObject = external global i8
@Instance = external global i8
@Closure = external global i8
declare { ptr, ptr } @vmkit_site_lookup(ptr, ptr, ptr)
declare { ptr, ptr } @vmkit_class_create(ptr, ptr, ptr, ptr, ptr, i32)
declare ptr @vmkit_class_add_method(ptr, ptr, i32, ptr)
declare { i8, ptr } @vmkit_property_set_named(ptr, i64, i32, i64)
declare { i64, ptr } @vmkit_property_get(ptr, ptr, i64)
declare ptr @vmkit_allocate(ptr, ptr, i64)
declare ptr @make(ptr, i64)
declare i64 @send(ptr, ptr)
declare i64 @read(ptr, ptr)
`;

/** A call through a method site, which gives -1 where nothing answers. */
const send = (id: number) => `@"vmkit.site.${id}" = external global ptr
  define i64 @send(ptr %ctx, ptr %self) {
    %record = load atomic ptr, ptr @"vmkit.site.${id}" acquire, align 8
    %header = load ptr, ptr %self
    %guard = load ptr, ptr %record
    %hit = icmp eq ptr %header, %guard
    br i1 %hit, label %known, label %miss
  known:
    %at = getelementptr i8, ptr %record, i64 ${layout.SiteRecord.fields.target.offset}
    %code = load ptr, ptr %at
    %beside = getelementptr i8, ptr %record, i64 ${layout.SiteRecord.fields.data.offset}
    %closure = load ptr, ptr %beside
    br label %found
  miss:
    %answer = call { ptr, ptr } @vmkit_site_lookup(ptr %ctx, ptr @"vmkit.site.${id}", ptr %header)
    %target = extractvalue { ptr, ptr } %answer, 0
    %data = extractvalue { ptr, ptr } %answer, 1
    %none = icmp eq ptr %target, null
    br i1 %none, label %absent, label %found
  absent:
    ret i64 -1
  found:
    %callee = phi ptr [ %code, %known ], [ %target, %miss ]
    %given = phi ptr [ %closure, %known ], [ %data, %miss ]
    %result = call i64 %callee(ptr %ctx, ptr %given)
    ret i64 %result
  }`;

/** A read of a property, as a number that is stored with the lowest bit set, less that bit. */
const read = (id: number) => `@"vmkit.site.${id}" = external global i8
  define i64 @read(ptr %ctx, ptr %self) {
    %header = load ptr, ptr %self
    %guard = load ptr, ptr @"vmkit.site.${id}"
    %hit = icmp eq ptr %header, %guard
    br i1 %hit, label %known, label %miss
  known:
    %where = getelementptr i8, ptr @"vmkit.site.${id}", i64 ${layout.PropertySite.fields.offset.offset}
    %offset = load i64, ptr %where
    %slot = getelementptr i8, ptr %self, i64 %offset
    %loaded = load i64, ptr %slot
    br label %found
  miss:
    %word = ptrtoint ptr %self to i64
    %pair = call { i64, ptr } @vmkit_property_get(ptr %ctx, ptr @"vmkit.site.${id}", i64 %word)
    %looked = extractvalue { i64, ptr } %pair, 0
    br label %found
  found:
    %value = phi i64 [ %loaded, %known ], [ %looked, %miss ]
    %result = lshr i64 %value, 4
    ret i64 %result
  }`;

/** An instance of a new class, whose method gives a number, and whose property has it. */
const make = (method: number, property: number) => `
  define ptr @make(ptr %ctx, i64 %value) {
    %closure = call ptr @vmkit_allocate(ptr %ctx, ptr @Closure, i64 16)
    store ptr @Closure, ptr %closure
    %field = getelementptr i8, ptr %closure, i64 8
    store i64 %value, ptr %field
    %made = call { ptr, ptr } @vmkit_class_create(ptr %ctx, ptr @ClassObject, ptr @Instance, ptr null, ptr null, i32 1)
    %class = extractvalue { ptr, ptr } %made, 0
    %failed = call ptr @vmkit_class_add_method(ptr %ctx, ptr %class, i32 ${method}, ptr %closure)
    %at = getelementptr i8, ptr %class, i64 ${root.offset}
    %root = load ptr, ptr %at
    %size.at = getelementptr i8, ptr %root, i64 ${layout.Class.fields.instanceSize.offset}
    %size = load i32, ptr %size.at
    %bytes = zext i32 %size to i64
    %object = call ptr @vmkit_allocate(ptr %ctx, ptr %root, i64 %bytes)
    store ptr %root, ptr %object
    %word = ptrtoint ptr %object to i64
    %shifted = shl i64 %value, 4
    %tagged = or i64 %shifted, 6
    %set = call { i8, ptr } @vmkit_property_set_named(ptr %ctx, i64 %word, i32 ${property}, i64 %tagged)
    ret ptr %object
  }`;

/** Makes so many classes, calls and reads an instance of each twice, and sums up what was wrong. */
const loop = `
  define i64 @loop(ptr %ctx, i64 %count, i64 %from) {
  entry:
    br label %turn
  turn:
    %i = phi i64 [ 0, %entry ], [ %next, %turn ]
    %wrong = phi i64 [ 0, %entry ], [ %sum, %turn ]
    %value = add i64 %i, %from
    %object = call ptr @make(ptr %ctx, i64 %value)
    %a = call i64 @send(ptr %ctx, ptr %object)
    %b = call i64 @read(ptr %ctx, ptr %object)
    %c = call i64 @send(ptr %ctx, ptr %object)
    %d = call i64 @read(ptr %ctx, ptr %object)
    %a.wrong = icmp ne i64 %a, %value
    %b.wrong = icmp ne i64 %b, %value
    %c.wrong = icmp ne i64 %c, %value
    %d.wrong = icmp ne i64 %d, %value
    %ab = or i1 %a.wrong, %b.wrong
    %cd = or i1 %c.wrong, %d.wrong
    %abcd = or i1 %ab, %cd
    %add = zext i1 %abcd to i64
    %sum = add i64 %wrong, %add
    %next = add i64 %i, 1
    %more = icmp ult i64 %next, %count
    br i1 %more, label %turn, label %done
  done:
    ret i64 %sum
  }`;

interface World {
  engine: Engine;
  make(value: number): GuestRef;
  send(object: GuestRef): number;
  read(object: GuestRef): number;
  /** How many turns went wrong. */
  loop(count: number, from?: number): number;
  site(owner: string): NativeSite;
  [Symbol.dispose](): void;
}

function world(
  options: { level?: 0 | 2; method?: string; site?: Partial<SiteOptions & { kind: 'call' }> } = {},
): World {
  const engine = createEngine({ level: options.level ?? 2 });
  const selector = engine.objects.selector('call/0');
  const [method, property] = [options.method ?? 'm', 'x'].map((text) =>
    engine.objects.selector(text),
  ) as [number, number];
  const define = (symbol: string, signature: string, text: () => string) =>
    engine.define({ name: symbol, signature, build: () => `${others(symbol)}${text()}` });
  define('answer', 'i64(ctx,ref)', () => {
    return `define i64 @answer(ptr %ctx, ptr %closure) {
      %field = getelementptr i8, ptr %closure, i64 8
      %value = load i64, ptr %field
      ret i64 %value
    }`;
  });
  defineClass(engine, 'Instance', { shape: 'dynamic', instanceSize: 0 });
  defineClass(engine, 'Closure', { interfaceMethods: [{ selector, target: 'answer' }] });
  defineClass(engine, 'ClassObject', {
    instanceSize: layout.ClassObject.size,
    references: [initializer, name, above, storage, methods].map(({ offset }) => offset),
  });
  let [sending, reading] = [0, 0];
  define('make', 'ref(ctx,i64)', () => make(method, property));
  define('send', 'i64(ctx,ref)', () => send(sending));
  define('read', 'i64(ctx,ref)', () => read(reading));
  define('loop', 'i64(ctx,i64,i64)', () => loop);
  sending = engine.objects.declareSite({
    owner: 'send',
    label: 'm()',
    line: 1,
    signature: 'i64(ctx,ref)',
    selector,
    method,
    mayFail: true,
    ...options.site,
  });
  reading = engine.objects.declareSite({
    kind: 'get',
    owner: 'read',
    label: 'x',
    line: 2,
    name: property,
  });
  const [made, sent, got, looped] = [
    engine.function<'ref(i64)'>('make'),
    engine.function<'i64(ref)'>('send'),
    engine.function<'i64(ref)'>('read'),
    engine.function<'i64(i64,i64)'>('loop'),
  ];
  return {
    engine,
    make: (value) => made(BigInt(value)) as GuestRef,
    send: (object) => Number(sent(object)),
    read: (object) => Number(got(object)),
    loop: (count, from = 0) => Number(looped(BigInt(count), BigInt(from))),
    site: (owner) => engine.objects.sites(owner)[0] as NativeSite,
    [Symbol.dispose]: () => engine.dispose(),
  };
}

/** What a function does not define itself. */
function others(symbol: string): string {
  return declarations.replace(new RegExp(`declare [^\\n]* @${symbol}\\(.*\\n`), '');
}

for (const level of [0, 2] as const) {
  test(`a method site finds closures in classes, and keeps them, at level ${level}`, (t) => {
    using w = world({ level });
    const objects = Array.from({ length: 12 }, (_, i) => w.make(i));
    const check = (count: number) => {
      for (const [i, object] of objects.slice(0, count).entries()) t.is(w.send(object), i);
    };
    t.like(w.site('send'), { kind: 'call', state: 'empty', saw: [], label: 'm()' });
    check(1);
    check(1);
    t.like(w.site('send'), {
      state: 'monomorphic',
      misses: 1,
      saw: ['Instance'],
      targets: [{ class: 'Instance', target: 'answer' }],
    });
    check(4);
    check(4);
    t.like(w.site('send'), { state: 'polymorphic', misses: 4 });
    check(12);
    check(12);
    const { state, misses } = w.site('send');
    t.is(state, 'megamorphic');
    for (let round = 0; round < 3; round++) check(12);
    t.is(w.site('send').misses, misses, 'the cache answers all twelve');
    // The code moves: what refers to it finds it again.
    w.engine.compile('answer', { level: 0 });
    check(12);
  });
}

test('the same closure’s code is called for each class with that class’s own closure', (t) => {
  using w = world();
  t.is(w.loop(100, 1000), 0);
  t.true(['polymorphic', 'megamorphic'].includes(w.site('send').state));
});

/** Six classes that stay, so that sites are megamorphic and their caches are used, and many that do not. */
function manyClasses(t: ExecutionContext, w: World, count: number): void {
  const kept = Array.from({ length: 6 }, (_, i) => w.make(i));
  for (let round = 0; round < 3; round++) {
    t.is(w.loop(count, round), 0, 'calls and reads that went wrong');
    w.engine.heap.collect(round === 1 ? 'full' : 'nursery');
    for (const [i, object] of kept.entries()) {
      t.is(w.send(object), i);
      t.is(w.read(object), i);
    }
  }
  for (const object of kept) object.release();
}

test('classes that die leave nothing behind that a later one could hit, and no memory', (t) => {
  const count = scaled(10_000);
  using w = world();
  manyClasses(t, w, count);
  w.engine.heap.collect();
  const { live } = w.engine.heap.statistics();
  const { dataUsed } = w.engine.memory();
  manyClasses(t, w, count);
  w.engine.heap.collect();
  t.true(w.engine.heap.statistics().live <= live + 100_000);
  t.true(w.engine.memory().dataUsed <= dataUsed + 4096);
  t.is(w.loop(count), 0);
  t.true(w.site('send').misses >= count, 'each class was new');
  w.engine.heap.collect();
  t.like(w.site('read'), { state: 'empty', saw: [] }, 'all have died');
});

test('the same while the collector runs at each allocation, and checks the heap', (t) => {
  const before = process.env.VMKIT_GC;
  process.env.VMKIT_GC = 'stress,verify,thinned';
  try {
    using w = world();
    manyClasses(t, w, 100);
  } finally {
    if (before === undefined) delete process.env.VMKIT_GC;
    else process.env.VMKIT_GC = before;
  }
});

test('records of a polymorphic site go one by one', (t) => {
  using w = world();
  const [stays, goes, staysToo] = [w.make(1), w.make(2), w.make(3)];
  const all = [stays, goes, staysToo];
  t.deepEqual(
    all.map((object) => w.send(object)),
    [1, 2, 3],
  );
  t.is(w.site('send').targets.length, 3);
  goes.release();
  w.engine.heap.collect();
  t.is(w.site('send').targets.length, 2);
  const { misses } = w.site('send');
  t.is(w.send(stays), 1);
  t.is(w.send(staysToo), 3);
  t.is(w.site('send').misses, misses);
});

test('what nothing answers: a null target where the site may fail, else an error', (t) => {
  using w = world({ site: { method: 999 } });
  const object = w.make(1);
  t.is(w.send(object), -1);
  t.is(w.send(object), -1);
  t.like(w.site('send'), { state: 'empty', misses: 2 });
  using strict = world({ site: { method: 999, mayFail: false } });
  t.throws(() => strict.send(strict.make(1)), {
    code: 'ERR_UNKNOWN_SYMBOL',
    message: /'Instance' has no 'm\(\)' that 'send' \(line 1\) could call/,
  });
});

test('a resolver is asked after the tables, and of many classes not again', (t) => {
  const asked: bigint[] = [];
  let answer = '';
  using w = world({
    site: {
      method: 999,
      resolve: (descriptor) => {
        asked.push(descriptor);
        return answer;
      },
    },
  });
  w.engine.define({
    name: 'adaptor',
    signature: 'i64(ctx,ref)',
    build: () => `define i64 @adaptor(ptr %ctx, ptr %none) {
      %no = icmp eq ptr %none, null
      %result = select i1 %no, i64 77, i64 0
      ret i64 %result
    }`,
  });
  const objects = Array.from({ length: 8 }, (_, i) => w.make(i));
  t.is(w.send(objects[0] as GuestRef), -1);
  answer = 'adaptor';
  for (let round = 0; round < 3; round++) {
    for (const object of objects) t.is(w.send(object), 77);
  }
  // Once without an answer, once for each with one; those in records are asked for again when the site overflows.
  t.true(asked.length <= 1 + 8 + 4, `asked ${asked.length} times`);
  const { objects: api } = w.engine;
  const x = api.selector('x');
  for (const descriptor of asked) {
    t.is(api.hasProperty(descriptor, x), true);
    t.is(api.hasProperty(descriptor, x + 1), false);
    t.is(api.baseOf(descriptor), api.classOf(objects[0] as GuestRef));
  }
  t.is(api.baseOf(api.classOf(objects[0] as GuestRef)), api.classOf(objects[1] as GuestRef));
  for (const wrong of [1n, 8n, 2n ** 40n]) {
    t.throws(() => api.baseOf(wrong), { code: 'ERR_ARGUMENT' });
    t.throws(() => api.hasProperty(wrong, x), { code: 'ERR_ARGUMENT' });
  }
});

test('an own property hides the method of its name', (t) => {
  using w = world({ method: 'x' });
  const object = w.make(5);
  t.is(w.read(object), 5);
  t.is(w.send(object), -1);
  using other = world({ method: 'y' });
  t.is(other.send(other.make(5)), 5);
});

test('a property site: its states, what it saw', (t) => {
  using w = world();
  const objects = Array.from({ length: 6 }, (_, i) => w.make(i));
  t.like(w.site('read'), { kind: 'get', label: 'x', line: 2, state: 'empty', saw: [], misses: 0 });
  for (const [count, state] of [
    [1, 'monomorphic'],
    [4, 'polymorphic'],
    [6, 'megamorphic'],
  ] as const) {
    for (let round = 0; round < 2; round++) {
      for (const [i, object] of objects.slice(0, count).entries()) t.is(w.read(object), i);
    }
    t.is(w.site('read').state, state);
    if (count <= 4) t.deepEqual(w.site('read').saw, Array(count).fill('Instance'));
  }
});

test('an operation site says which cases ran', (t) => {
  using engine = createEngine();
  engine.define({
    name: 'note',
    signature: 'void(i64)',
    build: () => `@"vmkit.site.${id}" = external global i64
      define void @note(i64 %bit) {
        %seen = load i64, ptr @"vmkit.site.${id}"
        %mask = shl i64 1, %bit
        %both = or i64 %seen, %mask
        store i64 %both, ptr @"vmkit.site.${id}"
        ret void
      }`,
  });
  const cases = Array.from({ length: 64 }, (_, i) => `case ${i}`);
  const id = engine.objects.declareSite({
    kind: 'operation',
    owner: 'note',
    label: '+',
    line: 7,
    cases,
  });
  const note = engine.function<'void(i64)'>('note');
  const site = () => engine.symbols.get('note')?.sites[0];
  t.like(site(), { id, kind: 'operation', state: 'empty', saw: [], misses: 0, line: 7, cases });
  for (const [bit, state] of [
    [63n, 'monomorphic'],
    [0n, 'polymorphic'],
    [5n, 'polymorphic'],
    [6n, 'polymorphic'],
    [7n, 'megamorphic'],
  ] as const) {
    note(bit);
    t.is(site()?.state, state);
  }
  t.deepEqual(
    site()?.saw,
    [0, 5, 6, 7, 63].map((bit) => `case ${bit}`),
  );
  t.throws(() => engine.objects.retargetSite(id, 0n, ''), { code: 'ERR_UNKNOWN_SYMBOL' });
  engine.disposeFunction('note');
  t.deepEqual(engine.objects.sites(), []);
});

test('sites that cannot be, and what cannot be done to them', (t) => {
  using w = world();
  const { objects } = w.engine;
  const place = { owner: 'send', label: 'm', line: 1 };
  const call = { ...place, signature: 'i64(ctx,ref)', selector: 1 };
  for (const wrong of [
    { ...place, kind: 'nonsense' },
    { ...place, kind: 'get' },
    { ...place, kind: 'set', name: 0 },
    { ...place, kind: 'get', name: 'x' },
    { ...place, kind: 'operation' },
    { ...place, kind: 'operation', cases: [] },
    { ...place, kind: 'operation', cases: Array(65).fill('many') },
    { ...place, kind: 'operation', cases: [1] },
    { ...call, method: -1 },
    { ...call, selector: 0, method: 1, resolve: () => '' },
  ]) {
    t.throws(() => objects.declareSite(wrong as never), { code: 'ERR_ARGUMENT' });
  }
  const object = w.make(3);
  const { id } = w.site('send');
  t.throws(() => objects.retargetSite(id, objects.classOf(object), 'answer'), {
    code: 'ERR_ARGUMENT',
    message: /can be emptied, but not retargeted/,
  });
  t.is(w.send(object), 3);
  objects.retargetSite(id, 0n, '');
  t.is(w.site('send').state, 'empty');
  t.is(w.send(object), 3);
});

test('dynamic classes that cannot be', (t) => {
  using engine = createEngine();
  const shape = 'dynamic' as const;
  const fields = defineClass(engine, 'Fields');
  const base = defineClass(engine, 'Base', { shape, instanceSize: 0 });
  engine.define({
    name: 'f',
    signature: 'i64(ctx,ref)',
    build: () => 'define i64 @f(ptr %c, ptr %s) { ret i64 0 }',
  });
  for (const wrong of [
    { shape, instanceSize: 16 },
    { shape, instanceSize: 0, super: fields },
    { shape, instanceSize: 0, virtuals: ['f'] },
    { shape, instanceSize: 0, references: [8] },
    { shape, instanceSize: 0, kind: 'interface' as const },
    { super: base },
  ]) {
    t.throws(() => defineClass(engine, 'Wrong', wrong), { code: 'ERR_ARGUMENT' });
  }
  t.true(defineClass(engine, 'Below', { shape, instanceSize: 0, super: base }) > 0n);
});
