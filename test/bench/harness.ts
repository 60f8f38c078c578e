/**
 * What all benchmarks share: what one is, what it yields, and the comparison of sides in interleaved rounds.
 *
 * A comparison's ratio is the median of the rounds' ratios, ours over theirs, so that less is better; its spread is the
 * interquartile range of those ratios.
 */
import { interquartileRange, median } from 'simple-statistics';
import { countInstructions } from './instructions.js';

/** One result. */
export interface Figure {
  /** Benchmark, what was measured, and of what: "strategies/import/1000/call". */
  name: string;
  /** Median of the rounds. */
  value: number;
  unit: string;
  /** What `value` is compared with. */
  against?: string;
  /** `value` over that of `against`: the median of the rounds' ratios. */
  ratio?: number;
  /** Interquartile range of the rounds' ratios; without a ratio, of the values. */
  spread?: number;
  /** The ratio may be this at most. */
  target?: number;
  /** Said beneath the table. */
  note?: string;
}

export interface Settings {
  /** Rounds of each comparison. */
  rounds: number;
  /** Smaller sizes and shorter samples: to see that it runs, not to quote. */
  quick: boolean;
  /** `auto`: instructions are counted where the spread is larger than the margin. */
  instructions: 'auto' | 'always' | 'never';
  /** Progress, for people. */
  log(line: string): void;
}

export interface Benchmark {
  name: string;
  about: string;
  run(settings: Settings): Promise<Figure[]>;
  /**
   * Sides whose work can be counted in instructions, by name: each gives a function that does it `n` times, 0 included.
   * Called in a process of its own; whatever is not to be counted is done before the function is given.
   */
  countable?: Record<string, () => Promise<(n: number) => void>>;
}

/** Takes one sample, in the unit of the comparison. */
export type Sample = () => number | Promise<number>;

/** The samples of each side, round by round. */
export type Samples<Side extends string> = Record<Side, number[]>;

/** Takes samples of all sides in turn: A B C A B C …, after one round that warms up and does not count. */
export async function interleave<Side extends string>(
  sides: Record<Side, Sample>,
  rounds: number,
): Promise<Samples<Side>> {
  const names = Object.keys(sides) as Side[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Samples<Side>;
  for (const name of names) await sides[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples[name].push(await sides[name]());
  }
  return samples;
}

/** A figure of one side of a comparison, or with `theirs` of two. */
export function figure(
  name: string,
  unit: string,
  ours: readonly number[],
  theirs?: { against: string; samples: readonly number[]; target?: number },
): Figure {
  const value = median([...ours]);
  if (!theirs) return { name, value, unit, spread: interquartileRange([...ours]) };
  const { against, samples, target } = theirs;
  const ratios = samples.map((sample, round) => ours[round]! / sample);
  const compared: Figure = {
    name,
    value,
    unit,
    against,
    ratio: median(ratios),
    spread: interquartileRange(ratios),
  };
  return target === undefined ? compared : { ...compared, target };
}

/**
 * Adds the verdict by instructions to a figure with a target, when its spread is larger than the margin between target
 * and 1, or the settings ask for it.
 */
export function decide(
  settings: Settings,
  benchmark: string,
  measured: Figure,
  [ours, theirs]: [string, string],
  iterations: number,
): Figure[] {
  const { target = 1, ...timed } = measured;
  const { name, spread = 0, against = theirs } = timed;
  const unclear = spread > Math.abs(1 - target);
  if (!unclear && settings.instructions !== 'always') return [measured];
  const undecided = (why: string): Figure[] => [
    unclear
      ? { ...timed, note: `undecided: the spread is larger than the margin, and ${why}` }
      : measured,
  ];
  if (settings.instructions === 'never') return undecided('instructions are not to be counted');
  settings.log(`${name}: counting instructions`);
  const mine = countInstructions(benchmark, ours, iterations);
  const other = countInstructions(benchmark, theirs, iterations);
  if (mine === undefined || other === undefined) return undecided('valgrind is not installed');
  const counted: Figure = {
    name: `${name}/instructions`,
    value: mine,
    unit: 'instructions',
    against,
    ratio: mine / other,
    spread: 0,
    target,
  };
  // Where the times cannot decide, the target is the count's alone.
  return unclear ? [timed, counted] : [measured, counted];
}

/** Nanoseconds for each of `n` iterations of what `work` does. */
export function nanoseconds(n: number, work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / n;
}

/** Throws unless a benchmark's result is what it must be: otherwise it measures something else than it says. */
export function check(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) {
    throw new Error(`${what}: the result is ${String(actual)}, not ${String(expected)}`);
  }
}
