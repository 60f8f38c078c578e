/**
 * `module.strings.builders`: text that grows, for a language's StringBuilder and the like. A builder is an object of a
 * class of the language's own whose first fields are those of runtime-cpp/string_builder.h:
 *
 *     const { builders } = module.strings;
 *     const cls = module.classes.class('StringBuilder', { final: true });
 *     builders.declare(cls);
 *     ...
 *     const builder = b.new(cls);
 *     builders.init(b, builder);
 *     builders.append(b, builder, b.const(i32, 42));
 *     b.return(builders.call(b, 'toString', builder));
 */
import type { ClassType } from './class_type.js';
import type { FunctionBuilder } from './function_builder.js';
import { Field } from './members.js';
import { arrayOf } from './references.js';
import { type BuilderOperation, builderOperations } from './string_natives.js';
import type { StringSupport } from './strings.js';
import { f32, f64, i1, i8, i32, i64, u16, u32, u64, type ValueType } from './types.js';
import type { Place, Value } from './value.js';

/** By name: the fields' offsets; no program can name them. */
const offsets = { '#buffer': 8, '#length': 16, '#coder': 20 } as const;

type BuilderField = keyof typeof offsets;

/** Units that a builder has room for, unless more are asked for. */
const defaultCapacity = 16;

/** What appends a value of a type, and as what it is given. */
const appends = new Map<ValueType, { operation: BuilderOperation; as?: ValueType }>([
  [i32, { operation: 'appendInt' }],
  [u16, { operation: 'appendChar', as: i32 }],
  [i64, { operation: 'appendLong' }],
  [u32, { operation: 'appendLong', as: i64 }],
  [f32, { operation: 'appendFloat' }],
  [f64, { operation: 'appendDouble' }],
]);

export class StringBuilders {
  readonly #strings: StringSupport;
  /** Classes whose fields lie where the runtime has them. */
  readonly #checked = new WeakSet<ClassType>();

  constructor(strings: StringSupport) {
    this.#strings = strings;
  }

  /** Gives a class the fields of a builder. They are its first: nothing above it has any. */
  declare(cls: ClassType): void {
    cls.field('#buffer', arrayOf(i8));
    cls.field('#length', i32);
    cls.field('#coder', i32);
  }

  /** Makes a new object a builder, with room for some units: an i32 that is not negative. */
  init(b: FunctionBuilder, builder: Value, capacity?: Value): void {
    const buffer = this.#field(b, builder, '#buffer');
    buffer.set(b.newArray(i8, capacity ?? b.const(i32, defaultCapacity)));
  }

  /** Appends the text of a value: a string, of which null is "null", or a value of a primitive type. */
  append(b: FunctionBuilder, builder: Value, value: Value, use?: string): void {
    const { type } = value;
    const found = appends.get(type);
    if (found) {
      const { operation, as } = found;
      this.call(b, operation, builder, [as ? b.convert(value, as) : value], use);
    } else if (type === i1) {
      const word = b.select(value, b.const(i32, 1), b.const(i32, 0));
      this.call(b, 'appendBoolean', builder, [word], use);
    } else if (type === u64) {
      this.call(b, 'appendUnsigned', builder, [b.value(b.irOf(value), i64)], use);
    } else if (type.isInteger) {
      this.call(b, 'appendInt', builder, [b.convert(value, i32)], use);
    } else this.call(b, 'append', builder, [value], use);
  }

  /** The number of units: an i32. */
  length(b: FunctionBuilder, builder: Value, use = 'the length'): Value {
    b.checkNull(builder, use);
    return this.#field(b, b.nonNull(builder), '#length').get();
  }

  /**
   * An operation of vm/string_natives.ts on a builder.
   *
   * @param args without the builder
   * @param use what is asked of it, for the message when it is null
   */
  call(
    b: FunctionBuilder,
    operation: BuilderOperation,
    builder: Value,
    args: readonly Value[] = [],
    use = `${operation}()`,
  ): Value {
    // Where its fields lie is looked at once, for all of a class.
    this.#field(b, builder, '#buffer');
    b.checkNull(builder, use);
    const all = [b.nonNull(builder), ...args];
    return this.#strings.callNative(b, 'vmkit_builder_', builderOperations, operation, all, use);
  }

  #field(b: FunctionBuilder, builder: Value, name: BuilderField): Place {
    const cls = this.#strings.module.classes.classOf(builder.type);
    const field = cls?.findField(name);
    if (!cls || !(field instanceof Field)) {
      throw b.misuse(`builders: ${builder.type} is no builder; use builders.declare on its class`);
    }
    if (!this.#checked.has(field.owner)) this.#check(b, field.owner);
    return b.field(builder, field);
  }

  #check(b: FunctionBuilder, cls: ClassType): void {
    cls.link();
    for (const [name, offset] of Object.entries(offsets)) {
      const field = cls.findField(name);
      if (field instanceof Field && field.offset === offset) continue;
      throw b.misuse(
        `class ${cls.name} cannot be a builder: builders.declare must come before any other field, of classes above it too`,
      );
    }
    this.#checked.add(cls);
  }
}
