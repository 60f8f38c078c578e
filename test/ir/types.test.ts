import test from 'ava';
import llvm from '../../src/ir/index.js';
import { begin, bench, canonical } from './helpers.js';

test('types of equal structure are one type', (t) => {
  const context = new llvm.LLVMContext();
  const i32 = llvm.Type.getInt32Ty(context);
  t.is(llvm.IntegerType.get(context, 32), i32);
  t.is(llvm.ArrayType.get(i32, 4), llvm.ArrayType.get(i32, 4));
  t.is(llvm.FunctionType.get(i32, [i32], false), llvm.FunctionType.get(i32, [i32], false));
  t.is(llvm.VectorType.get(i32, 4, true).toString(), '<vscale x 4 x i32>');
  t.not(llvm.StructType.create(context, [i32], 'a'), llvm.StructType.create(context, [i32], 'a'));
});

test('every pointer means ptr, and remembers what it was made from', (t) => {
  const context = new llvm.LLVMContext();
  const i8 = llvm.Type.getInt8PtrTy(context);
  const i32 = llvm.PointerType.getUnqual(llvm.Type.getInt32Ty(context));
  t.true(llvm.Type.isSameType(i8, i32));
  t.is(String(i8), 'ptr');
  t.is(i32.getPointerElementType(), llvm.Type.getInt32Ty(context));
  t.is(String(llvm.PointerType.get(i8, 3)), 'ptr addrspace(3)');
  t.throws(() => llvm.Type.getPtrTy(context).getPointerElementType(), { instanceOf: TypeError });
});

test('predicates', (t) => {
  const context = new llvm.LLVMContext();
  const type = llvm.Type.getInt64Ty(context);
  t.true(type.isIntegerTy(64));
  t.false(type.isIntegerTy(32));
  t.true(llvm.Type.getFP128Ty(context).isFloatingPointTy());
  t.is(llvm.Type.getX86_FP80Ty(context).getPrimitiveSizeInBits(), 80);
  t.true(llvm.StructType.get(context, []).isEmptyTy());
  t.true(llvm.ArrayType.get(type, 2).isAggregateType());
  t.is(type.getTypeID(), llvm.Type.TypeID.IntegerTyID);
});

test('named, packed, opaque, unnamed and recursive structs', (t) => {
  const b = bench();
  const i8 = b.builder.getInt8Ty();
  const node = llvm.StructType.create(b.context, 'node');
  t.true(node.isOpaque());
  node.setBody([b.builder.getInt64Ty(), llvm.PointerType.getUnqual(node)]);
  const packed = llvm.StructType.create(b.context, [i8, node], 'odd name', true);
  const unnamed = llvm.StructType.create(b.context, [packed]);
  const again = llvm.StructType.create(b.context, 'node');
  t.is(again.getName(), 'node.0');
  t.is(node.getTypeByName('node'), node);
  const list = llvm.ArrayType.get(node, 2);
  new llvm.GlobalVariable(b.module, list, false, 0, llvm.Constant.getNullValue(list), 'list');
  new llvm.GlobalVariable(b.module, unnamed, false, 0, llvm.Constant.getNullValue(unnamed), 'u');
  node.setName('renamed');
  t.is(String(list), '[2 x %renamed]');
  const text = canonical(b.module);
  t.regex(text, /%renamed = type \{ i64, ptr \}/);
  t.regex(text, /%"odd name" = type <\{ i8, %renamed \}>/);
  t.notRegex(text, /node\.0/);
});

test('a struct that only an instruction mentions is defined', (t) => {
  const b = bench();
  const pair = llvm.StructType.create(
    b.context,
    [b.builder.getInt32Ty(), b.builder.getInt32Ty()],
    'pair',
  );
  const f = begin(b, b.builder.getVoidTy(), [b.builder.getInt8PtrTy()]);
  b.builder.CreateStore(b.builder.getInt32(1), b.builder.CreateStructGEP(pair, f.getArg(0), 1));
  b.builder.CreateRetVoid();
  t.regex(canonical(b.module), /%pair = type \{ i32, i32 \}/);
});

test('wrong types say what is wrong', (t) => {
  const context = new llvm.LLVMContext();
  const voidType = llvm.Type.getVoidTy(context);
  t.throws(() => llvm.IntegerType.get(context, 0), { instanceOf: RangeError, message: /0 bits/ });
  t.throws(() => llvm.ArrayType.get(voidType, 2), { instanceOf: TypeError, message: /void/ });
  t.throws(() => llvm.FunctionType.get(voidType, [voidType], false), { message: /parameter 0/ });
  t.throws(() => llvm.StructType.get(context, [voidType]), { message: /element 0/ });
  t.throws(() => llvm.StructType.create(context, 'o').getNumElements(), { message: /opaque/ });
});
