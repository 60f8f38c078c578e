/**
 * Static initialisation (JLS 12.4): a class's static code runs once, at the first use of a static member that is no
 * constant, or of `new`; its superclasses' runs before. If it throws, the class cannot be used: the first use throws an
 * ExceptionInInitializerError, later ones a NoClassDefFoundError.
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
import { failureMethod } from './failures.js';
import { has, type ProgramLowering } from './program.js';
import { hidden } from './traces.js';

interface State {
  /** Set when the class's initialisation begins, and cleared when it fails. */
  flag: StaticField;
  /** Set when it fails, and what later uses have as their cause. */
  failed: StaticField;
  cause: StaticField;
  /** The class's static code. */
  code: FunctionRef;
  /** What is called where the class is used: runs the code if it did not fail before. */
  function: FunctionRef;
  isDone: boolean;
}

export class Initialization {
  readonly #lowering: ProgramLowering;
  readonly #states = new Map<ClassSymbol, State>();

  constructor(lowering: ProgramLowering) {
    this.#lowering = lowering;
  }

  /** For the declaration of a class's members. */
  declare(symbol: ClassSymbol, cls: ClassType): void {
    const lowering = this.#lowering;
    if (!this.#needed(symbol)) return;
    const { name } = symbol.declaration;
    const { module } = lowering;
    const declared = (what: string, isSeldom: boolean, body: (b: FunctionBuilder) => void) =>
      module.function(`${cls.symbol}.${what}`, [], voidType, body, name, { isSeldom });
    // What only has initial values runs once, each of them. A block can have loops.
    const hasBlocks = symbol.declaration.members.some(
      (member) => member.kind === 'initializer' && member.isStatic,
    );
    this.#states.set(symbol, {
      flag: cls.staticField('<initialised>', i1),
      failed: cls.staticField('<failed>', i1),
      cause: cls.staticField(
        '<cause>',
        lowering.classOf(lowering.program.library('Throwable')).ref,
      ),
      code: declared('<clinit>', !hasBlocks, (b) => lowerInitializer(lowering, b, symbol)),
      function: declared(hidden, true, (b) => this.#initialize(b, symbol)),
      isDone: false,
    });
  }

  /** Makes sure that a class is initialised when a body goes on. */
  ensure(body: BodyLowering, symbol: ClassSymbol): void {
    if (body.owner?.isSubclassOf(symbol) && !symbol.isInterface) return;
    this.#check(body.b, symbol);
  }

  #check(b: FunctionBuilder, symbol: ClassSymbol): void {
    const cls = this.#lowering.classOf(symbol);
    const home = this.#lowering.homeOf(symbol);
    const state = home.lowering.initialization.#states.get(home.symbol);
    if (!state || state.isDone) return;
    b.if(b.unary('!', b.static(cls, state.flag).get()), () => {
      b.call(state.function, []);
    });
  }

  #initialize(b: FunctionBuilder, symbol: ClassSymbol): void {
    const lowering = this.#lowering;
    const { runtime, strings } = lowering;
    const cls = lowering.classOf(symbol);
    const state = this.#states.get(symbol) as State;
    const call = (name: string, args: Parameters<FunctionBuilder['callStatic']>[1]) =>
      b.callStatic(lowering.methodOf(failureMethod(lowering, name)), args);
    b.if(b.static(cls, state.failed).get(), () => {
      const name = strings.constant(b, cls.name);
      b.throw(call('missing', [name, b.static(cls, state.cause).get()]));
    });
    b.static(cls, state.flag).set(b.const(i1, true));
    b.try(
      () => {
        for (const above of this.#before(symbol)) this.#check(b, above);
        b.call(state.code, []);
      },
      {
        catches: [
          {
            type: lowering.classOf(lowering.program.library('Throwable')),
            body: (thrown) => {
              b.static(cls, state.flag).set(b.const(i1, false));
              b.static(cls, state.failed).set(b.const(i1, true));
              const error = call('ofInitializer', [thrown]);
              b.static(cls, state.cause).set(call('record', [thrown]));
              b.throw(error);
            },
          },
        ],
      },
    );
    const number = runtime.onceInitialized(() => {
      state.isDone = true;
    });
    b.call(b.module.native(runtime.initialized), [b.const(i32, number)]);
  }

  /** The superclass, and interfaces that have instance methods, in the order in which they are initialised. */
  #before({ superclass, interfaces, isInterface }: ClassSymbol): ClassSymbol[] {
    if (isInterface) return [];
    const above = interfaces.flatMap((each) => withInterfaces(each));
    const withCode = above.filter((each) =>
      [...each.methods.values()]
        .flat()
        .some((method) => has(method, 'default') || (has(method, 'private') && !method.isStatic)),
    );
    return superclass ? [superclass, ...withCode] : withCode;
  }

  #needed(symbol: ClassSymbol): boolean {
    if (symbol.form === 'enum') return true;
    if (this.#lowering.program.initializers(symbol).static.length > 0) return true;
    return this.#before(symbol).some((above) => this.#needed(above));
  }
}

/** An interface behind those that it extends. */
function withInterfaces(symbol: ClassSymbol): ClassSymbol[] {
  return [...symbol.interfaces.flatMap(withInterfaces), symbol];
}
