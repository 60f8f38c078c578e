/**
 * Java programs with the collector at work at each allocation, and at each turn of a loop, the heap being checked each
 * time: the sample of `npm run test:stress` and `test:polls` that every run has. And with each allocation failing in turn.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import java from '../../../examples/java/index.js';
import { createEngine } from '../../../src/engine.js';
import { GuestException } from '../../../src/guest_error.js';
import { type NativeEngine, native } from '../../../src/native.js';
import { SourceText } from '../../../src/source.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const script = fileURLToPath(new URL('run-programs.js', import.meta.url));

const sample = [
  'adventure',
  'arrays',
  'bank',
  'casts',
  'compound_assignment',
  'nested_creation',
].map((name) => join(root, 'test/examples/java/programs', `${name}.java`));

for (const mode of ['stress,verify', 'polls,verify']) {
  test(`programs under ${mode}`, (t) => {
    const mark = '=== exit code ';
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, '2', mark, ...sample], {
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, VMKIT_GC: mode },
    });
    t.is(status, 0, stderr);
    const outputs = stdout.split(/=== exit code \d+\n/);
    for (const [index, file] of sample.entries()) {
      t.is(outputs[index], readFileSync(file.replace(/java$/, 'out'), 'utf8'), basename(file));
    }
  });
}

/** Texts, numbers, arrays, exceptions of its own, and one of each kind that a check makes. */
const program = `
class Item {
  String name; int[] data; Item next;
  Item(String name, int length, Item next) {
    this.name = name; data = new int[length]; this.next = next;
    for (int i = 0; i < length; i++) data[i] = i;
  }
  int sum() { int sum = 0; for (int i = 0; i < data.length; i++) sum += data[i]; return sum; }
}
class Bad extends RuntimeException {
  Item item;
  Bad(String message, Item item) { super(message); this.item = item; }
}
public class Work {
  static int work(int n) {
    Item list = null; int total = 0;
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < n; i++) {
      list = new Item("item" + i, i % 7, list);
      all.append(list.name).append(',').append(i * 1.5).append(';');
      try { if (i % 3 == 0) throw new Bad("bad " + i, list); total += list.sum(); }
      catch (Bad b) { total += b.item.sum() + b.getMessage().length(); }
      finally { total++; }
    }
    Item[][] grid = new Item[4][5];
    for (Item[] row : grid) for (int i = 0; i < row.length; i++) row[i] = list;
    String s = all.toString();
    Object[] items = new Item[3];
    try { items[0] = "x"; } catch (ArrayStoreException e) { total += e.getMessage().length(); }
    try { Object o = s; Item item = (Item) o; } catch (ClassCastException e) { total += e.getMessage().length(); }
    try { String none = null; none.length(); } catch (NullPointerException e) { total += e.getMessage().length(); }
    try { items[5] = null; } catch (ArrayIndexOutOfBoundsException e) { total += e.getMessage().length(); }
    return total + s.length() + s.substring(3, 9).hashCode() % 100 + s.toUpperCase().indexOf("ITEM7") + grid[3][4].sum();
  }
  /** -1 when memory is out. */
  static int guarded(int n) {
    try { return work(n); } catch (OutOfMemoryError e) { return e.getMessage().equals("Java heap space") ? -1 : -2; }
  }
  public static void main(String[] args) { System.out.println(guarded(12)); }
}`;

/** Makes an engine, and gives the addon's part of it, too. */
function engineWithNative(level: 0 | 2): [ReturnType<typeof createEngine>, NativeEngine] {
  const { Engine } = native;
  let made: NativeEngine | undefined;
  native.Engine = class extends Engine {
    constructor(...given: ConstructorParameters<typeof Engine>) {
      super(...given);
      made = this;
    }
  };
  try {
    const engine = createEngine({ level, languages: [java], heap: 64 << 20 });
    return [engine, made as unknown as NativeEngine];
  } finally {
    native.Engine = Engine;
  }
}

for (const level of [0, 2] as const) {
  test(`each allocation fails in turn, at level ${level}: the program catches it, the engine works on`, (t) => {
    const [engine, addon] = engineWithNative(level);
    const failAt = (n: number) =>
      addon.setHeapMode({ stress: false, verify: true, pollCollects: false, failAt: n });
    engine.language('java').load(new SourceText('Work.java', program), []);
    for (const name of ['Work.guarded(int)', 'Work.work(int)']) {
      const run = engine.function(name);
      failAt(0);
      const wanted = run(12);
      let [failed, passed] = [0, 0];
      // Behind the last allocation nothing fails.
      for (let n = 1; passed < 40; n++) {
        failAt(n);
        let got: unknown;
        try {
          got = run(12);
        } catch (error) {
          t.true(error instanceof GuestException, `${n}: ${error}`);
          t.is((error as Error).message, 'java.lang.OutOfMemoryError: Java heap space');
          got = -1;
        }
        failAt(0);
        if (got === wanted) passed++;
        else failed++;
        t.true(got === wanted || got === -1, `${n}: ${got}`);
        if (n % 32 === 0) engine.heap.collect('full');
      }
      t.true(failed > 40, `${name}: only ${failed} failed`);
      t.is(run(12), wanted);
    }
    engine.heap.collect('full');
    t.true(engine.heap.statistics().live < 1 << 20);
    engine.dispose();
  });
}
