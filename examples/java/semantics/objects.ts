/** `new` and calls of constructors: which one is meant, its enclosing instance, diamonds, anonymous classes (JLS 15.9, 8.8.7). */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import type { Argument } from './arguments.js';
import { Calls, withArity } from './calls.js';
import { declareLocalClass } from './declare.js';
import { type Candidate, spanOf } from './overloads.js';
import { type ClassSymbol, LocalSymbol, MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { type ClassType, errorType, isSubtype, type Type, upward, voidType } from './types.js';

export abstract class Objects extends Calls {
  /** Reads the bodies of a local or anonymous class that was declared here. */
  protected abstract attributeLocalClass(cls: ClassSymbol): void;

  newObject(node: S.New, expected?: Type): T.Expression {
    return this.complete(this.newArgument(node), expected);
  }

  protected override newArgument(node: S.New): Argument {
    const at: Span = { start: node.start, end: node.type.end };
    const wrong = (): Argument => ({ kind: 'typed', value: this.wrong(at) });
    const outer = node.outer && this.expression(node.outer);
    const named = this.#named(node, outer);
    const args = this.arguments(node.args);
    if (!named || outer?.kind === 'error') return wrong();
    const { type, isDiamond } = named;
    const cls = type.symbol;
    const typeArguments = node.typeArgs?.map((each) => this.resolve(each));
    if (!this.#mayBeMade(cls, node, at)) return wrong();
    if (isDiamond && cls.typeParameters.length === 0) {
      this.error(
        node.type,
        `cannot infer type arguments for ${cls}`,
        `reason: cannot use '<>' with non-generic class ${cls}`,
      );
      return wrong();
    }
    if (isDiamond && typeArguments) {
      const reason = "reason: cannot use '<>' with explicit type parameters for constructor";
      this.error(node.type, `cannot infer type arguments for ${cls.type}`, reason);
      return wrong();
    }
    if (node.body && cls.isInterface) return this.#ofInterface(node, type, isDiamond, args, at);
    const made = this.constructed(type, isDiamond, args, at, outer, node.body, typeArguments);
    return made ?? wrong();
  }

  /** The class that `new` names; behind an object, it is a member of the object's class. */
  #named(
    node: S.New,
    outer: T.Expression | undefined,
  ): { type: ClassType; isDiamond: boolean } | undefined {
    const written = node.type;
    const isDiamond = isDiamondType(written);
    let type: Type;
    if (node.outer) {
      if (!outer || outer.kind === 'error') return undefined;
      const around = this.classBeforeDot(
        { kind: 'value', value: outer, isSuper: false },
        node.type,
      );
      if (!around) return undefined;
      type = this.world.resolveMember(written, outer.type, around, this);
    } else type = this.resolve(written);
    if (type.kind !== 'class') {
      if (type !== errorType)
        this.error(written, 'unexpected type', `required: class; found: ${type}`);
      return undefined;
    }
    if (type.args.some((arg) => arg.kind === 'wildcard')) {
      const found = type.args.find((arg) => arg.kind === 'wildcard');
      const hint = `required: class or interface without bounds; found: ${found}`;
      this.error(written, 'unexpected type', hint);
      return undefined;
    }
    return { type, isDiamond };
  }

  #mayBeMade(cls: ClassSymbol, node: S.New, at: Span): boolean {
    if (cls.form === 'enum') {
      this.error(at, 'enum types may not be instantiated');
      return false;
    }
    if (node.body) {
      if (!cls.isFinal) return true;
      this.error(node.type, `cannot inherit from final ${cls}`);
      return false;
    }
    if (!cls.isAbstract) return true;
    this.error(at, `${cls} is abstract; cannot be instantiated`);
    return false;
  }

  /** An object of a class, by the constructor that suits; undefined after an error. */
  protected constructed(
    type: ClassType,
    isDiamond: boolean,
    args: readonly Argument[],
    at: Span,
    outer?: T.Expression,
    body?: S.ClassDeclaration,
    typeArguments?: readonly Type[],
  ): Argument | undefined {
    const cls = type.symbol;
    if (cls.isLibrary && cls.isString && !body) return this.#newString(args, at);
    const instance = this.#enclosing(cls, outer, at);
    if (instance?.kind === 'error') return undefined;
    const result = isDiamond && type.args.length === 0 ? cls.type : type;
    const isBodied = body !== undefined;
    const candidates = this.#constructors(result, isDiamond, args, at, isBodied, typeArguments);
    if (!candidates) return undefined;
    const chosen = this.#chooseConstructor(candidates, args, at, isDiamond, cls);
    if (!chosen) return undefined;
    const { candidate, phase } = chosen;
    const { method } = candidate;
    if (typeArguments && !this.conform(candidate, typeArguments, args, at)) return undefined;
    this.creates(cls);
    return this.called(candidate, phase, result, args, at, (given, made) => {
      if (body) return this.#anonymous(body, made, isDiamond, method, given, instance, at);
      const { start, end } = at;
      return {
        kind: 'new',
        method,
        args: given,
        ...(instance ? { outer: instance } : {}),
        type: made,
        start,
        end,
      };
    });
  }

  #chooseConstructor(
    candidates: readonly Candidate[],
    args: readonly Argument[],
    at: Span,
    isDiamond: boolean,
    cls: ClassSymbol,
  ): ReturnType<Calls['choose']> {
    if (!isDiamond) return this.choose(candidates, args, at);
    const found = this.mostFitting(candidates, args);
    if (found.kind === 'chosen') return found.chosen;
    if (args.every((argument) => argument.kind !== 'typed' || argument.value.kind !== 'error')) {
      if (found.kind === 'ambiguous') return this.choose(candidates, args, at);
      const [only, ...others] = candidates;
      const isTold =
        only && others.length + cls.constructors.length === 1 && this.tellsMisfit(only, args);
      if (!isTold) this.error(at, `cannot infer type arguments for ${cls}<>`);
    }
    for (const argument of args) if (argument.kind !== 'typed') this.abandonQuietly(argument);
    return undefined;
  }

  #constructors(
    site: ClassType,
    isDiamond: boolean,
    args: readonly Argument[],
    at: Span,
    isSuper: boolean,
    typeArguments?: readonly Type[],
  ): Candidate[] | undefined {
    const cls = site.symbol;
    const isOpen = (method: MethodSymbol): boolean => this.#canCall(method, isSuper);
    const open = cls.constructors.every(isOpen)
      ? cls.constructors
      : cls.constructors.filter(isOpen);
    const [hidden] = cls.constructors;
    if (open.length === 0 && hidden) {
      for (const argument of args) this.abandonQuietly(argument);
      const why = hidden.isPrivate
        ? `has private access in ${cls}`
        : `is not public in ${cls}; cannot be accessed from outside package`;
      this.error(at, `${hidden} ${why}`);
      return undefined;
    }
    return withArity(open, args.length).map((method) => {
      const candidate = this.candidate(method, site, typeArguments);
      if (!isDiamond) return candidate;
      const typeParameters = [...cls.typeParameters, ...candidate.typeParameters];
      return { ...candidate, typeParameters };
    });
  }

  #canCall(method: MethodSymbol, isSuper: boolean): boolean {
    if (this.isAccessible(method)) return isSuper || !method.isProtected || this.#isNear(method);
    return isSuper && method.isProtected;
  }

  #isNear({ owner }: MethodSymbol): boolean {
    return owner.outermost === this.cls.outermost || owner.packageName === this.cls.packageName;
  }

  /** A String is made by a function, since how long it is belongs to its allocation. */
  #newString(args: readonly Argument[], at: Span): Argument | undefined {
    const { string, stringType } = this.world;
    const makers = string.methods.get('make') ?? [];
    const candidates = makers.map((method) => this.candidate(method, stringType, undefined));
    if (candidates.length === 0) return undefined;
    const chosen = this.choose(candidates, args, at);
    if (!chosen) return undefined;
    const { candidate, phase } = chosen;
    const { method } = candidate;
    return this.called(candidate, phase, stringType, args, at, (given) => ({
      kind: 'call',
      mode: 'static',
      method,
      receiver: undefined,
      args: given,
      type: stringType,
      start: at.start,
      end: at.end,
    }));
  }

  /** The enclosing instance of a new object, given or meant; undefined for a class that has none. */
  #enclosing(
    cls: ClassSymbol,
    given: T.Expression | undefined,
    at: Span,
  ): T.Expression | undefined {
    if (given) {
      if (cls.hasOuter) return given;
      return this.bad(at, `qualified new of static class`);
    }
    if (!cls.hasOuter || !cls.outer) return undefined;
    const isMember = !cls.isLocal && !cls.isAnonymous;
    for (let around: ClassSymbol | undefined = this.cls; around; around = around.outer) {
      const fits = isMember ? around.isSubclassOf(cls.outer) : around === cls.outer;
      if (!fits) continue;
      const instance = this.outerThis(around, at);
      return instance.kind === 'error' || around === cls.outer
        ? instance
        : this.upcast(instance, cls.outer.type);
    }
    return this.bad(at, `an enclosing instance that contains ${cls.qualifiedName} is required`);
  }

  // ------------------------------------------------------------------ anonymous classes

  /** `new Interface() { … }` */
  #ofInterface(
    node: S.New,
    type: ClassType,
    isDiamond: boolean,
    args: readonly Argument[],
    at: Span,
  ): Argument {
    const body = node.body as S.ClassDeclaration;
    const [first] = args;
    if (first) {
      this.error(spanOf(first), 'anonymous class implements interface; cannot have arguments');
    }
    const { constructors } = this.world.object;
    const method = constructors[0] as MethodSymbol;
    const finish = (_: T.Expression[], made: Type): T.Expression =>
      this.#anonymous(body, made, isDiamond, method, [], undefined, at);
    if (!isDiamond) return { kind: 'typed', value: finish([], type) };
    const { typeParameters } = type.symbol;
    return {
      kind: 'pending',
      span: at,
      method,
      typeParameters,
      formals: [],
      result: type.symbol.type,
      thrown: [],
      phase: 'strict',
      args: [],
      finish,
    };
  }

  /** An object of a new class; @param method of the superclass, which its own constructor calls */
  #anonymous(
    body: S.ClassDeclaration,
    made: Type,
    isDiamond: boolean,
    method: MethodSymbol,
    args: T.Expression[],
    instance: T.Expression | undefined,
    at: Span,
  ): T.Expression {
    const parent = upward(made);
    if (parent.kind !== 'class') return this.wrong(at);
    const cls = declareLocalClass(this, body, [parent]);
    cls.isOfDiamond = isDiamond;
    const { start, end } = at;
    const given = instance ? [instance, ...args] : args;
    const parameters = given.map((arg, index) => {
      const local = new LocalSymbol(`x${index}`, arg.type, true, true, at);
      return local;
    });
    const own = new MethodSymbol('<init>', cls, 0, undefined);
    own.parameters = parameters;
    own.thrown = method.thrown;
    anonymousParents.set(own, { method, hasInstance: instance !== undefined });
    cls.constructors.length = 0;
    cls.constructors.push(own);
    this.attributeLocalClass(cls);
    const outer = cls.hasOuter ? this.outerThis(cls.outer as ClassSymbol, at) : undefined;
    return {
      kind: 'new',
      method: own,
      args: given,
      ...(outer ? { outer } : {}),
      type: cls.type,
      start,
      end,
    };
  }

  // ------------------------------------------------------------------ this(…) and super(…)

  /**
   * `this(…)` or `super(…)`, written or not; `outer.super(…)` too. Object's constructor is not called: it does nothing.
   * @param nodes its arguments
   */
  protected constructorCall(
    which: 'this' | 'super',
    nodes: readonly S.Expression[],
    at: Span,
    outer?: S.Expression,
    typeArguments?: readonly S.TypeNode[],
  ): T.CallExpression | undefined {
    const own = this.method && anonymousParents.get(this.method);
    if (own && this.method) return this.#parentCall(own.method, own.hasInstance, this.method, at);
    const { superType } = this.cls;
    const type = which === 'this' ? this.cls.type : superType;
    if (!type) return undefined;
    const cls = type.symbol;
    const { beforeSuper } = this;
    this.beforeSuper = which;
    const call = this.#constructorCall(which, type, nodes, at, outer, typeArguments);
    this.beforeSuper = beforeSuper;
    return cls.isObject && which === 'super' ? undefined : call;
  }

  #constructorCall(
    which: 'this' | 'super',
    type: ClassType,
    nodes: readonly S.Expression[],
    at: Span,
    outer: S.Expression | undefined,
    written: readonly S.TypeNode[] | undefined,
  ): T.CallExpression | undefined {
    const cls = type.symbol;
    const typeArguments = written?.map((each) => this.resolve(each));
    const given = outer && this.expression(outer);
    const args = this.arguments(nodes);
    const candidates = this.#constructors(type, false, args, at, which === 'super', typeArguments);
    const chosen = candidates && this.choose(candidates, args, at);
    if (!chosen) return undefined;
    if (typeArguments && !this.conform(chosen.candidate, typeArguments, args, at)) return undefined;
    // An object made by `this(…)` has its enclosing instance already.
    const instance = which === 'super' ? this.#enclosing(cls, given, at) : undefined;
    if (instance?.kind === 'error') return undefined;
    const { candidate, phase } = chosen;
    const { method } = candidate;
    const { start, end } = at;
    const receiver: T.ThisExpression = { kind: 'this', type: this.cls.type, start, end };
    let call: T.CallExpression | undefined;
    const made = this.called(candidate, phase, voidType, args, at, (converted) => {
      call = {
        kind: 'call',
        mode: 'direct',
        method,
        receiver,
        args: converted,
        ...(instance ? { outer: instance } : {}),
        type: voidType,
        start,
        end,
      };
      return call;
    });
    this.complete(made, undefined);
    return call;
  }

  /** In an anonymous class's constructor: what it was given goes to the superclass's. */
  #parentCall(
    method: MethodSymbol,
    hasInstance: boolean,
    own: MethodSymbol,
    at: Span,
  ): T.CallExpression | undefined {
    if (method.owner.isObject) return undefined;
    const { start, end } = at;
    const values = own.parameters.map(
      (local): T.Expression => ({ kind: 'local', local, type: local.type, start, end }),
    );
    const instance = hasInstance ? values.shift() : undefined;
    const receiver: T.ThisExpression = { kind: 'this', type: this.cls.type, start, end };
    const args = values.map((value, index) =>
      isSubtype(value.type, (method.parameters[index] as LocalSymbol).type)
        ? this.upcast(value, (method.parameters[index] as LocalSymbol).type)
        : value,
    );
    return {
      kind: 'call',
      mode: 'direct',
      method,
      receiver,
      args,
      ...(instance ? { outer: instance } : {}),
      type: voidType,
      start,
      end,
    };
  }

  /** The object of an enum's constant, of its own class where it has a body. */
  protected enumConstant(
    cls: ClassSymbol,
    nodes: readonly S.Expression[],
    at: Span,
    body: ClassSymbol | undefined,
  ): T.Expression {
    const args = this.arguments(nodes);
    if (!body && cls.isAbstract) return this.bad(at, `${cls} is abstract; cannot be instantiated`);
    const made = this.constructed(cls.type, false, args, at);
    const value = made ? this.complete(made, undefined) : this.wrong(at);
    if (!body || value.kind !== 'new') return value;
    const parameters = value.args.map(
      (arg, index) => new LocalSymbol(`x${index}`, arg.type, true, true, at),
    );
    const own = new MethodSymbol('<init>', body, 0, undefined);
    own.parameters = parameters;
    anonymousParents.set(own, { method: value.method, hasInstance: false });
    body.constructors.length = 0;
    body.constructors.push(own);
    this.attributeLocalClass(body);
    return { ...value, method: own, type: cls.type };
  }
}

/** Of an anonymous class's constructor: the superclass's that it calls, and whether it is given its enclosing instance. */
const anonymousParents = new WeakMap<
  MethodSymbol,
  { method: MethodSymbol; hasInstance: boolean }
>();

/** Does it end in `<>`? */
export function isDiamondType(written: S.TypeNode): boolean {
  return written.kind === 'class' && written.parts.at(-1)?.args?.length === 0;
}
