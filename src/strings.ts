/**
 * `engine.strings`: guest strings as JavaScript has them. Both are sequences of UTF-16 units, so each has exactly one
 * counterpart, lone surrogates too. Text is copied as a whole, in one call of the addon.
 *
 * A string belongs to a class of the shape `string`, which is told by its descriptor's address (`engine.objects`).
 */
import { checkAddress, checkName, checkText, needed } from './checks.js';
import type { Handles } from './host/handles.js';
import { GuestRef } from './host/handles.js';
import type { UseNative } from './symbols.js';

export class Strings {
  readonly #use: UseNative;
  readonly #handles: Handles;

  constructor(use: UseNative, handles: Handles) {
    this.#use = use;
    this.#handles = handles;
  }

  /**
   * What a guest string says.
   *
   * @throws VmkitError ERR_ARGUMENT when the object is no string
   */
  read(ref: GuestRef): string {
    if (!(ref instanceof GuestRef)) throw needed('strings.read', 'a GuestRef of a string', ref);
    return this.readAt(this.#handles.unwrap(ref));
  }

  /** The same of the string at an address, i.e. that of a failure's operand. */
  readAt(address: bigint): string {
    checkAddress('strings.readAt', address);
    return this.#use((addon) => addon.readString(address));
  }

  /**
   * A new guest string.
   *
   * @param descriptor of its class
   * @throws VmkitError ERR_OUT_OF_MEMORY; ERR_ARGUMENT for what is no text, or no class of strings
   */
  make(text: string, descriptor: bigint): GuestRef {
    return this.#handles.wrap(this.#made(text, descriptor, 'make'));
  }

  /** The one string of this text and class that stands for all equal ones, as long as anybody has it. */
  intern(text: string, descriptor: bigint): GuestRef {
    return this.#handles.wrap(this.#made(text, descriptor, 'intern'));
  }

  /**
   * The interned string, to which guest code refers as the external global `symbol`; it lives as long as the engine.
   *
   * @throws VmkitError ERR_SYMBOL_EXISTS, ERR_OUT_OF_MEMORY
   */
  constant(symbol: string, text: string, descriptor: bigint): void {
    checkName(symbol);
    checkText('a string constant', 'a text', text);
    checkAddress('strings.constant', descriptor);
    this.#use((addon) => addon.defineString(symbol, text, descriptor));
  }

  #made(text: string, descriptor: bigint, what: 'make' | 'intern'): bigint {
    if (typeof text !== 'string') throw needed(`strings.${what}`, 'a text', text);
    checkAddress(`strings.${what}`, descriptor);
    return this.#use((addon) => addon.makeString(text, descriptor, what === 'intern'));
  }
}
