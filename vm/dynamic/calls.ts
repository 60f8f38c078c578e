/**
 * Calls of values. What a call asks is whether the callee's class answers `call/N`, and with which code; its site
 * remembers the answers by class (runtime-cpp/sites.h):
 *
 *     callee is a reference? ── no ──────────────────────────┐
 *     its class is the site's? ── no ── vmkit_site_lookup ──┤ nothing answers: `wrong`
 *     call the site's target  ◄──────── what it found ──────┘
 */
import { needed } from '../../src/checks.js';
import * as ir from '../../src/ir/index.js';
import { layout } from '../../src/layout.js';
import { type Join, rarely } from '../builder_core.js';
import { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule } from '../module.js';
import type { CalleeType } from '../signatures.js';
import { anyRef, dynamic } from '../types.js';
import type { Value } from '../value.js';
import { FunctionDecl, type Functions } from './functions.js';
import { callSelector, callSignature, callType } from './kit_classes.js';
import { slowFunction } from './kit_code.js';
import { box, checkValue, known, nil, toReference } from './values.js';
import { isReferenceWord } from './words.js';

/** Builds what happens when a callee cannot be called with so many arguments; it does not come back (a trap, a throw). */
export type Wrong = (b: FunctionBuilder, callee: Value) => void;

/** Names the code that answers `call/N` for objects of a class, for any N; undefined when nothing does. */
export type Answers = (arity: number) => string | undefined;

/** What all code has in common that answers `call/N`. */
export interface Convention {
  readonly type: CalleeType;
  readonly signature: string;
  readonly selector: number;
}

/** What a site has for a class, in IR. */
export interface Found {
  readonly target: ir.Value;
  /** Of a method: the closure. */
  readonly data: ir.Value;
}

/** What a hit is worth to LLVM, against a miss. */
export const oftenHit = [30, 1] as const;

export class Calls {
  readonly #module: GuestModule;
  readonly #functions: Functions;
  readonly #conventions = new Map<number, Convention>();
  readonly #answers = new Map<ClassType, Answers>();

  constructor(module: GuestModule, functions: Functions) {
    this.#module = module;
    this.#functions = functions;
  }

  /** Lets objects of a class be called with any number of arguments. */
  answer(cls: ClassType, answers: Answers): void {
    if (!(cls instanceof ClassType))
      throw needed('dynamic.answer', 'a class of module.classes', cls);
    if (typeof answers !== 'function') throw needed('dynamic.answer', 'a function', answers);
    this.#answers.set(cls, answers);
  }

  /**
   * Calls a value.
   *
   * @param receiver a dynamic value; nil unless given
   * @returns a dynamic value
   */
  call(
    b: FunctionBuilder,
    callee: Value,
    args: readonly Value[],
    wrong: Wrong,
    receiver: Value = nil(b),
  ): Value {
    checkValue(b, callee, 'call');
    const found = known(callee);
    const decl = this.#functions.ofType(found.type);
    if (decl && found.isNonNull) {
      if (decl.arity === args.length) return this.callDirect(b, decl, found, receiver, args);
      fails(b, 'a call', () => wrong(b, callee));
      return nil(b);
    }
    const arity = args.length;
    const [word, self] = [box(b, callee), box(b, receiver)];
    const given = args.map((arg) => box(b, arg));
    const absent = b.join('wrong');
    const object = referenceOr(b, word, absent);
    const words = [self, ...given].map((each) => b.irOf(each));
    const site = this.declareSite(b, arity, { label: callSelector(arity) });
    const { target } = lookUp(b, site, b.header(object), absent);
    const result = b.emitCall(this.convention(arity).type, target, [b.context, object, ...words]);
    cold(b, absent, () => fails(b, 'a call', () => wrong(b, word)));
    return result;
  }

  /**
   * Calls a function that is known.
   *
   * @param callee one of its closures
   * @throws VmkitError ERR_ARGUMENT when the arguments are not as many as its parameters
   */
  callDirect(
    b: FunctionBuilder,
    decl: FunctionDecl,
    callee: Value,
    receiver: Value,
    args: readonly Value[],
  ): Value {
    if (!(decl instanceof FunctionDecl))
      throw b.misuse('callDirect: a declared function is needed');
    if (this.#functions.ofClass(decl.cls) !== decl) {
      throw b.misuse(`callDirect: ${decl} is declared in another module`);
    }
    if (args.length !== decl.arity) {
      throw b.misuse(
        `callDirect: ${decl} has ${decl.arity} parameters, and ${args.length} arguments are given`,
      );
    }
    const closure = toReference(b, callee, decl.cls.ref);
    const given = [receiver, ...args].map((each) => box(b, each));
    return b.call(decl.ref, [closure, ...given]);
  }

  /** How code is called that answers `call/N`. */
  convention(arity: number): Convention {
    let convention = this.#conventions.get(arity);
    if (!convention) {
      const { engine } = this.#module;
      convention = {
        type: callType(this.#module, arity),
        signature: callSignature(this.#module, arity),
        selector: engine.objects.selector(callSelector(arity)),
      };
      this.#conventions.set(arity, convention);
    }
    return convention;
  }

  /** Declares a site of the function that is built: its data symbol. */
  declareSite(
    b: FunctionBuilder,
    arity: number,
    {
      label,
      method,
      resolve,
    }: { label: string; method?: number; resolve?: (descriptor: bigint) => string },
  ): string {
    const { signature, selector } = this.convention(arity);
    const id = this.#module.engine.objects.declareSite({
      kind: 'call',
      owner: b.fn.getName(),
      label,
      line: lineOf(b),
      signature,
      selector,
      ...(method === undefined ? {} : { method }),
      mayFail: true,
      resolve: resolve ?? ((descriptor) => this.#resolve(descriptor, arity)),
    });
    return `vmkit.site.${id}`;
  }

  /** What interface tables do not answer. */
  #resolve(descriptor: bigint, arity: number): string {
    const cls = this.#module.classes.byDescriptor(descriptor);
    return (cls && this.#answers.get(cls)?.(arity)) ?? '';
  }
}

export function lineOf({ source, span }: FunctionBuilder): number {
  return source && span ? source.position(span.start).line : 0;
}

/** Builds a block that does not come back, and goes on where the builder is. */
export function cold(b: FunctionBuilder, block: Join, work: () => void): void {
  const goesOn = b.join('called');
  b.jump(goesOn);
  b.enter(block);
  work();
  b.enter(goesOn);
}

/** Builds what does not come back. */
export function fails(b: FunctionBuilder, what: string, work: () => void): void {
  b.inBranch(() => b.scope(work));
  if (b.reachable) throw b.misuse(`the code for ${what} that fails must not come back`);
}

/** The address of an object; what is none goes elsewhere. */
export function referenceOr(b: FunctionBuilder, value: Value, otherwise: Join): ir.Value {
  const { type, isNonNull } = known(value);
  const word = b.irOf(value);
  if (!(type.isReference && isNonNull)) {
    const reference = b.join('reference');
    if (type !== dynamic && !type.isReference) b.jump(otherwise);
    else b.fork(isReferenceWord(b.ir, word), reference, otherwise, [rarely[1], rarely[0]]);
    b.enter(reference);
  }
  return b.irOf(toReference(b, value, type.isReference ? type : anyRef));
}

/**
 * What a site has for a class; where nothing answers, goes elsewhere. The cell is read once, and its record does not
 * change: guard, target and data belong together whatever another thread puts there meanwhile.
 */
export function lookUp(b: FunctionBuilder, site: string, header: ir.Value, absent: Join): Found {
  const pointer = b.ir.getPtrTy();
  if (!b.reachable) {
    const none = ir.ConstantPointerNull.get(pointer);
    return { target: none, data: none };
  }
  const cell = b.external(site, b.ir.getInt8Ty());
  const record = b.ir.CreateAlignedLoad(pointer, cell, 8);
  record.setAtomic('acquire');
  const { guard, target, data } = layout.SiteRecord.fields;
  const [hit, miss, found] = [b.join('hit'), b.join('miss'), b.join('found')];
  const known = b.ir.CreateLoad(pointer, b.at8(record, guard.offset));
  b.fork(b.ir.CreateICmpEQ(header, known), hit, miss, oftenHit);
  b.enter(hit);
  const load = (offset: number) => b.ir.CreateLoad(pointer, b.at8(record, offset));
  const kept = { target: load(target.offset), data: load(data.offset) };
  b.jump(found);
  b.enter(miss);
  const lookup = slowFunction(b, 'vmkit_site_lookup', 'ptr!(ctx,ptr,ptr)');
  const pair = b.ir.CreateCall(lookup, [b.context, cell, header]);
  const looked = {
    target: b.ir.CreateExtractValue(pair, 0),
    data: b.ir.CreateExtractValue(pair, 1),
  };
  b.fork(b.ir.CreateIsNull(looked.target), absent, found, rarely);
  b.enter(found);
  const meet = (which: keyof Found) => {
    const phi = b.ir.CreatePHI(pointer, 2);
    phi.addIncoming(kept[which], hit.block);
    phi.addIncoming(looked[which], miss.block);
    return phi;
  };
  return { target: meet('target'), data: meet('data') };
}
