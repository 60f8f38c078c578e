/** Escapes and text blocks: what stands between quotes, as text (JLS 3.10.4 to 3.10.7). */
import type { Span } from 'vmkit';

export type Report = (message: string, span: Span, hint?: string) => void;

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  s: ' ',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** One UTF-16 unit at `at`, which may be an escape. */
export function characterAt(
  text: string,
  at: number,
  report: Report,
): { value: string; end: number } {
  if (text[at] !== '\\') return { value: text[at] ?? '', end: at + 1 };
  const next = text[at + 1] ?? '';
  const simple = escapes[next];
  if (simple !== undefined) return { value: simple, end: at + 2 };
  if (next >= '0' && next <= '7') {
    const most = next <= '3' ? 3 : 2;
    let end = at + 2;
    while (end < at + 1 + most && /[0-7]/.test(text[end] ?? '')) end++;
    return { value: String.fromCharCode(Number.parseInt(text.slice(at + 1, end), 8)), end };
  }
  report('illegal escape character', { start: at + 1, end: at + 2 });
  return { value: '', end: Math.min(at + 2, text.length) };
}

/** Java's own white space: no-break spaces are none. */
const blank =
  '[\\t\\v\\f\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]*';
const blankBefore = new RegExp(`^${blank}`);
const blankBehind = new RegExp(`${blank}$`);

/** A text block from its `"""` on: without the indentation that all its lines share, then with its escapes. */
export function textBlock(
  text: string,
  start: number,
  report: Report,
): { value: string; end: number } {
  const open = /[ \t\f]*(?:\r\n?|\n)/y;
  open.lastIndex = start + 3;
  if (!open.test(text)) {
    const span = { start, end: start + 3 };
    report('illegal text block open delimiter sequence, missing line terminator', span);
    return { value: '', end: start + 3 };
  }
  const from = open.lastIndex;
  let close = from;
  while (close < text.length && !text.startsWith('"""', close)) {
    if (text[close] !== '\\') close++;
    else if (/[\r\n]/.test(text[close + 1] ?? '')) close += 2;
    else close = characterAt(text, close, report).end;
  }
  if (close >= text.length) {
    report('unclosed text block', { start, end: start + 3 });
    return { value: '', end: text.length };
  }
  const lines = text.slice(from, close).split(/\r\n?|\n/);
  const last = lines.length - 1;
  const indentations = lines
    .map((line) => blankBefore.exec(line)?.[0].length ?? 0)
    .filter((length, index) => index === last || length < (lines[index] as string).length);
  const indentation = Math.min(...indentations);
  const raw = lines.map((line) => line.slice(indentation).replace(blankBehind, '')).join('\n');
  return { value: unescaped(raw), end: close + 3 };
}

/** Its escapes were looked at already. */
function unescaped(raw: string): string {
  let value = '';
  for (let at = 0; at < raw.length; ) {
    if (raw[at] === '\\' && raw[at + 1] === '\n') {
      at += 2;
      continue;
    }
    const character = characterAt(raw, at, () => {});
    value += character.value;
    at = character.end;
  }
  return value;
}
