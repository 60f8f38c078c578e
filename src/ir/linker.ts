/**
 * Links one module into another. LLVM decides whether that is possible; the move itself keeps the objects of both
 * modules, so that functions which a program holds stay what they are.
 */
import { type Constant, ConstantArray } from './constants.js';
import { IRFunction } from './function.js';
import { GlobalAlias, type GlobalValue, GlobalVariable } from './globals.js';
import { llvm } from './llvm.js';
import { MDNode, MDString, type Metadata } from './metadata.js';
import type { Module } from './module.js';
import { unescapeName } from './names.js';
import { printModule } from './printer.js';
import { ArrayType } from './types.js';

const external = 0;
const availableExternally = 1;
const appending = 6;
const common = 10;

/** What LLVM has against linking `source` into `destination`, or null. Links nothing. */
function obstacle(destination: Module, source: Module): string | null {
  try {
    llvm().irLink(printModule(destination), printModule(source));
    return null;
  } catch (error) {
    // The addon's errors are LLVM's answer; anything else is a defect and goes on.
    if (
      error instanceof Error &&
      'code' in error &&
      /^ERR_(IR|BITCODE)_/.test(String(error.code))
    ) {
      return error.message;
    }
    throw error;
  }
}

function remove(value: GlobalValue): void {
  if (value instanceof IRFunction) {
    value.parent?.removeFunction(value);
  } else if (value instanceof GlobalVariable) {
    value.parent?.removeGlobal(value);
  } else if (value instanceof GlobalAlias) {
    value.parent?.removeAlias(value);
  }
}

function move(value: GlobalValue, destination: Module): void {
  remove(value);
  if (value instanceof IRFunction) {
    destination.addFunction(value);
  } else if (value instanceof GlobalVariable) {
    destination.addGlobal(value);
  } else if (value instanceof GlobalAlias) {
    destination.addAlias(value);
  }
}

function weight(value: GlobalValue): number {
  if (value.isDeclaration()) {
    return 0;
  }
  const linkage = value.getLinkage();
  if (linkage === availableExternally) {
    return 1;
  }
  if (linkage === external) {
    return 4;
  }
  return linkage === common ? 3 : 2;
}

/** One array of both, i.e. of llvm.global_ctors. */
function appendArrays(old: GlobalVariable, added: GlobalVariable, destination: Module): void {
  const elements = [old, added].flatMap((variable) => {
    const initializer = variable.getInitializer();
    return initializer instanceof ConstantArray ? (initializer.operands as Constant[]) : [];
  });
  const element = (old.getValueType() as ArrayType).getElementType();
  const type = ArrayType.get(element, elements.length);
  old.removeFromParent();
  added.removeFromParent();
  const joined = new GlobalVariable(
    destination,
    type,
    old.isConstant(),
    appending,
    ConstantArray.get(type, elements),
    old.getName(),
  );
  joined.setSection(old.getSection());
}

function merge(value: GlobalValue, destination: Module): void {
  const name = value.getName();
  const old = destination.symbols.names.get(name) as GlobalValue | undefined;
  if (name === '' || old === undefined || value.hasLocalLinkage()) {
    move(value, destination);
    return;
  }
  if (old.hasLocalLinkage()) {
    old.setName(`${name}.local`);
    move(value, destination);
    return;
  }
  if (
    old instanceof GlobalVariable &&
    value instanceof GlobalVariable &&
    old.getLinkage() === appending
  ) {
    appendArrays(old, value, destination);
    return;
  }
  const [kept, dropped] = weight(value) > weight(old) ? [value, old] : [old, value];
  dropped.replaceAllUsesWith(kept);
  remove(dropped);
  if (dropped instanceof IRFunction) {
    dropped.deleteBody();
  } else {
    dropped.dropOperands();
  }
  if (kept === value) {
    move(value, destination);
  }
}

/** A flag's key, its second operand: an object where it was built, text where it was read. */
function flagKey(flag: Metadata): string {
  for (const piece of flag instanceof MDNode ? flag.pieces : []) {
    if (piece instanceof MDString) {
      return piece.getString();
    }
    const match = typeof piece === 'string' ? /!("[^"]*")/.exec(piece) : null;
    if (match !== null) {
      return unescapeName(match[1] ?? '');
    }
  }
  return '';
}

function mergeMetadata(destination: Module, source: Module): void {
  for (const [name, { nodes }] of source.namedMetadata) {
    const target = destination.getOrInsertNamedMetadata(name);
    const known = new Set(name === 'llvm.module.flags' ? target.nodes.map(flagKey) : []);
    target.nodes.push(...nodes.filter((node) => !known.has(flagKey(node)) || flagKey(node) === ''));
  }
}

export class Linker {
  private readonly module: Module;

  constructor(module: Module) {
    this.module = module;
  }
  /** True when it failed, as in LLVM. */
  linkInModule(srcModule: Module): boolean {
    return Linker.linkModules(this.module, srcModule);
  }
  /** True when it failed, as in LLVM. The source module is empty afterwards. */
  static linkModules(destModule: Module, srcModule: Module): boolean {
    return Linker.linkModulesMessage(destModule, srcModule) !== null;
  }
  /** Links, or gives LLVM's reason why that is not possible; then nothing has changed. */
  static linkModulesMessage(destModule: Module, srcModule: Module): string | null {
    if (destModule === srcModule || destModule.getContext() !== srcModule.getContext()) {
      throw new TypeError('Linker.linkModules needs two modules of one LLVMContext');
    }
    const reason = obstacle(destModule, srcModule);
    if (reason !== null) {
      return reason;
    }
    for (const list of [srcModule.globalList, srcModule.functionList, srcModule.aliasList]) {
      for (const value of [...list]) {
        merge(value, destModule);
      }
    }
    for (const [name, line] of srcModule.comdats) {
      destModule.comdats.set(name, line);
    }
    destModule.assembly.push(...srcModule.assembly);
    mergeMetadata(destModule, srcModule);
    srcModule.comdats.clear();
    srcModule.assembly = [];
    srcModule.namedMetadata.clear();
    if (destModule.getDataLayoutStr() === '') {
      destModule.setDataLayout(srcModule.getDataLayoutStr());
    }
    if (destModule.getTargetTriple() === '') {
      destModule.setTargetTriple(srcModule.getTargetTriple());
    }
    return null;
  }
}
