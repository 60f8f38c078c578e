/** What attribution knows at a place: the class, whether there is a `this`, and the locals in scope. */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import type { Log } from './log.js';
import { type ClassSymbol, type FieldSymbol, LocalSymbol, type MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { errorType, type Type } from './types.js';
import type { World } from './world.js';

export abstract class Context {
  readonly log: Log;
  /** A method's names are never hidden by others of it (JLS 6.4), so one table does for all scopes. */
  readonly #locals = new Map<string, LocalSymbol>();
  #inScope: LocalSymbol[] = [];
  protected method: MethodSymbol | undefined;
  protected isStatic = false;
  /** In the arguments of `this(…)` or `super(…)`: there is no object yet. */
  protected beforeSuper: 'this' | 'super' | undefined;
  /** Where an initialiser is read: fields declared below it cannot be named yet. */
  protected initializing: { start: number; field: FieldSymbol | undefined } | undefined;
  /** Whether a pattern declared a variable, in the method so far: without one there is nothing to look for. */
  protected hasPatterns = false;

  constructor(
    readonly world: World,
    readonly cls: ClassSymbol,
  ) {
    this.log = world.log;
  }

  /** @param expected the type that the place wants, where an expression's own depends on it */
  abstract expression(node: S.Expression, expected?: Type): T.Expression;

  error(span: Span, message: string, hint?: string): void {
    this.log.error(span, message, hint);
  }

  /** Notes an error, and stands where the expression would have stood. */
  bad(span: Span, message: string, hint?: string): T.ErrorExpression {
    this.error(span, message, hint);
    return this.wrong(span);
  }

  /** In place of an expression whose error was noted already. */
  wrong({ start, end }: Span): T.ErrorExpression {
    return { kind: 'error', type: errorType, start, end };
  }

  local(name: string): LocalSymbol | undefined {
    return this.#locals.get(name);
  }

  get localNames(): Iterable<string> {
    return this.#locals.keys();
  }

  declare(name: S.Name, type: Type, isFinal: boolean): LocalSymbol {
    const local = new LocalSymbol(name.text, type, isFinal, false, name);
    this.enter(local);
    return local;
  }

  /** Brings a local into scope; its name must be new. */
  enter(local: LocalSymbol): void {
    if (this.#locals.has(local.name)) {
      this.error(local.span, `variable ${local.name} is already defined in ${this.where()}`);
      return;
    }
    this.#locals.set(local.name, local);
    this.#inScope.push(local);
  }

  scope<R>(work: () => R): R {
    const depth = this.#inScope.length;
    const result = work();
    while (this.#inScope.length > depth) {
      const local = this.#inScope.pop() as LocalSymbol;
      this.#locals.delete(local.name);
    }
    return result;
  }

  /** "method add(int)", as messages say where something is. */
  protected where(): string {
    const { method, cls } = this;
    if (!method) return `class ${cls}`;
    return `${method.isConstructor ? 'constructor' : 'method'} ${method}`;
  }

  protected get location(): string {
    return `location: ${this.cls.isInterface ? 'interface' : 'class'} ${this.cls}`;
  }
}

/** The variables of patterns that are assigned when a condition is true, or false (JLS 6.3.1). */
export function bindingsWhen(test: T.Expression, outcome: boolean): LocalSymbol[] {
  if (test.kind === 'unary' && test.operator === '!') return bindingsWhen(test.operand, !outcome);
  if (test.kind === 'instanceof') return outcome && test.binding ? [test.binding] : [];
  const found: LocalSymbol[] = [];
  let at: T.Expression = test;
  while (at.kind === 'logical' && (at.operator === '&&') === outcome) {
    found.push(...bindingsWhen(at.right, outcome));
    at = at.left;
  }
  if (at !== test) found.push(...bindingsWhen(at, outcome));
  return found;
}
