/**
 * A checked program in the kit's terms: its classes, fields and methods, each made of the symbol that the front end has
 * for it. Bodies are lowered when they are first called; library classes are declared when something first needs them.
 */
import {
  arrayOf,
  type ClassType,
  type Field,
  f32,
  f64,
  type GuestModule,
  i1,
  i8,
  i16,
  i32,
  i64,
  type Method,
  nullType,
  type StaticField,
  u16,
  type ValueType,
  voidType,
} from 'vmkit/vm';
import type { CheckedProgram } from '../semantics/check.js';
import { libraryPackages } from '../semantics/java_lang_throwables.js';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../semantics/symbols.js';
import type { Type } from '../semantics/types.js';
import { Flag } from '../syntax/tree.js';
import { lowerMethod } from './body.js';
import { Initialization } from './initialization.js';
import type { JavaRuntime } from './runtime.js';
import { Strings } from './strings.js';

/** A class's symbol, and the program that declared it. */
export interface Home {
  lowering: ProgramLowering;
  symbol: ClassSymbol;
}

const primitives: Readonly<Record<string, ValueType>> = {
  boolean: i1,
  byte: i8,
  short: i16,
  char: u16,
  int: i32,
  long: i64,
  float: f32,
  double: f64,
  void: voidType,
};

export class ProgramLowering {
  readonly strings: Strings;
  readonly initialization: Initialization;
  /** Methods that some class of the program overrides: a call of any other one has one target. */
  readonly #overridden = new Set<MethodSymbol>();
  readonly #classes = new Map<ClassSymbol, ClassType>();

  constructor(
    readonly module: GuestModule,
    readonly runtime: JavaRuntime,
    readonly program: CheckedProgram,
  ) {
    this.strings = new Strings(this);
    this.initialization = new Initialization(this);
    for (const cls of program.classes) {
      for (const method of [...cls.methods.values()].flat()) {
        for (const other of method.overridden) this.#overridden.add(other);
      }
    }
  }

  /** Declares the program's classes, then their members, which may name any of them. */
  declare(): void {
    for (const cls of this.program.classes) this.#declareClass(cls);
    for (const cls of this.program.classes) this.#declareMembers(cls);
  }

  /**
   * Where a class was declared: the engine has the library's classes once, as the first program that needed each of them
   * declared it, whatever symbols later programs have for them.
   */
  homeOf(symbol: ClassSymbol): Home {
    if (!symbol.isLibrary) return { lowering: this, symbol };
    return this.runtime.libraryClass(symbol.name, { lowering: this, symbol });
  }

  classOf(given: ClassSymbol): ClassType {
    const known = this.#classes.get(given);
    if (known) return known;
    const { lowering, symbol } = this.homeOf(given);
    if (lowering !== this) return lowering.classOf(symbol);
    // What it extends comes first, since that may itself need the class.
    for (const parent of symbol.supertypes().slice(1)) this.classOf(parent);
    const needed = this.#classes.get(symbol);
    if (needed) return needed;
    // A class of the library: its text is a source of its own.
    let cls: ClassType | undefined;
    this.module.load(symbol.source, () => {
      cls = this.#declareClass(symbol);
      this.#declareMembers(symbol);
    });
    return cls as ClassType;
  }

  fieldOf({ owner, name }: FieldSymbol): Field {
    return this.classOf(owner).fields.get(name) as Field;
  }

  staticOf({ owner, name }: FieldSymbol): StaticField {
    return this.classOf(owner).staticFields.get(name) as StaticField;
  }

  methodOf({ owner, selector }: MethodSymbol): Method {
    return this.classOf(owner).methods.get(selector) as Method;
  }

  /**
   * Whether a call of the method, in the program's own code, can only reach this very one, whatever the receiver's class.
   * Library code serves programs that are not known yet: there only what is final is sure.
   */
  hasOneTarget(method: MethodSymbol, caller: ClassSymbol | undefined): boolean {
    if (method.isAbstract || method.owner.isObject) return false;
    if (caller?.isLibrary) return method.owner.isFinal || method.isFinal;
    return !this.#overridden.has(method);
  }

  typeOf(type: Type): ValueType {
    switch (type.kind) {
      case 'primitive':
        return primitives[type.name] as ValueType;
      case 'class':
        return this.classOf(type.symbol).ref;
      case 'array':
        return arrayOf(this.typeOf(type.element));
      default:
        return nullType;
    }
  }

  #declareClass(symbol: ClassSymbol): ClassType {
    const known = this.#classes.get(symbol);
    if (known) return known;
    const { classes } = this.module;
    const { superclass, interfaces, declaration, isFinal } = symbol;
    const above = superclass ?? (symbol.isObject ? undefined : this.program.library('Object'));
    const options = {
      ...(above ? { super: this.#above(above) } : {}),
      interfaces: interfaces.map((each) => this.#above(each)),
      span: declaration.name,
    };
    const home = libraryPackages[symbol.name] ?? 'java.lang';
    const name = symbol.isLibrary ? `${home}.${symbol.name}` : symbol.name;
    const shape = symbol.isString ? ({ shape: 'string' } as const) : {};
    const cls = symbol.isInterface
      ? classes.interface(name, options)
      : classes.class(name, { ...options, ...shape, abstract: symbol.isAbstract, final: isFinal });
    this.#classes.set(symbol, cls);
    const { strings } = this.module;
    if (symbol.isString) strings.declare(cls);
    if (symbol.isLibrary && symbol.name === 'StringBuilder') strings.builders.declare(cls);
    return cls;
  }

  #above(symbol: ClassSymbol): ClassType {
    return symbol.isLibrary ? this.classOf(symbol) : this.#declareClass(symbol);
  }

  #declareMembers(symbol: ClassSymbol): void {
    const cls = this.#classes.get(symbol) as ClassType;
    for (const field of symbol.fields.values()) {
      const type = this.typeOf(field.type);
      const { name } = field.declaration;
      if (field.isStatic) cls.staticField(field.name, type, name);
      else cls.field(field.name, type, name);
    }
    this.initialization.declare(symbol, cls);
    for (const method of [...symbol.constructors, ...[...symbol.methods.values()].flat()]) {
      this.#declareMethod(cls, method);
    }
  }

  #declareMethod(cls: ClassType, symbol: MethodSymbol): void {
    const { name, parameters, selector, isConstructor, isAbstract } = symbol;
    const isFinal = symbol.isFinal && !symbol.owner.isInterface;
    cls.method(
      name,
      {
        params: parameters.map((parameter) => [parameter.name, this.typeOf(parameter.type)]),
        result: this.typeOf(symbol.result),
        selector,
        static: symbol.isStatic,
        private: symbol.isPrivate || isConstructor,
        abstract: isAbstract,
        final: isFinal && !symbol.isStatic && !symbol.isPrivate,
      },
      isAbstract ? undefined : (b) => lowerMethod(this, b, symbol),
      symbol.declaration?.name ?? symbol.owner.declaration.name,
    );
  }
}

/** Whether a member's flags have one of these. */
export function has(symbol: { flags: number }, flag: keyof typeof Flag): boolean {
  return (symbol.flags & Flag[flag]) !== 0;
}
