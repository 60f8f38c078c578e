/** Where code stands among classes: which `this` it has, which objects of classes around it, which members it may name. */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { Flag } from '../syntax/tree.js';
import type { Context } from './context.js';
import { Operators } from './operators.js';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { erasure, errorType, isSubtype, type Type } from './types.js';

export abstract class Standing extends Operators {
  /**
   * `this`, unsaid, or that of a class around: before a field or method of the object.
   * @param owner the class around that has the member
   */
  protected implicitThis(
    at: Span,
    member: FieldSymbol | MethodSymbol,
    owner: ClassSymbol,
  ): T.ThisExpression | T.OuterThisExpression | T.ErrorExpression {
    const { start, end } = at;
    if (owner === this.cls && !this.isStatic) {
      if (this.beforeSuper) return this.#tooEarly(at, tooEarlyName(member));
      this.usesThis();
      return { kind: 'this', type: owner.type, start, end };
    }
    if (this.hasObjectOf(owner)) {
      if (this.isBeforeSuperOf(owner)) return this.#tooEarly(at, tooEarlyName(member));
      this.usesOuter(owner);
      return { kind: 'outerThis', cls: owner, type: owner.type, start, end };
    }
    const hint =
      owner === this.cls
        ? `only an object has it: name one, or make ${member.name} static`
        : undefined;
    const what = member.kind === 'method' ? `method ${member}` : `variable ${member.name}`;
    return this.bad(at, `non-static ${what} cannot be referenced from a static context`, hint);
  }

  /** Is there an object of a class around (or of this one) here? */
  protected hasObjectOf(owner: ClassSymbol): boolean {
    if (this.isStatic) return false;
    for (let at: ClassSymbol | undefined = this.cls; at; at = at.outer) {
      if (at === owner) return true;
      if (!at.hasOuter) return false;
    }
    return false;
  }

  /** Is this in a class within the arguments of `this(…)` or `super(…)` of the class? */
  protected isBeforeSuperOf(owner: ClassSymbol): boolean {
    for (let from: Context | undefined = this; from; from = from.enclosing) {
      if (from.cls === owner) return from.beforeSuper !== undefined;
    }
    return false;
  }

  #tooEarly(at: Span, name: string): T.ErrorExpression {
    return this.bad(at, `cannot reference ${name} before supertype constructor has been called`);
  }

  /** `this`, or what `super` stands on. */
  protected this(node: Span, name: 'this' | 'super'): T.ThisExpression | T.ErrorExpression {
    if (this.isStatic) {
      return this.bad(
        node,
        `non-static variable ${name} cannot be referenced from a static context`,
      );
    }
    if (this.beforeSuper) return this.#tooEarly(node, name);
    this.usesThis();
    return { kind: 'this', type: this.cls.type, start: node.start, end: node.end };
  }

  /** `X.this`: of the class itself, or of one around it. */
  protected qualifiedThis(
    node: Span,
    named: S.TypeNode,
    name: 'this' | 'super' = 'this',
  ): T.ThisExpression | T.OuterThisExpression | T.ErrorExpression {
    const type = this.resolve(named);
    if (type.kind !== 'class') {
      return type === errorType ? this.wrong(node) : this.bad(named, 'unexpected type');
    }
    return this.outerThis(type.symbol, node, name);
  }

  /** The object of a class around, or of this one. */
  protected outerThis(
    cls: ClassSymbol,
    node: Span,
    name: 'this' | 'super' = 'this',
  ): T.ThisExpression | T.OuterThisExpression | T.ErrorExpression {
    if (cls === this.cls) return this.this(node, name);
    let around: ClassSymbol | undefined = this.cls;
    while (around && around !== cls) around = around.outer;
    if (!around) return this.bad(node, `not an enclosing class: ${cls}`);
    if (!this.hasObjectOf(cls)) {
      return this.bad(
        node,
        `non-static variable ${name} cannot be referenced from a static context`,
      );
    }
    if (this.isBeforeSuperOf(cls)) return this.#tooEarly(node, name);
    this.usesOuter(cls);
    return { kind: 'outerThis', cls, type: cls.type, start: node.start, end: node.end };
  }

  /** May a member be named here, of an object (or class) of this type (JLS 6.6)? */
  isAccessible(member: FieldSymbol | MethodSymbol, site?: Type): boolean {
    const { owner, flags } = member;
    if ((flags & Flag.public) !== 0) return true;
    const isNested = owner.outermost === this.cls.outermost;
    if ((flags & Flag.private) !== 0) {
      // A member of its own class alone: what has a subclass as its type does not have it.
      return isNested && (!site || (site.kind === 'class' && site.symbol === owner));
    }
    if (isNested) return true;
    if (owner.packageName === this.cls.packageName) return true;
    if ((flags & Flag.protected) === 0) return false;
    if (member.isStatic) return this.#subclassAround(owner) !== undefined;
    if (member.kind === 'method' && member.isConstructor) return site === undefined;
    for (let at: ClassSymbol | undefined = this.cls; at; at = at.outer) {
      if (!at.isSubclassOf(owner)) continue;
      if (!site || isSubtype(erasure(site), at.erased)) return true;
    }
    // Object's own, of arrays and interfaces: they are those of every class.
    return site?.kind === 'array';
  }

  #subclassAround(owner: ClassSymbol): ClassSymbol | undefined {
    for (let at: ClassSymbol | undefined = this.cls; at; at = at.outer) {
      if (at.isSubclassOf(owner)) return at;
    }
    return undefined;
  }
}

/** As messages about the arguments of `super(…)` call it. */
function tooEarlyName(member: FieldSymbol | MethodSymbol): string {
  return member.kind === 'method' ? 'this' : member.name;
}
