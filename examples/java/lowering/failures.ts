/**
 * Java's exceptions to the kit: its classes are the library's (library/java/lang), and `$Failure` there
 * makes those of failed checks.
 */
import type { GuestRef } from 'vmkit';
import type { ClassType, ExceptionPolicy, FunctionBuilder, GuestModule, Value } from 'vmkit/vm';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../semantics/symbols.js';
import type { ProgramLowering } from './program.js';

export class JavaExceptions implements ExceptionPolicy {
  readonly #module: GuestModule;
  readonly #lowering: () => ProgramLowering;

  /** @param lowering that of a program which the library's classes can be declared with */
  constructor(module: GuestModule, lowering: () => ProgramLowering) {
    this.#module = module;
    this.#lowering = lowering;
  }

  root(): ClassType {
    const lowering = this.#lowering();
    return lowering.classOf(lowering.program.library('Throwable'));
  }

  raise(b: FunctionBuilder, kind: Value, x: Value, y: Value): Value {
    const lowering = this.#lowering();
    return b.callStatic(lowering.methodOf(failureMethod(lowering, 'make')), [kind, x, y]);
  }

  fromHost(error: unknown): GuestRef {
    const message = error instanceof Error ? error.message : String(error);
    return this.#call('ofHost', this.#module.strings.fromHost(message)) as GuestRef;
  }

  describe(exception: GuestRef): string {
    const text = this.#call('describe', exception) as GuestRef | null;
    return text ? this.#module.strings.toHost(text) : 'null';
  }

  trace(exception: GuestRef): BigUint64Array | undefined {
    const trace = this.#call('traceOf', exception) as GuestRef | null;
    return trace ? this.#module.exceptions?.readTrace(trace) : undefined;
  }

  cause(exception: GuestRef): GuestRef | null {
    return this.#call('causeOf', exception) as GuestRef | null;
  }

  /** Prints what the virtual machine says of an exception that ends a program. */
  printUncaught(exception: GuestRef): void {
    this.#call('uncaught', exception);
  }

  #call(name: string, argument: GuestRef): unknown {
    const lowering = this.#lowering();
    const method = lowering.methodOf(failureMethod(lowering, name));
    return this.#module.engine.function(method.function?.name as string)(argument);
  }
}

/** A static method of `$Failure`. */
export function failureMethod({ program }: ProgramLowering, name: string): MethodSymbol {
  const [method] = program.library('$Failure').methods.get(name) ?? [];
  if (!method) throw new RangeError(`$Failure has no method ${name}`);
  return method;
}

/** The exception for when there is no memory for another one. */
export function spareField(program: { library(name: string): ClassSymbol }): FieldSymbol {
  return program.library('$Failure').fields.get('spare') as FieldSymbol;
}
