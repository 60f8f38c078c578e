/**
 * Conversions where Java makes them without being asked (JLS 5), and those that a cast asks for. The result says all
 * that happens: `convert` between numbers, `box` and `unbox`, `upcast` where nothing does, `cast` where it is checked.
 */
import type { Span } from 'vmkit';
import { fits, foldConversion } from './constants.js';
import { Context } from './context.js';
import type * as T from './typed.js';
import {
  booleanType,
  byteType,
  type ClassType,
  charType,
  erasure,
  errorType,
  intType,
  isCastable,
  isNumeric,
  isReference,
  isSubtype,
  isSubtypeUnchecked,
  type PrimitiveType,
  sameType,
  shortType,
  type Type,
  unboxed,
  upperBound,
  voidType,
  widens,
} from './types.js';

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

  /** To a supertype. Where the erased types do not say that it is one, as for `T extends A & B`, a cast sees to it. */
  protected upcast(operand: T.Expression, type: Type): T.Expression {
    const from = operand.type;
    if (from === type || operand.kind === 'error') return operand;
    const { start, end } = operand;
    if (operand.kind === 'constant' && operand.value === null) return { ...operand, type };
    if (operand.kind === 'cast' && operand.implicit) {
      // Nobody asked for it: where less will do, as for `Object o = list.get(0)`, it is not checked.
      const inner = operand.operand;
      if (fitsErased(inner.type, type)) return { kind: 'upcast', operand: inner, type, start, end };
      if (fitsErased(from, type)) return { ...operand, type };
    }
    if (!fitsErased(from, type)) return { kind: 'cast', operand, type, implicit: true, start, end };
    return { kind: 'upcast', operand, type, start, end };
  }

  /** Without a cast that nobody wrote: where any object will do, the generic member's value is not checked. */
  protected asWritten(value: T.Expression): T.Expression {
    const isImplicit = value.kind === 'cast' && value.implicit;
    return isImplicit ? this.upcast(value, this.world.objectType) : value;
  }

  /** A primitive value in its box. */
  protected box(operand: T.Expression): T.Expression {
    const { type, start, end } = operand;
    if (type.kind !== 'primitive' || type === voidType) return operand;
    return { kind: 'box', operand, type: this.world.boxOf(type), start, end };
  }

  /** What is in a box; of anything else, the operand itself. */
  protected unbox(operand: T.Expression): T.Expression {
    const type = this.unboxed(operand.type);
    if (!type || operand.type.kind === 'primitive') return operand;
    const { start, end } = operand;
    const isBox = operand.type.kind === 'class';
    const box = isBox ? operand : this.upcast(operand, this.world.boxOf(type));
    return { kind: 'unbox', operand: box, type, start, end };
  }

  /** The primitive type of a box; of a primitive type, itself. */
  protected unboxed(type: Type): PrimitiveType | undefined {
    return type.kind === 'primitive' ? type : unboxed(type);
  }

  /** The type itself, or that of its box. */
  protected boxed(type: Type): Type {
    return type.kind === 'primitive' && type !== voidType ? this.world.boxOf(type) : type;
  }

  /** Strict invocation (JLS 5.3): without boxes. */
  protected isStrict(from: Type, to: Type): boolean {
    return from.kind === 'primitive'
      ? to.kind === 'primitive' && widens(from, to)
      : isSubtypeUnchecked(from, to);
  }

  /** Loose invocation (JLS 5.3), and assignment (JLS 5.2) of what is not constant. */
  protected isLoose(from: Type, to: Type): boolean {
    if (from === errorType || to === errorType) return true;
    if (from === voidType || to === voidType) return from === to;
    if (from.kind === 'primitive') {
      if (to.kind === 'primitive') return widens(from, to);
      return isSubtype(this.world.boxOf(from), to);
    }
    if (to.kind !== 'primitive') return isSubtypeUnchecked(from, to);
    const value = unboxed(from);
    return value !== undefined && widens(value, to);
  }

  /** Assignment (JLS 5.2), of a value: a constant int may become a smaller number. */
  protected isAssignable(operand: T.Expression, to: Type): boolean {
    return this.isLoose(operand.type, to) || this.narrowed(operand, to) !== undefined;
  }

  /** byte, short or char, where a constant is to become one or its box, and fits it (JLS 5.2). */
  private narrowed(operand: T.Expression, to: Type): PrimitiveType | undefined {
    if (operand.kind !== 'constant' || typeof operand.value !== 'number') return undefined;
    const from = operand.type;
    if (from.kind !== 'primitive' || from.rank === 0 || from.rank > intType.rank) return undefined;
    const type = to.kind === 'class' ? unboxed(to) : to;
    if (type !== byteType && type !== shortType && type !== charType) return undefined;
    return fits(operand.value, type) ? type : undefined;
  }

  /**
   * Assignment conversion (JLS 5.2), which is also that of results.
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
    const arms = this.#arms(operand, type, (arm) =>
      this.assigned(arm, type, arm, prefix + conditionalPrefix),
    );
    if (arms) return arms;
    const small = this.narrowed(operand, type);
    if (small) {
      const value = this.convert(operand, small);
      return type.kind === 'primitive' ? value : this.box(value);
    }
    return this.invoked(operand, type, span, prefix);
  }

  /** Loose invocation conversion (JLS 5.3), of arguments. */
  protected invoked(
    operand: T.Expression,
    type: Type,
    span: Span = operand,
    prefix = '',
  ): T.Expression {
    const from = operand.type;
    if (from === type) return operand;
    if (from === errorType || type === errorType) return this.wrong(operand);
    const arms = this.#arms(operand, type, (arm) =>
      this.invoked(arm, type, arm, prefix + conditionalPrefix),
    );
    if (arms) return arms;
    if (!this.isLoose(from, type)) return this.mismatch(from, type, span, prefix);
    if (type.kind === 'primitive') return this.convert(this.unbox(operand), type);
    return this.upcast(this.box(operand), type);
  }

  /**
   * The arms of a reference conditional must fit each by itself (JLS 15.25.3): the type of both may say less than each.
   * Undefined where the whole will do.
   */
  #arms(
    operand: T.Expression,
    type: Type,
    each: (arm: T.Expression) => T.Expression,
  ): T.Expression | undefined {
    if (operand.kind !== 'conditional' || type.kind === 'primitive') return undefined;
    if (operand.type.kind === 'primitive' || this.isLoose(operand.type, type)) return undefined;
    const then = each(operand.given?.yes ?? operand.then);
    const otherwise = each(operand.given?.no ?? operand.otherwise);
    if (then.kind === 'error' || otherwise.kind === 'error') return this.wrong(operand);
    return { ...operand, then, otherwise, type };
  }

  /** Of what a lambda is the value, when it is wrong: a conditional, or a lambda around it. */
  protected around = '';

  /** Notes that one type does not become another. */
  protected mismatch(from: Type, type: Type, span: Span, prefix = ''): T.ErrorExpression {
    if (isNumeric(from) && isNumeric(type)) {
      const what = `possible lossy conversion from ${from} to ${type}`;
      const hint = `a cast says that this is meant: (${type}) …`;
      return this.bad(span, `incompatible types: ${prefix}${what}`, hint);
    }
    const what = `${from} cannot be converted to ${type}`;
    return this.bad(span, `incompatible types: ${prefix}${what}`, textHint(from, type));
  }

  /** Casting conversion (JLS 5.5). */
  protected casted(operand: T.Expression, type: Type, span: Span): T.Expression {
    const from = operand.type;
    if (from === errorType || type === errorType) return this.wrong(span);
    const at = { start: span.start, end: span.end };
    if (from === type || sameType(from, type)) {
      return asValue(operand, at);
    }
    if (isNumeric(from) && isNumeric(type)) return { ...this.convert(operand, type), ...at };
    if (isReference(from) && isReference(type)) {
      if (isSubtype(from, type)) return asValue(this.upcast(operand, type), at);
      if (!isCastable(from, type)) return this.mismatch(from, type, operand);
      const isChecked = type.kind === 'intersection' || !fitsErased(from, type);
      return { kind: isChecked ? 'cast' : 'upcast', operand, type, start: at.start, end: at.end };
    }
    if (from.kind === 'primitive' && from !== voidType && isReference(type)) {
      const box = this.box(operand);
      if (isSubtype(box.type, type)) return { ...this.upcast(box, type), ...at };
    } else if (isReference(from) && type.kind === 'primitive' && type !== voidType) {
      const value = unboxed(from);
      if (value) {
        if (widens(value, type)) return { ...this.convert(this.unbox(operand), type), ...at };
      } else if (isSubtype(this.world.boxOf(type), upperBound(from))) {
        const box: ClassType = this.world.boxOf(type);
        return this.unbox({ kind: 'cast', operand, type: box, ...at });
      }
    }
    return this.mismatch(from, type, operand);
  }

  /** A value of any type, but not of none. */
  protected notVoid(operand: T.Expression): T.Expression {
    if (operand.type !== voidType) return operand;
    return this.bad(operand, "'void' type not allowed here");
  }

  protected condition(operand: T.Expression): T.Expression {
    return this.assigned(operand, booleanType, operand);
  }

  /** An int, as an array's length or index is: promoted, and out of its box. */
  protected intValue(operand: T.Expression): T.Expression {
    return this.assigned(operand, intType);
  }
}

export const conditionalPrefix = 'bad type in conditional expression; ';
export const switchPrefix = 'bad type in switch expression; ';

/** The same value, which can no longer be assigned to. */
function asValue(operand: T.Expression, at: Span): T.Expression {
  if (operand.kind === 'upcast' || operand.kind === 'constant') return { ...operand, ...at };
  return { kind: 'upcast', operand, type: operand.type, start: at.start, end: at.end };
}

/** Is what the runtime knows of one type enough for another? */
function fitsErased(from: Type, to: Type): boolean {
  if (from.kind === 'class' && to.kind === 'class') return from.symbol.isSubclassOf(to.symbol);
  return isSubtype(erasure(from), erasure(to));
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
