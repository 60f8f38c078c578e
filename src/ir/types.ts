/**
 * Types and the context that owns them.
 *
 * A type knows its text. Two types are the same when their texts are: a struct's name is unique in its context, and
 * every pointer is `ptr`. A pointer that was made from an element type remembers it for getPointerElementType, and
 * for nothing else.
 */
import type { Instruction } from './instructions.js';
import { escapeName } from './names.js';

const noStructs: readonly StructType[] = [];

/** Owns types; values of two contexts don't mix. */
export class LLVMContext {
  /** @internal */ readonly types = new Map<string, Type>();
  /** @internal */ readonly integers: (IntegerType | undefined)[] = [];
  /** @internal */ readonly structs = new Map<string, StructType>();
  /** @internal Is told of each instruction that a builder makes. */
  recorder: ((instruction: Instruction) => void) | null = null;
  /** @internal */ nextTypeId = 0;
  /** @internal */ nextStructNumber = 0;
  /** @internal */ nextStructSuffix = 0;

  /** @internal The type with this key, made once. */
  intern<T extends Type>(key: string, make: () => T): T {
    const known = this.types.get(key);
    if (known !== undefined) {
      return known as T;
    }
    const type = make();
    this.types.set(key, type);
    return type;
  }
}

const TypeIDs = {
  HalfTyID: 0,
  BFloatTyID: 1,
  FloatTyID: 2,
  DoubleTyID: 3,
  X86_FP80TyID: 4,
  FP128TyID: 5,
  PPC_FP128TyID: 6,
  VoidTyID: 7,
  LabelTyID: 8,
  MetadataTyID: 9,
  X86_MMXTyID: 10,
  X86_AMXTyID: 11,
  TokenTyID: 12,
  IntegerTyID: 13,
  FunctionTyID: 14,
  PointerTyID: 15,
  StructTyID: 16,
  ArrayTyID: 17,
  FixedVectorTyID: 18,
  ScalableVectorTyID: 19,
} as const;

const primitiveBits: { readonly [id: number]: number } = {
  [TypeIDs.HalfTyID]: 16,
  [TypeIDs.BFloatTyID]: 16,
  [TypeIDs.FloatTyID]: 32,
  [TypeIDs.DoubleTyID]: 64,
  [TypeIDs.X86_FP80TyID]: 80,
  [TypeIDs.FP128TyID]: 128,
  [TypeIDs.PPC_FP128TyID]: 128,
  [TypeIDs.X86_MMXTyID]: 64,
  [TypeIDs.X86_AMXTyID]: 8192,
};

export class Type {
  static readonly TypeID = TypeIDs;

  /** @internal */ readonly context: LLVMContext;
  /** @internal */ readonly typeId: number;
  /** @internal Tells types apart that have one text but remember different pointees. */
  readonly id: number;
  /** @internal The type as it stands in IR. */
  text: string;
  /** @internal The identified structs whose definitions the text needs. */
  structs: readonly StructType[];
  private pointer: PointerType | null = null;

  /** @internal */
  constructor(context: LLVMContext, typeId: number, text: string, parts: readonly Type[] = []) {
    this.context = context;
    this.typeId = typeId;
    this.id = context.nextTypeId++;
    this.text = text;
    this.structs = noStructs;
    for (const part of parts) {
      if (part.structs.length > 0) {
        this.structs = [...new Set([...this.structs, ...part.structs])];
      }
    }
  }

  static getVoidTy(context: LLVMContext): Type {
    return primitive(context, 'void', TypeIDs.VoidTyID);
  }
  static getLabelTy(context: LLVMContext): Type {
    return primitive(context, 'label', TypeIDs.LabelTyID);
  }
  static getHalfTy(context: LLVMContext): Type {
    return primitive(context, 'half', TypeIDs.HalfTyID);
  }
  static getBFloatTy(context: LLVMContext): Type {
    return primitive(context, 'bfloat', TypeIDs.BFloatTyID);
  }
  static getFloatTy(context: LLVMContext): Type {
    return primitive(context, 'float', TypeIDs.FloatTyID);
  }
  static getDoubleTy(context: LLVMContext): Type {
    return primitive(context, 'double', TypeIDs.DoubleTyID);
  }
  static getMetadataTy(context: LLVMContext): Type {
    return primitive(context, 'metadata', TypeIDs.MetadataTyID);
  }
  static getX86_FP80Ty(context: LLVMContext): Type {
    return primitive(context, 'x86_fp80', TypeIDs.X86_FP80TyID);
  }
  static getFP128Ty(context: LLVMContext): Type {
    return primitive(context, 'fp128', TypeIDs.FP128TyID);
  }
  static getPPC_FP128Ty(context: LLVMContext): Type {
    return primitive(context, 'ppc_fp128', TypeIDs.PPC_FP128TyID);
  }
  /** LLVM 22 has no x86_mmx any more and reads it as this vector. */
  static getX86_MMXTy(context: LLVMContext): Type {
    return primitive(context, '<1 x i64>', TypeIDs.X86_MMXTyID);
  }
  static getX86_AMXTy(context: LLVMContext): Type {
    return primitive(context, 'x86_amx', TypeIDs.X86_AMXTyID);
  }
  static getTokenTy(context: LLVMContext): Type {
    return primitive(context, 'token', TypeIDs.TokenTyID);
  }
  static getIntNTy(context: LLVMContext, numBits: number): IntegerType {
    return IntegerType.get(context, numBits);
  }
  static getInt1Ty(context: LLVMContext): IntegerType {
    return IntegerType.get(context, 1);
  }
  static getInt8Ty(context: LLVMContext): IntegerType {
    return IntegerType.get(context, 8);
  }
  static getInt16Ty(context: LLVMContext): IntegerType {
    return IntegerType.get(context, 16);
  }
  static getInt32Ty(context: LLVMContext): IntegerType {
    return IntegerType.get(context, 32);
  }
  static getInt64Ty(context: LLVMContext): IntegerType {
    return IntegerType.get(context, 64);
  }
  static getInt128Ty(context: LLVMContext): IntegerType {
    return IntegerType.get(context, 128);
  }
  static getHalfPtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getHalfTy(context), addrSpace);
  }
  static getBFloatPtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getBFloatTy(context), addrSpace);
  }
  static getFloatPtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getFloatTy(context), addrSpace);
  }
  static getDoublePtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getDoubleTy(context), addrSpace);
  }
  static getX86_FP80PtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getX86_FP80Ty(context), addrSpace);
  }
  static getFP128PtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getFP128Ty(context), addrSpace);
  }
  static getPPC_FP128PtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getPPC_FP128Ty(context), addrSpace);
  }
  static getX86_MMXPtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getX86_MMXTy(context), addrSpace);
  }
  static getInt1PtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getInt1Ty(context), addrSpace);
  }
  static getInt8PtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getInt8Ty(context), addrSpace);
  }
  static getInt16PtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getInt16Ty(context), addrSpace);
  }
  static getInt32PtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getInt32Ty(context), addrSpace);
  }
  static getInt64PtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.get(Type.getInt64Ty(context), addrSpace);
  }
  /** The opaque pointer, without a remembered element type. */
  static getPtrTy(context: LLVMContext, addrSpace = 0): PointerType {
    return PointerType.getOpaque(context, addrSpace);
  }

  /** Whether two types are one to LLVM; all pointers of an address space are. */
  static isSameType(type1: Type | null, type2: Type | null): boolean {
    return type1 === type2 || (type1 !== null && type2 !== null && type1.text === type2.text);
  }

  getContext(): LLVMContext {
    return this.context;
  }
  getTypeID(): number {
    return this.typeId;
  }
  isVoidTy(): boolean {
    return this.typeId === TypeIDs.VoidTyID;
  }
  isHalfTy(): boolean {
    return this.typeId === TypeIDs.HalfTyID;
  }
  isBFloatTy(): boolean {
    return this.typeId === TypeIDs.BFloatTyID;
  }
  isFloatTy(): boolean {
    return this.typeId === TypeIDs.FloatTyID;
  }
  isDoubleTy(): boolean {
    return this.typeId === TypeIDs.DoubleTyID;
  }
  isX86_FP80Ty(): boolean {
    return this.typeId === TypeIDs.X86_FP80TyID;
  }
  isFP128Ty(): boolean {
    return this.typeId === TypeIDs.FP128TyID;
  }
  isPPC_FP128Ty(): boolean {
    return this.typeId === TypeIDs.PPC_FP128TyID;
  }
  isFloatingPointTy(): boolean {
    return this.typeId <= TypeIDs.PPC_FP128TyID;
  }
  isX86_MMXTy(): boolean {
    return this.typeId === TypeIDs.X86_MMXTyID;
  }
  isLabelTy(): boolean {
    return this.typeId === TypeIDs.LabelTyID;
  }
  isMetadataTy(): boolean {
    return this.typeId === TypeIDs.MetadataTyID;
  }
  isTokenTy(): boolean {
    return this.typeId === TypeIDs.TokenTyID;
  }
  isIntegerTy(bitWidth?: number): boolean {
    return (
      this instanceof IntegerType && (bitWidth === undefined || bitWidth === this.getBitWidth())
    );
  }
  isFunctionTy(): boolean {
    return this.typeId === TypeIDs.FunctionTyID;
  }
  isStructTy(): boolean {
    return this.typeId === TypeIDs.StructTyID;
  }
  isArrayTy(): boolean {
    return this.typeId === TypeIDs.ArrayTyID;
  }
  isPointerTy(): boolean {
    return this.typeId === TypeIDs.PointerTyID;
  }
  isVectorTy(): boolean {
    return this.typeId >= TypeIDs.FixedVectorTyID;
  }
  /** Whether a value of the type holds no bits. */
  isEmptyTy(): boolean {
    if (this instanceof ArrayType) {
      return this.getNumElements() === 0 || this.getElementType().isEmptyTy();
    }
    return (
      this instanceof StructType && !this.isOpaque() && this.elements().every((t) => t.isEmptyTy())
    );
  }
  isFirstClassType(): boolean {
    return !this.isVoidTy() && !this.isFunctionTy();
  }
  isSingleValueType(): boolean {
    return (
      this.isFloatingPointTy() ||
      this.isIntegerTy() ||
      this.isPointerTy() ||
      this.isVectorTy() ||
      this.isX86_MMXTy() ||
      this.typeId === TypeIDs.X86_AMXTyID
    );
  }
  isAggregateType(): boolean {
    return this.isStructTy() || this.isArrayTy();
  }
  /** Whether values of the type have a size in memory. */
  isSized(): boolean {
    if (this instanceof StructType) {
      return !this.isOpaque();
    }
    return this.isSingleValueType() || this.isArrayTy();
  }
  /** The element type of a vector, else the type itself. */
  getScalarType(): Type {
    return this;
  }
  getPointerTo(addrSpace = 0): PointerType {
    if (addrSpace === 0) {
      this.pointer ??= new PointerType(this.context, 0, this);
      return this.pointer;
    }
    return this.context.intern(
      `*${this.id},${addrSpace}`,
      () => new PointerType(this.context, addrSpace, this),
    );
  }
  /** Size in bits; 0 for pointers, aggregates and types without a size. */
  getPrimitiveSizeInBits(): number {
    return primitiveBits[this.typeId] ?? 0;
  }
  /** The type that the pointer was made from. Throws when there is none: LLVM's pointers have no element type. */
  getPointerElementType(): Type {
    throw new TypeError(
      `getPointerElementType: ${this.text} is not a pointer made from an element type`,
    );
  }
  /** The type as it stands in IR. */
  toString(): string {
    return this.text;
  }
  /** @internal Spells the type again after a struct that it contains was renamed. */
  respell(): void {}
}

function primitive(context: LLVMContext, text: string, typeId: number): Type {
  if (!(context instanceof LLVMContext)) {
    throw new TypeError(`a type needs an LLVMContext, got ${String(context)}`);
  }
  return context.intern(`${typeId}`, () => new Type(context, typeId, text));
}

export class IntegerType extends Type {
  private readonly bits: number;
  /** @internal Small constants, which are used again and again. */ readonly constants: unknown[] =
    [];

  /** @internal */
  constructor(context: LLVMContext, bits: number) {
    super(context, TypeIDs.IntegerTyID, `i${bits}`);
    this.bits = bits;
  }
  /** @param numBits 1 to 8388608 */
  static get(context: LLVMContext, numBits: number): IntegerType {
    const known = context.integers[numBits];
    if (known !== undefined) {
      return known;
    }
    if (!Number.isInteger(numBits) || numBits < 1 || numBits > 8388608) {
      throw new RangeError(`IntegerType.get: ${numBits} bits; an integer has 1 to 8388608`);
    }
    if (numBits > 1024) {
      return context.intern(`i${numBits}`, () => new IntegerType(context, numBits));
    }
    const type = new IntegerType(context, numBits);
    context.integers[numBits] = type;
    return type;
  }
  getBitWidth(): number {
    return this.bits;
  }
  override getPrimitiveSizeInBits(): number {
    return this.bits;
  }
}

export class FunctionType extends Type {
  private readonly result: Type;
  private readonly params: readonly Type[];
  private readonly variadic: boolean;

  /** @internal */
  constructor(result: Type, params: readonly Type[], variadic: boolean) {
    super(result.context, TypeIDs.FunctionTyID, '', [result, ...params]);
    this.result = result;
    this.params = params;
    this.variadic = variadic;
    this.respell();
  }
  override respell(): void {
    const list = this.params.map((t) => t.text);
    if (this.variadic) {
      list.push('...');
    }
    this.text = `${this.result.text} (${list.join(', ')})`;
  }
  static get(returnType: Type, isVarArg: boolean): FunctionType;
  static get(returnType: Type, paramTypes: readonly Type[], isVarArg: boolean): FunctionType;
  static get(returnType: Type, second: boolean | readonly Type[], third?: boolean): FunctionType {
    const params = typeof second === 'boolean' ? [] : second;
    const variadic = typeof second === 'boolean' ? second : (third ?? false);
    if (!(returnType instanceof Type) || !Array.isArray(params)) {
      throw new TypeError(
        'FunctionType.get needs (returnType: Type, isVarArg: boolean) or (returnType: Type, paramTypes: Type[], isVarArg: boolean)',
      );
    }
    if (returnType.isFunctionTy() || returnType.isLabelTy() || returnType.isMetadataTy()) {
      throw new TypeError(`FunctionType.get: a function cannot return ${returnType.text}`);
    }
    let key = `f${returnType.id}${variadic ? '.' : ''}`;
    for (let i = 0; i < params.length; i++) {
      const param = params[i];
      if (!(param instanceof Type) || param.isVoidTy() || param.isFunctionTy()) {
        throw new TypeError(`FunctionType.get: parameter ${i} cannot be ${String(param)}`);
      }
      key += `,${param.id}`;
    }
    return returnType.context.intern(
      key,
      () => new FunctionType(returnType, [...params], variadic),
    );
  }
  getReturnType(): Type {
    return this.result;
  }
  getNumParams(): number {
    return this.params.length;
  }
  getParamType(i: number): Type {
    return at(this.params, i, 'FunctionType.getParamType');
  }
  isVarArg(): boolean {
    return this.variadic;
  }
  /** @internal */
  parameters(): readonly Type[] {
    return this.params;
  }
}

export class StructType extends Type {
  private name: string;
  private body: readonly Type[] | null;
  private packed: boolean;
  private readonly literal: boolean;

  /** @internal A literal struct has a body and no name; an identified one is named or numbered. */
  constructor(
    context: LLVMContext,
    name: string,
    body: readonly Type[] | null,
    packed: boolean,
    literal: boolean,
  ) {
    super(context, TypeIDs.StructTyID, '', literal ? (body ?? []) : []);
    this.name = '';
    this.body = body;
    this.packed = packed;
    this.literal = literal;
    if (literal) {
      this.respell();
    } else {
      this.structs = [this];
      this.takeName(name);
    }
  }
  override respell(): void {
    if (this.literal) {
      this.text = this.definition();
    }
  }
  /** An identified struct. A name that the context has already gets a suffix. Without element types it is opaque. */
  static create(context: LLVMContext, name?: string): StructType;
  static create(
    context: LLVMContext,
    elementTypes: readonly Type[],
    name?: string,
    isPacked?: boolean,
  ): StructType;
  static create(
    context: LLVMContext,
    second: string | readonly Type[] = '',
    name = '',
    isPacked = false,
  ): StructType {
    const body = typeof second === 'string' ? null : second;
    const type = new StructType(
      context,
      typeof second === 'string' ? second : name,
      null,
      false,
      false,
    );
    if (body !== null) {
      type.setBody(body, isPacked);
    }
    return type;
  }
  /** A literal struct. */
  static get(
    context: LLVMContext,
    elementTypes: readonly Type[] = [],
    isPacked = false,
  ): StructType {
    checkElements(elementTypes, 'StructType.get');
    const key = `${isPacked ? '<' : ''}{${elementTypes.map((t) => t.id).join()}`;
    return context.intern(
      key,
      () => new StructType(context, '', [...elementTypes], isPacked, true),
    );
  }
  static getTypeByName(context: LLVMContext, name: string): StructType | null {
    return context.structs.get(name) ?? null;
  }
  getTypeByName(name: string): StructType | null {
    return this.context.structs.get(name) ?? null;
  }
  setBody(elementTypes: readonly Type[], isPacked = false): void {
    if (this.literal) {
      throw new Error(`StructType.setBody: ${this.text} is literal; create a named struct`);
    }
    checkElements(elementTypes, 'StructType.setBody');
    this.body = [...elementTypes];
    this.packed = isPacked;
  }
  setName(name: string): void {
    if (this.literal) {
      throw new Error(`StructType.setName: ${this.text} is literal and has no name`);
    }
    if (name === this.name) {
      return;
    }
    this.takeName(name);
    // Parts are older than what is made of them, and the map is in order of creation.
    for (const type of this.context.types.values()) {
      type.respell();
    }
  }
  private takeName(name: string): void {
    const { structs } = this.context;
    if (this.name !== '') {
      structs.delete(this.name);
    }
    let unique = name;
    while (name !== '' && structs.has(unique)) {
      unique = `${name}.${this.context.nextStructSuffix++}`;
    }
    this.name = unique;
    if (unique === '') {
      this.text = `%${this.context.nextStructNumber++}`;
    } else {
      structs.set(unique, this);
      this.text = `%${escapeName(unique)}`;
    }
  }
  hasName(): boolean {
    return this.name !== '';
  }
  getName(): string {
    return this.name;
  }
  isOpaque(): boolean {
    return this.body === null;
  }
  isPacked(): boolean {
    return this.packed;
  }
  isLiteral(): boolean {
    return this.literal;
  }
  getNumElements(): number {
    return this.elements().length;
  }
  getElementType(i: number): Type {
    return at(this.elements(), i, `StructType.getElementType of ${this.text}`);
  }
  /** @internal */
  elements(): readonly Type[] {
    if (this.body === null) {
      throw new Error(`${this.text} is opaque: call setBody first`);
    }
    return this.body;
  }
  /** @internal What stands after `%name = type`. */
  definition(): string {
    return this.body === null ? 'opaque' : bodyText(this.body, this.packed);
  }
}

function bodyText(body: readonly Type[], packed: boolean): string {
  const text = body.length === 0 ? '{}' : `{ ${body.map((t) => t.text).join(', ')} }`;
  return packed ? `<${text}>` : text;
}

function checkElements(types: readonly Type[], where: string): void {
  types.forEach((type, i) => {
    if (!(type instanceof Type) || !ArrayType.isValidElementType(type)) {
      throw new TypeError(`${where}: element ${i} cannot be ${String(type)}`);
    }
  });
}

export class ArrayType extends Type {
  private readonly element: Type;
  private readonly count: number;

  /** @internal */
  constructor(element: Type, count: number) {
    super(element.context, TypeIDs.ArrayTyID, '', [element]);
    this.element = element;
    this.count = count;
    this.respell();
  }
  override respell(): void {
    this.text = `[${this.count} x ${this.element.text}]`;
  }
  static get(elemType: Type, numElements: number): ArrayType {
    checkElements([elemType], 'ArrayType.get');
    checkCount(numElements, 0, 'ArrayType.get');
    return elemType.context.intern(
      `[${elemType.id},${numElements}`,
      () => new ArrayType(elemType, numElements),
    );
  }
  static isValidElementType(elemType: Type): boolean {
    return elemType.isSingleValueType() || elemType.isAggregateType() || elemType.isPointerTy();
  }
  getNumElements(): number {
    return this.count;
  }
  getElementType(): Type {
    return this.element;
  }
}

export class VectorType extends Type {
  private readonly element: Type;
  private readonly count: number;

  /** @internal */
  constructor(element: Type, count: number, scalable: boolean) {
    const id = scalable ? TypeIDs.ScalableVectorTyID : TypeIDs.FixedVectorTyID;
    super(element.context, id, `<${scalable ? 'vscale x ' : ''}${count} x ${element.text}>`);
    this.element = element;
    this.count = count;
  }
  /** @param scalable the vector has a multiple of numElements that the machine knows */
  static get(elemType: Type, numElements: number, scalable = false): VectorType {
    if (!elemType.isIntegerTy() && !elemType.isFloatingPointTy() && !elemType.isPointerTy()) {
      throw new TypeError(
        `VectorType.get: a vector of ${elemType.text}; integers, floats and pointers can be`,
      );
    }
    checkCount(numElements, 1, 'VectorType.get');
    const key = `${scalable ? '<s' : '<v'}${elemType.id},${numElements}`;
    return elemType.context.intern(key, () => new VectorType(elemType, numElements, scalable));
  }
  getElementType(): Type {
    return this.element;
  }
  getNumElements(): number {
    return this.count;
  }
  isScalable(): boolean {
    return this.typeId === TypeIDs.ScalableVectorTyID;
  }
  override getScalarType(): Type {
    return this.element;
  }
  override getPrimitiveSizeInBits(): number {
    return this.count * this.element.getPrimitiveSizeInBits();
  }
}

export class PointerType extends Type {
  private readonly space: number;
  private readonly element: Type | null;

  /** @internal */
  constructor(context: LLVMContext, space: number, element: Type | null) {
    super(context, TypeIDs.PointerTyID, space === 0 ? 'ptr' : `ptr addrspace(${space})`);
    this.space = space;
    this.element = element;
  }
  /** `ptr`, remembering the element type; a context in its place means none. */
  static get(elementType: Type | LLVMContext, addrSpace = 0): PointerType {
    checkCount(addrSpace, 0, 'PointerType.get, address space');
    return elementType instanceof LLVMContext
      ? PointerType.getOpaque(elementType, addrSpace)
      : elementType.getPointerTo(addrSpace);
  }
  static getUnqual(elementType: Type | LLVMContext): PointerType {
    return PointerType.get(elementType, 0);
  }
  /** @internal */
  static getOpaque(context: LLVMContext, addrSpace: number): PointerType {
    return context.intern(`*${addrSpace}`, () => new PointerType(context, addrSpace, null));
  }
  getAddressSpace(): number {
    return this.space;
  }
  override getPointerElementType(): Type {
    return this.element ?? super.getPointerElementType();
  }
}

/** @internal An element, or a RangeError that says whose. */
export function at<T>(list: readonly T[], i: number, where: string): T {
  const item = list[i];
  if (item === undefined) {
    throw new RangeError(`${where}: index ${i} is outside 0..${list.length - 1}`);
  }
  return item;
}

function checkCount(count: number, least: number, where: string): void {
  if (!Number.isSafeInteger(count) || count < least) {
    throw new RangeError(`${where}: ${count} must be an integer of at least ${least}`);
  }
}
