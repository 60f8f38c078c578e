/**
 * Lox, the language of "Crafting Interpreters", as the book's second interpreter has it: start reading here.
 *
 * A source is read in one pass (parser.ts); then its functions and classes are declared, and its top level runs (lowering.ts).
 */
import { defineLanguage, Printer } from 'vmkit/vm';
import { Lowering } from './lowering.js';
import { explain, mistakes, show } from './messages.js';
import { type Program, parse } from './parser.js';

interface State {
  readonly printer: Printer;
  readonly lowering: Lowering;
}

export default defineLanguage<Program, State>({
  name: 'lox',
  extensions: ['.lox'],
  // The parser has seen all that can be wrong.
  check: false,

  setup(module) {
    const { dynamic } = module;
    dynamic.configure(mistakes);
    // Seconds that the process has computed, as C's clock() counts them.
    dynamic.host.globals.set('clock', () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    });
    const printer = new Printer(module, (value) => show(value, module));
    return { printer, lowering: new Lowering(module, printer.function) };
  },
  parse: (source) => parse(source),
  declare: (program, _, { lowering }) => lowering.declare(program),
  finish: (_, { printer }) => printer.flush(),
  globals: (module) => module.dynamic.host.globals,
  explain: (error, module) => explain(error, module),
  // Only what is printed is shown; an expression needs no semicolon at the prompt, which the book's prompt refuses.
  show: () => undefined,
  showExpression: (text) => `print (${text});`,
});
