/**
 * The numbers that javac gives to local variables, since messages about null name them ("<local4>"): in the order of
 * declaration, long and double taking two, and a scope's numbers free again behind it. What javac adds itself for a
 * `for` over an array, a `switch` on text or a change of a box has numbers too; a constant variable has none.
 *
 * A parameter is "<parameter1>" as long as nothing was assigned to it. OpenJDK finds that out in one pass over the
 * bytecode in its order, in which handlers begin with no parameter assigned; so does this.
 */
import { leftBehind } from './flow.js';
import type { LocalSymbol } from './symbols.js';
import type {
  Breakable,
  Expression,
  ForEachStatement,
  LocalExpression,
  Loop,
  Statement,
  SwitchExpression,
  SwitchStatement,
  TryStatement,
  UpdateExpression,
} from './typed.js';
import type { Type } from './types.js';
import { forEachExpression } from './walk.js';

/** Parameters that may have been assigned; undefined where control cannot come. */
type Written = ReadonlySet<LocalSymbol> | undefined;

export interface Code {
  isStatic: boolean;
  parameters: readonly LocalSymbol[];
  statements: readonly Statement[];
  /** What stands for the statement `initializers`. */
  instanceInitializers?: readonly Statement[];
  /** Of a constructor: how many parameters come before the written ones, and the captured locals behind them. */
  before?: number;
  behind?: readonly LocalSymbol[];
}

const nothing: ReadonlySet<LocalSymbol> = new Set();

export class LocalSlots {
  readonly #slots = new Map<LocalSymbol, number>();
  /** The array of a `for`, the text of a `switch`. */
  readonly #hidden = new Map<ForEachStatement | SwitchStatement | SwitchExpression, number>();
  /** Of a `for` over an array, where its element is converted: where the array is. */
  readonly #elements = new Map<LocalSymbol, number>();
  /** In a change of a box: the object, or the array and the index, which are evaluated before. */
  readonly #held = new Map<Expression, number>();
  readonly #parameters = new Map<LocalSymbol, number>();
  /** Reads of parameters that were assigned before. */
  readonly #assigned = new Set<LocalExpression>();
  readonly #breaks = new Map<Breakable, Written>();
  #written: Written = nothing;
  #next: number;

  constructor(readonly code: Code) {
    this.#next = code.isStatic ? 0 : 1;
    const { before = 0 } = code;
    this.#take(before);
    for (const [index, parameter] of code.parameters.entries()) {
      this.#parameters.set(parameter, before + index + 1);
      this.#declare(parameter);
    }
    for (const { type } of code.behind ?? []) this.#take(sizeOf(type));
    this.#statements(code.statements);
  }

  /** "<local4>", "<parameter1>"; undefined for what a class captured. */
  nameOf(node: LocalExpression): string | undefined {
    const { local } = node;
    const parameter = this.#parameters.get(local);
    if (parameter !== undefined && !this.#assigned.has(node)) return `<parameter${parameter}>`;
    const array = this.#elements.get(local);
    if (array !== undefined) return `<local${array}>[<local${array + 2}>]`;
    const slot = this.#slots.get(local);
    return slot === undefined ? undefined : `<local${slot}>`;
  }

  /** Of what javac puts into a variable of its own. */
  heldNameOf(node: Expression): string | undefined {
    const slot = this.#held.get(node);
    return slot === undefined ? undefined : `<local${slot}>`;
  }

  /** Of the copy of the array, or of the text, that a statement works on. */
  hiddenNameOf(statement: ForEachStatement | SwitchStatement | SwitchExpression): string {
    return `<local${this.#hidden.get(statement)}>`;
  }

  #declare(local: LocalSymbol): void {
    this.#slots.set(local, this.#take(sizeOf(local.type)));
  }

  #take(size: number): number {
    const slot = this.#next;
    this.#next += size;
    return slot;
  }

  #scope(work: () => void): void {
    const next = this.#next;
    work();
    this.#next = next;
  }

  #statements(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const next = this.#next;
      const bindings = statement.kind === 'local' ? [] : bindingsOf(statement);
      for (const binding of bindings) this.#declare(binding);
      this.#statement(statement);
      // `if (!(x instanceof T t)) return;` leaves its variable behind.
      if (bindings.length > 0 && leftBehind(statement).length === 0) this.#next = next;
    }
  }

  #inner(statement: Statement): void {
    this.#scope(() => this.#statements([statement]));
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case 'block':
        this.#scope(() => this.#statements(statement.statements));
        break;
      case 'local':
        if (statement.local.constant === undefined) this.#declare(statement.local);
        this.#scope(() => {
          for (const binding of bindingsOf(statement)) this.#declare(binding);
          this.#expression(statement.value);
        });
        break;
      case 'expression':
        this.#expression(statement.expression);
        break;
      case 'if': {
        this.#expression(statement.test);
        const before = this.#written;
        this.#inner(statement.then);
        const then = this.#written;
        this.#written = before;
        if (statement.otherwise) this.#inner(statement.otherwise);
        this.#written = either(then, this.#written);
        break;
      }
      case 'while':
      case 'do':
      case 'for':
      case 'foreach':
      case 'iterate':
        this.#scope(() => this.#loop(statement));
        break;
      case 'synchronized':
        this.#scope(() => {
          this.#expression(statement.lock);
          this.#take(1);
          this.#statement(statement.body);
        });
        break;
      case 'assert':
        this.#expression(statement.test);
        this.#expression(statement.message);
        break;
      case 'yield':
        this.#expression(statement.value);
        this.#written = undefined;
        break;
      case 'labeled':
        this.#inner(statement.body);
        this.#land(statement);
        break;
      case 'break':
        this.#breaks.set(
          statement.target,
          either(this.#breaks.get(statement.target), this.#written),
        );
        this.#written = undefined;
        break;
      case 'return':
      case 'throw':
        this.#expression(statement.value);
        this.#written = undefined;
        break;
      case 'continue':
        this.#written = undefined;
        break;
      case 'switch':
        this.#scope(() => this.#switch(statement));
        break;
      case 'try':
        this.#scope(() => this.#try(statement));
        break;
      case 'initializers':
        this.#statements(this.code.instanceInitializers ?? []);
        break;
    }
  }

  #loop(loop: Loop): void {
    if (loop.kind === 'foreach') {
      this.#expression(loop.array);
      const array = this.#take(1);
      this.#hidden.set(loop, array);
      if (loop.element !== loop.local) this.#elements.set(loop.element, array);
      this.#take(2); // its length, and the index
      this.#declare(loop.local);
    }
    if (loop.kind === 'iterate') {
      this.#expression(loop.iterable);
      this.#declare(loop.iterator);
      this.#declare(loop.local);
    }
    if (loop.kind === 'for') this.#statements(loop.init);
    if (loop.kind === 'while' || loop.kind === 'for') this.#expression(loop.test);
    const entry = this.#written;
    this.#inner(loop.body);
    if (loop.kind === 'for') for (const update of loop.update) this.#expression(update);
    if (loop.kind === 'do') this.#expression(loop.test);
    else this.#written = entry;
    this.#land(loop);
  }

  #land(statement: Breakable): void {
    this.#written = either(this.#written, this.#breaks.get(statement));
  }

  #switch(statement: SwitchStatement | SwitchExpression): void {
    this.#expression(statement.value);
    const { type } = statement.value;
    const isText = type.kind === 'class' && type.symbol.isString;
    if (isText && statement.groups.length > 0) {
      this.#hidden.set(statement, this.#take(2)); // and the number of the case
    }
    const entry = this.#written;
    for (const group of statement.groups) {
      this.#written = either(entry, this.#written);
      this.#statements(group.body);
    }
    this.#written = either(entry, this.#written);
    if (statement.kind === 'switch') this.#land(statement);
  }

  #try(statement: TryStatement): void {
    this.#scope(() => {
      for (const { local, value } of statement.resources) {
        this.#expression(value);
        if (value) this.#declare(local);
      }
      this.#statement(statement.body);
    });
    let end = this.#written;
    for (const { local, body } of statement.catches) {
      this.#scope(() => {
        this.#written = nothing;
        this.#declare(local);
        this.#statement(body);
      });
      end = either(end, this.#written);
    }
    this.#written = end;
    if (!statement.finally) return;
    this.#written ??= nothing;
    this.#statement(statement.finally);
    if (this.#written) this.#written = end;
  }

  #update({ target, value }: UpdateExpression): void {
    if (target.kind === 'field') this.#hold(target.object);
    if (target.kind === 'index') {
      this.#hold(target.array);
      this.#hold(target.index);
    }
    this.#expression(value);
  }

  #hold(node: Expression): void {
    if (isHeld(node)) this.#held.set(node, this.#take(sizeOf(node.type)));
    this.#expression(node);
  }

  /** Notes reads behind assignments. */
  #expression(node: Expression | undefined): void {
    if (!node) return;
    forEachExpression(node, (each) => {
      if (each.kind === 'local' && this.#written?.has(each.local)) this.#assigned.add(each);
      if (each.kind === 'switchExpression') this.#scope(() => this.#switch(each));
      if (each.kind === 'instanceof' && each.binding && hasSwitch(each.operand)) {
        // What a pattern is tested on has a number while it is evaluated: those within come after it.
        this.#scope(() => {
          this.#take(1);
          this.#expression(each.operand);
        });
      }
      if (each.kind === 'update') this.#scope(() => this.#update(each));
      const isAssignment =
        each.kind === 'assign' ||
        each.kind === 'compound' ||
        each.kind === 'increment' ||
        each.kind === 'update';
      if (!isAssignment || each.target.kind !== 'local') return;
      const { local } = each.target;
      if (!this.#parameters.has(local) || this.#written?.has(local)) return;
      this.#written = new Set([...(this.#written ?? []), local]);
    });
  }
}

function isHeld(node: Expression): boolean {
  if (node.kind === 'upcast') return isHeld(node.operand);
  if (node.kind === 'local') return !node.local.isFinal;
  return node.kind !== 'constant' && node.kind !== 'this' && node.kind !== 'outerThis';
}

function either(a: Written, b: Written): Written {
  if (!a || !b) return a ?? b;
  return a === b ? a : new Set([...a, ...b]);
}

function hasSwitch(node: Expression): boolean {
  let found = false;
  forEachExpression(node, ({ kind }) => {
    found ||= kind === 'switchExpression';
  });
  return found;
}

function sizeOf(type: Type): number {
  return type.kind === 'primitive' && (type.name === 'long' || type.name === 'double') ? 2 : 1;
}

/** The variables of patterns in a statement's own expressions, which javac declares before it. */
function bindingsOf(statement: Statement): LocalSymbol[] {
  const found: LocalSymbol[] = [];
  for (const expression of expressionsOf(statement)) {
    forEachExpression(expression, (node) => {
      if (node.kind === 'instanceof' && node.binding) found.push(node.binding);
    });
  }
  return found;
}

function expressionsOf(statement: Statement): Expression[] {
  switch (statement.kind) {
    case 'expression':
      return [statement.expression];
    case 'if':
    case 'while':
    case 'do':
      return [statement.test];
    case 'for':
      return [...(statement.test ? [statement.test] : []), ...statement.update];
    case 'foreach':
      return [statement.array];
    case 'iterate':
      return [statement.iterable];
    case 'assert':
      return [statement.test];
    case 'synchronized':
      return [statement.lock];
    case 'yield':
      return [statement.value];
    case 'local':
    case 'return':
      return statement.value ? [statement.value] : [];
    case 'switch':
    case 'throw':
      return [statement.value];
    default:
      return [];
  }
}
