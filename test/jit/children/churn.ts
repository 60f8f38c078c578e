/** Compiles N functions and disposes of them, in batches, twice over; reports resident memory after each half. */
import { readFileSync } from 'node:fs';
import { createEngine } from '../../../src/index.js';
import { constant } from '../../src/guests.js';
import { report } from '../run-child.js';

const half = Number(process.argv[2]) / 2;
const batch = 500;
const engine = createEngine({ level: 0 });

function churn(): number {
  for (let done = 0; done < half; done += batch) {
    const names = Array.from({ length: batch }, (_, index) => `f${index}`);
    for (const [index, name] of names.entries()) {
      engine.define(constant(name, done + index));
      if (engine.function(name)() !== BigInt(done + index)) throw new Error(`${name} is wrong`);
    }
    for (const name of names) engine.disposeFunction(name);
  }
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  const { modules, pendingBytes, irBytes, resident } = engine.memory();
  if (modules !== 0 || pendingBytes !== 0 || irBytes !== 0) throw new Error('something was kept');
  return resident;
}

const first = churn();
const second = churn();
const mappings = readFileSync('/proc/self/maps', 'utf8').trimEnd().split('\n').length;
report({ first, second, mappings });
