/** Conversions where Java makes them without being asked (JLS 5), and those that a cast asks for. */
import type { Span } from 'vmkit';
import { fits, foldConversion } from './constants.js';
import { Context } from './context.js';
import type * as T from './typed.js';
import {
  booleanType,
  errorType,
  intType,
  isCastable,
  isNumeric,
  isReference,
  isSubtype,
  type PrimitiveType,
  type Type,
  voidType,
  widens,
} from './types.js';

const boxes: Readonly<Record<string, string>> = {
  boolean: 'Boolean',
  byte: 'Byte',
  short: 'Short',
  char: 'Character',
  int: 'Integer',
  long: 'Long',
  float: 'Float',
  double: 'Double',
};

export abstract class Conversions extends Context {
  /** To another primitive type, whatever is lost. */
  protected convert(operand: T.Expression, type: PrimitiveType): T.Expression {
    if (operand.type === type || operand.kind === 'error') return operand;
    const { start, end } = operand;
    if (operand.kind === 'constant') {
      const value = foldConversion(operand.value as number | bigint, type);
      return { kind: 'constant', type, value, start, end };
    }
    return { kind: 'convert', operand, type, start, end };
  }

  /** To a supertype. */
  protected upcast(operand: T.Expression, type: Type): T.Expression {
    if (operand.type === type || operand.kind === 'error') return operand;
    const { start, end } = operand;
    if (operand.kind === 'constant' && operand.value === null) return { ...operand, type };
    return { kind: 'upcast', operand, type, start, end };
  }

  /**
   * Assignment conversion (JLS 5.2), which is also that of arguments and results.
   * @param prefix what stands before a reason, where the place needs it
   */
  protected assigned(
    operand: T.Expression,
    type: Type,
    span: Span = operand,
    prefix = '',
  ): T.Expression {
    const from = operand.type;
    if (from === type) return operand;
    if (from === errorType || type === errorType) return this.wrong(operand);
    if (operand.kind === 'conditional' && isReference(from) && isReference(type)) {
      // Each side by itself must fit (JLS 15.25.3).
      const then = this.assigned(operand.then, type, operand.then, conditionalPrefix);
      const otherwise = this.assigned(
        operand.otherwise,
        type,
        operand.otherwise,
        conditionalPrefix,
      );
      return { ...operand, then, otherwise, type };
    }
    if (from.kind === 'primitive' && type.kind === 'primitive') {
      if (widens(from, type) || isNarrowed(operand, type)) return this.convert(operand, type);
      if (isNumeric(from) && isNumeric(type)) {
        const what = `possible lossy conversion from ${from} to ${type}`;
        return this.bad(
          span,
          `incompatible types: ${prefix}${what}`,
          `a cast says that this is meant: (${type}) …`,
        );
      }
    } else if (from.kind !== 'primitive' && type.kind !== 'primitive') {
      if (isSubtype(from, type)) return this.upcast(operand, type);
    } else if (this.boxes(from, type)) {
      return this.bad(span, `boxing is not supported yet (${from} to ${type})`);
    }
    const hint = textHint(from, type);
    return this.bad(
      span,
      `incompatible types: ${prefix}${from} cannot be converted to ${type}`,
      hint,
    );
  }

  /** Would boxing or unboxing take one type to the other? */
  protected boxes(from: Type, to: Type): boolean {
    if (from.kind === 'primitive' && to.kind === 'class') {
      const box = boxes[from.name];
      return (
        to.symbol.isLibrary && (to.symbol.name === box || (to.symbol.isObject && from !== voidType))
      );
    }
    if (to.kind === 'primitive' && from.kind === 'class') {
      return from.symbol.isLibrary && Object.values(boxes).includes(from.symbol.name);
    }
    return false;
  }

  protected cast(operand: T.Expression, type: Type, span: Span): T.Expression {
    const from = operand.type;
    if (from === errorType || type === errorType) return this.wrong(span);
    const at = { start: span.start, end: span.end };
    if (from === type)
      return operand.kind === 'constant' ? { ...operand, ...at } : this.value(operand, at);
    if (isNumeric(from) && isNumeric(type)) return { ...this.convert(operand, type), ...at };
    if (isReference(from) && isReference(type)) {
      if (isSubtype(from, type)) return this.upcast(operand, type);
      if (isCastable(from, type)) return { kind: 'cast', operand, type, ...at };
    } else if (this.boxes(from, type)) {
      return this.bad(span, `boxing is not supported yet (${from} to ${type})`);
    }
    return this.bad(span, `incompatible types: ${from} cannot be converted to ${type}`);
  }

  /** The same value, which can no longer be assigned to. */
  private value(operand: T.Expression, at: Span): T.Expression {
    return { kind: 'upcast', operand, type: operand.type, ...at };
  }

  /** A value of any type, but not of none. */
  protected notVoid(operand: T.Expression): T.Expression {
    if (operand.type !== voidType) return operand;
    return this.bad(operand, "'void' type not allowed here");
  }

  protected condition(operand: T.Expression): T.Expression {
    return this.assigned(operand, booleanType, operand);
  }

  /** An int, as an array's length or index is. */
  protected intValue(operand: T.Expression): T.Expression {
    return this.assigned(operand, intType);
  }
}

export const conditionalPrefix = 'bad type in conditional expression; ';

/** A constant int that fits a narrower type (JLS 5.2). */
function isNarrowed(operand: T.Expression, to: PrimitiveType): boolean {
  if (operand.kind !== 'constant' || typeof operand.value !== 'number') return false;
  const from = operand.type;
  const isSmall = from.kind === 'primitive' && from.rank > 0 && from.rank <= intType.rank;
  return isSmall && fits(operand.value, to);
}

function textHint(from: Type, to: Type): string | undefined {
  if (to.kind === 'class' && to.symbol.isString && from.kind === 'primitive' && from !== voidType) {
    return 'String.valueOf(…) makes text of it';
  }
  return from.kind === 'class' &&
    from.symbol.isString &&
    to.kind === 'primitive' &&
    to.name === 'char'
    ? "one character stands in single quotes: 'x'"
    : undefined;
}
