/** A guest program's own failure: what a trap of vm/ throws, and what a guest's exception is in JavaScript. */
import { type ErrorCode, type Position, VmkitError } from './errors.js';
import { addToStack, type Frame, frameLines, placeIn } from './frames.js';
import type { GuestRef } from './host/handles.js';
import { type RenderOptions, render, type SourceText, type Span } from './source.js';

export { type Frame, frameLines };

export interface GuestErrorOptions {
  code?: ErrorCode;
  cause?: unknown;
  frames?: readonly Frame[];
  /** Unless source and span say it. */
  position?: Position;
}

/** A guest program failed while it ran; where it is known, `position` says where. */
export class GuestError extends VmkitError {
  /** The message without the place. */
  readonly reason: string;
  readonly #source: SourceText | undefined;
  readonly #span: Span | undefined;
  #frames: readonly Frame[] = [];

  constructor(reason: string, source?: SourceText, span?: Span, options: GuestErrorOptions = {}) {
    const at = source && span ? source.position(span.start) : undefined;
    const where = at ? `${at.file}:${at.line}:${at.column}: ` : '';
    const { code = 'ERR_RUNTIME', frames, ...rest } = options;
    super(code, `${where}${reason}`, at ? { ...rest, position: at } : rest);
    this.reason = reason;
    this.#source = source;
    this.#span = span;
    if (frames) this.showFrames(frames);
  }

  override get name(): string {
    return 'GuestError';
  }

  // Not fields: whoever prints the error does not want the whole source.
  get source(): SourceText | undefined {
    return this.#source;
  }

  get span(): Span | undefined {
    return this.#span;
  }

  /** The guest functions that were running, innermost first; also above the JavaScript ones in `stack`. */
  override get frames(): readonly Frame[] {
    return this.#frames;
  }

  /** Gives an error its frames, which it did not have when it was made; those that it has stay. */
  showFrames(frames: readonly Frame[]): void {
    if (this.#frames.length > 0 || frames.length === 0) return;
    this.#frames = frames;
    addToStack(this, frames);
    // What failed in the kit's own code has no place yet.
    const position = this.position ?? placeIn(frames);
    if (position) Object.assign(this, { position });
  }

  /** As a compiler prints its errors: place, message, the line, a caret. */
  render(options?: RenderOptions): string {
    const { source, span, reason } = this;
    return source && span ? render({ source, span, message: reason }, options) : this.message;
  }
}

/** An exception of a guest's that nothing in the guest caught. The same object is the same GuestException while that lives. */
export class GuestException extends GuestError {
  /** The thrown object; a host function that throws this error throws it again. */
  readonly ref: GuestRef;

  constructor(message: string, ref: GuestRef, frames: readonly Frame[] = []) {
    const position = placeIn(frames);
    super(message, undefined, undefined, {
      code: 'ERR_EXCEPTION',
      ...(position ? { position } : {}),
      frames,
    });
    this.ref = ref;
  }

  override get name(): string {
    return 'GuestException';
  }
}
