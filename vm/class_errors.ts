/** Errors of class declarations: ERR_CLASS, at the place of the declaration where a span was given. */
import { VmkitError } from '../src/errors.js';
import { LanguageError, type SourceText, type Span } from '../src/source.js';

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
