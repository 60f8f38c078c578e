/** Opening a runtime's bitcode lazily against parsing it whole: the kit's own, and generated ones of other sizes. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { native, nativeDirectory } from '../../src/native.js';
import { type Benchmark, figure, interleave } from './harness.js';
import { generatedRuntime } from './runtimes.js';

export const runtimeOpen: Benchmark = {
  name: 'runtime-open',
  about: 'opening a runtime lazily against parsing it whole',

  async run(settings) {
    const files: [string, string][] = [
      ['shipped', fileURLToPath(new URL('runtime.bc', nativeDirectory))],
    ];
    for (const functions of settings.quick ? [100] : [1000, 5000]) {
      const directory = await generatedRuntime(functions, settings.log);
      files.push([`${functions}`, join(directory, 'runtime.bc')]);
    }
    const figures = [];
    for (const [name, file] of files) {
      const { lazy, whole } = await interleave(
        {
          lazy: () => native.timeOpening(file, true),
          whole: () => native.timeOpening(file, false),
        },
        settings.rounds,
      );
      figures.push(
        figure(`runtime-open/${name}/whole`, 'µs', whole),
        figure(`runtime-open/${name}/lazily`, 'µs', lazy, {
          against: 'parsed whole',
          samples: whole,
        }),
      );
    }
    return figures;
  },
};
