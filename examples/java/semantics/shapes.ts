/** What a lambda's body can be, by its form alone (JLS 15.27.2): without a value, with one, both, or neither. */
import type * as S from '../syntax/tree.js';
import type { Shape } from './arguments.js';

export function shapeOf({ body, inParentheses }: S.Lambda): Shape {
  if (body.kind !== 'block') {
    const isStatement =
      !inParentheses &&
      (body.kind === 'call' ||
        body.kind === 'new' ||
        body.kind === 'assign' ||
        body.kind === 'update');
    return { isVoid: isStatement, isValue: true, canEnd: false };
  }
  const found = { values: 0, plain: 0 };
  eachReturn(body.statements, ({ value }) => {
    if (value) found.values++;
    else found.plain++;
  });
  const canEnd = allEnd(body.statements);
  return { isVoid: found.values === 0, isValue: found.plain === 0 && !canEnd, canEnd };
}

/** The first `return` with a value, or without one. */
export function firstReturn(body: S.Block, hasValue: boolean): S.Return | undefined {
  let first: S.Return | undefined;
  eachReturn(body.statements, (node) => {
    if ((node.value !== undefined) === hasValue) first ??= node;
  });
  return first;
}

/** Those of the block itself: an expression's lambdas and classes have their own. */
function eachReturn(statements: readonly S.Statement[], found: (node: S.Return) => void): void {
  const pending: S.Statement[] = [...statements].reverse();
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (at.kind === 'return') found(at);
    else pending.push(...within(at).reverse());
  }
}

/** The statements directly in one. */
function within(node: S.Statement): S.Statement[] {
  switch (node.kind) {
    case 'block':
      return [...node.statements];
    case 'if':
      return node.otherwise ? [node.then, node.otherwise] : [node.then];
    case 'while':
    case 'do':
    case 'for':
    case 'foreach':
    case 'labeled':
    case 'synchronized':
      return [node.body];
    case 'switch':
      return node.cases.flatMap((one) => one.body);
    case 'try':
      return [
        node.body,
        ...node.catches.map(({ body }) => body),
        ...(node.finally ? [node.finally] : []),
      ];
    default:
      return [];
  }
}

/**
 * Can the end of these be reached? As far as the form says it; flow analysis knows it exactly. What cannot be reached is
 * an error of its own: behind it, it counts as if it could.
 */
function allEnd(statements: readonly S.Statement[]): boolean {
  return statements.reduce((isAlive, one) => (one.kind === 'empty' ? isAlive : canEnd(one)), true);
}

function canEnd(node: S.Statement): boolean {
  switch (node.kind) {
    case 'return':
    case 'throw':
    case 'break':
    case 'continue':
    case 'yield':
      return false;
    case 'block':
      return allEnd(node.statements);
    case 'if':
      return !node.otherwise || canEnd(node.then) || canEnd(node.otherwise);
    case 'while':
      return !isTrue(node.test) || breaksOut(node.body, undefined);
    case 'do':
      return (
        (!isTrue(node.test) && (canEnd(node.body) || continues(node.body))) ||
        breaksOut(node.body, undefined)
      );
    case 'for':
      return (node.test !== undefined && !isTrue(node.test)) || breaksOut(node.body, undefined);
    case 'labeled':
      return canEnd(node.body) || breaksOut(node.body, node.label.text);
    case 'synchronized':
      return canEnd(node.body);
    case 'switch':
      return switchCanEnd(node);
    case 'try': {
      if (node.finally && !canEnd(node.finally)) return false;
      return canEnd(node.body) || node.catches.some(({ body }) => canEnd(body));
    }
    default:
      return true;
  }
}

function switchCanEnd(node: S.Switch): boolean {
  if (!node.cases.some(({ isDefault }) => isDefault)) return true;
  const bodies = node.cases.map(({ body }) => body);
  if (bodies.some((body) => body.some((each) => breaksOut(each, undefined)))) return true;
  if (node.arrows) return bodies.some(allEnd);
  const last = bodies.at(-1);
  return !last || allEnd(last);
}

/** Is there a `break` in a loop's or switch's body that ends it? @param label or one that names this label */
function breaksOut(node: S.Statement, label: string | undefined): boolean {
  if (node.kind === 'break') return label === undefined ? !node.label : node.label?.text === label;
  if (label === undefined) {
    const isBreakable =
      node.kind === 'while' ||
      node.kind === 'do' ||
      node.kind === 'for' ||
      node.kind === 'foreach' ||
      node.kind === 'switch';
    if (isBreakable) return false;
  }
  return within(node).some((each) => breaksOut(each, label));
}

function continues(node: S.Statement): boolean {
  return node.kind === 'continue' || within(node).some(continues);
}

function isTrue(node: S.Expression): boolean {
  return node.kind === 'literal' && node.value === true;
}
