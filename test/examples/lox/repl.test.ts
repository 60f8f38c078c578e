/** Lox at a prompt, and by the command: what goes to stdout and stderr, and exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { root } from '../../docs/samples.js';

const command = join(root, 'dist/bundle/vmkit.js');
const folder = mkdtempSync(join(tmpdir(), 'vmkit-lox-'));
test.after.always(() => rmSync(folder, { recursive: true }));

function vmkit(args: readonly string[], input = '') {
  const env = { ...process.env, NO_COLOR: '1', XDG_STATE_HOME: folder };
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    env,
  });
  return { stdout, stderr, status };
}

let files = 0;
function run(source: string | Buffer, ...options: string[]) {
  const file = join(folder, `${files++}.lox`);
  writeFileSync(file, source);
  return vmkit([...options, 'run', file]);
}

test('a session remembers, takes several lines, and goes on after errors', (t) => {
  const { stdout, stderr } = vmkit(
    ['repl', 'lox'],
    [
      'var a = 1;',
      'fun f(x) {',
      '  return x + a;',
      '}',
      'print f(2);',
      'f(3)',
      'print b;',
      'var;',
      '"a" + "b"',
      'class A {',
      '',
      'a = a + 1',
      'print "two',
      'lines";',
      'f(10) // a comment',
      'if (a == 2) print "yes"; else print "no";',
      '',
    ].join('\n'),
  );
  t.is(stdout, '3\n4\nab\n2\ntwo\nlines\n12\nyes\n');
  t.deepEqual(stderr.trimEnd().split('\n'), [
    "Undefined variable 'b'.",
    '[line 1] in script',
    "[line 1] Error at ';': Expect variable name.",
    "[line 3] Error at end: Expect '}' after class body.",
  ]);
});

test("exit codes are the book's", (t) => {
  t.deepEqual(run('print 1;'), { stdout: '1\n', stderr: '', status: 0 });
  t.deepEqual(run('print 1;\nprint ;'), {
    stdout: '',
    stderr: "[line 2] Error at ';': Expect expression.\n",
    status: 65,
  });
  t.deepEqual(run('print 1;\nfun f() {\n  nil();\n}\nf();'), {
    stdout: '1\n',
    stderr: 'Can only call functions and classes.\n[line 3] in f()\n[line 5] in script\n',
    status: 70,
  });
  t.is(vmkit(['run', join(folder, 'none.lox')]).status, 66);
});

test('invalid UTF-8 is an error outside of strings and comments, and no crash in them', (t) => {
  t.deepEqual(run(Buffer.from([0x61, 0xff, 0x3b])), {
    stdout: '',
    stderr: '[line 1] Error: Unexpected character.\n',
    status: 65,
  });
  const inside = run(Buffer.from('print "\xff";  // \xfe\nprint "end";', 'latin1'));
  t.is(inside.status, 0);
  t.regex(inside.stdout, /end\n$/);
});

test('limits of time, and the statistics of sites', (t) => {
  const { stderr, status } = run('while (true) {}', '--time-limit', '200');
  t.is(status, 70);
  t.regex(stderr, /ERR_TIME_LIMIT/);
  const stats = run(
    'class A { f() { return this.x + 1; } } var a = A(); a.x = 1; for (var i = 0; i < 9; i = i + 1) a.f();',
    '--stats',
  );
  t.is(stats.status, 0);
  t.regex(stats.stdout + stats.stderr, /\n {2}<line 1> .* f\(\) +call +monomorphic +A /);
  t.regex(stats.stdout + stats.stderr, /\n {2}f .* x +get +monomorphic +A /);
});
