/**
 * What names mean in functions that nest, for languages with closures: while a parser reads a function, its scope keeps the
 * variables that are visible, and resolves names to them, outwards through the functions around. What is known when all is
 * read says where a variable must live: one that a function further in uses, and that is assigned again, in a cell.
 *
 *     const f = new FunctionScope(outer, rules);
 *     f.begin();
 *     f.parameter('x');
 *     const x = g.resolve('x');      // in a function within f: captured; undefined would be a global
 *     x.isAssigned = true;
 *     x.boxed                        // f.captures, g.captures: what their closures keep
 */

import { checkKeys, checkObject, needed } from '../src/checks.js';

/** A variable of a function: a local, a parameter, a receiver. */
export class Binding {
  readonly name: string;
  /** Of its scope, in its function. */
  readonly depth: number;
  /** It may be read: its initialiser is behind it. */
  isReady = false;
  /** By a function further in. */
  isCaptured = false;
  /** Apart from its initialisation. */
  isAssigned = false;
  /** The function that its declaration makes, which in its own body is the callee, if nothing else is assigned. */
  makes: FunctionScope | undefined;

  constructor(name: string, depth: number) {
    this.name = name;
    this.depth = depth;
  }

  /** It must live in a cell. */
  get boxed(): boolean {
    return this.isCaptured && this.isAssigned;
  }
}

/** `twice`: a name is declared again in its scope; `early`: it is read in its own initialiser; else there are too many. */
export type ScopeMistake = 'twice' | 'early' | 'locals' | 'captures';

export interface ScopeRules {
  /** Told what a program does wrong; the reading may go on. */
  refuse(mistake: ScopeMistake, name: string): void;
  /** Most variables that are visible at a place in their own function, with its receiver; no limit unless given. */
  locals?: number;
  /** Most variables of outer functions that a function and those in it use. */
  captures?: number;
}

export class FunctionScope {
  readonly enclosing: FunctionScope | undefined;
  /** What the function is called on; it has a name in methods only, else ''. */
  readonly receiver: Binding;
  readonly parameters: Binding[] = [];
  /** Of scopes: 0 where none has begun. */
  depth = 0;
  readonly #rules: ScopeRules;
  readonly #locals: Binding[];
  readonly #outer: Binding[] = [];

  /** @param receiver what the program calls it, as 'this' */
  constructor(enclosing: FunctionScope | undefined, rules: ScopeRules, receiver = '') {
    const what = 'the rules of a FunctionScope';
    checkObject(what, 'an object with refuse', rules);
    checkKeys(what, ['refuse', 'locals', 'captures'], rules);
    if (typeof rules.refuse !== 'function') throw needed(what, 'refuse, a function', rules.refuse);
    this.enclosing = enclosing;
    this.#rules = rules;
    this.receiver = new Binding(receiver, 0);
    this.receiver.isReady = true;
    this.#locals = [this.receiver];
  }

  /** Variables of outer functions that this one or one in it uses, whether closures keep them or not. */
  get outer(): readonly Binding[] {
    return this.#outer;
  }

  /** What its closures keep, once all is read: not themselves, unless another value may be in their variable. */
  get captures(): Binding[] {
    return this.#outer.filter((each) => each.makes !== this || each.boxed);
  }

  begin(): void {
    this.depth++;
  }

  /** Ends a scope; gives how many variables end with it. */
  end(): number {
    this.depth--;
    const before = this.#locals.length;
    while ((this.#locals.at(-1)?.depth ?? 0) > this.depth) this.#locals.pop();
    return before - this.#locals.length;
  }

  /** Declares a variable of the scope, which is not ready yet. */
  declare(name: string): Binding {
    for (let index = this.#locals.length - 1; index >= 0; index--) {
      const { name: other, depth } = this.#locals[index] as Binding;
      if (depth < this.depth) break;
      if (other === name) this.#rules.refuse('twice', name);
    }
    const { locals = Number.POSITIVE_INFINITY } = this.#rules;
    const made = new Binding(name, this.depth);
    if (this.#locals.length < locals) this.#locals.push(made);
    else this.#rules.refuse('locals', name);
    return made;
  }

  /** Declares the next parameter. */
  parameter(name: string): void {
    const made = this.declare(name);
    made.isReady = true;
    this.parameters.push(made);
  }

  /** The variable that a name means here; undefined if no function has it. */
  resolve(name: string): Binding | undefined {
    return this.#own(name) ?? this.#ofOuter(name);
  }

  #own(name: string): Binding | undefined {
    const found = this.#locals.findLast((each) => each.name === name);
    if (found && !found.isReady) this.#rules.refuse('early', name);
    return found;
  }

  #ofOuter(name: string): Binding | undefined {
    const { enclosing } = this;
    const found = enclosing && (enclosing.#own(name) ?? enclosing.#ofOuter(name));
    if (!found || this.#outer.includes(found)) return found;
    found.isCaptured = true;
    const { captures = Number.POSITIVE_INFINITY } = this.#rules;
    if (this.#outer.length < captures) this.#outer.push(found);
    else this.#rules.refuse('captures', name);
    return found;
  }
}
