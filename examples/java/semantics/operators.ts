/** The operators of Java (JLS 15.14 to 15.26): types of operands, promotion, constants, text `+`. */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { foldBinary, foldUnary } from './constants.js';
import { bindingsWhen, rebinding } from './context.js';
import { Conversions } from './conversions.js';
import { LocalSymbol } from './symbols.js';
import { textOf } from './text.js';
import type * as T from './typed.js';
import {
  booleanType,
  erasure,
  errorType,
  intType,
  isCastable,
  isIntegral,
  isNumeric,
  isReference,
  isSubtype,
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
  protected abstract target(node: S.Expression, isRead: boolean): T.Place | T.ErrorExpression;

  /** Of the last `target`: an object before a static field, which is evaluated all the same. */
  protected abstract takeEffect(): T.Expression | undefined;

  protected abstract sequence(first: T.Expression, value: T.Expression): T.Expression;

  protected binary(node: S.Binary): T.Expression {
    if (node.left.kind !== 'binary') return this.#step(node, this.expression(node.left));
    const chain: S.Binary[] = [node];
    let innermost: S.Expression = node.left;
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
    const { depth } = this;
    if (this.hasPatterns) {
      for (const local of bindingsWhen(leftOperand, operator === '&&')) this.enter(local);
    }
    const right = this.expression(node.right);
    this.leave(depth);
    if (this.hasPatterns) this.#checkBindings(leftOperand, right, operator === '||', at);
    if (leftOperand.type === errorType || right.type === errorType) return this.wrong(at);
    const isBoolean = this.unboxed(leftOperand.type) === booleanType;
    if (!isBoolean || this.unboxed(right.type) !== booleanType) {
      return this.#badOperands(operator, leftOperand, right, at);
    }
    return this.#both(operator, this.unbox(leftOperand), this.unbox(right), at);
  }

  /** One name cannot come from both sides. */
  #checkBindings(left: T.Expression, right: T.Expression, outcome: boolean, at: Span): void {
    const names = new Set(bindingsWhen(left, outcome).map(({ name }) => name));
    if (names.size === 0) return;
    if (bindingsWhen(right, outcome).some(({ name }) => names.has(name))) this.error(at, rebinding);
  }

  #both(operator: '&&' | '||', left: T.Expression, right: T.Expression, at: Span): T.Expression {
    if (left.kind === 'constant' && right.kind === 'constant') {
      const value = operator === '&&' ? left.value && right.value : left.value || right.value;
      return {
        kind: 'constant',
        type: booleanType,
        value: value as boolean,
        start: at.start,
        end: at.end,
      };
    }
    return {
      kind: 'logical',
      operator,
      left,
      right,
      type: booleanType,
      start: at.start,
      end: at.end,
    };
  }

  #isText({ type }: T.Expression): boolean {
    return type.kind === 'class' && type.symbol === this.world.string;
  }

  #badOperands(
    operator: string,
    left: T.Expression,
    right: T.Expression,
    at: Span,
  ): T.ErrorExpression {
    for (const operand of [left, right]) {
      if (operand.type === voidType) return this.bad(operand, "'void' type not allowed here");
    }
    return this.bad(
      at,
      `bad operand types for binary operator '${operator}'`,
      `first type: ${left.type}; second type: ${right.type}`,
    );
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
    const isEquality = operator === '==' || operator === '!=';
    if (isEquality && isReference(from) && isReference(to)) {
      return this.#compared(operator, leftOperand, rightOperand, at);
    }
    const operands = this.#operandTypes(operator, from, to);
    if (!operands) {
      const isKnown = (type: Type): boolean => type !== voidType && type.kind === 'primitive';
      if (isEquality && isKnown(from) && isKnown(to)) {
        return this.bad(at, `incomparable types: ${from} and ${to}`);
      }
      return this.#badOperands(operator, leftOperand, rightOperand, at);
    }
    const left = this.convert(this.unbox(leftOperand), operands.left);
    const right = this.convert(this.unbox(rightOperand), operands.right);
    const type = relations.has(operator) || isEquality ? booleanType : left.type;
    return this.#folded({
      kind: 'binary',
      operator,
      left,
      right,
      type,
      start: at.start,
      end: at.end,
    });
  }

  #compared(
    operator: '==' | '!=',
    left: T.Expression,
    right: T.Expression,
    at: Span,
  ): T.Expression {
    if (!isCastable(left.type, right.type) && !isCastable(right.type, left.type)) {
      return this.bad(at, `incomparable types: ${left.type} and ${right.type}`);
    }
    const sides = { left: this.asWritten(left), right: this.asWritten(right) };
    return this.#folded({
      kind: 'binary',
      operator,
      ...sides,
      type: booleanType,
      start: at.start,
      end: at.end,
    });
  }

  /** Its value, where it is a constant. */
  #folded(node: T.BinaryExpression): T.Expression {
    const { operator, left, right, type, start, end } = node;
    if (left.kind !== 'constant' || right.kind !== 'constant') return node;
    if (left.value === null || right.value === null) return node;
    const value = foldBinary(operator, left.type, left.value, right.value);
    return value === undefined ? node : { kind: 'constant', type, value, start, end };
  }

  /** What the operands are converted to, out of their boxes; undefined when the operator does not take them. */
  #operandTypes(
    operator: T.BinaryExpression['operator'],
    from: Type,
    to: Type,
  ): { left: PrimitiveType; right: PrimitiveType } | undefined {
    const [left, right] = [this.unboxed(from), this.unboxed(to)];
    return left && right && operandTypes(operator, left, right);
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
      if (joined) return { ...joined, start: at.start, end: at.end };
      return {
        kind: 'concat',
        parts: [this.#part(left), this.#part(right)],
        type,
        start: at.start,
        end: at.end,
      };
    }
    // The left side is this chain's own, so it can grow in place.
    const { parts } = left;
    const last = parts.at(-1) as T.Expression;
    const joined = joinConstants(last, right, type);
    if (joined) parts[parts.length - 1] = joined;
    else parts.push(this.#part(right));
    return left;
  }

  /** What is joined is any object; only text is known to be text. */
  #part(operand: T.Expression): T.Expression {
    return this.#isText(operand) ? operand : this.asWritten(operand);
  }

  protected unary(node: S.Unary): T.Expression {
    const { operator } = node;
    const operand = this.expression(node.operand);
    const at = { start: node.start, end: node.start + 1 };
    if (operand.type === errorType) return this.wrong(at);
    const from = this.unboxed(operand.type);
    const type = from && unaryType(operator, from);
    if (!type) {
      if (from === voidType) return this.notVoid(operand);
      return this.bad(at, `bad operand type ${operand.type} for unary operator '${operator}'`);
    }
    const value = this.unbox(operand);
    const converted = type === booleanType ? value : this.convert(value, type);
    if (operator === '+') return this.#plus(converted, at);
    if (converted.kind === 'constant' && converted.value !== null) {
      const folded = foldUnary(operator, type, converted.value);
      if (folded !== undefined)
        return { kind: 'constant', type, value: folded, start: at.start, end: at.end };
    }
    return { kind: 'unary', operator, operand: converted, type, start: at.start, end: at.end };
  }

  /** Only promotes; but a variable behind it is a variable no more. */
  #plus(operand: T.Expression, at: Span): T.Expression {
    if (operand.kind === 'constant' || operand.kind === 'convert') return operand;
    return { kind: 'upcast', operand, type: operand.type, start: at.start, end: at.end };
  }

  protected update(node: S.Update): T.Expression {
    const target = this.target(node.operand, true);
    if (target.kind === 'error') return target;
    const first = this.takeEffect();
    const whole = this.#increment(node, target);
    return first ? this.sequence(first, whole) : whole;
  }

  #increment(node: S.Update, target: T.Place): T.Expression {
    const { type } = target;
    const at = { start: node.at, end: node.at + 2 };
    if (type === errorType) return this.wrong(at);
    const numeric = this.unboxed(type);
    if (!numeric || !isNumeric(numeric)) {
      return this.bad(at, `bad operand type ${type} for unary operator '${node.operator}'`);
    }
    const by = node.operator === '++' ? 1 : -1;
    if (type.kind === 'primitive') {
      return {
        kind: 'increment',
        target,
        by,
        isPrefix: node.isPrefix,
        type,
        start: at.start,
        end: at.end,
      };
    }
    const one: T.Expression = {
      kind: 'constant',
      type: intType,
      value: 1,
      start: at.start,
      end: at.end,
    };
    const sum = (old: T.Expression) => this.combine(by > 0 ? '+' : '-', old, one, at);
    return this.#update(target, !node.isPrefix, at, (old) =>
      this.box(this.convert(sum(old), numeric)),
    );
  }

  /** A change of a variable whose old value is in a box. @param change the new value, made of the old one */
  #update(
    target: T.Place,
    isPostfix: boolean,
    at: Span,
    change: (old: T.Expression) => T.Expression,
  ): T.Expression {
    const { type } = target;
    // Of a generic member, what is stored may be known as less: `T` where this is an Integer.
    const stored = storedType(target);
    const old = new LocalSymbol('old$', stored, true, false, at);
    old.owner = this.code;
    old.copyOf = target;
    const before: T.LocalExpression = {
      kind: 'local',
      local: old,
      type: stored,
      start: at.start,
      end: at.end,
    };
    const value = change(this.#known(before, type));
    if (value.kind === 'error') return value;
    const update: T.UpdateExpression = {
      kind: 'update',
      target: { ...target, type: stored },
      old,
      value: this.upcast(value, stored),
      isPostfix,
      type: stored,
      start: at.start,
      end: at.end,
    };
    return this.#known(update, type);
  }

  #known(operand: T.Expression, type: Type): T.Expression {
    if (operand.type === type) return operand;
    const { start, end } = operand;
    return { kind: 'cast', operand, type, implicit: true, start, end };
  }

  protected assign(node: S.Assign): T.Expression {
    const target = this.target(node.target, node.operator !== undefined);
    const first = this.takeEffect();
    const whole = this.#assign(node, target);
    return first ? this.sequence(first, whole) : whole;
  }

  #assign(node: S.Assign, target: T.Place | T.ErrorExpression): T.Expression {
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
    return { kind: 'assign', target, value, type: target.type, start: at.start, end: at.end };
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
    const text = this.world.stringType;
    const addsText = this.#isText(operand);
    const takesText = addsText && isReference(type) && isSubtype(text, type);
    if (operator === '+' && (this.#isText(target) || takesText)) {
      const right = this.notVoid(operand);
      return {
        kind: 'compound',
        operator: 'concat',
        operandType: type,
        target,
        right,
        type,
        start: at.start,
        end: at.end,
      };
    }
    if (operator === '+' && addsText) {
      return this.bad(operand, `incompatible types: String cannot be converted to ${type}`);
    }
    if (!isArithmetic(operator)) return this.#badOperands(operator, target, operand, at);
    const operands = this.#operandTypes(operator, type, operand.type);
    if (!operands) return this.#badOperands(operator, target, operand, at);
    if (type.kind !== 'primitive') {
      const result = operands.left;
      if (!isSubtype(this.world.boxOf(result), type)) return this.mismatch(result, type, operand);
      return this.#update(target, false, at, (old) =>
        this.casted(this.combine(operator, old, operand, at), type, operand),
      );
    }
    const right = this.convert(this.unbox(operand), operands.right);
    return {
      kind: 'compound',
      operator,
      operandType: operands.left,
      target,
      right,
      type,
      start: at.start,
      end: at.end,
    };
  }
}

function isArithmetic(operator: S.BinaryOperator): operator is T.ArithmeticOperator {
  return arithmetic.has(operator) || shifts.has(operator) || bitwise.has(operator);
}

/** The type as which the runtime knows what is in a place, where that is less than the place's own. */
function storedType(place: T.Place): Type {
  if (place.kind !== 'field' && place.kind !== 'static') return place.type;
  const known = erasure(place.field.type);
  return isSubtype(known, erasure(place.type)) ? place.type : known;
}

/** Undefined when the operator does not take it. */
function unaryType(operator: S.Unary['operator'], type: PrimitiveType): PrimitiveType | undefined {
  if (operator === '!') return type === booleanType ? type : undefined;
  const isFit = operator === '~' ? isIntegral(type) : isNumeric(type);
  return isFit ? promoted(type) : undefined;
}

/** What primitive operands are converted to; undefined when the operator does not take them. */
function operandTypes(
  operator: T.BinaryExpression['operator'],
  left: PrimitiveType,
  right: PrimitiveType,
): { left: PrimitiveType; right: PrimitiveType } | undefined {
  if (shifts.has(operator)) {
    if (!isIntegral(left) || !isIntegral(right)) return undefined;
    return { left: promoted(left), right: right === longType ? longType : intType };
  }
  if (left === booleanType && right === booleanType) {
    const isFit = operator === '==' || operator === '!=' || bitwise.has(operator);
    return isFit ? { left, right } : undefined;
  }
  if (!isNumeric(left) || !isNumeric(right)) return undefined;
  if (bitwise.has(operator) && !(isIntegral(left) && isIntegral(right))) return undefined;
  const both = promotedPair(left, right);
  return { left: both, right: both };
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
