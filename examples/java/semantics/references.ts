/** Method references (JLS 15.13): each is a lambda whose body is one call, the parameters of which are made here. */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import type { CallInference } from './applications.js';
import {
  type Argument,
  type FunctionArgument,
  type FunctionBody,
  isExact,
  type ReferenceArgument,
  type ReferenceSubject,
  type ResultArgument,
} from './arguments.js';
import { type MethodPlace, withArity } from './calls.js';
import type { CodeBlock } from './context.js';
import type { FunctionType } from './functional.js';
import { Objects } from './objects.js';
import { hasArity } from './overloads.js';
import { LocalSymbol, type MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import {
  type ArrayType,
  asSuper,
  capture,
  erasure,
  errorType,
  intType,
  isSubtypeUnchecked,
  signatureIn,
  type Type,
  voidType,
} from './types.js';

export abstract class References extends Objects {
  protected override referenceArgument(node: S.MethodReference): Argument {
    const subject = this.#subject(node);
    if (!subject) return { kind: 'typed', value: this.wrong(node) };
    const place = this.standpoint();
    const argument: ReferenceArgument = {
      kind: 'reference',
      node,
      place,
      subject,
      exact: undefined,
      body: undefined,
    };
    argument.exact = this.#exactMethod(argument);
    return argument;
  }

  #subject(node: S.MethodReference): ReferenceSubject | undefined {
    const { object } = node;
    if (object.kind === 'type') {
      const type = this.resolve(object.type);
      if (type.kind === 'primitive') {
        this.error(object, 'unexpected type', `required: class or array; found: ${type}`);
        return undefined;
      }
      return type === errorType ? undefined : { kind: 'type', type };
    }
    if (object.kind === 'name' && !this.isVariable(object.name)) {
      const type = this.world.typeVariable(object.name, object, this);
      if (type) return type === errorType ? undefined : { kind: 'type', type };
    }
    const qualifier = this.qualifier(object);
    if (!qualifier) return undefined;
    if (qualifier.kind === 'class') return { kind: 'type', type: qualifier.cls.erased };
    const { value } = qualifier;
    if (qualifier.isSuper) return { kind: 'super', value };
    if (value.type.kind === 'primitive') {
      this.error(node, `${value.type} cannot be dereferenced`);
      return undefined;
    }
    const span: Span = { start: node.start, end: node.end };
    const local = new LocalSymbol('rec$', value.type, true, false, span);
    return { kind: 'value', local, value };
  }

  /** The methods that the name can mean. */
  #placeOf({ node, subject }: ReferenceArgument): MethodPlace | undefined {
    const { name } = node;
    if (!subject) return undefined;
    if (subject.kind === 'type') {
      const cls = subject.type.kind === 'class' ? subject.type.symbol : this.#classOf(subject.type);
      if (!cls) return undefined;
      const place = this.methodPlace({ kind: 'class', cls }, name);
      return place && subject.type.kind === 'class' && subject.type.args.length > 0
        ? { ...place, site: subject.type }
        : place;
    }
    const value = subject.kind === 'super' ? subject.value : this.#bound(subject);
    return this.methodPlace({ kind: 'value', value, isSuper: subject.kind === 'super' }, name);
  }

  #classOf(type: Type): MethodPlace['owner'] | undefined {
    const known = erasure(type);
    if (known.kind === 'class') return known.symbol;
    return known.kind === 'array' ? this.world.object : undefined;
  }

  /** What a bound receiver is in the body: a local, but for `this`. */
  #bound({ local, value }: { local: LocalSymbol; value: T.Expression }): T.Expression {
    if (value.kind === 'this' || value.kind === 'outerThis') return value;
    const { start, end } = value;
    return { kind: 'local', local, type: local.type, start, end };
  }

  /** The one method that can be meant, if it is only one, with a fixed number of parameters (JLS 15.13.1). */
  #exactMethod(argument: ReferenceArgument): MethodSymbol | undefined {
    const { node, subject } = argument;
    let methods: readonly MethodSymbol[];
    if (node.name.text === 'new') {
      if (subject?.kind !== 'type' || subject.type.kind !== 'class') return undefined;
      const { type } = subject;
      if (type.symbol.typeParameters.length > 0 && type.args.length === 0) return undefined;
      if (type.symbol.isString && type.symbol.isLibrary) return undefined;
      methods = type.symbol.constructors;
    } else {
      this.log.silent++;
      methods = this.#placeOf(argument)?.methods ?? [];
      this.log.silent--;
      if (subject?.kind === 'type' && subject.type.kind === 'class') {
        const { type } = subject;
        if (type.symbol.typeParameters.length > 0 && type.args.length === 0) {
          // Of a raw type, the first parameter says what it is: only a static one can be told already.
          if (!methods[0]?.isStatic) return undefined;
        }
      }
    }
    const open = methods.filter((method) => this.isAccessible(method));
    const [only] = open;
    if (!only || open.length > 1 || only.isVarargs) return undefined;
    if (only.typeParameters.length > 0 && !node.typeArgs) return undefined;
    return only.name === 'getClass' ? undefined : only;
  }

  protected override reduceExact(
    argument: FunctionArgument,
    fn: FunctionType,
    inference: CallInference,
  ): boolean | undefined {
    if (argument.kind !== 'reference' || !isExact(argument)) return undefined;
    const { exact, subject, node } = argument;
    if (!exact) return this.#reduceArray(subject, fn, inference);
    const site = subject?.kind === 'type' ? subject.type : (subject?.value.type ?? errorType);
    const signature = exact.isStatic ? undefined : signatureIn(site, exact);
    const parameters = signature?.parameters ?? exact.parameters.map(({ type }) => type);
    const isUnbound = subject?.kind === 'type' && !exact.isStatic && !exact.isConstructor;
    const extra = isUnbound ? 1 : 0;
    if (fn.parameters.length !== parameters.length + extra) return false;
    if (isUnbound && !inference.subtype(fn.parameters[0] as Type, site)) return false;
    for (const [index, type] of parameters.entries()) {
      if (!inference.compatible(fn.parameters[index + extra] as Type, type, true)) return false;
    }
    if (fn.result === voidType) return true;
    let result = exact.isConstructor ? site : (signature?.result ?? exact.result);
    if (node.typeArgs && exact.typeParameters.length > 0) {
      const types = node.typeArgs.map((each) => this.resolve(each));
      result = this.candidate(exact, site, types).result;
    }
    if (result === voidType) return false;
    return inference.compatible(capture(result), fn.result, true);
  }

  /** `int[]::new` */
  #reduceArray(
    subject: ReferenceSubject | undefined,
    { parameters, result }: FunctionType,
    inference: CallInference,
  ): boolean {
    const [length] = parameters;
    if (!length || parameters.length > 1 || subject?.kind !== 'type') return false;
    if (!inference.compatible(length, intType, true)) return false;
    return result === voidType || inference.compatible(subject.type, result, true);
  }

  /** Could a method of the name take as many arguments (JLS 15.12.2.1)? */
  protected referenceMightFit(argument: ReferenceArgument, fn: FunctionType): boolean {
    const { node, subject } = argument;
    const count = fn.parameters.length;
    if (node.name.text === 'new') {
      if (subject?.kind !== 'type') return false;
      if (subject.type.kind === 'array') return count === 1;
      if (subject.type.kind !== 'class') return false;
      if (subject.type.symbol.isString && subject.type.symbol.isLibrary) return true;
      return subject.type.symbol.constructors.some((method) => takes(method, count));
    }
    this.log.silent++;
    const methods = this.#placeOf(argument)?.methods ?? [];
    this.log.silent--;
    if (subject?.kind !== 'type') return methods.some((method) => takes(method, count));
    return methods.some((method) =>
      method.isStatic ? takes(method, count) : count > 0 && takes(method, count - 1),
    );
  }

  /** The call that stands for it, with parameters of these types. */
  protected referenceBody(argument: ReferenceArgument, types: readonly Type[]): FunctionBody {
    return this.standingAt(argument.place, () =>
      this.inLambda((code) => {
        const { node, subject } = argument;
        const span: Span = { start: node.start, end: node.end };
        if (subject?.kind === 'value') {
          subject.local.owner = code;
          const { value } = subject;
          if (value.kind === 'this') this.usesThis();
          else if (value.kind === 'outerThis') this.usesOuter(value.cls);
        } else if (subject?.kind === 'super') this.usesThis();
        const parameters = types.map((type, index) => {
          const local = new LocalSymbol(`x$${index}`, type, true, true, span);
          local.owner = code;
          return local;
        });
        const value = this.#referenced(argument, parameters, code);
        const body: FunctionBody = {
          parameters,
          parameterTypes: types,
          code,
          statements: [],
          end: span,
          results: [],
          isExpression: true,
        };
        body.results.push(this.expressionResult(body, value, span));
        return body;
      }),
    );
  }

  /** The one value of a body that is an expression: its `return`, or a statement where nothing is returned. */
  protected abstract expressionResult(
    body: FunctionBody,
    value: Argument,
    at: Span,
  ): ResultArgument;

  #referenced(
    argument: ReferenceArgument,
    parameters: readonly LocalSymbol[],
    code: CodeBlock,
  ): Argument {
    const { node, subject } = argument;
    const { name } = node;
    const at: Span = { start: node.start, end: node.end };
    const named = { text: name.text, ...at };
    const args = parameters.map(
      (local): Argument => ({
        kind: 'typed',
        value: { kind: 'local', local, type: capture(local.type), ...at },
      }),
    );
    const wrong: Argument = { kind: 'typed', value: this.wrong(at) };
    if (!subject || code.cls !== this.cls) return wrong;
    if (name.text === 'new') return this.#made(subject, args, at) ?? wrong;
    const typeArguments = node.typeArgs?.map((each) => this.resolve(each));
    if (subject.kind === 'value' && subject.value.type.kind === 'array' && name.text === 'clone') {
      const array = this.#bound(subject);
      return { kind: 'typed', value: { kind: 'clone', array, type: array.type, ...at } };
    }
    if (subject.kind !== 'type') {
      const place = this.#placeOf(argument);
      if (!place || !this.#exists(place, argument, args)) return wrong;
      const meant = this.#found(place, args, typeArguments);
      if (meant?.isStatic) {
        const why = `unexpected static method ${meant} found in bound lookup`;
        this.#invalid(node, why, 'incompatible types: ');
        return wrong;
      }
      return this.#explained(node, () => this.callOf(place, named, args, typeArguments)) ?? wrong;
    }
    return this.#ofType(argument, subject.type, args, parameters, named, typeArguments) ?? wrong;
  }

  /** `Type::method`: static with all parameters, or of the first one with the others. */
  #ofType(
    argument: ReferenceArgument,
    type: Type,
    args: readonly Argument[],
    parameters: readonly LocalSymbol[],
    named: S.Name,
    typeArguments: readonly Type[] | undefined,
  ): Argument | undefined {
    const place = this.#placeOf(argument);
    if (!place || !this.#exists(place, argument, args)) return undefined;
    const whole = this.#found(place, args, typeArguments);
    const [first] = parameters;
    const receiver = first && this.#receiver(first, type, named);
    const part =
      receiver && receiver.type.kind === 'array' && named.text === 'clone' && args.length === 1
        ? undefined
        : receiver && this.methodPlace({ kind: 'value', value: receiver, isSuper: false }, named);
    if (receiver?.type.kind === 'array' && named.text === 'clone' && args.length === 1) {
      const { start, end } = named;
      return {
        kind: 'typed',
        value: { kind: 'clone', array: receiver, type: receiver.type, start, end },
      };
    }
    const rest = args.slice(1);
    const other = part && this.#found(part, rest, typeArguments);
    const isStatic = whole?.isStatic === true;
    const isInstance = other !== undefined && !other.isStatic;
    if (isStatic && isInstance && whole !== other) {
      const both = `both ${titled(whole)} and ${titled(other)} match`;
      const why = `reference to ${named.text} is ambiguous; ${both}`;
      this.#invalid(argument.node, why, 'incompatible types: ');
      return undefined;
    }
    if (isStatic) {
      return this.#explained(argument.node, () => this.callOf(place, named, args, typeArguments));
    }
    if (isInstance && part) {
      return this.#explained(argument.node, () => this.callOf(part, named, rest, typeArguments));
    }
    if (whole) {
      this.#invalid(
        argument.node,
        `unexpected instance method ${whole} found in unbound lookup`,
        'incompatible types: ',
      );
    } else if (other) {
      this.#invalid(
        argument.node,
        `unexpected static method ${other} found in unbound lookup`,
        'incompatible types: ',
      );
    } else {
      this.#explained(argument.node, () => this.callOf(place, named, args, typeArguments));
    }
    return undefined;
  }

  /** The first parameter as what the method is called on; undefined where it is no such thing. */
  #receiver(first: LocalSymbol, type: Type, at: Span): T.Expression | undefined {
    const from = capture(first.type);
    const { start, end } = at;
    const value: T.Expression = { kind: 'local', local: first, type: from, start, end };
    if (from === errorType) return undefined;
    if (from.kind === 'primitive') return undefined;
    if (type.kind === 'class' && type.symbol.typeParameters.length > 0 && type.args.length === 0) {
      // Raw: as the class that the parameter's type is a kind of.
      const parent = asSuper(from, type.symbol);
      return parent && this.upcast(value, parent);
    }
    if (!isSubtypeUnchecked(from, type)) return undefined;
    return this.upcast(value, capture(type));
  }

  #found(
    place: MethodPlace,
    args: readonly Argument[],
    typeArguments: readonly Type[] | undefined,
  ): MethodSymbol | undefined {
    const open = place.methods.filter((method) => this.isAccessible(method));
    const candidates = withArity(open, args.length).map((method) =>
      this.candidate(method, place.site, typeArguments),
    );
    const found = this.mostFitting(candidates, args);
    if (found.kind === 'chosen') return found.chosen.candidate.method;
    return found.kind === 'ambiguous' ? found.first.method : undefined;
  }

  #exists(place: MethodPlace, argument: ReferenceArgument, args: readonly Argument[]): boolean {
    if (place.methods.length > 0) return true;
    const types = args.map((each) => this.typeText(each)).join(',');
    const { text } = argument.node.name;
    const hint =
      place.owner.isLibrary && !this.cls.isLibrary
        ? `${place.owner} has no method ${text}, or it is not supported yet`
        : `cannot find symbol: method ${text}(${types}); location: ${place.owner.isInterface ? 'interface' : 'class'} ${place.owner}`;
    this.error(argument.node, 'invalid method reference', hint);
    return false;
  }

  #invalid(node: Span, why: string, prefix = ''): void {
    this.error(node, `${prefix}invalid method reference`, why);
  }

  /** An error within is one of the reference: that is said, with what was wrong as the reason. */
  #explained<R>(node: Span, work: () => R): R {
    return this.log.explained(node, 'incompatible types: invalid method reference', work);
  }

  /** `Type::new`, `int[]::new` */
  #made(subject: ReferenceSubject, args: readonly Argument[], at: Span): Argument | undefined {
    if (subject.kind !== 'type') return undefined;
    const { type } = subject;
    if (type.kind === 'array') return this.#array(type, args, at);
    if (type.kind !== 'class') return undefined;
    const cls = type.symbol;
    if (cls.isAbstract) {
      this.error(at, `${cls} is abstract; cannot be instantiated`);
      return undefined;
    }
    if (cls.form === 'enum') {
      this.error(at, 'enum types may not be instantiated');
      return undefined;
    }
    const isDiamond = cls.typeParameters.length > 0 && type.args.length === 0;
    const head = 'incompatible types: invalid constructor reference';
    return this.log.explained(at, head, () => this.constructed(type, isDiamond, args, at));
  }

  #array(type: ArrayType, args: readonly Argument[], at: Span): Argument | undefined {
    const [only] = args;
    const head = 'incompatible types: invalid constructor reference';
    if (args.length !== 1 || !only) {
      this.error(at, head, 'incompatible parameter types in constructor reference');
      return undefined;
    }
    const length = this.log.explained(at, head, () => this.given(only, intType));
    if (length.kind === 'error') return undefined;
    const { start, end } = at;
    return { kind: 'typed', value: { kind: 'newArray', type, lengths: [length], start, end } };
  }
}

function titled(method: MethodSymbol): string {
  return `method ${method} in ${method.owner}`;
}

function takes(method: MethodSymbol, count: number): boolean {
  const parameters = method.parameters.map(({ type }) => type);
  const candidate = { method, typeParameters: [], parameters, result: voidType, thrown: [] };
  return hasArity(candidate, count, 'loose') || hasArity(candidate, count, 'varargs');
}
