/**
 * The words of a source: each is made a string once, however often it stands there. A table with open addressing that is
 * searched by the characters in the text, before there is any string of them.
 */
export class WordTable {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  /** Indices of words, plus 1; the size is a power of two, and less than half is taken. */
  #slots = new Int32Array(256);

  word(index: number): string {
    return this.#words[index] as string;
  }

  /** The index of the word at a place in a text, by its hash (see `hashed`); a new one gets the next index. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const index = (slots[slot] as number) - 1;
      if (index < 0) break;
      if (this.#hashes[index] === hash) {
        const word = this.#words[index] as string;
        if (word.length === end - start && text.startsWith(word, start)) return index;
      }
      slot = (slot + 1) & mask;
    }
    const index = this.#words.push(text.slice(start, end)) - 1;
    this.#hashes.push(hash);
    slots[slot] = index + 1;
    if (2 * index > mask) this.#grow();
    return index;
  }

  #grow(): void {
    const slots = new Int32Array(4 * this.#slots.length);
    const mask = slots.length - 1;
    for (let index = 0; index < this.#hashes.length; index++) {
      let slot = (this.#hashes[index] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}

/** A word's hash with one more character; that of no characters is 0. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
