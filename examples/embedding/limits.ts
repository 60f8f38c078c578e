/** Other people's scripts: none may run for too long, work too much, or take all the memory. */
import { createEngine, GuestError, VmkitError } from 'vmkit';
import java from 'vmkit/java';
import kaleidoscope from 'vmkit/kaleidoscope';

// Fuel is the same number on every machine; counting it costs some speed.
using engine = createEngine({
  languages: [kaleidoscope, java],
  heap: { initial: 2 ** 20, maximum: 32 * 2 ** 20 },
  fuel: true,
});
engine.host('price', 'f64(f64)', (item) => {
  if (item > 2) throw new RangeError(`there is no item ${item}`);
  return [3, 5, 8][item] as number;
});
engine.eval('extern price(item);', { language: 'kaleidoscope' });

function attempt(script: string, limits: { time?: number; fuel?: number }): void {
  try {
    const language = script.startsWith('class') ? 'java' : 'kaleidoscope';
    console.log(engine.withLimits(limits, () => engine.eval(script, { language })) ?? 'done');
  } catch (error) {
    const code = error instanceof VmkitError ? error.code : 'JavaScript';
    console.log(`${code}: ${(error as Error).message}`);
    if (error instanceof GuestError) console.log(`  ${error.frames.length} frames`);
  }
}

attempt('price(1) * 2', { time: 1000 }); // → 10
attempt('for i = 0, i < 1000000000 in price(0)', { time: 100 });
// → ERR_TIME_LIMIT: the guest ran longer than its time limit
attempt('for i = 0, i < 1000000000 in i', { fuel: 10_000 });
// → ERR_FUEL: the guest used up its fuel
attempt('price(7)', { time: 1000 }); // → JavaScript: there is no item 7

// What a program does at the limit of the heap is its own matter.
attempt(
  `class Hoarder {
    static int[][] all = new int[1000][];
    public static void main(String[] args) {
      int count = 0;
      try {
        while (true) all[count++] = new int[1 << 18];
      } catch (OutOfMemoryError error) {
        all = null;
        System.out.println(count > 20 ? "many" : "few");
      }
    }
  }`,
  { time: 60_000 },
);
// → many
// → done
