/**
 * `engine.modules`: what each compilation made and did, from its installation until its last function is
 * disposed of or compiled anew.
 */
import { firstOf } from './errors.js';
import type { CompileRecord, Transfer } from './native.js';

/** Microseconds that each phase of a compilation took, in the order in which they run. */
export interface Phases {
  /** The front end's builder, and printing what it built. */
  build: number;
  parse: number;
  import: number;
  optimize: number;
  generate: number;
  link: number;
}

/** Bytes. */
export interface Sizes {
  ir: number;
  object: number;
  code: number;
  data: number;
}

/** One compilation's module. */
export class ModuleRecord {
  readonly id: number;
  readonly level: number;
  readonly phases: Readonly<Phases>;
  readonly sizes: Readonly<Sizes>;
  /** Runtime functions whose bodies were read from the lazily opened bitcode. */
  readonly materialized: readonly string[];
  readonly imported: readonly Transfer[];
  readonly inlined: readonly Transfer[];
  readonly #dispose: (names: readonly string[]) => void;
  #functions: readonly string[];

  constructor(record: CompileRecord, build: number, dispose: (names: readonly string[]) => void) {
    this.id = record.module;
    this.level = record.level;
    this.phases = {
      build,
      parse: record.parse,
      import: record.import,
      optimize: record.optimize,
      generate: record.generate,
      link: record.link,
    };
    this.sizes = {
      ir: record.irSize,
      object: record.objectSize,
      code: record.codeSize,
      data: record.dataSize,
    };
    this.materialized = record.materialized;
    this.imported = record.imported;
    this.inlined = record.inlined;
    this.#functions = record.functions;
    this.#dispose = dispose;
  }

  /** The functions whose current code is in this module. */
  get functions(): readonly string[] {
    return this.#functions;
  }

  /** The sum of the phases, in microseconds. */
  get time(): number {
    return Object.values(this.phases).reduce((sum, phase) => sum + phase, 0);
  }

  /** Disposes of the module's functions; their names are free again, and later calls throw ERR_SYMBOL_DISPOSED. */
  dispose(): void {
    this.#dispose(this.#functions);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Called by Modules when a function's code moved elsewhere, or is gone. */
  without(name: string): ModuleRecord | undefined {
    this.#functions = this.#functions.filter((each) => each !== name);
    return this.#functions.length > 0 ? this : undefined;
  }
}

/** Map-like: module records by id, in the order in which they were installed. */
export class Modules {
  readonly #records = new Map<number, ModuleRecord>();
  readonly #byFunction = new Map<string, ModuleRecord>();

  get size(): number {
    return this.#records.size;
  }

  get(id: number): ModuleRecord | undefined {
    return this.#records.get(id);
  }

  has(id: number): boolean {
    return this.#records.has(id);
  }

  /** The module that holds a function's current code. */
  of(name: string): ModuleRecord | undefined {
    return this.#byFunction.get(name);
  }

  keys(): IterableIterator<number> {
    return this.#records.keys();
  }

  values(): IterableIterator<ModuleRecord> {
    return this.#records.values();
  }

  entries(): IterableIterator<[number, ModuleRecord]> {
    return this.#records.entries();
  }

  [Symbol.iterator](): IterableIterator<[number, ModuleRecord]> {
    return this.entries();
  }

  forEach(visit: (record: ModuleRecord, id: number, modules: Modules) => void): void {
    for (const [id, record] of this) visit(record, id, this);
  }

  /** For `console.log`: how many there are, and the first functions. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Modules(${this.size}) { ${firstOf(this.#byFunction.keys())} }`;
  }

  /** For the engine: a module was installed, which may replace code of older ones. */
  add(record: ModuleRecord): void {
    for (const name of record.functions) {
      this.forget(name);
      this.#byFunction.set(name, record);
    }
    this.#records.set(record.id, record);
  }

  /** For the engine: a function's code is gone. */
  forget(name: string): void {
    const record = this.#byFunction.get(name);
    if (!record) return;
    this.#byFunction.delete(name);
    if (!record.without(name)) this.#records.delete(record.id);
  }

  /** For the engine: everything is gone. */
  clear(): void {
    this.#records.clear();
    this.#byFunction.clear();
  }
}
