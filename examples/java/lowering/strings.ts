/** Strings: the kit's (`module.strings`), of class java.lang.String. */
import type { ClassType, FunctionBuilder, Value, ValueType } from 'vmkit/vm';
import type { MethodSymbol } from '../semantics/symbols.js';
import type { ProgramLowering } from './program.js';

export class Strings {
  readonly #lowering: ProgramLowering;

  constructor(lowering: ProgramLowering) {
    this.#lowering = lowering;
  }

  get cls(): ClassType {
    return this.#lowering.classOf(this.#lowering.program.library('String'));
  }

  /** A string constant: equal ones are one object. */
  constant(b: FunctionBuilder, text: string): Value {
    void this.cls;
    return b.module.strings.constant(b, text);
  }

  /** The texts of values one after another, as `String.valueOf` has them. */
  concat(b: FunctionBuilder, values: readonly Value[]): Value {
    const parts = values.map((value) => this.part(b, value));
    return b.module.strings.concat(b, parts);
  }

  /** The text of a value as `String.valueOf` has it. */
  textOf(b: FunctionBuilder, value: Value): Value {
    const { ref } = this.cls;
    if (!value.type.isReference) return b.module.strings.of(b, value);
    const part = this.part(b, value);
    if (part.isNonNull) return part;
    return b.ifValue(
      b.isNull(part),
      () => this.constant(b, 'null'),
      () => part,
      ref,
    );
  }

  /** What concatenation takes for a value: a string that may be null, or a value of a primitive type. */
  part(b: FunctionBuilder, value: Value): Value {
    const { ref } = this.cls;
    if (value.type === ref || !value.type.isReference) return value;
    const object = this.#lowering.program.library('Object');
    const [method] = object.methods.get('toString') ?? [];
    const asked = this.#lowering.methodOf(method as MethodSymbol);
    if (!asked.owner.ref.accepts(value.type)) return b.null(ref);
    return b.ifValue(
      b.isNull(value),
      () => b.null(ref),
      () => b.callVirtual(asked, b.nonNull(value), []),
      ref,
    );
  }
}

/** The same value with another static type. */
export function retyped(b: FunctionBuilder, value: Value, type: ValueType): Value {
  if (value.type === type) return value;
  const same = b.value(b.irOf(value), type);
  return value.isNonNull ? b.nonNull(same) : same;
}
