/** Adds damaged copies of a bitcode file, by seed; reports how many gave which error. */
import { readFileSync } from 'node:fs';
import { createEngine, VmkitError } from '../../../src/index.js';
import { constant } from '../../src/guests.js';
import { damageBytes } from '../damage.js';
import { report } from '../run-child.js';

const [, , path, first, count] = process.argv;
const bytes = readFileSync(path!);
const engine = createEngine();
const outcomes: Record<string, number> = {};

for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  let outcome = 'works';
  try {
    const module = engine.addBitcode(damageBytes(bytes, seed), { name: `damaged ${seed}` });
    // What was taken in must compile or give an error, too; what it computes is anyone's guess.
    for (const { name } of module.functions) engine.compile(name);
    module.dispose();
  } catch (error) {
    if (!(error instanceof VmkitError)) throw error;
    outcome = error.code;
    for (const name of [...engine.symbols.keys()]) {
      const symbol = engine.symbols.get(name);
      if (symbol && symbol.origin === '' && symbol.kind !== 'native') engine.symbols.delete(name);
    }
  }
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}

engine.define(constant('alive', 7));
if (engine.function('alive')() !== 7n) throw new Error('the engine does not work any more');
report(outcomes);
