/** The guest function of the benchmark `strategies`, and the engine that it meets. */
import { createEngine, type Engine } from '../../src/engine.js';
import type * as ir from '../../src/ir/index.js';
import type { Strategy } from '../../src/native.js';
import { builderOf, call, loop } from './guests.js';

const signature = 'i64(i64,i64)';

/** Calls of the runtime in one iteration of the guest function. */
export const callsPerIteration = 3;

/** An engine that has compiled and called a function of the guest function's signature. */
export function startedEngine(): Engine {
  const engine = createEngine();
  engine.define({
    name: 'warm-up',
    signature,
    build(module, fn) {
      const builder = builderOf(module, fn);
      builder.CreateRet(builder.CreateAdd(fn.getArg(0), fn.getArg(1)));
    },
  });
  engine.function('warm-up', signature)(1n, 2n);
  return engine;
}

/** An engine that is up: started, with the runtime added, and opened where the strategy opens it once. */
export function engineUp(directory: string, strategy: Strategy): Engine {
  const engine = startedEngine();
  engine.addRuntime(directory, { strategy });
  return engine;
}

/** work(n, x): n times over, x goes through rt_0, rt_1 and rt_2, whose results add up. */
function buildWork(module: ir.Module, fn: ir.Function): void {
  const builder = builderOf(module, fn);
  const result = loop(builder, fn, fn.getArg(0), fn.getArg(1), (_, value) => {
    let sum = value;
    for (let i = 0; i < callsPerIteration; i++) {
      sum = builder.CreateAdd(sum, call(builder, module, `rt_${i}`, 'i64(i64)', [sum]));
    }
    return sum;
  });
  builder.CreateRet(result);
}

/** From the definition of the guest function to its first result. */
export function firstResult(engine: Engine): bigint {
  engine.define({ name: 'work', signature, build: buildWork });
  return engine.function('work', signature)(1n, 7n);
}
