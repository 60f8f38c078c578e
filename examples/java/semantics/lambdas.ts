/**
 * Lambdas (JLS 15.27). A lambda's body is read once, with the types of its parameters, as soon as these are known; the
 * values that it returns are kept as arguments, and become what the function's result wants when that is known.
 */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { CallInference } from './applications.js';
import type {
  Argument,
  FunctionArgument,
  FunctionBody,
  LambdaArgument,
  ResultArgument,
} from './arguments.js';
import { type FunctionType, functionTypeOf, notFunctional } from './functional.js';
import { References } from './references.js';
import { firstReturn, shapeOf } from './shapes.js';
import { LocalSymbol } from './symbols.js';
import { Thrown, undeclaredClasses } from './thrown.js';
import type * as T from './typed.js';
import { errorType, sameType, type Type, voidType } from './types.js';
import { mentionsVariable } from './variable_types.js';

const badResult = {
  lambda: 'bad return type in lambda expression; ',
  reference: 'bad return type in method reference; ',
} as const;

export abstract class Lambdas extends References {
  /** The statements of a lambda's block: in the scope that is open, with nothing around to jump to. */
  protected abstract lambdaStatements(body: S.Block): T.Statement[];

  /** In a lambda's block: where its results are kept. */
  protected lambdaReturns: ResultArgument[] | undefined;

  protected lambda(node: S.Lambda, expected?: Type): T.Expression {
    return this.#standing(node, this.lambdaArgument(node), expected, 'lambda expression');
  }

  protected methodReference(node: S.MethodReference, expected?: Type): T.Expression {
    return this.#standing(node, this.referenceArgument(node), expected, 'method reference');
  }

  #standing(
    node: Span,
    argument: Argument,
    expected: Type | undefined,
    what: string,
  ): T.Expression {
    if (argument.kind === 'typed') return argument.value;
    if (!expected) return this.bad(node, `${what} not expected here`);
    return this.complete(argument, expected);
  }

  /** `return` in a lambda's block. */
  protected lambdaReturn(node: S.Return): T.ReturnStatement {
    const { start, end } = node;
    const statement: T.ReturnStatement = { kind: 'return', value: undefined, start, end };
    if (!node.value) return statement;
    const value = this.argument(node.value);
    const put = (result: T.Expression): void => {
      statement.value = result;
    };
    const isStandalone = !isWrapped(node.value, node.inParentheses);
    this.lambdaReturns?.push({
      value,
      isStandalone,
      at: node.value,
      place: this.standpoint(),
      put,
    });
    return statement;
  }

  protected override lambdaArgument(node: S.Lambda): Argument {
    const isExplicit = node.parameters.every(({ type }) => type && type.kind !== 'var');
    return {
      kind: 'lambda',
      node,
      shape: shapeOf(node),
      isExplicit,
      written: undefined,
      place: this.standpoint(),
      body: undefined,
    };
  }

  protected override explicitTypes(argument: FunctionArgument): readonly Type[] | undefined {
    if (argument.kind !== 'lambda' || !argument.isExplicit) return undefined;
    argument.written ??= this.standingAt(argument.place, () =>
      argument.node.parameters.map(({ type }) => (type ? this.resolve(type) : errorType)),
    );
    return argument.written;
  }

  protected override mightFit(argument: FunctionArgument, fn: FunctionType): boolean {
    if (argument.kind === 'reference') return this.referenceMightFit(argument, fn);
    if (argument.node.parameters.length !== fn.parameters.length) return false;
    return fn.result === voidType ? argument.shape.isVoid : argument.shape.isValue;
  }

  protected override bodyOf(argument: FunctionArgument, types: readonly Type[]): FunctionBody {
    const known = argument.body;
    const isSame = known?.parameterTypes.every((type, index) =>
      sameType(type, types[index] as Type),
    );
    if (known && isSame && known.parameterTypes.length === types.length) return known;
    const { around } = this;
    this.around = '';
    const body =
      argument.kind === 'lambda'
        ? this.#lambdaBody(argument, types)
        : this.referenceBody(argument, types);
    this.around = around;
    argument.body = body;
    return body;
  }

  #lambdaBody(argument: LambdaArgument, types: readonly Type[]): FunctionBody {
    const { node, place } = argument;
    return this.standingAt(place, () =>
      this.inLambda((code) => {
        const parameters = node.parameters.map(({ name, isFinal }, index) => {
          const type = types[index] ?? errorType;
          const local = new LocalSymbol(name.text, type, isFinal, true, name);
          this.enter(local);
          return local;
        });
        const { body: read } = node;
        const { start, end } = read;
        const body: FunctionBody = {
          parameters,
          parameterTypes: types,
          code,
          statements: [],
          end: { start: Math.max(start, end - 1), end },
          results: [],
          isExpression: read.kind !== 'block',
        };
        const { lambdaReturns } = this;
        if (read.kind === 'block') {
          this.lambdaReturns = body.results;
          body.statements = this.lambdaStatements(read);
        } else {
          this.lambdaReturns = undefined;
          const result = this.expressionResult(body, this.argument(read), read);
          result.isStandalone = !isWrapped(read, node.inParentheses);
          body.results.push(result);
        }
        this.lambdaReturns = lambdaReturns;
        return body;
      }),
    );
  }

  protected override expressionResult(
    body: FunctionBody,
    value: Argument,
    { start, end }: Span,
  ): ResultArgument {
    const put = (result: T.Expression, isVoid: boolean): void => {
      body.statements = [
        isVoid
          ? { kind: 'expression', expression: this.asWritten(result), start, end }
          : { kind: 'return', value: result, start, end },
      ];
    };
    return { value, isStandalone: true, at: { start, end }, place: this.standpoint(), put };
  }

  protected override completeFunction(
    argument: FunctionArgument,
    target: Type,
    inference: CallInference | undefined,
  ): T.Expression {
    const { node } = argument;
    const found = functionTypeOf(this.world, target);
    if (!found) {
      const { reason, hint } = notFunctional(this.world, target);
      return this.#unfit(node, reason, hint);
    }
    const what = argument.kind === 'lambda' ? 'lambda expression' : 'method reference';
    if (found.typeParameters.length > 0 && argument.kind === 'lambda') {
      return this.#unfit(
        node,
        'invalid functional descriptor for lambda expression',
        `method in interface ${found.method.owner} is generic`,
      );
    }
    const written = this.explicitTypes(argument);
    const fn = written ? this.#parameterized(found, target, written) : found;
    if (argument.kind === 'lambda') {
      const isFit =
        argument.node.parameters.length === fn.parameters.length &&
        (!written || written.every((type, at) => isAlike(type, fn.parameters[at] as Type)));
      if (!isFit) {
        return this.#unfit(node, `incompatible parameter types in ${what}`);
      }
      const misfit = this.#misshapen(argument, fn);
      if (misfit) return misfit;
    }
    const errors = this.log.attempts;
    const types = written ?? fn.parameters;
    const { around } = this;
    const body = this.bodyOf(argument, types);
    this.around = around + badResult[argument.kind];
    this.#completeResults(argument, body, fn, inference);
    this.around = around;
    if (this.log.attempts > errors && body.results.some(({ value }) => isWrong(value))) {
      return this.wrong(node);
    }
    const { start, end } = node;
    const { parameters, code } = body;
    if (argument.kind === 'reference' && !fn.thrown.some(mentionsVariable)) {
      const extra = undeclaredClasses(
        this.world,
        new Thrown(this.world).leaving(body.statements),
        fn.thrown,
      );
      const what = `incompatible thrown types ${extra.join(',')} in functional expression`;
      if (extra.length > 0) return this.bad(node, what);
    }
    const subject = argument.kind === 'reference' ? argument.subject : undefined;
    const isBound =
      subject?.kind === 'value' &&
      subject.value.kind !== 'this' &&
      subject.value.kind !== 'outerThis';
    return {
      kind: 'lambda',
      method: fn.method,
      parameters,
      result: fn.result,
      body: { parameters, statements: body.statements, end: body.end },
      isReference: argument.kind === 'reference',
      ...(isBound ? { bound: { local: subject.local, value: subject.value } } : {}),
      captured: code.captured,
      usesThis: code.usesThis,
      code,
      type: target,
      start,
      end,
    };
  }

  /** Why a lambda or method reference is none of the type that is wanted. */
  #unfit(at: Span, reason: string, hint?: string): T.ErrorExpression {
    return this.bad(at, `incompatible types: ${this.around}${reason}`, hint);
  }

  /** A lambda with written parameters says what a target's wildcards stand for (JLS 18.5.3). */
  #parameterized(fn: FunctionType, target: Type, written: readonly Type[]): FunctionType {
    if (target.kind !== 'class' || !target.args.some((arg) => arg.kind === 'wildcard')) return fn;
    if (written.length !== fn.parameters.length) return fn;
    const { symbol } = target;
    const inference = new CallInference(this.world);
    const variables = inference.open(symbol.typeParameters);
    const open = functionTypeOf(this.world, symbol.instantiate(variables, target.outer));
    if (!open?.parameters.every((type, at) => inference.equal(type, written[at] as Type)))
      return fn;
    const args = variables.map((variable, index) => {
      const arg = target.args[index] as Type;
      const known = inference.instance(variable);
      if (arg.kind !== 'wildcard') return arg;
      return known ?? (fn.target.args[index] as Type);
    });
    return functionTypeOf(this.world, symbol.instantiate(args, target.outer)) ?? fn;
  }

  /** A body that cannot give what is wanted, by its form. */
  #misshapen({ node, shape }: LambdaArgument, fn: FunctionType): T.ErrorExpression | undefined {
    const { body } = node;
    if (fn.result === voidType) {
      if (shape.isVoid) return undefined;
      if (body.kind !== 'block') {
        return this.#unfit(
          body,
          'lambda body is not compatible with a void functional interface',
          'consider using a block lambda body, or use a statement expression instead',
        );
      }
      const at = firstReturn(body, true)?.value ?? node;
      return this.#unfit(at, 'bad return type in lambda expression', 'unexpected return value');
    }
    if (shape.isValue) return undefined;
    return this.#unfit(
      (body.kind === 'block' && firstReturn(body, false)) || node,
      'bad return type in lambda expression',
      'missing return value',
    );
  }

  #completeResults(
    argument: FunctionArgument,
    body: FunctionBody,
    fn: FunctionType,
    inference: CallInference | undefined,
  ): void {
    const { result } = fn;
    const prefix = this.around;
    for (const each of body.results) {
      this.standingAt(each.place, () => {
        if (result === voidType) {
          each.put(this.complete(each.value, undefined, inference), true);
          return;
        }
        const target = mentionsVariable(result) ? errorType : result;
        const value = this.complete(each.value, target, inference);
        if (value.kind !== 'error' && value.type === voidType) {
          const hint = `incompatible types: ${prefix}void cannot be converted to ${result}`;
          each.put(this.bad(value, hint), false);
          return;
        }
        const span = argument.kind === 'reference' ? argument.node : value;
        each.put(this.assigned(value, target, span, prefix), false);
      });
    }
  }
}

/** In parentheses, a call or a conditional is to javac no value whose type it knows already. */
function isWrapped(value: S.Expression, inParentheses: boolean): boolean {
  if (!inParentheses) return false;
  return value.kind === 'conditional' || (value.kind === 'call' && !value.typeArgs);
}

function isAlike(a: Type, b: Type): boolean {
  return a === errorType || b === errorType || sameType(a, b);
}

function isWrong(argument: Argument): boolean {
  return argument.kind === 'typed' && argument.value.kind === 'error';
}
