/** Runs Pause.java and prints what the heap says of its collections: see pause.ts. */
import java from '../../examples/java/index.js';
import { createEngine } from '../../src/engine.js';
import type { Pauses } from './pause.js';

const [file = '', ...args] = process.argv.slice(2);
using engine = createEngine({ languages: [java] });
engine.run(file, args);
// What lived when the program was last collected as a whole; now that it has ended, nothing does.
const { live, nurseryCollections, fullCollections, longestNursery, longestFull } =
  engine.heap.statistics();
const pauses: Pauses = {
  live,
  nurseryCollections,
  fullCollections,
  longestNursery,
  longestFull,
};
console.log(JSON.stringify(pauses));
