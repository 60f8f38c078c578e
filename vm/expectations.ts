/**
 * What a test program says it does, in comments, and whether it did. With `//` as the comment marker:
 *
 *     print(1 + 2);     // expect: 3                                 a line of output; these come in their order
 *     print(x);         // expect error: there is no variable x      when this line is compiled
 *     print(1 / 0);     // expect runtime error: division by zero    when this line runs
 *
 * An error's text is some of its message. Instead of `expect:` lines, or with them, a golden file holds the whole output.
 */

/** How a run of a program ended. */
export interface Outcome {
  stdout: string;
  stderr: string;
  /** The exit code; null when a signal ended the process. */
  status: number | null;
  signal: string | null;
  /** Why the tester ended it, if it did. */
  why?: string;
}

interface ExpectedLine {
  /** Where in the program it is expected, from 1. */
  line: number;
  text: string;
}

/** What a program's comments say. */
export interface Expectations {
  readonly output: readonly ExpectedLine[];
  readonly errors: readonly ExpectedLine[];
  readonly runtimeErrors: readonly ExpectedLine[];
  /** What looks like an expectation, and is none. */
  readonly mistakes: readonly string[];
}

/** Exit codes of the command for a program that could not be run: wrong usage, wrong program, no such file. */
const notRun = [64, 65, 66];

/** @param comment what begins a comment to the end of the line, such as "//" or "#" */
export function readExpectations(program: string, comment = '//'): Expectations {
  const output: ExpectedLine[] = [];
  const errors: ExpectedLine[] = [];
  const runtimeErrors: ExpectedLine[] = [];
  const mistakes: string[] = [];
  const lists: Record<string, ExpectedLine[]> = {
    expect: output,
    'expect error': errors,
    'expect runtime error': runtimeErrors,
  };
  const pattern = new RegExp(`${escaped(comment)}\\s*(expect\\b[^:\\n]*)(:?) ?(.*)$`);
  program.split('\n').forEach((content, index) => {
    const [, kind = '', colon, text = ''] = pattern.exec(content) ?? [];
    if (kind === '') return;
    const list = colon === ':' ? lists[kind.trim()] : undefined;
    const expected = { line: index + 1, text: text.trimEnd() };
    if (!list) mistakes.push(`line ${expected.line}: "${kind.trim()}${colon}" is no expectation`);
    else if (list !== output && expected.text === '')
      mistakes.push(`line ${expected.line}: which error is expected?`);
    else list.push(expected);
  });
  if (runtimeErrors.length > 1) mistakes.push('a program cannot fail more than once while it runs');
  if (runtimeErrors.length > 0 && errors.length > 0) {
    mistakes.push('a program that does not compile cannot fail while it runs');
  }
  return { output, errors, runtimeErrors, mistakes };
}

/**
 * Compares what was expected with what happened.
 *
 * @param file the program's path, as the command was given it: errors begin with it
 * @param golden the content of the golden file, if there is one
 * @returns what is wrong, for people; nothing when all is as expected
 */
export function complaints(
  expectations: Expectations,
  golden: string | undefined,
  file: string,
  outcome: Outcome,
): string[] {
  const { output, errors, runtimeErrors, mistakes } = expectations;
  const expectsSomething = golden !== undefined || output.length + errors.length > 0;
  if (!expectsSomething && runtimeErrors.length === 0 && mistakes.length === 0) {
    return ['nothing is expected of it: write `expect: …` comments, or make a golden file'];
  }
  const all = [
    ...mistakes,
    ...crash(outcome),
    ...(golden === undefined || output.length > 0 ? wrongOutput(output, outcome.stdout) : []),
    ...(golden === undefined ? [] : wrongGolden(golden, outcome.stdout)),
  ];
  if (errors.length > 0) all.push(...wrongErrors(errors, file, outcome));
  else if (runtimeErrors[0]) all.push(...wrongFailure(runtimeErrors[0], file, outcome));
  else all.push(...wrongEnd(outcome));
  return all;
}

function crash({ signal, stderr, why }: Outcome): string[] {
  if (signal === null) return [];
  return [`it was ended by ${signal}${why === undefined ? '' : `: ${why}`}${shown(stderr)}`];
}

function wrongOutput(expected: readonly ExpectedLine[], stdout: string): string[] {
  const differs = firstDifference(
    expected.map(({ text }) => text),
    linesOf(stdout),
  );
  if (!differs) return [];
  const place = expected[differs.index];
  return [`${differs.text}${place ? `\n  (expected on line ${place.line} of the program)` : ''}`];
}

function wrongGolden(golden: string, stdout: string): string[] {
  const differs = firstDifference(golden.split('\n'), stdout.split('\n'));
  return differs ? [`${differs.text}\n  (expected by its golden file)`] : [];
}

/** Each expected error must come on its line, and no other. */
function wrongErrors(expected: readonly ExpectedLine[], file: string, outcome: Outcome): string[] {
  const { stderr, status } = outcome;
  const pattern = new RegExp(`^${escaped(file)}:(\\d+):\\d+: error: (.*)$`, 'gm');
  const actual = [...stderr.matchAll(pattern)].map(([, line, text = '']) => ({
    line: Number(line),
    text,
  }));
  const missing = expected.filter(({ line, text }) => {
    const index = actual.findIndex((each) => each.line === line && each.text.includes(text));
    if (index >= 0) actual.splice(index, 1);
    return index < 0;
  });
  const found = [
    ...missing.map(({ line, text }) => `line ${line}: this error was expected: ${text}`),
    ...actual.map(({ line, text }) => `line ${line}: this error was not expected: ${text}`),
  ];
  if (found.length === 0 && status !== 65) found.push(`the exit code is ${status}, not 65`);
  return found.length > 0 ? [found.join('\n') + shown(stderr)] : [];
}

/** Where the error names lines of the program, the expected one must be among them. */
function wrongFailure({ line, text }: ExpectedLine, file: string, outcome: Outcome): string[] {
  const { stderr, status } = outcome;
  if (status === 0 || notRun.includes(status ?? -1)) {
    const what = status === 0 ? 'it ran without an error' : 'it was not run';
    return [`${what}, and was to fail on line ${line}: ${text}${shown(stderr)}`];
  }
  if (!stderr.includes(text)) {
    return [`this error was expected while line ${line} runs: ${text}${shown(stderr)}`];
  }
  const name = escaped(file.slice(file.lastIndexOf('/') + 1));
  const places = [...stderr.matchAll(new RegExp(`${name}:(\\d+)`, 'g'))].map(([, at]) => at);
  if (places.length === 0 || places.includes(String(line))) return [];
  return [`this error was expected on line ${line}: ${text}${shown(stderr)}`];
}

function wrongEnd({ status, signal, stderr }: Outcome): string[] {
  if (signal !== null || (status === 0 && stderr === '')) return [];
  return [`it was to end well, and ended with exit code ${status}${shown(stderr)}`];
}

/** The first lines that differ, with those before them; undefined when all are equal. */
function firstDifference(
  expected: readonly string[],
  actual: readonly string[],
): { index: number; text: string } | undefined {
  const length = Math.max(expected.length, actual.length);
  let index = 0;
  while (index < length && expected[index] === actual[index]) index++;
  if (index === length) return undefined;
  const line = (sign: string, text: string | undefined) =>
    text === undefined ? `${sign} (the end of the output)` : `${sign} ${text}`;
  const before = actual.slice(Math.max(0, index - 2), index).map((text) => line('   ', text));
  const text = [
    `the output differs in its line ${index + 1}`,
    ...before,
    line('  -', expected[index]),
    line('  +', actual[index]),
  ].join('\n');
  return { index, text };
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function shown(stderr: string): string {
  const text = stderr.trimEnd();
  return text === '' ? '' : `\nstderr:\n${text.replace(/^/gm, '  ')}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
