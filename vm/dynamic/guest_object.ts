/** An instance of a class of a dynamic program, as JavaScript has it. */
import type { GuestRef } from '../../src/host/handles.js';
import type { HostProperties } from './host_properties.js';

/**
 * What properties and methods hold is as `module.dynamic.host` says. The same instance is the same GuestObject for as
 * long as that lives.
 */
export class GuestObject {
  readonly #ref: GuestRef;
  readonly #properties: HostProperties;

  /** For the kit: the guest's objects come as GuestObjects by themselves. */
  constructor(ref: GuestRef, properties: HostProperties) {
    this.#ref = ref;
    this.#properties = properties;
  }

  /** What keeps the object alive; for `release`, and for functions of the signature `ref`. */
  get ref(): GuestRef {
    return this.#ref;
  }

  get className(): string {
    return this.#properties.className(this.#ref);
  }

  /** A property, or a method bound to the object; undefined when there is neither. */
  get(name: string): unknown {
    return this.#properties.get(this.#ref, name);
  }

  /** Sets a property, which is added if there is none. @throws VmkitError ERR_ARGUMENT, ERR_OUT_OF_MEMORY */
  set(name: string, value: unknown): void {
    this.#properties.set(this.#ref, name, value);
  }

  /** Whether there is a property or a method of the name. */
  has(name: string): boolean {
    return this.#properties.has(this.#ref, name);
  }

  /** The names of its properties, in the order in which they were added. */
  keys(): string[] {
    return this.#properties.keys(this.#ref);
  }

  /** Calls a method, or a function in a property. @throws what the program throws; GuestError when there is neither */
  call(method: string, ...values: unknown[]): unknown {
    return this.#properties.call(this.#ref, method, values);
  }

  toString(): string {
    const { released, engine } = this.#ref;
    return released || engine.disposed ? 'GuestObject(gone)' : `${this.className} instance`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
