/** Frames of guests as text: on their own, and in the stacks of JavaScript's errors. */
import type { Position } from './errors.js';
import type { NativeFrame } from './native.js';

/** What line tables call the source of functions that belong to the kit, and to no program. */
export const kitFile = '<kit>';

/** A guest function that was running, and where it was; `inlined` ones are part of the next frame's code. */
export type Frame = Readonly<NativeFrame>;

/** Frames as lines, "at area (shapes.tly:3:5)": the innermost ones, and how many there are more. */
export function frameLines(frames: readonly Frame[], limit = 20): string[] {
  const lines = frames.slice(0, limit).map(({ function: name, file, line, column }) => {
    if (file === '') return `at ${name}`;
    if (line === 0) return `at ${name} (${file})`;
    return `at ${name} (${file}:${line}${column > 0 ? `:${column}` : ''})`;
  });
  const hidden = frames.length - limit;
  return hidden > 0 ? [...lines, `… ${hidden.toLocaleString('en')} more`] : lines;
}

/** Where the program was: the innermost place that is one of its own. */
export function placeIn(frames: readonly Frame[]): Position | undefined {
  const frame = frames.find(({ file, line }) => line > 0 && file !== kitFile);
  return frame && { file: frame.file, line: frame.line, column: frame.column };
}

/** Shows guests' frames in an error's `stack`, above those of JavaScript. */
export function addToStack(error: Error, frames: readonly Frame[]): void {
  const stack = error.stack ?? '';
  const heads = [`${error.name}: ${error.message}`, `Error: ${error.message}`];
  const head = heads.find((each) => stack.startsWith(each));
  const end = head === undefined ? stack.search(/\n {4}at |$/) : head.length;
  const lines = frameLines(frames).map((line) => `\n    ${line}`);
  Object.defineProperty(error, 'stack', {
    value: stack.slice(0, end) + lines.join('') + stack.slice(end),
    configurable: true,
    writable: true,
  });
}
