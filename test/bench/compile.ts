/** What compiling a function costs, alone in its module: each phase, at O0 and at O2. */
import { createEngine, type Level } from '../../src/engine.js';
import type * as ir from '../../src/ir/index.js';
import type { Phases } from '../../src/modules.js';
import { builderOf, call } from './guests.js';
import { type Benchmark, check, type Figure, figure, interleave } from './harness.js';

const phases = ['build', 'parse', 'import', 'optimize', 'generate', 'link'] as const;

/** Functions of one round, after as many that warm up. */
const batch = 20;

/**
 * Thirty instructions: a type check, which is imported at O2, and a chain of arithmetic on its result.
 */
function build(seed: number) {
  return (module: ir.Module, fn: ir.Function) => {
    const builder = builderOf(module, fn);
    const [object, type, x] = [fn.getArg(0), fn.getArg(1), fn.getArg(2)];
    const isInstance = call(builder, module, 'vmkit_instance_of', 'i1(ptr,ptr)', [object, type]);
    let value = builder.CreateAdd(builder.CreateZExt(isInstance, builder.getInt64Ty()), x);
    for (let i = 0; i < 8; i++) {
      const factor = builder.getInt64(seed + i + 3);
      value = builder.CreateXor(builder.CreateMul(value, factor), builder.CreateAdd(x, factor));
      if (i % 4 === 3) value = builder.CreateAdd(value, builder.getInt64(i));
    }
    builder.CreateRet(value);
  };
}

type Times = Record<keyof Phases | 'total', number[]>;

async function measure(level: Level, rounds: number): Promise<Times> {
  using engine = createEngine();
  let made = 0;
  const times = Object.fromEntries(
    [...phases, 'total'].map((name) => [name, []]),
  ) as never as Times;
  const round = () => {
    const sums = new Map<keyof Phases, number>();
    for (let i = 0; i < batch; i++) {
      const name = `function${made++}`;
      engine.define({ name, signature: 'i64(ptr,ptr,i64)', build: build(made) });
      const module = engine.compile(name, { level });
      check('compiled at', module.level, level);
      for (const phase of phases) sums.set(phase, (sums.get(phase) ?? 0) + module.phases[phase]);
    }
    let total = 0;
    for (const phase of phases) {
      const each = sums.get(phase)! / batch;
      times[phase].push(each);
      total += each;
    }
    times.total.push(total);
    return total;
  };
  await interleave({ round }, rounds);
  // The first round warmed up.
  for (const samples of Object.values(times)) samples.shift();
  return times;
}

export const compile: Benchmark = {
  name: 'compile',
  about: 'microseconds per function of thirty instructions, at O0 and O2, by phase',

  async run(settings) {
    const figures: Figure[] = [];
    for (const level of [0, 2] as const) {
      const times = await measure(level, settings.rounds);
      for (const phase of phases) {
        figures.push(
          figure(`compile/O${level}/${phase}`, 'µs', times[phase], {
            against: 'total',
            samples: times.total,
          }),
        );
      }
      figures.push(figure(`compile/O${level}/total`, 'µs', times.total));
    }
    return figures;
  },
};
