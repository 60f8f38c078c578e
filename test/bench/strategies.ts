/**
 * The five ways to reach a runtime, for a guest function that calls three functions of a generated one: time to first
 * result, speed of the calls, memory.
 *
 * Each first result is that of a fresh engine that is up (strategy-guest.ts says what that is). Memory is measured in
 * processes of their own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../src/engine.js';
import { strategies as ways } from '../../src/inputs.js';
import type { Strategy } from '../../src/native.js';
import {
  type Benchmark,
  check,
  decide,
  type Figure,
  figure,
  interleave,
  nanoseconds,
  type Sample,
  type Settings,
} from './harness.js';
import { generatedRuntime } from './runtimes.js';
import { callsPerIteration, compiledLoop, engineUp, firstResult } from './strategy-guest.js';

/** Runs of everything at a size where `whole` takes minutes for one round. */
const fewRounds = 3;
const memoryRounds = 3;
/** Functions of the runtime with which instructions are counted: those that are called are the same in each size. */
const countedSize = 100;
/** Engines whose first results are counted. */
const countedEngines = 4;

const memoryScript = fileURLToPath(new URL('strategy-memory.js', import.meta.url));

function each<T>(make: (strategy: Strategy) => T): Record<Strategy, T> {
  return Object.fromEntries(ways.map((strategy) => [strategy, make(strategy)])) as Record<
    Strategy,
    T
  >;
}

/** Milliseconds to the first result of a fresh engine, which `keep` gets afterwards. */
function timeFirstResult(directory: string, strategy: Strategy, keep: (engine: Engine) => void) {
  const engine = engineUp(directory, strategy);
  const time = nanoseconds(1e6, () => void firstResult(engine));
  keep(engine);
  return time;
}

/** Samples of the first result with one engine alive at a time; `engine` is the last one's. */
function firstResults(directory: string, strategy: Strategy): { sample: Sample; engine(): Engine } {
  let last: Engine | undefined;
  return {
    sample: () => {
      last?.dispose();
      return timeFirstResult(directory, strategy, (engine) => {
        last = engine;
      });
    },
    engine: () => last!,
  };
}

/** Nanoseconds a call of the runtime, in a guest's loop that is compiled already. */
function callSpeed(engine: Engine, iterations: number): Sample {
  const work = compiledLoop(engine);
  const n = BigInt(iterations);
  return () => nanoseconds(iterations * callsPerIteration, () => void work(n, 7n));
}

/** Resident memory in MB, and the result, of a fresh process. */
function residentIn(directory: string, strategy: Strategy): { megabytes: number; result: string } {
  const child = spawnSync(process.execPath, [memoryScript, directory, strategy], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`${strategy}: ${child.stderr}`);
  const { bytes, result } = JSON.parse(child.stdout) as { bytes: number; result: string };
  return { megabytes: bytes / 1e6, result };
}

async function measure(functions: number, rounds: number, settings: Settings): Promise<Figure[]> {
  const directory = await generatedRuntime(functions, settings.log);
  settings.log(`strategies: first results, ${functions} functions`);
  const sides = each((strategy) => firstResults(directory, strategy));
  const first = await interleave(
    each((strategy) => sides[strategy].sample),
    rounds,
  );
  settings.log(`strategies: speed of the calls, ${functions} functions`);
  const iterations = settings.quick ? 100_000 : 1_000_000;
  const speed = await interleave(
    each((strategy) => callSpeed(sides[strategy].engine(), iterations)),
    settings.rounds,
  );
  for (const strategy of ways) sides[strategy].engine().dispose();
  settings.log(`strategies: memory, ${functions} functions`);
  const results = new Set<string>();
  const memory = await interleave(
    each((strategy) => () => {
      const { megabytes, result } = residentIn(directory, strategy);
      results.add(result);
      return megabytes;
    }),
    settings.quick ? 1 : memoryRounds,
  );
  check('different results of the strategies', results.size, 1);

  const judged = functions === 1000;
  return ways.flatMap((strategy) => {
    const name = `strategies/${functions}/${strategy}`;
    const whole = (samples: Record<Strategy, number[]>, target?: number) =>
      strategy === 'whole'
        ? undefined
        : {
            against: 'whole',
            samples: samples.whole,
            ...(judged && strategy === 'import' && target ? { target } : {}),
          };
    const call = figure(`${name}/call`, 'ns', speed[strategy], whole(speed, 1.05));
    return [
      figure(`${name}/first-result`, 'ms', first[strategy], whole(first, 1 / 200)),
      ...(call.target
        ? decide(settings, 'strategies', call, ['calls/import', 'calls/whole'], 1_000_000)
        : [call]),
      figure(`${name}/memory`, 'MB', memory[strategy], whole(memory)),
    ];
  });
}

/** What `import` costs by the size of the runtime. */
async function bySize(small: number, large: number, settings: Settings): Promise<Figure[]> {
  settings.log(`strategies: import with ${large} functions against ${small}`);
  const [few, many] = [
    firstResults(await generatedRuntime(small, settings.log), 'import'),
    firstResults(await generatedRuntime(large, settings.log), 'import'),
  ];
  const samples = await interleave({ many: many.sample, few: few.sample }, settings.rounds);
  few.engine().dispose();
  many.engine().dispose();
  return decide(
    settings,
    'strategies',
    figure(`strategies/${large}/import/by-size`, 'ms', samples.many, {
      against: `import at ${small}`,
      samples: samples.few,
      target: 1.2,
    }),
    [`import/${large}`, `import/${small}`],
    countedEngines,
  );
}

/** First results of as many engines as are up. */
function countableImport(functions: number) {
  return async () => {
    const directory = await generatedRuntime(functions, () => {});
    const engines = Array.from({ length: countedEngines }, () => engineUp(directory, 'import'));
    return (n: number) => {
      for (const engine of engines.slice(0, n)) firstResult(engine);
    };
  };
}

function countableCalls(strategy: Strategy) {
  return async () => {
    const work = compiledLoop(engineUp(await generatedRuntime(countedSize, () => {}), strategy));
    return (n: number) => void work(BigInt(n), 7n);
  };
}

export const strategies: Benchmark = {
  name: 'strategies',
  about: 'a guest that calls three functions of a runtime of many, by each of the five ways',

  async run(settings) {
    const sizes = settings.quick ? [100, 1000] : [100, 1000, 5000];
    const figures = await bySize(sizes[0]!, sizes.at(-1)!, settings);
    for (const functions of sizes) {
      const rounds = functions > 1000 || settings.quick ? fewRounds : settings.rounds;
      const measured = await measure(functions, Math.min(rounds, settings.rounds), settings);
      const first = measured[0]!;
      if (rounds < settings.rounds) first.note = `first results are medians of ${rounds} rounds`;
      figures.push(...measured);
    }
    return figures;
  },

  countable: {
    'calls/import': countableCalls('import'),
    'calls/whole': countableCalls('whole'),
    'import/100': countableImport(100),
    'import/1000': countableImport(1000),
    'import/5000': countableImport(5000),
  },
};
