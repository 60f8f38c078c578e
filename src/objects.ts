/**
 * `engine.objects`: what guest objects need of the engine. Class descriptors with their virtual and interface tables,
 * zeroed data, and call sites, which dispatch on a receiver's class. The tables themselves are the addon's
 * (jit/session_objects.cpp); what kit and languages put into them is decided in vm/.
 */
import { checkName, checkText } from './checks.js';
import { describe, VmkitError } from './errors.js';
import type { NativeClassOptions, NativeSite, NativeSiteOptions } from './native.js';
import { canonicalSignature } from './signature.js';
import type { UseNative } from './symbols.js';

/** Says which function a call site calls for a class, by the address of its descriptor. */
export type SiteResolver = (descriptor: bigint) => string;

export interface SiteOptions extends Omit<NativeSiteOptions, 'resolver' | 'selector'> {
  /** For sites without a resolver: what receivers' interface tables are searched for (see `selector`). */
  selector?: number;
  /** May throw: that leaves the guest, as from a host function. */
  resolve?: SiteResolver;
}

/** Resolvers that are kept before those of freed sites are looked for. */
const firstSweep = 1000;

export class Objects {
  readonly #use: UseNative;
  readonly #selectors = new Map<string, number>();
  readonly #resolvers = new Map<number, SiteResolver>();

  #sweepAt = firstSweep;

  constructor(use: UseNative) {
    this.#use = use;
  }

  /** The selector of a method's name in this engine: the same number for the same text, from 1. */
  selector(name: string): number {
    checkText('the name of a selector', 'a string', name);
    let selector = this.#selectors.get(name);
    if (selector === undefined) {
      selector = this.#selectors.size + 1;
      this.#selectors.set(name, selector);
    }
    return selector;
  }

  /**
   * Lays out a class: its descriptor's address. It lives as long as the engine.
   *
   * @throws VmkitError ERR_SYMBOL_EXISTS, ERR_UNKNOWN_SYMBOL and ERR_SIGNATURE for a method, ERR_CLASS for a supertype
   *   of the wrong kind, ERR_ARGUMENT for one of another engine, ERR_OUT_OF_MEMORY
   */
  defineClass(options: NativeClassOptions): bigint {
    checkName(options.symbol);
    return this.#use((addon) => addon.defineClass(options));
  }

  /**
   * Zeroed data that guest code refers to by name, for as long as the engine lives: its address.
   *
   * @param size bytes
   * @param alignment a power of two up to 4096
   * @throws VmkitError ERR_SYMBOL_EXISTS, ERR_ARGUMENT, ERR_OUT_OF_MEMORY
   */
  defineData(name: string, size: number, alignment: number): bigint {
    checkName(name);
    if (!Number.isSafeInteger(size) || size < 1 || !Number.isSafeInteger(alignment)) {
      throw new VmkitError(
        'ERR_ARGUMENT',
        `${name}: data needs a size in bytes, from 1, not ${describe(size)}, and an alignment`,
      );
    }
    return this.#use((addon) => addon.defineData(name, size, alignment));
  }

  /**
   * Declares a call site: its id. Guest IR refers to its cell as the external global `@"vmkit.site.<id>"`. It is freed
   * when its owner's IR no longer has it, and no code.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL for the owner, ERR_SIGNATURE, ERR_ARGUMENT, ERR_OUT_OF_MEMORY
   */
  declareSite({ resolve, ...options }: SiteOptions): number {
    const site = this.#use((addon) =>
      addon.declareSite({
        ...options,
        signature: canonicalSignature(options.signature),
        selector: options.selector ?? 0,
        resolver: resolve !== undefined,
      }),
    );
    if (resolve) {
      this.#forgetResolvers();
      this.#resolvers.set(site, resolve);
    }
    return site;
  }

  /** The call sites of a function, or of all, as they are now. */
  sites(owner?: string): NativeSite[] {
    return this.#use((addon) => addon.sites(owner ?? ''));
  }

  /**
   * Makes a site monomorphic: `target`, which is compiled if need be, is called for the class. A descriptor of 0n
   * empties the site.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL, ERR_SIGNATURE, and what compiling the target throws
   */
  retargetSite(id: number, descriptor: bigint, target: string): void {
    this.#use((addon) => addon.retargetSite(id, descriptor, target));
  }

  /** For the engine: a site missed, and JavaScript says what it calls. */
  resolve(site: number, descriptor: bigint): string {
    const resolver = this.#resolvers.get(site);
    if (!resolver) {
      throw new VmkitError('ERR_UNKNOWN_SYMBOL', `call site ${site} has no resolver`);
    }
    const name: unknown = resolver(descriptor);
    if (typeof name === 'string') return name;
    throw new VmkitError(
      'ERR_ARGUMENT',
      `the resolver of a call site gives the name of a function, not ${describe(name)}`,
    );
  }

  /** Sites go away with their functions; now and then their resolvers follow. */
  #forgetResolvers(): void {
    if (this.#resolvers.size < this.#sweepAt) return;
    const alive = new Set(this.sites().map((site) => site.id));
    for (const id of this.#resolvers.keys()) if (!alive.has(id)) this.#resolvers.delete(id);
    this.#sweepAt = Math.max(firstSweep, 2 * this.#resolvers.size);
  }
}
