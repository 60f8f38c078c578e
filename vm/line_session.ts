/** A session for languages whose parser reports, as its error, that the input ended too early. */
import type { Session, SessionAnswer } from '../src/language.js';
import { LanguageError, SourceText } from '../src/source.js';

/**
 * Collects lines until the parser is content: as long as it only complains about what reaches to the very end of the
 * input, such as the end itself or a comment that has none, the input goes on. A blank line ends it all the same.
 */
export class LineSession implements Session {
  readonly #load: (source: SourceText) => string | undefined;
  readonly #expression: ExpressionRules | undefined;
  #input = '';

  /**
   * @param load takes the input in, and gives what is to be shown, if anything.
   * @param expression for languages whose programs have no expressions by themselves: at the prompt they may stand alone
   */
  constructor(load: (source: SourceText) => string | undefined, expression?: ExpressionRules) {
    this.#load = load;
    this.#expression = expression;
  }

  feed(line: string): SessionAnswer {
    const source = new SourceText('<input>', `${this.#input}${line}\n`);
    this.reset();
    try {
      const text = this.#load(this.#asProgram(source));
      return text === undefined ? { complete: true } : { complete: true, text };
    } catch (error) {
      if (line.trim() === '' || !endsTooEarly(error, source)) throw error;
      this.#input = source.text;
      return { complete: false };
    }
  }

  reset(): void {
    this.#input = '';
  }

  /** What stops too early is an expression if the statement that is made of it is right. */
  #asProgram(source: SourceText): SourceText {
    if (!this.#expression) return source;
    const { parse, statement } = this.#expression;
    if (!endsTooEarly(errorOf(parse, source), source)) return source;
    const whole = new SourceText(source.file, statement(source.text));
    return errorOf(parse, whole) === undefined ? whole : source;
  }
}

export interface ExpressionRules {
  /** Reads a program, and leaves nothing behind. @throws LanguageError */
  readonly parse: (source: SourceText) => unknown;
  /** The statement that shows an expression, given its text. */
  readonly statement: (text: string) => string;
}

function errorOf(parse: ExpressionRules['parse'], source: SourceText): unknown {
  try {
    parse(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return error;
  }
}

function endsTooEarly(error: unknown, source: SourceText): boolean {
  return (
    error instanceof LanguageError &&
    error.code === 'ERR_SYNTAX' &&
    error.diagnostics.every((each) => each.source === source && each.span.end >= source.text.length)
  );
}
