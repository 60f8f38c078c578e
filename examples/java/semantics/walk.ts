/** Goes through the expressions of the typed tree, whatever they mean. */
import { type Expression, leftOperands } from './typed.js';

type Visit = (node: Expression) => void;

/**
 * Visits an expression's operands, theirs too, and then itself: the order of evaluation. A chain of operators is visited
 * once, behind all of its operands. A lambda's body runs later, and not here; of a switch expression, only the value is.
 */
export function forEachExpression(node: Expression, visit: Visit): void {
  switch (node.kind) {
    case 'constant':
    case 'this':
    case 'error':
    case 'local':
    case 'static':
    case 'outerThis':
    case 'classLiteral':
      break;
    case 'lambda':
      if (node.bound) forEachExpression(node.bound.value, visit);
      break;
    case 'switchExpression':
      forEachExpression(node.value, visit);
      break;
    case 'update':
      forEachExpression(node.target, visit);
      forEachExpression(node.value, visit);
      break;
    case 'field':
      forEachExpression(node.object, visit);
      break;
    case 'index':
      forEachExpression(node.array, visit);
      forEachExpression(node.index, visit);
      break;
    case 'length':
    case 'clone':
      forEachExpression(node.array, visit);
      break;
    case 'box':
    case 'unbox':
    case 'unary':
    case 'convert':
    case 'upcast':
    case 'cast':
    case 'instanceof':
      forEachExpression(node.operand, visit);
      break;
    case 'binary':
    case 'logical':
      if (node.left.kind === node.kind) {
        const { first, steps } = leftOperands(node);
        forEachExpression(first, visit);
        for (const { right } of steps) forEachExpression(right, visit);
      } else {
        forEachExpression(node.left, visit);
        forEachExpression(node.right, visit);
      }
      break;
    case 'conditional':
      forEachExpression(node.test, visit);
      forEachExpression(node.then, visit);
      forEachExpression(node.otherwise, visit);
      break;
    case 'concat':
      forEachOf(node.parts, visit);
      break;
    case 'assign':
      forEachExpression(node.target, visit);
      forEachExpression(node.value, visit);
      break;
    case 'compound':
      forEachExpression(node.target, visit);
      forEachExpression(node.right, visit);
      break;
    case 'increment':
      forEachExpression(node.target, visit);
      break;
    case 'call':
      if (node.receiver) forEachExpression(node.receiver, visit);
      if (node.outer) forEachExpression(node.outer, visit);
      forEachOf(node.args, visit);
      break;
    case 'new':
      if (node.outer) forEachExpression(node.outer, visit);
      forEachOf(node.args, visit);
      break;
    case 'newArray':
      forEachOf(node.lengths, visit);
      break;
    case 'array':
      forEachOf(node.elements, visit);
      break;
    case 'sequence':
      forEachExpression(node.first, visit);
      forEachExpression(node.value, visit);
      break;
  }
  visit(node);
}

function forEachOf(nodes: readonly Expression[], visit: Visit): void {
  for (const node of nodes) forEachExpression(node, visit);
}
