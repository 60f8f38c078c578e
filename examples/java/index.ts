/**
 * A language like Java: start reading here.
 *
 * A source goes through four stages, each a folder: syntax/ makes a tree of it, semantics/ finds out what each name and
 * operator means and gives a typed tree, lowering/ declares the classes to the kit and builds a method's code when it is
 * first called, and runtime/ is the C++ that this code calls and inlines. library/ has what its own classes do natively.
 *
 * A program is one file. What ends one is told as `java` tells it: its output, then the exception and where it was thrown,
 * on stderr, and the exit code 1.
 */
import { fileURLToPath } from 'node:url';
import { LanguageError, type SourceText, VmkitError } from 'vmkit';
import {
  defaultArithmetic,
  defineLanguage,
  GuestError,
  type GuestModule,
  i32,
  voidType,
} from 'vmkit/vm';
import { Exit } from './library/exit.js';
import { BodyLowering } from './lowering/body.js';
import { setMessages } from './lowering/messages.js';
import { describePlace } from './lowering/places.js';
import { ProgramLowering } from './lowering/program.js';
import { JavaRuntime } from './lowering/runtime.js';
import { type CheckedProgram, checkProgram } from './semantics/check.js';
import type { MethodSymbol } from './semantics/symbols.js';

const runtimes = new WeakMap<GuestModule, JavaRuntime>();
const lowerings = new WeakMap<CheckedProgram, ProgramLowering>();

const runtimeOf = (module: GuestModule) => runtimes.get(module) as JavaRuntime;

export default defineLanguage<CheckedProgram>({
  name: 'java',
  extensions: ['.java'],
  runtime: fileURLToPath(new URL('runtime', import.meta.url)),
  arithmetic: {
    messages: {
      ...defaultArithmetic.messages,
      divisionByZero: 'java.lang.ArithmeticException: / by zero',
    },
  },
  check: false,
  session: false,

  setup(module) {
    setMessages(module);
    runtimes.set(module, new JavaRuntime(module));
  },

  parse: (source) => checkProgram(source),

  declare(program, module) {
    const runtime = runtimeOf(module);
    const lowering = new ProgramLowering(module, runtime, program);
    const { classes } = module;
    if (!runtime.hasLibraryClass('Object')) {
      classes.setArrayParents({ super: lowering.classOf(program.library('Object')) });
    }
    lowering.declare();
    lowerings.set(program, lowering);
  },

  run(program, module, args) {
    const { main, source } = program;
    if (!main) throw noMain(source);
    const runtime = runtimeOf(module);
    runtime.reset();
    try {
      module.load(source, () => declareMain(program, main, args, module));
      return {};
    } catch (error) {
      if (error instanceof Exit) return { exitCode: error.status & 0xff };
      const report = describeFailure(error, program, runtime);
      if (report === undefined) throw error;
      runtime.flush();
      process.stderr.write(report);
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
      lowering.initialization.ensure(new BodyLowering(lowering, b, undefined), main.owner);
      const array = b.newArray(strings.cls.ref, b.const(i32, args.length));
      for (const [index, text] of args.entries()) {
        b.element(array, b.const(i32, index)).set(strings.constant(b, text));
      }
      b.callStatic(lowering.methodOf(main), [array]);
    },
    main.declaration?.name,
  );
}

/** What `java` says on stderr of what ended a program; undefined when it is not the program's failure. */
function describeFailure(
  error: unknown,
  program: CheckedProgram,
  runtime: JavaRuntime,
): string | undefined {
  const thrown = thrownBy(error, program);
  if (!thrown) return undefined;
  const failed = runtime.failedInitialization;
  if (failed === undefined || isError(thrown.what)) {
    return `Exception in thread "main" ${thrown.what}\n${thrown.frame}`;
  }
  return (
    'Exception in thread "main" java.lang.ExceptionInInitializerError\n' +
    `\tat ${failed}\nCaused by: ${thrown.what}\n${thrown.frame}`
  );
}

/** Errors pass through static initialisers as they are. */
function isError(what: string): boolean {
  return /^java\.lang\.\w+Error/.test(what);
}

function thrownBy(
  error: unknown,
  program: CheckedProgram,
): { what: string; frame: string } | undefined {
  if (error instanceof GuestError && error.position) {
    const { reason: what, source, span } = error;
    return { what, frame: `\tat ${describePlace(program, source, span)}\n` };
  }
  if (error instanceof VmkitError && error.code === 'ERR_STACK_OVERFLOW') {
    return { what: 'java.lang.StackOverflowError', frame: '' };
  }
  return undefined;
}

function noMain(source: SourceText): LanguageError {
  const message = 'no class has a method main: public static void main(String[] args)';
  return new LanguageError('ERR_LANGUAGE', [{ source, span: { start: 0, end: 0 }, message }]);
}
