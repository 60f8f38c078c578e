/**
 * What one language has declared in one engine: functions, code that runs once, host functions, variables, classes.
 *
 * A function is built when it is needed, and belongs to the source that declared it. What a source declares comes
 * together (`load`): its functions may call each other in any order, and if one of them is wrong, none of them stays,
 * and what they would have replaced stays as it was.
 */
import { type Builder, buildModule, declare } from '../src/build.js';
import { checkKeys, checkText } from '../src/checks.js';
import type { Engine, HostOf } from '../src/engine.js';
import { VmkitError } from '../src/errors.js';
import { kitFile } from '../src/frames.js';
import type { HostFunction } from '../src/host/boundary.js';
import type { ValueCodec } from '../src/host/dynamic_slots.js';
import type * as ir from '../src/ir/index.js';
import {
  formatSignature,
  type GuestValue,
  mostParameters,
  parseSignature,
  type Signature,
} from '../src/signature.js';
import { LanguageError, SourceText, type Span } from '../src/source.js';
import { type Arithmetic, defaultArithmetic, withChanges } from './arithmetic.js';
import { Callees } from './callees.js';
import { ClassTable } from './classes.js';
import { throwTogether } from './diagnostics.js';
import { Dynamic } from './dynamic/dynamic.js';
import { checkPolicy, type ExceptionPolicy, ModuleExceptions } from './exceptions.js';
import { Messages } from './failures.js';
import { buildFunction, type FunctionBuilder } from './function_builder.js';
import { type Native, Natives } from './natives.js';
import { declaredAt, type OnceOptions, runOnce, topLevelName } from './places.js';
import { referenceTest } from './reference_tests.js';
import { signatureOf } from './signatures.js';
import { Site, type SiteOptions } from './sites.js';
import { StringSupport } from './strings.js';
import { Traps } from './traps.js';
import { checkType, checkTypes, typeOf, type ValueType } from './types.js';

/** A function that guest code can call: its name, and what it needs and gives. */
export interface FunctionRef {
  readonly name: string;
  /** Without the thread's context. */
  readonly params: readonly ValueType[];
  readonly result: ValueType;
  /** Its first parameter is the thread's context, as of each function that the kit builds. */
  readonly context: boolean;
  /** It may throw, as each function of a module with exceptions may; false unless given. */
  readonly throws?: boolean;
}

/** A variable of a module: data at a fixed address. */
export interface GlobalRef {
  /** The symbol, which is the variable's name as a rule. */
  readonly name: string;
  readonly type: ValueType;
  readonly address: bigint;
}

/** Parameters with their names, in their order. */
export type Params = readonly (readonly [name: string, type: ValueType])[];

/** Builds the body of a function; a value that it gives is returned. */
export type Body = (b: FunctionBuilder) => unknown;

export interface ModuleOptions {
  /** What differs from `defaultArithmetic`. */
  arithmetic?: Partial<Arithmetic>;
  /** Build all functions of a source when it is loaded, so that their errors show at once; true unless given. */
  check?: boolean;
  /**
   * The language has exceptions, and what they are: all its functions may throw then, and failed checks can be caught.
   * `defaultExceptions` is ready-made.
   */
  exceptions?: Exceptions;
}

/** A policy, or what makes the one of a module, which has its classes then. */
export type Exceptions = ExceptionPolicy | ((module: GuestModule) => ExceptionPolicy);

export interface FunctionOptions {
  /** Allow that the same source declared the name before. */
  replace?: boolean;
  /** What the span belongs to; the source that is being declared unless given. */
  source?: SourceText;
  /** It runs seldom: it is compiled at level 0, and callers do not inline it. */
  isSeldom?: boolean;
}

/** All that is needed to define a function, once or again. */
interface Declared {
  readonly ref: FunctionRef;
  readonly signature: string;
  readonly build: Builder;
  readonly source: SourceText;
  readonly span: Span | undefined;
  readonly isSeldom?: boolean | undefined;
}

/** Code that runs once. */
interface Once extends Declared {
  readonly options: OnceOptions;
}

const onceOptions: readonly (keyof OnceOptions)[] = ['level'];

/** What the source that is being loaded has declared, and what that took the place of. */
interface Load {
  readonly fresh: Map<string, Declared | undefined>;
  /** The engine compiles these at once, if the old ones were: all that they call must be there first. */
  readonly replacing: Map<string, Declared>;
  readonly main: Once[];
  /** Of the code that ran last. */
  value: unknown;
  /** What is wrong with its declarations. */
  readonly errors: LanguageError[];
  /** Takes its classes back. */
  undoClasses: () => void;
}

/** One for each engine and language. */
export class GuestModule {
  readonly engine: Engine;
  readonly arithmetic: Arithmetic;
  readonly classes: ClassTable;
  /** For its builders: what its functions' traps say, and which callees were checked. */
  readonly traps: Traps;
  readonly callees: Callees;
  /** Texts that its code refers to by number. */
  readonly messages = new Messages();
  /** Its functions may throw: their signatures have a `!`. */
  readonly throws: boolean;
  readonly natives = new Natives(this);
  /** Functions that run once, while they run. */
  readonly #running: string[] = [];
  readonly #check: boolean;
  readonly #functions = new Map<string, Declared>();
  /** Functions that others define. */
  readonly #external = new Map<string, FunctionRef>();
  readonly #variables = new Map<string, GlobalRef>();
  #source = new SourceText(kitFile, '');
  #load: Load | undefined;
  #exceptions: ModuleExceptions | undefined;
  #strings: StringSupport | undefined;
  #dynamic: Dynamic | undefined;
  /** The host function that an exception leaves the guest by, where a function without `!` called one that throws. */
  #leaving: string | undefined;

  constructor(engine: Engine, options: ModuleOptions = {}) {
    this.engine = engine;
    this.arithmetic = withChanges(defaultArithmetic, options.arithmetic ?? {});
    this.#check = options.check ?? true;
    this.traps = new Traps(engine);
    this.callees = new Callees(engine);
    this.classes = new ClassTable(this);
    const { exceptions } = options;
    this.throws = exceptions !== undefined;
    if (exceptions !== undefined) {
      const policy = typeof exceptions === 'function' ? exceptions(this) : exceptions;
      checkPolicy(policy);
      this.#exceptions = new ModuleExceptions(this, policy);
    }
  }

  /** Undefined for a language without exceptions. */
  get exceptions(): ModuleExceptions | undefined {
    return this.#exceptions;
  }

  /** The source that is being declared. */
  get source(): SourceText {
    return this.#source;
  }

  // ── Declaring ──────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Declares a function. One of the same name that an earlier source declared is replaced; its callers call the new one.
   *
   * @param body is called when the function is needed, and again when it must be built anew
   * @param span where errors about the function as a whole are shown
   * @throws LanguageError, when the source has been declared, if it has the name twice, or something else has it
   */
  function(
    name: string,
    params: Params,
    result: ValueType,
    body: Body,
    span?: Span,
    options: FunctionOptions = {},
  ): FunctionRef {
    const source = options.source ?? this.#source;
    const { isSeldom } = options;
    const declared = { ...this.#declared(source, name, params, result, body, span), isSeldom };
    const load = this.#load;
    if (load) {
      catching(load.errors, () => this.#add(declared, load, options.replace ?? false));
    } else {
      this.#define(declared, this.#functions.get(name));
      this.#functions.set(name, declared);
    }
    return declared.ref;
  }

  /** Takes a declaration of the source that is being loaded. */
  #add(declared: Declared, { fresh, replacing }: Load, mayReplace: boolean): void {
    const { name } = declared.ref;
    const old = this.#functions.get(name);
    if (old && !mayReplace && (fresh.has(name) || replacing.has(name))) throw again(declared, old);
    if (old?.signature === declared.signature) {
      if (!replacing.has(name)) replacing.set(name, old);
    } else {
      this.#define(declared, old);
      if (!fresh.has(name)) fresh.set(name, old);
    }
    this.#functions.set(name, declared);
  }

  /**
   * Declares code that runs once, when the source is loaded and all that it declares is there; the last one's value is
   * that of the load.
   *
   * @throws VmkitError ERR_ARGUMENT outside of a load, and for options that are none
   */
  main(result: ValueType, body: Body, span?: Span, options: OnceOptions = {}): void {
    checkKeys('module.main', onceOptions, options);
    const once = this.#once(result, body, span);
    this.#loading('main').main.push({ ...once, options });
  }

  /** Runs code once, now, with what the source has declared so far; its value is that of the load, unless more runs. */
  run(result: ValueType, body: Body, span?: Span, options: OnceOptions = {}): unknown {
    checkKeys('module.run', onceOptions, options);
    const load = this.#loading('run');
    const once = this.#once(result, body, span);
    this.#commit(load);
    load.value = this.#execute({ ...once, options });
    return load.value;
  }

  /**
   * Makes a JavaScript function callable by the language's programs; see `Engine.host`. In a module with exceptions, an
   * error that it throws is one of them.
   *
   * @param signature "f64(i64,ref)"; a parameter or result that is not of a plain type is told with `external`
   */
  host<const S extends string>(name: string, signature: S, fn: HostOf<S>): FunctionRef {
    const given = parseSignature(signature);
    const whole = this.throws ? { ...given, context: true, throws: true } : given;
    const values = this.#valuesOf(whole);
    this.engine.host(name, formatSignature(whole), fn as HostFunction, { values });
    const { params, result, context, throws } = whole;
    return this.external(name, params.map(typeOf), typeOf(result), { context, throws });
  }

  /**
   * Says what a function needs and gives that a runtime, a library or the host defines: whether there is such a
   * function, and whether it fits, is checked when code that calls it is built. A guest function of the name wins.
   */
  external(
    name: string,
    params: readonly ValueType[],
    result: ValueType,
    { context = false, throws = false }: { context?: boolean; throws?: boolean } = {},
  ): FunctionRef {
    const ref: FunctionRef = { name, params, result, context: context || throws, throws };
    this.#external.set(name, ref);
    return ref;
  }

  /** A variable of the program: the one of this name, if there is one and it has the type, or else a new one, zero. */
  variable(name: string, type: ValueType, span?: Span): GlobalRef {
    checkType(`the variable ${name}`, type);
    const known = this.#variables.get(name);
    if (known?.type === type) return known;
    let symbol = known?.name ?? name;
    // Code that was compiled for the old type goes on with the old variable.
    if (known) while (this.engine.symbols.has(symbol)) symbol += "'";
    const { size, isTraced } = type;
    const define = () => this.engine.objects.defineData(symbol, size, size, isTraced);
    const address = declaredAt(this.#source, span, define);
    const variable = { name: symbol, type, address };
    this.#variables.set(name, variable);
    return variable;
  }

  /** The language's strings. */
  get strings(): StringSupport {
    this.#strings ??= new StringSupport(this);
    return this.#strings;
  }

  /** For languages whose values say themselves what they are. */
  get dynamic(): Dynamic {
    this.#dynamic ??= new Dynamic(this);
    return this.#dynamic;
  }

  /** What a function's dynamic values are in JavaScript. */
  #valuesOf({ params, result }: Pick<Signature, 'params' | 'result'>): ValueCodec | undefined {
    return result === 'dyn' || params.includes('dyn') ? this.dynamic.host : undefined;
  }

  /** The function of a native, which all languages on the kit can use. */
  native(native: Native): FunctionRef {
    return this.natives.get(native);
  }

  /** Whether a function is this module's, among those of other languages in the engine. */
  ownsFunction(name: string): boolean {
    return (
      this.#functions.has(name) ||
      this.#external.has(name) ||
      this.#running.includes(name) ||
      this.traps.owns(name)
    );
  }

  /** For builders: declares, in a module, the host function that leaves the guest with an exception word. */
  leaveWithException(irModule: ir.Module): ir.Function {
    const signature = 'void(ptr)';
    if (this.#leaving === undefined) {
      let name = 'vmkit.throw';
      while (this.engine.symbols.has(name)) name += "'";
      this.engine.host(name, signature, (word: bigint) => {
        throw this.engine.exceptions.errorOf(word, name);
      });
      this.#leaving = name;
    }
    return irModule.getFunction(this.#leaving) ?? declare(irModule, this.#leaving, signature);
  }

  /** A call site for `b.send`: it remembers the classes that it meets. */
  site(options: SiteOptions): Site {
    return new Site(this, options);
  }

  /** What `b.call` calls by a name; undefined when the module knows of none. */
  functionRef(name: string): FunctionRef | undefined {
    return this.#functions.get(name)?.ref ?? this.#external.get(name);
  }

  /** The names that `functionRef` knows. */
  *functionNames(): IterableIterator<string> {
    yield* this.#functions.keys();
    yield* this.#external.keys();
  }

  // ── Loading ────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Takes a source in: `declare` declares, then `main` functions run in their order.
   *
   * @returns the value of the code that ran last
   * @throws LanguageError with all that is wrong; what an earlier source declared stays as it was then
   */
  load(source: SourceText, declare: () => void): unknown {
    const load: Load = {
      fresh: new Map(),
      replacing: new Map(),
      main: [],
      value: undefined,
      errors: [],
      undoClasses: this.classes.checkpoint(),
    };
    const outer = { source: this.#source, load: this.#load };
    this.#source = source;
    this.#load = load;
    try {
      this.#undoing(load, declare);
      this.#commit(load);
    } finally {
      this.#load = outer.load;
      this.#source = outer.source;
    }
    for (const once of load.main) load.value = this.#execute(once);
    return load.value;
  }

  #loading(what: string): Load {
    if (this.#load) return this.#load;
    throw new VmkitError('ERR_ARGUMENT', `module.${what}: no source is being declared`);
  }

  #declared(
    source: SourceText,
    name: string,
    params: Params,
    result: ValueType,
    body: Body,
    span: Span | undefined,
  ): Declared {
    checkText('module.function', 'a name', name);
    checkTypes(name, { params, result });
    const types = params.map(([, type]) => type);
    const ref = { name, params: types, result, context: true, throws: this.throws };
    const signature = signatureOf(ref);
    // Programs of dynamic languages are told which functions were running; and a recursion without end is to overflow.
    const keepsFrame = this.#dynamic !== undefined;
    const build = buildFunction({ module: this, source, span, ref, params, body, keepsFrame });
    return { ref, signature, build, source, span };
  }

  #once(result: ValueType, body: Body, span: Span | undefined): Declared {
    const { line } = this.#source.position(span?.start ?? 0);
    return this.#declared(this.#source, topLevelName(line), [], result, body, span);
  }

  #define({ ref, signature, build, source, span, isSeldom }: Declared, old?: Declared): void {
    const { name, params } = ref;
    declaredAt(source, span, () => {
      const most = mostParameters(
        true,
        params.map((type) => type.signature),
      );
      if (params.length > most) {
        const message = `${name} has ${params.length} parameters, and ${most} is the most`;
        throw new VmkitError('ERR_SIGNATURE', message);
      }
      const references = params.map((type) => referenceTest(this.classes, type));
      const values = this.#valuesOf(parseSignature(signature));
      const replace = old !== undefined;
      this.engine.define({ name, signature, references, values, isSeldom, build, replace });
    });
  }

  /**
   * Builds the callers of a function anew that has another type now. What does not fit any more is an error when the
   * caller is called, and not before: it may be the next that is defined anew.
   */
  #renewCallers(callee: string, { fresh, replacing }: Load): void {
    for (const name of this.callees.callersOf(callee)) {
      const caller = this.#functions.get(name);
      if (!caller || fresh.has(name) || replacing.has(name)) continue;
      try {
        this.#define(caller, caller);
      } catch (error) {
        if (!(error instanceof VmkitError)) throw error;
        const { source, span, ref } = caller;
        const params = ref.params.map((type, index) => [`${index}`, type] as const);
        const body: Body = (b) => b.trap(() => error);
        this.#define(this.#declared(source, name, params, ref.result, body, span), caller);
      }
    }
  }

  #execute({ ref, signature, build, source, span, options }: Once): unknown {
    const depth = this.#running.length;
    try {
      const values = this.#valuesOf(parseSignature(signature));
      const definition = { name: ref.name, signature, values, build };
      const named = (name: string) => this.#running.push(name);
      const value = runOnce(this.engine, source, span, definition, named, options);
      return ref.result.isVoid ? undefined : ref.result.fromGuest(value as GuestValue);
    } finally {
      this.#running.length = depth;
    }
  }

  /** Checks what was declared since the last time, and puts it in the place of what it replaces. */
  #commit(load: Load): void {
    this.#undoing(load, () => {
      if (this.#check) this.#checkAll(load);
      throwTogether(load.errors);
      for (const [name, old] of load.replacing) {
        this.#define(this.#functions.get(name) as Declared, old);
      }
    });
    for (const [name, old] of load.fresh) if (old) this.#renewCallers(name, load);
    load.fresh.clear();
    load.replacing.clear();
    load.undoClasses = this.classes.checkpoint();
  }

  /** Builds all functions: what the engine has of a fresh one then, it will not build again. */
  #checkAll({ fresh, replacing, main, errors }: Load): void {
    catching(errors, () => this.classes.link());
    for (const name of fresh.keys()) {
      catching(errors, () => this.engine.inspect(name, 'source'));
    }
    const rest = [...replacing.keys()].map((name) => this.#functions.get(name) as Declared);
    // Without an error they are built when they run.
    if (errors.length > 0) rest.push(...main);
    for (const { ref, signature, build } of rest) {
      catching(errors, () => buildModule({ name: ref.name, signature, build }));
    }
  }

  /** Does something; if it fails, what was declared since the last commit is taken back. */
  #undoing(load: Load, work: () => void): void {
    try {
      work();
    } catch (error) {
      for (const [name, old] of load.replacing) this.#functions.set(name, old);
      for (const [name, old] of load.fresh) this.#restore(name, old);
      load.undoClasses();
      throw error;
    }
  }

  #restore(name: string, old: Declared | undefined): void {
    if (old) {
      this.#functions.set(name, old);
      this.#define(old, old);
      return;
    }
    this.#functions.delete(name);
    if (this.engine.symbols.has(name)) this.engine.disposeFunction(name);
  }
}

function again({ source, span }: Declared, first: Declared): VmkitError {
  const message = `there is a function ${first.ref.name} already`;
  if (!span || !first.span) return new VmkitError('ERR_SYMBOL_EXISTS', message);
  const hint = `the first one is on line ${first.source.position(first.span.start).line}`;
  return new LanguageError('ERR_LANGUAGE', [{ source, span, message, hint }]);
}

/** Does something; a LanguageError that it throws is kept for later. */
function catching(errors: LanguageError[], work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    errors.push(error);
  }
}
