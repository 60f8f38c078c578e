/** `--events`: a line for each thing that the engine tells, as it happens. */
import type { Engine } from '../engine.js';
import { firstOf } from '../errors.js';

export function printEvents(engine: Engine, write: (line: string) => void): void {
  const say = (event: string, text: string) => write(`${event}: ${text}\n`);
  const took = (time: number) => `${Math.round(time).toLocaleString('en')} µs`;
  const bytes = (count: number) => `${count.toLocaleString('en')} B`;
  const names = (list: readonly string[]) => firstOf(list, 6);
  engine.on('declared', ({ name, signature }) => say('declared', `${name} ${signature}`));
  engine.on('imported', ({ into, functions, time }) =>
    say(
      'imported',
      `${names(functions.map((each) => each.name))} into ${names(into)}, ${took(time)}`,
    ),
  );
  engine.on('inlined', ({ into, functions }) =>
    say('inlined', `${names(functions.map((each) => each.name))} into ${names(into)}`),
  );
  engine.on('linked', ({ functions, codeSize, time }) =>
    say('linked', `${names(functions)}, ${bytes(codeSize)}, ${took(time)}`),
  );
  engine.on('compiled', ({ functions, module, time }) =>
    say('compiled', `${names(functions)} at O${module.level}, ${took(time)}`),
  );
  engine.on('retargeted', ({ name, address }) =>
    say(
      'retargeted',
      `${name} to ${address === 0n ? 'its own code' : `0x${address.toString(16)}`}`,
    ),
  );
  engine.on('collected', ({ kind, reason, pause, before, after, promoted }) =>
    say(
      'collected',
      `${kind} (${reason}), ${took(pause)}, from ${bytes(before)} to ${bytes(after)}, ${bytes(promoted)} became old`,
    ),
  );
  engine.on('disposed', ({ kind, names: gone, time }) =>
    say('disposed', `${kind}${gone.length > 0 ? ` ${names(gone)}` : ''}, ${took(time)}`),
  );
}
