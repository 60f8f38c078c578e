/** Cuts a source into tokens by a regular expression, one at a time; what fits nowhere comes as a token, too. */
import { checkObject, needed } from '../src/checks.js';
import type { SourceText, Span } from '../src/source.js';

/** `kind` is the name of a group of the pattern, "keyword", "end", or "error": then `text` says what is wrong there. */
export interface Token extends Span {
  kind: string;
  text: string;
}

export interface TokenRules {
  /**
   * Matches one token, or what lies between tokens, at every place: the named group that matched is
   * the token's kind; what matches outside of the named groups, such as blanks, is dropped.
   */
  pattern: RegExp;
  /** Words that are no names. */
  keywords: readonly string[];
  /** Comments between two texts, such as those of C; those to the end of a line are the pattern's. */
  comments?: { open: string; close: string; nested?: boolean };
  /** Nesting beyond this is an error; 400 unless given. */
  deepest?: number;
  /** What is wrong where nothing matches: the reading goes on at `end`, behind `start`. The one character unless given. */
  strange?: (text: string, start: number) => Span & { message: string };
}

export class Scanner {
  readonly #text: string;
  readonly #rules: TokenRules;
  readonly #pattern: RegExp;
  readonly #keywords: ReadonlySet<string>;
  #at = 0;

  /** @throws VmkitError ERR_ARGUMENT for rules by which no text can be cut up */
  constructor({ text }: SourceText, rules: TokenRules) {
    checkRules(rules);
    this.#text = text;
    this.#rules = rules;
    this.#keywords = new Set(rules.keywords);
    // Sticky: it matches at its place, or not at all.
    this.#pattern = new RegExp(rules.pattern, `${rules.pattern.flags.replace(/[gy]/g, '')}y`);
  }

  /** The next token; where the text ends, its end again and again. */
  next(): Token {
    const text = this.#text;
    const { comments, strange = strangeCharacter } = this.#rules;
    for (;;) {
      const start = this.#at;
      if (start >= text.length) return { kind: 'end', text: '', start, end: start };
      if (comments && text.startsWith(comments.open, start)) {
        const end = this.#commentEnd(start, comments);
        this.#at = end ?? text.length;
        if (end !== undefined) continue;
        return { kind: 'error', text: 'this comment has no end', start, end: this.#at };
      }
      this.#pattern.lastIndex = start;
      const match = this.#pattern.exec(text);
      if (!match || match[0] === '') {
        const { message, ...span } = strange(text, start);
        this.#at = span.end;
        return { kind: 'error', text: message, ...span };
      }
      this.#at = this.#pattern.lastIndex;
      const kind = kindOf(match);
      if (kind === undefined) continue;
      const isKeyword = this.#keywords.has(match[0]);
      return { kind: isKeyword ? 'keyword' : kind, text: match[0], start, end: this.#at };
    }
  }

  /** Behind the comment that begins at an offset; undefined for one without an end. */
  #commentEnd(
    start: number,
    { open, close, nested }: NonNullable<TokenRules['comments']>,
  ): number | undefined {
    const text = this.#text;
    let at = start + open.length;
    for (let depth = 1; depth > 0; ) {
      const end = text.indexOf(close, at);
      if (end < 0) return undefined;
      const inner = nested ? text.indexOf(open, at) : -1;
      const opens = inner >= 0 && inner < end;
      depth += opens ? 1 : -1;
      at = opens ? inner + open.length : end + close.length;
    }
    return at;
  }
}

/** A character that no token has. */
function strangeCharacter(text: string, start: number): Span & { message: string } {
  const code = text.codePointAt(start) ?? 0;
  const character = String.fromCodePoint(code);
  const isVisible = /^[^\p{C}\p{Z}\p{M}]$/u.test(character);
  const name = isVisible
    ? `'${character}'`
    : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `there is no use for the character ${name}`;
  return { message, start, end: start + character.length };
}

function checkRules(rules: TokenRules): void {
  const what = 'the rules of Tokens';
  const wrong = (wanted: string, given: unknown) => needed(what, wanted, given);
  checkObject(what, 'an object with pattern and keywords', rules);
  const { pattern, keywords, comments, strange } = rules;
  if (!(pattern instanceof RegExp)) throw wrong('a regular expression as pattern', pattern);
  if (!Array.isArray(keywords)) throw wrong('an array of keywords', keywords);
  if (new RegExp(pattern, pattern.flags.replace(/[gy]/g, '')).exec('')) {
    throw wrong('a pattern that does not match the empty text', pattern.source);
  }
  const reserved = /\(\?<(end|error)>/.exec(pattern.source)?.[1];
  if (reserved !== undefined) {
    const meaning = reserved === 'end' ? 'is the end of the text' : 'fits nowhere';
    throw wrong(`a pattern without a group named "${reserved}", which ${meaning},`, pattern.source);
  }
  if (comments && (comments.open === '' || comments.close === '')) {
    throw wrong('a text where comments begin, and where they end,', '');
  }
  if (strange !== undefined && typeof strange !== 'function') {
    throw wrong('a function for what is strange', strange);
  }
}

/** The named group that matched. */
function kindOf({ groups }: RegExpExecArray): string | undefined {
  for (const name in groups) if (groups[name] !== undefined) return name;
  return undefined;
}
