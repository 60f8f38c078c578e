/** The FunctionBuilder's parameters and local variables: all of them slots, which have names in their scope. */
import { nearest } from '../src/errors.js';
import * as ir from '../src/ir/index.js';
import type { Span } from '../src/source.js';
import { BuilderCore, type BuilderTarget } from './builder_core.js';
import { nilWord } from './dynamic/words.js';
import type { ValueType } from './types.js';
import type { Place, Value } from './value.js';

export type Parameter = readonly [name: string, type: ValueType];

/** A variable of a function. */
export class Local implements Place {
  readonly #builder: BuilderCore;
  readonly #slot: ir.AllocaInst;

  /** @internal */
  constructor(
    builder: BuilderCore,
    readonly name: string,
    readonly type: ValueType,
  ) {
    this.#builder = builder;
    this.#slot = builder.slot(type.irType(builder.irContext), name);
  }
  get(): Value {
    const { ir: irBuilder, irContext } = this.#builder;
    return this.#builder.value(
      irBuilder.CreateLoad(this.type.irType(irContext), this.#slot),
      this.type,
    );
  }
  set(value: Value): void {
    const what = this.name === '' ? 'a temporary' : `the local ${this.name}`;
    this.#builder.ir.CreateStore(this.#builder.use(value, this.type, what), this.#slot);
  }
  /** @internal The slot, for what the function is given. */
  get slot(): ir.AllocaInst {
    return this.#slot;
  }
}

export abstract class LocalsBuilder extends BuilderCore {
  readonly #params: readonly Local[];
  /** What each name stands for, the innermost last. */
  readonly #named = new Map<string, Local[]>();
  /** The names that were declared, the innermost scope's last. */
  readonly #declared: string[] = [];

  constructor(target: BuilderTarget, params: readonly Parameter[]) {
    super(target);
    this.#params = params.map(([name, type], index) => {
      const local = new Local(this, name, type);
      const given = this.fn.getArg(index + 1);
      this.atEntry.CreateStore(given, local.slot);
      this.#name(local);
      return local;
    });
  }

  /** A parameter, by index or name. It is a local: it can be set. */
  param(which: number | string): Local {
    const found =
      typeof which === 'number'
        ? this.#params[which]
        : this.#params.find(({ name }) => name === which);
    if (found) return found;
    throw this.misuse(`param: ${this.fn.getName()} has no parameter ${which}`);
  }

  /**
   * Declares a local in the current scope; it hides an outer one, or an earlier one, of the same name. Without an
   * initial value it is zero, null or nil, each time that this is run.
   */
  declare(name: string, type: ValueType, initial?: Value): Local {
    const local = new Local(this, name, type);
    if (initial) local.set(initial);
    else this.ir.CreateStore(this.#zero(type), local.slot);
    this.#name(local);
    return local;
  }

  /** A local without a name. */
  temporary(type: ValueType, initial?: Value): Local {
    const local = new Local(this, '', type);
    if (initial) local.set(initial);
    else this.ir.CreateStore(this.#zero(type), local.slot);
    return local;
  }

  /**
   * The local of a name.
   *
   * @param span where the program names it, if that is not where the builder is
   * @throws LanguageError when there is none
   */
  local(name: string, span?: Span): Local {
    const found = this.findLocal(name);
    if (found) return found;
    if (span && this.source) this.at(span);
    const near = nearest(name, this.#declared);
    throw this.programError(
      `there is no variable ${name}`,
      near === undefined ? undefined : `did you mean ${near}?`,
    );
  }

  /** The local of a name; undefined when there is none, for languages that look further. */
  findLocal(name: string): Local | undefined {
    return this.#named.get(name)?.at(-1);
  }

  /** What is declared by `work` ends with it. */
  scope<T>(work: () => T): T {
    const outer = this.#declared.length;
    try {
      return work();
    } finally {
      while (this.#declared.length > outer) {
        this.#named.get(this.#declared.pop() as string)?.pop();
      }
    }
  }

  /** Of a dynamic local nil: zero is no value. */
  #zero(type: ValueType): ir.Constant {
    if (type.isDynamic) return this.ir.getInt64(nilWord);
    return ir.Constant.getNullValue(type.irType(this.irContext));
  }

  #name(local: Local): void {
    const known = this.#named.get(local.name);
    if (known) known.push(local);
    else this.#named.set(local.name, [local]);
    this.#declared.push(local.name);
  }
}
