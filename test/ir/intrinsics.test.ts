import test from 'ava';
import llvm from '../../src/ir/index.js';
import { begin, bench, canonical } from './helpers.js';
import { members } from './llvm-bindings-names.js';

const names = members
  .trim()
  .split(/\s+/)
  .filter((name) => name.startsWith('Intrinsic.') && name !== 'Intrinsic.getDeclaration')
  .map((name) => name.slice('Intrinsic.'.length));

/** Tries kinds of types until the declaration is one that LLVM knows. */
function declare(name: string): string | null {
  const { module, builder } = bench();
  const vector = llvm.VectorType.get(builder.getInt32Ty(), 4);
  const floats = llvm.VectorType.get(builder.getFloatTy(), 4);
  const mask = llvm.VectorType.get(builder.getInt1Ty(), 4);
  const pointers = llvm.VectorType.get(builder.getPtrTy(), 4);
  const [i64, double, ptr] = [builder.getInt64Ty(), builder.getDoubleTy(), builder.getPtrTy()];
  const choices: llvm.Type[][] = [
    [],
    [i64],
    [double],
    [vector],
    [floats],
    [ptr],
    [i64, double],
    [double, i64],
    [double, builder.getInt32Ty()],
    [ptr, i64],
    [i64, ptr],
    [ptr, ptr],
    [ptr, ptr, i64],
    [vector, ptr],
    [vector, pointers],
    [vector, i64],
    [mask, i64],
    [vector, vector, vector],
    [double, double],
  ];
  const id = (llvm.Intrinsic as unknown as { [name: string]: number })[name] ?? 0;
  let message: string | null = 'no choice of types fits';
  for (const types of choices) {
    let func: llvm.Function;
    try {
      func = llvm.Intrinsic.getDeclaration(module, id, types);
    } catch (error) {
      message = (error as Error).message;
      continue;
    }
    message = llvm.verifyModuleMessage(module);
    if (message === null) {
      return null;
    }
    func.eraseFromParent();
  }
  return message;
}

test('LLVM accepts the declaration of every intrinsic that it still has', (t) => {
  t.is(names.length, 305);
  const failed = names
    .map((name) => [name, declare(name)])
    .filter(([, message]) => message !== null);
  t.deepEqual(
    failed.map(([name]) => name),
    ['dbg_addr'],
    JSON.stringify(failed),
  );
});

test('names are mangled for their types', (t) => {
  const { module, builder } = bench();
  const name = (id: number, ...types: llvm.Type[]): string =>
    llvm.Intrinsic.getDeclaration(module, id, types).getName();
  const ptr = builder.getInt8PtrTy();
  t.is(name(llvm.Intrinsic.memmove, ptr, ptr, builder.getInt32Ty()), 'llvm.memmove.p0.p0.i32');
  t.is(name(llvm.Intrinsic.fma, llvm.VectorType.get(builder.getFloatTy(), 4)), 'llvm.fma.v4f32');
  t.is(name(llvm.Intrinsic.vastart), 'llvm.va_start.p0');
  t.is(
    name(llvm.Intrinsic.sadd_with_overflow, builder.getInt64Ty()),
    'llvm.sadd.with.overflow.i64',
  );
  t.is(name(llvm.Intrinsic.debugtrap), 'llvm.debugtrap');
  const once = llvm.Intrinsic.getDeclaration(module, llvm.Intrinsic.trap);
  t.is(llvm.Intrinsic.getDeclaration(module, llvm.Intrinsic.trap), once);
});

test('calls through CreateIntrinsic verify', (t) => {
  const b = bench();
  const { builder } = b;
  const i64 = builder.getInt64Ty();
  const f = begin(b, i64, [i64, builder.getInt8PtrTy()]);
  const sum = builder.CreateIntrinsic(
    llvm.Intrinsic.sadd_with_overflow,
    [i64],
    [f.getArg(0), f.getArg(0)],
  );
  builder.CreateIntrinsic(llvm.Intrinsic.assume, [], [builder.CreateExtractValue(sum, 1)]);
  // llvm-bindings' LLVM gives a size to lifetimes; the text is upgraded when it is read.
  const slot = builder.CreateAlloca(i64);
  builder.CreateIntrinsic(llvm.Intrinsic.lifetime_start, [], [builder.getInt64(8), slot]);
  builder.CreateIntrinsic(
    llvm.Intrinsic.memset,
    [f.getArg(1).getType(), i64],
    [f.getArg(1), builder.getInt8(0), f.getArg(0), builder.getFalse()],
  );
  builder.CreateRet(builder.CreateExtractValue(sum, 0));
  t.regex(canonical(b.module), /call void @llvm\.memset\.p0\.i64/);
});

test('wrong ids and types say so', (t) => {
  const { module, builder } = bench();
  t.throws(() => llvm.Intrinsic.getDeclaration(module, llvm.Intrinsic.fma), {
    message: /fma is overloaded/,
  });
  t.throws(
    () => llvm.Intrinsic.getDeclaration(module, llvm.Intrinsic.trap, [builder.getInt8Ty()]),
    {
      message: /takes 0 overloaded types, got 1/,
    },
  );
  t.throws(() => llvm.Intrinsic.getDeclaration(module, 0), { instanceOf: RangeError });
  t.throws(() => llvm.Intrinsic.getDeclaration(module, llvm.Intrinsic.dbg_addr), {
    message: /'dbg_addr'/,
  });
});
