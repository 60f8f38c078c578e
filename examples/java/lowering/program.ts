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
  type Params,
  type StaticField,
  u16,
  type ValueType,
  voidType,
} from 'vmkit/vm';
import { capturedName, hiddenOf, outerField, valuesField } from '../desugar/hidden.js';
import type { CheckedProgram } from '../semantics/check.js';
import type { Bridge, ClassSymbol, FieldSymbol, MethodSymbol } from '../semantics/symbols.js';
import { erasure, type Type } from '../semantics/types.js';
import { Flag } from '../syntax/tree.js';
import { lowerMethod } from './body.js';
import { Closures } from './closures.js';
import { Initialization } from './initialization.js';
import type { JavaRuntime } from './runtime.js';
import { Strings } from './strings.js';
import { lowerBridge } from './synthetic.js';

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
  readonly closures: Closures;
  /** Methods that some class of the program overrides: a call of any other one has one target. */
  readonly #overridden = new Set<MethodSymbol>();
  readonly #classes = new Map<ClassSymbol, ClassType>();
  readonly #isOpen: boolean;

  constructor(
    readonly module: GuestModule,
    readonly runtime: JavaRuntime,
    readonly program: CheckedProgram,
  ) {
    this.strings = new Strings(this);
    this.initialization = new Initialization(this);
    this.closures = new Closures(this);
    this.#isOpen = program.isOpen;
    for (const cls of withLocals(program.classes)) {
      for (const { overridden } of cls.bridges) this.#overridden.add(overridden);
      for (const method of [...cls.methods.values()].flat()) {
        for (const other of method.overridden) this.#overridden.add(other);
      }
    }
  }

  /** Declares the program's classes, then their members, which may name any of them. */
  declare(): void {
    for (const cls of withLocals(this.program.classes)) this.classOf(cls);
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
    // Each class is declared for the source that it is in.
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

  methodOf({ owner, slot }: MethodSymbol): Method {
    return this.classOf(owner).methods.get(slot) as Method;
  }

  /**
   * Whether a call of the method, in the program's own code, can only reach this very one, whatever the receiver's class.
   * Library code serves programs that are not known yet: there only what is final is sure.
   */
  hasOneTarget(method: MethodSymbol, caller: ClassSymbol | undefined): boolean {
    if (method.isAbstract || method.owner.isObject) return false;
    // Those of the library's that override it may not have been read yet, nor those that the program finds as it runs.
    if (caller?.isLibrary || method.owner.isLibrary || this.#isOpen)
      return method.owner.isFinal || method.isFinal;
    return !this.#overridden.has(method);
  }

  /** A method's parameters, those of a constructor that nobody wrote too. */
  parametersOf({ owner, parameters, isConstructor }: MethodSymbol): Params {
    const written = parameters.map(({ name, type }): [string, ValueType] => [
      name,
      this.typeOf(type),
    ]);
    if (!isConstructor) return written;
    const { outer, isNamed, captured } = hiddenOf(owner);
    return [
      ...(outer ? [[outerField, this.classOf(outer).ref] as [string, ValueType]] : []),
      ...(isNamed
        ? [
            ['$name', this.strings.cls.ref] as [string, ValueType],
            ['$ordinal', i32] as [string, ValueType],
          ]
        : []),
      ...written,
      ...captured.map((local): [string, ValueType] => [
        capturedName(owner, local) as string,
        this.typeOf(local.type),
      ]),
    ];
  }

  /** How many of them stand before the written ones. */
  hiddenBefore(owner: ClassSymbol): number {
    const { outer, isNamed } = hiddenOf(owner);
    return (outer ? 1 : 0) + (isNamed ? 2 : 0);
  }

  /** Of a value of a type, generic or not, at run time. */
  typeOf(given: Type): ValueType {
    const type = erasure(given);
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
    const { name } = symbol;
    const shape = symbol.isString ? ({ shape: 'string' } as const) : {};
    const cls = symbol.isInterface
      ? classes.interface(name, options)
      : classes.class(name, { ...options, ...shape, abstract: symbol.isAbstract, final: isFinal });
    this.#classes.set(symbol, cls);
    this.runtime.noteClass(cls, { lowering: this, symbol });
    if (!symbol.isInterface && !symbol.isAbstract) {
      this.runtime.noteConcrete(
        cls,
        symbol.supertypes().map((each) => (each === symbol ? cls : this.#above(each))),
      );
    }
    const { strings } = this.module;
    if (symbol.isString) strings.declare(cls);
    if (symbol.isLibrary && name === 'java.lang.StringBuilder') strings.builders.declare(cls);
    return cls;
  }

  #above(symbol: ClassSymbol): ClassType {
    return this.classOf(symbol);
  }

  #declareMembers(symbol: ClassSymbol): void {
    const cls = this.#classes.get(symbol) as ClassType;
    for (const field of symbol.fields.values()) {
      const type = this.typeOf(field.type);
      const { name } = 'name' in field.declaration ? field.declaration : symbol.declaration;
      if (field.isStatic) cls.staticField(field.name, type, name);
      else cls.field(field.name, type, name);
    }
    const at = symbol.declaration.name;
    const { outer, captured } = hiddenOf(symbol);
    if (outer) cls.field(outerField, this.classOf(outer).ref, at);
    for (const local of captured) {
      cls.field(capturedName(symbol, local) as string, this.typeOf(local.type), at);
    }
    if (symbol.form === 'enum') cls.staticField(valuesField, arrayOf(cls.ref), at);
    this.initialization.declare(symbol, cls);
    for (const method of [...symbol.constructors, ...[...symbol.methods.values()].flat()]) {
      this.#declareMethod(cls, method);
    }
    for (const bridge of symbol.bridges) this.#declareBridge(cls, symbol, bridge);
  }

  #declareBridge(cls: ClassType, owner: ClassSymbol, bridge: Bridge): void {
    const { overridden } = bridge;
    const { name, slot: selector } = overridden;
    if (cls.methods.has(selector)) return;
    cls.method(
      name,
      {
        params: this.parametersOf(overridden),
        result: this.typeOf(overridden.result),
        selector,
      },
      (b) => lowerBridge(this, b, owner, bridge),
      owner.declaration.name,
    );
  }

  #declareMethod(cls: ClassType, symbol: MethodSymbol): void {
    const { name, slot: selector, isConstructor, isAbstract } = symbol;
    const isFinal = symbol.isFinal && !symbol.owner.isInterface;
    cls.method(
      name,
      {
        params: this.parametersOf(symbol),
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

/** Those in their bodies too. */
function withLocals(classes: readonly ClassSymbol[]): Set<ClassSymbol> {
  const all = new Set(classes);
  for (const cls of all) for (const local of cls.locals) all.add(local);
  return all;
}

/** Whether a member's flags have one of these. */
export function has(symbol: { flags: number }, flag: keyof typeof Flag): boolean {
  return (symbol.flags & Flag[flag]) !== 0;
}
