/**
 * Control flow: terminators, phis, calls and landing pads. Blocks are operands like any value.
 */
import { AttributeList, attributesText, makeAttribute, putAttribute } from './attributes.js';
import { Constant, ConstantInt } from './constants.js';
import { BasicBlock, conventionText, IRFunction } from './function.js';
import { Instruction } from './instructions.js';
import { quote } from './names.js';
import type { FunctionType, Type } from './types.js';
import { same, type Value, type ValuePrinter } from './value.js';

abstract class TerminatorInst extends Instruction {
  override isTerminator(): boolean {
    return true;
  }
  /** The operands that are blocks. */
  successors(): BasicBlock[] {
    return this.operands.filter((operand) => operand instanceof BasicBlock);
  }
  getNumSuccessors(): number {
    return this.successors().length;
  }
  getSuccessor(i: number): BasicBlock {
    const block = this.successors()[i];
    if (block === undefined) {
      throw new RangeError(`getSuccessor: ${this.opcode} has no successor ${i}`);
    }
    return block;
  }
}

export class ReturnInst extends TerminatorInst {
  /** @internal */
  constructor(voidType: Type, value: Value | null) {
    super('ret', voidType, value === null ? [] : [value]);
  }
  getReturnValue(): Value | null {
    return this.operands[0] ?? null;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return this.operands.length === 0 ? 'ret void' : `ret ${this.typed(0, printer)}`;
  }
}

export class BranchInst extends TerminatorInst {
  /** @internal Operands: the block; or condition, then, else. */
  constructor(voidType: Type, operands: Value[]) {
    super('br', voidType, operands);
  }
  isUnconditional(): boolean {
    return this.operands.length === 1;
  }
  isConditional(): boolean {
    return this.operands.length === 3;
  }
  getCondition(): Value {
    if (!this.isConditional()) {
      throw new Error('BranchInst.getCondition: the branch is unconditional');
    }
    return this.getOperand(0);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return this.operands.length === 1
      ? `br label ${this.op(0, printer)}`
      : `br ${this.typed(0, printer)}, label ${this.op(1, printer)}, label ${this.op(2, printer)}`;
  }
}

export class SwitchInst extends TerminatorInst {
  private readonly seen = new Set<bigint>();

  /** @internal Operands: value, default, then case by case the constant and the block. */
  constructor(voidType: Type, value: Value, otherwise: BasicBlock) {
    super('switch', voidType, [value, otherwise]);
  }
  addCase(onVal: ConstantInt, dest: BasicBlock): void {
    const { type } = this.getOperand(0);
    if (!(onVal instanceof ConstantInt) || !same(onVal.type, type)) {
      throw new TypeError(
        `SwitchInst.addCase: a case must be a constant of ${type.text}, got ${String(onVal?.type)}`,
      );
    }
    if (!(dest instanceof BasicBlock)) {
      throw new TypeError('SwitchInst.addCase: the destination must be a BasicBlock');
    }
    if (this.seen.has(onVal.getSExtValue())) {
      throw new Error(`SwitchInst.addCase: the switch has a case ${onVal.ref} already`);
    }
    this.seen.add(onVal.getSExtValue());
    this.addOperand(onVal);
    this.addOperand(dest);
  }
  getCondition(): Value {
    return this.getOperand(0);
  }
  getDefaultDest(): BasicBlock {
    return this.getOperand(1) as BasicBlock;
  }
  getNumCases(): number {
    return this.seen.size;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    const lines = [`switch ${this.typed(0, printer)}, label ${this.op(1, printer)} [`];
    for (let i = 2; i < this.operands.length; i += 2) {
      lines.push(`    ${this.typed(i, printer)}, label ${this.op(i + 1, printer)}`);
    }
    lines.push('  ]');
    return lines.join('\n');
  }
}

export class IndirectBrInst extends TerminatorInst {
  /** @internal */
  constructor(voidType: Type, address: Value) {
    super('indirectbr', voidType, [address]);
  }
  addDestination(dest: BasicBlock): void {
    this.addOperand(dest);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    const labels = this.operands.slice(1).map((block) => `label ${block.operand(printer)}`);
    return `indirectbr ${this.typed(0, printer)}, [${labels.join(', ')}]`;
  }
}

export class ResumeInst extends TerminatorInst {
  /** @internal */
  constructor(voidType: Type, value: Value) {
    super('resume', voidType, [value]);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `resume ${this.typed(0, printer)}`;
  }
}

export class UnreachableInst extends TerminatorInst {
  /** @internal */
  constructor(voidType: Type) {
    super('unreachable', voidType, []);
  }
  /** @internal */
  override body(): string {
    return 'unreachable';
  }
}

export class PHINode extends Instruction {
  /** @internal Operands: value and block, pair by pair. */
  constructor(type: Type) {
    super('phi', type, []);
  }
  addIncoming(value: Value, basicBlock: BasicBlock): void {
    if (!same(value.type, this.type)) {
      throw new TypeError(
        `PHINode.addIncoming: the phi has type ${this.type.text}, got ${value.type.text}`,
      );
    }
    if (!(basicBlock instanceof BasicBlock)) {
      throw new TypeError('PHINode.addIncoming: the second argument must be a BasicBlock');
    }
    this.addOperand(value);
    this.addOperand(basicBlock);
  }
  getNumIncomingValues(): number {
    return this.operands.length / 2;
  }
  getIncomingValue(i: number): Value {
    return this.getOperand(2 * i);
  }
  getIncomingBlock(i: number): BasicBlock {
    return this.getOperand(2 * i + 1) as BasicBlock;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    const pairs: string[] = [];
    for (let i = 0; i < this.operands.length; i += 2) {
      pairs.push(`[ ${this.op(i, printer)}, ${this.op(i + 1, printer)} ]`);
    }
    return `phi${this.flags} ${printer.type(this.type)} ${pairs.join(', ')}`;
  }
}

/** What calls and invokes share. Operands: arguments, bundle operands, successors, callee. */
abstract class CallBase extends TerminatorInst {
  /** @internal */ readonly functionType: FunctionType;
  private attributeList: AttributeList | null = null;
  /** @internal */ convention: string;
  private bundles: [tag: string, count: number][] = [];

  /** @internal */
  constructor(opcode: string, functionType: FunctionType, operands: Value[]) {
    super(opcode, functionType.getReturnType(), operands);
    this.functionType = functionType;
    const callee = this.getCalledOperand();
    this.convention = callee instanceof IRFunction ? callee.getCallingConv() : '';
  }
  getFunctionType(): FunctionType {
    return this.functionType;
  }
  getCalledOperand(): Value {
    return this.operands[this.operands.length - 1] as Value;
  }
  /** The callee if the call is direct. */
  getCalledFunction(): IRFunction | null {
    const callee = this.getCalledOperand();
    return callee instanceof IRFunction ? callee : null;
  }
  /** The number of arguments. */
  arg_size(): number {
    return this.bundles.reduce(
      (sum, [, count]) => sum - count,
      this.operands.length - this.trailing(),
    );
  }
  getArgOperand(i: number): Value {
    if (i >= this.arg_size()) {
      throw new RangeError(
        `getArgOperand: the call has ${this.arg_size()} arguments, there is no index ${i}`,
      );
    }
    return this.getOperand(i);
  }
  /** @internal */
  get attributes(): AttributeList {
    this.attributeList ??= new AttributeList();
    return this.attributeList;
  }
  addFnAttr(name: string, value?: string | number): void {
    putAttribute(this.attributes.fn, makeAttribute(name, value));
  }
  hasFnAttr(name: string): boolean {
    return this.attributeList?.fn.some((attribute) => attribute.name === name) ?? false;
  }
  addRetAttr(name: string, value?: string | number): void {
    putAttribute(this.attributes.result, makeAttribute(name, value));
  }
  addParamAttr(i: number, name: string, value?: string | number | Type): void {
    this.getArgOperand(i);
    putAttribute(this.attributes.param(i), makeAttribute(name, value));
  }
  /** @param convention LLVM's number or its name in IR; a call starts with its function's */
  setCallingConv(convention: number | string): void {
    this.convention = conventionText(convention);
  }
  /** Adds a bundle, i.e. ("deopt", values). */
  addOperandBundle(tag: string, values: readonly Value[]): void {
    const tail = this.operands.splice(this.operands.length - this.trailing());
    for (const value of values) {
      this.addOperand(value);
    }
    this.operands.push(...tail);
    this.bundles.push([tag, values.length]);
  }
  /** @internal Operands behind arguments and bundles. */
  protected abstract trailing(): number;

  /** @internal From the opcode to the bundles. */
  protected callText(printer: ValuePrinter): string {
    const list = this.attributeList;
    const type = this.functionType;
    let text = `${this.opcode}${this.flags}`;
    text += this.convention === '' ? '' : ` ${this.convention}`;
    text += list === null ? '' : attributesText(list.result, printer);
    const callee = this.getCalledOperand();
    const space = (callee.type as { getAddressSpace?(): number }).getAddressSpace?.() ?? 0;
    text += space === 0 ? '' : ` addrspace(${space})`;
    text += ` ${printer.type(type.isVarArg() ? type : type.getReturnType())} ${callee.operand(printer)}(`;
    const count = this.arg_size();
    for (let i = 0; i < count; i++) {
      const argument = this.operands[i] as Value;
      const attributes = list === null ? '' : list.paramText(i, printer);
      text += `${i === 0 ? '' : ', '}${printer.type(argument.type)}${attributes} ${argument.operand(printer)}`;
    }
    text += list === null ? ')' : `)${attributesText(list.fn, printer)}`;
    return this.bundles.length === 0 ? text : text + this.bundleText(count, printer);
  }
  private bundleText(first: number, printer: ValuePrinter): string {
    let next = first;
    const texts = this.bundles.map(([tag, count]) => {
      const values = this.operands
        .slice(next, next + count)
        .map((value) => value.typedOperand(printer));
      next += count;
      return `${quote(tag)}(${values.join(', ')})`;
    });
    return ` [ ${texts.join(', ')} ]`;
  }
}

export class CallInst extends CallBase {
  private tail: '' | 'tail' | 'musttail' | 'notail' = '';

  /** @internal Operands: arguments, callee. */
  constructor(functionType: FunctionType, operands: Value[]) {
    super('call', functionType, operands);
  }
  override isTerminator(): boolean {
    return false;
  }
  isTailCall(): boolean {
    return this.tail === 'tail' || this.tail === 'musttail';
  }
  setTailCall(tail = true): void {
    this.tail = tail ? 'tail' : '';
  }
  /** 'musttail' promises that the call reuses the frame; it must stand before the return. */
  setTailCallKind(kind: '' | 'tail' | 'musttail' | 'notail'): void {
    this.tail = kind;
  }
  /** @internal */
  protected override trailing(): number {
    return 1;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return this.tail === '' ? this.callText(printer) : `${this.tail} ${this.callText(printer)}`;
  }
}

export class InvokeInst extends CallBase {
  /** @internal Operands: arguments, normal block, unwind block, callee. */
  constructor(functionType: FunctionType, operands: Value[]) {
    super('invoke', functionType, operands);
  }
  getNormalDest(): BasicBlock {
    return this.getOperand(this.operands.length - 3) as BasicBlock;
  }
  getUnwindDest(): BasicBlock {
    return this.getOperand(this.operands.length - 2) as BasicBlock;
  }
  /** @internal */
  protected override trailing(): number {
    return 3;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    const normal = this.getNormalDest().operand(printer);
    const unwind = this.getUnwindDest().operand(printer);
    return `${this.callText(printer)}\n          to label ${normal} unwind label ${unwind}`;
  }
}

export class LandingPadInst extends Instruction {
  private cleanup = false;

  /** @internal */
  constructor(type: Type) {
    super('landingpad', type, []);
  }
  setCleanup(value: boolean): void {
    this.cleanup = value;
  }
  isCleanup(): boolean {
    return this.cleanup;
  }
  /** An array is a filter, anything else is caught. */
  addClause(clauseVal: Constant): void {
    if (!(clauseVal instanceof Constant)) {
      throw new TypeError('LandingPadInst.addClause: a clause must be a Constant');
    }
    this.addOperand(clauseVal);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    let text = `landingpad ${printer.type(this.type)}`;
    text += this.cleanup ? '\n          cleanup' : '';
    for (const clause of this.operands) {
      const kind = clause.type.isArrayTy() ? 'filter' : 'catch';
      text += `\n          ${kind} ${clause.typedOperand(printer)}`;
    }
    return text;
  }
}
