/** Java as a language of the kit: arguments, exit codes, several programs in one engine, what happens when something runs out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import java from '../../../examples/java/index.js';
import { createEngine } from '../../../src/engine.js';
import { LanguageError, SourceText } from '../../../src/source.js';
import { type ChildResult, runNode, runWithEngine } from '../../src/child.js';

const root = new URL('../../../../', import.meta.url);
const command = fileURLToPath(new URL('dist/bundle/vmkit.js', root));
const language = new URL('../../../examples/java/index.js', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'vmkit-java-'));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program with the command. */
function run(name: string, text: string, ...args: string[]): ChildResult {
  const file = join(folder, `${name}.java`);
  writeFileSync(file, text);
  return runNode([command, 'run', file, ...args]);
}

/** A program whose main has these statements. */
const main = (statements: string) =>
  `class Main { public static void main(String[] args) { ${statements} } }`;

/** Loads programs one after another in one engine, in a process of its own. */
function loadAll(options: string, ...texts: string[]): ChildResult {
  return runWithEngine(`
    const { default: java } = await import(${JSON.stringify(language)});
    const own = vmkit.createEngine({ languages: [java], ...${options} });
    for (const [index, text] of ${JSON.stringify(texts)}.entries()) {
      const source = new vmkit.SourceText('P' + index + '.java', text);
      const { exitCode } = own.language('java').load(source, []);
      process.stdout.write('[' + (exitCode ?? 0) + ']');
    }
    own.dispose();`);
}

test("a program gets its arguments, and what it prints is the command's output", (t) => {
  const text = main('for (String s : args) System.out.println(s + " " + s.length());');
  const { stdout, stderr, status } = run('Arguments', text, 'one', 'two words', 'größer', '');
  t.is(stdout, 'one 3\ntwo words 9\ngrößer 6\n 0\n');
  t.is(stderr, '');
  t.is(status, 0);
});

test('what ends a program comes behind its output, with the place, and the exit code 1', (t) => {
  const text =
    'class Main {\n  static int f(int x) {\n    return 1 / x;\n  }\n' +
    '  public static void main(String[] args) {\n    System.out.print("a");\n    f(0);\n  }\n}\n';
  const { stdout, stderr, status } = run('Fails', text);
  t.is(stdout, 'a');
  t.is(
    stderr,
    'Exception in thread "main" java.lang.ArithmeticException: / by zero\n\tat Main.f(Fails.java:3)\n' +
      '\tat Main.main(Fails.java:7)\n',
  );
  t.is(status, 1);
});

test("what library code throws has OpenJDK's words", (t) => {
  const thrown: Record<string, string> = {
    'Integer.parseInt("12a")': 'NumberFormatException: For input string: "12a"',
    'Integer.parseInt(null)': 'NumberFormatException: Cannot parse null string',
    'Long.parseLong("zz", 16)': 'NumberFormatException: For input string: "zz" under radix 16',
    'Double.parseDouble("1é\\"")': 'NumberFormatException: For input string: "1é""',
    'Double.parseDouble(" ")': 'NumberFormatException: empty String',
    'Math.addExact(Integer.MAX_VALUE, 1)': 'ArithmeticException: integer overflow',
    'Math.multiplyExact(1L << 62, 4)': 'ArithmeticException: long overflow',
    '"x".repeat(-1)': 'IllegalArgumentException: count is negative: -1',
    'new StringBuilder("abc").charAt(3)': 'StringIndexOutOfBoundsException: index 3, length 3',
    'new StringBuilder("abc").insert(4, 1)': 'StringIndexOutOfBoundsException: offset 4, length 3',
    'new StringBuilder("abc").delete(2, 1)':
      'StringIndexOutOfBoundsException: start 2, end 1, length 3',
    'String.valueOf(new char[3], 1, 3)':
      'StringIndexOutOfBoundsException: offset 1, count 3, length 3',
    'new StringBuilder(-1)': 'NegativeArraySizeException: -1',
  };
  const { stdout, stderr } = loadAll(
    '{}',
    ...Object.keys(thrown).map((text) => main(`System.out.println(${text});`)),
  );
  t.is(stdout, '[1]'.repeat(Object.keys(thrown).length));
  t.deepEqual(
    stderr.match(/^Exception.*/gm),
    Object.values(thrown).map((text) => `Exception in thread "main" java.lang.${text}`),
  );
});

test('System.arraycopy checks what OpenJDK checks, in its words', (t) => {
  const copies: Record<string, string> = {
    'ints, -1, ints, 0, 1': 'ArrayIndexOutOfBounds: source index -1 out of bounds for int[3]',
    'ints, 0, ints, -1, 1': 'ArrayIndexOutOfBounds: destination index -1 out of bounds for int[3]',
    'ints, 0, ints, 0, -1': 'ArrayIndexOutOfBounds: length -1 is negative',
    'ints, 2, ints, 0, 2': 'ArrayIndexOutOfBounds: last source index 4 out of bounds for int[3]',
    'args, 0, new Object[1], 1, 1':
      'ArrayIndexOutOfBounds: last source index 1 out of bounds for object array[0]',
    '"s", 0, ints, 0, 0': 'ArrayStore: source type java.lang.String is not an array',
    'ints, 0, new long[1], 0, 0': 'ArrayStore: type mismatch: can not copy int[] into long[]',
  };
  const { stderr } = loadAll(
    '{}',
    ...Object.keys(copies).map((list) =>
      main(`int[] ints = new int[3]; System.arraycopy(${list});`),
    ),
  );
  t.deepEqual(
    stderr.match(/^Exception.*/gm)?.map((line) => line.replace(/^.*?java\.lang\./, '')),
    Object.values(copies).map((text) => text.replace(': ', 'Exception: arraycopy: ')),
  );
});

test('System.exit ends a program with its output and the exit code', (t) => {
  const text = main(
    'System.out.print("a"); if (args.length > 0) System.exit(259); System.out.print("b");',
  );
  const { stdout, stderr, status } = run('Exit', text, 'now');
  t.deepEqual({ stdout, stderr, status }, { stdout: 'a', stderr: '', status: 3 });
  t.is(run('Exit', text).stdout, 'ab');
});

test('System.err is written at once, and apart from the output', (t) => {
  const text = main(
    'System.out.print(1); System.err.print("é"); System.err.println(2.5); System.err.println();',
  );
  const { stdout, stderr, status } = run('Errors', text);
  t.deepEqual({ stdout, stderr, status }, { stdout: '1', stderr: 'é2.5\n\n', status: 0 });
});

test('much output is whole', (t) => {
  const text = main('for (int i = 0; i < 60000; i++) System.out.println("line " + i);');
  const { stdout, status } = run('Long', text);
  const lines = stdout.split('\n');
  t.is(lines.length, 60_001);
  t.is(lines[59_999], 'line 59999');
  t.is(status, 0);
});

test('an error in a program has its place, and nothing runs', (t) => {
  const text = main('System.out.println("never");\nint x = "text";');
  const { stdout, stderr, status } = run('Wrong', text);
  t.is(stdout, '');
  t.regex(
    stderr,
    /Wrong\.java:2:\d+: error: incompatible types: String cannot be converted to int/,
  );
  t.is(status, 65);
});

test('a program without main says so', (t) => {
  const { stderr, status } = run('None', 'class None { static void notMain() {} }');
  t.regex(stderr, /no class has a method main/);
  t.is(status, 65);
});

test('several programs run in one engine, with classes of the same names', (t) => {
  const text = (value: number) =>
    `class A { static int n = ${value}; int get() { return n++; } }
     ${main('A a = new A(); System.out.print(a.get() + a.get() + " " + a.toString().charAt(0));')}`;
  const { stdout, stderr } = loadAll('{}', text(1), text(10), text(100));
  t.is(stderr, '');
  t.is(stdout, '3 A[0]21 A[0]201 A[0]');
});

test('an engine goes on after a program that failed', (t) => {
  const { stdout, stderr } = loadAll(
    '{}',
    main('int[] a = {}; a[0]++;'),
    main('Object o = "s"; Main m = (Main) o;'),
    'class Main { static int x = 1 / (int) "".length(); public static void main(String[] a) {} }',
    main('System.out.print("fine");'),
  );
  t.is(stdout, '[1][1][1]fine[0]');
  t.deepEqual(stderr.match(/^(Exception|Caused by).*?(?=:)/gm), [
    'Exception in thread "main" java.lang.ArrayIndexOutOfBoundsException',
    'Exception in thread "main" java.lang.ClassCastException',
    'Caused by',
  ]);
});

test('a program that needs more memory than there is ends as in Java', (t) => {
  const text = `class Node { Node next; long a, b, c; Node(Node next) { this.next = next; } }
    ${main('Node n = null; System.out.print("go"); while (true) n = new Node(n);')}`;
  const strings = main('String s = "x"; while (true) s += s;');
  const array = `class Kept { static int[] all; } ${main('Kept.all = new int[2000000000];')}`;
  const { stdout, stderr } = loadAll('{ heap: 1 << 24 }', text, strings, array);
  t.is(stdout, 'go[1][1][1]');
  const lines = stderr.split('\n').filter((line) => line.startsWith('Exception'));
  t.deepEqual(
    lines,
    Array(3).fill('Exception in thread "main" java.lang.OutOfMemoryError: Java heap space'),
  );
});

test('recursion without end is an error, also where it could be a loop', (t) => {
  const text =
    'class Main { static int f(int n) { return f(n + 1); } ' +
    'int g(int n) { return n + g(n - 1); } ' +
    'public static void main(String[] a) { System.out.println(a.length == 0 ? f(1) : new Main().g(1)); } }';
  for (const args of [[], ['g']]) {
    const { stdout, stderr, status } = run('Deep', text, ...args);
    t.is(stdout, '');
    const [first, ...frames] = stderr.trimEnd().split('\n');
    t.is(first, 'Exception in thread "main" java.lang.StackOverflowError');
    t.is(frames.length, 1024);
    t.true(
      frames.every((frame) => /^\tat Main\.[fg]\(Deep\.java:1\)$/.test(frame)),
      frames[0],
    );
    t.is(status, 1);
  }
});

test('an engine loads a program, and errors are LanguageErrors', (t) => {
  using engine = createEngine({ languages: [java] });
  const load = (text: string) => engine.language('java').load(new SourceText('T.java', text), []);
  t.deepEqual(load(main('')), {});
  const error = t.throws(() => load('class { }'), { instanceOf: LanguageError });
  t.is(error?.position?.line, 1);
  t.deepEqual(load(main('int x = 1;')), {});
});

test('calls go straight to a method that nothing overrides, and through sites to an interface of many classes', (t) => {
  using engine = createEngine({ languages: [java] });
  const text = `interface Shape { int area(); }
    class Square implements Shape { public int area() { return 4; } int twice() { return area() * 2; } }
    class Unit implements Shape { public int area() { return 1; } }
    class Empty implements Shape { public int area() { return 0; } }
    ${main('Shape s = args.length > 5 ? new Unit() : args.length > 4 ? new Empty() : new Square(); int n = s.area() + new Square().twice();')}`;
  engine.language('java').load(new SourceText('T.java', text), []);
  const name = 'Main.main(java.lang.String[])';
  const sites = engine.symbols.get(name)?.sites ?? [];
  t.deepEqual(
    sites.map(({ label, state }) => ({ label, state })),
    [{ label: 'Shape.area()', state: 'monomorphic' }],
  );
  t.regex(engine.inspect(name, 'source'), /call \{ i32, ptr \} @"Square\.twice\(\)"/);
});
