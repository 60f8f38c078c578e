/**
 * What one engine has for all Java programs that run in it: the functions of the prepared runtime, and what JavaScript
 * remembers of a program while it runs, for the report when it fails.
 */
import type { GuestFunction } from 'vmkit';
import type { GuestModule } from 'vmkit/vm';
import { ClassObjects } from './class_objects.js';
import type { Home } from './program.js';

/** A class whose static code runs, and the place that wanted it. */
interface Begun {
  place: string;
}

export class JavaRuntime {
  readonly #module: GuestModule;
  readonly #initialize: GuestFunction<'void(ptr,ptr,i32)'>;
  readonly #setChars: GuestFunction<'void(ptr,i32,i64)'>;
  readonly #textLength: GuestFunction<'i32(ptr)'>;
  readonly #textUnits: GuestFunction<'i64(ptr,i32)'>;
  readonly flush: () => void;
  readonly classObjects: ClassObjects;
  /** Names of initialisation functions, by their number. */
  readonly #initializations: string[] = [];
  readonly #listeners = new Map<string, () => void>();
  readonly #places: (() => string)[] = [];
  #running: Begun[] = [];
  readonly #library = new Map<string, Home>();
  #strings = 0;

  constructor(module: GuestModule) {
    this.#module = module;
    const { engine } = module;
    this.#initialize = engine.function('java_init_string', 'void(ptr,ptr,i32)');
    this.#setChars = engine.function('java_set_chars', 'void(ptr,i32,i64)');
    this.#textLength = engine.function('java_text_length', 'i32(ptr)');
    this.#textUnits = engine.function('java_text_units', 'i64(ptr,i32)');
    this.flush = engine.function('java_flush', 'void()');
    this.classObjects = new ClassObjects(module);
    module.host('java.begin', 'void(i32,i32)', (id, place) => {
      this.#listeners.get(this.#initializations[id] as string)?.();
      this.#running.push({ place: (this.#places[place] as () => string)() });
    });
    module.host('java.end', 'void()', () => void this.#running.pop());
  }

  /** Where the engine has a class of the library; what is given, when it has none of the name yet. */
  libraryClass(name: string, given: Home): Home {
    const known = this.#library.get(name);
    if (known) return known;
    this.#library.set(name, given);
    return given;
  }

  /** Whether the engine has a class of the library. */
  hasLibraryClass(name: string): boolean {
    return this.#library.has(name);
  }

  /** Called once before each program. */
  reset(): void {
    this.#running = [];
  }

  /** Where the first static initialiser that is still running was wanted: it failed. */
  get failedInitialization(): string | undefined {
    return this.#running[0]?.place;
  }

  /** The number of an initialisation function. */
  initializationOf(name: string): number {
    const known = this.#initializations.indexOf(name);
    return known >= 0 ? known : this.#initializations.push(name) - 1;
  }

  /** Calls back when an initialisation begins. */
  onInitialization(name: string, listener: () => void): void {
    this.#listeners.set(name, listener);
  }

  /** A number for a place in a program, whose text is asked for when it is needed. */
  place(text: () => string): number {
    return this.#places.push(text) - 1;
  }

  /** What a String says. */
  readString(address: bigint): string {
    const units: number[] = [];
    const length = this.#textLength(address);
    for (let at = 0; at < length; at += 4) {
      const four = this.#textUnits(address, at);
      for (let i = 0; i < Math.min(4, length - at); i++) {
        units.push(Number((four >> BigInt(16 * i)) & 0xffffn));
      }
    }
    return units.map((unit) => String.fromCharCode(unit)).join('');
  }

  /** Makes a String that stays, outside of the heap; gives its address. */
  makeString(text: string, descriptor: bigint): bigint {
    const { objects } = this.#module.engine;
    const name = `java.string.${this.#strings++}`;
    const address = objects.defineData(name, 16 + 2 * text.length, 8);
    this.#initialize(address, descriptor, text.length);
    for (let at = 0; at < text.length; at += 4) {
      let units = 0n;
      for (let i = 3; i >= 0; i--) units = (units << 16n) | BigInt(text.charCodeAt(at + i) || 0);
      this.#setChars(address, at, BigInt.asIntN(64, units));
    }
    return address;
  }
}
