/** Strings: their class, constants, and text made of parts. examples/java/runtime/text.h has the same layout. */

import { IntegerType, ArrayType as IrArrayType } from 'vmkit/ir';
import type { ValueType } from 'vmkit/vm';
import {
  type ClassType,
  type Field,
  type FunctionBuilder,
  i1,
  i32,
  i64,
  ptr,
  type Value,
} from 'vmkit/vm';
import type { ProgramLowering } from './program.js';

/** Bytes before the code units: the header, the length, the hash code. */
const headerSize = 16;
/** Code units that a number's text takes, at most. */
const numberSize = 32;

/** What makes text of a value of a primitive type. What is narrower than an int goes there as one, as C wants it. */
const formats: Readonly<Record<string, { name: string; signature: string; as?: ValueType }>> = {
  i1: { name: 'java_format_boolean', signature: 'ptr(ptr,i32)', as: i32 },
  i8: { name: 'java_format_int', signature: 'ptr(ptr,i32)', as: i32 },
  i16: { name: 'java_format_int', signature: 'ptr(ptr,i32)', as: i32 },
  u16: { name: 'java_format_char', signature: 'ptr(ptr,i32)', as: i32 },
  i32: { name: 'java_format_int', signature: 'ptr(ptr,i32)' },
  i64: { name: 'java_format_long', signature: 'ptr(ptr,i64)' },
  f32: { name: 'java_format_float', signature: 'ptr(ptr,f32)' },
  f64: { name: 'java_format_double', signature: 'ptr(ptr,f64)' },
};

export class Strings {
  readonly #lowering: ProgramLowering;
  readonly #constants = new Map<string, bigint>();

  constructor(lowering: ProgramLowering) {
    this.#lowering = lowering;
  }

  /** The class's fields, which Java code cannot name. */
  declare(cls: ClassType): void {
    cls.field('length', i32);
    cls.field('hash', i32);
  }

  get cls(): ClassType {
    return this.#lowering.classOf(this.#lowering.program.library('String'));
  }

  get #length(): Field {
    return this.cls.fields.get('length') as Field;
  }

  /** A string constant: equal ones are one object. */
  constant(b: FunctionBuilder, text: string): Value {
    const { cls } = this;
    let address = this.#constants.get(text);
    if (address === undefined) {
      address = this.#lowering.runtime.makeString(text, cls.descriptor.address);
      this.#constants.set(text, address);
    }
    return retyped(b, b.const(ptr, address), cls.ref);
  }

  /** The length of a string that is not null. */
  length(b: FunctionBuilder, text: Value): Value {
    return b.field(b.nonNull(text), this.#length).get();
  }

  /** A new string of a length (an i64), its text still to be filled. */
  allocate(b: FunctionBuilder, length: Value): Value {
    const { cls } = this;
    const size = b.binary('+', b.binary('*', length, b.const(i64, 2)), b.const(i64, headerSize));
    const descriptor = b.const(ptr, cls.descriptor.address);
    const args = [b.context, b.irOf(descriptor), b.irOf(size)];
    const made = b.value(b.runtimeCall('vmkit_allocate', 'ptr(ctx,ptr,i64)', args), cls.ref);
    b.trapIf(b.isNull(made), outOfMemory);
    const text = b.nonNull(made);
    b.field(text, this.#length).set(b.convert(length, i32, { overflow: 'wrap' }));
    return text;
  }

  /** A new string: the parts' texts one after another. None is null. */
  join(b: FunctionBuilder, parts: readonly Value[]): Value {
    let total = b.const(i64, 0);
    for (const part of parts) total = b.binary('+', total, b.convert(this.length(b, part), i64));
    b.trapIf(
      b.binary('>', total, b.const(i64, 0x7fffffff)),
      'java.lang.OutOfMemoryError: Overflow: String length out of range',
    );
    const made = this.allocate(b, total);
    let at = b.irOf(b.const(i32, 0));
    for (const part of parts) {
      const args = [b.irOf(made), at, b.irOf(part)];
      at = b.runtimeCall('java_append', 'i32(ptr,i32,ptr)', args);
    }
    return made;
  }

  /**
   * The text of a value as `String.valueOf` has it. That of a number lies in the function's frame: it is good until the same
   * place is run again, for `join` and for printing.
   */
  textOf(b: FunctionBuilder, value: Value): Value {
    const format = formats[value.type.name];
    if (format) {
      const { name, signature, as } = format;
      return this.formatted(b, name, signature, as ? widened(b, value) : value);
    }
    const none = () => this.constant(b, 'null');
    if (value.type === this.cls.ref) return b.ifValue(b.isNull(value), none, () => value);
    const object = this.#lowering.program.library('Object');
    const [method] = object.methods.get('toString') ?? [];
    if (!method || !value.type.isReference) return none();
    return b.ifValue(b.isNull(value), none, () => {
      const text = b.callVirtual(this.#lowering.methodOf(method), value, []);
      return b.ifValue(b.isNull(text), none, () => text);
    });
  }

  /** Text that a function of the runtime makes of a value, in the frame. */
  formatted(b: FunctionBuilder, name: string, signature: string, value: Value): Value {
    const words = (headerSize + 2 * numberSize) / 8;
    const type = IrArrayType.get(IntegerType.get(b.irContext, 64), words);
    const buffer = b.slot(type, 'text');
    b.runtimeCall(name, signature, [buffer, b.irOf(value)]);
    return b.value(buffer, this.cls.ref);
  }
}

export const outOfMemory = 'java.lang.OutOfMemoryError: Java heap space';

function widened(b: FunctionBuilder, value: Value): Value {
  if (value.type !== i1) return b.convert(value, i32);
  return b.select(value, b.const(i32, 1), b.const(i32, 0));
}

/** The same value with another static type. */
export function retyped(b: FunctionBuilder, value: Value, type: ValueType): Value {
  return value.type === type ? value : b.value(b.irOf(value), type);
}
