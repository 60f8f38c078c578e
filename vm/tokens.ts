/**
 * What a parser by recursive descent walks on: the tokens of a source, errors with their places, and a limit on
 * nesting, without which deep input would use up JavaScript's own stack.
 */
import { VmkitError } from '../src/errors.js';
import { LanguageError, type SourceText, type Span } from '../src/source.js';
import { Diagnostics } from './diagnostics.js';
import { Scanner, type Token, type TokenRules } from './scanner.js';

export type { Token, TokenRules };

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
    const scanner = new Scanner(source, rules);
    let token = scanner.next();
    for (; token.kind !== 'end'; token = scanner.next()) {
      if (token.kind === 'error') this.note(token.text, token);
      else this.#tokens.push(token);
    }
    // What is missing at the end is missed behind the last token, and not lines below it.
    this.#tokens.push({ ...token, start: this.#tokens.at(-1)?.end ?? 0 });
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
}
