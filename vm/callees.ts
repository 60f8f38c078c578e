/** Whether the functions that builders call are there, and are what they are called as; and who calls them. */
import { declare } from '../src/build.js';
import type { Engine } from '../src/engine.js';
import { VmkitError } from '../src/errors.js';
import * as ir from '../src/ir/index.js';
import { formatSignature, parseSignature, withoutContext } from '../src/signature.js';

/** Whether a function can be called as one of another signature: what takes an address may be given a reference. */
function fits(declared: string, wanted: string): boolean {
  if (declared === wanted) return true;
  const [own, others] = [parseSignature(declared), parseSignature(wanted)];
  const params = others.params.map((type, index) =>
    type === 'ref' && own.params[index] === 'ptr' ? 'ptr' : type,
  );
  return formatSignature({ ...others, params }) === declared;
}

/** The callees of one engine's functions. */
export class Callees {
  readonly #engine: Engine;
  /** Functions of runtimes whose signatures were found to fit. */
  readonly #fitting = new Set<string>();

  /** By callee: whose IR has calls of it. */
  readonly #callers = new Map<string, Set<string>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Remembers that a function was built to call another. */
  note(callee: string, caller: string): void {
    const callers = this.#callers.get(callee);
    if (callers) callers.add(caller);
    else this.#callers.set(callee, new Set([caller]));
  }

  /** The functions that were built to call one. */
  callersOf(callee: string): readonly string[] {
    return [...(this.#callers.get(callee) ?? [])];
  }

  /**
   * Checks that there is a function of a name and signature.
   *
   * @param wanted the signature in its canonical form
   * @throws VmkitError ERR_UNKNOWN_SYMBOL, ERR_SIGNATURE
   */
  check(name: string, wanted: string): void {
    const symbol = this.#engine.symbols.get(name);
    if (!symbol) this.#find(name);
    else if (symbol.kind === 'runtime') this.#checkRuntime(name, wanted);
    else if (symbol.signature !== '' && !fits(symbol.signature, wanted)) {
      const is = withoutContext(symbol.signature);
      const called = withoutContext(wanted);
      // The context is nothing to people, unless it is all that differs.
      const [one, other] = is === called ? [symbol.signature, wanted] : [is, called];
      throw new VmkitError('ERR_SIGNATURE', `${name} is ${one}, and is called as ${other}`);
    }
  }

  #find(name: string): void {
    try {
      this.#engine.symbols.resolve(name);
    } catch (cause) {
      if (!(cause instanceof VmkitError) || cause.code !== 'ERR_UNKNOWN_SYMBOL') throw cause;
      const message = `nothing defines ${name}: no function, runtime or library, and not the process`;
      throw new VmkitError('ERR_UNKNOWN_SYMBOL', message, { cause });
    }
  }

  /** What a runtime's function needs is known to its bitcode alone: a call is tried, and not compiled. */
  #checkRuntime(name: string, signature: string): void {
    const key = `${name} ${signature}`;
    if (this.#fitting.has(key)) return;
    const trial = `<${key}>`;
    const build = (module: ir.Module, fn: ir.Function) => {
      const builder = new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), 'entry', fn));
      const args = Array.from({ length: fn.arg_size() }, (_, index) => fn.getArg(index));
      const result = builder.CreateCall(declare(module, name, signature), args);
      // "void!(…)" gives an exception word.
      if (fn.getReturnType().isVoidTy()) builder.CreateRetVoid();
      else builder.CreateRet(result);
    };
    this.#engine.define({ name: trial, signature, build });
    try {
      this.#engine.inspect(trial, 'imported');
    } finally {
      this.#engine.disposeFunction(trial);
    }
    this.#fitting.add(key);
  }
}
