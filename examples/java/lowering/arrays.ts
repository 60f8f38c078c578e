/** Arrays: making them, and their elements. */
import {
  FailureKind,
  type FunctionBuilder,
  i32,
  native,
  nullType,
  type Place,
  type Value,
} from 'vmkit/vm';
import type {
  ArrayExpression,
  CloneExpression,
  Expression,
  IndexExpression,
  NewArrayExpression,
} from '../semantics/typed.js';
import type { ArrayType } from '../semantics/types.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';
import { fitted } from './fits.js';
import { cloneUse, elementUse } from './nulls.js';
import { retyped } from './strings.js';

export function elementOf(body: BodyLowering, target: IndexExpression): Place {
  const array = typed(body, target.array);
  return body.b.element(array, lowerValue(body, target.index), elementUse(body, target));
}

/** An array; the literal null too is one of its type. */
export function typed(body: BodyLowering, node: Expression): Value {
  const { b, lowering } = body;
  const value = lowerValue(body, node);
  return value.type === nullType ? retyped(b, value, lowering.typeOf(node.type)) : value;
}

export function newArray(body: BodyLowering, { type, lengths }: NewArrayExpression): Value {
  const { b } = body;
  const counts = lengths.map((each) => lowerValue(body, each));
  // All lengths are looked at before the first array is made.
  for (const count of counts.length > 1 ? counts : []) {
    b.if(b.binary('<', count, b.const(i32, 0)), () => b.fail(FailureKind.NegativeLength, count));
  }
  return nested(body, type, counts);
}

function nested(body: BodyLowering, type: ArrayType, [count, ...rest]: readonly Value[]): Value {
  const { b, lowering } = body;
  const length = count as Value;
  const made = b.newArray(lowering.typeOf(type.element), length);
  if (rest.length === 0) return made;
  const index = b.temporary(i32, b.const(i32, 0));
  b.while(
    () => b.binary('<', index.get(), length),
    () => b.element(made, index.get()).set(nested(body, type.element as ArrayType, rest)),
    { step: () => index.set(b.binary('+', index.get(), b.const(i32, 1))) },
  );
  return made;
}

/** The array is new, of this very class, and as long as it must be: LLVM drops the checks. */
export function arrayLiteral(body: BodyLowering, { type, elements }: ArrayExpression): Value {
  const { b, lowering } = body;
  const element = lowering.typeOf(type.element);
  const made = b.newArray(element, b.const(i32, elements.length));
  for (const [index, each] of elements.entries()) {
    b.element(made, b.const(i32, index)).set(fitted(b, lowerValue(body, each), element));
  }
  return made;
}

const clone = native({ name: 'java_clone', signature: 'ref!(ctx,ref)' });

/** A new array of the class that the given one has, which may be below its static type. */
export function clonedArray(body: BodyLowering, node: CloneExpression): Value {
  const { b } = body;
  const old = typed(body, node.array);
  b.checkNull(old, cloneUse(body, node));
  return cloneOf(b, old);
}

/** Of an array that is not null. */
export function cloneOf(b: FunctionBuilder, array: Value): Value {
  return b.nonNull(retyped(b, b.call(b.module.native(clone), [array]), array.type));
}
