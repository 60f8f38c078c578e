/** Unicode escapes (JLS 3.3): `\u0041` may stand anywhere, in names and quotes too, and is read before all else. */
import type { Report } from './text.js';

interface Translated {
  result: string;
  /** The place in the source of a place in the result. */
  place(at: number): number;
}

const escaped = /\\u+([0-9a-fA-F]{4})/y;
const attempt = /\\u+[0-9a-fA-F]{0,4}/y;

/** A text with its escapes replaced. A backslash that another stands before, with an even number before that, begins none. */
export function translated(text: string, report: Report): Translated {
  let result = '';
  let from = 0;
  /** Behind each escape: its place in the result, and how much shorter that is so far. */
  const places: number[] = [];
  const shifts: number[] = [];
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
    if (text[at + 1] !== 'u') {
      at += 2;
      continue;
    }
    escaped.lastIndex = at;
    const found = escaped.exec(text);
    if (!found) {
      attempt.lastIndex = at;
      const { length } = attempt.exec(text)?.[0] ?? 'u';
      report('illegal unicode escape', { start: at, end: at + length });
      result += text.slice(from, at);
      at += length;
      from = at;
      places.push(result.length);
      shifts.push(at - result.length);
      continue;
    }
    const [whole, digits = ''] = found;
    result += text.slice(from, at) + String.fromCharCode(Number.parseInt(digits, 16));
    at += whole.length;
    from = at;
    places.push(result.length);
    shifts.push(at - result.length);
  }
  result += text.slice(from);
  const place = (at: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return at + (shifts[low - 1] ?? 0);
  };
  return { result, place };
}
