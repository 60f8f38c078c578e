/**
 * JavaScript values attached to guest objects without keeping those alive: the objects' addresses stand in words that a
 * collection which finds the object dead sets to 0. A value goes with its object, at the next sweep.
 */
import { highHalf, Keys, lowHalf, Words } from './words.js';

/** Values that are kept before those of dead objects are looked for. */
const firstSweep = 256;

export class WeakTable<T> {
  readonly #words: Words;
  readonly #keys = new Keys();
  readonly #values: (T | undefined)[] = [];
  /** Words by their object's key; that of a dead object may be another object's by now. */
  readonly #places = new Map<number, number>();
  #sweepAt = firstSweep;

  /** @param addBlock gives a block to the collector */
  constructor(addBlock: (block: BigUint64Array) => void) {
    this.#words = new Words(addBlock);
  }

  get size(): number {
    return this.#places.size;
  }

  /** The place of the object's value, for `at`; undefined when it has none. */
  find(address: bigint): number | undefined {
    const place = this.#places.get(this.#keyOf(address));
    return place !== undefined && this.#words.get(place) === address ? place : undefined;
  }

  /** The value at a place, and its object's address: 0n when it died. */
  at(place: number): { address: bigint; value: T | undefined } {
    return { address: this.#words.get(place), value: this.#values[place] };
  }

  /** Attaches a value to a live object, in place of one that it has; the place. */
  set(address: bigint, value: T): number {
    const known = this.find(address);
    if (known !== undefined) {
      this.#values[known] = value;
      return known;
    }
    if (this.#places.size >= this.#sweepAt) this.sweep();
    const key = this.#keyOf(address);
    const stale = this.#places.get(key);
    if (stale !== undefined) this.#remove(key, stale);
    const place = this.#words.add(lowHalf(address), highHalf(address));
    this.#values[place] = value;
    this.#places.set(key, place);
    return place;
  }

  /** A place for a value whose object is made next: `attach` or `drop` must follow. */
  reserve(value: T): number {
    if (this.#places.size >= this.#sweepAt) this.sweep();
    const place = this.#words.add(0, 0);
    this.#values[place] = value;
    return place;
  }

  /** Says which object a reserved place is of. */
  attach(place: number, address: bigint): void {
    const key = this.#keyOf(address);
    const stale = this.#places.get(key);
    if (stale !== undefined) this.#remove(key, stale);
    this.#words.set(place, lowHalf(address), highHalf(address));
    this.#places.set(key, place);
  }

  /** Gives a reserved place back: there is no object. */
  drop(place: number): void {
    this.#words.remove(place);
    this.#values[place] = undefined;
  }

  /** The value at a place, which an object that is alive has. */
  valueAt(place: number): T {
    return this.#values[place] as T;
  }

  /** Drops the values of dead objects. */
  sweep(): void {
    for (const [key, place] of this.#places) {
      if (this.#words.get(place) === 0n) this.#remove(key, place);
    }
    this.#sweepAt = Math.max(firstSweep, 2 * this.#places.size);
  }

  #keyOf(address: bigint): number {
    return this.#keys.of(lowHalf(address), highHalf(address));
  }

  #remove(key: number, place: number): void {
    this.#places.delete(key);
    this.#words.remove(place);
    this.#values[place] = undefined;
  }
}
