/**
 * The names that javac gives to the methods with the code of lambdas, since stack traces show them: `lambda$main$0`, numbered
 * in a class in the order of the text, one within another before it.
 */
import type { CheckedProgram } from '../semantics/check.js';
import type { ClassSymbol } from '../semantics/symbols.js';
import type { Expression, LambdaExpression } from '../semantics/typed.js';

/** Of all lambdas of a class. */
export function lambdaNames(
  program: CheckedProgram,
  cls: ClassSymbol,
): ReadonlyMap<LambdaExpression, string> {
  const { static: atStart, instance } = program.initializers(cls);
  const methods = [...cls.constructors, ...[...cls.methods.values()].flat()];
  const codes = [
    ...atStart.map((code) => ({ name: 'static', start: code.start, code: code as unknown })),
    ...instance.map((code) => ({ name: 'new', start: code.start, code: code as unknown })),
    ...methods.map((method) => {
      const name = method.isConstructor ? 'new' : method.name;
      const start = method.declaration?.name.start ?? cls.declaration.name.start;
      return { name, start, code: program.body(method)?.statements as unknown };
    }),
  ].sort((a, b) => a.start - b.start);
  const names = new Map<LambdaExpression, string>();
  for (const { name, code } of codes) {
    for (const lambda of lambdasIn(code)) names.set(lambda, `lambda$${name}$${names.size}`);
  }
  return names;
}

/**
 * Does javac make a method for it? For a method reference only where it must: of `super`, of arrays, with a variable number of
 * arguments, of a constructor that is given more than is written.
 */
export function hasMethod({ isReference, body }: LambdaExpression): boolean {
  if (!isReference) return true;
  const [statement] = body.statements;
  if (statement?.kind !== 'return' && statement?.kind !== 'expression') return false;
  let at: Expression | undefined =
    statement.kind === 'return' ? statement.value : statement.expression;
  while (at && 'operand' in at) at = at.operand;
  if (at?.kind === 'newArray' || at?.kind === 'clone') return true;
  if (at?.kind !== 'call' && at?.kind !== 'new') return false;
  const { method, args } = at;
  if (method.isVarargs && args.at(-1)?.kind === 'array') return true;
  if (at.kind === 'call') return at.mode === 'direct' && method.isVirtual;
  return method.owner.hasOuter || method.owner.isLocal;
}

interface Visit {
  node: object;
  /** What is in it was seen. */
  isLeft: boolean;
}

/** In the order of their ends. Not recursive: chains of operators can be very deep. */
function lambdasIn(root: unknown): LambdaExpression[] {
  const found = new Set<LambdaExpression>();
  const stack: Visit[] = [];
  const push = (node: unknown) => {
    if (isNode(node)) stack.push({ node, isLeft: false });
  };
  push(root);
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, isLeft } = top;
    if (isLeft) {
      found.add(node as LambdaExpression);
      continue;
    }
    const { kind } = node as { kind?: string };
    if (kind === 'lambda' && hasMethod(node as LambdaExpression)) {
      stack.push({ node, isLeft: true });
    }
    const isJump = kind === 'break' || kind === 'continue' || kind === 'yield';
    const parts = Object.entries(node).filter(([key]) => !(isJump && key === 'target'));
    for (const [, part] of parts.reverse()) push(part);
  }
  return [...found];
}

/** Nodes of the tree and lists of them; symbols and types have classes of their own. */
function isNode(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
