/**
 * Random programs do what OpenJDK does, at levels 0 and 2: the first ones by what is stored of it, a line each with a hash
 * of the output. `npm run soak -- java`, `java-modern` and `java-classes` compare thousands of others where java is installed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { randomClasses } from './random_classes.js';
import { randomModern } from './random_modern.js';
import { randomPrograms } from './random_program.js';
import { batches, differences, hasJava, type Maker, oracleOutputs } from './random_runs.js';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

for (const [name, make, file, count] of [
  ['plain', randomPrograms, 'random_outputs.txt', 60],
  ['modern', randomModern, 'random_modern_outputs.txt', 100],
  ['classes', randomClasses, 'random_classes_outputs.txt', 100],
] as [string, Maker, string, number][]) {
  const path = fileURLToPath(new URL(`../../../../test/examples/java/${file}`, import.meta.url));
  const programs = (seeds: readonly number[]) => batches(make, seeds);
  const rowsOf = (seeds: readonly number[]) => {
    const all = programs(seeds);
    return oracleOutputs(all).map(
      (output, at) => `${hash(all[at]?.text ?? '')} ${hash(output ?? '')}`,
    );
  };
  // `npm run golden` writes what OpenJDK prints.
  if (process.env.VMKIT_GOLDEN && hasJava) {
    const seeds = Array.from({ length: count }, (_, seed) => seed);
    writeFileSync(path, `${rowsOf(seeds).join('\n')}\n`);
  }
  /** Of seeds from 0 on: hashes of the program and of what OpenJDK prints. */
  const stored = readFileSync(path, 'utf8').trim().split('\n');
  const seeds = stored.map((_, seed) => seed);

  test(`${name}: the generator makes the programs that are stored`, (t) => {
    for (const [seed, { text }] of programs(seeds).entries()) {
      const [made] = stored[seed]?.split(' ') ?? [];
      t.is<string | undefined, string | undefined>(hash(text), made, `seed ${seed}`);
    }
  });

  // Optimising takes most of the time: every fifth.
  for (const [level, step] of [
    [0, 1],
    [2, 5],
  ] as const) {
    test(`${name}: random programs print what is stored at -O${level}`, (t) => {
      const some = seeds.filter((seed) => seed % step === 0);
      const wanted = some.map((seed) => stored[seed]?.split(' ')[1] ?? '');
      t.deepEqual(differences(programs(some), level, wanted, hash), []);
    });
  }

  (hasJava ? test : test.skip)(`${name}: what is stored is what OpenJDK says`, (t) => {
    t.deepEqual(rowsOf(seeds), stored);
  });
}
