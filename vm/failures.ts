/**
 * Failures: what goes wrong without the program throwing an exception, such as an index out of bounds. A failed check
 * records kind, operands and trace in the thread's context, and goes to the handler with a marker in place of an exception; the
 * language makes the exception there, if somebody looks at it. `runtime-cpp/failure.h` is the same table in C++.
 */

/** What failed, and what the operands `a` and `b` are. */
export const FailureKind = {
  /** a: number of a text of the module's `messages` that says what was asked of null. */
  Null: 1,
  /** Of an array: a: the index, b: the length. */
  Index: 2,
  /** Of a new array: a: the length. */
  NegativeLength: 3,
  /** a: descriptor of the object's class, b: of the wanted one. */
  Cast: 4,
  /** Into an array of references: a: descriptor of the value's class. */
  Store: 5,
  /** Of an integer by zero. */
  Division: 6,
  /** a: bytes that were wanted, b: 1 when no array or string can be that large. */
  Memory: 7,
  /** The stack is used up. */
  Stack: 8,
  /** Of a string: a: the index, b: the length, and in its upper half whose it is: StringOperation of runtime-cpp/strings.h. */
  StringIndex: 9,
  /** A text is no number; a: the string's address, b: the radix, 0 for a float. Or, with a 0, b is no code point. */
  Format: 10,
  /** a: the length that a string or an array would have. */
  TooLong: 11,
  /** A trap with a text: a: its number in the module's `messages`. */
  Message: 12,
  /** Of a string: a: begin | end << 32, b: as of StringIndex. */
  StringRange: 13,
} as const;

/** Kinds from here on are the languages' own. */
export const firstOwnFailure = 64;

/** Of `FailureKind`, or a language's own from `firstOwnFailure` on. */
export type FailureNumber = number;

/** A text, or what makes it when code that needs it is built. */
export type Text = string | (() => string);

/** The texts of a module that guest code refers to by number. */
export class Messages {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a text: the same for the same text. */
  number(text: Text): number {
    const message = typeof text === 'string' ? text : text();
    let number = this.#numbers.get(message);
    if (number === undefined) {
      number = this.#texts.push(message) - 1;
      this.#numbers.set(message, number);
    }
    return number;
  }

  /** The text of a number; "" for a number that none has. */
  text(number: number | bigint): string {
    return this.#texts[Number(number)] ?? '';
  }
}
