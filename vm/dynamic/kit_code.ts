/**
 * Functions that the kit itself makes for a module: what makes instances, binds methods, adapts calls. They belong to the
 * engine and to no source, so that a source that turns out to be wrong does not take them along; they are built when they
 * are first called, and are no frames of the language.
 */
import { declare } from '../../src/build.js';
import { kitFile } from '../../src/frames.js';
import type { ValueCodec } from '../../src/host/dynamic_slots.js';
import type * as ir from '../../src/ir/index.js';
import { SourceText } from '../../src/source.js';
import { buildFunction, type FunctionBuilder } from '../function_builder.js';
import { lineInfo } from '../line_info.js';
import type { Body, FunctionRef, GuestModule, Params } from '../module.js';
import { signatureOf } from '../signatures.js';
import type { ValueType } from '../types.js';
import type { Value } from '../value.js';

/** What the kit's functions have in line tables. */
const kitSource = new SourceText(kitFile, '');

/**
 * A name that no symbol has yet: neither in the engine nor in the process, since LLVM itself makes calls of such names as
 * `memcpy`.
 */
export function freshName(module: GuestModule, base: string): string {
  const { symbols } = module.engine;
  const isTaken = (name: string) => {
    if (symbols.has(name) || module.functionRef(name)) return true;
    return /^\w+$/.test(name) && symbols.resolves(name);
  };
  let name = base;
  while (isTaken(name)) name += "'";
  return name;
}

/**
 * Defines a function of the kit under a fresh name.
 *
 * @param options.values what its dynamic values are to JavaScript; GuestRefs, numbers, booleans and null unless given
 * @param options.isSeldom it runs too seldom for LLVM to optimise it
 */
export function defineKitFunction(
  module: GuestModule,
  base: string,
  params: Params,
  result: ValueType,
  body: Body,
  { values, isSeldom }: { values?: ValueCodec; isSeldom?: boolean } = {},
): FunctionRef {
  const ref: FunctionRef = {
    name: freshName(module, base),
    params: params.map(([, type]) => type),
    result,
    context: true,
    throws: module.throws,
  };
  const whole: Body = (b) => {
    // Without lines of its own, what is inlined into it would be in no trace.
    lineInfo(b.irModule, b.fn, kitSource, 0)(b.ir, 0);
    return body(b);
  };
  const plan = { module, source: undefined, span: undefined, ref, params, body: whole };
  const build = buildFunction(plan);
  module.engine.define({ name: ref.name, signature: signatureOf(ref), values, isSeldom, build });
  return ref;
}

/**
 * A function of the kit's runtime, declared in what is built. It is not inlined: programs are full of slow paths, and to
 * compile a call's with its body takes ten times as long.
 *
 * @param signature the kit's; it is the caller that must be right
 */
export function slowFunction(b: FunctionBuilder, name: string, signature: string): ir.Function {
  return outOfLine(b.irModule.getFunction(name) ?? declare(b.irModule, name, signature));
}

/** Says of a declaration that its body is not to be imported. */
function outOfLine(fn: ir.Function): ir.Function {
  for (const attribute of ['noinline', 'cold'] as const) fn.addFnAttr(attribute);
  return fn;
}

/** Calls a function of the kit's that is a slow path, and does not come to code of the program. */
export function callSlow(b: FunctionBuilder, callee: FunctionRef, args: readonly Value[]): Value {
  const fn = slowFunction(b, callee.name, signatureOf(callee));
  return b.emitCall(callee, fn, b.arguments(callee.name, callee, args), false);
}
