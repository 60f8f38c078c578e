/** A session: an expression needs no semicolon at the prompt, and is printed then; the book's prompt refuses it. */
import { LanguageError, SourceText } from 'vmkit';
import { LineSession } from 'vmkit/vm';
import { parse } from './parser.js';

/** @param load runs a source */
export function prompt(load: (source: SourceText) => unknown): LineSession {
  return new LineSession((source) => {
    load(isExpression(source) ? printed(source) : source);
    return undefined;
  });
}

const printed = ({ file, text }: SourceText) => new SourceText(file, `print ${text};`);
const lacking = "Error at end: Expect ';' after expression.";

/** Whether a semicolon is all that is missing. */
function isExpression(source: SourceText): boolean {
  const [first, second] = errorsOf(source);
  return first === lacking && second === undefined && errorsOf(printed(source)).length === 0;
}

function errorsOf(source: SourceText): string[] {
  try {
    parse(source);
    return [];
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return error.diagnostics.map(({ message }) => message);
  }
}
