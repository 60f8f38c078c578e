/**
 * Conformance programs with a token left out, doubled, replaced or moved: what is said of them, and what those do that are
 * still programs, is the same in vmkit and in the tree walker.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { scaled } from '../../collector.js';
import { runPrograms, walked } from './vm_runs.js';

const folder = fileURLToPath(
  new URL('../../../../test/examples/lox/conformance/', import.meta.url),
);
// The tree walker does not know all limits, nor how long a program may be.
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.lox') && !/^(limits|memory|shapes)/.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8').replace(/ *\/\/.*$/gm, ''))
  .filter((text) => text.length < 1_000 && !text.includes('clock'));
const tokens = texts.map((text) => text.match(/"[^"]*"|\w+|\s+|[!=<>]=|./gs) ?? []);
const pool = tokens.flat().filter((token) => token.trim() !== '');

/** The linear congruential generator of Numerical Recipes. */
function damaged(seed: number): string {
  let state = (seed * 2_654_435_761) >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const program = [...(tokens[below(tokens.length)] ?? [])];
  for (let count = 1 + below(2); count > 0; count--) {
    const at = below(program.length);
    const [token = ''] = program.splice(at, 1);
    const other = pool[below(pool.length)] ?? '';
    const moved = below(program.length);
    if (below(4) === 0) program.splice(at, 0, token, token);
    else if (below(3) === 0) program.splice(at, 0, other);
    else if (below(2) === 0) program.splice(moved, 0, ` ${token} `);
  }
  return program.join('');
}

for (const level of [0, 2]) {
  test(`damaged programs do at -O${level} what they do in the tree walker`, (t) => {
    t.timeout(10 * 60_000);
    const programs = Array.from({ length: scaled(300) }, (_, seed) => damaged(seed * 2 + level));
    const judged = programs.flatMap((text) => {
      const outcome = walked(text);
      return outcome ? [{ text, outcome }] : [];
    });
    t.true(judged.length > programs.length * 0.9);
    const outcomes = runPrograms(
      judged.map(({ text }) => text),
      level,
    );
    const isSame = (at: number) =>
      JSON.stringify(outcomes[at]) === JSON.stringify(judged[at]?.outcome);
    const wrong = judged.flatMap(({ text, outcome }, at) =>
      isSame(at) ? [] : [{ text, walker: outcome, vm: outcomes[at] }],
    );
    t.deepEqual(wrong, []);
  });
}
