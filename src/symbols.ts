/**
 * `engine.symbols`: the symbol table, Map-like. The table itself is the addon's; nothing is copied but what is asked for.
 */
import { checkAddress, checkLookup, checkName, needed } from './checks.js';
import { firstOf, listOf, nearest, VmkitError } from './errors.js';
import type {
  NativeEngine,
  NativeSite,
  NativeSymbol,
  SymbolKind,
  Tier,
  Transfer,
} from './native.js';

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

  /** The call sites in its source that dispatch on a receiver's class. */
  get sites(): readonly NativeSite[] {
    return this.#use((native) => native.sites(this.name));
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
  retargeted(name: string, address: bigint): void;
  remove(name: string): void;
}

export class SymbolTable {
  readonly #owner: SymbolTableOwner;
  /** Where code leads that only passes calls on: the stubs of retargeted functions, and exported pointers. */
  readonly #redirects = new Map<bigint, bigint>();
  readonly #pointers = new Map<string, bigint>();

  constructor(owner: SymbolTableOwner) {
    this.#owner = owner;
  }

  get size(): number {
    return this.#owner.use((native) => native.memory().symbols);
  }

  /** The entry of a name; undefined when the table has none (`resolve` looks further). */
  get(name: string): SymbolInfo | undefined {
    const symbol = this.#owner.use((native) => native.symbol(checkLookup(name)));
    return symbol ? new SymbolInfo(symbol, this.#owner.use) : undefined;
  }

  has(name: string): boolean {
    return this.#owner.use((native) => native.has(checkLookup(name)));
  }

  /**
   * Resolves a name as the linker does: the table, then added libraries and archives, then the process.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL
   */
  resolve(name: string): bigint {
    const address = this.#owner.use((native) => native.address(checkLookup(name)));
    if (address === 0n) throw this.unknown(name);
    return address;
  }

  /** Whether a name resolves to something; see `resolve`. */
  resolves(name: string): boolean {
    return this.#owner.use((native) => native.address(checkLookup(name))) !== 0n;
  }

  /** Defines a name as an address of native code or data. ERR_SYMBOL_EXISTS when the name is taken. */
  define(name: string, address: bigint): void {
    checkAddress(checkName(name), address);
    this.#owner.use((native) => native.defineSymbol(name, address));
  }

  /**
   * Sends calls of a function elsewhere: to an address, or to what another name stands for now and later.
   * Code that had inlined it is compiled anew. `0n` sends calls back to its own IR.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL, ERR_SIGNATURE when both signatures are known and differ, ERR_ARGUMENT when
   *   calls would go in a circle
   */
  retarget(name: string, target: bigint | string): void {
    const symbol = this.get(name);
    if (!symbol) throw this.unknown(name);
    const address = target === 0n ? 0n : this.#callTarget(symbol, target);
    for (let at: bigint | undefined = address; at; at = this.#redirects.get(at)) {
      if (at !== symbol.stub) continue;
      throw new VmkitError('ERR_ARGUMENT', `${name}: its calls would come back to it, in a circle`);
    }
    this.#owner.use((native) => native.retarget(name, address));
    this.#redirects.delete(symbol.stub);
    if (address !== 0n) this.#redirects.set(symbol.stub, address);
    this.#owner.retargeted(name, address);
  }

  #callTarget(from: SymbolInfo, target: bigint | string): bigint {
    if (typeof target === 'bigint') return checkAddress(from.name, target);
    if (typeof target !== 'string') {
      throw needed(`retarget ${from.name}`, 'an address or a name', target);
    }
    const symbol = this.get(target);
    if (!symbol) return this.resolve(target);
    if (from.signature && symbol.signature && from.signature !== symbol.signature) {
      throw new VmkitError(
        'ERR_SIGNATURE',
        `${from.name} has the signature ${from.signature}, and ${target} has ${symbol.signature}`,
      );
    }
    return symbol.stub || symbol.address;
  }

  /** For the engine: an address was made that enters a function. */
  exported(name: string, address: bigint): void {
    this.#redirects.set(address, this.get(name)?.stub ?? 0n);
    this.#pointers.set(name, address);
  }

  /** For the engine: an entry is about to go. */
  forget(name: string): void {
    if (this.#redirects.size === 0) return;
    this.#redirects.delete(this.get(name)?.stub ?? 0n);
    this.#redirects.delete(this.#pointers.get(name) ?? 0n);
    this.#pointers.delete(name);
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

  forEach(visit: (symbol: SymbolInfo, name: string, table: SymbolTable) => void): void {
    for (const [name, symbol] of this) visit(symbol, name, this);
  }

  /** For `console.log`: how many there are, and the first names, the guest's own before all. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const names = [...this.keys()];
    const own = new Set(names.filter((name) => this.get(name)?.kind === 'guest'));
    for (const name of names) own.add(name);
    return `SymbolTable(${this.size}) { ${firstOf(own)} }`;
  }

  /** The error for a name that is not there, with what may have been meant. */
  unknown(name: string): VmkitError {
    const names = this.#owner.use((native) => native.symbols());
    const near = nearest(name, names);
    const guests = names.filter(
      (each) => this.get(each)?.kind === 'guest' && !each.startsWith('vmkit.'),
    );
    const help = near
      ? `did you mean ${near}?`
      : guests.length > 0
        ? `the guest functions are ${listOf(guests)}`
        : 'no guest function is declared yet';
    return new VmkitError('ERR_UNKNOWN_SYMBOL', `no symbol has the name ${name}; ${help}`);
  }
}
