/** Cuts a source into tokens, one at a time, as the book's scanner does. */
import type { SourceText, Span } from 'vmkit';

/** Of keywords and punctuation the kind is their text; of an error, `text` is its message. */
export interface Token extends Span {
  kind: 'name' | 'number' | 'string' | 'error' | 'end' | (string & {});
  text: string;
}

const keywords = new Set(
  'and class else false for fun if nil or print return super this true var while'.split(' '),
);
const blanks = /(?:[ \r\t\n]+|\/\/[^\n]*)*/y;
const tokens =
  /(?<name>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<string>"[^"]*")|[!=<>]=?|[-+*/(){},.;]/y;

export class Scanner {
  readonly #text: string;
  #at = 0;

  constructor({ text }: SourceText) {
    this.#text = text;
  }

  /** The next token; at the end, that again and again. */
  next(): Token {
    blanks.lastIndex = this.#at;
    blanks.exec(this.#text);
    const start = blanks.lastIndex;
    if (start === this.#text.length) return this.#token('end', start, start);
    tokens.lastIndex = start;
    const match = tokens.exec(this.#text);
    if (!match) return this.#error(start);
    const [text] = match;
    const { name, number, string } = match.groups ?? {};
    if (name !== undefined) return this.#token(keywords.has(name) ? name : 'name', start);
    if (number !== undefined) return this.#token('number', start);
    return this.#token(string === undefined ? text : 'string', start);
  }

  #token(kind: string, start: number, end = tokens.lastIndex): Token {
    this.#at = end;
    return { kind, text: this.#text.slice(start, end), start, end };
  }

  #error(start: number): Token {
    const isString = this.#text[start] === '"';
    const text = isString ? 'Unterminated string.' : 'Unexpected character.';
    // A string without an end is missed where the source ends.
    this.#at = isString ? this.#text.length : start + 1;
    return { kind: 'error', text, start: isString ? this.#at : start, end: this.#at };
  }
}
