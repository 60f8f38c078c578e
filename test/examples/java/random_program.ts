/**
 * A random Java program of a seed: valid by construction, ends soon, and shows what its methods did, each with several
 * arguments: their results, what they logged, and the exceptions that left them with message and place.
 *
 * Names tell types: i (int), j (long), d (double), c (char), z (boolean), s (String), x (int[]), y (String[]), n (Node),
 * b (StringBuilder). Any expression may throw: divisions, indices, null, casts, texts that are no number.
 */
import { Random } from '../../random.js';
import type { Maker } from './random_runs.js';

type Type = 'i' | 'j' | 'd' | 'c' | 'z' | 's' | 'x' | 'y' | 'n' | 'b';

const written: Readonly<Record<Type, string>> = {
  i: 'int',
  j: 'long',
  d: 'double',
  c: 'char',
  z: 'boolean',
  s: 'String',
  x: 'int[]',
  y: 'String[]',
  n: 'Node',
  b: 'StringBuilder',
};
const types = Object.keys(written) as Type[];
const methods = 4;

/** What is the same in each: classes to make objects of, exceptions, and the log. Types of the methods are `signature`. */
const prelude = `
class Checked extends Exception {
  final int code;
  Checked(String text, int code) { super(text); this.code = code; }
}
class Special extends Checked {
  Special(int code) { super("special", code * 2); }
  @Override public String getMessage() { return super.getMessage() + "/" + code; }
}
class Plain extends RuntimeException {
  Plain(String text) { super(text); }
  Plain(String text, Throwable cause) { super(text, cause); }
}
interface Named { default String name() { return "named" + size(); } int size(); }
class Node implements Named {
  static int made;
  int value; long wide = made++; Node next; int[] data; String text; char mark = 'm';
  Node(int value) { this.value = value; data = new int[value & 3]; }
  int visit(int by) { return value += by; }
  public int size() { return data.length; }
  Node link() throws Checked { if (value > 40) throw new Checked("far", value); return next; }
  @Override public String toString() { return "Node" + value + (next == null ? "" : ">"); }
}
class Leaf extends Node {
  final String label;
  Leaf(int value, String label) { super(value - 1); this.label = label; text = label; next = new Node(value); }
  @Override int visit(int by) { return by == 3 ? super.visit(7) : value - by + label.length(); }
  @Override public String name() { return label.isEmpty() ? super.text : label + value; }
}
class Odd extends Node {
  Odd(int value) { super(value | 1); }
  @Override int visit(int by) { if (by < 0) throw new Plain("odd " + by); return super.visit(by * 2) % by; }
  @Override public int size() { return 10 / value; }
}
class Log {
  static StringBuilder out = new StringBuilder();
  static void log(String s) { if (out.length() < 2000) out.append(s).append(' '); }
}
class Gate implements AutoCloseable {
  final int code;
  Gate(int code) throws Checked { this.code = code; Log.log("open" + code); if (code == 5) throw new Special(code); }
  @Override public void close() { Log.log("close" + code); if ((code & 3) == 2) throw new Plain("gate" + code); }
}
`;

class Generator {
  readonly #random: Random;
  #names = 0;
  #statements = 0;
  #scope: { type: Type; name: string; isFixed: boolean }[] = [];
  #labels: { name: string; isLoop: boolean }[] = [];
  #loops = 0;
  #breakable = 0;
  #method = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  #fresh(type: string): string {
    this.#names++;
    return `${type}${this.#names}`;
  }

  main(): string {
    const bodies = [];
    for (this.#method = 0; this.#method < methods; this.#method++) bodies.push(this.#function());
    const runs = Array.from(
      { length: methods },
      (_, at) => `        case ${at}: return f${at}(i, s, x, n);`,
    );
    return `class Main extends Log {
  static int fuel; static int si = 3; static String ss = "st"; static int[] sx; static long sj;
  static int spend() { if (--fuel < 0) throw new IllegalStateException("fuel"); return fuel; }
  static void mayThrow(int i) throws Checked { if (i > 4) throw new Special(i); if (i > 1) throw new Checked("may", i); }
  static int id(int i) { log("i" + i); return i; }
  static int down(int i, Node n) { return i <= 0 ? n.visit(i) : down(i - 1, n.next == null ? n : n.next) + 1; }
${bodies.join('')}
  static long run(int which, int i, String s, int[] x, Node n) throws Checked {
    switch (which) {
${runs.join('\n')}
    }
    throw new Error("" + which);
  }
  static String shown(Throwable e) {
    StackTraceElement[] frames = e.getStackTrace();
    String where = "";
    for (StackTraceElement each : frames) {
      if (!each.getClassName().startsWith("java.")) where += " " + each.getMethodName() + ":" + each.getLineNumber();
      if (each.getMethodName().equals("main")) break;
    }
    return e + where + (e.getCause() == null ? "" : " by " + e.getCause()) + (e.getSuppressed().length == 0 ? "" : " beside " + e.getSuppressed()[0]);
  }
  public static void main(String[] args) {
    String[] texts = { "", "ab", null, "12", "héllo wörld", "x\\u4e2dy7" };
    for (int which = 0; which < ${methods}; which++)
      for (int k = 0; k < 6; k++) {
        out.setLength(0); fuel = 60; si = k; ss = texts[5 - k]; sx = k == 3 ? null : new int[k]; sj = k * 3_000_000_000L; Node.made = k;
        Node n = k == 0 ? null : k % 3 == 0 ? new Leaf(k, "leaf") : k % 3 == 1 ? new Odd(k) : new Node(k * 9);
        String end;
        try { end = "= " + run(which, k * 7 - 9, texts[k], k == 4 ? null : new int[] { k, 2, 3 - k, 9 }, n); }
        catch (Checked e) { end = "checked " + e.code + " " + shown(e); }
        catch (Throwable e) { end = "! " + shown(e); }
        System.out.println(which + "." + k + " " + out + end);
      }
  }
}
`;
  }

  #function(): string {
    // Of a parameter that was assigned, messages about null have one of two names by which copy of a `finally` runs.
    this.#scope = [
      { type: 'i', name: 'i', isFixed: false },
      { type: 's', name: 's', isFixed: true },
      { type: 'x', name: 'x', isFixed: true },
      { type: 'n', name: 'n', isFixed: true },
    ];
    this.#statements = 0;
    const body = this.#block(2, 5);
    const result = this.#of('j', 2);
    return `  static long f${this.#method}(int i, String s, int[] x, Node n) throws Checked {\n${body}    return ${result};\n  }\n`;
  }

  /** Statements in a scope of their own. */
  #block(depth: number, most = 3): string {
    const known = this.#scope.length;
    let text = '';
    for (let count = 1 + this.#random.below(most); count > 0; count--)
      text += this.#statement(depth);
    this.#scope.length = known;
    return text;
  }

  #statement(depth: number): string {
    const pad = '  '.repeat(depth);
    this.#statements++;
    const isDeep = depth > 5 || this.#statements > 26;
    switch (this.#random.below(isDeep ? 11 : 22)) {
      case 0:
      case 1: {
        const type = this.#random.pick(types);
        const value = this.#of(type, 3);
        const name = this.#fresh(type);
        this.#scope.push({ type, name, isFixed: this.#random.chance(20) });
        return `${pad}${this.#scope.at(-1)?.isFixed ? 'final ' : ''}${written[type]} ${name} = ${value};\n`;
      }
      case 2:
      case 3:
        return `${pad}log(${this.#of('s', 2)});\n`;
      case 4:
      case 5:
      case 6:
        return `${pad}${this.#assignment()};\n`;
      case 7:
        return `${pad}if (${this.#of('z', 2)}) ${this.#exit()}\n`;
      case 8:
        return `${pad}if (${this.#of('z', 2)}) throw ${this.#thrown()};\n`;
      case 9:
        return this.#method + 1 < methods && this.#random.chance(60)
          ? `${pad}${this.#assignable('j')} += f${this.#method + 1 + this.#random.below(methods - this.#method - 1)}(${this.#of('i', 2)}, ${this.#of('s', 1)}, ${this.#of('x', 1)}, ${this.#of('n', 1)});\n`
          : `${pad}log("r" + down(${this.#random.below(5)}, ${this.#of('n', 1)}));\n`;
      case 10:
        return `${pad}${this.#of('b', 1)}${this.#change()};\n`;
      case 11:
      case 12: {
        const condition = this.#of('z', 3);
        const text = `${pad}if (${condition}) {\n${this.#block(depth + 1)}`;
        return `${text}${this.#random.chance(50) ? `${pad}} else {\n${this.#block(depth + 1)}` : ''}${pad}}\n`;
      }
      case 13:
      case 14:
      case 15:
        return this.#loop(depth, pad);
      case 16:
        return this.#switch(depth, pad);
      case 17: {
        const name = this.#fresh('L');
        this.#labels.push({ name, isLoop: false });
        const text = `${pad}${name}: {\n${this.#block(depth + 1)}${pad}}\n`;
        this.#labels.pop();
        return text;
      }
      default:
        return this.#try(depth, pad);
    }
  }

  #loop(depth: number, pad: string): string {
    const label = this.#random.chance(35) ? this.#fresh('L') : '';
    const known = this.#scope.length;
    let head: string;
    let tail = '';
    switch (this.#random.below(5)) {
      case 0: {
        const name = this.#fresh('i');
        head = `for (int ${name} = ${this.#random.below(4)}; ${name} < ${this.#of('i', 1)}; ${name} += ${1 + this.#random.below(3)})`;
        this.#scope.push({ type: 'i', name, isFixed: true });
        break;
      }
      case 1: {
        const type = this.#random.pick(['i', 's', 'c'] as const);
        const name = this.#fresh(type);
        const array =
          type === 'c'
            ? `${this.#of('s', 1)}.toCharArray()`
            : this.#of(type === 'i' ? 'x' : 'y', 1);
        head = `for (${written[type]} ${name} : ${array})`;
        this.#scope.push({ type, name, isFixed: false });
        break;
      }
      case 2:
        head = 'do';
        tail = ` while (${this.#of('z', 2)} && fuel > 30);`;
        break;
      default:
        head = `while (spend() > ${20 + this.#random.below(30)}${this.#random.chance(50) ? ` && ${this.#of('z', 2)}` : ''})`;
    }
    if (label) this.#labels.push({ name: label, isLoop: true });
    this.#loops++;
    this.#breakable++;
    const body = this.#block(depth + 1);
    this.#loops--;
    this.#breakable--;
    if (label) this.#labels.pop();
    this.#scope.length = known;
    return `${pad}${label ? `${label}: ` : ''}${head} {\n${pad}  spend();\n${body}${pad}}${tail}\n`;
  }

  #switch(depth: number, pad: string): string {
    const type = this.#random.pick(['i', 's', 'c'] as const);
    const labels = {
      i: ['0', '1', '-1', '2', '9'],
      s: ['""', '"ab"', '"12"', '"st"', '"leaf"'],
      c: ["'a'", "'l'", "'x'", "'1'", "'m'"],
    }[type];
    let text = `${pad}switch (${this.#of(type, 2)}) {\n`;
    const isDefaultFirst = this.#random.chance(20);
    if (isDefaultFirst) labels.unshift('default');
    else if (this.#random.chance(60)) labels.push('default');
    this.#breakable++;
    for (const label of labels) {
      if (label !== 'default' && this.#random.chance(40)) continue;
      // What a case declares is in scope in those that follow, but has no value there: a block.
      text += `${pad}  ${label === 'default' ? label : `case ${label}`}: {\n${this.#block(depth + 2, 2)}${pad}  }\n`;
      if (this.#random.chance(60)) text += `${pad}  break;\n`;
    }
    this.#breakable--;
    return `${text}${pad}}\n`;
  }

  #try(depth: number, pad: string): string {
    const hasResource = this.#random.chance(20);
    let text = `${pad}try ${hasResource ? `(Gate g${++this.#names} = ${this.#random.chance(85) ? `new Gate(${this.#of('i', 1)} & 7)` : 'null'}) ` : ''}{\n`;
    text += this.#block(depth + 1);
    // A call of another method can throw what is checked, so that each handler can be reached.
    text += `${pad}  if (si == ${this.#random.below(6)}) mayThrow(${this.#random.below(9)});\n`;
    const catches = this.#random.pick([
      [],
      ['Plain'],
      ['Special', 'Checked'],
      ['ArithmeticException', 'NullPointerException | IndexOutOfBoundsException'],
      ['Checked'],
      ['RuntimeException'],
      ['Plain | Special', 'Exception'],
      ['Throwable'],
      ['NumberFormatException', 'IllegalArgumentException', 'ClassCastException'],
    ]);
    for (const cls of catches) {
      const name = this.#fresh('e');
      text += `${pad}} catch (${cls} ${name}) {\n${pad}  log("${name} " + ${name}.getMessage());\n`;
      text += this.#block(depth + 1, 2);
      if (this.#random.chance(20))
        text += `${pad}  if (fuel > 3) throw new Plain("again", ${name});\n`;
      const isNarrow = !/Throwable|Exception$/.test(cls);
      if (isNarrow && this.#random.chance(20))
        text += `${pad}  if (fuel % 2 == 0) throw ${name};\n`;
    }
    if (catches.length === 0 && !hasResource ? true : this.#random.chance(45)) {
      text += `${pad}} finally {\n${pad}  log("finally");\n${this.#block(depth + 1, 2)}`;
    }
    return `${text}${pad}}\n`;
  }

  /** A jump; its condition is before it. */
  #exit(): string {
    const jumps = [`return ${this.#of('j', 1)};`];
    if (this.#loops > 0) jumps.push('break;', 'continue;');
    else if (this.#breakable > 0) jumps.push('break;');
    for (const { name, isLoop } of this.#labels) {
      jumps.push(`break ${name};`);
      if (isLoop) jumps.push(`continue ${name};`);
    }
    return this.#random.pick(jumps);
  }

  #thrown(): string {
    return this.#random.pick([
      () => `new Plain(${this.#of('s', 1)})`,
      () => `new Checked("c", ${this.#of('i', 1)})`,
      () => `new Special(${this.#of('i', 1)})`,
      () => `new IllegalArgumentException(${this.#of('s', 1)}, new Special(1))`,
      () => `new Error("e" + ${this.#of('i', 1)})`,
      () => '(RuntimeException) null',
    ])();
  }

  /** A variable of the type that can be assigned, or a static field. */
  #assignable(type: 'i' | 'j' | 's' | 'x'): string {
    const known = this.#scope.filter((each) => each.type === type && !each.isFixed);
    return known.length > 0 && this.#random.chance(75) ? this.#random.pick(known).name : `s${type}`;
  }

  /** An int that is mostly an index of what is short. */
  #index(depth: number): string {
    return this.#random.chance(75) ? `(${this.#of('i', depth)} & 1)` : this.#of('i', depth);
  }

  #assignment(): string {
    return this.#random.pick([
      () =>
        `${this.#assignable('i')} ${this.#random.pick(['=', '+=', '-=', '*=', '/=', '%=', '^=', '<<=', '>>>='])} ${this.#of('i', 3)}`,
      () =>
        `${this.#assignable('i')} ${this.#random.pick(['+=', '-=', '*='])} ${this.#of(this.#random.pick(['j', 'd', 'c'] as const), 2)}`,
      () =>
        `${this.#assignable('j')} ${this.#random.pick(['=', '+=', '/=', '%=', '>>=', '|='])} ${this.#of('j', 3)}`,
      () => `${this.#assignable('s')} ${this.#random.pick(['=', '+='])} ${this.#of('s', 3)}`,
      () =>
        `${this.#assignable('s')} += ${this.#of(this.#random.pick(['i', 'j', 'c', 'z', 'n'] as const), 2)}`,
      () => `${this.#assignable('x')} = ${this.#of('x', 2)}`,
      () =>
        `${this.#of('x', 1)}[${this.#index(2)}] ${this.#random.pick(['=', '+=', '%='])} ${this.#of('i', 3)}`,
      () => `${this.#of('x', 1)}[${this.#index(1)}]${this.#random.pick(['++', '--'])}`,
      () =>
        `${this.#of('y', 1)}[${this.#index(1)}] ${this.#random.pick(['=', '+='])} ${this.#of('s', 2)}`,
      () => `${this.#of('n', 1)}.value ${this.#random.pick(['=', '+=', '*='])} ${this.#of('i', 2)}`,
      () => `${this.#of('n', 1)}.next = ${this.#of('n', 2)}`,
      () => `${this.#of('n', 1)}.mark += ${this.#of('i', 1)}`,
      () => `${this.#of('n', 1)}.data = ${this.#of('x', 1)}`,
      () =>
        `((Object[]) ${this.#of('y', 1)})[0] = ${this.#random.pick(['new Node(1)', '"o"', 'null'])}`,
      () =>
        `System.arraycopy(${this.#of('x', 1)}, ${this.#of('i', 1)}, ${this.#of('x', 1)}, ${this.#random.below(3)}, ${this.#random.below(4)})`,
    ])();
  }

  #change(): string {
    return this.#random.pick([
      () => `.append(${this.#of(this.#random.pick(['i', 's', 'c', 'z', 'j', 'n'] as const), 2)})`,
      () => `.insert(${this.#index(1)}, ${this.#of('s', 1)})`,
      () => '.reverse()',
      () => `.deleteCharAt(${this.#index(1)})`,
      () => `.setLength(${this.#of('i', 1)} & 31)`,
      () => `.setCharAt(${this.#index(1)}, ${this.#of('c', 1)})`,
    ])();
  }

  /** An expression of the type; primary, so that anything may follow it. */
  #of(type: Type, depth: number): string {
    const known = this.#scope.filter((each) => each.type === type);
    if (known.length > 0 && this.#random.chance(depth <= 0 ? 85 : 35))
      return this.#random.pick(known).name;
    const e = (of: Type) => this.#of(of, depth - 1);
    if (depth > 0 && this.#random.chance(8)) return `(${e('z')} ? ${e(type)} : ${e(type)})`;
    const at = () => this.#index(depth - 1);
    const leaf = depth <= 0;
    switch (type) {
      case 'i':
        if (leaf || this.#random.chance(20))
          return this.#random.pick([
            '0',
            '1',
            '2',
            '3',
            '7',
            '(-1)',
            'si',
            'fuel',
            '2147483647',
            '100',
          ]);
        return this.#random.pick(
          [
            () =>
              `(${e('i')} ${this.#random.pick(['+', '-', '*', '&', '|', '^', '<<', '>>', '>>>'])} ${e('i')})`,
            () =>
              `(${e('i')} ${this.#random.pick(['/', '%'])} ${this.#random.chance(60) ? `(${e('i')} | 1)` : e('i')})`,
            () => `id(${e('i')})`,
            () => `(int) ${e(this.#random.pick(['j', 'd', 'c'] as const))}`,
            () => `(byte) ${e('i')}`,
            () => `${e('x')}[${at()}]`,
            () => `${e(this.#random.pick(['x', 'y'] as const))}.length`,
            () => `${e(this.#random.pick(['s', 'b'] as const))}.length()`,
            () =>
              `${e('s')}.${this.#random.pick(['hashCode()', `indexOf(${e('s')})`, `compareTo(${e('s')})`, "lastIndexOf('l')"])}`,
            () => `${e('n')}.value`,
            () => `${e('n')}.visit(${e('i')})`,
            () => `${e('n')}.size()`,
            () => `Integer.parseInt(${this.#random.chance(70) ? '"4" + si' : e('s')})`,
            () => `${this.#assignable('i')}${this.#random.pick(['++', '--'])}`,
            () => `(${this.#assignable('i')} = ${e('i')})`,
            () => `((Odd) (Node) ${e('n')}).value`,
          ].map((make) => () => `(${make()})`),
        )();
      case 'j':
        if (leaf || this.#random.chance(15))
          return this.#random.pick(['0L', '5L', '(-3L)', 'sj', '9223372036854775807L', '1L']);
        return this.#random.pick([
          () =>
            `(${e('j')} ${this.#random.pick(['+', '-', '*', '/', '%', '&', '^'])} ${e(this.#random.pick(['j', 'i'] as const))})`,
          () => `(${e('j')} ${this.#random.pick(['<<', '>>', '>>>'])} ${e('i')})`,
          () => `((long) ${e(this.#random.pick(['i', 'd', 'c'] as const))})`,
          () => `${e('n')}.wide`,
          () => `Long.parseLong(${this.#random.chance(70) ? '"-7" + si' : e('s')})`,
          () => `Double.doubleToLongBits(${e('d')})`,
        ])();
      case 'd':
        if (leaf) return this.#random.pick(['0.0', '1.5', '(-2.25)', '1e300']);
        return this.#random.pick([
          () => `(${e('d')} ${this.#random.pick(['+', '-', '*', '/', '%'])} ${e('d')})`,
          () => `((double) ${e(this.#random.pick(['i', 'j'] as const))})`,
          () => `((double) (float) ${e('d')})`,
          () => `Math.sqrt(${e('d')})`,
        ])();
      case 'c':
        if (leaf || this.#random.chance(20))
          return this.#random.pick(["'a'", "'l'", "'1'", "'\\u00e9'", "'\\u4e2d'"]);
        return this.#random.pick([
          () => `${e('s')}.charAt(${at()})`,
          () => `((char) ${e('i')})`,
          () => `${e('n')}.mark`,
          () => `Character.toUpperCase(${e('c')})`,
        ])();
      case 'z':
        if (leaf)
          return this.#random
            .pick(['true', 'false', 'fuel > 40', 'si < 3'])
            .replace(/.*[<>].*/, '($&)');
        return this.#random.pick([
          () => `(${e('i')} ${this.#random.pick(['<', '<=', '==', '!=', '>'])} ${e('i')})`,
          () => `(${e('j')} < ${e('j')})`,
          () => `(${e('d')} >= ${e('d')})`,
          () => `(${e('z')} ${this.#random.pick(['&&', '||', '^', '&'])} ${e('z')})`,
          () => `!${e('z')}`,
          () => `${e('s')}.equals(${e('s')})`,
          () => `(${e(this.#random.pick(['s', 'n', 'x'] as const))} == null)`,
          () => `(${e('s')}.intern() == ${e('s')}.intern())`,
          () =>
            `${e('s')}.${this.#random.pick([`startsWith(${e('s')})`, `contains(${e('s')})`, 'isEmpty()'])}`,
          () => `((Node) ${e('n')} instanceof ${this.#random.pick(['Leaf', 'Odd', 'Named'])})`,
          () => `((Node) ${e('n')} == ${e('n')})`,
        ])();
      case 's':
        if (leaf || this.#random.chance(15))
          return this.#random.pick(['""', '"ab"', '"12"', '"leaf"', 'ss', '"\\u00fc"']);
        return this.#random.pick([
          () => `(${e('s')} + ${e(this.#random.pick(['i', 'j', 'c', 'z', 's', 'n'] as const))})`,
          () => `("" + ${e(this.#random.pick(['i', 'c', 'z', 'j'] as const))} + ${e('s')})`,
          () => `${e('s')}.substring(${at()})`,
          () => `${e('s')}.substring(${e('i')}, ${e('i')})`,
          () =>
            `${e('s')}.${this.#random.pick(['toUpperCase()', 'trim()', "replace('l', 'L')", 'toString()'])}`,
          () => `${e('s')}.replace(${e('s')}, "<>")`,
          () => `${e('y')}[${at()}]`,
          () => `${e('n')}.${this.#random.pick(['name()', 'text', 'toString()'])}`,
          () => `((Leaf) (Node) ${e('n')}).label`,
          () => `${e('b')}.toString()`,
          () => `Integer.toHexString(${e('i')})`,
          () => `((String) (Object) ${e(this.#random.pick(['s', 'n', 'y'] as const))})`,
        ])();
      case 'x':
        if (leaf) return this.#random.pick(['sx', '(new int[2])', '(new int[] { 4, 5, 6 })']);
        return this.#random.pick(
          [
            () => `new int[] { ${e('i')}, ${e('i')}, ${e('i')} }`,
            () => `new int[${e('i')} & 7]`,
            () => `new int[${e('i')} > 999 ? 3 : ${e('i')} % 50]`,
            () => `${e('x')}.clone()`,
            () => `${e('n')}.data`,
            () => `(new int[][] { ${e('x')}, null, {} })[${e('i')} & 3]`,
          ].map((make) => () => `(${make()})`),
        )();
      case 'y':
        if (leaf) return '(new String[] { "p", null, "q" })';
        return this.#random.pick([
          () => `(new String[] { ${e('s')}, ${e('s')} })`,
          () => `(new String[${e('i')} & 3])`,
          () => `((String[]) (Object) ${e(this.#random.pick(['y', 'y', 'x'] as const))})`,
          () => `${e('y')}.clone()`,
        ])();
      case 'n':
        if (leaf)
          return this.#random
            .pick(['new Node(4)', 'new Odd(6)', '((Node) null)'])
            .replace(/^new.*/, '($&)');
        return this.#random.pick([
          () => `(new Node(${e('i')}))`,
          () => `(new Leaf(${e('i')}, ${e('s')}))`,
          () => `(new Odd(${e('i')}))`,
          () => `${e('n')}.next`,
          () => `${e('n')}.link()`,
          () => `((Node) (Named) ${e('n')})`,
        ])();
      case 'b':
        if (leaf) return '(new StringBuilder("sb"))';
        return this.#random.pick([
          () => `(new StringBuilder(${e('s')}))`,
          () => `${e('b')}.append(${e(this.#random.pick(['i', 's', 'c'] as const))})`,
        ])();
    }
  }
}

export const randomPrograms: Maker = {
  prelude,
  main: (seed) => new Generator(seed).main(),
};
