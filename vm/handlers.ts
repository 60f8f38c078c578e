/**
 * Where exceptions go, and what is left on the way: the part of `try` that all the rest of the FunctionBuilder needs.
 *
 * A function that may throw returns its result and an exception word. Behind a call that gives one, code goes on in the
 * innermost handler, or in the function's one exit that passes the word on. On its way the word is in a slot, one for
 * the function: a handler reads it before anything else runs.
 *
 * What leaves a `try` with a `finally` (its end, a jump, a return, an exception) stores a number into the try's slot and
 * goes to the finally's body, which is there once; a switch behind it goes on to where the number says, through the next
 * `finally` outwards if there is one.
 */
import { declare } from '../src/build.js';
import * as ir from '../src/ir/index.js';
import { layout } from '../src/layout.js';
import { type Join, rarely } from './builder_core.js';
import type { FailureNumber } from './failures.js';
import { LocalsBuilder } from './locals.js';
import type { Value } from './value.js';

/** What becomes of the function behind a finally. */
type Destination =
  | { readonly kind: 'return' | 'throw' }
  /** Goes to a block that so many finallys are around. */
  | { readonly kind: 'jump'; readonly to: Join; readonly depth: number };

/** A finally that is not built yet: its body comes when all that leads to it is known. */
export class Finally {
  readonly body: Join;
  /** By the number that the selector has. */
  readonly destinations: Destination[] = [];
  /** What it is left with, while its body runs. */
  readonly selector: ir.AllocaInst;
  result: ir.AllocaInst | undefined;
  exception: ir.AllocaInst | undefined;
  /** The failure's kind, when the exception is one whose object could not be made; else 0. */
  failed: ir.AllocaInst | undefined;

  constructor(body: Join, selector: ir.AllocaInst) {
    this.body = body;
    this.selector = selector;
  }

  /** The number of a destination. */
  number(wanted: Destination): number {
    const same = (each: Destination) =>
      each.kind === 'jump' && wanted.kind === 'jump'
        ? each.to === wanted.to
        : each.kind === wanted.kind;
    const known = this.destinations.findIndex(same);
    return known >= 0 ? known : this.destinations.push(wanted) - 1;
  }
}

export abstract class HandlersBuilder extends LocalsBuilder {
  readonly #handlers: Join[] = [];
  readonly #finallies: Finally[] = [];
  #word: ir.AllocaInst | undefined;
  #exit: Join | undefined;

  // ── Throwing ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** Ends the block: an exception word that is not null goes to the innermost handler. */
  protected raise(word: ir.Value): void {
    if (this.reachable) this.ir.CreateStore(word, this.wordSlot);
    this.jump(this.#handler);
  }

  /** Ends the block: what is in the word's slot goes to the innermost handler. */
  protected passOn(): void {
    this.jump(this.#handler);
  }

  /** Goes to the innermost handler unless an exception word is null; the word is in its slot already. */
  protected forkIfThrown(word: ir.Value): void {
    const goesOn = this.join('returned');
    this.fork(this.ir.CreateIsNotNull(word), this.#handler, goesOn, rarely);
    this.enter(goesOn);
  }

  /** The exception word on its way to a handler. */
  protected get wordSlot(): ir.AllocaInst {
    this.#word ??= this.slot(this.ir.getPtrTy(), 'exception');
    return this.#word;
  }

  get #handler(): Join {
    const innermost = this.#handlers.at(-1);
    if (innermost) return innermost;
    if (!this.throws) throw this.misuse('the function cannot throw: its module has no exceptions');
    this.#exit ??= this.join('throw');
    return this.#exit;
  }

  /**
   * Ends the block: a check failed. In a function that may throw.
   *
   * @param kind a FailureKind, or an i32
   * @param a an i64, as `b`: what FailureKind says
   */
  protected raiseFailure(
    kind: FailureNumber | ir.Value,
    a: ir.Value | undefined = this.ir.getInt64(0),
    b: ir.Value | undefined = this.ir.getInt64(0),
  ): void {
    if (this.reachable) {
      const signature = 'ptr(ctx,i32,i64,i64)';
      const fn =
        this.irModule.getFunction('vmkit_fail') ?? declare(this.irModule, 'vmkit_fail', signature);
      const number = typeof kind === 'number' ? this.ir.getInt32(kind) : kind;
      const call = this.ir.CreateCall(fn, [this.context, number, a, b]);
      this.markUnlikely(call);
      // A trace shows the line of the call.
      call.addFnAttr('nomerge');
      this.ir.CreateStore(call, this.wordSlot);
    }
    this.jump(this.#handler);
  }

  /** The same if a condition holds; what is recorded is computed then. */
  protected failIf(
    condition: ir.Value,
    kind: FailureNumber,
    operands: () => readonly (ir.Value | undefined)[] = () => [],
  ): void {
    const [fails, goesOn] = [this.join('fail'), this.join('checked')];
    this.fork(condition, fails, goesOn, rarely);
    this.enter(fails);
    this.inBranch(() => {
      const [a, b] = operands();
      this.raiseFailure(kind, a, b);
    });
    this.enter(goesOn);
  }

  // ── Handlers ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** Builds what an exception leaves for a handler. */
  protected handledBy<T>(handler: Join, work: () => T): T {
    this.#handlers.push(handler);
    try {
      return work();
    } finally {
      this.#handlers.pop();
    }
  }

  /**
   * At the beginning of a handler: leaves the exception's object in the slot of the word, making it when there is
   * only a failure.
   *
   * @param failed builds what comes when the object cannot be made either; the word is that of the new failure then
   */
  protected materialize(failed: () => void): void {
    if (!this.reachable) return;
    const { ir: builder } = this;
    const pointer = builder.getPtrTy();
    const word = builder.CreateLoad(pointer, this.wordSlot);
    const marker = this.failureMarker();
    const [make, made] = [this.join('failure'), this.join('caught')];
    this.fork(builder.CreateICmpEQ(word, marker), make, made, rarely);
    this.enter(make);
    this.inBranch(() => {
      const again = this.join('failed');
      const object = this.handledBy(again, () => this.callMaterialize());
      builder.CreateStore(this.irOf(object), this.wordSlot);
      this.jump(made);
      this.enter(again);
      failed();
    });
    this.enter(made);
  }

  /** Calls what makes the exception of the context's failure. */
  protected abstract callMaterialize(): Value;

  /** The exception word that stands for the context's failure. */
  protected failureMarker(): ir.Value {
    return this.#loadFrom(this.context, layout.Context.fields.failure, this.ir.getPtrTy());
  }

  /** A part of the context's failure. */
  protected failureField(name: 'kind' | 'a' | 'b'): ir.Value {
    const type = name === 'kind' ? this.ir.getInt32Ty() : this.ir.getInt64Ty();
    return this.#loadFrom(this.failureMarker(), layout.Failure.fields[name], type);
  }

  #loadFrom(base: ir.Value, { offset }: { offset: number }, type: ir.Type): ir.Value {
    const at = this.ir.CreateInBoundsGEP(this.ir.getInt8Ty(), base, this.ir.getInt64(offset));
    return this.ir.CreateLoad(type, at);
  }

  // ── Finally ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** How many finallys are around what is built now. */
  protected get finallyDepth(): number {
    return this.#finallies.length;
  }

  /** Builds what a finally is around, and the finally's body behind it. */
  protected finallyAround(work: () => void, build: () => void): void {
    const around = new Finally(this.join('finally'), this.slot(this.ir.getInt32Ty(), 'leaves'));
    const end = this.join('endtry');
    const thrown = this.join('thrown');
    this.#finallies.push(around);
    try {
      this.handledBy(thrown, () => {
        work();
        this.#leaveThrough(around, { kind: 'jump', to: end, depth: this.finallyDepth - 1 });
      });
      this.enter(thrown);
      this.#catchForFinally(around);
    } finally {
      this.#finallies.pop();
    }
    this.enter(around.body);
    this.inBranch(() => this.scope(build));
    this.#goOnBehind(around);
    this.enter(end);
  }

  /** An exception waits while the finally runs. */
  #catchForFinally(around: Finally): void {
    if (!this.reachable) return;
    const { ir: builder } = this;
    around.exception = this.slot(builder.getPtrTy(), 'pending');
    around.failed = this.slot(builder.getInt32Ty(), 'pending.kind');
    builder.CreateStore(builder.getInt32(0), around.failed);
    const wait = () => {
      const word = builder.CreateLoad(builder.getPtrTy(), this.wordSlot);
      builder.CreateStore(word, around.exception as ir.AllocaInst);
      this.#leaveThrough(around, { kind: 'throw' });
    };
    // There may be no room or memory for the object: the body runs all the same, and the failure is recorded anew behind it.
    this.materialize(() => {
      builder.CreateStore(this.failureField('kind'), around.failed as ir.AllocaInst);
      wait();
    });
    wait();
  }

  /** Stores what the finally's body leaves for later, and goes there. */
  #leaveThrough(around: Finally, destination: Destination): void {
    if (!this.reachable) return;
    this.ir.CreateStore(this.ir.getInt32(around.number(destination)), around.selector);
    this.jump(around.body);
  }

  /** Behind a finally's body: on to where its `try` was left for. */
  #goOnBehind(around: Finally): void {
    if (!this.reachable) return;
    const { ir: builder } = this;
    const { destinations, selector } = around;
    const joins = destinations.map(({ kind }) => this.join(`then.${kind}`));
    const [first, ...rest] = joins as [Join, ...Join[]];
    if (rest.length === 0) this.jump(first);
    else {
      const number = builder.CreateLoad(builder.getInt32Ty(), selector);
      const choice = builder.CreateSwitch(number, this.edge(first));
      for (const [index, each] of rest.entries()) {
        choice.addCase(builder.getInt32(index + 1), this.edge(each));
      }
      this.ended();
    }
    for (const [index, each] of destinations.entries()) {
      this.enter(joins[index] as Join);
      this.#goOnTo(each, around);
    }
  }

  #goOnTo(destination: Destination, { result, exception, failed }: Finally): void {
    const { ir: builder } = this;
    if (destination.kind === 'jump') this.leave(destination.to, destination.depth);
    else if (destination.kind === 'return') {
      this.leaveWith(result && builder.CreateLoad(result.getAllocatedType(), result));
    } else {
      const kind = builder.CreateLoad(builder.getInt32Ty(), failed as ir.AllocaInst);
      const [again, pass] = [this.join('fail'), this.join('rethrow')];
      this.fork(builder.CreateICmpNE(kind, builder.getInt32(0)), again, pass, rarely);
      this.enter(again);
      this.raiseFailure(kind);
      this.enter(pass);
      this.raise(builder.CreateLoad(builder.getPtrTy(), exception as ir.AllocaInst));
    }
  }

  // ── Leaving ────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Ends the block by going to a place further out, through the finallys between.
   *
   * @param depth how many finallys are around the place
   */
  protected leave(to: Join, depth: number): void {
    const innermost = this.#finallies.at(-1);
    if (!innermost || this.#finallies.length <= depth) this.jump(to);
    else this.#leaveThrough(innermost, { kind: 'jump', to, depth });
  }

  /** Ends the block by returning from the function, through all finallys. */
  protected leaveWith(value?: ir.Value): void {
    const innermost = this.#finallies.at(-1);
    if (!this.reachable) return;
    if (!innermost) {
      this.giveBack(value);
      this.ended();
      return;
    }
    if (value) {
      innermost.result ??= this.slot(value.getType(), 'result');
      this.ir.CreateStore(value, innermost.result);
    }
    this.#leaveThrough(innermost, { kind: 'return' });
  }

  protected override giveBack(value?: ir.Value): void {
    const { ir: builder } = this;
    if (!this.throws) {
      if (value) builder.CreateRet(value);
      else builder.CreateRetVoid();
    } else this.#return(value, ir.ConstantPointerNull.get(builder.getPtrTy()));
  }

  #return(value: ir.Value | undefined, word: ir.Value): void {
    const { ir: builder, result } = this;
    if (result.isVoid) {
      builder.CreateRet(word);
      return;
    }
    const type = this.fn.getReturnType() as ir.StructType;
    const element = type.getElementType(0);
    // A boolean is a byte in a pair, as it is to C++.
    const given = value && result.isBoolean ? builder.CreateZExt(value, element) : value;
    const first = given ?? ir.Constant.getNullValue(element);
    const pair = builder.CreateInsertValue(ir.PoisonValue.get(type), first, 0);
    builder.CreateRet(builder.CreateInsertValue(pair, word, 1));
  }

  protected override endExits(): void {
    if (!this.#exit) return;
    this.enter(this.#exit);
    if (!this.reachable) return;
    this.#return(undefined, this.ir.CreateLoad(this.ir.getPtrTy(), this.wordSlot));
  }
}
