/**
 * Instructions that touch memory. Alignments are bytes, 0 where LLVM chooses; orderings have LLVM's names in IR.
 */
import { checkAlignment } from './globals.js';
import { Instruction } from './instructions.js';
import { quote } from './names.js';
import { PointerType, Type } from './types.js';
import type { Value, ValuePrinter } from './value.js';

export type AtomicOrdering =
  | 'unordered'
  | 'monotonic'
  | 'acquire'
  | 'release'
  | 'acq_rel'
  | 'seq_cst';

const orderings = new Set(['unordered', 'monotonic', 'acquire', 'release', 'acq_rel', 'seq_cst']);

/** @internal */
export function checkOrdering(ordering: string, where: string): void {
  if (!orderings.has(ordering)) {
    throw new TypeError(
      `${where}: '${ordering}' is no atomic ordering; ${[...orderings].join(', ')} are`,
    );
  }
}

abstract class MemoryInst extends Instruction {
  /** @internal */ alignment = 0;
  /** @internal */ volatile = false;
  /** @internal '' where the access is not atomic. */ ordering = '';
  /** @internal '' is the whole system. */ syncScope = '';

  getAlign(): number {
    return this.alignment;
  }
  /** @param alignment bytes, a power of two */
  setAlignment(alignment: number): void {
    checkAlignment(alignment, 'setAlignment');
    this.alignment = alignment;
  }
  isVolatile(): boolean {
    return this.volatile;
  }
  setVolatile(volatile: boolean): void {
    this.volatile = volatile;
  }
  /** @internal */
  protected scope(): string {
    return this.syncScope === '' ? '' : ` syncscope(${quote(this.syncScope)})`;
  }
  /** @internal */
  protected align(): string {
    return this.alignment === 0 ? '' : `, align ${this.alignment}`;
  }
}

export class AllocaInst extends MemoryInst {
  private readonly allocated: Type;
  private readonly constantSize: Value;

  /** @internal `one` is what getArraySize gives where there is no operand. */
  constructor(allocated: Type, size: Value | null, one: Value, addressSpace: number) {
    super('alloca', PointerType.get(allocated, addressSpace), size === null ? [] : [size]);
    this.allocated = allocated;
    this.constantSize = one;
  }
  getAllocatedType(): Type {
    return this.allocated;
  }
  getArraySize(): Value {
    return this.operands[0] ?? this.constantSize;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    const size = this.operands.length === 0 ? '' : `, ${this.typed(0, printer)}`;
    const space = (this.type as PointerType).getAddressSpace();
    const where = space === 0 ? '' : `, addrspace(${space})`;
    return `alloca${this.flags} ${printer.type(this.allocated)}${size}${this.align()}${where}`;
  }
}

abstract class AccessInst extends MemoryInst {
  isAtomic(): boolean {
    return this.ordering !== '';
  }
  getOrdering(): string {
    return this.ordering;
  }
  /** Makes the access atomic; it needs an alignment then. */
  setAtomic(ordering: AtomicOrdering, syncScope = ''): void {
    checkOrdering(ordering, 'setAtomic');
    this.ordering = ordering;
    this.syncScope = syncScope;
  }
  /** @internal */
  protected head(): string {
    return `${this.opcode}${this.ordering === '' ? '' : ' atomic'}${this.volatile ? ' volatile' : ''}`;
  }
  /** @internal */
  protected tail(): string {
    return this.ordering === '' ? this.align() : `${this.scope()} ${this.ordering}${this.align()}`;
  }
}

export class LoadInst extends AccessInst {
  /** @internal */
  constructor(type: Type, pointer: Value) {
    super('load', type, [pointer]);
  }
  getPointerOperand(): Value {
    return this.getOperand(0);
  }
  getPointerOperandType(): Type {
    return this.getPointerOperand().type;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${this.head()} ${printer.type(this.type)}, ${this.typed(0, printer)}${this.tail()}`;
  }
}

export class StoreInst extends AccessInst {
  /** @internal */
  constructor(value: Value, pointer: Value) {
    super('store', Type.getVoidTy(value.type.context), [value, pointer]);
  }
  getValueOperand(): Value {
    return this.getOperand(0);
  }
  getPointerOperand(): Value {
    return this.getOperand(1);
  }
  getPointerOperandType(): Type {
    return this.getPointerOperand().type;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${this.head()} ${this.typed(0, printer)}, ${this.typed(1, printer)}${this.tail()}`;
  }
}

export class FenceInst extends MemoryInst {
  /** @internal */
  constructor(type: Type, ordering: string) {
    super('fence', type, []);
    this.ordering = ordering;
  }
  /** @internal */
  override body(): string {
    return `fence${this.scope()} ${this.ordering}`;
  }
}

export class AtomicCmpXchgInst extends MemoryInst {
  private readonly failure: string;
  /** @internal */ weak = false;

  /** @internal The result is a struct of the old value and whether it was exchanged. */
  constructor(type: Type, operands: [Value, Value, Value], success: string, failure: string) {
    super('cmpxchg', type, operands);
    this.ordering = success;
    this.failure = failure;
  }
  setWeak(weak: boolean): void {
    this.weak = weak;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    const kind = `${this.weak ? ' weak' : ''}${this.volatile ? ' volatile' : ''}`;
    const operands = `${this.typed(0, printer)}, ${this.typed(1, printer)}, ${this.typed(2, printer)}`;
    return `cmpxchg${kind} ${operands}${this.scope()} ${this.ordering} ${this.failure}${this.align()}`;
  }
}

export class AtomicRMWInst extends MemoryInst {
  private readonly operation: string;

  /** @internal */
  constructor(operation: string, pointer: Value, value: Value, ordering: string) {
    super('atomicrmw', value.type, [pointer, value]);
    this.operation = operation;
    this.ordering = ordering;
  }
  /** i.e. "add" */
  getOperation(): string {
    return this.operation;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    const head = `atomicrmw${this.volatile ? ' volatile' : ''} ${this.operation}`;
    return `${head} ${this.typed(0, printer)}, ${this.typed(1, printer)}${this.scope()} ${this.ordering}${this.align()}`;
  }
}

export class GetElementPtrInst extends Instruction {
  private readonly sourceType: Type;

  /** @internal */
  constructor(sourceType: Type, type: Type, operands: Value[], flags: string) {
    super('getelementptr', type, operands);
    this.sourceType = sourceType;
    this.flags = flags;
  }
  getSourceElementType(): Type {
    return this.sourceType;
  }
  getPointerOperand(): Value {
    return this.getOperand(0);
  }
  setIsInBounds(inBounds = true): void {
    this.flag('inbounds', inBounds, ['inbounds', 'nusw', 'nuw']);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    let text = `getelementptr${this.flags} ${printer.type(this.sourceType)}`;
    for (let i = 0; i < this.operands.length; i++) {
      text += `, ${this.typed(i, printer)}`;
    }
    return text;
  }
}

export class VAArgInst extends Instruction {
  /** @internal */
  constructor(list: Value, type: Type) {
    super('va_arg', type, [list]);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `va_arg ${this.typed(0, printer)}, ${printer.type(this.type)}`;
  }
}
