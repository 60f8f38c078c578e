/** The FunctionBuilder's conversions between numbers, exact for each choice of what happens to what does not fit. */
import { describe, listOf } from '../src/errors.js';
import * as ir from '../src/ir/index.js';
import { ArithmeticBuilder, rangeOf } from './arithmetic.js';
import { i1, i64, type ValueType } from './types.js';
import type { Value } from './value.js';

export interface ConvertOptions {
  /**
   * What becomes of a number that the type cannot hold. `wrap`: its low bits; NaN and the infinities give 0, as in
   * JavaScript. `saturate`: the nearest that it can hold; NaN gives 0, as in Java. `trap`: an error. Unless given, `wrap` from
   * integers, `saturate` from floating-point numbers.
   */
  overflow?: 'wrap' | 'saturate' | 'trap';
}

const overflows: readonly string[] = ['wrap', 'saturate', 'trap'];

export abstract class ConversionsBuilder extends ArithmeticBuilder {
  /**
   * Converts a number, or a boolean to 0 or 1, by its value: integers are extended by the sign of their own type, what
   * is cut off from floating-point numbers is the fraction, and what floats cannot hold exactly is rounded to even. A
   * reference becomes another type's, unchecked.
   */
  convert(value: Value, type: ValueType, { overflow }: ConvertOptions = {}): Value {
    const from = value.type;
    const made = this.irOf(value);
    if (overflow !== undefined && !overflows.includes(overflow)) {
      throw this.misuse(`convert: overflow is ${listOf(overflows)}, not ${describe(overflow)}`);
    }
    if (from === type) return value;
    if (from.isPointer && type.isPointer) return this.value(made, type);
    const { ir: builder } = this;
    const irType = type.irType(this.irContext);
    if (type.isFloat && (from.isInteger || from.isBoolean)) {
      return this.value(
        from.signed ? builder.CreateSIToFP(made, irType) : builder.CreateUIToFP(made, irType),
        type,
      );
    }
    if (type.isFloat && from.isFloat) return this.value(builder.CreateFPCast(made, irType), type);
    if (type.isInteger && from.isBoolean) return this.value(builder.CreateZExt(made, irType), type);
    if (type.isInteger && from.isInteger) {
      const fitting =
        overflow && overflow !== 'wrap' ? this.#fit(made, from, type, overflow) : made;
      return this.value(builder.CreateIntCast(fitting, irType, from.signed), type);
    }
    if (type.isInteger && from.isFloat) {
      if (overflow === 'wrap') return this.value(this.#wrapFloat(made, type), type);
      if (overflow === 'trap') this.#checkFloat(made, type);
      return this.value(this.#saturateFloat(made, type), type);
    }
    const hint = type.isBoolean ? '; compare it with 0' : '';
    throw this.misuse(`convert: from ${from} to ${type} there is no conversion${hint}`);
  }

  /** The same bits as another type of the same size; between addresses and integers of 64 bits, too. */
  bitcast(value: Value, type: ValueType): Value {
    const from = value.type;
    const made = this.irOf(value);
    const irType = type.irType(this.irContext);
    if (from.bits !== type.bits || from.isVoid) {
      throw this.misuse(`bitcast: ${from} and ${type} differ in size`);
    }
    return this.value(this.ir.CreateBitOrPointerCast(made, irType), type);
  }

  /** Makes an integer one that another type can hold, or traps; it keeps its own type. */
  #fit(made: ir.Value, from: ValueType, to: ValueType, overflow: 'saturate' | 'trap'): ir.Value {
    const { ir: builder } = this;
    const [own, wanted] = [rangeOf(from), rangeOf(to)];
    const int = (value: bigint) =>
      ir.ConstantInt.get(
        from.irType(this.irContext) as ir.IntegerType,
        BigInt.asIntN(from.bits, value),
      );
    let result = made;
    const limit = (predicate: string, bound: bigint) => {
      const isOut = builder.CreateICmp(predicate, result, int(bound));
      if (overflow === 'trap') this.#trapIf(isOut);
      else result = builder.CreateSelect(isOut, int(bound), result);
    };
    if (own.least < wanted.least) limit('slt', wanted.least);
    if (own.most > wanted.most) limit(from.signed ? 'sgt' : 'ugt', wanted.most);
    return result;
  }

  #saturateFloat(made: ir.Value, type: ValueType): ir.Value {
    const types = [type.irType(this.irContext), made.getType()];
    return this.intrinsic(type.signed ? 'fptosi_sat' : 'fptoui_sat', [made], types);
  }

  /** Both limits of the range are powers of two, or zero, which floats hold exactly. */
  #checkFloat(made: ir.Value, type: ValueType): void {
    const { ir: builder } = this;
    const { least, most } = rangeOf(type);
    const float = (value: bigint) => ir.ConstantFP.get(made.getType(), Number(value));
    const whole = this.intrinsic('trunc', [made]);
    const isAbove = builder.CreateFCmpOGE(whole, float(least));
    const isBelow = builder.CreateFCmpOLT(whole, float(most + 1n));
    this.#trapIf(builder.CreateNot(builder.CreateAnd(isAbove, isBelow)));
  }

  /** Modulo 2 to the power of 64 first, which fmod computes exactly; the sign is put on as an integer's. */
  #wrapFloat(made: ir.Value, type: ValueType): ir.Value {
    const { ir: builder } = this;
    const double = builder.getDoubleTy();
    const i64Type = i64.irType(this.irContext) as ir.IntegerType;
    const zero = ir.ConstantInt.get(i64Type, 0);
    const wide = builder.CreateFPCast(made, double);
    const whole = this.intrinsic('trunc', [wide]);
    const rest = builder.CreateFRem(whole, ir.ConstantFP.get(double, 2 ** 64));
    const size = this.intrinsic('fptoui_sat', [this.intrinsic('fabs', [rest])], [i64Type, double]);
    const isNegative = builder.CreateFCmpOLT(rest, ir.ConstantFP.get(double, 0));
    const result = builder.CreateSelect(isNegative, builder.CreateSub(zero, size), size);
    return builder.CreateIntCast(result, type.irType(this.irContext), false);
  }

  #trapIf(condition: ir.Value): void {
    this.trapIf(this.value(condition, i1), this.module.arithmetic.messages.conversion);
  }
}
