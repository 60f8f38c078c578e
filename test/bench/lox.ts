/**
 * Lox programs as whole processes of the command, against the same programs in Lua 5.4, LuaJIT and JavaScript.
 *
 * Each program of the folder `lox` is there three times, with the same work and the same output; its last line is the
 * time that the program took by its own clock, in seconds. That time (`lox/fib`) has the guest's compilation in it; the
 * whole process (`lox/fib/process`) has the start of Node and of the kit, too. The clocks of Lox and Lua count the
 * processor's time, in Lox that of the compile thread too; that of JavaScript is a clock on the wall: measure on a machine
 * that does nothing else.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages } from './apt.js';
import {
  type Benchmark,
  check,
  type Figure,
  figure,
  interleave,
  type Settings,
} from './harness.js';

const folder = fileURLToPath(new URL('../../../test/bench/lox/', import.meta.url));
const vmkit = fileURLToPath(new URL('../../bundle/vmkit.js', import.meta.url));

/** What is compared: the first one is ours. */
interface Side {
  name: string;
  /** Of Debian. */
  package?: string;
  command: (program: string) => [string, ...string[]];
}

const ours = 'vmkit';
const lua = 'Lua 5.4';

const sides: readonly Side[] = [
  { name: ours, command: (program) => [process.execPath, vmkit, 'run', `${folder}${program}.lox`] },
  { name: lua, package: 'lua5.4', command: (program) => ['lua5.4', `${folder}${program}.lua`] },
  {
    name: 'LuaJIT',
    package: 'luajit',
    command: (program) => ['luajit', `${folder}${program}.lua`],
  },
  { name: 'Node', command: (program) => [process.execPath, `${folder}${program}.js`] },
];

/** Milliseconds of a run: by the program's clock, and of the process. */
interface Times {
  own: number;
  process: number;
}

/** Lines that are numbers are cut to what Lox prints of one, six digits. */
export function normalized(line: string): string {
  const value = Number(line);
  return line.trim() === '' || Number.isNaN(value) ? line : String(Number(value.toPrecision(6)));
}

function run([file, ...args]: [string, ...string[]]): { output: string; times: Times } {
  const start = process.hrtime.bigint();
  const { error, status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8' });
  const whole = Number(process.hrtime.bigint() - start) / 1e6;
  const line = `${file} ${args.join(' ')}`;
  if (error) throw error;
  if (status !== 0) throw new Error(`${line} failed (${status}):\n${stdout}${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  const seconds = Number(lines.pop());
  check(`${line}: its last line is a time`, Number.isFinite(seconds), true);
  return {
    output: lines.map(normalized).join('\n'),
    times: { own: seconds * 1000, process: whole },
  };
}

type Measured = Map<string, Record<keyof Times, number[]>>;

/** Runs a program of all sides in turn; all outputs must be the same. */
async function measure(
  program: string,
  compared: readonly Side[],
  rounds: number,
): Promise<Measured> {
  let expected: string | undefined;
  const measured: Measured = new Map();
  const wholes = await interleave(
    Object.fromEntries(
      compared.map(({ name, command }) => {
        const own: number[] = [];
        measured.set(name, { own, process: [] });
        const sample = () => {
          const { output, times } = run(command(program));
          expected ??= output;
          check(`the output of ${program} by ${name}`, output, expected);
          own.push(times.own);
          return times.process;
        };
        return [name, sample];
      }),
    ),
    rounds,
  );
  for (const [name, times] of measured) {
    times.own.shift(); // of the round that warms up
    times.process = wholes[name] as number[];
  }
  return measured;
}

function figuresOf(program: string, measured: Measured): Figure[] {
  const mine = measured.get(ours) as Record<keyof Times, number[]>;
  return [...measured].flatMap(([against, theirs]) => {
    if (against === ours) return [];
    const target = against === lua ? { target: 1 } : {};
    return (['own', 'process'] as const).map((time) => {
      const name = time === 'own' ? `lox/${program}` : `lox/${program}/process`;
      return figure(name, 'ms', mine[time], { against, samples: theirs[time], ...target });
    });
  });
}

/** The geometric means of the programs' ratios, and the worst of them, for each side and each of the two times. */
export function summary(figures: readonly Figure[]): Figure[] {
  const suffixOf = ({ name }: Figure) => (name.endsWith('/process') ? '/process' : '');
  const groups = new Map<string, Figure[]>();
  for (const each of figures) {
    const key = `${each.against}${suffixOf(each)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const { against = '' } = group[0] as Figure;
    const suffix = suffixOf(group[0] as Figure);
    const ratios = group.map(({ ratio = Number.NaN }) => ratio);
    const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
    const value = group.reduce((sum, each) => sum + each.value, 0);
    const of = (what: string, ratio: number, target: number): Figure => ({
      ...{ name: `lox/${what}${suffix}`, value, unit: 'ms', against, ratio },
      ...(against === lua ? { target } : {}),
    });
    return [of('geometric mean', mean, 1 / 4), of('slowest', Math.max(...ratios), 1)];
  });
}

/** The sides whose command is there, after an attempt to install what is missing. */
function available(settings: Settings): Side[] {
  return sides.filter(({ name, package: needed }) => {
    if (needed === undefined) return true;
    const why = installPackages(needed, [needed]);
    if (why !== undefined) settings.log(`lox: not compared with ${name}: ${why}`);
    return why === undefined;
  });
}

/** The programs' names. */
export function programs(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.lox'))
    .map((file) => file.slice(0, -'.lox'.length))
    .sort();
}

export const lox: Benchmark = {
  name: 'lox',
  about: 'programs in Lox, each a process, against Lua 5.4, LuaJIT and Node',

  async run(settings) {
    const compared = available(settings);
    const rounds = settings.quick ? 1 : Math.min(settings.rounds, 5);
    const figures: Figure[] = [];
    for (const program of programs()) {
      settings.log(`lox/${program}`);
      figures.push(...figuresOf(program, await measure(program, compared, rounds)));
    }
    return [...figures, ...summary(figures)];
  },
};
