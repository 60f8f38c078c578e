/**
 * For the benchmark `strategies`, in a process of its own: `node strategy-memory.js DIRECTORY STRATEGY` prints as JSON
 * the first result, and the bytes of resident memory that adding the runtime and coming to that result took.
 */
import { strategies } from '../../src/inputs.js';
import { firstResult, startedEngine } from './strategy-guest.js';

const [directory = '', name] = process.argv.slice(2);
const strategy = strategies.find((each) => each === name);
if (!strategy) throw new Error(`there is no strategy ${name}`);
const engine = startedEngine();
const before = engine.memory().resident;
engine.addRuntime(directory, { strategy });
const result = firstResult(engine);
console.log(JSON.stringify({ bytes: engine.memory().resident - before, result: `${result}` }));
