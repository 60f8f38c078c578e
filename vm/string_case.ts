/**
 * What strings need of Unicode's tables beyond Latin-1: JavaScript has them. The runtime's own functions
 * (runtime-cpp/strings.h) say when they are needed.
 */
import { type Native, native } from './natives.js';

export interface CaseNatives {
  readonly upper: Native;
  readonly lower: Native;
  readonly compare: Native;
}

let natives: CaseNatives | undefined;

/** The natives that map whole strings, and compare without regard to case. */
export function caseNatives(): CaseNatives {
  natives ??= {
    upper: native({
      name: 'vmkit.string.toUpperCase',
      signature: 'string!(ctx,string)',
      implementation: () => (text: string) => text.toUpperCase(),
    }),
    lower: native({
      name: 'vmkit.string.toLowerCase',
      signature: 'string!(ctx,string)',
      implementation: () => (text: string) => text.toLowerCase(),
    }),
    compare: native({
      name: 'vmkit.string.compareIgnoreCase',
      signature: 'i32!(ctx,string,string)',
      implementation: () => compareIgnoreCase,
    }),
  };
  return natives;
}

/** As Java compares: code points, each in upper and then in lower case; else the difference of what was compared. */
export function compareIgnoreCase(left: string, right: string): number {
  let [i, k] = [0, 0];
  while (i < left.length && k < right.length) {
    const [a, b] = [left.codePointAt(i) as number, right.codePointAt(k) as number];
    i += a > 0xffff ? 2 : 1;
    k += b > 0xffff ? 2 : 1;
    if (a === b) continue;
    const [x, y] = [folded(a), folded(b)];
    if (x !== y) return x - y;
  }
  return left.length - right.length;
}

/** A code point in upper case, then in lower case, by the mappings of one code point to one. */
function folded(point: number): number {
  return simpleLower(simpleUpper(point));
}

/** Java's Character.toUpperCase(int). */
export function simpleUpper(point: number): number {
  const upper = String.fromCodePoint(point).toUpperCase();
  const mapped = upper.codePointAt(0) as number;
  if (upper.length === (mapped > 0xffff ? 2 : 1)) return mapped;
  // What becomes several code points may have a title case of one, which maps back to it: Greek with iota subscript.
  return titles().get(point) ?? point;
}

/** Java's Character.toLowerCase(int). */
export function simpleLower(point: number): number {
  if (point === 0x130) return 0x69; // Its full mapping has a combining dot.
  const lower = String.fromCodePoint(point).toLowerCase();
  const mapped = lower.codePointAt(0) as number;
  return lower.length === (mapped > 0xffff ? 2 : 1) ? mapped : point;
}

let titleCases: ReadonlyMap<number, number> | undefined;

/** By lower case: the one code point that is its title case, where its upper case is several. */
function titles(): ReadonlyMap<number, number> {
  if (!titleCases) {
    const found = new Map<number, number>();
    for (let point = 0x1f80; point <= 0x1ffc; point++) {
      const text = String.fromCodePoint(point);
      const lower = text.toLowerCase();
      if (lower !== text && text.toUpperCase().length > 1 && lower.length === 1) {
        found.set(lower.charCodeAt(0), point);
      }
    }
    titleCases = found;
  }
  return titleCases;
}
