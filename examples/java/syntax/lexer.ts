/** Characters to tokens, in one pass by hand: 10,000 lines take a few milliseconds. */
import type { SourceText, Span } from 'vmkit';
import { floating, integer, numberAt } from './numbers.js';
import { characterAt, type Report, textBlock } from './text.js';
import { keywords, kindNumber, operators, TokenList, type TokenValue } from './tokens.js';
import { translated } from './unicode.js';
import { hashed, WordTable } from './words.js';

/** By their indices in every table of words: the keywords come first. */
const keywordKinds = keywords.split(' ').map(kindNumber);
const identifier = kindNumber('identifier');

interface Operator {
  text: string;
  kind: number;
}

/** By first character below 128, longest first. */
const operatorsAt: (Operator[] | undefined)[] = Array(128).fill(undefined);
for (const text of operators.split(' ')) {
  const first = text.charCodeAt(0);
  operatorsAt[first] = [...(operatorsAt[first] ?? []), { text, kind: kindNumber(text) }];
}

export function tokenize(source: SourceText): TokenList {
  return new Lexer(source).run();
}

class Lexer {
  readonly #text: string;
  readonly #tokens: TokenList;
  readonly #words = new WordTable();
  /** Of the words that are names, by index: their places among the tokens' values. */
  readonly #names: number[] = [];
  #at = 0;

  constructor(readonly source: SourceText) {
    const { text } = source;
    this.#tokens = new TokenList((text.length >> 2) + 16);
    for (const keyword of keywords.split(' ')) this.#wordAt(keyword, 0, keyword.length);
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
      for (let index = 0; index < tokens.length; index++) {
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
      let start = this.#at;
      let code = text.charCodeAt(start);
      while (code === 0x20) code = text.charCodeAt(++start);
      this.#at = start;
      if (Number.isNaN(code)) break;
      if (code >= 0x09 && code <= 0x0d && code !== 0x0b) this.#at++;
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
    tokens.starts = tokens.starts.subarray(0, tokens.length);
    tokens.ends = tokens.ends.subarray(0, tokens.length);
    return tokens;
  }

  #add(kind: Literal | 'end', start: number, value: TokenValue): void {
    const tokens = this.#tokens;
    const place = value === undefined ? 0 : tokens.place(value);
    tokens.add(kindNumber(kind), start, this.#at, place);
  }

  readonly #report: Report = (message, span, hint) => {
    const help = hint === undefined ? {} : { hint };
    this.#tokens.faulty.add(this.#tokens.length);
    this.#tokens.errors.push({ source: this.source, span, message, ...help });
  };

  #word(start: number): void {
    const text = this.#text;
    let hash = 0;
    let at = start;
    let code = text.charCodeAt(at);
    while (isLetter(code) || isDigit(code)) {
      hash = hashed(hash, code);
      code = text.charCodeAt(++at);
    }
    if (code < 0x80 || Number.isNaN(code)) {
      this.#addWord(start, at, this.#words.find(text, start, at, hash));
    } else {
      const end = behindName(text, at);
      this.#addWord(start, end, this.#wordAt(text, start, end));
    }
  }

  #wordAt(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
    return this.#words.find(text, start, end, hash);
  }

  #addWord(start: number, end: number, word: number): void {
    const tokens = this.#tokens;
    this.#at = end;
    const keyword = keywordKinds[word];
    if (keyword !== undefined) {
      tokens.add(keyword, start, end, 0);
      return;
    }
    const index = word - keywordKinds.length;
    if (index === this.#names.length) this.#names.push(tokens.place(this.#words.word(word)));
    tokens.add(identifier, start, end, this.#names[index] as number);
  }

  #number(start: number): void {
    if (this.#shortInteger(start)) return;
    const end = numberAt(this.#text, start);
    this.#at = end;
    const text = this.#text.slice(start, end);
    const span: Span = { start, end };
    const isHex = /^0[xX]/.test(text);
    if (isHex ? /[.pP]/.test(text) : /[.eEfFdD]/.test(text)) {
      this.#add('floating', start, floating(text, span, this.#report));
    } else {
      this.#add('integer', start, integer(text, span, this.#report));
    }
  }

  /** Decimal digits that are a plain number for certain, as most are; takes nothing else. */
  #shortInteger(start: number): boolean {
    const text = this.#text;
    let at = start;
    let value = 0;
    let code = text.charCodeAt(at);
    while (isDigit(code)) {
      value = 10 * value + code - 0x30;
      code = text.charCodeAt(++at);
    }
    const length = at - start;
    const isOctal = length > 1 && text.charCodeAt(start) === 0x30;
    if (length === 0 || length > 9 || isOctal || isLetter(code) || code === 0x2e) return false;
    this.#at = at;
    this.#add('integer', start, value);
    return true;
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
    lineEnd.lastIndex = start;
    this.#at = lineEnd.exec(this.#text)?.index ?? this.#text.length;
  }

  #comment(start: number): void {
    const end = this.#text.indexOf('*/', start + 2);
    if (end < 0) this.#report('unclosed comment', { start, end: start + 2 });
    this.#at = end < 0 ? this.#text.length : end + 2;
  }

  /** The last is a single character, and stands here for certain. */
  #longest(choices: Operator[], start: number): Operator {
    const last = choices.length - 1;
    if (last > 0) {
      const second = this.#text.charCodeAt(start + 1);
      for (let index = 0; index < last; index++) {
        const choice = choices[index] as Operator;
        const { text } = choice;
        if (text.charCodeAt(1) !== second) continue;
        if (text.length === 2 || this.#text.startsWith(text, start)) return choice;
      }
    }
    return choices[last] as Operator;
  }

  #operator(start: number, code: number): void {
    const choices = operatorsAt[code];
    if (choices) {
      const { text, kind } = this.#longest(choices, start);
      this.#at = start + text.length;
      this.#tokens.add(kind, start, this.#at, 0);
      return;
    }
    const character = String.fromCodePoint(this.#text.codePointAt(start) ?? 0);
    this.#at = start + character.length;
    if (code >= 0x80 && nameStart.test(character)) {
      const end = behindName(this.#text, start);
      this.#addWord(start, end, this.#wordAt(this.#text, start, end));
    } else if (code === 0x1a && start === this.#text.length - 1) {
      return;
    } else {
      this.#report(`illegal character: '${readable(character)}'`, { start, end: this.#at });
    }
  }
}

type Literal = 'integer' | 'floating' | 'character' | 'string';

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

const lineEnd = /[\r\n]/g;

const nameStart = /^[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u;
const nameParts = /[\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mn}\p{Mc}\p{Cf}$]*/uy;

/** Where a name ends in which a letter beyond ASCII stands. */
function behindName(text: string, at: number): number {
  nameParts.lastIndex = at;
  return at + (nameParts.exec(text)?.[0].length ?? 0);
}

/** A character as itself where ASCII has it, else as its escapes. */
function readable(character: string): string {
  if (/^[!-~]$/.test(character)) return character;
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
