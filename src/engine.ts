/**
 * The engine: one symbol table, one set of compiled functions, one thread. Members stand in the order of a function's
 * life: it is declared, built at its first call, compiled, called, inspected, replaced, disposed of.
 *
 * What touches LLVM or guest code is the addon's (src/native.ts); what is compiled when is decided here. Everything
 * hangs from the engine: another engine, in this thread or in a worker, shares nothing with it but the state of prepared runtimes.
 */
import { EventEmitter } from 'eventemitter3';
import type { TypeObject } from 'koffi';
import { type BuiltModule, buildModule, type Definition } from './build.js';
import {
  checkAddress,
  checkKeys,
  checkLookup,
  checkName,
  checkObject,
  checkText,
  needed,
} from './checks.js';
import { adopt, describe, guard, listOf, VmkitError } from './errors.js';
import { type EngineEvents, now } from './events.js';
import { Exceptions } from './exceptions.js';
import type { Frame } from './guest_error.js';
import { Heap, type HeapOption, heapLimits } from './heap.js';
import { Boundary, type HostFunction } from './host/boundary.js';
import type { ValueCodec } from './host/dynamic_slots.js';
import { type GuestRef, Handles } from './host/handles.js';
import { guestPrototype, type NativeFunction, nativeFunction } from './host/koffi.js';
import { WeakTable } from './host/weak_table.js';
import { addKit, libraryKind, preparedRuntime, readBitcode, readInput } from './inputs.js';
import { Module } from './ir/index.js';
import type { AttachedLanguage, Globals, Language, LoadResult } from './language.js';
import { Languages } from './languages.js';
import { LimitScopes, type Limits } from './limits.js';
import { ModuleRecord, Modules } from './modules.js';
import {
  type CompileOptions,
  type CompileRecord,
  type NativeCollection,
  type NativeEngine,
  type NativeMemory,
  type NativeRuntimeInfo,
  native,
  type Stage,
  type Strategy,
} from './native.js';
import { Objects } from './objects.js';
import { explainRejection } from './rejected.js';
import {
  type AnyGuestFunction,
  canonicalSignature,
  type GuestFunction,
  parseSignature,
  withoutContext,
} from './signature.js';
import { SourceText } from './source.js';
import { Strings } from './strings.js';
import { SymbolTable, type UseNative } from './symbols.js';

/** LLVM's optimisation levels. */
export type Level = 0 | 1 | 2 | 3;

export interface EngineOptions {
  /** Languages for `eval` and `run`. */
  languages?: readonly Language[];
  /** How much LLVM optimises; 2 unless given. */
  level?: Level;
  /** Verify after each pass of LLVM; an error names the pass. Slow. */
  verifyEach?: boolean;
  /** For tests of `verifyEach`: breaks functions after the pass with this name, i.e. `InstCombinePass` (LLVM's class). */
  breakAfter?: string;
  /** What memory guests' objects may take, in bytes: the maximum, or initial size and maximum. */
  heap?: HeapOption;
  /** Guests count their work, for `withLimits`: that costs them some speed. */
  fuel?: boolean;
}

/** What `addModule` and `addBitcode` added. */
export interface AddedModule {
  readonly name: string;
  readonly functions: readonly { name: string; signature: string }[];
  /** Disposes of all its functions and data; data lives on while code of others refers to it. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/**
 * A host function's type: from its signature where TypeScript sees it as a literal. What it says of dynamic values that
 * it takes is its own promise.
 */
export type HostOf<S extends string> = string extends S
  ? HostFunction
  : GuestFunction<S, never> extends (...values: infer V) => infer R
    ? (...values: V) => R extends undefined ? unknown : R
    : HostFunction;

const levels: readonly unknown[] = [0, 1, 2, 3];
const stages: readonly unknown[] = ['source', 'imported', 'optimized', 'lowered', 'assembly'];

const engineOptions: readonly (keyof EngineOptions)[] = [
  'languages',
  'level',
  'verifyEach',
  'breakAfter',
  'heap',
  'fuel',
];

/** How many calls deep callees are built ahead for inlining. */
const inlineDepth = 3;

/** It lives, with all its code and a compile thread, until `dispose`: nothing is collected by itself. */
export class Engine extends EventEmitter<EngineEvents> {
  readonly symbols: SymbolTable;
  /** Classes, data and call sites of guests. */
  readonly objects: Objects;
  readonly modules = new Modules();
  /** The runtimes that were added, the kit's own first. */
  readonly runtimes: NativeRuntimeInfo[] = [];
  readonly level: Level;
  readonly heap: Heap;
  readonly strings: Strings;
  /** How languages' exceptions and JavaScript's errors become each other. */
  readonly exceptions: Exceptions;
  /** Guests count their work. */
  readonly fuelMode: boolean;
  readonly #options: Omit<CompileOptions, 'level' | 'foreign'>;
  readonly #handles: Handles;
  readonly #limits: LimitScopes;
  readonly #boundary: Boundary = new Boundary(() => ({
    use: this.#use,
    handles: this.#handles,
    exceptions: this.exceptions,
    frames: () => this.frames(),
    left: (error) => this.#limits.left(error),
    misfit: (name, index, ref) => this.#misfit(name, index, ref),
  }));
  readonly #addon: NativeEngine;
  readonly #definitions = new Map<string, Definition>();
  /** What the functions take that take objects of some classes only. */
  readonly #references = new Map<string, NonNullable<Definition['references']>>();
  /** What their dynamic values are in JavaScript. */
  readonly #codecs = new Map<string, ValueCodec>();
  /** Built, and not compiled yet. */
  readonly #built = new Map<string, BuiltModule>();
  /** Those of them that the addon has, to inline them, and how deep their callees are there, too. */
  readonly #provided = new WeakMap<BuiltModule, number>();
  readonly #building = new Set<string>();
  /** On the compile thread. */
  readonly #beside = new Set<string>();
  readonly #callables = new Map<
    string,
    { signature: string; values: ValueCodec | undefined; call: AnyGuestFunction }
  >();
  readonly #hosts = new Map<string, number>();
  readonly #languages = new Languages(this);
  readonly #weakTables: WeakTable<unknown>[] = [];
  #disposed = false;

  constructor(options: EngineOptions = {}) {
    super();
    checkObject('createEngine', 'an object of options', options);
    checkKeys('createEngine', engineOptions, options);
    this.level = checkLevel(options.level ?? 2);
    this.fuelMode = options.fuel ?? false;
    const limits = heapLimits(options.heap);
    const languages = options.languages ?? [];
    if (!Array.isArray(languages)) throw needed('createEngine', 'an array of languages', languages);
    for (const language of languages) this.addLanguage(language);
    this.#options = {
      verifyEach: options.verifyEach ?? false,
      breakAfter: options.breakAfter ?? '',
      noSafepoints: process.env.VMKIT_SAFEPOINTS === 'off', // for benchmarks
    };
    this.#addon = guard(
      () =>
        new native.Engine(this.#boundary.buffer, {
          compile: (name) => this.#boundary.called(() => void this.compile(name)),
          host: (id) => this.#boundary.callHost(id),
          resolve: (site, descriptor) => this.#resolveSite(site, descriptor),
          exception: (name, word) => this.exceptions.errorOf(word, name),
          collected: (records) => this.#collected(records),
        }),
    );
    this.#handles = new Handles(
      this,
      (block) => this.#use((addon) => addon.addHandleBlock(block)),
      { forget: () => native.clearKeptObjects(), weigh: native.adjustExternalMemory },
    );
    this.heap = new Heap(this.#use, this.#handles, limits);
    this.strings = new Strings(this.#use, this.#handles);
    this.exceptions = new Exceptions(
      this.#use,
      this.#handles,
      new WeakTable((block) => this.#use((addon) => addon.addWeakBlock(block))),
      (work) => this.#limits.aside(work),
    );
    this.#limits = new LimitScopes(this.#use, this.fuelMode, () => this.#disposed);
    this.objects = new Objects(this.#use, this.#handles);
    this.symbols = new SymbolTable({
      use: this.#use,
      retargeted: (name, address) => this.emit('retargeted', { name, address }),
      remove: (name) => this.disposeFunction(name),
    });
    this.runtimes.push(this.#use(addKit));
  }

  // ── What guests are linked to ──────────────────────────────────────────────────────────────────────────────────

  /**
   * Adds a runtime that `vmkit prepare` made.
   *
   * @param strategy how guests reach it: `import` unless given
   * @throws VmkitError ERR_FILE_NOT_FOUND, ERR_ARGUMENT, ERR_BITCODE_INVALID, ERR_SYMBOL_EXISTS, and ERR_RUNTIME when
   *   its files do not fit each other or this version of the kit: it must be prepared again
   */
  addRuntime(directory: string, options: { strategy?: Strategy } = {}): NativeRuntimeInfo {
    checkText('addRuntime', 'the path of a prepared runtime', directory);
    checkObject('addRuntime', 'an object of options', options);
    const runtime = preparedRuntime(directory, options.strategy ?? 'import');
    const info = this.#use((addon) => addon.addRuntime(runtime));
    this.runtimes.push(info);
    return info;
  }

  /**
   * Adds a shared library (.so) or an archive (.a), for names that the symbol table does not have.
   *
   * @throws VmkitError ERR_FILE_NOT_FOUND, ERR_LIBRARY, ERR_ARGUMENT for any other file
   */
  addLibrary(path: string): void {
    checkText('addLibrary', 'the path of a library', path);
    if (libraryKind(path) === 'archive') this.#use((addon) => addon.addArchive(path));
    else this.#use((addon) => addon.addLibrary(path));
  }

  /** Defines a name as an address, from 1 to 2^64-1. ERR_SYMBOL_EXISTS when it is taken. */
  defineSymbol(name: string, address: bigint): void {
    checkAddress(checkName(name), address);
    this.#use((addon) => addon.defineSymbol(name, address));
  }

  /**
   * Makes a JavaScript function callable by guests. What it throws passes through the guest to the caller as it is;
   * a result that does not fit the signature throws ERR_SIGNATURE.
   *
   * A guest that can catch exceptions (a signature with `!`) may catch that error; src/exceptions.ts says which.
   *
   * @param options.borrow its GuestRefs are released when it returns, unless it keeps them (`ref.keep()`): much faster
   * @param options.values what its dynamic values are to JavaScript
   * @throws VmkitError ERR_SIGNATURE, ERR_SYMBOL_EXISTS
   */
  host<const S extends string>(
    name: string,
    signature: S,
    fn: HostOf<S>,
    options: { borrow?: boolean; values?: ValueCodec | undefined } = {},
  ): void {
    checkObject('host', 'an object of options', options);
    const { borrow, values } = options;
    const text = canonicalSignature(signature);
    if (typeof fn !== 'function') {
      throw new VmkitError(
        'ERR_ARGUMENT',
        `host ${name}: a function is needed, not ${describe(fn)}`,
      );
    }
    const parsed = parseSignature(text);
    const id = this.#boundary.addHost(checkName(name), parsed, fn, borrow, values);
    try {
      this.#use((addon) => addon.defineHost(name, text, id));
    } catch (error) {
      this.#boundary.removeHost(id);
      throw error;
    }
    this.#hosts.set(name, id);
  }

  // ── Declaring ──────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Declares a function that is built when it is first called.
   *
   * With `replace` it takes the place of what has the name. If that is a guest function of the same signature which
   * was compiled already, the new one is built and compiled at once, and so is, at its next call, what had inlined the
   * old one; if that fails, the old one stays. Otherwise the old one is disposed of: what still calls it throws
   * ERR_SYMBOL_DISPOSED, or ERR_SIGNATURE when it is compiled anew.
   *
   * @throws VmkitError ERR_SYMBOL_EXISTS, ERR_SIGNATURE, ERR_ARGUMENT, and with `replace` as `compile`
   */
  define(definition: Definition & { replace?: boolean }): void {
    checkObject('define', 'an object with name, signature and build', definition);
    const name = checkName(definition.name);
    const signature = canonicalSignature(definition.signature);
    if (typeof definition.build !== 'function') {
      throw new VmkitError('ERR_ARGUMENT', `define ${name}: build must be a function`);
    }
    const old = definition.replace ? this.symbols.get(name) : undefined;
    if (old && this.#building.has(name)) throw recursive(name);
    const keepsEntry = old?.kind === 'guest' && old.signature === signature;
    if (old && !keepsEntry) {
      this.disposeFunction(name);
      // What was built for the old signature, and not compiled yet, must be built again.
      for (const [caller, { callees }] of this.#built) {
        if (callees.includes(name)) this.#built.delete(caller);
      }
    }
    if (!keepsEntry) this.#use((addon) => addon.declare(name, signature));
    const { references, values, isSeldom, build } = definition;
    const before = {
      definition: this.#definitions.get(name),
      built: this.#built.get(name),
      references: this.#references.get(name),
      values: this.#codecs.get(name),
    };
    restore(this.#references, name, references?.some((each) => each) ? references : undefined);
    restore(this.#codecs, name, values);
    this.#built.delete(name);
    this.#definitions.set(name, { name, signature, isSeldom, build });
    try {
      this.emit('declared', { name, signature });
    } finally {
      if (keepsEntry) this.#compileReplacement(name, old.tier === 'native', before);
    }
  }

  /** The old IR must be gone before anything inlines it again: here the new one cannot wait for its first call. */
  #compileReplacement(
    name: string,
    retargeted: boolean,
    before: {
      definition: Definition | undefined;
      built: BuiltModule | undefined;
      references: Definition['references'];
      values: ValueCodec | undefined;
    },
  ): void {
    const compiled = this.#beside.has(name) || this.#use((addon) => addon.ir(name)) !== null;
    if (retargeted) this.symbols.retarget(name, 0n);
    if (!compiled) return;
    try {
      this.compile(name);
    } catch (error) {
      // What was compiled has its IR in its entry; what the compile thread is busy with has it here alone.
      restore(this.#definitions, name, before.definition);
      restore(this.#built, name, before.built);
      restore(this.#references, name, before.references);
      restore(this.#codecs, name, before.values);
      throw error;
    }
  }

  /**
   * Adds a module of IR: its functions are compiled when they are first called, each alone, its data now.
   *
   * @param module IR text, which is tried in a child process first, or a module of the kit's IR builder
   * @throws VmkitError ERR_IR_PARSE, ERR_IR_INVALID, ERR_IR_REFUSED, ERR_COMPILE_FAILED, ERR_SYMBOL_EXISTS
   */
  addModule(module: string | Module, options: { name?: string } = {}): AddedModule {
    checkObject('addModule', 'an object of options', options);
    if (typeof module === 'string') return this.#addModule(options.name ?? '<ir>', module, true);
    if (!(module instanceof Module)) {
      throw needed('addModule', "IR text, or a Module of the kit's IR builder,", module);
    }
    return this.#addModule(options.name ?? module.getModuleIdentifier(), module.print(), false);
  }

  /**
   * Adds a module of bitcode, by path or as bytes: LLVM's own up to 22, of any front end.
   *
   * @param options.trust the SHA-256 digest, in hex, of bitcode that need not be tried in a child process first
   * @throws VmkitError ERR_FILE_NOT_FOUND, ERR_BITCODE_INVALID, ERR_BITCODE_NEWER, and as `addModule`
   */
  addBitcode(
    input: string | Uint8Array,
    options: { name?: string; trust?: string } = {},
  ): AddedModule {
    checkObject('addBitcode', 'an object of options', options);
    const { bytes, foreign } = readBitcode(input, options.trust);
    const name = options.name ?? (typeof input === 'string' ? input : '<bitcode>');
    return this.#addModule(name, bytes, foreign);
  }

  #addModule(name: string, input: string | Uint8Array, foreign: boolean): AddedModule {
    checkText('the name of a module', 'a string', name);
    const { functions, data } = this.#use((addon) => addon.addModule(name, input, foreign), name);
    for (const each of functions) this.emit('declared', each);
    const names = [...functions.map((each) => each.name), ...data];
    const dispose = () => this.#remove('module', names);
    return { name, functions, dispose, [Symbol.dispose]: dispose };
  }

  // ── Compiling ──────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Compiles a function now, not at its first call; one that is compiled already is compiled anew.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL, ERR_BUILD, ERR_IR_INVALID, ERR_COMPILE_FAILED, ERR_RECURSIVE_COMPILATION …
   */
  compile(name: string, options: { level?: Level } = {}): ModuleRecord {
    const level = this.#levelOf(name, options);
    const built = this.#build(name);
    if (level > 0) this.#provideCallees(name, built, inlineDepth);
    const record = this.#guarded(name, () =>
      this.#explained(name, built, () =>
        this.#use(
          (addon) => addon.compile(name, built.text, this.#compileOptions(built, level)),
          name,
        ),
      ),
    );
    return this.#installed(name, record, built);
  }

  /**
   * The same on the compile thread, while JavaScript goes on; calls of the function meanwhile compile it at once. What
   * is replaced meanwhile stays replaced.
   *
   * @throws VmkitError as `compile`, and ERR_SYMBOL_DISPOSED when the function is disposed of meanwhile
   */
  async compileAsync(name: string, options: { level?: Level } = {}): Promise<ModuleRecord> {
    const level = this.#levelOf(name, options);
    const built = this.#build(name);
    if (level > 0) this.#provideCallees(name, built, inlineDepth);
    const compiling = this.#use((addon) =>
      addon.compileAsync(name, built.text, this.#compileOptions(built, level)),
    );
    this.#beside.add(name);
    try {
      return this.#installed(name, await compiling, built);
    } catch (error) {
      throw this.#rejected(name, built, adopt(error, name));
    } finally {
      this.#beside.delete(name);
    }
  }

  /** The IR of a function: what its builder makes, or what its entry keeps. */
  #build(name: string): BuiltModule {
    const ready = this.#built.get(checkLookup(name));
    if (ready) return ready;
    const definition = this.#definitions.get(name);
    if (!definition) return this.#kept(name);
    const built = this.#guarded(name, () => buildModule(definition));
    this.#built.set(name, built);
    return built;
  }

  /**
   * Builds the callees that have no IR yet, so that they can be inlined into what is compiled now. A callee that cannot
   * be built says so when it is called itself.
   */
  #provideCallees(name: string, built: BuiltModule, depth: number): void {
    for (const callee of built.callees) {
      const definition = this.#definitions.get(callee);
      if (!definition || definition.isSeldom || this.#building.has(callee)) continue;
      let provided: BuiltModule;
      try {
        provided = this.#guarded(name, () => this.#build(callee));
      } catch {
        continue;
      }
      const before = this.#provided.get(provided) ?? 0;
      if (provided.foreign || before >= depth) continue;
      this.#provided.set(provided, depth);
      if (before === 0) this.#use((addon) => addon.provide(callee, provided.text));
      if (depth > 1) this.#provideCallees(callee, provided, depth - 1);
    }
  }

  #kept(name: string): BuiltModule {
    const text = this.#use((addon) => addon.ir(name));
    if (text !== null) return { text, foreign: false, callees: [], time: 0 };
    const symbol = this.symbols.get(name);
    if (!symbol) throw this.symbols.unknown(name);
    throw new VmkitError(
      'ERR_ARGUMENT',
      `${name} is a ${symbol.kind} symbol without IR: there is nothing to compile`,
    );
  }

  /** Whatever runs in here for a function must not ask for its code. */
  #guarded<T>(name: string, work: () => T): T {
    if (this.#building.has(name)) throw recursive(name);
    this.#building.add(name);
    try {
      return work();
    } finally {
      this.#building.delete(name);
    }
  }

  /** What LLVM refuses is told with the builder's calls that made it. */
  #explained<T>(name: string, built: BuiltModule, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#rejected(name, built, error);
    }
  }

  #rejected(name: string, built: BuiltModule, error: unknown): unknown {
    const definition = this.#definitions.get(name);
    return definition ? explainRejection(error, definition, built) : error;
  }

  #levelOf(name: string, options: { level?: Level }): Level {
    checkObject('compile', 'an object of options', options);
    const usual = this.#definitions.get(name)?.isSeldom ? 0 : this.level;
    return checkLevel(options.level ?? usual);
  }

  #compileOptions(built: BuiltModule, level: Level): CompileOptions {
    return { ...this.#options, level, foreign: built.foreign };
  }

  #installed(name: string, record: CompileRecord, built: BuiltModule): ModuleRecord {
    // Unless it was defined anew while the compile thread was busy with the old definition.
    if (this.#built.get(name) === built) {
      this.#built.delete(name);
      this.#definitions.delete(name);
    }
    // What the compile thread was busy with was replaced meanwhile: the record is its successor's.
    const current = this.modules.get(record.module);
    if (current) return current;
    const module = new ModuleRecord(record, built.time, (names) => this.#remove('module', names));
    this.modules.add(module);
    const { functions, imported, inlined } = record;
    if (imported.length > 0) {
      this.emit('imported', { into: functions, functions: imported, time: record.import });
    }
    if (inlined.length > 0) this.emit('inlined', { into: functions, functions: inlined });
    this.emit('linked', { functions, codeSize: record.codeSize, time: record.link });
    this.emit('compiled', { module, functions, time: module.time });
    return module;
  }

  // ── Calling ────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * A guest function as a JavaScript function; the same one for the same name. src/signature.ts says what each
   * type is in JavaScript.
   *
   * @param signature needed for names that have none, such as those of the process
   * @param options.values what its dynamic values are in JavaScript; as its definition says, unless given
   * @throws VmkitError ERR_UNKNOWN_SYMBOL, ERR_SIGNATURE
   */
  function<const S extends string = string>(
    name: string,
    signature?: S,
    options: { values?: ValueCodec } = {},
  ): GuestFunction<S> {
    const text = this.#signatureOf(name, signature);
    const values = options.values ?? this.#codecs.get(name);
    const known = this.#callables.get(name);
    if (known?.signature === text && known.values === values) return known.call as GuestFunction<S>;
    const handle = this.#use((addon) => addon.callable(name, text));
    const parsed = parseSignature(text);
    const call = this.#boundary.callable(name, parsed, this.#addon.enter, handle, values);
    this.#callables.set(name, { signature: text, values, call });
    return call as GuestFunction<S>;
  }

  /** What is wrong with an object as a function's argument: its class's name and that of the class it should have. */
  #misfit(name: string, index: number, ref: GuestRef): { given: string; wanted: string } | null {
    const test = this.#references.get(name)?.[index];
    if (test === undefined) return null;
    const descriptor = this.objects.classOf(ref);
    if (test.fits(descriptor)) return null;
    return { given: test.nameOf(descriptor), wanted: test.name };
  }

  /**
   * The address of a C function that enters the guest properly, for koffi and other native code. Called on a thread
   * that is not the engine's, or after the engine was disposed of, it does nothing, gives 0 and says so on stderr: there
   * is no JavaScript to throw into.
   */
  pointer(name: string, signature?: string): bigint {
    const text = this.#signatureOf(name, signature);
    const address = this.#use((addon) => addon.exportPointer(name, text));
    this.symbols.exported(name, address);
    return address;
  }

  /**
   * A guest function as koffi calls it, for arguments that are koffi's structs, buffers or callbacks.
   *
   * @param prototype koffi's text, "double (double, int64_t)", or what `koffi.proto` gave
   * @throws VmkitError ERR_UNKNOWN_SYMBOL, ERR_SIGNATURE when the prototype cannot be read, or does not fit
   */
  koffi(name: string, prototype: string | TypeObject): NativeFunction {
    const signature = this.#signatureOf(name, undefined);
    const type = guestPrototype(name, parseSignature(signature), prototype);
    const native = nativeFunction(this.pointer(name), type);
    const call = (...values: unknown[]) => {
      this.#checkAlive();
      try {
        return native(...values);
      } catch (error) {
        throw this.#boundary.settle(error);
      }
    };
    const async = () => {
      throw new VmkitError(
        'ERR_WRONG_THREAD',
        `${name} cannot be called on a thread of koffi's: a guest runs on its engine's thread; use an engine in a worker`,
      );
    };
    return Object.assign(call, { async });
  }

  #signatureOf(name: string, given: string | undefined): string {
    const symbol = this.symbols.get(name);
    const declared = symbol?.signature ?? '';
    if (given !== undefined) {
      const text = canonicalSignature(given);
      const [is, wanted] = [withoutContext(declared), withoutContext(text)];
      if (declared !== '' && is !== wanted) {
        throw new VmkitError('ERR_SIGNATURE', `${name} has the signature ${is}, not ${wanted}`);
      }
      if (declared !== '') return declared;
      if (!symbol) this.defineSymbol(name, this.symbols.resolve(name));
      return text;
    }
    if (declared !== '') return declared;
    if (!symbol) this.symbols.resolve(name);
    throw new VmkitError(
      'ERR_SIGNATURE',
      `the signature of ${name} is not known: give it, as in "f64(i64,ptr)"`,
    );
  }

  /** A guest called through a site with a resolver. */
  #resolveSite(site: number, descriptor: bigint): string {
    let target = '';
    this.#boundary.called(() => {
      target = this.objects.resolve(site, descriptor);
    });
    return target;
  }

  // ── Limits ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Runs work whose guests may take only so long, or do only so much; scopes may be nested. A guest at its limit is
   * terminated at its next check, without being able to catch that; JavaScript that it called is, when it returns. The
   * work is done when the function returns: an asynchronous one is refused.
   *
   * @throws VmkitError ERR_TIME_LIMIT, ERR_FUEL, ERR_ARGUMENT; and what the work throws
   */
  withLimits<T>(limits: Limits, work: () => T): T {
    return this.#limits.run(limits, work);
  }

  /** For the ends of programs, as what flushes their output: no limit of a scope around this holds for it. */
  withoutLimits<T>(work: () => T): T {
    this.#checkAlive();
    return this.#limits.lift(work);
  }

  /** What is left of the fuel that the innermost `withLimits` gave; undefined when none did. */
  get fuelLeft(): number | undefined {
    return this.#limits.fuel;
  }

  /** Terminates the guest that runs, as in a host function, or the next one: ERR_INTERRUPTED. */
  interrupt(): void {
    this.#use((addon) => addon.interrupt());
  }

  /** For `interrupt` of the package, which other threads can call while a guest runs. Never given to another engine. */
  get interruptToken(): bigint {
    return this.#use((addon) => addon.interruptToken());
  }

  /** The guest functions that are running now, innermost first: in a host function, or a listener; else none. */
  frames(): readonly Frame[] {
    return this.#use((addon) => addon.currentFrames());
  }

  #collected(records: NativeCollection[]): void {
    this.exceptions.sweep();
    if (records.some(({ kind }) => kind === 'full')) {
      for (const table of this.#weakTables) table.sweep();
    }
    for (const record of records) this.emit('collected', record);
  }

  /** For the kit: JavaScript values attached to guest objects, which they do not keep alive. */
  weakTable<T>(): WeakTable<T> {
    const table = new WeakTable<T>((block) => this.#use((addon) => addon.addWeakBlock(block)));
    this.#weakTables.push(table);
    return table;
  }

  // ── Languages ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Adds a language for `eval` and `run`; a later one of the same name or extension wins. */
  addLanguage(language: Language): void {
    this.#languages.add(language);
  }

  get languages(): readonly Language[] {
    return this.#languages.all;
  }

  /** Takes a source text in, and gives the value of its last top-level expression. */
  eval(text: string, options: { language?: string; file?: string } = {}): unknown {
    checkText('eval', 'a source text', text);
    checkObject('eval', 'an object of options', options);
    checkKeys('eval', ['language', 'file'], options);
    if (options.file !== undefined) checkText('eval', "a file's name", options.file);
    this.#checkAlive();
    const file = options.file ?? '<eval>';
    const language = this.language(options.language ?? this.#languages.of(options.file));
    return language.load(new SourceText(file, text), []).value;
  }

  /**
   * Runs a file in the language of its extension.
   *
   * @throws VmkitError ERR_FILE_NOT_FOUND, and what the language throws
   */
  run(file: string, args: readonly string[] = []): LoadResult {
    checkText('run', 'the path of a program', file);
    this.#checkAlive();
    const text = readInput(file, 'the program').toString('utf8');
    return this.language(this.#languages.of(file)).load(new SourceText(file, text), args, { file });
  }

  /** A language as it is attached to this engine, by its name. */
  language(name: string): AttachedLanguage {
    this.#checkAlive();
    return this.#languages.attached(name);
  }

  /**
   * The global variables of a language's programs; of the only language unless its name is given. Functions that are
   * set are host functions of the programs: `engine.globals('lox').set('log', (text) => console.log(text))`.
   *
   * @throws VmkitError ERR_ARGUMENT for a language that offers none
   */
  globals(language?: string): Globals {
    const name = language ?? this.#languages.of(undefined);
    const { globals } = this.language(name);
    if (globals) return globals;
    throw new VmkitError(
      'ERR_ARGUMENT',
      `programs of ${name} have no global variables to see here`,
    );
  }

  // ── Looking inside ─────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * The module of a function as text: its source IR, after import, after optimisation, lowered, or as assembly.
   * Nothing is compiled or installed by it; what has debug info shows its source lines.
   */
  inspect(name: string, stage: 'source' | Stage, options: { level?: Level } = {}): string {
    if (!stages.includes(stage)) {
      throw needed('inspect', `a stage (${listOf(stages.map(String))})`, stage);
    }
    const level = this.#levelOf(name, options);
    const built = this.#build(name);
    if (stage === 'source') return built.text;
    return this.#explained(name, built, () =>
      this.#use(
        (addon) => addon.inspect(name, built.text, stage, this.#compileOptions(built, level)),
        name,
      ),
    );
  }

  memory(): NativeMemory {
    return this.#use((addon) => addon.memory());
  }

  // ── Replacing and disposing ────────────────────────────────────────────────────────────────────────────────────

  /** Removes a function and its code; its name is free again. ERR_UNKNOWN_SYMBOL when there is none. */
  disposeFunction(name: string): void {
    if (!this.symbols.has(name)) throw this.symbols.unknown(name);
    this.#remove('function', [name]);
  }

  #remove(kind: 'function' | 'module', names: readonly string[]): void {
    const isThere = (name: string) => this.symbols.has(name);
    if (this.listenerCount('disposing') > 0) {
      const going = names.filter(isThere);
      if (going.length > 0) this.emit('disposing', { kind, names: going });
    }
    const start = now();
    const removed = names.filter(isThere);
    for (const name of removed) {
      if (this.#building.has(name)) throw recursive(name);
      this.symbols.forget(name);
      this.#use((addon) => addon.remove(name));
      this.#definitions.delete(name);
      this.#references.delete(name);
      this.#codecs.delete(name);
      this.#built.delete(name);
      this.#callables.delete(name);
      const host = this.#hosts.get(name);
      if (host !== undefined) this.#boundary.removeHost(host);
      this.#hosts.delete(name);
      this.modules.forget(name);
    }
    if (removed.length > 0) this.emit('disposed', { kind, names: removed, time: now() - start });
  }

  /** Frees replaced and disposed code that nothing can return into; bytes freed. It happens by itself, too. */
  reclaim(): number {
    return this.#use((addon) => addon.reclaim());
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /**
   * Frees everything; a second call does nothing, and any other use of the engine throws ERR_ENGINE_DISPOSED.
   *
   * @throws VmkitError ERR_ENGINE_BUSY when guest code of this engine is on the stack, as in a host function
   */
  dispose(): void {
    if (this.#disposed) return;
    if (this.#addon.depth() > 0) {
      throw new VmkitError(
        'ERR_ENGINE_BUSY',
        'the engine cannot be disposed of by what its own guest code called; do it after the outermost call',
      );
    }
    const start = now();
    const names = [...this.modules.values()].flatMap((module) => module.functions);
    this.#disposed = true;
    this.#addon.dispose();
    this.#handles.clear();
    this.#references.clear();
    this.#codecs.clear();
    for (const table of [this.#definitions, this.#built, this.#callables, this.#hosts])
      table.clear();
    this.#languages.clear();
    this.modules.clear();
    try {
      this.emit('disposed', { kind: 'engine', names, time: now() - start });
    } finally {
      this.removeAllListeners();
    }
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** All calls into the addon go through here: it throws ERR_ENGINE_DISPOSED, and makes errors VmkitErrors. */
  readonly #use: UseNative = (call, file?: string) => {
    this.#checkAlive();
    return guard(() => call(this.#addon), file);
  };

  #checkAlive(): void {
    if (!this.#disposed) return;
    throw new VmkitError('ERR_ENGINE_DISPOSED', 'the engine was disposed of; create another one');
  }
}

/** Creates an engine; dispose of it when it is not needed any more (`using` does). */
export function createEngine(options?: EngineOptions): Engine {
  return new Engine(options);
}

/**
 * Terminates the guest that runs in an engine, of this thread or another: false when the engine is gone.
 *
 * @param token the engine's `interruptToken`
 */
export function interrupt(token: bigint): boolean {
  if (typeof token !== 'bigint' || token < 0n || token >= 2n ** 64n) {
    throw needed('interrupt', "an engine's interruptToken", token);
  }
  return guard(() => native.interruptEngine(token));
}

function restore<T>(map: Map<string, T>, name: string, value: T | undefined): void {
  if (value === undefined) map.delete(name);
  else map.set(name, value);
}

function checkLevel(level: Level): Level {
  if (levels.includes(level)) return level;
  throw new VmkitError('ERR_ARGUMENT', `the level is 0, 1, 2 or 3, not ${describe(level)}`);
}

function recursive(name: string): VmkitError {
  return new VmkitError(
    'ERR_RECURSIVE_COMPILATION',
    `${name} is being compiled, and what compiles it asked for it; its builder must not call it or replace it`,
  );
}
