/** All classes that a program can name: its own, and the library's; both are read when they are first named. */
import { nearest, type SourceText, type Span } from 'vmkit';
import { parse } from '../syntax/parser.js';
import { type ClassNode, Flag, type TypeNode, typeText } from '../syntax/tree.js';
import type { Creation } from './creations.js';
import { declareUnit } from './declare.js';
import { noSources, type Sources } from './files.js';
import {
  isAroundPackages,
  isKnownPackage,
  isNestedInJdk,
  isOfJdk,
  packagesWith,
} from './jdk_names.js';
import { libraryFile } from './library.js';
import type { Log } from './log.js';
import { asSuper } from './relations.js';
import type { ClassSymbol, FieldSymbol, LocalSymbol } from './symbols.js';
import {
  arrayOf,
  type ClassType,
  errorType,
  IntersectionType,
  type PrimitiveType,
  primitiveTypes,
  type Type,
  type TypeVariable,
  variableNamed,
  voidType,
  WildcardType,
} from './types.js';
import type { Unit } from './units.js';

/** A place where types are named. */
export interface TypeScope {
  readonly cls: ClassSymbol;
  readonly isStatic: boolean;
  /** Of a method around; those of classes around are not its business. */
  typeVariable(name: string): TypeVariable | undefined;
  /** Declared in a body around. */
  localClass(name: string): ClassSymbol | undefined;
}

const boxNames: Readonly<Record<string, string>> = {
  boolean: 'Boolean',
  byte: 'Byte',
  short: 'Short',
  char: 'Character',
  int: 'Integer',
  long: 'Long',
  float: 'Float',
  double: 'Double',
  void: 'Void',
};

const noClasses: readonly ClassSymbol[] = [];

/** A place where code uses a local of code around it. */
export interface Capture {
  local: LocalSymbol;
  at: Span;
  by: 'a lambda expression' | 'an inner class';
  source: SourceText;
}

/** A type that was written with arguments, before it was looked at whether they fit their variables. */
export interface Application {
  type: ClassType;
  written: readonly TypeNode[];
  source: SourceText;
}

export class World {
  /** Those of the program that nothing has checked so far: bounds are known when all headers are. */
  applications: Application[] = [];
  /** Features of later versions of the language that were told of already. */
  readonly previews = new Map<SourceText, Set<string>>();
  /** Those of bodies whose flow was not looked at so far. */
  captures: Capture[] = [];
  /** Those of bodies that are being read. */
  creations: Creation[] = [];
  /** The program's own, by binary name, in the order in which they were read; those nested in one follow it. */
  readonly classes = new Map<string, ClassSymbol>();
  /** Called for each of the program's units that is read. */
  onUnit: ((unit: Unit) => void) | undefined;
  readonly #library = new Map<string, ClassSymbol | undefined>();
  /** Top-level classes by full name; undefined: there is no such file. */
  readonly #own = new Map<string, ClassSymbol | undefined>();
  /** Those of the library that were asked for by name, by what was said. */
  readonly #asked = new Map<string, ClassSymbol>();
  readonly #boxes = new Map<PrimitiveType, ClassType>();
  readonly object: ClassSymbol;
  readonly string: ClassSymbol;
  readonly objectType: ClassType;
  readonly stringType: ClassType;

  constructor(
    readonly log: Log,
    /** The value of a final field with an initialiser, if that is a constant; see `ConstantFields`. */
    readonly constantOf: (world: World, field: FieldSymbol) => void,
    readonly sources: Sources = noSources,
  ) {
    this.object = this.library('Object');
    this.string = this.library('String');
    this.objectType = this.object.type;
    this.stringType = this.string.type;
  }

  get throwable(): ClassSymbol {
    return this.library('Throwable');
  }

  get iterable(): ClassSymbol {
    return this.library('Iterable');
  }

  /** A class of the library by its binary name; without a package it is one of java.lang. @throws RangeError when there is none */
  library(name: string): ClassSymbol {
    const known = this.#asked.get(name);
    if (known) return known;
    const full = name.includes('.') ? name : `java.lang.${name}`;
    const found = this.#libraryClass(full);
    if (!found) throw new RangeError(`the library has no class ${full}`);
    this.#asked.set(name, found);
    return found;
  }

  /** The same, where it is not known whether there is one. */
  libraryNamed(name: string): ClassSymbol | undefined {
    return this.#libraryClass(name);
  }

  boxOf(type: PrimitiveType): ClassType {
    let box = this.#boxes.get(type);
    if (!box) {
      box = this.library(boxNames[type.name] as string).erased;
      this.#boxes.set(type, box);
    }
    return box;
  }

  #libraryClass(name: string): ClassSymbol | undefined {
    const known = this.#library.get(name);
    if (known || this.#library.has(name)) return known;
    const [top = '', ...inner] = name.split(/(?<=\w)\$/);
    if (inner.length === 0) return this.#readLibrary(top);
    let found = this.#libraryClass(top);
    for (const simple of inner) found = found?.nested.get(simple);
    return found;
  }

  /** Of a file of the library: its class by the file's name, the first time. */
  #readLibrary(name: string): ClassSymbol | undefined {
    const file = libraryFile(name);
    if (file) {
      const unit = declareUnit(this, file.syntax, file.source, true);
      for (const cls of unit.classes) this.#library.set(cls.name, cls);
    } else this.#library.set(name, undefined);
    return this.#library.get(name);
  }

  /** Declares what a file of the program has. */
  addUnit(unit: Unit): void {
    for (const cls of unit.classes) {
      const known = this.#own.get(cls.name);
      if (known) {
        this.log.within(cls.source, () =>
          this.log.error(cls.declaration.keyword, `duplicate class: ${cls.qualifiedName}`),
        );
        continue;
      }
      this.#own.set(cls.name, cls);
      this.#register(cls);
    }
    this.onUnit?.(unit);
  }

  #register(cls: ClassSymbol): void {
    this.classes.set(cls.name, cls);
    for (const inner of cls.nested.values()) this.#register(inner);
  }

  /** A top-level class by its full name, as code of `from` sees it: the library never sees the program's. */
  topLevel(name: string, from: ClassSymbol, readFiles = true): ClassSymbol | undefined {
    if (from.isLibrary) return this.#libraryClass(name);
    const known = this.#own.get(name);
    if (known || !readFiles) return known ?? this.#libraryClass(name);
    const ofLibrary = this.#libraryClass(name);
    if (ofLibrary || this.#own.has(name)) return ofLibrary;
    this.#own.set(name, undefined);
    const source = this.sources.find(name);
    if (!source) return undefined;
    this.log.within(source, () => {
      const unit = declareUnit(this, parse(source), source, false);
      const home = name.slice(0, Math.max(0, name.lastIndexOf('.')));
      // A file that says another package is not where the class is.
      if (unit.packageName === home) this.addUnit(unit);
    });
    return this.#own.get(name);
  }

  // ------------------------------------------------------------------ names of classes

  /** A class by the name, dots and all, that code gives it. */
  classNamed(name: string, scope: TypeScope): ClassSymbol | undefined {
    const dot = name.indexOf('.');
    if (dot < 0) return this.#simple(name, scope);
    const parts = name.split('.');
    let at = 0;
    let found = this.#simple(parts[0] as string, scope);
    if (!found) {
      let path = parts[0] as string;
      for (at = 1; at < parts.length && !found; at++) {
        path = `${path}.${parts[at]}`;
        found = this.topLevel(path, scope.cls);
      }
      at--;
    }
    for (at++; found && at < parts.length; at++)
      found = this.memberClass(found, parts[at] as string);
    return found;
  }

  #simple(name: string, scope: TypeScope): ClassSymbol | undefined {
    const local = scope.localClass(name);
    if (local) return local;
    let top = scope.cls;
    for (let at: ClassSymbol | undefined = scope.cls; at; at = at.outer) {
      if (at.simpleName === name && !at.isAnonymous) return at;
      const member = this.memberClass(at, name);
      if (member) return member;
      top = at;
    }
    return this.#outside(name, top);
  }

  /** What a simple name means in a file, outside its classes. What was found once is meant wherever it stands. */
  #outside(name: string, top: ClassSymbol): ClassSymbol | undefined {
    const { named } = top.unit;
    let found = named.get(name);
    if (!found) {
      found = this.#findOutside(name, top);
      if (found) named.set(name, found);
    }
    return found;
  }

  /** The file's own classes, its imports, its package, and all that it imports on demand (JLS 6.4.1, 7.5). */
  #findOutside(name: string, top: ClassSymbol): ClassSymbol | undefined {
    const unit = top.unit;
    const own = unit.classes.find((cls) => cls.simpleName === name);
    if (own) return own;
    const single = unit.singleTypes.get(name);
    if (single) return this.imported(single, top);
    const inPackage = unit.packageName ? `${unit.packageName}.${name}` : name;
    const neighbour = this.topLevel(inPackage, top, unit.packageName !== '');
    if (neighbour && neighbour.isLibrary === top.isLibrary) return neighbour;
    const found = this.#onDemand(name, top);
    // A file beside it that nothing asked for by name so far.
    return found ?? this.topLevel(inPackage, top);
  }

  #onDemand(name: string, top: ClassSymbol): ClassSymbol | undefined {
    const unit = top.unit;
    for (const one of unit.onDemand) {
      const found = this.topLevel(`${one}.${name}`, top) ?? this.#memberOfImported(one, name, top);
      if (found && (found.isPublic || found.packageName === top.packageName)) return found;
    }
    const implied = this.#libraryClass(`java.lang.${name}`);
    return implied?.isPublic || top.isLibrary ? implied : undefined;
  }

  /** `import a.B.*;`, also where it is static: classes in a class. */
  #memberOfImported(name: string, member: string, top: ClassSymbol): ClassSymbol | undefined {
    const around = this.imported(name, top);
    return around && this.memberClass(around, member);
  }

  /** A class by its canonical name, "a.b.Outer.Inner". */
  imported(name: string, from: ClassSymbol): ClassSymbol | undefined {
    const parts = name.split('.');
    for (let count = 1; count <= parts.length; count++) {
      let found = this.topLevel(parts.slice(0, count).join('.'), from);
      for (const part of parts.slice(count)) found = found && this.memberClass(found, part);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether the program has a package. */
  hasPackage(name: string): boolean {
    if (this.sources.hasPackage(name)) return true;
    return [...this.classes.values()].some(
      ({ packageName }) => packageName === name || packageName.startsWith(`${name}.`),
    );
  }

  /** The class of a simple name that a class declares or inherits. */
  memberClass(cls: ClassSymbol, name: string): ClassSymbol | undefined {
    const own = cls.nested.get(name);
    if (own) return own;
    for (const parent of cls.supertypes()) {
      const inherited = parent.nested.size > 0 ? parent.nested.get(name) : undefined;
      if (inherited) return inherited;
    }
    return undefined;
  }

  /** The classes from which a file imports static members of the name. */
  staticImports(cls: ClassSymbol, name: string): readonly ClassSymbol[] {
    const { unit } = cls;
    if (unit.staticMembers.size === 0 && unit.staticOnDemand.length === 0) return noClasses;
    const names = [...(unit.staticMembers.get(name) ?? []), ...unit.staticOnDemand];
    return names.flatMap((one) => this.imported(one, cls.outermost) ?? []);
  }

  // ------------------------------------------------------------------ types

  /** The type that is written; when there is none, that is noted. */
  resolve(node: TypeNode, scope: TypeScope): Type {
    switch (node.kind) {
      case 'primitive':
        return primitiveTypes.get(node.name) ?? errorType;
      case 'var':
        this.log.error(node, "'var' is not allowed here");
        return errorType;
      case 'array': {
        const element = this.resolve(node.element, scope);
        if (element === errorType) return errorType;
        if (element !== voidType) return arrayOf(element);
        this.log.error(node, "illegal start of type: 'void' has no arrays");
        return errorType;
      }
      case 'wildcard': {
        const type = node.type && this.#argument(node.type, scope);
        return type === errorType ? errorType : new WildcardType(node.bound, type);
      }
      case 'intersection': {
        const types = node.types.map((one) => this.resolve(one, scope));
        const isFit = types.every((type, at) =>
          this.#mayFollow(type, types.slice(0, at), node, at),
        );
        return isFit ? new IntersectionType(types) : errorType;
      }
      case 'union': {
        const types = node.types.map((one) => this.resolve(one, scope));
        return types[0] ?? errorType;
      }
      case 'class':
        return this.#classType(node, scope);
    }
  }

  /** In an intersection, behind these. */
  #mayFollow(type: Type, before: readonly Type[], { types }: { types: TypeNode[] }, at: number) {
    if (type === errorType) return false;
    const node = types[at] as TypeNode;
    if (type.kind !== 'class') this.log.error(node, 'unexpected type');
    else if (at > 0 && !type.symbol.isInterface) this.log.error(node, 'interface expected here');
    else if (before.some((other) => other.kind === 'class' && other.symbol === type.symbol)) {
      this.log.error(node, 'repeated interface');
    } else return true;
    return false;
  }

  #classType(node: ClassNode, scope: TypeScope): Type {
    const { parts } = node;
    const [first] = parts;
    if (!first) return errorType;
    if (parts.length === 1 && !first.args) {
      const variable = this.typeVariable(first.name.text, node, scope);
      if (variable) return variable;
    }
    // As many of the names as are a package or a class without arguments.
    let count = 1;
    let cls = this.#simple(first.name.text, scope);
    let path = first.name.text;
    while (!cls && count < parts.length) {
      path = `${path}.${parts[count]?.name.text}`;
      cls = this.topLevel(path, scope.cls);
      count++;
    }
    if (!cls) {
      this.noClass(parts.map(({ name }) => name.text).join('.'), node, scope);
      return errorType;
    }
    let type = this.#applied(cls, parts[count - 1]?.args, undefined, node, scope);
    for (; count < parts.length && type.kind === 'class'; count++) {
      const part = parts[count] as ClassNode['parts'][number];
      const member = this.memberClass(type.symbol, part.name.text);
      if (!member) {
        this.#noMember(part.name.text, type.symbol, part.name);
        return errorType;
      }
      type = this.#applied(member, part.args, type, node, scope);
    }
    return type;
  }

  /** `outer.new Inner<…>`: the class is a member of the object's. */
  resolveMember(node: TypeNode, outer: Type, around: ClassSymbol, scope: TypeScope): Type {
    if (node.kind !== 'class' || node.parts.length !== 1) {
      this.log.error(node, 'illegal start of type');
      return errorType;
    }
    const [part] = node.parts as [ClassNode['parts'][number]];
    const member = this.memberClass(around, part.name.text);
    if (!member) {
      this.#noMember(part.name.text, around, part.name);
      return errorType;
    }
    const seen = member.outer && asSuper(outer, member.outer);
    return this.#applied(member, part.args, seen, node, scope);
  }

  /** A class with the arguments that are written, in the type around it. */
  #applied(
    cls: ClassSymbol,
    written: readonly TypeNode[] | undefined,
    outer: ClassType | undefined,
    node: TypeNode,
    scope: TypeScope,
  ): Type {
    const { typeParameters } = cls;
    if (!this.mayName(cls, node, scope)) return errorType;
    const around = this.#around(cls, outer, scope);
    if (!written || written.length === 0) {
      // Of a diamond, the class's own type, in the type around it.
      if (written && around) return cls.instantiate(typeParameters, around);
      if (typeParameters.length > 0) return cls.erased;
      return around ? cls.instantiate([], around) : cls.erased;
    }
    const args = written.map((one) => this.#argument(one, scope));
    if (args.includes(errorType)) return errorType;
    if (typeParameters.length === 0) {
      this.log.error(node, `type ${cls} does not take parameters`);
      return errorType;
    }
    if (typeParameters.length !== args.length) {
      this.log.error(node, `wrong number of type arguments; required ${typeParameters.length}`);
      return errorType;
    }
    const type = cls.instantiate(args, around);
    if (!scope.cls.isLibrary && this.log.silent === 0) {
      this.applications.push({ type, written, source: this.log.source });
    }
    return type;
  }

  /** May code here name the class (JLS 6.6.1)? If not, that is noted. */
  mayName(cls: ClassSymbol, at: Span, { cls: from }: TypeScope): boolean {
    if (cls.isPublic || cls.outermost === from.outermost || from.isLibrary) return true;
    const { outer, flags } = cls;
    if (outer && (flags & Flag.private) !== 0) {
      this.log.error(at, `${cls} has private access in ${outer}`);
      return false;
    }
    const isShared = cls.packageName === from.packageName || (flags & Flag.protected) !== 0;
    if (isShared) return true;
    const place = outer ?? cls.packageName;
    const what = `${cls} is not public in ${place}`;
    this.log.error(at, `${what}; cannot be accessed from outside package`);
    return false;
  }

  /** The type around an inner class, where that has arguments: as written, or as the code here stands in it. */
  #around(cls: ClassSymbol, outer: ClassType | undefined, scope: TypeScope): ClassType | undefined {
    if (!cls.hasOuter || !cls.outer) return undefined;
    if (outer) {
      const seen = asSuper(outer, cls.outer);
      return seen && (seen.args.length > 0 || seen.outer) ? seen : undefined;
    }
    if (!cls.outer.type.outer && cls.outer.typeParameters.length === 0) return undefined;
    for (let at: ClassSymbol | undefined = scope.cls; at; at = at.outer) {
      if (!at.isSubclassOf(cls.outer)) continue;
      const seen = asSuper(at.type, cls.outer);
      return seen && (seen.args.length > 0 || seen.outer) ? seen : undefined;
    }
    return undefined;
  }

  #argument(node: TypeNode, scope: TypeScope): Type {
    const type = this.resolve(node, scope);
    if (type.kind !== 'primitive') return type;
    const hint = type === voidType ? '' : `; ${boxNames[type.name]} is the class of its objects`;
    this.log.error(node, 'unexpected type', `required: reference; found: ${type}${hint}`);
    return errorType;
  }

  /** A type variable of a method or class around; one of a class cannot be named in static code. */
  typeVariable(name: string, at: Span, scope: TypeScope): Type | undefined {
    const ofMethod = scope.typeVariable(name);
    if (ofMethod) return ofMethod;
    if (scope.localClass(name)) return undefined;
    let { isStatic } = scope;
    for (let cls: ClassSymbol | undefined = scope.cls; cls; cls = cls.outer) {
      if (cls.nested.has(name)) return undefined;
      const found = variableNamed(name, cls.typeParameters);
      if (found) {
        if (!isStatic) return found;
        const what = `non-static type variable ${name}`;
        this.log.error(at, `${what} cannot be referenced from a static context`);
        return errorType;
      }
      if (this.memberClass(cls, name)) return undefined;
      if (!cls.hasOuter && !cls.isLocal && !cls.isAnonymous) isStatic = true;
    }
    return undefined;
  }

  // ------------------------------------------------------------------ messages

  #noMember(name: string, around: ClassSymbol, at: Span): void {
    const where = `location: ${around.isInterface ? 'interface' : 'class'} ${around}`;
    if (around.isLibrary && isNestedInJdk(around.simpleName, name)) {
      this.log.error(at, `class ${around}.${name} is not supported yet`, where);
    } else this.log.error(at, `cannot find symbol: class ${name}`, where);
  }

  /** A class of OpenJDK's that a name in a file means, and that is not there. */
  #missingIn({ onDemand, singleTypes }: ClassSymbol['unit'], name: string): string | undefined {
    const full = singleTypes.get(name);
    if (full) return isOfJdk(full) ? full : undefined;
    const home = ['java.lang', ...onDemand].find((one) => isOfJdk(`${one}.${name}`));
    return home && `${home}.${name}`;
  }

  noClass(name: string, span: Span, scope: TypeScope, kind = 'class'): void {
    const { cls: from } = scope;
    const dot = name.lastIndexOf('.');
    const home = from.outermost.unit;
    if (dot < 0) {
      const full = home.singleTypes.get(name);
      if (full && isOfJdk(full)) {
        // Its import was told of.
        if (!from.isLibrary) this.log.error(span, `class ${full} is not supported yet`);
        return;
      }
      const missing = this.#missingIn(home, name);
      if (missing) {
        this.log.error(span, `class ${missing} is not supported yet`);
        return;
      }
    } else {
      const what = name.slice(0, dot);
      const around = this.classNamed(what, fixedScope(from));
      if (around) {
        this.#noMember(name.slice(dot + 1), around, span);
        return;
      }
      const [first = ''] = what.split('.');
      if (this.#missingIn(home, first)) this.noClass(first, span, scope, kind);
      else if (isOfJdk(name)) this.log.error(span, `class ${name} is not supported yet`);
      else if (!isKnownPackage(what) && !isAroundPackages(what) && !this.hasPackage(what)) {
        this.log.error(span, `package ${what} does not exist`);
      } else {
        const simple = name.slice(dot + 1);
        this.log.error(span, `cannot find symbol: class ${simple}`, `location: package ${what}`);
      }
      return;
    }
    const names = [...this.classes.values(), ...this.#library.values()].flatMap((cls) =>
      cls && (cls.isPublic || !cls.isLibrary) ? cls.simpleName : [],
    );
    // One of the very name is a member of a class elsewhere.
    const same = [...this.classes.values()].find((cls) => cls.simpleName === name && !cls.isLocal);
    const near = same ? same.qualifiedName : nearest(name, names);
    const place = from.isAnonymous ? from.outermost : from;
    const location = `location: ${place.isInterface ? 'interface' : 'class'} ${place}`;
    const [importable] = packagesWith(name);
    const help = importable
      ? `import ${importable}.${name} for it`
      : near && `did you mean ${near}?`;
    const hint = help ? `${location}; ${help}` : location;
    this.log.error(span, `cannot find symbol: ${kind} ${name}`, hint);
  }
}

/** Code of a class, outside of its methods. */
export function fixedScope(cls: ClassSymbol, isStatic = false): TypeScope {
  return { cls, isStatic, typeVariable: () => undefined, localClass: () => undefined };
}

/** As messages show a type that could not be resolved. */
export function writtenAs(node: TypeNode): string {
  return typeText(node);
}
