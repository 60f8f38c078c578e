/**
 * Words that the heap's collector reads: roots, or weak references. Blocks of them are given to it as they are needed.
 *
 * Addresses come as two halves of 32 bits where they can: that makes no bigints.
 */

const blockBits = 12;
const blockSize = 1 << blockBits;

interface Block {
  words: BigUint64Array;
  /** The same memory: a word's low half, then its high one. */
  halves: Int32Array;
}

/** A growing table of words with a free list; an index stays with its word until it is removed. 0n is an empty word. */
export class Words {
  readonly #addBlock: (block: BigUint64Array) => void;
  readonly #blocks: Block[] = [];
  readonly #free: number[] = [];
  /** The first that was never used. */
  #next = 0;

  constructor(addBlock: (block: BigUint64Array) => void) {
    this.#addBlock = addBlock;
  }

  add(low: number, high: number): number {
    const index = this.#free.pop() ?? this.#next++;
    this.set(index, low, high);
    return index;
  }

  get(index: number): bigint {
    return this.#blockOf(index).words[index & (blockSize - 1)] as bigint;
  }

  low(index: number): number {
    return this.#blockOf(index).halves[(index & (blockSize - 1)) * 2] as number;
  }

  high(index: number): number {
    return this.#blockOf(index).halves[(index & (blockSize - 1)) * 2 + 1] as number;
  }

  remove(index: number): void {
    this.set(index, 0, 0);
    this.#free.push(index);
  }

  set(index: number, low: number, high: number): void {
    const { halves } = this.#blockOf(index);
    const at = (index & (blockSize - 1)) * 2;
    halves[at] = low;
    halves[at + 1] = high;
  }

  #blockOf(index: number): Block {
    return this.#blocks[index >> blockBits] ?? this.#newBlock();
  }

  #newBlock(): Block {
    const words = new BigUint64Array(blockSize);
    this.#addBlock(words);
    const block = { words, halves: new Int32Array(words.buffer) };
    this.#blocks.push(block);
    return block;
  }
}

/** Addresses as keys of a Map: small integers, which V8 hashes fastest, as long as they lie within 16 GB of the first. */
export class Keys {
  #base: number | undefined;

  of(low: number, high: number): number {
    this.#base ??= high;
    return (high - this.#base) * 2 ** 29 + (low >>> 3);
  }
}

export function lowHalf(address: bigint): number {
  return Number(BigInt.asIntN(32, address));
}

export function highHalf(address: bigint): number {
  return Number(BigInt.asIntN(32, address >> 32n));
}
