/**
 * Java programs as whole processes of the command, against OpenJDK, where it is installed.
 *
 * Each program of the folder `java` does its work in rounds: it prints a checksum, which must be the same of both, and how
 * many milliseconds each round took by its own clock. `java/NBody` is the median of the last rounds of a process, warm;
 * `java/NBody/cold` is a process that does one round, from its start to its end. OpenJDK runs classes that javac compiled
 * ahead. `java/Hello` is the start of both from source, `java/Hello/classes` against the compiled class. `java/front end`
 * is how long a large program takes to be parsed and checked, in a process that has done so before.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from 'simple-statistics';
import { checkProgram } from '../../examples/java/semantics/check.js';
import { SourceText } from '../../src/source.js';
import {
  type Benchmark,
  check,
  type Figure,
  figure,
  interleave,
  nanoseconds,
  type Settings,
} from './harness.js';
import { cache, digest, written } from './toolchain.js';

const folder = fileURLToPath(new URL('../../../test/bench/java/', import.meta.url));
const vmkit = fileURLToPath(new URL('../../bundle/vmkit.js', import.meta.url));
const against = 'OpenJDK';

/** The most that a program, and all of them on average, may take of OpenJDK's time. */
const worst = 5;
const wanted = 2;

type Command = readonly [string, ...string[]];

const ours = (name: string): Command => [process.execPath, vmkit, 'run', `${folder}${name}.java`];

/** The programs' names. */
export function programs(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.java') && file !== 'Hello.java')
    .map((file) => file.slice(0, -'.java'.length))
    .sort();
}

/** Runs a command to its end: what it printed, and the milliseconds that it took. */
function run([file, ...args]: Command): { lines: string[]; time: number } {
  const start = process.hrtime.bigint();
  const { error, status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8' });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed (${status}):\n${stderr}`);
  return { lines: stdout.trimEnd().split('\n'), time };
}

/** All programs compiled by javac, kept by digest of their texts: the folder of classes; undefined without a JDK. */
function compiled(names: readonly string[]): string | undefined {
  if (spawnSync('javac', ['-version']).status !== 0) return undefined;
  const files = names.map((name) => join(folder, `${name}.java`));
  const classes = join(cache, `java-${digest(...files.map((file) => readFileSync(file, 'utf8')))}`);
  if (existsSync(classes)) return classes;
  mkdirSync(cache, { recursive: true });
  const part = mkdtempSync(`${classes}.part`);
  run(['javac', '-d', part, ...files]);
  renameSync(part, classes);
  return classes;
}

interface Times {
  warm: number[];
  cold: number[];
}

/** One program of both sides in turn; warm and cold processes alternate, too. */
async function measure(
  name: string,
  sides: Record<string, Command>,
  runs: number,
  rounds: number,
): Promise<Record<string, Times>> {
  let expected: string | undefined;
  const times: Record<string, Times> = {};
  const samples: Record<string, () => number> = {};
  for (const [side, command] of Object.entries(sides)) {
    const mine: Times = { warm: [], cold: [] };
    times[side] = mine;
    const ran = (count: number) => {
      const { lines, time } = run([...command, String(count)]);
      const [result, ...each] = lines;
      expected ??= result;
      check(`the checksum of ${name} by ${side}`, result, expected);
      check(`the rounds of ${name} by ${side}`, each.length, count);
      return { time, last: median(each.slice(-Math.ceil(count / 3)).map(Number)) };
    };
    samples[side] = () => {
      mine.warm.push(ran(rounds).last);
      mine.cold.push(ran(1).time);
      return 0;
    };
  }
  await interleave(samples, runs);
  for (const { warm, cold } of Object.values(times)) {
    warm.shift(); // of the round that warms up
    cold.shift();
  }
  return times;
}

const named: Record<keyof Times, string> = { warm: '', cold: '/cold' };

/** The geometric mean of the programs' ratios, and the worst of them. */
export function summary(figures: readonly Figure[], time: keyof Times): Figure[] {
  const ratios = figures.map(({ ratio = Number.NaN }) => ratio);
  const value = figures.reduce((sum, each) => sum + each.value, 0);
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  const of = (what: string, ratio: number, target: number): Figure => ({
    ...{ name: `java/${what}${named[time]}`, value, unit: 'ms', against, ratio },
    ...(time === 'warm' ? { target } : {}),
  });
  return [of('geometric mean', mean, wanted), of('slowest', Math.max(...ratios), worst)];
}

async function compare(settings: Settings, classes: string | undefined): Promise<Figure[]> {
  const figures: Record<keyof Times, Figure[]> = { warm: [], cold: [] };
  const runs = settings.quick ? 1 : Math.min(settings.rounds, 5);
  for (const name of programs()) {
    settings.log(`java/${name}`);
    const sides: Record<string, Command> = { vmkit: ours(name) };
    if (classes !== undefined) sides[against] = ['java', '-cp', classes, name];
    const { vmkit: mine, [against]: theirs } = await measure(
      name,
      sides,
      runs,
      settings.quick ? 3 : 15,
    );
    for (const time of ['warm', 'cold'] as const) {
      const other = theirs && {
        against,
        samples: theirs[time],
        ...(time === 'warm' ? { target: worst } : {}),
      };
      figures[time].push(figure(`java/${name}${named[time]}`, 'ms', mine?.[time] ?? [], other));
    }
  }
  return [
    ...figures.warm,
    ...figures.cold,
    ...(classes === undefined
      ? []
      : [...summary(figures.warm, 'warm'), ...summary(figures.cold, 'cold')]),
  ];
}

/** What a program of one line takes from start to end. */
async function start(settings: Settings, classes: string | undefined): Promise<Figure[]> {
  settings.log('java/Hello');
  const timed = (command: Command) => () => {
    const { lines, time } = run(command);
    check(command.join(' '), lines.join('\n'), 'Hello, world!');
    return time;
  };
  const mine = timed(ours('Hello'));
  const rounds = settings.quick ? 1 : settings.rounds;
  if (classes === undefined) {
    return [figure('java/Hello', 'ms', (await interleave({ mine }, rounds)).mine)];
  }
  const source = timed(['java', join(folder, 'Hello.java')]);
  const ahead = timed(['java', '-cp', classes, 'Hello']);
  const samples = await interleave({ mine, source, ahead }, rounds);
  return [
    figure('java/Hello', 'ms', samples.mine, {
      against: 'java Hello.java',
      samples: samples.source,
      target: 0.5,
    }),
    figure('java/Hello/classes', 'ms', samples.mine, { against, samples: samples.ahead }),
  ];
}

/** A program of all programs, as many times as give about so many lines. */
function large(lines: number): string {
  const texts = programs().map((name) => readFileSync(join(folder, `${name}.java`), 'utf8'));
  const imports = new Set<string>();
  const bodies = texts.map((text) =>
    text
      .replace(/^import .*;\n/gm, (line) => {
        imports.add(line);
        return '';
      })
      .replace(/^public class/m, 'class'),
  );
  const one = bodies.join('\n');
  const names = programs();
  const parts = [...imports];
  const copies = Math.ceil(lines / one.split('\n').length);
  const any = new RegExp(`\\b(${names.join('|')})\\b`, 'g');
  for (let copy = 0; copy < copies; copy++) parts.push(one.replace(any, `$1${copy}`));
  return parts.join('');
}

/** Lines of a second that are parsed and checked, in this process. */
async function frontEnd(settings: Settings): Promise<Figure[]> {
  settings.log('java/front end');
  const text = large(settings.quick ? 2_000 : 20_000);
  const lines = text.split('\n').length;
  const source = new SourceText(written('Large.java', text), text);
  const sample = () => nanoseconds(1, () => void checkProgram(source)) / 1e6;
  const rounds = settings.quick ? 2 : 10;
  // Node compiles what is hot, and what of that it guessed wrong once more, all through the first rounds.
  for (let round = 0; round < rounds; round++) sample();
  const { vmkit: times } = await interleave({ vmkit: sample }, rounds);
  const milliseconds = figure('java/front end', 'ms', times);
  const limit = lines / 100; // 100,000 lines a second
  return [
    {
      ...milliseconds,
      against: '100,000 lines a second',
      ratio: milliseconds.value / limit,
      target: 1,
      note: `${lines} lines: ${Math.round(lines / (milliseconds.value / 1000))} a second`,
    },
  ];
}

export const javaPrograms: Benchmark = {
  name: 'java',
  about: 'programs in Java, each a process, warm and cold, and the start, against OpenJDK',

  async run(settings) {
    const classes = compiled([...programs(), 'Hello']);
    if (classes === undefined) settings.log('java: not compared with OpenJDK, which is not there');
    return [
      ...(await compare(settings, classes)),
      ...(await start(settings, classes)),
      ...(await frontEnd(settings)),
    ];
  },
};
