/**
 * What the rules of the grammar stand on: a place in the tokens, errors at javac's places, and a limit on nesting.
 *
 * No rule throws. One that cannot go on notes an error and gives back what it has; whoever reads lists (of statements,
 * members, classes) then sees that the place is not past the error (`isStuck`) and skips to where a new one may begin.
 * Of errors, only those count that lie behind all earlier ones, so that a mistake is told once. After an error the tree
 * is thrown away: what stands in it for missing parts has no meaning.
 */
import type { Diagnostic, SourceText, Span } from 'vmkit';
import type { TokenList } from './tokens.js';
import type { Name } from './tree.js';

/** Deeper input would use up JavaScript's own stack. */
const deepest = 500;
/** Further errors are most often consequences of these. */
const mostErrors = 100;

/** These stand in quotes in messages. */
const quoted = /^[.,;()[\]{}]$/;

/** Where skipping stops, besides behind a semicolon. */
export interface Stops {
  imports?: boolean;
  members?: boolean;
  names?: boolean;
  statements?: boolean;
}

const always = new Set('public final abstract @ end class interface enum'.split(' '));
const memberStarts = new Set(
  (
    '{ } private protected static transient native volatile synchronized strictfp < byte short char int long float ' +
    'double boolean void'
  ).split(' '),
);
const statementStarts = new Set(
  'case default if for while do try switch return throw break continue else finally catch this super new assert'.split(
    ' ',
  ),
);
/** Words that some version of Java took for names: where a name is wanted, they get an error of their own. */
const nameLike = new Set(['identifier', '_', 'assert', 'enum']);

export class Reader {
  readonly errors: Diagnostic[];
  /** The current token's. */
  kind: string;
  #at = 0;
  /** The start of the last error: only what lies behind it is told. */
  #lastError = -1;
  /** How far the last error reaches: going on at or before it makes no sense. */
  #errorEnd = -1;
  readonly #places = new Set<number>();
  #isOver = false;
  #depth = 0;

  constructor(
    readonly source: SourceText,
    readonly tokens: TokenList,
  ) {
    this.errors = tokens.errors;
    this.kind = tokens.kind(0);
    for (const { span } of this.errors) this.#places.add(span.start);
  }

  get index(): number {
    return this.#at;
  }

  get start(): number {
    return this.tokens.starts[this.#at] as number;
  }

  get end(): number {
    return this.tokens.ends[this.#at] as number;
  }

  /** Where the last token taken ends. */
  get previousEnd(): number {
    return this.#at === 0 ? 0 : (this.tokens.ends[this.#at - 1] as number);
  }

  /** Goes on at the token of an index. */
  goTo(index: number): void {
    this.#at = index;
    this.kind = this.tokens.kind(index);
  }

  /** The kind of the token at an index; "end" beyond the last. */
  kindAt(index: number): string {
    return this.tokens.kind(index);
  }

  /** The kind of a later token, counted from the current one. */
  peek(distance: number): string {
    return this.tokens.kind(this.#at + distance);
  }

  is(kind: string): boolean {
    return this.kind === kind;
  }

  /** A name that is a keyword only here: "record", "yield". */
  isWord(word: string): boolean {
    return this.kind === 'identifier' && this.tokens.value(this.#at) === word;
  }

  isWordAt(index: number, word: string): boolean {
    return this.kindAt(index) === 'identifier' && this.tokens.value(index) === word;
  }

  /** A name, or one of the words that may have been meant as one. */
  isNameLike(kind = this.kind): boolean {
    return kind === 'identifier' || nameLike.has(kind);
  }

  token(): Span {
    return { start: this.start, end: this.end };
  }

  advance(): void {
    if (this.#at < this.tokens.length - 1) this.kind = this.tokens.kind(++this.#at);
  }

  accept(kind: string): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  /** Takes a token; when it is another, that is noted behind the token before, and reading goes on. */
  expect(kind: string, words?: string): void {
    if (this.kind === kind) this.advance();
    else this.noteExpected(words ?? (quoted.test(kind) ? `'${kind}'` : kind));
  }

  noteExpected(what: string): void {
    this.#stickAt(this.start);
    const end = this.previousEnd;
    this.#report(`${what} expected`, { start: end, end: end + 1 });
  }

  /** Takes the first character of an operator: `>` of `>>=`. */
  split(): void {
    this.tokens.split(this.#at);
    this.kind = this.tokens.kind(this.#at);
  }

  identifier(): Name {
    const { start, end } = this;
    if (this.kind === 'identifier') {
      const text = this.tokens.value(this.#at) as string;
      this.advance();
      return { text, start, end };
    }
    const message = keywordAsName[this.kind];
    if (this.kind === '.' && start === this.previousEnd && this.kindAt(this.#at - 1) === '.')
      this.fault("illegal '.'");
    else if (message === undefined) this.noteExpected('<identifier>');
    else {
      this.complain(message, { start, end });
      this.advance();
    }
    return { text: '', start, end };
  }

  span(start: number): Span {
    return { start, end: Math.max(start, this.previousEnd) };
  }

  /** Notes an error of the grammar that leaves reading where it is. */
  fault(message: string, span: Span = this.token(), hint?: string): void {
    this.#stickAt(span.start);
    this.#report(message, span, hint);
  }

  /** Notes an error, unless it lies before an earlier one. */
  note(message: string, span: Span, hint?: string): void {
    this.#report(message, span, hint);
  }

  /** Notes an error that reading does not stumble over, such as a modifier that stands twice. */
  complain(message: string, span: Span, hint?: string): void {
    const { start } = span;
    const end = Math.max(start, span.end);
    if (this.#isOver || this.#places.has(start)) return;
    this.#places.add(start);
    const help = hint === undefined ? {} : { hint };
    this.errors.push({ source: this.source, span: { start, end }, message, ...help });
    if (this.errors.length >= mostErrors) this.stop();
  }

  /** Is reading at or before the last error? */
  get isStuck(): boolean {
    return this.#errorEnd >= 0 && this.start <= this.#errorEnd;
  }

  isToldAt(place: number): boolean {
    return this.#places.has(place);
  }

  get hasErrors(): boolean {
    return this.errors.length > 0;
  }

  /** Makes going on at the current token senseless too. */
  stick(): void {
    this.#stickAt(this.start);
  }

  #stickAt(place: number): void {
    if (place > this.#errorEnd) this.#errorEnd = place;
  }

  #report(message: string, span: Span, hint?: string): void {
    const isLater = span.start > this.#lastError;
    if (isLater) this.#lastError = span.start;
    if (!isLater || this.#isOver) return;
    const { faulty } = this.tokens;
    if (this.kind === 'end') {
      const end = this.previousEnd;
      const isTold = faulty.has(this.#at);
      if (!isTold) {
        this.complain('reached end of file while parsing', { start: Math.max(0, end - 1), end });
      }
      this.#isOver = true;
      return;
    }
    if (faulty.has(this.#at) || faulty.has(this.#at - 1)) return;
    this.complain(message, span, hint);
  }

  /** Did the lexer tell of a token from an index on, up to the current one? */
  hasFault(from: number): boolean {
    const { faulty } = this.tokens;
    if (faulty.size === 0) return false;
    for (let at = from; at <= this.#at; at++) if (faulty.has(at)) return true;
    return false;
  }

  /** Nothing more is read, nor told: to the rules it looks like the end of the file. */
  stop(): void {
    this.#isOver = true;
    this.goTo(this.tokens.length - 1);
  }

  /** A rule begins that may come back to itself. Each `enter` has its `leave`. */
  enter(): void {
    if (++this.#depth > deepest) this.tooDeep(deepest);
  }

  leave(): void {
    this.#depth--;
  }

  tooDeep(limit: number): void {
    if (this.#isOver) return;
    this.complain(`this is nested more than ${limit} deep; split it up`, this.token());
    this.stop();
  }

  /** To behind the next semicolon, or before what begins something new. */
  skip(stops: Stops): void {
    for (;;) {
      const { kind } = this;
      if (kind === ';') {
        this.advance();
        return;
      }
      if (always.has(kind)) return;
      if (kind === 'import') {
        if (stops.imports) return;
      } else if (kind === 'identifier' || kind === '_') {
        if (stops.names) return;
      } else if (stops.members && memberStarts.has(kind)) return;
      else if (stops.statements && statementStarts.has(kind)) return;
      this.advance();
    }
  }
}

const keywordAsName: Readonly<Record<string, string>> = {
  assert: "as of release 1.4, 'assert' is a keyword, and may not be used as an identifier",
  enum: "as of release 5, 'enum' is a keyword, and may not be used as an identifier",
  this: "as of release 8, 'this' is allowed as the parameter name for the receiver type only",
  _: "as of release 9, '_' is a keyword, and may not be used as an identifier",
};
