/**
 * instanceof and casts in a Java program: TypeChecks.java, run by vmkit's Java-like language and by OpenJDK.
 *
 * Each sample is a process that warms up and then measures itself. The primary path and casts answer from the display;
 * the secondary path, an interface, answers from the cache for the half that are instances and by a search for the others.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type Benchmark,
  check,
  type Figure,
  figure,
  interleave,
  type Settings,
} from './harness.js';
import { javaProgram } from './java.js';
import { source, written } from './toolchain.js';

const command = fileURLToPath(new URL('../../bundle/vmkit.js', import.meta.url));

/** What a round over the 1,000 objects counts. */
const perRound = { primary: 502, secondary: 502, cast: 1000 };

type Kind = keyof typeof perRound;

type Program = (args: readonly string[]) => string;

function guestProgram(): Program {
  const file = written('TypeChecks.java', source('TypeChecks.java'));
  return (args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, 'run', file, ...args],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`vmkit run ${file} failed:\n${stderr}`);
    return stdout;
  };
}

/** Nanoseconds for each check. */
function sample(program: Program, kind: Kind, rounds: number): () => number {
  return () => {
    const [count = '', time = ''] = program([kind, `${rounds}`, '1']).split('\n');
    check(kind, Number(count), perRound[kind]);
    return Number(time);
  };
}

async function measure(kind: Kind, java: Program, settings: Settings): Promise<Figure[]> {
  const rounds = settings.quick ? 1_000 : 20_000;
  const { ours, theirs } = await interleave(
    { ours: sample(guestProgram(), kind, rounds), theirs: sample(java, kind, rounds) },
    settings.rounds,
  );
  const name = `type-check-java/${kind}`;
  return [
    figure(`${name}/OpenJDK`, 'ns', theirs),
    figure(name, 'ns', ours, { against: 'OpenJDK', samples: theirs }),
  ];
}

export const typeCheckJava: Benchmark = {
  name: 'type-check-java',
  about: 'instanceof and casts in a Java program, against OpenJDK',

  async run(settings) {
    const java = javaProgram('TypeChecks');
    if (!java) {
      settings.log('type-check-java: no JDK is installed, there is nothing to compare with');
      return [];
    }
    const figures: Figure[] = [];
    for (const kind of Object.keys(perRound) as Kind[]) {
      figures.push(...(await measure(kind, java, settings)));
    }
    return figures;
  },
};
