/**
 * `engine.objects`: what guest objects need of the engine. Class descriptors with their virtual and interface tables,
 * zeroed data, and call sites, which dispatch on a receiver's class. The tables themselves are the addon's
 * (jit/session_objects.cpp); what kit and languages put into them is decided in vm/.
 */
import { checkLookup, checkName, checkObject, checkText, needed } from './checks.js';
import { describe, VmkitError } from './errors.js';
import { classOf, GuestRef, type Handles } from './host/handles.js';
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

const classKinds: readonly unknown[] = ['class', 'interface', 'array'];
const classShapes: readonly unknown[] = ['fixed', 'array', 'references', 'string'];

/** Resolvers that are kept before those of freed sites are looked for. */
const firstSweep = 1000;

export class Objects {
  readonly #use: UseNative;
  readonly #handles: Handles;
  readonly #selectors = new Map<string, number>();
  readonly #resolvers = new Map<number, SiteResolver>();

  #sweepAt = firstSweep;

  constructor(use: UseNative, handles: Handles) {
    this.#use = use;
    this.#handles = handles;
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
    checkClass(options);
    return this.#use((addon) => addon.defineClass(options));
  }

  /**
   * The class of an object: its descriptor's address.
   *
   * @throws VmkitError ERR_ARGUMENT for another engine's object, ERR_REF_RELEASED
   */
  classOf(ref: GuestRef): bigint {
    if (!(ref instanceof GuestRef)) throw needed('objects.classOf', 'a GuestRef', ref);
    const address = this.#handles.unwrap(ref);
    ref[classOf] ??= this.#use((addon) => addon.objectClass(address));
    return ref[classOf];
  }

  /**
   * Zeroed data that guest code refers to by name, for as long as the engine lives: its address.
   *
   * @param size bytes
   * @param alignment a power of two up to 4096
   * @param references each of its words is a reference or null, and keeps its object alive
   * @throws VmkitError ERR_SYMBOL_EXISTS, ERR_ARGUMENT, ERR_OUT_OF_MEMORY
   */
  defineData(name: string, size: number, alignment: number, references = false): bigint {
    checkName(name);
    if (!Number.isSafeInteger(size) || size < 1 || !Number.isSafeInteger(alignment)) {
      throw new VmkitError(
        'ERR_ARGUMENT',
        `${name}: data needs a size in bytes, from 1, not ${describe(size)}, and an alignment`,
      );
    }
    return this.#use((addon) => addon.defineData(name, size, alignment, references));
  }

  /**
   * Declares a call site: its id. Guest IR refers to its cell as the external global `@"vmkit.site.<id>"`. It is freed
   * when its owner's IR no longer has it, and no code.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL for the owner, ERR_SIGNATURE, ERR_ARGUMENT, ERR_OUT_OF_MEMORY
   */
  declareSite(declaration: SiteOptions): number {
    checkObject('declareSite', 'an object of options', declaration);
    const { resolve, ...options } = declaration;
    checkLookup(options.owner);
    checkText('the label of a call site', 'a string', options.label);
    checkWord(`the line of the call site ${options.label}`, options.line);
    if (options.selector !== undefined) {
      checkWord(`the selector of the call site ${options.label}`, options.selector);
    }
    if (resolve !== undefined && typeof resolve !== 'function') {
      throw needed('declareSite', 'a function that resolves, or undefined,', resolve);
    }
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
    if (owner !== undefined) checkLookup(owner);
    return this.#use((addon) => addon.sites(owner ?? ''));
  }

  /**
   * Makes a site monomorphic: `target`, which is compiled if need be, is called for the class, until the code of
   * `target` is replaced or disposed of: the next call is resolved as that of any site. A descriptor of 0n empties the
   * site.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL, ERR_SIGNATURE, ERR_ARGUMENT, and what compiling the target throws
   */
  retargetSite(id: number, descriptor: bigint, target: string): void {
    checkWord('the id of a call site', id);
    checkDescriptor(`the class for call site ${id}`, descriptor);
    checkLookup(target);
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

/** All of it, since the addon takes what it is given. */
function checkClass(options: NativeClassOptions): void {
  checkObject('defineClass', 'an object of options', options);
  const where = `the class ${checkName(options.symbol)}`;
  checkText(`${where}: its name`, 'a string', options.name);
  if (!classKinds.includes(options.kind)) {
    throw needed(where, "one of the kinds 'class', 'interface' and 'array'", options.kind);
  }
  checkDescriptor(`${where}: its superclass`, options.super);
  checkDescriptor(`${where}: its elements' class`, options.element);
  checkWord(`${where}: its instances' size`, options.instanceSize);
  if (!classShapes.includes(options.shape)) {
    throw needed(where, `one of the shapes ${classShapes.join(', ')}`, options.shape);
  }
  checkWord(`${where}: its elements' size`, options.elementSize);
  for (const offset of list(`${where}: references`, options.references)) {
    checkWord(`${where}: the offset of a reference`, offset);
  }
  for (const each of list(`${where}: interfaces`, options.interfaces)) {
    checkDescriptor(`${where}: an interface`, each);
  }
  for (const name of list(`${where}: virtuals`, options.virtuals)) checkLookup(name);
  for (const method of list(`${where}: interfaceMethods`, options.interfaceMethods)) {
    checkObject(`${where}: interfaceMethods`, 'an object with selector and target', method);
    checkWord(`${where}: a selector`, method.selector);
    checkLookup(method.target);
  }
}

function list<T>(where: string, value: readonly T[]): readonly T[] {
  if (Array.isArray(value)) return value;
  throw needed(where, 'an array', value);
}

/** A number that the addon takes as an unsigned one of 32 bits. */
function checkWord(where: string, value: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32) {
    throw needed(where, 'an integer from 0 to 2^32 - 1', value);
  }
}

/** 0n is none. Whether there is a class at the address is the addon's to say. */
function checkDescriptor(where: string, value: bigint): void {
  if (typeof value !== 'bigint' || value < 0n || value >= 2n ** 64n) {
    throw needed(where, "a descriptor's address, a bigint from 0 to 2^64 - 1,", value);
  }
}
