/** The FunctionBuilder's exceptions: throwing them, failing, and `try` with `catch` and `finally`. */
import type * as ir from '../src/ir/index.js';
import type { Join } from './builder_core.js';
import type { ClassType } from './class_type.js';
import { DispatchBuilder } from './dispatch.js';
import type { ModuleExceptions } from './exceptions.js';
import type { FailureNumber } from './failures.js';
import type { Use } from './objects.js';
import { i32, i64, type ValueType } from './types.js';
import type { Value } from './value.js';

export interface CatchClause {
  /** Exceptions of this class and below it, or of several. */
  type: ClassType | readonly ClassType[];
  /** `exception` is of the class, or of the root when there are several; it is not null. */
  body: (exception: Value) => void;
}

export interface TryOptions {
  /** The first that fits is run; an exception that none fits goes on outwards. */
  catches?: readonly CatchClause[];
  /**
   * Runs on each way out of the body and the catches: their end, `break`, `continue`, `return` and exceptions, which go
   * on behind it. What it does itself replaces that: its own jump, return or exception.
   */
  finally?: () => void;
}

export abstract class TryBuilder extends DispatchBuilder {
  /**
   * Throws an exception; null is a failure (FailureKind.Null).
   *
   * @param use what was asked of it, for the message when it is null
   */
  throw(exception: Value, use: Use = 'the exception'): void {
    const { root } = this.#exceptions('throw');
    this.demand(exception, root.ref, 'throw');
    this.nullCheck(exception, use);
    this.raise(this.irOf(exception, 'throw'));
  }

  /**
   * Throws what the language's policy makes of a failure, when somebody catches it.
   *
   * @param kind of FailureKind, or of the language's own from `firstOwnFailure` on
   * @param a an integer or a reference; as `b`, 0 unless given
   */
  fail(kind: FailureNumber, a?: Value, b?: Value): void {
    this.#exceptions('fail');
    this.raiseFailure(kind, a && this.#operand(a), b && this.#operand(b));
  }

  /** @internal What the context's failure is: kind, a and b. */
  failureParts(): readonly [Value, Value, Value] {
    const part = (name: 'kind' | 'a' | 'b', type: ValueType) =>
      this.value(this.failureField(name), type);
    return [part('kind', i32), part('a', i64), part('b', i64)];
  }

  /**
   * For the constructor of an exception: the trace, an i64[] of return addresses that `ModuleExceptions.readTrace` gives
   * to JavaScript; that of the failure while an exception is made for one. Null when memory is out.
   *
   * @param skip how many of the innermost guest functions to leave out: those that construct the exception; of a failure's
   *   trace none
   */
  captureTrace(skip = 0): Value {
    const cls = this.module.classes.arrayOf(i64);
    const args = [this.context, this.descriptorOf(cls), this.ir.getInt32(skip)];
    return this.value(this.runtimeCall('vmkit_capture_trace', 'ptr(ctx,ptr,i32)', args), cls.ref);
  }

  #operand(value: Value): ir.Value {
    const { type } = value;
    if (type.isPointer) return this.irOf(this.bitcast(value, i64), 'fail');
    if (type.isInteger || type.isBoolean) return this.irOf(this.convert(value, i64), 'fail');
    throw this.misuse(`fail: an integer or a reference is needed, not ${type}`);
  }

  /**
   * Runs a body, and what catches its exceptions.
   *
   * What the body makes can be used in it only; a local keeps what was stored last before the exception.
   */
  try(body: () => void, { catches = [], finally: last }: TryOptions): void {
    this.#exceptions('try');
    if (catches.length === 0 && !last) throw this.misuse('try: catches or a finally are needed');
    const guarded = () => this.#catching(body, catches);
    if (last) this.finallyAround(guarded, last);
    else guarded();
  }

  #catching(body: () => void, catches: readonly CatchClause[]): void {
    const build = (work: () => void) => this.inBranch(() => this.scope(work));
    if (catches.length === 0) {
      build(body);
      return;
    }
    const [handler, end] = [this.join('catch'), this.join('endtry')];
    this.handledBy(handler, () => build(body));
    this.jump(end);
    this.enter(handler);
    this.materialize(() => this.passOn());
    this.inBranch(() => this.#choose(catches, end));
    this.enter(end);
  }

  /** Runs the first catch whose class the exception has. */
  #choose(catches: readonly CatchClause[], end: Join): void {
    if (!this.reachable) return;
    const { root } = this.#exceptions('try');
    const word = this.ir.CreateLoad(this.ir.getPtrTy(), this.wordSlot);
    const exception = this.known(this.value(word, root.ref));
    for (const { type, body } of catches) {
      const types = Array.isArray(type) ? (type as readonly ClassType[]) : [type as ClassType];
      const [fits, next] = [this.join('caught'), this.join('next')];
      for (const each of types) {
        const other = this.join('or');
        this.fork(this.irOf(this.isInstance(exception, each)), fits, other);
        this.enter(other);
      }
      this.jump(next);
      this.enter(fits);
      const [only] = types;
      const caught =
        types.length === 1 && only
          ? this.known(this.value(this.irOf(exception), only.ref))
          : exception;
      this.inBranch(() => this.scope(() => body(caught)));
      this.jump(end);
      this.enter(next);
    }
    if (this.reachable) this.raise(this.irOf(exception));
  }

  #exceptions(what: string): ModuleExceptions {
    const { exceptions } = this.module;
    if (exceptions && this.throws) return exceptions;
    throw this.misuse(
      `${what}: the module has no exceptions; give new GuestModule a policy, or defaultExceptions`,
    );
  }
}
