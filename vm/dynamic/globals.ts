/**
 * Global variables of a dynamic language: one for each name in a module, whoever names it first. A global is empty until
 * it is defined; reading or assigning an empty one is the program's mistake, which the language words.
 */
import { checkText } from '../../src/checks.js';
import { rarely } from '../builder_core.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GlobalRef, GuestModule } from '../module.js';
import { dynamic, i1 } from '../types.js';
import type { Value } from '../value.js';
import { checkBuilds } from './checks.js';
import type { Mistakes } from './mistakes.js';
import { box, checkValue } from './values.js';

/** Builds what happens when a global is empty; it does not come back (a trap, a throw). */
export type Undefined = (b: FunctionBuilder) => void;

/** A global variable of one name, for code that reads and writes it; JavaScript has `Dynamic.host.globals`. */
export class Global {
  readonly name: string;
  /** @internal The word that holds it: 0 while it is empty. */
  readonly ref: GlobalRef;

  /** Where its word is, which is 0 until it is defined; a root of the heap. */
  get address(): bigint {
    return this.ref.address;
  }

  readonly #empty: Undefined;

  /** @param empty what happens when it is empty, unless its user says so */
  constructor(name: string, ref: GlobalRef, empty: Undefined) {
    this.name = name;
    this.ref = ref;
    this.#empty = empty;
  }

  /**
   * @param empty `dynamic.configure` says what happens unless given
   * @throws VmkitError ERR_ARGUMENT when the code for an empty one comes back
   */
  get(b: FunctionBuilder, empty: Undefined = this.#empty): Value {
    const value = b.variable(this.ref).get();
    this.#check(b, value, empty);
    return value;
  }

  /** Stores a value, whether the global is empty or not. */
  define(b: FunctionBuilder, value: Value): void {
    checkValue(b, value, `the global ${this.name}`);
    b.variable(this.ref).set(box(b, value));
  }

  /** The same, for a global that is known to be defined. */
  set(b: FunctionBuilder, value: Value): void {
    this.define(b, value);
  }

  /** Stores a value if the global is defined. @throws VmkitError ERR_ARGUMENT as `get` */
  assign(b: FunctionBuilder, value: Value, empty: Undefined = this.#empty): void {
    this.#check(b, b.variable(this.ref).get(), empty);
    this.define(b, value);
  }

  /** An i1. */
  isDefined(b: FunctionBuilder): Value {
    return b.value(b.ir.CreateIsNotNull(b.irOf(b.variable(this.ref).get())), i1);
  }

  #check(b: FunctionBuilder, value: Value, empty: Undefined): void {
    checkBuilds(b, empty, `the global ${this.name}: what is done where it is undefined`);
    const [isEmpty, goesOn] = [b.join('undefined'), b.join('defined')];
    b.fork(b.ir.CreateIsNull(b.irOf(value)), isEmpty, goesOn, rarely);
    b.enter(isEmpty);
    b.inBranch(() => b.scope(() => empty(b)));
    if (b.reachable) {
      throw b.misuse(`the code for the global ${this.name} being undefined must not come back`);
    }
    b.enter(goesOn);
  }
}

/** The globals of one module. */
export class Globals {
  readonly #module: GuestModule;
  readonly #mistakes: Mistakes;
  readonly #globals = new Map<string, Global>();

  constructor(module: GuestModule, mistakes: Mistakes) {
    this.#module = module;
    this.#mistakes = mistakes;
  }

  /** The global of a name; it is made when it is first named. */
  get(name: string): Global {
    let global = this.#globals.get(name);
    if (!global) {
      checkText('dynamic.global', 'a name', name);
      const { engine } = this.#module;
      // Other languages of the engine have globals, too.
      let symbol = `global ${name}`;
      while (engine.symbols.has(symbol)) symbol += "'";
      const address = engine.objects.defineData(symbol, 8, 8, true);
      const ref = { name: symbol, type: dynamic, address };
      global = new Global(name, ref, this.#mistakes.undefined(name));
      this.#globals.set(name, global);
    }
    return global;
  }

  /** The same, if code or JavaScript has named it already. */
  find(name: string): Global | undefined {
    return this.#globals.get(name);
  }

  /** The names of all that were named, in the order of that. */
  names(): IterableIterator<string> {
    return this.#globals.keys();
  }
}
