/** How the command tells of errors that a language explains itself: its text alone, and its exit code. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { runNode } from '../src/child.js';

const command = fileURLToPath(new URL('../../bundle/vmkit.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vmkit-explain-'));
test.after.always(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Its programs throw their text. */
const thrower = file(
  'thrower.mjs',
  `export default {
    name: 'thrower',
    extensions: ['.throw'],
    attach: () => {
      const load = (source) => {
        throw new Error(source.text.trim());
      };
      return {
        load,
        explain(error) {
          if (error.message === 'mine') return { text: 'It is mine.\\nReally.', exitCode: 42 };
          if (error.message === 'quiet') return { text: '', exitCode: 3 };
        },
        session: () => ({ feed: (line) => load({ text: line }), reset() {} }),
      };
    },
  };`,
);

const run = (text: string, ...args: string[]) =>
  runNode([command, '--language', thrower, ...args, 'run', file('a.throw', text)]);

test('a language explains an error of its programs', (t) => {
  const { stdout, stderr, status } = run('mine');
  t.is(stdout, '');
  t.is(stderr, 'It is mine.\nReally.\n');
  t.is(status, 42);
  const quiet = run('quiet');
  t.is(quiet.stderr, '');
  t.is(quiet.status, 3);
});

test('what it has no word on is told as ever', (t) => {
  const { stderr, status } = run('other');
  t.regex(stderr, /^vmkit: error: Error: other\n/);
  t.is(status, 1);
});

test('what was asked of the command is shown all the same', (t) => {
  const { stderr, status } = run('mine', '--stats');
  t.regex(stderr, /^It is mine\.\nReally\.\n[\s\S]*memory/i);
  t.is(status, 42);
});

test('at a prompt, too', (t) => {
  const input = 'mine\nother\n';
  const { stderr, status } = runNode([command, '--language', thrower, 'repl'], input);
  t.regex(stderr, /^It is mine\.\nReally\.\nvmkit: error: Error: other\n/);
  t.is(status, 65);
});
