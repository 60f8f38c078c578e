/**
 * Globals: what has a name in a module. Variables, aliases, and what functions share with them.
 */
import { Constant } from './constants.js';
import type { DIGlobalVariableExpression, MDNode } from './metadata.js';
import type { Module } from './module.js';
import { quote } from './names.js';
import { PointerType, Type } from './types.js';
import { type Piece, type SymbolTable, same, type Value, type ValuePrinter } from './value.js';

const linkages = [
  'external',
  'available_externally',
  'linkonce',
  'linkonce_odr',
  'weak',
  'weak_odr',
  'appending',
  'internal',
  'private',
  'extern_weak',
  'common',
] as const;
const visibilities = ['', 'hidden', 'protected'] as const;

export abstract class GlobalValue extends Constant {
  static readonly LinkageTypes = {
    ExternalLinkage: 0,
    AvailableExternallyLinkage: 1,
    LinkOnceAnyLinkage: 2,
    LinkOnceODRLinkage: 3,
    WeakAnyLinkage: 4,
    WeakODRLinkage: 5,
    AppendingLinkage: 6,
    InternalLinkage: 7,
    PrivateLinkage: 8,
    ExternalWeakLinkage: 9,
    CommonLinkage: 10,
  } as const;
  static readonly VisibilityTypes = {
    DefaultVisibility: 0,
    HiddenVisibility: 1,
    ProtectedVisibility: 2,
  } as const;

  /** @internal */ parent: Module | null = null;
  /** @internal */ readonly valueType: Type;
  private linkage = 0;
  private visibility = 0;
  /** @internal What stands between visibility and type and has no setter, i.e. `dllexport thread_local`. */
  storage = '';
  /** @internal `unnamed_addr`, `local_unnamed_addr` or nothing. */
  unnamed = '';
  private dsoLocal = false;

  /** @internal */
  constructor(valueType: Type, addressSpace: number, operands: Value[] = []) {
    super(PointerType.get(valueType, addressSpace), operands);
    this.valueType = valueType;
  }
  override getType(): PointerType {
    return this.type as PointerType;
  }
  getValueType(): Type {
    return this.valueType;
  }
  getParent(): Module | null {
    return this.parent;
  }
  getLinkage(): number {
    return this.linkage;
  }
  /** @param linkage one of LinkageTypes */
  setLinkage(linkage: number): void {
    if (linkages[linkage] === undefined) {
      throw new RangeError(`setLinkage: ${linkage} is none of GlobalValue.LinkageTypes`);
    }
    this.linkage = linkage;
  }
  hasLocalLinkage(): boolean {
    return this.linkage === 7 || this.linkage === 8;
  }
  getVisibility(): number {
    return this.visibility;
  }
  /** @param visibility one of VisibilityTypes */
  setVisibility(visibility: number): void {
    if (visibilities[visibility] === undefined) {
      throw new RangeError(`setVisibility: ${visibility} is none of GlobalValue.VisibilityTypes`);
    }
    this.visibility = visibility;
  }
  setDSOLocal(local: boolean): void {
    this.dsoLocal = local;
  }
  setUnnamedAddr(kind: '' | 'unnamed_addr' | 'local_unnamed_addr'): void {
    this.unnamed = kind;
  }
  /** Whether there is no body or initializer here. */
  abstract isDeclaration(): boolean;

  /** @internal Linkage, preemption, visibility and storage, with a space after each. */
  prefix(declaration: boolean): string {
    const linkage = declaration && this.linkage !== 9 ? 0 : this.linkage;
    let text = linkage === 0 ? '' : `${linkages[linkage]} `;
    if (this.dsoLocal) {
      text += 'dso_local ';
    }
    if (this.visibility !== 0 && !(declaration && this.hasLocalLinkage())) {
      text += `${visibilities[this.visibility]} `;
    }
    return this.storage === '' ? text : `${text}${this.storage} `;
  }
  /** @internal */
  override operand(printer: ValuePrinter): string {
    printer.global(this);
    return this.ref;
  }
  /** @internal */
  override sigil(): string {
    return '@';
  }
  /** @internal */
  override table(): SymbolTable | null {
    return this.parent === null ? null : this.parent.symbols;
  }
}

export abstract class GlobalObject extends GlobalValue {
  private section = '';
  private alignment = 0;
  /** @internal `comdat` or `comdat($name)`. */ comdat = '';
  /** @internal */ attachments: [kind: string, node: MDNode][] = [];

  getSection(): string {
    return this.section;
  }
  setSection(section: string): void {
    this.section = section;
  }
  getAlignment(): number {
    return this.alignment;
  }
  /** @param alignment bytes, a power of two; 0 leaves it to the target */
  setAlignment(alignment: number): void {
    checkAlignment(alignment, 'setAlignment');
    this.alignment = alignment;
  }
  /** Attaches a node, i.e. ("prof", node); several of one kind are possible on globals. */
  addMetadata(kind: string, node: MDNode): void {
    this.attachments.push([kind, node]);
  }
  /** @internal */
  placement(separator: string): string {
    let text = this.section === '' ? '' : `${separator} section ${quote(this.section)}`;
    text += this.comdat === '' ? '' : `${separator} ${this.comdat}`;
    return this.alignment === 0 ? text : `${text}${separator} align ${this.alignment}`;
  }
  /** @internal */
  attachmentText(printer: ValuePrinter, separator: string): string {
    return this.attachments
      .map(([kind, node]) => `${separator} !${kind} ${node.reference(printer)}`)
      .join('');
  }
}

/** @internal */
export function checkAlignment(alignment: number, where: string): void {
  const power = Number.isInteger(alignment) && Number.isInteger(Math.log2(alignment));
  if (alignment !== 0 && (!power || alignment > 2 ** 32)) {
    throw new RangeError(`${where}: ${alignment} is not a power of two of at most 2^32`);
  }
}

export class GlobalVariable extends GlobalObject {
  private constant: boolean;
  /** @internal `externally_initialized`, and what the reader found behind the initializer. */
  externally = '';
  /** @internal Attributes and partition, as read. */
  rest = '';

  /** In a module when one is given; it takes a unique name there. Without initializer it is a declaration. */
  constructor(
    type: Type,
    isConstant: boolean,
    linkage: number,
    initializer?: Constant | null,
    name?: string,
  );
  constructor(
    module: Module,
    type: Type,
    isConstant: boolean,
    linkage: number,
    initializer: Constant | null,
    name?: string,
    addressSpace?: number,
  );
  constructor(...input: readonly unknown[]) {
    const module = input[0] instanceof Type ? null : (input[0] as Module);
    const [type, isConstant, linkage, initializer, name, space] =
      module === null ? input : input.slice(1);
    if (!(type instanceof Type) || typeof isConstant !== 'boolean' || typeof linkage !== 'number') {
      throw new TypeError(
        'GlobalVariable needs (type: Type, isConstant: boolean, linkage: number, initializer?, name?), with a module before them or not',
      );
    }
    super(type, typeof space === 'number' ? space : 0);
    this.constant = isConstant;
    this.setLinkage(linkage);
    this.setName(typeof name === 'string' ? name : '');
    if (initializer instanceof Constant) {
      this.setInitializer(initializer);
    } else if (initializer !== undefined && initializer !== null) {
      throw new TypeError('GlobalVariable: the initializer must be a Constant or null');
    }
    module?.addGlobal(this);
  }
  isConstant(): boolean {
    return this.constant;
  }
  setConstant(constant: boolean): void {
    this.constant = constant;
  }
  setThreadLocal(threadLocal: boolean): void {
    this.storage = threadLocal ? 'thread_local' : '';
  }
  hasInitializer(): boolean {
    return this.operands.length > 0;
  }
  getInitializer(): Constant | null {
    return (this.operands[0] as Constant | undefined) ?? null;
  }
  setInitializer(initVal: Constant | null): void {
    if (initVal !== null && !same(initVal.type, this.valueType)) {
      throw new TypeError(
        `setInitializer: ${this.describe()} holds ${this.valueType.text}, got ${initVal.type.text}`,
      );
    }
    this.dropOperands();
    if (initVal !== null) {
      this.addOperand(initVal);
    }
  }
  override isDeclaration(): boolean {
    return this.operands.length === 0;
  }
  removeFromParent(): void {
    this.parent?.removeGlobal(this);
  }
  eraseFromParent(): void {
    this.checkUnused('GlobalVariable.eraseFromParent');
    this.removeFromParent();
    this.dropOperands();
  }
  addDebugInfo(gv: DIGlobalVariableExpression): void {
    this.addMetadata('dbg', gv);
  }
  /** @internal */
  print(printer: ValuePrinter, declare: boolean): string {
    const declaration = declare || this.isDeclaration();
    const space = this.getType().getAddressSpace();
    let text = `${this.ref} = ${declaration && this.getLinkage() !== 9 ? 'external ' : ''}${this.prefix(declaration)}`;
    text += this.unnamed === '' ? '' : `${this.unnamed} `;
    text += space === 0 ? '' : `addrspace(${space}) `;
    text += this.externally === '' ? '' : `${this.externally} `;
    text += `${this.constant ? 'constant' : 'global'} ${printer.type(this.valueType)}`;
    if (declare) {
      return text;
    }
    text += declaration ? '' : ` ${this.getOperand(0).operand(printer)}`;
    return text + this.placement(',') + this.rest + this.attachmentText(printer, ',');
  }
}

/** An alias or ifunc; made by the reader. */
export class GlobalAlias extends GlobalValue {
  private readonly keyword: string;
  private pieces: readonly Piece[] = [];

  /** @internal */
  constructor(keyword: string, valueType: Type, space: number) {
    super(valueType, space);
    this.keyword = keyword;
  }
  /** @internal */
  setTarget(pieces: readonly Piece[], operands: readonly Value[]): void {
    this.pieces = pieces;
    for (const operand of operands) {
      this.addOperand(operand);
    }
  }
  override isDeclaration(): boolean {
    return false;
  }
  getAliasee(): Constant | null {
    return (this.operands[0] as Constant | undefined) ?? null;
  }
  /** @internal */
  print(printer: ValuePrinter, declare: boolean): string {
    const type = printer.type(this.valueType);
    if (declare) {
      return this.valueType.isFunctionTy()
        ? `declare ${type.replace(' (', ` ${this.ref}(`)}`
        : `${this.ref} = external global ${type}`;
    }
    const unnamed = this.unnamed === '' ? '' : `${this.unnamed} `;
    const target = this.printPieces(this.pieces, printer);
    return `${this.ref} = ${this.prefix(false)}${unnamed}${this.keyword} ${type}, ${target}`;
  }
}
