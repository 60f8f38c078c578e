/** `node mutant_run.js FROM COUNT`: judges the mutants of seeds, for the soak; on stdout the seed that is being judged. */
import { spawnSync } from 'node:child_process';
import { writeSync } from 'node:fs';
import { javacVerdicts, judge, mutant } from './mutants.js';

const [from = 0, count = 100] = process.argv.slice(2).map(Number);
const seeds = Array.from({ length: count }, (_, index) => from + index);
const texts = seeds.map(mutant);
const verdicts = texts.map((text, index) => {
  writeSync(1, `seed ${seeds[index]}\n`);
  return judge(text);
});
verdicts.forEach(({ problem }, index) => {
  if (problem !== undefined) console.error(`seed ${seeds[index]}: ${problem}`);
});

const hasJavac = spawnSync('javac', ['-version']).status === 0;
const javac = hasJavac ? javacVerdicts(texts) : [];
const differences = !hasJavac
  ? []
  : verdicts.flatMap(({ isAccepted, messages }, index) => {
      const said = javac[index];
      if (isAccepted === (said === undefined)) return [];
      return [`seed ${seeds[index]}: ${messages[0] ?? 'accepted'}; javac: ${said ?? 'accepted'}`];
    });
const accepted = verdicts.filter(({ isAccepted }) => isAccepted).length;
console.log(JSON.stringify({ from, count, accepted, differences }));
