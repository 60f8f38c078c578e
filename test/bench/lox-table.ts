/**
 * The table of docs/performance.md, from the figures of the benchmark `lox`:
 *
 *     npm run --silent bench -- lox --json | node dist/test/bench/lox-table.js
 */
import { text } from 'node:stream/consumers';

interface Line {
  name: string;
  value: number;
  against: string | null;
  ratio: number | null;
}

const columns = ['Lua 5.4', 'LuaJIT', 'Node'];

/** How many times faster; to two digits, since the third is noise. */
function times(line: Line | undefined): string {
  if (!line?.ratio) return '–';
  return String(Number((1 / line.ratio).toPrecision(2)));
}

function row(lines: readonly Line[], name: string): string {
  const find = (wanted: string, against: string) =>
    lines.find((line) => line.name === wanted && line.against === against);
  const isSummary = /^lox\/(geometric mean|slowest)$/.test(name);
  const first = isSummary ? undefined : lines.find((line) => line.name === name);
  const cells = [
    name.slice('lox/'.length),
    first ? String(Math.round(first.value)) : '–',
    ...columns.map((against) => times(find(name, against))),
    times(find(`${name}/process`, 'Lua 5.4')),
  ];
  return `| ${cells.join(' | ')} |`;
}

const input = await text(process.stdin);
const lines = input
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as Line)
  .filter(({ name }) => name.startsWith('lox/'));
const names = [...new Set(lines.map(({ name }) => name))].filter(
  (name) => !name.endsWith('/process'),
);
const head = ['program', 'ms', ...columns, 'process, Lua 5.4'];
console.log(`| ${head.join(' | ')} |`);
console.log(
  `| --- | ${head
    .slice(1)
    .map(() => '---:')
    .join(' | ')} |`,
);
for (const name of names) console.log(row(lines, name));
