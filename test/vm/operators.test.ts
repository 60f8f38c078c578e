/** Precedence climbing. */
import test from 'ava';
import { SourceText } from '../../src/source.js';
import { binaryOperators, levels, operatorChain } from '../../vm/operators.js';
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

test('levels say how strongly texts bind, the end not at all', (t) => {
  const precedence = levels('or', 'and', '+ -');
  const token = (text: string, kind = 'operator') => ({ kind, text, start: 0, end: 1 });
  t.deepEqual(
    ['or', 'and', '+', '-', '*'].map((text) => precedence(token(text))),
    [1, 2, 3, 3, undefined],
  );
  t.is(precedence(token('+', 'end')), undefined);
});

test('a chain stays a list, a level deeper for each precedence', (t) => {
  const pattern = /(?<name>[a-z])|(?<operator>[+*])/g;
  const tokens = new Tokens(new SourceText('t', 'a+b*c*d+e'), { pattern, keywords: [] });
  const read = operatorChain<string>(tokens, {
    operand: () => tokens.take('name'),
    precedence: levels('+', '*'),
    chain: (first, rest) => `[${[first, ...rest.map(([{ text }, x]) => text + x)].join(' ')}]`,
  });
  t.is(read, '[a +[b *c *d] +e]');
});
