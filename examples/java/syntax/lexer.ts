/**
 * Characters to tokens, in one pass by hand: no object is made for a token, so 10,000 lines take a few milliseconds.
 *
 * A keyword's or operator's kind is its own text; the other kinds are "identifier", "integer", "floating", "character",
 * "string" and "end". `>>` and `>>>` are one token.
 */
import type { Diagnostic, SourceText, Span } from 'vmkit';
import { type Floating, floating, type Integer, integer, numberAt } from './numbers.js';
import { characterAt, type Report, textBlock } from './text.js';

const keywords = new Map(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends final ' +
    'finally float for goto if implements import instanceof int interface long native new package private protected ' +
    'public return short static strictfp super switch synchronized this throw throws transient try void volatile while ' +
    'true false null _'
  )
    .split(' ')
    .map((word) => [word, word]),
);

/** By first character, longest first. */
const operators = new Map<number, string[]>();
for (const text of (
  '>>>= <<= >>= >>> ... -> :: ++ -- && || == != <= >= += -= *= /= &= |= ^= %= << >> ' +
  '( ) { } [ ] ; , . @ = > < ! ~ ? : + - * / & | ^ %'
).split(' ')) {
  const first = text.charCodeAt(0);
  operators.set(first, [...(operators.get(first) ?? []), text]);
}

/** Of an integer: a plain number when it is a short decimal one, as most are. */
export type TokenValue = string | number | Integer | Floating | undefined;

/** All tokens of a source, by index; the last one is "end". */
export class TokenList {
  readonly kinds: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** An identifier's name, a literal's value. */
  readonly values: TokenValue[] = [];
  readonly errors: Diagnostic[] = [];
  /** Indices of the tokens that these errors are about. */
  readonly faulty = new Set<number>();
}

export function tokenize(source: SourceText): TokenList {
  return new Lexer(source).run();
}

class Lexer {
  readonly #text: string;
  readonly #tokens = new TokenList();
  #at = 0;

  constructor(readonly source: SourceText) {
    this.#text = source.text;
  }

  run(): TokenList {
    const text = this.#text;
    for (;;) {
      const start = this.#at;
      const code = text.charCodeAt(start);
      if (Number.isNaN(code)) break;
      if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) this.#at++;
      else if (isLetter(code)) this.#word(start);
      else if (isDigit(code) || (code === 0x2e && isDigit(text.charCodeAt(start + 1)))) {
        this.#number(start);
      } else if (code === 0x22) this.#string(start);
      else if (code === 0x27) this.#character(start);
      else if (code === 0x2f && text.charCodeAt(start + 1) === 0x2f) this.#lineComment(start);
      else if (code === 0x2f && text.charCodeAt(start + 1) === 0x2a) this.#comment(start);
      else this.#operator(start, code);
    }
    this.#add('end', text.length, undefined);
    return this.#tokens;
  }

  #add(kind: string, start: number, value: TokenValue): void {
    const tokens = this.#tokens;
    tokens.kinds.push(kind);
    tokens.starts.push(start);
    tokens.ends.push(this.#at);
    tokens.values.push(value);
  }

  readonly #report: Report = (message, span, hint) => {
    const help = hint === undefined ? {} : { hint };
    this.#tokens.faulty.add(this.#tokens.kinds.length);
    this.#tokens.errors.push({ source: this.source, span, message, ...help });
  };

  #word(start: number): void {
    const text = this.#text;
    let at = start + 1;
    while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++;
    this.#at = at;
    const word = text.slice(start, at);
    const keyword = keywords.get(word);
    if (keyword === undefined) this.#add('identifier', start, word);
    else this.#add(keyword, start, undefined);
  }

  #number(start: number): void {
    const end = numberAt(this.#text, start);
    this.#at = end;
    const text = this.#text.slice(start, end);
    if (end - start < 10 && /^(?:0|[1-9]\d*)$/.test(text)) {
      this.#add('integer', start, Number(text));
      return;
    }
    const span: Span = { start, end };
    const isHex = /^0[xX]/.test(text);
    if (isHex ? /[.pP]/.test(text) : /[.eEfFdD]/.test(text)) {
      this.#add('floating', start, floating(text, span, this.#report));
    } else {
      this.#add('integer', start, integer(text, span, this.#report));
    }
  }

  #string(start: number): void {
    const text = this.#text;
    if (text.startsWith('"""', start)) {
      const { value, end } = textBlock(text, start, this.#report);
      this.#at = end;
      this.#add('string', start, value);
      return;
    }
    let value = '';
    let at = start + 1;
    let from = at;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      if (Number.isNaN(code) || code === 0x0a || code === 0x0d) {
        this.#report('unclosed string literal', { start, end: at });
        this.#at = at;
        this.#add('string', start, '');
        return;
      }
      if (code === 0x5c) {
        const character = characterAt(text, at, this.#report);
        value += text.slice(from, at) + character.value;
        at = character.end;
        from = at;
      } else at++;
    }
    value += text.slice(from, at);
    this.#at = at + 1;
    this.#add('string', start, value);
  }

  #character(start: number): void {
    const text = this.#text;
    const code = text.charCodeAt(start + 1);
    const lineEnd = Number.isNaN(code) || code === 0x0a || code === 0x0d;
    if (lineEnd) {
      this.#at = start + 1;
      this.#report('illegal line end in character literal', { start, end: start + 1 });
      this.#add('character', start, '\0');
      return;
    }
    if (code === 0x27) {
      this.#at = start + 2;
      this.#report('empty character literal', { start, end: start + 2 });
      this.#add('character', start, '\0');
      return;
    }
    const { value, end } = characterAt(text, start + 1, this.#report);
    this.#at = end;
    if (text.charCodeAt(end) === 0x27) this.#at = end + 1;
    else {
      // What follows on the line is most likely the rest of a text in the wrong quotes.
      const close = text.indexOf("'", end);
      const line = text.indexOf('\n', end);
      const closed = close >= 0 && (line < 0 || close < line);
      const hint = closed ? 'text stands in double quotes: "…"' : undefined;
      if (closed) this.#at = close + 1;
      this.#report('unclosed character literal', { start, end: this.#at }, hint);
    }
    this.#add('character', start, value);
  }

  #lineComment(start: number): void {
    const end = this.#text.indexOf('\n', start);
    this.#at = end < 0 ? this.#text.length : end;
  }

  #comment(start: number): void {
    const end = this.#text.indexOf('*/', start + 2);
    if (end < 0) this.#report('unclosed comment', { start, end: start + 2 });
    this.#at = end < 0 ? this.#text.length : end + 2;
  }

  #operator(start: number, code: number): void {
    const operator = operators.get(code)?.find((text) => this.#text.startsWith(text, start));
    if (operator !== undefined) {
      this.#at = start + operator.length;
      this.#add(operator, start, undefined);
      return;
    }
    const character = String.fromCodePoint(this.#text.codePointAt(start) ?? 0);
    this.#at = start + character.length;
    if (/^\p{L}/u.test(character)) {
      const word = /[\p{L}\p{N}_$]+/uy;
      word.lastIndex = start;
      this.#at = start + (word.exec(this.#text)?.[0].length ?? character.length);
      this.#add('identifier', start, this.#text.slice(start, this.#at));
    } else if (code === 0x1a && start === this.#text.length - 1) {
      return;
    } else if (character === '\\' && this.#text[start + 1] === 'u') {
      const span = { start, end: start + 6 };
      this.#report('unicode escapes outside of literals are not supported yet', span);
      this.#at = Math.min(start + 6, this.#text.length);
    } else {
      this.#report(`illegal character: '${character}'`, { start, end: this.#at });
    }
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What may stand in a name, but for digits; letters beyond Latin-1 too. */
function isLetter(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      code === 0x5f ||
      code === 0x24
    );
  }
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000;
}
