/**
 * What a parser by recursive descent walks on: the tokens of a source, errors with their places, and a limit on
 * nesting, without which deep input would use up JavaScript's own stack.
 */
import { type Diagnostic, LanguageError, type SourceText, type Span } from '../src/source.js';

/** `kind` is the name of a group of the pattern, "keyword", or "end". */
export interface Token extends Span {
  kind: string;
  text: string;
}

export interface TokenRules {
  /**
   * Matches one token, or what lies between tokens, at every place (flags g and s): the named group that matched is
   * the token's kind; what matches outside of the named groups, such as blanks, is dropped.
   */
  pattern: RegExp;
  /** Words that are no names. */
  keywords: readonly string[];
  /** Nesting beyond this is an error; 400 unless given. */
  deepest?: number;
}

/** Further errors are most often consequences of these. */
const mostErrors = 20;

export class Tokens {
  readonly source: SourceText;
  readonly deepest: number;
  readonly #tokens: Token[] = [];
  readonly #errors: Diagnostic[] = [];
  #next = 0;
  #depth = 0;

  /** @throws LanguageError for characters that the pattern does not match */
  constructor(source: SourceText, rules: TokenRules) {
    this.source = source;
    this.deepest = rules.deepest ?? 400;
    const keywords = new Set(rules.keywords);
    let reached = 0;
    for (const { 0: text, index: start, groups = {} } of source.text.matchAll(rules.pattern)) {
      if (start > reached) this.#strange(reached);
      reached = start + text.length;
      const group = Object.keys(groups).find((name) => groups[name] !== undefined);
      if (group === undefined) continue;
      const kind = keywords.has(text) ? 'keyword' : group;
      this.#tokens.push({ kind, text, start, end: reached });
    }
    const end = source.text.length;
    if (end > reached) this.#strange(reached);
    this.#tokens.push({ kind: 'end', text: '', start: end, end });
  }

  get current(): Token {
    return this.#tokens[this.#next] as Token;
  }

  is(kind: string): boolean {
    return this.current.kind === kind;
  }

  /** Takes the current token, which must be of a kind; `what` says so in the error. */
  take(kind: string, what = `a ${kind}`): string {
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
  repeat<T>(rule: () => T, restart: readonly string[]): T[] {
    const results: T[] = [];
    while (!this.is('end') && this.#errors.length < mostErrors) {
      try {
        results.push(rule());
      } catch (error) {
        if (!(error instanceof LanguageError)) throw error;
        this.#errors.push(...error.diagnostics);
        this.#depth = 0;
        while (!this.is('end') && !restart.includes(this.current.text)) this.#next++;
      }
    }
    this.throwErrors();
    return results;
  }

  /** Applies a rule to each element of a list with commas, up to its end, which is taken too; it may be empty. */
  list<T>(rule: () => T, close: string): T[] {
    const elements: T[] = [];
    if (this.accept(close)) return elements;
    do elements.push(rule());
    while (this.accept(','));
    if (!this.accept(close)) throw this.expected(`',' or '${close}'`);
    return elements;
  }

  /** Applies a rule that may come back to itself. */
  nested<T>(rule: () => T): T {
    if (++this.#depth > this.deepest) throw this.tooDeep();
    const result = rule();
    this.#depth--;
    return result;
  }

  expected(what: string): LanguageError {
    const { text } = this.current;
    return this.error(`expected ${what}, not ${this.is('end') ? 'the end' : `'${text}'`}`);
  }

  tooDeep(): LanguageError {
    return this.error(`this is nested more than ${this.deepest} deep; split it up`);
  }

  /** Notes an error that does not end the reading; see `throwErrors`. */
  note(message: string, span: Span, hint?: string): void {
    this.#errors.push(...this.error(message, span, hint).diagnostics);
  }

  throwErrors(): void {
    const [first, ...others] = this.#errors;
    if (first) throw new LanguageError('ERR_SYNTAX', [first, ...others]);
  }

  error(message: string, span: Span = this.current, hint?: string): LanguageError {
    const help = hint === undefined ? {} : { hint };
    return new LanguageError('ERR_SYNTAX', [{ source: this.source, span, message, ...help }]);
  }

  #strange(at: number): never {
    const character = String.fromCodePoint(this.source.text.codePointAt(at) ?? 0);
    throw this.error(`there is no use for the character '${character}'`, {
      start: at,
      end: at + character.length,
    });
  }
}
