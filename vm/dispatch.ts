/**
 * The FunctionBuilder's calls of methods: straight to a function, through the receiver's virtual table, or through a
 * call site. The code of a dispatch is emitted here and nowhere else.
 */
import type * as ir from '../src/ir/index.js';
import { layout, virtualSlotOffset } from '../src/layout.js';
import { ArraysBuilder } from './arrays.js';
import type { ClassType } from './class_type.js';
import type { Method } from './members.js';
import type { FunctionRef } from './module.js';
import type { Use } from './objects.js';
import type { CalleeType } from './signatures.js';
import { Site } from './sites.js';
import { i1, ptr } from './types.js';
import type { Value } from './value.js';

/** What a hit is worth to LLVM, against a miss: much, but a miss is not so rare that its code would not be inlined. */
const oftenHit = [30, 1] as const;

export abstract class DispatchBuilder extends ArraysBuilder {
  callStatic(method: Method, args: readonly Value[]): Value {
    if (!method.isStatic) throw this.misuse(`callStatic: ${method} is not static`);
    const target = this.#functionOf(method);
    return this.callFunction(target, this.arguments(`${method}`, target, args));
  }

  /**
   * Calls this very method, whatever overrides it: for super, private methods and constructors.
   *
   * @param use what was asked of the receiver, for the message when it is null; the selector unless given
   */
  callDirect(method: Method, receiver: Value, args: readonly Value[], use?: Use): Value {
    if (method.isStatic) throw this.misuse(`callDirect: ${method} is static`);
    const target = this.#functionOf(method);
    this.#checkReceiver(method, receiver, use);
    return this.callFunction(target, this.#given(method, receiver, args));
  }

  /** Calls the method that overrides this one in the receiver's class; of an interface's method, as `callInterface`. */
  callVirtual(method: Method, receiver: Value, args: readonly Value[], use?: Use): Value {
    const { owner } = method;
    if (method.isStatic) throw this.misuse(`callVirtual: ${method} is static`);
    const isKnown = method.isPrivate || method.isFinal || owner.isFinal;
    if (isKnown && !method.isAbstract) return this.callDirect(method, receiver, args, use);
    if (owner.kind === 'interface') return this.callInterface(method, receiver, args, use);
    const slot = owner.slotOf(method.selector) as number;
    this.#checkReceiver(method, receiver, use);
    const descriptor = this.header(this.irOf(receiver));
    const place = this.at8(descriptor, virtualSlotOffset(slot));
    const target = this.value(this.ir.CreateLoad(this.ir.getPtrTy(), place), ptr);
    return this.#callTarget(method.type, target, this.#given(method, receiver, args));
  }

  /**
   * As `callVirtual`, where most receivers are objects of few classes: their methods are called directly behind tests of
   * the receiver's class, so that they can be inlined. Any other receiver is dispatched on: a wrong guess only costs time.
   *
   * @param likely the classes, the likeliest first; those that cannot be the receiver's are left out
   */
  callLikely(
    method: Method,
    likely: readonly ClassType[],
    receiver: Value,
    args: readonly Value[],
    use?: Use,
  ): Value {
    const isSure = method.isPrivate || method.isFinal || method.owner.isFinal;
    const targets = isSure ? [] : [...targetsOf(method, likely)];
    if (targets.length === 0) return this.callVirtual(method, receiver, args, use);
    this.#checkReceiver(method, receiver, use);
    const given = this.known(receiver);
    const header = this.header(this.irOf(given));
    const from = (index: number): Value => {
      const guess = targets[index];
      if (!guess) return this.seldom(() => this.callVirtual(method, given, args, use));
      const [target, classes] = guess;
      const tests = classes.map((cls) => this.ir.CreateICmpEQ(header, this.descriptorOf(cls)));
      const isLikely = this.value(
        tests.reduce((one, other) => this.ir.CreateOr(one, other)),
        i1,
      );
      const object = () => this.known(this.value(this.irOf(given), target.owner.ref));
      const direct = () => this.callDirect(target, object(), args, use);
      if (!method.result.isVoid) {
        return this.ifValue(isLikely, direct, () => from(index + 1), method.result);
      }
      let last = given;
      this.if(
        isLikely,
        () => {
          last = direct();
        },
        () => {
          last = from(index + 1);
        },
      );
      return last;
    };
    return from(0);
  }

  /** Calls what answers the method's selector in the receiver's class, through a site of its own. */
  callInterface(method: Method, receiver: Value, args: readonly Value[], use?: Use): Value {
    if (!method.isVirtual) throw this.misuse(`callInterface: ${method} is static or private`);
    const { owner, selector } = method;
    owner.link();
    const site = new Site(this.module, { ...method.type, selector, label: `${method}` });
    this.#checkReceiver(method, receiver, use);
    const target = this.#siteTarget(site, receiver);
    return this.#callTarget(method.type, target, this.#given(method, receiver, args));
  }

  /**
   * Calls what a site has for the receiver's class.
   *
   * @throws VmkitError ERR_ARGUMENT for a site of another engine, and arguments that do not fit
   */
  send(site: Site, receiver: Value, args: readonly Value[], use?: Use): Value {
    if (site.module.engine !== this.engine) {
      throw this.misuse(`send: the site ${site.label} belongs to another engine`);
    }
    if (!receiver.type.isReference) {
      throw this.misuse(`send: ${receiver.type} is no type of objects`);
    }
    this.nullCheck(receiver, use ?? site.label);
    const target = this.#siteTarget(site, receiver);
    const given = this.arguments(site.label, site.type, args);
    given.splice(1, 0, this.irOf(receiver));
    return this.#callTarget(site.type, target, given);
  }

  /** The arguments of a method's function: the context, the receiver, and the method's own, which are counted. */
  #given(method: Method, receiver: Value, args: readonly Value[]): ir.Value[] {
    const given = this.arguments(`${method}`, method.type, args);
    given.splice(1, 0, this.irOf(receiver));
    return given;
  }

  /** Calls code at an address that takes a receiver. */
  #callTarget(type: CalleeType, target: Value, given: ir.Value[]): Value {
    const params = [ptr, ...type.params];
    return this.emitCall({ ...type, params }, this.irOf(target), given);
  }

  #functionOf(method: Method): FunctionRef {
    if (method.owner.table.module.engine !== this.engine) {
      throw this.misuse(`${method} belongs to another engine`);
    }
    if (method.function) return method.function;
    throw this.programError(`${method} is abstract: it cannot be called directly`);
  }

  #checkReceiver(method: Method, receiver: Value, use?: Use): void {
    const { owner, selector } = method;
    if (owner.table.module.engine !== this.engine) {
      throw this.misuse(`${method} belongs to another engine`);
    }
    this.use(receiver, owner.ref, `the receiver of ${method}`);
    this.nullCheck(receiver, use ?? selector);
  }

  /**
   * The code that a site has for the receiver. The cell is read once, and what it points to does not change: guard
   * and target belong together whatever another thread puts there meanwhile.
   */
  #siteTarget(site: Site, receiver: Value): Value {
    if (!this.reachable) return this.null(ptr);
    const { source, span } = this;
    const line = source && span ? source.position(span.start).line : 0;
    const cell = this.dataSymbol(site.cell(this.fn.getName(), line));
    const pointer = this.ir.getPtrTy();
    const record = this.ir.CreateAlignedLoad(pointer, cell, 8);
    record.setAtomic('acquire');
    const cls = this.header(this.irOf(receiver));
    const { guard, target } = layout.SiteRecord.fields;
    const isHit = this.ir.CreateICmpEQ(
      cls,
      this.ir.CreateLoad(pointer, this.at8(record, guard.offset)),
    );
    const [hit, miss, found] = [this.join('hit'), this.join('miss'), this.join('found')];
    this.fork(isHit, hit, miss, oftenHit);
    this.enter(hit);
    const remembered = this.ir.CreateLoad(pointer, this.at8(record, target.offset));
    this.jump(found);
    this.enter(miss);
    const args = [this.context, cell, cls];
    // A pair: behind the target comes what sites of closures have beside it.
    const answer = this.runtimeCall('vmkit_site_lookup', 'ptr!(ctx,ptr,ptr)', args);
    this.markSeldom(answer);
    const lookedUp = this.ir.CreateExtractValue(answer, 0);
    this.jump(found);
    this.enter(found);
    const phi = this.ir.CreatePHI(pointer, 2);
    phi.addIncoming(remembered, hit.block);
    phi.addIncoming(lookedUp, miss.block);
    return this.value(phi, ptr);
  }
}

/** What a method is in classes that may be the receiver's, and in which of them. */
function targetsOf(method: Method, classes: readonly ClassType[]): Map<Method, ClassType[]> {
  const targets = new Map<Method, ClassType[]>();
  for (const cls of classes) {
    const target = cls.findMethod(method.selector);
    if (!target?.function || !cls.isSubtypeOf(method.owner)) continue;
    const known = targets.get(target);
    if (known) known.push(cls);
    else targets.set(target, [cls]);
  }
  return targets;
}
