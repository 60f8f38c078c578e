/**
 * What a name stands for: classes, their fields and methods, and locals. One object each, compared by `===`; lowering
 * keeps what it makes of them in maps of its own.
 */
import type { SourceText, Span } from 'vmkit';
import {
  type ClassDeclaration,
  type FieldDeclaration,
  Flag,
  type MethodDeclaration,
} from '../syntax/tree.js';
import type { Constant } from './typed.js';
import { ClassType, type Type } from './types.js';

/** A class or an interface. */
export class ClassSymbol {
  readonly kind = 'class';
  readonly type: ClassType = new ClassType(this);
  readonly isInterface: boolean;
  /** Undefined for Object, and for interfaces. */
  superclass: ClassSymbol | undefined;
  /** Those that it names itself. */
  interfaces: ClassSymbol[] = [];
  /** Its own, in order of declaration: static ones too. */
  readonly fields = new Map<string, FieldSymbol>();
  /** Its own, by name. */
  readonly methods = new Map<string, MethodSymbol[]>();
  /** At least one in each class; the default constructor has no declaration. */
  readonly constructors: MethodSymbol[] = [];
  /** The classes declared in it, by their simple names. */
  readonly nested = new Map<string, ClassSymbol>();
  /** As messages call it: without the classes around it. */
  readonly simpleName: string;
  #ancestors: ReadonlySet<ClassSymbol> | undefined;

  /**
   * @param name the binary name, unique in a program: "Outer$Inner"
   * @param flags as written, and `Flag.abstract` for interfaces
   * @param isLibrary one of the language's own classes, whose text is not the program's
   */
  constructor(
    readonly name: string,
    readonly source: SourceText,
    readonly declaration: ClassDeclaration,
    readonly flags: number,
    readonly isLibrary: boolean,
    readonly outer: ClassSymbol | undefined,
  ) {
    this.simpleName = declaration.name.text;
    this.isInterface = declaration.isInterface;
  }

  get isAbstract(): boolean {
    return (this.flags & Flag.abstract) !== 0;
  }

  get isFinal(): boolean {
    return (this.flags & Flag.final) !== 0;
  }

  /** Object, and the interfaces that arrays implement. */
  get isArrayParent(): boolean {
    return this.isObject;
  }

  get isObject(): boolean {
    return this.isLibrary && this.name === 'Object';
  }

  get isString(): boolean {
    return this.isLibrary && this.name === 'String';
  }

  /** Is this the other class, or does it extend or implement it? Every interface is a subclass of Object here. */
  isSubclassOf(other: ClassSymbol): boolean {
    if (this === other || other.isObject) return true;
    this.#ancestors ??= new Set(this.supertypes());
    return this.#ancestors.has(other);
  }

  /** This class, its superclasses, then all interfaces; each once, nearest first. */
  supertypes(): ClassSymbol[] {
    const found = new Set<ClassSymbol>();
    for (let at: ClassSymbol | undefined = this; at && !found.has(at); at = at.superclass)
      found.add(at);
    for (const cls of found) for (const parent of cls.interfaces) found.add(parent);
    return [...found];
  }

  /** The class around it and all others: what is private in one of its classes is seen in all of them. */
  get outermost(): ClassSymbol {
    let at: ClassSymbol = this;
    while (at.outer) at = at.outer;
    return at;
  }

  toString(): string {
    return this.simpleName;
  }
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
    readonly declaration: FieldDeclaration,
  ) {
    super(name, owner, flags);
    this.type = type;
  }
}

/** A method or a constructor, whose name is "<init>" and whose result is void. */
export class MethodSymbol extends MemberSymbol {
  readonly kind = 'method';
  /** What it overrides or implements: at most one of a class, first, then those of interfaces. */
  readonly overridden: MethodSymbol[] = [];
  /** Of its `throws` clause. */
  thrown: ClassSymbol[] = [];
  /** Its name and the types of its parameters by their binary names, "add(int,String)": overriding methods have the same. */
  readonly selector: string;

  constructor(
    name: string,
    owner: ClassSymbol,
    flags: number,
    readonly parameters: readonly LocalSymbol[],
    readonly result: Type,
    /** Undefined for the default constructor. */
    readonly declaration: MethodDeclaration | undefined,
  ) {
    super(name, owner, flags);
    this.selector = `${name}(${parameters.map(({ type }) => keyOf(type)).join(',')})`;
  }

  get isConstructor(): boolean {
    return this.name === '<init>';
  }

  get isAbstract(): boolean {
    return (this.flags & Flag.abstract) !== 0;
  }

  /** Is its last parameter `T...`? Calls give it an array, whoever made that. */
  get isVarargs(): boolean {
    return this.declaration?.isVarargs ?? false;
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

  /** As messages spell it: "add(int,String)"; of a constructor "Point(int,int)". */
  override toString(): string {
    const name = this.isConstructor ? this.owner.simpleName : this.name;
    return `${name}(${this.parameters.map(({ type }) => type).join(',')})`;
  }
}

/** A parameter, a local variable, or the variable of a pattern. */
export class LocalSymbol {
  readonly kind = 'local';
  /** Of a constant variable; it is folded wherever it is named. */
  constant: Constant | undefined;
  /** Its bit in the analysis of definite assignment; -1 when it is always assigned. */
  tracked = -1;
  /** Of a variable that has a value where it is declared: whether it is given another one. */
  isReassigned = false;
  /** A variable without a value at first that must be assigned once at most, since `try (…)` names it. */
  isOnce = false;
  /** The variable of `A | B e`, or of `try (R r = …)`: final without saying so. */
  implied: 'multi-catch parameter' | 'auto-closeable resource' | undefined;

  constructor(
    readonly name: string,
    public type: Type,
    readonly isFinal: boolean,
    readonly isParameter: boolean,
    readonly span: Span,
  ) {}
}

function keyOf(type: Type): string {
  if (type.kind === 'array') return `${keyOf(type.element)}[]`;
  return type.kind === 'class' ? type.symbol.name : String(type);
}
