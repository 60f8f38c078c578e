/**
 * Kaleidoscope, the language of LLVM's tutorial: start reading here.
 *
 * A source is parsed whole; then its items are taken in order. A function is only declared to the engine, which asks
 * for its IR when it is first called; an expression at the top level becomes a function that is called once.
 */
import { fileURLToPath } from 'node:url';
import type { Language, SourceText } from 'vmkit';
import { Callees, declaredAt, LineSession, runOnce } from 'vmkit/vm';
import type { Item } from './ast.js';
import { generate, signature } from './codegen.js';
import { Declarations, parse } from './parser.js';

/** putchard and printd, made from runtime.cpp by `vmkit prepare`. */
const runtime = fileURLToPath(new URL('runtime', import.meta.url));

const kaleidoscope: Language = {
  name: 'kaleidoscope',
  extensions: ['.ks'],

  attach(engine) {
    engine.addRuntime(runtime);
    const callees = new Callees(engine);
    const known = new Declarations();
    const take = (source: SourceText, item: Item) => {
      const { name, params, at } = item.prototype;
      const build = generate(callees, source, item);
      const definition = { name, signature: signature(params), build };
      if (item.kind === 'definition') {
        declaredAt(source, at, () => engine.define({ ...definition, replace: true }));
        return undefined;
      }
      try {
        return runOnce(engine, source, at, definition) as number;
      } finally {
        engine.function('kaleidoscope_flush', 'void()')();
      }
    };
    const load = (source: SourceText) => {
      let value: number | undefined;
      for (const item of parse(source, known)) value = take(source, item) ?? value;
      return { value };
    };
    return { load, session: () => new LineSession((source) => show(load(source).value)) };
  },
};

function show(value: number | undefined): string | undefined {
  return value === undefined ? value : `Evaluated to ${value.toFixed(6)}`;
}

export default kaleidoscope;
