/**
 * The verifier. A block without a terminator is found here, since LLVM's parser would report it as a syntax error;
 * all else is asked of LLVM.
 */
import { writeFileSync } from 'node:fs';
import type { IRFunction } from './function.js';
import { llvm } from './llvm.js';
import type { Module } from './module.js';
import { printModule } from './printer.js';

function unterminated(func: IRFunction): string | null {
  for (const block of func.blocks()) {
    if (block.getTerminator() === null) {
      const name = block.hasName() ? `'${block.getName()}'` : 'without a name';
      return `Basic block ${name} of function '${func.getName()}' does not have a terminator!\n`;
    }
  }
  return null;
}

/** A declaration prints as external whatever its linkage is, so LLVM would not see this. */
function missingBody(module: Module): string | null {
  for (const list of [module.functions(), module.globals()]) {
    for (const value of list) {
      const linkage = value.getLinkage();
      if (value.isDeclaration() && linkage !== 0 && linkage !== 9) {
        return `Global is external, but doesn't have external or weak linkage!\nptr ${value.ref}\n`;
      }
    }
  }
  return null;
}

function moduleOf(func: IRFunction): Module {
  const module = func.getParent();
  if (module === null) {
    throw new Error(`verifyFunction: '${func.getName()}' is in no module`);
  }
  return module;
}

/** What is wrong with a function, or null. Other functions of its module may be unfinished. */
export function verifyFunctionMessage(func: IRFunction): string | null {
  const module = moduleOf(func);
  if (func.isDeclaration()) {
    return null;
  }
  const problem = unterminated(func);
  // An unnamed function has no name to be verified by; it is the only body in the text.
  return problem ?? llvm().irVerify(printModule(module, func), func.getName());
}

/** What is wrong with a module, or null. */
export function verifyModuleMessage(module: Module): string | null {
  for (const func of module.functions()) {
    const problem = unterminated(func);
    if (problem !== null) {
      return problem;
    }
  }
  return missingBody(module) ?? llvm().irVerify(printModule(module), '');
}

/** True when the function is broken, as in LLVM. */
export function verifyFunction(func: IRFunction): boolean {
  return verifyFunctionMessage(func) !== null;
}

/** True when the module is broken, as in LLVM. */
export function verifyModule(module: Module): boolean {
  return verifyModuleMessage(module) !== null;
}

/** Writes the module as bitcode of LLVM 22. Throws when it does not verify or the file cannot be written. */
export function WriteBitcodeToFile(module: Module, filename: string): void {
  writeFileSync(filename, llvm().irWriteBitcode(printModule(module)));
}
