/** `--stats` on call sites; test/cli/main.test.ts has the rest. */
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
  const start = lines.findIndex((line) => line.startsWith('Call sites'));
  t.true(start > 0);
  const rows = lines
    .slice(start + 1, lines.indexOf('', start))
    .map((line) => line.trim().split(/\s{2,}/));
  t.deepEqual(rows, [
    ['called from', 'method', 'state', 'classes', 'misses'],
    ['calls6:3', 'Shape.area()', 'megamorphic', 'many', '6'],
    ['calls2:3', 'Shape.area()', 'polymorphic', 'Circle, Square', '2'],
    ['calls1:2', 'Shape.area()', 'monomorphic', 'Square', '1'],
    ['calls0:1', 'Shape.area()', 'empty', '0'],
  ]);
});

test('--stats says nothing of call sites where there are none', (t) => {
  using w = world();
  t.notRegex(new Stats(w.engine).print(false), /Call sites/);
});
