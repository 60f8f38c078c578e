/**
 * Functions, their arguments and their basic blocks.
 *
 * Blocks and instructions are doubly linked lists, so that inserting and removing cost the same anywhere. Names of
 * arguments, blocks and instructions are unique within their function.
 */
import {
  type Attribute,
  AttributeList,
  attributesText,
  dropAttribute,
  makeAttribute,
  putAttribute,
} from './attributes.js';
import { Constant } from './constants.js';
import { GlobalObject } from './globals.js';
import type { Instruction } from './instructions.js';
import type { DISubprogram } from './metadata.js';
import { Module } from './module.js';
import { quote } from './names.js';
import { printFunction, printInstruction } from './printer.js';
import { FunctionType, LLVMContext, Type } from './types.js';
import { type SymbolTable, Value, type ValuePrinter } from './value.js';

export class Argument extends Value {
  private readonly parent: IRFunction | null;
  private readonly index: number;

  constructor(type: Type, name = '', func: IRFunction | null = null, argNo = 0) {
    super(type);
    this.parent = func;
    this.index = argNo;
    this.setName(name);
  }
  getParent(): IRFunction {
    if (this.parent === null) {
      throw new Error(`${this.describe()} belongs to no function`);
    }
    return this.parent;
  }
  getArgNo(): number {
    return this.index;
  }
  /** i.e. addAttr('noundef'), addAttr('align', 8), addAttr('byval', type) */
  addAttr(name: string, value?: string | number | Type): void {
    this.getParent().addParamAttr(this.index, name, value);
  }
  /** @internal */
  override table(): SymbolTable | null {
    return this.parent === null ? null : this.parent.symbols;
  }
}

export class IRFunction extends GlobalObject {
  /** @internal */ readonly symbols: SymbolTable = { names: new Map(), lastSuffix: 0 };
  /** @internal */ first: BasicBlock | null = null;
  /** @internal */ last: BasicBlock | null = null;
  /** @internal */ readonly attributes = new AttributeList();
  /** @internal Personality, prefix data and prologue data are operands, as in LLVM. */
  readonly data: ('personality' | 'prefix' | 'prologue')[] = [];
  private args: Argument[] | null = null;
  private callingConvention = '';
  private gc = '';
  /** @internal Partition and the like, as read. */ rest = '';

  private constructor(type: FunctionType, addressSpace: number) {
    super(type, addressSpace);
  }
  /** A declaration until it gets a block. A name that the module has already gets a suffix. */
  static Create(
    funcType: FunctionType,
    linkage: number,
    name = '',
    module: Module | null = null,
    addressSpace = 0,
  ): IRFunction {
    if (!(funcType instanceof FunctionType) || typeof linkage !== 'number') {
      throw new TypeError(
        'Function.Create needs (funcType: FunctionType, linkage: number, name?: string, module?: Module)',
      );
    }
    if (module !== null && !(module instanceof Module)) {
      throw new TypeError('Function.Create: the fourth argument must be a Module');
    }
    const func = new IRFunction(funcType, addressSpace);
    func.setLinkage(linkage);
    func.setName(name);
    module?.addFunction(func);
    return func;
  }
  getFunctionType(): FunctionType {
    return this.valueType as FunctionType;
  }
  getReturnType(): Type {
    return this.getFunctionType().getReturnType();
  }
  arg_size(): number {
    return this.getFunctionType().getNumParams();
  }
  getArg(i: number): Argument {
    const args = this.arguments();
    const arg = args[i];
    if (arg === undefined) {
      throw new RangeError(
        `getArg: ${this.ref} has ${args.length} arguments, there is none with index ${i}`,
      );
    }
    return arg;
  }
  arguments(): readonly Argument[] {
    this.args ??= this.getFunctionType()
      .parameters()
      .map((type, i) => new Argument(type, '', this, i));
    return this.args;
  }
  isVarArg(): boolean {
    return this.getFunctionType().isVarArg();
  }

  // attributes: names as in IR, i.e. addFnAttr('noinline'), addFnAttr('frame-pointer', 'all')
  addFnAttr(name: string, value?: string | number): void {
    putAttribute(this.attributes.fn, makeAttribute(name, value));
  }
  removeFnAttr(name: string): void {
    dropAttribute(this.attributes.fn, name);
  }
  hasFnAttribute(name: string): boolean {
    return this.attributes.fn.some((attribute: Attribute) => attribute.name === name);
  }
  addRetAttr(name: string, value?: string | number): void {
    putAttribute(this.attributes.result, makeAttribute(name, value));
  }
  addParamAttr(i: number, name: string, value?: string | number | Type): void {
    this.getArg(i);
    putAttribute(this.attributes.param(i), makeAttribute(name, value));
  }
  setDoesNotThrow(): void {
    this.addFnAttr('nounwind');
  }
  setDoesNotReturn(): void {
    this.addFnAttr('noreturn');
  }
  getCallingConv(): string {
    return this.callingConvention;
  }
  /** @param convention LLVM's number or its name in IR, i.e. 'fastcc'; 0 or '' is C's */
  setCallingConv(convention: number | string): void {
    this.callingConvention = conventionText(convention);
  }
  getGC(): string {
    return this.gc;
  }
  setGC(name: string): void {
    this.gc = name;
  }
  hasPersonalityFn(): boolean {
    return this.data.includes('personality');
  }
  getPersonalityFn(): Constant | null {
    const i = this.data.indexOf('personality');
    return i < 0 ? null : (this.operands[i] as Constant);
  }
  setPersonalityFn(fn: Constant): void {
    this.setData('personality', fn);
  }
  /** @internal */
  setData(kind: 'personality' | 'prefix' | 'prologue', value: Constant): void {
    if (!(value instanceof Constant)) {
      throw new TypeError(`the ${kind} of ${this.ref} must be a Constant`);
    }
    const i = this.data.indexOf(kind);
    if (i >= 0) {
      this.setOperand(i, value);
    } else {
      this.data.push(kind);
      this.addOperand(value);
    }
  }
  setSubprogram(subprogram: DISubprogram): void {
    this.attachments = this.attachments.filter(([kind]) => kind !== 'dbg');
    this.addMetadata('dbg', subprogram);
  }
  getSubprogram(): DISubprogram | null {
    const attached = this.attachments.find(([kind]) => kind === 'dbg');
    return (attached?.[1] as DISubprogram | undefined) ?? null;
  }

  // blocks
  override isDeclaration(): boolean {
    return this.first === null;
  }
  empty(): boolean {
    return this.first === null;
  }
  addBasicBlock(basicBlock: BasicBlock): void {
    basicBlock.insertInto(this);
  }
  getEntryBlock(): BasicBlock {
    return this.blockOrThrow(this.first, 'getEntryBlock');
  }
  /** The last block. */
  getExitBlock(): BasicBlock {
    return this.blockOrThrow(this.last, 'getExitBlock');
  }
  insertAfter(where: BasicBlock, basicBlock: BasicBlock): void {
    if (where.getParent() !== this) {
      throw new Error(`insertAfter: ${where.describe()} is not in ${this.ref}`);
    }
    basicBlock.insertInto(this, where.next ?? undefined);
  }
  private blockOrThrow(block: BasicBlock | null, where: string): BasicBlock {
    if (block === null) {
      throw new Error(`${where}: ${this.ref} has no blocks`);
    }
    return block;
  }
  *blocks(): IterableIterator<BasicBlock> {
    for (let block = this.first; block !== null; ) {
      const next: BasicBlock | null = block.next;
      yield block;
      block = next;
    }
  }
  size(): number {
    return [...this.blocks()].length;
  }
  /** Leaves a declaration. */
  deleteBody(): void {
    const blocks = [...this.blocks()];
    for (const block of blocks) {
      block.dropAllReferences();
    }
    for (const block of blocks) {
      block.removeFromParent();
    }
    this.dropOperands();
    this.data.length = 0;
    this.setLinkage(0);
  }
  removeFromParent(): void {
    this.parent?.removeFunction(this);
  }
  eraseFromParent(): void {
    this.deleteBody();
    this.checkUnused('Function.eraseFromParent');
    this.removeFromParent();
  }
  /** Drops what constants hold of the function that nothing uses any more. */
  removeDeadConstantUsers(): void {
    for (const user of this.users()) {
      if (user instanceof Constant && !(user instanceof GlobalObject) && user.use_empty()) {
        user.dropOperands();
      }
    }
  }

  /** The function as it stands in its module's text. */
  print(): string {
    return printFunction(this);
  }
  override toString(): string {
    return this.print();
  }
  /** @internal */
  printInstruction(instruction: Instruction): string {
    return printInstruction(this, instruction);
  }
  /** @internal The line up to the body, without `define` or `declare`; with `declare`, as if there were no body. */
  header(printer: ValuePrinter, declare: boolean): string {
    const { attributes } = this;
    const type = this.getFunctionType();
    let text = this.prefix(declare || this.isDeclaration());
    if (this.callingConvention !== '') {
      text += `${this.callingConvention} `;
    }
    if (attributes.result.length > 0) {
      text += `${attributesText(attributes.result, printer).slice(1)} `;
    }
    text += `${printer.type(type.getReturnType())} ${this.ref}(`;
    const params = type.parameters();
    for (let i = 0; i < params.length; i++) {
      text += `${i === 0 ? '' : ', '}${printer.type(params[i] as Type)}${attributes.paramText(i, printer)}`;
      if (!declare && !this.isDeclaration()) {
        text += ` ${this.getArg(i).ref}`;
      }
    }
    if (type.isVarArg()) {
      text += params.length === 0 ? '...' : ', ...';
    }
    text += ')';
    if (this.unnamed !== '') {
      text += ` ${this.unnamed}`;
    }
    const space = this.getType().getAddressSpace();
    text += space === 0 ? '' : ` addrspace(${space})`;
    text += attributesText(attributes.fn, printer);
    return text + this.trailer(printer, declare);
  }
  private trailer(printer: ValuePrinter, declare: boolean): string {
    let text = declare ? '' : this.placement('') + this.rest;
    text += this.gc === '' || declare ? '' : ` gc ${quote(this.gc)}`;
    if (!declare) {
      for (const kind of ['prefix', 'prologue', 'personality'] as const) {
        const i = this.data.indexOf(kind);
        text += i < 0 ? '' : ` ${kind} ${this.getOperand(i).typedOperand(printer)}`;
      }
    }
    return text;
  }
}

/** @internal */
export function conventionText(convention: number | string): string {
  if (typeof convention === 'number') {
    return convention === 0 ? '' : `cc ${convention}`;
  }
  return convention === 'ccc' ? '' : convention;
}

export class BasicBlock extends Value {
  private readonly context: LLVMContext;
  private parent: IRFunction | null = null;
  /** @internal */ previous: BasicBlock | null = null;
  /** @internal */ next: BasicBlock | null = null;
  /** @internal */ first: Instruction | null = null;
  /** @internal */ last: Instruction | null = null;

  private constructor(context: LLVMContext) {
    super(Type.getLabelTy(context));
    this.context = context;
  }
  /** At the end of the function, or before another of its blocks. */
  static Create(
    context: LLVMContext,
    name: string | null = '',
    parent: IRFunction | null = null,
    insertBefore: BasicBlock | null = null,
  ): BasicBlock {
    if (!(context instanceof LLVMContext)) {
      throw new TypeError(
        'BasicBlock.Create needs (context: LLVMContext, name?, parent?, insertBefore?)',
      );
    }
    const block = new BasicBlock(context);
    block.setName(name ?? '');
    if (parent !== null) {
      block.insertInto(parent, insertBefore ?? undefined);
    }
    return block;
  }
  getContext(): LLVMContext {
    return this.context;
  }
  getParent(): IRFunction | null {
    return this.parent;
  }
  getModule(): Module | null {
    return this.parent === null ? null : this.parent.getParent();
  }
  /** The last instruction if it ends the block. */
  getTerminator(): Instruction | null {
    return this.last?.isTerminator() ? this.last : null;
  }
  getFirstNonPHI(): Instruction | null {
    for (const instruction of this.instructions()) {
      if (instruction.opcode !== 'phi') {
        return instruction;
      }
    }
    return null;
  }
  *instructions(): IterableIterator<Instruction> {
    for (let instruction = this.first; instruction !== null; ) {
      const next: Instruction | null = instruction.next;
      yield instruction;
      instruction = next;
    }
  }
  size(): number {
    return [...this.instructions()].length;
  }
  empty(): boolean {
    return this.first === null;
  }
  insertInto(parent: IRFunction, insertBefore?: BasicBlock): void {
    if (this.parent !== null) {
      throw new Error(`insertInto: ${this.describe()} is in ${this.parent.ref} already`);
    }
    if (insertBefore !== undefined && insertBefore.parent !== parent) {
      throw new Error(`insertInto: ${insertBefore.describe()} is not in ${parent.ref}`);
    }
    this.parent = parent;
    this.next = insertBefore ?? null;
    this.previous = insertBefore === undefined ? parent.last : insertBefore.previous;
    if (this.previous === null) {
      parent.first = this;
    } else {
      this.previous.next = this;
    }
    if (this.next === null) {
      parent.last = this;
    } else {
      this.next.previous = this;
    }
    this.enterTable();
    for (let instruction = this.first; instruction !== null; instruction = instruction.next) {
      instruction.enterTable();
    }
  }
  removeFromParent(): void {
    const { parent } = this;
    if (parent === null) {
      return;
    }
    for (let instruction = this.first; instruction !== null; instruction = instruction.next) {
      instruction.leaveTable();
    }
    this.leaveTable();
    if (this.previous === null) {
      parent.first = this.next;
    } else {
      this.previous.next = this.next;
    }
    if (this.next === null) {
      parent.last = this.previous;
    } else {
      this.next.previous = this.previous;
    }
    this.parent = null;
    this.previous = null;
    this.next = null;
  }
  /** Removes the block and its instructions; nothing outside may use them. */
  eraseFromParent(): void {
    this.checkUnused('BasicBlock.eraseFromParent');
    this.dropAllReferences();
    for (const instruction of this.instructions()) {
      instruction.checkUnused('BasicBlock.eraseFromParent');
    }
    this.removeFromParent();
  }
  deleteSelf(): void {
    this.eraseFromParent();
  }
  override deleteValue(): void {
    this.eraseFromParent();
  }
  /** @internal */
  dropAllReferences(): void {
    for (const instruction of this.instructions()) {
      instruction.dropOperands();
    }
  }
  /** @internal */
  append(instruction: Instruction): void {
    const { last } = this;
    instruction.parent = this;
    instruction.previous = last;
    if (last === null) {
      this.first = instruction;
    } else {
      last.next = instruction;
    }
    this.last = instruction;
    if (instruction.name !== '') {
      instruction.enterTable();
    }
  }
  /** @internal */
  override table(): SymbolTable | null {
    return this.parent === null ? null : this.parent.symbols;
  }
}

/** The address of a block, for indirectbr. */
export class BlockAddress extends Constant {
  /** @internal The block is added as the second operand. */
  constructor(type: Type, func: IRFunction) {
    super(type, [func]);
  }
  static get(func: IRFunction, block: BasicBlock): BlockAddress {
    if (block.getParent() !== func) {
      throw new Error(`BlockAddress.get: ${block.describe()} is not in ${func.ref}`);
    }
    const address = new BlockAddress(Type.getPtrTy(func.type.context), func);
    address.addOperand(block);
    return address;
  }
  /** @internal Blocks of other functions have no numbers while this one is printed: they are counted here. */
  override operand(printer: ValuePrinter): string {
    const block = this.getOperand(1) as BasicBlock;
    const reference = block.hasName() ? block.ref : `%${slotOf(block)}`;
    return `blockaddress(${this.getOperand(0).operand(printer)}, ${reference})`;
  }
}

/** The number that an unnamed block is printed with. */
function slotOf(target: BasicBlock): number {
  const func = target.getParent();
  let slot = func?.arguments().filter((argument) => !argument.hasName()).length ?? 0;
  for (const block of func?.blocks() ?? []) {
    if (block === target) {
      break;
    }
    slot += block.hasName() ? 0 : 1;
    for (const instruction of block.instructions()) {
      slot += instruction.hasName() || instruction.type.isVoidTy() ? 0 : 1;
    }
  }
  return slot;
}
