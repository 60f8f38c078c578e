/** Runs random Lox programs in vmkit and in the tree walker, and tells the differences, as small as can be. */
import { print, shrink } from './pieces.js';
import { randomProgram } from './random_program.js';
import type { Outcome } from './tree_walker.js';
import { runPrograms, walked } from './vm_runs.js';

/**
 * The programs of the seeds that do at a level what they don't do in the walker, each with what is known of it.
 *
 * @param gc the collector's mode; the environment's unless given
 */
export function differences(seeds: readonly number[], level: number, gc?: string): string[] {
  const programs = seeds.map((seed) => ({ seed, text: print(randomProgram(seed)) }));
  const known = programs.map(({ text }) => walked(text));
  const judged = programs.filter((_, at) => known[at] !== undefined);
  const outcomes = runPrograms(
    judged.map(({ text }) => text),
    level,
    gc,
  );
  const right = known.filter((outcome) => outcome !== undefined);
  return judged.flatMap(({ seed }, at) => {
    const got = outcomes[at];
    return got && isSame(right[at], got) ? [] : [shrunk(seed, level, gc)];
  });
}

const isSame = (a: Outcome | undefined, b: Outcome | undefined) =>
  a?.stdout === b?.stdout && a?.stderr === b?.stderr && a?.exitCode === b?.exitCode;

/** A report of a difference: the smallest program that still has one, and what both make of it. */
export function shrunk(seed: number, level: number, gc?: string): string {
  const both = (text: string) => ({
    walker: walked(text),
    vm: runPrograms([text], level, gc)[0],
  });
  const differs = (text: string) => {
    const { walker, vm } = both(text);
    return walker !== undefined && !isSame(walker, vm);
  };
  const whole = randomProgram(seed);
  // What does not happen again alone is shown whole.
  const text = print(differs(print(whole)) ? shrink(whole, differs) : whole);
  const found = JSON.stringify(both(text), null, 1);
  return `seed ${seed} at -O${level}${gc ? ` with VMKIT_GC=${gc}` : ''}:\n${text}${found}\n`;
}
