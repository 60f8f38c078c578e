/** Expressions with binary operators, by precedence climbing: a chain of any length is read in a loop. */
import type { Token, Tokens } from './tokens.js';

export interface OperatorRules<Operand> {
  /** Reads an operand. */
  operand: () => Operand;
  /** How strongly a token binds as a binary operator, from 1; undefined when it is none. */
  precedence: (operator: Token) => number | undefined;
  /** True for operators that bind to the right, such as assignment; these nest. */
  toTheRight: (operator: Token) => boolean;
  /** Makes one of an operator with its operands. */
  join: (operator: Token, left: Operand, right: Operand) => Operand;
}

/** Reads operands with the operators between them that bind at least as strongly as `least`. */
export function binaryOperators<Operand>(
  tokens: Tokens,
  rules: OperatorRules<Operand>,
  least = 1,
): Operand {
  return tokens.nested(() => {
    let left = rules.operand();
    for (;;) {
      const operator = tokens.current;
      const precedence = rules.precedence(operator);
      if (precedence === undefined || precedence < least) return left;
      tokens.advance();
      const above = rules.toTheRight(operator) ? precedence : precedence + 1;
      left = rules.join(operator, left, binaryOperators(tokens, rules, above));
    }
  });
}
