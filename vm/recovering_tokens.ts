/**
 * What a parser walks on that goes on after an error by itself, in the same rule: a rule says what it misses, and the
 * parser is lost from then on. It takes in what comes, and says no more, until it is at a place where it can find its feet
 * again ("panic mode"). `Tokens` is for parsers that leave the rule instead: it needs less care.
 *
 * Tokens are read when they are needed, so errors in them take their place among the others.
 */
import { type Diagnostic, LanguageError, type SourceText, type Span } from '../src/source.js';
import { Scanner, type Token, type TokenRules } from './scanner.js';

export interface RecoveringRules extends TokenRules {
  /** The whole message of an error at a token; what is wrong by itself unless given. */
  complaint?: (message: string, token: Token) => string;
  /** The place of what is at a token, for errors and for `at`; all of it unless given. */
  placeOf?: (token: Token) => Span;
  /** What is said of a source that is nested too deeply. */
  tooDeep?: string;
}

export class RecoveringTokens {
  readonly source: SourceText;
  /** The token that was taken last, and the one that comes. */
  previous: Token = { kind: 'end', text: '', start: 0, end: 0 };
  current = this.previous;
  readonly #rules: RecoveringRules;
  readonly #scanner: Scanner;
  readonly #errors: Diagnostic[] = [];
  #isLost = false;
  #depth = 0;

  /**
   * @param rules keywords, and what the pattern's group `operator` matches, are tokens of a kind of their own: their text
   * @throws VmkitError ERR_ARGUMENT for rules by which no text can be cut up
   */
  constructor(source: SourceText, rules: RecoveringRules) {
    this.source = source;
    this.#scanner = new Scanner(source, rules);
    this.#rules = rules;
    this.advance();
  }

  /** Takes a token; the end stays. */
  advance(): void {
    this.previous = this.current;
    for (;;) {
      const token = this.#scanner.next();
      const { kind, text } = token;
      this.current = kind === 'keyword' || kind === 'operator' ? { ...token, kind: text } : token;
      if (kind !== 'error') return;
      this.error(text, token);
    }
  }

  is(kind: string): boolean {
    return this.current.kind === kind;
  }

  /** Takes the current token if it is of a kind. */
  match(kind: string): boolean {
    const matches = this.is(kind);
    if (matches) this.advance();
    return matches;
  }

  /** The same for a token that must be there; gives the text of what was taken last. */
  consume(kind: string, message: string): string {
    if (!this.match(kind)) this.error(message, this.current);
    return this.previous.text;
  }

  /** The place of a token. */
  at(token: Token = this.previous): Span {
    return this.#rules.placeOf?.(token) ?? token;
  }

  /** Says what is wrong, unless the reading is lost already; it is from now on. */
  error(message: string, token: Token = this.previous): void {
    if (this.#isLost) return;
    this.#isLost = true;
    const { complaint = (text: string) => text } = this.#rules;
    const { source } = this;
    this.#errors.push({ source, span: this.at(token), message: complaint(message, token) });
  }

  /** If the reading is lost, it goes on behind the token `end`, or before one of those that begin something. */
  recover(end: string, starts: ReadonlySet<string>): void {
    if (!this.#isLost) return;
    this.#isLost = false;
    while (!this.is('end') && this.previous.kind !== end && !starts.has(this.current.kind)) {
      this.advance();
    }
  }

  /** Applies a rule that may come back to itself. @throws LanguageError when it does so too often */
  nested<T>(rule: () => T): T {
    const { deepest = 400, tooDeep = `this is nested more than ${deepest} deep; split it up` } =
      this.#rules;
    if (++this.#depth > deepest) {
      this.error(tooDeep);
      this.throwErrors();
    }
    const result = rule();
    this.#depth--;
    return result;
  }

  /** @throws LanguageError with all errors, in the order of the reading; none is left out */
  throwErrors(): void {
    const [first, ...others] = this.#errors;
    if (first) throw new LanguageError('ERR_SYNTAX', [first, ...others]);
  }
}
