/**
 * What the typed tree says about control: statements that cannot be reached (JLS 14.22), and variables that are read before
 * they have a value or assigned when they have one already (JLS 16).
 *
 * The variables that matter (locals without an initialiser, blank final fields) have a bit each. `State` is the two sets
 * after a point: surely assigned, surely unassigned; where control cannot come, both hold everything (-1n), as the
 * specification has it, so that joining paths is `&`.
 */
import type { Span } from 'vmkit';
import { bindingsWhen } from './context.js';
import type { Log } from './log.js';
import type { FieldSymbol, LocalSymbol } from './symbols.js';
import {
  type Breakable,
  type Expression,
  type Loop,
  leftOperands,
  type MethodBody,
  type Place,
  type Resource,
  type ReturnStatement,
  type Statement,
  type SwitchExpression,
  type SwitchGroup,
  type TryStatement,
  type YieldStatement,
} from './typed.js';
import { voidType } from './types.js';

interface State {
  assigned: bigint;
  unassigned: bigint;
}

/** Out of a statement, on the way to where they go. */
interface Jumps {
  breaks: Map<Breakable, State>;
  continues: Map<Loop, State>;
  yields: Map<object, State>;
  returns: { at: ReturnStatement; assigned: bigint }[];
}

/** Can control come here? `told`: it cannot, and that was said. */
type Reach = 0 | 1 | 2;
const dead = 0;
const told = 1;
const alive = 2;

/** Where two paths meet. */
function further(a: Reach, b: Reach): Reach {
  return a > b ? a : b;
}

function noJumps(): Jumps {
  return { breaks: new Map(), continues: new Map(), yields: new Map(), returns: [] };
}

const nowhere: State = { assigned: -1n, unassigned: -1n };

function join(a: State, b: State): State {
  return { assigned: a.assigned & b.assigned, unassigned: a.unassigned & b.unassigned };
}

function joinInto<Key>(jumps: Map<Key, State>, target: Key, state: State): void {
  const known = jumps.get(target);
  jumps.set(target, known ? join(known, state) : state);
}

/** Can control come to its end? Of a statement that `return` or an endless loop closes, it cannot. */
export function completesNormally(statement: Statement): boolean {
  return new Flow(undefined, []).completes([statement]);
}

/** Variables of patterns that are in scope behind a statement: `if (!(x instanceof T t)) return;` (JLS 6.3.2). */
export function leftBehind(statement: Statement): LocalSymbol[] {
  if (statement.kind === 'while' || statement.kind === 'do' || statement.kind === 'for') {
    const bindings = statement.test ? bindingsWhen(statement.test, false) : [];
    return bindings.length > 0 && new Flow(undefined, []).leaves(statement) ? [] : bindings;
  }
  if (statement.kind !== 'if') return [];
  const { test, then, otherwise } = statement;
  const [whenTrue, whenFalse] = [bindingsWhen(test, true), bindingsWhen(test, false)];
  if (whenTrue.length === 0 && whenFalse.length === 0) return [];
  const thenEnds = !completesNormally(then);
  const otherwiseEnds = otherwise !== undefined && !completesNormally(otherwise);
  if (thenEnds === otherwiseEnds) return [];
  return thenEnds ? whenFalse : whenTrue;
}

/** An error that is told behind those about what cannot be reached. */
export interface LateError {
  at: Span;
  message: string;
}

export class Flow {
  #assigned = 0n;
  #unassigned = -1n;
  /** Whether control can come here. */
  #reach: Reach = alive;
  /** States at the jumps out of a statement, joined; and at those to a loop's next round. */
  #breaks = new Map<Breakable, State>();
  #continues = new Map<Loop, State>();
  /** Of switch expressions; of one that is a condition, where its value is true. */
  #yields = new Map<object, State>();
  /** Of such conditions: as what `#yields` has the states where they are false. */
  readonly #falsities = new Map<Expression, object>();
  #insideLambda = 0;
  /** Locals of this body: others, which it captures, have values. */
  readonly #declared = new Map<LocalSymbol, number>();
  #returns: { at: ReturnStatement; assigned: bigint }[] = [];
  /** In a `try`: what nothing in it has assigned so far, however far it came. */
  #unassignedInTry = -1n;
  /** Variables that `try (…)` names, and those of them that are assigned more than once. */
  readonly #named: Resource[] = [];
  readonly #reassigned = new Set<LocalSymbol>();
  readonly #fields = new Map<FieldSymbol, bigint>();
  #bits = 0n;
  /** Final variables declared so far: only they are counted as unassigned. */
  #finals = 0n;
  /** In a loop: what was not yet assigned where it is entered. */
  #loopEntry: bigint[] = [];

  /**
   * @param log for what cannot be reached; without one nothing is told
   * @param fields blank final ones, which the code must assign
   * @param late for what has no value, or one already: as in javac, that is told when all that cannot be reached was
   */
  constructor(
    readonly log: Log | undefined,
    fields: readonly FieldSymbol[],
    readonly late: LateError[] = [],
  ) {
    for (const field of fields) {
      const bit = this.#newBit();
      this.#fields.set(field, bit);
      this.#finals |= bit;
    }
  }

  #newBit(): bigint {
    const bit = 1n << this.#bits++;
    this.#assigned &= ~bit;
    this.#unassigned |= bit;
    return bit;
  }

  #error(at: Span, message: string): void {
    if (this.log) this.late.push({ at, message });
  }

  #tellReach(span: Span, message: string): void {
    this.log?.error(span, message);
  }

  completes(statements: readonly Statement[]): boolean {
    this.statements(statements);
    return this.#reach !== dead;
  }

  /** Does a `break` in it leave a loop? */
  leaves(loop: Loop): boolean {
    this.#statement(loop.body);
    return this.#breaks.has(loop);
  }

  get isAlive(): boolean {
    return this.#reach !== dead;
  }

  /** Sets whether control comes here, whatever the code before. */
  set isAlive(value: boolean) {
    this.#reach = value ? alive : dead;
  }

  /** A method's body, which may not end without a value where one is needed; what other bodies did is forgotten. */
  method({ statements, end }: MethodBody, needsValue: boolean): void {
    this.#assigned = 0n;
    this.#unassigned = -1n;
    this.#unassignedInTry = -1n;
    this.#bits = 0n;
    this.#finals = 0n;
    this.#reach = alive;
    this.#returns.length = 0;
    this.#named.length = 0;
    this.statements(statements);
    if (needsValue && this.#reach === alive) this.#tellReach(end, 'missing return statement');
    this.finish();
  }

  /** At the end of a body: what only now is sure. */
  finish(): void {
    for (const { at, assigned } of this.#returns) {
      for (const [field, bit] of this.#fields) {
        if ((assigned & bit) === 0n) {
          this.#error(at, `variable ${field.name} might not have been initialized`);
        }
      }
    }
    for (const resource of this.#named) {
      const { local, value } = resource;
      const field = value?.kind === 'field' || value?.kind === 'static' ? value.field : undefined;
      const isFinal = field ? field.isFinal : local.isFinal || !this.#reassigned.has(local);
      if (isFinal) continue;
      const what = `variable ${(field ?? local).name} used as a try-with-resources resource`;
      this.#error(resource, `${what} neither final nor effectively final`);
    }
  }

  /** Blank fields that may have no value now. */
  unassignedFields(): FieldSymbol[] {
    return [...this.#fields]
      .filter(([, bit]) => (this.#assigned & bit) === 0n)
      .map(([field]) => field);
  }

  /** The fields have their values: a call of `this(…)` gave them. */
  assignFields(): void {
    for (const bit of this.#fields.values()) {
      this.#assigned |= bit;
      this.#unassigned &= ~bit;
    }
  }

  statements(statements: readonly Statement[]): void {
    for (const statement of statements) {
      if (this.#reach === dead) {
        this.#tellReach(statement, 'unreachable statement');
        // Once is enough; what follows is looked at as if control came there.
        this.#reach = told;
      }
      this.#statement(statement);
    }
  }

  #state(): State {
    return { assigned: this.#assigned, unassigned: this.#unassigned };
  }

  #set({ assigned, unassigned }: State): void {
    this.#assigned = assigned;
    this.#unassigned = unassigned;
  }

  #die(): void {
    this.#reach = dead;
    this.#set(nowhere);
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case 'block':
        this.statements(statement.statements);
        break;
      case 'local':
        this.#local(statement.local, statement.value);
        break;
      case 'expression':
        this.#expression(statement.expression);
        break;
      case 'if':
        this.#if(statement);
        break;
      case 'while':
      case 'do':
      case 'for':
      case 'foreach':
      case 'iterate':
        this.#loop(statement);
        break;
      case 'labeled':
        this.#statement(statement.body);
        this.#land(statement);
        break;
      case 'break':
        this.#jump(this.#breaks, statement.target);
        break;
      case 'continue':
        this.#jump(this.#continues, statement.target);
        break;
      case 'return':
        if (statement.value) this.#expression(statement.value);
        this.#returns.push({ at: statement, assigned: this.#assigned });
        this.#die();
        break;
      case 'throw':
        this.#expression(statement.value);
        this.#die();
        break;
      case 'try':
        this.#try(statement);
        break;
      case 'switch':
        this.#switch(statement);
        break;
      case 'assert':
        this.#assert(statement);
        break;
      case 'synchronized':
        this.#expression(statement.lock);
        this.#statement(statement.body);
        break;
      case 'yield':
        this.#yield(statement);
        break;
      case 'localClass':
        this.#captures(statement.cls.captured, statement);
        break;
      case 'initializers':
        break;
    }
  }

  /** What a local class captures must have its value before the class (JLS 16.1.10). */
  #captures(locals: ReadonlySet<LocalSymbol>, at: Span): void {
    for (const local of locals) this.#read(local, at);
  }

  /** Nothing that it assigns counts: it may not run. */
  #assert({ test, message }: Statement & { kind: 'assert' }): void {
    const before = this.#state();
    const { no } = this.#condition(test);
    if (message) {
      this.#set(no);
      this.#expression(message);
    }
    this.#set({ assigned: before.assigned, unassigned: before.unassigned & this.#unassigned });
  }

  #yield({ target, value }: YieldStatement): void {
    const falsity = this.#falsities.get(target);
    if (falsity) {
      const { yes, no } = this.#condition(value);
      joinInto(this.#yields, target, yes);
      joinInto(this.#yields, falsity, no);
    } else {
      this.#expression(value);
      joinInto(this.#yields, target, this.#state());
    }
    this.#die();
  }

  /** One that is a condition: its values are conditions too (JLS 16.1.7). */
  #switchCondition(node: SwitchExpression): { yes: State; no: State } {
    const falsity = {};
    this.#falsities.set(node, falsity);
    this.#switchExpression(node);
    const yes = this.#state();
    const no = this.#yields.get(falsity) ?? nowhere;
    this.#yields.delete(falsity);
    this.#falsities.delete(node);
    return { yes, no };
  }

  /** A group of a switch: what it declares is in scope in the next ones too, without a value when they are jumped to. */
  #group({ body }: SwitchGroup, entry: State): State {
    this.#set(this.#reach !== dead ? join(entry, this.#state()) : entry);
    this.#reach = alive;
    this.statements(body);
    let { assigned, unassigned } = entry;
    for (const statement of body) {
      if (statement.kind !== 'local' || statement.local.constant !== undefined) continue;
      const { local } = statement;
      if (local.tracked < 0) {
        local.tracked = Number(this.#bits);
        this.#declared.set(local, this.#insideLambda);
        this.#assigned |= this.#newBit();
      }
      const bit = 1n << BigInt(local.tracked);
      assigned &= ~bit;
      unassigned |= bit;
    }
    return { assigned, unassigned };
  }

  #switchExpression(node: SwitchExpression): void {
    this.#expression(node.value);
    let entry = this.#state();
    const reach = this.#reach;
    this.#die();
    for (const group of node.groups) {
      entry = this.#group(group, entry);
      const isLast = group === node.groups.at(-1);
      if (this.#reach !== alive || !(node.isArrow || isLast)) continue;
      const { end } = node.isArrow ? group : node;
      const what = node.isArrow ? 'rule' : 'expression';
      const message = `switch ${what} completes without providing a value`;
      this.#tellReach({ start: end - 1, end }, message);
      if (node.isArrow) this.#die();
    }
    if (!isExhaustive(node)) {
      const keyword = { start: node.start, end: node.start + 'switch'.length };
      const message = 'the switch expression does not cover all possible input values';
      this.#tellReach(keyword, message);
    }
    const state = this.#yields.get(node);
    this.#yields.delete(node);
    if (state) this.#set(state);
    this.#reach = reach;
  }

  /** A lambda's body: it runs later, or never; what it captures has its value now (JLS 16.1.10). */
  #lambda(node: Expression & { kind: 'lambda' }): void {
    if (node.bound) this.#expression(node.bound.value);
    const before = { state: this.#state(), reach: this.#reach, bits: this.#bits };
    const jumps = this.#jumpsAside();
    this.#reach = alive;
    this.#insideLambda++;
    this.statements(node.body.statements);
    const needsValue = node.result !== voidType && !node.isReference;
    if (needsValue && this.#reach === alive && node.body.statements.length > 0) {
      this.#tellReach(node.body.end, 'missing return statement');
    }
    this.#insideLambda--;
    this.#jumpsAside(jumps);
    this.#set(before.state);
    this.#reach = before.reach;
    this.#bits = before.bits;
  }

  #local(local: LocalSymbol, value: Expression | undefined): void {
    if (value && local.isOnce && local.isReassigned) this.#reassigned.add(local);
    if (value && !local.isInOwnValue) {
      this.#expression(value);
      local.tracked = -1;
      return;
    }
    local.tracked = Number(this.#bits);
    this.#declared.set(local, this.#insideLambda);
    const bit = this.#newBit();
    if (value) {
      // It is in scope in its own initialiser, without a value.
      this.#expression(value);
      this.#declared.delete(local);
      local.tracked = -1;
      this.#bits--;
      this.#assigned |= bit;
    } else if (local.isFinal || local.isOnce || local.captured) this.#finals |= bit;
  }

  #jump<Key>(jumps: Map<Key, State>, target: Key): void {
    joinInto(jumps, target, this.#state());
    this.#die();
  }

  /** Where `break`s of a statement come out. */
  #land(statement: Breakable): void {
    const state = this.#breaks.get(statement);
    if (!state) return;
    this.#breaks.delete(statement);
    this.#set(this.#reach !== dead ? join(this.#state(), state) : state);
    this.#reach = alive;
  }

  #if({ test, then, otherwise }: Statement & { kind: 'if' }): void {
    const { yes, no } = this.#condition(test);
    // Constant conditions of `if` make nothing unreachable (JLS 14.22).
    this.#set(yes);
    this.#statement(then);
    const after = this.#state();
    const thenReach = this.#reach;
    this.#reach = alive;
    this.#set(no);
    if (otherwise) this.#statement(otherwise);
    this.#set(join(after, this.#state()));
    this.#reach = further(this.#reach, thenReach);
  }

  /** Final variables need a second look: what the first round assigns is not unassigned in the next. */
  #loop(loop: Loop): void {
    if (loop.kind === 'for') this.statements(loop.init);
    if (loop.kind === 'foreach' || loop.kind === 'iterate') {
      this.#expression(loop.kind === 'foreach' ? loop.array : loop.iterable);
      loop.local.tracked = -1;
    }
    const entry = this.#state();
    const bits = this.#bits;
    const errors = this.late.length;
    const back = this.#round(loop);
    const changed = entry.unassigned & ~back & this.#finals;
    // As in javac: after an error in it nothing more is found out.
    if (changed !== 0n && this.log && this.late.length === errors) {
      const exit = { ...this.#state(), reach: this.#reach, break: this.#breaks.get(loop) };
      this.#bits = bits;
      this.#reach = alive;
      this.#set({ assigned: entry.assigned, unassigned: entry.unassigned & back });
      this.#loopEntry.push(changed);
      this.#round(loop);
      this.#loopEntry.pop();
      this.#set(exit);
      this.#reach = exit.reach;
      if (exit.break) this.#breaks.set(loop, exit.break);
    }
    this.#land(loop);
  }

  /** Once through a loop; gives back what is unassigned at its end. */
  #round(loop: Loop): bigint {
    const isDo = loop.kind === 'do';
    const isEach = loop.kind === 'foreach' || loop.kind === 'iterate';
    const test = loop.kind === 'foreach' || loop.kind === 'iterate' ? undefined : loop.test;
    const isTrue = isConstant(test, true) || (loop.kind === 'for' && !test);
    const isFalse = isConstant(test, false);
    let exit: State | undefined;
    if (isEach) exit = this.#state();
    else if (!isDo && test) {
      const { yes, no } = this.#condition(test);
      exit = no;
      this.#set(yes);
      if (isFalse) {
        this.#tellReach(loop.body, 'unreachable statement');
      }
    }
    this.#statement(loop.body);
    this.#landContinues(loop);
    let back = this.#unassigned;
    if (loop.kind === 'for') for (const update of loop.update) this.#expression(update);
    const bodyReach = this.#reach;
    if (isDo && test) {
      const { yes, no } = this.#condition(test);
      exit = no;
      back = yes.unassigned;
    } else back = this.#unassigned;
    const reach = isTrue ? dead : isDo ? bodyReach : alive;
    if (reach !== dead && exit) {
      this.#set(exit);
      this.#reach = reach;
    } else this.#die();
    return back;
  }

  #landContinues(loop: Loop): void {
    const state = this.#continues.get(loop);
    if (!state) return;
    this.#continues.delete(loop);
    this.#set(this.#reach !== dead ? join(this.#state(), state) : state);
    this.#reach = alive;
  }

  #switch(statement: Statement & { kind: 'switch' }): void {
    this.#expression(statement.value);
    let entry = this.#state();
    this.#die();
    let hasDefault = false;
    for (const group of statement.groups) {
      hasDefault ||= group.isDefault;
      entry = this.#group(group, entry);
    }
    if (!hasDefault || statement.groups.length === 0) {
      this.#set(this.#reach !== dead ? join(entry, this.#state()) : entry);
      this.#reach = alive;
    }
    this.#land(statement);
  }

  /**
   * A handler can begin after any part of the body (JLS 16.2.15): with what was assigned before it, and unassigned all
   * through it. So can a `finally`, which besides adds what it assigns to every jump that passes it, or swallows them all.
   */
  #try(statement: TryStatement): void {
    const { resources, catches } = statement;
    const around = { inTry: this.#unassignedInTry, jumps: this.#jumpsAside() };
    const before = this.#assigned;
    this.#unassignedInTry = this.#unassigned;
    for (const resource of resources) this.#resource(resource);
    this.#statement(statement.body);
    this.#unassignedInTry &= this.#unassigned;
    let end = this.#state();
    let reach = this.#reach;
    const entry: State = { assigned: before, unassigned: this.#unassignedInTry };
    const bits = this.#bits;
    for (const { local, body } of catches) {
      this.#set(entry);
      this.#reach = alive;
      local.tracked = -1;
      this.#statement(body);
      end = join(end, this.#state());
      reach = further(reach, this.#reach);
      this.#bits = bits;
    }
    if (statement.finally) {
      this.#set({ assigned: before, unassigned: this.#unassignedInTry });
      this.#reach = alive;
      const jumps = this.#jumpsAside(around.jumps);
      this.#statement(statement.finally);
      if (this.isAlive) {
        const { assigned, unassigned } = this.#state();
        this.#rejoin(jumps, { assigned, unassigned });
        this.#set({ assigned: end.assigned | assigned, unassigned: end.unassigned & unassigned });
        this.#reach = reach;
      }
    } else {
      const jumps = this.#jumpsAside(around.jumps);
      this.#rejoin(jumps, { assigned: 0n, unassigned: -1n });
      this.#set(end);
      this.#reach = reach;
    }
    this.#unassignedInTry &= around.inTry & this.#unassigned;
  }

  #resource(resource: Resource): void {
    const { local, value } = resource;
    if (!local.implied) this.#named.push(resource);
    if (value) this.#local(local, value);
    else {
      this.#read(local, resource);
      if (local.isParameter && local.isReassigned) this.#reassigned.add(local);
    }
  }

  /** Begins other lists of jumps; @returns those so far */
  #jumpsAside(others: Jumps = noJumps()): Jumps {
    const jumps = {
      breaks: this.#breaks,
      continues: this.#continues,
      yields: this.#yields,
      returns: this.#returns,
    };
    this.#breaks = others.breaks;
    this.#continues = others.continues;
    this.#yields = others.yields;
    this.#returns = others.returns;
    return jumps;
  }

  /** Adds jumps to those that leave here, all of which went through some code. */
  #rejoin(jumps: Jumps, through: State): void {
    const passed = ({ assigned, unassigned }: State): State => {
      return {
        assigned: assigned | through.assigned,
        unassigned: unassigned & through.unassigned,
      };
    };
    for (const [target, state] of jumps.breaks) joinInto(this.#breaks, target, passed(state));
    for (const [target, state] of jumps.continues) joinInto(this.#continues, target, passed(state));
    for (const [target, state] of jumps.yields) joinInto(this.#yields, target, passed(state));
    for (const { at, assigned } of jumps.returns) {
      this.#returns.push({ at, assigned: assigned | through.assigned });
    }
  }

  /** States behind a condition, by its outcome (JLS 16.1). */
  #condition(test: Expression): { yes: State; no: State } {
    if (test.kind === 'constant') {
      const here = this.#state();
      return test.value === true ? { yes: here, no: nowhere } : { yes: nowhere, no: here };
    }
    if (test.kind === 'unary' && test.operator === '!') {
      const { yes, no } = this.#condition(test.operand);
      return { yes: no, no: yes };
    }
    if (test.kind === 'logical') return this.#logical(test);
    if (test.kind === 'switchExpression' && isBoolean(test)) return this.#switchCondition(test);
    if (test.kind === 'conditional') {
      const { yes, no } = this.#condition(test.test);
      this.#set(yes);
      const then = this.#condition(test.then);
      this.#set(no);
      const otherwise = this.#condition(test.otherwise);
      return { yes: join(then.yes, otherwise.yes), no: join(then.no, otherwise.no) };
    }
    this.#expression(test);
    const here = this.#state();
    return { yes: here, no: here };
  }

  #logical(test: Expression & { kind: 'logical' }): { yes: State; no: State } {
    const { first, steps } = leftOperands(test);
    let { yes, no } = this.#condition(first);
    for (const { operator, right } of steps) {
      this.#set(operator === '&&' ? yes : no);
      const next = this.#condition(right);
      if (operator === '&&') {
        yes = next.yes;
        no = join(no, next.no);
      } else {
        yes = join(yes, next.yes);
        no = next.no;
      }
    }
    return { yes, no };
  }

  #expression(node: Expression): void {
    switch (node.kind) {
      case 'constant':
      case 'this':
      case 'outerThis':
      case 'classLiteral':
      case 'error':
        break;
      case 'box':
      case 'unbox':
        this.#expression(node.operand);
        break;
      case 'lambda':
        this.#lambda(node);
        break;
      case 'switchExpression':
        this.#switchExpression(node);
        break;
      case 'update':
        this.#expression(node.target);
        this.#expression(node.value);
        this.#assign(node.target);
        break;
      case 'local':
        this.#read(node.local, node);
        break;
      case 'field':
        this.#expression(node.object);
        this.#readField(node);
        break;
      case 'static':
        this.#readField(node);
        break;
      case 'index':
        this.#expression(node.array);
        this.#expression(node.index);
        break;
      case 'length':
      case 'clone':
        this.#expression(node.array);
        break;
      case 'unary':
        if (node.operator === '!') this.#value(node);
        else this.#expression(node.operand);
        break;
      case 'convert':
      case 'upcast':
      case 'cast':
      case 'instanceof':
        this.#expression(node.operand);
        break;
      case 'binary': {
        const { first, steps } = leftOperands(node);
        this.#expression(first);
        for (const step of steps) this.#expression(step.right);
        break;
      }
      case 'logical':
      case 'conditional':
        this.#value(node);
        break;
      case 'concat':
        for (const part of node.parts) this.#expression(part);
        break;
      case 'assign':
        this.#targetOperands(node.target);
        this.#expression(node.value);
        this.#assign(node.target);
        break;
      case 'compound':
        this.#expression(node.target);
        this.#expression(node.right);
        this.#assign(node.target);
        break;
      case 'increment':
        this.#expression(node.target);
        this.#assign(node.target);
        break;
      case 'call':
        if (node.receiver) this.#expression(node.receiver);
        if (node.outer) this.#expression(node.outer);
        for (const arg of node.args) this.#expression(arg);
        break;
      case 'new':
        if (node.outer) this.#expression(node.outer);
        if (node.method.owner.isAnonymous) this.#captures(node.method.owner.captured, node);
        for (const arg of node.args) this.#expression(arg);
        break;
      case 'newArray':
        for (const length of node.lengths) this.#expression(length);
        break;
      case 'array':
        for (const element of node.elements) this.#expression(element);
        break;
      case 'sequence':
        this.#expression(node.first);
        this.#expression(node.value);
        break;
    }
  }

  /** A value made of branches. */
  #value(node: Expression): void {
    if (node.kind === 'conditional' && !isBoolean(node)) {
      const { yes, no } = this.#condition(node.test);
      this.#set(yes);
      this.#expression(node.then);
      const then = this.#state();
      this.#set(no);
      this.#expression(node.otherwise);
      this.#set(join(then, this.#state()));
      return;
    }
    const { yes, no } = this.#condition(node);
    this.#set(join(yes, no));
  }

  #targetOperands(target: Place): void {
    if (target.kind === 'index') {
      this.#expression(target.array);
      this.#expression(target.index);
    } else if (target.kind === 'field') this.#expression(target.object);
  }

  #read(local: LocalSymbol, at: Span): void {
    if (local.tracked < 0 || !this.log || !this.#declared.has(local)) return;
    const bit = 1n << BigInt(local.tracked);
    if ((this.#assigned & bit) === 0n) {
      this.#error(at, `variable ${local.name} might not have been initialized`);
      this.#assigned |= bit;
    }
  }

  #readField(node: Expression & { kind: 'field' | 'static' }): void {
    const bit = this.#fields.get(node.field);
    if (bit === undefined) return;
    // As in javac, only what is named alone or behind `this` is looked at.
    if (node.kind === 'field' ? node.object.kind !== 'this' : node.isQualified) return;
    if ((this.#assigned & bit) !== 0n) return;
    this.#error(node, `variable ${node.field.name} might not have been initialized`);
    this.#assigned |= bit;
  }

  #assign(target: Place): void {
    const bit = this.#bitOf(target);
    const local = target.kind === 'local' ? target.local : undefined;
    if (local?.isGiven && (local.isFinal || local.implied)) {
      this.#error(target, givenTwice(local));
      return;
    }
    if (bit === undefined || !this.log) return;
    // Code that runs at another time cannot give it its value.
    if (local && (this.#declared.get(local) ?? 0) < this.#insideLambda) local.isSetInside = true;
    if ((this.#finals & bit) !== 0n && (this.#unassigned & bit) === 0n && local?.isOnce) {
      this.#reassigned.add(local);
    }
    if (local?.captured && (this.#unassigned & bit) === 0n) local.isEffectivelyFinal = false;
    const isFinal = (this.#finals & bit) !== 0n && (!local || local.isFinal);
    if (isFinal && (this.#unassigned & bit) === 0n) {
      const name = target.kind === 'local' ? target.local.name : nameOf(target);
      const inLoop = this.#loopEntry.some((entry) => (entry & bit) !== 0n);
      const when = inLoop ? 'might be assigned in loop' : 'might already have been assigned';
      this.#error(target, `variable ${name} ${when}`);
    }
    if ((this.#assigned & bit) === 0n) this.#unassignedInTry &= ~bit;
    this.#assigned |= bit;
    this.#unassigned &= ~bit;
  }

  #bitOf(target: Place): bigint | undefined {
    if (target.kind === 'local') {
      const { tracked } = target.local;
      return tracked < 0 || !this.#declared.has(target.local) ? undefined : 1n << BigInt(tracked);
    }
    if (target.kind === 'static') return this.#fields.get(target.field);
    if (target.kind === 'field' && target.object.kind === 'this')
      return this.#fields.get(target.field);
    return undefined;
  }
}

/** Of one that has its value from elsewhere, as a parameter has. */
function givenTwice({ name, implied, isParameter }: LocalSymbol): string {
  if (!implied && !isParameter) return `variable ${name} might already have been assigned`;
  return `${implied ?? 'final parameter'} ${name} may not be assigned`;
}

function nameOf(target: Place): string {
  return target.kind === 'field' || target.kind === 'static' ? target.field.name : '';
}

function isBoolean({ type }: Expression): boolean {
  return type.kind === 'primitive' && type.name === 'boolean';
}

function isConstant(test: Expression | undefined, value: boolean): boolean {
  return test?.kind === 'constant' && test.value === value;
}

/** Has every value a group? */
function isExhaustive({ value, groups }: SwitchExpression): boolean {
  if (groups.some(({ isDefault }) => isDefault)) return true;
  const { type } = value;
  if (type.kind !== 'class' || type.symbol.form !== 'enum') return false;
  const named = new Set(groups.flatMap(({ constants }) => constants));
  return type.symbol.enumConstants.every((constant) => named.has(constant));
}
