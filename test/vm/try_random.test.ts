/**
 * Random programs of `try`, `catch`, `finally`, jumps, returns and failures do in a guest what the same programs do in
 * JavaScript, whose statements mean the same. What may throw is called directly, by the virtual table, through an
 * interface, through the host, and in other random programs. Each uses the same fuel at all levels.
 */

import test from 'ava';
import type { EngineOptions } from '../../src/engine.js';
import type { ClassType } from '../../vm/class_type.js';
import { FailureKind } from '../../vm/failures.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import type { Local } from '../../vm/locals.js';
import type { Method } from '../../vm/members.js';
import { i64 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { randomNumbers } from '../random.js';
import { failed, Thrower } from './thrower.js';

/** Index of a class: Problem, Oops, Worse, Other. */
type Class = 0 | 1 | 2 | 3;

/** What a catch of a class catches. */
const below: Readonly<Record<Class, readonly Class[]>> = {
  0: [0, 1, 2, 3],
  1: [1, 2],
  2: [2],
  3: [3],
};

type Statement =
  | { kind: 'log' | 'return' | 'held'; n: number }
  | { kind: 'call'; n: number; via: (typeof ways)[number] }
  /** Calls one of the programs that call none. */
  | { kind: 'program'; n: number }
  | { kind: 'divide' }
  | { kind: 'if'; bit: number; yes: Statement[]; no: Statement[] }
  | { kind: 'loop'; label: string; times: number; body: Statement[] }
  | { kind: 'break' | 'continue'; label: string }
  | { kind: 'throw'; cls: Class; n: number }
  | { kind: 'rethrow' }
  | {
      kind: 'try';
      body: Statement[];
      catches: { classes: Class[]; body: Statement[] }[];
      last: Statement[] | undefined;
    };

/** How `call` is reached. */
const ways = ['call', 'virtual', 'interface', 'host'] as const;

/** The programs that others call. */
const leaves = 8;

class Author {
  readonly #labels: string[] = [];
  #catches = 0;
  #loops = 0;

  constructor(
    readonly random: (limit: number) => number,
    readonly isLeaf: boolean,
  ) {}

  list(depth: number): Statement[] {
    return Array.from({ length: 1 + this.random(3) }, () => this.#one(depth));
  }

  #one(depth: number): Statement {
    const { random } = this;
    const choice = random(depth <= 0 ? 11 : 18);
    if (choice < 3) return { kind: 'log', n: random(100) };
    if (choice === 3)
      return random(3) === 0 ? { kind: 'return', n: random(100) } : { kind: 'divide' };
    if (choice < 6) {
      if (!this.isLeaf && random(4) === 0) return { kind: 'program', n: random(leaves) };
      return { kind: 'call', n: random(7), via: ways[random(ways.length)] ?? 'call' };
    }
    if (choice === 6) return { kind: 'throw', cls: random(4) as Class, n: random(100) };
    if (choice === 7) return this.#catches > 0 ? { kind: 'rethrow' } : { kind: 'divide' };
    if (choice < 10) {
      const label = this.#labels[random(Math.max(1, this.#labels.length))];
      if (label === undefined) return { kind: 'held', n: random(5) };
      return { kind: random(2) === 0 ? 'break' : 'continue', label };
    }
    if (choice === 10) return { kind: 'held', n: random(5) };
    if (choice < 13) {
      const no = random(2) === 0 ? this.list(depth - 1) : [];
      return { kind: 'if', bit: random(4), yes: this.list(depth - 1), no };
    }
    if (choice === 13) return this.#loop(depth);
    return this.#try(depth);
  }

  #loop(depth: number): Statement {
    const label = `l${this.#loops++}`;
    this.#labels.push(label);
    const body = this.list(depth - 1);
    this.#labels.pop();
    return { kind: 'loop', label, times: 1 + this.random(3), body };
  }

  #try(depth: number): Statement {
    const { random } = this;
    const body = this.list(depth - 1);
    const catches = Array.from({ length: random(3) }, () => {
      const classes = Array.from({ length: 1 + random(2) }, () => random(4) as Class);
      this.#catches++;
      const handler = this.list(depth - 1);
      this.#catches--;
      return { classes, body: handler };
    });
    // A rethrow in it would be of a catch further out, which is as good.
    const last = random(2) === 0 || catches.length === 0 ? this.list(depth - 1) : undefined;
    return { kind: 'try', body, catches, last };
  }
}

/** A program as JavaScript. `y` collects what happens; `held` was made before and is used later. */
function asJavaScript(
  program: readonly Statement[],
  programs: readonly ((x: bigint) => bigint)[],
): (x: bigint) => bigint {
  const list = (statements: readonly Statement[], caught: number): string =>
    statements.map((each) => one(each, caught)).join('\n');
  let turns = 0;
  const one = (each: Statement, caught: number): string => {
    switch (each.kind) {
      case 'log':
        return `log(${each.n}n);`;
      case 'held':
        return `{ const h = y; if ((y & 1n) === 0n) log(7n); call(y ^ ${each.n}n); log(h); }`;
      case 'return':
        return `return y ^ ${each.n}n;`;
      case 'call':
        return `log(call(BigInt.asIntN(64, y + ${each.n}n)));`;
      case 'program':
        return `log(programs[${each.n}](y));`;
      case 'divide':
        return 'log(divide(y));';
      case 'if':
        return `if ((y >> ${each.bit}n & 1n) === 0n) {\n${list(each.yes, caught)}\n} else {\n${list(each.no, caught)}\n}`;
      case 'loop': {
        const i = `i${turns++}`;
        return `${each.label}: for (let ${i} = 0; ${i} < ${each.times}; ${i}++) {\n${list(each.body, caught)}\n}`;
      }
      case 'break':
      case 'continue':
        return `${each.kind} ${each.label};`;
      case 'throw':
        return `throw { cls: ${each.cls}, n: ${each.n}n };`;
      case 'rethrow':
        return `throw e${caught};`;
      case 'try': {
        const e = `e${caught + 1}`;
        const tests = each.catches.map(
          ({ classes, body }) =>
            `if (fits(${e}, ${JSON.stringify(classes)})) {\nlog(${e}.n);\n${list(body, caught + 1)}\n}`,
        );
        const handler =
          tests.length === 0 ? '' : `catch (${e}) {\n${tests.join(' else ')} else throw ${e};\n}`;
        const last = each.last ? `finally {\n${list(each.last, caught)}\n}` : '';
        return `try {\n${list(each.body, caught)}\n} ${handler} ${last}`;
      }
    }
  };
  const text = `
    let y = x;
    const log = (n) => { y = BigInt.asIntN(64, y * 31n + n); };
    ${list(program, 0)}
    return y;`;
  const call = (n: bigint) => {
    const rest = n % 5n;
    if (rest === 0n) throw { cls: 1, n: 50n };
    if (rest === 1n) throw { cls: 2, n: 51n };
    return n >> 1n;
  };
  const divide = (y: bigint) => {
    const by = y % 3n;
    if (by === 0n) throw { cls: 0, n: failed + BigInt(FailureKind.Division) };
    return 100n / by;
  };
  const fits = ({ cls }: { cls: Class }, classes: readonly Class[]) =>
    classes.some((each) => below[each].includes(cls));
  const run = new Function('x', 'call', 'divide', 'fits', 'programs', text);
  return (x) => BigInt.asIntN(64, run(x, call, divide, fits, programs));
}

class Lowering {
  readonly #y: Local;
  readonly #classes: readonly ClassType[];

  constructor(
    readonly world: World,
    readonly guest: Thrower,
    readonly b: FunctionBuilder,
  ) {
    this.#y = b.declare('y', i64, b.param('x').get());
    this.#classes = [guest.problem, guest.oops, guest.worse, guest.other];
  }

  get y(): Value {
    return this.#y.get();
  }

  log(n: Value): void {
    const { b } = this;
    this.#y.set(b.binary('+', b.binary('*', this.y, b.const(i64, 31)), n));
  }

  run(list: readonly Statement[], caught: Value | undefined): void {
    for (const each of list) this.#one(each, caught);
  }

  #one(each: Statement, caught: Value | undefined): void {
    const { b, guest } = this;
    const number = (n: number) => b.const(i64, n);
    switch (each.kind) {
      case 'log':
        this.log(number(each.n));
        break;
      case 'held': {
        const held = this.y;
        const isEven = b.binary('==', b.binary('&', this.y, number(1)), number(0));
        b.if(isEven, () => this.log(number(7)));
        b.call('call', [b.binary('^', this.y, number(each.n))]);
        this.log(held);
        break;
      }
      case 'return':
        b.return(b.binary('^', this.y, number(each.n)));
        break;
      case 'call':
        this.log(this.world.call(b, each.via, b.binary('+', this.y, number(each.n))));
        break;
      case 'program':
        this.log(b.call(`f${each.n}`, [this.y]));
        break;
      case 'divide':
        this.log(b.binary('/', number(100), b.binary('%', this.y, number(3))));
        break;
      case 'if': {
        const bit = b.binary('&', b.binary('>>', this.y, number(each.bit)), number(1));
        b.if(
          b.binary('==', bit, number(0)),
          () => this.run(each.yes, caught),
          () => this.run(each.no, caught),
        );
        break;
      }
      case 'loop': {
        const turns = b.temporary(i64);
        b.while(
          () => b.binary('<', turns.get(), number(each.times)),
          () => this.run(each.body, caught),
          {
            label: each.label,
            step: () => turns.set(b.binary('+', turns.get(), number(1))),
          },
        );
        break;
      }
      case 'break':
        b.break(each.label);
        break;
      case 'continue':
        b.continue(each.label);
        break;
      case 'throw':
        guest.throw(b, this.#classes[each.cls] as ClassType, each.n);
        break;
      case 'rethrow':
        b.throw(caught as Value);
        break;
      case 'try':
        this.#try(each, caught);
        break;
    }
  }

  #try({ body, catches, last }: Statement & { kind: 'try' }, caught: Value | undefined): void {
    const { b } = this;
    b.try(() => this.run(body, caught), {
      catches: catches.map(({ classes, body: handler }) => ({
        type: classes.map((each) => this.#classes[each] as ClassType),
        body: (exception) => {
          this.log(b.field(exception, this.#named()).get());
          this.run(handler, exception);
        },
      })),
      ...(last ? { finally: () => this.run(last, caught) } : {}),
    });
  }

  #named() {
    return this.guest.problem.fields.get('number') as never;
  }
}

/** An engine with what the programs call. */
class World implements Disposable {
  readonly guest: Thrower;
  readonly #virtual: Method;
  readonly #interface: Method;

  constructor(options: EngineOptions) {
    this.guest = new Thrower(options);
    const { guest } = this;
    const { classes } = guest.module;
    const body = (b: FunctionBuilder) => {
      const n = b.param('n').get();
      const rest = b.binary('%', n, b.const(i64, 5));
      b.switch(rest, [
        { values: [0], body: () => guest.throw(b, guest.oops, 50) },
        { values: [1], body: () => guest.throw(b, guest.worse, 51) },
      ]);
      b.return(b.binary('>>', n, b.const(i64, 1)));
    };
    guest.define('call', [['n', i64]], i64, body);
    guest.module.host('host', 'i64(i64)', (n) => guest.engine.function('call')(n) as bigint);
    const signature = { params: [['n', i64]], result: i64 } as const;
    const asked = classes.interface('Asked');
    this.#interface = asked.method('ask', signature);
    const base = classes.class('Base');
    this.#virtual = base.method('call', signature, body);
    // Two classes, so that neither call is bound to one method.
    const targets = ['One', 'Two'].map((name) => {
      const cls = classes.class(name, { super: base, interfaces: [asked] });
      cls.method('call', signature, body);
      cls.method('ask', signature, body);
      return cls;
    });
    const [one, two] = targets as [ClassType, ClassType];
    guest.define('target', [['n', i64]], base.ref, (b) => {
      const isEven = b.binary(
        '==',
        b.binary('&', b.param('n').get(), b.const(i64, 1)),
        b.const(i64, 0),
      );
      b.if(isEven, () => b.return(b.convert(b.new(one), base.ref)));
      b.return(b.convert(b.new(two), base.ref));
    });
  }

  call(b: FunctionBuilder, via: (typeof ways)[number], n: Value): Value {
    if (via === 'call' || via === 'host') return b.call(via, [n]);
    const target = b.call('target', [n]);
    if (via === 'virtual') return b.callVirtual(this.#virtual, target, [n]);
    return b.callInterface(this.#interface, b.cast(target, this.#interface.owner), [n]);
  }

  define(name: string, program: readonly Statement[]): (x: bigint) => unknown {
    const { guest } = this;
    const f = guest.define(name, [['x', i64]], i64, (b) => {
      const lowering = new Lowering(this, guest, b);
      lowering.run(program, undefined);
      b.return(lowering.y);
    });
    return (x) => guest.outcome(() => f(x));
  }

  [Symbol.dispose](): void {
    this.guest[Symbol.dispose]();
  }
}

/** Programs that call none, then others. */
function* programs(count: number) {
  const before: ((x: bigint) => bigint)[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const isLeaf = seed <= leaves;
    const program = new Author(randomNumbers(seed), isLeaf).list(3);
    const run = asJavaScript(program, before);
    if (isLeaf) before.push(run);
    yield { seed, name: `f${seed - 1}`, program, run };
  }
}

const inputs = [0n, 1n, 2n, 5n, 12n];

for (const [level, count] of [
  [0, 120],
  [1, 60],
  [2, 200],
  [3, 60],
] as const) {
  test(`random programs with try, at level ${level}`, (t) => {
    using world = new World({ level });
    let thrown = 0;
    for (const { seed, name, program, run } of programs(count)) {
      const f = world.define(name, program);
      for (const x of inputs) {
        let wanted: unknown;
        try {
          wanted = run(x);
        } catch (error) {
          const { n } = error as { n?: bigint };
          if (n === undefined) throw error;
          wanted = `thrown ${n}`;
          thrown++;
        }
        t.is(f(x), wanted, `seed ${seed}, x = ${x}`);
      }
    }
    t.true(thrown > count / 2, `${thrown} programs threw`);
  });
}

test('random programs with try use the same fuel at each level', (t) => {
  const levels = [0, 1, 2, 3] as const;
  const worlds = levels.map((level) => new World({ level, fuel: true }));
  try {
    for (const { seed, name, program } of programs(40)) {
      const functions = worlds.map((world) => world.define(name, program));
      for (const x of inputs) {
        const used = functions.map((f, index) => {
          const { engine } = (worlds[index] as World).guest;
          const fuel = 1_000_000;
          return engine.withLimits({ fuel }, () => {
            const outcome = f(x);
            return `${outcome}, ${fuel - (engine.fuelLeft ?? 0)} units`;
          });
        });
        for (const each of used) t.is(each, used[0] as string, `seed ${seed}, x = ${x}`);
      }
    }
  } finally {
    for (const world of worlds) world[Symbol.dispose]();
  }
});
