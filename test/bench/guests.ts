/** What the benchmarks' guest functions are built from. */
import { declare } from '../../src/build.js';
import * as ir from '../../src/ir/index.js';

/** A builder at the start of a function's first block. */
export function builderOf(module: ir.Module, fn: ir.Function): ir.IRBuilder {
  return new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), 'entry', fn));
}

/** Calls a function by name, declared with the kit's signature text. */
export function call(
  builder: ir.IRBuilder,
  module: ir.Module,
  name: string,
  signature: string,
  args: ir.Value[],
): ir.Value {
  const callee = module.getFunction(name) ?? declare(module, name, signature);
  return builder.CreateCall(callee, args);
}

/**
 * `for (i = 0; i < count; i++) value = step(i, value)`, with 64-bit counters; gives the last value. The builder
 * stands after the loop then. `count` is at least 1.
 */
export function loop(
  builder: ir.IRBuilder,
  fn: ir.Function,
  count: ir.Value,
  first: ir.Value,
  step: (index: ir.Value, value: ir.Value) => ir.Value,
): ir.Value {
  const context = builder.getContext();
  const before = builder.GetInsertBlock()!;
  const body = ir.BasicBlock.Create(context, 'loop', fn);
  const after = ir.BasicBlock.Create(context, 'after', fn);
  const i64 = builder.getInt64Ty();
  builder.CreateBr(body);
  builder.SetInsertPoint(body);
  const index = builder.CreatePHI(i64, 2, 'index');
  const value = builder.CreatePHI(first.getType(), 2, 'value');
  const next = step(index, value);
  const following = builder.CreateAdd(index, builder.getInt64(1));
  const end = builder.GetInsertBlock()!;
  builder.CreateCondBr(builder.CreateICmpULT(following, count), body, after);
  index.addIncoming(builder.getInt64(0), before);
  index.addIncoming(following, end);
  value.addIncoming(first, before);
  value.addIncoming(next, end);
  builder.SetInsertPoint(after);
  return next;
}
