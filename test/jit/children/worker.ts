/** A worker that compiles in engines of its own and ends in one of several ways; workers.ts starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type Engine } from '../../../src/index.js';
import { caller, constant } from '../../src/guests.js';

/** How a worker ends. */
export type Ending =
  | 'returns' // having disposed of nothing
  | 'disposes'
  | 'throws' // out of a host function, through a guest
  | 'runs on' // until it is terminated
  | 'exits in a builder' // below a guest call
  | 'exits in a host function'
  | 'exits with compilations under way'
  | 'awaits compilations'; // until it is terminated

const { ending, id } = workerData as { ending: Ending; id: number };

function work(engine: Engine, from: number, count: number): void {
  for (let i = from; i < from + count; i++) {
    engine.define(constant(`leaf${i}`, id * 1000 + i));
    engine.define(caller(`f${i}`, `leaf${i}`));
    const result = engine.function(`f${i}`, 'i64()')();
    if (result !== BigInt(id * 1000 + i + 1)) throw new Error(`worker ${id} computed ${result}`);
  }
}

function compileBeside(engine: Engine): Promise<unknown> {
  return Promise.all(
    Array.from({ length: 20 }, (_, i) => {
      engine.define(constant(`beside${i}`, i));
      return engine.compileAsync(`beside${i}`);
    }),
  );
}

const engines = [createEngine(), createEngine({ level: 0 })] as const;
const [engine] = engines;
for (const each of engines) work(each, 0, 10);
parentPort?.postMessage('worked');

switch (ending) {
  case 'returns':
    break;
  case 'disposes':
    for (const each of engines) each.dispose();
    break;
  case 'throws':
    engine.host('fail', 'i64()', () => {
      throw new Error('as asked');
    });
    engine.define(caller('main', 'fail'));
    engine.function('main')();
    break;
  case 'runs on':
    for (let i = 10; ; i++) work(engine, i, 1);
  case 'exits in a builder':
    engine.define({ name: 'inner', signature: 'i64()', build: () => process.exit(3) });
    engine.define(caller('outer', 'inner'));
    engine.function('outer')();
    break;
  case 'exits in a host function':
    engine.host('end', 'i64()', () => process.exit(3));
    engine.define(caller('outer', 'end'));
    engine.function('outer')();
    break;
  case 'exits with compilations under way':
    void compileBeside(engine);
    process.exit(3);
    break;
  case 'awaits compilations':
    for (;;) {
      const round = createEngine();
      await compileBeside(round);
    }
}
