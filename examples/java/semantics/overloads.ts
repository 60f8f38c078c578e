/** Which of several methods a call means (JLS 15.12.2), and what is said when it is none, or more than one. */
import type { Span } from 'vmkit';
import { Applications, CallInference } from './applications.js';
import {
  type Argument,
  type FunctionArgument,
  isExact,
  type LambdaArgument,
  type Phase,
} from './arguments.js';
import { kindOf } from './declare.js';
import { functionTypeOf } from './functional.js';
import { mentions } from './relations.js';
import type { MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import {
  type ArrayType,
  capture,
  errorType,
  isSubtype,
  type Signature,
  sameType,
  substitute,
  type Type,
  voidType,
} from './types.js';
import { mentionsVariable } from './variable_types.js';

/**
 * A method that could be meant, as a member of the type it is looked for in. Its type parameters are to be inferred: there
 * are none where they are written.
 */
export type Candidate = Signature;

export interface Chosen {
  candidate: Candidate;
  phase: Phase;
}

const phases: readonly Phase[] = ['strict', 'loose', 'varargs'];

export abstract class Overloads extends Applications {
  /**
   * The method that is meant; when there is none, why is told.
   * @param candidates those that can be accessed, one at least
   * @param what the name of the method or class, as messages call it
   */
  protected choose(
    candidates: readonly Candidate[],
    args: readonly Argument[],
    at: Span,
  ): Chosen | undefined {
    for (const argument of args) {
      if (argument.kind === 'typed' && argument.value.type === errorType) return undefined;
    }
    const found = this.mostFitting(candidates, args);
    if (found.kind === 'chosen') return found.chosen;
    if (found.kind === 'ambiguous') {
      const [first, second] = [found.first.method, found.second.method];
      const both = `both ${titled(first)} and ${titled(second)} match`;
      const name = first.isLikeConstructor ? first.owner.simpleName : first.name;
      this.error(at, `reference to ${name} is ambiguous`, both);
    } else this.#noneApplies(candidates, args, at);
    return undefined;
  }

  /** The most specific of the candidates that apply in the first phase in which one does. */
  protected mostFitting(
    candidates: readonly Candidate[],
    args: readonly Argument[],
  ):
    | { kind: 'chosen'; chosen: Chosen }
    | { kind: 'ambiguous'; first: Candidate; second: Candidate }
    | { kind: 'none' } {
    for (const phase of phases) {
      let first: Candidate | undefined;
      let others: Candidate[] | undefined;
      for (const candidate of candidates) {
        if (!this.#applies(candidate, args, phase)) continue;
        if (!first) first = candidate;
        else if (others) others.push(candidate);
        else others = [first, candidate];
      }
      if (others) return this.#mostSpecific(others, args, phase);
      if (first) return { kind: 'chosen', chosen: { candidate: first, phase } };
    }
    return { kind: 'none' };
  }

  #applies(candidate: Candidate, args: readonly Argument[], phase: Phase): boolean {
    if (!hasArity(candidate, args.length, phase)) return false;
    return this.#why(candidate, args, phase) === undefined;
  }

  /** Why a method does not apply, its number of parameters aside: undefined when it does. */
  #why(
    candidate: Candidate,
    args: readonly Argument[],
    phase: Phase,
  ): { argument: Argument; to: Type } | { inference: CallInference } | undefined {
    const isLoose = phase !== 'strict';
    const { typeParameters } = candidate;
    if (typeParameters.length === 0) {
      for (let index = 0; index < args.length; index++) {
        const argument = args[index] as Argument;
        const to = formalAt(candidate, index, phase);
        if (!this.fits(argument, to, isLoose)) return { argument, to };
      }
      return undefined;
    }
    const inference = new CallInference(this.world);
    const formals = args.map((_, index) => formalAt(candidate, index, phase));
    return this.isInferable(typeParameters, formals, args, isLoose, inference)
      ? undefined
      : { inference };
  }

  // ------------------------------------------------------------------ the most specific (JLS 15.12.2.5)

  #mostSpecific(
    applicable: readonly Candidate[],
    args: readonly Argument[],
    phase: Phase,
  ):
    | { kind: 'chosen'; chosen: Chosen }
    | { kind: 'ambiguous'; first: Candidate; second: Candidate } {
    const best = applicable.filter((one) =>
      applicable.every((other) => {
        if (one === other) return true;
        return this.#isMoreSpecific(one.general ?? one, other.general ?? other, args, phase);
      }),
    );
    const [first, second] = best;
    if (first && !second) return { kind: 'chosen', chosen: { candidate: first, phase } };
    if (first && second && best.every((one) => isSameSignature(one, first))) {
      const concrete = best.filter(({ method }) => !method.isAbstract);
      // All abstract: the one whose result is the most special.
      const preferred =
        concrete[0] ??
        best.find((one) =>
          best.every((other) => one === other || isResultSubtype(one.result, other.result)),
        ) ??
        first;
      return { kind: 'chosen', chosen: { candidate: preferred, phase } };
    }
    const pair = best.length > 1 ? best : applicable;
    const [a, b] = pair as [Candidate, Candidate];
    return { kind: 'ambiguous', first: a, second: b };
  }

  #isMoreSpecific(
    one: Candidate,
    other: Candidate,
    args: readonly Argument[],
    phase: Phase,
  ): boolean {
    const isGeneric = other.typeParameters.length > 0;
    const inference = isGeneric ? new CallInference(this.world) : undefined;
    const variables = inference?.open(other.typeParameters) ?? [];
    const count =
      phase === 'varargs'
        ? Math.max(args.length, one.parameters.length, other.parameters.length)
        : args.length;
    for (let index = 0; index < count; index++) {
      const from = formalAt(one, index, phase);
      const to = formalAt(other, index, phase);
      const argument = args[index];
      if (inference) {
        const opened = substitute(to, other.typeParameters, variables);
        if (argument && this.#suitsBetter(argument, from, opened, inference)) continue;
        if (from.kind === 'primitive' || opened.kind === 'primitive') {
          if (from !== opened && !isSubtype(from, opened)) return false;
        } else if (!inference.subtype(from, opened)) return false;
        continue;
      }
      if (isSubtype(from, to)) continue;
      if (!argument || !this.#suitsBetter(argument, from, to, undefined)) return false;
    }
    return inference ? inference.resolve(variables) : true;
  }

  /** Do lambdas, in conditionals too (as in javac, not in switches), suit one of two functional interfaces better? */
  #suitsBetter(
    argument: Argument,
    from: Type,
    to: Type,
    inference: CallInference | undefined,
  ): boolean {
    const suits = (part: Argument): boolean => this.#suitsBetter(part, from, to, inference);
    switch (argument.kind) {
      case 'conditional':
        return suits(argument.then) && suits(argument.otherwise);
      case 'lambda':
      case 'reference':
        return this.#isMoreSpecificFunction(argument, from, to, inference);
      default:
        return false;
    }
  }

  /** Of two functional interfaces that are no kin, the one whose result suits the function better. */
  #isMoreSpecificFunction(
    argument: FunctionArgument,
    from: Type,
    to: Type,
    inference: CallInference | undefined,
  ): boolean {
    if (from.kind !== 'class' || to.kind !== 'class') return false;
    if (from.symbol.isSubclassOf(to.symbol) || to.symbol.isSubclassOf(from.symbol)) return false;
    const one = functionTypeOf(this.world, from);
    const other = functionTypeOf(this.world, to);
    if (!one || !other || one.parameters.length !== other.parameters.length) return false;
    if (argument.kind === 'lambda' ? !argument.isExplicit : !isExact(argument)) return false;
    const isSame = one.parameters.every((type, index) => {
      const against = other.parameters[index] as Type;
      return inference ? inference.equal(type, against) : sameType(type, against);
    });
    if (!isSame) return false;
    if (other.result === voidType) return true;
    if (one.result === voidType) return false;
    const result = functionTypeOf(this.world, capture(from))?.result ?? one.result;
    // What a wildcard stands for tells nothing of a type that is to be inferred.
    if (inference && !sameType(result, one.result)) return false;
    return this.#isBetterResult(argument, result, other.result, inference);
  }

  #isBetterResult(
    argument: FunctionArgument,
    from: Type,
    to: Type,
    inference: CallInference | undefined,
  ): boolean {
    const isPrimitive = from.kind === 'primitive';
    const results = (argument.kind === 'lambda' && argument.body?.results) || [];
    if (isPrimitive === (to.kind === 'primitive')) {
      const isKin =
        inference && mentionsVariable(to) ? inference.subtype(from, to) : isSubtype(from, to);
      if (isKin || isPrimitive || results.length === 0) return isKin;
      return results.every(({ value }) => this.#suitsBetter(value, from, to, inference));
    }
    if (argument.kind === 'reference') {
      const result = argument.exact?.result;
      return (result?.kind === 'primitive') === isPrimitive;
    }
    return results.every(({ value, isStandalone }) => {
      if (value.kind !== 'typed' || !isStandalone) return !isPrimitive;
      return (value.value.type.kind === 'primitive') === isPrimitive;
    });
  }

  // ------------------------------------------------------------------ messages

  #noneApplies(candidates: readonly Candidate[], args: readonly Argument[], at: Span): void {
    const fitting = candidates.filter((candidate) =>
      hasArity(candidate, args.length, candidate.method.isVarargs ? 'varargs' : 'loose'),
    );
    const [fit] = fitting;
    const only = candidates.length === 1 ? candidates[0] : fitting.length === 1 ? fit : undefined;
    if (!only) {
      this.#noSuitable(fitting.length > 0 ? fitting : candidates, args, at);
      return;
    }
    const phase: Phase = only.method.isVarargs ? 'varargs' : 'loose';
    const why = fit ? this.#why(only, args, phase) : undefined;
    const isFixed =
      why && 'argument' in why && args.indexOf(why.argument) < only.parameters.length - 1;
    if (why && 'argument' in why && (phase !== 'varargs' || isFixed)) {
      // As javac does: the argument that does not fit is what is wrong.
      this.#mismatch(why.argument, why.to);
      return;
    }
    if (this.tellsMisfit(only, args)) return;
    this.doesNotApply(only, args, at, this.#reason(only, args));
  }

  /** Tells of an argument of a generic method that does not fit whatever the type arguments are; false if none is so. */
  protected tellsMisfit(only: Candidate, args: readonly Argument[]): boolean {
    if (only.method.isVarargs || !hasArity(only, args.length, 'loose')) return false;
    const why = this.#why(only, args, 'loose');
    const misfit = why && 'inference' in why ? this.#misfit(only, args) : undefined;
    if (!misfit) return false;
    // As javac does.
    if (misfit.argument.kind === 'typed' && mentions(misfit.to, only.typeParameters)) return false;
    this.#mismatch(misfit.argument, misfit.to);
    return true;
  }

  /** Of a generic method, the argument that would fit no type arguments. */
  #misfit(
    candidate: Candidate,
    args: readonly Argument[],
  ): { argument: Argument; to: Type } | undefined {
    const { typeParameters, parameters } = candidate;
    for (const [index, argument] of args.entries()) {
      const to = parameters[index] as Type;
      const inference = new CallInference(this.world);
      if (this.isInferable(typeParameters, [to], [argument], true, inference)) continue;
      return inference.failure ? undefined : { argument, to };
    }
    return undefined;
  }

  #mismatch(argument: Argument, to: Type): void {
    if (argument.kind === 'lambda' && this.#tellShape(argument, to)) return;
    const errors = this.log.attempts;
    this.given(argument, to);
    if (this.log.attempts > errors) return;
    const span = spanOf(argument);
    this.error(span, `incompatible types: ${this.typeText(argument)} cannot be converted to ${to}`);
  }

  /** As javac tells of a block that, by its form, returns no value, or one where none is wanted. */
  #tellShape(argument: LambdaArgument, to: Type): boolean {
    const { node, shape, isExplicit } = argument;
    const fn = functionTypeOf(this.world, to);
    if (node.body.kind !== 'block' || fn?.parameters.length !== node.parameters.length)
      return false;
    const isVoid = fn.result === voidType;
    if (isVoid ? shape.isVoid : shape.isValue) return false;
    if (!isVoid && !shape.isVoid) {
      if (isExplicit) return false;
      this.error(node.body, 'lambda body is neither value nor void compatible');
    }
    const reason = isVoid ? 'unexpected return value' : 'missing return value';
    if (isVoid && !isExplicit) this.error(node, `incompatible types: ${reason}`);
    else this.error(node, 'incompatible types: bad return type in lambda expression', reason);
    return true;
  }

  protected doesNotApply(
    { method, parameters }: Candidate,
    args: readonly Argument[],
    at: Span,
    reason: string,
  ): void {
    const { owner } = method;
    const what = method.isConstructor ? `constructor ${owner.simpleName}` : `method ${method.name}`;
    const required = method.isVarargs
      ? parametersText(method, parameters)
      : parameters.join(',') || 'no arguments';
    const found = args.map((argument) => this.typeText(argument)).join(',') || 'no arguments';
    this.error(
      at,
      `${what} in ${kindOf(owner)} ${owner.type} cannot be applied to given types;`,
      `required: ${required}; found: ${found}; reason: ${reason}`,
    );
  }

  #noSuitable(candidates: readonly Candidate[], args: readonly Argument[], at: Span): void {
    const types = args.map((argument) => this.typeText(argument)).join(',') || 'no arguments';
    const first = (candidates[0] as Candidate).method;
    const what = first.isLikeConstructor
      ? `constructor found for ${first.owner.simpleName}`
      : `method found for ${first.name}`;
    const some = candidates
      .slice(0, 5)
      .map((each) => `${each.method} (${this.#reason(each, args)})`)
      .join(', ');
    const more = candidates.length > 5 ? `, and ${candidates.length - 5} more` : '';
    this.error(at, `no suitable ${what}(${types})`, `there is ${some}${more}`);
  }

  #reason(candidate: Candidate, args: readonly Argument[]): string {
    const phase: Phase = candidate.method.isVarargs ? 'varargs' : 'loose';
    const names = candidate.typeParameters.map(({ name }) => name).join(',');
    const prefix = names ? `cannot infer type-variable(s) ${names}; ` : '';
    if (!hasArity(candidate, args.length, phase)) {
      return `${prefix}actual and formal argument lists differ in length`;
    }
    const why = this.#why(candidate, args, phase);
    if (why && 'inference' in why) {
      if (why.inference.failure) return why.inference.failure.join(', ');
      const misfit = this.#misfit(candidate, args);
      return misfit
        ? `${prefix}${this.#argumentMismatch(misfit.argument, misfit.to, phase)}`
        : prefix;
    }
    return why ? this.#argumentMismatch(why.argument, why.to, phase) : 'not accessible';
  }

  #argumentMismatch(argument: Argument, to: Type, phase: Phase): string {
    const kind = phase === 'varargs' ? 'varargs mismatch' : 'argument mismatch';
    if (argument.kind === 'typed') {
      const from = argument.value.type;
      const isLossy =
        from.kind === 'primitive' && to.kind === 'primitive' && from.rank > 0 && to.rank > 0;
      return isLossy
        ? `${kind}; possible lossy conversion from ${from} to ${to}`
        : `${kind}; ${from} cannot be converted to ${to}`;
    }
    if (argument.kind === 'lambda' || argument.kind === 'reference') {
      const fn = functionTypeOf(this.world, to);
      if (!fn) return `${kind}; ${to} is not a functional interface`;
      const what = argument.kind === 'lambda' ? 'lambda expression' : 'method reference';
      return this.mightFit(argument, fn)
        ? `${kind}; bad return type in ${what}`
        : `${kind}; incompatible parameter types in ${what}`;
    }
    return `${kind}; ${this.typeText(argument)} cannot be converted to ${to}`;
  }

  /** As messages show an argument's type. */
  protected typeText(argument: Argument): string {
    switch (argument.kind) {
      case 'typed':
        return String(argument.value.type);
      case 'pending':
        return String(argument.result);
      case 'conditional':
        return this.typeText(argument.then);
      case 'switch':
        return argument.arms[0] ? this.typeText(argument.arms[0].argument) : '';
      case 'lambda': {
        const names = argument.node.parameters.map(({ name }) => name.text);
        return `(${names.join(',')})->{}`;
      }
      case 'reference':
        return 'method reference';
    }
  }

  /** The arguments as the parameters want them; those of `T...` as one array. */
  protected asParameters(
    method: MethodSymbol,
    args: T.Expression[],
    phase: Phase,
    types: readonly Type[],
    at: Span,
  ): T.Expression[] {
    if (phase !== 'varargs') return args;
    const last = method.parameters.length - 1;
    const fixed = args.slice(0, last);
    const elements = args.slice(last);
    const { start, end } = elements[0] ?? args.at(-1) ?? at;
    const type = types[last] as ArrayType;
    return [...fixed, { kind: 'array', elements, type, start, end }];
  }
}

function isSameSignature(one: Candidate, other: Candidate): boolean {
  if (one.method.selector === other.method.selector) return true;
  return (
    one.parameters.length === other.parameters.length &&
    one.parameters.every((type, index) => sameType(type, other.parameters[index] as Type))
  );
}

function isResultSubtype(one: Type, other: Type): boolean {
  return one === other || isSubtype(one, other);
}

function titled(method: MethodSymbol): string {
  return `${method.isLikeConstructor ? 'constructor' : 'method'} ${method} in ${method.owner}`;
}

/** "int,String..." */
function parametersText(method: MethodSymbol, parameters: readonly Type[]): string {
  return parameters
    .map((type, index) =>
      method.isVarargs && index === parameters.length - 1 && type.kind === 'array'
        ? `${type.element}...`
        : String(type),
    )
    .join(',');
}

/** Does the number of arguments suit, in this phase? */
export function hasArity(candidate: Candidate, count: number, phase: Phase): boolean {
  const { length } = candidate.parameters;
  if (phase !== 'varargs') return length === count;
  return candidate.method.isVarargs && count >= length - 1;
}

/** The type of the parameter that takes an argument. */
export function formalAt({ parameters }: Candidate, index: number, phase: Phase): Type {
  const last = parameters.length - 1;
  if (phase !== 'varargs' || index < last) return parameters[index] as Type;
  const type = parameters[last] as Type;
  return type.kind === 'array' ? type.element : type;
}

export function spanOf(argument: Argument): Span {
  switch (argument.kind) {
    case 'typed':
      return argument.value;
    case 'pending':
      return argument.span;
    default:
      return argument.node;
  }
}
