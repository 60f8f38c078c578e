/** `engine.globals(language)`: the global variables of a dynamic program, as JavaScript reads and writes them. */
import { checkText } from '../../src/checks.js';
import type { Globals as LanguageGlobals } from '../../src/language.js';
import type { Params } from '../module.js';
import { dynamic, ptr, voidType } from '../types.js';
import type { Globals } from './globals.js';
import type { Host } from './host.js';

type Read = (address: bigint) => unknown;
type Write = (address: bigint, value: unknown) => void;

export class HostGlobals implements LanguageGlobals {
  readonly #host: Host;
  readonly #globals: Globals;
  #read: Read | undefined;
  #write: Write | undefined;

  constructor(host: Host, globals: Globals) {
    this.#host = host;
    this.#globals = globals;
  }

  /** The value; undefined when the program has defined no variable of the name. */
  get(name: string): unknown {
    checkText('globals.get', 'a name', name);
    const global = this.#globals.find(name);
    return global && this.#reader()(global.address);
  }

  /** Defines a variable, or assigns it. @throws VmkitError ERR_ARGUMENT for what the program has no value for */
  set(name: string, value: (...values: unknown[]) => unknown): void;
  set(name: string, value: unknown): void;
  set(name: string, value: unknown): void {
    checkText('globals.set', 'a name', name);
    this.#writer()(this.#globals.get(name).address, value);
  }

  has(name: string): boolean {
    checkText('globals.has', 'a name', name);
    return this.get(name) !== undefined;
  }

  names(): string[] {
    return [...this.#globals.names()].filter((name) => this.has(name));
  }

  #reader(): Read {
    this.#read ??= this.#host.define('vmkit.global', [['address', ptr]], String, (b) => {
      const address = b.irOf(b.param('address').get());
      return b.value(b.ir.CreateLoad(b.ir.getInt64Ty(), address), dynamic);
    }) as Read;
    return this.#read;
  }

  #writer(): Write {
    const params: Params = [
      ['address', ptr],
      ['value', dynamic],
    ];
    const place = () => 'the value of the variable';
    this.#write ??= this.#host.define(
      'vmkit.set global',
      params,
      place,
      (b) => {
        // A root needs no barrier.
        const address = b.irOf(b.param('address').get());
        b.ir.CreateStore(b.irOf(b.param('value').get()), address);
      },
      { result: voidType, isSeldom: true },
    ) as Write;
    return this.#write;
  }
}
