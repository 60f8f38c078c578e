/** Goes through the expressions of the typed tree, whatever they mean. */
import { type Expression, leftOperands } from './typed.js';

/** An expression's operands, in the order in which they are evaluated; chains of operators are one level. */
export function operandsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'constant':
    case 'this':
    case 'error':
    case 'local':
    case 'static':
    case 'outerThis':
    case 'classLiteral':
      return [];
    case 'lambda':
      // Its body runs later, and not here.
      return node.bound ? [node.bound.value] : [];
    case 'switchExpression':
      return [node.value];
    case 'box':
    case 'unbox':
      return [node.operand];
    case 'update':
      return [node.target, node.value];
    case 'field':
      return [node.object];
    case 'index':
      return [node.array, node.index];
    case 'length':
    case 'clone':
      return [node.array];
    case 'unary':
    case 'convert':
    case 'upcast':
    case 'cast':
    case 'instanceof':
      return [node.operand];
    case 'binary':
    case 'logical': {
      const { first, steps } = leftOperands(node);
      return [first, ...steps.map(({ right }) => right)];
    }
    case 'conditional':
      return [node.test, node.then, node.otherwise];
    case 'concat':
      return node.parts;
    case 'assign':
      return [node.target, node.value];
    case 'compound':
      return [node.target, node.right];
    case 'increment':
      return [node.target];
    case 'call':
      return [
        ...(node.receiver ? [node.receiver] : []),
        ...(node.outer ? [node.outer] : []),
        ...node.args,
      ];
    case 'new':
      return node.outer ? [node.outer, ...node.args] : node.args;
    case 'newArray':
      return node.lengths;
    case 'array':
      return node.elements;
    case 'sequence':
      return [node.first, node.value];
  }
}

/** Visits an expression's operands, theirs too, and then itself: the order of evaluation. */
export function forEachExpression(node: Expression, visit: (node: Expression) => void): void {
  for (const operand of operandsOf(node)) forEachExpression(operand, visit);
  visit(node);
}
