/** Expressions with binary operators, by precedence climbing: a chain of any length is read in a loop. */
import type { FunctionBuilder } from './function_builder.js';
import type { Token, Tokens } from './tokens.js';
import type { Value } from './value.js';

/** Builds code that computes a value. */
export type Code = (b: FunctionBuilder) => Value;

export interface ChainRules<Operand> {
  /** Reads an operand. */
  operand: () => Operand;
  /** How strongly a token binds as a binary operator, from 1; undefined when it is none. */
  precedence: (operator: Token) => number | undefined;
  /** True for operators that bind to the right, such as assignment; these nest. None unless given. */
  toTheRight?: (operator: Token) => boolean;
  /**
   * Makes one of a first operand, and the others with the operators before them, which apply from left to right. A chain
   * that stays a list is as deep as there are precedences, however long it is.
   */
  chain: (first: Operand, rest: readonly (readonly [operator: Token, right: Operand])[]) => Operand;
}

/** Reads operands with the operators between them that bind at least as strongly as `least`. */
export function operatorChain<Operand>(
  tokens: Tokens,
  rules: ChainRules<Operand>,
  least = 1,
): Operand {
  return tokens.nested(() => {
    const first = rules.operand();
    const rest: [Token, Operand][] = [];
    for (;;) {
      const operator = tokens.current;
      const precedence = rules.precedence(operator);
      if (precedence === undefined || precedence < least) break;
      tokens.advance();
      const above = rules.toTheRight?.(operator) ? precedence : precedence + 1;
      rest.push([operator, operatorChain(tokens, rules, above)]);
    }
    return rest.length > 0 ? rules.chain(first, rest) : first;
  });
}

export interface OperatorRules<Operand> extends Omit<ChainRules<Operand>, 'chain'> {
  /** Makes one of an operator with its operands. */
  join: (operator: Token, left: Operand, right: Operand) => Operand;
}

/**
 * The same for a tree of operators with two operands. Left operands nest as deep as a chain is long: what walks down the
 * tree must do so in a loop.
 */
export function binaryOperators<Operand>(
  tokens: Tokens,
  { join, ...rules }: OperatorRules<Operand>,
): Operand {
  return operatorChain(tokens, {
    ...rules,
    chain: (first, rest) =>
      rest.reduce((left, [operator, right]) => join(operator, left, right), first),
  });
}

/** How strongly tokens bind, for operators with these texts. */
export type Precedence<Operator extends string> = ((token: Token) => number | undefined) & {
  /** For the compiler only: which operators there are. */
  readonly operators?: Operator;
};

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : Text;

/** Precedences from levels, each with the texts of its operators, the weakest first: `levels('+ -', '* /')`. */
export function levels<const Level extends string>(...all: Level[]): Precedence<Words<Level>> {
  const table = new Map(
    all.flatMap((level, index) => level.split(' ').map((text) => [text, index + 1] as const)),
  );
  return ({ kind, text }: Token) => (kind === 'end' ? undefined : table.get(text));
}

/**
 * The same for a language that keeps no tree: reads operands with the operators between them, and gives code that
 * computes them from left to right.
 *
 * @param lower builds an operation; the builder is at the operator's place
 */
export function binaryCode<Operator extends string>(
  tokens: Tokens,
  precedence: Precedence<Operator>,
  operand: (tokens: Tokens) => Code,
  lower: (b: FunctionBuilder, operator: Operator, left: Value, right: Value) => Value,
): Code {
  return operatorChain<Code>(tokens, {
    operand: () => operand(tokens),
    precedence,
    chain: (first, rest) => (b) =>
      rest.reduce((left, [operator, code]) => {
        const right = code(b);
        return b.at(operator, () => lower(b, operator.text as Operator, left, right));
      }, first(b)),
  });
}

/** The values of some code, built in its order. */
export function valuesOf(b: FunctionBuilder, codes: readonly Code[]): Value[] {
  return codes.map((code) => code(b));
}
