/**
 * Where the fields of an object lie. An object starts with its header; a class's own fields come behind those of its
 * superclass, and into the gaps that these left, its tail padding included: an object of a subclass is never copied
 * over by one of its superclass, which is why C++ compilers cannot do the same for plain structs.
 */

/** Largest first (fewest gaps), or one after the other as in a C struct, for classes that C++ code knows, too. */
export type FieldOrder = 'packed' | 'declared';

interface Gap {
  start: number;
  end: number;
}

/** The layout of one class; it starts as that of its superclass. */
export class FieldLayout {
  readonly #gaps: Gap[];
  #end: number;

  /** @param above the superclass's layout, or the size of an object's header */
  constructor(above: FieldLayout | number) {
    const isHeader = typeof above === 'number';
    this.#end = isHeader ? above : above.#end;
    this.#gaps = isHeader ? [] : above.#gaps.map((gap) => ({ ...gap }));
  }

  /** Bytes of an instance: fields of 8 bytes stay aligned in what is allocated behind it. */
  get size(): number {
    return align(this.#end, 8);
  }

  /**
   * Places fields.
   *
   * @param sizes of each field, in bytes: 1, 2, 4 or 8, which is its alignment, too
   * @returns the offset of each
   */
  place(sizes: readonly number[], order: FieldOrder): number[] {
    const offsets = Array<number>(sizes.length).fill(0);
    const sequence = sizes.map((size, index) => ({ size, index }));
    if (order === 'packed') sequence.sort((a, b) => b.size - a.size);
    for (const { size, index } of sequence) {
      offsets[index] = (order === 'packed' ? this.#fill(size) : undefined) ?? this.#append(size);
    }
    return offsets;
  }

  #append(size: number): number {
    const start = align(this.#end, size);
    if (start > this.#end) this.#gaps.push({ start: this.#end, end: start });
    this.#end = start + size;
    return start;
  }

  #fill(size: number): number | undefined {
    for (const [at, { start, end }] of this.#gaps.entries()) {
      const offset = align(start, size);
      if (offset + size > end) continue;
      const rest = [
        { start, end: offset },
        { start: offset + size, end },
      ];
      this.#gaps.splice(at, 1, ...rest.filter((gap) => gap.end > gap.start));
      return offset;
    }
    return undefined;
  }
}

function align(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}
