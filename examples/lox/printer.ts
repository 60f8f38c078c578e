/** `print`: lines for stdout, which are written some at a time. */
import type { GuestRef } from 'vmkit';
import { dynamic, type FunctionRef, formatG, type GuestModule, voidType } from 'vmkit/vm';
import { show } from './messages.js';

/** Characters that are kept before they are written. */
const mostKept = 2 ** 16;

export class Printer {
  /** Takes a dynamic value. */
  readonly function: FunctionRef;
  #kept = '';

  constructor(module: GuestModule) {
    const textOf = (value: number | boolean | null | GuestRef) => {
      if (typeof value === 'number') return formatG(value);
      if (typeof value === 'boolean') return String(value);
      return show(module.dynamic.describe(value), () => module.strings.toHost(value as GuestRef));
    };
    // Without a codec: objects come as they are.
    const print = (value: unknown) => {
      this.#kept += `${textOf(value as GuestRef)}\n`;
      if (this.#kept.length >= mostKept) this.flush();
    };
    module.engine.host('lox.print', 'void(dyn)', print, { borrow: true });
    this.function = module.external('lox.print', [dynamic], voidType);
  }

  flush(): void {
    if (this.#kept !== '') process.stdout.write(this.#kept);
    this.#kept = '';
  }
}
