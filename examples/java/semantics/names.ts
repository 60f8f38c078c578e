/** What a name means where it stands (JLS 6.5): a local, a field, a class; and whether it may be assigned to. */
import { nearest, type Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { findField } from './members.js';
import { Operators } from './operators.js';
import type { ClassSymbol, FieldSymbol, LocalSymbol, MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { type ClassType, errorType, intType, type Type, voidType } from './types.js';

/** What stands before a dot. */
export type Qualifier =
  | { kind: 'value'; value: T.Expression; isSuper: boolean }
  | { kind: 'class'; cls: ClassSymbol };

export abstract class Names extends Operators {
  /** A simple name as a value. */
  protected name(node: S.NameExpression): T.Expression {
    const found = this.variable(node.name, node);
    if (found) return this.#read(found, node.name);
    return this.#noVariable(node);
  }

  #noVariable(node: S.NameExpression): T.Expression {
    const names = new Set(this.localNames);
    for (const owner of this.cls.supertypes())
      for (const name of owner.fields.keys()) names.add(name);
    const near = nearest(node.name, names);
    const hint = near ? `${this.location}; did you mean ${near}?` : this.location;
    return this.bad(node, `cannot find symbol: variable ${node.name}`, hint);
  }

  /** A constant variable's value stands for it. */
  #read(variable: T.Place | T.ErrorExpression, name: string): T.Expression {
    const { start, end, type } = variable;
    const symbol = variable.kind === 'local' ? variable.local : this.#constantField(variable, name);
    const value = symbol?.constant;
    if (value !== undefined) return { kind: 'constant', type, value, start, end };
    return variable;
  }

  /** A field that is named as a constant expression may name it: by its simple name, or behind a class. */
  #constantField(variable: T.Place | T.ErrorExpression, name: string): FieldSymbol | undefined {
    if (variable.kind === 'static') this.world.constantOf(this.world, variable.field);
    if (variable.kind === 'static') return variable.field;
    if (variable.kind !== 'field' || variable.object.kind !== 'this' || name === '')
      return undefined;
    this.world.constantOf(this.world, variable.field);
    return variable.field;
  }

  /** The local or field of a simple name; undefined when there is none. */
  protected variable(
    name: string,
    at: Span,
    isTarget = false,
  ): T.Place | T.ErrorExpression | undefined {
    const local = this.local(name);
    const { start, end } = at;
    if (local) return { kind: 'local', local, type: local.type, start, end };
    const [field, owner] = this.#fieldAround(name);
    if (!field) return undefined;
    if (!this.isAccessible(field)) return this.#private(field, at);
    if (field.isStatic) {
      this.#checkForward(field, at, isTarget);
      return { kind: 'static', field, site: owner, type: field.type, start, end };
    }
    if (owner !== this.cls) {
      return this.bad(at, `non-static variable ${name} cannot be referenced from a static context`);
    }
    const object = this.implicitThis(at, `variable ${name}`, field);
    if (object.kind === 'error') return object;
    this.#checkForward(field, at, isTarget);
    return { kind: 'field', object, field, type: field.type, start, end };
  }

  /** The field of a name in the innermost class around that has one. */
  #fieldAround(name: string): [FieldSymbol | undefined, ClassSymbol] {
    for (let at: ClassSymbol | undefined = this.cls; at; at = at.outer) {
      const field = findField(at, name);
      if (field) return [field, at];
    }
    return [undefined, this.cls];
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

  /** `this`, unsaid: before a field or method of the object. */
  protected implicitThis(
    at: Span,
    what: string,
    member: FieldSymbol | MethodSymbol,
  ): T.ThisExpression | T.ErrorExpression {
    if (this.isStatic) {
      const hint = `only an object has it: name one, or make ${member.name} static`;
      return this.bad(at, `non-static ${what} cannot be referenced from a static context`, hint);
    }
    if (this.beforeSuper)
      return this.#tooEarly(at, member.kind === 'method' ? 'this' : member.name);
    return { kind: 'this', type: this.cls.type, start: at.start, end: at.end };
  }

  #tooEarly(at: Span, name: string): T.ErrorExpression {
    return this.bad(at, `cannot reference ${name} before supertype constructor has been called`);
  }

  protected this(node: Span, name: 'this' | 'super'): T.ThisExpression | T.ErrorExpression {
    if (this.isStatic) {
      return this.bad(
        node,
        `non-static variable ${name} cannot be referenced from a static context`,
      );
    }
    if (this.beforeSuper) return this.#tooEarly(node, name);
    return { kind: 'this', type: this.cls.type, start: node.start, end: node.end };
  }

  isAccessible(member: FieldSymbol | MethodSymbol): boolean {
    if (member.owner.outermost === this.cls.outermost) return true;
    if (member.isPrivate) return false;
    // 1 and 2: public and protected. The library is another package.
    return !member.owner.isLibrary || this.cls.isLibrary || (member.flags & 3) !== 0;
  }

  #private(field: FieldSymbol, at: Span): T.ErrorExpression {
    return this.bad(at, `${field.name} has private access in ${field.owner}`);
  }

  /** What stands before a dot: a variable before a class of the same name (JLS 6.4.2). Undefined after an error. */
  protected qualifier(node: S.Expression): Qualifier | undefined {
    if (node.kind === 'super') {
      const value = this.this(node, 'super');
      if (value.kind === 'error') return undefined;
      const parent = node.parent
        ? this.#superInterface(node.parent)
        : (this.cls.superclass ?? this.world.object);
      if (!parent) return undefined;
      const { start, end } = node;
      return {
        kind: 'value',
        value: { kind: 'upcast', operand: value, type: parent.type, start, end },
        isSuper: true,
      };
    }
    if (node.kind === 'name' || node.kind === 'select') {
      const named = this.#classOf(node);
      if (named === 'unknown') return undefined;
      if (named) return { kind: 'class', cls: named };
    }
    const value = this.expression(node);
    return value.kind === 'error' ? undefined : { kind: 'value', value, isSuper: false };
  }

  /** `Named.super`, which must be an interface that the class names itself (JLS 15.12.1). */
  #superInterface(written: S.TypeName): ClassSymbol | undefined {
    const type = this.world.resolve(written, this.cls);
    if (type.kind !== 'class') return undefined;
    if (this.cls.interfaces.includes(type.symbol)) return type.symbol;
    const message = type.symbol.isInterface
      ? `not an enclosing class: ${type}`
      : 'inner classes are not supported yet';
    this.error(written, message);
    return undefined;
  }

  /** The class that a dotted name means, when it means no variable. */
  #classOf(node: S.NameExpression | S.Select): ClassSymbol | 'unknown' | undefined {
    const path = dotted(node);
    const first = path?.[0];
    if (!path || first === undefined || this.local(first) || this.#fieldAround(first)[0])
      return undefined;
    if (path.length === 1) {
      const cls = this.world.classNamed(first, this.cls);
      if (cls) return cls;
      if (/^[A-Z]/.test(first)) this.world.noClass(first, node, this.cls);
      else this.#noVariable({ kind: 'name', name: first, start: node.start, end: node.end });
      return 'unknown';
    }
    if (this.world.classNamed(first, this.cls)) {
      return this.world.classNamed(path.join('.'), this.cls);
    }
    const cls = path[0] === 'java' ? this.world.classNamed(path.join('.'), this.cls) : undefined;
    if (cls) return cls;
    if (path[0] === 'java' && path.length < 3) return undefined;
    this.world.noClass(path.join('.'), node, this.cls);
    return 'unknown';
  }

  /** `object.name` as a value. */
  protected select(node: S.Select): T.Expression {
    const qualifier = this.qualifier(node.object);
    if (!qualifier) return this.wrong(node);
    if (qualifier.kind === 'value' && qualifier.value.type.kind === 'array') {
      if (node.name.text === 'length') {
        const { start, end } = node.name;
        return { kind: 'length', array: qualifier.value, type: intType, start, end };
      }
      return this.#noMember(node, qualifier.value.type);
    }
    const place = this.#member(node, qualifier);
    if (place.kind !== 'static') return place;
    const value = this.#read(place, node.name.text);
    return qualifier.kind === 'value' ? this.sequence(qualifier.value, value) : value;
  }

  /** Evaluates an object that nothing needs, unless that has no effect. */
  protected sequence(first: T.Expression, value: T.Expression): T.Expression {
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
    const field = findField(owner, text);
    if (!field) return this.#noMember(node, owner.type);
    if (!this.isAccessible(field)) {
      if (owner.isLibrary) return this.#noMember(node, owner.type);
      return this.#private(field, node.name);
    }
    const { type } = field;
    if (field.isStatic) return { kind: 'static', field, site: owner, type, start, end };
    if (qualifier.kind === 'class') {
      const message = `non-static variable ${text} cannot be referenced from a static context`;
      return this.bad(node.name, message);
    }
    return { kind: 'field', object: qualifier.value, field, type, start, end };
  }

  /** The class whose members are meant; primitive values have none. */
  protected classBeforeDot(qualifier: Qualifier, at: Span): ClassSymbol | undefined {
    if (qualifier.kind === 'class') return qualifier.cls;
    const { type } = qualifier.value;
    if (type.kind === 'class') return type.symbol;
    if (type.kind === 'array') return this.world.object;
    if (type === voidType) this.error(at, 'void cannot be dereferenced');
    else if (type !== errorType) this.error(at, `${type} cannot be dereferenced`);
    return undefined;
  }

  #noMember(node: S.Select, type: Type): T.ErrorExpression {
    const owner = type.kind === 'class' ? type.symbol : undefined;
    const { text } = node.name;
    if (owner?.isLibrary) {
      return this.bad(
        node.name,
        `cannot find symbol: variable ${text}`,
        `${owner} has no field ${text}, or it is not supported yet`,
      );
    }
    const near =
      owner &&
      nearest(
        text,
        owner.supertypes().flatMap((cls) => [...cls.fields.keys()]),
      );
    const hint = near ? `${locationOf(type)}; did you mean ${near}?` : locationOf(type);
    return this.bad(node.name, `cannot find symbol: variable ${text}`, hint);
  }

  protected override target(node: S.Expression): T.Place | T.ErrorExpression {
    const place = this.#place(node);
    if (place.kind === 'local') this.#checkLocal(place.local, node);
    else if (place.kind === 'static' || place.kind === 'field') this.#checkField(place, node);
    return place;
  }

  #place(node: S.Expression): T.Place | T.ErrorExpression {
    if (node.kind === 'name') {
      const found = this.variable(node.name, node, true);
      if (found) return found;
      return this.wrong(this.#noVariable(node));
    }
    if (node.kind === 'select') {
      const qualifier = this.qualifier(node.object);
      if (!qualifier) return this.wrong(node);
      const isArray = qualifier.kind === 'value' && qualifier.value.type.kind === 'array';
      if (isArray && node.name.text === 'length') {
        return this.bad(node.name, 'cannot assign a value to final variable length');
      }
      return this.#member(node, qualifier);
    }
    const value = this.expression(node);
    if (value.kind === 'index' || value.kind === 'error') return value;
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
    if (local.implied) this.error(at, `${local.implied} ${local.name} may not be assigned`);
    else if (local.isParameter) this.error(at, `final parameter ${local.name} may not be assigned`);
    else if (local.tracked < 0)
      this.error(at, `cannot assign a value to final variable ${local.name}`);
  }

  /** A blank final field is assigned by its own class's constructors or initialisers; the flow analysis counts. */
  #checkField(place: T.FieldExpression | T.StaticExpression, node: S.Expression): void {
    const { field } = place;
    if (!field.isFinal) return;
    const isOwn = place.kind === 'static' || place.object.kind === 'this';
    const isInitializer = !this.method || (this.method.isConstructor && !field.isStatic);
    const isPlain = node.kind === 'name' || (node.kind === 'select' && node.object.kind === 'this');
    const isBlank = field.declaration.value === undefined;
    if (field.owner === this.cls && isOwn && isInitializer && isPlain && isBlank) {
      if (field.isStatic === this.isStatic) return;
    }
    const at = node.kind === 'select' ? node.name : node;
    this.error(at, `cannot assign a value to final variable ${field.name}`);
  }
}

function isPure(node: T.Expression): boolean {
  if (node.kind === 'upcast') return isPure(node.operand);
  return node.kind === 'local' || node.kind === 'this' || node.kind === 'constant';
}

/** The parts of `a.b.c`; undefined when it begins with anything but a name. */
function dotted(node: S.Expression): string[] | undefined {
  if (node.kind === 'name') return [node.name];
  if (node.kind !== 'select') return undefined;
  const before = dotted(node.object);
  before?.push(node.name.text);
  return before;
}

export function locationOf(type: Type | ClassType): string {
  if (type.kind !== 'class') return `location: type ${type}`;
  return `location: ${type.symbol.isInterface ? 'interface' : 'class'} ${type}`;
}
