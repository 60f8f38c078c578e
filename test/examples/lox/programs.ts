/** Lox in an engine, for tests: what programs print, and what the command would say of those that fail. */
import lox from '../../../examples/lox/index.js';
import { createEngine, type Engine, type EngineOptions } from '../../../src/engine.js';

export function start(options: Omit<EngineOptions, 'languages'> = {}): Engine {
  return createEngine({ ...options, languages: [lox] });
}

/** What is written to stdout meanwhile. */
export function printed(work: () => unknown): string {
  const { stdout } = process;
  const write = stdout.write;
  let text = '';
  stdout.write = (chunk: string | Uint8Array) => {
    text += String(chunk);
    return true;
  };
  try {
    work();
    return text;
  } finally {
    stdout.write = write;
  }
}

/** What the command would write of the error that a source ends with; "" when there is none. */
export function complaint(engine: Engine, text: string): string {
  try {
    engine.eval(text);
    return '';
  } catch (error) {
    const explained = engine.language('lox').explain?.(error);
    if (!explained) throw error;
    return `${explained.exitCode}: ${explained.text}`;
  }
}
