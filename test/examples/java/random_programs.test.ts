/**
 * Random programs do what OpenJDK does, at levels 0 and 2: the first ones by what is stored of it, a line each with a hash
 * of the output. `npm run soak -- java` compares thousands of others where java is installed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { randomProgram } from './random_program.js';
import { differences, hasJava, oracleOutputs } from './random_runs.js';

const path = fileURLToPath(
  new URL('../../../../test/examples/java/random_outputs.txt', import.meta.url),
);
/** Of seeds from 0 on: hashes of the program and of what OpenJDK prints. */
const stored = readFileSync(path, 'utf8').trim().split('\n');
const seeds = stored.map((_, seed) => seed);
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('the generator makes the programs that are stored', (t) => {
  for (const seed of seeds) {
    const [made] = stored[seed]?.split(' ') ?? [];
    t.is<string | undefined, string | undefined>(hash(randomProgram(seed)), made, `seed ${seed}`);
  }
});

for (const level of [0, 2] as const) {
  test(`random programs print what is stored at -O${level}`, (t) => {
    const wanted = stored.map((row) => row.split(' ')[1] ?? '');
    t.deepEqual(differences(seeds, level, wanted, hash), []);
  });
}

(hasJava ? test : test.skip)('what is stored of random programs is what OpenJDK says', (t) => {
  t.deepEqual(
    oracleOutputs(seeds).map((output, seed) => `${hash(randomProgram(seed))} ${hash(output)}`),
    stored,
  );
});
