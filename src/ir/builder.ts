/**
 * IRBuilder: makes instructions where its insertion point is, and checks what it is given.
 *
 * A wrong call throws a TypeError that names the method and the types. A name that is taken gets a number.
 */
import { type APInt, type Constant, ConstantDataArray, ConstantInt } from './constants.js';
import type { DataLayout } from './datalayout.js';
import { BasicBlock } from './function.js';
import { GlobalVariable } from './globals.js';
import { Instruction } from './instructions.js';
import { DebugLoc, type DILocation, type MDNode } from './metadata.js';
import type { Module } from './module.js';
import { type IntegerType, LLVMContext, type PointerType, Type } from './types.js';

/** A place in a block, as saveIP gives it. */
export class InsertPoint {
  /** @internal */ readonly block: BasicBlock | null;
  /** @internal */ readonly before: Instruction | null;

  /** @internal */
  constructor(block: BasicBlock | null, before: Instruction | null) {
    this.block = block;
    this.before = before;
  }
  isSet(): boolean {
    return this.block !== null;
  }
}

/** The builder's place and what does not depend on instructions. */
export abstract class BuilderBase {
  /** @internal */ protected readonly context: LLVMContext;
  private block: BasicBlock | null = null;
  private before: Instruction | null = null;
  private location: MDNode | null = null;

  constructor(where: LLVMContext | BasicBlock | Instruction) {
    if (where instanceof LLVMContext) {
      this.context = where;
    } else if (where instanceof BasicBlock || where instanceof Instruction) {
      this.context = where.type.context;
      this.SetInsertPoint(where);
    } else {
      throw new TypeError('IRBuilder needs a LLVMContext, a BasicBlock or an Instruction');
    }
  }
  getContext(): LLVMContext {
    return this.context;
  }
  ClearInsertionPoint(): void {
    this.block = null;
    this.before = null;
  }
  GetInsertBlock(): BasicBlock | null {
    return this.block;
  }
  /** At the end of a block, or before an instruction, whose source location is taken on. */
  SetInsertPoint(where: BasicBlock | Instruction): void {
    if (where instanceof BasicBlock) {
      this.block = where;
      this.before = null;
    } else if (where instanceof Instruction && where.parent !== null) {
      this.block = where.parent;
      this.before = where;
      this.location = where.location;
    } else {
      throw new TypeError('SetInsertPoint needs a BasicBlock, or an Instruction that is in one');
    }
  }
  saveIP(): InsertPoint {
    return new InsertPoint(this.block, this.before);
  }
  saveAndClearIP(): InsertPoint {
    const point = this.saveIP();
    this.ClearInsertionPoint();
    return point;
  }
  restoreIP(ip: InsertPoint): void {
    this.block = ip.block;
    this.before = ip.before;
  }
  SetCurrentDebugLocation(location: DebugLoc | DILocation | null): void {
    this.location = location instanceof DebugLoc ? location.get() : location;
  }
  getCurrentDebugLocation(): DebugLoc {
    return new DebugLoc(this.location);
  }

  /** @internal */
  protected insert<T extends Instruction>(instruction: T, name: string): T {
    const { block } = this;
    if (block === null) {
      instruction.dropOperands();
      throw new Error(`IRBuilder: no place for '${instruction.opcode}'; call SetInsertPoint first`);
    }
    instruction.location = this.location;
    this.context.recorder?.(instruction);
    if (this.before === null) {
      block.append(instruction);
    } else {
      instruction.link(block, this.before);
    }
    if (name !== '') {
      instruction.setName(name);
    }
    return instruction;
  }
  /** @internal */
  protected moduleOr(module: Module | undefined, where: string): Module {
    const found = module ?? this.block?.getModule();
    if (found === undefined || found === null) {
      throw new Error(`${where}: give a module, or set an insertion point in a function of one`);
    }
    return found;
  }

  /** A private constant array of the text's UTF-8 bytes with a zero byte. */
  CreateGlobalString(str: string, name = '', addrSpace = 0, module?: Module): GlobalVariable {
    const data = ConstantDataArray.getString(this.context, str, true);
    const owner = this.moduleOr(module, 'CreateGlobalString');
    const variable = new GlobalVariable(owner, data.type, true, 8, data, name, addrSpace);
    variable.setUnnamedAddr('unnamed_addr');
    variable.setAlignment(1);
    return variable;
  }
  /** The same as CreateGlobalString: a pointer is a pointer. */
  CreateGlobalStringPtr(str: string, name = '', addrSpace = 0, module?: Module): Constant {
    return this.CreateGlobalString(str, name, addrSpace, module);
  }
  getInt1(value: boolean): ConstantInt {
    return value ? this.getTrue() : this.getFalse();
  }
  getTrue(): ConstantInt {
    return ConstantInt.getTrue(this.context);
  }
  getFalse(): ConstantInt {
    return ConstantInt.getFalse(this.context);
  }
  getInt8(value: number | bigint): ConstantInt {
    return ConstantInt.get(this.getInt8Ty(), value);
  }
  getInt16(value: number | bigint): ConstantInt {
    return ConstantInt.get(this.getInt16Ty(), value);
  }
  getInt32(value: number | bigint): ConstantInt {
    return ConstantInt.get(this.getInt32Ty(), value);
  }
  getInt64(value: number | bigint): ConstantInt {
    return ConstantInt.get(this.getInt64Ty(), value);
  }
  getIntN(numBits: number, value: number | bigint): ConstantInt {
    return ConstantInt.get(this.getIntNTy(numBits), value);
  }
  getInt(value: APInt): ConstantInt {
    return ConstantInt.get(this.context, value);
  }
  getInt1Ty(): IntegerType {
    return Type.getInt1Ty(this.context);
  }
  getInt8Ty(): IntegerType {
    return Type.getInt8Ty(this.context);
  }
  getInt16Ty(): IntegerType {
    return Type.getInt16Ty(this.context);
  }
  getInt32Ty(): IntegerType {
    return Type.getInt32Ty(this.context);
  }
  getInt64Ty(): IntegerType {
    return Type.getInt64Ty(this.context);
  }
  getInt128Ty(): IntegerType {
    return Type.getInt128Ty(this.context);
  }
  getIntNTy(numBits: number): IntegerType {
    return Type.getIntNTy(this.context, numBits);
  }
  getHalfTy(): Type {
    return Type.getHalfTy(this.context);
  }
  getBFloatTy(): Type {
    return Type.getBFloatTy(this.context);
  }
  getFloatTy(): Type {
    return Type.getFloatTy(this.context);
  }
  getDoubleTy(): Type {
    return Type.getDoubleTy(this.context);
  }
  getVoidTy(): Type {
    return Type.getVoidTy(this.context);
  }
  getPtrTy(addrSpace = 0): PointerType {
    return Type.getPtrTy(this.context, addrSpace);
  }
  getInt8PtrTy(addrSpace = 0): PointerType {
    return Type.getInt8PtrTy(this.context, addrSpace);
  }
  getIntPtrTy(dataLayout: DataLayout, addrSpace = 0): IntegerType {
    return dataLayout.getIntPtrType(this.context, addrSpace);
  }
}
