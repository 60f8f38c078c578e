/** Small guest functions that several tests define. */
import type { Definition } from '../../src/build.js';
import * as ir from '../../src/ir/index.js';

/** f64 name(f64, f64): the sum. */
export function adder(name: string): Definition {
  return {
    name,
    signature: 'f64(f64,f64)',
    build: (module, fn) => {
      const builder = builderOf(module, fn);
      builder.CreateRet(builder.CreateFAdd(fn.getArg(0), fn.getArg(1)));
    },
  };
}

/** i64 name(): a constant. */
export function constant(name: string, value: bigint | number): Definition {
  return {
    name,
    signature: 'i64()',
    build: (module, fn) => {
      const builder = builderOf(module, fn);
      builder.CreateRet(ir.ConstantInt.get(builder.getInt64Ty(), value));
    },
  };
}

/** i64 name(): what another i64() function gives, and one more. */
export function caller(name: string, callee: string): Definition {
  return {
    name,
    signature: 'i64()',
    build: (module, fn) => {
      const builder = builderOf(module, fn);
      const type = ir.FunctionType.get(builder.getInt64Ty(), [], false);
      const declared = module.getOrInsertFunction(callee, type);
      const result = builder.CreateCall(declared, []);
      builder.CreateRet(builder.CreateAdd(result, ir.ConstantInt.get(builder.getInt64Ty(), 1)));
    },
  };
}

/** A builder in a new block of the function. */
export function builderOf(module: ir.Module, fn: ir.Function): ir.IRBuilder {
  return new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), 'entry', fn));
}
