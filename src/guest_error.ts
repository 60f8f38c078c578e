/** A guest program's own failure: what a trap of vm/ throws. */
import { VmkitError } from './errors.js';
import { type RenderOptions, render, type SourceText, type Span } from './source.js';

/** A guest program failed while it ran; where it is known, `position` says where. */
export class GuestError extends VmkitError {
  /** The message without the place. */
  readonly reason: string;
  readonly source: SourceText | undefined;
  readonly span: Span | undefined;

  constructor(reason: string, source?: SourceText, span?: Span) {
    const position = source && span ? source.position(span.start) : undefined;
    const where = position ? `${position.file}:${position.line}:${position.column}: ` : '';
    super('ERR_RUNTIME', `${where}${reason}`, position ? { position } : {});
    this.reason = reason;
    this.source = source;
    this.span = span;
  }

  override get name(): string {
    return 'GuestError';
  }

  /** As a compiler prints its errors: place, message, the line, a caret. */
  render(options?: RenderOptions): string {
    const { source, span, reason } = this;
    return source && span ? render({ source, span, message: reason }, options) : this.message;
  }
}
