/** Reading on after errors in the same rule. */
import test from 'ava';
import { LanguageError, SourceText } from '../../src/source.js';
import { type RecoveringRules, RecoveringTokens } from '../../vm/recovering_tokens.js';

const rules = { pattern: /\s+|(?<name>[a-z]+)|(?<operator>[(),;])/, keywords: ['let'] };
const starts = new Set(['let']);

const reader = (text: string, more: Partial<RecoveringRules> = {}) =>
  new RecoveringTokens(new SourceText('t', text), { ...rules, ...more });

/** program ::= { 'let' name ';' } */
function program(tokens: RecoveringTokens): string[] {
  const names: string[] = [];
  while (!tokens.is('end')) {
    tokens.consume('let', 'expected let');
    names.push(tokens.consume('name', 'expected a name'));
    tokens.consume(';', 'expected ;');
    tokens.recover(';', starts);
  }
  tokens.throwErrors();
  return names;
}

function errorsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return error.diagnostics.map(({ span, message }) => `${span.start} ${message}`);
  }
  return [];
}

test('keywords and operators are of kinds of their own', (t) => {
  const tokens = reader('let a;');
  t.deepEqual(tokens.current, { kind: 'let', text: 'let', start: 0, end: 3 });
  t.false(tokens.match('name'));
  t.true(tokens.match('let'));
  t.true(tokens.is('name'));
  t.is(tokens.consume('name', 'no'), 'a');
  t.deepEqual(tokens.at(), tokens.previous);
  t.true(tokens.match(';'));
  t.true(tokens.match('end'));
  t.true(tokens.is('end'));
});

test('a program without errors', (t) => {
  t.deepEqual(program(reader('let a; let b;')), ['a', 'b']);
  t.deepEqual(program(reader('')), []);
});

test('one error is told until the reading has found its feet', (t) => {
  t.deepEqual(
    errorsOf(() => program(reader('let ; x y; let b let c; let'))),
    [
      // Behind the semicolon it goes on, and is lost again up to the next one.
      '4 expected a name',
      '6 expected let',
      '17 expected ;',
      '27 expected a name',
    ],
  );
});

test('what is no token takes its place among the errors', (t) => {
  const text = 'let 1; let a ? ; let ;';
  t.deepEqual(
    errorsOf(() => program(reader(text))),
    [
      "4 there is no use for the character '1'",
      "13 there is no use for the character '?'",
      '21 expected a name',
    ],
  );
  const strange = (_: string, start: number) => ({ message: 'odd', start, end: start + 3 });
  t.deepEqual(
    errorsOf(() => program(reader('let 1$$a;', { strange }))),
    ['4 odd'],
  );
  const comments = { open: '<', close: '>' };
  t.deepEqual(program(reader('let <b> a;', { comments })), ['a']);
  t.deepEqual(
    errorsOf(() => program(reader('let a; <b', { comments }))),
    ['7 this comment has no end'],
  );
});

test('a language words its errors and places them', (t) => {
  const more: Partial<RecoveringRules> = {
    complaint: (message, { kind, text }) => `${kind === 'end' ? 'end' : text}: ${message}`,
    placeOf: ({ end }) => ({ start: end, end }),
  };
  t.deepEqual(
    errorsOf(() => program(reader('let let a; let', more))),
    ['7 let: expected a name', '14 end: expected a name'],
  );
});

test('all errors are there, however many', (t) => {
  const found = errorsOf(() => program(reader('let ; '.repeat(100))));
  t.is(found.length, 100);
});

test('nesting has a limit, which ends the reading', (t) => {
  const rule = (tokens: RecoveringTokens): boolean =>
    tokens.nested(() => tokens.match('(') && rule(tokens));
  t.notThrows(() => rule(reader('(((', { deepest: 4 })));
  t.deepEqual(
    errorsOf(() => rule(reader('((((', { deepest: 4 }))),
    ['3 this is nested more than 4 deep; split it up'],
  );
  const tooDeep = 'too deep';
  const all = errorsOf(() => {
    const tokens = reader('; ((((', { deepest: 4, tooDeep });
    tokens.consume('let', 'expected let');
    tokens.recover(';', starts);
    rule(tokens);
  });
  t.deepEqual(all, ['0 expected let', '5 too deep']);
});

for (const [title, wrong, message] of [
  ['no object', undefined, /an object with pattern and keywords/],
  ['no pattern', { keywords: [] }, /a regular expression as pattern/],
  ['no keywords', { pattern: /a/ }, /an array of keywords/],
  ['an empty match', { pattern: /a*/, keywords: [] }, /does not match the empty text/],
  ['a group "error"', { pattern: /(?<error>a)/, keywords: [] }, /group named "error"/],
  ['a group "end"', { pattern: /(?<end>a)/, keywords: [] }, /group named "end"/],
  ['no function', { pattern: /a/, keywords: [], strange: 'a' }, /a function for what is strange/],
] as const) {
  test(`rules that cannot be: ${title}`, (t) => {
    const source = new SourceText('t', 'a');
    t.throws(() => new RecoveringTokens(source, wrong as unknown as RecoveringRules), {
      code: 'ERR_ARGUMENT',
      message,
    });
  });
}
