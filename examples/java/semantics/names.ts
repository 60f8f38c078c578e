/**
 * What a name means where it stands (JLS 6.5): a local, a field, a class, a package; whether it may be named there, and
 * whether it may be assigned to.
 */
import { nearest, type Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { Flag } from '../syntax/tree.js';
import { type CodeBlock, type Context, kindOf } from './context.js';
import { fieldsNamed, findField } from './members.js';
import { Standing } from './standing.js';
import type { ClassSymbol, FieldSymbol, LocalSymbol } from './symbols.js';
import type * as T from './typed.js';
import {
  type ClassType,
  capture,
  erasure,
  errorType,
  fieldTypeIn,
  intType,
  isSubtype,
  type Type,
  upperBound,
  voidType,
} from './types.js';

/** What stands before a dot. Of `super` and `X.super`, the value is `this` or an outer one, as its superclass. */
export type Qualifier =
  | { kind: 'value'; value: T.Expression; isSuper: boolean }
  | { kind: 'class'; cls: ClassSymbol };

/** A name that may turn out to be the start of a class's full name. */
type Prefix = Qualifier | { kind: 'package'; name: string };

/** A field, and the class around, or imported from, that has it. */
interface FoundField {
  field: FieldSymbol;
  owner: ClassSymbol;
  /** What the class inherits under the same name from elsewhere. */
  other?: FieldSymbol | undefined;
}

export abstract class Names extends Standing {
  /** An array's element, to be read or assigned. */
  protected abstract indexed(node: S.Index): T.IndexExpression | T.ErrorExpression;

  /** A simple name as a value. */
  protected name(node: S.NameExpression): T.Expression {
    const found = this.variable(node.name, node);
    if (found) return this.#read(found, node.name);
    return this.#noVariable(node);
  }

  #noVariable(node: S.NameExpression): T.ErrorExpression {
    const names = new Set(this.localNames);
    for (let at: ClassSymbol | undefined = this.cls; at; at = at.outer) {
      for (const owner of at.supertypes()) for (const name of owner.fields.keys()) names.add(name);
    }
    const near = nearest(node.name, names);
    const hint = near ? `${this.location}; did you mean ${near}?` : this.location;
    return this.bad(node, `cannot find symbol: variable ${node.name}`, hint);
  }

  /** A variable's value. That of a constant variable stands for it. */
  #read(variable: T.Place | T.ErrorExpression, name: string): T.Expression {
    if (variable.kind === 'error' || variable.kind === 'index') return variable;
    const symbol = variable.kind === 'local' ? variable.local : this.#constantField(variable, name);
    const value = symbol?.constant;
    if (value !== undefined) {
      const { start, end, type } = variable;
      const constant: T.Expression = { kind: 'constant', type, value, start, end };
      if (name !== '') return constant;
      // Through an object it has the value, but is no constant expression (JLS 15.29).
      return { kind: 'upcast', operand: constant, type, start, end };
    }
    return this.readPlace(variable);
  }

  /** What a place holds, as the type that it has there (JLS 6.5.6). */
  protected readPlace(place: T.Place): T.Expression {
    const type = capture(place.type);
    if (place.kind === 'field' || place.kind === 'static') {
      const { field } = place;
      if (field.type !== place.type) return this.asMember(place, field.type, type);
    }
    return type === place.type ? place : { ...place, type };
  }

  /**
   * The value of a generic member, which is known to be more than its declaration says.
   * @param declared the member's own type, by which the runtime knows it
   */
  protected asMember(value: T.Expression, declared: Type, type: Type): T.Expression {
    const known = erasure(declared);
    if (isSubtype(known, erasure(type))) return retyped(value, type);
    const { start, end } = value;
    const operand = retyped(value, known);
    return { kind: 'cast', operand, type, implicit: true, start, end };
  }

  /** A field that is named as a constant expression may name it: by its simple name, or behind a class. */
  #constantField(
    variable: T.FieldExpression | T.StaticExpression,
    name: string,
  ): FieldSymbol | undefined {
    const isSimple = variable.kind === 'static' || (variable.object.kind === 'this' && name !== '');
    if (!isSimple || !variable.field.isFinal) return undefined;
    this.world.constantOf(this.world, variable.field);
    return variable.field;
  }

  /** The local or field of a simple name; undefined when there is none. */
  protected variable(
    name: string,
    at: Span,
    isTarget = false,
  ): T.Place | T.ErrorExpression | undefined {
    const found = this.#lookup(name);
    const { start, end } = at;
    if (!found) return undefined;
    if ('kind' in found) {
      found.isNamed = true;
      if (found.owner !== this.code) {
        if (this.#isCutOff(found)) {
          const what = `non-static variable ${name}`;
          return this.bad(at, `${what} cannot be referenced from a static context`);
        }
        this.uses(found, at);
      }
      return { kind: 'local', local: found, type: found.type, start, end };
    }
    const { field, owner, other } = found;
    if (other) return this.#ambiguous(field, other, at);
    if (!this.isAccessible(field, owner.type)) return this.#hidden(field, at);
    if (field.isStatic) {
      this.#checkForward(field, at, isTarget);
      this.#checkEnum(field, at);
      return { kind: 'static', field, site: owner, type: field.type, start, end };
    }
    const object = this.implicitThis(at, field, owner);
    if (object.kind === 'error') return object;
    this.#checkForward(field, at, isTarget);
    const type = fieldTypeIn(owner.type, field);
    return { kind: 'field', object, field, type, start, end };
  }

  /** Is there a local or field of the name? */
  protected isVariable(name: string): boolean {
    return this.#lookup(name) !== undefined;
  }

  /** From the inside out: the locals of this body, the fields of its class and of those around, the locals around them. */
  #lookup(name: string): LocalSymbol | FoundField | undefined {
    let hidden: FoundField | undefined;
    for (let from: Context | undefined = this; from; from = from.enclosing) {
      const local = from.local(name);
      if (local) return local;
      const end: ClassSymbol | undefined = from.enclosing?.cls;
      for (let owner: ClassSymbol | undefined = from.cls; owner && owner !== end; ) {
        const found = this.#fieldIn(owner, owner.type, name);
        if (found && this.isAccessible(found.field, owner.type)) return found;
        if (found) hidden ??= found;
        owner = owner.outer;
      }
    }
    return this.#imported(name) ?? hidden;
  }

  /** The field that a class has; where it inherits several, one of those that may be named. */
  #fieldIn(owner: ClassSymbol, site: Type, name: string): FoundField | undefined {
    const field = findField(owner, name);
    if (!field || field.owner === owner) return field && { field, owner };
    const [first, ...more] = fieldsNamed(owner, name);
    if (!first || more.length === 0) return { field, owner };
    const open = [first, ...more].filter((one) => this.isAccessible(one, site));
    return { field: open[0] ?? field, owner, other: open[1] };
  }

  #ambiguous(field: FieldSymbol, other: FieldSymbol, at: Span): T.ErrorExpression {
    const [one, two] = [field, other].map(({ name, owner }) => `variable ${name} in ${owner}`);
    return this.bad(at, `reference to ${field.name} is ambiguous`, `both ${one} and ${two} match`);
  }

  /** Does a static method or class stand between here and a local of a body around? */
  #isCutOff(local: LocalSymbol): boolean {
    for (let from: Context | undefined = this; from?.enclosing; from = from.enclosing) {
      if (from.local(local.name) === local) return false;
      if (from.isStatic) return true;
      const end: ClassSymbol = from.enclosing.cls;
      for (let at: ClassSymbol | undefined = from.cls; at && at !== end; at = at.outer) {
        if (at.isStatic) return true;
      }
    }
    return false;
  }

  /** By a static import. */
  #imported(name: string): FoundField | undefined {
    for (const owner of this.world.staticImports(this.cls, name)) {
      const field = findField(owner, name);
      if (field?.isStatic) return { field, owner };
    }
    return undefined;
  }

  /** An initialiser that names a field below it (JLS 8.3.3). */
  #checkForward(field: FieldSymbol, at: Span, isTarget: boolean): void {
    const { initializing } = this;
    if (!initializing || isTarget || field.owner !== this.cls) return;
    if (field.isStatic !== this.isStatic) return;
    if (field === initializing.field) this.error(at, 'self-reference in initializer');
    else if (field.declaration.start > initializing.start) {
      this.error(at, 'illegal forward reference');
    }
  }

  /** The objects of an enum are made before its static fields have their values (JLS 8.9.2). */
  #checkEnum(field: FieldSymbol, at: Span): void {
    const { owner } = field;
    if (owner.form !== 'enum' || this.isStatic || !this.cls.isSubclassOf(owner)) return;
    if (this.method && !this.method.isConstructor) return;
    if (!field.isEnumConstant) this.world.constantOf(this.world, field);
    if (field.constant === undefined) {
      this.error(at, 'illegal reference to static field from initializer');
    }
  }

  #hidden(field: FieldSymbol, at: Span): T.ErrorExpression {
    const { name, owner, flags } = field;
    if (field.isPrivate) return this.bad(at, `${name} has private access in ${owner}`);
    if ((flags & Flag.protected) !== 0) {
      return this.bad(at, `${name} has protected access in ${owner}`);
    }
    const what = `${name} is not public in ${owner}; cannot be accessed from outside package`;
    return this.bad(at, what);
  }

  /** What stands before a dot: a variable before a class of the same name (JLS 6.4.2). Undefined after an error. */
  protected qualifier(node: S.Expression): Qualifier | undefined {
    if (node.kind === 'super') return this.#superQualifier(node);
    if (node.kind === 'name' || node.kind === 'select') {
      const found = this.#prefix(node);
      if (found?.kind !== 'package') return found;
      this.#noPrefix(node, found.name);
      return undefined;
    }
    const value = this.expression(node);
    return value.kind === 'error' ? undefined : { kind: 'value', value, isSuper: false };
  }

  /** `super`; `X.super`, where X is a class around, or an interface that the class names itself (JLS 15.12.1). */
  #superQualifier(node: S.This): Qualifier | undefined {
    const { start, end, parent } = node;
    const named = parent && this.resolve(parent);
    if (named && named.kind !== 'class') return undefined;
    const cls = named?.symbol;
    let value: T.Expression;
    let type: ClassType | undefined;
    if (cls?.isInterface) {
      type = this.cls.interfaceTypes.find(({ symbol }) => symbol === cls);
      if (!type) {
        this.error(node, `not an enclosing class: ${cls}`);
        return undefined;
      }
      const { superclass, interfaces } = this.cls;
      const below = [superclass, ...interfaces].find(
        (each) => each !== cls && each?.isSubclassOf(cls),
      );
      if (below) {
        const message = `bad type qualifier ${cls} in default super call`;
        this.error(node, message, `redundant interface ${cls} is extended by ${below}`);
        return undefined;
      }
      value = this.this(node, 'super');
    } else {
      value = cls ? this.outerThis(cls, node, 'super') : this.this(node, 'super');
      type = (cls ?? this.cls).superType ?? this.world.objectType;
    }
    if (value.kind === 'error') return undefined;
    value = { kind: 'upcast', operand: value, type, start, end };
    return { kind: 'value', value, isSuper: true };
  }

  /** What a dotted name means so far. Undefined after an error. */
  #prefix(node: S.NameExpression | S.Select): Prefix | undefined {
    if (node.kind === 'name') {
      const variable = this.variable(node.name, node);
      if (variable) return asQualifier(this.#read(variable, node.name));
      // A type variable has the static members of its bound.
      const bound = this.typeVariable(node.name);
      const known = bound && erasure(bound);
      const isClass = known?.kind === 'class';
      const cls = isClass ? known.symbol : this.world.classNamed(node.name, this);
      return cls ? this.#named(cls, node) : { kind: 'package', name: node.name };
    }
    const { object } = node;
    const isName = object.kind === 'name' || object.kind === 'select';
    const before: Prefix | undefined = isName ? this.#prefix(object) : this.qualifier(object);
    if (!before) return undefined;
    const name = node.name.text;
    if (before.kind === 'package') {
      const path = `${before.name}.${name}`;
      const cls = this.world.classNamed(path, this);
      return cls ? this.#named(cls, node.name) : { kind: 'package', name: path };
    }
    if (before.kind === 'class' && !findField(before.cls, name)) {
      const cls = this.world.memberClass(before.cls, name);
      if (cls) return this.#named(cls, node.name);
    }
    if (isName && before.kind === 'value' && this.#isMemberClass(before.value.type, name)) {
      const at = object.kind === 'select' ? object.name : object;
      this.error(at, 'unexpected type', 'required: class or package; found: variable');
      return undefined;
    }
    return asQualifier(this.#selected(node, before));
  }

  #named(cls: ClassSymbol, at: Span): Qualifier | undefined {
    return this.world.mayName(cls, at, this) ? { kind: 'class', cls } : undefined;
  }

  /** A class, and no field, of what a value has. */
  #isMemberClass(type: Type, name: string): boolean {
    if (type.kind !== 'class' || findField(type.symbol, name)) return false;
    return this.world.memberClass(type.symbol, name) !== undefined;
  }

  /** A dotted name that begins with nothing known. */
  #noPrefix(node: S.NameExpression | S.Select, path: string): void {
    const first = path.split('.', 1)[0] as string;
    if (path === first) {
      if (/^[A-Z]/.test(first)) this.world.noClass(first, node, this, 'variable');
      else this.#noVariable({ kind: 'name', name: first, start: node.start, end: node.end });
    } else this.world.noClass(path, node, this);
  }

  /** `object.name` as a value. */
  protected select(node: S.Select): T.Expression {
    const qualifier = this.qualifier(node.object);
    return qualifier ? this.#selected(node, qualifier) : this.wrong(node);
  }

  #selected(node: S.Select, qualifier: Qualifier): T.Expression {
    if (qualifier.kind === 'value' && qualifier.value.type.kind === 'array') {
      if (node.name.text === 'length') {
        const { start, end } = node.name;
        return { kind: 'length', array: qualifier.value, type: intType, start, end };
      }
      return this.#noMember(node, qualifier.value.type, node.object);
    }
    const place = this.#member(node, qualifier);
    const value = this.#read(place, qualifier.kind === 'class' ? node.name.text : '');
    const isStatic = place.kind === 'static' && qualifier.kind === 'value';
    return isStatic ? this.sequence(qualifier.value, value) : value;
  }

  /** Evaluates an object that nothing needs, unless that has no effect. */
  protected override sequence(first: T.Expression, value: T.Expression): T.Expression {
    if (isPure(first)) return value;
    const { type, start, end } = value;
    return { kind: 'sequence', first, value, type, start, end };
  }

  #member(
    node: S.Select,
    qualifier: Qualifier,
  ): T.FieldExpression | T.StaticExpression | T.ErrorExpression {
    const { text, start, end } = node.name;
    const owner = this.classBeforeDot(qualifier, node.name);
    if (!owner) return this.wrong(node);
    const site = qualifier.kind === 'value' ? qualifier.value.type : owner.type;
    const found = this.#fieldOf(owner, site, text);
    const field = found?.field;
    if (!field) {
      return qualifier.kind === 'value'
        ? this.#noMember(node, site, node.object)
        : this.#noMember(node, owner.erased);
    }
    if (found.other) return this.#ambiguous(field, found.other, node.name);
    const isSuper = qualifier.kind === 'value' && qualifier.isSuper;
    if (!this.isAccessible(field, isSuper ? undefined : site)) {
      if (owner.isLibrary && !this.cls.isSubclassOf(owner)) return this.#noMember(node, owner.type);
      return this.#hidden(field, node.name);
    }
    if (field.isStatic) {
      if (qualifier.kind === 'class') {
        this.#checkEnum(field, node.name);
        // For other classes only a simple name is too early.
        const isEarly = field.owner.form === 'enum' && field.constant === undefined;
        if (isEarly) this.#checkForward(field, node.name, false);
      }
      const { type } = field;
      return { kind: 'static', field, site: owner, isQualified: true, type, start, end };
    }
    if (qualifier.kind === 'class') {
      const message = `non-static variable ${text} cannot be referenced from a static context`;
      return this.bad(node.name, message);
    }
    const type = fieldTypeIn(site, field);
    const known = field.owner.erased;
    const object =
      qualifier.value.type.kind === 'class' ? qualifier.value : this.upcast(qualifier.value, known);
    return { kind: 'field', object, field, type, start, end };
  }

  /** Of an intersection, any of its types may have it. */
  #fieldOf(owner: ClassSymbol, site: Type, name: string): FoundField | undefined {
    const found = this.#fieldIn(owner, site, name);
    const bound = found ? site : upperBound(site);
    if (found || bound.kind !== 'intersection') return found;
    for (const part of bound.types) {
      const field = part.kind === 'class' ? this.#fieldIn(part.symbol, site, name) : undefined;
      if (field) return field;
    }
    return undefined;
  }

  /** The class whose members are meant; primitive values have none. */
  protected classBeforeDot(qualifier: Qualifier, at: Span): ClassSymbol | undefined {
    if (qualifier.kind === 'class') return qualifier.cls;
    const { type } = qualifier.value;
    if (type.kind === 'class') return type.symbol;
    if (type.kind === 'array') return this.world.object;
    if (type.kind === 'variable' || type.kind === 'intersection' || type.kind === 'wildcard') {
      const known = erasure(type);
      return known.kind === 'class' ? known.symbol : this.world.object;
    }
    if (type === voidType) this.error(at, 'void cannot be dereferenced');
    else if (type !== errorType) this.error(at, `${type} cannot be dereferenced`);
    return undefined;
  }

  /** @param object what stands before the dot, where that is a value */
  #noMember(node: S.Select, type: Type, object?: S.Expression): T.ErrorExpression {
    const owner = type.kind === 'class' ? type.symbol : undefined;
    const { text } = node.name;
    if (owner?.isLibrary) {
      return this.bad(
        node.name,
        `cannot find symbol: variable ${text}`,
        `${type} has no field ${text}, or it is not supported yet`,
      );
    }
    const near =
      owner &&
      nearest(
        text,
        owner.supertypes().flatMap((cls) => [...cls.fields.keys()]),
      );
    const place = locationOf(type, object);
    const hint = near ? `${place}; did you mean ${near}?` : place;
    return this.bad(node.name, `cannot find symbol: variable ${text}`, hint);
  }

  #effect: T.Expression | undefined;

  protected override takeEffect(): T.Expression | undefined {
    const effect = this.#effect;
    this.#effect = undefined;
    return effect;
  }

  /** @param isRead whether its value is used too, as by `+=` */
  protected override target(node: S.Expression, isRead: boolean): T.Place | T.ErrorExpression {
    const place = this.#place(node, isRead);
    if (place.kind === 'local') this.#checkLocal(place.local, node);
    else if (place.kind === 'static' || place.kind === 'field') this.#checkField(place, node);
    return place;
  }

  #place(node: S.Expression, isRead: boolean): T.Place | T.ErrorExpression {
    if (node.kind === 'name') {
      const found = this.variable(node.name, node, !isRead);
      if (found) return found;
      return this.#noVariable(node);
    }
    if (node.kind === 'select') {
      const qualifier = this.qualifier(node.object);
      if (!qualifier) return this.wrong(node);
      const isArray = qualifier.kind === 'value' && qualifier.value.type.kind === 'array';
      if (isArray && node.name.text === 'length') {
        return this.bad(node.name, 'cannot assign a value to final variable length');
      }
      const place = this.#member(node, qualifier);
      const isLost = place.kind === 'static' && qualifier.kind === 'value';
      this.#effect = isLost ? qualifier.value : undefined;
      return place;
    }
    if (node.kind === 'index') return this.indexed(node);
    const value = this.expression(node);
    if (value.kind === 'error') return value;
    if (node.kind === 'this') return this.bad(node, "cannot assign to 'this'");
    const hint = 'required: variable; found: value';
    return this.bad(
      'at' in node ? { start: node.at, end: node.at + 1 } : node,
      'unexpected type',
      hint,
    );
  }

  #checkLocal(local: LocalSymbol, at: Span): void {
    local.isReassigned = true;
    if (!local.isFinal) return;
    // Of a parameter and the like, the flow analysis tells it.
    if (local.isGiven) return;
    if (local.implied) this.error(at, `${local.implied} ${local.name} may not be assigned`);
    else if (local.tracked < 0 || this.#isElsewhere(local))
      this.error(at, `cannot assign a value to final variable ${local.name}`);
  }

  /** Is it of code around this class, or around one that this code is in? */
  #isElsewhere({ owner }: LocalSymbol): boolean {
    let code: CodeBlock | undefined = this.code;
    while (code && code !== owner && code.isLambda) code = code.enclosing;
    return code !== owner;
  }

  /** Of a record too, unless its constructor is the compact one, which assigns them itself. */
  #isBlank({ declaration }: FieldSymbol): boolean {
    if (!('kind' in declaration)) return this.method?.declaration?.isCompact !== true;
    return declaration.kind === 'field' && declaration.value === undefined;
  }

  /** A blank final field is assigned by its own class's constructors or initialisers; the flow analysis counts. */
  #checkField(place: T.FieldExpression | T.StaticExpression, node: S.Expression): void {
    const { field } = place;
    if (!field.isFinal) return;
    const isOwn = place.kind === 'static' || place.object.kind === 'this';
    const isConstructor = this.method?.isConstructor && !field.isStatic;
    const isInitializer = !this.method || isConstructor;
    const isPlain =
      node.kind === 'name' ||
      (node.kind === 'select' && node.object.kind === 'this' && !node.object.parent);
    if (field.owner === this.cls && isOwn && isInitializer && isPlain && this.#isBlank(field)) {
      if (field.isStatic === this.isStatic) return;
    }
    const at = node.kind === 'select' ? node.name : node;
    this.error(at, `cannot assign a value to final variable ${field.name}`);
  }
}

/** The same value, as another static type that the runtime knows it by too. */
export function retyped(value: T.Expression, type: Type): T.Expression {
  return (value.type === type ? value : { ...value, type }) as T.Expression;
}

function isPure(node: T.Expression): boolean {
  if (node.kind === 'upcast') return isPure(node.operand);
  return node.kind === 'local' || node.kind === 'this' || node.kind === 'constant';
}

function asQualifier(value: T.Expression): Qualifier | undefined {
  return value.kind === 'error' ? undefined : { kind: 'value', value, isSuper: false };
}

/** @param object what stands before the dot, where that is a value: a variable is told by its name */
export function locationOf(type: Type, object?: S.Expression): string {
  if (object?.kind === 'name') {
    return `location: variable ${object.name} of type ${type}`;
  }
  if (type.kind !== 'class') return `location: type ${type}`;
  return `location: ${kindOf(type.symbol)} ${type}`;
}
