#!/usr/bin/env node
/**
 * The command `vmkit`: reads the command line, makes an engine, and runs a file, a prompt, or `prepare`.
 *
 * Modules that few commands need are imported where they are needed: a program's start is part of its time.
 * The program's output is stdout's; what the command says itself (errors, --stats, --emit-…) goes to stderr.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import pc from 'picocolors';
import { createEngine, type Engine, type Level } from '../engine.js';
import { listOf } from '../errors.js';
import { readInput } from '../inputs.js';
import type { Language, LoadOptions } from '../language.js';
import type { Limits } from '../limits.js';
import { LanguageError, SourceText } from '../source.js';
import { Emitter } from './emit.js';
import { printEvents } from './events.js';
import {
  findLanguages,
  importLanguage,
  languageFor,
  languageNamed,
  loadLanguage,
  NotBundled,
  packageVersion,
  UsageError,
} from './languages.js';
import { fuel, size, time } from './quantities.js';
import { exitCodeOf, report, reportAs } from './report.js';

interface Options {
  language?: string;
  optimize?: string;
  emitIr?: string;
  emitAsm?: string;
  stats?: boolean;
  verifyEach?: boolean;
  events?: boolean;
  /** Bytes. */
  heap?: number;
  /** Folders, with colons between them. */
  classPath?: string;
  /** Milliseconds. */
  timeLimit?: number;
  fuel?: number;
}

interface PrepareOptions {
  output: string;
  name?: string;
  chunks?: number;
  flag?: string[];
}

const examples = `
Examples:
  vmkit run mandelbrot.ks                    run a program; its extension says in which language
  vmkit --stats run mandelbrot.ks            … and show what was compiled, imported and inlined
  vmkit --emit-asm=fib -O3 run fib.ks 30     show how one function is compiled
  vmkit --language ./mine.js run hello.mine  use a language of your own
  vmkit --heap 512m --time-limit 10s run …   run what may not take too much
  vmkit check src/                           find what is wrong with a program, or all of a folder
  vmkit repl kaleidoscope                    talk to a language
  vmkit prepare runtime.cpp -o runtime       make a runtime that guest code can import and inline

What the command shows itself goes to stderr, so that stdout is the program's.
Exit codes: the program's; 64 wrong usage, 65 wrong program, 66 no such file, 70 the program failed or was stopped
at a limit, 1 anything else.`;

function commandLine(done: (exitCode: number) => void): Command {
  const program = new Command('vmkit')
    .description(
      'Builds and runs language virtual machines: guest programs, compiled to native code as they run.',
    )
    .usage('[options] run FILE [args...]')
    .version(packageVersion(), '--version', 'show the version')
    .helpOption('-h, --help', 'show this help, or that of a command')
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', examples);
  const own = (command: Command): Options => ({
    ...program.opts<Options>(),
    ...command.opts<Options>(),
  });

  const run = program
    .command('run')
    .description('run a program; what follows FILE is the program’s')
    .argument('<FILE>', 'the program, or a folder with one')
    .argument('[args...]', "the program's own arguments")
    .passThroughOptions()
    .action(async (file: string, args: string[]) => done(await runFile(file, args, own(run))));

  const check = program
    .command('check')
    .description('find what is wrong with programs, and run nothing')
    .argument('<FILE...>', 'programs, or folders of them')
    .action(async (files: string[]) => done(await checkFiles(files, own(check))));

  const prompt = program
    .command('repl')
    .description('talk to a language, line by line')
    .argument('[LANG]', "the language's name; not needed with --language")
    .action(async (name: string | undefined) => done(await runRepl(name, own(prompt))));

  program
    .command('prepare')
    .description('make a runtime of C++, C or bitcode that guest code can import and inline')
    .argument('<INPUT...>', 'files: .cpp, .c, .bc or .ll')
    .requiredOption('-o, --output <DIR>', 'the folder to write')
    .option('--name <NAME>', "the runtime's name; the first input's unless given")
    .option('--chunks <N>', 'how many objects the archive is split into', positiveInteger)
    .option('--flag <FLAG>', 'a flag for the C++ compiler; may be repeated', collect)
    .action(async (inputs: string[], options: PrepareOptions) => {
      await runPrepare(inputs, options);
      done(0);
    });

  program
    .command('languages')
    .description('list the languages that the command knows')
    .action(() => {
      for (const { name, extensions, module } of findLanguages()) {
        console.log(`${name.padEnd(16)} ${extensions.join(' ').padEnd(12)} ${module}`);
      }
      done(0);
    });

  program
    .command('help')
    .description('show the help of a command')
    .argument('[COMMAND]', 'the command')
    .action((name?: string) => {
      (name === undefined ? program : commandNamed(program, name)).outputHelp();
      done(0);
    });

  for (const command of [program, run, check, prompt]) addEngineOptions(command);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: showUsageError });
  }
  return program;
}

function commandNamed(program: Command, name: string): Command {
  const command = program.commands.find((each) => each.name() === name);
  if (command) return command;
  const names = program.commands.map((each) => each.name());
  throw new UsageError(`there is no command ${name}; the commands are ${listOf(names)}`);
}

function addEngineOptions(command: Command): void {
  command
    .option('-l, --language <MODULE>', "a language's name, or the path of its module")
    .addOption(
      new Option('-O, --optimize <LEVEL>', "LLVM's level of optimisation; 2 unless given").choices([
        '0',
        '1',
        '2',
        '3',
      ]),
    )
    .option(
      '--emit-ir [=NAME]',
      'show the IR of NAME, or of all, before and after import and optimisation',
    )
    .option('--emit-asm [=NAME]', 'show the assembly of NAME, or of all, with the source lines')
    .option('--stats', 'show what was compiled, imported and inlined, the times, and the memory')
    .option('--events', 'show what the engine does, line by line')
    .option(
      '--heap <SIZE>',
      'the most memory for objects, as in 512m; a quarter of all unless given',
      size,
    )
    .option(
      '--class-path <DIRS>',
      'further folders for the files that a program names, with colons between; also -cp',
    )
    .option('--time-limit <TIME>', 'stop the program after milliseconds, or as in 2s', time)
    .option('--fuel <N>', 'stop the program after N calls and turns of loops', fuel)
    .option(
      '--verify-each',
      'verify after each pass of LLVM, and name the one that broke a function',
    );
}

/** Writes commander's errors as the command's own. */
function showUsageError(text: string): void {
  const unknown = /unknown command '(.*)'/.exec(text)?.[1];
  const hint =
    unknown !== undefined && existsSync(unknown) ? `To run a file: vmkit run ${unknown}\n` : '';
  report(
    new UsageError(
      text
        .trim()
        .replace(/^error: /, '')
        .replace(/\n/g, '; ') + (hint && `\n${hint.trim()}`),
    ),
  );
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UsageError(`--chunks: ${JSON.stringify(text)} is not a positive integer`);
}

function collect(flag: string, flags: string[] = []): string[] {
  return [...flags, flag];
}

async function runFile(given: string, args: string[], options: Options): Promise<number> {
  const { language, file } = isFolder(given)
    ? await startOf(given, options)
    : { language: await languageOf(given, options), file: given };
  const source = new SourceText(file, readInput(file, 'the program').toString());
  return withEngine(
    language,
    options,
    (engine) => {
      const attached = engine.language(language.name);
      try {
        const result = engine.withLimits(limitsOf(options), () =>
          attached.load(source, args, placeOf(file, options)),
        );
        return result.exitCode ?? 0;
      } catch (error) {
        const exitCode = reportAs(attached, error);
        if (exitCode === undefined) throw error;
        return exitCode;
      }
    },
    source,
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function placeOf(file: string, { classPath }: Options): LoadOptions {
  return { file, path: classPath?.split(':').filter((folder) => folder !== '') ?? [] };
}

/** The language of a folder's files. */
async function languageOfFolder(folder: string, options: Options): Promise<Language> {
  if (options.language !== undefined) return languageOf(folder, options);
  const names = readdirSync(folder, { recursive: true }).map(String);
  for (const entry of findLanguages()) {
    if (!names.some((name) => entry.extensions.some((each) => name.endsWith(each)))) continue;
    const language = await loadLanguage(entry);
    if (language.folder) return language;
  }
  throw new UsageError(
    `${folder} is a folder, and no language has a program of several files there`,
  );
}

/** The file of a folder in which its program starts. */
async function startOf(folder: string, options: Options) {
  const language = await languageOfFolder(folder, options);
  const starts = language.folder?.(folder).starts ?? [];
  const [file] = starts;
  if (file !== undefined && starts.length === 1) return { language, file };
  throw new UsageError(
    file === undefined
      ? `no file of ${folder} has a start`
      : `${folder} has several programs: run one of ${listOf(starts)}`,
  );
}

async function checkFiles(paths: readonly string[], options: Options): Promise<number> {
  let exitCode = 0;
  const told = new Set<string>();
  for (const path of paths) {
    const isMany = isFolder(path);
    const language = await (isMany ? languageOfFolder(path, options) : languageOf(path, options));
    const files = isMany ? (language.folder?.(path).files ?? []) : [path];
    exitCode = await withEngine(language, options, (engine) => {
      const attached = engine.language(language.name);
      let worst = exitCode;
      for (const file of files) {
        try {
          const source = new SourceText(file, readInput(file, 'the program').toString());
          attached.check?.(source, placeOf(file, options));
        } catch (error) {
          const news = untold(error, told);
          if (news) report(news);
          worst = exitCodeOf(error);
        }
      }
      return worst;
    });
  }
  return exitCode;
}

/** An error without what was told of a file before, which several others use; undefined when nothing is left. */
function untold(error: unknown, told: Set<string>): unknown {
  if (!(error instanceof LanguageError)) return error;
  const [first, ...others] = error.diagnostics.filter(({ source, span, message }) => {
    const key = `${resolve(source.file)}:${span.start}: ${message}`;
    return !told.has(key) && told.add(key);
  });
  return first && new LanguageError(error.code, [first, ...others]);
}

async function runRepl(name: string | undefined, options: Options): Promise<number> {
  if (name === undefined && options.language === undefined) {
    throw new UsageError(`which language? ${languageNames()}`);
  }
  const language = await (name === undefined
    ? languageOf('', options)
    : loadLanguage(languageNamed(name, findLanguages())));
  const { repl } = await import('./repl.js');
  return withEngine(language, options, (engine) => {
    const attached = engine.language(language.name);
    const session = attached.session?.();
    if (!session) throw new UsageError(`the language ${language.name} has no prompt`);
    const limits = limitsOf(options);
    const limited = {
      feed: (line: string) => engine.withLimits(limits, () => session.feed(line)),
      reset: () => session.reset(),
    };
    return repl(language.name, limited, attached);
  });
}

function languageNames(): string {
  return `The languages are: ${findLanguages()
    .map((entry) => entry.name)
    .join(', ')}`;
}

function languageOf(file: string, { language }: Options): Promise<Language> {
  if (language === undefined) return loadLanguage(languageFor(file, findLanguages()));
  if (/[/\\]|\.[cm]?js$/.test(language)) return importLanguage(language);
  return loadLanguage(languageNamed(language, findLanguages()));
}

/** Of a run, or of each line at a prompt. */
function limitsOf({ timeLimit, fuel }: Options): Limits {
  return {
    ...(timeLimit === undefined ? {} : { time: timeLimit }),
    ...(fuel === undefined ? {} : { fuel }),
  };
}

/** Runs something in an engine with what the options ask to be shown. */
async function withEngine(
  language: Language,
  options: Options,
  work: (engine: Engine) => number | Promise<number>,
  source?: SourceText,
): Promise<number> {
  const stats = options.stats ? await import('./stats.js') : undefined;
  using engine = createEngine({
    languages: [language],
    level: Number(options.optimize ?? 2) as Level,
    verifyEach: options.verifyEach ?? false,
    fuel: options.fuel !== undefined,
    ...(options.heap === undefined ? {} : { heap: options.heap }),
  });
  const toStderr = (text: string) => void process.stderr.write(text);
  if (options.events) printEvents(engine, toStderr);
  const watched = stats && new stats.Stats(engine);
  const shown = { ir: options.emitIr, assembly: options.emitAsm, source };
  const emitter = new Emitter(engine, shown, toStderr);
  try {
    const exitCode = await work(engine);
    emitter.finish();
    return exitCode;
  } finally {
    if (watched) toStderr(watched.print(process.stderr.isTTY === true && pc.isColorSupported));
  }
}

async function runPrepare(inputs: string[], options: PrepareOptions): Promise<void> {
  const { output, name, chunks, flag } = options;
  const { prepare } = await import('../prepare.js');
  const runtime = await prepare(inputs, {
    output,
    ...(name === undefined ? {} : { name }),
    ...(chunks === undefined ? {} : { chunks }),
    ...(flag === undefined ? {} : { flags: flag }),
    log: (line) => void process.stderr.write(`${line}\n`),
  });
  const { functions, importable, obstacles } = runtime;
  const not = Object.entries(obstacles).map(([why, count]) => `${count} not: ${why}`);
  console.log(
    `${runtime.name}: ${importable} of ${functions} functions importable` +
      `${not.length > 0 ? ` (${not.join('; ')})` : ''}; ` +
      `use it with engine.addRuntime(${JSON.stringify(output)})`,
  );
  // That most of a runtime cannot be inlined is seldom what its author wants.
  if (importable * 2 <= functions && functions > 0) {
    const how = importable === 0 ? 'none' : 'few';
    const cpu = (flag ?? []).filter((each) => each.startsWith('-m'));
    const help = cpu.length > 0 ? `; leave out ${cpu.join(' ')}` : '';
    console.error(`vmkit: warning: ${how} of the functions can be imported and inlined${help}`);
  }
}

/**
 * Gives `--emit-ir` without a name an empty one: commander would take the next word, the command, for it.
 * What follows the program's file is left alone.
 */
function withEmptyNames(words: readonly string[]): string[] {
  let positional = 0;
  return words.map((word, index) => {
    const isValue =
      /^(-l|--language|-O|--optimize|--heap|--time-limit|--fuel|-cp|--class-path)$/.test(
        words[index - 1] ?? '',
      );
    if (positional < 2 && !isValue && !word.startsWith('-')) positional++;
    if (positional >= 2 || isValue) return word;
    // As `java` has it; commander knows options of one letter only.
    if (word === '-cp') return '--class-path';
    return /^--emit-(ir|asm)$/.test(word) ? `${word}=` : word;
  });
}

/** Reads the command line and does what it says; the exit code. */
async function main(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = commandLine((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(withEmptyNames(words), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 64;
    if (error instanceof NotBundled) {
      // This module as the compiler wrote it.
      const again: { finished: Promise<number> } = await import(import.meta.url);
      return again.finished;
    }
    report(error);
    return exitCodeOf(error);
  }
}

/**
 * Guests write to the same stdout through C, where a pipe that does not block loses what it has no room for. Node
 * offers no other way to say so.
 */
function makeBlocking(stream: NodeJS.WriteStream): void {
  const { _handle } = stream as { _handle?: { setBlocking?: (on: boolean) => void } };
  _handle?.setBlocking?.(true);
}

// A reader that went away, as in `vmkit … | head`, ends the command without a word.
for (const stream of [process.stdout, process.stderr]) {
  makeBlocking(stream);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

// What Node ends with when something is awaited that never comes.
process.exitCode = 13;
export const finished = main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  return code;
});
