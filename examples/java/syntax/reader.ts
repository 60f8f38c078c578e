/**
 * What the rules of the grammar stand on: a place in the tokens, errors at javac's places, and a limit on nesting.
 *
 * A missing token is noted and reading goes on as if it were there; where that makes no sense, `SyntaxFault` leads back to
 * the next rule that can go on (`recovering`). No two errors are told of one token, and none of a token that the lexer
 * told of.
 */
import type { Diagnostic, SourceText, Span } from 'vmkit';
import type { TokenList } from './lexer.js';
import type { Name } from './tree.js';

/** The error itself was noted; or it is fatal, and nothing more is read. */
export class SyntaxFault extends Error {
  constructor(readonly isFatal = false) {
    super('a syntax error');
  }
}

/** Deeper input would use up JavaScript's own stack. */
const deepest = 500;
/** Further errors are most often consequences of these. */
const mostErrors = 100;

/** Where reading goes on after an error in a statement. */
const starts = new Set(
  'if for while do switch return break continue try throw class interface public private protected static'.split(
    ' ',
  ),
);

export class Reader {
  readonly errors: Diagnostic[];
  readonly #kinds: readonly string[];
  #at = 0;
  /** The token of the last error. */
  #faulty = -1;
  #depth = 0;

  constructor(
    readonly source: SourceText,
    readonly tokens: TokenList,
  ) {
    this.errors = tokens.errors;
    this.#kinds = tokens.kinds;
  }

  get kind(): string {
    return this.#kinds[this.#at] as string;
  }

  get index(): number {
    return this.#at;
  }

  get start(): number {
    return this.tokens.starts[this.#at] as number;
  }

  /** Where the last token taken ends. */
  get previousEnd(): number {
    return this.#at === 0 ? 0 : (this.tokens.ends[this.#at - 1] as number);
  }

  /** Goes on at the token of an index. */
  goTo(index: number): void {
    this.#at = index;
  }

  /** The kind of the token at an index; "end" beyond the last. */
  kindAt(index: number): string {
    return this.#kinds[index] ?? 'end';
  }

  is(kind: string): boolean {
    return this.#kinds[this.#at] === kind;
  }

  /** A name that is a keyword only here: "record", "yield". */
  isWord(word: string): boolean {
    return this.is('identifier') && this.tokens.values[this.#at] === word;
  }

  token(): Span {
    return { start: this.start, end: this.tokens.ends[this.#at] as number };
  }

  advance(): void {
    if (this.#at < this.#kinds.length - 1) this.#at++;
  }

  accept(kind: string): boolean {
    if (this.#kinds[this.#at] !== kind) return false;
    this.#at++;
    return true;
  }

  /** Takes a token; when it is another, that is noted behind the token before, and reading goes on. */
  expect(kind: string): void {
    if (!this.accept(kind)) this.noteExpected(/^\w/.test(kind) ? kind : `'${kind}'`);
  }

  noteExpected(what: string): void {
    const end = this.previousEnd;
    this.note(`${what} expected`, { start: end, end: end + 1 });
  }

  identifier(): Name {
    const { start, end } = this.token();
    if (this.is('identifier')) {
      const text = this.tokens.values[this.#at] as string;
      this.#at++;
      return { text, start, end };
    }
    this.noteExpected('<identifier>');
    throw new SyntaxFault();
  }

  span(start: number): Span {
    return { start, end: Math.max(start, this.previousEnd) };
  }

  /** Notes an error, unless the current token had one. At the end of the file there is only one thing to say. */
  note(message: string, span: Span, hint?: string): void {
    const { faulty } = this.tokens;
    const isTold = faulty.has(this.#at) || faulty.has(this.#at - 1) || this.#faulty === this.#at;
    this.#faulty = this.#at;
    if (faulty.has(this.#at) && this.is('end')) throw new SyntaxFault(true);
    if (isTold && !this.is('end')) return;
    const help = hint === undefined ? {} : { hint };
    if (this.is('end')) {
      const end = this.previousEnd;
      const last = { start: Math.max(0, end - 1), end };
      this.errors.push({
        source: this.source,
        span: last,
        message: 'reached end of file while parsing',
      });
      throw new SyntaxFault(true);
    }
    this.errors.push({ source: this.source, span, message, ...help });
    if (this.errors.length >= mostErrors) throw new SyntaxFault(true);
  }

  /** Did the lexer tell of a token from an index on, up to the current one? */
  hasFault(from: number): boolean {
    const { faulty } = this.tokens;
    if (faulty.size === 0) return false;
    for (let at = from; at <= this.#at; at++) if (faulty.has(at)) return true;
    return false;
  }

  /** Notes an error after which the current rule cannot go on. */
  fault(message: string, span: Span = this.token(), hint?: string): SyntaxFault {
    this.note(message, span, hint);
    return new SyntaxFault();
  }

  unsupported(what: string, span: Span = this.token()): SyntaxFault {
    this.noteUnsupported(what, span);
    return new SyntaxFault();
  }

  /** @param what the feature, in the plural */
  noteUnsupported(what: string, span: Span = this.token()): void {
    this.note(`${what} are not supported yet`, span);
  }

  /** Applies a rule; after an error `skip` goes to where reading can go on, and nothing comes back. */
  recovering<T>(rule: () => T, skip: () => void): T | undefined {
    const depth = this.#depth;
    const from = this.#at;
    try {
      return rule();
    } catch (error) {
      if (!(error instanceof SyntaxFault) || error.isFatal) throw error;
      this.#depth = depth;
      skip();
      if (this.#at === from) this.advance();
      return undefined;
    }
  }

  /** Applies a rule that may come back to itself. */
  nested<T>(rule: () => T): T {
    if (++this.#depth > deepest) throw this.tooDeep(deepest);
    const result = rule();
    this.#depth--;
    return result;
  }

  tooDeep(limit: number): SyntaxFault {
    this.note(`this is nested more than ${limit} deep; split it up`, this.token());
    return new SyntaxFault(true);
  }

  /** To behind the next ';', or before what ends or starts a statement; blocks on the way are left out. */
  skipStatement(): void {
    const from = this.#at;
    for (;;) {
      if (this.is('end') || this.is('}')) return;
      if (this.#at > from && starts.has(this.kind)) return;
      if (this.accept(';')) return;
      if (this.is('{')) this.skipBalanced('{', '}');
      else this.advance();
    }
  }

  /** From an opening token to behind the closing one. */
  skipBalanced(open: string, close: string): void {
    let depth = 0;
    for (; !this.is('end'); this.advance()) {
      if (this.is(open)) depth++;
      else if (this.is(close) && --depth <= 0) {
        this.advance();
        return;
      }
    }
  }

  /** The index behind `<…>` from an index on, or -1 when it is no list of type arguments. */
  behindTypeArguments(index: number): number {
    let depth = 0;
    for (let at = index; ; at++) {
      const kind = this.kindAt(at);
      if (kind === '<') depth++;
      else if (kind === '>' || kind === '>>' || kind === '>>>') depth -= kind.length;
      else if (!typeArgumentTokens.has(kind)) return -1;
      if (depth < 0) return -1;
      if (depth === 0) return at + 1;
    }
  }

  /** The index behind a class's name, such as `A<…>.B`, from an index on, or -1 when it is none. */
  behindClassName(index: number): number {
    if (this.kindAt(index) !== 'identifier') return -1;
    for (let at = index + 1; ; at += 2) {
      if (this.kindAt(at) === '<') at = this.behindTypeArguments(at);
      if (at < 0) return -1;
      if (this.kindAt(at) !== '.' || this.kindAt(at + 1) !== 'identifier') return at;
    }
  }

  skipTo(index: number): void {
    while (this.#at < index && !this.is('end')) this.#at++;
  }
}

const typeArgumentTokens = new Set(
  'identifier . , ? extends super & [ ] @ boolean byte short char int long float double'.split(' '),
);
