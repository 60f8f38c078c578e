/**
 * The FunctionBuilder's calls: of guest functions, host functions, functions of runtimes and libraries, and of code at an
 * address; and its access to a module's variables. Behind each call is a resume point.
 */
import { declare } from '../src/build.js';
import { nearest } from '../src/errors.js';
import * as ir from '../src/ir/index.js';
import { parseSignature } from '../src/signature.js';
import { rarely } from './builder_core.js';
import { ConversionsBuilder } from './conversions.js';
import type { ModuleExceptions } from './exceptions.js';
import type { FunctionRef, GlobalRef } from './module.js';
import { declaredAt } from './places.js';
import { type CalleeType, type NamedCallee, signatureOf } from './signatures.js';
import { ptr, typeOf, type ValueType } from './types.js';
import { type Place, Value } from './value.js';

export abstract class CallsBuilder extends ConversionsBuilder {
  #isSeldom = false;

  /**
   * Calls a function.
   *
   * @param callee by name where the module or the engine knows its type; else with its type, which is checked
   * @throws LanguageError when there is no such function, or the arguments do not fit
   */
  call(callee: string | FunctionRef | NamedCallee, args: readonly Value[]): Value {
    const known = typeof callee === 'string' ? this.#find(callee) : callee;
    this.module.callees.note(known.name, this.fn.getName());
    return this.callFunction(known, this.arguments(known.name, known, args));
  }

  /** The same with what `arguments` gave. */
  protected callFunction(callee: NamedCallee, given: ir.Value[]): Value {
    const fn = this.irModule.getFunction(callee.name) ?? this.#declare(callee);
    return this.emitCall(callee, fn, given);
  }

  /** Calls the code at an address. */
  callPointer(target: Value, type: CalleeType, args: readonly Value[]): Value {
    const address = this.use(target, ptr, 'callPointer');
    const given = this.arguments('the function', type, args);
    return this.emitCall(type, address, given);
  }

  /** A variable of the module. */
  variable({ name, type }: GlobalRef): Place {
    const irType = type.irType(this.irContext);
    const address = this.external(name, irType);
    return {
      type,
      get: () => this.value(this.ir.CreateLoad(irType, address), type),
      set: (value) => void this.ir.CreateStore(this.use(value, type, name), address),
    };
  }

  /**
   * What `work` builds runs seldom, as what makes an exception does: LLVM is told so, and its calls are not inlined, nor
   * do they keep the function from being inlined.
   */
  seldom<T>(work: () => T): T {
    const before = this.#isSeldom;
    this.#isSeldom = true;
    try {
      return work();
    } finally {
      this.#isSeldom = before;
    }
  }

  /** Says of a call in what runs seldom that it is there. */
  protected markSeldom(call: ir.CallInst): void {
    if (!this.#isSeldom) return;
    this.markUnlikely(call);
    call.addFnAttr('noinline');
  }

  // ── For operations that are calls ──────────────────────────────────────────────────────────────────────────────

  /** A global that something else defines. */
  external(name: string, type: ir.Type): ir.GlobalVariable {
    return (
      this.irModule.getGlobalVariable(name) ??
      new ir.GlobalVariable(
        this.irModule,
        type,
        false,
        ir.GlobalVariable.LinkageTypes.ExternalLinkage,
        null,
        name,
      )
    );
  }

  /**
   * Calls a function of the kit's runtime, which is imported and inlined where it is small; no resume point is behind it.
   *
   * @param signature the kit's, such as "ptr(ctx,ptr,i64)"; it is the caller that must be right
   * @param args all of them, the context too
   */
  runtimeCall(name: string, signature: string, args: ir.Value[]): ir.CallInst {
    const fn = this.irModule.getFunction(name) ?? declare(this.irModule, name, signature);
    return this.ir.CreateCall(fn, args);
  }

  functionType({ params, result, context, throws }: CalleeType): ir.FunctionType {
    const types = params.map((type) => type.irType(this.irContext));
    if (context) types.unshift(this.ir.getPtrTy());
    return ir.FunctionType.get(this.#resultType(result, throws ?? false), types, false);
  }

  /** With an exception word beside it: a pair, in which a boolean is a byte. */
  #resultType(result: ValueType, throws: boolean): ir.Type {
    const plain = result.irType(this.irContext);
    if (!throws) return plain;
    const word = this.ir.getPtrTy();
    if (result.isVoid) return word;
    return ir.StructType.get(this.irContext, [
      result.isBoolean ? this.ir.getInt8Ty() : plain,
      word,
    ]);
  }

  /**
   * The arguments of a call in IR, the context first where it is wanted.
   *
   * @param name of what is called, for errors
   */
  arguments(name: string, { params, context }: CalleeType, args: readonly Value[]): ir.Value[] {
    if (args.length !== params.length) {
      const wanted = `${params.length} argument${params.length === 1 ? '' : 's'}`;
      const given = `${args.length} ${args.length === 1 ? 'is' : 'are'} given`;
      throw this.programError(`${name} takes ${wanted}, and ${given}`);
    }
    const values = args.map((arg, index) => {
      const made = this.irOf(arg);
      const type = params[index] as ValueType;
      if (type.accepts(arg.type)) return made;
      throw this.programError(`argument ${index + 1} of ${name} must be ${type}, not ${arg.type}`);
    });
    if (context) values.unshift(this.context);
    return values;
  }

  /**
   * Emits a call with the resume point behind it, and the test of what it threw behind that; every call of guest code
   * goes through here.
   *
   * @param callee a function or code of this type
   * @param args all of them, the context too
   * @param resumes false for what cannot reach code of the guest: no resume point is behind it
   */
  emitCall(type: CalleeType, callee: ir.Value, args: ir.Value[], resumes = true): Value {
    const { ir: builder } = this;
    const { result } = type;
    const irType =
      callee instanceof ir.Function ? callee.getFunctionType() : this.functionType(type);
    const call = builder.CreateCall(irType, callee, args);
    // A trace shows the line of each call.
    call.addFnAttr('nomerge');
    this.markSeldom(call);
    if (!type.throws) {
      const value = this.value(call, result);
      if (resumes) this.resumePoint();
      return value;
    }
    const word = result.isVoid ? call : builder.CreateExtractValue(call, 1);
    builder.CreateStore(word, this.wordSlot);
    const given = result.isVoid ? call : builder.CreateExtractValue(call, 0);
    const bits = result.isBoolean ? builder.CreateTrunc(given, builder.getInt1Ty()) : given;
    const value = this.value(bits, result);
    if (resumes) this.resumePoint();
    const thrown = builder.CreateLoad(builder.getPtrTy(), this.wordSlot);
    if (this.throws) this.forkIfThrown(thrown);
    else this.#leaveIfThrown(thrown);
    return value;
  }

  /** In a function that cannot throw itself, an exception of what it called leaves the guest. */
  #leaveIfThrown(word: ir.Value): void {
    const [thrown, goesOn] = [this.join('thrown'), this.join('returned')];
    this.fork(this.ir.CreateIsNotNull(word), thrown, goesOn, rarely);
    this.enter(thrown);
    if (this.reachable) {
      const leave = this.module.leaveWithException(this.irModule);
      const call = this.ir.CreateCall(leave, [word]);
      this.markUnlikely(call);
      call.addFnAttr('noreturn');
      this.ir.CreateUnreachable();
    }
    this.ended();
    this.enter(goesOn);
  }

  protected override callMaterialize(): Value {
    const { materialize } = this.module.exceptions as ModuleExceptions;
    return this.known(this.callFunction(materialize, [this.context]));
  }

  /** A reference of which it is known that it is not null. */
  protected known(reference: Value): Value {
    const { type, ir: made, region, branch } = reference;
    return new Value(type, made, region, branch, true);
  }

  // ── Finding functions ──────────────────────────────────────────────────────────────────────────────────────────

  #find(name: string): NamedCallee {
    const known = this.module.functionRef(name);
    if (known) return known;
    const symbol = this.engine.symbols.get(name);
    if (symbol?.signature) {
      const { params, result, context, throws } = parseSignature(symbol.signature);
      return { name, params: params.map(typeOf), result: typeOf(result), context, throws };
    }
    if (symbol?.kind === 'runtime') {
      throw this.misuse(
        `call: the types of ${name} are not known; call { name, params, result }, or tell the module of it`,
      );
    }
    const near = nearest(name, this.module.functionNames());
    throw this.programError(
      `there is no function ${name}`,
      near === undefined ? undefined : `did you mean ${near}?`,
    );
  }

  #declare(callee: NamedCallee): ir.Function {
    const { name } = callee;
    const signature = signatureOf(callee);
    declaredAt(this.source, this.span, () => this.module.callees.check(name, signature));
    return declare(this.irModule, name, signature);
  }
}
