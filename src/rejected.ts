/**
 * What LLVM refuses of a function that was made with the kit's IR builder: the error shows the lines of IR, and the
 * builder's calls that made them. To know those, the function is built again with a stack recorded for each instruction;
 * nobody else pays for it.
 */
import { type BuiltModule, type Definition, makeModule } from './build.js';
import { callSite } from './call_site.js';
import { type ErrorCode, VmkitError } from './errors.js';
import type { Instruction } from './ir/index.js';
import { instructionLines } from './ir/printer.js';

const refusals: readonly ErrorCode[] = [
  'ERR_IR_PARSE',
  'ERR_IR_INVALID',
  'ERR_IR_REFUSED',
  'ERR_COMPILE_FAILED',
];

/** Frames of the kit that may lie between an instruction and the call that made it, with room to spare. */
const deepStack = 60;

/** An error with what it is about; any other error, and one of IR that the builder did not make, as it is. */
export function explainRejection(
  error: unknown,
  definition: Definition,
  built: BuiltModule,
): unknown {
  const { name } = definition;
  const isRefusal = error instanceof VmkitError && refusals.includes(error.code);
  if (!isRefusal || built.foreign) return error;
  const made = record(definition, built.text);
  const lines = refusedLines(error, name, built.text).flatMap((line) => {
    const stacks = made.get(withoutMetadata(line.text));
    const site = callSite(stacks?.[line.nth] ?? stacks?.[0]);
    return site === undefined ? [] : [`\n  ${line.text.trim()}\n    made by ${site}`];
  });
  const [what = ''] = error.message.split('\n');
  const told = lines.length > 0 ? `${what}${lines.join('')}` : error.message;
  const { position } = error;
  const where = position ? { position } : {};
  return new VmkitError(error.code, `LLVM refuses ${name}: ${told}`, { cause: error, ...where });
}

/** The stacks by the line that an instruction is printed as; lines that look alike stand in their order. */
function record(definition: Definition, text: string): Map<string, string[]> {
  const stacks = new Map<Instruction, string>();
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = deepStack;
  const byLine = new Map<string, string[]>();
  try {
    const made = makeModule(definition, (instruction) => {
      stacks.set(instruction, new Error().stack ?? '');
    });
    // A builder that makes something else each time has no calls to show.
    if (typeof made === 'string' || made.module.print() !== text) return byLine;
    for (const fn of made.module.functions()) {
      for (const [line, instruction] of instructionLines(fn)) {
        const key = withoutMetadata(line);
        const same = byLine.get(key);
        const stack = stacks.get(instruction) ?? '';
        if (same) same.push(stack);
        else byLine.set(key, [stack]);
      }
    }
  } catch {
    // It failed this time, for reasons of its own: the refusal is what matters.
    byLine.clear();
  } finally {
    Error.stackTraceLimit = limit;
  }
  return byLine;
}

/** The lines of the function's text that an error names, and how many before it look the same. */
function refusedLines(
  { message, position }: VmkitError,
  name: string,
  text: string,
): { text: string; nth: number }[] {
  if (position) {
    if (position.file !== name) return [];
    const lines = text.split('\n');
    const line = lines[position.line - 1] ?? '';
    const key = withoutMetadata(line);
    const before = lines.slice(0, position.line - 1);
    return [{ text: line, nth: before.filter((each) => withoutMetadata(each) === key).length }];
  }
  const lines = message
    .split('\n')
    .slice(1)
    .filter((line) => line.startsWith('  '));
  return [...new Set(lines)].map((line) => ({ text: line, nth: 0 }));
}

function withoutMetadata(line: string): string {
  const [first = ''] = line.split('\n');
  return first.trim().replace(/(, ![\w.]+ ![\w.()-]+)+$/, '');
}
