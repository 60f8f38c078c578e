/**
 * The managed runtime against OpenJDK and C++: allocation, binary trees, exceptions, strings. Each sample is a process that
 * warms up and then measures itself; the Java programs are the same text for vmkit and OpenJDK.
 */
import {
  type Benchmark,
  check,
  type Figure,
  figure,
  interleave,
  type Settings,
} from './harness.js';
import { guestProgram, javaProgram, nativeProgram, type Program } from './processes.js';

/** One way to run a program. */
interface Case {
  /** In the figures' names. */
  name: string;
  args: readonly string[];
  /** Of the operations in a sample, which is appended to the arguments. */
  count?: number;
  /** Our time over OpenJDK's. */
  target?: number;
  /** What C++ does is something else. */
  noNative?: boolean;
  /** Of the whole process, compared too; what it may be of OpenJDK's. */
  memoryTarget?: number;
}

interface Group {
  benchmark: string;
  about: string;
  program: string;
  unit: string;
  cases: readonly Case[];
}

const groups: readonly Group[] = [
  {
    benchmark: 'alloc',
    about: 'small objects that die young, and ones that do not escape, against OpenJDK and C++',
    program: 'Alloc',
    unit: 'ns',
    cases: [
      { name: 'young', args: ['young'], count: 20_000, target: 1 / 0.7 },
      { name: 'lists', args: ['lists'], count: 20_000, target: 1 / 0.7 },
      { name: 'local', args: ['local'], count: 100_000, target: 1 / 0.7 },
    ],
  },
  {
    benchmark: 'trees',
    about: 'binary trees, with the peak memory of the process, against OpenJDK and C++',
    program: 'Trees',
    unit: 'ms',
    cases: [
      { name: '16', args: ['16'], target: 1.5, memoryTarget: 1.5 },
      { name: '18', args: ['18'], target: 1.5, memoryTarget: 1.5 },
    ],
  },
  {
    benchmark: 'throw',
    about: 'exceptions caught where they are thrown, and ten frames up, against OpenJDK and C++',
    program: 'Throws',
    unit: 'ns',
    cases: [
      { name: 'same', args: ['same'], count: 200_000, target: 1 },
      { name: 'ten', args: ['ten'], count: 200_000, target: 1 },
      { name: 'kept-same', args: ['kept-same'], count: 2_000_000, target: 1 },
      { name: 'kept-ten', args: ['kept-ten'], count: 2_000_000, target: 1 },
      { name: 'index', args: ['index'], count: 200_000, target: 1, noNative: true },
    ],
  },
  {
    benchmark: 'strings',
    about: 'strings: concatenation, equality, hash, substring, building, against OpenJDK and C++',
    program: 'Strings',
    unit: 'ns',
    cases: [
      { name: 'concatenation', args: ['concatenation'], count: 2_000_000, target: 1.5 },
      { name: 'equality', args: ['equality'], count: 20_000_000, target: 1.5 },
      { name: 'hash', args: ['hash'], count: 5_000_000, target: 1.5 },
      { name: 'substring', args: ['substring'], count: 5_000_000, target: 1.5 },
      { name: 'building', args: ['building'], count: 5_000_000, target: 1.5 },
    ],
  },
];

async function measure(group: Group, each: Case, settings: Settings): Promise<Figure[]> {
  const { program, unit, benchmark } = group;
  const name = `${benchmark}/${each.name}`;
  // Alloc counts in thousands.
  const count = each.count && Math.ceil(each.count / (settings.quick ? 20 : 1));
  const depth = settings.quick && unit === 'ms' ? ['12'] : each.args;
  const args = count === undefined ? [...depth, '1'] : [...depth, `${count}`, '1'];
  const sides: Record<string, Program> = { vmkit: guestProgram(program) };
  const java = javaProgram(program);
  if (java) sides.OpenJDK = java;
  else settings.log(`${name}: no JDK is installed, so it is not compared with Java`);
  if (!each.noNative) sides['clang -O2'] = nativeProgram(program);

  const peaks: Record<string, number[]> = {};
  let expected: string | undefined;
  const samples = await interleave(
    Object.fromEntries(
      Object.entries(sides).map(([side, run]) => {
        const taken: number[] = [];
        peaks[side] = taken;
        return [
          side,
          async () => {
            const { result, samples: times, peak } = await run(args);
            expected ??= result;
            check(`${name} by ${side}`, result, expected);
            check(`the samples of ${name} by ${side}`, times.length, 1);
            taken.push(peak / 2 ** 20);
            return times[0] as number;
          },
        ];
      }),
    ),
    Math.min(settings.rounds, 7),
  );
  const ours = samples.vmkit as number[];
  const figures: Figure[] = [];
  for (const [side, theirs] of Object.entries(samples)) {
    if (side === 'vmkit') continue;
    figures.push(figure(`${name}/${side}`, unit, theirs));
    const target = side === 'OpenJDK' ? each.target : undefined;
    const limit = target === undefined ? {} : { target };
    figures.push(figure(name, unit, ours, { against: side, samples: theirs, ...limit }));
    if (each.memoryTarget === undefined) continue;
    const [mine, others] = [peaks.vmkit as number[], peaks[side] as number[]];
    const most = side === 'OpenJDK' ? { target: each.memoryTarget } : {};
    figures.push(figure(`${name}/memory/${side}`, 'MiB', others));
    figures.push(
      figure(`${name}/memory`, 'MiB', mine, { against: side, samples: others, ...most }),
    );
  }
  return figures;
}

export const managed: readonly Benchmark[] = groups.map((group) => ({
  name: group.benchmark,
  about: group.about,
  async run(settings) {
    const figures: Figure[] = [];
    for (const each of group.cases) figures.push(...(await measure(group, each, settings)));
    return figures;
  },
}));
