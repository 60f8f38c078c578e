/**
 * Arguments against parameters: whether a method applies to them (JLS 15.12.2.2, 18.5.1), the type arguments that follow
 * (JLS 18.5.2), and the arguments as the method's parameters want them.
 */
import type * as S from '../syntax/tree.js';
import {
  type Argument,
  type FunctionArgument,
  type FunctionBody,
  isExact,
  type PendingCall,
  type ResultArgument,
  type SwitchArgument,
} from './arguments.js';
import { conditionalPrefix } from './conversions.js';
import { type FunctionType, functionTypeOf } from './functional.js';
import { Inference } from './inference.js';
import { Names } from './names.js';
import type { ClassSymbol } from './symbols.js';
import { Thrown } from './thrown.js';
import type * as T from './typed.js';
import {
  capture,
  erasure,
  errorType,
  type InferenceVariable,
  substitute,
  type Type,
  type TypeVariable,
  voidType,
} from './types.js';
import { mentionsVariable } from './variable_types.js';

/** A pending call in an inference: its types with variables in place of the type parameters. */
interface Opened {
  variables: readonly InferenceVariable[];
  formals: readonly Type[];
  result: Type;
  isUnchecked: boolean;
}

/** A lambda or method reference and its parameter's type, until enough of that is known. */
interface Waiting {
  argument: FunctionArgument;
  to: Type;
}

/** An inference of one call with all that hangs on it. */
export class CallInference extends Inference {
  readonly opened = new Map<PendingCall, Opened>();
  /** Undefined while only applicability is asked for: lambdas that must wait are then not looked into. */
  waiting: Waiting[] | undefined;
}

export abstract class Applications extends Names {
  protected abstract callArgument(node: S.Call): Argument;
  protected abstract newArgument(node: S.New): Argument;
  protected abstract lambdaArgument(node: S.Lambda): Argument;
  protected abstract referenceArgument(node: S.MethodReference): Argument;
  protected abstract conditionalOf(
    node: S.Conditional,
    test: T.Expression,
    then: T.Expression,
    otherwise: T.Expression,
    expected?: Type,
  ): T.Expression;
  protected abstract conditionalArgument(node: S.Conditional): Argument;
  protected abstract switchArgument(node: S.SwitchExpression): Argument;
  protected abstract completeSwitch(
    argument: SwitchArgument,
    target: Type | undefined,
    inference: CallInference | undefined,
  ): T.Expression;

  /** The code, read with these types of its parameters; the same again when it was read with them before. */
  protected abstract bodyOf(
    argument: FunctionArgument,
    parameterTypes: readonly Type[],
  ): FunctionBody;
  /** The types that a lambda writes for its parameters. */
  protected abstract explicitTypes(argument: FunctionArgument): readonly Type[] | undefined;
  protected abstract completeFunction(
    argument: FunctionArgument,
    target: Type,
    inference: CallInference | undefined,
  ): T.Expression;
  /** Could it be the function of this interface, as far as can be told without its body (JLS 15.12.2.1)? */
  protected abstract mightFit(argument: FunctionArgument, fn: FunctionType): boolean;
  /** Constraints that an exact method reference gives before its parameters' types are known; undefined: it is none. */
  protected abstract reduceExact(
    argument: FunctionArgument,
    fn: FunctionType,
    inference: CallInference,
  ): boolean | undefined;

  protected argument(node: S.Expression): Argument {
    switch (node.kind) {
      case 'call':
        return this.callArgument(node);
      case 'new':
        return this.newArgument(node);
      case 'lambda':
        return this.lambdaArgument(node);
      case 'methodReference':
        return this.referenceArgument(node);
      case 'conditional':
        return this.conditionalArgument(node);
      case 'switchExpression':
        return this.switchArgument(node);
      default:
        return { kind: 'typed', value: this.expression(node) };
    }
  }

  /** All arguments of a call; a void one is an error. */
  protected arguments(nodes: readonly S.Expression[]): Argument[] {
    return nodes.map((node) => {
      const argument = this.argument(node);
      const isVoid = argument.kind === 'typed' && argument.value.type === voidType;
      return isVoid ? { kind: 'typed', value: this.notVoid(argument.value) } : argument;
    });
  }

  // ------------------------------------------------------------------ applicability

  /** Does an argument fit a parameter whose type mentions nothing to be inferred? */
  protected fits(argument: Argument, to: Type, isLoose: boolean): boolean {
    switch (argument.kind) {
      case 'typed': {
        const { type } = argument.value;
        if (type === to || type === errorType || to === errorType) return true;
        return isLoose ? this.isLoose(type, to) : this.isStrict(type, to);
      }
      case 'conditional':
        if (!this.#isPertinent(argument)) return this.#mightBe(argument, to);
        return this.fits(argument.then, to, isLoose) && this.fits(argument.otherwise, to, isLoose);
      case 'switch':
        if (!this.#isPertinent(argument)) return this.#mightBe(argument, to);
        return argument.arms.every((arm) => this.fits(arm.argument, to, isLoose));
      default:
        return this.reduce(argument, to, new CallInference(this.world), isLoose);
    }
  }

  /** ‹argument → to›, as bounds of the inference; false when it cannot be. */
  protected reduce(
    argument: Argument,
    to: Type,
    inference: CallInference,
    isLoose: boolean,
  ): boolean {
    switch (argument.kind) {
      case 'typed':
        return inference.compatible(capture(argument.value.type), to, isLoose);
      case 'conditional':
        if (!inference.waiting && !this.#isPertinent(argument)) return this.#mightBe(argument, to);
        return (
          this.reduce(argument.then, to, inference, isLoose) &&
          this.reduce(argument.otherwise, to, inference, isLoose)
        );
      case 'switch':
        if (!inference.waiting && !this.#isPertinent(argument)) return this.#mightBe(argument, to);
        return argument.arms.every((arm) => this.reduce(arm.argument, to, inference, isLoose));
      case 'pending': {
        const opened = this.open(argument, inference);
        return opened !== undefined && this.#resultFits(opened, to, inference, isLoose);
      }
      default:
        return this.#reduceFunction(argument, inference.apply(to), inference);
    }
  }

  /** Does it say of its types enough to choose a method by (JLS 15.12.2.2)? */
  #isPertinent(argument: Argument): boolean {
    switch (argument.kind) {
      case 'conditional':
        return this.#isPertinent(argument.then) && this.#isPertinent(argument.otherwise);
      case 'switch':
        return argument.arms.every((arm) => this.#isPertinent(arm.argument));
      case 'lambda':
        return argument.isExplicit;
      case 'reference':
        return isExact(argument);
      default:
        return true;
    }
  }

  /** As far as the forms of the lambdas in it tell. */
  #mightBe(argument: Argument, to: Type): boolean {
    switch (argument.kind) {
      case 'conditional':
        return this.#mightBe(argument.then, to) && this.#mightBe(argument.otherwise, to);
      case 'switch':
        return argument.arms.every((arm) => this.#mightBe(arm.argument, to));
      case 'lambda':
      case 'reference': {
        if (to.kind === 'inference' || to === errorType) return true;
        const fn = functionTypeOf(this.world, to);
        return fn !== undefined && this.mightFit(argument, fn);
      }
      default:
        return true;
    }
  }

  #reduceFunction(argument: FunctionArgument, to: Type, inference: CallInference): boolean {
    if (to === errorType) return true;
    if (inference.waiting) {
      inference.waiting.push({ argument, to });
      return true;
    }
    // A parameter of a type that is itself inferred says nothing about the argument (JLS 15.12.2.2).
    if (to.kind === 'inference') return true;
    const fn = functionTypeOf(this.world, to);
    if (!fn || !this.mightFit(argument, fn)) return false;
    const exact = this.reduceExact(argument, fn, inference);
    if (exact !== undefined) return exact;
    if (!this.explicitTypes(argument)) return true;
    return this.#reduceBody(argument, fn, to, inference);
  }

  /** The body's results against the function's; the parameters' types are known, or written. */
  #reduceBody(
    argument: FunctionArgument,
    fn: FunctionType,
    to: Type,
    inference: CallInference,
  ): boolean {
    if (!this.mightFit(argument, fn)) return false;
    const written = this.explicitTypes(argument);
    const types = written ?? fn.parameters.map((type) => known(inference.apply(type)));
    if (!inference.waiting && written) {
      const { results } = this.bodyOf(argument, written);
      if (!results.every(({ value }) => this.#isPertinent(value))) return true;
    }
    if (written && !this.#areParameters(written, fn, to, inference)) return false;
    const body = this.bodyOf(argument, types);
    const fits =
      fn.result === voidType ||
      body.results.every((result) => this.#reduceResult(result, fn.result, inference));
    return fits && this.#reduceThrown(body, fn, inference);
  }

  /** Written types of a lambda's parameters: what a wildcard of the target stands for follows from them (JLS 18.5.3). */
  #areParameters(
    written: readonly Type[],
    fn: FunctionType,
    to: Type,
    inference: CallInference,
  ): boolean {
    const same = (parameters: readonly Type[]): boolean =>
      written.every((type, index) => inference.equal(parameters[index] as Type, type));
    if (to.kind !== 'class' || !to.args.some((arg) => arg.kind === 'wildcard')) {
      return same(fn.parameters);
    }
    const { symbol } = to;
    const variables = inference.open(symbol.typeParameters);
    const open = functionTypeOf(this.world, symbol.instantiate(variables, to.outer));
    if (!open || !same(open.parameters)) return false;
    const given = variables.map(
      (variable, at) => inference.instance(variable) ?? fn.target.args[at],
    );
    return inference.subtype(symbol.instantiate(given as Type[], to.outer), to);
  }

  /** What the body throws is what a `throws E` of the function stands for (JLS 18.2.5). */
  #reduceThrown(body: FunctionBody, fn: FunctionType, inference: CallInference): boolean {
    if (!fn.thrown.some((type) => mentionsVariable(inference.apply(type)))) return true;
    const statements = [...body.statements];
    for (const { value, at } of body.results) {
      if (value.kind !== 'typed') continue;
      const { start, end } = at;
      statements.push({ kind: 'expression', expression: value.value, start, end });
    }
    const leaving = new Thrown(this.world).leaving(statements);
    return this.#throws(
      leaving.map(({ erased }) => erased),
      fn,
      inference,
    );
  }

  #throws(types: readonly Type[], fn: FunctionType, inference: CallInference): boolean {
    const open = fn.thrown.filter((type) => mentionsVariable(inference.apply(type)));
    const known = fn.thrown.filter((type) => !open.includes(type));
    const unchecked = [this.world.library('RuntimeException'), this.world.library('Error')];
    return types.every((type) => {
      const isHandled =
        known.some((each) => inference.subtype(type, each)) ||
        unchecked.some(({ erased }) => inference.subtype(type, erased));
      return isHandled || open.every((each) => inference.subtype(type, each));
    });
  }

  #reduceResult(result: ResultArgument, to: Type, inference: CallInference): boolean {
    const { value } = result;
    if (value.kind === 'typed') {
      const { type } = value.value;
      if (type === errorType) return true;
      if (type === voidType) return false;
      const target = inference.apply(to);
      if (!mentionsVariable(target)) return this.isAssignable(value.value, target);
    }
    return this.reduce(value, to, inference, true);
  }

  /** Puts a pending call into an inference: variables for its type parameters, and what its arguments say of them. */
  protected open(call: PendingCall, inference: CallInference): Opened | undefined {
    const before = inference.opened.get(call);
    if (before) return before;
    const { typeParameters, phase } = call;
    const variables = inference.open(typeParameters, call.thrown);
    const map = (type: Type): Type => substitute(type, typeParameters, variables);
    const formals = call.formals.map(map);
    const outside = inference.unchecked;
    inference.unchecked = false;
    const fits = call.args.every((argument, index) =>
      this.reduce(argument, formals[index] as Type, inference, phase !== 'strict'),
    );
    const isUnchecked = inference.unchecked;
    inference.unchecked = outside;
    if (!fits) return undefined;
    // Captured once: what is inferred from it elsewhere names the same variables.
    const mapped = isUnchecked ? erasure(call.result) : map(call.result);
    const result = hasOpenWildcards(mapped) ? mapped : capture(mapped);
    const opened = { variables, formals, result, isUnchecked };
    inference.opened.set(call, opened);
    return opened;
  }

  /** ‹result → to› of a call that is an argument itself (JLS 18.5.2.1). */
  #resultFits(opened: Opened, to: Type, inference: CallInference, isLoose: boolean): boolean {
    let result = inference.apply(opened.result);
    if (result === voidType) return false;
    if (result.kind === 'inference' && inference.mustBeKnown(result, inference.apply(to))) {
      if (!inference.resolve([result])) return false;
      result = inference.apply(result);
    }
    return inference.compatible(capture(result), to, isLoose);
  }

  /** Whether type arguments can be found for which a generic method applies. Why not: `inference.failure`. */
  protected isInferable(
    typeParameters: readonly TypeVariable[],
    formals: readonly Type[],
    args: readonly Argument[],
    isLoose: boolean,
    inference: CallInference,
  ): boolean {
    const variables = inference.open(typeParameters);
    const fits = args.every((argument, index) => {
      const formal = substitute(formals[index] as Type, typeParameters, variables);
      return this.reduce(argument, formal, inference, isLoose);
    });
    return fits && inference.resolve(variables);
  }

  // ------------------------------------------------------------------ completion

  /** The value of an argument, not converted yet; @param target what it is for, where that is known */
  protected complete(
    argument: Argument,
    target: Type | undefined,
    inference?: CallInference,
  ): T.Expression {
    switch (argument.kind) {
      case 'typed':
        return argument.value;
      case 'pending':
        return this.#completeCall(argument, target, inference);
      case 'conditional': {
        const { node, test } = argument;
        const { around } = this;
        this.around += conditionalPrefix;
        const then = this.complete(argument.then, target, inference);
        const otherwise = this.complete(argument.otherwise, target, inference);
        this.around = around;
        return this.conditionalOf(node, test, then, otherwise, target);
      }
      case 'switch':
        return this.completeSwitch(argument, target, inference);
      default:
        if (target && target !== errorType) {
          return this.completeFunction(argument, target, inference);
        }
        if (target !== errorType) {
          const what = argument.kind === 'lambda' ? 'lambda expression' : 'method reference';
          return this.bad(argument.node, `${what} not expected here`);
        }
        return this.wrong(argument.node);
    }
  }

  #completeCall(
    call: PendingCall,
    target: Type | undefined,
    inference: CallInference | undefined,
  ): T.Expression {
    const { around } = this;
    this.around = '';
    const value = inference?.opened.has(call)
      ? this.#build(call, inference)
      : this.infer(call, target, around);
    this.around = around;
    return value;
  }

  /** An argument, converted to its parameter's type. */
  protected given(argument: Argument, formal: Type, inference?: CallInference): T.Expression {
    return this.invoked(this.complete(argument, formal, inference), formal);
  }

  /** The value of an argument of a call that is wrong: only for the errors in it. */
  protected abandon(argument: Argument): void {
    if (argument.kind === 'pending') this.infer(argument, undefined);
    else if (argument.kind === 'conditional') {
      this.abandon(argument.then);
      this.abandon(argument.otherwise);
    } else if (argument.kind === 'switch') {
      for (const arm of argument.arms) this.abandon(arm.argument);
    }
  }

  /** A generic call, with the type arguments that its arguments and its target want. */
  protected infer(call: PendingCall, target: Type | undefined, around = ''): T.Expression {
    const errors = this.log.attempts;
    const wanted =
      target && target !== errorType && target !== voidType && !mentionsVariable(target)
        ? target
        : undefined;
    const inference = new CallInference(this.world);
    inference.waiting = [];
    const opened = this.open(call, inference);
    if (!opened) return this.#failed(call, inference);
    const result = inference.apply(opened.result);
    if (wanted && mentionsVariable(result) && !this.#resultFits(opened, wanted, inference, true)) {
      return this.#failed(call, inference, wanted, around);
    }
    const fits = this.#work(inference) && inference.resolveAll();
    const built = this.#build(call, inference);
    if (!fits && this.log.attempts === errors) {
      return this.#failed(call, inference, wanted, around);
    }
    return built;
  }

  /** Lambdas and method references, each when the types of its parameters are known (JLS 18.5.2.2). */
  #work(inference: CallInference): boolean {
    const waiting = inference.waiting as Waiting[];
    let fits = true;
    while (waiting.length > 0) {
      const { argument, to } = waiting.splice(this.#next(waiting, inference), 1)[0] as Waiting;
      const target = inference.apply(to);
      if (target.kind === 'inference' && !inference.resolve([target])) return false;
      const fn = functionTypeOf(this.world, inference.apply(target));
      if (!fn) {
        // What is wrong with it is told when it is completed.
        fits = false;
        continue;
      }
      const exact = this.reduceExact(argument, fn, inference);
      if (exact !== undefined) {
        const thrown = argument.kind === 'reference' ? argument.exact?.thrown : undefined;
        fits =
          exact && fits && (!thrown || thrown.length === 0 || this.#throws(thrown, fn, inference));
        continue;
      }
      if (!this.explicitTypes(argument)) {
        const inputs = new Set<InferenceVariable>();
        for (const type of fn.parameters) inference.unknownIn(type, inputs);
        if (!inference.resolve(inputs)) return false;
      }
      fits = this.#reduceBody(argument, fn, inference.apply(target), inference) && fits;
    }
    return fits;
  }

  /** The first whose parameters do not hang on the result of another. */
  #next(waiting: readonly Waiting[], inference: CallInference): number {
    if (waiting.length === 1) return 0;
    const described = waiting.map(({ argument, to }) => this.#inOut(argument, to, inference));
    const ready = described.findIndex(({ inputs }) => inputs.size === 0);
    if (ready >= 0) return ready;
    for (const [index, { inputs }] of described.entries()) {
      const needed = inference.dependencies(inputs);
      const isFree = described.every(
        ({ outputs }, other) =>
          other === index || [...outputs].every((variable) => !needed.has(variable)),
      );
      if (isFree) return index;
    }
    return 0;
  }

  #inOut(
    argument: FunctionArgument,
    to: Type,
    inference: CallInference,
  ): { inputs: Set<InferenceVariable>; outputs: Set<InferenceVariable> } {
    const inputs = new Set<InferenceVariable>();
    const outputs = new Set<InferenceVariable>();
    const target = inference.apply(to);
    if (target.kind === 'inference') {
      inputs.add(target);
      return { inputs, outputs };
    }
    const fn = functionTypeOf(this.world, target);
    if (!fn) return { inputs, outputs };
    const isFree =
      this.explicitTypes(argument) !== undefined ||
      (argument.kind === 'reference' && isExact(argument));
    for (const type of fn.parameters) inference.unknownIn(type, isFree ? outputs : inputs);
    inference.unknownIn(fn.result, outputs);
    for (const variable of inputs) outputs.delete(variable);
    return { inputs, outputs };
  }

  #build(call: PendingCall, inference: CallInference): T.Expression {
    const opened = inference.opened.get(call) as Opened;
    const map = (type: Type): Type =>
      known(inference.apply(substitute(type, call.typeParameters, opened.variables)));
    const args = call.args.map((argument, index) =>
      this.given(argument, known(inference.apply(opened.formals[index] as Type)), inference),
    );
    const type = capture(known(inference.apply(opened.result)));
    return call.finish(args, type, map);
  }

  /** A call for which no type arguments do. */
  #failed(call: PendingCall, inference: CallInference, target?: Type, around = ''): T.Expression {
    if (target) {
      // By itself, it may do for the target after all, or tell more of what is wrong.
      const alone = this.infer(call, undefined);
      if (alone.kind === 'error' || this.isLoose(alone.type, target)) return alone;
    } else for (const argument of call.args) this.abandon(argument);
    const [head = '', ...rest] = inference.failure ?? ['cannot infer type arguments'];
    const made = madeByDiamond(call);
    const what = made ? `cannot infer type arguments for ${made}<>` : head;
    const reason = made ? [head, ...rest] : rest;
    return this.bad(
      call.span,
      `incompatible types: ${around}${what}`,
      reason.join('; ') || undefined,
    );
  }
}

/** The class of `new C<>(…)`. */
function madeByDiamond({ method, result, typeParameters }: PendingCall): ClassSymbol | undefined {
  if (!method.isConstructor || result.kind !== 'class') return undefined;
  const [first] = result.symbol.typeParameters;
  return first && typeParameters.includes(first) ? result.symbol : undefined;
}

/** What was not found, after an error, is the type of what is wrong. */
function known(type: Type): Type {
  return mentionsVariable(type) ? errorType : type;
}

/** Has it wildcards whose bounds are yet to be inferred? */
function hasOpenWildcards(type: Type): boolean {
  return (
    type.kind === 'class' &&
    type.args.some((arg) => arg.kind === 'wildcard' && mentionsVariable(arg))
  );
}
