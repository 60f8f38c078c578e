/**
 * `engine.exceptions`: what guest exceptions are to JavaScript, and JavaScript's errors to guests.
 *
 * A language says by its `ExceptionBridge` how its exception objects are made and described. An object that leaves the
 * guest becomes a `GuestException`, the same one each time, for as long as that lives; thrown back by a host function, it is the same object
 * again. A JavaScript error that enters a guest becomes an object of the language's, and is itself again where that
 * leaves.
 */
import { VmkitError } from './errors.js';
import { type Frame, GuestError, GuestException } from './guest_error.js';
import { exceptionOf, type GuestRef, type Handles } from './host/handles.js';
import type { WeakTable } from './host/weak_table.js';
import type { NativeFailure } from './native.js';
import type { UseNative } from './symbols.js';

/** A check that failed in guest code, whose exception object has not been made; `kind` is FailureKind of runtime-cpp/failure.h. */
export type GuestFailure = NativeFailure;

/** What a language tells of its exceptions. */
export interface ExceptionDescription {
  /** As the language shows an uncaught one, i.e. "java.lang.ArithmeticException: / by zero". */
  message: string;
  /** Of the exception's own trace: return addresses in guest code, innermost first. */
  trace?: BigUint64Array | undefined;
  /** The same as frames, for those who have them already. */
  frames?: readonly Frame[] | undefined;
  /** The exception that this one names as its cause. */
  cause?: GuestRef | null | undefined;
}

/** How one language's exceptions and JavaScript's errors become each other. */
export interface ExceptionBridge {
  /** The language or module, for messages. */
  readonly name: string;
  /** Whether a function is this language's: its host functions' errors, and its functions' failures, come here. */
  ownsFunction(name: string): boolean;
  /** Whether a thrown object is this language's. */
  owns(ref: GuestRef): boolean;
  /** Makes the exception object of a failed check; it may run guest code. */
  materialize(failure: GuestFailure): GuestRef;
  /** Makes the exception object that a JavaScript error is to the guest; it may run guest code. */
  toGuest(error: unknown): GuestRef;
  /** It may run guest code; what it throws is told in the message's place. */
  describe(ref: GuestRef): ExceptionDescription;
}

/**
 * Errors of the kit that a guest may catch, since they tell of a failure of what a host function called. All others
 * (a limit was reached, a function cannot be compiled, the host function is wrong) leave the guest at once.
 */
const catchable: readonly string[] = [
  'ERR_RUNTIME',
  'ERR_EXCEPTION',
  'ERR_STACK_OVERFLOW',
  'ERR_OUT_OF_MEMORY',
];

/** FailureKind's Memory. */
const memoryFailure = 7;

/** Causes that are followed from one exception to the next. */
const mostCauses = 64;

/** The table of one engine. */
export class Exceptions {
  readonly #use: UseNative;
  readonly #aside: <T>(work: () => T) => T;
  readonly #handles: Handles;
  readonly #bridges: ExceptionBridge[] = [];
  /** The JavaScript values that objects made by `toGuest` stand for. */
  readonly #errors: WeakTable<unknown>;
  /** Where in `#errors` an error's object is. */
  readonly #places = new WeakMap<object, number>();

  /** @param aside runs guest code that uses no fuel of the program's */
  constructor(
    use: UseNative,
    handles: Handles,
    errors: WeakTable<unknown>,
    aside: <T>(work: () => T) => T = (work) => work(),
  ) {
    this.#use = use;
    this.#aside = aside;
    this.#handles = handles;
    this.#errors = errors;
  }

  /** Adds a language's bridge; a later one is asked first. */
  register(bridge: ExceptionBridge): void {
    this.#bridges.unshift(bridge);
  }

  /**
   * The error that an exception which leaves the guest is in JavaScript: a GuestException, or the JavaScript error that
   * the object stands for. A failed check of a language without a bridge is a GuestError.
   *
   * @param word the exception word: an object's address, or the mark of a failure without an object yet
   * @param name of the function that it leaves
   */
  errorOf(word: bigint, name: string): unknown {
    if (word !== this.#use((addon) => addon.failureMarker)) {
      return this.exceptionOf(this.#handles.wrap(word));
    }
    const failure = this.#use((addon) => addon.failure());
    const bridge = this.#bridgeOf(name);
    if (bridge) return this.exceptionOf(bridge.materialize(failure));
    return new GuestError(failureText(failure), undefined, undefined, { frames: failure.frames });
  }

  /** The same for an exception object. */
  exceptionOf(ref: GuestRef): unknown {
    const { error, cause } = this.#exceptionOf(ref);
    // Not by recursion, since guests make the chain; it may lead back to where it began.
    let last = { error, cause };
    for (let count = 0; last.cause && count < mostCauses; count++) {
      const next = this.#exceptionOf(last.cause);
      Object.defineProperty(last.error, 'cause', {
        value: next.error,
        configurable: true,
        writable: true,
      });
      last = next;
    }
    return error;
  }

  /** The error, and the cause that it does not have yet. */
  #exceptionOf(ref: GuestRef): { error: unknown; cause: GuestRef | null | undefined } {
    const place = this.#errors.find(ref.address);
    if (place !== undefined) return { error: this.#errors.at(place).value, cause: null };
    const known = ref[exceptionOf];
    if (known) return { error: known, cause: null };
    // How many frames a trace has depends on what was inlined: fuel must not.
    const { message, trace, frames, cause } = this.#aside(() => this.#describe(ref));
    const error = new GuestException(message, ref, frames ?? (trace ? this.frames(trace) : []));
    ref[exceptionOf] = error;
    return { error, cause };
  }

  #describe(ref: GuestRef): ExceptionDescription {
    try {
      const bridge = this.#bridges.find((each) => each.owns(ref));
      return bridge?.describe(ref) ?? { message: 'the guest threw an object' };
    } catch (error) {
      if (leavesGuest(error)) throw error;
      const why = error instanceof Error ? error.message : String(error);
      return { message: `the guest threw an object, and cannot tell which: ${why}` };
    }
  }

  /**
   * The exception object that a JavaScript error is to the guest: the one that a GuestException came from, the one that the
   * same error was before, or a new one.
   *
   * @param name of the host function that threw it
   * @returns the object's address
   * @throws the error itself when the guest may not catch it, or has no exceptions
   */
  toGuest(error: unknown, name: string): bigint {
    if (leavesGuest(error)) throw error;
    const bridge = this.#bridgeOf(name);
    const own = this.#objectOf(error);
    // Another language's exception is to this one what a JavaScript error is.
    if (own && (!bridge || (this.#bridges.length < 2 && leftGuest(error)) || bridge.owns(own))) {
      return own.address;
    }
    if (!bridge) throw error;
    // The kit's own want of memory is the guest's, which catches it as such; the object may be one that it has for that.
    const isMemory = error instanceof VmkitError && error.code === 'ERR_OUT_OF_MEMORY';
    let ref: GuestRef;
    try {
      // Whether the error has an object already depends on JavaScript's collector: fuel must not.
      ref = this.#aside(() =>
        isMemory
          ? bridge.materialize({ kind: memoryFailure, a: 0n, b: 0n, frames: [] })
          : bridge.toGuest(error),
      );
    } catch (other) {
      // The guest's own code failed on the way, i.e. for want of memory: that is what it gets to see.
      const thrown = this.#objectOf(other);
      if (thrown) return thrown.address;
      throw leavesGuest(other) ? other : error;
    }
    const { address } = ref;
    if (!isMemory && this.#errors.find(address) === undefined && !ref[exceptionOf]) {
      const place = this.#errors.set(address, error);
      if (typeof error === 'object' && error !== null) this.#places.set(error, place);
    }
    return address;
  }

  /** The object that an error came from, or was before. */
  #objectOf(error: unknown): GuestRef | undefined {
    if (typeof error !== 'object' || error === null) return undefined;
    if (error instanceof GuestException && this.#handles.owns(error.ref) && !error.ref.released) {
      return error.ref;
    }
    const place = this.#places.get(error);
    if (place === undefined) return undefined;
    const { address, value } = this.#errors.at(place);
    return address !== 0n && value === error ? this.#handles.wrap(address) : undefined;
  }

  /** Of a function's language; with just one language there is no question. */
  #bridgeOf(name: string): ExceptionBridge | undefined {
    return this.#bridges.find((each) => each.ownsFunction(name)) ?? this.#bridges[0];
  }

  /** The frames of a trace, as guest code captures it. */
  frames(trace: BigUint64Array): readonly Frame[] {
    return this.#use((addon) => addon.describeFrames(trace));
  }

  /** Drops what belongs to objects that a collection found dead. */
  sweep(): void {
    this.#errors.sweep();
  }
}

/** Whether an error's object was thrown, and so is an exception: anybody can make a GuestException of any object. */
function leftGuest(error: unknown): boolean {
  return !(error instanceof GuestException) || error.ref[exceptionOf] === error;
}

/** Whether an error goes through guests without being caught. */
export function leavesGuest(error: unknown): boolean {
  return error instanceof VmkitError && !catchable.includes(error.code);
}

/** Failures in the kit's words, for languages that have none of their own. Indices are FailureKind's numbers. */
const failureTexts: readonly ((a: bigint, b: bigint) => string)[] = [
  () => 'no failure',
  () => 'a null reference was used',
  (index, length) => `the index ${index} is out of bounds for the length ${length}`,
  (length) => `the length ${length} is negative`,
  () => 'an object is not of the class that it was cast to',
  () => 'an object does not fit the array that it was stored in',
  () => 'division by zero',
  (wanted) => `memory is out: ${wanted} bytes were wanted`,
  () => "the guest's stack overflowed: a recursion goes too deep",
  (index, length) => `the index ${index} is out of bounds for a string of the length ${length}`,
  () => 'the text is not a number',
  () => 'a string or an array would be too long',
  (number) => `failure ${number}`,
  (range, length) => {
    const [begin, end] = [BigInt.asIntN(32, range), BigInt.asIntN(32, range >> 32n)];
    return `the range from ${begin} to ${end} is out of bounds for a string of the length ${length}`;
  },
];

function failureText({ kind, a, b }: GuestFailure): string {
  return failureTexts[kind]?.(a, b) ?? `failure of kind ${kind}`;
}
