/** For instructions.ts: runs one side of a benchmark, `node count.js BENCHMARK SIDE ITERATIONS`. */
import { benchmarks } from './benchmarks.js';

const [name, side = '', iterations] = process.argv.slice(2);
const prepare = benchmarks.find((each) => each.name === name)?.countable?.[side];
if (!prepare) throw new Error(`${name} has no side ${side} that can be counted`);
const run = await prepare();
run(Number(iterations));
