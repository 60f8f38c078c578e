/**
 * A language like Java: start reading here.
 *
 * A source goes through four stages, each a folder: syntax/ makes a tree of it, semantics/ finds out what each name and
 * operator means and gives a typed tree, lowering/ declares the classes to the kit and builds a method's code when it is
 * first called, and runtime/ is the C++ that this code calls and inlines. natives/ has what its own classes do natively.
 *
 * A program is a file, and those that it names. What ends one is told as `java` tells it: its output, then the exception and where it was thrown,
 * on stderr, and the exit code 1.
 */
import { fileURLToPath } from 'node:url';
import { GuestException, LanguageError, type SourceText, VmkitError } from 'vmkit';
import { defineLanguage, type GuestModule, i32, type ModuleExceptions, voidType } from 'vmkit/vm';
import { BodyLowering } from './lowering/body.js';
import { JavaExceptions, spareField } from './lowering/failures.js';
import { ProgramLowering } from './lowering/program.js';
import { JavaRuntime } from './lowering/runtime.js';
import { Exit } from './natives/exit.js';
import { type CheckedProgram, checkProgram } from './semantics/check.js';
import { programFolder } from './semantics/files.js';
import type { MethodSymbol } from './semantics/symbols.js';

const runtimes = new WeakMap<GuestModule, JavaRuntime>();
const lowerings = new WeakMap<CheckedProgram, ProgramLowering>();

const runtimeOf = (module: GuestModule) => runtimes.get(module) as JavaRuntime;

export default defineLanguage<CheckedProgram>({
  name: 'java',
  extensions: ['.java'],
  runtime: fileURLToPath(new URL('runtime', import.meta.url)),
  check: false,
  session: false,
  exceptions: (module) => new JavaExceptions(module, () => runtimeOf(module).lowering),

  setup(module) {
    // What was null is the whole message; the front end makes it.
    module.classes.policy.nullMessage = (use) => use;
    runtimes.set(module, new JavaRuntime(module));
  },

  parse(source, _module, _state, { file, path = [] }) {
    return checkProgram(source, { ...(file === undefined ? {} : { file }), path });
  },

  folder: programFolder,

  declare(program, module) {
    const runtime = runtimeOf(module);
    const lowering = new ProgramLowering(module, runtime, program);
    runtime.lowering = lowering;
    const { classes } = module;
    if (!runtime.hasLibraryClass('java.lang.Object')) {
      const above = ['java.lang.Cloneable', 'java.io.Serializable'];
      classes.setArrayParents({
        super: lowering.classOf(program.library('Object')),
        interfaces: above.map((name) => lowering.classOf(program.library(name))),
      });
    }
    lowering.declare();
    lowerings.set(program, lowering);
  },

  run(program, module, args) {
    const { main, source } = program;
    if (!main) throw noMain(source);
    try {
      module.load(source, () => declareMain(program, main, args, module));
      return {};
    } catch (error) {
      if (error instanceof Exit) return { exitCode: error.status & 0xff };
      const report = reportUncaught(error, module);
      if (!report) throw error;
      return { exitCode: 1 };
    }
  },

  finish: (module) => runtimeOf(module).flush(),
});

/** Code that initialises the main class and calls its method with the program's arguments. */
function declareMain(
  program: CheckedProgram,
  main: MethodSymbol,
  args: readonly string[],
  module: GuestModule,
): void {
  const lowering = lowerings.get(program) as ProgramLowering;
  module.main(
    voidType,
    (b) => {
      const { strings } = lowering;
      // A program that handles exceptions may want to handle that there is no memory for another one.
      if (/\b(?:catch|finally)\b/.test(program.source.text)) {
        const spare = spareField(program);
        const cls = lowering.classOf(program.library('OutOfMemoryError'));
        b.static(lowering.classOf(spare.owner), lowering.staticOf(spare)).set(b.new(cls));
      }
      lowering.initialization.ensure(new BodyLowering(lowering, b, undefined), main.owner);
      const array = b.newArray(strings.cls.ref, b.const(i32, args.length));
      for (const [index, text] of args.entries()) {
        b.element(array, b.const(i32, index)).set(strings.constant(b, text));
      }
      b.callStatic(lowering.methodOf(main), [array]);
    },
    main.declaration?.name,
    { level: 0 },
  );
}

/** Says on stderr what `java` says of what ended a program; false when it is not the program's failure. */
function reportUncaught(error: unknown, module: GuestModule): boolean {
  module.engine.withoutLimits(() => runtimeOf(module).flush());
  if (error instanceof GuestException) {
    const { policy } = module.exceptions as ModuleExceptions;
    (policy as JavaExceptions).printUncaught(error.ref);
    return true;
  }
  const name = error instanceof VmkitError ? withoutObject[error.code] : undefined;
  if (!name) return false;
  process.stderr.write(`Exception in thread "main" java.lang.${name}\n`);
  return true;
}

/** Where there was no room to make the exception itself. */
const withoutObject: Readonly<Record<string, string>> = {
  ERR_STACK_OVERFLOW: 'StackOverflowError',
  ERR_OUT_OF_MEMORY: 'OutOfMemoryError: Java heap space',
};

function noMain(source: SourceText): LanguageError {
  const message = 'no class has a method main: public static void main(String[] args)';
  return new LanguageError('ERR_LANGUAGE', [{ source, span: { start: 0, end: 0 }, message }]);
}
