/** Programs of several files: where classes are found, what is told of them, and those that are found as a program runs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { runNode } from '../../src/child.js';

const command = fileURLToPath(new URL('../../../src/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vmkit-files-'));
test.after.always(() => rmSync(folder, { recursive: true }));

let last = 0;

/** A folder of its own with these files. */
function written(files: Readonly<Record<string, string>>): string {
  const home = join(folder, `p${++last}`);
  for (const [name, text] of Object.entries(files)) {
    const path = join(home, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return home;
}

const vmkit = (...args: readonly string[]) => runNode([command, ...args]);

const main = (statements: string, name = 'Main') =>
  `public class ${name} { public static void main(String[] args) throws Exception { ${statements} } }\n`;

const hello =
  'package a.b;\npublic class Hello { public static String text() { return "hello"; } }\n';

test('a package is a folder below the root, whatever the file is called that has main', (t) => {
  const home = written({
    'start.java': `import a.b.*;\n${main('System.out.println(Hello.text() + args.length);')}`,
    'a/b/Hello.java': hello,
  });
  const { stdout, stderr, status } = vmkit('run', join(home, 'start.java'), 'x', 'y');
  t.deepEqual([stdout, stderr, status], ['hello2\n', '', 0]);
});

test('a file in a package finds the root by its package', (t) => {
  const home = written({
    'a/c/Main.java': `package a.c;\nimport a.b.Hello;\n${main('System.out.println(Hello.text());')}`,
    'a/b/Hello.java': hello,
  });
  t.is(vmkit('run', join(home, 'a/c/Main.java')).stdout, 'hello\n');
});

test('a folder is run when one file of it has main, and checked as a whole', (t) => {
  const home = written({
    'Main.java': main('System.out.println(a.b.Hello.text());'),
    'a/b/Hello.java': hello,
    'a/Other.java': 'package a;\nclass Other { int x = "text"; }\n',
  });
  t.is(vmkit('run', home).stdout, 'hello\n');
  const { stdout, stderr, status } = vmkit('check', home);
  t.deepEqual([stdout, status], ['', 65]);
  t.regex(
    stderr,
    /a\/Other\.java:2:\d+: error: incompatible types: String cannot be converted to int/,
  );
  writeFileSync(join(home, 'Second.java'), main('', 'Second'));
  const several = vmkit('run', home);
  t.is(several.status, 64);
  t.regex(several.stderr, /several programs: run one of .*Main\.java or .*Second\.java/);
});

test('check runs nothing', (t) => {
  const home = written({ 'Main.java': main('System.out.println("ran");') });
  const { stdout, stderr, status } = vmkit('check', join(home, 'Main.java'));
  t.deepEqual([stdout, stderr, status], ['', '', 0]);
});

for (const option of ['-cp', '--class-path']) {
  test(`${option} adds roots, the earlier before the later`, (t) => {
    const home = written({
      'own/Main.java': main('System.out.println(a.b.Hello.text() + Top.text);'),
      'one/a/b/Hello.java': hello,
      'two/a/b/Hello.java': hello.replace('"hello"', '"later"'),
      'two/Top.java': 'public class Top { static String text = "top"; }',
    });
    const path = `${join(home, 'one')}:${join(home, 'two')}`;
    const { stdout, stderr } = vmkit(option, path, 'run', join(home, 'own/Main.java'));
    t.deepEqual([stdout, stderr], ['hellotop\n', '']);
    t.is(vmkit('run', option, path, join(home, 'own/Main.java')).stdout, 'hellotop\n');
    t.is(vmkit('run', join(home, 'own/Main.java')).status, 65);
  });
}

test('what is wrong in a file that is named is told with its name, and nothing runs', (t) => {
  const home = written({
    'Main.java': main('System.out.println("ran"); new Helper();'),
    'Helper.java': 'class Helper {\n  int f() { return g(); }\n}\n',
    'Unnamed.java': 'class Unnamed { this is no Java }',
  });
  const { stdout, stderr, status } = vmkit('run', join(home, 'Main.java'));
  t.deepEqual([stdout, status], ['', 65]);
  t.regex(stderr, /Helper\.java:2:20: error: cannot find symbol: method g\(\)/);
  t.false(stderr.includes('Unnamed'));
});

test('packages and classes that are not there, and those of other packages', (t) => {
  const home = written({
    'Main.java': `import no.such.*;\nimport a.b.Missing;\n${main('new a.b.Hidden();')}`,
    'a/b/Hello.java': hello,
    'a/b/Hidden.java': 'package a.b;\nclass Hidden { }\n',
  });
  const { stderr } = vmkit('check', join(home, 'Main.java'));
  t.regex(stderr, /Main\.java:1:\d+: error: package no\.such does not exist/);
  t.regex(stderr, /Main\.java:2:\d+: error: cannot find symbol: class Missing/);
  t.regex(
    stderr,
    /Main\.java:3:\d+: error: Hidden is not public in a\.b; cannot be accessed from outside package/,
  );
});

test('a file that says another package is not where a class is', (t) => {
  const home = written({
    'Main.java': main('new Other();'),
    'Other.java': 'package elsewhere;\npublic class Other { }\n',
  });
  const { stderr, status } = vmkit('run', join(home, 'Main.java'));
  t.is(status, 65);
  t.regex(stderr, /cannot find symbol: class Other/);
});

test('a class of which only the name is known is checked when it is asked for', (t) => {
  const home = written({
    'Main.java': main(
      'System.out.println("start"); Object o = Class.forName(args[0]).getDeclaredConstructor().newInstance(); System.out.println(o);',
    ),
    'a/Fine.java':
      'package a;\npublic class Fine { public String toString() { return "fine"; } }\n',
    'Wrong.java': 'public class Wrong {\n  int x = "text";\n}\n',
    'Leaves.java': 'public class Leaves { public Leaves() { System.exit(7); } }\n',
    'Throws.java':
      'public class Throws {\n  public Throws() {\n    int[] none = {};\n    none[0] = 1;\n  }\n}\n',
  });
  const run = (name: string) => vmkit('run', join(home, 'Main.java'), name);
  t.is(run('a.Fine').stdout, 'start\nfine\n');
  const wrong = run('Wrong');
  t.deepEqual([wrong.stdout, wrong.status], ['start\n', 65]);
  t.regex(
    wrong.stderr,
    /Wrong\.java:2:11: error: incompatible types: String cannot be converted to int/,
  );
  t.deepEqual([run('Leaves').stdout, run('Leaves').status], ['start\n', 7]);
  const thrown = run('Throws');
  t.is(thrown.status, 1);
  t.regex(
    thrown.stderr,
    /^Exception in thread "main" java\.lang\.reflect\.InvocationTargetException\n/,
  );
  t.regex(
    thrown.stderr,
    /Caused by: java\.lang\.ArrayIndexOutOfBoundsException: .*\n\tat Throws\.<init>\(Throws\.java:4\)\n/,
  );
  const missing = run('a.None');
  t.is(
    missing.stderr.split('\n')[0],
    'Exception in thread "main" java.lang.ClassNotFoundException: a.None',
  );
});

test('a late class may override what nothing overrode before', (t) => {
  const home = written({
    'Main.java': `${main(
      'Base b = new Base(); for (int i = 0; i < 2; i++) { System.out.println(b.call()); b = (Base) Class.forName("Late").getDeclaredConstructor().newInstance(); }',
    )}class Base { int value() { return 1; } int call() { return value() * 10; } }\n`,
    'Late.java':
      'class Late extends Base { @Override int value() { return super.value() + 1; } }\n',
  });
  t.is(vmkit('run', join(home, 'Main.java')).stdout, '10\n20\n');
});

test('limits end a program of several files', (t) => {
  const home = written({
    'Main.java': main('try { Loop.run(); } finally { System.out.println("no"); }'),
    'Loop.java':
      'class Loop { static void run() { long n = 0; while (n >= 0) n = (n + 1) & 7; } }\n',
  });
  for (const limit of [
    ['--time-limit', '200ms'],
    ['--fuel', '100000'],
  ]) {
    const { stdout, status } = vmkit(...limit, 'run', join(home, 'Main.java'));
    t.deepEqual([stdout, status], ['', 70], limit.join(' '));
  }
});

test('check tells once what is wrong with a file that others use, by its path as it was given', (t) => {
  const home = written({
    'a/Base.java': 'package a;\npublic class Base { int x = "text"; }\n',
    'a/First.java': 'package a;\nclass First extends Base {}\n',
    'b/Second.java': 'package b;\nclass Second extends a.Base { int y = z; }\n',
  });
  const shown = relative('', home);
  const { stderr, status } = vmkit('check', shown);
  t.deepEqual(stderr.match(/^\S+: error: .*/gm), [
    `${shown}/a/Base.java:2:29: error: incompatible types: String cannot be converted to int`,
    `${shown}/b/Second.java:2:39: error: cannot find symbol: variable z`,
  ]);
  t.is(status, 65);
});
