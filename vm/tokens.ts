/**
 * What a parser by recursive descent walks on: the tokens of a source, errors with their places, and a limit on
 * nesting, without which deep input would use up JavaScript's own stack.
 */
import { needed } from '../src/checks.js';
import { VmkitError } from '../src/errors.js';
import { LanguageError, type SourceText, type Span } from '../src/source.js';
import { Diagnostics } from './diagnostics.js';

/** `kind` is the name of a group of the pattern, "keyword", or "end". */
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
}

export class Tokens {
  readonly source: SourceText;
  readonly deepest: number;
  readonly #tokens: Token[] = [];
  readonly #errors = new Diagnostics();
  #next = 0;
  #depth = 0;

  /** @throws LanguageError for characters that the pattern does not match, and a comment without an end */
  constructor(source: SourceText, rules: TokenRules) {
    this.source = source;
    this.deepest = rules.deepest ?? 400;
    const { text } = source;
    const { comments } = rules;
    const keywords = new Set(rules.keywords);
    checkRules(rules);
    // Sticky: it matches at `at`, or not at all.
    const pattern = new RegExp(rules.pattern, `${rules.pattern.flags.replace(/[gy]/g, '')}y`);
    let at = 0;
    while (at < text.length) {
      const start = at;
      if (comments && text.startsWith(comments.open, at)) {
        at = this.#commentEnd(at, comments);
        continue;
      }
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match || match[0] === '') {
        at = this.#strange(at);
        continue;
      }
      at = pattern.lastIndex;
      const kind = kindOf(match);
      if (kind === undefined) continue;
      const isKeyword = keywords.has(match[0]);
      this.#tokens.push({ kind: isKeyword ? 'keyword' : kind, text: match[0], start, end: at });
    }
    // What is missing at the end is missed behind the last token, and not lines below it.
    const start = this.#tokens.at(-1)?.end ?? 0;
    this.#tokens.push({ kind: 'end', text: '', start, end: at });
    this.throwErrors();
  }

  get current(): Token {
    return this.#tokens[this.#next] as Token;
  }

  is(kind: string): boolean {
    return this.current.kind === kind;
  }

  /** Takes the current token, which must be of a kind; `what` says so in the error. */
  take(kind: string, what = `a${/^[aeiou]/.test(kind) ? 'n' : ''} ${kind}`): string {
    if (!this.is(kind)) throw this.expected(what);
    return this.advance().text;
  }

  /** Takes the current token if it is this keyword, operator or punctuation. */
  accept(text: string): boolean {
    const accepted = !this.is('end') && this.current.text === text;
    if (accepted) this.#next++;
    return accepted;
  }

  expect(text: string): void {
    if (!this.accept(text)) throw this.expected(`'${text}'`);
  }

  /** Takes the current token, whatever it is; the end stays. */
  advance(): Token {
    const token = this.current;
    if (token.kind !== 'end') this.#next++;
    return token;
  }

  /**
   * Applies a rule until the end. After an error it goes on at the next token with one of the texts in `restart`, so
   * that one reading shows several errors; they are thrown as one.
   */
  repeat<T>(rule: (tokens: this) => T, ...restart: readonly string[]): T[] {
    const results: T[] = [];
    while (!this.is('end') && !this.#errors.isFull) {
      const start = this.#next;
      const ended = this.#errors.catch(() => {
        results.push(rule(this));
        return true;
      });
      if (ended) {
        if (this.#next === start) throw this.#stuck();
        continue;
      }
      this.#depth = 0;
      // What was refused may be a place to go on from itself.
      if (this.#next === start) this.#next++;
      while (!this.is('end') && !restart.includes(this.current.text)) this.#next++;
    }
    this.throwErrors();
    return results;
  }

  /** Applies a rule to each element of a list with commas, up to its end, which is taken too; it may be empty. */
  list<T>(rule: (tokens: this) => T, close: string): T[] {
    const elements: T[] = [];
    if (this.accept(close)) return elements;
    do elements.push(rule(this));
    while (this.accept(','));
    if (!this.accept(close)) throw this.expected(`',' or '${close}'`);
    return elements;
  }

  /** A rule that takes nothing would be applied for ever. */
  #stuck(): VmkitError {
    const { text, start } = this.current;
    const { file, line, column } = this.source.position(start);
    const where = `${file}:${line}:${column}`;
    const message = `repeat: the rule took no token; it must take '${text}', or refuse it, at ${where}`;
    return new VmkitError('ERR_ARGUMENT', message);
  }

  /** Takes a text, and applies a rule to what comes after it. */
  after<T>(text: string, rule: (tokens: this) => T): T {
    this.expect(text);
    return rule(this);
  }

  /** Applies a rule to what comes before a text, which is taken. */
  before<T>(text: string, rule: (tokens: this) => T): T {
    const result = rule(this);
    this.expect(text);
    return result;
  }

  /** Applies a rule that may come back to itself. */
  nested<T>(rule: () => T): T {
    if (++this.#depth > this.deepest) throw this.tooDeep();
    const result = rule();
    this.#depth--;
    return result;
  }

  /**
   * The error for a token in the place of something else: the current one unless given. The one before the current one
   * may be given, too: it is put back, since reading may go on with it.
   */
  expected(what: string, token: Token = this.current): LanguageError {
    if (token === this.#tokens[this.#next - 1]) this.#next--;
    const found = token.kind === 'end' ? 'the end' : `'${token.text}'`;
    return this.error(`expected ${what}, not ${found}`, token);
  }

  tooDeep(): LanguageError {
    return this.error(`this is nested more than ${this.deepest} deep; split it up`);
  }

  /** Notes an error that does not end the reading; see `throwErrors`. */
  note(message: string, span: Span, hint?: string): void {
    this.#errors.error(this.source, span, message, hint);
  }

  throwErrors(): void {
    this.#errors.throwErrors('ERR_SYNTAX');
  }

  error(message: string, span: Span = this.current, hint?: string): LanguageError {
    const help = hint === undefined ? {} : { hint };
    return new LanguageError('ERR_SYNTAX', [{ source: this.source, span, message, ...help }]);
  }

  /** Behind the comment that begins at an offset. */
  #commentEnd(start: number, { open, close, nested }: NonNullable<TokenRules['comments']>): number {
    const { text } = this.source;
    let at = start + open.length;
    for (let depth = 1; depth > 0; ) {
      const end = text.indexOf(close, at);
      if (end < 0) throw this.error('this comment has no end', { start, end: text.length });
      const inner = nested ? text.indexOf(open, at) : -1;
      const opens = inner >= 0 && inner < end;
      depth += opens ? 1 : -1;
      at = opens ? inner + open.length : end + close.length;
    }
    return at;
  }

  /** Notes a character that no token has; gives what is behind it. */
  #strange(start: number): number {
    const character = String.fromCodePoint(this.source.text.codePointAt(start) ?? 0);
    const end = start + character.length;
    const code = character.codePointAt(0) ?? 0;
    const isVisible = /^[^\p{C}\p{Z}\p{M}]$/u.test(character);
    const name = isVisible
      ? `'${character}'`
      : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    this.note(`there is no use for the character ${name}`, { start, end });
    return end;
  }
}

/** @throws VmkitError ERR_ARGUMENT for rules by which no text can be cut up */
function checkRules({ pattern, comments }: TokenRules): void {
  const wrong = (what: string, given: unknown) => needed('the rules of Tokens', what, given);
  if (!(pattern instanceof RegExp)) throw wrong('a regular expression as pattern', pattern);
  if (new RegExp(pattern, pattern.flags.replace(/[gy]/g, '')).exec('')) {
    throw wrong('a pattern that does not match the empty text', pattern.source);
  }
  if (pattern.source.includes('(?<end>')) {
    throw wrong(
      'a pattern without a group named "end", which is the end of the text,',
      pattern.source,
    );
  }
  if (comments && (comments.open === '' || comments.close === '')) {
    throw wrong('a text where comments begin, and where they end,', '');
  }
}

/** The named group that matched. */
function kindOf({ groups }: RegExpExecArray): string | undefined {
  for (const name in groups) if (groups[name] !== undefined) return name;
  return undefined;
}
