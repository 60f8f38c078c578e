/**
 * What safepoints cost: small Java programs with and without the checks in prologues and loops. Without them, the engine
 * cannot stop a guest, and a recursion that goes too deep ends the process: that is for this benchmark only.
 */
import {
  type Benchmark,
  check,
  type Figure,
  figure,
  interleave,
  type Settings,
} from './harness.js';
import { guestProgram, type Program } from './processes.js';

/** Repetitions that take some tens of milliseconds. */
const programs: Readonly<Record<string, number>> = {
  sums: 60,
  fibs: 200,
  sieve: 300,
  matrix: 200,
  mandelbrot: 100,
  bubbles: 300,
  lists: 300,
  collatz: 300,
};

/** The fastest of a process's samples: what differs between processes is not the checks. */
async function sample(run: Program, name: string, repetitions: number): Promise<number> {
  const { samples } = await run([name, `${repetitions}`, '5']);
  check(`samples of ${name}`, samples.length, 5);
  return Math.min(...samples);
}

async function measure(name: string, repetitions: number, settings: Settings): Promise<Figure> {
  const checked = guestProgram('Kernels');
  const unchecked = guestProgram('Kernels', [], { VMKIT_SAFEPOINTS: 'off' });
  const { ours, theirs } = await interleave(
    {
      ours: () => sample(checked, name, repetitions),
      theirs: () => sample(unchecked, name, repetitions),
    },
    settings.rounds,
  );
  return figure(`safepoint/${name}`, 'ms', ours, { against: 'no checks', samples: theirs });
}

export const safepoint: Benchmark = {
  name: 'safepoint',
  about: 'the checks in prologues and loops, against none, over small Java programs',

  async run(settings) {
    const figures: Figure[] = [];
    for (const [name, repetitions] of Object.entries(programs)) {
      const scale = settings.quick ? 10 : 1;
      figures.push(await measure(name, Math.ceil(repetitions / scale), settings));
    }
    const ratios = figures.map(({ ratio = 1 }) => ratio);
    const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
    figures.push({
      name: 'safepoint/geometric mean',
      value: mean,
      unit: '',
      against: 'no checks',
      ratio: mean,
      target: 1.03,
    });
    return figures;
  },
};
