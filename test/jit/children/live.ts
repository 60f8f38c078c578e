/** Compiles N functions, each alone in its module, and calls them all while all are live. */
import { readFileSync } from 'node:fs';
import { createEngine } from '../../../src/index.js';
import { constant } from '../../src/guests.js';
import { report } from '../run-child.js';

const count = Number(process.argv[2]);
const engine = createEngine({ level: 0 });
const mappings = () => readFileSync('/proc/self/maps', 'utf8').split('(deleted)').length - 1;

const before = { mappings: mappings(), symbols: engine.symbols.size };
const start = performance.now();
for (let i = 0; i < count; i++) {
  engine.define(constant(`f${i}`, i));
  engine.compile(`f${i}`);
}
const compiled = performance.now();
let wrong = 0;
for (let i = 0; i < count; i++) if (engine.function(`f${i}`)() !== BigInt(i)) wrong++;
const { modules, symbols, codeUsed } = engine.memory();
report({
  wrong,
  modules,
  symbols: symbols - before.symbols,
  codePerFunction: codeUsed / count,
  moreMappings: mappings() - before.mappings,
  seconds: (compiled - start) / 1000,
});
