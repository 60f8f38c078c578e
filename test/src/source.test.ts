/** Places in sources, and how errors are shown. */
import test from 'ava';
import { LanguageError, render, SourceText } from '../../src/source.js';

/** Renders an error at the first occurrence of `marked`. */
function shown(text: string, marked: string, width?: number): string[] {
  const source = new SourceText('a.x', text);
  const start = text.indexOf(marked);
  const span = { start, end: start + marked.length };
  const options = width === undefined ? {} : { width };
  return render({ source, span, message: 'wrong' }, options).split('\n');
}

test('offsets have lines and columns', (t) => {
  const source = new SourceText('a.x', 'one\ntwo\r\n\nfour');
  const at = (offset: number) => {
    const { line, column } = source.position(offset);
    return `${line}:${column}`;
  };
  t.deepEqual([0, 3, 4, 9, 10, 14, 99].map(at), ['1:1', '1:4', '2:1', '3:1', '4:1', '4:5', '4:5']);
  t.is(source.line(2), 'two');
  t.is(source.line(4), 'four');
  t.is(source.line(5), '');
  t.is(new SourceText('empty', '').position(0).line, 1);
});

test('the caret stands under the place', (t) => {
  t.deepEqual(shown('let x = 1;\nlet yy = ?;\n', 'yy'), [
    'a.x:2:5: error: wrong',
    '   2 | let yy = ?;',
    '     |     ^~',
  ]);
});

test('tabs keep the caret in place', (t) => {
  t.deepEqual(shown('\tif\tx', 'x').slice(1), ['   1 |     if  x', '     |         ^']);
});

test('characters of two columns keep the caret in place', (t) => {
  t.deepEqual(shown('"漢字" x', 'x').slice(1), ['   1 | "漢字" x', '     |        ^']);
});

test('control characters are shown, and not obeyed', (t) => {
  t.deepEqual(shown('a\u001b[2Jb\u0007 x', 'x').slice(1), [
    '   1 | a\ufffd[2Jb\ufffd x',
    '     |         ^',
  ]);
});

test('a long line is cut around the place', (t) => {
  const text = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
  const [, line = '', caret = ''] = shown(text, 'X', 40);
  t.true(line.length <= 40, `${line.length}`);
  t.is(line.indexOf('X'), caret.indexOf('^'));
  t.regex(line, /…a+Xb+…$/);
});

test('the end of a text can be marked', (t) => {
  const source = new SourceText('a.x', 'def');
  const text = render({ source, span: { start: 3, end: 3 }, message: 'more' });
  t.is(text.split('\n')[2], '     |    ^');
});

test('several errors are shown together, and summed up in the message', (t) => {
  const source = new SourceText('a.x', 'one two');
  const error = new LanguageError('ERR_SYNTAX', [
    { source, span: { start: 0, end: 3 }, message: 'first' },
    { source, span: { start: 4, end: 7 }, message: 'second', hint: 'do this' },
  ]);
  t.is(error.message, 'a.x:1:1: first (and 1 more)');
  t.is(error.code, 'ERR_SYNTAX');
  const text = error.render();
  t.regex(text, /first\n[\s\S]*second\n[\s\S]*= do this$/);
  t.false(text.includes('\u001b'));
  t.true(error.render({ color: true }).includes('\u001b['));
});
