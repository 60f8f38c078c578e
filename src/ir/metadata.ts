/**
 * Metadata: nodes, strings, values as metadata, source locations and the classes of debug info.
 *
 * A node is text with references to other nodes; the printer numbers the nodes that a module reaches.
 */
import { quote } from './names.js';
import type { LLVMContext } from './types.js';
import type { MetadataLike, Piece, Value, ValuePrinter } from './value.js';

export abstract class Metadata implements MetadataLike {
  /** @internal */
  abstract reference(printer: ValuePrinter): string;
}

export class MDString extends Metadata {
  private readonly text: string;

  /** @internal */
  constructor(text: string) {
    super();
    this.text = text;
  }
  static get(_context: LLVMContext, text: string): MDString {
    return new MDString(text);
  }
  getString(): string {
    return this.text;
  }
  /** @internal */
  override reference(): string {
    return `!${quote(this.text)}`;
  }
}

export class ValueAsMetadata extends Metadata {
  private readonly value: Value;

  /** @internal */
  constructor(value: Value) {
    super();
    this.value = value;
  }
  static get(value: Value): ValueAsMetadata {
    return new ValueAsMetadata(value);
  }
  getValue(): Value {
    return this.value;
  }
  /** @internal */
  override reference(printer: ValuePrinter): string {
    return this.value.typedOperand(printer);
  }
}

/** A node with a number in the printed module. */
export class MDNode extends Metadata {
  /** @internal */ distinct: boolean;
  /** @internal */ pieces: Piece[];

  /** @internal */
  constructor(pieces: Piece[], distinct = false) {
    super();
    this.pieces = pieces;
    this.distinct = distinct;
  }
  /** @internal */
  override reference(printer: ValuePrinter): string {
    return printer.metadata(this);
  }
  /** @internal What stands after `!3 = `. */
  definition(printer: ValuePrinter): string {
    let text = this.distinct ? 'distinct ' : '';
    for (const piece of this.pieces) {
      if (typeof piece === 'string') {
        text += piece;
      } else if (typeof piece !== 'number') {
        text += 'reference' in piece ? piece.reference(printer) : printer.type(piece);
      }
    }
    return text;
  }
}

/** A list of nodes, `!{…}`. */
export class MDTuple extends MDNode {
  static get(_context: LLVMContext, operands: readonly (Metadata | null)[]): MDTuple {
    return new MDTuple(tuple(operands));
  }
  /** A tuple that equals no other, i.e. of a loop. With `selfReference`, its first operand is itself. */
  static getDistinct(
    _context: LLVMContext,
    operands: readonly (Metadata | null)[],
    selfReference = false,
  ): MDTuple {
    const node = new MDTuple([], true);
    node.pieces = tuple(selfReference ? [node, ...operands] : operands);
    return node;
  }
}

/** @internal */
export function tuple(operands: readonly (Metadata | null)[]): Piece[] {
  const pieces: Piece[] = ['!{'];
  operands.forEach((operand, i) => {
    pieces.push(i === 0 ? '' : ', ', operand ?? 'null');
  });
  pieces.push('}');
  return pieces;
}

export class DINode extends MDNode {
  static readonly DIFlags = {
    FlagZero: 0,
    FlagPrivate: 1,
    FlagProtected: 2,
    FlagPublic: 3,
    FlagFwdDecl: 1 << 2,
    FlagAppleBlock: 1 << 3,
    FlagReservedBit4: 1 << 4,
    FlagVirtual: 1 << 5,
    FlagArtificial: 1 << 6,
    FlagExplicit: 1 << 7,
    FlagPrototyped: 1 << 8,
    FlagObjcClassComplete: 1 << 9,
    FlagObjectPointer: 1 << 10,
    FlagVector: 1 << 11,
    FlagStaticMember: 1 << 12,
    FlagLValueReference: 1 << 13,
    FlagRValueReference: 1 << 14,
    FlagExportSymbols: 1 << 15,
    FlagSingleInheritance: 1 << 16,
    FlagMultipleInheritance: 2 << 16,
    FlagVirtualInheritance: 3 << 16,
    FlagIntroducedVirtual: 1 << 18,
    FlagBitField: 1 << 19,
    FlagNoReturn: 1 << 20,
    FlagTypePassByValue: 1 << 22,
    FlagTypePassByReference: 1 << 23,
    FlagEnumClass: 1 << 24,
    FlagThunk: 1 << 25,
    FlagNonTrivial: 1 << 26,
    FlagBigEndian: 1 << 27,
    FlagLittleEndian: 1 << 28,
    FlagAllCallsDescribed: 1 << 29,
    FlagIndirectVirtualBase: (1 << 2) | (1 << 5),
    FlagAccessibility: 3,
    FlagPtrToMemberRep: 3 << 16,
  } as const;
}

export class DIScope extends DINode {}
export class DIFile extends DIScope {}
export class DIType extends DIScope {}
export class DIBasicType extends DIType {}
export class DIDerivedType extends DIType {}
export class DICompositeType extends DIType {}
export class DISubroutineType extends DIType {}
export class DINamespace extends DIScope {}

export class DICompileUnit extends DIScope {
  static readonly DebugEmissionKind = {
    NoDebug: 0,
    FullDebug: 1,
    LineTablesOnly: 2,
    DebugDirectivesOnly: 3,
  } as const;
  private readonly file: DIFile;

  /** @internal */
  constructor(pieces: Piece[], file: DIFile) {
    super(pieces, true);
    this.file = file;
  }
  getFile(): DIFile {
    return this.file;
  }
}

export class DILocalScope extends DIScope {}
export class DILexicalBlock extends DILocalScope {}

export class DISubprogram extends DILocalScope {
  static readonly DISPFlags = {
    SPFlagZero: 0,
    SPFlagVirtual: 1,
    SPFlagPureVirtual: 2,
    SPFlagLocalToUnit: 1 << 2,
    SPFlagDefinition: 1 << 3,
    SPFlagOptimized: 1 << 4,
    SPFlagPure: 1 << 5,
    SPFlagElemental: 1 << 6,
    SPFlagRecursive: 1 << 7,
    SPFlagMainSubprogram: 1 << 8,
    SPFlagDeleted: 1 << 9,
    SPFlagObjCDirect: 1 << 11,
    SPFlagNonvirtual: 0,
    SPFlagVirtuality: 3,
  } as const;

  /** @internal Variables that stay described when the optimiser removes them. */
  readonly retained: MDNode[] = [];
}

export class DIVariable extends DINode {}
export class DILocalVariable extends DIVariable {}
export class DIGlobalVariable extends DIVariable {}
export class DIGlobalVariableExpression extends MDNode {}

/** Operations on a variable's location; stands in place, without a number. */
export class DIExpression extends MDNode {
  /** @internal */
  override reference(printer: ValuePrinter): string {
    return this.definition(printer);
  }
}

/** Line and column of a scope. */
export class DILocation extends MDNode {
  private readonly line: number;
  private readonly column: number;
  private readonly scope: Metadata;
  private readonly inlinedAt: DILocation | null;

  private constructor(line: number, column: number, scope: Metadata, inlinedAt: DILocation | null) {
    super([]);
    this.line = line;
    this.column = column;
    this.scope = scope;
    this.inlinedAt = inlinedAt;
  }
  /** Line and column are 1-based; 0 means unknown. */
  static get(
    _context: LLVMContext,
    line: number,
    column: number,
    scope: Metadata,
    inlinedAt: DILocation | null = null,
  ): DILocation {
    if (!Number.isInteger(line) || line < 0 || !Number.isInteger(column) || column < 0) {
      throw new RangeError(
        `DILocation.get: line ${line}, column ${column} must be integers from 0`,
      );
    }
    if (!(scope instanceof Metadata)) {
      throw new TypeError(`DILocation.get: the scope must be a DILocalScope, got ${String(scope)}`);
    }
    // DWARF's columns are 16 bits; LLVM turns what is larger into "unknown".
    return new DILocation(line, column > 0xffff ? 0 : column, scope, inlinedAt);
  }
  getLine(): number {
    return this.line;
  }
  getColumn(): number {
    return this.column;
  }
  getScope(): Metadata {
    return this.scope;
  }
  /** @internal */
  override definition(printer: ValuePrinter): string {
    const column = this.column === 0 ? '' : `, column: ${this.column}`;
    const inlined =
      this.inlinedAt === null ? '' : `, inlinedAt: ${this.inlinedAt.reference(printer)}`;
    return `!DILocation(line: ${this.line}${column}, scope: ${this.scope.reference(printer)}${inlined})`;
  }
}

/** A source location or none. */
export class DebugLoc {
  private readonly location: DILocation | MDNode | null;

  constructor(location: DILocation | MDNode | null = null) {
    this.location = location;
  }
  get(): DILocation | MDNode | null {
    return this.location;
  }
}

/** What getOrCreateTypeArray makes. */
export class DITypeRefArray extends MDNode {}

/** `!llvm.ident` and the like: a named list of nodes. */
export class NamedMDNode {
  private readonly name: string;
  /** @internal */ readonly nodes: Metadata[] = [];

  /** @internal */
  constructor(name: string) {
    this.name = name;
  }
  getName(): string {
    return this.name;
  }
  addOperand(node: MDNode): void {
    this.nodes.push(node);
  }
  getNumOperands(): number {
    return this.nodes.length;
  }
}
