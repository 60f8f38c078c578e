/**
 * `engine.objects`: what guest objects need of the engine. Class descriptors with their virtual and interface tables,
 * zeroed data, and sites: places in code that remember what they met (runtime-cpp/sites.h, properties.h). The tables themselves are the addon's
 * (jit/session_objects.cpp); what kit and languages put into them is decided in vm/.
 */
import { checkLookup, checkName, checkObject, checkText, needed } from './checks.js';
import { describe, VmkitError } from './errors.js';
import { classOf, GuestRef, type Handles } from './host/handles.js';
import type { NativeClassOptions, NativeSite, NativeSiteOptions } from './native.js';
import { canonicalSignature } from './signature.js';
import type { UseNative } from './symbols.js';

/**
 * Says which function a call site calls for a class, by the address of its descriptor, which may be a shape; '' when
 * nothing answers.
 */
export type SiteResolver = (descriptor: bigint) => string;

/** What each site is declared with. */
interface SitePlace {
  /** The function whose body has the place. */
  owner: string;
  /** What people see: the name of the method, the property or the operation. */
  label: string;
  /** Of the source; 0 when unknown. */
  line: number;
}

/**
 * A call of what answers the receiver's class. First its interface table is asked for `selector`; with `method`, for a
 * receiver with a shape (and without an own property of that name), that of the closure which is the class's method; then
 * `resolve`.
 *
 * Sites of one selector, method and signature which have a resolver share what is known of many classes: what they
 * resolve must not depend on the site. A site without a selector is on its own.
 */
export interface CallSiteOptions extends SitePlace {
  kind?: 'call';
  /** "i64(ctx,ref)": the context and the receiver come first. */
  signature: string;
  /** See `selector`; needed unless there is a resolver. */
  selector?: number;
  /** The number of a method's name: the closure that answers is in the site's records, as their data. */
  method?: number;
  /** What nothing answers is no error: the target is null then. */
  mayFail?: boolean;
  /** May throw: that leaves the guest, as from a host function. */
  resolve?: SiteResolver;
}

/** A place that reads or writes the property of a name: `selector(name)`. */
export interface PropertySiteOptions extends SitePlace {
  kind: 'get' | 'set';
  name: number;
}

/** A place that notes which cases of an operation ran: a word of 64 bits. */
export interface OperationSiteOptions extends SitePlace {
  kind: 'operation';
  /** The names of the bits, the lowest first: 1 to 64. */
  cases: readonly string[];
}

export type SiteOptions = CallSiteOptions | PropertySiteOptions | OperationSiteOptions;

const siteKinds: readonly unknown[] = ['call', 'get', 'set', 'operation'];
const mostCases = 64;
const classKinds: readonly unknown[] = ['class', 'interface', 'array'];
const classShapes: readonly unknown[] = ['fixed', 'array', 'references', 'string', 'dynamic'];

/** Resolvers that are kept before those of freed sites are looked for. */
const firstSweep = 1000;

export class Objects {
  readonly #use: UseNative;
  readonly #handles: Handles;
  readonly #selectors = new Map<string, number>();
  readonly #texts: string[] = [];
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
      this.#texts.push(name);
    }
    return selector;
  }

  /** The text that a selector stands for; undefined for a number that is none. */
  textOf(selector: number): string | undefined {
    return this.#texts[selector - 1];
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
   * The class of an object with a header, which may be a shape: the descriptor that `defineClass` gave.
   *
   * @throws VmkitError ERR_ARGUMENT for what is no class of this engine
   */
  baseOf(descriptor: bigint): bigint {
    checkDescriptor('objects.baseOf', descriptor);
    return this.#use((addon) => addon.baseOf(descriptor));
  }

  /**
   * Whether objects with a header have an own property; undefined when only each object knows (it has too many, or its
   * class has).
   *
   * @param name from `selector`
   * @throws VmkitError ERR_ARGUMENT for what is no class of this engine
   */
  hasProperty(descriptor: bigint, name: number): boolean | undefined {
    checkDescriptor('objects.hasProperty', descriptor);
    checkWord('objects.hasProperty: the name', name);
    return this.#use((addon) => addon.hasProperty(descriptor, name));
  }

  /**
   * Declares a site: its id. Guest IR refers to it as the external global `@"vmkit.site.<id>"`: a Site, whose cell is
   * first (runtime-cpp/sites.h), a PropertySite (runtime-cpp/properties.h), or an operation's mask. It is freed when its
   * owner's IR no longer has it, and no code.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL for the owner, ERR_SIGNATURE, ERR_ARGUMENT, ERR_OUT_OF_MEMORY
   */
  declareSite(declaration: SiteOptions): number {
    checkObject('declareSite', 'an object of options', declaration);
    const { kind = 'call' } = declaration;
    if (!siteKinds.includes(kind)) {
      throw needed('declareSite', "one of the kinds 'call', 'get', 'set' and 'operation'", kind);
    }
    checkLookup(declaration.owner);
    checkText('the label of a site', 'a string', declaration.label);
    checkWord(`the line of the site ${declaration.label}`, declaration.line);
    const { owner, label, line } = declaration;
    const nothing = { selector: 0, method: 0, signature: '', name: 0, cases: [] };
    const place = { ...nothing, kind, owner, label, line, resolver: false, mayFail: false };
    switch (declaration.kind) {
      case 'get':
      case 'set':
        return this.#declareSite({ ...place, name: propertyName(declaration) });
      case 'operation':
        return this.#declareSite({ ...place, cases: checkCases(declaration) });
      default:
        return this.#declareCall(declaration, place);
    }
  }

  #declareCall(declaration: CallSiteOptions, place: NativeSiteOptions): number {
    const { signature, label, selector = 0, method = 0, resolve, mayFail = false } = declaration;
    checkWord(`the selector of the call site ${label}`, selector);
    checkWord(`the method of the call site ${label}`, method);
    if (resolve !== undefined && typeof resolve !== 'function') {
      throw needed('declareSite', 'a function that resolves, or undefined,', resolve);
    }
    const text = canonicalSignature(signature);
    const resolver = resolve !== undefined;
    const options = { ...place, signature: text, selector, method, resolver, mayFail };
    const site = this.#declareSite(options);
    if (resolve) {
      this.#forgetResolvers();
      this.#resolvers.set(site, resolve);
    }
    return site;
  }

  #declareSite(options: NativeSiteOptions): number {
    return this.#use((addon) => addon.declareSite(options));
  }

  /** The sites of a function, or of all, as they are now. */
  sites(owner?: string): NativeSite[] {
    if (owner !== undefined) checkLookup(owner);
    return this.#use((addon) => addon.sites(owner ?? ''));
  }

  /**
   * Makes a call site monomorphic: `target`, which is compiled if need be, is called for the class, until the code of
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

function propertyName({ label, name }: PropertySiteOptions): number {
  checkWord(`the name of the property site ${label}`, name);
  return name;
}

function checkCases({ label, cases }: OperationSiteOptions): string[] {
  const where = `the operation site ${label}`;
  if (!Array.isArray(cases) || cases.length < 1 || cases.length > mostCases) {
    throw needed(where, `the names of 1 to ${mostCases} cases`, cases);
  }
  for (const name of cases) checkText(`${where}: a case`, 'a string', name);
  return [...cases];
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
