/** What the benchmark `lox` makes of its measurements, and that its programs are there in each language. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import type { Figure } from './harness.js';
import { normalized, programs, summary } from './lox.js';

const folder = fileURLToPath(new URL('../../../test/bench/lox/', import.meta.url));

test('each program is there in three languages, and ends with its time', (t) => {
  t.true(programs().length >= 18);
  const ends = { lox: 'print clock() - start;', lua: 'print(os.clock() - start)', js: '/ 1000);' };
  for (const program of programs()) {
    for (const [extension, end] of Object.entries(ends)) {
      const file = `${folder}${program}.${extension}`;
      t.true(existsSync(file), file);
      t.true(readFileSync(file, 'utf8').trimEnd().endsWith(end), file);
    }
  }
});

test('numbers are compared as Lox prints them', (t) => {
  t.is(normalized('5702887'), normalized('5.70289e+06'));
  t.is(normalized('-0.16897818204863'), normalized('-0.168978'));
  t.not(normalized('352'), normalized('353'));
  t.is(normalized('|   ***|'), '|   ***|');
  t.is(normalized(''), '');
});

test('the summary has the geometric mean and the slowest, for each side and time', (t) => {
  const figureOf = (name: string, against: string, ratio: number): Figure => ({
    ...{ name, against, ratio, value: 10, unit: 'ms' },
  });
  const figures = summary([
    figureOf('lox/a', 'Lua 5.4', 0.1),
    figureOf('lox/a/process', 'Lua 5.4', 0.5),
    figureOf('lox/a', 'Node', 2),
    figureOf('lox/b', 'Lua 5.4', 0.4),
    figureOf('lox/b/process', 'Lua 5.4', 2),
    figureOf('lox/b', 'Node', 8),
  ]);
  const of = (name: string, against: string) =>
    figures.find((each) => each.name === name && each.against === against);
  t.is(of('lox/geometric mean', 'Lua 5.4')?.ratio?.toFixed(6), '0.200000');
  t.is(of('lox/geometric mean', 'Lua 5.4')?.target, 0.25);
  t.is(of('lox/slowest', 'Lua 5.4')?.ratio, 0.4);
  t.is(of('lox/geometric mean/process', 'Lua 5.4')?.ratio?.toFixed(6), '1.000000');
  t.is(of('lox/slowest/process', 'Lua 5.4')?.target, 1);
  t.is(of('lox/slowest', 'Node')?.ratio, 8);
  t.is(of('lox/slowest', 'Node')?.target, undefined);
});
