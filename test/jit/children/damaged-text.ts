/** Adds and defines damaged IR texts, by seed; reports how many gave which error. */
import { createEngine, VmkitError } from '../../../src/index.js';
import { constant } from '../../src/guests.js';
import { damageText } from '../damage.js';
import { report } from '../run-child.js';
import { texts } from '../texts.js';

const [, , first, count] = process.argv;
const engine = createEngine();
const outcomes: Record<string, number> = {};

/** What the text defines, as a module or by a builder, is compiled at some level. */
function use(text: string, seed: number): void {
  const level = ([0, 1, 2, 3] as const)[seed % 4]!;
  if (seed % 3 === 0) {
    engine.define({ name: 'f', signature: 'i64(i64)', build: () => text });
    engine.compile('f', { level });
  } else {
    const { functions } = engine.addModule(text, { name: `damaged ${seed}` });
    for (const { name } of functions) engine.compile(name, { level });
  }
}

for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  let outcome = 'works';
  try {
    use(damageText(texts[seed % texts.length]!, seed), seed);
  } catch (error) {
    if (!(error instanceof VmkitError)) throw error;
    outcome = error.code;
  }
  for (const name of [...engine.symbols.keys()]) {
    const symbol = engine.symbols.get(name);
    if (symbol && symbol.origin === '' && symbol.kind !== 'native') engine.symbols.delete(name);
  }
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}

engine.define(constant('alive', 7));
if (engine.function('alive')() !== 7n) throw new Error('the engine does not work any more');
report(outcomes);
