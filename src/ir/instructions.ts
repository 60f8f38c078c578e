/**
 * The instruction base class, and what computes, compares, converts and moves values; see control.ts for terminators,
 * calls and phis, memory.ts for what touches memory.
 *
 * Each class knows its operands and its text behind `%name = `. Constructors check nothing: the builder does.
 */
import type { BasicBlock, IRFunction } from './function.js';
import { DebugLoc, type DILocation, type MDNode } from './metadata.js';
import type { Module } from './module.js';
import type { Type } from './types.js';
import { type Piece, type SymbolTable, User, type Value, type ValuePrinter } from './value.js';

export abstract class Instruction extends User {
  /** @internal */ readonly opcode: string;
  /** @internal Flags in LLVM's order, with a space before each. */ flags = '';
  /** @internal */ parent: BasicBlock | null = null;
  /** @internal */ previous: Instruction | null = null;
  /** @internal */ next: Instruction | null = null;
  /** @internal */ location: MDNode | null = null;
  private attachments: [kind: string, node: MDNode][] | null = null;

  /** @internal */
  constructor(opcode: string, type: Type, operands: Value[]) {
    super(type, operands);
    this.opcode = opcode;
  }
  getOpcodeName(): string {
    return this.opcode;
  }
  getParent(): BasicBlock | null {
    return this.parent;
  }
  getFunction(): IRFunction | null {
    return this.parent === null ? null : this.parent.getParent();
  }
  getModule(): Module | null {
    return this.parent === null ? null : this.parent.getModule();
  }
  getNextNode(): Instruction | null {
    return this.next;
  }
  getPrevNode(): Instruction | null {
    return this.previous;
  }
  /** The latest user that is an instruction. */
  user_back(): Instruction | null {
    return (this.users().findLast((user) => user instanceof Instruction) as Instruction) ?? null;
  }
  isTerminator(): boolean {
    return false;
  }
  setDebugLoc(location: DebugLoc | DILocation | null): void {
    this.location = location instanceof DebugLoc ? location.get() : location;
  }
  getDebugLoc(): DebugLoc {
    return new DebugLoc(this.location);
  }
  /** Attaches a node, i.e. ("tbaa", node); null takes it away. */
  setMetadata(kind: string, node: MDNode | null): void {
    if (kind === 'dbg') {
      this.location = node;
      return;
    }
    const others = (this.attachments ?? []).filter(([known]) => known !== kind);
    this.attachments = node === null ? others : [...others, [kind, node]];
  }
  getMetadata(kind: string): MDNode | null {
    if (kind === 'dbg') {
      return this.location;
    }
    return this.attachments?.find(([known]) => known === kind)?.[1] ?? null;
  }
  insertBefore(position: Instruction): void {
    this.link(position.parent, position);
  }
  insertAfter(position: Instruction): void {
    this.link(position.parent, position.next);
  }
  moveBefore(position: Instruction): void {
    this.removeFromParent();
    this.insertBefore(position);
  }
  removeFromParent(): void {
    const { parent } = this;
    if (parent === null) {
      return;
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
  /** Removes an instruction that is not used any more. */
  eraseFromParent(): void {
    this.checkUnused('eraseFromParent');
    for (const record of this.allUsers()) {
      (record as Instruction).removeFromParent();
      record.dropOperands();
    }
    this.removeFromParent();
    this.dropOperands();
  }
  override deleteValue(): void {
    this.eraseFromParent();
  }
  /** The instruction as it stands in its function's text. */
  override toString(): string {
    const func = this.getFunction();
    return func === null ? `<${this.opcode} outside of a function>` : func.printInstruction(this);
  }

  /** @internal */
  link(parent: BasicBlock | null, before: Instruction | null): void {
    if (parent === null) {
      throw new Error(
        `cannot insert a '${this.opcode}' next to an instruction that is in no block`,
      );
    }
    if (this.parent !== null) {
      throw new Error(`${this.describe()} is in a block already: removeFromParent first`);
    }
    if (before === null) {
      parent.append(this);
      return;
    }
    this.parent = parent;
    this.next = before;
    this.previous = before.previous;
    before.previous = this;
    if (this.previous === null) {
      parent.first = this;
    } else {
      this.previous.next = this;
    }
    this.enterTable();
  }
  /** @internal The text behind `%name = `. */
  abstract body(printer: ValuePrinter): string;
  /** @internal The whole line. */
  print(printer: ValuePrinter): string {
    let text = this.type.isVoidTy()
      ? `  ${this.body(printer)}`
      : `  ${this.ref} = ${this.body(printer)}`;
    if (this.location !== null) {
      text += `, !dbg ${this.location.reference(printer)}`;
    }
    if (this.attachments !== null) {
      for (const [kind, node] of this.attachments) {
        text += `, !${kind} ${node.reference(printer)}`;
      }
    }
    return text;
  }
  /** @internal */
  override table(): SymbolTable | null {
    const func = this.getFunction();
    return func === null ? null : func.symbols;
  }
  /** @internal The operand with this index, without its type. */
  protected op(i: number, printer: ValuePrinter): string {
    return (this.operands[i] as Value).operand(printer);
  }
  /** @internal The operand with this index and its type. */
  protected typed(i: number, printer: ValuePrinter): string {
    return (this.operands[i] as Value).typedOperand(printer);
  }
  /** @internal Sets or clears one flag, keeping LLVM's order. */
  protected flag(name: string, on: boolean, order: readonly string[]): void {
    const flags = new Set(this.flags.split(' '));
    if (on) {
      flags.add(name);
    } else {
      flags.delete(name);
    }
    this.flags = order.map((known) => (flags.has(known) ? ` ${known}` : '')).join('');
  }
}

const integerFlags = ['nuw', 'nsw', 'exact', 'disjoint', 'nneg', 'samesign'];
const fastMathFlags = ['fast', 'reassoc', 'nnan', 'ninf', 'nsz', 'arcp', 'contract', 'afn'];

export class UnaryOperator extends Instruction {
  /** @internal */
  constructor(opcode: string, value: Value) {
    super(opcode, value.type, [value]);
  }
  /** i.e. setFastMathFlag('nnan'); 'fast' is all of them */
  setFastMathFlag(name: string, on = true): void {
    this.flag(name, on, fastMathFlags);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${this.opcode}${this.flags} ${this.typed(0, printer)}`;
  }
}

export class BinaryOperator extends Instruction {
  /** @internal */
  constructor(opcode: string, lhs: Value, rhs: Value) {
    super(opcode, lhs.type, [lhs, rhs]);
  }
  setHasNoUnsignedWrap(on = true): void {
    this.flag('nuw', on, integerFlags);
  }
  setHasNoSignedWrap(on = true): void {
    this.flag('nsw', on, integerFlags);
  }
  setIsExact(on = true): void {
    this.flag('exact', on, integerFlags);
  }
  setFastMathFlag(name: string, on = true): void {
    this.flag(name, on, fastMathFlags);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${this.opcode}${this.flags} ${this.typed(0, printer)}, ${this.op(1, printer)}`;
  }
}

abstract class CmpInst extends Instruction {
  private readonly predicate: string;

  /** @internal */
  constructor(opcode: string, predicate: string, type: Type, lhs: Value, rhs: Value) {
    super(opcode, type, [lhs, rhs]);
    this.predicate = predicate;
  }
  /** i.e. "slt" or "oeq" */
  getPredicate(): string {
    return this.predicate;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${this.opcode}${this.flags} ${this.predicate} ${this.typed(0, printer)}, ${this.op(1, printer)}`;
  }
}

export class ICmpInst extends CmpInst {
  /** @internal */
  constructor(predicate: string, type: Type, lhs: Value, rhs: Value) {
    super('icmp', predicate, type, lhs, rhs);
  }
}

export class FCmpInst extends CmpInst {
  /** @internal */
  constructor(predicate: string, type: Type, lhs: Value, rhs: Value) {
    super('fcmp', predicate, type, lhs, rhs);
  }
  setFastMathFlag(name: string, on = true): void {
    this.flag(name, on, fastMathFlags);
  }
}

export class CastInst extends Instruction {
  /** @internal */
  constructor(opcode: string, value: Value, type: Type) {
    super(opcode, type, [value]);
  }
  getSrcTy(): Type {
    return this.getOperand(0).type;
  }
  getDestTy(): Type {
    return this.type;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${this.opcode}${this.flags} ${this.typed(0, printer)} to ${printer.type(this.type)}`;
  }
}

export class TruncInst extends CastInst {}
export class ZExtInst extends CastInst {}
export class SExtInst extends CastInst {}
export class FPTruncInst extends CastInst {}
export class FPExtInst extends CastInst {}
export class UIToFPInst extends CastInst {}
export class SIToFPInst extends CastInst {}
export class FPToUIInst extends CastInst {}
export class FPToSIInst extends CastInst {}
export class IntToPtrInst extends CastInst {}
export class PtrToIntInst extends CastInst {}
export class BitCastInst extends CastInst {}
export class AddrSpaceCastInst extends CastInst {}

/** @internal The class of each cast. */
export const castClasses: { readonly [opcode: string]: typeof CastInst } = {
  trunc: TruncInst,
  zext: ZExtInst,
  sext: SExtInst,
  fptrunc: FPTruncInst,
  fpext: FPExtInst,
  uitofp: UIToFPInst,
  sitofp: SIToFPInst,
  fptoui: FPToUIInst,
  fptosi: FPToSIInst,
  inttoptr: IntToPtrInst,
  ptrtoint: PtrToIntInst,
  ptrtoaddr: PtrToIntInst,
  bitcast: BitCastInst,
  addrspacecast: AddrSpaceCastInst,
};

export class FreezeInst extends Instruction {
  /** @internal */
  constructor(value: Value) {
    super('freeze', value.type, [value]);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `freeze ${this.typed(0, printer)}`;
  }
}

export class SelectInst extends Instruction {
  /** @internal */
  constructor(condition: Value, trueValue: Value, falseValue: Value) {
    super('select', trueValue.type, [condition, trueValue, falseValue]);
  }
  getCondition(): Value {
    return this.getOperand(0);
  }
  getTrueValue(): Value {
    return this.getOperand(1);
  }
  getFalseValue(): Value {
    return this.getOperand(2);
  }
  setCondition(value: Value): void {
    this.setOperand(0, value);
  }
  setTrueValue(value: Value): void {
    this.setOperand(1, value);
  }
  setFalseValue(value: Value): void {
    this.setOperand(2, value);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `select${this.flags} ${this.typed(0, printer)}, ${this.typed(1, printer)}, ${this.typed(2, printer)}`;
  }
}

/** The text of an instruction whose operands are just listed with their types. */
abstract class ListInst extends Instruction {
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${this.opcode} ${this.operands.map((value) => value.typedOperand(printer)).join(', ')}`;
  }
}

export class ExtractElementInst extends ListInst {}
export class InsertElementInst extends ListInst {}
export class ShuffleVectorInst extends ListInst {}

export class ExtractValueInst extends ListInst {
  private readonly indices: readonly number[];

  /** @internal */
  constructor(type: Type, aggregate: Value, indices: readonly number[]) {
    super('extractvalue', type, [aggregate]);
    this.indices = indices;
  }
  getIndices(): readonly number[] {
    return this.indices;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${super.body(printer)}, ${this.indices.join(', ')}`;
  }
}

export class InsertValueInst extends ListInst {
  private readonly indices: readonly number[];

  /** @internal */
  constructor(aggregate: Value, value: Value, indices: readonly number[]) {
    super('insertvalue', aggregate.type, [aggregate, value]);
    this.indices = indices;
  }
  getIndices(): readonly number[] {
    return this.indices;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `${super.body(printer)}, ${this.indices.join(', ')}`;
  }
}

const terminators = new Set(['callbr', 'catchswitch', 'catchret', 'cleanupret']);

/** An instruction that the reader keeps as it is written, with its operands found in it. */
export class OpaqueInst extends Instruction {
  private readonly pieces: readonly Piece[];

  /** @internal */
  constructor(opcode: string, type: Type, pieces: readonly Piece[], operands: Value[]) {
    super(opcode, type, operands);
    this.pieces = pieces;
  }
  override isTerminator(): boolean {
    return terminators.has(this.opcode);
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return this.printPieces(this.pieces, printer);
  }
}
export class CallBrInst extends OpaqueInst {}
export class CatchSwitchInst extends OpaqueInst {}
export class CleanupPadInst extends OpaqueInst {}
export class CatchPadInst extends OpaqueInst {}
export class CatchReturnInst extends OpaqueInst {}
export class CleanupReturnInst extends OpaqueInst {}

/** @internal */
export const opaqueClasses: { readonly [opcode: string]: typeof OpaqueInst } = {
  callbr: CallBrInst,
  catchswitch: CatchSwitchInst,
  cleanuppad: CleanupPadInst,
  catchpad: CatchPadInst,
  catchret: CatchReturnInst,
  cleanupret: CleanupReturnInst,
};

/** A debug record, `#dbg_declare(…)` or `#dbg_value(…)`: it stands among the instructions and is none. */
export class DbgRecord extends Instruction {
  private readonly pieces: readonly Piece[];

  /** @internal */
  constructor(opcode: string, type: Type, pieces: readonly Piece[], operands: Value[]) {
    super(opcode, type, operands);
    this.pieces = pieces;
  }
  /** @internal */
  override isDebugRecord(): boolean {
    return true;
  }
  /** @internal */
  override body(printer: ValuePrinter): string {
    return `  ${this.printPieces(this.pieces, printer)}`;
  }
}
