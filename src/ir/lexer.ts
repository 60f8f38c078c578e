/**
 * Tokens of LLVM's textual IR. A token is its text; the first character says what kind it is:
 *
 *   %x %"x" %1    local value or type        "…"  string           iN, word    keyword
 *   @x @"x" @1    global                     c"…" bytes            -1, 0x…     number
 *   !x !1 !"x" !  metadata                   #1   attribute group  ( ) { } …   punctuation
 *   $x $"x"       comdat
 */
const gap = /(?:\s|;[^\n]*)*/y;
const pattern =
  /[%@$](?:"[^"]*"|[-a-zA-Z$._0-9]+)|!(?:"[^"]*"|[-a-zA-Z$._0-9\\]+)?|#[a-z_0-9]+|c?"[^"]*"|\.\.\.|[su]?0x[KLMHR]?[0-9A-Fa-f]+|-?[0-9]+(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?)?|[a-zA-Z_][\w.]*|\S/y;

export class Lexer {
  readonly text: string;
  private readonly end: number;
  /** The current token; '' at the end. */
  token = '';
  /** Where the current token begins and ends. */
  start = 0;
  stop: number;

  constructor(text: string, start = 0, end = text.length) {
    this.text = text;
    this.end = end;
    this.stop = start;
    this.next();
  }
  /** Steps on and returns the token that was left behind. */
  next(): string {
    const left = this.token;
    gap.lastIndex = this.stop;
    gap.exec(this.text);
    this.start = Math.min(gap.lastIndex, this.end);
    if (this.start >= this.end) {
      this.token = '';
      this.stop = this.end;
      return left;
    }
    pattern.lastIndex = this.start;
    const match = pattern.exec(this.text);
    this.token = match === null ? '' : match[0];
    this.stop = this.start + this.token.length;
    return left;
  }
  accept(token: string): boolean {
    if (this.token !== token) {
      return false;
    }
    this.next();
    return true;
  }
  expect(token: string): void {
    if (!this.accept(token)) {
      throw new SyntaxError(
        `the IR reader expected '${token}' and found '${this.token}' in: ${this.text.slice(this.start - 60, this.start + 40)}`,
      );
    }
  }
  number(): number {
    return Number(this.next());
  }
  /** The text of a balanced group in parentheses that begins at the current token. */
  group(): string {
    const { start } = this;
    let depth = 0;
    do {
      const token = this.next();
      depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    } while (depth > 0 && this.token !== '');
    return this.text.slice(start, this.start).trimEnd();
  }
}
