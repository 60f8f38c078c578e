/** The tester of guest programs: what is right passes, and each kind of failure is found. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import {
  type Assertions,
  complaints,
  type Outcome,
  readExpectations,
  testProgram,
  testPrograms,
} from '../../vm/testing.js';

const folder = mkdtempSync(join(tmpdir(), 'vmkit-testing-'));
test.after.always(() => rmSync(folder, { recursive: true }));

/** What a program of this text that ended like this would be told. */
function judge(program: string, outcome: Partial<Outcome>, golden?: string): string {
  const ended = { stdout: '', stderr: '', status: 0, signal: null, ...outcome };
  return complaints(readExpectations(program), golden, 'a.x', ended).join('\n');
}

const syntaxError = 'a.x:1:3: error: there is no f\n   1 | f()\n     | ^';

for (const [title, program, outcome, golden] of [
  ['output', 'p // expect: 1\np // expect: 2', { stdout: '1\n2\n' }],
  ['an empty line', '// expect:\n// expect: 2', { stdout: '\n2\n' }],
  ['a golden', 'p', { stdout: '1\n2\n' }, '1\n2\n'],
  ['output and a golden', 'p // expect: 1', { stdout: '1\n' }, '1\n'],
  ['an error', 'f // expect error: no f', { stderr: syntaxError, status: 65 }],
  [
    'a runtime error with output',
    'p // expect: 1\nq // expect runtime error: by zero',
    { stdout: '1\n', stderr: 'vmkit: error: a.x:2:1: division by zero', status: 70 },
  ],
  ['a runtime error without a place', '// expect runtime error: no', { stderr: 'no', status: 1 }],
] as const) {
  test(`as expected: ${title}`, (t) => {
    t.is(judge(program, outcome, golden), '');
  });
}

for (const [title, program, outcome, complaint, golden] of [
  ['nothing is expected', 'print', {}, /^nothing is expected of it/],
  [
    'another line',
    '// expect: 1\n// expect: 2\n// expect: 3',
    { stdout: '1\n2\n4\n' },
    /differs in its line 3\n {4}1\n {4}2\n {2}- 3\n {2}\+ 4\n {2}\(expected on line 3 of/,
  ],
  ['a line less', '// expect: 1', {}, /line 1\n {2}- 1\n {2}\+ \(the end of the output\)/],
  ['a line more', '// expect: 1', { stdout: '1\n2\n' }, /- \(the end of the output\)\n {2}\+ 2/],
  ['output that is not expected', 'f // expect error: no f', { stdout: '1\n' }, /differs/],
  ['a golden that differs', '', { stdout: '1\n' }, /differs in its line 2[\s\S]*golden/, '1'],
  ['words on stderr', '// expect: 1', { stdout: '1\n', stderr: 'oh' }, /code 0\nstderr:\n {2}oh/],
  ['an exit code', '// expect: 1', { stdout: '1\n', status: 3 }, /ended with exit code 3/],
  ['a crash', '// expect: 1', { stdout: '1\n', status: null, signal: 'SIGSEGV' }, /SIGSEGV/],
  [
    'a crash for an error',
    '// expect runtime error: no',
    { stderr: 'no', status: null, signal: 'SIGSEGV' },
    /ended by SIGSEGV/,
  ],
  ['no error', 'f // expect error: no f', {}, /line 1: this error was expected: no f/],
  [
    'another error',
    'f // expect error: no g',
    { stderr: syntaxError, status: 65 },
    /expected: no g\nline 1: this error was not expected: there is no f/,
  ],
  [
    'an error on another line',
    '\nf // expect error: no f',
    { stderr: syntaxError, status: 65 },
    /line 2: this error was expected: no f\nline 1: this error was not/,
  ],
  [
    'an error more',
    'f // expect error: no f',
    { stderr: `${syntaxError}\na.x:2:1: error: and this`, status: 65 },
    /line 2: this error was not expected: and this/,
  ],
  [
    'an error with the wrong exit code',
    'f // expect error: no f',
    { stderr: syntaxError, status: 70 },
    /the exit code is 70, not 65/,
  ],
  ['no runtime error', '// expect runtime error: no', {}, /it ran without an error/],
  [
    'an error before it runs',
    '// expect runtime error: no f',
    { stderr: syntaxError, status: 65 },
    /it was not run/,
  ],
  ['another runtime error', '// expect runtime error: a', { stderr: 'b', status: 70 }, /: a\n/],
  [
    'a runtime error on another line',
    '\n// expect runtime error: zero',
    { stderr: 'a.x:1:1: zero', status: 70 },
    /expected on line 2: zero/,
  ],
  ['an expectation that is none', '// expect eror: x', {}, /line 1: "expect eror:" is no exp/],
  ['an expectation without a colon', '// expect 7', {}, /"expect 7" is no expectation/],
  ['an error without a text', '// expect error:', {}, /line 1: which error is expected\?/],
  [
    'two runtime errors',
    '// expect runtime error: a\n// expect runtime error: b',
    { stderr: 'a', status: 70 },
    /more than once/,
  ],
  [
    'errors of both kinds',
    '// expect runtime error: a\n// expect error: b',
    { stderr: 'a', status: 70 },
    /does not compile/,
  ],
] as const) {
  test(`found: ${title}`, (t) => {
    t.regex(judge(program, outcome, golden), complaint);
  });
}

test('the comment marker can be another', (t) => {
  const { output } = readExpectations('p # expect: 1 // expect: 2', '#');
  t.deepEqual(output, [{ line: 1, text: '1 // expect: 2' }]);
});

/** A language whose programs are lines: `print TEXT`, `crash`, `loop`, `flood`, `fail`, and anything else is an error. */
const language = join(folder, 'lines.mjs');
const kit = new URL('../../src/index.js', import.meta.url).href;
writeFileSync(
  language,
  `import { LanguageError, VmkitError } from ${JSON.stringify(kit)};
  const rules = {
    print: (text) => console.log(text),
    crash: () => process.kill(process.pid, 'SIGSEGV'),
    loop: () => { for (;;); },
    flood: () => { for (;;) console.log('x'.repeat(2 ** 16)); },
    fail: (text) => { throw new VmkitError('ERR_RUNTIME', text); },
  };
  const load = (source) => {
    const lines = [...source.text.matchAll(/^(\\w+) ?([^#\\n]*)/gm)];
    const diagnostics = lines.filter(([, word]) => !(word in rules)).map(({ 1: word, index }) => (
      { source, span: { start: index, end: index + word.length }, message: 'what is ' + word + '?' }));
    if (diagnostics.length > 0) throw new LanguageError('ERR_SYNTAX', diagnostics);
    for (const [, word, text] of lines) rules[word](text.trim());
    return {};
  };
  export default { name: 'lines', extensions: ['.lines'], attach: () => ({ load }) };`,
);

const programs = join(folder, 'programs');
mkdirSync(join(programs, 'below'), { recursive: true });
// A folder is no program, whatever its name.
mkdirSync(join(programs, 'folder.lines'));
const options = { folder: programs, extension: '.lines', language, comment: '#', timeout: 5_000 };

/** Writes a program and runs it. */
async function run(name: string, program: string, writes = false): Promise<string> {
  writeFileSync(join(programs, name), program);
  return (await testProgram(name, options, writes)).join('\n');
}

test.serial('programs run by the command', async (t) => {
  t.is(await run('good.lines', 'print 1 # expect: 1\nprint 2 # expect: 2'), '');
  t.is(await run('below/wrong.lines', 'jump # expect error: what is jump?'), '');
  t.is(await run('fails.lines', 'print 1 # expect: 1\nfail no # expect runtime error: no'), '');
  t.regex(await run('bad.lines', 'print 1 # expect: 2'), /- 2\n {2}\+ 1/);
  t.regex(await run('crash.lines', 'print 1 # expect: 1\ncrash'), /ended by SIGSEGV/);
});

test.serial('a program that goes on for ever is ended', async (t) => {
  t.regex(
    await run('loop.lines', 'print 1 # expect: 1\nloop'),
    /ended by SIGKILL: it ran longer than 5 s/,
  );
  t.regex(await run('flood.lines', '# expect: 1\nflood'), /SIGKILL: it wrote more than \d+ char/);
});

test.serial('goldens are written when that is asked for, and compared', async (t) => {
  const golden = join(programs, 'golden.out');
  t.regex(await run('golden.lines', 'print 1'), /nothing is expected/);
  t.is(await run('golden.lines', 'print 1', true), '');
  t.is(readFileSync(golden, 'utf8'), '1\n');
  t.regex(await run('golden.lines', 'print 2'), /golden file/);
  t.is(await run('golden.lines', 'print 2', true), '');
  t.regex(await run('golden.lines', 'print 3\nfail no', true), /exit code 70/);
  t.is(readFileSync(golden, 'utf8'), '2\n');
  // A comment says all that there is to say of this one.
  t.is(await run('silent.lines', 'fail no # expect runtime error: no', true), '');
  t.false(existsSync(join(programs, 'silent.out')));
});

test.serial('each program is a test', async (t) => {
  const run = new Map<string, (t: Assertions) => Promise<void>>();
  testPrograms((title, body) => void run.set(title.replace(/.*: /, ''), body), {
    ...options,
    options: ['-O0'],
  });
  t.true(run.has('below/wrong.lines'));
  t.false(run.has('folder.lines'));
  const results: string[] = [];
  const assertions: Assertions = {
    pass: () => results.push('passed'),
    fail: (message) => results.push(message),
    timeout: () => undefined,
  };
  await run.get('good.lines')?.(assertions);
  await run.get('bad.lines')?.(assertions);
  t.is(results[0], 'passed');
  t.regex(results[1] ?? '', /the output differs/);
});

test('a folder without programs is an error', (t) => {
  for (const empty of [folder, join(folder, 'nosuch')]) {
    const none = { folder: empty, extension: '.none' };
    t.throws(() => testPrograms(() => undefined, none), { code: 'ERR_FILE_NOT_FOUND' });
  }
});
