/**
 * The builder's arithmetic, conversions and comparisons: what computes a value from values.
 */
import { BuilderBase } from './builder.js';
import {
  anything,
  bits,
  demandSame,
  demandType,
  floats,
  integers,
  lanes,
  pointers,
  wrong,
} from './builder_checks.js';
import { Constant, ConstantExpr, ConstantInt } from './constants.js';
import { foldBinary, foldCast, foldCompare } from './fold.js';
import {
  BinaryOperator,
  CastInst,
  castClasses,
  FCmpInst,
  ICmpInst,
  UnaryOperator,
} from './instructions.js';
import { type IntegerType, PointerType, Type, VectorType } from './types.js';
import { same, type Value } from './value.js';

interface Conversion {
  from: (type: Type) => boolean;
  to: (type: Type) => boolean;
  sizes: (from: number, to: number) => boolean;
}
const anySizes = (): boolean => true;
const narrower = (from: number, to: number): boolean => from > to;
const wider = (from: number, to: number): boolean => from < to;
const conversions: { readonly [opcode: string]: Conversion } = {
  trunc: { from: integers, to: integers, sizes: narrower },
  zext: { from: integers, to: integers, sizes: wider },
  sext: { from: integers, to: integers, sizes: wider },
  fptrunc: { from: floats, to: floats, sizes: narrower },
  fpext: { from: floats, to: floats, sizes: wider },
  fptoui: { from: floats, to: integers, sizes: anySizes },
  fptosi: { from: floats, to: integers, sizes: anySizes },
  uitofp: { from: integers, to: floats, sizes: anySizes },
  sitofp: { from: integers, to: floats, sizes: anySizes },
  ptrtoint: { from: pointers, to: integers, sizes: anySizes },
  inttoptr: { from: integers, to: pointers, sizes: anySizes },
  addrspacecast: { from: pointers, to: pointers, sizes: anySizes },
};

export abstract class ValueBuilder extends BuilderBase {
  // arithmetic

  private integerOp(
    method: string,
    opcode: string,
    lhs: Value,
    rhs: Value,
    name = '',
    flags = '',
  ): Value {
    demandType(method, lhs, integers, 'integers');
    demandSame(method, lhs, rhs);
    const folded = foldBinary(opcode, lhs, rhs);
    if (folded !== null) {
      return folded;
    }
    const instruction = new BinaryOperator(opcode, lhs, rhs);
    instruction.flags = flags;
    return this.insert(instruction, name);
  }
  private floatOp(method: string, opcode: string, lhs: Value, rhs: Value, name = ''): Value {
    demandType(method, lhs, floats, 'floating-point numbers');
    demandSame(method, lhs, rhs);
    return this.insert(new BinaryOperator(opcode, lhs, rhs), name);
  }
  CreateAdd(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateAdd', 'add', lhs, rhs, name);
  }
  CreateNSWAdd(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateNSWAdd', 'add', lhs, rhs, name, ' nsw');
  }
  CreateFAdd(lhs: Value, rhs: Value, name?: string): Value {
    return this.floatOp('CreateFAdd', 'fadd', lhs, rhs, name);
  }
  CreateSub(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateSub', 'sub', lhs, rhs, name);
  }
  CreateNSWSub(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateNSWSub', 'sub', lhs, rhs, name, ' nsw');
  }
  CreateFSub(lhs: Value, rhs: Value, name?: string): Value {
    return this.floatOp('CreateFSub', 'fsub', lhs, rhs, name);
  }
  CreateMul(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateMul', 'mul', lhs, rhs, name);
  }
  CreateNSWMul(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateNSWMul', 'mul', lhs, rhs, name, ' nsw');
  }
  CreateFMul(lhs: Value, rhs: Value, name?: string): Value {
    return this.floatOp('CreateFMul', 'fmul', lhs, rhs, name);
  }
  CreateSDiv(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateSDiv', 'sdiv', lhs, rhs, name);
  }
  CreateUDiv(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateUDiv', 'udiv', lhs, rhs, name);
  }
  CreateExactSDiv(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateExactSDiv', 'sdiv', lhs, rhs, name, ' exact');
  }
  CreateFDiv(lhs: Value, rhs: Value, name?: string): Value {
    return this.floatOp('CreateFDiv', 'fdiv', lhs, rhs, name);
  }
  CreateSRem(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateSRem', 'srem', lhs, rhs, name);
  }
  CreateURem(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateURem', 'urem', lhs, rhs, name);
  }
  CreateFRem(lhs: Value, rhs: Value, name?: string): Value {
    return this.floatOp('CreateFRem', 'frem', lhs, rhs, name);
  }
  CreateAnd(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateAnd', 'and', lhs, rhs, name);
  }
  CreateOr(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateOr', 'or', lhs, rhs, name);
  }
  CreateXor(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateXor', 'xor', lhs, rhs, name);
  }
  CreateShl(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateShl', 'shl', lhs, rhs, name);
  }
  CreateAShr(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateAShr', 'ashr', lhs, rhs, name);
  }
  CreateLShr(lhs: Value, rhs: Value, name?: string): Value {
    return this.integerOp('CreateLShr', 'lshr', lhs, rhs, name);
  }
  CreateNeg(value: Value, name?: string): Value {
    demandType('CreateNeg', value, integers, 'an integer');
    return this.integerOp('CreateNeg', 'sub', Constant.getNullValue(value.type), value, name);
  }
  CreateFNeg(value: Value, name = ''): Value {
    demandType('CreateFNeg', value, floats, 'a floating-point number');
    return this.insert(new UnaryOperator('fneg', value), name);
  }
  CreateNot(value: Value, name?: string): Value {
    demandType('CreateNot', value, integers, 'an integer');
    return this.integerOp('CreateNot', 'xor', value, Constant.getAllOnesValue(value.type), name);
  }

  // conversions

  private cast(method: string, opcode: string, value: Value, destType: Type, name = ''): Value {
    demandType(method, value, anything, 'a value');
    if (!(destType instanceof Type)) {
      wrong(method, `wanted a Type, got ${String(destType)}`);
    }
    const { type } = value;
    if (same(type, destType)) {
      return value;
    }
    const rule = conversions[opcode];
    const fits =
      rule === undefined ||
      (rule.from(type) &&
        rule.to(destType) &&
        rule.sizes(bits(type), bits(destType)) &&
        lanes(type) === lanes(destType));
    if (!fits) {
      wrong(method, `${opcode} from ${type.text} to ${destType.text} is not possible`);
    }
    const folded = foldCast(opcode, value, destType);
    return (
      folded ?? this.insert(new (castClasses[opcode] ?? CastInst)(opcode, value, destType), name)
    );
  }
  CreateTrunc(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateTrunc', 'trunc', value, destType, name);
  }
  CreateZExt(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateZExt', 'zext', value, destType, name);
  }
  CreateSExt(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateSExt', 'sext', value, destType, name);
  }
  CreateZExtOrTrunc(value: Value, destType: Type, name?: string): Value {
    return this.CreateIntCast(value, destType, false, name);
  }
  CreateSExtOrTrunc(value: Value, destType: Type, name?: string): Value {
    return this.CreateIntCast(value, destType, true, name);
  }
  CreateFPToUI(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateFPToUI', 'fptoui', value, destType, name);
  }
  CreateFPToSI(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateFPToSI', 'fptosi', value, destType, name);
  }
  CreateUIToFP(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateUIToFP', 'uitofp', value, destType, name);
  }
  CreateSIToFP(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateSIToFP', 'sitofp', value, destType, name);
  }
  CreateFPTrunc(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateFPTrunc', 'fptrunc', value, destType, name);
  }
  CreateFPExt(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateFPExt', 'fpext', value, destType, name);
  }
  CreatePtrToInt(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreatePtrToInt', 'ptrtoint', value, destType, name);
  }
  CreateIntToPtr(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateIntToPtr', 'inttoptr', value, destType, name);
  }
  /** Between pointers of one address space there is nothing to cast: the value itself comes back. */
  CreateBitCast(value: Value, destType: Type, name?: string): Value {
    demandType('CreateBitCast', value, anything, 'a value');
    const from = value.type;
    const fits =
      same(from, destType) ||
      (!pointers(from) &&
        !pointers(destType) &&
        !from.isAggregateType() &&
        from.getPrimitiveSizeInBits() > 0 &&
        from.getPrimitiveSizeInBits() === destType.getPrimitiveSizeInBits());
    if (!fits) {
      wrong('CreateBitCast', `${from.text} and ${destType.text} differ in size or kind`);
    }
    return this.cast('CreateBitCast', 'bitcast', value, destType, name);
  }
  CreateAddrSpaceCast(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreateAddrSpaceCast', 'addrspacecast', value, destType, name);
  }
  CreateZExtOrBitCast(value: Value, destType: Type, name?: string): Value {
    return bits(value.type) === bits(destType)
      ? this.CreateBitCast(value, destType, name)
      : this.CreateZExt(value, destType, name);
  }
  CreateSExtOrBitCast(value: Value, destType: Type, name?: string): Value {
    return bits(value.type) === bits(destType)
      ? this.CreateBitCast(value, destType, name)
      : this.CreateSExt(value, destType, name);
  }
  CreateTruncOrBitCast(value: Value, destType: Type, name?: string): Value {
    return bits(value.type) === bits(destType)
      ? this.CreateBitCast(value, destType, name)
      : this.CreateTrunc(value, destType, name);
  }
  /** From a pointer to an integer or to another pointer type. */
  CreatePointerCast(value: Value, destType: Type, name?: string): Value {
    demandType('CreatePointerCast', value, pointers, 'a pointer');
    return integers(destType)
      ? this.CreatePtrToInt(value, destType, name)
      : this.CreatePointerBitCastOrAddrSpaceCast(value, destType, name);
  }
  CreatePointerBitCastOrAddrSpaceCast(value: Value, destType: Type, name?: string): Value {
    return this.cast('CreatePointerBitCastOrAddrSpaceCast', 'addrspacecast', value, destType, name);
  }
  CreateIntCast(value: Value, destType: Type, isSigned: boolean, name?: string): Value {
    demandType('CreateIntCast', value, integers, 'an integer');
    if (bits(value.type) > bits(destType)) {
      return this.cast('CreateIntCast', 'trunc', value, destType, name);
    }
    return this.cast('CreateIntCast', isSigned ? 'sext' : 'zext', value, destType, name);
  }
  CreateBitOrPointerCast(value: Value, destType: Type, name?: string): Value {
    if (pointers(value.type) && integers(destType)) {
      return this.CreatePtrToInt(value, destType, name);
    }
    if (integers(value.type) && pointers(destType)) {
      return this.CreateIntToPtr(value, destType, name);
    }
    return this.CreateBitCast(value, destType, name);
  }
  CreateFPCast(value: Value, destType: Type, name?: string): Value {
    demandType('CreateFPCast', value, floats, 'a floating-point number');
    const opcode = bits(value.type) > bits(destType) ? 'fptrunc' : 'fpext';
    return this.cast('CreateFPCast', opcode, value, destType, name);
  }

  // comparisons

  private resultOfCompare(type: Type): Type {
    const i1 = this.getInt1Ty();
    return type instanceof VectorType
      ? VectorType.get(i1, type.getNumElements(), type.isScalable())
      : i1;
  }
  /** @param predicate as in IR, i.e. 'slt' */
  CreateICmp(predicate: string, lhs: Value, rhs: Value, name = ''): Value {
    const method = `CreateICmp${predicate.toUpperCase()}`;
    demandType(method, lhs, (type) => integers(type) || pointers(type), 'integers or pointers');
    demandSame(method, lhs, rhs);
    const folded = foldCompare(predicate, lhs, rhs);
    return (
      folded ?? this.insert(new ICmpInst(predicate, this.resultOfCompare(lhs.type), lhs, rhs), name)
    );
  }
  /** @param predicate as in IR, i.e. 'olt' */
  CreateFCmp(predicate: string, lhs: Value, rhs: Value, name = ''): Value {
    const method = `CreateFCmp${predicate.toUpperCase()}`;
    demandType(method, lhs, floats, 'floating-point numbers');
    demandSame(method, lhs, rhs);
    return this.insert(new FCmpInst(predicate, this.resultOfCompare(lhs.type), lhs, rhs), name);
  }
  CreateICmpEQ(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('eq', lhs, rhs, name);
  }
  CreateICmpNE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('ne', lhs, rhs, name);
  }
  CreateICmpSGE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('sge', lhs, rhs, name);
  }
  CreateICmpSGT(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('sgt', lhs, rhs, name);
  }
  CreateICmpSLE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('sle', lhs, rhs, name);
  }
  CreateICmpSLT(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('slt', lhs, rhs, name);
  }
  CreateICmpUGE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('uge', lhs, rhs, name);
  }
  CreateICmpUGT(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('ugt', lhs, rhs, name);
  }
  CreateICmpULE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('ule', lhs, rhs, name);
  }
  CreateICmpULT(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateICmp('ult', lhs, rhs, name);
  }
  CreateFCmpOEQ(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('oeq', lhs, rhs, name);
  }
  CreateFCmpONE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('one', lhs, rhs, name);
  }
  CreateFCmpOGE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('oge', lhs, rhs, name);
  }
  CreateFCmpOGT(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('ogt', lhs, rhs, name);
  }
  CreateFCmpOLE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('ole', lhs, rhs, name);
  }
  CreateFCmpOLT(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('olt', lhs, rhs, name);
  }
  CreateFCmpORD(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('ord', lhs, rhs, name);
  }
  CreateFCmpUNO(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('uno', lhs, rhs, name);
  }
  CreateFCmpUEQ(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('ueq', lhs, rhs, name);
  }
  CreateFCmpUNE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('une', lhs, rhs, name);
  }
  CreateFCmpUGE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('uge', lhs, rhs, name);
  }
  CreateFCmpUGT(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('ugt', lhs, rhs, name);
  }
  CreateFCmpULE(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('ule', lhs, rhs, name);
  }
  CreateFCmpULT(lhs: Value, rhs: Value, name?: string): Value {
    return this.CreateFCmp('ult', lhs, rhs, name);
  }
  CreateIsNull(value: Value, name?: string): Value {
    return this.CreateICmpEQ(value, Constant.getNullValue(value.type), name);
  }
  CreateIsNotNull(value: Value, name?: string): Value {
    return this.CreateICmpNE(value, Constant.getNullValue(value.type), name);
  }
  /** The number of elements of elemType between two pointers, as an i64. */
  CreatePtrDiff(elemType: Type, lhs: Value, rhs: Value, name?: string): Value {
    demandType('CreatePtrDiff', lhs, (type) => type.isPointerTy(), 'pointers');
    demandSame('CreatePtrDiff', lhs, rhs);
    const i64 = this.getInt64Ty();
    const difference = this.CreateSub(this.CreatePtrToInt(lhs, i64), this.CreatePtrToInt(rhs, i64));
    return this.CreateExactSDiv(difference, sizeOf(elemType, i64), name);
  }
}

/** The size of a type as a constant that LLVM computes from the module's data layout. */
function sizeOf(type: Type, result: IntegerType): Constant {
  const one = ConstantInt.get(result, 1);
  const end = ConstantExpr.getGetElementPtr(type, Constant.getNullValue(PointerType.get(type, 0)), [
    one,
  ]);
  return ConstantExpr.getPtrToInt(end, result);
}
