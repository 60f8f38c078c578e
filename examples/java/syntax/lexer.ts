/**
 * Characters to tokens, in one pass by hand: no object is made for a token, so 10,000 lines take a few milliseconds.
 *
 * A keyword's or operator's kind is its own text; the other kinds are "identifier", "integer", "floating", "character",
 * "string" and "end". `>>` and `>>>` are one token.
 */
import type { Diagnostic, SourceText, Span } from 'vmkit';
import { type Floating, floating, type Integer, integer, numberAt } from './numbers.js';
import { characterAt, type Report, textBlock } from './text.js';
import { translated } from './unicode.js';

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

/** By first character below 128, longest first; a string where there is only one. */
const operators: (string | string[] | undefined)[] = Array(128).fill(undefined);
for (const text of (
  '>>>= <<= >>= >>> ... -> :: ++ -- && || == != <= >= += -= *= /= &= |= ^= %= << >> ' +
  '( ) { } [ ] ; , . @ = > < ! ~ ? : + - * / & | ^ %'
).split(' ')) {
  const first = text.charCodeAt(0);
  const others = operators[first];
  if (others === undefined) operators[first] = text;
  else operators[first] = typeof others === 'string' ? [others, text] : [...others, text];
}

/** Of an integer: a plain number when it is a short decimal one, as most are. */
export type TokenValue = string | number | Integer | Floating | undefined;

/** All tokens of a source, by index; the last one is "end". */
export class TokenList {
  readonly kinds: string[] = [];
  starts: Int32Array;
  ends: Int32Array;
  /** An identifier's name, a literal's value. */
  readonly values: TokenValue[] = [];
  readonly errors: Diagnostic[] = [];
  /** Indices of the tokens that these errors are about. */
  readonly faulty = new Set<number>();

  /** @param most how many tokens there can be */
  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
  }
}

export function tokenize(source: SourceText): TokenList {
  return new Lexer(source).run();
}

class Lexer {
  readonly #text: string;
  readonly #tokens: TokenList;
  #at = 0;

  constructor(readonly source: SourceText) {
    const { text } = source;
    this.#tokens = new TokenList(text.length + 1);
    this.#text = text.includes('\\u') ? this.#translate(text) : text;
  }

  /** The escapes go before all else is read; then the places are those of the source again. */
  #translate(text: string): string {
    const tokens = this.#tokens;
    const report: Report = (message, span) => {
      tokens.errors.push({ source: this.source, span, message });
    };
    const { result, place } = translated(text, report);
    const told = tokens.errors.length;
    this.#finish = () => {
      for (let index = 0; index < tokens.kinds.length; index++) {
        tokens.starts[index] = place(tokens.starts[index] as number);
        tokens.ends[index] = place(tokens.ends[index] as number);
      }
      for (const error of tokens.errors.slice(told)) {
        const { start, end } = error.span;
        error.span = { start: place(start), end: place(end) };
      }
    };
    return result;
  }

  #finish = (): void => {};

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
    this.#finish();
    const tokens = this.#tokens;
    const { length } = tokens.kinds;
    tokens.starts = tokens.starts.slice(0, length);
    tokens.ends = tokens.ends.slice(0, length);
    return tokens;
  }

  #add(kind: string, start: number, value: TokenValue): void {
    const tokens = this.#tokens;
    const { kinds } = tokens;
    const index = kinds.length;
    kinds.push(kind);
    tokens.values.push(value);
    tokens.starts[index] = start;
    tokens.ends[index] = this.#at;
  }

  readonly #report: Report = (message, span, hint) => {
    const help = hint === undefined ? {} : { hint };
    this.#tokens.faulty.add(this.#tokens.kinds.length);
    this.#tokens.errors.push({ source: this.source, span, message, ...help });
  };

  #word(start: number): void {
    const text = this.#text;
    let at = start + 1;
    let code = text.charCodeAt(at);
    while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++at);
    if (code >= 0x80) at = behindName(text, at);
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

  /** The last is a single character, and stands here for certain. */
  #longest(choices: string[], start: number): string {
    const second = this.#text.charCodeAt(start + 1);
    const last = choices.length - 1;
    for (let index = 0; index < last; index++) {
      const choice = choices[index] as string;
      if (choice.charCodeAt(1) !== second) continue;
      if (choice.length === 2 || this.#text.startsWith(choice, start)) return choice;
    }
    return choices[last] as string;
  }

  #operator(start: number, code: number): void {
    const found = operators[code];
    const operator = typeof found === 'object' ? this.#longest(found, start) : found;
    if (operator !== undefined) {
      this.#at = start + operator.length;
      this.#add(operator, start, undefined);
      return;
    }
    const character = String.fromCodePoint(this.#text.codePointAt(start) ?? 0);
    this.#at = start + character.length;
    if (code >= 0x80 && nameStart.test(character)) {
      this.#at = behindName(this.#text, start);
      this.#add('identifier', start, this.#text.slice(start, this.#at));
    } else if (code === 0x1a && start === this.#text.length - 1) {
      return;
    } else {
      this.#report(`illegal character: '${character}'`, { start, end: this.#at });
    }
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What may begin a name, as far as ASCII goes. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    code === 0x24
  );
}

const nameStart = /^[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u;
const nameParts = /[\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mn}\p{Mc}\p{Cf}$]*/uy;

/** Where a name ends in which a letter beyond ASCII stands. */
function behindName(text: string, at: number): number {
  nameParts.lastIndex = at;
  return at + (nameParts.exec(text)?.[0].length ?? 0);
}
