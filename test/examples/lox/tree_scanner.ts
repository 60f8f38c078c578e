/** The tokens of the tree walker. */

export type TokenKind = 'word' | 'string' | 'number' | 'error' | 'end' | (string & {});

/** Of a keyword or punctuation the kind is its text. */
export interface Token {
  kind: TokenKind;
  text: string;
  line: number;
}

const keywords = new Set(
  'and class else false for fun if nil or print return super this true var while'.split(' '),
);

/** Next token of the text; a regular expression for each of the book's cases. */
export class Scanner {
  #at = 0;
  #line = 1;

  constructor(readonly source: string) {}

  next(): Token {
    this.#take(/(?:[ \r\t\n]|\/\/[^\n]*)*/y);
    if (this.#at === this.source.length) return this.#token('end', '');
    const word = this.#take(/[A-Za-z_][A-Za-z_0-9]*/y);
    if (word) return this.#token(keywords.has(word) ? word : 'word', word);
    const number = this.#take(/[0-9]+(?:\.[0-9]+)?/y);
    if (number) return this.#token('number', number);
    const string = this.#take(/"[^"]*"/y);
    if (string) return this.#token('string', string);
    const sign = this.#take(/[!=<>]=|[-(){};,.+/*!=<>]/y);
    if (sign) return this.#token(sign, sign);
    if (this.#take(/"[^"]*/y)) return this.#token('error', 'Unterminated string.');
    this.#at++;
    return this.#token('error', 'Unexpected character.');
  }

  /** Text that the pattern matches here; '' if it doesn't. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.source)?.[0] ?? '';
    this.#at += text.length;
    this.#line += text.split('\n').length - 1;
    return text;
  }

  #token(kind: TokenKind, text: string): Token {
    return { kind, text, line: this.#line };
  }
}
