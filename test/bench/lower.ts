/**
 * How fast the front end of the Java-like language is, warm: lines per second from source to checked program, from there
 * to the IR text of all its functions, and both. Lines are all lines of the five example programs, comments too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ProgramLowering } from '../../examples/java/lowering/program.js';
import { JavaRuntime } from '../../examples/java/lowering/runtime.js';
import { type CheckedProgram, checkProgram } from '../../examples/java/semantics/check.js';
import { createEngine } from '../../src/engine.js';
import { SourceText } from '../../src/source.js';
import { GuestModule } from '../../vm/module.js';
import { type Benchmark, check, figure, interleave, nanoseconds } from './harness.js';

const programs = fileURLToPath(new URL('../../../examples/java/programs/', import.meta.url));
const runtime = fileURLToPath(new URL('../../examples/java/runtime', import.meta.url));

const sources = () =>
  readdirSync(programs)
    .filter((file) => file.endsWith('.java'))
    .map((file) => new SourceText(file, readFileSync(`${programs}${file}`, 'utf8')));

/** Builds the IR text of each function of a program that is not lowered yet; its characters. */
function lowerProgram(program: CheckedProgram, module: GuestModule, java: JavaRuntime): number {
  const { engine, classes } = module;
  const before = new Set(engine.symbols.keys());
  module.load(program.source, () => {
    const lowering = new ProgramLowering(module, java, program);
    classes.setArrayParents({ super: lowering.classOf(program.library('Object')) });
    lowering.declare();
  });
  let characters = 0;
  for (const name of engine.symbols.keys()) {
    // What is declared of the library is built when a program calls it.
    if (before.has(name) || name.startsWith('java.lang.')) continue;
    if (engine.symbols.get(name)?.kind !== 'guest') continue;
    characters += engine.inspect(name, 'source').length;
  }
  return characters;
}

export const lower: Benchmark = {
  name: 'lower',
  about: 'lines per second of the Java-like language, from source to IR text, warm',

  async run(settings) {
    const all = sources();
    const lines = all.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
    const perSecond = (work: () => void) => lines / (nanoseconds(1, work) / 1e9);
    let characters = 0;
    const lowerAll = (checked: readonly CheckedProgram[]) => {
      // The engines are not what is measured.
      const engines = checked.map(() => createEngine());
      const hosts = engines.map((engine) => {
        engine.addRuntime(runtime);
        const module = new GuestModule(engine, { check: false });
        return { module, java: new JavaRuntime(module) };
      });
      let sum = 0;
      const rate = perSecond(() => {
        sum = checked.reduce((total, program, i) => {
          const { module, java } = hosts[i]!;
          return total + lowerProgram(program, module, java);
        }, 0);
      });
      for (const engine of engines) engine.dispose();
      if (characters !== 0) check('characters of IR', sum, characters);
      characters = sum;
      return rate;
    };
    const checkAll = () => all.map((source) => checkProgram(source));
    for (let i = 0; i < (settings.quick ? 1 : 5); i++) lowerAll(checkAll());
    const samples = await interleave(
      {
        check: () => perSecond(() => void checkAll()),
        lower: () => lowerAll(checkAll()),
      },
      settings.rounds,
    );
    const both = samples.check.map((rate, round) => 1 / (1 / rate + 1 / samples.lower[round]!));
    return [
      figure('lower/check', 'lines/s', samples.check),
      figure('lower/ir', 'lines/s', samples.lower),
      {
        ...figure('lower/both', 'lines/s', both),
        note: `${lines} lines, ${characters} characters of IR`,
      },
    ];
  },
};
