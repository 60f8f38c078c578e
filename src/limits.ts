/**
 * How long guests may run: deadlines and fuel, in scopes that may be nested. An inner scope can only be stricter than
 * the one around it. What a guest overruns is terminated; it cannot catch that.
 */
import { checkKeys, checkObject, needed } from './checks.js';
import { VmkitError } from './errors.js';
import type { UseNative } from './symbols.js';

export interface Limits {
  /** Milliseconds that guests may run from now; more than 0. ERR_TIME_LIMIT. */
  time?: number;
  /**
   * Units of work, about one for each call and each turn of a loop: the same number on every machine and at every level.
   * ERR_FUEL. Only for engines with the option `fuel`. What the runtime does in one call (a search in a long string, a
   * collection) is not counted: give a time as well.
   */
  fuel?: number;
}

/** Fuel without a limit. */
const endless = Number.MAX_SAFE_INTEGER;
/** Of a limit. */
export const mostFuel = 1e15;

export class LimitScopes {
  readonly #use: UseNative;
  readonly #fuelMode: boolean;
  readonly #isDisposed: () => boolean;
  /** Of the scope that runs; on the clock of performance.now(). */
  #deadline = Number.POSITIVE_INFINITY;
  /** How many scopes limit the fuel. */
  #fuelled = 0;

  constructor(use: UseNative, fuelMode: boolean, isDisposed: () => boolean) {
    this.#use = use;
    this.#isDisposed = isDisposed;
    this.#fuelMode = fuelMode;
    if (fuelMode) use((addon) => addon.setFuel(endless));
  }

  /** What is left of the fuel; undefined when there is no limit. */
  get fuel(): number | undefined {
    if (!this.#fuelMode) return undefined;
    const left = this.#use((addon) => addon.fuel());
    return left > endless / 2 ? undefined : Math.max(0, left);
  }

  /**
   * Runs work whose guests are terminated at a limit.
   *
   * @throws VmkitError ERR_TIME_LIMIT, ERR_FUEL, ERR_ARGUMENT; and what the work throws
   */
  run<T>(limits: Limits, work: () => T): T {
    checkObject('withLimits', 'an object with time and fuel', limits);
    checkKeys('withLimits', ['time', 'fuel'], limits);
    if (typeof work !== 'function') throw needed('withLimits', 'a function', work);
    // Before it runs: what it does later would have no limit.
    if (isLater.test(Object.prototype.toString.call(work))) throw notDone(work);
    const { time, fuel } = limits;
    const limited = () => (time === undefined ? work() : this.#timed(checkTime(time), work));
    const result = fuel === undefined ? limited() : this.#withFuel(this.#checkFuel(fuel), limited);
    if (isThenable(result)) {
      // It is refused; that it may fail as well is nobody's business any more.
      result.then(undefined, () => {});
      throw notDone(result);
    }
    return result;
  }

  #timed<T>(time: number, work: () => T): T {
    const outer = this.#deadline;
    this.#deadline = Math.min(outer, performance.now() + time);
    this.#setDeadline();
    try {
      return work();
    } finally {
      this.#deadline = outer;
      this.#setDeadline();
    }
  }

  /** Runs work without the limits around it, which hold again afterwards. */
  lift<T>(work: () => T): T {
    const outer = this.#deadline;
    const fuel = this.#fuelMode ? this.#use((addon) => addon.fuel()) : endless;
    if (outer === Number.POSITIVE_INFINITY && fuel > endless / 2) return work();
    this.#deadline = Number.POSITIVE_INFINITY;
    this.#setDeadline();
    if (this.#fuelMode) this.#use((addon) => addon.setFuel(endless));
    try {
      return work();
    } finally {
      this.#deadline = outer;
      this.#setDeadline();
      if (this.#fuelMode && !this.#isDisposed()) this.#use((addon) => addon.setFuel(fuel));
    }
  }

  /** The addon's, which has just one. */
  #setDeadline(): void {
    if (this.#isDisposed()) return; // by the work itself
    const left = this.#deadline - performance.now();
    const milliseconds = left === Number.POSITIVE_INFINITY ? 0 : Math.max(left, soon);
    this.#use((addon) => addon.setDeadline(milliseconds));
  }

  /**
   * An error left the guest. LLVM sees that a loop without an end and without effects uses up any fuel: what is not limited
   * is not used up by that.
   */
  left(error: unknown): void {
    if (!this.#fuelMode || this.#fuelled > 0 || this.#isDisposed()) return;
    if (!(error instanceof VmkitError) || error.code !== 'ERR_FUEL') return;
    this.#use((addon) => {
      if (addon.depth() === 0) addon.setFuel(endless);
    });
  }

  /** Runs guest code that is no part of the program: it uses none of its fuel. */
  aside<T>(work: () => T): T {
    if (!this.#fuelMode || this.#isDisposed()) return work();
    const before = this.#use((addon) => addon.fuel());
    this.#use((addon) => addon.setFuel(endless));
    try {
      return work();
    } finally {
      if (!this.#isDisposed()) this.#use((addon) => addon.setFuel(before));
    }
  }

  #withFuel<T>(fuel: number, work: () => T): T {
    const before = this.#use((addon) => addon.fuel());
    const given = Math.min(fuel, Math.max(before, 0));
    this.#use((addon) => addon.setFuel(given));
    this.#fuelled++;
    try {
      return work();
    } finally {
      this.#fuelled--;
      if (!this.#isDisposed())
        this.#use((addon) =>
          addon.setFuel(before > endless / 2 ? endless : before - given + addon.fuel()),
        );
    }
  }

  #checkFuel(fuel: number): number {
    if (!this.#fuelMode) {
      throw new VmkitError(
        'ERR_ARGUMENT',
        'this engine does not count fuel: create it with createEngine({ fuel: true })',
      );
    }
    if (Number.isSafeInteger(fuel) && fuel >= 0 && fuel <= mostFuel) return fuel;
    throw needed('withLimits', 'fuel, an integer from 0 to 10^15,', fuel);
  }
}

/** What an asynchronous function and a generator are called. */
const isLater = /Async|Generator/;

function notDone(what: unknown): VmkitError {
  return needed('withLimits', 'work that is done when it returns', what);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'then' in value && typeof value.then === 'function';
}

/** Of a deadline that has passed: the addon takes 0 for none. */
const soon = 0.001;

function checkTime(time: number): number {
  if (typeof time === 'number' && time > 0 && time <= 2 ** 31) return time;
  throw needed('withLimits', 'a time in milliseconds, more than 0 and at most 2^31,', time);
}
