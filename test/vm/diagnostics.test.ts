/** Several errors in one go. */
import test from 'ava';
import { LanguageError, SourceText } from '../../src/source.js';
import { Diagnostics } from '../../vm/diagnostics.js';

const source = new SourceText('t', 'one\ntwo\nthree');
const at = (start: number) => ({ start, end: start + 1 });

/** The lines and messages of what is thrown. */
function thrown(diagnostics: Diagnostics): string[] {
  try {
    diagnostics.throwErrors('ERR_LANGUAGE');
    return [];
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return error.diagnostics.map((each) => `${each.span.start} ${each.message}`);
  }
}

test('errors are thrown as one, in the order of their places, each once', (t) => {
  const diagnostics = new Diagnostics();
  t.deepEqual(thrown(diagnostics), []);
  diagnostics.error(source, at(5), 'b', 'a hint');
  diagnostics.error(source, at(1), 'a');
  diagnostics.error(source, at(5), 'b');
  diagnostics.error(source, at(5), 'c');
  t.deepEqual(thrown(diagnostics), ['1 a', '5 b', '5 c']);
});

test('what is thrown on the way is collected, if it is the program', (t) => {
  const diagnostics = new Diagnostics();
  const fail = (start: number) => () => {
    throw new LanguageError('ERR_SYNTAX', [{ source, span: at(start), message: 'no' }]);
  };
  t.is(diagnostics.catch(fail(2)), undefined);
  t.is(
    diagnostics.catch(() => 7),
    7,
  );
  t.throws(() =>
    diagnostics.catch(() => {
      throw new TypeError('a bug');
    }),
  );
  t.deepEqual(thrown(diagnostics), ['2 no']);
});

test('there is a limit', (t) => {
  const diagnostics = new Diagnostics(3);
  for (let start = 0; start < 10; start++) {
    t.is(diagnostics.isFull, start >= 3);
    diagnostics.error(source, at(start), 'no');
  }
  t.is(diagnostics.count, 3);
  t.is(thrown(diagnostics).length, 3);
});
