/**
 * What the typed tree says about control: statements that cannot be reached (JLS 14.22), and variables that are read before
 * they have a value or assigned when they have one already (JLS 16).
 *
 * The variables that matter (locals without an initialiser, blank final fields) have a bit each. `State` is the two sets
 * after a point: surely assigned, surely unassigned; where control cannot come, both hold everything (-1n), as the
 * specification has it, so that joining paths is `&`.
 */
import type { Span } from 'vmkit';
import type { Log } from './log.js';
import type { FieldSymbol, LocalSymbol } from './symbols.js';
import {
  type Breakable,
  type Expression,
  type Loop,
  leftOperands,
  type Place,
  type Statement,
} from './typed.js';

interface State {
  assigned: bigint;
  unassigned: bigint;
}

const nowhere: State = { assigned: -1n, unassigned: -1n };

function join(a: State, b: State): State {
  return { assigned: a.assigned & b.assigned, unassigned: a.unassigned & b.unassigned };
}

/** Can control come to its end? Of a statement that `return` or an endless loop closes, it cannot. */
export function completesNormally(statement: Statement): boolean {
  return new Flow(undefined, []).completes([statement]);
}

export class Flow {
  #assigned = 0n;
  #unassigned = -1n;
  /** Whether control can come here. */
  #alive = true;
  /** States at the jumps out of a statement, joined; and at those to a loop's next round. */
  readonly #breaks = new Map<Breakable, State>();
  readonly #continues = new Map<Loop, State>();
  readonly #fields = new Map<FieldSymbol, bigint>();
  #bits = 0n;
  /** Final variables declared so far: only they are counted as unassigned. */
  #finals = 0n;
  /** In a loop: what was not yet assigned where it is entered. */
  #loopEntry: bigint[] = [];
  #quiet = 0;

  /** @param fields blank final ones, which the code must assign */
  constructor(
    readonly log: Log | undefined,
    fields: readonly FieldSymbol[],
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

  #error(span: Span, message: string, hint?: string): void {
    if (this.#quiet === 0) this.log?.error(span, message, hint);
  }

  completes(statements: readonly Statement[]): boolean {
    this.statements(statements);
    return this.#alive;
  }

  /** A body that must not end without a value; @param end its closing brace */
  checkReturns(statements: readonly Statement[], needsValue: boolean, end: Span): void {
    this.statements(statements);
    if (needsValue && this.#alive) this.#error(end, 'missing return statement');
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
      if (!this.#alive) {
        this.#error(statement, 'unreachable statement');
        // Once is enough; what follows is looked at as if control came there.
        this.#alive = true;
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
    this.#alive = false;
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
        for (const [field, bit] of this.#fields) {
          if ((this.#assigned & bit) === 0n) {
            this.#error(statement, `variable ${field.name} might not have been initialized`);
          }
        }
        this.#die();
        break;
      case 'switch':
        this.#switch(statement);
        break;
      case 'initializers':
        break;
    }
  }

  #local(local: LocalSymbol, value: Expression | undefined): void {
    if (value?.kind === 'constant') {
      local.tracked = -1;
      return;
    }
    local.tracked = Number(this.#bits);
    const bit = this.#newBit();
    if (value) {
      // It is in scope in its own initialiser, without a value.
      this.#expression(value);
      local.tracked = -1;
      this.#bits--;
      this.#assigned |= bit;
    } else if (local.isFinal) this.#finals |= bit;
  }

  #jump<Key>(jumps: Map<Key, State>, target: Key): void {
    const known = jumps.get(target);
    jumps.set(target, known ? join(known, this.#state()) : this.#state());
    this.#die();
  }

  /** Where `break`s of a statement come out. */
  #land(statement: Breakable): void {
    const state = this.#breaks.get(statement);
    if (!state) return;
    this.#breaks.delete(statement);
    this.#set(this.#alive ? join(this.#state(), state) : state);
    this.#alive = true;
  }

  #if({ test, then, otherwise }: Statement & { kind: 'if' }): void {
    const { yes, no } = this.#condition(test);
    // Constant conditions of `if` make nothing unreachable (JLS 14.22).
    this.#set(yes);
    this.#statement(then);
    const after = this.#state();
    const thenAlive = this.#alive;
    this.#alive = true;
    this.#set(no);
    if (otherwise) this.#statement(otherwise);
    this.#set(join(after, this.#state()));
    this.#alive ||= thenAlive;
  }

  /** Final variables need a second look: what the first round assigns is not unassigned in the next. */
  #loop(loop: Loop): void {
    if (loop.kind === 'for') this.statements(loop.init);
    if (loop.kind === 'foreach') {
      this.#expression(loop.array);
      loop.local.tracked = -1;
    }
    const entry = this.#state();
    if (this.#finals !== 0n && this.log) {
      const bits = this.#bits;
      this.#quiet++;
      const back = this.#round(loop);
      this.#quiet--;
      this.#bits = bits;
      const exit = { ...this.#state(), alive: this.#alive, break: this.#breaks.get(loop) };
      this.#alive = true;
      this.#set({ assigned: entry.assigned, unassigned: entry.unassigned & back });
      this.#loopEntry.push(entry.unassigned & ~back);
      this.#round(loop);
      this.#loopEntry.pop();
      this.#set(exit);
      this.#alive = exit.alive;
      if (exit.break) this.#breaks.set(loop, exit.break);
    } else this.#round(loop);
    this.#land(loop);
  }

  /** Once through a loop; gives back what is unassigned at its end. */
  #round(loop: Loop): bigint {
    const isDo = loop.kind === 'do';
    const test = loop.kind === 'foreach' ? undefined : loop.test;
    const isTrue = isConstant(test, true) || (loop.kind === 'for' && !test);
    const isFalse = isConstant(test, false);
    let exit: State | undefined;
    if (loop.kind === 'foreach') exit = this.#state();
    else if (!isDo && test) {
      const { yes, no } = this.#condition(test);
      exit = no;
      this.#set(yes);
      if (isFalse) {
        this.#error(loop.body, 'unreachable statement');
      }
    }
    this.#statement(loop.body);
    this.#landContinues(loop);
    let back = this.#unassigned;
    if (loop.kind === 'for') for (const update of loop.update) this.#expression(update);
    const bodyAlive = this.#alive;
    if (isDo && test) {
      const { yes, no } = this.#condition(test);
      exit = no;
      back = yes.unassigned;
    } else back = this.#unassigned;
    const ends = isDo ? bodyAlive && !isTrue : !isTrue;
    if (ends && exit) {
      this.#set(exit);
      this.#alive = true;
    } else this.#die();
    return back;
  }

  #landContinues(loop: Loop): void {
    const state = this.#continues.get(loop);
    if (!state) return;
    this.#continues.delete(loop);
    this.#set(this.#alive ? join(this.#state(), state) : state);
    this.#alive = true;
  }

  #switch(statement: Statement & { kind: 'switch' }): void {
    this.#expression(statement.value);
    const entry = this.#state();
    this.#die();
    let hasDefault = false;
    for (const group of statement.groups) {
      hasDefault ||= group.isDefault;
      this.#set(this.#alive ? join(entry, this.#state()) : entry);
      this.#alive = true;
      this.statements(group.body);
    }
    if (!hasDefault || statement.groups.length === 0) {
      this.#set(this.#alive ? join(entry, this.#state()) : entry);
      this.#alive = true;
    }
    this.#land(statement);
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
      case 'error':
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
        for (const arg of node.args) this.#expression(arg);
        break;
      case 'new':
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
    if (local.tracked < 0 || !this.log) return;
    const bit = 1n << BigInt(local.tracked);
    if ((this.#assigned & bit) === 0n) {
      this.#error(at, `variable ${local.name} might not have been initialized`);
      this.#assigned |= bit;
    }
  }

  #readField(node: Expression & { kind: 'field' | 'static' }): void {
    const bit = this.#fields.get(node.field);
    if (bit === undefined || (node.kind === 'field' && node.object.kind !== 'this')) return;
    if ((this.#assigned & bit) !== 0n) return;
    this.#error(node, `variable ${node.field.name} might not have been initialized`);
    this.#assigned |= bit;
  }

  #assign(target: Place): void {
    const bit = this.#bitOf(target);
    if (bit === undefined || !this.log) return;
    if ((this.#finals & bit) !== 0n && (this.#unassigned & bit) === 0n) {
      const name = target.kind === 'local' ? target.local.name : nameOf(target);
      const inLoop = this.#loopEntry.some((entry) => (entry & bit) !== 0n);
      const when = inLoop ? 'might be assigned in loop' : 'might already have been assigned';
      this.#error(target, `variable ${name} ${when}`);
    }
    this.#assigned |= bit;
    this.#unassigned &= ~bit;
  }

  #bitOf(target: Place): bigint | undefined {
    if (target.kind === 'local') {
      const { tracked } = target.local;
      return tracked < 0 ? undefined : 1n << BigInt(tracked);
    }
    if (target.kind === 'static') return this.#fields.get(target.field);
    if (target.kind === 'field' && target.object.kind === 'this')
      return this.#fields.get(target.field);
    return undefined;
  }
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
