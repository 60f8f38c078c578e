/** Collects what is wrong with a program: at most one error for each place, in the order of the text. */
import { type Diagnostic, LanguageError, type SourceText, type Span } from 'vmkit';

/** Further errors are most often consequences of these. */
const mostErrors = 100;

export class Log {
  readonly #errors: Diagnostic[] = [];
  readonly #places = new Map<SourceText, Set<number>>();
  /** While it is above 0, errors are dropped: what is looked at will be looked at again. */
  silent = 0;
  /** How many errors there were, those that were dropped too. */
  attempts = 0;
  #reason: { span: Span; head: string } | undefined;

  /** Errors are of this text. */
  source: SourceText;
  /** In the order in which something was wrong with them. */
  readonly #sources: SourceText[] = [];

  constructor(source: SourceText) {
    this.source = source;
    this.#sources.push(source);
  }

  /** What is noted meanwhile is of another text. */
  within<R>(source: SourceText, work: () => R): R {
    const outside = this.source;
    this.source = source;
    const result = work();
    this.source = outside;
    return result;
  }

  get count(): number {
    return this.#errors.length;
  }

  get hasErrors(): boolean {
    return this.#errors.length > 0;
  }

  /** @param place what counts as its place, where that is not the start */
  error(span: Span, message: string, hint?: string, place = span.start): void {
    this.attempts++;
    if (this.silent > 0) return;
    if (this.#reason) {
      const { span: at, head } = this.#reason;
      this.#reason = undefined;
      const why = message.replace(/;$/, '');
      this.error(at, head, hint === undefined ? why : `${why}; ${hint}`);
      return;
    }
    let places = this.#places.get(this.source);
    if (!places) {
      places = new Set();
      this.#places.set(this.source, places);
      if (!this.#sources.includes(this.source)) this.#sources.push(this.source);
    }
    if (places.has(place)) return;
    places.add(place);
    const { start, end } = span;
    const help = hint === undefined ? {} : { hint };
    this.#errors.push({ source: this.source, span: { start, end }, message, ...help });
  }

  /** What is wrong in this work is the reason why something around it is wrong: that is told, once. */
  explained<R>(span: Span, head: string, work: () => R): R {
    const outside = this.#reason;
    this.#reason = { span, head };
    const result = work();
    this.#reason = outside;
    return result;
  }

  throwErrors(): void {
    const order = ({ source }: Diagnostic) => this.#sources.indexOf(source);
    this.#errors.sort((a, b) => order(a) - order(b) || a.span.start - b.span.start);
    const [first, ...others] = this.#errors.slice(0, mostErrors);
    if (first) throw new LanguageError('ERR_LANGUAGE', [first, ...others]);
  }
}
