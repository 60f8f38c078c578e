/** From the frames on the stack to functions and lines. */
import test, { type ExecutionContext } from 'ava';
import type { NativeFrame } from '../../src/native.js';
import { RawEngine } from './raw_engine.js';

/** "f 3:5", or "f 3:5 <" when it was inlined into the next one. */
const show = (frames: readonly NativeFrame[]): string[] =>
  frames.map(
    (frame) => `${frame.function} ${frame.line}:${frame.column}${frame.inlined ? ' <' : ''}`,
  );

/** Metadata of one file with functions; location N is `!100+N`. */
function metadata(
  functions: Record<string, number>,
  locations: [line: number, column: number, scope: string][],
): string {
  const names = Object.keys(functions);
  return `
    !llvm.dbg.cu = !{!0}
    !llvm.module.flags = !{!1}
    !0 = distinct !DICompileUnit(language: DW_LANG_C, file: !2, producer: "test", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)
    !1 = !{i32 2, !"Debug Info Version", i32 3}
    !2 = !DIFile(filename: "shapes.tly", directory: ".")
    !3 = !DISubroutineType(types: !4)
    !4 = !{}
    ${names
      .map(
        (name, i) =>
          `!${10 + i} = distinct !DISubprogram(name: "${name}", scope: !2, file: !2, line: ${functions[name]}, type: !3, scopeLine: ${functions[name]}, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)`,
      )
      .join('\n')}
    ${locations
      .map(
        ([line, column, scope], i) =>
          `!${100 + i} = !DILocation(line: ${line}, column: ${column}, scope: !${10 + names.indexOf(scope)})`,
      )
      .join('\n')}`;
}

function engineWithLook(t: ExecutionContext, level: number): [RawEngine, NativeFrame[][]] {
  const engine = new RawEngine(level);
  t.teardown(() => engine.native.dispose());
  const seen: NativeFrame[][] = [];
  engine.host('look', 'void(ctx)', () => {
    seen.push(engine.native.currentFrames());
  });
  return [engine, seen];
}

for (const level of [0, 2]) {
  test(`lines of each call, through inlined functions, at level ${level}`, (t) => {
    const [engine, seen] = engineWithLook(t, level);
    engine.define(
      'outer',
      'void(ctx)',
      `declare void @look(ptr)
      define internal void @helper(ptr %ctx) alwaysinline !dbg !10 {
        call void @look(ptr %ctx) nomerge, !dbg !100
        call void @look(ptr %ctx) nomerge, !dbg !101
        ret void, !dbg !101
      }
      define void @outer(ptr %ctx) "disable-tail-calls"="true" !dbg !11 {
        call void @helper(ptr %ctx), !dbg !102
        call void @look(ptr %ctx) nomerge, !dbg !103
        ret void, !dbg !103
      }
      ${metadata({ helper: 2, outer: 9 }, [
        [3, 5, 'helper'],
        [4, 5, 'helper'],
        [10, 3, 'outer'],
        [12, 3, 'outer'],
      ])}`,
    );
    engine.function('outer', 'void(ctx)')();
    t.deepEqual(seen.map(show), [
      ['helper 3:5 <', 'outer 10:3'],
      ['helper 4:5 <', 'outer 10:3'],
      ['outer 12:3'],
    ]);
    t.true(seen.flat().every((frame) => frame.file === 'shapes.tly'));
    t.deepEqual(engine.native.currentFrames(), [], 'nothing runs');
  });

  test(`two calls on different lines that differ in nothing else, at level ${level}`, (t) => {
    const [engine, seen] = engineWithLook(t, level);
    engine.define(
      'f',
      'void(ctx,i64)',
      `declare void @look(ptr)
      define void @f(ptr %ctx, i64 %x) "disable-tail-calls"="true" !dbg !10 {
        %c = icmp eq i64 %x, 0, !dbg !100
        br i1 %c, label %a, label %b, !dbg !100
      a:
        call void @look(ptr %ctx) nomerge, !dbg !101
        br label %end, !dbg !101
      b:
        call void @look(ptr %ctx) nomerge, !dbg !102
        br label %end, !dbg !102
      end:
        ret void, !dbg !102
      }
      ${metadata({ f: 1 }, [
        [2, 1, 'f'],
        [3, 9, 'f'],
        [5, 9, 'f'],
      ])}`,
    );
    const f = engine.function('f', 'void(ctx,i64)');
    f(0n);
    f(1n);
    t.deepEqual(seen.map(show), [['f 3:9'], ['f 5:9']]);
  });

  test(`recursion, host functions, guests in guests, at level ${level}`, (t) => {
    const [engine, seen] = engineWithLook(t, level);
    engine.define(
      'down',
      'void(ctx,i64)',
      `declare void @enter(ptr)
      define void @down(ptr %ctx, i64 %n) "disable-tail-calls"="true" !dbg !10 {
        %c = icmp eq i64 %n, 0, !dbg !100
        br i1 %c, label %a, label %b, !dbg !100
      a:
        call void @enter(ptr %ctx), !dbg !101
        ret void, !dbg !101
      b:
        %m = sub i64 %n, 1, !dbg !102
        call void @down(ptr %ctx, i64 %m), !dbg !102
        ret void, !dbg !102
      }
      ${metadata({ down: 1 }, [
        [2, 1, 'down'],
        [3, 9, 'down'],
        [5, 9, 'down'],
      ])}`,
    );
    engine.define(
      'inside',
      'void(ctx)',
      `declare void @look(ptr)
      define void @inside(ptr %ctx) "disable-tail-calls"="true" {
        call void @look(ptr %ctx)
        ret void
      }`,
    );
    const inside = engine.function('inside', 'void(ctx)');
    engine.host('enter', 'void(ctx)', () => inside());
    engine.function('down', 'void(ctx,i64)')(3n);
    t.deepEqual(seen.map(show), [['inside 0:0', 'down 3:9', 'down 5:9', 'down 5:9', 'down 5:9']]);
  });

  test(`failures know where they were made, at level ${level}`, (t) => {
    const [engine] = engineWithLook(t, level);
    engine.define(
      'check',
      'i64!(ctx,i64,i64)',
      `declare ptr @vmkit_fail(ptr, i32, i64, i64)
      define { i64, ptr } @check(ptr %ctx, i64 %index, i64 %length) "vmkit.throws" !dbg !10 {
        %ok = icmp ult i64 %index, %length, !dbg !100
        br i1 %ok, label %in, label %out, !dbg !100
      in:
        %r = insertvalue { i64, ptr } { i64 poison, ptr null }, i64 %index, 0, !dbg !100
        ret { i64, ptr } %r, !dbg !100
      out:
        %e = call ptr @vmkit_fail(ptr %ctx, i32 2, i64 %index, i64 %length), !dbg !101
        %f = insertvalue { i64, ptr } { i64 0, ptr poison }, ptr %e, 1, !dbg !101
        ret { i64, ptr } %f, !dbg !101
      }
      ${metadata({ check: 1 }, [
        [2, 1, 'check'],
        [2, 7, 'check'],
      ])}`,
    );
    engine.define(
      'caller',
      'i64!(ctx,i64)',
      `declare { i64, ptr } @check(ptr, i64, i64)
      define { i64, ptr } @caller(ptr %ctx, i64 %i) "vmkit.throws" !dbg !10 {
        %r = call { i64, ptr } @check(ptr %ctx, i64 %i, i64 3), !dbg !100
        ret { i64, ptr } %r, !dbg !100
      }
      ${metadata({ caller: 20 }, [[21, 4, 'caller']])}`,
    );
    const caller = engine.function('caller', 'i64!(ctx,i64)');
    t.deepEqual(caller(2n), [2n, 0n]);
    t.is(caller(-1n)[1], engine.native.failureMarker);
    const { kind, a, b, frames } = engine.native.failure();
    t.deepEqual([kind, a, b], [2, -1n, 3n]);
    // The callee may have been inlined.
    t.deepEqual(
      show(frames).map((frame) => frame.replace(' <', '')),
      ['check 2:7', 'caller 21:4'],
    );
  });
}

test('code that was replaced while it runs, and code that is gone', (t) => {
  const engine = new RawEngine(2);
  t.teardown(() => engine.native.dispose());
  const text = (name: string, line: number, callee: string) => `
    declare void @${callee}(ptr)
    define void @${name}(ptr %ctx) !dbg !10 {
      call void @${callee}(ptr %ctx), !dbg !100
      store volatile i64 0, ptr @after, !dbg !100
      ret void, !dbg !100
    }
    @after = global i64 0
    ${metadata({ [name]: line }, [[line + 1, 2, name]])}`;
  const words: bigint[] = [];
  const seen: string[][] = [];
  let replaced = false;
  engine.class('long[]', { kind: 'array', instanceSize: 0, shape: 'array', elementSize: 8 });
  engine.define(
    'capture',
    'ref(ctx)',
    `@"long[]" = external global i8
    declare ptr @vmkit_capture_trace(ptr, ptr, i32)
    define ptr @capture(ptr %ctx) {
      %a = call ptr @vmkit_capture_trace(ptr %ctx, ptr @"long[]", i32 0)
      store volatile i64 0, ptr @after
      ret ptr %a
    }
    @after = global i64 0`,
  );
  const capture = engine.function('capture', 'ref(ctx)');
  engine.host('look', 'void(ctx)', () => {
    if (!replaced) {
      replaced = true;
      engine.native.compile('f', text('f', 100, 'look'), engine.options());
    }
    seen.push(show(engine.native.currentFrames()));
    const [address] = capture();
    const length = Number(BigInt.asUintN(32, engine.words(address, 2)[1] ?? 0n));
    words.push(...engine.words(address + 16n, length));
  });
  engine.define('f', 'void(ctx)', text('f', 1, 'look'));
  const f = engine.function('f', 'void(ctx)');
  f();
  f();
  t.deepEqual(seen, [['f 2:2'], ['f 101:2']]);
  const describe = () => show(engine.native.describeFrames(new BigUint64Array(words)));
  const expected = ['capture 0:0', 'f 2:2', 'capture 0:0', 'f 101:2'];
  t.deepEqual(describe(), expected);
  // Other functions take the place of both versions; the trace still knows them.
  engine.native.remove('f');
  engine.native.reclaim();
  for (let i = 0; i < 8; i++) {
    engine.define(`g${i}`, 'void(ctx)', text(`g${i}`, 1000 + i, 'look'));
    engine.function(`g${i}`, 'void(ctx)');
    engine.native.compile(`g${i}`, text(`g${i}`, 1000 + i, 'look'), engine.options());
  }
  t.deepEqual(describe(), expected);
  t.deepEqual(engine.native.describeFrames(new BigUint64Array([0n, 1n, 2n ** 63n])), []);
});
