/** `--stats` on sites; test/cli/main.test.ts has the rest. */
import test from 'ava';
import { Stats } from '../../src/cli/stats.js';
import { SourceText } from '../../src/source.js';
import { i64 } from '../../vm/types.js';
import { abstractMethod, constantMethod, world } from '../vm/worlds.js';

test('--stats shows each call site: where, which method, its state, classes, misses', (t) => {
  using w = world();
  const { classes } = w.module;
  const shape = classes.interface('Shape');
  const area = abstractMethod(shape, 'area');
  const all = ['Square', 'Circle', 'Dot', 'Line', 'Star', 'Moon'].map((name) => {
    const cls = classes.class(name, { interfaces: [shape] });
    constantMethod(cls, 'area', 1);
    return cls;
  });
  const source = new SourceText('shapes', 'one\ntwo\nthree\n');
  w.module.load(source, () => {
    for (const [index, count] of [0, 1, 2, 6].entries()) {
      w.module.function(`calls${count}`, [['o', shape.ref]], i64, (b) => {
        b.at({ start: 4 * Math.min(index, 2), end: 4 * Math.min(index, 2) + 1 });
        b.return(b.callInterface(area, b.param('o').get(), []));
      });
      w.module.function(`run${count}`, [], i64, (b) => {
        const sum = b.temporary(i64);
        for (const cls of all.slice(0, count)) {
          const value = b.call(`calls${count}`, [b.new(cls)]);
          sum.set(b.binary('+', sum.get(), value));
        }
        b.return(sum.get());
      });
    }
  });
  const stats = new Stats(w.engine);
  for (const count of [0, 1, 2, 6]) {
    w.engine.compile(`calls${count}`);
    // A caller of its own would have inlined the call, and another site.
    w.engine.compile(`run${count}`, { level: 0 });
    t.is(w.engine.function(`run${count}`)(), BigInt(count));
  }
  const lines = stats.print(false).split('\n');
  const [summary, rows] = siteTables(lines);
  t.deepEqual(summary, [
    ['sites', 'empty', 'monomorphic', 'polymorphic', 'megamorphic'],
    ['call', '1', '1', '1', '1'],
  ]);
  t.deepEqual(rows, [
    ['function', 'line', 'site', 'kind', 'state', 'saw', 'misses'],
    ['calls6', '3', 'Shape.area()', 'call', 'megamorphic', 'many', '6'],
    ['calls2', '3', 'Shape.area()', 'call', 'polymorphic', 'Circle, Square', '2'],
    ['calls1', '2', 'Shape.area()', 'call', 'monomorphic', 'Square', '1'],
    ['calls0', '1', 'Shape.area()', 'call', 'empty', '0'],
  ]);
});

/** The cells of the two tables of sites: how many there are in each state, and the sites. */
function siteTables(lines: readonly string[]): [string[][], string[][]] {
  const start = lines.findIndex((line) => line.startsWith('Sites'));
  const between = lines.indexOf('', start);
  const cells = (from: number, to: number) =>
    lines.slice(from, to).map((line) => line.trim().split(/\s{2,}/));
  return [cells(start + 1, between), cells(between + 1, lines.indexOf('', between + 1))];
}

test('--stats shows what operations and properties saw, thousands of sites in few rows', (t) => {
  using w = world();
  const { engine } = w;
  engine.define({ name: 'owner', signature: 'void()', build: () => '' });
  const { objects } = engine;
  const cases = ['number × number', 'string × string', 'other'];
  for (let line = 1; line <= 3000; line++) {
    objects.declareSite({ kind: 'operation', owner: 'owner', label: '+', line, cases });
  }
  objects.declareSite({ kind: 'get', owner: 'owner', label: 'x', line: 1, name: 1 });
  const text = new Stats(engine).print(false);
  const [summary, rows] = siteTables(text.split('\n'));
  t.deepEqual(summary.slice(1), [
    ['get', '1', '0', '0', '0'],
    ['operation', '3,000', '0', '0', '0'],
  ]);
  t.deepEqual(rows[1], ['owner', '1', '+', 'operation', 'empty', '(number × number, if any)']);
  t.is(rows.length, 1 + 24 + 1);
  t.deepEqual(rows.at(-1), ['… and 2977 more']);
});

test('--stats shows sites of code that ran once, and is gone', (t) => {
  using w = world();
  const { classes } = w.module;
  const shape = classes.interface('Shape');
  const area = abstractMethod(shape, 'area');
  const square = classes.class('Square', { interfaces: [shape] });
  constantMethod(square, 'area', 3);
  const stats = new Stats(w.engine);
  const source = new SourceText('shapes', 'one\n');
  const value = w.module.load(source, () => {
    w.module.main(i64, (b) => {
      b.at({ start: 0, end: 1 });
      const object = b.declare('o', shape.ref, b.new(square));
      return b.callInterface(area, object.get(), []);
    });
  });
  t.is(value, 3n);
  t.deepEqual(w.engine.objects.sites(), []);
  const [, rows] = siteTables(stats.print(false).split('\n'));
  t.deepEqual(rows.slice(1), [
    ['<line 1>', '1', 'Shape.area()', 'call', 'monomorphic', 'Square', '1'],
  ]);
});

test('--stats says nothing of sites where there are none', (t) => {
  using w = world();
  t.notRegex(new Stats(w.engine).print(false), /^Sites/m);
});
