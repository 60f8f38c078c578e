/**
 * Properties of instances. Each place in code that reads or writes one has a site that remembers a shape and where the
 * property lies in it (runtime-cpp/properties.h); what it does not remember goes to a function of the runtime:
 *
 *     header == guard?   value = [object + offset]
 *                        [object + offset] = value; header = next
 *
 * What is no own property may be a method: then reading gives a bound method.
 */
import type * as ir from '../../src/ir/index.js';
import { layout } from '../../src/layout.js';
import { type Join, rarely } from '../builder_core.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule } from '../module.js';
import { dynamic } from '../types.js';
import { Value } from '../value.js';
import type { Adaptors } from './adaptors.js';
import { lineOf, oftenHit, referenceOr } from './calls.js';
import { slowFunction } from './kit_code.js';
import { box, checkValue, nil } from './values.js';

/** Builds what happens where there is no such property: it gives a value, or does not come back. */
export type Missing = (b: FunctionBuilder, object: Value) => unknown;

export class Properties {
  readonly #module: GuestModule;
  readonly #adaptors: Adaptors;

  constructor(module: GuestModule, adaptors: Adaptors) {
    this.#module = module;
    this.#adaptors = adaptors;
  }

  /** The number of a property's or method's name. */
  name(text: string): number {
    return this.#module.engine.objects.selector(text);
  }

  /** A property's value, or a bound method; what `missing` gives where there is neither. */
  get(b: FunctionBuilder, object: Value, name: string, missing: Missing): Value {
    checkValue(b, object, `the property ${name}`);
    const word = box(b, object);
    const site = this.#site(b, 'get', name);
    const [slow, done] = [b.join('lookup'), b.join('got')];
    const address = this.#guarded(b, word, site, slow);
    const load = b.tags.mark(b.ir.CreateLoad(b.ir.getInt64Ty(), address), 'property');
    const arms: Arm[] = [];
    arrive(b, arms, done, load);
    b.enter(slow);
    b.inBranch(() => {
      const found = this.#adaptors.lookUp(b, siteAddress(b, site), word, this.name(name));
      const [absent, there] = [b.join('missing'), b.join('there')];
      b.fork(b.ir.CreateIsNull(b.irOf(found)), absent, there, rarely);
      b.enter(there);
      arrive(b, arms, done, b.irOf(found));
      b.enter(absent);
      const given = b.scope(() => missing(b, word));
      if (!b.reachable) return;
      if (!(given instanceof Value)) {
        throw b.misuse(
          `the property ${name}: what is missing gives a value, or does not come back`,
        );
      }
      arrive(b, arms, done, b.irOf(box(b, given)));
    });
    return meet(b, arms, done);
  }

  /** The value of an own property; 0, no value, where there is none. For the kit's own code. */
  getOwn(b: FunctionBuilder, object: Value, name: string): Value {
    const site = this.#site(b, 'get', name);
    const [slow, done] = [b.join('lookup'), b.join('got')];
    const address = this.#guarded(b, object, site, slow);
    const load = b.tags.mark(b.ir.CreateLoad(b.ir.getInt64Ty(), address), 'property');
    const arms: Arm[] = [];
    arrive(b, arms, done, load);
    b.enter(slow);
    arrive(b, arms, done, propertyGet(b, siteAddress(b, site), b.irOf(object)));
    return meet(b, arms, done);
  }

  /**
   * Stores a property; it is added where it is not there.
   *
   * @param missing where the object can have no properties; what it gives is dropped
   * @returns the value
   */
  set(b: FunctionBuilder, object: Value, name: string, value: Value, missing: Missing): Value {
    checkValue(b, object, `the property ${name}`);
    checkValue(b, value, `the property ${name}`);
    const [word, stored] = [box(b, object), box(b, value)];
    const site = this.#site(b, 'set', name);
    const [slow, done] = [b.join('lookup'), b.join('set')];
    const bits = b.irOf(stored);
    const address = this.#guarded(b, word, site, slow);
    b.tags.mark(b.ir.CreateStore(bits, address), 'property');
    const next = siteWord(b, site, layout.PropertySite.fields.next.offset, b.ir.getPtrTy());
    const header = b.ir.CreateIntToPtr(b.irOf(word), b.ir.getPtrTy());
    b.tags.mark(b.ir.CreateStore(next, header), 'header');
    b.noteStore(address, stored);
    b.jump(done);
    b.enter(slow);
    b.inBranch(() => {
      const fits = this.#adaptors.store(b, siteAddress(b, site), word, stored);
      const absent = b.join('missing');
      b.fork(b.irOf(fits), done, absent, [rarely[1], rarely[0]]);
      b.enter(absent);
      b.scope(() => missing(b, word));
      b.jump(done);
    });
    b.enter(done);
    return value;
  }

  /** Where the property lies, if the site's guard is the object's header; else goes elsewhere. */
  #guarded(b: FunctionBuilder, object: Value, site: string, slow: Join): ir.Value {
    const address = referenceOr(b, object, slow);
    const { guard, offset } = layout.PropertySite.fields;
    const known = siteWord(b, site, guard.offset, b.ir.getPtrTy());
    const hit = b.join('hit');
    b.fork(b.ir.CreateICmpEQ(b.header(address), known), hit, slow, oftenHit);
    b.enter(hit);
    const at = siteWord(b, site, offset.offset, b.ir.getInt64Ty());
    return b.ir.CreateInBoundsGEP(b.ir.getInt8Ty(), address, at);
  }

  #site(b: FunctionBuilder, kind: 'get' | 'set', name: string): string {
    const id = this.#module.engine.objects.declareSite({
      kind,
      owner: b.fn.getName(),
      label: name,
      line: lineOf(b),
      name: this.name(name),
    });
    return `vmkit.site.${id}`;
  }
}

/** A value that meets others behind what gave it. */
interface Arm {
  readonly value: ir.Value;
  readonly from: ir.BasicBlock;
}

function arrive(b: FunctionBuilder, arms: Arm[], done: Join, value: ir.Value): void {
  if (!b.reachable) return;
  arms.push({ value, from: b.currentBlock });
  b.jump(done);
}

function meet(b: FunctionBuilder, arms: readonly Arm[], done: Join): Value {
  b.enter(done);
  if (!b.reachable) return nil(b);
  const phi = b.ir.CreatePHI(b.ir.getInt64Ty(), arms.length);
  for (const { value, from } of arms) phi.addIncoming(value, from);
  return b.value(phi, dynamic);
}

function siteAddress(b: FunctionBuilder, site: string): ir.Value {
  return b.external(site, b.ir.getInt8Ty());
}

/** A word of a property site; nothing that a program stores touches it. */
function siteWord(b: FunctionBuilder, site: string, offset: number, type: ir.Type): ir.Value {
  const load = b.ir.CreateLoad(type, b.at8(siteAddress(b, site), offset));
  return b.tags.mark(load, 'property site');
}

/** The runtime's search for an own property: its value or 0. It cannot fail, and runs no guest code. */
export function propertyGet(b: FunctionBuilder, site: ir.Value, object: ir.Value): ir.Value {
  const get = slowFunction(b, 'vmkit_property_get', 'dyn!(ctx,ptr,dyn)');
  return b.ir.CreateExtractValue(b.ir.CreateCall(get, [b.context, site, object]), 0);
}
