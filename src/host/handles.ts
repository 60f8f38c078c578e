/**
 * References to guest objects in JavaScript. A `GuestRef` keeps its object alive: the object's address stands in a word
 * of a handle block, which the collector takes for a root. The word is free again when the GuestRef is collected, or
 * released.
 *
 * The same object has the same GuestRef for as long as that lives. Objects do not move, and a handle keeps its object's
 * address from being used again, so that addresses are keys.
 *
 * V8 keeps what a WeakRef was made of, or read from, until the JavaScript that runs has come to its end; and a guest may
 * call host functions with new objects for minutes. So, now and then, V8 is asked to let go of them (`forget`), and the
 * table looks by itself which GuestRefs are gone: a FinalizationRegistry tells only between two jobs.
 */
import type { Engine } from '../engine.js';
import { describe, VmkitError } from '../errors.js';
import { highHalf, Keys, lowHalf, Words } from './words.js';

/** Keys of `GuestRef` that are the kit's: an embedder has no use for them. */
const slotOf = Symbol('slot');
const handlesOf = Symbol('handles');
const borrowed = Symbol('borrowed');
/** The GuestException that a thrown object left the guest as. */
export const exceptionOf = Symbol('exception');

/** What its object is to JavaScript, where a language's codec makes more of it (vm/dynamic/host.ts). */
export const facade = Symbol('facade');

/** The descriptor of its object's class, once somebody asked (src/objects.ts). */
export const classOf = Symbol('class');

/** A reference to an object of an engine's heap, for as long as this lives or until `release`. */
export class GuestRef {
  /** -1 when it was released. */
  [slotOf]: number;
  readonly [handlesOf]: Handles;
  /** It ends with the call of the host function that it is an argument of. */
  readonly [borrowed]: boolean;
  [exceptionOf]: Error | undefined = undefined;
  [classOf]: bigint | undefined = undefined;
  [facade]: object | undefined = undefined;

  /** For the kit: `engine.heap.ref` gives the one for an object. */
  constructor(handles: Handles, slot: number, isBorrowed = false) {
    this[handlesOf] = handles;
    this[slotOf] = slot;
    this[borrowed] = isBorrowed;
  }

  get engine(): Engine {
    return this[handlesOf].engine;
  }

  get released(): boolean {
    return this[slotOf] < 0;
  }

  /**
   * Where the object is, to look at while debugging.
   *
   * @throws VmkitError ERR_REF_RELEASED, ERR_ENGINE_DISPOSED
   */
  get address(): bigint {
    return this[handlesOf].unwrap(this);
  }

  /** One that lasts, of one that a host function has for its call only; any other is that itself. */
  keep(): GuestRef {
    return this[handlesOf].keep(this);
  }

  /** Lets go of the object before this is collected; it cannot be used afterwards. A second call does nothing. */
  release(): void {
    this[handlesOf].release(this);
  }

  [Symbol.dispose](): void {
    this.release();
  }

  toString(): string {
    const { released, engine } = this;
    const what = released ? 'released' : engine.disposed ? 'of a disposed engine' : null;
    return `GuestRef(${what ?? `0x${this.address.toString(16)}`})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** GuestRefs that are made before the first look for those that are gone. */
const firstSweep = 10_000;

/** A slot and its generation in one number. */
const generationUnit = 2 ** 31;

/** What V8 is told that a handle holds of the guest's memory, so that it looks for GuestRefs that are gone. */
const weight = 1024;
/** Handles that V8 is told of at once. */
const batch = 1024;

/** V8's collector, as the addon reaches it. */
export interface Collector {
  /** Lets it collect what it holds for WeakRefs until the end of the job. */
  forget(): void;
  /** Tells it that its objects hold so many bytes more of others' memory, or less. */
  weigh(bytes: number): void;
}

const noCollector: Collector = { forget() {}, weigh() {} };

/** The handles of one engine. */
export class Handles {
  readonly engine: Engine;
  readonly #words: Words;
  readonly #keys = new Keys();
  readonly #collector: Collector;
  /** Slots by their object's key. */
  readonly #slots = new Map<number, number>();
  readonly #refs: (WeakRef<GuestRef> | undefined)[] = [];
  /** Of a slot: goes up when it is freed, so that the registry's late news of its former owner are not mistaken. */
  readonly #generations: number[] = [];
  readonly #registry = new FinalizationRegistry<number>((held) => this.#collected(held));
  /** GuestRefs that may be made before the next sweep. */
  #untilSweep = firstSweep;
  /** Handles that V8 was told of. */
  #weighed = 0;

  /**
   * @param addBlock gives a block of handles to the heap's collector
   */
  constructor(
    engine: Engine,
    addBlock: (block: BigUint64Array) => void,
    collector: Collector = noCollector,
  ) {
    this.engine = engine;
    this.#words = new Words(addBlock);
    this.#collector = collector;
  }

  /** Handles in use. */
  get size(): number {
    return this.#slots.size;
  }

  /** The GuestRef of the object at an address, which is not 0n. */
  wrap(address: bigint): GuestRef {
    return this.wrapHalves(lowHalf(address), highHalf(address));
  }

  /** The same, of an address in two integers of 32 bits. */
  wrapHalves(low: number, high: number): GuestRef {
    const key = this.#keys.of(low, high);
    const known = this.#slots.get(key);
    if (known !== undefined) {
      const ref = this.#refs[known]?.deref();
      if (ref) return ref;
      this.#free(known, key);
    }
    if (--this.#untilSweep < 0) this.#sweep();
    const slot = this.#words.add(low, high);
    const ref = new GuestRef(this, slot);
    this.#slots.set(key, slot);
    const weak = new WeakRef(ref);
    this.#refs[slot] = weak;
    this.#registry.register(ref, slot + (this.#generations[slot] ?? 0) * generationUnit, weak);
    if (this.#slots.size >= this.#weighed + batch) this.#weigh(this.#weighed + batch);
    return ref;
  }

  /** The GuestRef of an object that has one already. */
  known(low: number, high: number): GuestRef | undefined {
    const slot = this.#slots.get(this.#keys.of(low, high));
    return slot === undefined ? undefined : this.#refs[slot]?.deref();
  }

  /**
   * A GuestRef of its own for a host function's argument, which ends with the call: whoever called must `release` it. Twenty
   * times as fast as the other, which V8's collector must look after.
   */
  borrow(low: number, high: number): GuestRef {
    return new GuestRef(this, this.#words.add(low, high), true);
  }

  /** The lasting GuestRef of the same object. */
  keep(ref: GuestRef): GuestRef {
    return ref[borrowed] ? this.wrap(this.unwrap(ref)) : ref;
  }

  /**
   * The address that a GuestRef stands for.
   *
   * @throws VmkitError ERR_ARGUMENT for another engine's, ERR_REF_RELEASED, ERR_ENGINE_DISPOSED
   */
  unwrap(ref: GuestRef): bigint {
    const slot = ref[slotOf];
    if (ref[handlesOf] === this && slot >= 0 && !this.engine.disposed) return this.#words.get(slot);
    throw this.#refusal(ref);
  }

  /** The same, as two halves at an index and behind it, without a bigint. @throws VmkitError as `unwrap` */
  unwrapTo(ref: GuestRef, halves: Int32Array, at: number): void {
    const slot = ref[slotOf];
    if (ref[handlesOf] !== this || slot < 0 || this.engine.disposed) throw this.#refusal(ref);
    halves[at] = this.#words.low(slot);
    halves[at + 1] = this.#words.high(slot);
  }

  /** Whether a value is one of this engine's GuestRefs; what else is wrong with it, `unwrap` says. */
  owns(value: unknown): value is GuestRef {
    return value instanceof GuestRef && value[handlesOf] === this;
  }

  release(ref: GuestRef): void {
    const slot = ref[slotOf];
    if (slot < 0) return;
    ref[slotOf] = -1;
    if (this.engine.disposed) return;
    if (ref[borrowed]) this.#words.remove(slot);
    else this.#free(slot, this.#keyOf(slot));
  }

  /** The engine is gone, and its heap with it. */
  clear(): void {
    this.#slots.clear();
    this.#refs.length = 0;
    this.#weigh(0);
  }

  /** Tells V8 of as many handles as there are now, about. */
  #weigh(count: number): void {
    this.#collector.weigh((count - this.#weighed) * weight);
    this.#weighed = count;
  }

  #keyOf(slot: number): number {
    return this.#keys.of(this.#words.low(slot), this.#words.high(slot));
  }

  #free(slot: number, key: number): void {
    this.#slots.delete(key);
    this.#words.remove(slot);
    // Else the registry would keep its word on each until the job ends.
    const weak = this.#refs[slot];
    if (weak) this.#registry.unregister(weak);
    this.#refs[slot] = undefined;
    this.#generations[slot] = (this.#generations[slot] ?? 0) + 1;
    if (this.#slots.size <= this.#weighed - 2 * batch) this.#weigh(this.#weighed - 2 * batch);
  }

  #collected(held: number): void {
    const slot = held % generationUnit;
    const generation = (held - slot) / generationUnit;
    const isCurrent = this.#refs[slot] && (this.#generations[slot] ?? 0) === generation;
    if (isCurrent) this.#free(slot, this.#keyOf(slot));
  }

  /** Frees the handles of GuestRefs that were collected since the last sweep, in this very job. */
  #sweep(): void {
    for (const [key, slot] of this.#slots) if (!this.#refs[slot]?.deref()) this.#free(slot, key);
    this.#untilSweep = Math.max(firstSweep, this.#slots.size);
    this.#collector.forget();
  }

  #refusal(ref: GuestRef): VmkitError {
    if (!(ref instanceof GuestRef)) {
      return new VmkitError('ERR_ARGUMENT', `a GuestRef is needed, not ${describe(ref)}`);
    }
    if (ref[handlesOf] !== this) {
      return new VmkitError(
        'ERR_ARGUMENT',
        "the GuestRef is another engine's: objects cannot go from one engine to another",
      );
    }
    if (ref.released) {
      return new VmkitError(
        'ERR_REF_RELEASED',
        'the GuestRef was released, or its host function has returned: call keep() before that',
      );
    }
    return new VmkitError('ERR_ENGINE_DISPOSED', 'the engine of the GuestRef was disposed of');
  }
}
