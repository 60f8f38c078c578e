/** The operators of Java (JLS 15.14 to 15.26): types of operands, promotion, constants, text `+`. */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { foldBinary, foldUnary } from './constants.js';
import { bindingsWhen } from './context.js';
import { Conversions } from './conversions.js';
import { textOf } from './text.js';
import type * as T from './typed.js';
import {
  booleanType,
  errorType,
  intType,
  isCastable,
  isIntegral,
  isNumeric,
  isReference,
  longType,
  type PrimitiveType,
  promoted,
  promotedPair,
  type Type,
  voidType,
} from './types.js';

const arithmetic = new Set<string>(['+', '-', '*', '/', '%']);
const shifts = new Set<string>(['<<', '>>', '>>>']);
const bitwise = new Set<string>(['&', '|', '^']);
const relations = new Set<string>(['<', '<=', '>', '>=']);

export abstract class Operators extends Conversions {
  /** A variable that is to be changed. */
  protected abstract target(node: S.Expression): T.Place | T.ErrorExpression;

  protected binary(node: S.Binary): T.Expression {
    const chain: S.Binary[] = [node];
    let innermost = node.left;
    while (innermost.kind === 'binary') {
      chain.push(innermost);
      innermost = innermost.left;
    }
    let left = this.expression(innermost);
    for (const step of chain.reverse()) left = this.#step(step, left);
    return left;
  }

  #step(node: S.Binary, left: T.Expression): T.Expression {
    const { operator } = node;
    if (operator === '&&' || operator === '||') return this.#logical(node, operator, left);
    const right = this.expression(node.right);
    const at = { start: node.at, end: node.at + operator.length };
    if (operator === '+' && (this.#isText(left) || this.#isText(right))) {
      return this.concat(left, right, at);
    }
    return this.combine(operator, left, right, at);
  }

  #logical(node: S.Binary, operator: '&&' | '||', leftOperand: T.Expression): T.Expression {
    const at = { start: node.at, end: node.at + 2 };
    const right = this.scope(() => {
      if (this.hasPatterns) {
        for (const local of bindingsWhen(leftOperand, operator === '&&')) this.enter(local);
      }
      return this.expression(node.right);
    });
    const left = leftOperand;
    if (left.type === errorType || right.type === errorType) return this.wrong(at);
    if (left.type !== booleanType || right.type !== booleanType) {
      return this.#badOperands(operator, left, right, at);
    }
    if (left.kind === 'constant' && right.kind === 'constant') {
      const value = operator === '&&' ? left.value && right.value : left.value || right.value;
      return { kind: 'constant', type: booleanType, value: value as boolean, ...at };
    }
    return { kind: 'logical', operator, left, right, type: booleanType, ...at };
  }

  #isText({ type }: T.Expression): boolean {
    return type === this.world.stringType;
  }

  #badOperands(operator: string, left: T.Expression, right: T.Expression, at: Span): T.Expression {
    for (const operand of [left, right]) {
      if (operand.type === voidType) return this.bad(operand, "'void' type not allowed here");
      if (this.#isBox(operand.type)) return this.bad(at, 'unboxing is not supported yet');
    }
    return this.bad(
      at,
      `bad operand types for binary operator '${operator}'`,
      `first type: ${left.type}; second type: ${right.type}`,
    );
  }

  #isBox(type: Type): boolean {
    return type.kind === 'class' && this.boxes(type, intType);
  }

  /** Every binary operator but `&&`, `||` and text `+`. */
  protected combine(
    operator: T.BinaryExpression['operator'],
    leftOperand: T.Expression,
    rightOperand: T.Expression,
    at: Span,
  ): T.Expression {
    const [from, to] = [leftOperand.type, rightOperand.type];
    if (from === errorType || to === errorType) return this.wrong(at);
    const operands = operandTypes(operator, from, to);
    if (!operands) {
      const isEquality = operator === '==' || operator === '!=';
      const isKnown = (type: Type): boolean => type !== voidType && type.kind === 'primitive';
      if (
        isEquality &&
        ((isReference(from) && isReference(to)) || (isKnown(from) && isKnown(to)))
      ) {
        return this.bad(at, `incomparable types: ${from} and ${to}`);
      }
      return this.#badOperands(operator, leftOperand, rightOperand, at);
    }
    const left =
      operands.left.kind === 'primitive' ? this.convert(leftOperand, operands.left) : leftOperand;
    const right =
      operands.right.kind === 'primitive'
        ? this.convert(rightOperand, operands.right)
        : rightOperand;
    const isTest = relations.has(operator) || operator === '==' || operator === '!=';
    const type = isTest ? booleanType : left.type;
    if (
      left.kind === 'constant' &&
      right.kind === 'constant' &&
      left.value !== null &&
      right.value !== null
    ) {
      const value = foldBinary(operator, left.type, left.value, right.value);
      if (value !== undefined) return { kind: 'constant', type, value, ...at };
    }
    return { kind: 'binary', operator, left, right, type, ...at };
  }

  /** Text `+`. Constants that meet become one. */
  protected concat(left: T.Expression, right: T.Expression, at: Span): T.Expression {
    const type = this.world.stringType;
    for (const part of [left, right]) {
      if (part.type === voidType) return this.bad(part, "'void' type not allowed here");
    }
    if (left.type === errorType || right.type === errorType) return this.wrong(at);
    if (left.kind !== 'concat') {
      const joined = joinConstants(left, right, type);
      if (joined) return { ...joined, ...at };
      return { kind: 'concat', parts: [left, right], type, ...at };
    }
    // The left side is this chain's own, so it can grow in place.
    const { parts } = left;
    const last = parts.at(-1) as T.Expression;
    const joined = joinConstants(last, right, type);
    if (joined) parts[parts.length - 1] = joined;
    else parts.push(right);
    return left;
  }

  protected unary(node: S.Unary): T.Expression {
    const { operator } = node;
    const operand = this.expression(node.operand);
    const from = operand.type;
    const at = { start: node.start, end: node.start + 1 };
    if (from === errorType) return this.wrong(at);
    const type =
      operator === '!'
        ? from === booleanType && booleanType
        : (operator === '~' ? isIntegral(from) : isNumeric(from)) &&
          promoted(from as PrimitiveType);
    if (!type) {
      if (from === voidType) return this.notVoid(operand);
      if (this.#isBox(from)) return this.bad(at, 'unboxing is not supported yet');
      return this.bad(at, `bad operand type ${from} for unary operator '${operator}'`);
    }
    const converted = type === booleanType ? operand : this.convert(operand, type);
    if (operator === '+') return this.#plus(converted, at);
    if (converted.kind === 'constant' && converted.value !== null) {
      const value = foldUnary(operator, type, converted.value);
      if (value !== undefined) return { kind: 'constant', type, value, ...at };
    }
    return { kind: 'unary', operator, operand: converted, type, ...at };
  }

  /** Only promotes; but a variable behind it is a variable no more. */
  #plus(operand: T.Expression, at: Span): T.Expression {
    if (operand.kind === 'constant' || operand.kind === 'convert') return operand;
    return { kind: 'upcast', operand, type: operand.type, ...at };
  }

  protected update(node: S.Update): T.Expression {
    const target = this.target(node.operand);
    if (target.kind === 'error') return target;
    const { type } = target;
    const at = { start: node.at, end: node.at + 2 };
    if (type === errorType) return this.wrong(at);
    if (!isNumeric(type)) {
      if (this.#isBox(type)) return this.bad(at, 'unboxing is not supported yet');
      return this.bad(at, `bad operand type ${type} for unary operator '${node.operator}'`);
    }
    const by = node.operator === '++' ? 1 : -1;
    return { kind: 'increment', target, by, isPrefix: node.isPrefix, type, ...at };
  }

  protected assign(node: S.Assign): T.Expression {
    const target = this.target(node.target);
    const { operator } = node;
    const at = { start: node.at, end: node.at + (operator?.length ?? 0) + 1 };
    if (operator !== undefined) return this.#compound(node, target, operator, at);
    const operand =
      node.value.kind === 'arrayInitializer'
        ? this.bad(node.value, 'illegal start of expression', 'new T[] {…} makes an array here')
        : this.expression(node.value, target.type);
    if (target.kind === 'error') return target;
    const value = this.assigned(operand, target.type);
    if (value.kind === 'error') return this.wrong(at);
    return { kind: 'assign', target, value, type: target.type, ...at };
  }

  #compound(
    node: S.Assign,
    target: T.Place | T.ErrorExpression,
    operator: S.BinaryOperator,
    at: Span,
  ): T.Expression {
    const operand = this.expression(node.value);
    if (target.kind === 'error' || operand.type === errorType) return this.wrong(at);
    const { type } = target;
    if (type === errorType) return this.wrong(at);
    const addsString = operand.type === this.world.stringType;
    const takesString = addsString && type.kind === 'class' && type.symbol.isObject;
    if (operator === '+' && (type === this.world.stringType || takesString)) {
      const right = this.notVoid(operand);
      return {
        kind: 'compound',
        operator: 'concat',
        operandType: type,
        target,
        right,
        type,
        ...at,
      };
    }
    if (operator === '+' && addsString && type.kind === 'primitive') {
      return this.bad(operand, `incompatible types: String cannot be converted to ${type}`);
    }
    const operands = isArithmetic(operator)
      ? operandTypes(operator, type, operand.type)
      : undefined;
    if (!operands || !isArithmetic(operator) || operands.left.kind !== 'primitive') {
      return this.#badOperands(operator, target, operand, at);
    }
    const right = this.convert(operand, operands.right as PrimitiveType);
    return { kind: 'compound', operator, operandType: operands.left, target, right, type, ...at };
  }
}

function isArithmetic(operator: S.BinaryOperator): operator is T.ArithmeticOperator {
  return arithmetic.has(operator) || shifts.has(operator) || bitwise.has(operator);
}

/** What the operands are converted to; undefined when the operator does not take them. */
function operandTypes(
  operator: T.BinaryExpression['operator'],
  left: Type,
  right: Type,
): { left: Type; right: Type } | undefined {
  const isEquality = operator === '==' || operator === '!=';
  if (shifts.has(operator)) {
    if (!isIntegral(left) || !isIntegral(right)) return undefined;
    return { left: promoted(left), right: right === longType ? longType : intType };
  }
  if (left === booleanType && right === booleanType) {
    return isEquality || bitwise.has(operator) ? { left, right } : undefined;
  }
  if (isNumeric(left) && isNumeric(right)) {
    if (bitwise.has(operator) && !(isIntegral(left) && isIntegral(right))) return undefined;
    const both = promotedPair(left, right);
    return { left: both, right: both };
  }
  const isComparable =
    isReference(left) && isReference(right) && (isCastable(left, right) || isCastable(right, left));
  return isEquality && isComparable ? { left, right } : undefined;
}

/** Both constants: their text as one. */
function joinConstants(
  left: T.Expression,
  right: T.Expression,
  type: Type,
): T.ConstantExpression | undefined {
  if (left.kind !== 'constant' || right.kind !== 'constant') return undefined;
  if (left.value === null || right.value === null) return undefined;
  const value = textOf(left.value, left.type) + textOf(right.value, right.type);
  return { kind: 'constant', type, value, start: left.start, end: left.end };
}
