/** Starts workers that end in the way that the argument says, several at once and several times over. */
import { Worker } from 'node:worker_threads';
import { createEngine } from '../../../src/index.js';
import { constant } from '../../src/guests.js';
import { report } from '../run-child.js';
import type { Ending } from './worker.js';

const ending = process.argv[2] as Ending;
const rounds = Number(process.argv[3]);
const terminated = ending === 'runs on' || ending === 'awaits compilations';

function start(id: number): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker.js', import.meta.url), {
      workerData: { ending, id },
    });
    // Messages and errors come by two ports, in no order.
    let said = '';
    let failed = '';
    worker.on('message', (message: string) => {
      said = message;
      // After 0 to 30 ms, so that it is met at different moments.
      if (terminated) setTimeout(() => worker.terminate(), (id * 7) % 30);
    });
    worker.on('error', (error) => {
      failed = `, ${error.message}`;
    });
    worker.on('exit', (code) => resolve(`${said}${failed}, exit ${code}`));
  });
}

const outcomes = new Set<string>();
let id = 0;
for (let round = 0; round < rounds; round++) {
  const started = Array.from({ length: 3 }, () => start(++id));
  for (const outcome of await Promise.all(started)) outcomes.add(outcome);
}
// All is well in this thread, whose engine comes after the workers' ends.
const engine = createEngine();
engine.define(constant('f', 7));
report([...outcomes, String(engine.function('f')())]);
