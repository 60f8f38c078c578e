/** The addon's engine by itself, with functions given as IR text, for tests of the session. */

import { fileURLToPath } from 'node:url';
import koffi from 'koffi';
import {
  type NativeCallbacks,
  type NativeClassOptions,
  type NativeCollection,
  type NativeEngine,
  native,
  nativeDirectory,
} from '../../src/native.js';

/** Index of the slot that selects the function to call. */
const selector = 255;

/** The addon's callbacks, and one that is told of each function that is going to be compiled. */
export type RawCallbacks = Partial<NativeCallbacks> & { compiling?: (name: string) => void };

export class RawEngine {
  readonly buffer = new ArrayBuffer(8 * (selector + 1));
  readonly slots = new BigUint64Array(this.buffer);
  readonly ints = new Int32Array(this.buffer);
  readonly native: NativeEngine;
  /** What callbacks.collected was given. */
  readonly collections: NativeCollection[] = [];
  readonly #texts = new Map<string, string>();
  readonly #hosts: (() => void)[] = [];

  constructor(
    readonly level = 2,
    { compiling, ...callbacks }: RawCallbacks = {},
  ) {
    this.native = new native.Engine(this.buffer, {
      compile: (name) => {
        compiling?.(name);
        const text = this.#texts.get(name);
        if (text === undefined) throw new Error(`no text for ${name}`);
        this.native.compile(name, text, this.options());
      },
      host: (id) => this.#hosts[id]?.(),
      resolve: () => {
        throw new Error('no site has a resolver here');
      },
      collected: (records) => {
        this.collections.push(...records);
      },
      ...callbacks,
    });
    this.native.addRuntime({
      name: 'vmkit',
      strategy: 'import',
      bitcode: fileURLToPath(new URL('runtime.bc', nativeDirectory)),
      library: '',
      archive: '',
    });
  }

  options(level = this.level) {
    return { level, foreign: false, verifyEach: false, breakAfter: '' };
  }

  /** Declares a guest function; it is compiled when it is called first. */
  define(name: string, signature: string, text: string): void {
    this.#texts.set(name, text);
    this.native.declare(name, signature);
  }

  /** A host function on the raw slots. */
  host(name: string, signature: string, body: () => void): void {
    this.#hosts.push(body);
    this.native.defineHost(name, signature, this.#hosts.length - 1);
  }

  /** A function that calls a guest function with whole slots as arguments; gives slots 0 and 1. */
  function(name: string, signature: string): (...args: (bigint | number)[]) => [bigint, bigint] {
    const handle = BigInt(this.native.callable(name, signature));
    return (...args) => {
      this.slots.fill(0n, 0, 2);
      for (const [index, value] of args.entries()) {
        this.slots[index] = BigInt.asUintN(64, BigInt(value));
      }
      this.slots[selector] = handle;
      this.native.enter();
      return [this.slots[0] ?? 0n, this.slots[1] ?? 0n];
    };
  }

  /** A class with what is given, and nothing else. */
  class(symbol: string, options: Partial<NativeClassOptions> = {}): bigint {
    return this.native.defineClass({
      symbol,
      name: symbol,
      kind: 'class',
      super: 0n,
      element: 0n,
      interfaces: [],
      instanceSize: 16,
      shape: 'fixed',
      elementSize: 0,
      references: [],
      virtuals: [],
      interfaceMethods: [],
      ...options,
    });
  }

  /** The words at an address. */
  words(address: bigint, count: number): bigint[] {
    return [...new BigUint64Array(koffi.view(address, 8 * count))];
  }

  [Symbol.dispose](): void {
    this.native.dispose();
  }
}
