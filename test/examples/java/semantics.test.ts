/** The typed tree: what attribution decides, where a program's output would not show it or shows it late. */
import test from 'ava';
import { SourceText } from 'vmkit';
import { checkProgram } from '../../../examples/java/semantics/check.js';
import type { Expression } from '../../../examples/java/semantics/typed.js';

/** The value of `x` in a program with some members: the typed tree of `var x = …;`, or of another type. */
function treeOf(expression: string, members = '', type = 'var'): Expression {
  const parameters = `int i, long l, char c, double d, String s, boolean b, Main m,
    Integer I, Long L, Character C, Boolean B, Object o, Number N, Box<String> t, Box<Integer> u`;
  const text = `class Main { ${members} void test(${parameters}) {
    ${type} x = ${expression};
  } }
  class Box<T> { T value; T[] all; static int made; T get() { return value; } class Inner { T of() { return value; } } }`;
  const program = checkProgram(new SourceText('Main.java', text));
  const [method] = program.classes[0]?.methods.get('test') ?? [];
  const [statement] = (method && program.body(method)?.statements) ?? [];
  if (statement?.kind !== 'local' || !statement.value) throw new Error('there is no value');
  return statement.value;
}

/** A tree in short: what is called, converted, and joined how. */
function show(node: Expression): string {
  switch (node.kind) {
    case 'constant':
      return `${node.type}:${typeof node.value === 'string' ? JSON.stringify(node.value) : node.value}`;
    case 'local':
      return node.local.name;
    case 'this':
      return 'this';
    case 'convert':
      return `(${node.type})${show(node.operand)}`;
    case 'upcast':
      return `<${node.type}>${show(node.operand)}`;
    case 'cast':
      return `(${node.type}${node.implicit ? '?' : '!'})${show(node.operand)}`;
    case 'box':
      return `box(${show(node.operand)})`;
    case 'unbox':
      return `unbox(${show(node.operand)})`;
    case 'outerThis':
      return `${node.cls}.this`;
    case 'classLiteral':
      return `${node.named}.class:${node.type}`;
    case 'assign':
      return `${show(node.target)} = ${show(node.value)}`;
    case 'compound':
      return `${show(node.target)} ${node.operator}=${node.operandType} ${show(node.right)}`;
    case 'update':
      return `${node.isPostfix ? 'old of ' : ''}${show(node.target)} = ${show(node.value)}`;
    case 'index':
      return `${show(node.array)}[${show(node.index)}]`;
    case 'unary':
      return `${node.operator}${show(node.operand)}`;
    case 'binary':
      return `(${show(node.left)} ${node.operator} ${show(node.right)})`;
    case 'concat':
      return `[${node.parts.map(show).join(' ')}]`;
    case 'call': {
      const receiver = node.receiver ? `${show(node.receiver)}.` : '';
      return `${receiver}${node.mode} ${node.method.owner}.${node.method}(${node.args.map(show).join(', ')})`;
    }
    case 'array':
      return `{${node.elements.map(show).join(', ')}}`;
    case 'conditional':
      return `(${show(node.test)} ? ${show(node.then)} : ${show(node.otherwise)})`;
    case 'field':
      return `${show(node.object)}.${node.field.name}`;
    case 'static':
      return `${node.field.owner}.${node.field.name}`;
    default:
      return node.kind;
  }
}

const constants: Record<string, string> = {
  '1 + 2 * 3': 'int:7',
  '2147483647 + 1': 'int:-2147483648',
  '-2147483648 / -1': 'int:-2147483648',
  '46341 * 46341': 'int:-2147479015',
  '-7 / 2': 'int:-3',
  '-7 % 3': 'int:-1',
  '-5.5 % 2': 'double:-1.5',
  '1 << 33': 'int:2',
  '-1 >>> 28': 'int:15',
  '-1L >>> 60': 'long:15',
  '1 << 33L': 'int:2',
  '9223372036854775807L + 1': 'long:-9223372036854775808',
  "'a' + 1": 'int:98',
  "(char) ('a' + 1)": 'char:98',
  '(byte) 200': 'byte:-56',
  '(int) 1e20': 'int:2147483647',
  '(int) Double.NaN': 'int:0',
  '(long) -1e30': 'long:-9223372036854775808',
  '(char) -1.5': 'char:65535',
  '(float) 0.1': `float:${Math.fround(0.1)}`,
  '0.1f + 0.2f': `float:${Math.fround(Math.fround(0.1) + Math.fround(0.2))}`,
  '(float) 9007199791611905L': 'float:9007200328482816',
  '1 / 2.0': 'double:0.5',
  '~5': 'int:-6',
  '!true': 'boolean:false',
  'true & !false ^ true': 'boolean:false',
  '1 < 2L': 'boolean:true',
  'true ? 1 : 2.0': 'double:1',
  '"a" + 1 + 2': 'String:"a12"',
  '1 + 2 + "a"': 'String:"3a"',
  '"" + \'a\' + 1.0 + 1.5f + true + 2L': 'String:"a1.01.5true2"',
  '"" + 1e7 + " " + 1e-4 + " " + 100.0 + " " + 4.9e-324': 'String:"1.0E7 1.0E-4 100.0 4.9E-324"',
  '"" + 1.0e10f + " " + 0.1f + " " + 3.4028235e38f': 'String:"1.0E10 0.1 3.4028235E38"',
  '"" + -0.0 + (0.0 / 0.0) + 1.0 / 0': 'String:"-0.0NaNInfinity"',
  'Integer.MAX_VALUE + 1': 'int:-2147483648',
  '"a" == "a"': 'boolean:true',
};

test('constant expressions', (t) => {
  for (const [text, value] of Object.entries(constants)) t.is(show(treeOf(text)), value, text);
});

const trees: Record<string, string> = {
  'i + l': '((long)i + l)',
  'c + c': '((int)c + (int)c)',
  'i << l': '(i << l)',
  'l << i': '(l << i)',
  'i / 0': '(i / int:0)',
  'i + 1 + d': '((double)(i + int:1) + d)',
  '"a" + i + 1 + "b" + null': '[String:"a" i String:"1b" <null>:null]',
  'i + 1 + s': '[(i + int:1) s]',
  's + (s + i)': '[s [s i]]',
  'b ? i : l': '(b ? (long)i : l)',
  'b ? c : 1': '(b ? c : char:1)',
  'b ? c : i': '(b ? (int)c : i)',
  'b ? m : null': '(b ? m : Main:null)',
  '(Object) s': '<Object>s',
  '(String) (Object) s': '(String!)<Object>s',
  '-i': '-i',
  's == null': '(s == <null>:null)',
  's.length()': 's.direct String.length()()',
  'm.toString()': 'm.virtual Object.toString()()',
  'Math.max(i, l)': 'static Math.max(long,long)((long)i, l)',
  'Math.abs(c)': 'static Math.abs(int)((int)c)',
  'new int[] {i, c}': '{i, (int)c}',
};

test('conversions, text and calls', (t) => {
  for (const [text, tree] of Object.entries(trees)) t.is(show(treeOf(text)), tree, text);
});

const boxed: Record<string, string> = {
  'I + 1': '(unbox(I) + int:1)',
  'I + L': '((long)unbox(I) + unbox(L))',
  'C + 1': '((int)unbox(C) + int:1)',
  'I == 1': '(unbox(I) == int:1)',
  'I == I': '(I == I)',
  '1L == I': '(long:1 == (long)unbox(I))',
  'I == o': '(I == o)',
  'I << L': '(unbox(I) << unbox(L))',
  '-C': '-(int)unbox(C)',
  '!B': '!unbox(B)',
  'B || b': 'logical',
  '"" + I + null': '[String:"" I <null>:null]',
  'I++': 'old of I = box((unbox(old$) + int:1))',
  '++C': 'C = box((char)((int)unbox(old$) + int:1))',
  'I += 2': 'I = box((unbox(old$) + int:2))',
  'L <<= i': 'L = box((unbox(old$) << i))',
  'B &= b': 'B = box((unbox(old$) & b))',
  'i += I': 'i +=int unbox(I)',
  'i += d': 'i +=double d',
  'c += 1': 'c +=int int:1',
  's += I': 's concat=String I',
  'o += s': 'o concat=Object s',
  'I = 5': 'I = box(int:5)',
  'o = 5': 'o = <Object>box(int:5)',
  'N = l': 'N = <Number>box(l)',
  'd = I': 'd = (double)unbox(I)',
  '(long) I': '(long)unbox(I)',
  '(int) o': 'unbox((Integer!)o)',
  '(double) N': 'unbox((Double!)N)',
  '(Object) 5': '<Object>box(int:5)',
  '(Integer) o': '(Integer!)o',
  'b ? I : L': '(b ? (long)unbox(I) : unbox(L))',
  'b ? I : null': '(b ? I : Integer:null)',
  'b ? 1 : null': '(b ? box(int:1) : Integer:null)',
  'b ? I : 1': '(b ? unbox(I) : int:1)',
  'b ? I : I': '(b ? I : I)',
  'b ? C : 1': '(b ? unbox(C) : char:1)',
  'b ? C : i': '(b ? (int)unbox(C) : i)',
  'B ? 1 : 2': '(unbox(B) ? int:1 : int:2)',
  'new int[] {I, C}': '{unbox(I), (int)unbox(C)}',
  'new Object[] {1, s}': '{<Object>box(int:1), <Object>s}',
  'String.class': 'String.class:Class<String>',
  'int.class': 'int.class:Class<Integer>',
  'int[][].class': 'int[][].class:Class<int[][]>',
};

test('boxes', (t) => {
  for (const [text, tree] of Object.entries(boxed)) t.is(show(treeOf(text)), tree, text);
});

const wanted: [string, string, string][] = [
  ['byte', '10', 'byte:10'],
  ['char', '(int) 65.5', 'char:65'],
  ['Byte', '10', 'box(byte:10)'],
  ['Character', '65', 'box(char:65)'],
  ['Object', "'a'", '<Object>box(char:97)'],
  ['Comparable<Integer>', '1', '<Comparable<Integer>>box(int:1)'],
  ['long', 'I', '(long)unbox(I)'],
  ['Object', 'b ? 1 : 2.0', '<Object>box((b ? double:1 : double:2))'],
  ['Object', 'b ? 1 : s', '(b ? <Object>box(int:1) : <Object>s)'],
  ['long', 'b ? i : I', '(long)(b ? i : unbox(I))'],
  ['Integer', 'b ? null : I', '(b ? Integer:null : I)'],
  ['long', 'b ? 1 : 2', '(long)(b ? int:1 : int:2)'],
  ['String', 't.value', '(String?)t.value'],
  ['Object', 't.value', '<Object>t.value'],
  ['String[]', 't.all', '(String[]?)t.all'],
  ['int', 'u.value', 'unbox((Integer?)u.value)'],
  ['int', 'u.value + 1', '(unbox((Integer?)u.value) + int:1)'],
  ['String', 't.value = s', 't.value = s'],
  [
    'int',
    'u.value++',
    'unbox((Integer?)old of u.value = <Object>box((unbox((Integer?)old$) + int:1)))',
  ],
  ['int', 't.made', 'Box.made'],
  ['Runnable', 'b ? null : (Runnable) o', '(b ? Runnable:null : (Runnable!)o)'],
];

test('what the place of an expression wants', (t) => {
  for (const [type, text, tree] of wanted) t.is(show(treeOf(text, '', type)), tree, text);
});

test('names of classes around', (t) => {
  const members = `int v; static int w; static final int K = 7;
    class Inner { int own; int look() { return v + own + Main.this.v + w + K; } class Most { int deep() { return v; } } }`;
  const program = checkProgram(new SourceText('Main.java', `class Main { ${members} }`));
  const inner = program.classes[0]?.nested.get('Inner');
  const shown = (name: string, cls = inner): string => {
    const [method] = cls?.methods.get(name) ?? [];
    const [statement] = (method && program.body(method)?.statements) ?? [];
    return statement?.kind === 'return' && statement.value ? show(statement.value) : '';
  };
  t.is(shown('look'), '((((Main.this.v + this.own) + Main.this.v) + Main.w) + int:7)');
  t.is(shown('deep', inner?.nested.get('Most')), 'Main.this.v');
});

test('overloads: the most specific, before varargs', (t) => {
  const members = `int f(Object o) { return 1; } int f(String s) { return 2; } int f(int... a) { return 3; }
    int f(long a) { return 4; } int f(double a) { return 5; } private int g() { return 1; } final int h() { return 1; }
    static int k() { return 1; } final int n = 3; int v = 4;`;
  const call = (text: string): string => show(treeOf(text, members));
  t.is(call('f(s)'), 'this.virtual Main.f(String)(s)');
  t.is(
    call('f(null)'.replace('null', '(Object) null')),
    'this.virtual Main.f(Object)(Object:null)',
  );
  t.is(call('f(i)'), 'this.virtual Main.f(long)((long)i)');
  t.is(call('f(1f)'), 'this.virtual Main.f(double)(double:1)');
  t.is(call('f(i, c)'), 'this.virtual Main.f(int...)({i, (int)c})');
  t.is(call('f()'), 'this.virtual Main.f(int...)({})');
  t.is(call('m.g()'), 'm.direct Main.g()()');
  t.is(call('h()'), 'this.direct Main.h()()');
  t.is(call('k()'), 'static Main.k()()');
  t.is(call('n + v'), '(int:3 + this.v)');
  t.is(call('m.n'), 'm.n');
  t.is(call('m.k()'), 'static Main.k()()');
  t.is(call('((Main) new Main()).k()'), 'sequence');
  t.is(call('((Object) s).toString()'), '<Object>s.virtual Object.toString()()');
});

test('a constructor says what it runs, in order', (t) => {
  const text = `class A { A(int x) { } }
    class B extends A { int f = 1; B() { this(2); } B(int y) { super(y); f = 2; } }
    class C { }`;
  const program = checkProgram(new SourceText('B.java', text));
  const shape = (index: number, which: number): string[] => {
    const made = program.classes[index]?.constructors[which];
    const body = made && program.body(made);
    return (body?.statements ?? []).map((statement) =>
      statement.kind === 'expression' ? show(statement.expression) : statement.kind,
    );
  };
  t.deepEqual(shape(1, 0), ['this.direct B.B(int)(int:2)']);
  t.deepEqual(shape(1, 1), ['this.direct A.A(int)(y)', 'initializers', 'this.f = int:2']);
  t.deepEqual(shape(2, 0), ['initializers']);
});

test('main is the public class’s, else the first', (t) => {
  const main = 'public static void main(String... args) { }';
  const first = `class A { ${main} } class B { ${main} }`;
  t.is(checkProgram(new SourceText('x', first)).main?.owner.name, 'A');
  const second = first.replace('class B', 'public class B');
  t.is(checkProgram(new SourceText('x', second)).main?.owner.name, 'B');
  t.is(checkProgram(new SourceText('x', 'class A { }')).main, undefined);
});
