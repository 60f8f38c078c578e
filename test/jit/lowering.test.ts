/**
 * What the kit adds to LLVM's pipeline (the table at the head of jit/lowering.h): objects that vanish, the bump path,
 * barriers, polls, stack checks, bases that are kept. Seen in the IR and the assembly; then run, with the collector at work.
 */
import test from 'ava';
import { createEngine, type Engine } from '../../src/index.js';
import { defineClass } from './objects.js';

const declarations = `
  @Node = external global i8
  @Numbers = external global i8
  declare ptr @vmkit_allocate(ptr, ptr, i64)
  declare ptr @vmkit_allocate_array(ptr, ptr, i64, i64)
  declare void @vmkit_write_barrier(ptr, ptr)
  declare ptr @vmkit_fail(ptr, i32, i64, i64)
  declare void @other(ptr)
  declare void @take(ptr, ptr)`;

/** Node: a reference at 8, an i64 at 16. Functions `other(ctx)` and `take(ctx,ref)` that do nothing, out of line. */
function world(options: Parameters<typeof createEngine>[0] = {}): Engine {
  const engine = createEngine(options);
  defineClass(engine, 'Node', { instanceSize: 24, references: [8] });
  defineClass(engine, 'Numbers', { kind: 'array', shape: 'array', elementSize: 8 });
  engine.define({
    name: 'other',
    signature: 'void(ctx)',
    build: () => 'define void @other(ptr %ctx) noinline { ret void }',
  });
  engine.define({
    name: 'take',
    signature: 'void(ctx,ref)',
    build: () => 'define void @take(ptr %ctx, ptr %object) noinline { ret void }',
  });
  return engine;
}

function define(engine: Engine, name: string, signature: string, ir: string): void {
  engine.define({ name, signature, build: () => declarations + ir });
}

/** Allocates a Node as %NAME, goes to %oom when memory is out, and on in the block NAME.ok. */
const node = (name: string) => `
  %${name} = call ptr @vmkit_allocate(ptr %ctx, ptr @Node, i64 24)
  %${name}.none = icmp eq ptr %${name}, null
  br i1 %${name}.none, label %oom, label %${name}.ok
${name}.ok:
  store ptr @Node, ptr %${name}
  %${name}.next = getelementptr i8, ptr %${name}, i64 8
  %${name}.value = getelementptr i8, ptr %${name}, i64 16`;

const oom = `
oom:
  %failure = call ptr @vmkit_fail(ptr %ctx, i32 7, i64 24, i64 0)
  %failed = insertvalue { i64, ptr } zeroinitializer, ptr %failure, 1
  ret { i64, ptr } %failed`;

const result = (value: string) => `
  %result = insertvalue { i64, ptr } zeroinitializer, i64 ${value}, 0
  ret { i64, ptr } %result`;

/** Bodies of i64!(ctx,i64): every object in them is for nothing. */
const vanishing: Readonly<Record<string, { ir: string; gives: (n: number) => number }>> = {
  'a field': {
    ir: `${node('a')}
      store i64 %n, ptr %a.value
      call void @other(ptr %ctx)
      %v = load i64, ptr %a.value
      ${result('%v')}`,
    gives: (n) => n,
  },
  'an object in an object, with a barrier': {
    ir: `${node('a')}
      store i64 %n, ptr %a.value
      ${node('b')}
      store ptr %a, ptr %b.next
      call void @vmkit_write_barrier(ptr %ctx, ptr %b.next)
      call void @other(ptr %ctx)
      %c = load ptr, ptr %b.next
      %class = load ptr, ptr %c
      %is = icmp eq ptr %class, @Node
      br i1 %is, label %right, label %oom
    right:
      %at = getelementptr i8, ptr %c, i64 16
      %v = load i64, ptr %at
      ${result('%v')}`,
    gives: (n) => n,
  },
  'two that refer to each other': {
    ir: `${node('a')}
      ${node('b')}
      store ptr %a, ptr %b.next
      call void @vmkit_write_barrier(ptr %ctx, ptr %b.next)
      store ptr %b, ptr %a.next
      call void @vmkit_write_barrier(ptr %ctx, ptr %a.next)
      call void @other(ptr %ctx)
      ${result('%n')}`,
    gives: (n) => n,
  },
  'one for each iteration': {
    ir: `br label %head
    head:
      %i = phi i64 [ 0, %entry ], [ %j, %a.ok ]
      %s = phi i64 [ 0, %entry ], [ %t, %a.ok ]
      %more = icmp slt i64 %i, %n
      br i1 %more, label %body, label %exit
    body:
      ${node('a')}
      store i64 %i, ptr %a.value
      call void @other(ptr %ctx)
      %v = load i64, ptr %a.value
      %t = add i64 %s, %v
      %j = add i64 %i, 1
      br label %head
    exit:
      ${result('%s')}`,
    gives: (n) => Math.abs(n * (n - 1)) / 2,
  },
  'one that a loop carries on': {
    ir: `${node('a')}
      store i64 1, ptr %a.value
      br label %head
    head:
      %i = phi i64 [ 0, %a.ok ], [ %j, %b.ok ]
      %o = phi ptr [ %a, %a.ok ], [ %b, %b.ok ]
      %at = getelementptr i8, ptr %o, i64 16
      %v = load i64, ptr %at
      %more = icmp slt i64 %i, %n
      br i1 %more, label %body, label %exit
    body:
      ${node('b')}
      %w = add i64 %v, %i
      store i64 %w, ptr %b.value
      store ptr null, ptr %b.next
      call void @vmkit_write_barrier(ptr %ctx, ptr %b.next)
      %j = add i64 %i, 1
      br label %head
    exit:
      ${result('%v')}`,
    gives: (n) => 1 + (n * (n - 1)) / 2,
  },
  'one that a loop carries on, used late': {
    ir: `${node('a')}
      store i64 1, ptr %a.value
      br label %head
    head:
      %i = phi i64 [ 0, %a.ok ], [ %j, %b.ok ]
      %o = phi ptr [ %a, %a.ok ], [ %b, %b.ok ]
      %more = icmp slt i64 %i, %n
      br i1 %more, label %body, label %exit
    body:
      ${node('b')}
      call void @other(ptr %ctx)
      %none = icmp eq ptr %o, null
      br i1 %none, label %oom, label %there
    there:
      %at = getelementptr i8, ptr %o, i64 16
      %v = load i64, ptr %at
      %w = add i64 %v, %i
      store i64 %w, ptr %b.value
      br label %next
    next:
      %j = add i64 %i, 1
      br label %head
    exit:
      %last = getelementptr i8, ptr %o, i64 16
      %x = load i64, ptr %last
      ${result('%x')}`
      .replace('[ %j, %b.ok ]', '[ %j, %next ]')
      .replace('[ %b, %b.ok ]', '[ %b, %next ]'),
    gives: (n) => 1 + (n * (n - 1)) / 2,
  },
  'one of two': {
    ir: `%c = icmp sgt i64 %n, 10
      br i1 %c, label %big, label %small
    big:
      ${node('a')}
      store i64 %n, ptr %a.value
      br label %both
    small:
      ${node('b')}
      store i64 7, ptr %b.value
      br label %both
    both:
      %o = phi ptr [ %a, %a.ok ], [ %b, %b.ok ]
      %at = getelementptr i8, ptr %o, i64 16
      %v = load i64, ptr %at
      ${result('%v')}`,
    gives: (n) => (n > 10 ? n : 7),
  },
  'an array of a constant length': {
    ir: `%a = call ptr @vmkit_allocate_array(ptr %ctx, ptr @Numbers, i64 4, i64 48)
      %none = icmp eq ptr %a, null
      br i1 %none, label %oom, label %ok
    ok:
      store ptr @Numbers, ptr %a
      %length.at = getelementptr i8, ptr %a, i64 8
      store i32 4, ptr %length.at
      %e = getelementptr i8, ptr %a, i64 24
      store i64 %n, ptr %e
      call void @other(ptr %ctx)
      %v = load i64, ptr %e
      %length = load i32, ptr %length.at
      %l = zext i32 %length to i64
      %unset.at = getelementptr i8, ptr %a, i64 40
      %unset = load i64, ptr %unset.at
      %w = add i64 %v, %l
      %x = add i64 %w, %unset
      ${result('%x')}`,
    gives: (n) => n + 4,
  },
};

for (const [name, { ir, gives }] of Object.entries(vanishing)) {
  test(`no object: ${name}`, (t) => {
    using engine = world({ verifyEach: true });
    define(
      engine,
      'f',
      'i64!(ctx,i64)',
      `define { i64, ptr } @f(ptr %ctx, i64 %n) "vmkit.throws" {
      entry:
        ${ir}
        ${oom}
      }`,
    );
    t.regex(engine.inspect('f', 'imported'), /call ptr @vmkit_allocate/);
    const assembly = engine.inspect('f', 'assembly');
    t.notRegex(assembly, /vmkit_allocate|vmkit_fail|vmkit\.context\+16/);
    const f = engine.function('f', 'i64!(ctx,i64)');
    for (const n of [0, 3, 20]) t.is(Number(f(BigInt(n))), gives(n));
    t.is(engine.heap.statistics().allocated, 0);
    // As calls, at level 0, they are objects, and give the same.
    engine.compile('f', { level: 0 });
    for (const n of [0, 3, 20]) t.is(Number(f(BigInt(n))), gives(n));
    t.true(engine.heap.statistics().allocated > 0);
  });
}

test('an object that a loop carries on and changes has its latest value', (t) => {
  using engine = world({ verifyEach: true });
  define(
    engine,
    'f',
    'i64!(ctx,i64)',
    `define { i64, ptr } @f(ptr %ctx, i64 %n) "vmkit.throws" {
      entry:
        ${node('a')}
        store i64 1, ptr %a.value
        br label %head
      head:
        %i = phi i64 [ 0, %a.ok ], [ %j, %b.ok ]
        %o = phi ptr [ %a, %a.ok ], [ %b, %b.ok ]
        %s = phi i64 [ 0, %a.ok ], [ %t, %b.ok ]
        %more = icmp slt i64 %i, %n
        br i1 %more, label %body, label %exit
      body:
        store i64 5, ptr %a.value
        %at = getelementptr i8, ptr %o, i64 16
        %v = load i64, ptr %at
        %t = add i64 %s, %v
        ${node('b')}
        store i64 %i, ptr %b.value
        %j = add i64 %i, 1
        br label %head
      exit:
        ${result('%s')}
        ${oom}
      }`,
  );
  const f = engine.function('f', 'i64!(ctx,i64)');
  // The first turn reads what it stored itself; the others what the turn before made.
  for (const n of [0, 1, 2, 6]) t.is(Number(f(BigInt(n))), n && 5 + ((n - 1) * (n - 2)) / 2);
});

test('a store close behind another in the same object needs no card', (t) => {
  using engine = world();
  const stores = (between: string, distance: number) => `
    %far = getelementptr i8, ptr %q, i64 ${8 + distance}
    %near = getelementptr i8, ptr %q, i64 8
    store ptr %p, ptr %near
    call void @vmkit_write_barrier(ptr %ctx, ptr %near)
    ${between}
    store ptr %p, ptr %far
    call void @vmkit_write_barrier(ptr %ctx, ptr %far)`;
  const cases: Readonly<Record<string, [string, number]>> = {
    near: [stores('', 64), 1],
    far: [stores('', 72), 2],
    'behind a call': [stores('call void @other(ptr %ctx)', 8), 2],
  };
  for (const [name, [rest, cards]] of Object.entries(cases)) {
    define(
      engine,
      `make.${name}`,
      'ref(ctx,i64,ref,ref)',
      make.replace('REST', rest).replace('@make', `@"make.${name}"`),
    );
    const lowered = engine.inspect(`make.${name}`, 'lowered');
    t.is(lowered.match(/store i8 1, ptr %card/g)?.length ?? 0, cards, name);
  }
});

const make = `define ptr @make(ptr %ctx, i64 %n, ptr %p, ptr %q) {
  entry:
    ${node('a')}
    store i64 %n, ptr %a.value
    store ptr %p, ptr %a.next
    call void @vmkit_write_barrier(ptr %ctx, ptr %a.next)
    REST
    ret ptr %a
  oom:
    ret ptr null
  }`;

test('an allocation is a bump of the cursor, and the slow path a call', (t) => {
  using engine = world();
  define(engine, 'make', 'ref(ctx,i64,ref,ref)', make.replace('REST', ''));
  const lowered = engine.inspect('make', 'lowered');
  t.regex(lowered, /%cursor = load ptr/);
  t.is(lowered.match(/store ptr @Node/g)?.length, 1, 'the class is stored once');
  // The slow path alone calls, and tests for null.
  t.is(lowered.match(/ call ptr %target/g)?.length, 1);
  t.is(lowered.match(/icmp eq ptr [^,]+, null/g)?.length, 1);
  t.regex(lowered, /@vmkit\.cell\.vmkit_allocate_slow/);
  t.notRegex(lowered, /write_barrier|%cards/, 'the object is young');
});

test('a barrier marks the card, unless the object is young or the reference null', (t) => {
  using engine = world();
  const store = (value: string) => `store ptr ${value}, ptr %a.next
    call void @vmkit_write_barrier(ptr %ctx, ptr %a.next)`;
  const cases: Readonly<Record<string, [string, number]>> = {
    young: [store('%q'), 0],
    'behind a call': [
      `call void @other(ptr %ctx)
 ${store('%q')}`,
      1,
    ],
    'behind an allocation': [
      `%b = call ptr @vmkit_allocate(ptr %ctx, ptr @Node, i64 24)
       call void @take(ptr %ctx, ptr %a)
       ${store('%b')}`,
      1,
    ],
    null: [
      `%q.next = getelementptr i8, ptr %q, i64 8
       ${store('null').replaceAll('%a.next', '%q.next')}`,
      0,
    ],
    'not null': [
      `%q.next = getelementptr i8, ptr %q, i64 8
       ${store('%p').replaceAll('%a.next', '%q.next')}`,
      1,
    ],
  };
  for (const [name, [rest, cards]] of Object.entries(cases)) {
    define(
      engine,
      `make.${name}`,
      'ref(ctx,i64,ref,ref)',
      make.replace('REST', rest).replace('@make', `@"make.${name}"`),
    );
    const lowered = engine.inspect(`make.${name}`, 'lowered');
    t.is(lowered.match(/%cards\d* = load ptr/g)?.length ?? 0, cards, name);
    t.is(lowered.match(/store i8 1, ptr %card/g)?.length ?? 0, cards, name);
  }
  // Level 0 calls the runtime for both.
  const calls = engine.inspect('make.young', 'lowered', { level: 0 });
  t.regex(calls, /@vmkit\.cell\.vmkit_write_barrier/);
  t.regex(calls, /@vmkit\.cell\.vmkit_allocate\b/);
});

test('an object that only a rare branch uses is made there', (t) => {
  using engine = world({ verifyEach: true });
  define(
    engine,
    'f',
    'i64!(ctx,i64,ref)',
    `define { i64, ptr } @f(ptr %ctx, i64 %n, ptr %p) "vmkit.throws" {
    entry:
      ${node('a')}
      store i64 %n, ptr %a.value
      store ptr %p, ptr %a.next
      call void @vmkit_write_barrier(ptr %ctx, ptr %a.next)
      %rare = icmp eq i64 %n, 99
      br i1 %rare, label %use, label %usual
    use:
      call void @take(ptr %ctx, ptr %a)
      ${result('1').replaceAll('%result', '%r1')}
    usual:
      %v = load i64, ptr %a.value
      ${result('%v')}
      ${oom}
    }`,
  );
  const f = engine.function('f', 'i64!(ctx,i64,ref)');
  t.is(f(5n, null), 5n);
  t.is(engine.heap.statistics().allocated, 0);
  t.is(f(99n, null), 1n);
  t.is(engine.heap.statistics().allocated, 24);
});

const sum = (type: string, add: string) => `define i64 @sum(ptr %ctx, ptr %a, i64 %n) {
  entry:
    br label %body
  body:
    %i = phi i64 [ 0, %entry ], [ %j, %body ]
    %s = phi ${type} [ 0, %entry ], [ %t, %body ]
    %e = getelementptr i8, ptr %a, i64 16
    %p = getelementptr ${type}, ptr %e, i64 %i
    %v = load ${type}, ptr %p
    ${add}
    %j = add i64 %i, 1
    %more = icmp slt i64 %j, %n
    br i1 %more, label %body, label %exit
  exit:
    %r = sext ${type} %t to i64
    ret i64 %r
  }`;

test('a loop polls; a vectorised loop stays one', (t) => {
  using engine = world();
  define(engine, 'sum', 'i64(ctx,ref,i64)', sum('i32', '%t = add i32 %s, %v'));
  const lowered = engine.inspect('sum', 'lowered');
  t.regex(lowered, /add <\d+ x i32>/);
  const loops = lowered.match(/%poll\d* = load volatile i32/g)?.length ?? 0;
  t.true(loops >= 2, 'the vector loop and the rest');
  t.regex(engine.inspect('sum', 'assembly'), /v?paddd\s[^\n]*[xyz]mm/);
  t.regex(engine.inspect('sum', 'lowered', { level: 0 }), /%poll\d* = load volatile i32/);
});

test('a loop that soon ends does not poll, nor does a function without one', (t) => {
  using engine = world();
  const loop = (name: string, bound: string, body: string) =>
    define(
      engine,
      name,
      'i64(ctx,ptr,i64)',
      `define i64 @${name}(ptr %ctx, ptr %a, i64 %n) {
      entry:
        br label %body
      body:
        %i = phi i64 [ 0, %entry ], [ %j, %body ]
        %s = phi i64 [ 1, %entry ], [ %t, %body ]
        ${body}
        %j = add i64 %i, 1
        %more = icmp slt i64 %j, ${bound}
        br i1 %more, label %body, label %exit
      exit:
        ret i64 %t
      }
      declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)`,
    );
  const chain = '%x = mul i64 %s, %n %t = xor i64 %x, %i'.replace(' %t', '\n %t');
  loop('few', '500', chain);
  loop('many', '1000000', chain);
  loop('unknown', '%n', chain);
  loop('fills', '100', `call void @llvm.memset.p0.i64(ptr %a, i8 1, i64 %n, i1 true)\n${chain}`);
  loop('costly', '1000', `${'call void @other(ptr %ctx)\n'.repeat(20)}${chain}`);
  const polls = (name: string) => /%poll\d* = load/.test(engine.inspect(name, 'lowered'));
  t.deepEqual(['few', 'many', 'unknown', 'fills', 'costly'].map(polls), [
    false,
    true,
    true,
    true,
    true,
  ]);
});

test('every cycle polls, also one with two ways in', (t) => {
  using engine = world();
  define(
    engine,
    'f',
    'i64(ctx,i64)',
    `define i64 @f(ptr %ctx, i64 %n) {
    entry:
      %c = icmp sgt i64 %n, 5
      br i1 %c, label %one, label %two
    one:
      %a = phi i64 [ %n, %entry ], [ %d, %two ]
      %b = add i64 %a, 1
      call void @other(ptr %ctx)
      br label %two
    two:
      %x = phi i64 [ 3, %entry ], [ %b, %one ]
      %d = mul i64 %x, 3
      call void @take(ptr %ctx, ptr null)
      %more = icmp slt i64 %d, 1000
      br i1 %more, label %one, label %exit
    exit:
      ret i64 %d
    }`,
  );
  t.regex(engine.inspect('f', 'lowered'), /%poll\d* = load volatile i32/);
  t.is(engine.function('f', 'i64(ctx,i64)')(1n), 2550n);
});

test('names of the runtime that a module uses for its own variables do no harm', (t) => {
  using engine = world();
  define(
    engine,
    'f',
    'i64(ctx,i64)',
    `@vmkit_allocate_slow = internal global i64 3
    define i64 @f(ptr %ctx, i64 %n) {
    entry:
      %object = call ptr @vmkit_allocate(ptr %ctx, ptr @Node, i64 24)
      call void @take(ptr %ctx, ptr %object)
      br label %body
    body:
      %i = phi i64 [ 0, %entry ], [ %j, %body ]
      %v = load volatile i64, ptr @vmkit_allocate_slow
      %j = add i64 %i, %v
      %more = icmp slt i64 %j, %n
      br i1 %more, label %body, label %exit
    exit:
      ret i64 %j
    }`,
  );
  t.is(engine.function('f', 'i64(ctx,i64)')(10n), 12n);
});

test('what is read through a variable index keeps its object, a field does not need it', (t) => {
  using engine = world();
  const get = (name: string, index: string) =>
    define(
      engine,
      name,
      'i64(ctx,ref,i64)',
      `define i64 @${name}(ptr %ctx, ptr %a, i64 %i) {
        call void @other(ptr %ctx)
        %p = getelementptr i64, ptr %a, i64 ${index}
        %v = load i64, ptr %p
        ret i64 %v
      }`,
    );
  get('element', '%i');
  get('field', '3');
  t.regex(engine.inspect('element', 'lowered'), /asm sideeffect "", "X"\(ptr %a\)/);
  t.notRegex(engine.inspect('field', 'lowered'), /asm sideeffect/);
  // Two arrays of which one is read: the base is chosen as the address was.
  define(
    engine,
    'either',
    'i64(ctx,ref,ref,i64)',
    `define i64 @either(ptr %ctx, ptr %a, ptr %b, i64 %i) {
    entry:
      %p = getelementptr i64, ptr %a, i64 %i
      %q = getelementptr i8, ptr %b, i64 %i
      %c = icmp slt i64 %i, 7
      br i1 %c, label %one, label %two
    one:
      call void @other(ptr %ctx)
      br label %both
    two:
      call void @take(ptr %ctx, ptr null)
      br label %both
    both:
      %at = phi ptr [ %p, %one ], [ %q, %two ]
      call void @other(ptr %ctx)
      %v = load i64, ptr %at
      ret i64 %v
    }`,
  );
  const either = engine.inspect('either', 'lowered');
  t.regex(either, /%base = phi ptr \[ %a, %one \], \[ %b, %two \]/);
  t.regex(either, /asm sideeffect "", "X"\(ptr %base\)/);
});

test('calls that a trace can show stay apart, each with its line', (t) => {
  using engine = world();
  define(
    engine,
    'f',
    'void!(ctx,i1)',
    `define ptr @f(ptr %ctx, i1 %c) "vmkit.throws" !dbg !4 {
      br i1 %c, label %one, label %two, !dbg !10
    one:
      call void @other(ptr %ctx) nomerge, !dbg !11
      br label %both, !dbg !11
    two:
      call void @other(ptr %ctx) nomerge, !dbg !12
      br label %both, !dbg !12
    both:
      ret ptr null, !dbg !12
    }
    !llvm.dbg.cu = !{!0}
    !llvm.module.flags = !{!3}
    !0 = distinct !DICompileUnit(language: DW_LANG_C, file: !1, emissionKind: LineTablesOnly)
    !1 = !DIFile(filename: "a.test", directory: "/")
    !3 = !{i32 2, !"Debug Info Version", i32 3}
    !4 = distinct !DISubprogram(name: "f", file: !1, line: 1, unit: !0, spFlags: DISPFlagDefinition, type: !5)
    !5 = !DISubroutineType(types: !6)
    !6 = !{}
    !10 = !DILocation(line: 10, scope: !4)
    !11 = !DILocation(line: 11, scope: !4)
    !12 = !DILocation(line: 12, scope: !4)`,
  );
  const lowered = engine.inspect('f', 'lowered');
  t.is(lowered.match(/call void %target\d*\(ptr @vmkit\.context\)[^\n]*!dbg/g)?.length, 2);
  // Neither merged nor jumps: a trace shows the caller's line.
  t.is(engine.inspect('f', 'assembly').match(/callq\s+\*vmkit\.cell\.other\(%rip\)/g)?.length, 2);
});

test('a recursion without end in a function that throws is one, not a loop', (t) => {
  using engine = world();
  define(
    engine,
    'f',
    'i64!(ctx,i64)',
    `define { i64, ptr } @f(ptr %ctx, i64 %n) "vmkit.throws" {
      %m = add i64 %n, 1
      %r = call { i64, ptr } @f(ptr %ctx, i64 %m)
      ret { i64, ptr } %r
    }`,
  );
  t.regex(engine.inspect('f', 'lowered'), /call \{ i64, ptr \} @f\(/);
  t.regex(engine.inspect('f', 'assembly'), /callq\s+f\b/);
});

/** i64!(ctx,i64): a list of n nodes, each linked in behind the others were made, twice over; the sum of what is in it. */
const lists = `define { i64, ptr } @lists(ptr %ctx, i64 %n) "vmkit.throws" {
  entry:
    ${node('first')}
    br label %grow
  grow:
    %i = phi i64 [ 0, %first.ok ], [ %j, %next.ok ]
    %last = phi ptr [ %first, %first.ok ], [ %next, %next.ok ]
    ${node('next')}
    store i64 %i, ptr %next.value
    %last.next = getelementptr i8, ptr %last, i64 8
    store ptr %next, ptr %last.next
    call void @vmkit_write_barrier(ptr %ctx, ptr %last.next)
    %j = add i64 %i, 1
    %grows = icmp slt i64 %j, %n
    br i1 %grows, label %grow, label %renew
  renew:
    %at = phi ptr [ %first, %next.ok ], [ %fresh, %renewed ]
    %at.next = getelementptr i8, ptr %at, i64 8
    %old = load ptr, ptr %at.next
    %end = icmp eq ptr %old, null
    br i1 %end, label %add, label %replace
  replace:
    ${node('fresh')}
    %old.value = getelementptr i8, ptr %old, i64 16
    %value = load i64, ptr %old.value
    store i64 %value, ptr %fresh.value
    %old.next = getelementptr i8, ptr %old, i64 8
    %after = load ptr, ptr %old.next
    store ptr %after, ptr %fresh.next
    call void @vmkit_write_barrier(ptr %ctx, ptr %fresh.next)
    br label %renewed
  renewed:
    store ptr %fresh, ptr %at.next
    call void @vmkit_write_barrier(ptr %ctx, ptr %at.next)
    br label %renew
  add:
    %o = phi ptr [ %first, %renew ], [ %o.then, %added ]
    %s = phi i64 [ 0, %renew ], [ %t, %added ]
    %o.value = getelementptr i8, ptr %o, i64 16
    %v = load i64, ptr %o.value
    %t = add i64 %s, %v
    %o.next = getelementptr i8, ptr %o, i64 8
    %o.then = load ptr, ptr %o.next
    %done = icmp eq ptr %o.then, null
    br i1 %done, label %exit, label %added
  added:
    br label %add
  exit:
    ${result('%t')}
    ${oom}
  }`;

for (const mode of ['stress,verify', 'polls,verify']) {
  for (const level of [0, 1, 2, 3] as const) {
    test(`lists are what they are under ${mode} at level ${level}`, (t) => {
      process.env.VMKIT_GC = mode;
      let engine: Engine;
      try {
        engine = world({ level });
      } finally {
        delete process.env.VMKIT_GC;
      }
      define(engine, 'lists', 'i64!(ctx,i64)', lists);
      t.is(engine.function('lists', 'i64!(ctx,i64)')(300n), (300n * 299n) / 2n);
      const { nurseryCollections, fullCollections } = engine.heap.statistics();
      t.true(nurseryCollections + fullCollections >= 300);
      engine.dispose();
    });
  }
}
