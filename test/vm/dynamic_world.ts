/** What the tests of dynamic functions, classes and properties share: a module, and a program's pieces by short names. */
import test, { type ExecutionContext } from 'ava';
import { createEngine, type Engine, type EngineOptions } from '../../src/engine.js';
import type { GuestRef } from '../../src/host/handles.js';
import type { GuestValue } from '../../src/signature.js';
import { SourceText } from '../../src/source.js';
import { defaultExceptions } from '../../vm/default_exceptions.js';
import type { Wrong } from '../../vm/dynamic/calls.js';
import type { Description } from '../../vm/dynamic/describe.js';
import type { Dynamic } from '../../vm/dynamic/dynamic.js';
import type { Frame, FunctionDecl } from '../../vm/dynamic/functions.js';
import { numberKind } from '../../vm/dynamic/kinds.js';
import { operation } from '../../vm/dynamic/operations.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { GuestModule } from '../../vm/module.js';
import { dynamic as dynamicType } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';

export const add = operation({
  name: '+',
  arity: 2,
  cases: [{ of: [numberKind, numberKind], build: (b, x, y) => b.binary('+', x, y) }],
  otherwise: (b) => b.trap('no numbers'),
});

export interface DynamicWorld {
  engine: Engine;
  module: GuestModule;
  dynamic: Dynamic;
  /** Declares and runs code once, in a source of its own; gives its value. */
  run(body: (b: FunctionBuilder) => Value): GuestValue;
  /** A function that is declared when it is asked for, outside of `run`. */
  fun(
    name: string,
    params: readonly string[],
    body: (b: FunctionBuilder, frame: Frame) => unknown,
  ): FunctionDecl;
  method(
    name: string,
    params: readonly string[],
    body: (b: FunctionBuilder, frame: Frame) => unknown,
  ): FunctionDecl;
  /** Says what could not be called, and how many arguments it takes. */
  wrong: Wrong;
  missing: (b: FunctionBuilder, object: Value) => void;
  [Symbol.dispose](): void;
}

function text({ kind, name, arity }: Description): string {
  return `${kind} ${name}${arity === undefined ? '' : `/${arity}`}`;
}

export function dynamicWorld(
  options: EngineOptions & { exceptions?: boolean; engine?: Engine } = {},
): DynamicWorld {
  const { exceptions = false, engine: given, ...rest } = options;
  const engine = given ?? createEngine(rest);
  const module = new GuestModule(engine, exceptions ? { exceptions: defaultExceptions } : {});
  const { dynamic } = module;
  const describe = (value: unknown) => text(dynamic.describe(value as GuestRef));
  return {
    engine,
    module,
    dynamic,
    run: (body) =>
      module.load(new SourceText('test', ''), () => {
        module.main(dynamicType, (b) => dynamic.box(b, body(b)));
      }) as GuestValue,
    fun: (name, params, body) => dynamic.function({ name, params, body }),
    method: (name, params, body) => dynamic.function({ name, params, kind: 'method', body }),
    wrong: (b, callee) =>
      b.trap((value) => `cannot call ${describe(value)}`, [dynamic.box(b, callee)]),
    missing: (b, object) =>
      b.trap((value) => `nothing there in ${describe(value)}`, [dynamic.box(b, object)]),
    [Symbol.dispose]: () => engine.dispose(),
  };
}

export const modes = [
  { title: 'without exceptions', exceptions: false, level: 2 },
  { title: 'without exceptions, at level 0', exceptions: false, level: 0 },
  { title: 'with exceptions', exceptions: true, level: 2 },
  { title: 'with exceptions, at level 0', exceptions: true, level: 0 },
] as const;

/** Runs a test in all modes. */
export function everywhere(
  title: string,
  body: (t: ExecutionContext, w: DynamicWorld) => void,
): void {
  for (const { title: mode, ...options } of modes) {
    test(`${title}, ${mode}`, (t) => {
      using w = dynamicWorld(options);
      body(t, w);
    });
  }
}
