/** Structured control flow on blocks, for a builder that appends to the end of its function. */
import * as ir from '../src/ir/index.js';

/**
 * Appends a choice; the builder stands behind it afterwards.
 *
 * @param condition an i1
 * @param one appends what is done if it holds, and gives its value
 * @param other the same if not; its value has the same type
 * @returns the value of the one that was done
 */
export function ifElse(
  builder: ir.IRBuilder,
  condition: ir.Value,
  one: () => ir.Value,
  other: () => ir.Value,
): ir.Value {
  const from = builder.GetInsertBlock() as ir.BasicBlock;
  const fn = from.getParent() as ir.Function;
  const block = (name: string) => ir.BasicBlock.Create(builder.getContext(), name, fn);
  const [yes, no, end] = [block('then'), block('else'), block('endif')];
  builder.CreateCondBr(condition, yes, no);
  const branch = (begin: ir.BasicBlock, work: () => ir.Value): [ir.Value, ir.BasicBlock] => {
    builder.SetInsertPoint(begin);
    const value = work();
    const last = builder.GetInsertBlock() as ir.BasicBlock;
    builder.CreateBr(end);
    return [value, last];
  };
  const results = [branch(yes, one), branch(no, other)] as const;
  builder.SetInsertPoint(end);
  const phi = builder.CreatePHI(results[0][0].getType(), 2);
  for (const [value, last] of results) phi.addIncoming(value, last);
  return phi;
}
