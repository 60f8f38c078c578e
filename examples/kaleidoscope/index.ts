/**
 * Kaleidoscope, the language of LLVM's tutorial: start reading here.
 *
 * A source is parsed whole; then its items are taken in order. A function is only declared to the engine, which asks
 * for its IR when it is first called; an expression at the top level becomes a function that is called once.
 */
import { fileURLToPath } from 'node:url';
import type { Engine, Language, SourceText } from 'vmkit';
import { LineSession } from 'vmkit/vm';
import { generate, signature } from './codegen.js';
import { Declarations, parse } from './parser.js';

/** putchard and printd, made from runtime.cpp by `vmkit prepare`. */
const runtime = fileURLToPath(new URL('runtime', import.meta.url));

const kaleidoscope: Language = {
  name: 'kaleidoscope',
  extensions: ['.ks'],

  attach(engine) {
    engine.addRuntime(runtime);
    const known = new Declarations();
    const load = (source: SourceText) => {
      let value: number | undefined;
      for (const item of parse(source, known)) {
        const { name, params } = item.prototype;
        const build = generate(source, item);
        engine.define({ name, signature: signature(params), build, replace: true });
        if (item.kind === 'expression') value = evaluate(engine, name);
      }
      return { value };
    };
    return { load, session: () => new LineSession((source) => show(load(source).value)) };
  },
};

function show(value: number | undefined): string | undefined {
  return value === undefined ? value : `Evaluated to ${value.toFixed(6)}`;
}

function evaluate(engine: Engine, name: string): number {
  try {
    return engine.function(name, 'f64()')();
  } finally {
    engine.function('kaleidoscope_flush', 'void()')();
    engine.disposeFunction(name);
  }
}

export default kaleidoscope;
