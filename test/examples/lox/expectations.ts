/**
 * What a conformance program expects of its run, in its comments:
 *
 *     // expect: TEXT                  a line of stdout, in their order; all of stdout is expected
 *     // expect runtime error: TEXT    exit code 70, and stderr's first line
 *     // trace: [line 3] in f()        stderr's next lines; none given, none compared
 *     // [line 1] Error at 'x': TEXT   exit code 65, all of stderr
 *     // walker: WHY NOT               the tree walker can't run it
 */
import type { Outcome } from './tree_walker.js';

export interface Expectations {
  output: string;
  runtimeError: string | undefined;
  trace: string;
  compileErrors: string;
  needsVm: boolean;
}

export function readExpectations(source: string): Expectations {
  const found = (pattern: RegExp) =>
    [...source.matchAll(pattern)].map(([, text = '']) => `${text.replace(/\r$/, '')}\n`);
  return {
    output: found(/\/\/ expect: ?(.*)$/gm).join(''),
    runtimeError: found(/\/\/ expect runtime error: (.*)$/gm)[0],
    trace: found(/\/\/ trace: (.*)$/gm).join(''),
    compileErrors: found(/\/\/ (\[line \d+\] Error.*)$/gm).join(''),
    needsVm: source.includes('// walker: '),
  };
}

/** What of a run is compared: an outcome in which that is left out which the program says nothing of. */
export function comparable(expected: Expectations, { stdout, stderr, exitCode }: Outcome): Outcome {
  const isWhole = expected.runtimeError === undefined || expected.trace !== '';
  return { stdout, stderr: isWhole ? stderr : stderr.replace(/\n.*/s, '\n'), exitCode };
}

export function wanted(expected: Expectations): Outcome {
  const { output, runtimeError, trace, compileErrors } = expected;
  if (compileErrors !== '') return { stdout: '', stderr: compileErrors, exitCode: 65 };
  if (runtimeError === undefined) return { stdout: output, stderr: '', exitCode: 0 };
  return { stdout: output, stderr: runtimeError + trace, exitCode: 70 };
}
