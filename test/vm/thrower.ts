/** What the tests of exceptions share: a language whose exceptions are numbers in a few classes. */
import { createEngine, type Engine, type EngineOptions } from '../../src/engine.js';
import { GuestException } from '../../src/guest_error.js';
import type { GuestRef } from '../../src/host/handles.js';
import type { AnyGuestFunction } from '../../src/signature.js';
import { SourceText, type Span } from '../../src/source.js';
import type { ClassType } from '../../vm/class_type.js';
import type { ExceptionPolicy, ModuleExceptions } from '../../vm/exceptions.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import type { Field } from '../../vm/members.js';
import { type Body, GuestModule, type Params } from '../../vm/module.js';
import { arrayOf } from '../../vm/references.js';
import { i64, type ValueType } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';

/** What a failure's kind is put above, to be the number of its exception. */
export const failed = 1000n;

/**
 * Exceptions are of the class Problem: `number`, the operands of a failure, and `cause`. Oops is below it, Worse below Oops,
 * Other below Problem.
 */
export class Thrower implements Disposable {
  readonly engine: Engine;
  readonly module: GuestModule;
  readonly problem: ClassType;
  readonly oops: ClassType;
  readonly worse: ClassType;
  readonly other: ClassType;
  /** Its lines are "line 1" to "line 40". */
  readonly source = new SourceText(
    'test.t',
    Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join(''),
  );
  /** What JavaScript threw into the guest, by the number of the exception that it became. */
  readonly fromHost: unknown[] = [];

  constructor(options: EngineOptions = {}) {
    this.engine = createEngine(options);
    this.module = new GuestModule(this.engine, { exceptions: this.#policy() });
    const { classes } = this.module;
    this.problem = classes.provide(
      'Problem',
      () => ({}),
      (cls) => {
        cls.field('number', i64);
        cls.field('x', i64);
        cls.field('y', i64);
        cls.field('cause', cls.ref);
        cls.field('trace', arrayOf(i64));
      },
    )();
    const below = (name: string, above: ClassType) =>
      classes.provide(name, () => ({ super: above }))();
    this.oops = below('Oops', this.problem);
    this.worse = below('Worse', this.oops);
    this.other = below('Other', this.problem);
  }

  #policy(): ExceptionPolicy {
    return {
      root: () => this.problem,
      raise: (b, kind, x, y) => {
        const made = this.new(b, this.problem, b.const(i64, 0));
        const number = b.binary('+', b.convert(kind, i64), b.const(i64, failed));
        b.field(made, 'number').set(number);
        b.field(made, 'x').set(x);
        b.field(made, 'y').set(y);
        return made;
      },
      fromHost: (error) => {
        const number = BigInt(this.fromHost.push(error) - 1);
        return this.make(number);
      },
      describe: (exception) => `problem ${this.numberOf(exception)}`,
      trace: (exception) => {
        const trace = this.#get('trace', exception) as GuestRef | null;
        return trace === null ? undefined : this.module.exceptions?.readTrace(trace);
      },
      cause: (exception) => this.#get('cause', exception) as GuestRef | null,
    };
  }

  /** Builds a new exception. */
  new(b: FunctionBuilder, cls: ClassType, number: Value, cause?: Value): Value {
    const made = b.new(cls);
    b.field(made, 'number').set(number);
    if (cause) b.field(made, 'cause').set(cause);
    b.field(made, 'trace').set(b.captureTrace());
    return made;
  }

  /** Builds a throw. */
  throw(b: FunctionBuilder, cls: ClassType, number: number | bigint): void {
    b.throw(this.new(b, cls, b.const(i64, number)));
  }

  /** Makes an exception in JavaScript. */
  make(number: bigint): GuestRef {
    const make = this.#exceptions.helper('make', [['number', i64]], this.problem.ref, (b) =>
      this.new(b, this.problem, b.param(0).get()),
    );
    return this.engine.function(make.name)(number) as GuestRef;
  }

  numberOf(exception: GuestRef): bigint {
    return this.#get('number', exception) as bigint;
  }

  /** The operands of a failure's exception. */
  operandsOf(exception: GuestRef): readonly [unknown, unknown] {
    return [this.#get('x', exception), this.#get('y', exception)];
  }

  #get(name: string, exception: GuestRef): unknown {
    const field = this.problem.fields.get(name) as Field;
    const params = [['problem', this.problem.ref]] as const;
    const get = this.#exceptions.helper(`get ${name}`, params, field.type, (b) =>
      b.field(b.param(0).get(), field).get(),
    );
    return this.engine.function(get.name)(exception);
  }

  get #exceptions(): ModuleExceptions {
    return this.module.exceptions as ModuleExceptions;
  }

  line(number: number): Span {
    const start = this.source.text.indexOf(`line ${number}\n`);
    return { start, end: start + `line ${number}`.length };
  }

  /** Declares a function on line 1, and gives it to JavaScript. */
  define(name: string, params: Params, result: ValueType, body: Body): AnyGuestFunction {
    const options = { source: this.source };
    this.module.function(name, params, result, body, this.line(1), options);
    return this.engine.function(name);
  }

  /** The number of what a call throws, or its value. */
  outcome(call: () => unknown): unknown {
    try {
      return call();
    } catch (error) {
      if (!(error instanceof GuestException)) throw error;
      return `thrown ${this.numberOf(error.ref)}`;
    }
  }

  [Symbol.dispose](): void {
    this.engine.dispose();
  }
}
