/** `print`: lines for stdout, which are written some at a time. `LanguageParts.finish` should flush. */
import type { GuestValue } from '../../src/signature.js';
import type { FunctionRef, GuestModule } from '../module.js';
import { dynamic, voidType } from '../types.js';
import { freshName } from './kit_code.js';

/** Characters that are kept before they are written. */
const mostKept = 2 ** 16;

export class Printer {
  /** Takes a dynamic value. */
  readonly function: FunctionRef;
  readonly #write: (text: string) => unknown;
  #kept = '';

  /**
   * @param show a value as the language prints it; objects come as GuestRefs, as they are
   * @param write unless it is for stdout
   */
  constructor(
    module: GuestModule,
    show: (value: GuestValue) => string,
    write: (text: string) => unknown = (text) => process.stdout.write(text),
  ) {
    this.#write = write;
    const name = freshName(module, 'vmkit.print');
    const print = (value: unknown) => {
      this.#kept += `${show(value as GuestValue)}\n`;
      if (this.#kept.length >= mostKept) this.flush();
    };
    module.engine.host(name, 'void(dyn)', print, { borrow: true });
    this.function = module.external(name, [dynamic], voidType);
  }

  flush(): void {
    if (this.#kept === '') return;
    const text = this.#kept;
    this.#kept = '';
    this.#write(text);
  }
}
