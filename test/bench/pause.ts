/**
 * How long the collector stops a program that has 200 MB of live objects, replaces some of them, and makes garbage: the
 * longest pauses of each kind, beside those of OpenJDK's default collector.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Benchmark, Figure } from './harness.js';
import { javaFolder } from './java.js';
import { source, written } from './toolchain.js';

const child = fileURLToPath(new URL('pause-child.js', import.meta.url));

/** What the child prints. */
export interface Pauses {
  /** Bytes that were live after the program's last full collection. */
  live: number;
  nurseryCollections: number;
  fullCollections: number;
  /** The longest, in microseconds. */
  longestNursery: number;
  longestFull: number;
}

function output(command: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

function guest(megabytes: number, seconds: number): Pauses {
  const file = written('Pause.java', source('Pause.java'));
  const lines = output(process.execPath, [child, file, `${megabytes}`, `${seconds}`]);
  return JSON.parse(lines.trim().split('\n').at(-1) ?? '') as Pauses;
}

/** The longest young pause, in milliseconds; undefined where there is no JDK. */
function java(megabytes: number, seconds: number): number | undefined {
  const folder = javaFolder('Pause');
  if (folder === undefined) return undefined;
  const args = ['-Xlog:gc', '-cp', folder, 'Pause', `${megabytes}`, `${seconds}`];
  const pauses = [...output('java', args).matchAll(/Pause .* ([\d.]+)ms/g)];
  return Math.max(0, ...pauses.map(([, time]) => Number(time)));
}

export const pause: Benchmark = {
  name: 'pause',
  about: 'the longest pauses of the collector with 200 MB of live objects',

  run(settings) {
    const [megabytes, seconds] = settings.quick ? [20, 1] : [200, 10];
    const pauses = guest(megabytes, seconds);
    const { nurseryCollections, fullCollections, longestNursery, longestFull, live } = pauses;
    const figures: Figure[] = [
      {
        name: 'pause/nursery, longest',
        value: longestNursery / 1000,
        unit: 'ms',
        against: '5 ms',
        ratio: longestNursery / 5000,
        target: 1,
        note: `${nurseryCollections} nursery and ${fullCollections} full collections, ${Math.round(live / 1e6)} MB live`,
      },
      { name: 'pause/full, longest', value: longestFull / 1000, unit: 'ms' },
    ];
    const theirs = java(megabytes, seconds);
    if (theirs === undefined) settings.log('pause: no JDK is installed');
    else figures.push({ name: 'pause/OpenJDK, longest', value: theirs, unit: 'ms' });
    return Promise.resolve(figures);
  },
};
