/** What operators do, by the kinds of their operands. */
import {
  type FunctionBuilder,
  type GuestModule,
  numberKind,
  type Operation,
  operation,
  stringKind,
  type Value,
} from 'vmkit/vm';
import type { BinaryOperator } from './ast.js';

type Build = (b: FunctionBuilder, left: Value, right: Value) => Value;

const numbers = [numberKind, numberKind];
const plain =
  (op: '+' | '-' | '*' | '/' | '<' | '>'): Build =>
  (b, x, y) =>
    b.binary(op, x, y);
/** As the book has them: `a <= b` is `!(a > b)`, also where one of them is no number at all. */
const not =
  (op: '<' | '>'): Build =>
  (b, x, y) =>
    b.unary('!', b.binary(op, x, y));

const ofNumbers = (name: string, build: Build): [string, Operation] => {
  const otherwise = (b: FunctionBuilder) => b.trap('Operands must be numbers.');
  return [name, operation({ name, arity: 2, cases: [{ of: numbers, build }], otherwise })];
};

const negation = operation({
  name: 'negate',
  arity: 1,
  cases: [{ of: [numberKind], build: (b, x) => b.unary('-', x) }],
  otherwise: (b) => b.trap('Operand must be a number.'),
});

export class Operators {
  readonly #module: GuestModule;
  readonly #binary: Map<string, Operation>;

  constructor(module: GuestModule) {
    this.#module = module;
    const strings = [stringKind(module), stringKind(module)];
    const concat: Build = (b, x, y) => b.nonNull(module.strings.concat(b, [x, y]));
    const add = operation({
      name: '+',
      arity: 2,
      cases: [
        { of: numbers, build: plain('+') },
        { of: strings, build: concat, apart: true },
      ],
      otherwise: (b) => b.trap('Operands must be two numbers or two strings.'),
    });
    this.#binary = new Map([
      ['+', add],
      ...(['-', '*', '/', '<', '>'] as const).map((op) => ofNumbers(op, plain(op))),
      ofNumbers('<=', not('>')),
      ofNumbers('>=', not('<')),
    ]);
  }

  negate(b: FunctionBuilder, operand: Value): Value {
    return this.#module.dynamic.apply(b, negation, [operand]);
  }

  binary(b: FunctionBuilder, op: BinaryOperator, left: Value, right: Value): Value {
    const { dynamic } = this.#module;
    if (op === '==') return dynamic.equals(b, left, right);
    if (op === '!=') return b.unary('!', dynamic.equals(b, left, right));
    return dynamic.apply(b, this.#binary.get(op) as Operation, [left, right]);
  }
}
