/**
 * Constants other than globals.
 *
 * Plain data (integers, floats, null, undef, strings) has no use list, as in LLVM: it would hold on to every
 * function that ever used a number. Constants with operands (aggregates, expressions) are users like instructions.
 */
import { floatText } from './floats.js';
import { escapeBytes } from './names.js';
import {
  ArrayType,
  IntegerType,
  LLVMContext,
  PointerType,
  type StructType,
  Type,
  VectorType,
} from './types.js';
import { type Piece, same, User, type Value, type ValuePrinter } from './value.js';

/** An integer of any width. The value is taken modulo 2^numBits, as in LLVM. */
export class APInt {
  private readonly numBits: number;
  private readonly value: bigint;

  constructor(numBits: number, value: number | bigint, _isSigned = false) {
    if (!Number.isInteger(numBits) || numBits < 1) {
      throw new RangeError(`APInt: ${numBits} bits; an integer has at least 1`);
    }
    this.numBits = numBits;
    this.value = BigInt.asIntN(numBits, exact(value, 'APInt'));
  }
  getBitWidth(): number {
    return this.numBits;
  }
  getSExtValue(): bigint {
    return this.value;
  }
  getZExtValue(): bigint {
    return BigInt.asUintN(this.numBits, this.value);
  }
}

export class APFloat {
  private readonly value: number;

  constructor(value: number) {
    if (typeof value !== 'number') {
      throw new TypeError(`APFloat: the value must be a number, got ${String(value)}`);
    }
    this.value = value;
  }
  convertToDouble(): number {
    return this.value;
  }
}

function exact(value: number | bigint, where: string): bigint {
  if (typeof value === 'bigint') {
    return value;
  }
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(
      `${where}: ${String(value)} is not an integer that a number holds exactly; use a bigint`,
    );
  }
  return BigInt(value);
}

export abstract class Constant extends User {
  /** Zero, null, or an aggregate of them. */
  static getNullValue(type: Type): Constant {
    const scalar = type.getScalarType();
    if (scalar === type && type instanceof IntegerType) {
      return ConstantInt.get(type, 0);
    }
    if (type.isFloatingPointTy()) {
      return ConstantFP.get(type, 0);
    }
    if (type instanceof PointerType) {
      return ConstantPointerNull.get(type);
    }
    if (type.isTokenTy()) {
      return new ConstantData(type, 'none');
    }
    return ConstantAggregateZero.get(type);
  }
  static getAllOnesValue(type: Type): Constant {
    if (type instanceof VectorType) {
      return ConstantVector.getSplat(type, Constant.getAllOnesValue(type.getElementType()));
    }
    if (type instanceof IntegerType) {
      return ConstantInt.get(type, -1n);
    }
    throw new TypeError(`Constant.getAllOnesValue: ${type.text} is not an integer type`);
  }
  isNullValue(): boolean {
    return false;
  }
  isOneValue(): boolean {
    return false;
  }
  isAllOnesValue(): boolean {
    return false;
  }
}

/** A constant that is only its text. */
export class ConstantData extends Constant {
  /** @internal */
  constructor(type: Type, text: string) {
    super(type, []);
    this.ref = text;
  }
  override isNullValue(): boolean {
    return this.ref === 'null' || this.ref === 'zeroinitializer' || this.ref === 'none';
  }
  override setName(name: string): void {
    throw new TypeError(
      `setName: '${name}' for the constant ${this.describe()}; constants have no names`,
    );
  }
  /** @internal */
  override addUse(): void {}
  /** @internal */
  override dropUse(): void {}
  /** @internal */
  override operand(_printer: ValuePrinter): string {
    return this.ref;
  }
}

const smallest = -16;
const largest = 255;

export class ConstantInt extends ConstantData {
  private readonly value: bigint;

  /** @internal The value must be in the signed range of the type. */
  constructor(type: IntegerType, value: bigint) {
    super(type, type.getBitWidth() === 1 ? (value === 0n ? 'false' : 'true') : value.toString());
    this.value = value;
  }
  /**
   * An integer constant; of a vector type, one with equal elements. The value must fit the type as a signed or an
   * unsigned number (an APInt is taken with the type's width), or a RangeError says so.
   */
  static get(context: LLVMContext, value: APInt): ConstantInt;
  static get(type: IntegerType, value: number | bigint, isSigned?: boolean): ConstantInt;
  static get(type: Type, value: APInt): Constant;
  static get(type: Type, value: number | bigint, isSigned?: boolean): Constant;
  static get(
    owner: LLVMContext | Type,
    value: number | bigint | APInt,
    _isSigned = false,
  ): Constant {
    if (owner instanceof IntegerType) {
      if (typeof value === 'number' && value >= smallest && value <= largest) {
        return small(owner, value);
      }
      return value instanceof APInt
        ? new ConstantInt(owner, BigInt.asIntN(owner.getBitWidth(), value.getSExtValue()))
        : make(owner, exact(value, 'ConstantInt.get'));
    }
    if (owner instanceof LLVMContext) {
      if (!(value instanceof APInt)) {
        throw new TypeError(
          'ConstantInt.get with a context needs an APInt; give a type for a number',
        );
      }
      return new ConstantInt(IntegerType.get(owner, value.getBitWidth()), value.getSExtValue());
    }
    if (owner instanceof VectorType && owner.getElementType() instanceof IntegerType) {
      const element = value instanceof APInt ? value.getSExtValue() : value;
      return ConstantVector.getSplat(owner, ConstantInt.get(owner.getElementType(), element));
    }
    throw new TypeError(`ConstantInt.get: ${String(owner)} is not an integer type`);
  }
  static getTrue(context: LLVMContext): ConstantInt {
    return small(IntegerType.get(context, 1), 1);
  }
  static getFalse(context: LLVMContext): ConstantInt {
    return small(IntegerType.get(context, 1), 0);
  }
  override getType(): IntegerType {
    return this.type as IntegerType;
  }
  getBitWidth(): number {
    return this.getType().getBitWidth();
  }
  getSExtValue(): bigint {
    return this.value;
  }
  getZExtValue(): bigint {
    return BigInt.asUintN(this.getBitWidth(), this.value);
  }
  override isNullValue(): boolean {
    return this.value === 0n;
  }
  override isOneValue(): boolean {
    return this.getZExtValue() === 1n;
  }
  override isAllOnesValue(): boolean {
    return this.value === -1n;
  }
}

function small(type: IntegerType, value: number): ConstantInt {
  const index = value - smallest;
  let constant = type.constants[index] as ConstantInt | undefined;
  if (constant === undefined) {
    if (!Number.isInteger(value)) {
      exact(value, 'ConstantInt.get');
    }
    constant = make(type, BigInt(value));
    type.constants[index] = constant;
  }
  return constant;
}

function make(type: IntegerType, value: bigint): ConstantInt {
  const bits = type.getBitWidth();
  const signed = BigInt.asIntN(bits, value);
  if (signed !== value && BigInt.asUintN(bits, value) !== value) {
    const low = -(1n << BigInt(bits - 1));
    const high = (1n << BigInt(bits)) - 1n;
    throw new RangeError(`ConstantInt.get: ${value} does not fit ${type.text} (${low} to ${high})`);
  }
  return new ConstantInt(type, signed);
}

export class ConstantFP extends ConstantData {
  private readonly value: number;

  /** @internal */
  constructor(type: Type, value: number) {
    super(type, floatText(type, value));
    this.value = value;
  }
  /** A floating-point constant, rounded to the type; of a vector type, one with equal elements. */
  static get(type: Type, value: number | APFloat | string): Constant;
  static get(context: LLVMContext, value: APFloat): ConstantFP;
  static get(owner: Type | LLVMContext, value: number | APFloat | string): Constant {
    const type = owner instanceof LLVMContext ? Type.getDoubleTy(owner) : owner;
    let number: number;
    if (value instanceof APFloat) {
      number = value.convertToDouble();
    } else if (typeof value === 'string') {
      number = parseNumber(value);
    } else {
      number = value;
    }
    if (typeof number !== 'number') {
      throw new TypeError(
        `ConstantFP.get: the value must be a number, string or APFloat, got ${String(value)}`,
      );
    }
    if (type instanceof VectorType) {
      return ConstantVector.getSplat(type, ConstantFP.get(type.getElementType(), number));
    }
    return new ConstantFP(type, number);
  }
  static getNaN(type: Type): Constant {
    return ConstantFP.get(type, Number.NaN);
  }
  static getInfinity(type: Type, negative = false): Constant {
    return ConstantFP.get(type, negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  }
  /** The value before it was rounded to the type. */
  getValue(): number {
    return this.value;
  }
  override isNullValue(): boolean {
    return Object.is(this.value, 0);
  }
}

function parseNumber(text: string): number {
  const special: { readonly [name: string]: number } = {
    nan: Number.NaN,
    inf: Infinity,
    infinity: Infinity,
  };
  const [, sign = '', rest = ''] = /^\s*([+-]?)(.*?)\s*$/.exec(text) ?? [];
  const value = special[rest.toLowerCase()] ?? (/^[0-9.]/.test(rest) ? Number(rest) : undefined);
  if (value === undefined || (Number.isNaN(value) && rest.toLowerCase() !== 'nan')) {
    throw new TypeError(`ConstantFP.get: '${text}' is not a number`);
  }
  return sign === '-' ? -value : value;
}

export class ConstantPointerNull extends ConstantData {
  static get(type: PointerType): ConstantPointerNull {
    if (!(type instanceof PointerType)) {
      throw new TypeError(`ConstantPointerNull.get: ${String(type)} is not a pointer type`);
    }
    return new ConstantPointerNull(type, 'null');
  }
  override getType(): PointerType {
    return this.type as PointerType;
  }
}

export class ConstantAggregateZero extends ConstantData {
  static get(type: Type): ConstantAggregateZero {
    if (!type.isAggregateType() && !type.isVectorTy() && !type.isX86_MMXTy()) {
      throw new TypeError(`a null value of type ${type.text} does not exist`);
    }
    return new ConstantAggregateZero(type, 'zeroinitializer');
  }
}

export class UndefValue extends ConstantData {
  static get(type: Type): UndefValue {
    return new UndefValue(type, 'undef');
  }
}

export class PoisonValue extends UndefValue {
  static override get(type: Type): PoisonValue {
    return new PoisonValue(type, 'poison');
  }
}

abstract class ConstantAggregate extends Constant {
  /** @internal */
  protected list(printer: ValuePrinter): string {
    return this.operands.map((value) => value.typedOperand(printer)).join(', ');
  }
  override isNullValue(): boolean {
    return this.operands.every((value) => value instanceof Constant && value.isNullValue());
  }
}

function checkValues(values: readonly Constant[], types: (i: number) => Type, where: string): void {
  values.forEach((value, i) => {
    if (!(value instanceof Constant)) {
      throw new TypeError(`${where}: element ${i} is not a Constant`);
    }
    if (!same(value.type, types(i))) {
      throw new TypeError(`${where}: element ${i} is ${value.type.text}, wanted ${types(i).text}`);
    }
  });
}

function checkLength(got: number, wanted: number, where: string): void {
  if (got !== wanted) {
    throw new TypeError(`${where}: ${got} elements, wanted ${wanted}`);
  }
}

export class ConstantArray extends ConstantAggregate {
  static get(type: ArrayType, values: Constant[]): Constant {
    checkLength(values.length, type.getNumElements(), `ConstantArray.get of ${type.text}`);
    checkValues(values, () => type.getElementType(), 'ConstantArray.get');
    return new ConstantArray(type, [...values]);
  }
  override getType(): ArrayType {
    return this.type as ArrayType;
  }
  /** @internal */
  override operand(printer: ValuePrinter): string {
    return `[${this.list(printer)}]`;
  }
}

export class ConstantStruct extends ConstantAggregate {
  static get(type: StructType, values: Constant[]): Constant {
    const elements = type.elements();
    checkLength(values.length, elements.length, `ConstantStruct.get of ${type.text}`);
    checkValues(values, (i) => elements[i] as Type, 'ConstantStruct.get');
    return new ConstantStruct(type, [...values]);
  }
  override getType(): StructType {
    return this.type as StructType;
  }
  /** @internal */
  override operand(printer: ValuePrinter): string {
    const text = this.operands.length === 0 ? '{}' : `{ ${this.list(printer)} }`;
    return this.getType().isPacked() ? `<${text}>` : text;
  }
}

export class ConstantVector extends ConstantAggregate {
  static get(values: Constant[]): Constant {
    const first = values[0];
    if (first === undefined) {
      throw new TypeError('ConstantVector.get: a vector has at least one element');
    }
    checkValues(values, () => first.type, 'ConstantVector.get');
    return new ConstantVector(VectorType.get(first.type, values.length), [...values]);
  }
  static getSplat(type: VectorType, value: Constant): Constant {
    checkValues([value], () => type.getElementType(), 'ConstantVector.getSplat');
    return new ConstantExpr(type, ['splat (', type.getElementType(), ' ', 0, ')'], [value]);
  }
  /** @internal */
  override operand(printer: ValuePrinter): string {
    return `<${this.list(printer)}>`;
  }
}

/** Elements without operands: numbers, or the bytes of a string. */
export class ConstantDataArray extends ConstantData {
  /** An array of i64. */
  static get(context: LLVMContext, elements: readonly (number | bigint)[]): Constant {
    const type = IntegerType.get(context, 64);
    const texts = elements.map((value) => `i64 ${ConstantInt.get(type, value).ref}`);
    return new ConstantDataArray(ArrayType.get(type, elements.length), `[${texts.join(', ')}]`);
  }
  /** An array of i8: the text's UTF-8 bytes, or the bytes given, and a zero byte unless addNull is false. */
  static getString(
    context: LLVMContext,
    initializer: string | Uint8Array,
    addNull = true,
  ): Constant {
    const bytes =
      typeof initializer === 'string' ? new TextEncoder().encode(initializer) : initializer;
    const type = ArrayType.get(IntegerType.get(context, 8), bytes.length + (addNull ? 1 : 0));
    return new ConstantDataArray(type, `c"${escapeBytes(bytes)}${addNull ? '\\00' : ''}"`);
  }
  override getType(): ArrayType {
    return this.type as ArrayType;
  }
}

/** A constant that LLVM computes: text with operands. */
export class ConstantExpr extends Constant {
  private readonly pieces: readonly Piece[];

  /** @internal */
  constructor(type: Type, pieces: readonly Piece[], operands: Value[]) {
    super(type, operands);
    this.pieces = pieces;
  }
  private static cast(opcode: string, constant: Constant, type: Type): Constant {
    return new ConstantExpr(
      type,
      [`${opcode} (`, constant.type, ' ', 0, ' to ', type, ')'],
      [constant],
    );
  }
  /** Between pointers there is nothing to cast. */
  static getBitCast(constant: Constant, type: Type): Constant {
    return same(constant.type, type) ? constant : ConstantExpr.cast('bitcast', constant, type);
  }
  static getPtrToInt(constant: Constant, type: Type): Constant {
    return ConstantExpr.cast('ptrtoint', constant, type);
  }
  static getIntToPtr(constant: Constant, type: Type): Constant {
    return ConstantExpr.cast('inttoptr', constant, type);
  }
  static getAddrSpaceCast(constant: Constant, type: Type): Constant {
    return ConstantExpr.cast('addrspacecast', constant, type);
  }
  static getGetElementPtr(
    type: Type,
    constant: Constant,
    indices: Constant[],
    inBounds = false,
  ): Constant {
    const pieces: Piece[] = [`getelementptr ${inBounds ? 'inbounds ' : ''}(`, type];
    [constant, ...indices].forEach((value, i) => {
      pieces.push(', ', value.type, ' ', i);
    });
    pieces.push(')');
    return new ConstantExpr(constant.type, pieces, [constant, ...indices]);
  }
  /** @internal */
  override operand(printer: ValuePrinter): string {
    return this.printPieces(this.pieces, printer);
  }
}
