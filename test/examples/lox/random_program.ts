/**
 * A random Lox program of a seed. It always ends: loops have counters of their own, and each function spends fuel.
 *
 * The first letter of a name tells what the variable holds: n a number, s a string, b a boolean, f a function from a
 * number to a number, o an instance, a anything. So most operations succeed; a few are wild, and end the program with an
 * error, which is an outcome like any other. All classes have the same core of fields and methods, in different orders,
 * so that sites meet several shapes. Strings grow by constants only: what is assigned holds one other string at most.
 */
import { Random } from '../../random.js';
import { constantsOf, fitting, mostConstants, type Piece } from './pieces.js';

type Kind = 'n' | 's' | 'b' | 'a' | 'f' | 'o';

interface Variable {
  name: string;
  kind: Kind;
  /** Of a variable that may hold anything: what it holds here, for sure. */
  known?: Kind | undefined;
  /** Functions between the program's top and the declaration. */
  level: number;
}

interface Signature {
  name: string;
  parameters: Kind[];
  result: Kind;
}

interface ClassShape {
  name: string;
  initializer: Kind[];
  hasSuper: boolean;
}

/** What each class can do; the parameters' and result's kinds. */
const methods: readonly Signature[] = [
  { name: 'get', parameters: [], result: 'n' },
  { name: 'calc', parameters: ['n'], result: 'n' },
  { name: 'text', parameters: [], result: 's' },
  { name: 'other', parameters: ['o', 'a'], result: 'o' },
  { name: 'maker', parameters: ['n'], result: 'f' },
];
const coreFields = ['nx', 'ny', 'st', 'bz', 'aw'] as const;
const kinds: readonly Kind[] = ['n', 's', 'b', 'a', 'f', 'o'];

/** Sites that all classes and kinds meet. */
const prelude = `fun add(x, y) { return x + y; }
fun less(x, y) { return x < y; }
fun same(x, y) { return x == y; }
fun choose(x, y, z) { if (x) return y; return z; }
fun inc(n) { return n + 1; }
fun counter(n) { fun next(by) { n = n + by; return n; } return next; }
fun twice(f) { fun again(n) { fuel = fuel - 1; if (fuel < 0) return n; return f(f(n)); } return again; }
fun getOf(o) { return o.get(); }
fun fieldOf(o) { return o.nx; }
fun swap(o) { var old = o.nx; o.nx = o.ny; o.ny = old; return o; }
fun down(n) { if (n <= 0 or n > 40) return 0; return down(n - 1) + 1; }
class Pair { init(first, second) { this.first = first; this.second = second; } sum() { return this.first + this.second; } }
class Empty {}
class Base {
  init() { this.st = "base"; this.ny = 2; this.bz = true; this.nx = 1; this.aw = nil; }
  get() { return this.nx; }
  calc(n) { return this.ny * n; }
  text() { return this.st; }
  other(o, a) { this.aw = a; return o; }
  maker(n) { fun make(by) { this.nx = n; return n + by; } return make; }
}
var fuel = 70;`;

export function randomProgram(seed: number): Piece {
  return new Maker(seed).program();
}

const line = (text: string): Piece => ({ parts: [text] });

class Maker {
  readonly #random: Random;
  #names = 0;
  #scope: Variable[] = [];
  #level = 0;
  /** What `return` gives here; null in an initializer, undefined outside of functions. */
  #result: Kind | null | undefined;
  #class: ClassShape | undefined;
  #depth = 0;
  #budget = 0;
  /** Statements with statements inside that may still be made; they multiply. */
  #nested = 6;
  readonly #wildness: number;
  #functions: Signature[] = [];
  #classes: ClassShape[] = [];

  constructor(seed: number) {
    this.#random = new Random(seed);
    this.#wildness = this.#random.pick([0, 1, 4, 12]);
  }

  #fresh(kind: string): string {
    return `${kind}${++this.#names}`;
  }

  program(): Piece {
    const globals = kinds.flatMap((kind) => [0, 1].map((at) => ({ kind, name: `${kind}G${at}` })));
    this.#functions = Array.from({ length: 1 + this.#random.below(3) }, (_, at) => ({
      name: `fun${at}`,
      parameters: Array.from({ length: this.#random.below(4) }, () => this.#random.pick(kinds)),
      result: this.#random.pick(kinds),
    }));
    for (const { name, kind } of globals) this.#scope.push({ name, kind, level: 0 });
    const classes = Array.from({ length: 1 + this.#random.below(6) }, (_, at) =>
      this.#classNamed(at),
    );
    const functions = this.#functions.map((each) => this.#function('fun ', each));
    const values = globals.map(({ name, kind }) => line(`var ${name} = ${this.#simple(kind)};`));
    const before = [...prelude.split('\n').map(line), ...values, ...classes, ...functions];
    const shown = globals.map(({ name }) => line(`print ${name};`));
    this.#budget = 8 + this.#random.below(16);
    this.#nested = 6;
    const body: Piece[] = [];
    let room = mostConstants - constantsOf([...before, ...shown]);
    for (let section = 0; this.#budget > 0; section++) {
      const isFunction = room < 60 || this.#random.chance(70);
      const pieces = this.#section(isFunction, Math.min(room, mostConstants));
      if (isFunction) {
        body.push({ parts: [`fun main${section}() {`, pieces, '}'] }, line(`main${section}();`));
        room -= 4;
      } else {
        body.push(...pieces);
        room -= constantsOf(pieces);
      }
    }
    return { parts: [[...before, ...body, ...shown]] };
  }

  /** Some statements, with as many constants as there is room for. */
  #section(isFunction: boolean, room: number): Piece[] {
    const known = this.#scope.length;
    const pieces: Piece[] = [];
    for (let count = 1 + this.#random.below(8); count > 0; count--) {
      const before = this.#scope.length;
      const piece =
        !isFunction && this.#random.chance(20) ? this.#redefinition() : this.#statement();
      if (constantsOf([...pieces, piece]) < (isFunction ? mostConstants : room)) pieces.push(piece);
      else this.#scope.length = before;
    }
    if (isFunction) this.#scope.length = known;
    return pieces;
  }

  // Declarations.

  /** A class of the program's top; each class before it may be its superclass. */
  #classNamed(at: number): Piece {
    const above = at > 0 && this.#random.chance(80) ? this.#random.pick(this.#classes) : undefined;
    return this.#classDeclaration(`C${at}`, above);
  }

  /** Declares it; the class is known from then on, unless it was known already. */
  #classDeclaration(name: string, above: ClassShape | undefined): Piece {
    const hasInitializer = !above || this.#random.chance(60);
    const known = this.#classes.find((each) => each.name === name);
    const initializer =
      known?.initializer ??
      (hasInitializer
        ? Array.from({ length: this.#random.below(4) }, () => this.#random.pick(kinds))
        : (above?.initializer ?? []));
    const shape = { name, initializer, hasSuper: above !== undefined };
    if (!known) this.#classes.push(shape);
    const outside = { class: this.#class, budget: this.#budget };
    this.#depth++;
    this.#class = shape;
    const members: Piece[] = [];
    for (const method of methods) {
      if (above && this.#random.chance(65)) continue;
      members.push(this.#function('', method));
    }
    if (hasInitializer || known)
      members.splice(this.#random.below(members.length + 1), 0, this.#initializer(shape, above));
    this.#class = outside.class;
    this.#depth--;
    this.#budget = outside.budget;
    return { parts: [`class ${name}${above ? ` < ${above.name}` : ''} {`, members, '}'] };
  }

  #initializer(shape: ClassShape, above: ClassShape | undefined): Piece {
    return this.#inFunction(shape.initializer, null, (parameters) => {
      const fields = this.#shuffled([
        ...coreFields,
        ...(this.#random.chance(30) ? [this.#extra()] : []),
      ]);
      const body = fields.map((field) => line(`this.${field} = ${this.#simple(kindOf(field))};`));
      if (above && this.#random.chance(60)) {
        const given = above.initializer.map((kind) => this.#simple(kind)).join(', ');
        body.splice(this.#random.below(body.length + 1), 0, line(`super.init(${given});`));
      }
      body.push(line('fuel = fuel - 1; if (fuel < 0) return;'), ...fitting(this.#statements(1)));
      return { parts: [`init(${parameters}) {`, body, '}'] };
    });
  }

  #function(keyword: string, { name, parameters: given, result }: Signature): Piece {
    return this.#inFunction(given, result, (parameters) => {
      const out = `fuel = fuel - 1; if (fuel < 0) return ${this.#simple(result)};`;
      const body = [line(out), ...fitting(this.#statements(2)), this.#return(result)];
      return { parts: [`${keyword}${name}(${parameters}) {`, body, '}'] };
    });
  }

  #return(kind: Kind): Piece {
    return line(`return ${this.#of(kind, 2)};`);
  }

  #inFunction(
    given: readonly Kind[],
    result: Kind | null,
    make: (parameters: string) => Piece,
  ): Piece {
    const outside = { result: this.#result, length: this.#scope.length };
    // What variables hold is not known at another time; and what is assigned here, is never known again.
    for (const variable of this.#scope) variable.known = undefined;
    this.#level++;
    this.#depth++;
    this.#result = result;
    const parameters = given.map((kind) => {
      const name = this.#fresh(kind);
      this.#scope.push({ name, kind, level: this.#level });
      return name;
    });
    const piece = make(parameters.join(', '));
    this.#level--;
    this.#depth--;
    this.#result = outside.result;
    this.#scope.length = outside.length;
    return piece;
  }

  #redefinition(): Piece {
    switch (this.#random.below(4)) {
      case 0:
        return this.#function('fun ', this.#random.pick(this.#functions));
      case 1: {
        const at = this.#random.below(this.#classes.length);
        const name = (this.#classes[at] as ClassShape).name;
        if (!/^C\d+$/.test(name)) return line('{}');
        const above =
          at > 0 && this.#random.chance(50) ? this.#classes[this.#random.below(at)] : undefined;
        return this.#classDeclaration(name, above?.name === name ? undefined : above);
      }
      default: {
        const { name, kind } = this.#random.pick(
          this.#scope.filter((each) => each.level === 0 && /G/.test(each.name)),
        );
        return line(`${this.#random.chance(50) ? 'var ' : ''}${name} = ${this.#of(kind, 2)};`);
      }
    }
  }

  // Statements.

  #statements(most: number): Piece[] {
    const known = this.#scope.length;
    const classes = this.#classes.length;
    const pieces = Array.from({ length: this.#random.below(most + 1) }, () => this.#statement());
    // A local class has no name any more; redefinitions need theirs.
    this.#scope.length = Math.min(known, this.#scope.length);
    this.#classes.length = classes;
    return pieces;
  }

  /** A list in a scope of its own; after it nothing is known of what it assigned. */
  #block(most = 4): Piece[] {
    this.#depth++;
    const pieces = this.#statements(most);
    this.#depth--;
    for (const variable of this.#scope) variable.known = undefined;
    return pieces;
  }

  #statement(): Piece {
    this.#budget--;
    const isDeep = this.#depth > 3 || this.#nested <= 0;
    const choice = this.#random.below(isDeep ? 13 : 21);
    if (choice >= 13) this.#nested--;
    switch (choice) {
      case 0:
      case 1:
        return this.#variable();
      case 2:
      case 3:
        return line(`print ${this.#of(this.#random.pick(kinds), 3)};`);
      case 4:
      case 5:
      case 6:
        return line(`${this.#assignment(2)};`);
      case 7:
        return this.#fieldAssignment();
      case 8: {
        const field = this.#extra();
        const kind = kindOf(field);
        const object = this.#of('o', 1);
        if (!/^\w+$/.test(object)) return line(`(${object}).${field} = ${this.#of(kind, 2)};`);
        return {
          parts: [`${object}.${field} = ${this.#of(kind, 2)};`, `print ${object}.${field};`],
        };
      }
      case 9:
        return line(`${this.#of(this.#random.pick(kinds), 3)};`);
      case 10:
        if (this.#result === undefined)
          return line(`print ${this.#of('s', 2)} + ${this.#of('s', 2)};`);
        return line(
          `if (${this.#of('b', 2)}) return${this.#result === null ? '' : ` ${this.#of(this.#result, 2)}`};`,
        );
      case 11:
        return line(`print Pair(${this.#pair()}).sum();`);
      case 12:
        return this.#method();
      case 13:
      case 14: {
        const condition = this.#of(this.#random.chance(80) ? 'b' : 'a', 3);
        const yes = this.#block();
        if (this.#random.chance(50)) return { parts: [`if (${condition}) {`, yes, '}'] };
        return { parts: [`if (${condition}) {`, yes, '} else {', this.#block(), '}'] };
      }
      case 15:
      case 16:
        return this.#loop();
      case 17:
        return { parts: ['{', this.#block(), '}'] };
      case 18:
      case 19:
        return this.#closure();
      default:
        return this.#localClass();
    }
  }

  #variable(): Piece {
    const kind = this.#random.pick(kinds);
    const held = kind === 'a' ? this.#random.pick(kinds) : kind;
    const value = this.#of(held, 3);
    const name = this.#fresh(kind);
    // A global of the program's top may be deleted from it by shrinking; it is a variable like others.
    this.#scope.push({ name, kind, known: held, level: this.#level });
    if (kind === 'a' && this.#random.chance(10)) return line(`var ${name};`);
    return line(`var ${name} = ${value};`);
  }

  /** An assignment, which is an expression too. */
  #assignment(depth: number, of?: Kind): string {
    const variable = this.#random.pick(this.#scope.filter((each) => !of || each.kind === of));
    const held = variable.kind === 'a' ? this.#random.pick(kinds) : variable.kind;
    const value = this.#of(held, depth);
    variable.known = variable.level === this.#level && this.#level > 0 ? held : undefined;
    return `${variable.name} = ${value}`;
  }

  #fieldAssignment(): Piece {
    const field = this.#random.pick(coreFields);
    return line(`${this.#object()}.${field} = ${this.#of(kindOf(field), 2)};`);
  }

  /** A method is hidden by a field: by a function, or a bound method. */
  #method(): Piece {
    const object = this.#variableOf('o') ?? 'oG0';
    switch (this.#random.below(3)) {
      case 0:
        return line(`${object}.calc = ${this.#of('f', 2)};`);
      case 1:
        return line(`${object}.get = ${this.#object()}.get;`);
      default:
        return line(`print ${object}.${this.#random.pick(methods).name};`);
    }
  }

  #loop(): Piece {
    const counter = this.#fresh('i');
    const turns = 1 + this.#random.below(4);
    for (const variable of this.#scope) variable.known = undefined;
    this.#scope.push({ name: counter, kind: 'n', level: this.#level });
    const own = this.#scope.pop();
    if (this.#random.chance(50)) {
      const condition = this.#random.chance(30) ? ` and ${this.#of('b', 2)}` : '';
      const body = [line(`${counter} = ${counter} + 1;`), ...this.#block()];
      const loop = { parts: [`while (${counter} < ${turns}${condition}) {`, body, '}'] };
      return { parts: ['{', [line(`var ${counter} = 0;`), loop], '}'] };
    }
    const body = this.#block();
    // The counter itself can be captured, but nothing assigns it.
    if (own && this.#random.chance(40)) body.push(this.#capture(counter));
    const head = `for (var ${counter} = 0; ${counter} < ${turns}; ${counter} = ${counter} + 1)`;
    return { parts: [`${head} {`, body, '}'] };
  }

  #capture(counter: string): Piece {
    const name = this.#fresh('f');
    const target = this.#scope.find((each) => each.kind === 'f' && each.level <= this.#level);
    const body = [line(`return n + ${counter};`)];
    const held = target ? [line(`${target.name} = ${name};`)] : [];
    return { parts: ['{', [{ parts: [`fun ${name}(n) {`, body, '}'] }, ...held], '}'] };
  }

  #closure(): Piece {
    const name = this.#fresh('f');
    const piece = this.#function('fun ', { name, parameters: ['n'], result: 'n' });
    for (const variable of this.#scope) variable.known = undefined;
    this.#scope.push({ name, kind: 'f', level: this.#level });
    return piece;
  }

  /** In a block, so that its name, its superclass and what its methods use can be local variables. */
  #localClass(): Piece {
    const known = this.#scope.length;
    const name = this.#fresh('L');
    const declared = this.#classDeclaration(
      name,
      this.#random.chance(80) ? this.#random.pick(this.#classes) : undefined,
    );
    const made = this.#fresh('o');
    const shape = this.#classes.at(-1) as ClassShape;
    const instance = this.#instance(shape, 1);
    this.#scope.push({ name: made, kind: 'o', level: this.#level });
    const body = [declared, line(`var ${made} = ${instance};`), ...this.#block(3)];
    body.push(line(`print ${made}.get();`));
    this.#classes.pop();
    this.#scope.length = known;
    const target = this.#variableOf('o');
    if (target && this.#random.chance(50)) body.push(line(`${target} = ${made};`));
    return { parts: ['{', body, '}'] };
  }

  // Expressions.

  #of(kind: Kind, depth: number): string {
    if (this.#random.below(1000) < this.#wildness) return this.#wild();
    if (depth <= 0) return this.#leaf(kind);
    const text = this.#composed(kind, depth - 1);
    return this.#random.chance(3) ? text.replace(' ', '\n') : text;
  }

  #composed(kind: Kind, depth: number): string {
    switch (kind) {
      case 'n':
        return this.#number(depth);
      case 's':
        return this.#string(depth);
      case 'b':
        return this.#boolean(depth);
      case 'f':
        return this.#functionValue(depth);
      case 'o':
        return this.#objectValue(depth);
      default:
        return this.#anything(depth);
    }
  }

  #number(depth: number): string {
    switch (this.#random.below(16)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return `(${this.#of('n', depth)} ${this.#random.pick(['+', '-', '*', '/'])} ${this.#of('n', depth)})`;
      case 4:
        return `-${this.#of('n', depth)}`;
      case 5:
        return `(${this.#of('b', depth)} and ${this.#of('n', depth)} or ${this.#of('n', depth)})`;
      case 6:
        return `add(${this.#of('n', depth)}, ${this.#of('n', depth)})`;
      case 7:
        return `${this.#random.pick(['getOf', 'fieldOf'])}(${this.#of('o', depth)})`;
      case 8:
        return `${this.#callee(depth)}(${this.#of('n', depth)})`;
      case 9:
        return `down(${this.#random.below(12)})`;
      case 10:
        return `(${this.#assignment(depth, 'n')})`;
      case 11:
        return `choose(${this.#of('a', depth)}, ${this.#of('n', depth)}, ${this.#of('n', depth)})`;
      case 12:
        return this.#call('n', depth);
      case 13:
        return `${this.#object()}.${this.#random.pick(['nx', 'ny'])}`;
      default:
        return this.#methodCall('n', depth);
    }
  }

  #string(depth: number): string {
    switch (this.#random.below(8)) {
      case 0:
        return `(${this.#of('s', depth)} + ${this.#leafText()})`;
      case 1:
        return `(${this.#leafText()} + ${this.#of('s', depth)})`;
      case 2:
        return `add(${this.#of('s', depth)}, ${this.#leafText()})`;
      case 3:
        return `choose(${this.#of('a', depth)}, ${this.#of('s', depth)}, ${this.#leafText()})`;
      case 4:
        return this.#call('s', depth);
      case 5:
        return `${this.#object()}.st`;
      default:
        return this.#methodCall('s', depth);
    }
  }

  #boolean(depth: number): string {
    switch (this.#random.below(9)) {
      case 0:
      case 1:
        return `(${this.#of('n', depth)} ${this.#random.pick(['<', '<=', '>', '>='])} ${this.#of('n', depth)})`;
      case 2:
      case 3:
        return `(${this.#of('a', depth)} ${this.#random.pick(['==', '!='])} ${this.#of('a', depth)})`;
      case 4:
        return `!${this.#of('a', depth)}`;
      case 5:
        return `(${this.#of('b', depth)} ${this.#random.pick(['and', 'or'])} ${this.#of('b', depth)})`;
      case 6:
        return `less(${this.#of('n', depth)}, ${this.#of('n', depth)})`;
      case 7:
        return `same(${this.#of('a', depth)}, ${this.#of('a', depth)})`;
      default:
        return this.#call('b', depth);
    }
  }

  #functionValue(depth: number): string {
    switch (this.#random.below(7)) {
      case 0:
        return `counter(${this.#of('n', depth)})`;
      case 1:
        return `twice(${this.#of('f', depth)})`;
      case 2:
        return `${this.#object()}.calc`;
      case 3:
        return `choose(${this.#of('b', depth)}, ${this.#of('f', depth)}, inc)`;
      case 4:
        return this.#call('f', depth);
      case 5:
        return this.#methodCall('f', depth);
      default:
        if (this.#class?.hasSuper) return 'super.calc';
        return this.#leaf('f');
    }
  }

  #objectValue(depth: number): string {
    switch (this.#random.below(7)) {
      case 0:
      case 1:
        return this.#instance(this.#random.pick(this.#classes), depth);
      case 2:
        return `swap(${this.#of('o', depth)})`;
      case 3:
        return this.#methodCall('o', depth);
      case 4:
        return this.#call('o', depth);
      case 5:
        return `(${this.#of('b', depth)} and ${this.#of('o', depth)} or ${this.#of('o', depth)})`;
      default:
        return this.#leaf('o');
    }
  }

  #anything(depth: number): string {
    switch (this.#random.below(14)) {
      case 0:
        return `(${this.#of('a', depth)} ${this.#random.pick(['and', 'or'])} ${this.#of('a', depth)})`;
      case 1:
        return `choose(${this.#of('a', depth)}, ${this.#of('a', depth)}, ${this.#of('a', depth)})`;
      case 2:
        return `${this.#object()}.${this.#random.pick(methods).name}`;
      case 3:
        return `${this.#object()}.aw`;
      case 4:
        return `Pair(${this.#of('a', depth)}, ${this.#of('a', depth)}).${this.#random.pick(['first', 'second', 'sum'])}`;
      case 5:
        return this.#random.pick([
          'nil',
          'Empty',
          'Empty()',
          'add',
          'clock',
          'Pair',
          this.#random.pick(this.#classes).name,
        ]);
      case 6:
        return `(${this.#assignment(depth, 'a')})`;
      case 7:
        return this.#call('a', depth);
      case 8:
        return `add(${this.#pair()})`;
      default:
        return this.#of(this.#random.pick(kinds), depth);
    }
  }

  /** Two that can be added. */
  #pair(): string {
    return this.#random.chance(60)
      ? `${this.#of('n', 1)}, ${this.#of('n', 1)}`
      : `${this.#of('s', 1)}, ${this.#leafText()}`;
  }

  /** A call of a global function that gives the kind, or a simple expression. */
  #call(kind: Kind, depth: number): string {
    const found = this.#functions.filter(({ result }) => result === kind);
    if (found.length === 0) return this.#leaf(kind);
    const { name, parameters } = this.#random.pick(found);
    return `${name}(${parameters.map((each) => this.#of(each, depth)).join(', ')})`;
  }

  #methodCall(kind: Kind, depth: number): string {
    const { name, parameters } = this.#random.pick(methods.filter(({ result }) => result === kind));
    const given = parameters.map((each) => this.#of(each, depth)).join(', ');
    if (this.#class?.hasSuper && this.#random.chance(40)) return `super.${name}(${given})`;
    return `${this.#object()}.${name}(${given})`;
  }

  #instance({ name, initializer }: ClassShape, depth: number): string {
    return `${name}(${initializer.map((kind) => this.#of(kind, depth - 1)).join(', ')})`;
  }

  /** An instance that is cheap to have. */
  #object(): string {
    if (this.#class && this.#random.chance(60)) return 'this';
    return this.#variableOf('o') ?? 'oG0';
  }

  #callee(depth: number): string {
    return this.#random.chance(60) ? (this.#variableOf('f') ?? 'inc') : `(${this.#of('f', depth)})`;
  }

  #variableOf(kind: Kind): string | undefined {
    const found = this.#scope.filter((each) => each.kind === kind || each.known === kind);
    return found.length > 0 ? this.#random.pick(found).name : undefined;
  }

  #leaf(kind: Kind): string {
    if (kind === 'o' && this.#class && this.#random.chance(20)) return 'this';
    return this.#random.chance(70)
      ? (this.#variableOf(kind) ?? this.#simple(kind))
      : this.#simple(kind);
  }

  #leafText(): string {
    return this.#random.pick(['""', '"a"', '"bc"', '" "', '"é"', '"x y"']);
  }

  /** What needs no variable that may not be there yet. */
  #simple(kind: Kind): string {
    switch (kind) {
      case 'n':
        return this.#random.pick([
          '0',
          '1',
          '2',
          '3',
          '-1',
          '0.5',
          '10',
          '0.1',
          '100000',
          '1234567.5',
          '3.0',
        ]);
      case 's':
        return this.#leafText();
      case 'b':
        return this.#random.pick(['true', 'false']);
      case 'f':
        return this.#random.pick(['inc', 'counter(1)', 'down', 'twice(inc)']);
      case 'o':
        // In an initializer another instance could need another, and so on.
        if (this.#class) return 'this';
        return 'Base()';
      default:
        return this.#random.pick(['nil', '1', '"t"', 'true', 'inc', 'Empty', 'Empty()', 'clock']);
    }
  }

  /** What may well be an error. */
  #wild(): string {
    const any = () => this.#leaf(this.#random.pick(kinds));
    switch (this.#random.below(14)) {
      case 0:
        return `(${any()} ${this.#random.pick(['+', '-', '*', '/', '<', '<=', '>', '>='])} ${any()})`;
      case 1:
        return `-${any()}`;
      case 2:
        return `(${any()})(${any()})`;
      case 3:
        return `(${any()}).${this.#random.pick(['nx', 'get', 'nowhere', 'ex1', 'init'])}`;
      case 4:
        return `(${any()}).${this.#random.pick(['get', 'calc', 'nowhere', 'st', 'init'])}(${any()})`;
      case 5:
        return `unknown${this.#random.below(3)}`;
      case 6:
        return `(unknown = ${any()})`;
      case 7:
        return `((${any()}).nx = ${any()})`;
      case 8:
        return `${this.#random.pick(this.#functions).name}(${this.#random.pick(['', '1', '1, 2', '1, 2, 3, 4'])})`;
      case 9:
        return `${this.#random.pick(this.#classes).name}(${this.#random.pick(['', '1', '1, 2', '1, 2, 3, 4'])})`;
      case 10:
        return `Pair(${any()}, ${any()}).sum()`;
      case 11:
        return this.#class?.hasSuper
          ? `super.${this.#random.pick(['nowhere', 'nx', 'calc()'])}`
          : any();
      case 12:
        return `Empty(${this.#random.pick(['', '1'])})${this.#random.pick(['', '.x', '.get()'])}`;
      default:
        return `add(${any()}, ${any()})`;
    }
  }

  #extra(): string {
    return this.#random.pick(['n_a', 'n_b', 's_c', 'a_d', 'o_e', 'f_g']);
  }

  #shuffled<T>(list: T[]): T[] {
    for (let at = list.length - 1; at > 0; at--) {
      const other = this.#random.below(at + 1);
      [list[at], list[other]] = [list[other] as T, list[at] as T];
    }
    return list;
  }
}

/** A field's name begins with its kind. */
const kindOf = (field: string) => field[0] as Kind;
