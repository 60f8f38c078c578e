/** Guests in raw IR that use the heap, exceptions and checks, for tests of what JavaScript sees of those. */
import { createEngine, type EngineOptions } from '../../src/engine.js';

/** What the functions below refer to. */
const declarations = `
@Node = external global i8
@Bytes = external global i8
declare noalias ptr @vmkit_allocate(ptr, ptr, i64)
declare noalias ptr @vmkit_allocate_array(ptr, ptr, i64, i64)
declare void @vmkit_write_barrier(ptr, ptr)
declare ptr @vmkit_fail(ptr, i32, i64, i64)
`;

/** By name: signature and body; what they call is declared by the bodies that follow "declare" lines. */
const functions: Record<string, [signature: string, text: string]> = {
  // A node with a next one.
  node: [
    'ref(ctx,ref)',
    `define ptr @node(ptr %ctx, ptr %next) {
      %o = call ptr @vmkit_allocate(ptr %ctx, ptr @Node, i64 24)
      %none = icmp eq ptr %o, null
      br i1 %none, label %out, label %in
    in:
      store ptr @Node, ptr %o
      %field = getelementptr i8, ptr %o, i64 8
      store ptr %next, ptr %field
      call void @vmkit_write_barrier(ptr %ctx, ptr %field)
      ret ptr %o
    out:
      ret ptr null
    }`,
  ],
  next: [
    'ref(ctx,ref)',
    `define ptr @next(ptr %ctx, ptr %o) {
      %field = getelementptr i8, ptr %o, i64 8
      %next = load ptr, ptr %field
      ret ptr %next
    }`,
  ],
  // An array of bytes; null when memory is out.
  bytes: [
    'ref(ctx,i64)',
    `define ptr @bytes(ptr %ctx, i64 %length) {
      %size = add i64 %length, 16
      %o = call ptr @vmkit_allocate_array(ptr %ctx, ptr @Bytes, i64 %length, i64 %size)
      %none = icmp eq ptr %o, null
      br i1 %none, label %out, label %in
    in:
      store ptr @Bytes, ptr %o
      %field = getelementptr i8, ptr %o, i64 8
      %short = trunc i64 %length to i32
      store i32 %short, ptr %field
      ret ptr %o
    out:
      ret ptr null
    }`,
  ],
  throws: [
    'i32!(ctx,ref)',
    `define { i32, ptr } @throws(ptr %ctx, ptr %o) "vmkit.throws" {
      %r = insertvalue { i32, ptr } { i32 7, ptr null }, ptr %o, 1
      ret { i32, ptr } %r
    }`,
  ],
  fails: [
    'i32!(ctx,i32,i64,i64)',
    `define { i32, ptr } @fails(ptr %ctx, i32 %kind, i64 %a, i64 %b) "vmkit.throws" {
      %e = call ptr @vmkit_fail(ptr %ctx, i32 %kind, i64 %a, i64 %b)
      %r = insertvalue { i32, ptr } zeroinitializer, ptr %e, 1
      ret { i32, ptr } %r
    }`,
  ],
  // Passes on what the host function \`host\` gives or throws.
  passes: [
    'i32!(ctx,i32)',
    `declare { i32, ptr } @host(ptr, i32)
    define { i32, ptr } @passes(ptr %ctx, i32 %n) "vmkit.throws" {
      %r = call { i32, ptr } @host(ptr %ctx, i32 %n)
      ret { i32, ptr } %r
    }`,
  ],
  // Catches what \`host\` throws, and gives it.
  catches: [
    'ref(ctx,i32)',
    `declare { i32, ptr } @host(ptr, i32)
    define ptr @catches(ptr %ctx, i32 %n) {
      %r = call { i32, ptr } @host(ptr %ctx, i32 %n)
      %e = extractvalue { i32, ptr } %r, 1
      ret ptr %e
    }`,
  ],
  deep: [
    'i32!(ctx,i32)',
    `define { i32, ptr } @deep(ptr %ctx, i32 %n) noinline "vmkit.throws" {
      %m = add i32 %n, 1
      %r = call { i32, ptr } @deep(ptr %ctx, i32 %m)
      %v = extractvalue { i32, ptr } %r, 0
      %w = add i32 %v, 1
      %s = insertvalue { i32, ptr } %r, i32 %w, 0
      ret { i32, ptr } %s
    }`,
  ],
  spin: [
    'void(ctx)',
    `define void @spin(ptr %ctx) {
      br label %loop
    loop:
      br label %loop
    }`,
  ],
  // A loop that calls \`step\` until that gives 0.
  steps: [
    'i32(ctx)',
    `declare i32 @step(ptr, i32)
    define i32 @steps(ptr %ctx) {
    entry:
      br label %loop
    loop:
      %i = phi i32 [ 0, %entry ], [ %j, %loop ]
      %j = add i32 %i, 1
      %more = call i32 @step(ptr %ctx, i32 %i)
      %again = icmp ne i32 %more, 0
      br i1 %again, label %loop, label %out
    out:
      ret i32 %j
    }`,
  ],
  // Nodes without end, of which none stays.
  garbage: [
    'i64(ctx,i64)',
    `declare ptr @node(ptr, ptr)
    define i64 @garbage(ptr %ctx, i64 %count) {
    entry:
      br label %loop
    loop:
      %i = phi i64 [ 0, %entry ], [ %j, %loop ]
      %o = call ptr @node(ptr %ctx, ptr null)
      %j = add i64 %i, 1
      %again = icmp ult i64 %j, %count
      br i1 %again, label %loop, label %out
    out:
      ret i64 %j
    }`,
  ],
};

/** An engine with the functions above, and the classes Node and Bytes. */
export function rawEngine(options: EngineOptions = {}) {
  const engine = createEngine(options);
  const common = { super: 0n, element: 0n, interfaces: [], virtuals: [], interfaceMethods: [] };
  engine.objects.defineClass({
    ...common,
    symbol: 'Node',
    name: 'Node',
    kind: 'class',
    instanceSize: 24,
    shape: 'fixed',
    elementSize: 0,
    references: [8],
  });
  engine.objects.defineClass({
    ...common,
    symbol: 'Bytes',
    name: 'Bytes',
    kind: 'array',
    instanceSize: 0,
    shape: 'array',
    elementSize: 1,
    references: [],
  });
  for (const [name, [signature, text]] of Object.entries(functions)) {
    engine.define({ name, signature, build: () => declarations + text });
  }
  return engine;
}
