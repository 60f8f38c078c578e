/** What the tests of classes share: a module in an engine, with helpers to declare and run. */
import { createEngine, type Engine, type EngineOptions } from '../../src/engine.js';
import { SourceText, type Span } from '../../src/source.js';
import type { ClassType } from '../../vm/class_type.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import type { Method } from '../../vm/members.js';
import { GuestModule } from '../../vm/module.js';
import { i64, type ValueType, voidType } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';

export interface World {
  engine: Engine;
  module: GuestModule;
  /** Runs code once, in a source of its own; gives its value. */
  run(result: ValueType, body: (b: FunctionBuilder) => void): unknown;
  [Symbol.dispose](): void;
}

export function world(options: EngineOptions = {}): World {
  const engine = createEngine(options);
  const module = new GuestModule(engine);
  return {
    engine,
    module,
    run: (result, body) => module.load(new SourceText('test', ''), () => module.main(result, body)),
    [Symbol.dispose]: () => engine.dispose(),
  };
}

/** A method without parameters that gives a number. */
export function constantMethod(cls: ClassType, name: string, value: number): Method {
  return cls.method(name, { params: [], result: i64 }, (b) => b.return(b.const(i64, value)));
}

export function abstractMethod(cls: ClassType, name: string, result: ValueType = i64): Method {
  return cls.method(name, { params: [], result, abstract: true });
}

/** Calls a method without parameters on a new object. */
export function callOnNew(b: FunctionBuilder, cls: ClassType, method: Method): Value {
  return b.callVirtual(method, b.new(cls), []);
}

export const someSpan: Span = { start: 4, end: 8 };

export const nothing = { params: [], result: voidType } as const;
