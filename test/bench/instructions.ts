/**
 * Instructions that one iteration takes, by callgrind: what decides where times scatter too much.
 *
 * A side runs in two processes, for different numbers of iterations; the difference of the two counts is the
 * iterations' own, whatever starting Node and compiling took.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('count.js', import.meta.url));

/** Instructions for each iteration of a side of a benchmark; undefined when valgrind is not installed. */
export function countInstructions(
  benchmark: string,
  side: string,
  iterations: number,
): number | undefined {
  const few = total(benchmark, side, 0);
  if (few === undefined) return undefined;
  return (total(benchmark, side, iterations)! - few) / iterations;
}

function total(benchmark: string, side: string, iterations: number): number | undefined {
  const valgrind = [
    '--tool=callgrind',
    '--callgrind-out-file=/dev/null',
    // Guest code is written through another mapping of the same memory.
    '--smc-check=all',
  ];
  // One thread, and a garbage collector that does not depend on time: so that two runs differ by the loop alone.
  const node = [process.execPath, '--single-threaded', '--predictable-gc-schedule', child];
  const result = spawnSync('valgrind', [...valgrind, ...node, benchmark, side, `${iterations}`], {
    encoding: 'utf8',
  });
  if (result.error) {
    if ((result.error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw result.error;
  }
  const collected = /Collected : (\d+)/.exec(result.stderr)?.[1];
  if (result.status !== 0 || collected === undefined) {
    throw new Error(`valgrind failed on ${benchmark} ${side}:\n${result.stderr}`);
  }
  return Number(collected);
}
