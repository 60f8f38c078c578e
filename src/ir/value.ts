/**
 * Values, users and uses; the interface by which a value asks a printer for what it needs.
 *
 * A value's users are kept in a list that is only appended to; entries that have gone stale are dropped when they
 * outnumber the live ones, so adding and removing a use cost the same however many there are.
 */
import { escapeName } from './names.js';
import type { StructType, Type } from './types.js';

/** @internal What values ask of the printer. */
export interface ValuePrinter {
  /** Marks the values of the function that is being printed. */
  readonly stamp: number;
  type(type: Type): string;
  global(value: Value): void;
  metadata(node: MetadataLike): string;
}

/** @internal Metadata as far as values know it. */
export interface MetadataLike {
  /** As an operand: `!3`, or its text where it stands in place. */
  reference(printer: ValuePrinter): string;
}

/** @internal Text with holes: a number stands for the operand with that index. */
export type Piece = string | number | Type | MetadataLike;

/** @internal Where names of a function's values or a module's globals are unique. */
export interface SymbolTable {
  readonly names: Map<string, Value>;
  lastSuffix: number;
}

export abstract class Value {
  static MaxAlignmentExponent = 32;
  static MaximumAlignment = 2 ** 32;

  /** @internal */ readonly type: Type;
  /** @internal */ name = '';
  /** @internal The name with its sigil; of a value without a name its number, given when it is printed. */
  ref = '';
  /** @internal The print run that numbered this value. */
  stamp = 0;
  private uses = 0;
  private userList: User[] | null = null;

  /** @internal */
  constructor(type: Type) {
    this.type = type;
  }

  getType(): Type {
    return this.type;
  }
  hasName(): boolean {
    return this.name !== '';
  }
  getName(): string {
    return this.name;
  }
  /** Names the value; where the name is taken, a number is appended. The empty name takes the name away. */
  setName(name: string): void {
    if (typeof name !== 'string') {
      throw new TypeError(`setName: the name must be a string, got ${String(name)}`);
    }
    if (name === this.name) {
      return;
    }
    if (name !== '' && this.type.isVoidTy()) {
      throw new TypeError(
        `setName: '${name}' for a value of type void; only values with a result have names`,
      );
    }
    this.leaveTable();
    this.name = name;
    this.ref = name === '' ? '' : this.sigil() + escapeName(name);
    this.enterTable();
  }
  /** Detaches a value that is not used any more; a used one throws. */
  deleteValue(): void {
    this.checkUnused('deleteValue');
    this.leaveTable();
  }
  replaceAllUsesWith(newValue: Value): void {
    if (newValue === this) {
      throw new Error('replaceAllUsesWith: a value cannot replace itself');
    }
    if (newValue.type.text !== this.type.text) {
      throw new TypeError(
        `replaceAllUsesWith: ${this.type.text} cannot become ${newValue.type.text}`,
      );
    }
    for (const user of this.allUsers()) {
      user.replaceOperand(this, newValue);
    }
  }
  use_empty(): boolean {
    return this.uses === 0 || this.users().length === 0;
  }
  user_empty(): boolean {
    return this.use_empty();
  }
  /** The number of operands that are this value. Debug records don't count. */
  getNumUses(): number {
    return this.users().reduce((sum, user) => sum + user.countOperand(this), 0);
  }
  hasOneUse(): boolean {
    return this.getNumUses() === 1;
  }
  /** The users, each once; without debug records. */
  users(): User[] {
    return this.allUsers().filter((user) => !user.isDebugRecord());
  }

  /** @internal */
  addUse(user: User): void {
    this.uses++;
    if (this.userList === null) {
      this.userList = [user];
    } else {
      this.userList.push(user);
    }
  }
  /** @internal */
  dropUse(): void {
    this.uses--;
    const list = this.userList;
    if (list !== null && list.length > 16 && list.length > 4 * this.uses) {
      this.userList = [];
      for (const user of new Set(list)) {
        for (let n = user.countOperand(this); n > 0; n--) {
          this.userList.push(user);
        }
      }
    }
  }
  /** @internal Users, each once, debug records too. */
  allUsers(): User[] {
    const list = this.userList;
    return list === null ? [] : [...new Set(list)].filter((user) => user.countOperand(this) > 0);
  }
  /** @internal */
  checkUnused(where: string): void {
    if (!this.use_empty()) {
      throw new Error(
        `${where}: ${this.describe()} still has ${this.getNumUses()} use(s); replaceAllUsesWith something first`,
      );
    }
  }
  /** @internal The value as an operand, without its type. */
  operand(printer: ValuePrinter): string {
    return this.stamp === printer.stamp ? this.ref : this.badReference();
  }
  /** @internal The value as an operand with its type. */
  typedOperand(printer: ValuePrinter): string {
    return `${printer.type(this.type)} ${this.operand(printer)}`;
  }
  /** @internal As in error messages. */
  describe(): string {
    return this.ref === '' ? `a value of type ${this.type.text}` : `${this.type.text} ${this.ref}`;
  }
  /** @internal For a value that is not in the function where it is used; LLVM reports it by this name. */
  protected badReference(): string {
    return `${this.sigil()}"<badref>${this.name === '' ? '' : ` ${this.ref.replaceAll('"', '')}`}"`;
  }
  /** @internal */
  sigil(): string {
    return '%';
  }
  /** @internal The table that the value's name belongs to, if it is in a function or module. */
  table(): SymbolTable | null {
    return null;
  }
  /** @internal */
  leaveTable(): void {
    if (this.name !== '') {
      const table = this.table();
      if (table !== null && table.names.get(this.name) === this) {
        table.names.delete(this.name);
      }
    }
  }
  /** @internal Registers the name, made unique as LLVM does it: a number that counts on, after a dot for globals. */
  enterTable(): void {
    if (this.name === '') {
      return;
    }
    const table = this.table();
    if (table === null) {
      return;
    }
    const { names } = table;
    if (names.has(this.name)) {
      const base = this.name;
      const dot = this.sigil() === '@' ? '.' : '';
      do {
        this.name = `${base}${dot}${++table.lastSuffix}`;
      } while (names.has(this.name));
      this.ref = this.sigil() + escapeName(this.name);
    }
    names.set(this.name, this);
  }
}

export abstract class User extends Value {
  /** @internal */ operands: Value[];

  /** @internal */
  constructor(type: Type, operands: Value[]) {
    super(type);
    this.operands = operands;
    for (let i = 0; i < operands.length; i++) {
      (operands[i] as Value).addUse(this);
    }
  }
  getNumOperands(): number {
    return this.operands.length;
  }
  getOperand(i: number): Value {
    const operand = this.operands[i];
    if (operand === undefined) {
      throw new RangeError(`getOperand: index ${i} is outside 0..${this.operands.length - 1}`);
    }
    return operand;
  }
  /** Replaces an operand by another of the same type. */
  setOperand(i: number, value: Value): void {
    const old = this.getOperand(i);
    if (!(value instanceof Value)) {
      throw new TypeError(`setOperand: operand ${i} must be a Value, got ${String(value)}`);
    }
    if (old.type.text !== value.type.text) {
      throw new TypeError(
        `setOperand: operand ${i} has type ${old.type.text}, got ${value.type.text}`,
      );
    }
    this.operands[i] = value;
    old.dropUse();
    value.addUse(this);
  }

  /** @internal */
  addOperand(value: Value): void {
    this.operands.push(value);
    value.addUse(this);
  }
  /** @internal */
  replaceOperand(old: Value, value: Value): void {
    for (let i = 0; i < this.operands.length; i++) {
      if (this.operands[i] === old) {
        this.operands[i] = value;
        old.dropUse();
        value.addUse(this);
      }
    }
  }
  /** @internal */
  countOperand(value: Value): number {
    let count = 0;
    for (const operand of this.operands) {
      if (operand === value) {
        count++;
      }
    }
    return count;
  }
  /** @internal */
  dropOperands(): void {
    const operands = this.operands;
    this.operands = [];
    for (const operand of operands) {
      operand.dropUse();
    }
  }
  /** @internal */
  isDebugRecord(): boolean {
    return false;
  }
  /** @internal */
  printPieces(pieces: readonly Piece[], printer: ValuePrinter): string {
    let text = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        text += piece;
      } else if (typeof piece === 'number') {
        text += this.getOperand(piece).operand(printer);
      } else if ('reference' in piece) {
        text += piece.reference(printer);
      } else {
        text += printer.type(piece);
      }
    }
    return text;
  }
}

/** @internal Whether two types are one to LLVM. */
export function same(a: Type, b: Type): boolean {
  return a === b || a.text === b.text;
}

/** @internal */
export type { StructType };
