/** What the command would print of a Lox program that does not run. */
import { explain } from '../../../examples/lox/messages.js';
import { parse } from '../../../examples/lox/parser.js';
import { LanguageError, SourceText } from '../../../src/source.js';
import type { GuestModule } from '../../../vm/module.js';

/** "" for a program that is right. */
export function complaints(text: string): string {
  try {
    parse(new SourceText('test.lox', text));
    return '';
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    // A program that was not loaded has no frames to explain.
    return explain(error, {} as GuestModule)?.text ?? '';
  }
}
