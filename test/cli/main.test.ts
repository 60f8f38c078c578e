/** The command, as a user types it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { runNode } from '../src/child.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = join(root, 'dist/bundle/vmkit.js');
const fib = join(root, 'examples/kaleidoscope/programs/fib.ks');

const folder = mkdtempSync(join(tmpdir(), 'vmkit-cli-'));
test.after.always(() => rmSync(folder, { recursive: true }));

/** Writes a file into the test's own folder. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const vmkit = (...args: string[]) => runNode([command, ...args]);

/** A language whose programs are shown with their arguments, and whose exit code is the file's text. */
const echo = file(
  'echo.mjs',
  `export default {
    name: 'echo',
    extensions: ['.echo'],
    attach: () => ({
      load: (source, args) => {
        console.log(JSON.stringify(args));
        return { exitCode: Number(source.text) };
      },
    }),
  };`,
);

test('a file runs in the language of its extension', (t) => {
  const { stdout, stderr, status } = vmkit('run', fib);
  t.is(stdout, '6765.000000\n6765.000000\n');
  t.is(stderr, '');
  t.is(status, 0);
});

test("what follows the file is the program's, and its exit code the command's", (t) => {
  const program = file('a.echo', '7');
  const { stdout, status } = vmkit('--language', echo, 'run', program, '--stats', '-O9', 'x');
  t.is(stdout, '["--stats","-O9","x"]\n');
  t.is(status, 7);
  const after = vmkit('run', '-l', echo, program, '--emit-ir', '--', 'run');
  t.is(after.stdout, '["--emit-ir","--","run"]\n');
});

test('--stats says what was compiled, imported and inlined, and the memory', (t) => {
  for (const args of [
    ['--stats', 'run', fib],
    ['run', '--stats', fib],
  ]) {
    const { stdout, stderr, status } = vmkit(...args);
    t.is(status, 0);
    t.is(stdout, '6765.000000\n6765.000000\n');
    t.regex(stderr, /fibloop/);
    t.regex(stderr, /printd \(kaleidoscope\)/);
    t.regex(stderr, /build\s+parse\s+import\s+optimize\s+generate\s+link/);
    t.regex(stderr, /code in use/);
  }
});

test('--emit-ir shows a function before and after, with all or one by name', (t) => {
  const one = vmkit('--emit-ir=fib', 'run', fib);
  t.is(one.status, 0);
  t.regex(one.stderr, /── fib: IR as the front end built it ──/);
  t.regex(one.stderr, /; 8 \| if n < 2 then n else fib/);
  t.regex(one.stderr, /── fib: IR after import ──/);
  t.regex(one.stderr, /── fib: IR after optimisation ──/);
  t.false(one.stderr.includes('── fibloop'));
  t.is(one.stdout, '6765.000000\n6765.000000\n');
  // All that was compiled; what was inlined everywhere is shown when it is asked for by name.
  const all = vmkit('--emit-ir', 'run', fib);
  t.regex(all.stderr, /── <line 18>: [\s\S]*── fib: [\s\S]*── <line 19>: /);
  t.regex(vmkit('--emit-ir=fibloop', 'run', fib).stderr, /── fibloop: IR after optimisation ──/);
});

test('--emit-asm shows source lines', (t) => {
  const { stderr, status } = vmkit('--emit-asm=fib', '-O0', 'run', fib);
  t.is(status, 0);
  t.regex(stderr, /── fib: assembly ──/);
  t.regex(stderr, /# 8 \| if n < 2 then n else fib/);
  t.false(/\.cfi_|\.debug_/.test(stderr));
});

test('a function that is not there is named, with what may be meant', (t) => {
  const { stderr, status } = vmkit('--emit-ir=fibb', 'run', fib);
  t.is(status, 65);
  t.regex(stderr, /no symbol has the name fibb; did you mean fib\?/);
});

test('--emit-ir says once that what is no guest has no IR here', (t) => {
  const runtime = vmkit('--emit-ir=printd', '--emit-asm=printd', 'run', fib);
  t.is(runtime.stderr.match(/printd/g)?.length, 1);
  t.regex(runtime.stderr, /printd is part of the runtime kaleidoscope, .* runtime's bitcode/);
  t.is(runtime.status, 0);
  t.regex(vmkit('--emit-ir=sin', 'run', fib).stderr, /sin is native code, and has no IR/);
});

test('--verify-each runs', (t) => {
  t.is(vmkit('--verify-each', 'run', fib).status, 0);
});

test("a program's errors look like a compiler's", (t) => {
  const program = file('bad.ks', 'def f(x)\n\tx + y;\nf(\n');
  const { stdout, stderr, status } = vmkit('run', program);
  t.is(stdout, '');
  t.is(
    stderr,
    [
      `${program}:2:6: error: unknown variable y`,
      '   2 |     x + y;',
      '     |         ^',
      `${program}:3:3: error: expected an expression, not the end`,
      '   3 | f(',
      '     |   ^',
      '',
    ].join('\n'),
  );
  t.is(status, 65);
});

for (const [title, args, status, message] of [
  ['no command', [], 64, /Usage: vmkit/],
  ['an unknown command', ['jump'], 64, /unknown command 'jump'/],
  ['a file for a command', [fib], 64, /To run a file: vmkit run /],
  ['an unknown option', ['--stat', 'run', fib], 64, /unknown option '--stat'.*--stats/],
  ['no file', ['run'], 64, /missing required argument 'FILE'/],
  ['a level that is none', ['-O7', 'run', fib], 64, /Allowed choices are 0, 1, 2, 3/],
  [
    'an extension without a language',
    ['run', 'a.xyz'],
    64,
    /extension .xyz; the languages are kal/,
  ],
  [
    'an unknown language',
    ['repl', 'kaleidoskop'],
    64,
    /did you mean kaleidoscope\? The languages are/,
  ],
  ['another unknown language', ['repl', 'x'], 64, /no language x; the languages are kaleidoscope/],
  [
    'help for nothing',
    ['help', 'nosuch'],
    64,
    /no command nosuch; the commands are run, check, repl/,
  ],
  ['no language', ['repl'], 64, /which language\? The languages are: kaleidoscope/],
  ['no output', ['prepare', 'a.cpp'], 64, /-o, --output <DIR>/],
  [
    'a number of chunks that is none',
    ['prepare', 'a.cpp', '-o', 'x', '--chunks', '0'],
    64,
    /"0" is not/,
  ],
  ['a program that does not exist', ['run', 'no.ks'], 66, /the program no\.ks does not exist/],
  [
    'a language that does not exist',
    ['-l', './no.js', 'run', 'a'],
    66,
    /\.\/no\.js does not exist/,
  ],
] as const) {
  test(`${title}: exit code ${status}`, (t) => {
    const result = vmkit(...args);
    t.is(result.status, status, result.stderr);
    t.regex(result.stderr, message);
    t.false(/\n\s+at /.test(result.stderr), result.stderr);
    t.is(result.stdout, '');
  });
}

test('a language module that is none is refused', (t) => {
  const module = file('none.mjs', 'export default { name: "none" };');
  const { stderr, status } = vmkit('-l', module, 'run', 'a');
  t.is(status, 1);
  t.regex(stderr, /none\.mjs is no language: its extensions are not an array/);
});

test('a program that fails while it runs: exit code 70', (t) => {
  const program = file('deep.ks', 'def f(x) f(x + 1) * f(x + 2);\nf(1)');
  const { stderr, status } = vmkit('run', program);
  t.is(status, 70);
  t.regex(stderr, /deep\.ks:2:1: the guest's stack overflowed.*ERR_STACK_OVERFLOW/);
});

test('help and version', (t) => {
  const help = vmkit('--help');
  t.is(help.status, 0);
  for (const word of ['run', 'repl', 'prepare', 'languages', '--emit-ir', '--stats', '-O']) {
    t.true(help.stdout.includes(word), word);
  }
  t.is(vmkit('help').stdout, help.stdout);
  t.regex(vmkit('run', '--help').stdout, /--emit-asm/);
  t.is(vmkit('help', 'run').stdout, vmkit('run', '--help').stdout);
  t.regex(vmkit('--version').stdout, /^\d+\.\d+\.\d+\n$/);
  t.regex(vmkit('languages').stdout, /^kaleidoscope\s+\.ks/);
});

test('a prompt reads lines from a pipe, and goes on after an error', (t) => {
  const input = 'def f(x)\n  x * 2\nf(4)\nf(y)\nf(5)\n';
  const { stdout, stderr, status } = runNode([command, 'repl', 'kaleidoscope'], input);
  t.is(stdout, 'Evaluated to 8.000000\nEvaluated to 10.000000\n');
  t.regex(stderr, /<input>:1:3: error: unknown variable y/);
  t.is(status, 65);
});

test('input that ends inside a definition is an error', (t) => {
  const { stderr, status } = runNode([command, 'repl', 'kaleidoscope'], 'def f(x) x +');
  t.regex(stderr, /error: expected an expression, not the end/);
  t.is(status, 65);
  const patient = file(
    'patient.mjs',
    `const session = () => ({ feed: () => ({ complete: false }), reset() {} });
    export default { name: 'patient', extensions: [], attach: () => ({ session }) };`,
  );
  const unfinished = runNode([command, 'repl', '-l', patient], 'x');
  t.regex(unfinished.stderr, /the input ended in the middle of something/);
  t.is(unfinished.status, 65);
});

test('Ctrl-C at a terminal ends a guest that goes on for ever', async (t) => {
  const line = `exec '${process.execPath}' '${command}' repl kaleidoscope`;
  const terminal = spawn('script', ['-qec', line, '/dev/null'], { timeout: 30_000 });
  const closed = once(terminal, 'close');
  let output = '';
  let state: 'starting' | 'looping' | 'stopping' = 'starting';
  let interrupts: NodeJS.Timeout | undefined;
  for await (const chunk of terminal.stdout.setEncoding('utf8')) {
    output += chunk;
    if (state === 'starting' && output.includes('kaleidoscope> ')) {
      state = 'looping';
      terminal.stdin.write('7\r');
    } else if (state === 'looping' && output.includes('Evaluated to 7')) {
      state = 'stopping';
      terminal.stdin.write('for i = 0, 1 in 1\r');
      // More than once: on a slow machine the loop may not run yet.
      interrupts = setInterval(() => terminal.stdin.write('\x03'), 1000);
    }
  }
  clearInterval(interrupts);
  t.deepEqual(await closed, [130, null], output);
});

test('prepare says how much of a runtime can be imported', (t) => {
  const source = file('some.cpp', 'extern "C" int one(int x) { return x + 1; }');
  const all = vmkit('prepare', source, '-o', join(folder, 'all'));
  t.regex(all.stdout, /^some: 1 of 1 functions importable; /);
  t.false(all.stderr.includes('warning'));
  const none = vmkit('prepare', source, '-o', join(folder, 'none'), '--flag=-mavx2');
  t.regex(
    none.stdout,
    /^some: 0 of 1 functions importable \(1 not: code for more than the baseline CPU\); /,
  );
  t.regex(none.stderr, /warning: none of the functions .* leave out -mavx2/);
  t.is(none.status, 0);
  const mixed = file(
    'mixed.cpp',
    `extern "C" int a(int x) { asm volatile("nop"); return x; }
    extern "C" int b(int x, ...) { return x; }
    extern "C" int c(int x) { return x; }
    static thread_local int local;
    extern "C" int d() { return ++local; }
    extern "C" void *e() { return __builtin_frame_address(0); }`,
  );
  const few = vmkit('prepare', mixed, '-o', join(folder, 'few'));
  for (const why of ['inline assembly', 'variable arguments', 'thread-local variables']) {
    t.true(few.stdout.includes(`1 not: ${why}`), few.stdout);
  }
  t.regex(few.stdout, /mixed: 1 of 5 .*1 not: its own frame or return address/);
  t.regex(few.stderr, /warning: few of the functions can be imported and inlined$/m);
});

test('prepare says at once that an output cannot be written', (t) => {
  const source = file('some.c', 'int one(int x) { return x + 1; }');
  for (const output of ['/proc/no', '/proc/no/such', `${source}/below`]) {
    const { stderr, status } = vmkit('prepare', source, '-o', output);
    t.is(status, 1);
    t.regex(stderr, /cannot be written: no folder can be made in /);
  }
  const deep = join(folder, 'some', 'where', 'deep');
  t.is(vmkit('prepare', source, '-o', deep).status, 0);
  t.true(existsSync(join(deep, 'runtime.json')));
});

test('a package names its own languages', (t) => {
  const row = { module: './echo.mjs', extensions: ['.echo'] };
  file('package.json', JSON.stringify({ vmkit: { languages: { echo: row } } }));
  file('b.echo', '3');
  const script = `process.chdir(${JSON.stringify(folder)}); process.argv = ['node', 'vmkit', 'run', 'b.echo', 'x'];
    await import(${JSON.stringify(command)});`;
  const { stdout, status } = runNode(['--input-type=module', '--eval', script]);
  t.is(stdout, '["x"]\n');
  t.is(status, 3);
});

const spin = file('spin.ks', 'def spin() for i = 0, 1 in i\nspin()\n');

test('a program is stopped at a limit of time or fuel', (t) => {
  const late = vmkit('--time-limit', '0.2s', 'run', spin);
  t.regex(
    late.stderr,
    /^vmkit: error: the guest ran longer than its time limit \[ERR_TIME_LIMIT\]\n {2}at spin \(.*spin\.ks:1:\d+\)\n/,
  );
  t.is(late.status, 70);
  const empty = vmkit('run', '--fuel', '1000', spin);
  t.regex(
    empty.stderr,
    /^vmkit: error: the guest used up its fuel \[ERR_FUEL\]\n {2}at .*spin\.ks:\d+:\d+\)\n/,
  );
  t.is(empty.status, 70);
  t.is(
    vmkit('--time-limit', '1m', '--fuel', '1000000', 'run', fib).stdout,
    vmkit('run', fib).stdout,
  );
});

test('what a program printed before a limit ended it is shown', (t) => {
  const text = 'extern printd(x);\nprintd(42)\nfor i = 0, 1 in i\n';
  const { stdout, stderr, status } = vmkit('--fuel', '9999', 'run', file('prints.ks', text));
  t.regex(stdout, /^42/);
  t.regex(stderr, /ERR_FUEL/);
  t.is(status, 70);
});

test('each line at a prompt has the limits anew', (t) => {
  const { stdout, stderr } = runNode(
    [command, '--fuel', '3000', 'repl', 'kaleidoscope'],
    'def up(n) (for i = 0, i < n in i) + n;\nup(1000);\nup(1000);\nup(9000);\nup(2);\n',
  );
  t.is(stdout.match(/1000/g)?.length, 2);
  t.regex(stdout, /\b2\b/);
  t.regex(stderr, /^vmkit: error: the guest used up its fuel \[ERR_FUEL\]\n( {2}at .*\n)+$/);
});

test('limits that cannot be read are usage errors', (t) => {
  for (const [option, value, why] of [
    ['--heap', '5x', /"5x" is not a size: write bytes, or with a unit, as in 512m or 2g/],
    ['--heap', '0', /"0" is not a size/],
    ['--heap', '-1', /"-1" is not a size/],
    ['--time-limit', '2 days', /"2 days" is not a time/],
    ['--time-limit', '9999h', /is not a time of up to 24 days/],
    ['--fuel', '1.5', /--fuel: "1.5" is not a positive integer/],
    ['--fuel', '1e6', /"1e6" is not a positive integer/],
    ['--fuel', '9007199254740991', /"9007199254740991" is not a positive integer up to 10\^15/],
  ] as const) {
    const { stderr, status } = vmkit(`${option}=${value}`, 'run', fib);
    t.regex(stderr, why);
    t.is(status, 64);
  }
});

const hoarder = file(
  'Hoarder.java',
  `class Hoarder {
  static int[][] all = new int[1000][];
  static void fill() {
    for (int i = 0; i < all.length; i++) all[i] = new int[1 << 18];
  }
  public static void main(String[] args) {
    fill();
  }
}
`,
);

test('the heap has the limit that --heap gives, and --stats and --events tell of it', (t) => {
  const { stderr: error, status } = vmkit('--heap', '16m', 'run', hoarder);
  t.is(status, 1);
  t.regex(error, /OutOfMemoryError: Java heap space\n\tat Hoarder\.fill\(.*:4\)/);
  const { stderr } = vmkit('--heap', '16m', '--events', '--stats', 'run', hoarder);
  t.regex(stderr, /^collected: (nursery|full) \(\w+\), [\d,]+ µs, from [\d,]+ B to [\d,]+ B/m);
  t.regex(stderr, /^compiled: .* at O2, /m);
  t.regex(stderr, /maximum\s+17 MB/);
  t.regex(stderr, /nursery\s+[\d,]+\s+< [\d,]+ µs\s+[\d,]+ µs/);
  t.is(vmkit('--heap', '2g', 'run', hoarder).status, 0);
});

const failing = file(
  'failing.mjs',
  `import { GuestError, SourceText } from ${JSON.stringify(join(root, 'dist/src/index.js'))};
   const frames = Array.from({ length: 30 }, (_, index) => (
     { function: 'f' + index, file: 'a.failing', line: index + 1, column: 3, inlined: false }
   ));
   export default {
     name: 'failing',
     extensions: ['.failing'],
     attach: () => ({
       load(source) {
         const cause = new Error('the reason');
         throw new GuestError('it failed', source, { start: 0, end: 2 }, { frames, cause });
       },
     }),
   };`,
);

test("an error of the guest's is shown with its place, its frames and its cause", (t) => {
  const { stderr, status } = vmkit('-l', failing, 'run', file('a.failing', 'one two'));
  t.is(status, 70);
  const lines = stderr.split('\n');
  t.regex(lines[0] ?? '', /a\.failing:1:1: error: it failed$/);
  t.is(lines[1], '   1 | one two');
  t.is(lines[3], '  at f0 (a.failing:1:3)');
  t.is(lines[22], '  at f19 (a.failing:20:3)');
  t.is(lines[23], '  … 10 more');
  t.regex(lines[24] ?? '', /^caused by: Error: the reason$/);
});
