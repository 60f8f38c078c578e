/** What the tests of the IR builder share. */
import llvm from '../../src/ir/index.js';

export interface Bench {
  context: llvm.LLVMContext;
  module: llvm.Module;
  builder: llvm.IRBuilder;
}

export function bench(name = 'test'): Bench {
  const context = new llvm.LLVMContext();
  return { context, module: new llvm.Module(name, context), builder: new llvm.IRBuilder(context) };
}

/** A function with a block, where the builder stands. */
export function begin(
  { context, module, builder }: Bench,
  result: llvm.Type,
  params: llvm.Type[] = [],
  name = 'f',
): llvm.Function {
  const type = llvm.FunctionType.get(result, params, false);
  const func = llvm.Function.Create(type, llvm.Function.LinkageTypes.ExternalLinkage, name, module);
  builder.SetInsertPoint(llvm.BasicBlock.Create(context, 'entry', func));
  return func;
}

/** The module as LLVM prints it; throws when LLVM does not accept it. */
export function canonical(module: llvm.Module): string {
  const problem = llvm.verifyModuleMessage(module);
  if (problem !== null) {
    throw new Error(`${problem}\n${module.print()}`);
  }
  return llvm.parseIR(module.print(), 'canonical', new llvm.LLVMContext()).print();
}
