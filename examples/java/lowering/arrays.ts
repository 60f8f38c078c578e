/** Arrays: making them, and their elements, with the check of what is stored (JLS 10.5). */
import { layout } from 'vmkit';
import { i1, i32, i64, type Place, type Value } from 'vmkit/vm';
import type { ArrayExpression, CloneExpression, NewArrayExpression } from '../semantics/typed.js';
import type { ArrayType } from '../semantics/types.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';
import { classOfDescriptor } from './messages.js';
import { outOfMemory } from './strings.js';

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

/** Stored without checks: the array is new, of this very class, and as long as it must be. */
export function arrayLiteral(body: BodyLowering, { type, elements }: ArrayExpression): Value {
  const { b, lowering } = body;
  const element = lowering.typeOf(type.element);
  const made = b.newArray(element, b.const(i32, elements.length));
  for (const [index, each] of elements.entries()) {
    const value = lowerValue(body, each);
    const offset = b.ir.getInt64(layout.Array.size + index * element.size);
    const address = b.ir.CreateInBoundsGEP(b.ir.getInt8Ty(), b.irOf(made), offset);
    const stored =
      element === i1 ? b.ir.CreateZExt(b.irOf(value), b.ir.getInt8Ty()) : b.irOf(value);
    b.ir.CreateStore(stored, address);
  }
  return made;
}

/** A new array of the class that the given one has, which may be below its static type. */
export function clonedArray(body: BodyLowering, { array }: CloneExpression): Value {
  const { b, lowering } = body;
  const old = lowerValue(body, array);
  const count = b.irOf(b.convert(b.length(old), i64));
  const element = lowering.typeOf((array.type as ArrayType).element);
  const args = [b.context, b.irOf(b.classOf(old)), count, b.ir.getInt64(element.size)];
  const signature = 'ptr(ctx,ptr,i64,i64)';
  const made = b.value(b.runtimeCall('vmkit_allocate_array', signature, args), old.type);
  b.trapIf(b.isNull(made), outOfMemory);
  b.runtimeCall('java_clone_elements', 'void(ptr,ptr)', [b.irOf(made), b.irOf(old)]);
  return made;
}
