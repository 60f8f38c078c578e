/**
 * A random Java program of a seed, with classes of its own: interfaces with defaults, hidden fields, initialisers that log,
 * constructors that call what is overridden, bridges, inner, local and anonymous classes, overloads and variable arguments;
 * in their methods small integer types, labelled loops, `finally` that jumps, both forms of `switch`, method references.
 * Valid by construction, ends soon, and prints what its methods gave, logged and threw.
 *
 * Names of locals begin with the letter of their type (`written`). Lambdas and classes see the fixed ones around them.
 */
import { shown, small, Values, written } from './random_class_values.js';
import type { Maker } from './random_runs.js';

const methods = 3;

const prelude = `
import java.util.*;
import java.util.function.*;

class Bad extends Exception {
  Bad(String text) { super(text); }
}
class Plain extends RuntimeException {
  Plain(String text) { super(text); }
}
record Pair<A, B extends Comparable<B>>(A first, B second) implements Comparable<Pair<A, B>> {
  Pair {
    if (first == null) throw new Plain("no first of " + second);
  }
  static <X extends Comparable<X>> Pair<X, X> twin(X x) { return new Pair<>(x, x); }
  <C> Pair<C, B> with(Function<? super A, ? extends C> f) { return new Pair<>(f.apply(first), second); }
  public int compareTo(Pair<A, B> other) { return second.compareTo(other.second); }
}
interface Chain<T> {
  T get();
  default <R> Chain<R> then(Function<? super T, ? extends R> f) { return () -> f.apply(get()); }
  default <U, R> Chain<R> with(Chain<? extends U> other, BiFunction<? super T, ? super U, ? extends R> f) { return () -> f.apply(get(), other.get()); }
  static <T> Chain<T> of(T t) { return () -> t; }
}
interface Conv<T> {
  T conv(T t);
  default T twice(T t) { return conv(conv(t)); }
}
`;

/** Parameters that one name can have at the same time, without a call that two of them fit equally. */
const overloads = ['byte', 'short', 'char', 'int', 'long', 'double', 'Integer', 'Number', 'String'];

class Generator extends Values {
  main(): string {
    const interfaces = [0, 1, 2].map((at) => this.#interface(at));
    const base = this.#base();
    const classes = this.classes.map((_, at) => this.#class(at));
    const bodies = [];
    for (this.method = 0; this.method < methods; this.method++) bodies.push(this.#function());
    const runs = Array.from({ length: methods }, (_, at) => `      case ${at} -> f${at}(i, s, o);`);
    return `class Main {
  static int fuel; static StringBuilder out = new StringBuilder(); static int si = 3; static String ss = "st"; static byte sb; static char sc = 'q'; static short sh; static long sj;
  static void log(Object o) { if (out.length() < 3000) out.append(o).append(' '); }
  static int note(String s, int i) { log(s); return i; }
  static boolean spend() { if (--fuel < 0) throw new IllegalStateException("fuel"); return true; }
  static int bad(int i) throws Bad { if (i > 3) throw new Bad("bad" + i); if (i == 3) throw new Plain("three"); return i; }
  static int sum(int... all) { int r = all.length; for (int each : all) r = r * 3 + each; return r; }
  static String all(String s, Object... all) { return s + (all == null ? "none" : all.length + Arrays.toString(all)); }
  static <T> T same(T t) { return t; }
  static <T extends Comparable<? super T>> T most(T a, T b) { return a.compareTo(b) >= 0 ? a : b; }
  static int apply(IntUnaryOperator f, int i) { spend(); return f.applyAsInt(i); }
${this.#overloaded('o1')}${this.#overloaded('o2')}${interfaces.join('')}${base}${classes.join('')}${bodies.join('')}
  static Object run(int which, int i, String s, Base o) throws Bad {
    return switch (which) {
${runs.join('\n')}
      default -> throw new Error("" + which);
    };
  }
  static String shown(Throwable e) {
    return e instanceof ClassCastException ? e.getClass().getName() : e + (e.getSuppressed().length > 0 ? "+" + e.getSuppressed()[0] : "");
  }
  static Base make(int k) { return switch (k) { ${this.classes.map((name, at) => `case ${at} -> new ${name}(k);`).join(' ')} default -> null; }; }
  public static void main(String[] args) {
    String[] texts = { "", "ab", "12", null, "héllo", "xy7" };
    for (int which = 0; which < ${methods}; which++)
      for (int k = 0; k < 6; k++) {
        out.setLength(0); fuel = 70; si = k * 3; ss = texts[5 - k]; sb = (byte) (k * 50); sc = (char) (k + 'a'); sh = (short) (k * 9999); sj = k * 5_000_000_000L;
        String end;
        try { end = "= " + run(which, k * 11 - 9, texts[k], make(k)); }
        catch (Bad e) { end = "checked " + shown(e); }
        catch (Throwable e) { end = "! " + shown(e); }
        System.out.println(which + "." + k + " " + out + end);
      }
  }
}
`;
  }

  #overloaded(name: string): string {
    const some = overloads.filter(() => this.random.chance(50));
    const last = this.random.pick(['int...', 'Object...', 'long...']);
    return [...some, 'Object', last]
      .map((type, at) => `  static String ${name}(${type} a) { return "${name}.${at}"; }\n`)
      .join('');
  }

  #interface(at: number): string {
    const above = at > 0 ? ` extends I${at - 1}` : '';
    let text = `  interface I${at}${above} {\n    int K${at} = note("I${at}", ${this.random.below(9)});\n`;
    for (let d = 0; d <= at; d++) {
      if (d < at && this.random.chance(50)) continue;
      const own = this.expressionOf('i', [['i', 'a']], 2);
      const other = d < at ? `I${at - 1}.super.d${d}(a)` : `m${d}(a)`;
      text += `    default int d${d}(int a) { spend(); return ${this.random.pick([`${own}`, `${own} + ${other}`, `${other} ^ a`])}; }\n`;
    }
    text += `    int m${at}(int a);\n    static int s${at}(int a) { return a ${this.random.pick(['+', '*', '-'])} K${at}; }\n  }\n`;
    return text;
  }

  #base(): string {
    const text = `  static abstract class Base implements I2, Conv<Integer>, Comparable<Base> {
    static int made; int f = note("f", ${this.random.below(9)}); protected String tag = "t" + made++; Base next;
    { log("{Base}"); }
    Base(int a) { f += ${this.random.chance(60) ? `m${this.random.below(3)}(a)` : 'a'}; log(tag); }
    Base self() { return this; }
    public int m0(int a) { spend(); return a + f; }
    public int m1(int a) { spend(); return ${this.expressionOf('i', [['i', 'a']], 2)}; }
    public Integer conv(Integer a) { return a == null ? f : a + 1; }
    public int compareTo(Base o) { return Integer.compare(f, o.f); }
    Base link() { return next == null ? this : next; }
    @Override public String toString() { return tag + f; }
    class In {
      final int at; int f = Base.this.f * 2;
      In(int at) { this.at = at; Base.this.f++; }
      int get(int a) { spend(); return ${this.expressionOf('i', [['i', 'a']], 2)} + at + f - m0(a) + Base.this.f; }
      class Deep { int sum() { return at + f + Base.this.f; } }
    }
  }\n`;
    return text;
  }

  #class(at: number): string {
    const name = `C${at}`;
    const above = at === 0 || this.random.chance(30) ? 'Base' : `C${this.random.below(at)}`;
    const more = this.random.pick(['', '', ' implements I0', ' implements I1, Cloneable']);
    let text = `  static class ${name} extends ${above}${more} {\n`;
    if (this.random.chance(60))
      text += `    static int g${at} = note("${name}.g", ${this.random.below(9)});\n`;
    else text += `    static final int g${at} = ${this.random.below(9)};\n`;
    const hiding = this.random.pick(['int', 'long', 'short', 'char']);
    if (this.random.chance(50))
      text += `    ${hiding} f = (${hiding}) note("${name}.f", ${this.random.below(99)});\n`;
    text += `    final String own; int late;\n`;
    if (this.random.chance(50))
      text += `    { log("{${name}}"); late = ${this.random.below(9)}; }\n`;
    if (this.random.chance(30)) text += `    static { log("static ${name}"); }\n`;
    const first = this.random.pick(['a', 'a * 2', `note("${name}()", a)`, 'sum(a, a)']);
    text += `    ${name}(int a) { super(${first}); own = "${name}" + a + f; }\n`;
    text += `    ${name}() { this(${this.random.below(9)}); late += ${this.random.below(9)}; }\n`;
    if (this.random.chance(50))
      text += `    @Override ${name} self() { log("${name}.self"); return this; }\n`;
    if (this.random.chance(30))
      text += `    @Override public Integer conv(Integer a) { return super.conv(a) + ${this.expressionOf('i', [['w', 'a']], 1)}; }\n`;
    for (const method of ['m0', 'm1', 'm2', 'd0', 'd1', 'd2']) {
      // The base has no m2.
      const isNeeded = method === 'm2' && above === 'Base';
      if (!isNeeded && this.random.chance(70)) continue;
      const body = this.expressionOf('i', [['i', 'a']], 3);
      const more = isNeeded
        ? ['', ' + late', ' + own.length()']
        : ['', ' + late', ` + super.${method}(a)`, ` - super.${method}(late)`];
      text += `    @Override public int ${method}(int a) { spend(); return ${body}${this.random.pick(more)}; }\n`;
    }
    return `${text}  }\n`;
  }

  #function(): string {
    this.scope = [
      { type: 'i', name: 'i', isFixed: true },
      { type: 's', name: 's', isFixed: true },
      { type: 'o', name: 'o', isFixed: true },
    ];
    this.statements = 0;
    this.returned = 's';
    const body = this.#block(2, 6);
    return `  static Object f${this.method}(int i, String s, Base o) throws Bad {\n${body}    return ${this.of(this.random.pick(shown), 3)};\n  }\n`;
  }

  #block(depth: number, most = 3): string {
    const known = this.scope.length;
    let text = '';
    for (let count = 1 + this.random.below(most); count > 0; count--)
      text += this.#statement(depth);
    this.scope.length = known;
    return text;
  }

  #statement(depth: number): string {
    const pad = '  '.repeat(depth);
    this.statements++;
    const isDeep = depth > 5 || this.statements > 24;
    switch (this.random.below(isDeep ? 9 : 20)) {
      case 0:
      case 1:
      case 2:
        return this.local(pad);
      case 3:
      case 4:
        return `${pad}log(${this.of(this.random.pick(shown), 3)});\n`;
      case 5:
      case 6:
        return `${pad}${this.assignment()};\n`;
      case 7:
        return `${pad}if (${this.of('z', 2)}) ${this.#exit()}\n`;
      case 8: {
        const type = this.random.pick([...small, 'j', 'z', 's', 'w', 'o'] as const);
        return `${pad}log(o${1 + this.random.below(2)}((${written[type]}) (${this.of(type, 2)})));\n`;
      }
      case 9:
      case 10: {
        const text = `${pad}if (${this.of('z', 3)}) {\n${this.#block(depth + 1)}`;
        return `${text}${this.random.chance(50) ? `${pad}} else {\n${this.#block(depth + 1)}` : ''}${pad}}\n`;
      }
      case 11:
      case 12:
      case 13:
        return this.#loop(depth, pad);
      case 14:
        return this.#switch(depth, pad);
      case 15:
        return this.#localClass(pad);
      case 16: {
        const label = this.fresh('L');
        this.labels.push(`break ${label}`);
        const text = `${pad}${label}: {\n${this.#block(depth + 1)}${pad}}\n`;
        this.labels.pop();
        return text;
      }
      default:
        return this.#try(depth, pad);
    }
  }

  #loop(depth: number, pad: string): string {
    const label = this.random.chance(40) ? this.fresh('L') : '';
    const known = this.scope.length;
    let head: string;
    let tail = '';
    const most = 2 + this.random.below(4);
    switch (this.random.below(5)) {
      case 0: {
        const type = this.random.pick(['i', 'b', 'c', 'h', 'j'] as const);
        const [name, down] = [this.fresh(type), this.fresh('k')];
        head =
          type === 'i'
            ? `for (int ${name} = 0, ${down} = ${most}; ${name} < ${down}; ${name}++, ${down}--)`
            : `for (${written[type]} ${name} = 0; ${name} < ${most}; ${name}++)`;
        this.scope.push({ type, name, isFixed: false });
        break;
      }
      case 1: {
        const name = this.fresh('i');
        head = `for (${this.random.pick(['int', 'final int', 'var'])} ${name} : ${this.of('x', 2)})`;
        this.scope.push({ type: 'i', name, isFixed: true });
        break;
      }
      case 2: {
        const name = this.fresh('s');
        head = `for (String ${name} : new String[] { ${this.of('s', 2)}, ${this.of('s', 1)} })`;
        this.scope.push({ type: 's', name, isFixed: true });
        break;
      }
      case 3:
        head = 'do';
        tail = ` while (${this.of('z', 2)} && fuel > 30);`;
        break;
      default:
        head = `while (${this.random.chance(50) ? `${this.of('z', 2)} && ` : ''}fuel > 40)`;
    }
    if (label) this.labels.push(`break ${label}`, `continue ${label}`);
    this.loops++;
    this.breakable++;
    const body = this.#block(depth + 1);
    this.loops--;
    this.breakable--;
    if (label) this.labels.length -= 2;
    this.scope.length = known;
    return `${pad}${label ? `${label}: ` : ''}${head} {\n${pad}  spend();\n${body}${pad}}${tail}\n`;
  }

  #switch(depth: number, pad: string): string {
    const [value, labels] = this.subject();
    let text = `${pad}switch (${value}) {\n`;
    const isArrow = this.random.chance(40);
    if (this.random.chance(70)) labels.splice(this.random.below(labels.length + 1), 0, 'default');
    this.breakable++;
    for (const label of labels) {
      const head = label === 'default' ? label : `case ${label}`;
      text += `${pad}  ${head}${isArrow ? ' ->' : ':'} {\n${this.#block(depth + 2, 2)}${pad}  }\n`;
      if (!isArrow && this.random.chance(50)) text += `${pad}  break;\n`;
    }
    this.breakable--;
    return `${text}${pad}}\n`;
  }

  #localClass(pad: string): string {
    const name = `Local${++this.names}`;
    const object = this.fresh('o');
    const [above, body] = [
      this.random.pick([...this.classes]),
      this.expressionOf('i', [['i', 'a']], 3),
    ];
    const field = this.within([], () => this.of('i', 2));
    const argument = this.of('i', 1);
    this.scope.push({ type: 'o', name: object, isFixed: true });
    return this.random.chance(50)
      ? `${pad}class ${name} extends ${above} {\n${pad}  int mine = ${field};\n${pad}  ${name}(int a) { super(a); log(mine); }\n${pad}  @Override public int m1(int a) { spend(); return ${body} + mine; }\n${pad}}\n${pad}Base ${object} = new ${name}(${argument});\n`
      : `${pad}Base ${object} = new ${above}(${argument}) {\n${pad}  int mine = ${field};\n${pad}  @Override public int m0(int a) { spend(); return ${body} - mine; }\n${pad}};\n`;
  }

  #try(depth: number, pad: string): string {
    let text = `${pad}try {\n${this.#block(depth + 1)}${pad}  if (si > ${this.random.below(12)}) log(bad(${this.of('i', 1)} & 7));\n`;
    const catches = this.random.pick([
      [],
      ['Plain'],
      ['Bad'],
      ['Bad | Plain', 'RuntimeException'],
      ['ArithmeticException', 'NullPointerException | IndexOutOfBoundsException', 'Bad'],
      ['Exception'],
    ]);
    for (const cls of catches) {
      const name = this.fresh('e');
      text += `${pad}} catch (${cls} ${name}) {\n${pad}  log("caught " + shown(${name}));\n${this.#block(depth + 1, 2)}`;
      if (this.random.chance(20)) text += `${pad}  if (fuel % 3 == 0) throw ${name};\n`;
    }
    if (catches.length === 0 || this.random.chance(50)) {
      text += `${pad}} finally {\n${pad}  log("finally");\n${this.#block(depth + 1, 2)}`;
      if (this.random.chance(20)) text += `${pad}  if (${this.of('z', 1)}) ${this.#exit()}\n`;
    }
    return `${text}${pad}}\n`;
  }

  #exit(): string {
    const jumps = [...this.labels.map((each) => `${each};`), 'throw new Plain(ss);'];
    if (this.returned) jumps.push(`return ${this.of(this.returned, 1)};`);
    if (this.loops > 0) jumps.push('continue;', 'break;');
    else if (this.breakable > 0) jumps.push('break;');
    return this.random.pick(jumps);
  }
}

export const randomClasses: Maker = {
  prelude,
  main: (seed) => new Generator(seed).main(),
};
