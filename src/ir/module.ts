/**
 * Modules: what one compilation sees. Globals, functions and aliases share one table of names.
 */
import { ConstantInt } from './constants.js';
import { DataLayout } from './datalayout.js';
import { IRFunction } from './function.js';
import { type GlobalAlias, GlobalVariable } from './globals.js';
import { MDString, MDTuple, Metadata, NamedMDNode, ValueAsMetadata } from './metadata.js';
import { printModule } from './printer.js';
import { FunctionType, LLVMContext, Type } from './types.js';
import type { SymbolTable, Value } from './value.js';

/** A callee and the type by which it is called. */
export class FunctionCallee {
  private readonly type: FunctionType;
  private readonly callee: Value;

  constructor(type: FunctionType, callee: Value) {
    this.type = type;
    this.callee = callee;
  }
  getFunctionType(): FunctionType {
    return this.type;
  }
  getCallee(): Value {
    return this.callee;
  }
}

const noAliases: ReadonlySet<GlobalAlias> = new Set();

function demand(right: boolean, usage: string): void {
  if (!right) {
    throw new TypeError(`Module.${usage.replace('(', ' needs to be called with: (')}`);
  }
}

export class Module {
  static readonly ModFlagBehavior = {
    Error: 1,
    Warning: 2,
    Require: 3,
    Override: 4,
    Append: 5,
    AppendUnique: 6,
    Max: 7,
    Min: 8,
    ModFlagBehaviorFirstVal: 1,
    ModFlagBehaviorLastVal: 8,
  } as const;

  /** @internal */ readonly symbols: SymbolTable = { names: new Map(), lastSuffix: 0 };
  /** @internal */ readonly globalList = new Set<GlobalVariable>();
  /** @internal */ readonly functionList = new Set<IRFunction>();
  // The rarer lists are made when they are needed: a module for one function should cost little.
  private aliasSet: Set<GlobalAlias> | null = null;
  private comdatMap: Map<string, string> | null = null;
  /** @internal Lines of module-level assembly. */ assembly: string[] = [];
  private namedMap: Map<string, NamedMDNode> | null = null;
  private readonly context: LLVMContext;
  private identifier: string;
  private sourceFileName: string;
  private layout = '';
  private triple = '';

  constructor(moduleID: string, context: LLVMContext) {
    if (typeof moduleID !== 'string' || !(context instanceof LLVMContext)) {
      throw new TypeError(
        'Module.constructor needs to be called with: new (moduleID: string, context: LLVMContext)',
      );
    }
    this.identifier = moduleID;
    this.sourceFileName = moduleID;
    this.context = context;
  }
  getContext(): LLVMContext {
    return this.context;
  }
  getModuleIdentifier(): string {
    return this.identifier;
  }
  getSourceFileName(): string {
    return this.sourceFileName;
  }
  getName(): string {
    return this.identifier;
  }
  getDataLayoutStr(): string {
    return this.layout;
  }
  getDataLayout(): DataLayout {
    return new DataLayout(this.layout);
  }
  getTargetTriple(): string {
    return this.triple;
  }
  setModuleIdentifier(moduleID: string): void {
    demand(typeof moduleID === 'string', 'setModuleIdentifier(moduleID: string)');
    this.identifier = moduleID;
  }
  setSourceFileName(sourceFileName: string): void {
    demand(typeof sourceFileName === 'string', 'setSourceFileName(sourceFileName: string)');
    this.sourceFileName = sourceFileName;
  }
  setDataLayout(layout: string | DataLayout): void {
    demand(
      typeof layout === 'string' || layout instanceof DataLayout,
      'setDataLayout(desc: string) or (dataLayout: DataLayout)',
    );
    this.layout = typeof layout === 'string' ? layout : layout.getStringRepresentation();
  }
  setTargetTriple(triple: string): void {
    demand(typeof triple === 'string', 'setTargetTriple(targetTriple: string)');
    this.triple = triple;
  }

  getFunction(name: string): IRFunction | null {
    demand(typeof name === 'string', 'getFunction(name: string)');
    const value = this.symbols.names.get(name);
    return value instanceof IRFunction ? value : null;
  }
  /** The function with that name, declared if there is none. A function of another type is called by the given type. */
  getOrInsertFunction(name: string, funcType: FunctionType): FunctionCallee {
    demand(
      typeof name === 'string' && funcType instanceof FunctionType,
      'getOrInsertFunction(name: string, fnType: FunctionType)',
    );
    const known = this.symbols.names.get(name);
    return new FunctionCallee(funcType, known ?? IRFunction.Create(funcType, 0, name, this));
  }
  /** @param allowInternal whether a variable with internal or private linkage may be found */
  getGlobalVariable(name: string, allowInternal = false): GlobalVariable | null {
    demand(typeof name === 'string', 'getGlobalVariable(name: string, allowInternal?: boolean)');
    const value = this.symbols.names.get(name);
    const found = value instanceof GlobalVariable && (allowInternal || !value.hasLocalLinkage());
    return found ? value : null;
  }
  /** The global of any kind with that name. */
  getNamedValue(name: string): Value | null {
    return this.symbols.names.get(name) ?? null;
  }
  functions(): IterableIterator<IRFunction> {
    return this.functionList.values();
  }
  globals(): IterableIterator<GlobalVariable> {
    return this.globalList.values();
  }
  aliases(): IterableIterator<GlobalAlias> {
    return (this.aliasSet ?? noAliases).values();
  }
  /** Whether there are no functions. */
  empty(): boolean {
    return this.functionList.size === 0;
  }

  /** @param value a 32-bit number or a node */
  addModuleFlag(behavior: number, key: string, value: number | Metadata): void {
    demand(
      typeof behavior === 'number' &&
        typeof key === 'string' &&
        (typeof value === 'number' || value instanceof Metadata),
      'addModuleFlag(behavior: number, key: string, value: number)',
    );
    if (!Number.isInteger(behavior) || behavior < 1 || behavior > 8) {
      throw new RangeError(`Module.addModuleFlag: ${behavior} is none of Module.ModFlagBehavior`);
    }
    const type = Type.getInt32Ty(this.context);
    const number = (n: number): Metadata => new ValueAsMetadata(ConstantInt.get(type, n));
    this.getOrInsertNamedMetadata('llvm.module.flags').addOperand(
      MDTuple.get(this.context, [
        number(behavior),
        new MDString(key),
        typeof value === 'number' ? number(value) : value,
      ]),
    );
  }
  getNamedMetadata(name: string): NamedMDNode | null {
    return this.namedMetadata.get(name) ?? null;
  }
  getOrInsertNamedMetadata(name: string): NamedMDNode {
    let node = this.namedMetadata.get(name);
    if (node === undefined) {
      node = new NamedMDNode(name);
      this.namedMetadata.set(name, node);
    }
    return node;
  }
  /** The module as LLVM 22's textual IR. */
  print(): string {
    return printModule(this);
  }
  toString(): string {
    return printModule(this);
  }

  /** @internal */
  get aliasList(): Set<GlobalAlias> {
    this.aliasSet ??= new Set();
    return this.aliasSet;
  }
  /** @internal Lines `$name = comdat any` by name. */
  get comdats(): Map<string, string> {
    this.comdatMap ??= new Map();
    return this.comdatMap;
  }
  /** @internal */
  get namedMetadata(): Map<string, NamedMDNode> {
    this.namedMap ??= new Map();
    return this.namedMap;
  }
  /** @internal */
  comdatLines(): string[] {
    return this.comdatMap === null ? [] : [...this.comdatMap.values()];
  }
  /** @internal With `few`, those that LLVM needs to read a single function right. */
  *namedNodes(few: boolean): IterableIterator<{ name: string; nodes: Metadata[] }> {
    for (const [name, { nodes }] of this.namedMap ?? []) {
      if (!few || name === 'llvm.module.flags' || name === 'llvm.dbg.cu') {
        yield { name, nodes };
      }
    }
  }
  /** @internal */
  addFunction(func: IRFunction): void {
    this.functionList.add(func);
    func.parent = this;
    func.enterTable();
  }
  /** @internal */
  removeFunction(func: IRFunction): void {
    func.leaveTable();
    this.functionList.delete(func);
    func.parent = null;
  }
  /** @internal */
  addGlobal(variable: GlobalVariable): void {
    this.globalList.add(variable);
    variable.parent = this;
    variable.enterTable();
  }
  /** @internal */
  removeGlobal(variable: GlobalVariable): void {
    variable.leaveTable();
    this.globalList.delete(variable);
    variable.parent = null;
  }
  /** @internal */
  addAlias(alias: GlobalAlias): void {
    this.aliasList.add(alias);
    alias.parent = this;
    alias.enterTable();
  }
  /** @internal */
  removeAlias(alias: GlobalAlias): void {
    alias.leaveTable();
    this.aliasList.delete(alias);
    alias.parent = null;
  }
}
