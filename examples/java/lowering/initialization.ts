/**
 * Static initialisation (JLS 12.4): a class's static code runs once, at the first use of a static member that is no
 * constant, or of `new`; its superclasses' runs before.
 *
 * The use is a load and a branch that is never taken again. There is none where the class has no static code, in the
 * class's own methods, and in what is built when the class is initialised already. One that is being initialised counts as
 * such, since there is one thread.
 */
import {
  type ClassType,
  type FunctionBuilder,
  type FunctionRef,
  i1,
  i32,
  type StaticField,
  voidType,
} from 'vmkit/vm';
import type { ClassSymbol } from '../semantics/symbols.js';
import type { BodyLowering } from './body.js';
import { lowerInitializer } from './body.js';
import { has, type ProgramLowering } from './program.js';

interface State {
  /** Set when the class's initialisation begins. */
  flag: StaticField;
  /** Its parameter says where it was wanted: a number of `JavaRuntime.place`. */
  function: FunctionRef;
  begun: boolean;
}

export class Initialization {
  readonly #lowering: ProgramLowering;
  readonly #states = new Map<ClassSymbol, State>();

  constructor(lowering: ProgramLowering) {
    this.#lowering = lowering;
  }

  /** For the declaration of a class's members. */
  declare(symbol: ClassSymbol, cls: ClassType): void {
    const { module, runtime } = this.#lowering;
    if (!this.#needed(symbol)) return;
    const state: State = {
      flag: cls.staticField('<initialised>', i1),
      function: module.function(
        `${cls.symbol}.<clinit>`,
        [['place', i32]],
        voidType,
        (b) => this.#initialize(b, symbol),
        symbol.declaration.name,
      ),
      begun: false,
    };
    this.#states.set(symbol, state);
    runtime.onInitialization(state.function.name, () => {
      state.begun = true;
    });
  }

  /** Makes sure that a class is initialised when a body goes on. */
  ensure(body: BodyLowering, symbol: ClassSymbol): void {
    if (body.owner?.isSubclassOf(symbol) && !symbol.isInterface) return;
    this.#check(body.b, symbol, () => body.place());
  }

  #check(b: FunctionBuilder, symbol: ClassSymbol, place: () => number): void {
    const cls = this.#lowering.classOf(symbol);
    const home = this.#lowering.homeOf(symbol);
    const state = home.lowering.initialization.#states.get(home.symbol);
    if (!state || state.begun) return;
    b.if(b.unary('!', b.static(cls, state.flag).get()), () => {
      b.call(state.function, [b.const(i32, place())]);
    });
  }

  #initialize(b: FunctionBuilder, symbol: ClassSymbol): void {
    const { runtime } = this.#lowering;
    const cls = this.#lowering.classOf(symbol);
    const state = this.#states.get(symbol) as State;
    const place = b.param(0).get();
    b.static(cls, state.flag).set(b.const(i1, true));
    const id = runtime.initializationOf(state.function.name);
    b.call('java.begin', [b.const(i32, id), place]);
    const at = runtime.place(() => `${symbol.name}.<clinit>`);
    for (const above of this.#before(symbol)) this.#check(b, above, () => at);
    lowerInitializer(this.#lowering, b, symbol);
    b.call('java.end', []);
  }

  /** The superclass, and interfaces that have default methods, in the order in which they are initialised. */
  #before({ superclass, interfaces, isInterface }: ClassSymbol): ClassSymbol[] {
    if (isInterface) return [];
    const above = interfaces.flatMap((each) => each.supertypes().reverse());
    const withCode = above.filter((each) =>
      [...each.methods.values()].flat().some((method) => has(method, 'default')),
    );
    return superclass ? [superclass, ...withCode] : withCode;
  }

  #needed(symbol: ClassSymbol): boolean {
    if (this.#lowering.program.initializers(symbol).static.length > 0) return true;
    return this.#before(symbol).some((above) => this.#needed(above));
  }
}
