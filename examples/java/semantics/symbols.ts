/**
 * What a name stands for: classes, their fields and methods, and locals. One object each, compared by `===`; lowering
 * keeps what it makes of them in maps of its own.
 */
import type { SourceText, Span } from 'vmkit';
import {
  type ClassDeclaration,
  type ClassKind,
  type EnumConstant,
  type FieldDeclaration,
  Flag,
  type MethodDeclaration,
  type Parameter,
} from '../syntax/tree.js';
import type { Code, Constant, Expression } from './typed.js';
import {
  ClassType,
  erasure,
  type Signature,
  type Type,
  type TypeVariable,
  voidType,
} from './types.js';
import type { Unit } from './units.js';

/** What fills in a class's symbol when something first asks. */
export interface Completer {
  /** Type parameters, supertypes, permitted subclasses. */
  header(cls: ClassSymbol): void;
  /** Fields, methods, constructors. */
  members(cls: ClassSymbol): void;
  /** What its methods override, and its bridges. */
  overrides(cls: ClassSymbol): void;
}

export interface ClassOptions {
  /** The binary name, unique in a program: "a.b.Outer$Inner". */
  name: string;
  /** "" for none. */
  packageName: string;
  source: SourceText;
  declaration: ClassDeclaration;
  /** As written, and what its kind and place imply: static, abstract, final. */
  flags: number;
  /** One of the language's own classes, whose text is not the program's. */
  isLibrary: boolean;
  /** The class around it, by its text. */
  outer: ClassSymbol | undefined;
  completer: Completer;
  /** The file that it is in. */
  unit: Unit;
  /** Declared in a body: with a name, or without one. */
  isLocal?: boolean;
  isAnonymous?: boolean;
  /** Objects of it have an enclosing instance. */
  hasOuter?: boolean;
  /** The method around a local or anonymous class; undefined for those in initialisers. */
  enclosingMethod?: MethodSymbol | undefined;
  /** Declared in a lambda's body. */
  isInLambda?: boolean;
}

/** A class, interface, enum, record or annotation. It completes itself: reading what its text says never fails. */
export class ClassSymbol {
  readonly kind = 'class';
  readonly form: ClassKind;
  readonly name: string;
  readonly packageName: string;
  readonly source: SourceText;
  readonly declaration: ClassDeclaration;
  readonly flags: number;
  readonly isLibrary: boolean;
  readonly outer: ClassSymbol | undefined;
  readonly isLocal: boolean;
  readonly isAnonymous: boolean;
  /** Of `new C<>() {…}`: each of its methods overrides one (JLS 15.9.5). */
  isOfDiamond = false;
  readonly hasOuter: boolean;
  readonly enclosingMethod: MethodSymbol | undefined;
  readonly isInLambda: boolean;
  readonly isInterface: boolean;
  readonly simpleName: string;
  /** The classes declared in it, by their simple names. */
  readonly nested = new Map<string, ClassSymbol>();
  /** Locals of bodies around it that its code uses; complete when those bodies have been attributed. */
  readonly captured = new Set<LocalSymbol>();
  /** The local and anonymous classes of its bodies, in the order of their numbers. */
  readonly locals: ClassSymbol[] = [];
  /** Without arguments. */
  readonly erased: ClassType;
  readonly unit: Unit;
  /** Of its own and of what it inherits, by name, as far as they were asked for: see members.ts. */
  readonly methodsByName = new Map<string, readonly MethodSymbol[]>();
  readonly #completer: Completer;
  #state: 'new' | 'header' | 'declared' | 'members' | 'complete' = 'new';
  #type: ClassType | undefined;
  #typeParameters: readonly TypeVariable[] = [];
  #superType: ClassType | undefined;
  #interfaceTypes: ClassType[] = [];
  #permitted: ClassSymbol[] | undefined;
  readonly #fields = new Map<string, FieldSymbol>();
  readonly #methods = new Map<string, MethodSymbol[]>();
  readonly #constructors: MethodSymbol[] = [];
  readonly #components: FieldSymbol[] = [];
  readonly #bridges: Bridge[] = [];
  #supertypes: ClassSymbol[] | undefined;
  #ancestors: ReadonlySet<ClassSymbol> | undefined;

  constructor(options: ClassOptions) {
    const { declaration } = options;
    this.name = options.name;
    this.packageName = options.packageName;
    this.source = options.source;
    this.declaration = declaration;
    this.flags = options.flags;
    this.isLibrary = options.isLibrary;
    this.outer = options.outer;
    this.isLocal = options.isLocal ?? false;
    this.isAnonymous = options.isAnonymous ?? false;
    this.hasOuter = options.hasOuter ?? false;
    this.enclosingMethod = options.enclosingMethod;
    this.isInLambda = options.isInLambda ?? false;
    this.form = declaration.kind;
    this.isInterface = declaration.kind === 'interface' || declaration.kind === 'annotation';
    this.simpleName = declaration.name.text;
    this.erased = new ClassType(this);
    this.unit = options.unit;
    this.#completer = options.completer;
  }

  #header(): void {
    if (this.#state !== 'new') return;
    this.#state = 'header';
    this.#completer.header(this);
    this.#state = 'declared';
  }

  #members(): void {
    this.#header();
    if (this.#state !== 'declared') return;
    this.#state = 'members';
    this.#completer.members(this);
    this.#state = 'complete';
  }

  /** Its own type parameters. */
  get typeParameters(): readonly TypeVariable[] {
    this.#header();
    return this.#typeParameters;
  }

  /** For the completer, first of all: their bounds may mention the class. */
  set typeParameters(all: readonly TypeVariable[]) {
    this.#typeParameters = all;
  }

  /** With its own type parameters as arguments, in the type around it where that is generic. */
  get type(): ClassType {
    this.#header();
    if (!this.#type) {
      const outer = this.hasOuter ? this.outer?.type : undefined;
      const around = outer && (outer.args.length > 0 || outer.outer) ? outer : undefined;
      const isPlain = this.#typeParameters.length === 0 && !around;
      this.#type = isPlain ? this.erased : new ClassType(this, this.#typeParameters, around);
    }
    return this.#type;
  }

  /** Undefined for Object, and for interfaces. */
  get superType(): ClassType | undefined {
    this.#header();
    return this.#superType;
  }

  set superType(type: ClassType | undefined) {
    this.#superType = type;
  }

  /** Those that it names itself. */
  get interfaceTypes(): ClassType[] {
    this.#header();
    return this.#interfaceTypes;
  }

  set interfaceTypes(types: ClassType[]) {
    this.#interfaceTypes = types;
  }

  /** Of a sealed class. */
  get permitted(): ClassSymbol[] | undefined {
    this.#header();
    return this.#permitted;
  }

  set permitted(all: ClassSymbol[] | undefined) {
    this.#permitted = all;
  }

  get superclass(): ClassSymbol | undefined {
    return this.superType?.symbol;
  }

  get interfaces(): ClassSymbol[] {
    return this.interfaceTypes.map(({ symbol }) => symbol);
  }

  /** Its own, in order of declaration: static ones too. */
  get fields(): Map<string, FieldSymbol> {
    this.#members();
    return this.#fields;
  }

  /** Its own, by name. */
  get methods(): Map<string, MethodSymbol[]> {
    this.#members();
    return this.#methods;
  }

  /** At least one in each class; the default constructor has no declaration. */
  get constructors(): MethodSymbol[] {
    this.#members();
    return this.#constructors;
  }

  /** Of a record: the fields of its components. */
  get components(): FieldSymbol[] {
    this.#members();
    return this.#components;
  }

  /** Methods that only the runtime sees; see overrides.ts. */
  get bridges(): Bridge[] {
    this.#completer.overrides(this);
    return this.#bridges;
  }

  get enumConstants(): FieldSymbol[] {
    return [...this.fields.values()].filter(({ isEnumConstant }) => isEnumConstant);
  }

  instantiate(args: readonly Type[], outer?: ClassType): ClassType {
    return args.length === 0 && !outer ? this.erased : new ClassType(this, args, outer);
  }

  get isAbstract(): boolean {
    return (this.flags & Flag.abstract) !== 0;
  }

  get isFinal(): boolean {
    return (this.flags & Flag.final) !== 0;
  }

  get isStatic(): boolean {
    return (this.flags & Flag.static) !== 0;
  }

  get isPublic(): boolean {
    return (this.flags & Flag.public) !== 0;
  }

  /** Object, and the interfaces that arrays implement. */
  get isArrayParent(): boolean {
    return (
      this.isObject ||
      (this.isLibrary &&
        (this.name === 'java.lang.Cloneable' || this.name === 'java.io.Serializable'))
    );
  }

  get isObject(): boolean {
    return this.isLibrary && this.name === 'java.lang.Object';
  }

  get isString(): boolean {
    return this.isLibrary && this.name === 'java.lang.String';
  }

  /** With dots between classes: "a.b.Outer.Inner". */
  get qualifiedName(): string {
    if (this.outer && !this.isLocal && !this.isAnonymous) {
      return `${this.outer.qualifiedName}.${this.simpleName}`;
    }
    if (this.isLocal || this.isAnonymous) return this.simpleName;
    return this.name;
  }

  /** Is this the other class, or does it extend or implement it? Every interface is a subclass of Object here. */
  isSubclassOf(other: ClassSymbol): boolean {
    if (this === other || other.isObject) return true;
    if (this.#ancestors) return this.#ancestors.has(other);
    const ancestors = new Set(this.supertypes());
    if (this.#state !== 'new' && this.#state !== 'header') this.#ancestors = ancestors;
    return ancestors.has(other);
  }

  /** This class, its superclasses, then all interfaces; each once, nearest first. */
  supertypes(): ClassSymbol[] {
    if (this.#supertypes) return this.#supertypes;
    const found = new Set<ClassSymbol>();
    for (let at: ClassSymbol | undefined = this; at && !found.has(at); at = at.superclass)
      found.add(at);
    for (const cls of found) for (const parent of cls.interfaces) found.add(parent);
    const all = [...found];
    // While headers are being read, what is above may not be known yet.
    if (all.every((cls) => cls.#state !== 'new' && cls.#state !== 'header')) this.#supertypes = all;
    return all;
  }

  /** The class around it and all others: what is private in one of its classes is seen in all of them. */
  get outermost(): ClassSymbol {
    let at: ClassSymbol = this;
    while (at.outer) at = at.outer;
    return at;
  }

  /** As messages call it: an inner class with the class around it. */
  toString(): string {
    if (!this.isAnonymous) {
      const isInner = this.hasOuter && !this.isLocal && this.outer;
      return isInner ? `${this.outer}.${this.simpleName}` : this.simpleName;
    }
    const [first] = this.interfaceTypes;
    return `<anonymous ${first ?? this.superType}>`;
  }
}

/** A method with the erased signature of `overridden` that casts its arguments and calls `target`. */
export interface Bridge {
  overridden: MethodSymbol;
  target: MethodSymbol;
}

abstract class MemberSymbol {
  constructor(
    readonly name: string,
    readonly owner: ClassSymbol,
    /** As written, and what an interface adds to it (public, abstract, static final). */
    readonly flags: number,
  ) {}

  get isStatic(): boolean {
    return (this.flags & Flag.static) !== 0;
  }

  get isFinal(): boolean {
    return (this.flags & Flag.final) !== 0;
  }

  get isPrivate(): boolean {
    return (this.flags & Flag.private) !== 0;
  }

  get isProtected(): boolean {
    return (this.flags & Flag.protected) !== 0;
  }

  get isPublic(): boolean {
    return (this.flags & Flag.public) !== 0;
  }
}

export class FieldSymbol extends MemberSymbol {
  readonly kind = 'field';
  type: Type;
  /**
   * Of a constant variable (JLS 4.12.4): final, with an initialiser that is a constant expression. It is folded
   * wherever it is named, and reading it does not initialise the class. A static one is set before the class's static
   * code runs; it is in no list of initialisers.
   */
  constant: Constant | undefined;

  constructor(
    name: string,
    owner: ClassSymbol,
    flags: number,
    type: Type,
    /** Of a record's component, its parameter. */
    readonly declaration: FieldDeclaration | EnumConstant | Parameter,
  ) {
    super(name, owner, flags);
    this.type = type;
  }

  get isEnumConstant(): boolean {
    return 'kind' in this.declaration && this.declaration.kind === 'constant';
  }
}

/** Methods that nobody wrote, whose bodies the compiler knows. */
export type Synthetic =
  | 'values'
  | 'valueOf'
  | 'accessor'
  | 'toString'
  | 'hashCode'
  | 'equals'
  | 'canonical'
  | 'compact';

/** A method or a constructor, whose name is "<init>" and whose result is void. */
export class MethodSymbol extends MemberSymbol {
  readonly kind = 'method';
  /** What it overrides or implements: at most one of a class, first, then those of interfaces. */
  readonly overridden: MethodSymbol[] = [];
  #thrown: readonly Type[] | (() => readonly Type[]) = [];
  typeParameters: readonly TypeVariable[] = [];
  parameters: readonly LocalSymbol[] = [];
  result: Type = voidType;
  isVarargs = false;
  synthetic: Synthetic | undefined;
  /** Its types as they are written, once they were asked for: see member_types.ts. */
  signature: Signature | undefined;
  #selector: string | undefined;
  #nativeKey: string | undefined;

  constructor(
    name: string,
    owner: ClassSymbol,
    flags: number,
    /** Undefined for those that nobody wrote. */
    readonly declaration: MethodDeclaration | undefined,
  ) {
    super(name, owner, flags);
  }

  /** Of its `throws` clause. */
  get thrown(): readonly Type[] {
    if (typeof this.#thrown === 'function') this.#thrown = this.#thrown();
    return this.#thrown;
  }

  set thrown(types: readonly Type[]) {
    this.#thrown = types;
  }

  /** Found out when it is asked for: most programs never name the exceptions of the library's methods. */
  throwsLater(types: () => readonly Type[]): void {
    this.#thrown = types;
  }

  /**
   * Its name and the erased types of its parameters by their binary names, "add(int,java.lang.String)": overriding methods
   * have the same, or there is a bridge.
   */
  get selector(): string {
    this.#selector ??= `${this.name}(${this.parameters.map(({ type }) => keyOf(erasure(type))).join(',')})`;
    return this.#selector;
  }

  /**
   * What calls find it by at run time: its selector, with its package where only that may override it, so that a method
   * of another package does not (JLS 8.4.8.1).
   */
  get slot(): string {
    const { flags, owner } = this;
    const isOfPackage = (flags & (Flag.public | Flag.protected | Flag.private | Flag.static)) === 0;
    const home = owner.packageName;
    if (!isOfPackage || home === '' || owner.isInterface || this.isConstructor)
      return this.selector;
    return owner.isLibrary ? this.selector : `${this.selector} of ${home}`;
  }

  /** By which natives are known: "java.lang.String.indexOf(String,int)". */
  get nativeKey(): string {
    this.#nativeKey ??= `${this.owner.name}.${this.name}(${this.parameters.map(({ type }) => erasure(type)).join(',')})`;
    return this.#nativeKey;
  }

  get isConstructor(): boolean {
    return this.name === '<init>';
  }

  get isAbstract(): boolean {
    return (this.flags & Flag.abstract) !== 0;
  }

  /** An interface's method with a body. */
  get isDefault(): boolean {
    return (this.flags & Flag.default) !== 0;
  }

  /** Made by the runtime: library classes only. */
  get isNative(): boolean {
    return (this.flags & Flag.native) !== 0;
  }

  /** Could another class override it? */
  get isVirtual(): boolean {
    const bound = Flag.static | Flag.private | Flag.final;
    return (this.flags & bound) === 0 && !this.isConstructor && !this.owner.isFinal;
  }

  #shown(type: Type, index: number): string {
    const isLast = this.isVarargs && index === this.parameters.length - 1;
    return isLast && type.kind === 'array' ? `${type.element}...` : String(type);
  }

  /** A constructor to programs: the functions that make Strings are called by `new`. */
  get isLikeConstructor(): boolean {
    return this.isConstructor || (this.name === 'make' && this.owner.name === 'java.lang.String');
  }

  /** As messages spell it: "add(int,String)"; of a constructor "Point(int,int)". */
  override toString(): string {
    const name = this.isLikeConstructor ? String(this.owner) : this.name;
    const own = this.typeParameters.length > 0 ? `<${this.typeParameters.join(',')}>` : '';
    const types = this.parameters.map(({ type }, index) => this.#shown(type, index));
    return `${own}${name}(${types.join(',')})`;
  }
}

/** A parameter, a local variable, or the variable of a pattern. */
export class LocalSymbol {
  readonly kind = 'local';
  /** Of a constant variable; it is folded wherever it is named. */
  constant: Constant | undefined;
  /** The code that declares it. */
  owner: Code | undefined;
  /** The place whose value it holds, where nobody wrote it: messages name that. */
  copyOf: Expression | undefined;
  /** Whether a lambda or class in that code uses it. */
  captured = false;
  /** Whether any code names it, as far as the body was read. */
  isNamed = false;
  /** Whether its own initialiser names it, and could read it before it has its value. */
  isInOwnValue = true;
  /** Of one without a value at first: it is assigned once at most, as the flow analysis finds. */
  isEffectivelyFinal = true;
  /** Of such a one: a lambda that uses it assigns it. */
  isSetInside = false;
  /** Its bit in the analysis of definite assignment; -1 when it is always assigned. */
  tracked = -1;
  /** A parameter, of a handler too, and the variable of a `for` over a collection. */
  isGiven: boolean;
  /** Of a variable that has a value where it is declared: whether it is given another one. */
  isReassigned = false;
  /** A variable without a value at first that must be assigned once at most, since `try (…)` names it. */
  isOnce = false;
  /** Of a pattern: in scope inside of a statement, or behind one; or told to be there twice. */
  pattern: 'inside' | 'behind' | 'told' | undefined;
  /** The variable of `A | B e`, or of `try (R r = …)`: final without saying so. */
  implied: 'multi-catch parameter' | 'auto-closeable resource' | undefined;

  constructor(
    readonly name: string,
    public type: Type,
    readonly isFinal: boolean,
    readonly isParameter: boolean,
    readonly span: Span,
  ) {
    this.isGiven = isParameter;
  }
}

function keyOf(type: Type): string {
  if (type.kind === 'array') return `${keyOf(type.element)}[]`;
  return type.kind === 'class' ? type.symbol.name : String(type);
}
