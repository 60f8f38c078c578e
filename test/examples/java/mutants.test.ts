/** A hundred mutated programs; `npm run soak -- java-mutants` takes a thousand. */
import test from 'ava';
import { judge, mutant } from './mutants.js';

const seeds = Array.from({ length: 100 }, (_, index) => index);

test('a token more, less, or in another place: an error or a program', (t) => {
  let wrong = 0;
  for (const seed of seeds) {
    const { isAccepted, problem } = judge(mutant(seed));
    t.is(problem, undefined, `seed ${seed}`);
    if (!isAccepted) wrong++;
  }
  t.true(wrong > 70, `${wrong} of them are wrong`);
  t.true(wrong < 100);
});
