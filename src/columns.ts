/**
 * Lines of text as a terminal shows them: how many columns they need, and long ones cut around the place that counts.
 */

const tabWidth = 4;

/** A line for a terminal: tabs are blanks, and other control characters, which it would obey, a mark. */
export function forTerminal(text: string): string {
  if (!/\p{Cc}/u.test(text)) return text;
  let out = '';
  for (const character of text) {
    if (character === '\t') out += ' '.repeat(tabWidth - (displayWidth(out) % tabWidth));
    else out += /\p{Cc}/u.test(character) ? '\ufffd' : character;
  }
  return out;
}

/** Columns that a terminal needs: tabs by their stops, East Asian characters two, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\t') width += tabWidth - (width % tabWidth);
    else if (/[\p{Mn}\p{Cf}]/u.test(character)) width += 0;
    else width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return width;
}

/** The blocks that terminals show in two columns; rare characters outside of them are taken as one. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Cuts a long line so that the marked part stays in sight; `start` and `length` are columns of it. */
export function cutAround(text: string, start: number, length: number, width: number) {
  if (displayWidth(text) <= width) return { text, start, length };
  const room = Math.max(10, width - 2);
  const first = Math.max(0, start - Math.floor(room / 2));
  let column = 0;
  let shown = '';
  let shownFrom = -1;
  for (const character of text) {
    const end = column + displayWidth(character);
    if (column >= first && end <= first + room) {
      if (shownFrom < 0) shownFrom = column;
      shown += character;
    }
    column = end;
  }
  const left = first > 0 ? '…' : '';
  const from = Math.max(0, shownFrom);
  const at = start - from;
  return {
    text: left + shown + (first + room < column ? '…' : ''),
    start: at + left.length,
    length: Math.max(1, Math.min(length, room - at)),
  };
}
