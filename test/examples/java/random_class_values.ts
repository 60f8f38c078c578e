/** Values and assignments of random programs with classes of their own: what `random_classes.ts` puts statements around. */
import { Random } from '../../random.js';

export const written = {
  i: 'int',
  j: 'long',
  h: 'short',
  b: 'byte',
  c: 'char',
  z: 'boolean',
  s: 'String',
  w: 'Integer',
  o: 'Base',
  u: 'IntUnaryOperator',
  t: 'Function<String, Integer>',
  p: 'Pair<String, Integer>',
  x: 'int[]',
} as const;
export type Type = keyof typeof written;
const types = Object.keys(written) as Type[];
export const shown = ['i', 'j', 'h', 'b', 'c', 'z', 's', 'w', 'o', 'p'] as const;
export const small = ['i', 'h', 'b', 'c'] as const;

/** Expressions of each type, over the locals that are in scope. */
export abstract class Values {
  protected readonly random: Random;
  protected names = 0;
  protected statements = 0;
  protected scope: { type: Type; name: string; isFixed: boolean }[] = [];
  protected labels: string[] = [];
  /** How many loops are around, and how many loops and switches, which `break` leaves. */
  protected loops = 0;
  protected breakable = 0;
  protected method = 0;
  protected readonly classes: string[];
  /** The result of the method around; a lambda's or switch's has no \`return\` of ours. */
  protected returned: Type | undefined;

  constructor(seed: number) {
    this.random = new Random(seed ^ 0x3c6ef372);
    this.classes = Array.from({ length: 3 + this.random.below(3) }, (_, at) => `C${at}`);
  }

  protected fresh(letter: string): string {
    this.names++;
    return `${letter}${this.names}`;
  }

  protected expressionOf(type: Type, parameters: [Type, string][], depth: number): string {
    return this.within(parameters, () => this.of(type, depth));
  }

  /** What a lambda's body or a class's may name, with parameters of its own; it can't jump out. */
  protected within<T>(parameters: [Type, string][], work: () => T): T {
    const saved = [this.scope, this.labels, this.loops, this.breakable, this.returned] as const;
    this.scope = [
      ...this.scope.filter((each) => each.isFixed),
      ...parameters.map(([type, name]) => ({ type, name, isFixed: true })),
    ];
    this.labels = [];
    this.loops = 0;
    this.breakable = 0;
    this.returned = undefined;
    const result = work();
    [this.scope, this.labels, this.loops, this.breakable, this.returned] = saved;
    return result;
  }

  protected local(pad: string): string {
    const type = this.random.pick(types);
    const isNarrowed = /^[hbc]$/.test(type) && this.random.chance(60);
    const value = isNarrowed ? `(${written[type]}) (0 + ${this.of('i', 2)})` : this.of(type, 3);
    const name = this.fresh(type);
    this.scope.push({ type, name, isFixed: this.random.chance(50) });
    return `${pad}${written[type]} ${name} = ${value};\n`;
  }

  /** Labels of a switch, and a value for it. */
  protected subject(): [string, string[]] {
    const type = this.random.pick(['i', 's', 'c', 'b', 'w'] as const);
    const labels = {
      i: ['0', '1', '-1', '2', '500'],
      s: ['""', '"ab"', '"12"', '"st"', '"xy7"'],
      c: ["'a'", "'b'", "'q'", "'1'", '99'],
      b: ['0', '-1', '100', "'a'", '50'],
      w: ['0', '1', '2', '3', '127'],
    }[type];
    return [this.of(type, 2), labels.filter(() => this.random.chance(60))];
  }

  protected switchExpression(type: Type, d: number): string {
    const [value, labels] = this.subject();
    const isArrow = this.random.chance(50);
    // What follows `yield (` must not have a comma.
    const e = () => `(${written[type]}) ${this.of(type, d - 1)}`;
    const cases = [...labels, 'default'].map((label) => {
      const head = label === 'default' ? label : `case ${label}`;
      if (isArrow)
        return this.random.pick([
          () => `${head} -> ${e()};`,
          () =>
            `${head} -> { if (${this.of('z', 1)}) yield ${e()}; log("${this.names}"); yield ${e()}; }`,
          () =>
            label === 'default' ? `${head} -> ${e()};` : `${head} -> throw new Plain("switch");`,
        ])();
      const test = `if (${this.of('z', 1)}) yield ${e()};`;
      return label === 'default' || this.random.chance(60)
        ? `${head}: ${this.random.chance(30) ? test : ''} yield ${e()};`
        : `${head}: ${test}`;
    });
    return `(${written[type]}) (switch (${value}) { ${cases.join(' ')} })`;
  }

  protected assignable(type: 'i' | 'j' | 'h' | 'b' | 'c' | 's'): string {
    const known = this.scope.filter((each) => each.type === type && !each.isFixed);
    return known.length > 0 && this.random.chance(75) ? this.random.pick(known).name : `s${type}`;
  }

  protected assignment(): string {
    return this.random.pick([
      () =>
        `${this.assignable(this.random.pick(small))} ${this.random.pick(['+=', '-=', '*=', '/=', '%=', '^=', '<<=', '>>=', '>>>=', '|=', '&='])} ${this.of(this.random.pick([...small, 'j'] as const), 3)}`,
      () => `${this.assignable(this.random.pick(small))}${this.random.pick(['++', '--'])}`,
      () => `${this.assignable('c')} += ${this.of('i', 1)} + 0.75`,
      () => `${this.assignable('j')} ${this.random.pick(['+=', '>>>=', '*='])} ${this.of('j', 2)}`,
      () => `${this.assignable('s')} += ${this.of(this.random.pick(shown), 2)}`,
      () => `${this.assignable('s')} = ${this.of('s', 3)}`,
      () =>
        `${this.of('x', 1)}[${this.of('i', 1)} & 1] ${this.random.pick(['=', '+=', '>>='])} ${this.of('i', 2)}`,
      () =>
        `((Base) ${this.of('o', 1)}).f ${this.random.pick(['=', '+=', '*='])} ${this.of('i', 2)}`,
      () => `((Base) ${this.of('o', 1)}).next = ${this.of('o', 2)}`,
    ])();
  }

  protected of(type: Type, depth: number): string {
    const known = this.scope.filter((each) => each.type === type);
    if (known.length > 0 && this.random.chance(depth <= 0 ? 80 : 25))
      return this.random.pick(known).name;
    const e = (of: Type) => this.of(of, depth - 1);
    const some = (...of: Type[]) => e(this.random.pick(of));
    const op = (...of: string[]) => this.random.pick(of);
    const leaf = depth <= 0;
    if (!leaf && this.random.chance(6)) return `(${e('z')} ? ${e(type)} : ${e(type)})`;
    if (!leaf && /^[icszwo]$/.test(type) && this.random.chance(5))
      return `(${this.switchExpression(type, depth)})`;
    switch (type) {
      case 'i':
        if (leaf)
          return op(
            '0',
            '1',
            '-3',
            '7',
            '127',
            '70000',
            'si',
            '(+sb)',
            '(+sc)',
            'Base.made',
            'I1.K1',
          );
        return this.random.pick([
          () => `(${some(...small)} ${op('+', '-', '*', '&', '|', '^')} ${some(...small)})`,
          () => `(${some(...small)} ${op('<<', '>>', '>>>')} ${some('i', 'j', 'b')})`,
          () => `(${some(...small)} ${op('/', '%')} (${e('i')} | 1))`,
          () => `(${op('-', '~', '+')}${some('h', 'b', 'c')})`,
          () => `(int) ${some('j', 'c')}`,
          () => `${e('o')}.${op('m0', 'm1', 'm2', 'd0', 'd1', 'd2', 'conv', 'twice')}(${e('i')})`,
          () =>
            `(int) ${e('o')}.${op('f', 'link().f', 'self().f', 'tag.length()', 'new In(2).at')}`,
          () => `${e('o')}.new In(${e('i')}).get(${e('i')})`,
          () => `${e('o')}.new In(${e('i')}).new Deep().sum()`,
          () => {
            const at = this.random.below(this.classes.length);
            return `(int) new C${at}(${op(e('i'), '')}).${op('f', 'late', 'own.length()', 'self().f', 'm0(3)')}`;
          },
          () => `C${this.random.below(this.classes.length)}.g0`.replace(/C(\d)\.g0/, 'C$1.g$1'),
          () => `I${op('0', '1', '2')}.s`.replace(/I(\d)\.s/, `I$1.s$1(${e('i')})`),
          () =>
            `sum(${Array.from({ length: this.random.below(4) }, () => some('i', 'c', 'h', 'w')).join(', ')})`,
          () => `sum(${e('x')})`,
          () => `apply(${e('u')}, ${some('i', 'c', 'b')})`,
          () => `${e('u')}.andThen(${e('u')}).applyAsInt(${e('i')})`,
          () => `${e('t')}.apply(${e('s')})`,
          () => `${e('x')}[${e('i')} & 1]`,
          () =>
            `${e('s')}.${op('length()', 'hashCode()', `indexOf(${e('c')})`, `compareTo(${e('s')})`, `lastIndexOf("b")`)}`,
          () => `(${this.assignable('i')} ${op('=', '+=', '-=')} ${some('i', 'h', 'c')})`,
          () => `(0 + ${this.assignable(this.random.pick(small))}${op('++', '--')})`,
          () => `${e('p')}.second()`,
          () => `${e('p')}.compareTo(${e('p')})`,
          () => `Main.<Integer>most(${e('w')}, ${e('w')})`,
          () => `Chain.of(${e('s')}).then(String::length).get()`,
          () => `new int[][] { ${e('x')}, { ${e('i')} }, ${e('x')} }[${e('i')} & 1][0]`,
          () =>
            `(new Object() { int v = ${this.within([], () => e('i'))}; int up(int by) { return v += by; } }).up(${e('i')})`,
        ])();
      case 'j':
        if (leaf) return op('5L', 'sj', '-1L', '0x7fffffffffffL');
        return this.random.pick([
          () => `(${e('j')} ${op('+', '*', '-', '&', '^')} ${some('i', 'j', 'c', 'b')})`,
          () => `(${e('j')} ${op('<<', '>>', '>>>')} ${some('i', 'j')})`,
          () => `(long) (${some(...small)})`,
          () => `(${e('j')} / (${e('j')} | 1))`,
        ])();
      case 'h':
      case 'b': {
        if (leaf) return `(${written[type]}) ${op('1', '-7', "'a'", '200', `s${type}`)}`;
        return `(${written[type]}) (0 + ${some('i', 'j', 'c', 'h', 'b')})`;
      }
      case 'c':
        if (leaf) return op("'a'", "'q'", "'\\u00e9'", "'1'", 'sc');
        return this.random.pick([
          () => `(char) (0 + ${some('i', 'b', 'h', 'c')})`,
          () => `${e('s')}.charAt(${op('0', e('i'))})`,
          () => `(char) (${e('c')} ${op('+', '^', '-')} ${some('i', 'c')})`,
          () => `Character.${op('toUpperCase', 'toLowerCase')}(${e('c')})`,
          () => `${this.assignable('c')}${op('++', '--')}`,
        ])();
      case 'z':
        if (leaf) return op('(si > 5)', '(fuel > 40)', '(ss == null)', 'true', 'false');
        return this.random.pick([
          () => `(${some(...small)} ${op('<', '>=', '==', '!=')} ${some(...small, 'j')})`,
          () => `(${e('w')} == ${e('i')})`,
          () => `(${e('z')} ${op('&&', '||', '^', '|')} ${e('z')})`,
          () => `!${e('z')}`,
          () =>
            `((Object) (${some('o', 's', 'w', 'p')}) instanceof ${op(...this.classes, 'I1', 'Conv<?>', 'String', 'Comparable<?>')})`,
          () =>
            `${e('s')}.${op(`equals(${e('s')})`, `startsWith("a")`, 'isEmpty()', `contains(${e('s')})`, `equalsIgnoreCase(${e('s')})`)}`,
          () => `(${e('o')}.compareTo(${e('o')}) ${op('<', '==')} 0)`,
          () => `Character.${op('isDigit', 'isLetter', 'isUpperCase')}(${e('c')})`,
        ])();
      case 's':
        if (leaf) return op('ss', '"ab"', '"12"', '""', '("k" + si)');
        return this.random.pick([
          () => `(${e('s')} + ${some(...shown, 'w')})`,
          () => `("" + ${some('c', 'b', 'h')} + ${some('c', 'i', 'z')})`,
          () =>
            `${e('s')}.${op(`substring(${e('i')} & 1)`, 'toUpperCase()', 'trim()', `replace(${e('c')}, ${e('c')})`, 'repeat(2)', `concat(${e('s')})`, 'strip()', `substring(0, ${e('i')})`)}`,
          () => `o${op('1', '2')}((${op('byte', 'short', 'char', 'int', 'long')}) (0 + ${e('i')}))`,
          () => `o${op('1', '2')}(${op('', `${e('i')}, ${e('i')}`)})`,
          () =>
            `all(${e('s')}${Array.from({ length: this.random.below(3) }, () => `, ${some('i', 's', 'c', 'o')}`).join('')})`,
          () =>
            `all(${e('s')}, (Object[]) ${op('null', 'new String[] { "v" }', 'new Integer[0]')})`,
          () =>
            `new StringBuilder(${e('s')}).append(${some('i', 'c', 's', 'z')}).${op('reverse()', `insert(0, ${some('c', 's')})`, 'append(1L)')}.toString()`,
          () => `String.valueOf(${some('i', 'c', 'j', 'z', 'o')})`,
          () => `${e('p')}.first()`,
          () => `same(${e('s')})`,
          () =>
            `${e('o')}.${op('tag', 'toString()', 'self().toString()', 'getClass().getSimpleName()')}`,
          () =>
            `Chain.of(${e('i')}).with(Chain.of(${e('s')}), (a${++this.names}, b${this.names}) -> a${this.names} + b${this.names}).get()`,
          () => `Chain.of(${e('o')}).then(Base::self).then(Base::toString).get()`,
          () => `Integer.${op('toString', 'toHexString', 'toBinaryString')}(${e('i')})`,
        ])();
      case 'w':
        if (leaf) return op('(Integer) 127', '(Integer) 1000', 'si');
        return this.random.pick([
          () => `Integer.valueOf(${e('i')})`,
          () => `same(${some('i', 'w')} + 0)`,
          () => `${e('o')}.twice(${e('i')})`,
          () => `((Conv<Integer>) ${e('o')}).conv(${e('w')})`,
          () => `${e('p')}.second()`,
          () => `Integer.valueOf(${e('s')}.length())`,
          () =>
            `Pair.twin(${e('i')}).with(${op('Integer::toBinaryString', 'String::valueOf')}).first().length()`,
        ])();
      case 'o':
        if (leaf)
          return this.scope.some((each) => each.name === 'o') ? 'o' : `make(${op('0', '1', '9')})`;
        return this.random.pick([
          () => `new ${op(...this.classes)}(${op(e('i'), '')})`,
          () => `${e('o')}.${op('self()', 'link()', 'next')}`,
          () => `make(${e('i')} & 3)`,
          () => `((Base) (${op(...this.classes)}) (Base) ${e('o')})`,
          () => `Main.<Base>most(${e('o')}, ${e('o')})`,
        ])();
      case 'u':
        return this.random.pick([
          () => `((IntUnaryOperator) ${this.lambda('i', 'i', depth)})`,
          () => `((IntUnaryOperator) Main::sum)`,
          () =>
            `((IntUnaryOperator) ${this.of('o', Math.min(depth - 1, 1))}::${op('m0', 'm1', 'd2', 'conv', 'twice')})`,
          () => '((IntUnaryOperator) Math::abs)',
          () => `((IntUnaryOperator) I${op('0::s0', '1::s1', '2::s2')})`,
        ])();
      case 't':
        return this.random.pick([
          () => `((Function<String, Integer>) ${this.lambda('s', 'w', depth)})`,
          () => '((Function<String, Integer>) String::length)',
          () => '((Function<String, Integer>) Integer::parseInt)',
          () => `((Function<String, Integer>) ${this.of('s', Math.min(depth - 1, 1))}::compareTo)`,
        ])();
      case 'p':
        if (leaf) return 'new Pair<>("p", si)';
        return this.random.pick([
          () => `new Pair<>(${e('s')}, ${e('i')})`,
          () => `Pair.twin(${e('i')}).with(w${++this.names} -> "w" + w${this.names})`,
          () =>
            `${e('p')}.with(s${++this.names} -> s${this.names} + ${this.within([], () => e('c'))})`,
          () => `Main.<Pair<String, Integer>>most(${e('p')}, ${e('p')})`,
        ])();
      case 'x':
        if (leaf) return op('(new int[2])', '(new int[] { 4, 5, 6 })');
        return this.random.pick([
          () => `(new int[] { ${some('i', 'c')}, ${some('i', 'b')} })`,
          () => `(new int[${e('i')} & 3])`,
          () => `${e('x')}.clone()`,
        ])();
    }
  }

  protected lambda(parameter: Type, result: Type, depth: number): string {
    const name = this.fresh(parameter);
    return this.within([[parameter, name]], () => {
      const value = () => this.of(result, depth - 1);
      if (depth < 2 || this.random.chance(60)) return `${name} -> ${value()}`;
      const scope = this.scope.length;
      const text = `{ ${this.local('').trim()} spend(); if (${this.of('z', 1)}) return ${value()}; ${this.assignment()}; return ${value()}; }`;
      this.scope.length = scope;
      return `${name} -> ${text}`;
    });
  }
}
