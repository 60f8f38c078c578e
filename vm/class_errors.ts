/** Errors of class declarations: ERR_CLASS, at the place of the declaration where a span was given. */
import { VmkitError } from '../src/errors.js';
import { LanguageError, type SourceText, type Span } from '../src/source.js';
import { throwTogether } from './diagnostics.js';

/** Where something was declared. */
export interface Origin {
  source: SourceText | undefined;
  span: Span | undefined;
}

export function classError(origin: Origin, message: string, hint?: string): VmkitError {
  const { source, span } = origin;
  if (!source || !span) {
    return new VmkitError('ERR_CLASS', hint === undefined ? message : `${message}; ${hint}`);
  }
  const help = hint === undefined ? {} : { hint };
  return new LanguageError('ERR_CLASS', [{ source, span, message, ...help }]);
}

/** Collects what is wrong with classes, so that all of it shows in one go where it has places. */
export class ClassErrors {
  readonly #all: VmkitError[] = [];

  /** Does something; an ERR_CLASS that it throws is kept. */
  catch(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof VmkitError) || error.code !== 'ERR_CLASS') throw error;
      this.#all.push(error);
    }
  }

  /** @throws VmkitError ERR_CLASS: all that was kept, or the first one where some have no place */
  throwErrors(): void {
    const located = this.#all.filter((error) => error instanceof LanguageError);
    if (located.length < this.#all.length) throw this.#all[0];
    throwTogether(located);
  }
}
