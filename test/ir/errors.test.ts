import test from 'ava';
import llvm from '../../src/ir/index.js';
import { begin, bench } from './helpers.js';

test('wrong operands throw at the call and leave nothing behind', (t) => {
  const b = bench();
  const { builder, context } = b;
  const [i32, i64] = [builder.getInt32Ty(), builder.getInt64Ty()];
  const f = begin(b, i32, [i32, i64, builder.getDoubleTy(), builder.getInt8PtrTy()]);
  const [x, wide, d, p] = f.arguments() as [
    llvm.Argument,
    llvm.Argument,
    llvm.Argument,
    llvm.Argument,
  ];
  const cases: [run: () => unknown, message: RegExp][] = [
    [() => builder.CreateAdd(x, wide), /CreateAdd: the operands have types i32 and i64/],
    [() => builder.CreateAdd(d, d), /CreateAdd: wanted integers, got double/],
    [() => builder.CreateFAdd(x, x), /wanted floating-point/],
    [() => builder.CreateLoad(i32, x), /CreateLoad: wanted a pointer, got i32/],
    [() => builder.CreateStore(x, wide), /wanted a pointer/],
    [() => builder.CreateTrunc(x, i64), /trunc from i32 to i64/],
    [() => builder.CreateBitCast(x, i64), /differ in size/],
    [() => builder.CreateCondBr(x, f.getEntryBlock(), f.getEntryBlock()), /condition of type i1/],
    [() => builder.CreateRet(wide), /the function returns i32, got i64/],
    [() => builder.CreateRetVoid(), /the function returns i32/],
    [() => builder.CreateCall(f, [x]), /@f takes 4 arguments, got 1/],
    [() => builder.CreateCall(f, [wide, wide, d, p]), /argument 0 of @f is i32, got i64/],
    [() => builder.CreateSelect(x, x, x), /condition of type i1/],
    [() => builder.CreateExtractValue(x, [0]), /wanted a struct or array/],
    [
      () => builder.CreateExtractValue(llvm.UndefValue.get(llvm.ArrayType.get(i32, 2)), [2]),
      /index 2 is outside 0\.\.1/,
    ],
    [
      () => builder.CreateGEP(llvm.StructType.get(context, [i32]), p, [builder.getInt32(0), x]),
      /must be a constant/,
    ],
    [() => builder.CreateAlloca(builder.getVoidTy()), /has no size/],
    [
      () => builder.CreatePHI(i32, 1).addIncoming(wide, f.getEntryBlock()),
      /phi has type i32, got i64/,
    ],
    [() => f.getArg(4), /4 arguments/],
    [() => builder.CreateAlignedLoad(i32, p, 3), /power of two/],
    [
      () => builder.CreateAtomicRMW('add', p, x, 'sometimes' as 'acquire'),
      /'sometimes' is no atomic ordering/,
    ],
    [() => x.addAttr('byval'), /needs a type/],
    [() => builder.CreateStore(x, p).setName('s'), /type void/],
  ];
  for (const [run, message] of cases) {
    const error = t.throws(run);
    t.regex(error?.message ?? '', message);
  }
});

test('without an insertion point nothing is built', (t) => {
  const { builder, module } = bench();
  t.throws(() => builder.CreateRetVoid(), { message: /SetInsertPoint/ });
  t.throws(() => builder.CreateGlobalString('x'), { message: /give a module/ });
  t.is(module.print().includes('x'), false);
});

test('a block without terminator is named by the verifier', (t) => {
  const b = bench();
  const f = begin(b, b.builder.getVoidTy());
  t.true(llvm.verifyFunction(f));
  t.regex(
    llvm.verifyFunctionMessage(f) ?? '',
    /'entry' of function 'f' does not have a terminator/,
  );
  t.regex(llvm.verifyModuleMessage(b.module) ?? '', /terminator/);
});

test('a declaration that only its module could see is found by the verifier', (t) => {
  const { module, builder } = bench();
  const type = llvm.FunctionType.get(builder.getVoidTy(), false);
  const { InternalLinkage } = llvm.Function.LinkageTypes;
  llvm.Function.Create(type, InternalLinkage, 'hidden', module);
  t.regex(llvm.verifyModuleMessage(module) ?? '', /external or weak linkage!\nptr @hidden/);
});

test('a function is verified although another is half built', (t) => {
  const b = bench();
  begin(b, b.builder.getVoidTy(), [], 'unfinished');
  const f = begin(b, b.builder.getVoidTy(), [], 'finished');
  b.builder.CreateCall(b.module.getFunction('unfinished') as llvm.Function);
  b.builder.CreateRetVoid();
  t.false(llvm.verifyFunction(f));
  t.true(llvm.verifyModule(b.module));
});

test('a value of another function is found by the verifier', (t) => {
  const b = bench();
  const { builder } = b;
  const i32 = builder.getInt32Ty();
  const other = begin(b, i32, [i32], 'other');
  const stranger = builder.CreateAdd(other.getArg(0), other.getArg(0));
  builder.CreateRet(stranger);
  const f = begin(b, i32, [i32], 'f');
  builder.CreateRet(builder.CreateAdd(f.getArg(0), stranger));
  t.false(llvm.verifyFunction(other));
  t.regex(llvm.verifyFunctionMessage(f) ?? '', /badref/);
});

test('a value used before its definition is found by the verifier', (t) => {
  const b = bench();
  const { builder } = b;
  const i32 = builder.getInt32Ty();
  const f = begin(b, i32, [i32]);
  const late = builder.CreateAdd(f.getArg(0), f.getArg(0), 'late') as llvm.Instruction;
  const early = builder.CreateAdd(late, late, 'early') as llvm.Instruction;
  builder.CreateRet(early);
  early.moveBefore(late);
  t.regex(llvm.verifyFunctionMessage(f) ?? '', /does not dominate/);
});

test('parse errors have a position, the line, and a caret', (t) => {
  const context = new llvm.LLVMContext();
  const error = t.throws(() =>
    llvm.parseIR('define void @f() {\n  rte void\n}\n', 'bad', context),
  ) as Error & {
    code: string;
    line: number;
    lineText: string;
  };
  t.is(error.code, 'ERR_IR_PARSE');
  t.is(error.line, 2);
  t.is(error.lineText, '  rte void');
});
