/** Functions for tests, declared as a language declares them. */
import { createEngine, type Engine, type EngineOptions } from '../../src/engine.js';
import type { AnyGuestFunction } from '../../src/signature.js';
import { SourceText } from '../../src/source.js';
import type { Arithmetic } from '../../vm/arithmetic.js';
import { type Body, GuestModule, type Params } from '../../vm/module.js';
import type { ValueType } from '../../vm/types.js';

/** An engine with a module, and a source whose lines are "line 1", "line 2" …: 20 of them. */
export class Guest implements Disposable {
  readonly engine: Engine;
  readonly module: GuestModule;
  readonly source = new SourceText(
    'test.t',
    Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join(''),
  );

  constructor(arithmetic: Partial<Arithmetic> = {}, options: EngineOptions = {}) {
    this.engine = createEngine(options);
    this.module = new GuestModule(this.engine, { arithmetic });
  }

  /** The place of a line of the source. */
  line(number: number): { start: number; end: number } {
    const start = this.source.text.indexOf(`line ${number}\n`);
    return { start, end: start + `line ${number}`.length };
  }

  /** Declares a function on line 1, and gives it to JavaScript. */
  define(name: string, params: Params, result: ValueType, body: Body): AnyGuestFunction {
    const options = { source: this.source };
    this.module.function(name, params, result, body, this.line(1), options);
    return this.engine.function(name);
  }

  [Symbol.dispose](): void {
    this.engine.dispose();
  }
}
