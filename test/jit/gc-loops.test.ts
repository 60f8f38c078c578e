/**
 * Optimised loops over arrays keep their array alive: every poll collects, and the loop's function holds the only
 * reference. LLVM may keep nothing but an address derived from it, outside of it; jit/keep_bases.cpp sees to that.
 */
import test from 'ava';
import { createEngine, type Engine } from '../../src/index.js';
import { defineClass } from './objects.js';

interface Element {
  type: string;
  size: number;
  /** From %v to the i64 %w. */
  widen: string;
}

const elements: readonly Element[] = [
  { type: 'i8', size: 1, widen: 'sext i8 %v to i64' },
  { type: 'i16', size: 2, widen: 'sext i16 %v to i64' },
  { type: 'i32', size: 4, widen: 'sext i32 %v to i64' },
  { type: 'i64', size: 8, widen: 'add i64 %v, 0' },
  { type: 'float', size: 4, widen: 'fptosi float %v to i64' },
  { type: 'double', size: 8, widen: 'fptosi double %v to i64' },
];

interface Shape {
  /** The address %p of what is read in an iteration, from %i, %k and the element's size. */
  address: (size: number) => string;
  /** The condition %inside, under which it is read; all iterations without it. */
  inside?: string;
  /** Which elements are read. */
  from: (n: number, k: number) => number[];
}

// The addresses are computed in the ways that LLVM 22 was seen to take apart; more of them than it does today.
const shapes: Readonly<Record<string, Shape>> = {
  forward: {
    address: (size) => `%m = mul i64 %i, ${size}
      %o = add i64 %m, 16
      %p = getelementptr i8, ptr %a, i64 %o`,
    from: (n) => range(n),
  },
  backward: {
    address: (size) => `%y = sub i64 %n, %i
      %x = sub i64 %y, 1
      %m = mul i64 %x, ${size}
      %e = getelementptr i8, ptr %a, i64 16
      %p = getelementptr i8, ptr %e, i64 %m`,
    from: (n) => range(n),
  },
  strided: {
    address: (size) => `%m = mul i64 %i, ${3 * size}
      %e = getelementptr i8, ptr %a, i64 16
      %p = getelementptr i8, ptr %e, i64 %m`,
    from: (n) => range(n).map((i) => 3 * i),
  },
  // Loop strength reduction: nothing but a + 16 - size * k is left, to which size * i is added.
  reduced: {
    inside: 'icmp sge i64 %i, %k',
    address: (size) => `%x = sub i64 %i, %k
      %m = mul i64 %x, ${size}
      %o = add i64 %m, 16
      %p = getelementptr i8, ptr %a, i64 %o`,
    from: (n, k) => range(n - k),
  },
  // The same by LICM's reassociation.
  reassociated: {
    inside: 'icmp sge i64 %i, %k',
    address: (size) => `%x = sub i64 %i, %k
      %e = getelementptr [${size} x i8], ptr %a, i64 %x
      %p = getelementptr i8, ptr %e, i64 16`,
    from: (n, k) => range(n - k),
  },
  // And by hoisting the addition of what is invariant.
  hoisted: {
    inside: 'icmp sge i64 %i, %k',
    address: (size) => `%mk = mul i64 %k, ${-size}
      %m = mul i64 %i, ${size}
      %e = getelementptr i8, ptr %a, i64 %m
      %f = getelementptr i8, ptr %e, i64 %mk
      %p = getelementptr i8, ptr %f, i64 16`,
    from: (n, k) => range(n - k),
  },
  behind: {
    address: (size) => `%x = add i64 %i, %k
      %m = mul i64 %x, ${size}
      %e = getelementptr i8, ptr %a, i64 %m
      %p = getelementptr i8, ptr %e, i64 16`,
    from: (n, k) => range(n).map((i) => i + k),
  },
};

const variants: readonly Variant[] = [false, true].flatMap((call) => [
  { call, isWord: false },
  { call, isWord: true },
]);

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const valueAt = (i: number) => (i * 7 + 3) % 101;

interface Variant {
  /** In each iteration. */
  call: boolean;
  /** The array is given as a dynamic value: an integer, of which each iteration makes the address. */
  isWord: boolean;
}

/** i64 NAME(ctx, a, n, k): a sum over elements. */
function loop(
  name: string,
  { type, size, widen }: Element,
  shape: Shape,
  { call, isWord }: Variant,
): string {
  return `declare void @touch(ptr)
    define i64 @${name}(ptr %ctx, ${isWord ? 'i64 %word' : 'ptr %a'}, i64 %n, i64 %k) noinline {
    entry:
      %any = icmp sgt i64 %n, 0
      br i1 %any, label %body, label %exit
    body:
      %i = phi i64 [ 0, %entry ], [ %next, %latch ]
      %s = phi i64 [ 0, %entry ], [ %s2, %latch ]
      ${call ? 'call void @touch(ptr %ctx)' : ''}
      %inside = ${shape.inside ?? 'icmp sge i64 %n, 0'}
      br i1 %inside, label %read, label %latch
    read:
      ${isWord ? '%a = inttoptr i64 %word to ptr' : ''}
      ${shape.address(size)}
      %v = load ${type}, ptr %p
      %w = ${widen}
      %more = add i64 %s, %w
      br label %latch
    latch:
      %s2 = phi i64 [ %s, %body ], [ %more, %read ]
      %next = add i64 %i, 1
      %again = icmp slt i64 %next, %n
      br i1 %again, label %body, label %exit
    exit:
      %r = phi i64 [ 0, %entry ], [ %s2, %latch ]
      ret i64 %r
    }`;
}

/** i64 make.T(ctx, length): an array of valueAt(i), its address hidden from the collector. */
function maker(name: string, { type, size }: Element): string {
  const convert = type.startsWith('i')
    ? type === 'i64'
      ? 'add i64 %m, 0'
      : `trunc i64 %m to ${type}`
    : `sitofp i64 %m to ${type}`;
  return `@Bytes = external global i8
    declare ptr @vmkit_allocate_array(ptr, ptr, i64, i64)
    define i64 @${name}(ptr %ctx, i64 %n) {
    entry:
      %size = mul i64 %n, ${size}
      %bytes = add i64 %size, 16
      %a = call ptr @vmkit_allocate_array(ptr %ctx, ptr @Bytes, i64 %size, i64 %bytes)
      br label %body
    body:
      %i = phi i64 [ 0, %entry ], [ %next, %body ]
      %m7 = mul i64 %i, 7
      %m3 = add i64 %m7, 3
      %m = srem i64 %m3, 101
      %v = ${convert}
      %elements = getelementptr i8, ptr %a, i64 16
      %p = getelementptr ${type}, ptr %elements, i64 %i
      store ${type} %v, ptr %p
      %next = add i64 %i, 1
      %again = icmp slt i64 %next, %n
      br i1 %again, label %body, label %exit
    exit:
      %address = ptrtoint ptr %a to i64
      %hidden = xor i64 %address, ${mask}
      ret i64 %hidden
    }`;
}

const mask = 0x5555555555555555n;

/** i64 run.NAME(ctx, hidden, n, k): leaves no frame of its own that could hold the address. */
function runner(name: string, callee: string, isWord: boolean): string {
  const given = isWord ? 'i64 %address' : 'ptr %a';
  return `declare i64 @${callee}(ptr, ${isWord ? 'i64' : 'ptr'}, i64, i64)
    define i64 @${name}(ptr %ctx, i64 %hidden, i64 %n, i64 %k) {
      %address = xor i64 %hidden, ${mask}
      %a = inttoptr i64 %address to ptr
      %r = tail call i64 @${callee}(ptr %ctx, ${given}, i64 %n, i64 %k)
      ret i64 %r
    }`;
}

/** void wash(ctx): overwrites what calls before it left on the stack. */
const wash = `define void @wash(ptr %ctx) {
    %slots = alloca [60000 x i8]
    call void @llvm.memset.p0.i64(ptr %slots, i8 0, i64 60000, i1 true)
    ret void
  }
  declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)`;

function engineWithPolls(level: 2 | 3): Engine {
  process.env.VMKIT_GC = 'polls,verify';
  try {
    return createEngine({ level });
  } finally {
    delete process.env.VMKIT_GC;
  }
}

for (const level of [2, 3] as const) {
  for (const element of elements) {
    test(`-O${level}, arrays of ${element.type}`, (t) => {
      using engine = engineWithPolls(level);
      defineClass(engine, 'Bytes', { kind: 'array', shape: 'array', elementSize: 1 });
      engine.define({
        name: 'touch',
        signature: 'void(ctx)',
        build: () => 'define void @touch(ptr %ctx) noinline { ret void }',
      });
      engine.define({ name: 'wash', signature: 'void(ctx)', build: () => wash });
      engine.define({
        name: 'make',
        signature: 'i64(ctx,i64)',
        build: () => maker('make', element),
      });
      const make = engine.function('make', 'i64(ctx,i64)');
      const clean = engine.function('wash', 'void(ctx)');
      const live: number[] = [];
      engine.on('collected', ({ after }) => live.push(after));
      const [n, k, length] = [150, 60, 2500];
      for (const [shape, how] of Object.entries(shapes)) {
        for (const variant of variants) {
          const { call, isWord } = variant;
          const name = `${shape}.${call ? 'calls' : 'alone'}${isWord ? '.word' : ''}`;
          engine.define({
            name,
            signature: `i64(ctx,${isWord ? 'i64' : 'ptr'},i64,i64)`,
            build: () => loop(name, element, how, variant),
          });
          engine.define({
            name: `run.${name}`,
            signature: 'i64(ctx,i64,i64,i64)',
            build: () => runner(`run.${name}`, name, isWord),
          });
          const run = engine.function(`run.${name}`, 'i64(ctx,i64,i64,i64)');
          run(make(1n), 1n, 0n); // compiles
          const array = make(BigInt(length));
          clean();
          live.length = 0;
          const expected = how.from(n, k).reduce((sum, i) => sum + valueAt(i), 0);
          t.is(Number(run(array, BigInt(n), BigInt(k))), expected, name);
          t.true(live.length > 0, `${name}: nothing was collected`);
          const least = Math.min(...live);
          t.true(least >= length * element.size, `${name}: only ${least} bytes were alive`);
        }
      }
    });
  }
}
