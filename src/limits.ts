/**
 * How long guests may run: deadlines and fuel, in scopes that may be nested. An inner scope can only be stricter than
 * the one around it. What a guest overruns is terminated; it cannot catch that.
 */
import { checkObject, needed } from './checks.js';
import { VmkitError } from './errors.js';
import type { UseNative } from './symbols.js';

export interface Limits {
  /** Milliseconds that guests may run from now; more than 0. ERR_TIME_LIMIT. */
  time?: number;
  /**
   * Units of work, about one for each call and each turn of a loop: the same number on every machine and at every level.
   * ERR_FUEL. Only for engines with the option `fuel`.
   */
  fuel?: number;
}

/** Fuel without a limit. */
const endless = Number.MAX_SAFE_INTEGER;

export class LimitScopes {
  readonly #use: UseNative;
  readonly #fuelMode: boolean;
  readonly #isDisposed: () => boolean;
  /** Of the scope that runs; on the clock of performance.now(). */
  #deadline = Number.POSITIVE_INFINITY;

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
    if (typeof work !== 'function') throw needed('withLimits', 'a function', work);
    const { time, fuel } = limits;
    const limited = () => (time === undefined ? work() : this.#timed(checkTime(time), work));
    const result = fuel === undefined ? limited() : this.#fuelled(this.#checkFuel(fuel), limited);
    if (result instanceof Promise) {
      throw needed('withLimits', 'work that is done when it returns', result);
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

  /** The addon's, which has just one. */
  #setDeadline(): void {
    if (this.#isDisposed()) return; // by the work itself
    const left = this.#deadline - performance.now();
    const milliseconds = left === Number.POSITIVE_INFINITY ? 0 : Math.max(left, soon);
    this.#use((addon) => addon.setDeadline(milliseconds));
  }

  #fuelled<T>(fuel: number, work: () => T): T {
    const before = this.#use((addon) => addon.fuel());
    const given = Math.min(fuel, Math.max(before, 0));
    this.#use((addon) => addon.setFuel(given));
    try {
      return work();
    } finally {
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
    if (Number.isSafeInteger(fuel) && fuel >= 0 && fuel <= endless / 2) return fuel;
    throw needed('withLimits', 'fuel, an integer from 0 to 2^52,', fuel);
  }
}

/** Of a deadline that has passed: the addon takes 0 for none. */
const soon = 0.001;

function checkTime(time: number): number {
  if (typeof time === 'number' && time > 0 && time <= 2 ** 31) return time;
  throw needed('withLimits', 'a time in milliseconds, more than 0 and at most 2^31,', time);
}
