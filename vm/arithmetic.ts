/**
 * The FunctionBuilder's arithmetic: exact for each choice that a language makes about overflow, division and shifts.
 *
 * Nothing here is undefined or raises a processor's trap: the smallest integer divided by -1 and shifts by too much are
 * computed around. Operations on constants are folded where the result is one.
 */
import { describe, listOf, VmkitError } from '../src/errors.js';
import * as ir from '../src/ir/index.js';
import { FailureKind } from './failures.js';
import { type TrapMessage, TrapsBuilder } from './traps.js';
import { i1, type ValueType } from './types.js';
import type { Value } from './value.js';

/** What a language's arithmetic does where the machine leaves a choice. */
export interface Arithmetic {
  /** Integers: `+ - *` and the unary `-`. */
  overflow: 'wrap' | 'trap' | 'saturate';
  /**
   * Integers: how a quotient is rounded. `%` fits: its sign is the dividend's, the divisor's (`floor`), or none
   * (`euclid`). For floating-point numbers, `%` is C's fmod.
   */
  division: 'truncate' | 'floor' | 'euclid';
  /** Integers; `zero` makes quotient and remainder zero. */
  divisionByZero: 'trap' | 'zero';
  /** The smallest integer divided by -1. */
  overflowingDivision: 'wrap' | 'trap';
  /** A shift by less than zero, or by as many bits as there are or more; `mask` takes the amount's low bits. */
  shift: 'mask' | 'trap';
  /** What the traps say; in a module with exceptions, a division by zero is `FailureKind.Division`. */
  messages: Readonly<Record<'overflow' | 'divisionByZero' | 'shift' | 'conversion', TrapMessage>>;
}

export const defaultArithmetic: Arithmetic = {
  overflow: 'wrap',
  division: 'truncate',
  divisionByZero: 'trap',
  overflowingDivision: 'wrap',
  shift: 'mask',
  messages: {
    overflow: 'integer overflow',
    divisionByZero: 'division by zero',
    shift: 'shift by an amount that is out of range',
    conversion: 'number out of range',
  },
};

const choices: Readonly<Record<string, readonly unknown[]>> = {
  overflow: ['wrap', 'trap', 'saturate'],
  division: ['truncate', 'floor', 'euclid'],
  divisionByZero: ['trap', 'zero'],
  overflowingDivision: ['wrap', 'trap'],
  shift: ['mask', 'trap'],
};

/** Choices with some changed. @throws VmkitError ERR_ARGUMENT for what is no choice */
export function withChanges(base: Arithmetic, changes: Partial<Arithmetic>): Arithmetic {
  for (const [name, choice] of Object.entries(changes)) {
    const possible = choices[name];
    if (name === 'messages' || possible?.includes(choice)) continue;
    const problem = possible
      ? `${name} is ${listOf(possible.map(String))}, not ${describe(choice)}`
      : `there is no ${name}, but ${listOf([...Object.keys(choices), 'messages'])}`;
    throw new VmkitError('ERR_ARGUMENT', `arithmetic: ${problem}`);
  }
  return { ...base, ...changes };
}

type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type BinaryOperator =
  | ('+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>' | '>>>')
  | Comparison;
export type UnaryOperator = '-' | '!' | '~';

const comparisons: Readonly<
  Record<Comparison, { signed: string; unsigned: string; float: string }>
> = {
  '<': { signed: 'slt', unsigned: 'ult', float: 'olt' },
  '<=': { signed: 'sle', unsigned: 'ule', float: 'ole' },
  '>': { signed: 'sgt', unsigned: 'ugt', float: 'ogt' },
  '>=': { signed: 'sge', unsigned: 'uge', float: 'oge' },
  '==': { signed: 'eq', unsigned: 'eq', float: 'oeq' },
  '!=': { signed: 'ne', unsigned: 'ne', float: 'une' },
};

type IntrinsicName = Exclude<keyof typeof ir.Intrinsic, 'getDeclaration'>;

const overflowNames = { '+': 'add', '-': 'sub', '*': 'mul' } as const;

/** Two operands in IR, with their type and the choices that hold. */
interface Operation {
  type: ValueType;
  l: ir.Value;
  r: ir.Value;
  rules: Arithmetic;
}

export abstract class ArithmeticBuilder extends TrapsBuilder {
  /** `-` of numbers, `~` of integers, `!` of booleans. */
  unary(operator: UnaryOperator, value: Value, arithmetic?: Partial<Arithmetic>): Value {
    const { type } = value;
    const operand = this.irOf(value);
    if (operator === '!' && type.isBoolean) return this.value(this.ir.CreateNot(operand), i1);
    if (operator === '~' && type.isInteger) return this.value(this.ir.CreateNot(operand), type);
    if (operator === '-' && type.isFloat) return this.value(this.ir.CreateFNeg(operand), type);
    if (operator === '-' && type.isInteger) {
      return this.binary('-', this.const(type, 0), value, arithmetic);
    }
    throw this.misuse(`unary ${operator}: ${type} has no such operation`);
  }

  /**
   * Applies an operator to operands of one type; a shift's amount may be of any integer type. `>>` keeps the sign of
   * signed integers, `>>>` does not. Comparisons give an i1; `==` and `!=` also compare booleans and references.
   *
   * @param arithmetic what differs from the module's choices
   */
  binary(
    operator: BinaryOperator,
    left: Value,
    right: Value,
    arithmetic?: Partial<Arithmetic>,
  ): Value {
    const common = this.module.arithmetic;
    const rules = arithmetic ? withChanges(common, arithmetic) : common;
    const [l, r] = [this.irOf(left), this.irOf(right)];
    const { type } = left;
    if (operator === '<<' || operator === '>>' || operator === '>>>') {
      for (const each of [type, right.type]) {
        if (!each.isInteger) throw this.misuse(`binary ${operator}: ${each} is no integer`);
      }
      return this.value(this.#shift(operator, { type, l, r, rules }, right.type), type);
    }
    if (isComparison(operator)) return this.#compare(operator, left, right);
    if (type !== right.type) throw this.#wrong(operator, left, right);
    const made =
      type.isFloat && !'&|^'.includes(operator)
        ? this.#float(operator, l, r)
        : this.#integer(operator, { type, l, r, rules });
    if (!made) throw this.#wrong(operator, left, right);
    return this.value(made, type);
  }

  #wrong(operator: string, { type: left }: Value, { type: right }: Value) {
    const problem =
      left === right || (left.isPointer && right.isPointer)
        ? `${left} has no such operation`
        : `the operands have types ${left} and ${right}; convert one`;
    return this.misuse(`binary ${operator}: ${problem}`);
  }

  #compare(operator: Comparison, left: Value, right: Value): Value {
    const { type } = left;
    const { signed, unsigned, float } = comparisons[operator];
    const isEquality = operator === '==' || operator === '!=';
    const areBoth = type === right.type || (type.isPointer && right.type.isPointer);
    if (!areBoth || type.isVoid || (!isEquality && !type.isInteger && !type.isFloat)) {
      throw this.#wrong(operator, left, right);
    }
    const [l, r] = [this.irOf(left), this.irOf(right)];
    const made = type.isFloat
      ? this.ir.CreateFCmp(float, l, r)
      : this.ir.CreateICmp(type.signed ? signed : unsigned, l, r);
    return this.value(made, i1);
  }

  #float(operator: string, l: ir.Value, r: ir.Value): ir.Value | undefined {
    switch (operator) {
      case '+':
        return this.ir.CreateFAdd(l, r);
      case '-':
        return this.ir.CreateFSub(l, r);
      case '*':
        return this.ir.CreateFMul(l, r);
      case '/':
        return this.ir.CreateFDiv(l, r);
      case '%':
        return this.ir.CreateFRem(l, r);
      default:
        return undefined;
    }
  }

  #integer(operator: string, operation: Operation): ir.Value | undefined {
    const { type, l, r } = operation;
    if (!type.isInteger && !type.isBoolean) return undefined;
    switch (operator) {
      case '&':
        return this.ir.CreateAnd(l, r);
      case '|':
        return this.ir.CreateOr(l, r);
      case '^':
        return this.ir.CreateXor(l, r);
    }
    if (!type.isInteger) return undefined;
    switch (operator) {
      case '+':
      case '-':
      case '*':
        return this.#overflowing(operator, operation);
      case '/':
      case '%':
        return this.#divide(operator, operation);
      default:
        return undefined;
    }
  }

  // ── Overflow ───────────────────────────────────────────────────────────────────────────────────────────────────

  #overflowing(operator: '+' | '-' | '*', { type, l, r, rules }: Operation): ir.Value {
    const { ir: builder } = this;
    if (rules.overflow === 'wrap') {
      if (operator === '+') return builder.CreateAdd(l, r);
      return operator === '-' ? builder.CreateSub(l, r) : builder.CreateMul(l, r);
    }
    const name = `${type.signed ? 's' : 'u'}${overflowNames[operator]}` as const;
    if (rules.overflow === 'saturate' && operator !== '*') {
      const saturating = `${type.signed ? 's' : 'u'}${overflowNames[operator]}_sat` as const;
      return this.intrinsic(saturating, [l, r]);
    }
    const pair = this.intrinsic(`${name}_with_overflow`, [l, r]);
    const result = builder.CreateExtractValue(pair, 0);
    const overflows = builder.CreateExtractValue(pair, 1);
    if (rules.overflow === 'trap') {
      this.#trapIf(overflows, rules.messages.overflow);
      return result;
    }
    const { least, most } = this.#limits(type);
    if (!type.signed) return builder.CreateSelect(overflows, most, result);
    const isNegative = builder.CreateICmpSLT(builder.CreateXor(l, r), this.#int(type, 0n));
    return builder.CreateSelect(overflows, builder.CreateSelect(isNegative, least, most), result);
  }

  // ── Division ───────────────────────────────────────────────────────────────────────────────────────────────────

  #divide(operator: '/' | '%', operation: Operation): ir.Value {
    const { ir: builder } = this;
    const { type, l, r, rules } = operation;
    const zero = this.#int(type, 0n);
    const one = this.#int(type, 1n);
    const constant = r instanceof ir.ConstantInt ? r.getSExtValue() : undefined;
    let isZero: ir.Value | undefined;
    if (constant === undefined || constant === 0n) {
      isZero = builder.CreateICmpEQ(r, zero);
      if (rules.divisionByZero === 'trap') {
        if (this.throws) this.failIf(isZero, FailureKind.Division);
        else this.#trapIf(isZero, rules.messages.divisionByZero);
      }
    }
    const zeroes = rules.divisionByZero === 'zero' ? isZero : undefined;
    if (!type.signed) {
      const by = zeroes ? builder.CreateSelect(zeroes, one, r) : r;
      const result = operator === '/' ? builder.CreateUDiv(l, by) : builder.CreateURem(l, by);
      return zeroes ? builder.CreateSelect(zeroes, zero, result) : result;
    }
    let isMinusOne: ir.Value | undefined;
    if (constant === undefined || constant === -1n) {
      isMinusOne = builder.CreateICmpEQ(r, this.#int(type, -1n));
      if (rules.overflowingDivision === 'trap' && operator === '/') {
        const isLeast = builder.CreateICmpEQ(l, this.#limits(type).least);
        this.#trapIf(builder.CreateAnd(isMinusOne, isLeast), rules.messages.overflow);
      }
    }
    // The processor divides by what it can: by 1 in place of -1, which is a negation, and of 0.
    let by = isMinusOne ? builder.CreateSelect(isMinusOne, one, r) : r;
    if (zeroes) by = builder.CreateSelect(zeroes, one, by);
    let result = this.#rounded(operator, { ...operation, r: by });
    if (isMinusOne) {
      const negated = operator === '/' ? builder.CreateSub(zero, l) : zero;
      result = builder.CreateSelect(isMinusOne, negated, result);
    }
    return zeroes ? builder.CreateSelect(zeroes, zero, result) : result;
  }

  /** Signed, by a divisor that is neither 0 nor -1. */
  #rounded(operator: '/' | '%', { type, l, r, rules }: Operation): ir.Value {
    const { ir: builder } = this;
    if (rules.division === 'truncate') {
      return operator === '/' ? builder.CreateSDiv(l, r) : builder.CreateSRem(l, r);
    }
    const zero = this.#int(type, 0n);
    const remainder = builder.CreateSRem(l, r);
    const isNegative = builder.CreateICmpSLT(r, zero);
    // Whether the remainder is not the one that is wanted: of the divisor's sign, or of none.
    const isOff =
      rules.division === 'euclid'
        ? builder.CreateICmpSLT(remainder, zero)
        : builder.CreateAnd(
            builder.CreateICmpNE(remainder, zero),
            builder.CreateICmpSLT(builder.CreateXor(remainder, r), zero),
          );
    if (operator === '/') {
      const [minus, plus] = [this.#int(type, -1n), this.#int(type, 1n)];
      const up =
        rules.division === 'euclid' ? builder.CreateSelect(isNegative, plus, minus) : minus;
      const quotient = builder.CreateSDiv(l, r);
      return builder.CreateAdd(quotient, builder.CreateSelect(isOff, up, zero));
    }
    const size =
      rules.division === 'euclid'
        ? builder.CreateSelect(isNegative, builder.CreateSub(zero, r), r)
        : r;
    return builder.CreateAdd(remainder, builder.CreateSelect(isOff, size, zero));
  }

  // ── Shifts ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #shift(operator: '<<' | '>>' | '>>>', operation: Operation, amountType: ValueType): ir.Value {
    const { ir: builder } = this;
    const { type, l, r, rules } = operation;
    const irType = type.irType(this.irContext);
    if (rules.shift === 'trap' && 2n ** BigInt(amountType.bits) > BigInt(type.bits)) {
      const limit = this.#int(amountType, BigInt(type.bits));
      this.#trapIf(builder.CreateICmpUGE(r, limit), rules.messages.shift);
    }
    const masked = builder.CreateAnd(r, this.#int(amountType, BigInt(type.bits - 1)));
    const amount = builder.CreateIntCast(masked, irType, false);
    if (operator === '<<') return builder.CreateShl(l, amount);
    return operator === '>>' && type.signed
      ? builder.CreateAShr(l, amount)
      : builder.CreateLShr(l, amount);
  }

  // ── Help ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Calls an intrinsic of LLVM (i.e. 'sadd_sat') that is overloaded for the first argument's type. */
  protected intrinsic(
    name: IntrinsicName,
    args: ir.Value[],
    types = [(args[0] as ir.Value).getType()],
  ): ir.Value {
    return this.ir.CreateIntrinsic(ir.Intrinsic[name], types, args);
  }

  /** A constant in IR. */
  #int(type: ValueType, value: bigint): ir.ConstantInt {
    return ir.ConstantInt.get(type.irType(this.irContext) as ir.IntegerType, value);
  }

  #limits(type: ValueType): { least: ir.ConstantInt; most: ir.ConstantInt } {
    const { least, most } = rangeOf(type);
    const { bits } = type;
    return { least: this.#int(type, least), most: this.#int(type, BigInt.asIntN(bits, most)) };
  }

  #trapIf(condition: ir.Value, message: TrapMessage): void {
    this.trapIf(this.value(condition, i1), message);
  }
}

function isComparison(operator: string): operator is Comparison {
  return Object.hasOwn(comparisons, operator);
}

/** The smallest and the largest integer of a type. */
export function rangeOf({ bits, signed }: ValueType): { least: bigint; most: bigint } {
  const size = 2n ** BigInt(bits);
  return signed ? { least: -size / 2n, most: size / 2n - 1n } : { least: 0n, most: size - 1n };
}
