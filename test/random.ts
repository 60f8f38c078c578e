/** Random numbers of a seed, for tests: the same ones for the same seed. */

/** Integers from 0 to below a limit: mulberry32, with 32 bits of state. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

/** What makers of random programs choose by; neighbouring seeds have nothing in common. */
export class Random {
  readonly below: (limit: number) => number;

  constructor(seed: number) {
    this.below = randomNumbers(Math.imul(seed, 0x9e3779b1));
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}
