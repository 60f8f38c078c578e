/** A language from its parts. */
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import type { LoadResult } from '../../src/language.js';
import { LanguageError, SourceText } from '../../src/source.js';
import { defineLanguage, type LanguageParts } from '../../vm/define_language.js';
import { LineSession } from '../../vm/line_session.js';
import { i64 } from '../../vm/types.js';

/** Programs are numbers; their sum is the value. */
const numbers: LanguageParts<bigint[]> = {
  name: 'numbers',
  extensions: ['.n'],
  parse(source) {
    const words = [...source.text.matchAll(/\S+/g)];
    const wrong = words.find(([word]) => !/^\d+$/.test(word));
    if (wrong) {
      const span = { start: wrong.index, end: wrong.index + wrong[0].length };
      throw new LanguageError('ERR_SYNTAX', [{ source, span, message: 'expected a number' }]);
    }
    return words.map(([word]) => BigInt(word));
  },
  declare(program, module) {
    if (program.length === 0) return;
    module.main(i64, (b) =>
      program.map((each) => b.const(i64, each)).reduce((sum, each) => b.binary('+', sum, each)),
    );
  },
};

/** A language with some other parts in an engine. */
function start(parts: Partial<LanguageParts<bigint[]>> = {}) {
  return createEngine({ languages: [defineLanguage({ ...numbers, ...parts })] });
}

test('the four parts make a language with a prompt', (t) => {
  using engine = start();
  t.is(engine.eval('1 2 3'), 6n);
  t.is(engine.eval(''), undefined);
  t.throws(() => engine.eval('1 x'), { message: '<eval>:1:3: expected a number' });
  const session = engine.language('numbers').session?.();
  t.deepEqual(session?.feed('4 5'), { complete: true, text: '9' });
  t.deepEqual(session?.feed(''), { complete: true });
});

test('what setup gives is the same for all sources of an engine, and of no other', (t) => {
  const language = defineLanguage<string, string[]>({
    name: 'state',
    extensions: [],
    setup: () => [],
    parse(source, _, seen) {
      seen.push(source.text);
      return seen.join(' ');
    },
    declare(program, module, seen) {
      module.main(i64, (b) => b.const(i64, program.length + seen.length));
    },
  });
  using one = createEngine({ languages: [language] });
  using other = createEngine({ languages: [language] });
  t.is(one.eval('a'), 2n);
  t.is(one.eval('b'), 5n);
  t.is(other.eval('a'), 2n);
});

test('hosts, arithmetic and show are the language’s', (t) => {
  using engine = start({
    setup: (module) => module.host('twice', 'i64(i64)', (value) => value * 2n),
    arithmetic: { overflow: 'saturate' },
    declare(program, module) {
      module.main(i64, (b) => {
        const [x, y] = program.map((each) => b.call('twice', [b.const(i64, each)]));
        return b.binary('+', x!, y!);
      });
    },
    show: (value) => `<${value}>`,
  });
  t.is(engine.eval('1 2'), 6n);
  const most = 2n ** 62n - 1n;
  t.is(engine.eval(`${most} ${most}`), 2n ** 63n - 1n);
  const session = engine.language('numbers').session?.();
  t.deepEqual(session?.feed('1 2'), { complete: true, text: '<6>' });
});

test('a language may run its programs itself, with their arguments', (t) => {
  const run = (program: bigint[], _: unknown, args: readonly string[]): LoadResult => ({
    value: args.length,
    exitCode: program.length,
  });
  using engine = start({ run });
  t.deepEqual(engine.language('numbers').load(new SourceText('a', '1 2'), ['x']), {
    value: 1,
    exitCode: 2,
  });
});

test('finish is called after each load, also after one that failed', (t) => {
  const calls: string[] = [];
  using engine = start({ finish: (module) => void calls.push(module.source.text) });
  engine.eval('1');
  t.throws(() => engine.eval('x'));
  t.is(calls.length, 2);
});

test('a session is the kit’s, the language’s own, or none', (t) => {
  using none = start({ session: false });
  t.is(none.language('numbers').session, undefined);
  using own = start({
    session: (_, load) => new LineSession((source) => `own ${load(source).value}`),
  });
  t.deepEqual(own.language('numbers').session?.().feed('1 2'), { complete: true, text: 'own 3' });
});

test('a runtime that is not there is an error of its first use', (t) => {
  using engine = start({ runtime: ['/no/such/folder'] });
  t.throws(() => engine.eval('1'), { code: 'ERR_FILE_NOT_FOUND' });
});

test('globals are those that the language offers; without, the engine says so', (t) => {
  using engine = start({ globals: (module) => module.dynamic.host.globals });
  engine.globals().set('n', 7);
  t.is(engine.globals('numbers').get('n'), 7);
  t.deepEqual(engine.globals().names(), ['n']);
  t.false(engine.globals().has('m'));
  using none = start({});
  t.throws(() => none.globals(), {
    code: 'ERR_ARGUMENT',
    message: 'programs of numbers have no global variables to see here',
  });
  t.throws(() => none.globals('lox'), {
    code: 'ERR_ARGUMENT',
    message: /there is no language lox/,
  });
  none.dispose();
  t.throws(() => none.globals(), { code: 'ERR_ENGINE_DISPOSED' });
});

test('a language explains errors with its module and state at hand', (t) => {
  const seen: unknown[] = [];
  using engine = start({
    explain: (error, module) => {
      seen.push(error, module.source.text);
      return error === 'mine' ? { text: 'yes', exitCode: 9 } : undefined;
    },
  });
  const { explain } = engine.language('numbers');
  t.deepEqual(explain?.('mine'), { text: 'yes', exitCode: 9 });
  t.is(explain?.('other'), undefined);
  t.deepEqual(seen, ['mine', '', 'other', '']);
  using none = start({});
  t.is(none.language('numbers').explain, undefined);
});
