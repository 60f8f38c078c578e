/** From the tree to IR: one function in a module of its own, with the source line of each instruction. */
import type { SourceText, Span } from 'vmkit';
import * as ir from 'vmkit/ir';
import { type Callees, ifElse, lineInfo } from 'vmkit/vm';
import type { Binding, Expression, Item } from './ast.js';

type Of<Kind> = Extract<Expression, { kind: Kind }>;

/** Every value is a double. */
export const signature = (params: unknown[]) => `f64(${params.map(() => 'f64').join(',')})`;

/** Gives a builder for `engine.define`. */
export function generate(callees: Callees, source: SourceText, { prototype, body }: Item) {
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
          return chain(node);
        case 'call':
          return call(node.callee, node.args.map(emit), node.at);
        case 'if':
          return ifElse(
            builder,
            isTrue(node.condition),
            () => emit(node.consequent),
            () => emit(node.alternative),
          );
        case 'for':
          return loop(node);
        case 'var':
          node.bindings.forEach(bind);
          return emit(node.body);
      }
    }

    /** Left operands nest as deep as a chain such as a + b + c is long: a loop goes down to the first one. */
    function chain(last: Of<'binary'>) {
      const joints = [last];
      let first = last.left;
      for (; first.kind === 'binary'; first = first.left) joints.push(first);
      return joints.reduceRight((left, node) => binary(node, left, emit(node.right)), emit(first));
    }

    function binary({ at, operator }: Of<'binary'>, left: ir.Value, right: ir.Value) {
      locate(builder, at.start);
      if (operator === '+') return builder.CreateFAdd(left, right);
      if (operator === '-') return builder.CreateFSub(left, right);
      if (operator === '*') return builder.CreateFMul(left, right);
      if (operator !== '<') return call(`binary${operator}`, [left, right], at);
      return builder.CreateUIToFP(builder.CreateFCmpULT(left, right), double);
    }

    /** The callee is only declared: the kit calls it through its cell, or imports and inlines it. */
    function call(name: string, args: ir.Value[], at: Span) {
      locate(builder, at.start);
      const callee = callees.declare(module, name, signature(args), source, at);
      return builder.CreateCall(callee, args);
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
