/** What was typed at a prompt is there again in the next session. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { History, historyFile, mostLines } from '../../src/cli/history.js';

const folder = mkdtempSync(join(tmpdir(), 'vmkit-history-'));
test.after.always(() => rmSync(folder, { recursive: true }));

/** A history that must not complain. */
const open = (file: string) =>
  new History(file, (why) => {
    throw new Error(why);
  });

test('it lies in the state directory of the user', (t) => {
  t.is(historyFile('lox', { XDG_STATE_HOME: '/state' }), '/state/vmkit/history-lox');
  for (const env of [{}, { XDG_STATE_HOME: '' }, { XDG_STATE_HOME: 'state' }]) {
    t.is(historyFile('../lox', env), join(homedir(), '.local/state/vmkit/history-.._lox'));
  }
});

test('lines come back, the newest first, without blank ones and repetitions', (t) => {
  const file = join(folder, 'a', 'lines');
  const history = open(file);
  t.deepEqual(history.read(), []);
  for (const line of ['one', '', 'two', 'two', ' ', 'one']) history.add(line);
  const next = open(file);
  t.deepEqual(next.read(), ['one', 'two', 'one']);
  next.add('one');
  t.is(readFileSync(file, 'utf8'), 'one\ntwo\none\n');
});

test('sessions at the same time keep the lines of both', (t) => {
  const file = join(folder, 'both');
  const [one, other] = [open(file), open(file)];
  one.add('1');
  other.add('2');
  one.add('3');
  t.deepEqual(open(file).read(), ['3', '2', '1']);
});

test('a long history is cut', (t) => {
  const file = join(folder, 'long');
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`);
  writeFileSync(file, lines(2 * mostLines).join(''));
  t.is(open(file).read().length, mostLines);
  t.is(readFileSync(file, 'utf8').split('\n').length, 2 * mostLines + 1);
  writeFileSync(file, lines(2 * mostLines + 1).join(''));
  t.is(open(file).read()[0], `line ${2 * mostLines}`);
  t.is(readFileSync(file, 'utf8').split('\n').length, mostLines + 1);
});

test('what cannot be written is said once', (t) => {
  const file = join(folder, 'below a file', 'lines');
  writeFileSync(join(folder, 'below a file'), '');
  const complaints: string[] = [];
  const history = new History(file, (why) => complaints.push(why));
  t.deepEqual(history.read(), []);
  history.add('one');
  history.add('two');
  t.is(complaints.length, 1);
  t.regex(complaints[0] ?? '', /EEXIST|ENOTDIR/);
});

/**
 * Types at a prompt in a terminal: each entry is typed when what it waits for has been shown. What is typed while
 * a guest runs is the terminal's: the prompt must be there again.
 */
async function type(state: string, entries: readonly (readonly [string, string])[]) {
  const command = fileURLToPath(new URL('../../bundle/vmkit.js', import.meta.url));
  const line = `exec '${process.execPath}' '${command}' repl kaleidoscope`;
  const terminal = spawn('script', ['-qec', line, '/dev/null'], {
    timeout: 30_000,
    env: { ...process.env, XDG_STATE_HOME: state, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const closed = once(terminal, 'close');
  const rest = [...entries];
  let output = '';
  let seen = 0;
  for await (const chunk of terminal.stdout.setEncoding('utf8')) {
    output += chunk;
    while (rest[0] && output.indexOf(rest[0][0], seen) >= 0) {
      seen = output.indexOf(rest[0][0], seen) + rest[0][0].length;
      terminal.stdin.write(rest.shift()![1]);
    }
  }
  return { output, code: (await closed)[0] as number };
}

const arrowUp = '\x1b[A';
const end = '\x04';

test('a session at a terminal has the lines of the one before', async (t) => {
  const state = join(folder, 'state');
  const first = await type(state, [
    ['kaleidoscope> ', '20 + 3\r'],
    ['Evaluated to 23', ''],
    ['kaleidoscope> ', end],
  ]);
  t.is(first.code, 0, first.output);
  const second = await type(state, [
    ['kaleidoscope> ', `${arrowUp}4\r`],
    ['Evaluated to 54', ''],
    ['kaleidoscope> ', end],
  ]);
  t.is(second.code, 0, second.output);
  const kept = readFileSync(historyFile('kaleidoscope', { XDG_STATE_HOME: state }), 'utf8');
  t.is(kept, '20 + 3\n20 + 34\n');
});

test('a session without a place for its history goes on, and says so', async (t) => {
  const state = join(folder, 'no state');
  mkdirSync(state);
  writeFileSync(join(state, 'vmkit'), 'not a folder');
  const { output, code } = await type(state, [
    ['kaleidoscope> ', '1 + 1\r'],
    ['Evaluated to 2', ''],
    ['kaleidoscope> ', '2 + 2\r'],
    ['Evaluated to 4', ''],
    ['kaleidoscope> ', end],
  ]);
  t.is(code, 0, output);
  t.is(output.split('what you type is not kept').length, 2, output);
});
