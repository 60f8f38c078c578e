/**
 * Source texts, places in them, and errors shown the way a good compiler shows them:
 *
 *     fib.ks:3:14: error: expected 'then'
 *       3 |   if x < 2 els x
 *         |            ^~~
 *
 * Columns count UTF-16 code units from 1; the caret stands under the place as a terminal shows the line.
 */
import pc from 'picocolors';
import { cutAround, displayWidth, forTerminal } from './columns.js';
import { type ErrorCode, type Position, VmkitError } from './errors.js';

/** A range of a source text, by offsets; `end` is behind the last character. */
export interface Span {
  start: number;
  end: number;
}

/** A file's text, which knows its lines. */
export class SourceText {
  readonly #lineStarts: number[] = [0];

  /** @param file the name that errors show; need not be a path. */
  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    // A return alone ends a line too, as in files of old Macs.
    if (text.includes('\r')) {
      for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
        this.#lineStarts.push(index + end.length);
      }
      return;
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1);
    }
  }

  /** Line and column of an offset; an offset behind the end is the end. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: at - (this.#lineStarts[low] ?? 0) + 1 };
  }

  /** A line without its end; "" when there is no such line. */
  line(number: number): string {
    const start = this.#lineStarts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.#lineStarts[number]).replace(/(?:\r\n?|\n)$/, '');
  }
}

/** One thing that is wrong with a program. */
export interface Diagnostic {
  source: SourceText;
  span: Span;
  message: string;
  /** What would help, in a line of its own. */
  hint?: string;
}

export type LanguageErrorCode = Extract<ErrorCode, 'ERR_SYNTAX' | 'ERR_LANGUAGE' | 'ERR_CLASS'>;

/** What is wrong with a program in a guest language: one or more diagnostics. */
export class LanguageError extends VmkitError {
  declare readonly code: LanguageErrorCode;
  readonly diagnostics: readonly Diagnostic[];

  constructor(code: LanguageErrorCode, diagnostics: readonly [Diagnostic, ...Diagnostic[]]) {
    const [first, ...others] = diagnostics;
    const position = first.source.position(first.span.start);
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const { file, line, column } = position;
    super(code, `${file}:${line}:${column}: ${first.message}${more}`, { position });
    this.diagnostics = diagnostics;
  }

  override get name(): string {
    return 'LanguageError';
  }

  /** All diagnostics as a compiler prints them. */
  render(options?: RenderOptions): string {
    return this.diagnostics.map((diagnostic) => render(diagnostic, options)).join('\n');
  }
}

export interface RenderOptions {
  color?: boolean;
  /** Columns of the terminal; longer lines are cut around the caret. */
  width?: number;
}

/** One diagnostic: place, message, the line, a caret. */
export function render(diagnostic: Diagnostic, options: RenderOptions = {}): string {
  const { source, span, message, hint } = diagnostic;
  const paint = pc.createColors(options.color ?? false);
  const { file, line, column } = source.position(span.start);
  const text = source.line(line);
  const before = text.slice(0, column - 1);
  const marked = text.slice(column - 1, column - 1 + Math.max(1, span.end - span.start));
  const gutter = String(line).padStart(4);
  const cut = cutAround(
    forTerminal(text),
    displayWidth(before),
    Math.max(1, displayWidth(before + marked) - displayWidth(before)),
    (options.width ?? 100) - gutter.length - 3,
  );
  const caret = ' '.repeat(cut.start) + paint.green(`^${'~'.repeat(cut.length - 1)}`);
  const lines = [
    `${paint.bold(`${file}:${line}:${column}:`)} ${paint.bold(paint.red('error:'))} ${paint.bold(message)}`,
    `${gutter} | ${cut.text}`,
    `${' '.repeat(gutter.length)} | ${caret}`,
  ];
  if (hint) lines.push(`${' '.repeat(gutter.length)} = ${hint}`);
  return lines.join('\n');
}
