/**
 * What LLVM may know of accesses to objects: which cannot touch the same memory. Each field is a place of its own, and so
 * are the headers, the lengths of arrays, and the elements of each type. With it, the length of an array stays in a register
 * while a loop stores elements. Written as LLVM's type-based alias metadata; what runtimes do has another root,
 * and may touch anything.
 */
import * as ir from '../src/ir/index.js';

export class AliasTags {
  readonly #context: ir.LLVMContext;
  readonly #root: ir.MDTuple;
  readonly #tags = new Map<string, ir.MDTuple>();
  readonly #zero: ir.Metadata;

  constructor(context: ir.LLVMContext) {
    this.#context = context;
    this.#root = ir.MDTuple.get(context, [ir.MDString.get(context, 'vmkit')]);
    this.#zero = ir.ValueAsMetadata.get(ir.ConstantInt.get(ir.Type.getInt64Ty(context), 0));
  }

  /** Says of a load or store that it touches what has this name, and nothing else. */
  mark<T extends ir.Instruction>(access: T, name: string): T {
    let tag = this.#tags.get(name);
    if (!tag) {
      const context = this.#context;
      const type = [ir.MDString.get(context, name), this.#root, this.#zero];
      const node = ir.MDTuple.get(context, type);
      tag = ir.MDTuple.get(context, [node, node, this.#zero]);
      this.#tags.set(name, tag);
    }
    access.setMetadata('tbaa', tag);
    return access;
  }
}
