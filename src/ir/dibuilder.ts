/**
 * DIBuilder: makes the nodes of debug info. finalize() completes the lists that grow on the way.
 */
import type { BasicBlock } from './function.js';
import { DbgRecord, Instruction } from './instructions.js';
import {
  DIBasicType,
  DICompileUnit,
  DICompositeType,
  DIDerivedType,
  DIExpression,
  DIFile,
  DIGlobalVariable,
  DIGlobalVariableExpression,
  DILexicalBlock,
  DILocalVariable,
  type DILocation,
  DINamespace,
  DINode,
  type DIScope,
  DISubprogram,
  DISubroutineType,
  type DIType,
  DITypeRefArray,
  MDNode,
  type Metadata,
  tuple,
} from './metadata.js';
import type { Module } from './module.js';
import { quote } from './names.js';
import { Type } from './types.js';
import type { Piece, Value } from './value.js';

/** A field's value: text as it is, a quoted string, a node, or what leaves the field out. */
type Field = string | number | boolean | Metadata | null;

/** `!Kind(a: 1, b: !2)`; null, '' and false leave the field out. */
function fields(kind: string, list: readonly (readonly [name: string, value: Field])[]): Piece[] {
  const pieces: Piece[] = [`!${kind}(`];
  let separator = '';
  for (const [name, value] of list) {
    if (value === null || value === '' || value === false) {
      continue;
    }
    const text = typeof value === 'object' ? value : String(value);
    pieces.push(`${separator}${name}: `, text);
    separator = ', ';
  }
  pieces.push(')');
  return pieces;
}

const text = (value: string): string => (value === '' ? '' : quote(value));

/** The name that IR has for a number of DICompileUnit.DebugEmissionKind. */
function emissionKindName(kind: number): string {
  const found = Object.entries(DICompileUnit.DebugEmissionKind).find(([, each]) => each === kind);
  if (found) return found[0];
  throw new TypeError(`createCompileUnit: ${kind} is not of DICompileUnit.DebugEmissionKind`);
}

type Flags = readonly (readonly [name: string, bits: number])[];

/** The flags of a table, those of several bits first. */
function widestFirst(table: { readonly [name: string]: number }): Flags {
  const skip = /Zero|Accessibility|Virtuality|PtrToMemberRep|Nonvirtual/;
  const entries = Object.entries(table).filter(([name]) => !skip.test(name));
  return entries.sort(([, a], [, b]) => bitCount(b) - bitCount(a));
}

function bitCount(value: number): number {
  return value.toString(2).replaceAll('0', '').length;
}

/** The names of the flags that are set. */
function flagNames(flags: number, table: Flags, prefix: string, strip: number): string {
  const found: string[] = [];
  let rest = flags;
  for (const [name, bits] of table) {
    if ((rest & bits) === bits) {
      found.push(prefix + name.slice(strip));
      rest &= ~bits;
    }
  }
  if (rest !== 0) {
    throw new RangeError(`DIBuilder: 0x${rest.toString(16)} is no flag`);
  }
  return found.reverse().join(' | ');
}

const nodeFlags = widestFirst(DINode.DIFlags);
const subprogramFlags = widestFirst(DISubprogram.DISPFlags);
const diFlags = (flags: number): string => flagNames(flags, nodeFlags, 'DIFlag', 'Flag'.length);
const spFlags = (flags: number): string =>
  flagNames(flags, subprogramFlags, 'DISPFlag', 'SPFlag'.length);

export class DIBuilder {
  private readonly module: Module;
  private unit: DICompileUnit | null = null;
  private unitFields: [name: string, value: Field][] = [];
  private readonly globals: DIGlobalVariableExpression[] = [];
  private readonly subprograms = new Map<DISubprogram, [name: string, value: Field][]>();

  constructor(module: Module) {
    this.module = module;
  }
  createFile(filename: string, directory: string): DIFile {
    return new DIFile(
      fields('DIFile', [
        ['filename', quote(filename)],
        ['directory', quote(directory)],
      ]),
    );
  }
  /**
   * The module's compile unit; one for each builder.
   *
   * @param kind of DICompileUnit.DebugEmissionKind: how much the object file is to say
   */
  createCompileUnit(
    lang: number,
    file: DIFile,
    producer: string,
    isOptimized: boolean,
    flags: string,
    rv: number,
    splitName = '',
    kind: number = DICompileUnit.DebugEmissionKind.FullDebug,
  ): DICompileUnit {
    if (this.unit !== null) {
      throw new Error('createCompileUnit: a DIBuilder has one compile unit; make another builder');
    }
    this.unitFields = [
      ['language', lang],
      ['file', file],
      ['producer', text(producer)],
      ['isOptimized', String(isOptimized)],
      ['flags', text(flags)],
      ['runtimeVersion', String(rv)],
      ['splitDebugFilename', text(splitName)],
      ['emissionKind', emissionKindName(kind)],
    ];
    const unit = new DICompileUnit(fields('DICompileUnit', this.unitFields), file);
    this.unit = unit;
    this.module.getOrInsertNamedMetadata('llvm.dbg.cu').addOperand(unit);
    return unit;
  }
  /** @param flags of DINode.DIFlags @param spFlags of DISubprogram.DISPFlags */
  createFunction(
    scope: DIScope,
    name: string,
    linkage: string,
    file: DIFile,
    line: number,
    type: DISubroutineType,
    scopeLine: number,
    flags: number,
    subprogramFlags: number,
  ): DISubprogram {
    const definition = (subprogramFlags & DISubprogram.DISPFlags.SPFlagDefinition) !== 0;
    if (definition && this.unit === null) {
      throw new Error(
        'createFunction: createCompileUnit first; a definition belongs to a compile unit',
      );
    }
    const list: [name: string, value: Field][] = [
      ['name', text(name)],
      ['linkageName', text(linkage)],
      ['scope', scope],
      ['file', file],
      ['line', line],
      ['type', type],
      ['scopeLine', scopeLine],
      ['flags', diFlags(flags)],
      ['spFlags', spFlags(subprogramFlags)],
      ['unit', definition ? this.unit : null],
    ];
    const node = new DISubprogram(fields('DISubprogram', list), definition);
    this.subprograms.set(node, list);
    return node;
  }
  createLexicalBlock(scope: DIScope, file: DIFile, line: number, column: number): DILexicalBlock {
    const list: [string, Field][] = [
      ['scope', scope],
      ['file', file],
      ['line', line],
      ['column', column],
    ];
    return new DILexicalBlock(fields('DILexicalBlock', list), true);
  }
  createNameSpace(scope: DIScope | null, name: string, exportSymbols = false): DINamespace {
    const list: [string, Field][] = [
      ['name', text(name)],
      ['scope', scope ?? 'null'],
      ['exportSymbols', exportSymbols],
    ];
    return new DINamespace(fields('DINamespace', list));
  }
  createBasicType(name: string, sizeInBits: number, encoding: number): DIBasicType {
    const list: [string, Field][] = [
      ['name', text(name)],
      ['size', sizeInBits],
      ['encoding', encoding],
    ];
    return new DIBasicType(fields('DIBasicType', list));
  }
  createPointerType(pointee: DIType | null, sizeInBits: number, name = ''): DIDerivedType {
    const list: [string, Field][] = [
      ['tag', 'DW_TAG_pointer_type'],
      ['name', text(name)],
      ['baseType', pointee ?? 'null'],
      ['size', sizeInBits],
    ];
    return new DIDerivedType(fields('DIDerivedType', list));
  }
  createMemberType(
    scope: DIScope,
    name: string,
    file: DIFile,
    line: number,
    sizeInBits: number,
    offsetInBits: number,
    type: DIType,
  ): DIDerivedType {
    const list: [string, Field][] = [
      ['tag', 'DW_TAG_member'],
      ['name', text(name)],
      ['scope', scope],
      ['file', file],
      ['line', line],
      ['baseType', type],
      ['size', sizeInBits],
      ['offset', offsetInBits],
    ];
    return new DIDerivedType(fields('DIDerivedType', list));
  }
  createStructType(
    scope: DIScope,
    name: string,
    file: DIFile,
    line: number,
    sizeInBits: number,
    elements: readonly Metadata[],
  ): DICompositeType {
    const list: [string, Field][] = [
      ['tag', 'DW_TAG_structure_type'],
      ['name', text(name)],
      ['scope', scope],
      ['file', file],
      ['line', line],
      ['size', sizeInBits],
      ['elements', new MDNode(tuple(elements))],
    ];
    return new DICompositeType(fields('DICompositeType', list));
  }
  getOrCreateTypeArray(elements: readonly (Metadata | null)[]): DITypeRefArray {
    return new DITypeRefArray(tuple(elements));
  }
  /** The first type is the result's; null is void. */
  createSubroutineType(paramTypes: DITypeRefArray): DISubroutineType {
    return new DISubroutineType(fields('DISubroutineType', [['types', paramTypes]]));
  }
  /** @param operations DWARF operations and their arguments, as numbers or names */
  createExpression(operations: readonly (number | string)[] = []): DIExpression {
    return new DIExpression([`!DIExpression(${operations.join(', ')})`]);
  }
  createParameterVariable(
    scope: DIScope,
    name: string,
    argNo: number,
    file: DIFile,
    line: number,
    type: DIType,
    alwaysPreserve = false,
  ): DILocalVariable {
    return this.localVariable(scope, name, argNo, file, line, type, alwaysPreserve);
  }
  createAutoVariable(
    scope: DIScope,
    name: string,
    file: DIFile,
    line: number,
    type: DIType | null,
    alwaysPreserve = false,
  ): DILocalVariable {
    return this.localVariable(scope, name, 0, file, line, type, alwaysPreserve);
  }
  private localVariable(
    scope: DIScope,
    name: string,
    argNo: number,
    file: DIFile,
    line: number,
    type: DIType | null,
    alwaysPreserve: boolean,
  ): DILocalVariable {
    const list: [string, Field][] = [
      ['name', text(name)],
      ['arg', argNo === 0 ? null : argNo],
      ['scope', scope],
      ['file', file],
      ['line', line],
      ['type', type],
    ];
    const variable = new DILocalVariable(fields('DILocalVariable', list));
    if (alwaysPreserve && scope instanceof DISubprogram) {
      scope.retained.push(variable);
    }
    return variable;
  }
  createGlobalVariableExpression(
    context: DIScope,
    name: string,
    linkage: string,
    file: DIFile,
    line: number,
    type: DIType,
    isLocalToUnit: boolean,
  ): DIGlobalVariableExpression {
    const list: [string, Field][] = [
      ['name', text(name)],
      ['linkageName', text(linkage)],
      ['scope', context],
      ['file', file],
      ['line', line],
      ['type', type],
      ['isLocal', String(isLocalToUnit)],
      ['isDefinition', 'true'],
    ];
    const variable = new DIGlobalVariable(fields('DIGlobalVariable', list), true);
    const expression = new DIGlobalVariableExpression(
      fields('DIGlobalVariableExpression', [
        ['var', variable],
        ['expr', this.createExpression()],
      ]),
    );
    this.globals.push(expression);
    return expression;
  }

  /** Says where a variable lives: at the end of a block (before its terminator), or before an instruction. */
  insertDeclare(
    storage: Value,
    variable: DILocalVariable,
    expr: DIExpression,
    location: DILocation,
    where: BasicBlock | Instruction,
  ): Instruction {
    return this.record('dbg_declare', storage, variable, expr, location, where);
  }
  /** Says what value a variable has from here on. */
  insertDbgValueIntrinsic(
    value: Value,
    variable: DILocalVariable,
    expr: DIExpression,
    location: DILocation,
    where: BasicBlock | Instruction,
  ): Instruction {
    return this.record('dbg_value', value, variable, expr, location, where);
  }
  private record(
    kind: string,
    value: Value,
    variable: DILocalVariable,
    expression: DIExpression,
    location: DILocation,
    where: BasicBlock | Instruction,
  ): Instruction {
    const pieces: Piece[] = [
      `#${kind}(`,
      value.type,
      ' ',
      0,
      ', ',
      variable,
      ', ',
      expression,
      ', ',
      location,
      ')',
    ];
    const voidType = Type.getVoidTy(value.type.context);
    const record = new DbgRecord(kind, voidType, pieces, [value]);
    const before = where instanceof Instruction ? where : where.getTerminator();
    record.link(where instanceof Instruction ? where.parent : where, before);
    return record;
  }

  /** Completes the variables that a function keeps. */
  finalizeSubprogram(subprogram: DISubprogram): void {
    const known = this.subprograms.get(subprogram);
    if (known !== undefined && subprogram.retained.length > 0) {
      const retained = new MDNode(tuple(subprogram.retained));
      subprogram.pieces = fields('DISubprogram', [...known, ['retainedNodes', retained]]);
    }
  }
  /** Completes the compile unit and all functions; the last call on a builder. */
  finalize(): void {
    for (const node of this.subprograms.keys()) {
      this.finalizeSubprogram(node);
    }
    if (this.unit !== null && this.globals.length > 0) {
      const globals = new MDNode(tuple(this.globals));
      this.unit.pieces = fields('DICompileUnit', [...this.unitFields, ['globals', globals]]);
    }
  }
}
