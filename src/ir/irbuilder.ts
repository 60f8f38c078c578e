/**
 * IRBuilder's instructions. A wrong call throws a TypeError that names the method and the types.
 */
import { BuilderBase, InsertPoint } from './builder.js';
import { Constant, ConstantExpr, ConstantInt, ConstantVector, PoisonValue } from './constants.js';
import {
  BranchInst,
  CallInst,
  IndirectBrInst,
  InvokeInst,
  LandingPadInst,
  PHINode,
  ResumeInst,
  ReturnInst,
  SwitchInst,
  UnreachableInst,
} from './control.js';
import { foldBinary, foldCast, foldCompare } from './fold.js';
import { BasicBlock, Function } from './function.js';
import {
  BinaryOperator,
  CastInst,
  castClasses,
  ExtractElementInst,
  ExtractValueInst,
  FCmpInst,
  FreezeInst,
  ICmpInst,
  InsertElementInst,
  InsertValueInst,
  SelectInst,
  ShuffleVectorInst,
  UnaryOperator,
} from './instructions.js';
import { getDeclaration } from './intrinsics.js';
import {
  AllocaInst,
  AtomicCmpXchgInst,
  type AtomicOrdering,
  AtomicRMWInst,
  checkOrdering,
  FenceInst,
  GetElementPtrInst,
  LoadInst,
  StoreInst,
  VAArgInst,
} from './memory.js';
import { FunctionCallee } from './module.js';
import { ArrayType, FunctionType, IntegerType, PointerType, StructType, Type, VectorType } from './types.js';
import { same, Value } from './value.js';

const integers = (type: Type): boolean => type.getScalarType() instanceof IntegerType;
const floats = (type: Type): boolean => type.getScalarType().isFloatingPointTy();
const pointers = (type: Type): boolean => type.getScalarType().isPointerTy();
const anything = (type: Type): boolean => type.isFirstClassType();

function wrong(method: string, problem: string): never {
  throw new TypeError(`${method}: ${problem}`);
}

function demandType(method: string, value: Value, accepts: (type: Type) => boolean, wanted: string): void {
  if (!(value instanceof Value)) {
    wrong(method, `wanted a Value, got ${String(value)}`);
  }
  if (!accepts(value.type)) {
    wrong(method, `wanted ${wanted}, got ${value.type.text}`);
  }
}

function demandSame(method: string, lhs: Value, rhs: Value): void {
  if (!(rhs instanceof Value)) {
    wrong(method, `wanted a Value, got ${String(rhs)}`);
  }
  if (!same(lhs.type, rhs.type)) {
    wrong(method, `the operands have types ${lhs.type.text} and ${rhs.type.text}`);
  }
}

function demandBlock(method: string, block: BasicBlock): void {
  if (!(block instanceof BasicBlock)) {
    wrong(method, `wanted a BasicBlock, got ${String(block)}`);
  }
}

/** The length of a vector as it is compared between types; '' for a scalar. */
function lanes(type: Type): string {
  return type instanceof VectorType ? `${type.getNumElements()}${type.isScalable() ? 'x' : ''}` : '';
}

const bits = (type: Type): number => type.getScalarType().getPrimitiveSizeInBits();

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

/** Callee, its type, and the rest of the arguments, from llvm-bindings' overloads. */
interface CallTarget {
  type: FunctionType;
  callee: Value;
  rest: readonly unknown[];
}

function callTarget(method: string, input: readonly unknown[]): CallTarget {
  const [first, second] = input;
  if (first instanceof FunctionCallee) {
    return { type: first.getFunctionType(), callee: first.getCallee(), rest: input.slice(1) };
  }
  if (first instanceof FunctionType && second instanceof Value) {
    if (!second.type.isPointerTy()) {
      wrong(method, `the callee must be a pointer, got ${second.type.text}`);
    }
    return { type: first, callee: second, rest: input.slice(2) };
  }
  if (first instanceof Function) {
    return { type: first.getFunctionType(), callee: first, rest: input.slice(1) };
  }
  return wrong(method, 'wanted a Function, a FunctionCallee, or a FunctionType and the callee');
}

function callArguments(method: string, { type, callee, rest }: CallTarget): { args: Value[]; name: string } {
  const [first, second] = rest;
  const args = Array.isArray(first) ? (first as Value[]) : [];
  const name = Array.isArray(first) ? second : first;
  if (name !== undefined && typeof name !== 'string') {
    wrong(method, `the name must be a string, got ${String(name)}`);
  }
  const params = type.parameters();
  if (args.length < params.length || (args.length > params.length && !type.isVarArg())) {
    const wanted = `${params.length}${type.isVarArg() ? ' or more' : ''}`;
    wrong(method, `${callee.ref || 'the callee'} takes ${wanted} arguments, got ${args.length}`);
  }
  args.forEach((arg, i) => {
    if (!(arg instanceof Value)) {
      wrong(method, `argument ${i} is not a Value`);
    }
    const param = params[i];
    if (param !== undefined && !same(param, arg.type)) {
      wrong(method, `argument ${i} of ${callee.ref || 'the callee'} is ${param.text}, got ${arg.type.text}`);
    }
  });
  return { args, name: name ?? '' };
}

/** The type behind an index path into an aggregate. */
function indexedType(method: string, aggregate: Type, path: readonly number[]): Type {
  let type = aggregate;
  if (path.length === 0) {
    wrong(method, 'at least one index is needed');
  }
  for (const index of path) {
    const count =
      type instanceof StructType || type instanceof ArrayType ? type.getNumElements() : undefined;
    if (count === undefined) {
      wrong(method, `${type.text} has no elements to index`);
    }
    if (!Number.isInteger(index) || index < 0 || index >= count) {
      throw new RangeError(`${method}: index ${index} is outside 0..${count - 1} of ${type.text}`);
    }
    type = type instanceof StructType ? type.getElementType(index) : (type as ArrayType).getElementType();
  }
  return type;
}

export class IRBuilder extends BuilderBase {
  static readonly InsertPoint = InsertPoint;

  // terminators

  CreateRetVoid(): ReturnInst {
    const result = this.GetInsertBlock()?.getParent()?.getReturnType();
    if (result !== undefined && !result.isVoidTy()) {
      wrong('CreateRetVoid', `the function returns ${result.text}`);
    }
    return this.insert(new ReturnInst(this.getVoidTy(), null), '');
  }
  CreateRet(value: Value): ReturnInst {
    demandType('CreateRet', value, anything, 'a value');
    const result = this.GetInsertBlock()?.getParent()?.getReturnType();
    if (result !== undefined && !same(result, value.type)) {
      wrong('CreateRet', `the function returns ${result.text}, got ${value.type.text}`);
    }
    return this.insert(new ReturnInst(this.getVoidTy(), value), '');
  }
  CreateBr(destBB: BasicBlock): BranchInst {
    demandBlock('CreateBr', destBB);
    return this.insert(new BranchInst(this.getVoidTy(), [destBB]), '');
  }
  CreateCondBr(cond: Value, thenBB: BasicBlock, elseBB: BasicBlock): BranchInst {
    demandType('CreateCondBr', cond, (type) => type.isIntegerTy(1), 'a condition of type i1');
    demandBlock('CreateCondBr', thenBB);
    demandBlock('CreateCondBr', elseBB);
    return this.insert(new BranchInst(this.getVoidTy(), [cond, thenBB, elseBB]), '');
  }
  CreateSwitch(value: Value, dest: BasicBlock, _numCases = 10): SwitchInst {
    demandType('CreateSwitch', value, (type) => type.isIntegerTy(), 'an integer');
    demandBlock('CreateSwitch', dest);
    return this.insert(new SwitchInst(this.getVoidTy(), value, dest), '');
  }
  CreateIndirectBr(addr: Value, _numDests = 10): IndirectBrInst {
    demandType('CreateIndirectBr', addr, (type) => type.isPointerTy(), 'a pointer');
    return this.insert(new IndirectBrInst(this.getVoidTy(), addr), '');
  }
  CreateInvoke(
    callee: Function | FunctionCallee,
    normalDest: BasicBlock,
    unwindDest: BasicBlock,
    args?: Value[] | string,
    name?: string,
  ): InvokeInst;
  CreateInvoke(
    funcType: FunctionType,
    callee: Value,
    normalDest: BasicBlock,
    unwindDest: BasicBlock,
    args?: Value[] | string,
    name?: string,
  ): InvokeInst;
  CreateInvoke(...input: readonly unknown[]): InvokeInst {
    const target = callTarget('CreateInvoke', input);
    const [normal, unwind, ...rest] = target.rest as [BasicBlock, BasicBlock, ...unknown[]];
    demandBlock('CreateInvoke', normal);
    demandBlock('CreateInvoke', unwind);
    const { args, name } = callArguments('CreateInvoke', { ...target, rest });
    return this.insert(new InvokeInst(target.type, [...args, normal, unwind, target.callee]), name);
  }
  CreateResume(exn: Value): ResumeInst {
    demandType('CreateResume', exn, anything, 'the value of a landing pad');
    return this.insert(new ResumeInst(this.getVoidTy(), exn), '');
  }
  CreateUnreachable(): UnreachableInst {
    return this.insert(new UnreachableInst(this.getVoidTy()), '');
  }

  // arithmetic

  private integerOp(method: string, opcode: string, lhs: Value, rhs: Value, name = '', flags = ''): Value {
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

  // memory

  CreateAlloca(type: Type, arraySize: Value | null = null, name = ''): AllocaInst {
    if (!(type instanceof Type) || !type.isSized()) {
      wrong('CreateAlloca', `${String(type)} has no size`);
    }
    if (arraySize !== null) {
      demandType('CreateAlloca', arraySize, (size) => size.isIntegerTy(), 'an integer size');
    }
    return this.insert(new AllocaInst(type, arraySize, this.getInt32(1), 0), name);
  }
  CreateLoad(type: Type, ptr: Value, name = ''): LoadInst {
    demandType('CreateLoad', ptr, (pointer) => pointer.isPointerTy(), 'a pointer');
    if (!(type instanceof Type) || !type.isFirstClassType() || !type.isSized()) {
      wrong('CreateLoad', `a value of type ${String(type)} cannot be loaded`);
    }
    return this.insert(new LoadInst(type, ptr), name);
  }
  CreateAlignedLoad(type: Type, ptr: Value, align: number, name = ''): LoadInst {
    const load = this.CreateLoad(type, ptr, name);
    load.setAlignment(align);
    return load;
  }
  CreateStore(value: Value, ptr: Value, isVolatile = false): StoreInst {
    demandType('CreateStore', value, (type) => type.isFirstClassType() && !type.isLabelTy(), 'a value to store');
    demandType('CreateStore', ptr, (pointer) => pointer.isPointerTy(), 'a pointer');
    const store = this.insert(new StoreInst(value, ptr), '');
    store.volatile = isVolatile;
    return store;
  }
  CreateAlignedStore(value: Value, ptr: Value, align: number, isVolatile = false): StoreInst {
    const store = this.CreateStore(value, ptr, isVolatile);
    store.setAlignment(align);
    return store;
  }
  CreateFence(ordering: AtomicOrdering, syncScope = ''): FenceInst {
    checkOrdering(ordering, 'CreateFence');
    const fence = new FenceInst(this.getVoidTy(), ordering);
    fence.syncScope = syncScope;
    return this.insert(fence, '');
  }
  /** The result is a struct of the old value and an i1 that says whether it was exchanged. */
  CreateAtomicCmpXchg(
    ptr: Value,
    cmp: Value,
    newValue: Value,
    success: AtomicOrdering,
    failure: AtomicOrdering,
    name = '',
  ): AtomicCmpXchgInst {
    demandType('CreateAtomicCmpXchg', ptr, (type) => type.isPointerTy(), 'a pointer');
    demandType('CreateAtomicCmpXchg', cmp, (type) => type.isIntegerTy() || type.isPointerTy(), 'an integer or pointer');
    demandSame('CreateAtomicCmpXchg', cmp, newValue);
    checkOrdering(success, 'CreateAtomicCmpXchg');
    checkOrdering(failure, 'CreateAtomicCmpXchg');
    const type = StructType.get(this.context, [cmp.type, this.getInt1Ty()]);
    return this.insert(new AtomicCmpXchgInst(type, [ptr, cmp, newValue], success, failure), name);
  }
  /** @param operation as in IR, i.e. 'add', 'xchg', 'umax' */
  CreateAtomicRMW(
    operation: string,
    ptr: Value,
    value: Value,
    ordering: AtomicOrdering,
    name = '',
  ): AtomicRMWInst {
    demandType('CreateAtomicRMW', ptr, (type) => type.isPointerTy(), 'a pointer');
    demandType('CreateAtomicRMW', value, (type) => type.isSingleValueType(), 'a single value');
    checkOrdering(ordering, 'CreateAtomicRMW');
    return this.insert(new AtomicRMWInst(operation, ptr, value, ordering), name);
  }
  CreateGEP(type: Type, ptr: Value, idxList: Value | Value[], name?: string): Value {
    return this.gep('CreateGEP', type, ptr, idxList, '', name);
  }
  CreateInBoundsGEP(type: Type, ptr: Value, idxList: Value | Value[], name?: string): Value {
    return this.gep('CreateInBoundsGEP', type, ptr, idxList, ' inbounds', name);
  }
  CreateStructGEP(type: Type, ptr: Value, index: number, name?: string): Value {
    const path = [this.getInt32(0), this.getInt32(index)];
    return this.gep('CreateStructGEP', type, ptr, path, ' inbounds', name);
  }
  private gep(method: string, type: Type, ptr: Value, list: Value | Value[], flags: string, name = ''): Value {
    demandType(method, ptr, pointers, 'a pointer');
    if (!(type instanceof Type) || !type.isSized()) {
      wrong(method, `${String(type)} has no size`);
    }
    const indices = Array.isArray(list) ? list : [list];
    let result: Type = ptr.type;
    let current = type;
    indices.forEach((index, i) => {
      demandType(method, index, integers, 'integer indices');
      if (index.type instanceof VectorType && !result.isVectorTy()) {
        result = VectorType.get(ptr.type, index.type.getNumElements(), index.type.isScalable());
      }
      if (i === 0) {
        return;
      }
      if (current instanceof StructType) {
        if (!(index instanceof ConstantInt)) {
          wrong(method, `index ${i} into ${current.text} must be a constant`);
        }
        current = indexedType(method, current, [Number(index.getSExtValue())]);
      } else if (current instanceof ArrayType || current instanceof VectorType) {
        current = current.getElementType();
      } else {
        wrong(method, `index ${i} goes into ${current.text}, which has no elements`);
      }
    });
    return this.insert(new GetElementPtrInst(type, result, [ptr, ...indices], flags), name);
  }
  CreateVAArg(list: Value, type: Type, name = ''): VAArgInst {
    demandType('CreateVAArg', list, (pointer) => pointer.isPointerTy(), 'a pointer to a va_list');
    return this.insert(new VAArgInst(list, type), name);
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
      (rule.from(type) && rule.to(destType) && rule.sizes(bits(type), bits(destType)) && lanes(type) === lanes(destType));
    if (!fits) {
      wrong(method, `${opcode} from ${type.text} to ${destType.text} is not possible`);
    }
    const folded = foldCast(opcode, value, destType);
    return folded ?? this.insert(new (castClasses[opcode] ?? CastInst)(opcode, value, destType), name);
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
      (!pointers(from) && !pointers(destType) && !from.isAggregateType() && from.getPrimitiveSizeInBits() > 0 &&
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
    return type instanceof VectorType ? VectorType.get(i1, type.getNumElements(), type.isScalable()) : i1;
  }
  /** @param predicate as in IR, i.e. 'slt' */
  CreateICmp(predicate: string, lhs: Value, rhs: Value, name = ''): Value {
    const method = `CreateICmp${predicate.toUpperCase()}`;
    demandType(method, lhs, (type) => integers(type) || pointers(type), 'integers or pointers');
    demandSame(method, lhs, rhs);
    const folded = foldCompare(predicate, lhs, rhs);
    return folded ?? this.insert(new ICmpInst(predicate, this.resultOfCompare(lhs.type), lhs, rhs), name);
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

  // phis, calls, aggregates, vectors

  CreatePHI(type: Type, _numReservedValues: number, name = ''): PHINode {
    if (!(type instanceof Type) || !type.isFirstClassType()) {
      wrong('CreatePHI', `a phi cannot have type ${String(type)}`);
    }
    return this.insert(new PHINode(type), name);
  }
  CreateCall(callee: Function | FunctionCallee, args?: Value[] | string, name?: string): CallInst;
  CreateCall(funcType: FunctionType, callee: Value, args?: Value[] | string, name?: string): CallInst;
  CreateCall(...input: readonly unknown[]): CallInst {
    const target = callTarget('CreateCall', input);
    const { args, name } = callArguments('CreateCall', target);
    if (name !== '' && target.type.getReturnType().isVoidTy()) {
      wrong('CreateCall', `'${name}': a call that returns void has no name`);
    }
    return this.insert(new CallInst(target.type, [...args, target.callee]), name);
  }
  /** Calls an intrinsic by its id (Intrinsic.fma), declared for the overloaded types. */
  CreateIntrinsic(id: number, types: readonly Type[], args: Value[], name = ''): CallInst {
    const module = this.moduleOr(undefined, 'CreateIntrinsic');
    return this.CreateCall(getDeclaration(module, id, types), args, name);
  }
  CreateSelect(cond: Value, trueValue: Value, falseValue: Value, name = ''): Value {
    demandType('CreateSelect', cond, (type) => type.getScalarType().isIntegerTy(1), 'a condition of type i1');
    demandType('CreateSelect', trueValue, anything, 'a value');
    demandSame('CreateSelect', trueValue, falseValue);
    if (cond.type.isVectorTy() && lanes(cond.type) !== lanes(trueValue.type)) {
      wrong('CreateSelect', `${cond.type.text} cannot select between values of ${trueValue.type.text}`);
    }
    if (cond instanceof ConstantInt) {
      return cond.isNullValue() ? falseValue : trueValue;
    }
    return this.insert(new SelectInst(cond, trueValue, falseValue), name);
  }
  CreateExtractValue(agg: Value, idxs: number | readonly number[], name = ''): Value {
    demandType('CreateExtractValue', agg, (type) => type.isAggregateType(), 'a struct or array');
    const path = typeof idxs === 'number' ? [idxs] : [...idxs];
    const type = indexedType('CreateExtractValue', agg.type, path);
    return this.insert(new ExtractValueInst(type, agg, path), name);
  }
  CreateInsertValue(agg: Value, value: Value, idxs: number | readonly number[], name = ''): Value {
    demandType('CreateInsertValue', agg, (type) => type.isAggregateType(), 'a struct or array');
    const path = typeof idxs === 'number' ? [idxs] : [...idxs];
    const type = indexedType('CreateInsertValue', agg.type, path);
    demandType('CreateInsertValue', value, (given) => same(given, type), type.text);
    return this.insert(new InsertValueInst(agg, value, path), name);
  }
  CreateLandingPad(type: Type, _numClauses: number, name = ''): LandingPadInst {
    return this.insert(new LandingPadInst(type), name);
  }
  CreateFreeze(value: Value, name = ''): Value {
    demandType('CreateFreeze', value, anything, 'a value');
    return this.insert(new FreezeInst(value), name);
  }
  private vectorOf(method: string, value: Value): VectorType {
    demandType(method, value, (type) => type instanceof VectorType, 'a vector');
    return value.type as VectorType;
  }
  private index(method: string, index: Value | number): Value {
    const value = typeof index === 'number' ? this.getInt64(index) : index;
    demandType(method, value, (type) => type.isIntegerTy(), 'an integer index');
    return value;
  }
  CreateExtractElement(vector: Value, index: Value | number, name = ''): Value {
    const type = this.vectorOf('CreateExtractElement', vector);
    const operands = [vector, this.index('CreateExtractElement', index)];
    return this.insert(new ExtractElementInst('extractelement', type.getElementType(), operands), name);
  }
  CreateInsertElement(vector: Value, element: Value, index: Value | number, name = ''): Value {
    const type = this.vectorOf('CreateInsertElement', vector);
    demandType('CreateInsertElement', element, (given) => same(given, type.getElementType()), type.getElementType().text);
    const operands = [vector, element, this.index('CreateInsertElement', index)];
    return this.insert(new InsertElementInst('insertelement', type, operands), name);
  }
  /** @param mask element numbers in the two vectors laid end to end; -1 is poison */
  CreateShuffleVector(v1: Value, v2: Value, mask: readonly number[], name = ''): Value {
    const type = this.vectorOf('CreateShuffleVector', v1);
    demandSame('CreateShuffleVector', v1, v2);
    const i32 = this.getInt32Ty();
    const elements = mask.map((i) => (i < 0 ? PoisonValue.get(i32) : ConstantInt.get(i32, i)));
    const result = VectorType.get(type.getElementType(), mask.length, type.isScalable());
    const operands = [v1, v2, ConstantVector.get(elements)];
    return this.insert(new ShuffleVectorInst('shufflevector', result, operands), name);
  }
  CreateVectorSplat(count: number, value: Value, name = ''): Value {
    const poison = PoisonValue.get(VectorType.get(value.type, count));
    const first = this.CreateInsertElement(poison, value, 0);
    return this.CreateShuffleVector(first, poison, new Array<number>(count).fill(0), name);
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
  const end = ConstantExpr.getGetElementPtr(type, Constant.getNullValue(PointerType.get(type, 0)), [one]);
  return ConstantExpr.getPtrToInt(end, result);
}
