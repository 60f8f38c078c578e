import test from 'ava';
import llvm from '../../src/ir/index.js';
import { bench, canonical } from './helpers.js';

test('integers are exact at any width', (t) => {
  const context = new llvm.LLVMContext();
  const i64 = llvm.Type.getInt64Ty(context);
  const text = (type: llvm.IntegerType, value: number | bigint): string =>
    llvm.ConstantInt.get(type, value).getSExtValue().toString();
  t.is(text(i64, 9223372036854775807n), '9223372036854775807');
  t.is(text(i64, 18446744073709551615n), '-1');
  t.is(text(i64, -9223372036854775808n), '-9223372036854775808');
  t.is(text(llvm.Type.getInt128Ty(context), 1n << 100n), (1n << 100n).toString());
  t.is(text(llvm.Type.getInt8Ty(context), 255), '-1');
  t.is(llvm.ConstantInt.get(i64, -1).getZExtValue(), 18446744073709551615n);
  t.true(llvm.ConstantInt.get(i64, -1).isAllOnesValue());
  t.is(llvm.ConstantInt.get(context, new llvm.APInt(8, 300)).getSExtValue(), 44n);
});

test('a number that is not an exact integer, or does not fit, throws', (t) => {
  const context = new llvm.LLVMContext();
  const i64 = llvm.Type.getInt64Ty(context);
  for (const value of [2 ** 53, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    t.throws(() => llvm.ConstantInt.get(i64, value), { instanceOf: RangeError, message: /bigint/ });
  }
  t.throws(() => llvm.ConstantInt.get(llvm.Type.getInt8Ty(context), 256), {
    message: /-128 to 255/,
  });
  t.throws(() => llvm.ConstantInt.get(llvm.Type.getInt8Ty(context), -129), {
    instanceOf: RangeError,
  });
  t.throws(() => llvm.ConstantInt.get(i64, 1n << 64n), { instanceOf: RangeError });
});

const doubles: [number, string][] = [
  [0, '0x0000000000000000'],
  [-0, '0x8000000000000000'],
  [0.1, '0x3FB999999999999A'],
  [Number.MIN_VALUE, '0x0000000000000001'],
  [Number.MAX_VALUE, '0x7FEFFFFFFFFFFFFF'],
  [Number.POSITIVE_INFINITY, '0x7FF0000000000000'],
  [Number.NEGATIVE_INFINITY, '0xFFF0000000000000'],
  [Number.NaN, '0x7FF8000000000000'],
];

test('doubles print their bits', (t) => {
  const { module, builder } = bench();
  doubles.forEach(([value, bits], i) => {
    const constant = llvm.ConstantFP.get(builder.getDoubleTy(), value);
    new llvm.GlobalVariable(module, constant.getType(), true, 0, constant, `d${i}`);
    t.regex(module.print(), new RegExp(`@d${i} = constant double ${bits}\\n`));
  });
  t.is(llvm.verifyModuleMessage(module), null);
});

// The texts are what LLVM's constant folder makes of the double.
const rounded: [type: string, value: number, text: string][] = [
  ['half', 1, '0xH3C00'],
  ['half', 65519.99, '0xH7BFF'],
  ['half', 65520, '0xH7C00'],
  ['half', 6e-8, '0xH0001'],
  ['half', 2.98e-8, '0xH0000'],
  ['half', 0.000061, '0xH03FF'],
  ['half', 1e-40, '0xH0000'],
  ['half', -0, '0xH8000'],
  ['half', Number.NaN, '0xH7E00'],
  ['half', 0.3333333333333333, '0xH3555'],
  ['bfloat', 0.1, '0xR3DCD'],
  ['bfloat', 1e-40, '0xR0001'],
  ['bfloat', 3.4e38, '0xR7F80'],
  ['bfloat', 1e300, '0xR7F80'],
  ['bfloat', 1.00390625, '0xR3F80'],
  ['bfloat', 1.01171875, '0xR3F82'],
  ['float', 0.1, '0x3FB99999A0000000'],
  ['float', 1e-40, '0x37A16C2000000000'],
  ['float', 3.4028235677973366e38, '0x7FF0000000000000'],
  ['float', 1e300, '0x7FF0000000000000'],
  ['float', -0, '0x8000000000000000'],
  ['x86_fp80', -2.5, '0xKC000A000000000000000'],
  ['x86_fp80', 1e-320, '0xK3BD7FD00000000000000'],
  ['x86_fp80', 5e-324, '0xK3BCD8000000000000000'],
  ['x86_fp80', Number.POSITIVE_INFINITY, '0xK7FFF8000000000000000'],
  ['x86_fp80', Number.NaN, '0xK7FFFC000000000000000'],
  ['x86_fp80', 0.3333333333333333, '0xK3FFDAAAAAAAAAAAAA800'],
  ['fp128', 1, '0xL00000000000000003FFF000000000000'],
  ['fp128', 0.1, '0xLA0000000000000003FFB999999999999'],
  ['fp128', 5e-324, '0xL00000000000000003BCD000000000000'],
  ['fp128', -0, '0xL00000000000000008000000000000000'],
  ['fp128', Number.NaN, '0xL00000000000000007FFF800000000000'],
];

test('every format rounds as LLVM does', (t) => {
  const { context, module } = bench();
  const types: { readonly [name: string]: llvm.Type } = {
    half: llvm.Type.getHalfTy(context),
    bfloat: llvm.Type.getBFloatTy(context),
    float: llvm.Type.getFloatTy(context),
    x86_fp80: llvm.Type.getX86_FP80Ty(context),
    fp128: llvm.Type.getFP128Ty(context),
  };
  rounded.forEach(([name, value, text], i) => {
    const type = types[name] as llvm.Type;
    new llvm.GlobalVariable(module, type, true, 0, llvm.ConstantFP.get(type, value), `c${i}`);
    t.true(module.print().includes(`@c${i} = constant ${name} ${text}\n`), `${name} ${value}`);
  });
  t.is(llvm.verifyModuleMessage(module), null);
});

test('strings and bytes', (t) => {
  const { context, module, builder } = bench();
  const text = llvm.ConstantDataArray.getString(context, 'a"\\\n\u0000é\u{1F600}');
  new llvm.GlobalVariable(module, text.getType(), true, 0, text, 's');
  const bytes = llvm.ConstantDataArray.getString(context, Uint8Array.of(0, 34, 255), false);
  new llvm.GlobalVariable(module, bytes.getType(), true, 0, bytes, 'b');
  builder.CreateGlobalString('hello', 'str', 0, module);
  builder.CreateGlobalStringPtr('world', 'str', 0, module);
  const printed = canonical(module);
  t.true(
    printed.includes('@s = constant [12 x i8] c"a\\22\\\\\\0A\\00\\C3\\A9\\F0\\9F\\98\\80\\00"'),
  );
  t.true(printed.includes('@b = constant [3 x i8] c"\\00\\22\\FF"'));
  t.true(printed.includes('@str = private unnamed_addr constant [6 x i8] c"hello\\00", align 1'));
  t.true(printed.includes('@str.1 = private unnamed_addr constant [6 x i8] c"world\\00", align 1'));
});

test('aggregates, null, undef and expressions', (t) => {
  const { context, module, builder } = bench();
  const i32 = builder.getInt32Ty();
  const struct = llvm.StructType.create(context, [i32, builder.getInt8PtrTy()], 'S');
  const target = new llvm.GlobalVariable(module, i32, false, 0, builder.getInt32(7), 'target');
  const one = llvm.ConstantStruct.get(struct, [builder.getInt32(1), target]);
  const list = llvm.ArrayType.get(struct, 2);
  const values = llvm.ConstantArray.get(list, [one, llvm.Constant.getNullValue(struct)]);
  new llvm.GlobalVariable(module, list, true, 0, values, 'list');
  const vector = llvm.ConstantVector.get([builder.getInt32(1), builder.getInt32(2)]);
  new llvm.GlobalVariable(module, vector.getType(), true, 0, vector, 'v');
  const gep = llvm.ConstantExpr.getGetElementPtr(i32, target, [builder.getInt64(3)]);
  new llvm.GlobalVariable(module, gep.getType(), true, 0, gep, 'p');
  const undef = llvm.UndefValue.get(i32);
  new llvm.GlobalVariable(module, i32, true, 0, undef, 'u');
  const splat = llvm.Constant.getAllOnesValue(llvm.VectorType.get(i32, 4));
  new llvm.GlobalVariable(module, splat.getType(), true, 0, splat, 'ones');
  const printed = canonical(module);
  t.true(printed.includes('[%S { i32 1, ptr @target }, %S zeroinitializer]'));
  t.true(printed.includes('getelementptr'));
  t.is(target.getNumUses(), 2);
  t.is(llvm.ConstantExpr.getBitCast(target, builder.getInt8PtrTy()), target);
});

test('wrong elements throw', (t) => {
  const { context, builder } = bench();
  const i32 = builder.getInt32Ty();
  const pair = llvm.ArrayType.get(i32, 2);
  t.throws(() => llvm.ConstantArray.get(pair, [builder.getInt32(1)]), {
    message: /1 elements, wanted 2/,
  });
  t.throws(() => llvm.ConstantArray.get(pair, [builder.getInt32(1), builder.getInt8(1)]), {
    message: /element 1 is i8, wanted i32/,
  });
  t.throws(() => llvm.ConstantFP.get(i32, 1), { instanceOf: TypeError });
  t.throws(() => llvm.ConstantFP.get(builder.getDoubleTy(), 'zebra'), { message: /not a number/ });
  t.throws(() => llvm.ConstantInt.get(llvm.Type.getDoubleTy(context), 1), {
    instanceOf: TypeError,
  });
});
