/** The whole process, from its start to its end: hello world in Kaleidoscope against `node hello.js`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Benchmark, check, figure, interleave, nanoseconds } from './harness.js';
import { written } from './toolchain.js';

const hello = 'Hello, world';

/** One line: each character is put out by itself. */
function kaleidoscope(): string {
  const puts = [...`${hello}\n`].map((character) => `putchard(${character.charCodeAt(0)})`);
  return `extern putchard(c); def binary : 1 (a b) b; ${puts.join(' : ')};\n`;
}

function timeNode(args: string[]): number {
  let output = '';
  const time = nanoseconds(1e6, () => {
    const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
    output = child.stdout;
    check(`the exit code of node ${args.join(' ')} (${child.stderr})`, child.status, 0);
  });
  check('the output', output.trim(), hello);
  return time;
}

export const start: Benchmark = {
  name: 'start',
  about: 'the whole process of hello world, against node hello.js',

  async run(settings) {
    const command = fileURLToPath(new URL('../../bundle/vmkit.js', import.meta.url));
    const program = written('hello.ks', kaleidoscope());
    const script = written('hello.js', `console.log('${hello}');\n`);
    const { vmkit, node } = await interleave(
      { vmkit: () => timeNode([command, 'run', program]), node: () => timeNode([script]) },
      settings.rounds,
    );
    return [
      figure('start/node', 'ms', node),
      figure('start/vmkit', 'ms', vmkit, { against: 'node hello.js', samples: node }),
    ];
  },
};
