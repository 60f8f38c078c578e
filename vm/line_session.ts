/** A session for languages whose parser reports, as its error, that the input ended too early. */
import type { Session, SessionAnswer } from '../src/language.js';
import { LanguageError, SourceText } from '../src/source.js';

/**
 * Collects lines until the parser is content: as long as it only complains about what reaches to the very end of the
 * input, such as the end itself or a comment that has none, the input goes on. A blank line ends it all the same.
 */
export class LineSession implements Session {
  readonly #load: (source: SourceText) => string | undefined;
  #input = '';

  /** @param load takes the input in, and gives what is to be shown, if anything. */
  constructor(load: (source: SourceText) => string | undefined) {
    this.#load = load;
  }

  feed(line: string): SessionAnswer {
    const source = new SourceText('<input>', `${this.#input}${line}\n`);
    this.reset();
    try {
      const text = this.#load(source);
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
}

function endsTooEarly(error: unknown, source: SourceText): boolean {
  return (
    error instanceof LanguageError &&
    error.code === 'ERR_SYNTAX' &&
    error.diagnostics.every((each) => each.source === source && each.span.end >= source.text.length)
  );
}
