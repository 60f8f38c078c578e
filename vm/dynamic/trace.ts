/** Stack traces of a dynamic program: the frames that are the program's own, by the names that people know. */
import type { Frame } from '../../src/frames.js';
import { isTopLevel } from '../places.js';

export interface TraceLine {
  /** Of the function; undefined for code of the top level. */
  readonly name: string | undefined;
  readonly line: number;
}

/**
 * @param frames of an error, innermost first
 * @param nameOf the name of a function of the language, by its symbol; undefined for what is none
 * @param most of a longer trace the middle is left out, where undefined stands: its first half and its last are there, or,
 *   if the kit has kept the innermost frames only of a very deep stack, the first ones
 */
export function traceOf(
  frames: readonly Frame[],
  nameOf: (symbol: string) => string | undefined,
  most: number,
): (TraceLine | undefined)[] {
  const lines = frames.flatMap(({ function: symbol, line }): TraceLine[] => {
    const name = nameOf(symbol);
    return name !== undefined || isTopLevel(symbol) ? [{ name, line }] : [];
  });
  if (lines.length <= most) return lines;
  const last = isTopLevel(frames.at(-1)?.function ?? '') ? lines.slice(-most / 2) : [];
  return [...lines.slice(0, most - last.length), undefined, ...last];
}
