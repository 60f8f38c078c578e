/**
 * FunctionBuilder: a function's body, built by calls. `b` in a language's lowering is one.
 *
 * It is one object, in layers, each a file that adds to the one before:
 *
 *     builder_core.ts   values, places in the source, blocks, resume points
 *     locals.ts         parameters, locals, scopes
 *     handlers.ts       where exceptions go; what finally does to jumps and returns
 *     control_flow.ts   if, while, switch, break, return …
 *     traps.ts          errors that leave the guest
 *     arithmetic.ts     unary and binary operators
 *     conversions.ts    between numbers
 *     calls.ts          calls, variables of the module
 *     objects.ts        objects, fields, type tests, casts
 *     arrays.ts         arrays
 *     dispatch.ts       calls of methods
 *     try.ts            throw, try, catch, finally
 *
 * Before all of them, builder_checks.ts looks at the arguments.
 *
 * A layer gets the IR of a value from `this.irOf(value)` (`this.use(value, type, what)` where a type is wanted), makes
 * instructions with `this.ir`, and gives `this.value(instruction, type)`. IR values must not be held across a resume point (that
 * is, across `emitCall`, `resumePoint` or anything that the front end builds): Values may. A wrong use is
 * `throw this.misuse(…)`, an error of the program `throw this.programError(…)`. Blocks are `this.join(name)`, `this.fork(…)`,
 * `this.jump(join)`, `this.enter(join)`; what can be skipped is built in `this.inBranch(…)`. A call of guest code is
 * `this.emitCall(…)`; a call of a runtime's helper that cannot reach guest code may be plain IR.
 */
import type { Builder } from '../src/build.js';
import type { SourceText, Span } from '../src/source.js';
import { checkArguments } from './builder_checks.js';
import type { BuilderTarget } from './builder_core.js';
import { LearnedTypes } from './learned_types.js';
import type { Parameter } from './locals.js';
import type { FunctionRef, GuestModule } from './module.js';
import { TryBuilder } from './try.js';
import { Value } from './value.js';

export class FunctionBuilder extends TryBuilder {
  /** @internal */
  constructor(target: BuilderTarget, params: readonly Parameter[]) {
    super(target, params);
  }

  /** @internal The body is complete: ERR_BUILD if it can end without the value that it should give. */
  finish(): void {
    this.close();
  }
}

checkArguments(FunctionBuilder.prototype);

/** A function, and what builds its body. */
export interface FunctionPlan {
  module: GuestModule;
  source: SourceText | undefined;
  span: Span | undefined;
  ref: FunctionRef;
  params: readonly Parameter[];
  /** A value that it gives is returned. */
  body: (b: FunctionBuilder) => unknown;
  /** Traces show all its calls, those too whose result it returns. */
  keepsFrame?: boolean;
}

/** What the engine calls to have the function built. */
export function buildFunction(plan: FunctionPlan): Builder {
  const { module, source, span, ref, params, body, keepsFrame = false } = plan;
  const learned = new LearnedTypes();
  return (irModule, fn) => {
    const { result, throws = false } = ref;
    // A function that may throw has none anyway.
    if (keepsFrame) fn.addFnAttr('disable-tail-calls', 'true');
    const target = { module, irModule, fn, source, span, result, throws, learned };
    const builder = new FunctionBuilder(target, params);
    const value = body(builder);
    if (value instanceof Promise) {
      throw builder.misuse('the body is async: it must have built everything when it returns');
    }
    if (value instanceof Value && builder.reachable) builder.return(value);
    builder.finish();
  };
}
