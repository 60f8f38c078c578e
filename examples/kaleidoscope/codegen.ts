/** From the tree to code: `lower` builds what computes an expression, and gives its value, a double as all are. */
import { type Code, type FunctionBuilder, f64, i1, type Value, valuesOf } from 'vmkit/vm';
import type { Binding, Expression } from './ast.js';

type Of<Kind> = Extract<Expression, { kind: Kind }>;

/** What computes an expression, for where it is built later, or not at all. */
export const code =
  (node: Expression): Code =>
  (b) =>
    b.at(node.at, () => lower(b, node));

function lower(b: FunctionBuilder, node: Expression): Value {
  switch (node.kind) {
    case 'number':
      return b.const(f64, node.value);
    case 'variable':
      return b.local(node.name).get();
    case 'assign':
      return assign(b, node.name, code(node.value)(b));
    case 'binary':
      return chain(b, node);
    case 'call':
      return call(b, node.callee, valuesOf(b, node.args.map(code)));
    case 'if':
      return b.ifValue(isTrue(b, node.condition), code(node.consequent), code(node.alternative));
    case 'for':
      return b.scope(() => loop(b, node));
    case 'var':
      return b.scope(() => {
        for (const binding of node.bindings) bind(b, binding);
        return code(node.body)(b);
      });
  }
}

/** Left operands nest as deep as a chain such as a + b + c is long: a loop goes down to the first one. */
function chain(b: FunctionBuilder, last: Of<'binary'>): Value {
  const joints = [last];
  let first = last.left;
  for (; first.kind === 'binary'; first = first.left) joints.push(first);
  return joints.reduceRight((left, { at, operator, right }) => {
    const value = code(right)(b);
    return b.at(at, () => binary(b, operator, left, value));
  }, code(first)(b));
}

function binary(b: FunctionBuilder, operator: string, left: Value, right: Value): Value {
  if (operator === '+' || operator === '-' || operator === '*') {
    return b.binary(operator, left, right);
  }
  if (operator !== '<') return call(b, `binary${operator}`, [left, right]);
  // As in the tutorial, what is no number is less than anything.
  return b.convert(b.unary('!', b.binary('>=', left, right)), f64);
}

/** Whether there is such a function, in the program or in native code, and whether it fits, is found by the kit. */
function call(b: FunctionBuilder, name: string, args: Value[]): Value {
  const context = b.module.functionRef(name)?.context ?? false;
  return b.call({ name, params: args.map(() => f64), result: f64, context }, args);
}

/** As in the tutorial: the body runs at least once, and the end is tested before the step is added. */
function loop(b: FunctionBuilder, { variable, end, step, body }: Of<'for'>): Value {
  bind(b, variable);
  b.doWhile(
    () => code(body)(b),
    () => {
      const by = code(step)(b);
      const more = isTrue(b, end);
      assign(b, variable.name, b.binary('+', b.local(variable.name).get(), by));
      return more;
    },
  );
  return b.const(f64, 0);
}

function bind(b: FunctionBuilder, { name, value }: Binding): void {
  b.declare(name, f64, code(value)(b));
}

function assign(b: FunctionBuilder, name: string, value: Value): Value {
  b.local(name).set(value);
  return value;
}

/** Neither zero nor something that is no number. The builder's `!=` holds for the latter: this is LLVM's own. */
function isTrue(b: FunctionBuilder, condition: Expression): Value {
  const [value, zero] = [code(condition)(b), b.const(f64, 0)];
  return b.value(b.ir.CreateFCmpONE(b.irOf(value), b.irOf(zero)), i1);
}
