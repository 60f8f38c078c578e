/** The guest functions of the benchmark `strategies`, and the engine that they meet. */
import { createEngine, type Engine } from '../../src/engine.js';
import type * as ir from '../../src/ir/index.js';
import type { Strategy } from '../../src/native.js';
import { builderOf, call, loop } from './guests.js';

const signature = 'i64(i64,i64)';

/** Calls of the runtime in one iteration of the guest's loop. */
export const callsPerIteration = 3;

/** An engine that has compiled and called a function of the guest functions' signature. */
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

/** The three calls: x goes through rt_0, rt_1 and rt_2, whose results add up. */
function threeCalls(builder: ir.IRBuilder, module: ir.Module, x: ir.Value): ir.Value {
  let sum = x;
  for (let i = 0; i < callsPerIteration; i++) {
    sum = builder.CreateAdd(sum, call(builder, module, `rt_${i}`, 'i64(i64)', [sum]));
  }
  return sum;
}

/** From the definition of a guest function, which makes the three calls, to its first result. */
export function firstResult(engine: Engine): bigint {
  engine.define({
    name: 'first',
    signature,
    build(module, fn) {
      const builder = builderOf(module, fn);
      builder.CreateRet(builder.CreateAdd(threeCalls(builder, module, fn.getArg(1)), fn.getArg(0)));
    },
  });
  return engine.function('first', signature)(1n, 7n);
}

/** work(n, x): the three calls, n times over; compiled. */
export function compiledLoop(engine: Engine): (n: bigint, x: bigint) => bigint {
  engine.define({
    name: 'work',
    signature,
    build(module, fn) {
      const builder = builderOf(module, fn);
      const result = loop(builder, fn, fn.getArg(0), fn.getArg(1), (_, value) =>
        threeCalls(builder, module, value),
      );
      builder.CreateRet(result);
    },
  });
  engine.compile('work');
  return engine.function('work', signature);
}
