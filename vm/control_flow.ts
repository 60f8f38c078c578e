/**
 * The FunctionBuilder's control flow: choices, loops, switches, and the jumps out of them.
 *
 * Bodies are functions that build; what they make can be used in them only, so that a value that outlives one is a
 * local, or what `ifValue` gives. Conditions of loops are built where the loop begins.
 */
import type * as ir from '../src/ir/index.js';
import type { Join } from './builder_core.js';
import { HandlersBuilder } from './handlers.js';
import { i1, type ValueType } from './types.js';
import type { Value } from './value.js';

export interface LoopOptions {
  /** For `break` and `continue` of loops further in. */
  label?: string | undefined;
  /** Built behind the body: `continue` goes there. */
  step?: () => void;
}

export interface SwitchCase {
  /** Constants of the value's type, each in one case only. */
  values: readonly (number | bigint)[];
  /** Also for what no case has, in the place of `otherwise`. */
  otherwise?: boolean;
  body: () => void;
}

export interface SwitchOptions {
  label?: string | undefined;
  /** A body that ends goes on in the next one, as in C; false unless given. */
  fallthrough?: boolean;
}

/** Where `break` and `continue` lead. */
interface Target {
  label: string | undefined;
  breakTo: Join;
  continueTo?: Join;
  /** A plain block is left by its label only. */
  needsLabel?: boolean;
  /** How many `finally`s are around it. */
  depth: number;
}

/** How a branch that gives a value ended; without `from`, its end is not reached. */
interface Arm {
  type: ValueType;
  value: ir.Value;
  from: ir.BasicBlock | undefined;
}

export abstract class ControlFlowBuilder extends HandlersBuilder {
  readonly #targets: Target[] = [];

  /** @param condition an i1 */
  if(condition: Value, then: () => void, otherwise?: () => void): void {
    const test = this.condition(condition, 'if');
    const yes = this.join('then');
    const end = this.join('endif');
    const no = otherwise ? this.join('else') : end;
    this.fork(test, yes, no);
    this.enter(yes);
    this.inBranch(() => this.scope(then));
    this.jump(end);
    if (otherwise) {
      this.enter(no);
      this.inBranch(() => this.scope(otherwise));
      this.jump(end);
    }
    this.enter(end);
  }

  /**
   * The value of the branch that is taken.
   *
   * @param type that of the result; unless given, that of one branch, which must accept the other's value
   */
  ifValue(
    condition: Value,
    then: (b: this) => Value,
    otherwise: (b: this) => Value,
    type?: ValueType,
  ): Value {
    return this.#choose('ifValue', condition, then, otherwise, type);
  }

  #choose(
    what: string,
    condition: Value,
    then: (b: this) => Value,
    otherwise: (b: this) => Value,
    type?: ValueType,
  ): Value {
    const test = this.condition(condition, what);
    const [yes, no, end] = [this.join('then'), this.join('else'), this.join('endif')];
    this.fork(test, yes, no);
    const one = this.#arm(what, yes, end, then);
    const other = this.#arm(what, no, end, otherwise);
    this.enter(end);
    const result = type ?? (other.type.accepts(one.type) ? other.type : one.type);
    for (const arm of [one, other]) {
      if (result.accepts(arm.type)) continue;
      const both = type ? `${result} is needed, not ${arm.type}` : `${one.type} and ${other.type}`;
      throw this.misuse(`${what}: the branches give values of different types: ${both}`);
    }
    if (!one.from || !other.from) return this.value((one.from ? one : other).value, result);
    const phi = this.ir.CreatePHI(one.value.getType(), 2);
    phi.addIncoming(one.value, one.from);
    phi.addIncoming(other.value, other.from);
    return this.value(phi, result);
  }

  #arm(what: string, begin: Join, end: Join, work: (b: this) => Value): Arm {
    this.enter(begin);
    return this.inBranch(() => {
      const given = this.scope(() => work(this));
      const value = this.irOf(given, what);
      const from = this.reachable ? this.currentBlock : undefined;
      this.jump(end);
      return { type: given.type, value, from };
    });
  }

  /** Both hold; the second is tested only if the first holds. */
  and(left: Value, right: () => Value): Value {
    return this.#choose('and', left, right, () => this.const(i1, false), i1);
  }

  /** One of them holds; the second is tested only if the first does not. */
  or(left: Value, right: () => Value): Value {
    return this.#choose('or', left, () => this.const(i1, true), right, i1);
  }

  /** One of two values, both of which are there already. */
  select(condition: Value, yes: Value, no: Value): Value {
    const type = no.type.accepts(yes.type) ? no.type : yes.type;
    const test = this.condition(condition, 'select');
    const values = [this.use(yes, type, 'select'), this.use(no, type, 'select')] as const;
    return this.value(this.ir.CreateSelect(test, ...values), type);
  }

  /** Tests the condition before each turn. */
  while(condition: () => Value, body: () => void, { label, step }: LoopOptions = {}): void {
    const begin = this.resumePoint('loop');
    const [turn, end] = [this.join('body'), this.join('endloop')];
    const next = step ? this.join('step') : begin;
    this.fork(this.condition(condition(), 'while'), turn, end);
    this.enter(turn);
    this.#within({ label, breakTo: end, continueTo: next, depth: this.finallyDepth }, body);
    this.jump(next);
    if (step) {
      this.enter(next);
      this.inBranch(() => this.scope(step));
      this.jump(begin);
    }
    this.enter(end);
  }

  /** Tests the condition after each turn; `continue` goes to the test. */
  doWhile(body: () => void, condition: () => Value, { label }: { label?: string } = {}): void {
    const begin = this.resumePoint('loop');
    const [test, end] = [this.join('test'), this.join('endloop')];
    this.#within({ label, breakTo: end, continueTo: test, depth: this.finallyDepth }, body);
    this.jump(test);
    this.enter(test);
    this.inBranch(() => this.fork(this.condition(condition(), 'doWhile'), begin, end));
    this.enter(end);
  }

  /** Repeats until something leaves the loop. */
  loop(body: () => void, options: LoopOptions = {}): void {
    this.while(() => this.const(i1, true), body, options);
  }

  /** A block that `break` with the label leaves. */
  block(label: string, body: () => void): void {
    const end = this.join('endblock');
    this.#within({ label, breakTo: end, needsLabel: true, depth: this.finallyDepth }, body);
    this.jump(end);
    this.enter(end);
  }

  /**
   * @param value an integer
   * @throws LanguageError for a value that two cases have
   */
  switch(
    value: Value,
    cases: readonly SwitchCase[],
    otherwise?: () => void,
    { label, fallthrough = false }: SwitchOptions = {},
  ): void {
    const { type } = value;
    if (!type.isInteger) throw this.misuse(`switch: an integer is needed, not ${type}`);
    const last: SwitchCase[] = otherwise ? [{ values: [], otherwise: true, body: otherwise }] : [];
    const seen = new Set<bigint>();
    const all = [...cases, ...last].map(({ values, otherwise: isRest = false, body }) => {
      const constants = values.map((each) => {
        if (seen.has(BigInt(each))) throw this.programError(`two cases have the value ${each}`);
        seen.add(BigInt(each));
        return this.const(type, each).ir as ir.ConstantInt;
      });
      return { constants, isRest, body, begin: this.join('case') };
    });
    const rest = all.filter(({ isRest }) => isRest);
    if (rest.length > 1) throw this.misuse('switch: two cases are for what no other one has');
    const end = this.join('endswitch');
    const test = this.irOf(value);
    if (this.reachable) {
      const choice = this.ir.CreateSwitch(test, this.edge(rest[0]?.begin ?? end));
      for (const { constants, begin } of all) {
        for (const each of constants) choice.addCase(each, this.edge(begin));
      }
      this.ended();
    }
    for (const [index, { begin, body }] of all.entries()) {
      this.enter(begin);
      this.#within({ label, breakTo: end, depth: this.finallyDepth }, body);
      this.jump((fallthrough && all[index + 1]?.begin) || end);
    }
    this.enter(end);
  }

  /**
   * Leaves the innermost loop or switch, or what has the label.
   *
   * @throws LanguageError when there is nothing to leave
   */
  break(label?: string): void {
    const target = this.#targets.findLast((each) =>
      label === undefined ? !each.needsLabel : each.label === label,
    );
    if (!target) throw this.#nothing(label, 'there is no loop or switch to break out of');
    this.leave(target.breakTo, target.depth);
  }

  /**
   * Goes on with the next turn of the innermost loop, or of the one that has the label.
   *
   * @throws LanguageError when there is no such loop
   */
  continue(label?: string): void {
    const target = this.#targets.findLast(
      (each) => each.continueTo && (label === undefined || each.label === label),
    );
    if (!target?.continueTo) throw this.#nothing(label, 'there is no loop to continue');
    this.leave(target.continueTo, target.depth);
  }

  #nothing(label: string | undefined, message: string) {
    return this.programError(
      label === undefined ? message : `${message}: nothing has the label ${label}`,
    );
  }

  #within(target: Target, body: () => void): void {
    this.#targets.push(target);
    try {
      this.inBranch(() => this.scope(body));
    } finally {
      this.#targets.pop();
    }
  }

  /**
   * Ends the function; its result's type must accept the value, and void wants none. The `finally`s that are left run
   * before, innermost first.
   */
  return(value?: Value): void {
    const { result } = this;
    if (!value || result.isVoid) {
      if (value && !value.type.isVoid) throw this.misuse('return: the function gives no value');
      if (!result.isVoid) throw this.misuse(`return: a value of type ${result} is needed`);
      this.leaveWith();
    } else {
      this.leaveWith(this.use(value, result, 'return'));
    }
  }

  /** Says that this is never reached; if it is, anything may happen. */
  unreachable(): void {
    if (this.reachable) this.ir.CreateUnreachable();
    this.ended();
  }
}
