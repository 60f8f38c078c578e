/**
 * The classes of a module: declared, looked up by name, made when they are first named, and found again by the address
 * of their descriptor. What a program sees when an operation on objects fails is decided here, too.
 */
import { needed } from '../src/checks.js';
import { describe, listOf, nearest, VmkitError } from '../src/errors.js';
import { layout } from '../src/layout.js';
import type { SourceText, Span } from '../src/source.js';
import { ClassErrors, classError, type Origin } from './class_errors.js';
import {
  type ClassKind,
  type ClassOptions,
  ClassType,
  type Descriptor,
  type InterfaceOptions,
  type ObjectShape,
} from './class_type.js';
import type { MethodTables } from './method_tables.js';
import type { GuestModule } from './module.js';
import { noteClass } from './reference_tests.js';
import { ArrayReference, ClassReference } from './references.js';
import type { TrapMessage } from './traps.js';
import type { ValueType } from './types.js';

/** What a program is told when an operation on objects fails; an Error is thrown as it is. */
export interface ObjectPolicy {
  /** `none` where no reference is ever null, or the front end checks: null then ends the process. */
  nullCheck: 'trap' | 'none';
  /** @param use what was asked of null: "the field x", "area()", "the length"; "the exception" where it was thrown */
  nullMessage(use: string): string | Error;
  boundsMessage(index: bigint, length: number): string | Error;
  /** For a new array. */
  lengthMessage(length: bigint): string | Error;
  /** @param from the object's class */
  castMessage(from: string, to: string): string | Error;
  /**
   * Whether a reference is checked that is stored into an array, whose elements may be of a class below what code knows
   * of them; `none` where no array is ever used as one of another class.
   */
  storeCheck: 'trap' | 'none';
  /** @param from the class of what was to be stored */
  storeMessage(from: string): string | Error;
  /** @param what "a Circle" */
  memoryMessage(what: string): string | Error;
}

const defaultPolicy: ObjectPolicy = {
  nullCheck: 'trap',
  nullMessage: (use) =>
    use === 'the exception' ? 'null was thrown' : `null has no ${use.replace(/^the /, '')}`,
  boundsMessage: (index, length) => `the index ${index} is outside of an array of length ${length}`,
  lengthMessage: (length) => `an array cannot have the length ${length}`,
  castMessage: (from, to) => `${from} is no ${to}`,
  storeCheck: 'trap',
  storeMessage: (from) => `the array cannot hold ${from}`,
  memoryMessage: (what) => `there is no memory left for ${what}`,
};

/** What every class of arrays has above it, beside arrays: such as Java's Object, Cloneable. */
export interface ArrayParents {
  super?: ClassType;
  interfaces?: readonly ClassType[];
}

/** A class that is declared when it is first named. */
interface Lazy {
  declare: () => ClassType | undefined;
  source: SourceText;
}

export class ClassTable {
  readonly module: GuestModule;
  /** Change it before code is built. */
  readonly policy: ObjectPolicy = { ...defaultPolicy };
  readonly #classes = new Map<string, ClassType>();
  readonly #lazy = new Map<string, Lazy>();
  /** Classes that belong to no source. */
  readonly #provided = new Map<string, () => ClassType>();
  readonly #declaring = new Set<string>();
  readonly #arrays = new Map<ValueType, ClassType>();
  readonly #byDescriptor = new Map<bigint, ClassType>();
  /** How many classes had a name: symbols of replaced ones stay. */
  readonly #generations = new Map<string, number>();
  /** The same function for the same words: a trap has one number, however often its function is built. */
  readonly #traps = new Map<string, TrapMessage>();
  #arrayParents: ArrayParents = {};

  constructor(module: GuestModule) {
    this.module = module;
  }

  // ── Declaring ────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Declares a class, which gets its members next. One of an earlier source with this name is replaced.
   *
   * @throws VmkitError ERR_CLASS for a name that is taken, and what is above it if it cannot be
   */
  class(name: string, options: ClassOptions = {}): ClassType {
    return this.#declare('class', name, options);
  }

  /** Declares an interface; as `class`. */
  interface(name: string, options: InterfaceOptions = {}): ClassType {
    return this.#declare('interface', name, options);
  }

  #declare(kind: ClassKind, name: string, options: ClassOptions): ClassType {
    const origin = { source: this.module.source, span: options.span };
    if (typeof name !== 'string' || name === '') {
      throw classError(origin, `a ${kind} needs a name, not ${describe(name)}`);
    }
    if (options.abstract && options.final) {
      throw classError(origin, `${kind} ${name} cannot be both abstract and final`);
    }
    const known = this.#classes.get(name);
    if (known && !options.replace && known.origin.source === origin.source) {
      throw classError(origin, `${known.kind} ${name} was declared already`);
    }
    const cls = this.#make(kind, name, origin, options);
    const { super: superclass, interfaces = [] } = options;
    if (!Array.isArray(interfaces)) throw needed(name, 'an array of interfaces', interfaces);
    const above = [superclass ?? [], interfaces].flat();
    for (const each of above) {
      if (typeof each === 'string' || each instanceof ClassType) continue;
      throw classError(
        origin,
        `what is above ${name} is a class or its name, not ${describe(each)}`,
      );
    }
    // What is only named may be declared later.
    if (!above.some((each) => typeof each === 'string')) void cls.super;
    this.#classes.set(name, cls);
    return cls;
  }

  #make(kind: ClassKind, name: string, origin: Origin, options: ClassOptions): ClassType {
    const generation = (this.#generations.get(name) ?? 0) + 1;
    this.#generations.set(name, generation);
    const symbol = generation === 1 ? name : `${name}#${generation}`;
    return new ClassType({ table: this, kind, name, symbol, origin, options });
  }

  /**
   * Declares a class when it is first named.
   *
   * @param declare declares it with `class` or `interface`, and gives it; undefined when there is none after all
   * @throws VmkitError ERR_CLASS for a name that the source has declared already
   */
  lazy(name: string, declare: () => ClassType | undefined, span?: Span): void {
    if (typeof declare !== 'function') throw needed('classes.lazy', 'a function', declare);
    const { source } = this.module;
    const declared = this.#classes.get(name)?.origin ?? this.#lazy.get(name);
    if (declared?.source === source) {
      throw classError({ source, span }, `class ${name} was declared already`);
    }
    this.#classes.delete(name);
    this.#lazy.set(name, { declare, source });
  }

  /**
   * Adds a class that belongs to no source, such as the one of all exceptions; it is made when it is first named. One of
   * the name that a source declares hides it.
   *
   * @param members declares its fields and methods
   * @returns what gives it
   */
  provide(
    name: string,
    options: () => ClassOptions,
    members: (cls: ClassType) => void = () => {},
    kind: 'class' | 'interface' = 'class',
  ): () => ClassType {
    let made: ClassType | undefined;
    const get = () => {
      if (!made) {
        made = this.#make(kind, name, { source: undefined, span: undefined }, options());
        members(made);
      }
      return made;
    };
    this.#provided.set(name, get);
    return get;
  }

  /**
   * The class of a name.
   *
   * @param origin where it is named
   * @throws VmkitError ERR_CLASS when there is none
   */
  get(name: string, origin: Origin = { source: this.module.source, span: undefined }): ClassType {
    const cls = this.find(name);
    if (cls) return cls;
    const names = [this.#classes, this.#lazy, this.#provided].flatMap((each) => [...each.keys()]);
    const near = nearest(name, names);
    const hint = near === undefined ? undefined : `did you mean ${near}?`;
    throw classError(origin, `there is no class ${name}`, hint);
  }

  /** The same; undefined when there is none. */
  find(name: string): ClassType | undefined {
    const cls = this.#classes.get(name);
    if (cls) return cls;
    const declare = this.#lazy.get(name)?.declare;
    if (!declare) return this.#provided.get(name)?.();
    if (this.#declaring.has(name)) {
      const path = listOf([...this.#declaring].slice(0, 4)).replace(' or ', ', ');
      throw new VmkitError(
        'ERR_CLASS',
        `cyclic inheritance: the declaration of ${name} needs ${name} itself (${path}); name what is above a class by its name`,
      );
    }
    this.#declaring.add(name);
    try {
      const made: unknown = declare() ?? this.#classes.get(name);
      if (made !== undefined && !(made instanceof ClassType)) {
        throw needed(`classes.lazy: from the function for ${name}`, 'a class', made);
      }
      if (made) this.#classes.set(name, made);
      this.#lazy.delete(name);
      return made;
    } finally {
      this.#declaring.delete(name);
    }
  }

  has(name: string): boolean {
    return this.#classes.has(name) || this.#lazy.has(name) || this.#provided.has(name);
  }

  /** Those that were declared, without arrays. */
  [Symbol.iterator](): IterableIterator<ClassType> {
    return this.#classes.values();
  }

  /**
   * Lays out all that were declared, whether code uses them or not.
   *
   * @throws VmkitError ERR_CLASS for what is wrong with them
   */
  link(): void {
    const errors = new ClassErrors();
    for (const cls of this.#classes.values()) errors.catch(() => cls.link());
    errors.throwErrors();
  }

  /** For the module: what takes back the declarations from here on, when a source turns out to be wrong. */
  checkpoint(): () => void {
    const classes = new Map(this.#classes);
    const lazy = new Map(this.#lazy);
    return () => {
      restore(this.#classes, classes);
      restore(this.#lazy, lazy);
    };
  }

  // ── Arrays ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** What all arrays have above them; before the first one is made. */
  setArrayParents(parents: ArrayParents): void {
    const { super: above, interfaces } = this.#arrayParents;
    const isSame = above === parents.super && interfaces === parents.interfaces;
    if (this.#arrays.size > 0 && !isSame) {
      throw new VmkitError('ERR_CLASS', 'arrays were made already; say before what is above them');
    }
    this.#arrayParents = parents;
  }

  /** The class of arrays with elements of a type. */
  arrayOf(element: ValueType): ClassType {
    const known = this.#arrays.get(element);
    if (known) return known;
    const name = `${element.name}[]`;
    const symbol = `${this.#elementClass(element)?.symbol ?? element.name}[]`;
    const origin = { source: undefined, span: undefined };
    const options = { final: true };
    const cls = new ClassType({
      table: this,
      kind: 'array',
      name,
      symbol,
      origin,
      element,
      options,
    });
    this.#arrays.set(element, cls);
    return cls;
  }

  /** The class of a reference type; undefined for other types. */
  classOf(type: ValueType): ClassType | undefined {
    return this.#elementClass(type);
  }

  /** The class of an array's elements; undefined when they are no references. */
  classOfElement(array: ClassType): ClassType | undefined {
    return array.element && this.#elementClass(array.element);
  }

  #elementClass(type: ValueType): ClassType | undefined {
    if (type instanceof ClassReference) return type.cls;
    return type instanceof ArrayReference ? this.arrayOf(type.element) : undefined;
  }

  /** For ClassType: S[] is below T[] for each T above S, and at last below what is above all arrays. */
  aboveArray(array: ClassType): { super: ClassType | undefined; interfaces: ClassType[] } {
    const element = this.classOfElement(array);
    const above = element?.super;
    const interfaces = element?.interfaces.map((each) => this.arrayOf(each.ref)) ?? [];
    return {
      super: above ? this.arrayOf(above.ref) : this.#arrayParents.super,
      interfaces: [...interfaces, ...(this.#arrayParents.interfaces ?? [])],
    };
  }

  // ── Traps ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** For the builder: what a program is told that asks something of null. */
  nullTrap(use: string): TrapMessage {
    return this.#trap(`null ${use}`, () => this.policy.nullMessage(use));
  }

  memoryTrap(what: string): TrapMessage {
    return this.#trap(`memory ${what}`, () => this.policy.memoryMessage(what));
  }

  readonly boundsTrap: TrapMessage = (index, length) =>
    this.policy.boundsMessage(BigInt(index as bigint), Number(length));

  readonly storeTrap: TrapMessage = (descriptor) =>
    this.policy.storeMessage(this.byDescriptor(descriptor as bigint)?.name ?? 'the object');

  readonly lengthTrap: TrapMessage = (length) =>
    this.policy.lengthMessage(BigInt(length as bigint));

  #trap(key: string, message: TrapMessage): TrapMessage {
    const known = this.#traps.get(key);
    if (!known) this.#traps.set(key, message);
    return known ?? message;
  }

  // ── Descriptors ──────────────────────────────────────────────────────────────────────────────────────────────

  /** The class whose descriptor has an address; of the header of an object that has a shape, the dynamic class. */
  byDescriptor(descriptor: bigint): ClassType | undefined {
    return this.#byDescriptor.get(descriptor) ?? this.#byDescriptor.get(this.#baseOf(descriptor));
  }

  #baseOf(header: bigint): bigint {
    try {
      return this.module.engine.objects.baseOf(header);
    } catch (error) {
      if (error instanceof VmkitError && error.code === 'ERR_ARGUMENT') return header;
      throw error;
    }
  }

  /** For ClassType: bytes of an object's header. */
  get headerSize(): number {
    return layout.Object.size;
  }

  /** For ClassType: what must be laid out before it. */
  neededBy(cls: ClassType): readonly ClassType[] {
    const element = this.classOfElement(cls);
    const above = cls.super ? [cls.super, ...cls.interfaces] : cls.interfaces;
    return element ? [element, ...above] : above;
  }

  /** For ClassType: makes its descriptor. */
  define(cls: ClassType, shape: ObjectShape, tables: MethodTables): Descriptor {
    const { callees, engine } = this.module;
    const { objects, symbols } = engine;
    for (const method of cls.methods.values()) {
      if (method.isExternal) callees.check(method.function?.name as string, method.signature);
    }
    // Another language of the engine may have a class of this name, and arrays are everywhere.
    let symbol = `class ${cls.symbol}`;
    while (symbols.has(symbol)) symbol += "'";
    const target = (name: string | undefined) => name ?? '';
    const isConcrete = !cls.isAbstract;
    const address = objects.defineClass({
      symbol,
      name: cls.name,
      kind: cls.kind,
      super: cls.super?.descriptor.address ?? 0n,
      element: this.classOfElement(cls)?.descriptor.address ?? 0n,
      interfaces: cls.interfaces.map((each) => each.descriptor.address),
      shape: shape.shape,
      instanceSize: shape.instanceSize,
      elementSize: shape.elementSize,
      references: [...shape.references],
      virtuals: isConcrete ? tables.virtuals.map((method) => target(method.function?.name)) : [],
      interfaceMethods: isConcrete
        ? [...tables.interfaceMethods].map(([selector, method]) => ({
            selector: objects.selector(selector),
            target: target(method.function?.name),
          }))
        : [],
    });
    this.#byDescriptor.set(address, cls);
    noteClass(engine, address, cls);
    return { address, symbol };
  }
}

function restore<K, V>(map: Map<K, V>, state: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of state) map.set(key, value);
}
