/**
 * Expressions that have one of several values: `?:` (JLS 15.25) and `switch` (JLS 15.28). Where a place wants a type, each
 * arm becomes that; else the arms' types together make the whole's.
 */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import type { CallInference } from './applications.js';
import type { Argument, SwitchArgument, SwitchArm } from './arguments.js';
import { foldConversion } from './constants.js';
import { bindingsWhen, type Yielding } from './context.js';
import { conditionalPrefix, switchPrefix } from './conversions.js';
import { Lambdas } from './lambdas.js';
import type * as T from './typed.js';
import {
  booleanType,
  byteType,
  charType,
  errorType,
  intType,
  isNumeric,
  isSubtype,
  lub,
  nullType,
  type PrimitiveType,
  promoted,
  promotedPair,
  sameType,
  shortType,
  type Type,
  voidType,
} from './types.js';

export abstract class Branches extends Lambdas {
  /**
   * Reads what a switch is on, and its cases, into `target`: `value` and `groups`. Of a switch expression, the values are
   * read by `yielded`.
   */
  protected abstract switchCases(
    node: S.Switch | S.SwitchExpression,
    target: T.SwitchStatement | T.SwitchExpression,
  ): void;

  protected conditional(node: S.Conditional, wanted: Type | undefined): T.Expression {
    const expected = wanted && this.#isNumberOfSwitch(node) ? undefined : wanted;
    const test = this.condition(this.expression(node.test));
    const side = (branch: S.Expression, outcome: boolean): T.Expression =>
      this.scope(() => {
        if (this.hasPatterns) for (const local of bindingsWhen(test, outcome)) this.enter(local);
        return this.notVoid(this.#arm(branch, expected, conditionalPrefix));
      });
    const then = side(node.then, true);
    const otherwise = side(node.otherwise, false);
    return this.conditionalOf(node, test, then, otherwise, expected);
  }

  /**
   * A number or boolean by its own: such arms decide it whatever the place wants, and those that are switch expressions must
   * not get to know that place. Of arms without a switch `conditionalOf` tells it.
   */
  #isNumberOfSwitch({ test, then, otherwise }: S.Conditional): boolean {
    if (!hasSwitch(then) && !hasSwitch(otherwise)) return false;
    return this.speculate(() => {
      const condition = this.condition(this.expression(test));
      const sides = [then, otherwise].map((side, index) =>
        this.scope(() => {
          for (const local of bindingsWhen(condition, index === 0)) this.enter(local);
          return this.expression(side);
        }),
      ) as [T.Expression, T.Expression];
      return sides.every(({ kind }) => kind !== 'error') && this.#isStandalone(...sides);
    });
  }

  protected override conditionalArgument(node: S.Conditional): Argument {
    if ((!mayBePoly(node.then) && !mayBePoly(node.otherwise)) || this.#isNumberOfSwitch(node)) {
      return { kind: 'typed', value: this.expression(node) };
    }
    const test = this.condition(this.expression(node.test));
    const side = (branch: S.Expression, outcome: boolean): Argument =>
      this.scope(() => {
        if (this.hasPatterns) for (const local of bindingsWhen(test, outcome)) this.enter(local);
        const argument = this.argument(branch);
        return argument.kind === 'typed'
          ? { kind: 'typed', value: this.notVoid(argument.value) }
          : argument;
      });
    const then = side(node.then, true);
    const otherwise = side(node.otherwise, false);
    const areTyped = then.kind === 'typed' && otherwise.kind === 'typed';
    if (areTyped && this.#isStandalone(then.value, otherwise.value)) {
      return { kind: 'typed', value: this.conditionalOf(node, test, then.value, otherwise.value) };
    }
    return { kind: 'conditional', node, test, then, otherwise };
  }

  /** @param prefix what is said of a lambda that does not fit */
  #arm(node: S.Expression, expected: Type | undefined, prefix: string): T.Expression {
    const { kind } = node;
    if (kind !== 'lambda' && kind !== 'methodReference' && kind !== 'conditional') {
      return this.expression(node, expected);
    }
    const { around } = this;
    this.around += prefix;
    const value = this.expression(node, expected);
    this.around = around;
    return value;
  }

  /** Of its parts, which are read already. */
  protected override conditionalOf(
    node: S.Conditional,
    test: T.Expression,
    yes: T.Expression,
    no: T.Expression,
    expected?: Type,
  ): T.Expression {
    const at = { start: node.at, end: node.at + 1 };
    if (test.kind === 'error' || yes.kind === 'error' || no.kind === 'error') return this.wrong(at);
    const isPoly = expected && expected !== errorType && !this.#isStandalone(yes, no);
    const type = isPoly ? expected : this.#unified([yes, no]);
    const prefix = this.around + conditionalPrefix;
    const then = this.assigned(yes, type, yes, prefix);
    const otherwise = this.assigned(no, type, no, prefix);
    if (then.kind === 'error' || otherwise.kind === 'error') return this.wrong(at);
    if (test.kind === 'constant' && then.kind === 'constant' && otherwise.kind === 'constant') {
      const isConstant = then.value !== null && otherwise.value !== null;
      if (isConstant) return { ...(test.value ? then : otherwise), ...at };
    }
    if (isPoly || type.kind === 'primitive') {
      return { kind: 'conditional', test, then, otherwise, type, start: at.start, end: at.end };
    }
    const given = { yes, no };
    return {
      kind: 'conditional',
      test,
      then,
      otherwise,
      given,
      type,
      start: at.start,
      end: at.end,
    };
  }

  /** Two numbers, or two booleans, in boxes or not: their types decide, whatever the place wants. */
  #isStandalone(then: T.Expression, otherwise: T.Expression): boolean {
    return [then, otherwise].every((value) => {
      const type = declaredResult(value);
      return type === nullType || (type !== voidType && this.unboxed(type) !== undefined);
    });
  }

  /** The type of all values together, where no place says what it wants. */
  #unified(values: readonly T.Expression[]): Type {
    const [first, ...others] = values.map(({ type }) => type);
    if (!first) return errorType;
    if (others.every((type) => type === first || sameType(type, first))) return first;
    const primitives: PrimitiveType[] = [];
    for (const { type } of values) {
      const value = this.unboxed(type);
      if (value) primitives.push(value);
    }
    if (primitives.length === values.length) {
      if (primitives.every((type) => type === booleanType)) return booleanType;
      if (primitives.every(isNumeric)) return numericType(values, primitives);
    }
    const types = values.map(({ type }) => this.boxed(type));
    for (const type of types) {
      if (type !== nullType && types.every((other) => isSubtype(other, type))) return type;
    }
    return lub(
      this.world,
      types.filter((type) => type !== nullType),
    );
  }

  protected switchExpression(node: S.SwitchExpression, expected: Type | undefined): T.Expression {
    const yielding: Yielding = { target: this.#emptySwitch(node), expected, yields: [] };
    const target = this.#read(node, yielding);
    if (target.kind === 'error') return target;
    return this.#typed(node, target, yielding.yields, expected);
  }

  protected override switchArgument(node: S.SwitchExpression): Argument {
    const arms: SwitchArm[] = [];
    const empty = this.#emptySwitch(node);
    const target = this.#read(node, { target: empty, expected: undefined, yields: [], arms });
    return target.kind === 'error'
      ? { kind: 'typed', value: target }
      : { kind: 'switch', node, target, arms };
  }

  protected override completeSwitch(
    { node, target, arms }: SwitchArgument,
    wanted: Type | undefined,
    inference: CallInference | undefined,
  ): T.Expression {
    const { around } = this;
    this.around += switchPrefix;
    for (const { argument, statement, place } of arms) {
      statement.value = this.standingAt(place, () =>
        this.notVoid(this.complete(argument, wanted, inference)),
      );
    }
    this.around = around;
    const yields = arms.map(({ statement }) => statement);
    return this.#typed(node, target, yields, wanted);
  }

  #emptySwitch(node: S.SwitchExpression): T.SwitchExpression {
    const { start, end, arrows } = node;
    const value = this.wrong(node);
    const kind = 'switchExpression';
    return { kind, isArrow: arrows, value, groups: [], type: errorType, start, end };
  }

  /** Reads its cases; their values are `yielding`'s. */
  #read(node: S.SwitchExpression, yielding: Yielding): T.SwitchExpression | T.ErrorExpression {
    const around = this.yielding;
    const { target } = yielding;
    this.yielding = yielding;
    this.scope(() => this.switchCases(node, target));
    this.yielding = around;
    if (target.value.kind === 'error') return this.wrong(node);
    if (yielding.yields.length > 0) return target;
    const keyword = { start: node.start, end: node.start + 'switch'.length };
    return this.bad(keyword, 'switch expression does not have any result expressions');
  }

  #typed(
    node: S.SwitchExpression,
    target: T.SwitchExpression,
    yields: readonly T.YieldStatement[],
    expected: Type | undefined,
  ): T.Expression {
    if (yields.some((one) => one.value.kind === 'error')) return this.wrong(node);
    const isPoly = expected && expected !== errorType;
    target.type = isPoly ? expected : this.#unified(yields.map((one) => one.value));
    for (const one of yields) {
      one.value = this.assigned(one.value, target.type, one.value, this.around + switchPrefix);
    }
    return yields.some((one) => one.value.kind === 'error') ? this.wrong(node) : target;
  }

  /** The value of a `yield`, or behind an arrow, for the innermost switch expression around. */
  protected yielded(node: S.Expression, at: Span, yielding = this.yielding): T.YieldStatement {
    const { start, end } = at;
    if (!yielding) throw new Error('a yield stands in a switch expression');
    const { target, expected, yields, arms } = yielding;
    const argument = arms && this.argument(node);
    const value = argument
      ? this.wrong(node)
      : this.notVoid(this.#arm(node, expected, switchPrefix));
    const statement: T.YieldStatement = { kind: 'yield', target, value, start, end };
    if (argument) arms.push({ argument, statement, place: this.standpoint() });
    yields.push(statement);
    return statement;
  }
}

/** Could its type hang on what it is for? */
function mayBePoly(node: S.Expression): boolean {
  switch (node.kind) {
    case 'lambda':
    case 'methodReference':
    case 'call':
    case 'new':
    case 'switchExpression':
      return true;
    case 'conditional':
      return mayBePoly(node.then) || mayBePoly(node.otherwise);
    default:
      return false;
  }
}

function hasSwitch(node: S.Expression): boolean {
  if (node.kind === 'conditional') return hasSwitch(node.then) || hasSwitch(node.otherwise);
  return node.kind === 'switchExpression';
}

/** A value's type; of a generic method's call the one that is declared, which counts here (JLS 15.25). */
function declaredResult(value: T.Expression): Type {
  let at = value;
  while ((at.kind === 'cast' && at.implicit) || at.kind === 'upcast') at = at.operand;
  return at.kind === 'call' && at.method.typeParameters.length > 0 ? at.method.result : value.type;
}

/**
 * The type of several numbers (JLS 15.25.2, 15.28.1): the widest; but constants that fit a smaller type of the others do not
 * widen it.
 */
function numericType(
  values: readonly T.Expression[],
  types: readonly PrimitiveType[],
): PrimitiveType {
  const [first] = types as [PrimitiveType, ...PrimitiveType[]];
  if (types.every((type) => type === first)) return first;
  for (const small of [byteType, shortType, charType]) {
    if (types.includes(small) && types.every((type, index) => isAs(type, small, values[index])))
      return small;
  }
  return promoted(types.reduce((left, right) => promotedPair(left, right)));
}

/** Is a value of a type as good as one of a smaller type? */
function isAs(type: PrimitiveType, small: PrimitiveType, value: T.Expression | undefined): boolean {
  if (type === small || (type === byteType && small === shortType)) return true;
  if (type !== intType || value?.kind !== 'constant' || typeof value.value !== 'number')
    return false;
  return foldConversion(value.value, small) === value.value;
}
