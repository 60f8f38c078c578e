/** The rules for the names of types (JLS 4), and for annotations, which are read and dropped. */
import type { Span } from 'vmkit';
import { Reader } from './reader.js';
import type { TypeName } from './tree.js';

export const primitiveNames: ReadonlySet<string> = new Set(
  'boolean byte short char int long float double'.split(' '),
);

export class TypeReader extends Reader {
  /**
   * A class's, primitive's or array type; type arguments are noted and left out.
   * @param isCreated behind `new`, where lengths may follow
   */
  type(isCreated = false): TypeName {
    const start = this.start;
    this.annotations();
    let name: string;
    if (primitiveNames.has(this.kind) || this.is('void')) {
      name = this.kind;
      this.advance();
    } else if (this.is('identifier')) {
      name = this.identifier().text;
      this.typeArguments();
      while (this.accept('.')) {
        name += `.${this.identifier().text}`;
        this.typeArguments();
      }
    } else {
      throw this.fault('illegal start of type');
    }
    const dimensions = this.brackets();
    if (this.is('[') && !isCreated) {
      this.advance();
      throw this.fault("']' expected");
    }
    return { name, dimensions, ...this.span(start) };
  }

  /** Pairs of brackets. */
  protected brackets(): number {
    let count = 0;
    while (this.is('[') && this.kindAt(this.index + 1) === ']') {
      this.advance();
      this.advance();
      count++;
    }
    return count;
  }

  protected typeArguments(): void {
    if (!this.is('<')) return;
    const end = this.behindTypeArguments(this.index);
    this.noteUnsupported('generic types');
    if (end >= 0) this.skipTo(end);
  }

  /** Reads annotations; gives back the place of an `@Override`. */
  protected annotations(): Span | undefined {
    let override: Span | undefined;
    while (this.is('@') && this.kindAt(this.index + 1) !== 'interface') {
      const start = this.start;
      this.advance();
      const name = this.identifier();
      if (name.text === 'Override') override = { start, end: name.end };
      while (this.accept('.')) this.identifier();
      if (this.is('(')) this.skipBalanced('(', ')');
    }
    return override;
  }
}
