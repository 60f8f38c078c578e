/**
 * A random Java program of a seed, of what `random_program.ts` leaves out: generics, boxing, lambdas and method references,
 * inner, local and anonymous classes, enums, records, sealed interfaces, switch expressions, overloads, collections.
 * Valid by construction, ends soon, and prints what its methods gave, logged and threw.
 *
 * An expression of a type is a random choice among the type's productions (`productions`), which may throw: unboxing of
 * null, indices, casts, missing elements. A lambda's body sees the locals around it that are never assigned again.
 */
import { Random } from '../../random.js';
import type { Maker } from './random_runs.js';

const types = [
  'int',
  'long',
  'double',
  'char',
  'boolean',
  'String',
  'Integer',
  'Long',
  'Character',
  'Object',
  'List<Integer>',
  'List<String>',
  'Map<String, Integer>',
  'Function<Integer, Integer>',
  'Function<String, Integer>',
  'BiFunction<Integer, Integer, Integer>',
  'Supplier<String>',
  'Predicate<String>',
  'IntBinaryOperator',
  'Box<Integer>',
  'Box<String>',
  'Pair<String, Integer>',
  'Shape',
  'Color',
  'Comparator<String>',
] as const;
type Type = (typeof types)[number];

const primitives = ['int', 'char', 'double', 'boolean', 'long'] as const;
/** Their texts are the same in each run. */
const shown = [
  'String',
  'Integer',
  'Long',
  'List<Integer>',
  'List<String>',
  'Map<String, Integer>',
  'Box<Integer>',
  'Box<String>',
  'Pair<String, Integer>',
  'Shape',
  'Color',
] as const;

const methods = 4;

const prelude = `
import java.util.*;
import java.util.function.*;

class Plain extends RuntimeException {
  Plain(String text) { super(text); }
}
class Checked extends Exception {
  Checked(String text) { super(text); }
}
class Box<T> implements Iterable<T> {
  T value; int gets;
  Box(T value) { this.value = value; }
  T get() { gets++; return value; }
  <R> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(value)); }
  T or(T other) { return value == null ? other : value; }
  static <A, B, C> Box<C> both(Box<A> a, Box<B> b, BiFunction<? super A, ? super B, ? extends C> f) { return new Box<>(f.apply(a.get(), b.get())); }
  public Iterator<T> iterator() {
    return new Iterator<T>() {
      int left = gets & 3;
      public boolean hasNext() { return left > 0; }
      public T next() { left--; return value; }
    };
  }
  class Cursor {
    int at = gets;
    T peek() { at++; return value; }
    int moved() { return at - gets; }
  }
  @Override public String toString() { return "Box[" + value + "]"; }
  @Override public boolean equals(Object o) { return o instanceof Box<?> b && Objects.equals(value, b.value); }
  @Override public int hashCode() { return Objects.hashCode(value); }
}
record Pair<A, B>(A first, B second) {
  static int made;
  Pair { made++; }
  <C> Pair<C, B> with(C other) { return new Pair<>(other, second); }
  Pair<B, A> swap() { return new Pair<>(second, first); }
}
sealed interface Shape permits Dot, Line, Area {
  int size();
  default String show() { return getClass().getSimpleName() + size(); }
  static Shape of(int i) { return (i & 3) == 0 ? new Dot() : (i & 3) == 1 ? new Line(i) : new Area(i, i + 1); }
}
record Dot() implements Shape { public int size() { return 0; } }
record Line(int size) implements Shape {
  Line { if (size > 90) throw new Plain("long " + size); }
  @Override public String show() { return Shape.super.show() + "-"; }
}
record Area(int a, Integer b) implements Shape { public int size() { return a * b; } }
enum Color {
  RED, GREEN(2) { @Override int weigh(int by) { return by - weight; } }, BLUE(7);
  final int weight;
  private static int asked;
  Color() { this(1); }
  Color(int weight) { this.weight = weight; }
  int weigh(int by) { asked++; return by * weight + ordinal(); }
  Color next() { return values()[(ordinal() + 1) % values().length]; }
}
interface Visitor<R> { R of(int i); R of(String s); default R either(Object o) { return o instanceof String s ? of(s) : of(o instanceof Color c ? c.weight : o.hashCode()); } }
@FunctionalInterface interface Throwing<T, E extends Exception> { T get() throws E; }
abstract class Counter {
  private int count = start();
  abstract int start();
  int up(int by) { return count += by; }
}
`;

class Generator {
  readonly #random: Random;
  #names = 0;
  #statements = 0;
  #scope: { type: Type; name: string; isFixed: boolean }[] = [];
  /** Inside a lambda or local class: the length of the scope where it begins. */
  #outside = 0;
  #method = 0;
  #loops = 0;
  /** What is generated is tested by a pattern. */
  #testing = false;

  constructor(seed: number) {
    this.#random = new Random(seed ^ 0x5bd1e995);
  }

  main(): string {
    const bodies = [];
    for (this.#method = 0; this.#method < methods; this.#method++) bodies.push(this.#function());
    const runs = Array.from({ length: methods }, (_, at) => `      case ${at} -> f${at}(i, s, v);`);
    return `class Main {
  static int fuel; static StringBuilder out = new StringBuilder(); static Integer si = 3; static String ss = "st"; static long sj; static Long sl;
  int field = 5;
  static void log(Object o) { if (out.length() < 2000) out.append(o).append(' '); }
  static boolean spend() { if (--fuel < 0) throw new IllegalStateException("fuel"); return true; }
  static int over(int i) { return 1; } static int over(long i) { return 2; } static int over(double d) { return 3; } static int over(Integer i) { return 4; }
  static int over(Object o) { return 5; } static int over(int... i) { return 6 + i.length; } static int over(String s) { return 20; } static int over(Comparable<?> c) { return 21; }
  static <T> T same(T t) { return t; }
  static <T> T pick(boolean z, T a, T b) { return z ? a : b; }
  static <T, R> List<R> map(List<T> list, Function<? super T, ? extends R> f) { List<R> r = new ArrayList<>(); for (T t : list) r.add(f.apply(t)); return r; }
  static <T> List<T> filter(List<T> list, Predicate<? super T> p) { List<T> r = new ArrayList<>(); for (T t : list) if (p.test(t)) r.add(t); return r; }
  static <T, A> A fold(Iterable<? extends T> list, A a, BiFunction<? super A, ? super T, ? extends A> f) { for (T t : list) a = f.apply(a, t); return a; }
  static <T extends Comparable<? super T>> T most(Collection<? extends T> all) { T best = null; for (T t : all) if (best == null || t.compareTo(best) > 0) best = t; return best; }
  @SafeVarargs static <T> List<T> listOf(T... all) { return new ArrayList<>(Arrays.asList(all)); }
  static <T, E extends Exception> T attempt(Throwing<T, E> f, T otherwise) { try { return f.get(); } catch (RuntimeException e) { throw e; } catch (Exception e) { log("caught " + e.getMessage()); return otherwise; } }
  static int risky(int i) throws Checked { if (i > 3) throw new Checked("risk" + i); return i; }
  static Map<String, Integer> mapOf(String k, Integer v) { Map<String, Integer> m = new HashMap<>(); m.put(k, v); m.put("st", 1); return m; }
  static Visitor<String> visitor(int base) {
    return new Visitor<>() {
      int seen = base;
      public String of(int i) { seen++; return "i" + (i + seen); }
      public String of(String s) { return s + seen; }
    };
  }
  int twice(int i) { return field += i * 2; }
${bodies.join('')}
  static Object run(int which, int i, String s, Integer v) throws Checked {
    return switch (which) {
${runs.join('\n')}
      default -> throw new Error("" + which);
    };
  }
  static String shown(Throwable e) {
    // The texts of failed casts name modules and loaders.
    return e instanceof ClassCastException ? e.getClass().getName() : e.toString();
  }
  public static void main(String[] args) {
    String[] texts = { "", "ab", null, "12", "héllo", "xy7" };
    for (int which = 0; which < ${methods}; which++)
      for (int k = 0; k < 6; k++) {
        out.setLength(0); fuel = 60; si = k == 5 ? null : k * 50; ss = texts[5 - k]; sj = k * 3_000_000_000L; sl = k == 1 ? null : sj; Pair.made = 0;
        String end;
        try { end = "= " + run(which, k * 7 - 9, texts[k], k == 3 ? null : k * 60); }
        catch (Checked e) { end = "checked " + shown(e); }
        catch (Throwable e) { end = "! " + shown(e); }
        System.out.println(which + "." + k + " " + out + end);
      }
  }
}
`;
  }

  #fresh(): string {
    this.#names++;
    return `v${this.#names}`;
  }

  #function(): string {
    this.#scope = [
      { type: 'int', name: 'i', isFixed: true },
      { type: 'String', name: 's', isFixed: true },
      { type: 'Integer', name: 'v', isFixed: true },
    ];
    this.#outside = 0;
    this.#statements = 0;
    const body = this.#block(2, 6);
    const result = this.#of('Object', 3);
    return `  static Object f${this.#method}(int i, String s, Integer v) throws Checked {\n${body}    return ${result};\n  }\n`;
  }

  #block(depth: number, most = 3): string {
    const known = this.#scope.length;
    let text = '';
    for (let count = 1 + this.#random.below(most); count > 0; count--)
      text += this.#statement(depth);
    this.#scope.length = known;
    return text;
  }

  /** What a lambda's body may name, with parameters of its own. */
  #within<T>(parameters: { type: Type; name: string }[], work: () => T): T {
    const [scope, outside, loops] = [this.#scope, this.#outside, this.#loops];
    this.#scope = [
      ...scope.filter((each) => each.isFixed),
      ...parameters.map((each) => ({ ...each, isFixed: true })),
    ];
    this.#outside = this.#scope.length;
    this.#loops = 0;
    const result = work();
    [this.#scope, this.#outside, this.#loops] = [scope, outside, loops];
    return result;
  }

  #statement(depth: number): string {
    const pad = '  '.repeat(depth);
    this.#statements++;
    const isDeep = depth > 4 || this.#statements > 22;
    switch (this.#random.below(isDeep ? 8 : 15)) {
      case 0:
      case 1:
      case 2:
        return this.#local(pad);
      case 3:
      case 4: {
        const text = `log(${this.#of(this.#random.pick([...primitives, ...shown]), 3)});`;
        if (this.#random.chance(40)) return `${pad}${text}\n`;
        const name = this.#fresh();
        return `${pad}try { ${text} } catch (RuntimeException ${name}) { log("!" + shown(${name})); }\n`;
      }
      case 5:
        return `${pad}${this.#assignment()};\n`;
      case 6: {
        const type = this.#random.pick([
          ...primitives,
          'Integer',
          'Object',
          'String',
          'Shape',
        ] as const);
        const value = this.#of(type, 2);
        // What takes its type from where it stands can make the choice ambiguous.
        return `${pad}log(over(${/^[\w.]+$/.test(value) ? value : `(${type}) (${value})`}));\n`;
      }
      case 7:
        return this.#loops > 0 && this.#outside === 0
          ? `${pad}if (${this.#of('boolean', 2)}) ${this.#random.pick(['break', 'continue'])};\n`
          : `${pad}if (${this.#of('boolean', 2)}) log(${this.#of('String', 2)});\n`;
      case 8: {
        const text = `${pad}if (${this.#of('boolean', 3)}) {\n${this.#block(depth + 1)}`;
        return `${text}${this.#random.chance(50) ? `${pad}} else {\n${this.#block(depth + 1)}` : ''}${pad}}\n`;
      }
      case 9: {
        const name = this.#fresh();
        const [type, values] = this.#random.pick([
          ['Integer', 'List<Integer>'],
          ['int', 'List<Integer>'],
          ['String', 'List<String>'],
          ['Integer', 'Box<Integer>'],
          ['Object', 'Box<String>'],
        ] as const);
        const values1 = this.#of(values, 2);
        this.#scope.push({ type, name, isFixed: true });
        this.#loops++;
        const text = `${pad}for (${this.#random.chance(30) && type !== 'int' && type !== 'Object' ? 'var' : type} ${name} : ${values1}) {\n${pad}  spend();\n${this.#block(depth + 1)}${pad}}\n`;
        this.#loops--;
        this.#scope.pop();
        return text;
      }
      case 10: {
        const name = this.#fresh();
        const text = `${pad}try {\n${this.#block(depth + 1)}${pad}} catch (${this.#random.pick(['NullPointerException | ClassCastException', 'RuntimeException', 'IndexOutOfBoundsException | NoSuchElementException', 'Plain'])} ${name}) {\n${pad}  log(shown(${name}));\n${this.#block(depth + 1, 2)}`;
        return `${text}${this.#random.chance(30) ? `${pad}} finally {\n${pad}  log("finally");\n` : ''}${pad}}\n`;
      }
      case 11: {
        // A local class that captures.
        const cls = `C${++this.#names}`;
        const [first, second] = [this.#of('int', 2), this.#of('String', 2)];
        const body = this.#within([{ type: 'int', name: 'by' }], () => this.#of('int', 3));
        const name = this.#fresh();
        return (
          `${pad}class ${cls} extends Counter {\n${pad}  final String tag;\n${pad}  ${cls}(String tag) { this.tag = tag; }\n` +
          `${pad}  int start() { return ${this.#within([], () => this.#of('int', 2))}; }\n` +
          `${pad}  @Override int up(int by) { return super.up(by) + ${body}; }\n${pad}}\n` +
          `${pad}Counter ${name} = new ${cls}(${second});\n${pad}log(${name}.up(${first}) + " " + ${name}.up(2) + ((${cls}) ${name}).tag);\n`
        );
      }
      case 12: {
        const subject = this.#random.pick(['int', 'String', 'Color', 'Character'] as const);
        const labels = {
          int: ['0, 1', '5', '-2', '7, 12'],
          String: ['"ab", ""', '"st"', '"12"'],
          Color: ['RED', 'BLUE, GREEN'],
          Character: ["'a'", "'1', 's'"],
        }[subject];
        const cases = labels.map(
          (label) => `${pad}  case ${label} -> {\n${this.#block(depth + 2, 2)}${pad}  }\n`,
        );
        return `${pad}switch (${this.#of(subject, 2)}) {\n${cases.join('')}${pad}  default -> log("other");\n${pad}}\n`;
      }
      case 13: {
        const name = this.#fresh();
        const known = this.#scope.length;
        const pattern = this.#random.pick(['String', 'Integer', 'Shape', 'Character'] as const);
        this.#testing = true;
        const tested = this.#of('Object', 2);
        this.#testing = false;
        const head = `${pad}if (${tested} instanceof ${pattern} ${name}${this.#random.chance(40) ? ` && ${name}.hashCode() != 3` : ''}) {\n`;
        this.#scope.push({ type: pattern, name, isFixed: true });
        const text = `${head}${this.#block(depth + 1)}${pad}}\n`;
        this.#scope.length = known;
        return text;
      }
      default: {
        const name = this.#fresh();
        this.#loops++;
        this.#scope.push({ type: 'int', name, isFixed: false });
        const text = `${pad}for (int ${name} = ${this.#random.below(3)}; ${name} < ${2 + this.#random.below(3)} && spend(); ${name}++) {\n${this.#block(depth + 1)}${pad}}\n`;
        this.#scope.pop();
        this.#loops--;
        return text;
      }
    }
  }

  #local(pad: string): string {
    const type = this.#random.pick(types);
    const value = this.#of(type, 3);
    const name = this.#fresh();
    const isFixed = this.#random.chance(65);
    this.#scope.push({ type, name, isFixed });
    const isPoly = /->|::|null|new ArrayList<>|new Box<>|\?|listOf\(\)/.test(value);
    const isVar =
      this.#random.chance(15) && !isPoly && /^(int|String|double|boolean|Shape|Color)$/.test(type);
    return `${pad}${isVar ? 'var' : type} ${name} = ${value};\n`;
  }

  #assignment(): string {
    const mutable = this.#scope
      .slice(this.#outside)
      .filter(({ isFixed, name }) => !isFixed && name.startsWith('v'));
    if (mutable.length === 0) {
      return this.#random.pick([
        () => `si = ${this.#of('Integer', 2)}`,
        () => `ss += ${this.#of('Object', 2)}`,
        () => `sl = ${this.#of('Long', 2)}`,
        () => `sj ${this.#random.pick(['+=', '^=', '<<='])} ${this.#of('int', 2)}`,
      ])();
    }
    const { type, name } = this.#random.pick(mutable);
    // A loop's counter only grows.
    if (type === 'int')
      return `${name} ${this.#random.pick(['+= 1 +', '|='])} ${this.#of('char', 1)}`;
    if (type === 'Integer' || type === 'Long' || type === 'long' || type === 'Character') {
      const more = type === 'Character' ? [] : [`${name}++`, `--${name}`];
      const compound =
        type === 'Character'
          ? []
          : [`${name} += ${this.#of('int', 2)}`, `${name} *= ${this.#of('int', 1)}`];
      return this.#random.pick([...more, ...compound, `${name} = ${this.#of(type, 3)}`]);
    }
    if (type === 'String')
      return `${name} ${this.#random.pick(['=', '+='])} ${this.#of('String', 3)}`;
    return `${name} = ${this.#of(type, 3)}`;
  }

  #known(type: Type): string | undefined {
    const names = this.#scope.filter((each) => each.type === type);
    return names.length > 0 ? this.#random.pick(names).name : undefined;
  }

  /** A lambda of these parameters, with or without a block. */
  #lambda(parameters: Type[], result: Type, depth: number): string {
    const own = parameters.map((type) => ({ type, name: this.#fresh() }));
    const names = own.map(({ name }) => name);
    const isTyped = this.#random.chance(20);
    const written = isTyped ? own.map(({ type, name }) => `${type} ${name}`) : names;
    const head = written.length === 1 && !isTyped ? written[0] : `(${written.join(', ')})`;
    return this.#within(own, () => {
      if (depth < 2 || this.#random.chance(75)) return `${head} -> ${this.#of(result, depth - 1)}`;
      const scope = this.#scope.length;
      const text = `{ ${this.#local('').trim()} log(${this.#of('String', 1)}); return ${this.#of(result, depth - 1)}; }`;
      this.#scope.length = scope;
      return `${head} -> ${text}`;
    });
  }

  #of(type: Type, depth: number): string {
    const known = this.#known(type);
    if (known && this.#random.chance(depth <= 0 ? 80 : 25)) return known;
    const d = depth - 1;
    const e = (wanted: Type) => this.#of(wanted, d);
    const fn = (parameters: Type[], result: Type) => this.#lambda(parameters, result, d);
    const leaf = depth <= 0;
    switch (type) {
      case 'int':
        if (leaf) return this.#random.pick(['i', '0', '1', '-3', '127', '1000', 'si']);
        return this.#random.pick([
          () =>
            `(${e('int')} ${this.#random.pick(['+', '-', '*', '&', '^', '/', '%'])} ${e('int')})`,
          () => `${e('Integer')}`,
          () => `${e('List<Integer>')}.get(${this.#random.below(2)})`,
          () => `${e('List<String>')}.size()`,
          () => `${e('Function<Integer, Integer>')}.apply(${e('int')})`,
          () => `${e('Function<String, Integer>')}.apply(${e('String')})`,
          () => `${e('BiFunction<Integer, Integer, Integer>')}.apply(${e('int')}, ${e('Integer')})`,
          () => `${e('IntBinaryOperator')}.applyAsInt(${e('int')}, ${e('Integer')})`,
          () => `${e('Box<Integer>')}.get()`,
          () => `${e('Pair<String, Integer>')}.second()`,
          () => `${e('Shape')}.size()`,
          () => `${e('Color')}.weigh(${e('int')})`,
          () => `(${e('boolean')} ? ${e('Integer')} : ${e('int')})`,
          () => `${e('Comparator<String>')}.compare("ab", "b")`,
          () => `fold(${e('List<Integer>')}, 0, (${this.#pair()}) -> ${this.#sum()})`,
          () => `new Main().twice(${e('int')})`,
          () => `(int) (0L + ${e('long')})`,
          () => `(int) (char) (0 + ${e('int')})`,
          () =>
            `(switch (${e('Color')}) { case RED -> ${e('int')}; case GREEN -> ${e('Integer')}; case BLUE -> { log("blue"); yield 0 + ${e('int')}; } })`,
          () => `(${e('Object')}.hashCode() % 1)`,
          () => `attempt(() -> risky(${this.#within([], () => e('int'))} & 7), -1)`,
        ])();
      case 'long':
        if (leaf) return this.#random.pick(['5L', 'sj', '-1L', '0x7fffffffffffL']);
        return this.#random.pick([
          () => `(${e('long')} ${this.#random.pick(['+', '*', '>>', '>>>', '|'])} ${e('int')})`,
          () => e('Long'),
          () => `((long) (${e('int')}))`,
          () => `(${e('boolean')} ? ${e('int')} : ${e('long')})`,
        ])();
      case 'double':
        if (leaf) return this.#random.pick(['0.5', '2.0', '-1.25', '1e3']);
        return this.#random.pick([
          () => `(${e('int')} / 4.0)`,
          () => `(${e('double')} + ${e('Integer')})`,
          () => `(double) (0 + ${e('char')})`,
          () => `Math.floor(${e('double')})`,
        ])();
      case 'char':
        if (leaf) return this.#random.pick(["'a'", "'1'", "'\\u00e9'", "'s'"]);
        return this.#random.pick([
          () => `(char) (${e('char')} + 1)`,
          () => `${e('String')}.charAt(0)`,
          () => e('Character'),
        ])();
      case 'boolean':
        if (leaf)
          return this.#random.pick(['(i > 0)', '(s == null)', '(fuel > 20)', '(v != null)']);
        return this.#random.pick([
          () => `(${e('int')} ${this.#random.pick(['<', '>=', '==', '!='])} ${e('Integer')})`,
          () => `(${e('Integer')} == ${e('Integer')})`,
          () => `(${e('boolean')} ${this.#random.pick(['&&', '||', '&', '^'])} ${e('boolean')})`,
          () => `!${e('boolean')}`,
          () => `${e('Predicate<String>')}.test(${e('String')})`,
          () => `${e('Box<String>')}.equals(${e('Object')})`,
          () => `${e('Pair<String, Integer>')}.equals(${e('Pair<String, Integer>')})`,
          () => this.#areaTest(d),
          () => `(${e('Object')} instanceof Integer)`,
          () => `${e('List<Integer>')}.contains(${e('Integer')})`,
          () => `(${e('Color')} == ${e('Color')})`,
          () => `Objects.equals(${e('Object')}, ${e('Object')})`,
        ])();
      case 'String':
        if (leaf) return this.#random.pick(['s', '"ab"', '"12"', 'ss', '"st"']);
        return this.#random.pick([
          () =>
            `(${e('String')} + ${e(this.#random.pick(['int', 'Integer', 'char', 'Object', 'double', 'Box<Integer>'] as const))})`,
          () => `${e('Supplier<String>')}.get()`,
          () => `${e('Object')}.toString()`,
          () => `String.valueOf(${e('Object')})`,
          () => `${e('Box<String>')}.or(${e('String')})`,
          () => `${e('Box<Integer>')}.map(${fn(['Integer'], 'String')}).get()`,
          () => `${e('Pair<String, Integer>')}.first()`,
          () => `${e('Pair<String, Integer>')}.swap().second()`,
          () => `${e('Shape')}.show()`,
          () => `${e('Color')}.name()`,
          () => `${e('Color')}.next().toString()`,
          () => `pick(${e('boolean')}, ${e('String')}, ${e('String')})`,
          () => `Main.<String>most(${e('List<String>')})`,
          () => `visitor(${e('int')}).either(${e('Object')})`,
          () => `fold(${e('List<Integer>')}, "", (${this.#pair()}) -> ${this.#sum()})`,
          () => `String.join("-", ${e('List<String>')})`,
          () =>
            `(switch (${e('String')}) { case "ab", "st" -> ${e('String')}; case "12" -> { if (${e('boolean')}) yield "y"; yield "" + ${e('String')}; } default -> "d"; })`,
          () =>
            `attempt(() -> { if (${this.#within([], () => e('boolean'))}) throw new Checked("c"); return "fine"; }, ${e('String')})`,
          () => `new Object() { String twice(String t) { return t + t; } }.twice(${e('String')})`,
        ])();
      case 'Integer':
        if (leaf) return this.#random.pick(['v', 'si', '(Integer) 127', '(Integer) 1000']);
        return this.#random.pick([
          () => `Integer.valueOf(${e('int')})`,
          () => `same(0 + ${e('int')})`,
          () => `${e('List<Integer>')}.get(0)`,
          () => `${e('Map<String, Integer>')}.get(${e('String')})`,
          () => `${e('Map<String, Integer>')}.getOrDefault(${e('String')}, ${e('int')})`,
          () => `(Integer) ${e('Object')}`,
          () => `pick(${e('boolean')}, ${e('Integer')}, ${e('int')})`,
          () => `Main.<Integer>most(${e('List<Integer>')})`,
          () => `${e('Box<Integer>')}.new Cursor().peek()`,
          () =>
            `${e('Function<Integer, Integer>')}.andThen(${fn(['Integer'], 'Integer')}).apply(${e('Integer')})`,
          () => `${e('Map<String, Integer>')}.merge("k", ${e('int')}, Integer::sum)`,
        ])();
      case 'Long':
        if (leaf) return this.#random.pick(['sl', '7L']);
        return this.#random.pick([
          () => `Long.valueOf(${e('long')})`,
          () => `same(0L + ${e('long')})`,
          () => `pick(${e('boolean')}, ${e('Long')}, ${e('Long')})`,
        ])();
      case 'Character':
        if (leaf) return "'s'";
        return this.#random.pick([
          () => `same((char) (0 + ${e('char')}))`,
          () => `Character.valueOf(${e('char')})`,
          () => `(Character) ${e('Object')}`,
        ])();
      case 'Object':
        if (leaf) return `((Object) (${this.#random.pick(['s', 'i', 'v', "'c'", '1.5', '4L'])}))`;
        return this.#random.pick([
          () => `((Object) (${e(this.#random.pick(primitives))}))`,
          () => `((Object) (${e('boolean')} ? ${e('int')} : ${e('String')}))`,
          () => `((Object) (${e('boolean')} ? ${e('Integer')} : ${e('double')}))`,
          () => `((Object) ${e(this.#random.pick(shown))})`,
          () => `same(${e('Object')})`,
          () => `((Object) pick(${e('boolean')}, ${e('int')}, ${e('String')}))`,
        ])();
      case 'List<Integer>':
        if (leaf)
          return this.#random.pick(['listOf(1, 2, 3)', 'new ArrayList<Integer>()', 'listOf(i, v)']);
        return this.#random.pick([
          () => `listOf(${e('int')}, ${e('Integer')})`,
          () => `map(${e('List<Integer>')}, ${fn(['Integer'], 'Integer')})`,
          () => `map(${e('List<String>')}, ${fn(['String'], 'Integer')})`,
          () => `map(${e('List<String>')}, String::length)`,
          () => `filter(${e('List<Integer>')}, ${fn(['Integer'], 'boolean')})`,
          () => `new ArrayList<>(${e('List<Integer>')})`,
          () => `Arrays.asList(${e('int')}, ${e('Integer')}, 4)`,
        ])();
      case 'List<String>':
        if (leaf)
          return this.#random.pick([
            'listOf("b", "a")',
            'listOf(s, ss)',
            'new ArrayList<String>()',
          ]);
        return this.#random.pick([
          () => `map(${e('List<Integer>')}, ${fn(['Integer'], 'String')})`,
          () => `map(${e('List<Integer>')}, String::valueOf)`,
          () =>
            `map(${e('List<Integer>')}, Box::new).get(0).map(${fn(['Integer'], 'List<String>')}).get()`,
          () => `filter(${e('List<String>')}, ${e('Predicate<String>')})`,
          () => `listOf(${e('String')}, ${e('String')})`,
          () => `filter(${e('List<String>')}, Objects::nonNull)`,
        ])();
      case 'Map<String, Integer>':
        if (leaf) return 'mapOf(s, v)';
        return this.#random.pick([
          () => `mapOf(${e('String')}, ${e('Integer')})`,
          () => `new HashMap<>(${e('Map<String, Integer>')})`,
        ])();
      case 'Function<Integer, Integer>':
        return this.#random.pick([
          () => `((Function<Integer, Integer>) ${fn(['Integer'], 'Integer')})`,
          () => '((Function<Integer, Integer>) Main::same)',
          () => '((Function<Integer, Integer>) new Main()::twice)',
          () =>
            `Main.<Function<Integer, Integer>>pick(${e('boolean')}, ${fn(['Integer'], 'Integer')}, ${fn(['Integer'], 'Integer')})`,
          () => 'Function.<Integer>identity()',
        ])();
      case 'Function<String, Integer>':
        return this.#random.pick([
          () => `((Function<String, Integer>) ${fn(['String'], 'Integer')})`,
          () => '((Function<String, Integer>) String::length)',
          () => '((Function<String, Integer>) Main::over)',
        ])();
      case 'BiFunction<Integer, Integer, Integer>':
        return this.#random.pick([
          () =>
            `((BiFunction<Integer, Integer, Integer>) ${fn(['Integer', 'Integer'], 'Integer')})`,
          () => '((BiFunction<Integer, Integer, Integer>) Math::max)',
          () => '((BiFunction<Integer, Integer, Integer>) Integer::compareTo)',
        ])();
      case 'Supplier<String>':
        return this.#random.pick([
          () => `((Supplier<String>) ${fn([], 'String')})`,
          () => `((Supplier<String>) ${this.#of('Color', d)}::name)`,
          () => `((Supplier<String>) ${this.#of('Object', d)}::toString)`,
          () => '((Supplier<String>) String::new)',
        ])();
      case 'Predicate<String>':
        return this.#random.pick([
          () => `((Predicate<String>) ${fn(['String'], 'boolean')})`,
          () => '((Predicate<String>) String::isEmpty)',
          () => `((Predicate<String>) ${this.#of('String', d)}::equals)`,
          () =>
            `((Predicate<String>) ${fn(['String'], 'boolean')}).and(${fn(['String'], 'boolean')})`,
          () => `((Predicate<String>) String::isBlank).negate()`,
        ])();
      case 'IntBinaryOperator':
        return this.#random.pick([
          () => `((IntBinaryOperator) ${fn(['int', 'int'], 'int')})`,
          () => '((IntBinaryOperator) Math::min)',
          () => '((IntBinaryOperator) Integer::sum)',
        ])();
      case 'Box<Integer>':
        if (leaf) return this.#random.pick(['new Box<>(i)', 'new Box<>(v)']);
        return this.#random.pick([
          () => `new Box<>(${e('int')})`,
          () => `${e('Box<String>')}.map(${fn(['String'], 'Integer')})`,
          () =>
            `Box.both(${e('Box<Integer>')}, ${e('Box<String>')}, (${this.#pair()}) -> a${this.#names} + 1)`,
          () =>
            `new Box<Integer>(${e('Integer')}) { @Override Integer get() { return super.get() + 1; } }`,
        ])();
      case 'Box<String>':
        if (leaf) return 'new Box<>(s)';
        return this.#random.pick([
          () => `new Box<>(${e('String')})`,
          () => `${e('Box<Integer>')}.map(${fn(['Integer'], 'String')})`,
          () => `${e('Box<Integer>')}.map(Object::toString)`,
          () => `${e('Box<Integer>')}.<String>map(String::valueOf)`,
        ])();
      case 'Pair<String, Integer>':
        if (leaf) return 'new Pair<>(s, i)';
        return this.#random.pick([
          () => `new Pair<>(${e('String')}, ${e('int')})`,
          () => `new Pair<String, Integer>(${e('String')}, ${e('Integer')})`,
          () => `${e('Pair<String, Integer>')}.with(${e('String')})`,
          () => `new Pair<>(${e('int')}, ${e('String')}).swap()`,
        ])();
      case 'Shape':
        if (leaf) return this.#random.pick(['((Shape) new Dot())', 'Shape.of(i)']);
        return this.#random.pick([
          () => `Shape.of(${e('int')})`,
          () => `((Shape) new Line(${e('int')}))`,
          () => `((Shape) new Area(${e('int')}, ${e('Integer')}))`,
          () => `((Shape) (${e('boolean')} ? new Dot() : new Line(${e('int')})))`,
        ])();
      case 'Color':
        if (leaf) return this.#random.pick(['Color.RED', 'Color.GREEN', 'Color.BLUE']);
        return this.#random.pick([
          () => `${e('Color')}.next()`,
          () => `Color.values()[${e('int')} & 1]`,
          () => 'Color.valueOf("BLUE")',
          () => `Color.valueOf(${this.#random.chance(15) ? e('String') : '"GREEN"'})`,
        ])();
      case 'Comparator<String>':
        return this.#random.pick([
          () => `((Comparator<String>) ${fn(['String', 'String'], 'int')})`,
          () => 'Comparator.<String>naturalOrder()',
          () => `Comparator.comparing((Function<String, Integer>) ${fn(['String'], 'Integer')})`,
          () => 'Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())',
          () => '((Comparator<String>) String::compareTo).reversed()',
        ])();
    }
  }

  /** Not within a lambda or another test: javac 17 fails on some of these there. */
  #areaTest(depth: number): string {
    const shape = this.#of('Shape', depth);
    const name = this.#fresh();
    return this.#outside > 0 || this.#testing
      ? `(${shape} instanceof Area)`
      : `(${shape} instanceof Area ${name} && ${name}.a() > 2)`;
  }

  #pair(): string {
    this.#names++;
    return `a${this.#names}, b${this.#names}`;
  }

  #sum(): string {
    return `a${this.#names} + b${this.#names}`;
  }
}

export const randomModern: Maker = {
  prelude,
  main: (seed) => new Generator(seed).main(),
};
