/** Collects what is wrong with a program: at most one error for each place, in the order of the text. */
import { type Diagnostic, LanguageError, type SourceText, type Span } from 'vmkit';

/** Further errors are most often consequences of these. */
const mostErrors = 100;

export class Log {
  readonly #errors: Diagnostic[] = [];
  readonly #places = new Set<number>();
  /** While it is above 0, errors are dropped: what is looked at will be looked at again. */
  silent = 0;

  constructor(readonly source: SourceText) {}

  get count(): number {
    return this.#errors.length;
  }

  get hasErrors(): boolean {
    return this.#errors.length > 0;
  }

  /** @param place what counts as its place, where that is not the start */
  error(span: Span, message: string, hint?: string, place = span.start): void {
    if (this.silent > 0 || this.#places.has(place)) return;
    this.#places.add(place);
    const { start, end } = span;
    const help = hint === undefined ? {} : { hint };
    this.#errors.push({ source: this.source, span: { start, end }, message, ...help });
  }

  throwErrors(): void {
    this.#errors.sort((a, b) => a.span.start - b.span.start);
    const [first, ...others] = this.#errors.slice(0, mostErrors);
    if (first) throw new LanguageError('ERR_LANGUAGE', [first, ...others]);
  }
}
