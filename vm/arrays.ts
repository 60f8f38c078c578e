/** The FunctionBuilder's operations on arrays: an int32 length, and elements of one type; each access is checked. */
import type * as ir from '../src/ir/index.js';
import { layout } from '../src/layout.js';
import { ObjectsBuilder } from './objects.js';
import { ArrayReference } from './references.js';
import { i1, i32, type ValueType } from './types.js';
import type { Place, Value } from './value.js';

export abstract class ArraysBuilder extends ObjectsBuilder {
  /** A new array, its elements zero or null. The program fails for a negative length. */
  newArray(element: ValueType, length: Value): Value {
    const { classes } = this.module;
    const cls = classes.arrayOf(element);
    const count = this.#index(length, 'newArray');
    const isNegative = this.ir.CreateICmpSLT(count, this.ir.getInt64(0));
    this.trapIf(this.value(isNegative, i1), classes.lengthTrap, [length]);
    const size = this.ir.getInt64(element.size);
    const args = [this.context, this.descriptorOf(cls), count, size];
    const array = this.runtimeCall('vmkit_allocate_array', 'ptr(ctx,ptr,i64,i64)', args);
    return this.allocated(array, cls.ref, 'an array');
  }

  /** The number of elements, an i32. */
  length(array: Value): Value {
    const { reference } = this.#array(array, 'length');
    this.nullCheck(array, 'the length');
    return this.value(this.#length(reference), i32);
  }

  /** An element. Whether there is one is found out when it is read or written. */
  element(array: Value, index: Value): Place {
    const { element } = this.#array(array, 'element');
    const what = `an element of ${array.type}`;
    this.#checkInteger(index, 'element');
    const address = () => {
      const { reference } = this.#array(array, 'element');
      this.nullCheck(array, 'the element');
      const at = this.#index(index, 'element');
      const length = this.#length(reference);
      const { boundsTrap } = this.module.classes;
      const isOutside = this.ir.CreateICmpUGE(at, this.ir.CreateZExt(length, this.ir.getInt64Ty()));
      this.trapIf(this.value(isOutside, i1), boundsTrap, [index, this.value(length, i32)]);
      const elements = this.at8(reference, layout.Array.size);
      return this.ir.CreateInBoundsGEP(element.irType(this.irContext), elements, at);
    };
    return this.place(element, `element ${element.signature}`, address, what);
  }

  #length(array: ir.Value): ir.Value {
    const { offset } = layout.Array.fields.length;
    return this.tags.mark(
      this.ir.CreateLoad(this.ir.getInt32Ty(), this.at8(array, offset)),
      'length',
    );
  }

  #array(array: Value, what: string): { reference: ir.Value; element: ValueType } {
    if (!(array.type instanceof ArrayReference)) {
      throw this.misuse(`${what}: ${array.type} is no array`);
    }
    return { reference: this.irOf(array), element: array.type.element };
  }

  #checkInteger({ type }: Value, what: string): void {
    if (!type.isInteger) throw this.misuse(`${what}: an integer is needed, not ${type}`);
  }

  #index(value: Value, what: string): ir.Value {
    const { type } = value;
    this.#checkInteger(value, what);
    const made = this.irOf(value);
    const wide = this.ir.getInt64Ty();
    return type.signed
      ? this.ir.CreateSExtOrTrunc(made, wide)
      : this.ir.CreateZExtOrTrunc(made, wide);
  }
}
