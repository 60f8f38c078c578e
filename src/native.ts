/**
 * The addon as TypeScript sees it: one declaration for each function that jit/addon.cpp exports.
 *
 * Errors thrown by the addon are `Error`s with a `code` of the table in src/errors.ts.
 * Addresses are bigints; times are microseconds; sizes are bytes.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a symbol table entry is. */
export type SymbolKind =
  | 'guest' // declared by a front end, or added as IR
  | 'runtime' // a function or object of a prepared runtime
  | 'host' // a JavaScript function
  | 'native' // an address: defineSymbol, an added library, or the process
  | 'data'; // a global variable of an added module

/** The code behind a cell: none yet, compiled at O0, compiled at O1 or more, or not compiled by the kit. */
export type Tier = 'declared' | 'baseline' | 'optimized' | 'native';

export type Strategy = 'import' | 'link-lazily' | 'whole' | 'object' | 'archive';

/** A snapshot of one symbol table entry. */
export interface NativeSymbol {
  name: string;
  kind: SymbolKind;
  tier: Tier;
  /** Address of the current code or datum; 0n until there is one. */
  address: bigint;
  /** Address of the dispatch cell; 0n for data. */
  cell: bigint;
  /** A stable code address that jumps through the cell. */
  stub: bigint;
  /** i.e. "f64(f64,i64)", or "" when unknown. */
  signature: string;
  /** Number of times that the cell's target was replaced. */
  version: number;
  /** Size of the kept IR text; 0 when there is none. */
  irSize: number;
  /** The module (see CompileRecord.module) that holds the code; 0 when there is none. */
  module: number;
  /** The runtime or library that it came from, or "". */
  origin: string;
}

export interface Transfer {
  name: string;
  /** Where the body came from: a runtime's name, or "guest". */
  from: string;
}

/** What one compilation did. */
export interface CompileRecord {
  module: number;
  functions: string[];
  level: number;
  parse: number;
  import: number;
  optimize: number;
  generate: number;
  link: number;
  irSize: number;
  objectSize: number;
  codeSize: number;
  dataSize: number;
  /** Runtime functions whose bodies were read from lazily opened bitcode. */
  materialized: string[];
  imported: Transfer[];
  /** Bodies that LLVM's inliner put into this module's functions: name and origin. */
  inlined: Transfer[];
}

export interface CompileOptions {
  /** 0 to 3: LLVM's optimisation level. */
  level: number;
  /** The text was not made by the kit's own builder: try it in a child process first. */
  foreign: boolean;
  /** Verify after each pass; the error names the pass. */
  verifyEach: boolean;
  /** Test hook of verifyEach: break the function after the pass with this name. */
  breakAfter: string;
  /** For benchmarks: no checks in prologues and loops. Nothing can stop such code, and an overflow ends the process. */
  noSafepoints?: boolean;
}

export type Stage = 'imported' | 'optimized' | 'lowered' | 'assembly';

export interface NativeMemory {
  codeUsed: number;
  codeReserved: number;
  dataUsed: number;
  /** Kept IR text. */
  irBytes: number;
  symbols: number;
  modules: number;
  /** Code of disposed or replaced functions that waits until no frame can return into it. */
  pendingBytes: number;
  /** Of the heap: see heapStatistics. */
  heapUsed: number;
  /** Resident memory of the whole process. */
  resident: number;
}

export interface NativeRuntimeOptions {
  name: string;
  strategy: Strategy;
  /** The prepared bitcode. */
  bitcode: string;
  /** The shared library that holds the native copy and its table; "" for the kit's own, which is in the addon. */
  library: string;
  /** The archive of chunks; only for the strategy `archive`. */
  archive: string;
}

export interface NativeRuntimeInfo {
  name: string;
  functions: number;
  symbols: number;
  /** Microseconds. */
  open: number;
}

export interface NativeClassOptions {
  /** The data symbol by which guest IR refers to the descriptor: an external global. */
  symbol: string;
  /** For people. */
  name: string;
  kind: 'class' | 'interface' | 'array';
  /** The superclass's descriptor, or 0n. */
  super: bigint;
  /** Of an array of references: the element's descriptor; else 0n. */
  element: bigint;
  /** Direct interfaces' descriptors. */
  interfaces: bigint[];
  /** Bytes with the header; 0 for interfaces and arrays. */
  instanceSize: number;
  /**
   * How the collector finds an object's end and its references. Strings are of kind 'class', with instanceSize 16; so are
   * dynamic classes, with instanceSize 0: their instances have shapes, and no fields or virtual methods.
   */
  shape: 'fixed' | 'array' | 'references' | 'string' | 'dynamic';
  /** Bytes of an array's element; else 0. */
  elementSize: number;
  /** Offsets in bytes of all fields that hold references, inherited ones too; multiples of 8, none for other shapes than 'fixed'. */
  references: number[];
  /** Functions by slot of the virtual table, inherited ones too; '' is abstract. */
  virtuals: string[];
  /** The whole interface table of a concrete class. */
  interfaceMethods: { selector: number; target: string }[];
}

export type SiteKind =
  | 'call' // calls what answers the receiver's class
  | 'get' // reads a property
  | 'set' // writes one
  | 'operation'; // remembers which cases of an operation ran

export interface NativeSiteOptions {
  kind: SiteKind;
  /** The function whose body has the place. */
  owner: string;
  /** The method's, the property's or the operation's name, for people. */
  label: string;
  /** Of the source; 0 when unknown. */
  line: number;
  /** Of calls, from 1: what interface tables are asked for; 0: only the resolver says what is called. */
  selector: number;
  /**
   * Of calls: 0, or the number of a method's name. For a receiver with a shape the method of its class is looked for, and
   * `selector` in the interface table of that object's class.
   */
  method: number;
  /** Of calls: "i64(ctx,ref)" or "i64!(ctx,ref)": the context and the receiver come first; `ptr` will do for the receiver. */
  signature: string;
  /** Of calls: callbacks.resolve says what is called when the tables do not. */
  resolver: boolean;
  /** Of calls: what nothing answers is no error; vmkit_site_lookup gives a null target. */
  mayFail: boolean;
  /** Of `get` and `set`: the number of the property's name. */
  name: number;
  /** Of operations: the names of bits of the mask, the lowest first; up to 64. */
  cases: string[];
}

/** A site as it was when it was asked for. */
export interface NativeSite {
  id: number;
  kind: SiteKind;
  owner: string;
  label: string;
  line: number;
  /** Of calls. */
  selector: number;
  /** Of an operation: empty, one case, up to four, more. */
  state: 'empty' | 'monomorphic' | 'polymorphic' | 'megamorphic';
  /** Calls, reads and writes that were not answered by what the site remembers; 0 for operations. */
  misses: number;
  /** Of calls: what its records hold, the newest first; a target by its address when it has no name. */
  targets: { class: string; target: string }[];
  /** The classes that it remembers, the newest first, or the names of the cases that ran and that record themselves. */
  saw: string[];
  /** Of an operation: the names of all its cases. */
  cases: string[];
}

export interface NativeHeapStatistics {
  /** Bytes of objects, dead ones that wait for a collection too. */
  used: number;
  /** Bytes that the last full collection found alive; 0 before the first. */
  live: number;
  /** Bytes of blocks and large objects that the heap holds. */
  reserved: number;
  /** Bytes of the heap's own tables for that, about. */
  tables: number;
  /** What `reserved` may become. */
  maximum: number;
  /** Bytes that guests allocated since the engine was made. */
  allocated: number;
  nurseryCollections: number;
  fullCollections: number;
  /** Number of pauses by their length: index i counts those of less than 2^i microseconds, and of at least half of that. */
  nurseryPauses: number[];
  fullPauses: number[];
  /** Microseconds. */
  longestNursery: number;
  longestFull: number;
  /** Microseconds of all pauses. */
  pauseTotal: number;
  /** Words in use of the handle blocks and the weak blocks. */
  handles: number;
  weak: number;
  /** Objects that the verifier has walked over; 0 when it is off. */
  objectsVerified: number;
}

/** Settings for tests. */
export interface NativeHeapMode {
  /** Collect at every allocation. */
  stress: boolean;
  /** Check the whole heap after each collection. */
  verify: boolean;
  /** Collect at every poll, so in every iteration of a loop that polls. */
  pollCollects: boolean;
  /** The n-th allocation from now fails, once; 0 never. */
  failAt: number;
  /** `stress` and `pollCollects` after 20,000 collections at ever fewer requests. */
  thinned?: boolean;
}

export interface NativeCollection {
  kind: 'nursery' | 'full';
  /** Why: the nursery was full, the old generation has grown, no room was left, somebody asked, a test's mode. */
  reason: 'nursery' | 'growth' | 'memory' | 'request' | 'stress';
  /** Microseconds. */
  pause: number;
  /** Bytes in use before and after. */
  before: number;
  after: number;
  /** Bytes of objects that became old in it. */
  promoted: number;
}

/** A place in guest code on a stack: a function, or one that was inlined into the next frame of the list. */
export interface NativeFrame {
  /** The symbol. */
  function: string;
  /** "" when the IR had no line information; line and column 0 then. */
  file: string;
  line: number;
  column: number;
  /** The next frame of the list is the function that holds this one's code. */
  inlined: boolean;
}

/** What a failed check left behind; see runtime-cpp/failure.h. */
export interface NativeFailure {
  /** FailureKind; 0 when nothing failed. */
  kind: number;
  a: bigint;
  b: bigint;
  frames: NativeFrame[];
}

export interface NativeCallbacks {
  /** A guest call reached `name`, which has no code yet: compile it, or throw. */
  compile(name: string): void;
  /** The guest calls host function `id`; arguments and result are in the call buffer's slots. */
  host(id: number): void;
  /** A call site with a resolver met a class for the first time: the name of the function to call, "" for none; or throw. */
  resolve(site: number, descriptor: bigint): string;
  /**
   * What to throw for the exception word of `name`, which native code called by its exportPointer; it is thrown into the
   * JavaScript that runs next. Needed only for functions whose signatures have `!`.
   */
  exception?(name: string, word: bigint): unknown;
  /** Collections that have run; called when no guest code is on the stack. Need not be there. */
  collected?(records: NativeCollection[]): void;
}

/**
 * One engine. Every method throws ERR_ENGINE_DISPOSED after dispose().
 *
 * Call buffer: slots of 8 bytes. i64, ptr: the whole slot; f64: the whole slot; i32: the low 4 bytes;
 * i8, i16: the low 4 bytes, truncated; i1: the low 4 bytes, 0 or 1; f32: the low 4 bytes; ref: the object's address in
 * the whole slot, 0n for null; dyn: the value's word less 2^49, in the whole slot, so that a number is its double. A result is in slot 0. Where a signature has `!`, slot 1 holds the exception word: 0n, or
 * an object's address, or `failureMarker` (the object has not been made yet: see `failure`). A host function of such a
 * signature always writes slot 1 before it returns; slot 0 too.
 *
 * Terminations (interrupt, time limit, fuel, and errors of the kit itself) leave the guest to its entry, which throws.
 */
export interface NativeEngine {
  // symbols
  /** Declares a guest function without code or IR. ERR_SYMBOL_EXISTS when the name is taken. */
  declare(name: string, signature: string): void;
  has(name: string): boolean;
  symbol(name: string): NativeSymbol | null;
  symbols(): string[];
  /** The IR text that the entry keeps, or null. */
  ir(name: string): string | null;
  /** Bodies from elsewhere that the entry's code holds; null when there is no code. */
  dependencies(name: string): { imported: Transfer[]; inlined: Transfer[] } | null;
  /** Resolves like the linker: table, then libraries and archives, then the process. 0n when unknown. */
  address(name: string): bigint;
  /**
   * For benchmarks: address of the C function `void *(void *session, const char *name)` behind `address`, with the
   * engine's session to pass to it.
   */
  lookupFunction(): { address: bigint; session: bigint };
  defineSymbol(name: string, address: bigint): void;
  /** Sends calls to `address`; 0n sends them back to the compile callback. What had inlined it is recompiled. */
  retarget(name: string, address: bigint): void;
  /** Removes the entry and frees its code; later calls of it by compiled code give ERR_SYMBOL_DISPOSED. */
  remove(name: string): void;

  // compilation
  /** Keeps the IR of a declared function ahead of its compilation, for callers that may inline it. */
  provide(name: string, text: string): void;
  /** Compiles and installs a module that defines `name`, and maybe more. Keeps the text on the entries. */
  compile(name: string, text: string, options: CompileOptions): CompileRecord;
  /** The same, on the compile thread while JavaScript runs on; installed when it resolves. */
  compileAsync(name: string, text: string, options: CompileOptions): Promise<CompileRecord>;
  /** The module of `name` as text at a stage; nothing is installed. */
  inspect(name: string, text: string, stage: Stage, options: CompileOptions): string;
  /** Splits a module (text or bitcode) into one kept IR for each function; compiles its data. Names of its functions with their signatures ("" where they do not fit), and of its data and aliases. */
  addModule(
    name: string,
    input: string | Uint8Array,
    foreign: boolean,
  ): { functions: { name: string; signature: string }[]; data: string[] };

  // what guests are linked to
  addRuntime(options: NativeRuntimeOptions): NativeRuntimeInfo;
  addLibrary(path: string): void;
  addArchive(path: string): void;
  /** Declares a host function; `id` comes back in callbacks.host. */
  defineHost(name: string, signature: string, id: number): void;

  // calls
  /** A handle of a function, for `enter`; an integer of up to 53 bits. It ends with the function. */
  callable(name: string, signature: string): number;
  /**
   * Calls the function whose handle is in the call buffer's last slot (as a 64-bit integer) through its cell: reads
   * the arguments from the slots, writes slot 0. ERR_SYMBOL_DISPOSED when the function is gone.
   */
  readonly enter: () => void;
  /** Address of a C function that enters the guest properly; for koffi. */
  exportPointer(name: string, signature: string): bigint;

  // objects
  /** Lays out a class: its descriptor's address. */
  defineClass(options: NativeClassOptions): bigint;
  /** Zeroed data near the code: its address. For as long as the engine lives. */
  /** With `references`, each word of it is a root of the heap: a reference, or 0. */
  defineData(name: string, size: number, alignment: number, references: boolean): bigint;
  /**
   * A site: its id. Guest IR refers to it as the external global @"vmkit.site.<id>": a Site (runtime-cpp/sites.h), a
   * PropertySite (runtime-cpp/properties.h), or an operation's mask, an i64.
   */
  declareSite(options: NativeSiteOptions): number;
  /** The sites of a function, or of all when it is "". */
  sites(owner: string): NativeSite[];
  /** Makes a site monomorphic for a class; descriptor 0n empties it. */
  retargetSite(id: number, descriptor: bigint, target: string): void;

  // the heap
  /** What the heap holds before it collects for the first time, and what it may hold at most; bytes. */
  setHeapLimits(initial: number, maximum: number): void;
  /** Collects now. */
  collect(kind: 'nursery' | 'full'): void;
  heapStatistics(): NativeHeapStatistics;
  setHeapMode(mode: NativeHeapMode): void;
  /** The descriptor of the class of the object at an address, which must be one; the base's when it has a shape. */
  objectClass(address: bigint): bigint;
  /** The descriptor that defineClass gave for an object's header: itself, or that of a shape's base. ERR_ARGUMENT for others. */
  baseOf(header: bigint): bigint;
  /** Whether objects with a header have an own property of a name, as far as it says; ERR_ARGUMENT. */
  hasProperty(header: bigint, name: number): boolean | undefined;
  /** Words that hold references, or 0n, and keep what they refer to. The engine keeps the block. */
  addHandleBlock(block: BigUint64Array): void;
  /** Words that hold references, or 0n; a collection that finds an object dead writes 0n. The engine keeps the block. */
  addWeakBlock(block: BigUint64Array): void;

  // strings
  /** What a string says; ERR_ARGUMENT when the object's class is none of strings. */
  readString(address: bigint): string;
  /** The address of a new string, or of the interned one; ERR_OUT_OF_MEMORY. Make it a handle before a guest runs. */
  makeString(text: string, descriptor: bigint, interned: boolean): bigint;
  /**
   * What the object at an address says, which comes as its low and its high half; undefined when it is no string. For
   * the boundary: without a bigint.
   */
  textOf(low: number, high: number): string | undefined;
  /** Writes the address of a new string into a word of a handle block. @param descriptor its address, as a number */
  putString(text: string, descriptor: number, words: BigUint64Array, index: number): void;
  /** The interned string, as data of this name; it lives as long as the engine. */
  defineString(symbol: string, text: string, descriptor: bigint): void;

  // running
  /** Terminates the guest that runs, or that runs next, at its next check: ERR_INTERRUPTED. */
  interrupt(): void;
  /** What `interruptEngine` takes; never reused. */
  interruptToken(): bigint;
  /** Guests that run at this time from now (milliseconds, from 0.001) are terminated: ERR_TIME_LIMIT. 0 takes the limit away, and what it has requested with it. */
  setDeadline(milliseconds: number): void;
  /**
   * What is left of the fuel; Infinity takes the limit away. Guest code compiled with fuel checks is terminated when it
   * is used up, ERR_FUEL, and so is each call until there is fuel again.
   */
  setFuel(units: number): void;
  fuel(): number;

  // traces
  /** The exception word that stands for `failure()`. */
  readonly failureMarker: bigint;
  /** The frames at return addresses of guest code, innermost first; inlined ones are given too. */
  describeFrames(addresses: BigUint64Array): NativeFrame[];
  /** The failure that failureMarker stands for, until the next one. */
  failure(): NativeFailure;
  /** The guest frames that are on the stack now, innermost first: in a host function or another callback. */
  currentFrames(): NativeFrame[];

  memory(): NativeMemory;
  /** Depth of guest entries on the stack; 0 when no guest code runs. */
  depth(): number;
  /** Frees what it can of replaced and disposed code; bytes freed. */
  reclaim(): number;
  dispose(): void;
}

export interface ParseFailure {
  code: 'ERR_IR_PARSE';
  /** 1-based line and column in the text; 0 when unknown. */
  line: number;
  column: number;
  /** The line itself. */
  lineText: string;
}

export interface TargetInfo {
  name: string;
  description: string;
  dataLayout: string;
}

/** LLVM's own services for src/ir; none needs an engine. */
export interface NativeIr {
  /** Canonical text of a module given as text or bitcode (bitcode that is not trusted is read in a child process first). Throws Error & ParseFailure. */
  irParse(input: string | Uint8Array, name: string): string;
  /** The verifier's message, or null; `functionName` "" means the whole module. */
  irVerify(text: string, functionName: string): string | null;
  irLink(destination: string, source: string): string;
  irWriteBitcode(text: string): Buffer;
  /** Allocation size in bytes of a type under a data layout, i.e. ("e-m:e...", "{ i8, i64 }"). */
  irTypeAllocSize(dataLayout: string, type: string): number;
  targetInfo(triple: string): TargetInfo | null;
  llvmConfig(): {
    version: string;
    major: number;
    minor: number;
    patch: number;
    defaultTriple: string;
    hostTriple: string;
    hostCpu: string;
  };
  /** A name as the platform's linker writes it: data layout's mangling. */
  mangle(name: string, dataLayout: string): string;
}

export interface NativeAddon extends NativeIr {
  /** For benchmarks: microseconds from a trusted bitcode file to a module, opened lazily or parsed whole. */
  timeOpening(path: string, lazy: boolean): number;
  Engine: new (callBuffer: ArrayBuffer, callbacks: NativeCallbacks) => NativeEngine;
  /** Interrupts the engine with this token, of any thread; false when there is none any more. */
  interruptEngine(token: bigint): boolean;
  /** Lets V8 collect what it holds for WeakRefs until the end of the job; false where Node does not offer that. */
  clearKeptObjects(): boolean;
  /** Tells V8 that its objects hold so many bytes more (or less) of others' memory. */
  adjustExternalMemory(bytes: number): void;
}

/** The folder with the addon, the shipped bitcode and vmkit-prepare; VMKIT_NATIVE names another build of it. */
export const nativeDirectory: URL = process.env.VMKIT_NATIVE
  ? pathToFileURL(`${resolve(process.env.VMKIT_NATIVE)}/`)
  : new URL('../native/', import.meta.url);

/** The addon, loaded once for each JavaScript environment. */
export const native: NativeAddon = createRequire(import.meta.url)(
  fileURLToPath(new URL('vmkit.node', nativeDirectory)),
);
