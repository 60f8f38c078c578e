/**
 * `engine.symbols`: the symbol table, Map-like. The table itself is the addon's; nothing is copied but what is asked for.
 */
import { listOf, nearest, VmkitError } from './errors.js';
import type { NativeEngine, NativeSymbol, SymbolKind, Tier, Transfer } from './native.js';

/** One entry as it was when it was asked for; `ir`, `imported` and `inlined` are fetched when they are read. */
export class SymbolInfo {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly tier: Tier;
  /** Address of the current code or datum; 0n until there is one. */
  readonly address: bigint;
  /** Address of the dispatch cell; 0n for data. */
  readonly cell: bigint;
  /** A code address that stays the same and jumps through the cell. */
  readonly stub: bigint;
  /** "" when unknown. */
  readonly signature: string;
  /** How often the cell's target was replaced. */
  readonly version: number;
  /** Id of the module that holds the code, for `engine.modules`; 0 when there is none. */
  readonly module: number;
  /** The runtime or library that it came from, or "". */
  readonly origin: string;
  readonly #use: UseNative;

  constructor(symbol: NativeSymbol, use: UseNative) {
    this.name = symbol.name;
    this.kind = symbol.kind;
    this.tier = symbol.tier;
    this.address = symbol.address;
    this.cell = symbol.cell;
    this.stub = symbol.stub;
    this.signature = symbol.signature;
    this.version = symbol.version;
    this.module = symbol.module;
    this.origin = symbol.origin;
    this.#use = use;
  }

  /** The kept IR text, or null. */
  get ir(): string | null {
    return this.#use((native) => native.ir(this.name));
  }

  /** Bodies that were cloned into the module of the current code, and where they came from. */
  get imported(): readonly Transfer[] {
    return this.#use((native) => native.dependencies(this.name)?.imported ?? []);
  }

  /** Bodies that are part of the current code, and where they came from. */
  get inlined(): readonly Transfer[] {
    return this.#use((native) => native.dependencies(this.name)?.inlined ?? []);
  }
}

/** Calls into the engine's addon; throws ERR_ENGINE_DISPOSED when there is none any more. */
export type UseNative = <T>(call: (native: NativeEngine) => T, file?: string) => T;

/** What the table asks the engine to do, since it concerns more than the table. */
export interface SymbolTableOwner {
  use: UseNative;
  retarget(name: string, address: bigint): void;
  remove(name: string): void;
}

export class SymbolTable {
  readonly #owner: SymbolTableOwner;

  constructor(owner: SymbolTableOwner) {
    this.#owner = owner;
  }

  get size(): number {
    return this.#owner.use((native) => native.memory().symbols);
  }

  /** The entry of a name; undefined when the table has none (`resolve` looks further). */
  get(name: string): SymbolInfo | undefined {
    const symbol = this.#owner.use((native) => native.symbol(name));
    return symbol ? new SymbolInfo(symbol, this.#owner.use) : undefined;
  }

  has(name: string): boolean {
    return this.#owner.use((native) => native.has(name));
  }

  /**
   * Resolves a name as the linker does: the table, then added libraries and archives, then the process.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL
   */
  resolve(name: string): bigint {
    const address = this.#owner.use((native) => native.address(name));
    if (address === 0n) throw this.unknown(name);
    return address;
  }

  /** Defines a name as an address of native code or data. ERR_SYMBOL_EXISTS when the name is taken. */
  define(name: string, address: bigint): void {
    this.#owner.use((native) => native.defineSymbol(name, address));
  }

  /**
   * Sends calls of a function elsewhere: to an address, or to what another name stands for now and later.
   * Code that had inlined it is compiled anew. `0n` sends calls back to its own IR.
   */
  retarget(name: string, target: bigint | string): void {
    if (!this.has(name)) throw this.unknown(name);
    this.#owner.retarget(name, typeof target === 'bigint' ? target : this.#callTarget(target));
  }

  #callTarget(name: string): bigint {
    const symbol = this.get(name);
    return symbol ? symbol.stub || symbol.address : this.resolve(name);
  }

  /** Removes an entry and its code; true when there was one. */
  delete(name: string): boolean {
    if (!this.has(name)) return false;
    this.#owner.remove(name);
    return true;
  }

  *keys(): Generator<string, void> {
    yield* this.#owner.use((native) => native.symbols());
  }

  *values(): Generator<SymbolInfo, void> {
    for (const [, symbol] of this) yield symbol;
  }

  *entries(): Generator<[string, SymbolInfo], void> {
    for (const name of this.keys()) {
      const symbol = this.get(name);
      if (symbol) yield [name, symbol];
    }
  }

  [Symbol.iterator](): Generator<[string, SymbolInfo], void> {
    return this.entries();
  }

  /** The error for a name that is not there, with what may have been meant. */
  unknown(name: string): VmkitError {
    const names = this.#owner.use((native) => native.symbols());
    const near = nearest(name, names);
    const guests = names.filter((each) => this.get(each)?.kind === 'guest');
    const help = near
      ? `did you mean ${near}?`
      : guests.length > 0
        ? `the guest functions are ${listOf(guests)}`
        : 'no guest function is declared yet';
    return new VmkitError('ERR_UNKNOWN_SYMBOL', `no symbol has the name ${name}; ${help}`);
  }
}
