/**
 * The variables of one function's body, by the bindings to which a parser resolved its names (vm/function_scope.ts): its
 * parameters and what it captured are there from the start, its locals once they are defined.
 */

import { describe } from '../../src/errors.js';
import type { FunctionBuilder } from '../function_builder.js';
import { Binding, FunctionScope } from '../function_scope.js';
import type { Value } from '../value.js';
import type { Dynamic } from './dynamic.js';
import { Frame, type FunctionDecl } from './functions.js';
import { box } from './values.js';
import type { Variable } from './variables.js';

export class Bindings {
  readonly #dynamic: Dynamic;
  readonly #b: FunctionBuilder;
  readonly #variables = new Map<Binding, Variable>();

  /** @param of the function, declared with the names of the scope's parameters and its captures; none at the top level */
  constructor(
    dynamic: Dynamic,
    b: FunctionBuilder,
    of?: { readonly scope: FunctionScope; readonly frame: Frame },
  ) {
    this.#dynamic = dynamic;
    this.#b = b;
    if (!of) return;
    const { scope, frame } = of;
    if (!(scope instanceof FunctionScope && frame instanceof Frame)) {
      throw b.misuse('bindings: the FunctionScope of the function, and its Frame, are needed');
    }
    for (const [index, each] of scope.parameters.entries()) {
      this.#variables.set(each, frame.param(index, { boxed: each.boxed }));
    }
    this.#variables.set(
      scope.receiver,
      this.#fixed(scope.receiver, () => frame.receiver),
    );
    for (const each of scope.outer) {
      if (each.makes === scope)
        this.#variables.set(
          each,
          this.#fixed(each, () => frame.callee),
        );
    }
    for (const [index, each] of scope.captures.entries()) {
      this.#variables.set(each, frame.captured(index));
    }
  }

  /** The variable of a binding. @throws VmkitError ERR_ARGUMENT before it is defined */
  of(binding: Binding): Variable {
    this.#check(binding);
    const found = this.#variables.get(binding);
    if (found) return found;
    throw this.#b.misuse(`the variable ${binding.name} is not defined here`);
  }

  /** Declares the variable of a local, in the builder's scope. */
  define(binding: Binding, value: Value): void {
    this.#check(binding);
    const { name, boxed } = binding;
    const options = name === '' ? { boxed } : { name, boxed };
    this.#variables.set(binding, this.#dynamic.local(this.#b, options, value));
  }

  /** The same for a function that may use the variable that it is going to be in. */
  defineFunction(binding: Binding, decl: FunctionDecl, scope: FunctionScope): void {
    if (!binding.boxed) {
      this.define(binding, this.closure(decl, scope));
      return;
    }
    this.define(binding, this.#dynamic.nil(this.#b));
    this.of(binding).set(this.closure(decl, scope));
  }

  /** A new closure of a function that is declared in this one: it captures the variables here. */
  closure(decl: FunctionDecl, scope: FunctionScope): Value {
    const captured = scope.captures.map((each) => this.of(each).capture());
    return this.#dynamic.closure(this.#b, decl, captured);
  }

  #check(binding: unknown): void {
    if (binding instanceof Binding) return;
    throw this.#b.misuse(`a Binding of a FunctionScope is needed, not ${describe(binding)}`);
  }

  /** What is never assigned. */
  #fixed({ name }: Binding, get: () => Value): Variable {
    const b = this.#b;
    return {
      get type() {
        return get().type;
      },
      get,
      set: () => {
        throw b.misuse(`${name === '' ? 'the receiver' : name} cannot be assigned`);
      },
      capture: () => box(b, get()),
    };
  }
}
