/**
 * All tokens of a source, by index; no object is made for one. The last is "end".
 *
 * A keyword's or operator's kind is its own text; the other kinds are "identifier", "integer", "floating", "character",
 * "string" and "end". `>>` and `>>>` are one token. In the list a kind is a number, the index of its text in `kinds`.
 */
import type { Diagnostic } from 'vmkit';
import type { Floating, Integer } from './numbers.js';

export const keywords =
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends final ' +
  'finally float for goto if implements import instanceof int interface long native new package private protected ' +
  'public return short static strictfp super switch synchronized this throw throws transient try void volatile while ' +
  'true false null _';

export const operators =
  '>>>= <<= >>= >>> ... -> :: ++ -- && || == != <= >= += -= *= /= &= |= ^= %= << >> ' +
  '( ) { } [ ] ; , . @ = > < ! ~ ? : + - * / & | ^ %';

const kinds: readonly string[] = [
  ...['end', 'identifier', 'integer', 'floating', 'character', 'string'],
  ...keywords.split(' '),
  ...operators.split(' '),
];

const numbers: ReadonlyMap<string, number> = new Map(kinds.map((kind, number) => [kind, number]));

/** The number of a kind. */
export function kindNumber(kind: string): number {
  return numbers.get(kind) as number;
}

/** Of an integer: a plain number when it is a short decimal one, as most are. */
export type TokenValue = string | number | Integer | Floating | undefined;

export class TokenList {
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  #kinds: Uint8Array;
  /** Where in `#table` the token's value is. */
  #values: Int32Array;
  /** Names, each once, and the literals' values. */
  readonly #table: TokenValue[] = [undefined];
  readonly errors: Diagnostic[] = [];
  /** Indices of the tokens that these errors are about. */
  readonly faulty = new Set<number>();

  /** @param expected about how many tokens there are */
  constructor(expected: number) {
    this.starts = new Int32Array(expected);
    this.ends = new Int32Array(expected);
    this.#kinds = new Uint8Array(expected);
    this.#values = new Int32Array(expected);
  }

  /** A token; @param value of `place` */
  add(kind: number, start: number, end: number, value: number): void {
    const index = this.length++;
    if (index === this.starts.length) this.#grow();
    this.#kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
    this.#values[index] = value;
  }

  #grow(): void {
    const size = 2 * this.starts.length + 16;
    const larger = <List extends Int32Array | Uint8Array>(list: List, made: List): List => {
      made.set(list);
      return made;
    };
    this.starts = larger(this.starts, new Int32Array(size));
    this.ends = larger(this.ends, new Int32Array(size));
    this.#kinds = larger(this.#kinds, new Uint8Array(size));
    this.#values = larger(this.#values, new Int32Array(size));
  }

  /** Keeps a value for the tokens that have it; 0 is that of none. */
  place(value: TokenValue): number {
    return this.#table.push(value) - 1;
  }

  kind(index: number): string {
    return index < this.length ? (kinds[this.#kinds[index] as number] as string) : 'end';
  }

  /** An identifier's name, a literal's value. */
  value(index: number): TokenValue {
    return this.#table[this.#values[index] as number];
  }

  /** Takes the first character off an operator: of `>>`, one is left. */
  split(index: number): void {
    this.#kinds[index] = kindNumber(this.kind(index).slice(1));
    this.starts[index] = (this.starts[index] as number) + 1;
  }
}
