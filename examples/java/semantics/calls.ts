/** Calls of methods: where they are looked for (JLS 15.12.1), and how the one that is meant is called (JLS 15.12.3). */
import { nearest, type Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { firstUnbounded } from './applied_types.js';
import type { Argument, Phase } from './arguments.js';
import { methodsNamed } from './members.js';
import { locationOf, type Qualifier } from './names.js';
import { type Candidate, formalAt, Overloads } from './overloads.js';
import type { ClassSymbol, MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import {
  asSuper,
  capture,
  erasure,
  errorType,
  signatureIn,
  substitute,
  type Type,
  upperBound,
  WildcardType,
} from './types.js';

/** Where a method is looked for. */
export interface MethodPlace {
  qualifier: Qualifier | undefined;
  /** The class that has it, or inherits it. */
  owner: ClassSymbol;
  /** The type that it is a member of. */
  site: Type;
  methods: readonly MethodSymbol[];
}

export abstract class Calls extends Overloads {
  methodCall(node: S.Call, expected?: Type): T.Expression {
    return this.complete(this.callArgument(node), expected);
  }

  /** A call, as far as it can be understood without what it is for. */
  protected override callArgument(node: S.Call): Argument {
    const { name, object } = node;
    if (name.text === 'this' || name.text === 'super') {
      for (const argument of this.arguments(node.args)) this.abandon(argument);
      this.error(name, `call to ${name.text} must be first statement in constructor`);
      return { kind: 'typed', value: this.wrong(name) };
    }
    const qualifier = object && this.qualifier(object);
    const args = this.arguments(node.args);
    if (object && !qualifier) return { kind: 'typed', value: this.wrong(name) };
    const isArray = qualifier?.kind === 'value' && qualifier.value.type.kind === 'array';
    if (isArray && name.text === 'clone' && args.length === 0) {
      const { start, end } = name;
      const { value: array } = qualifier;
      return { kind: 'typed', value: { kind: 'clone', array, type: array.type, start, end } };
    }
    const place = this.methodPlace(qualifier, name);
    if (!place) return { kind: 'typed', value: this.wrong(name) };
    const typeArguments = node.typeArgs?.map((each) => this.resolve(each));
    const call = this.callOf(place, name, args, typeArguments);
    return call ?? { kind: 'typed', value: this.wrong(name) };
  }

  /** The methods of a name before an argument is looked at; undefined when nothing can have any. */
  protected methodPlace(qualifier: Qualifier | undefined, name: S.Name): MethodPlace | undefined {
    if (!qualifier) return this.#around(name.text);
    const owner = this.classBeforeDot(qualifier, name);
    if (!owner) return undefined;
    // Behind a class's name an object's methods are those of the raw type: no type argument is in the way of the message.
    const site = qualifier.kind === 'value' ? qualifier.value.type : owner.erased;
    return { qualifier, owner, site, methods: this.#methodsOf(owner, site, name.text) };
  }

  #methodsOf(owner: ClassSymbol, site: Type, name: string): readonly MethodSymbol[] {
    const { object } = this.world;
    const bound = site.kind === 'class' || site.kind === 'array' ? site : upperBound(site);
    if (bound.kind !== 'intersection') return this.#membersNamed(owner, name);
    const found: MethodSymbol[] = [];
    for (const part of bound.types) {
      const known = erasure(part);
      if (known.kind !== 'class') continue;
      for (const method of methodsNamed(known.symbol, name, object)) {
        if (!found.some(({ selector }) => selector === method.selector)) found.push(method);
      }
    }
    return found;
  }

  /** What is private above is no member of the class. */
  #membersNamed(cls: ClassSymbol, name: string): readonly MethodSymbol[] {
    const methods = methodsNamed(cls, name, this.world.object);
    const isMember = (method: MethodSymbol): boolean => !method.isPrivate || method.owner === cls;
    return methods.every(isMember) ? methods : methods.filter(isMember);
  }

  /** The innermost class around that has a method of the name; else what is imported. */
  #around(name: string): MethodPlace {
    const { object } = this.world;
    for (let owner: ClassSymbol | undefined = this.cls; owner; owner = owner.outer) {
      const methods = this.#membersNamed(owner, name);
      if (methods.length > 0) return { qualifier: undefined, owner, site: owner.type, methods };
    }
    const imported: MethodSymbol[] = [];
    for (const owner of this.world.staticImports(this.cls, name)) {
      for (const method of methodsNamed(owner, name, object)) {
        if (method.isStatic && !imported.includes(method)) imported.push(method);
      }
    }
    const [first] = imported;
    const owner = first?.owner ?? this.cls;
    return { qualifier: undefined, owner, site: owner.type, methods: imported };
  }

  /** The call of the method that suits the arguments; undefined after an error. */
  protected callOf(
    place: MethodPlace,
    name: S.Name,
    args: readonly Argument[],
    typeArguments: readonly Type[] | undefined,
  ): Argument | undefined {
    const { qualifier, site, methods } = place;
    if (methods.length === 0) {
      this.#noMethod(place, name, args);
      return undefined;
    }
    const isSuper = qualifier?.kind === 'value' && qualifier.isSuper;
    const from = qualifier && !isSuper ? site : undefined;
    const isOpen = (method: MethodSymbol): boolean => this.isAccessible(method, from);
    const open = methods.every(isOpen) ? methods : methods.filter(isOpen);
    if (open.length === 0) {
      const [hidden] = methods;
      // What is private is not inherited: to a subclass there is no such method.
      const isInherited =
        hidden?.isPrivate && site.kind === 'class' && site.symbol !== hidden.owner;
      const isOfLibrary = hidden?.owner.isLibrary && !hidden.owner.isObject;
      if (isInherited || (isOfLibrary && !this.cls.isLibrary)) {
        this.#noMethod(place, name, args);
      } else if (hidden) this.#hidden(hidden, name);
      return undefined;
    }
    const candidates = withArity(open, args.length).map((method) =>
      this.candidate(method, site, typeArguments),
    );
    const chosen = this.choose(candidates, args, name);
    if (!chosen) {
      for (const argument of args) if (argument.kind !== 'typed') this.abandonQuietly(argument);
      return undefined;
    }
    const { candidate, phase } = chosen;
    const { method } = candidate;
    if (typeArguments && !this.conform(candidate, typeArguments, args, name)) return undefined;
    const result = this.#resultOf(candidate, place);
    return this.called(candidate, phase, result, args, name, (converted, type) => {
      const call = this.#finish(method, name, converted, place);
      return call.kind === 'error' || type === errorType ? call : this.#typed(call, method, type);
    });
  }

  /** Are written type arguments as the method's own type parameters want them? */
  protected conform(
    candidate: Candidate,
    typeArguments: readonly Type[],
    args: readonly Argument[],
    at: Span,
  ): boolean {
    const { typeParameters } = candidate.method;
    if (typeParameters.length === 0 || typeArguments.includes(errorType)) return true;
    if (typeParameters.length !== typeArguments.length) {
      const why = `wrong number of type arguments; required ${typeParameters.length}`;
      this.doesNotApply(candidate, args, at, why);
      return false;
    }
    const wrong = firstUnbounded(typeParameters, typeArguments);
    if (wrong === undefined) return true;
    const bounds = typeParameters[wrong]?.bounds.map((bound) =>
      substitute(bound, typeParameters, typeArguments),
    );
    const what = `explicit type argument ${typeArguments[wrong]}`;
    const why = `${what} does not conform to declared bound(s) ${bounds?.join(',')}`;
    this.doesNotApply(candidate, args, at, why);
    return false;
  }

  /** Errors of the call itself are told already; those in its arguments hang on it. */
  protected abandonQuietly(argument: Argument): void {
    this.log.silent++;
    this.abandon(argument);
    this.log.silent--;
  }

  /** A method as a member of a type, with type arguments where they are written. */
  protected candidate(
    method: MethodSymbol,
    site: Type,
    typeArguments: readonly Type[] | undefined,
  ): Candidate {
    // What a variable is bounded by is looked into as a value's type is.
    const isBounded = site.kind === 'variable' || site.kind === 'intersection';
    const bound = isBounded ? asSuper(site, method.owner) : undefined;
    const from = bound ? capture(bound) : site;
    const signature = signatureIn(from, method);
    const { typeParameters, parameters, result, thrown } = signature;
    if (!typeArguments || typeArguments.length !== typeParameters.length) return signature;
    const map = (type: Type): Type => substitute(type, typeParameters, typeArguments);
    return {
      method,
      typeParameters: [],
      parameters: parameters.map(map),
      result: map(result),
      thrown: thrown.map(map),
      general: signature,
    };
  }

  /** What was chosen, called: at once where nothing is to be inferred, or nothing that the result depends on. */
  protected called(
    candidate: Candidate,
    phase: Phase,
    result: Type,
    args: readonly Argument[],
    at: Span,
    finish: (args: T.Expression[], type: Type) => T.Expression,
  ): Argument {
    const { method, typeParameters, parameters, thrown } = candidate;
    const span: Span = { start: at.start, end: at.end };
    if (typeParameters.length === 0) {
      const given = args.map((argument, index) =>
        this.given(argument, formalAt(candidate, index, phase)),
      );
      const converted = this.asParameters(method, given, phase, parameters, span);
      const value = finish(converted, capture(result));
      if (thrown.length > 0) noteThrown(value, thrown);
      return { kind: 'typed', value };
    }
    const call: Argument = {
      kind: 'pending',
      span,
      method,
      typeParameters,
      formals: args.map((_, index) => formalAt(candidate, index, phase)),
      result,
      thrown,
      phase,
      args,
      finish: (given, type, map) => {
        const value = finish(
          this.asParameters(method, given, phase, parameters.map(map), span),
          type,
        );
        if (thrown.length > 0) noteThrown(value, thrown.map(map));
        return value;
      },
    };
    const isOpen = mentionsAny(result, typeParameters);
    return isOpen ? call : { kind: 'typed', value: this.infer(call, undefined) };
  }

  /** The type of a call; that of `getClass()` says more than its declaration (JLS 4.3.2). */
  #resultOf({ method, result, parameters }: Candidate, { site }: MethodPlace): Type {
    if (method.name !== 'getClass' || parameters.length > 0 || !method.owner.isObject)
      return result;
    if (result.kind !== 'class' || result.symbol.typeParameters.length !== 1) return result;
    return result.symbol.instantiate([new WildcardType('extends', erasure(site))]);
  }

  #typed(call: T.Expression, method: MethodSymbol, type: Type): T.Expression {
    if (call.kind === 'sequence') {
      const value = this.#typed(call.value, method, type);
      return { ...call, value, type: value.type };
    }
    if (call.type === type) return call;
    return this.asMember(call, method.result, type);
  }

  #hidden(method: MethodSymbol, at: Span): void {
    const { owner } = method;
    const message = method.isPrivate
      ? `${method} has private access in ${owner}`
      : method.isProtected
        ? `${method} has protected access in ${owner}`
        : `${method} is not public in ${owner}; cannot be accessed from outside package`;
    this.error(at, message);
  }

  #noMethod(
    { owner, qualifier, site }: MethodPlace,
    name: S.Name,
    args: readonly Argument[],
  ): void {
    const texts = args.map((argument) => this.typeText(argument));
    // What is wrong with an argument was told, and is likely to be why.
    if (texts.includes(String(errorType))) return;
    const types = texts.join(',');
    const message = `cannot find symbol: method ${name.text}(${types})`;
    if (owner.isLibrary && !this.cls.isLibrary) {
      const type = qualifier?.kind === 'value' ? site : owner.erased;
      this.error(name, message, `${type} has no method ${name.text}, or it is not supported yet`);
      return;
    }
    const all = owner.supertypes().flatMap((cls) => [...cls.methods.keys()]);
    const names = all.filter((other) => other !== name.text);
    const near = nearest(name.text, names);
    const location = locationOf(qualifier?.kind === 'value' ? site : owner.erased);
    this.error(name, message, near ? `${location}; did you mean ${near}?` : location);
  }

  /** Of `X.super.m()`: what else the class extends or implements, and overrides the method there (JLS 15.12.3). */
  #overriderOf(method: MethodSymbol, owner: ClassSymbol): ClassSymbol | undefined {
    const { superclass, interfaces } = this.cls;
    const { object } = this.world;
    const others = [superclass, ...interfaces].filter((each) => each && each !== owner);
    return others.find(
      (each) =>
        each &&
        methodsNamed(each, method.name, object).some(
          (other) =>
            other.selector === method.selector &&
            other.owner !== method.owner &&
            other.owner.isSubclassOf(method.owner),
        ),
    );
  }

  #finish(
    method: MethodSymbol,
    name: S.Name,
    args: T.Expression[],
    place: MethodPlace,
  ): T.Expression {
    const { qualifier, owner } = place;
    const { start, end } = name;
    const type = method.result;
    const isSuper = qualifier?.kind === 'value' && qualifier.isSuper;
    const above = isSuper && owner.isInterface ? this.#overriderOf(method, owner) : undefined;
    if (above) {
      const message = `bad type qualifier ${owner} in default super call`;
      return this.bad(name, message, `method ${method} is overridden in ${above}`);
    }
    if (isSuper && method.isAbstract) {
      return this.bad(
        name,
        `abstract method ${method} in ${method.owner} cannot be accessed directly`,
      );
    }
    if (method.isStatic) {
      const isObject = qualifier?.kind === 'value';
      if (isObject && method.owner.isInterface) {
        return this.bad(
          name,
          'illegal static interface method call',
          `call it as ${method.owner}.${method.name}(…)`,
        );
      }
      const call: T.CallExpression = {
        kind: 'call',
        mode: 'static',
        method,
        receiver: undefined,
        args,
        site: owner,
        type,
        start,
        end,
      };
      return isObject ? this.sequence(qualifier.value, call) : call;
    }
    const receiver = this.#receiver(method, name, place);
    if (receiver.kind === 'error') return receiver;
    const mode =
      isSuper || !method.isVirtual ? 'direct' : method.owner.isInterface ? 'interface' : 'virtual';
    const object = isSuper && receiver.kind === 'upcast' ? receiver.operand : receiver;
    const through = isSuper ? { site: owner } : {};
    return { kind: 'call', mode, method, receiver: object, args, ...through, type, start, end };
  }

  #receiver(method: MethodSymbol, name: S.Name, { qualifier, owner }: MethodPlace): T.Expression {
    if (!qualifier) return this.implicitThis(name, method, owner);
    if (qualifier.kind === 'value') {
      const { value } = qualifier;
      const isKnown = value.type.kind === 'class' || value.type.kind === 'array';
      return isKnown && value.type.kind === 'class' && value.type.symbol.isSubclassOf(method.owner)
        ? value
        : this.upcast(value, method.owner.erased);
    }
    const message = `non-static method ${method} cannot be referenced from a static context`;
    return this.bad(name, message);
  }
}

/** What a call throws where type arguments say it: of the call itself, whatever is done with its value. */
function noteThrown(value: T.Expression, thrown: readonly Type[]): void {
  let at = value;
  for (;;) {
    if (at.kind === 'cast' || at.kind === 'upcast') at = at.operand;
    else if (at.kind === 'sequence') at = at.value;
    else break;
  }
  if (at.kind === 'call' || at.kind === 'new') at.thrown = thrown;
}

/** Those that can take that many arguments; all of them, where none can. */
export function withArity(
  methods: readonly MethodSymbol[],
  count: number,
): readonly MethodSymbol[] {
  if (methods.length === 1) return methods;
  const fitting = methods.filter(
    ({ parameters, isVarargs }) =>
      parameters.length === count || (isVarargs && count >= parameters.length - 1),
  );
  return fitting.length > 0 ? fitting : methods;
}

/** Does a type mention one of these type variables? */
export function mentionsAny(type: Type, variables: readonly Type[]): boolean {
  switch (type.kind) {
    case 'variable':
      return variables.includes(type);
    case 'class':
      for (const arg of type.args) if (mentionsAny(arg, variables)) return true;
      return type.outer !== undefined && mentionsAny(type.outer, variables);
    case 'array':
      return mentionsAny(type.element, variables);
    case 'wildcard':
      return type.type !== undefined && mentionsAny(type.type, variables);
    case 'intersection':
      return type.types.some((each) => mentionsAny(each, variables));
    default:
      return false;
  }
}
