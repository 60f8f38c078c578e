/** A benchmark's figures as a table for people. */
import Table from 'cli-table3';
import pc from 'picocolors';
import type { Benchmark, Figure, Settings } from './harness.js';

/** Three significant digits, and no more decimals than that needs. */
function number(value: number): string {
  if (value === 0) return '0';
  const digits = Math.floor(Math.log10(Math.abs(value)));
  return value.toLocaleString('en', { maximumFractionDigits: Math.max(0, 2 - digits) });
}

/** A ratio below a half reads better as how many times less it is. */
function ratio(value: number): string {
  return value < 0.5 ? `1/${number(1 / value)}` : number(value);
}

function verdict({ ratio: measured, target }: Figure): string {
  if (target === undefined || measured === undefined) return '';
  const met = measured <= target;
  const text = `≤ ${ratio(target)} ${met ? '✓' : '✗'}`;
  return met ? pc.green(text) : pc.red(text);
}

export function table(benchmark: Benchmark, figures: Figure[], settings: Settings): string {
  const rows = new Table({
    head: ['', 'value', 'unit', 'against', 'ratio', 'spread', 'target'].map((text) =>
      pc.bold(text),
    ),
    colAligns: ['left', 'right', 'left', 'left', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const each of figures) {
    rows.push([
      each.name.slice(benchmark.name.length + 1),
      number(each.value),
      each.unit,
      each.against ?? '',
      each.ratio === undefined ? '' : ratio(each.ratio),
      each.spread === undefined ? '' : number(each.spread),
      verdict(each),
    ]);
  }
  const notes = figures.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : []));
  return [
    '',
    `${pc.bold(benchmark.name)}: ${benchmark.about}`,
    rows.toString(),
    `Medians of ${settings.rounds} interleaved rounds; spread: interquartile range, of the ratios where there are any.`,
    ...notes,
  ].join('\n');
}
