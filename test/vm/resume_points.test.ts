/**
 * Resume points: behind each call and at each loop, a function can be entered with nothing but its slots. Each function
 * here is entered at each of its points, as far as LLVM's verifier goes: what a point leads to uses no value from before it.
 * Random programs also run, against an interpreter.
 */

import test from 'ava';
import { native } from '../../src/native.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import type { Local } from '../../vm/locals.js';
import { i64 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { randomNumbers } from '../random.js';
import { Guest } from './guest.js';

/** The function's text as it is entered at a block; its first block has nothing but slots. */
function enteredAt(text: string, block: string): string {
  return text.replace('br label %body', `br label %${block}`);
}

function pointsOf(text: string): string[] {
  return [...text.matchAll(/^((?:resume|loop)\.\d+):/gm)].map((match) => match[1] as string);
}

/** The verifier's complaint about the function, entered at any of its points. */
function complaint(text: string): string | undefined {
  for (const point of pointsOf(text)) {
    const message = native.irVerify(enteredAt(text, point), '');
    if (message !== null) return `${point}: ${message}\n${text}`;
  }
  return undefined;
}

test('the verifier does find a value that crosses a point', (t) => {
  const text = `define i64 @f(i64 %x) {
entry:
  br label %body
body:
  %y = add i64 %x, 1
  br label %resume.1
resume.1:
  ret i64 %y
}`;
  t.regex(complaint(text) ?? '', /does not dominate/);
});

test('what a call gives, and what was there before it, is kept in slots', (t) => {
  using guest = new Guest();
  guest.define('one', [['x', i64]], i64, (b) => b.return(b.param(0).get()));
  const f = guest.define('f', [['x', i64]], i64, (b) => {
    const x = b.param(0).get();
    const twice = b.binary('+', x, x);
    const first = b.call('one', [twice]);
    const second = b.call('one', [first]);
    b.return(b.binary('-', b.binary('*', twice, second), first));
  });
  const text = guest.engine.inspect('f', 'source');
  t.deepEqual(pointsOf(text), ['resume.1', 'resume.2']);
  t.is(complaint(text), undefined);
  t.is(f(5n), 90n);
});

test('a value that is used in its own region only has no slot', (t) => {
  using guest = new Guest();
  guest.define('f', [['x', i64]], i64, (b) => {
    const x = b.param(0).get();
    const twice = b.binary('+', x, x);
    const one = b.const(i64, 1);
    const more = () => b.binary('+', twice, one);
    b.return(b.ifValue(b.binary('<', x, one), more, () => twice));
  });
  const text = guest.engine.inspect('f', 'source');
  t.is(text.match(/alloca/g)?.length, 1);
});

test('a branch with a call starts a region where it meets one without', (t) => {
  using guest = new Guest();
  guest.define('id', [['x', i64]], i64, (b) => b.return(b.param(0).get()));
  const f = guest.define('f', [['x', i64]], i64, (b) => {
    const x = b.param(0).get();
    const isLow = b.binary('<', x, b.const(i64, 10));
    const result = b.ifValue(
      isLow,
      () => b.call('id', [x]),
      () => b.unary('-', x),
    );
    b.return(b.binary('+', result, x));
  });
  t.is(complaint(guest.engine.inspect('f', 'source')), undefined);
  t.deepEqual([f(3n), f(30n)], [6n, 0n]);
});

type Node =
  | { kind: 'const'; value: bigint }
  | { kind: 'local' | 'held'; which: number }
  | { kind: 'binary'; operator: '+' | '-' | '*'; left: Node; right: Node }
  | { kind: 'call'; arg: Node }
  | { kind: 'choice'; test: Node; yes: Node; no: Node };

type Statement =
  | { kind: 'set'; which: number; value: Node }
  | { kind: 'hold'; which: number; value: Node }
  | { kind: 'if'; test: Node; yes: Statement[]; no: Statement[] }
  | { kind: 'repeat'; times: number; style: 'while' | 'doWhile' | 'loop'; body: Statement[] }
  | { kind: 'switch'; value: Node; cases: Statement[][]; fallthrough: boolean }
  | { kind: 'break' | 'continue'; label: string | undefined }
  | { kind: 'return'; value: Node };

const locals = 3;

/** Writes a program; `held` counts the values that can be used where it is, which a branch does not outlive. */
class Author {
  #loops = 0;
  constructor(readonly random: (below: number) => number) {}

  expression(depth: number, held: number): Node {
    const { random } = this;
    const choice = random(depth > 0 ? 10 : 4);
    const inner = () => this.expression(depth - 1, held);
    if (choice < 1) return { kind: 'const', value: BigInt(random(7)) - 3n };
    if (choice < 2) return { kind: 'local', which: random(locals) };
    if (choice < 4)
      return held > 0 ? { kind: 'held', which: random(held) } : { kind: 'const', value: 1n };
    if (choice < 7) {
      const operator = (['+', '-', '*'] as const)[random(3)] as '+';
      return { kind: 'binary', operator, left: inner(), right: inner() };
    }
    if (choice < 9) return { kind: 'call', arg: inner() };
    return { kind: 'choice', test: inner(), yes: inner(), no: inner() };
  }

  statements(depth: number, outer: number): Statement[] {
    const { random } = this;
    let held = outer;
    const result: Statement[] = [];
    for (let count = 2 + random(4); count > 0; count--) {
      const value = this.expression(2, held);
      const choice = random(depth > 0 ? 12 : 6);
      const body = () => this.statements(depth - 1, held);
      if (choice < 3) result.push({ kind: 'set', which: random(locals), value });
      else if (choice < 6) result.push({ kind: 'hold', which: held++, value });
      else if (choice < 8) {
        result.push({ kind: 'if', test: value, yes: body(), no: random(2) ? body() : [] });
      } else if (choice < 10) {
        const style = (['while', 'doWhile', 'loop'] as const)[random(3)] as 'while';
        this.#loops++;
        result.push({ kind: 'repeat', times: 1 + random(3), style, body: body() });
        this.#loops--;
      } else if (choice < 11) {
        const cases = [body(), body(), body()];
        result.push({ kind: 'switch', value, cases, fallthrough: random(2) === 0 });
      } else if (this.#loops > 0) {
        const label = random(2) ? undefined : `loop${random(this.#loops)}`;
        result.push({ kind: random(2) ? 'break' : 'continue', label });
      } else result.push({ kind: 'return', value });
    }
    return result;
  }
}

/** Interprets: the same meaning, by other means. */
class Interpreter {
  readonly locals: bigint[];
  readonly #held: bigint[] = [];
  readonly #labels: string[] = [];
  constructor(x: bigint) {
    this.locals = [x, 0n, 0n];
  }

  value(node: Node): bigint {
    switch (node.kind) {
      case 'const':
        return node.value;
      case 'local':
        return this.locals[node.which] as bigint;
      case 'held':
        return this.#held[node.which] as bigint;
      case 'binary': {
        const [l, r] = [this.value(node.left), this.value(node.right)];
        const exact = node.operator === '+' ? l + r : node.operator === '-' ? l - r : l * r;
        return BigInt.asIntN(64, exact);
      }
      case 'call':
        return BigInt.asIntN(64, this.value(node.arg) + 1n);
      case 'choice':
        return this.value(this.value(node.test) > 0n ? node.yes : node.no);
    }
  }

  /** What ends the list early: a jump, or the value that is returned. */
  run(list: readonly Statement[]): { jump: 'break' | 'continue'; to: string } | bigint | undefined {
    for (const each of list) {
      const end = this.#one(each);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  #one(each: Statement): ReturnType<Interpreter['run']> {
    switch (each.kind) {
      case 'set':
        this.locals[each.which] = this.value(each.value);
        return undefined;
      case 'hold':
        this.#held[each.which] = this.value(each.value);
        return undefined;
      case 'if':
        return this.run(this.value(each.test) > 0n ? each.yes : each.no);
      case 'return':
        return this.value(each.value);
      case 'break':
      case 'continue': {
        const inner = each.kind === 'continue' ? this.#loops : this.#labels;
        return { jump: each.kind, to: each.label ?? (inner.at(-1) as string) };
      }
      case 'switch':
        return this.#switch(each);
      case 'repeat':
        return this.#repeat(each);
    }
  }

  get #loops(): string[] {
    return this.#labels.filter((label) => label.startsWith('loop'));
  }

  #switch({ value, cases, fallthrough }: Statement & { kind: 'switch' }) {
    const chosen = this.value(value);
    const first = chosen >= 0n && chosen < 2n ? Number(chosen) : 2;
    const label = `switch${this.#labels.length}`;
    this.#labels.push(label);
    const bodies = fallthrough ? cases.slice(first) : [cases[first] as Statement[]];
    const end = this.run(bodies.flat());
    this.#labels.pop();
    return typeof end === 'object' && end.to === label ? undefined : end;
  }

  #repeat({ times, body }: Statement & { kind: 'repeat' }) {
    const label = `loop${this.#loops.length}`;
    this.#labels.push(label);
    let end: ReturnType<Interpreter['run']>;
    for (let turn = 0; turn < times; turn++) {
      end = this.run(body);
      if (end === undefined) continue;
      const isOwn = typeof end === 'object' && end.to === label;
      if (!isOwn) break;
      const { jump } = end as { jump: string };
      end = undefined;
      if (jump === 'break') break;
    }
    this.#labels.pop();
    return end;
  }
}

/** Lowers a program with the builder, which is what is tested. */
class Lowering {
  readonly #locals: Local[];
  readonly #held: Value[] = [];
  #loops = 0;

  constructor(readonly b: FunctionBuilder) {
    this.#locals = [b.param('x'), b.declare('y', i64), b.declare('z', i64)];
  }

  value(node: Node): Value {
    const { b } = this;
    switch (node.kind) {
      case 'const':
        return b.const(i64, node.value);
      case 'local':
        return (this.#locals[node.which] as Local).get();
      case 'held':
        return this.#held[node.which] as Value;
      case 'binary':
        return b.binary(node.operator, this.value(node.left), this.value(node.right));
      case 'call':
        return b.call('next', [this.value(node.arg)]);
      case 'choice':
        return b.ifValue(
          this.#isPositive(node.test),
          () => this.value(node.yes),
          () => this.value(node.no),
        );
    }
  }

  #isPositive(node: Node): Value {
    return this.b.binary('>', this.value(node), this.b.const(i64, 0));
  }

  run(list: readonly Statement[]): void {
    for (const each of list) this.#one(each);
  }

  #one(each: Statement): void {
    const { b } = this;
    switch (each.kind) {
      case 'set':
        this.#locals[each.which]?.set(this.value(each.value));
        break;
      case 'hold':
        this.#held[each.which] = this.value(each.value);
        break;
      case 'if': {
        const yes = () => this.run(each.yes);
        const no = () => this.run(each.no);
        b.if(this.#isPositive(each.test), yes, each.no.length > 0 ? no : undefined);
        break;
      }
      case 'return':
        b.return(this.value(each.value));
        break;
      case 'break':
        b.break(each.label);
        break;
      case 'continue':
        b.continue(each.label);
        break;
      case 'switch': {
        const [first, second, rest] = each.cases.map((body) => () => this.run(body));
        const cases = [first, second].map((body, value) => ({
          values: [value],
          body: body as () => void,
        }));
        b.switch(this.value(each.value), cases, rest, { fallthrough: each.fallthrough });
        break;
      }
      case 'repeat':
        this.#repeat(each);
        break;
    }
  }

  #repeat({ times, style, body }: Statement & { kind: 'repeat' }): void {
    const { b } = this;
    const label = `loop${this.#loops++}`;
    const turns = b.temporary(i64, b.const(i64, style === 'doWhile' ? 1 : 0));
    const isLess = () => b.binary('<', turns.get(), b.const(i64, times));
    const step = () => turns.set(b.binary('+', turns.get(), b.const(i64, 1)));
    const turn = () => this.run(body);
    if (style === 'while') b.while(isLess, turn, { label, step });
    else if (style === 'doWhile') {
      // The test counts: there is no step.
      const test = () => {
        const isMore = isLess();
        step();
        return isMore;
      };
      b.doWhile(turn, test, { label });
    } else {
      b.loop(
        () => {
          b.if(b.unary('!', isLess()), () => b.break());
          this.run(body);
        },
        { label, step },
      );
    }
    this.#loops--;
  }
}

test('random programs run as they are interpreted, and can be resumed', (t) => {
  using guest = new Guest({}, { level: 1 });
  guest.define('next', [['x', i64]], i64, (b) =>
    b.return(b.binary('+', b.param(0).get(), b.const(i64, 1))),
  );
  let points = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const program = new Author(randomNumbers(seed)).statements(3, 0);
    const f = guest.define(`f${seed}`, [['x', i64]], i64, (b) => {
      const lowering = new Lowering(b);
      lowering.run(program);
      b.return(lowering.value({ kind: 'local', which: 1 }));
    });
    for (const x of [-2n, 0n, 1n, 5n]) {
      const interpreter = new Interpreter(x);
      const end = interpreter.run(program);
      const wanted = typeof end === 'bigint' ? end : interpreter.locals[1];
      t.is(f(x), wanted, `seed ${seed}, x = ${x}`);
    }
    const text = guest.engine.inspect(`f${seed}`, 'source');
    points += pointsOf(text).length;
    t.is(complaint(text), undefined, `seed ${seed}`);
  }
  t.true(points > 1000, `${points} points`);
});
