/**
 * Kaleidoscope, the language of LLVM's tutorial: start reading here.
 *
 * A source is parsed whole; then its items are taken in order. A function is only declared to the kit, which asks for
 * its code when it is needed; an expression at the top level runs at once.
 */
import { fileURLToPath } from 'node:url';
import { defineLanguage, f64 } from 'vmkit/vm';
import type { Item } from './ast.js';
import { code } from './codegen.js';
import { Declarations, parse } from './parser.js';

export default defineLanguage<Item[], Declarations>({
  name: 'kaleidoscope',
  extensions: ['.ks'],
  /** putchard and printd, made from runtime.cpp by `vmkit prepare`. */
  runtime: fileURLToPath(new URL('runtime', import.meta.url)),

  setup: () => new Declarations(),
  parse: (source, _, known) => parse(source, known),

  declare(items, module) {
    for (const { name, params, body, at } of items) {
      const doubles = params.map((param) => [param, f64] as const);
      if (name) module.function(name, doubles, f64, code(body), at, { replace: true });
      else module.run(f64, code(body), at);
    }
  },

  finish: (module) => void module.engine.function('kaleidoscope_flush', 'void()')(),
  show: (value) => (typeof value === 'number' ? `Evaluated to ${value.toFixed(6)}` : undefined),
});
