/** The types of references: to objects of a class or an interface, and to arrays. */
import { VmkitError } from '../src/errors.js';
import type { ClassType } from './class_type.js';
import { checkType, nullType, ReferenceType, type ValueType } from './types.js';

/** A reference to an object whose class is `cls` or below it. */
export class ClassReference extends ReferenceType {
  constructor(readonly cls: ClassType) {
    super(cls.name);
  }

  protected override acceptsReference(other: ValueType): boolean {
    const { cls } = this;
    if (other instanceof ClassReference) return other.cls.isSubtypeOf(cls);
    // Arrays are below what the table puts above them, i.e. Object.
    return other instanceof ArrayReference && cls.table.arrayOf(other.element).isSubtypeOf(cls);
  }
}

/** A reference to an array; it accepts arrays of what its element accepts, when those are references. */
export class ArrayReference extends ReferenceType {
  constructor(readonly element: ValueType) {
    super(`${element.name}[]`);
  }

  protected override acceptsReference(other: ValueType): boolean {
    if (!(other instanceof ArrayReference)) return false;
    const { element } = this;
    return element.isReference && other.element.isReference && element.accepts(other.element);
  }
}

/** Types are compared by identity, so there is one array type for each element type. */
const arrayTypes = new WeakMap<ValueType, ArrayReference>();

/** The type of references to arrays with elements of a type: any but null's. */
export function arrayOf(element: ValueType): ArrayReference {
  checkType('an array', element);
  if (element === nullType) {
    throw new VmkitError('ERR_ARGUMENT', `there are no arrays of ${element.name}`);
  }
  let type = arrayTypes.get(element);
  if (!type) {
    type = new ArrayReference(element);
    arrayTypes.set(element, type);
  }
  return type;
}

/** The type of references to objects of a class; the same as its `ref`. */
export function ref(cls: ClassType): ValueType {
  return cls.ref;
}
