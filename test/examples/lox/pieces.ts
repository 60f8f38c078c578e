/** The pieces that random programs are made of: how they are printed, made smaller, and how many fit into a function. */

/** A statement: lines, and lists of statements between them. Any statement of a list can be left out. */
export interface Piece {
  parts: (string | Piece[])[];
}

/** The program's text. */
export function print(piece: Piece, indent = ''): string {
  return piece.parts
    .map((part) =>
      typeof part === 'string'
        ? `${indent}${part}\n`
        : part.map((each) => print(each, `${indent}  `)).join(''),
    )
    .join('');
}

/**
 * The smallest program that can be had by leaving out statements, or taking a statement's inner ones in its place, and
 * of which `fails` still holds.
 */
export function shrink(program: Piece, fails: (text: string) => boolean): Piece {
  for (let hasShrunk = true; hasShrunk; ) {
    hasShrunk = false;
    for (const list of listsOf(program)) {
      // Whole runs of statements first: most of a program has nothing to do with it.
      for (let size = list.length; size > 0; size >>= 1) {
        for (let at = 0; at < list.length; ) {
          const removed = list.splice(at, size);
          if (fails(print(program))) {
            hasShrunk = true;
            continue;
          }
          const inner = removed.length === 1 ? insides(removed[0] as Piece) : [];
          list.splice(at, 0, ...inner);
          if (inner.length > 0 && fails(print(program))) {
            hasShrunk = true;
            continue;
          }
          list.splice(at, inner.length, ...removed);
          at += size;
        }
      }
    }
  }
  return program;
}

const insides = (piece: Piece) =>
  piece.parts.flatMap((part) => (typeof part === 'string' ? [] : part));

function* listsOf(piece: Piece): Generator<Piece[], undefined> {
  for (const part of piece.parts) {
    if (typeof part === 'string') continue;
    yield part;
    for (const inner of part) yield* listsOf(inner);
  }
  return undefined;
}

/** Of a function, in the statements that are made at random; it may have 256 in all. */
export const mostConstants = 220;
const keywords =
  /^(and|class|else|false|for|fun|if|nil|or|print|return|super|this|true|var|while)$/;

/** How many constants of a chunk the statements take at most: all names, numbers and strings, those of locals too. */
export function constantsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { parts }) => {
    const [head] = parts;
    if (typeof head === 'string' && /^(fun )?(?!if|for|while)\w+ ?\([\w, ]*\) \{$/.test(head))
      return sum + 2;
    return parts.reduce<number>((inner, part) => {
      if (typeof part !== 'string') return inner + constantsOf(part);
      // A function of the prelude is in one line.
      const own = /^fun \w+\(/.test(part) ? 'a a' : part;
      const words = own.match(/"[^"]*"|[\w.]+/g) ?? [];
      return (
        inner +
        words.flatMap((word) => word.split('.')).filter((word) => !keywords.test(word)).length
      );
    }, sum);
  }, 0);
}

/** As many of them as a function can have. */
export function fitting(pieces: Piece[]): Piece[] {
  while (constantsOf(pieces) > mostConstants) pieces.pop();
  return pieces;
}
