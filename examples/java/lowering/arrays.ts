/** Arrays: making them, and their elements, with the check of what is stored (JLS 10.5). */
import { layout } from 'vmkit';
import { i1, i32, type Place, type Value } from 'vmkit/vm';
import type { ArrayExpression, NewArrayExpression } from '../semantics/typed.js';
import type { ArrayType } from '../semantics/types.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';
import { classOfDescriptor } from './messages.js';

export function elementOf(body: BodyLowering, array: Value, index: Value): Place {
  const { b } = body;
  const place = b.element(array, index);
  const cls = b.module.classes.classOf(place.type);
  // What a final class or an array of numbers refers to has no subclasses to store.
  const isExact = !cls || (cls.isFinal && !(cls.element?.isReference ?? false));
  if (isExact) return place;
  return {
    type: place.type,
    get: () => place.get(),
    set: (value) => {
      place.get(); // null and the index come first
      checkStore(body, array, value);
      place.set(value);
    },
  };
}

/** ArrayStoreException unless the array's own class allows the value. */
function checkStore({ b }: BodyLowering, array: Value, value: Value): void {
  const descriptor = b.irOf(b.classOf(array));
  const { offset } = layout.Class.fields.element;
  const at = b.ir.CreateInBoundsGEP(b.ir.getInt8Ty(), descriptor, b.ir.getInt64(offset));
  const element = b.ir.CreateLoad(b.ir.getPtrTy(), at);
  const fits = b.runtimeCall('vmkit_check_cast', 'i1(ptr,ptr)', [b.irOf(value), element]);
  b.if(b.unary('!', b.value(fits, i1)), () => {
    b.trap(
      (found) => `java.lang.ArrayStoreException: ${classOfDescriptor(b.module, found)}`,
      [b.classOf(value)],
    );
  });
}

export function newArray(body: BodyLowering, { type, lengths }: NewArrayExpression): Value {
  const { b } = body;
  const counts = lengths.map((each) => lowerValue(body, each));
  for (const count of counts.slice(1)) {
    b.trapIf(
      b.binary('<', count, b.const(i32, 0)),
      (length) => `java.lang.NegativeArraySizeException: ${length}`,
      [count],
    );
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

export function arrayLiteral(body: BodyLowering, { type, elements }: ArrayExpression): Value {
  const { b, lowering } = body;
  const made = b.newArray(lowering.typeOf(type.element), b.const(i32, elements.length));
  for (const [index, element] of elements.entries()) {
    b.element(made, b.const(i32, index)).set(lowerValue(body, element));
  }
  return made;
}
