/**
 * The table of docs/performance.md, from the figures of the benchmark `java`:
 *
 *     npm run --silent bench -- java --json | node dist/test/bench/java-table.js
 */
import { text } from 'node:stream/consumers';

interface Line {
  name: string;
  value: number;
  ratio: number | null;
}

const input = await text(process.stdin);
const lines = new Map(
  input
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .map((line) => [line.name, line]),
);

/** Milliseconds, and how many times as long as OpenJDK, to two digits, since the third is noise. */
function cells(line: Line | undefined, isSummary: boolean): string[] {
  const time = line && !isSummary ? String(Math.round(line.value)) : '–';
  const ratio = line?.ratio == null ? '–' : String(Number(line.ratio.toPrecision(2)));
  return [time, ratio];
}

const summaries = ['java/geometric mean', 'java/slowest'];
const names = [...lines.keys()].filter((name) => lines.has(`${name}/cold`));
console.log('| program | ms, warm | of OpenJDK | ms, cold | of OpenJDK |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const name of names) {
  const isSummary = summaries.includes(name);
  const both = [name, `${name}/cold`].flatMap((each) => cells(lines.get(each), isSummary));
  console.log(`| ${[name.slice('java/'.length), ...both].join(' | ')} |`);
}
