/**
 * Concatenation: guest code lays the parts out in its frame, as the StringParts of runtime-cpp/strings.h, and one call
 * of the runtime makes the string, so that numbers never become strings of their own.
 */

import { declare } from '../src/build.js';
import { ArrayType, IntegerType } from '../src/ir/index.js';
import type { FunctionBuilder } from './function_builder.js';
import type { StringSupport } from './strings.js';
import {
  f32,
  f64,
  i1,
  i8,
  i16,
  i32,
  i64,
  ptr,
  u8,
  u16,
  u32,
  u64,
  type ValueType,
} from './types.js';
import type { Value } from './value.js';

/** Of a StringPart: its words of 8 bytes, and the offset of the value. */
const partWords = 4;
const valueOffset = 8;

/** StringPart::Kind. */
const kinds = {
  text: 0,
  int: 1,
  long: 2,
  float: 3,
  double: 4,
  unit: 5,
  boolean: 6,
  unsigned: 8,
  unsignedLong: 9,
} as const;

/** What a part of a type is, and as what it is stored. */
const byType = new Map<ValueType, { kind: number; as: ValueType }>([
  [i1, { kind: kinds.boolean, as: i32 }],
  [i8, { kind: kinds.int, as: i32 }],
  [u8, { kind: kinds.int, as: i32 }],
  [i16, { kind: kinds.int, as: i32 }],
  [u16, { kind: kinds.unit, as: i32 }],
  [i32, { kind: kinds.int, as: i32 }],
  [u32, { kind: kinds.unsigned, as: u32 }],
  [i64, { kind: kinds.long, as: i64 }],
  [u64, { kind: kinds.unsignedLong, as: u64 }],
  [f32, { kind: kinds.float, as: f32 }],
  [f64, { kind: kinds.double, as: f64 }],
]);

export function concatenate(
  strings: StringSupport,
  b: FunctionBuilder,
  parts: readonly Value[],
): Value {
  const [first, second] = parts;
  if (first === undefined) return strings.constant(b, '');
  const { ref } = strings;
  const isText = ({ type }: Value) => ref.accepts(type);
  if (
    parts.length === 2 &&
    second &&
    [first, second].every((part) => isText(part) && part.isNonNull)
  ) {
    const type = { params: [ref, ref], result: ref, context: true, throws: true };
    return known(b, strings, 'vmkit_string_concat2', type, [first, second]);
  }
  const words = ArrayType.get(IntegerType.get(b.irContext, 64), partWords * parts.length);
  const values = parts.map((part) => {
    if (isText(part)) return { kind: kinds.text, value: part };
    const entry = byType.get(part.type);
    if (!entry) throw b.misuse(`concat: a string or a number is needed, not ${part.type}`);
    return { kind: entry.kind, value: stored(b, part, entry.as) };
  });
  const buffer = b.slot(words, 'parts');
  for (const [index, { kind, value }] of values.entries()) {
    const offset = index * partWords * 8;
    const at = (bytes: number) =>
      b.ir.CreateInBoundsGEP(b.ir.getInt8Ty(), buffer, b.ir.getInt64(bytes));
    b.ir.CreateStore(b.ir.getInt32(kind), at(offset));
    b.ir.CreateStore(b.irOf(value), at(offset + valueOffset));
  }
  const type = { params: [ptr, ptr, i32], result: ref, context: true, throws: true };
  const args = [strings.descriptor(b), b.value(buffer, ptr), b.const(i32, parts.length)];
  return known(b, strings, 'vmkit_string_concat', type, args);
}

function known(
  b: FunctionBuilder,
  _strings: StringSupport,
  name: string,
  type: { params: ValueType[]; result: ValueType; context: boolean; throws: boolean },
  args: readonly Value[],
): Value {
  if (!b.irModule.getFunction(name)) {
    const params = type.params.map((param) => param.signature).join(',');
    declare(b.irModule, name, `ref!(ctx,${params})`);
  }
  return b.nonNull(b.call({ name, ...type }, args));
}

function stored(b: FunctionBuilder, part: Value, as: ValueType): Value {
  if (part.type === as) return part;
  if (part.type === i1) return b.select(part, b.const(i32, 1), b.const(i32, 0));
  return b.convert(part, as);
}
