/** Collects what is wrong with a program, so that one reading shows several errors. */
import {
  type Diagnostic,
  LanguageError,
  type LanguageErrorCode,
  type SourceText,
  type Span,
} from '../src/source.js';

/** Errors in one go: further ones are most often consequences of these. */
const mostErrors = 20;

export class Diagnostics {
  readonly limit: number;
  readonly #all: Diagnostic[] = [];

  constructor(limit = mostErrors) {
    this.limit = limit;
  }

  get count(): number {
    return this.#all.length;
  }

  /** As many as are shown in one go: what follows is dropped, and looking for more is in vain. */
  get isFull(): boolean {
    return this.#all.length >= this.limit;
  }

  error(source: SourceText, span: Span, message: string, hint?: string): void {
    this.add({ source, span, message, ...(hint === undefined ? {} : { hint }) });
  }

  /** Adds diagnostics; one for the same place and with the same words as another is dropped. */
  add(...diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) {
      const isKnown = this.#all.some(
        ({ source, span, message }) =>
          source === each.source && span.start === each.span.start && message === each.message,
      );
      if (!isKnown && !this.isFull) this.#all.push(each);
    }
  }

  /** Does something; the diagnostics of a LanguageError that it throws are collected, any other error goes on. */
  catch<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof LanguageError)) throw error;
      this.add(...error.diagnostics);
      return undefined;
    }
  }

  /**
   * Throws what was collected, if anything, in the order of the places.
   *
   * @param code ERR_SYNTAX for the grammar, ERR_LANGUAGE for any other rule
   */
  throwErrors(code: LanguageErrorCode, cause?: unknown): void {
    const sources = [...new Set(this.#all.map(({ source }) => source))];
    const order = (a: Diagnostic, b: Diagnostic) =>
      sources.indexOf(a.source) - sources.indexOf(b.source) || a.span.start - b.span.start;
    const [first, ...others] = this.#all.toSorted(order);
    if (!first) return;
    const error = new LanguageError(code, [first, ...others]);
    throw cause === undefined ? error : Object.assign(error, { cause });
  }
}

/**
 * Throws several errors as one; nothing when there is none. Its code is theirs, or ERR_LANGUAGE where they differ.
 */
export function throwTogether(errors: readonly LanguageError[]): void {
  const [first, ...others] = errors;
  if (!first) return;
  if (others.length === 0) throw first;
  const diagnostics = new Diagnostics();
  for (const each of errors) diagnostics.add(...each.diagnostics);
  const isOneKind = others.every(({ code }) => code === first.code);
  diagnostics.throwErrors(isOneKind ? first.code : 'ERR_LANGUAGE');
}
