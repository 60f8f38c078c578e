/** When a prompt's input is complete. */
import test from 'ava';
import { LanguageError, type SourceText } from '../../src/source.js';
import { LineSession } from '../../vm/line_session.js';

/** A language whose programs are a text in parentheses. */
function load(source: SourceText): string | undefined {
  const text = source.text.trim();
  const fail = (start: number) => {
    const span = { start, end: start + 1 };
    throw new LanguageError('ERR_SYNTAX', [{ source, span, message: 'expected )' }]);
  };
  if (text === '') return undefined;
  if (!text.startsWith('(')) fail(0);
  if (!text.endsWith(')')) fail(source.text.length);
  return text;
}

test('input that stops too early goes on, and a blank line ends it', (t) => {
  const session = new LineSession(load);
  t.deepEqual(session.feed(''), { complete: true });
  t.deepEqual(session.feed('(a'), { complete: false });
  t.deepEqual(session.feed('b)'), { complete: true, text: '(a\nb)' });
  t.deepEqual(session.feed('(a'), { complete: false });
  t.throws(() => session.feed(''), { instanceOf: LanguageError });
  t.deepEqual(session.feed('(c)'), { complete: true, text: '(c)' });
});

test('an error that reaches from somewhere to the end goes on, too', (t) => {
  const session = new LineSession((source) => {
    const start = source.text.indexOf('/*');
    if (start < 0 || source.text.includes('*/')) return 'read';
    const span = { start, end: source.text.length };
    throw new LanguageError('ERR_SYNTAX', [{ source, span, message: 'no end' }]);
  });
  t.deepEqual(session.feed('a /* b'), { complete: false });
  t.deepEqual(session.feed('c */'), { complete: true, text: 'read' });
});

test('an error drops the input, and so does reset', (t) => {
  const session = new LineSession(load);
  t.throws(() => session.feed('x'), { instanceOf: LanguageError });
  session.feed('(a');
  session.reset();
  t.deepEqual(session.feed('(b)'), { complete: true, text: '(b)' });
});

/** A language of statements "say a;", where blanks do not count. */
function parse(source: SourceText): string[] {
  const { text } = source;
  const match = /^\s*((?:say\s+\(?\w+\s*\)?\s*;\s*)*)/.exec(text)?.[1] ?? '';
  const rest = text.slice(match.length).trim();
  const fail = (start: number) => {
    const span = { start, end: start + 1 };
    throw new LanguageError('ERR_SYNTAX', [{ source, span, message: 'expected ;' }]);
  };
  if (/^(say\s*)?\w*$/.test(rest) && rest !== '') fail(text.length);
  if (rest !== '') fail(0);
  return match.match(/\w+(?=\s*\)?\s*;)/g) ?? [];
}

test('an expression alone is a statement at the prompt', (t) => {
  const load = (source: SourceText) => parse(source).join() || undefined;
  const session = new LineSession(load, { parse, statement: (text) => `say (${text});` });
  t.deepEqual(session.feed('say a; say b;'), { complete: true, text: 'a,b' });
  t.deepEqual(session.feed('c'), { complete: true, text: 'c' });
  t.deepEqual(session.feed('say'), { complete: true, text: 'say' });
  t.deepEqual(session.feed('say c'), { complete: false });
  t.deepEqual(session.feed(';'), { complete: true, text: 'c' });
  t.throws(() => session.feed('a b'), { instanceOf: LanguageError });
  // What is no error of the source's goes on.
  const broken = new LineSession(load, {
    parse: () => {
      throw new TypeError('broken');
    },
    statement: String,
  });
  t.throws(() => broken.feed('a'), { instanceOf: TypeError });
});
