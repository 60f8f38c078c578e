/**
 * From a definition to IR text: runs a function's builder on a fresh module, and checks what it made before LLVM sees it.
 */
import { callSite } from './call_site.js';
import { describe, type ErrorCode, VmkitError } from './errors.js';
import { now } from './events.js';
import type { ValueCodec } from './host/dynamic_slots.js';
import * as ir from './ir/index.js';
import {
  type ParameterType,
  parseSignature,
  type ResultType,
  type Signature,
} from './signature.js';
import { LanguageError } from './source.js';

/**
 * Builds one function's body: `fn` is declared in `module` with its signature, and has no blocks yet. The module may
 * declare other functions by name, and define helpers and variables, which stay its own. IR text may be returned instead; any
 * other result is dropped.
 */
export type Builder = (module: ir.Module, fn: ir.Function) => unknown;

/** What a parameter of the type `ref` takes: objects of some classes. Code trusts it, so JavaScript is held to it. */
export interface ReferenceTest {
  /** What they are, for errors: the name of a class. */
  readonly name: string;
  /** Whether objects of a class are; by the address of its descriptor. */
  fits(descriptor: bigint): boolean;
  /** What the language calls a class, for errors. */
  nameOf(descriptor: bigint): string;
}

/** A function that is built when it is first called. */
export interface Definition {
  name: string;
  /** "f64(f64,i64)". */
  signature: string;
  /** Of the parameters without the context: what JavaScript may give for them; any object unless told. */
  references?: readonly (ReferenceTest | undefined)[] | undefined;
  /** What its dynamic values are in JavaScript; without it strings, functions and objects are GuestRefs. */
  values?: ValueCodec | undefined;
  /** It runs seldom, and costs more to optimise than to run: its first compilation is at level 0 unless told, and no caller inlines it. */
  isSeldom?: boolean | undefined;
  build: Builder;
}

/** IR that is ready to be compiled. */
export interface BuiltModule {
  text: string;
  /** The text did not come from the kit's own IR builder. */
  foreign: boolean;
  /** The functions that the module only declares. */
  callees: readonly string[];
  /** Microseconds. */
  time: number;
}

/**
 * Runs the builder.
 *
 * @throws VmkitError ERR_BUILD when the builder throws (the cause is kept) or makes nothing, ERR_IR_INVALID for a
 *   block without a terminator. A LanguageError, and a recursive compilation, are passed on as they are.
 */
export function buildModule(definition: Definition): BuiltModule {
  const start = now();
  const made = makeModule(definition);
  if (typeof made === 'string') {
    return { text: made, foreign: true, callees: [], time: now() - start };
  }
  const { module, fn } = made;
  checkBlocks(definition.name, fn);
  const callees = [...module.functions()]
    .filter((each) => each.isDeclaration() && isInlined(each))
    .map((each) => each.getName());
  return { text: module.print(), foreign: false, callees, time: now() - start };
}

/** Whether a function may be inlined somewhere. */
function isInlined(fn: ir.Function): boolean {
  return fn.users().some((user) => !(user instanceof ir.CallInst && user.hasFnAttr('noinline')));
}

/**
 * A builder throws it to be run again: it found out, too late, what it should have known from the start. What it
 * made is thrown away.
 */
export const Rebuild: unique symbol = Symbol('rebuild');

/** How often a builder may ask for that. */
const mostBuilds = 100;

/**
 * Runs the builder on a fresh module, again while it throws Rebuild; gives that, or the text that the builder returned.
 *
 * @param recorder is told of each instruction as it is made
 */
export function makeModule(
  { name, signature, build }: Definition,
  recorder: ((instruction: ir.Instruction) => void) | null = null,
): { module: ir.Module; fn: ir.Function } | string {
  for (let count = 0; count < mostBuilds; count++) {
    const context = new ir.LLVMContext();
    context.recorder = recorder;
    const module = new ir.Module(name, context);
    const fn = declare(module, name, signature);
    const made = runBuilder(name, () => build(module, fn));
    if (made === Rebuild) continue;
    return typeof made === 'string' ? made : { module, fn };
  }
  throw new VmkitError(
    'ERR_BUILD',
    `the builder of ${name} asked ${mostBuilds} times to be run again`,
  );
}

/** Declares a function in a module by the kit's signature text. */
export function declare(module: ir.Module, name: string, signature: string): ir.Function {
  const parsed = parseSignature(signature);
  const context = module.getContext();
  const all: ParameterType[] = parsed.context ? ['ptr', ...parsed.params] : [...parsed.params];
  const type = ir.FunctionType.get(
    returnType(context, parsed),
    all.map((param) => irType(context, param)),
    false,
  );
  return ir.Function.Create(type, ir.Function.LinkageTypes.ExternalLinkage, name, module);
}

/** Of a function that may throw: its result and the exception, as C++ returns them. */
function returnType(context: ir.LLVMContext, { result, throws }: Signature): ir.Type {
  if (!throws) return irType(context, result);
  const exception = ir.PointerType.get(context, 0);
  if (result === 'void') return exception;
  // C++ returns a struct's bool as a byte, 0 or 1.
  return ir.StructType.get(context, [irType(context, result === 'i1' ? 'i8' : result), exception]);
}

function irType(context: ir.LLVMContext, type: ParameterType | ResultType): ir.Type {
  switch (type) {
    case 'void':
      return ir.Type.getVoidTy(context);
    case 'f32':
      return ir.Type.getFloatTy(context);
    case 'f64':
      return ir.Type.getDoubleTy(context);
    case 'ptr':
    case 'ref':
      return ir.PointerType.get(context, 0);
    case 'dyn':
      return ir.Type.getInt64Ty(context);
    default:
      return ir.Type.getIntNTy(context, Number(type.slice(1)));
  }
}

const passedOn: readonly ErrorCode[] = ['ERR_RECURSIVE_COMPILATION', 'ERR_BUILD'];

function runBuilder(name: string, build: () => unknown): unknown {
  try {
    return build();
  } catch (error) {
    if (error === Rebuild) return Rebuild;
    if (error instanceof LanguageError) throw error;
    if (error instanceof VmkitError && passedOn.includes(error.code)) throw error;
    const site = error instanceof Error ? callSite(error.stack) : undefined;
    const where = site === undefined ? '' : `, in ${site}`;
    const why = error instanceof Error ? `${error.message}${where}` : describe(error);
    throw new VmkitError('ERR_BUILD', `the builder of ${name} failed: ${why}`, { cause: error });
  }
}

/** LLVM's verifier says this too, but names neither the function nor an unnamed block. */
function checkBlocks(name: string, fn: ir.Function): void {
  let count = 0;
  for (const block of fn.blocks()) {
    count++;
    if (block.getTerminator()) continue;
    const label = block.hasName() ? `block "${block.getName()}"` : `block number ${count}`;
    throw new VmkitError(
      'ERR_IR_INVALID',
      `${label} of function ${name} has no terminator; end it with a return, a branch or unreachable`,
    );
  }
  if (count === 0) {
    throw new VmkitError(
      'ERR_BUILD',
      `the builder of ${name} made no body: add a block to its function, or return IR text`,
    );
  }
}
