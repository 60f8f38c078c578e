/**
 * IRBuilder: control flow, memory, calls, aggregates and vectors, on top of ValueBuilder's arithmetic.
 */
import { InsertPoint } from './builder.js';
import {
  anything,
  demandBlock,
  demandSame,
  demandType,
  indexedType,
  integers,
  lanes,
  pointers,
  wrong,
} from './builder_checks.js';
import { ValueBuilder } from './builder_values.js';
import { ConstantInt, ConstantVector, PoisonValue } from './constants.js';
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
import { type BasicBlock, IRFunction } from './function.js';
import {
  ExtractElementInst,
  ExtractValueInst,
  FreezeInst,
  InsertElementInst,
  InsertValueInst,
  SelectInst,
  ShuffleVectorInst,
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
import { ArrayType, FunctionType, StructType, Type, VectorType } from './types.js';
import { same, Value } from './value.js';

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
  if (first instanceof IRFunction) {
    return { type: first.getFunctionType(), callee: first, rest: input.slice(1) };
  }
  return wrong(method, 'wanted a Function, a FunctionCallee, or a FunctionType and the callee');
}

function callArguments(
  method: string,
  { type, callee, rest }: CallTarget,
): { args: Value[]; name: string } {
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
      wrong(
        method,
        `argument ${i} of ${callee.ref || 'the callee'} is ${param.text}, got ${arg.type.text}`,
      );
    }
  });
  return { args, name: name ?? '' };
}

export class IRBuilder extends ValueBuilder {
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
    callee: IRFunction | FunctionCallee,
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
    demandType(
      'CreateStore',
      value,
      (type) => type.isFirstClassType() && !type.isLabelTy(),
      'a value to store',
    );
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
    demandType(
      'CreateAtomicCmpXchg',
      cmp,
      (type) => type.isIntegerTy() || type.isPointerTy(),
      'an integer or pointer',
    );
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
  private gep(
    method: string,
    type: Type,
    ptr: Value,
    list: Value | Value[],
    flags: string,
    name = '',
  ): Value {
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

  // phis, calls, aggregates, vectors

  CreatePHI(type: Type, _numReservedValues: number, name = ''): PHINode {
    if (!(type instanceof Type) || !type.isFirstClassType()) {
      wrong('CreatePHI', `a phi cannot have type ${String(type)}`);
    }
    return this.insert(new PHINode(type), name);
  }
  CreateCall(callee: IRFunction | FunctionCallee, args?: Value[] | string, name?: string): CallInst;
  CreateCall(
    funcType: FunctionType,
    callee: Value,
    args?: Value[] | string,
    name?: string,
  ): CallInst;
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
    demandType(
      'CreateSelect',
      cond,
      (type) => type.getScalarType().isIntegerTy(1),
      'a condition of type i1',
    );
    demandType('CreateSelect', trueValue, anything, 'a value');
    demandSame('CreateSelect', trueValue, falseValue);
    if (cond.type.isVectorTy() && lanes(cond.type) !== lanes(trueValue.type)) {
      wrong(
        'CreateSelect',
        `${cond.type.text} cannot select between values of ${trueValue.type.text}`,
      );
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
    return this.insert(
      new ExtractElementInst('extractelement', type.getElementType(), operands),
      name,
    );
  }
  CreateInsertElement(vector: Value, element: Value, index: Value | number, name = ''): Value {
    const type = this.vectorOf('CreateInsertElement', vector);
    demandType(
      'CreateInsertElement',
      element,
      (given) => same(given, type.getElementType()),
      type.getElementType().text,
    );
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
}
