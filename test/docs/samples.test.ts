/** The samples of the documentation compile, and print what they say. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { compileSamples, linesOf, promised, root, type Sample, samplesIn } from './samples.js';

const documents: Record<string, string> = {
  readme: 'README.md',
  'coming-from': 'docs/coming-from.md',
  'managed-runtime': 'docs/managed-runtime.md',
};
for (const chapter of readdirSync(join(root, 'docs/tutorial'))) {
  documents[`tutorial-${chapter.slice(0, 1)}`] = `docs/tutorial/${chapter}`;
}

for (const [name, file] of Object.entries(documents)) {
  const samples = samplesIn(file);
  let compiled: string[] = [];

  test.before(`${file} compiles`, () => {
    compiled = compileSamples(name, samples);
  });

  test(`${file} has samples, each of which promises something`, (t) => {
    t.true(samples.length > 0);
    for (const { title, code } of samples) t.true(promised(code).length > 0, title);
  });

  samples.forEach(({ title, code }: Sample, index) => {
    test(`${file}: ${title}`, (t) => {
      t.deepEqual(linesOf(compiled[index] ?? ''), promised(code));
    });
  });
}
