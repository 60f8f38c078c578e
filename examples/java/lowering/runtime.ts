/** What one engine has for all Java programs that run in it. */
import { type ClassType, type GuestModule, native } from 'vmkit/vm';
import { ClassObjects } from './class_objects.js';
import type { Home, ProgramLowering } from './program.js';
import { Reflection } from './reflection.js';

/** With more classes to guess, the tests cost more than the dispatch, and too much code is inlined. */
const mostLikely = 2;

export class JavaRuntime {
  readonly flush: () => void;
  readonly classObjects: ClassObjects;
  readonly reflection: Reflection;
  readonly #library = new Map<string, Home>();
  /** The classes below another, of those that are declared, that have objects; none when there are many. */
  readonly #concrete = new Map<ClassType, readonly ClassType[]>();
  readonly #homes = new WeakMap<ClassType, Home>();
  #lowering: ProgramLowering | undefined;
  readonly #listeners: (() => void)[] = [];

  /** What static initialisers call at their end, with a number of `onceInitialized`. */
  readonly initialized = native({
    name: 'java.initialized',
    signature: 'void(i32)',
    implementation: () => (number: number) => this.#listeners[number]?.(),
  });

  constructor(module: GuestModule) {
    this.flush = module.engine.function('java_flush', 'void()');
    this.classObjects = new ClassObjects(module, this);
    this.reflection = new Reflection(module, this);
  }

  /** Where the engine has a class of the library; what is given, when it has none of the name yet. */
  libraryClass(name: string, given: Home): Home {
    const known = this.#library.get(name);
    if (known) return known;
    this.#library.set(name, given);
    return given;
  }

  /** Notes a class that has objects, for those above it. */
  noteConcrete(cls: ClassType, above: Iterable<ClassType>): void {
    for (const each of above) {
      const known = this.#concrete.get(each);
      const isFull = known && (known.length === 0 || known.length === mostLikely);
      this.#concrete.set(each, isFull ? [] : [...(known ?? []), cls]);
    }
  }

  /** The classes of which an object is likely to be that is known as one of another: a guess, since classes are declared late. */
  likelyClasses(cls: ClassType): readonly ClassType[] {
    return this.#concrete.get(cls) ?? [];
  }

  /** Notes whose a class of the kit is. */
  noteClass(cls: ClassType, home: Home): void {
    this.#homes.set(cls, home);
  }

  homeOf(cls: ClassType): Home | undefined {
    return this.#homes.get(cls);
  }

  /** A number for `initialized`. */
  onceInitialized(listener: () => void): number {
    return this.#listeners.push(listener) - 1;
  }

  /** Whether the engine has a class of the library. */
  hasLibraryClass(name: string): boolean {
    return this.#library.has(name);
  }

  /** That of the program that was declared last: it can declare what the library still lacks. */
  get lowering(): ProgramLowering {
    if (!this.#lowering) throw new Error('no program was declared');
    return this.#lowering;
  }

  set lowering(lowering: ProgramLowering) {
    this.#lowering = lowering;
  }
}
