/** From the tree to IR: one function in a module of its own, with the source line of each instruction. */
import { declare, type SourceText } from 'vmkit';
import * as ir from 'vmkit/ir';
import { lineInfo } from 'vmkit/vm';
import type { Binding, Expression, Item } from './ast.js';

type Of<Kind> = Extract<Expression, { kind: Kind }>;

/** Every value is a double. */
export const signature = (params: unknown[]) => `f64(${params.map(() => 'f64').join(',')})`;

/** Gives a builder for `engine.define`. */
export function generate(source: SourceText, { prototype, body }: Item) {
  return (module: ir.Module, fn: ir.Function) => {
    const double = ir.Type.getDoubleTy(module.getContext());
    const zero = ir.ConstantFP.get(double, 0);
    const block = (name: string) => ir.BasicBlock.Create(module.getContext(), name, fn);
    const locate = lineInfo(module, fn, source, prototype.at.start);
    // Variables live in the entry block, where LLVM finds those that can be registers.
    const entry = new ir.IRBuilder(block('entry'));
    const start = block('body');
    const builder = new ir.IRBuilder(start);
    const variables: ir.Value[] = [];

    prototype.params.forEach((name, slot) => {
      builder.CreateStore(fn.getArg(slot), declareVariable(name, slot));
    });
    builder.CreateRet(emit(body));
    entry.CreateBr(start);

    function emit(node: Expression): ir.Value {
      locate(builder, node.at.start);
      switch (node.kind) {
        case 'number':
          return ir.ConstantFP.get(double, node.value);
        case 'variable':
          return builder.CreateLoad(double, variables[node.slot]!, node.name);
        case 'assign':
          return assign(emit(node.value), variables[node.slot]!);
        case 'binary':
          return binary(node, emit(node.left), emit(node.right));
        case 'call':
          return call(node, node.args.map(emit));
        case 'if':
          return conditional(node);
        case 'for':
          return loop(node);
        case 'var':
          node.bindings.forEach(bind);
          return emit(node.body);
      }
    }

    function binary({ at, operator }: Of<'binary'>, left: ir.Value, right: ir.Value) {
      locate(builder, at.start);
      if (operator === '+') return builder.CreateFAdd(left, right);
      if (operator === '-') return builder.CreateFSub(left, right);
      if (operator === '*') return builder.CreateFMul(left, right);
      return builder.CreateUIToFP(builder.CreateFCmpULT(left, right), double);
    }

    /** The callee is only declared: the kit calls it through its cell, or imports and inlines it. */
    function call({ at, callee, args }: Of<'call'>, values: ir.Value[]) {
      locate(builder, at.start);
      const declared = module.getFunction(callee) ?? declare(module, callee, signature(args));
      return builder.CreateCall(declared, values);
    }

    function conditional({ condition, consequent, alternative }: Of<'if'>) {
      const [yes, no, end] = [block('then'), block('else'), block('endif')];
      builder.CreateCondBr(isTrue(condition), yes, no);
      const [one, other] = [branch(yes, consequent, end), branch(no, alternative, end)];
      builder.SetInsertPoint(end);
      const phi = builder.CreatePHI(double, 2);
      phi.addIncoming(one.value, one.last);
      phi.addIncoming(other.value, other.last);
      return phi;
    }

    function branch(from: ir.BasicBlock, expression: Expression, to: ir.BasicBlock) {
      builder.SetInsertPoint(from);
      const value = emit(expression);
      const last = builder.GetInsertBlock() as ir.BasicBlock;
      builder.CreateBr(to);
      return { value, last };
    }

    /** As in the tutorial: the body runs at least once, and the end is tested before the step is added. */
    function loop({ variable, end, step, body }: Of<'for'>) {
      const [again, after] = [block('loop'), block('afterloop')];
      const counter = bind(variable);
      builder.CreateBr(again);
      builder.SetInsertPoint(again);
      emit(body);
      const by = emit(step);
      const more = isTrue(end);
      assign(builder.CreateFAdd(builder.CreateLoad(double, counter), by), counter);
      builder.CreateCondBr(more, again, after);
      builder.SetInsertPoint(after);
      return zero;
    }

    function bind({ name, slot, value }: Binding) {
      const initial = emit(value);
      const variable = declareVariable(name, slot);
      builder.CreateStore(initial, variable);
      return variable;
    }

    function declareVariable(name: string, slot: number) {
      const variable = entry.CreateAlloca(double, null, name);
      variables[slot] = variable;
      return variable;
    }

    function assign(value: ir.Value, variable: ir.Value) {
      builder.CreateStore(value, variable);
      return value;
    }

    function isTrue(condition: Expression) {
      return builder.CreateFCmpONE(emit(condition), zero);
    }
  };
}
