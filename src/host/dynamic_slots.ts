/**
 * Dynamic values (`dyn`) in the slots of a call buffer.
 *
 * A value's word lies in its slot less 2^49, what the doubles in words are offset by (runtime-cpp/value.h): a number is
 * the double itself there, which generated code reads and writes alone. Whatever is no number is a NaN then that no
 * arithmetic makes, and comes here; `low` and `high` are the halves of a word.
 *
 * Without a codec JavaScript sees numbers, booleans, null for nil, GuestRefs, and undefined for no value at all. A
 * language's codec says what its strings, functions and objects are.
 */
import { falseWord, nilWord, numberOffsetHigh, trueWord } from '../dynamic_words.js';
import { VmkitError } from '../errors.js';
import { maxParameters } from '../signature.js';
import type { UseNative } from '../symbols.js';
import type { GuestRef, Handles } from './handles.js';

/** What values of a language are in JavaScript, beside numbers, booleans and null for nil. */
export interface ValueCodec {
  /** The descriptor of the language's strings: with it they cross as JavaScript's, and never come to the codec. */
  readonly stringClass?: bigint | undefined;
  /**
   * The guest's value for one of JavaScript's that is no number and no string.
   *
   * @throws VmkitError ERR_ARGUMENT for what cannot cross; its message goes on behind "f: argument 1: "
   */
  toGuest(value: unknown): number | boolean | null | GuestRef;
  /** What a guest's object, which is no string, is in JavaScript. */
  fromGuest(ref: GuestRef): unknown;
  /**
   * What errors call an argument of one of the kit's own functions, by its index, or the result (index -1): nobody but the
   * kit has called that. Undefined for other functions.
   */
  placeOf?(name: string, index: number): string | undefined;
}

/** A value as it is put into a slot: `given` makes it of what JavaScript gives. */
export type SlotValue = number | boolean | null | GuestRef | string;

/** Values that are no numbers, for the code that boundary.ts generates. */
export class DynamicSlots {
  readonly #i32: Int32Array;
  readonly #handles: Handles;
  readonly #use: UseNative;
  readonly #addBlock: (block: BigUint64Array) => void;
  /** Where new strings are, by argument, until they are in their slots: making the next one may collect. */
  #made: BigUint64Array | undefined;
  #madeHalves: Int32Array = new Int32Array(0);

  constructor(
    buffer: ArrayBuffer,
    handles: Handles,
    use: UseNative,
    addBlock: (block: BigUint64Array) => void,
  ) {
    this.#i32 = new Int32Array(buffer);
    this.#handles = handles;
    this.#use = use;
    this.#addBlock = addBlock;
  }

  /** What is to be put into a slot for a value that is no number; undefined when it is none that could be. */
  given(value: unknown, codec: ValueCodec | undefined): SlotValue | undefined {
    if (value === null || typeof value === 'boolean') return value;
    if (codec === undefined) return this.#handles.owns(value) ? value : undefined;
    if (typeof value === 'string' && codec.stringClass !== undefined) return value;
    if (this.#handles.owns(value)) return value;
    return this.#checked(codec.toGuest(value));
  }

  /** JavaScript's type checker does not see to it that a codec gives what it says. */
  #checked(made: unknown): SlotValue | undefined {
    if (made === null || typeof made === 'number' || typeof made === 'boolean') return made;
    return this.#handles.owns(made) ? made : undefined;
  }

  /** Makes the string for a slot, before any slot is written. No guest runs from here on. */
  make(text: string, slot: number, codec: ValueCodec): void {
    const { stringClass } = codec;
    if (!this.#made) {
      this.#made = new BigUint64Array(maxParameters);
      this.#madeHalves = new Int32Array(this.#made.buffer);
      this.#addBlock(this.#made);
    }
    const words = this.#made;
    this.#use((addon) => addon.putString(text, Number(stringClass), words, slot));
  }

  /** Writes what is no number. */
  put(value: Exclude<SlotValue, number>, slot: number): void {
    const at = slot * 2;
    if (typeof value === 'string') {
      const made = this.#madeHalves;
      this.#write(at, made[at] as number, made[at + 1] as number);
      made[at] = 0;
      made[at + 1] = 0;
    } else if (value === null) {
      this.#write(at, nilWord, 0);
    } else if (typeof value === 'boolean') {
      this.#write(at, value ? trueWord : falseWord, 0);
    } else {
      this.#handles.unwrapTo(value, this.#i32, at);
      this.#i32[at + 1] = (this.#i32[at + 1] as number) - numberOffsetHigh;
    }
  }

  #write(at: number, low: number, high: number): void {
    this.#i32[at] = low;
    this.#i32[at + 1] = high - numberOffsetHigh;
  }

  /**
   * What a slot holds that is a NaN as a double, by its halves.
   *
   * @param lend gives the GuestRef of an object to a host function without a codec
   */
  take(
    low: number,
    slotHigh: number,
    codec: ValueCodec | undefined,
    lend?: (low: number, high: number) => GuestRef,
  ): unknown {
    const high = (slotHigh + numberOffsetHigh) | 0;
    // Below 2^49 as an unsigned number, which those of doubles are not.
    if (high < 0 || high >= numberOffsetHigh) return Number.NaN;
    if (high === 0) {
      if (low === nilWord) return null;
      if (low === falseWord) return false;
      if (low === trueWord) return true;
      if (low === 0) return undefined;
    }
    if (codec === undefined) return lend ? lend(low, high) : this.#handles.wrapHalves(low, high);
    const known = this.#handles.known(low, high);
    if (known) return codec.fromGuest(known);
    if (codec.stringClass !== undefined) {
      const text = this.#use((addon) => addon.textOf(low, high));
      if (text !== undefined) return text;
    }
    return codec.fromGuest(this.#handles.wrapHalves(low, high));
  }
}

/** What a value that cannot cross is refused with. */
export function refusedBy(where: string, error: unknown): unknown {
  if (!(error instanceof VmkitError) || error.code !== 'ERR_ARGUMENT') return error;
  return new VmkitError('ERR_ARGUMENT', `${where}: ${error.message}`, { cause: error });
}
