/**
 * One class, interface or class of arrays: declared, given members, and laid out when code first needs it. From then
 * on it does not change, since code has its layout in it.
 *
 * A superclass and interfaces may be named before they are declared; they are looked up when they are needed.
 */
import { checkText } from '../src/checks.js';
import { layout } from '../src/layout.js';
import type { Span } from '../src/source.js';
import { classError, type Origin } from './class_errors.js';
import { aboveOf, checkHierarchy, type Hierarchy, supersFirst } from './class_hierarchy.js';
import { FieldLayout, type FieldOrder } from './class_layout.js';
import type { ClassTable } from './classes.js';
import {
  Field,
  Method,
  type MethodBody,
  type MethodOptions,
  type StaticBody,
  StaticField,
  selectorOf,
} from './members.js';
import { type MethodTables, methodTables, mostSpecific } from './method_tables.js';
import type { FunctionRef, Params } from './module.js';
import { arrayOf, ClassReference } from './references.js';
import { checkType, checkTypes, type ValueType, voidType } from './types.js';

export type ClassKind = 'class' | 'interface' | 'array';

export interface InterfaceOptions {
  /** For an interface: a class that is above every class that can have it, such as Java's Object. */
  super?: ClassType | string;
  interfaces?: readonly (ClassType | string)[];
  /** Takes the place of a class of this name; objects and code of the old one keep it. */
  replace?: boolean;
  /** Where it is declared. */
  span?: Span;
}

export interface ClassOptions extends InterfaceOptions {
  /** Has no instances. */
  abstract?: boolean;
  /** Has no subclasses. */
  final?: boolean;
  /** How its own fields are placed; `packed` unless given. */
  order?: FieldOrder;
  /**
   * `string`: its objects are the kit's strings (`module.strings`); it is final and has no fields.
   *
   * `dynamic`: its objects get properties as they run (`module.dynamic` makes them); it has no fields and no virtual
   * methods, and neither has what is above it.
   */
  shape?: 'string' | 'dynamic';
}

interface ClassParts {
  table: ClassTable;
  kind: ClassKind;
  name: string;
  /** Its name in symbols, unique in the engine. */
  symbol: string;
  origin: Origin;
  /** Of an array. */
  element?: ValueType;
  options: ClassOptions;
}

/** A class's descriptor, and the data symbol by which code refers to it. */
export interface Descriptor {
  address: bigint;
  symbol: string;
}

/** What the collector must know of objects. */
export interface ObjectShape {
  shape: 'fixed' | 'array' | 'references' | 'string' | 'dynamic';
  /** Bytes with the header; 0 for arrays, interfaces and dynamic classes. */
  instanceSize: number;
  /** Bytes of an array's element. */
  elementSize: number;
  /** Offsets of all fields that hold references, inherited ones too. */
  references: readonly number[];
}

interface Layout {
  descriptor: Descriptor;
  /** How many classes are above it. */
  depth: number;
  fields: FieldLayout;
  /** Offsets of references, inherited ones too. */
  references: readonly number[];
  tables: MethodTables;
}

/** Most classes of a large program have no members of some kind. */
const none: ReadonlyMap<string, never> = new Map<string, never>();

export class ClassType {
  readonly table: ClassTable;
  readonly kind: ClassKind;
  readonly name: string;
  readonly symbol: string;
  readonly isAbstract: boolean;
  readonly isFinal: boolean;
  /** Its objects are the kit's strings. */
  readonly isString: boolean;
  /** Its objects have shapes. */
  readonly isDynamic: boolean;
  readonly origin: Origin;
  /** Of an array. */
  readonly element: ValueType | undefined;
  /** The type of references to its instances. */
  readonly ref: ValueType;
  #fields: Map<string, Field> | undefined;
  #staticFields: Map<string, StaticField> | undefined;
  #methods: Map<string, Method> | undefined;
  readonly #options: ClassOptions;
  #hierarchy: Hierarchy | undefined;
  #allInterfaces: ReadonlySet<ClassType> | undefined;
  #layout: Layout | undefined;

  /** For the table: use `ClassTable.class`. */
  constructor({ table, kind, name, symbol, origin, element, options }: ClassParts) {
    this.table = table;
    this.kind = kind;
    this.name = name;
    this.symbol = symbol;
    this.origin = origin;
    this.element = element;
    this.isAbstract = kind === 'interface' || options.abstract === true;
    this.isString = options.shape === 'string';
    this.isDynamic = options.shape === 'dynamic';
    this.isFinal = options.final === true || this.isString;
    this.#options = options;
    this.ref = element ? arrayOf(element) : new ClassReference(this);
  }

  /** Its own, in the order of their declaration. */
  get fields(): ReadonlyMap<string, Field> {
    return this.#fields ?? none;
  }

  get staticFields(): ReadonlyMap<string, StaticField> {
    return this.#staticFields ?? none;
  }

  /** Its own, by selector. */
  get methods(): ReadonlyMap<string, Method> {
    return this.#methods ?? none;
  }

  // ── Members ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** @throws VmkitError ERR_CLASS when it was laid out already, or has the name */
  field(name: string, type: ValueType, span?: Span): Field {
    const origin = this.#open(`field ${name}`, span);
    if (this.kind !== 'class') {
      throw classError(origin, `${this.kind} ${this.name} cannot have the field ${name}`);
    }
    if (this.isString) {
      throw classError(origin, `${this.name} is the class of strings: it cannot have fields`);
    }
    if (this.isDynamic) {
      throw classError(
        origin,
        `${this.name} is a dynamic class: its objects have properties, it cannot have the field ${name}`,
      );
    }
    this.#checkField(name, type, origin);
    const field = new Field(this, name, type, span);
    this.#fields ??= new Map();
    this.#fields.set(name, field);
    return field;
  }

  /** A variable that belongs to the class; zero at first. */
  staticField(name: string, type: ValueType, span?: Span): StaticField {
    const origin = this.#open(`field ${name}`, span);
    this.#checkField(name, type, origin);
    const variable = this.table.module.variable(`static ${this.symbol}.${name}`, type);
    const field = new StaticField(this, name, type, variable, span);
    this.#staticFields ??= new Map();
    this.#staticFields.set(name, field);
    return field;
  }

  /**
   * Declares a method. It is virtual unless it is static or private; its body is built when it is first called.
   *
   * @throws VmkitError ERR_CLASS when the class was laid out already, has the selector, or cannot have such a method
   */
  method(
    name: string,
    options: MethodOptions & { static: true },
    body?: StaticBody,
    span?: Span,
  ): Method;
  method(
    name: string,
    options: MethodOptions & { static?: boolean },
    body?: MethodBody,
    span?: Span,
  ): Method;
  method(
    name: string,
    options: MethodOptions & { static?: boolean },
    body?: MethodBody | StaticBody,
    span?: Span,
  ): Method {
    checkTypes(`the method ${name} of ${this.name}`, options);
    const selector = options.selector ?? selectorOf(name, options.params);
    const origin = this.#open(`method ${selector}`, span);
    const isStatic = options.static === true;
    const isPrivate = options.private === true;
    this.#checkMethod(selector, options, body, origin);
    const method = new Method({
      owner: this,
      name,
      selector,
      params: options.params,
      result: options.result,
      isStatic,
      isFinal: options.final === true,
      isPrivate,
      isExternal: options.implementation !== undefined,
      throws: this.#throws(options),
      implementation: this.#implementation(selector, options, body, span),
      origin,
    });
    this.#methods ??= new Map();
    this.#methods.set(selector, method);
    return method;
  }

  /** A constructor: a private method that is called directly on what `b.new` gave. */
  initializer(params: Params, body: MethodBody, span?: Span): Method {
    return this.method('<init>', { params, result: voidType, private: true }, body, span);
  }

  #implementation(
    selector: string,
    options: MethodOptions & { static?: boolean },
    body: MethodBody | StaticBody | undefined,
    span: Span | undefined,
  ): FunctionRef | undefined {
    const { params, result, implementation } = options;
    const all: Params = options.static ? params : [['this', this.ref], ...params];
    const name = `${this.symbol}.${selector}`;
    const { source } = this.origin;
    const { module } = this.table;
    if (implementation !== undefined) {
      const types = all.map(([, type]) => type);
      const throws = module.throws && options.throws !== false;
      return { name: implementation, params: types, result, context: true, throws };
    }
    if (!body) return undefined;
    const build = options.static
      ? (body as StaticBody)
      : (b: Parameters<MethodBody>[0]) => (body as MethodBody)(b, b.param(0).get());
    return module.function(name, all, result, build, span, source ? { source } : {});
  }

  /** What a table holds must be called in one way: there, only what throws will do. */
  #throws({ implementation, throws }: MethodOptions): boolean {
    return this.table.module.throws && (implementation === undefined || throws !== false);
  }

  #open(member: string, span: Span | undefined): Origin {
    const origin = { source: this.origin.source, span };
    if (!this.#layout) return origin;
    throw classError(
      origin,
      `class ${this.name} was laid out already and cannot get the ${member}`,
      'declare all members of a class before code uses it',
    );
  }

  #checkField(name: string, type: ValueType, origin: Origin): void {
    checkText(`${this.name}.field`, 'a name', name);
    if (type === voidType) throw classError(origin, `the field ${name} cannot be void`);
    checkType(`the field ${name} of ${this.name}`, type);
    if (!this.fields.has(name) && !this.staticFields.has(name)) return;
    throw classError(origin, `${this.kind} ${this.name} has a field ${name} already`);
  }

  #checkMethod(
    selector: string,
    options: MethodOptions & { static?: boolean },
    body: MethodBody | StaticBody | undefined,
    origin: Origin,
  ): void {
    const wrong = (why: string) =>
      classError(origin, `method ${selector} of ${this.kind} ${this.name} ${why}`);
    const isInterface = this.kind === 'interface';
    if (this.methods.has(selector)) throw wrong('was declared already');
    if (body && options.implementation !== undefined) {
      throw wrong('has a body and an implementation: give one of them');
    }
    const hasCode = body !== undefined || options.implementation !== undefined;
    const isAbstract = options.abstract ?? (isInterface && !hasCode);
    if (isAbstract) {
      if (hasCode) throw wrong('is abstract and has a body');
      if (options.static || options.private || options.final) {
        throw wrong('cannot be abstract: it is static, private or final');
      }
      if (!this.isAbstract) throw wrong('is abstract, and the class is not');
    } else if (!hasCode) throw wrong('has no body and is not abstract');
    if (isInterface && options.final) throw wrong('cannot be final: it is in an interface');
    if (options.throws === false && options.implementation === undefined) {
      throw wrong('has a body: only an implementation is known not to throw');
    }
    const isVirtual = !options.static && !options.private;
    if (isVirtual && this.isDynamic) {
      throw wrong(
        'is virtual, which methods of a dynamic class cannot be: make it static or private',
      );
    }
    if (options.throws === false && isVirtual && this.table.module.throws) {
      throw wrong(
        'is virtual: it is called as one that may throw; make it private, or let it throw',
      );
    }
  }

  // ── Hierarchy ────────────────────────────────────────────────────────────────────────────────────────────────

  /** The superclass; the class above an interface, if it has one. */
  get super(): ClassType | undefined {
    return this.#resolved().super;
  }

  /** Those that it names itself. */
  get interfaces(): readonly ClassType[] {
    return this.#resolved().interfaces;
  }

  /** Looks up what is above it, which must be of the right kinds and not come back to it. */
  #resolved(): Hierarchy {
    if (this.#hierarchy) return this.#hierarchy;
    const found = new Map<ClassType, Hierarchy>();
    const above = (cls: ClassType) => {
      const hierarchy = cls.#lookUp();
      found.set(cls, hierarchy);
      return aboveOf(hierarchy);
    };
    for (const cls of supersFirst(this, above, (each) => each.#hierarchy !== undefined)) {
      const { super: above, interfaces } = found.get(cls) as Hierarchy;
      checkHierarchy(cls, { super: above, interfaces });
      const inherited =
        cls.kind === 'interface' ? interfaces.find((each) => each.super) : undefined;
      cls.#hierarchy = { super: above ?? inherited?.super, interfaces };
    }
    return this.#hierarchy as unknown as Hierarchy;
  }

  #lookUp(): Hierarchy {
    if (this.kind === 'array') return this.table.aboveArray(this);
    const named = (cls: ClassType | string) =>
      typeof cls === 'string' ? this.table.get(cls, this.origin) : cls;
    const { super: above, interfaces = [] } = this.#options;
    return {
      super: above === undefined ? undefined : named(above),
      interfaces: [...new Set(interfaces.map(named))],
    };
  }

  /** All interfaces above it, and itself if it is one. */
  get allInterfaces(): ReadonlySet<ClassType> {
    if (this.#allInterfaces) return this.#allInterfaces;
    const order = supersFirst(
      this,
      (cls) => aboveOf(cls.#resolved()),
      (cls) => cls.#allInterfaces !== undefined,
    );
    for (const cls of order) cls.#allInterfaces = cls.#collectInterfaces();
    return this.#allInterfaces as unknown as ReadonlySet<ClassType>;
  }

  #collectInterfaces(): ReadonlySet<ClassType> {
    const { super: above, interfaces } = this.#resolved();
    const inherited = above?.allInterfaces;
    if (inherited && interfaces.length === 0 && this.kind !== 'interface') return inherited;
    const all = new Set(inherited);
    for (const each of interfaces) for (const one of each.allInterfaces) all.add(one);
    if (this.kind === 'interface') all.add(this);
    return all;
  }

  /** True when it is the other one or below it. */
  isSubtypeOf(other: ClassType): boolean {
    if (this === other) return true;
    if (other.kind === 'interface') return this.allInterfaces.has(other);
    if (other.kind === 'array') return this.kind === 'array' && this.#hasElementsOf(other);
    for (let cls = this.super; cls; cls = cls.super) if (cls === other) return true;
    return false;
  }

  #hasElementsOf(other: ClassType): boolean {
    const own = this.table.classOfElement(this);
    const others = other.table.classOfElement(other);
    return own !== undefined && others !== undefined && own.isSubtypeOf(others);
  }

  /** A field of this name: its own, or the nearest above it. */
  findField(name: string): Field | StaticField | undefined {
    for (let cls: ClassType | undefined = this; cls; cls = cls.super) {
      const field = cls.fields.get(name) ?? cls.staticFields.get(name);
      if (field) return field;
    }
    for (const each of this.allInterfaces) {
      const field = each.staticFields.get(name);
      if (field) return field;
    }
    return undefined;
  }

  /** A method with this selector: its own, that of the nearest class above it, else of the interfaces. */
  findMethod(selector: string): Method | undefined {
    for (let cls: ClassType | undefined = this; cls; cls = cls.super) {
      const method = cls.methods.get(selector);
      if (method) return method;
    }
    const candidates = [...this.allInterfaces].flatMap((each) => each.methods.get(selector) ?? []);
    return candidates.length === 0 ? undefined : mostSpecific(this, candidates);
  }

  // ── Layout ───────────────────────────────────────────────────────────────────────────────────────────────────

  get isLinked(): boolean {
    return this.#layout !== undefined;
  }

  /**
   * Fixes its layout and its tables, those above it first.
   *
   * @throws VmkitError ERR_CLASS for what is wrong with it or with one above it; it stays open then
   */
  link(): this {
    if (this.#layout) return this;
    const order = supersFirst(
      this,
      (cls) => cls.table.neededBy(cls),
      (cls) => cls.isLinked,
    );
    for (const cls of order) cls.#layOut();
    return this;
  }

  #layOut(): void {
    const above = this.super;
    const fields = new FieldLayout(above?.layout ?? this.table.headerSize);
    const own = [...this.fields.values()];
    const offsets = fields.place(
      own.map(({ type }) => type.size),
      this.#options.order ?? 'packed',
    );
    const tables = methodTables(this, above?.tables);
    this.#checkDynamic(above, fields, tables);
    const referring = offsets.filter((_, index) => own[index]?.type.isTraced);
    const inherited = above?.references ?? [];
    const references = referring.length === 0 ? inherited : [...inherited, ...referring];
    const descriptor = this.table.define(this, this.#shape(fields, references), tables);
    for (const [index, field] of own.entries()) field.offset = offsets[index] as number;
    const depth = above ? above.depth + 1 : 0;
    this.#layout = { descriptor, depth, fields, references, tables };
  }

  /** Objects with shapes have no place for inherited fields, and shapes none for a table of virtual methods. */
  #checkDynamic(above: ClassType | undefined, fields: FieldLayout, tables: MethodTables): void {
    if (!this.isDynamic) {
      if (!above?.isDynamic || this.kind === 'interface') return;
      throw classError(this.origin, `${this.name} is below ${above}, a dynamic class, and is none`);
    }
    if (fields.size > this.table.headerSize || tables.virtuals.length > 0) {
      const what = tables.virtuals.length > 0 ? 'virtual methods' : 'fields';
      throw classError(
        this.origin,
        `${this.name} is a dynamic class and inherits ${what}: its objects cannot have any`,
      );
    }
  }

  #shape(fields: FieldLayout, references: readonly number[]): ObjectShape {
    if (this.element) {
      const shape = this.element.isTraced ? 'references' : 'array';
      return { shape, instanceSize: 0, elementSize: this.element.size, references: [] };
    }
    if (this.isString) {
      const { size } = layout.Array;
      return { shape: 'string', instanceSize: size, elementSize: 0, references: [] };
    }
    if (this.isDynamic) {
      return { shape: 'dynamic', instanceSize: 0, elementSize: 0, references: [] };
    }
    const instanceSize = this.kind === 'class' ? fields.size : 0;
    return { shape: 'fixed', instanceSize, elementSize: 0, references };
  }

  /** For subclasses. */
  get layout(): FieldLayout {
    return this.#linked().fields;
  }

  /** For subclasses: offsets of references, inherited ones too. */
  get references(): readonly number[] {
    return this.#linked().references;
  }

  get tables(): MethodTables {
    return this.#linked().tables;
  }

  /** How many classes are above it. */
  get depth(): number {
    return this.#linked().depth;
  }

  get descriptor(): Descriptor {
    return this.#linked().descriptor;
  }

  /** Bytes of an instance with its header. */
  get instanceSize(): number {
    return this.#linked().fields.size;
  }

  /** Where in the virtual table the methods with a selector stand; undefined when there is none. */
  slotOf(selector: string): number | undefined {
    for (let cls: ClassType | undefined = this; cls; cls = cls.super) {
      const slot = cls.tables.slots.get(selector);
      if (slot !== undefined) return slot;
    }
    return undefined;
  }

  #linked(): Layout {
    this.link();
    return this.#layout as Layout;
  }

  toString(): string {
    return this.name;
  }
}
