/**
 * The data layout of a target: sizes that only LLVM knows are asked of the addon.
 */
import { llvm } from './llvm.js';
import { IntegerType, type LLVMContext, StructType, type Type } from './types.js';

export class DataLayout {
  private readonly description: string;
  private readonly sizes = new Map<string, number>();

  constructor(desc: string) {
    if (typeof desc !== 'string') {
      throw new TypeError(`DataLayout needs a description string, got ${String(desc)}`);
    }
    this.description = desc;
  }
  getStringRepresentation(): string {
    return this.description;
  }
  /** Bytes from one element of an array of the type to the next. */
  getTypeAllocSize(type: Type): number {
    if (!type.isSized()) {
      throw new TypeError(`getTypeAllocSize: ${type.text} has no size`);
    }
    const text = inline(type, new Set());
    let size = this.sizes.get(text);
    if (size === undefined) {
      size = llvm().irTypeAllocSize(this.description, text);
      this.sizes.set(text, size);
    }
    return size;
  }
  /** Bits of a pointer; 64 where the layout doesn't say. */
  getPointerSizeInBits(addrSpace = 0): number {
    const name = addrSpace === 0 ? '0?' : String(addrSpace);
    const entry = new RegExp(`(?:^|-)p[a-z]*${name}:(\\d+)`).exec(this.description);
    return entry === null ? 64 : Number(entry[1]);
  }
  getIntPtrType(context: LLVMContext, addrSpace = 0): IntegerType {
    return IntegerType.get(context, this.getPointerSizeInBits(addrSpace));
  }
}

/** The type without names, which the addon could not resolve. */
function inline(type: Type, within: Set<Type>): string {
  let text = type.text;
  if (type.structs.length === 0) {
    return text;
  }
  if (type instanceof StructType) {
    if (within.has(type)) {
      throw new TypeError(`getTypeAllocSize: ${text} contains itself`);
    }
    const elements = type.elements().map((element) => inline(element, new Set([...within, type])));
    text = elements.length === 0 ? '{}' : `{ ${elements.join(', ')} }`;
    return type.isPacked() ? `<${text}>` : text;
  }
  const array = /^\[(\d+) x /.exec(text);
  const element = (type as unknown as { getElementType(): Type }).getElementType();
  return array === null ? text : `[${array[1]} x ${inline(element, within)}]`;
}
