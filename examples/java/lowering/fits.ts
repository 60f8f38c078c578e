/** A value where another static type is wanted. */
import type { FunctionBuilder, Value, ValueType } from 'vmkit/vm';
import { retyped } from './strings.js';

/**
 * The value as one of a type. Where erasure lost what the source knew, as for the second bound of `T extends A & B`, the
 * object is looked at.
 */
export function fitted(b: FunctionBuilder, value: Value, type: ValueType): Value {
  if (type.isVoid || type.accepts(value.type)) return value;
  return type.isReference && value.type.isReference ? b.cast(value, type) : value;
}

/** The same for a value whose type is below: no code, but where it is not. */
export function raised(b: FunctionBuilder, value: Value, type: ValueType): Value {
  return type.accepts(value.type) ? retyped(b, value, type) : fitted(b, value, type);
}
