/** Precedence climbing. */
import test from 'ava';
import { SourceText } from '../../src/source.js';
import { binaryOperators } from '../../vm/operators.js';
import { Tokens } from '../../vm/tokens.js';

const precedences: Record<string, number> = { '=': 1, '+': 2, '*': 3 };

/** An expression with all its parentheses. */
function parenthesized(text: string): string {
  const pattern = /(?<name>[a-z])|(?<operator>[=+*;])/g;
  const tokens = new Tokens(new SourceText('t', text), { pattern, keywords: [] });
  return binaryOperators(tokens, {
    operand: () => tokens.take('name'),
    precedence: (operator) => precedences[operator.text],
    toTheRight: (operator) => operator.text === '=',
    join: (operator, left, right) => `(${left}${operator.text}${right})`,
  });
}

for (const [text, expected] of [
  ['a', 'a'],
  ['a;b', 'a'],
  ['a+b+c', '((a+b)+c)'],
  ['a=b=c', '(a=(b=c))'],
  ['a+b*c+d', '((a+(b*c))+d)'],
  ['a*b+c=d', '(((a*b)+c)=d)'],
] as const) {
  test(`${text} is ${expected}`, (t) => {
    t.is(parenthesized(text), expected);
  });
}

test('a chain of any length is read, and nesting has its limit', (t) => {
  t.notThrows(() => parenthesized(`a${'+a'.repeat(5_000)}`));
  t.throws(() => parenthesized(`a${'=a'.repeat(5_000)}`), { message: /nested more than 400 deep/ });
  t.throws(() => parenthesized('a+'), { message: /expected a name, not the end/ });
});
