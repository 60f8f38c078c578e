/** `npm run bench`: runs benchmarks; a table for people, or with --json one JSON object a line. */
import { Command, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import { benchmarks } from './benchmarks.js';
import type { Figure, Settings } from './harness.js';
import { table } from './table.js';

interface Options {
  json?: boolean;
  quick?: boolean;
  pairs: number;
  instructions: Settings['instructions'];
}

const instructionModes = ['auto', 'always', 'never'] as const;

const list = benchmarks.map(({ name, about }) => `  ${name.padEnd(14)} ${about}`).join('\n');

function count(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new InvalidArgumentError('it must be a whole number of at least 1.');
  }
  return value;
}

function mode(text: string): Settings['instructions'] {
  const known = instructionModes.find((each) => each === text);
  if (!known) throw new InvalidArgumentError(`it is one of ${instructionModes.join(', ')}.`);
  return known;
}

const command = new Command('npm run bench --')
  .argument('[names...]', 'the benchmarks to run; all unless given')
  .option('--json', 'one JSON object a line: name, value, unit, against, ratio, spread')
  .option('--pairs <n>', 'interleaved pairs of each comparison', count, 15)
  .option('--quick', 'small sizes and short samples: to see that it runs, not to quote')
  .option(
    '--instructions <when>',
    'count instructions with valgrind: auto (where the spread is larger than the margin asked for), always, never',
    mode,
    'auto',
  )
  .addHelpText('after', `\nBenchmarks:\n${list}`)
  .parse();

const options = command.opts<Options>();
const unknown = command.args.filter((name) => !benchmarks.some((each) => each.name === name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are:\n${list}`);
  process.exit(64);
}
const selected = benchmarks.filter(
  ({ name }) => command.args.length === 0 || command.args.includes(name),
);
const settings: Settings = {
  rounds: options.pairs,
  quick: options.quick ?? false,
  instructions: options.instructions,
  log: (line) => console.error(pc.dim(line)),
};

function json({ name, value, unit, against, ratio, spread }: Figure): string {
  const orNull = <T>(field: T | undefined) => field ?? null;
  return JSON.stringify({
    name,
    value,
    unit,
    against: orNull(against),
    ratio: orNull(ratio),
    spread: orNull(spread),
  });
}

for (const benchmark of selected) {
  settings.log(benchmark.name);
  const figures = await benchmark.run(settings);
  if (options.json) for (const each of figures) console.log(json(each));
  else console.log(table(benchmark, figures, settings));
}
