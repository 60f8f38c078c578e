/** The walk over tokens that parsers build on. */
import test from 'ava';
import { LanguageError, SourceText } from '../../src/source.js';
import { type TokenRules, Tokens } from '../../vm/tokens.js';

const rules = { pattern: /\s+|(?<word>[a-z]+)|(?<operator>[(),;])/gs, keywords: ['stop'] };

const read = (text: string, more = {}) =>
  new Tokens(new SourceText('t', text), { ...rules, ...more });

test('tokens are taken in order', (t) => {
  const tokens = read('one ( stop');
  t.is(tokens.take('word'), 'one');
  t.false(tokens.accept(')'));
  t.true(tokens.accept('('));
  t.true(tokens.is('keyword'));
  t.deepEqual(tokens.advance(), { kind: 'keyword', text: 'stop', start: 6, end: 10 });
  t.true(tokens.is('end'));
  t.false(tokens.accept(''));
  t.true(tokens.advance() === tokens.current);
});

test('what is not expected is named with its place', (t) => {
  const tokens = read('one two');
  tokens.advance();
  t.throws(() => tokens.expect('('), { message: "t:1:5: expected '(', not 'two'" });
  tokens.advance();
  t.throws(() => tokens.take('word'), { message: 't:1:8: expected a word, not the end' });
  const lines = read('one\n\n');
  lines.advance();
  t.throws(() => lines.take('word'), { message: 't:1:4: expected a word, not the end' });
});

for (const text of ['a % b', '% a', 'a %']) {
  test(`a character without use is refused: "${text}"`, (t) => {
    t.throws(() => read(text), { message: /there is no use for the character '%'/ });
  });
}

test('a list has commas between its elements', (t) => {
  const list = (text: string) => {
    const tokens = read(text);
    return tokens.list(() => tokens.take('word'), ')');
  };
  t.deepEqual(list(')'), []);
  t.deepEqual(list('a, b)'), ['a', 'b']);
  t.throws(() => list('a b)'), { message: /expected ',' or '\)', not 'b'/ });
  t.throws(() => list('a,)'), { message: /expected a word, not '\)'/ });
});

test('nesting has a limit', (t) => {
  const tokens = read('('.repeat(10), { deepest: 9 });
  const rule = (): boolean => tokens.nested(() => tokens.accept('(') && rule());
  t.throws(rule, { message: /nested more than 9 deep/ });
});

test('reading goes on after an error', (t) => {
  const tokens = read('a ( b ; c ; stop ) ; d');
  const item = () => {
    if (tokens.accept(';')) return undefined;
    return tokens.take('word');
  };
  const error = t.throws(() => tokens.repeat(item, ';'), { instanceOf: LanguageError });
  t.deepEqual(
    error?.diagnostics.map(({ message }) => message),
    ["expected a word, not '('", "expected a word, not 'stop'"],
  );
});

test('comments may nest, and must end', (t) => {
  const words = (text: string, nested: boolean) => {
    const tokens = read(text, { comments: { open: '/*', close: '*/', nested } });
    return tokens.repeat(() => tokens.advance().text);
  };
  t.deepEqual(words('a/* % /* */b /**/ c', false), ['a', 'b', 'c']);
  t.deepEqual(words('a /* /* % */ % */ b', true), ['a', 'b']);
  t.throws(() => words('a\n /* /* */', true), { message: 't:2:2: this comment has no end' });
  t.throws(() => words('/*/', false), { message: 't:1:1: this comment has no end' });
});

test('rules by which no text can be cut up are refused', (t) => {
  const refused = (rules: Partial<TokenRules>, message: RegExp) =>
    t.throws(() => read('a', rules), { code: 'ERR_ARGUMENT', message });
  refused({ pattern: /(?<word>b*)/g }, /does not match the empty text/);
  refused({ pattern: /(?<word>b)|(?<end>;)/g }, /a group named "end"/);
  refused({ pattern: 'b' as unknown as RegExp }, /a regular expression/);
  refused({ comments: { open: '', close: '*/' } }, /a text where comments begin/);
});

test('a rule is not applied for ever where it stands', (t) => {
  const stuck = new Tokens(new SourceText('t', 'a b'), rules);
  t.throws(() => stuck.repeat(() => {}), {
    code: 'ERR_ARGUMENT',
    message: /took no token.* t:1:1$/,
  });
  // The refused token is one to go on from: it is skipped all the same.
  const refusing = new Tokens(new SourceText('t', 'a ; a'), rules);
  const error = t.throws(() =>
    refusing.repeat((tokens) => {
      throw tokens.expected('a sum', tokens.advance());
    }, 'a'),
  ) as LanguageError;
  t.is(error.diagnostics.length, 2);
});

test('characters without a use are named, also those that nobody sees', (t) => {
  const error = t.throws(() => read('a \u001b \ufffe 日')) as LanguageError;
  const messages = error.diagnostics.map(({ message }) => message.replace(/.*character /, ''));
  t.deepEqual(messages, ['U+001B', 'U+FFFE', "'日'"]);
});
