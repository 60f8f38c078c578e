/**
 * What all parts of a FunctionBuilder stand on: the function's IR, the place in the source, values, and the blocks that
 * the parts end and begin.
 *
 * Blocks are ended by `jump` and `fork` and begun by `enter`: a Join is a block that comes later. What cannot be reached
 * goes to one block that is thrown away, so that a front end need not care: it builds on after a return.
 *
 * Resume points are blocks at which a function may be entered anew, with nothing but its slots: behind each call, and
 * where a loop begins. Each starts a region; where paths of different regions meet, another starts. A value that is
 * used in a region that it was not made in is kept in a slot: stored where it is made, loaded where it is used.
 */
import { declare, Rebuild } from '../src/build.js';
import type { Engine } from '../src/engine.js';
import { describe, VmkitError } from '../src/errors.js';
import * as ir from '../src/ir/index.js';
import { layout } from '../src/layout.js';
import { LanguageError, type SourceText, type Span } from '../src/source.js';
import type { LearnedTypes } from './learned_types.js';
import { type Locate, lineInfo } from './line_info.js';
import type { GuestModule } from './module.js';
import { i1, nullType, ptr, type ValueType } from './types.js';
import { Branch, Value } from './value.js';

/** The function that is to be built. */
export interface BuilderTarget {
  module: GuestModule;
  irModule: ir.Module;
  /** Declared, without a body; its first parameter is the context. */
  fn: ir.Function;
  source: SourceText | undefined;
  /** Where the function is in the source. */
  span: Span | undefined;
  result: ValueType;
  /** It returns an exception beside its result. */
  throws: boolean;
  /** What building it before has found out of its variables. */
  learned: LearnedTypes;
}

/** What a test for trouble is worth to LLVM: trouble against none. */
export const rarely = [1, 100_000] as const;

/** A block that is begun later, and the regions of the paths that lead to it. */
export class Join {
  readonly block: ir.BasicBlock;
  /** None yet: the block is not reached. */
  region: number | 'several' | undefined;

  constructor(context: ir.LLVMContext, name: string) {
    this.block = ir.BasicBlock.Create(context, name);
  }

  reachedFrom(region: number): void {
    if (this.region === undefined) this.region = region;
    else if (this.region !== region) this.region = 'several';
  }
}

export abstract class BuilderCore {
  readonly module: GuestModule;
  readonly engine: Engine;
  readonly source: SourceText | undefined;
  /** What the function gives. */
  readonly result: ValueType;
  /** Whether the function may throw: it returns an exception word beside its result. */
  readonly throws: boolean;
  /** @internal Types of its dynamic variables. */
  readonly learned: LearnedTypes;
  /**
   * The way to what the builder has no method for: appends where the builder is. Blocks that are begun with it must lead
   * back to one in which the builder goes on. `irOf` and `value` lead there and back.
   */
  readonly ir: ir.IRBuilder;
  readonly irModule: ir.Module;
  readonly fn: ir.Function;
  readonly irContext: ir.LLVMContext;
  /** The thread's context, which every guest function gets and passes on. */
  readonly context: ir.Value;
  readonly #entry: ir.IRBuilder;
  readonly #body: ir.BasicBlock;
  #dead: ir.BasicBlock | undefined;
  #reachable = true;
  #span: Span | undefined;
  #locate: Locate | undefined;
  #region = 0;
  #lastRegion = 0;
  #branch = new Branch(this);
  readonly #weights = new Map<string, ir.MDTuple>();

  constructor({ module, irModule, fn, source, span, result, throws, learned }: BuilderTarget) {
    this.module = module;
    this.engine = module.engine;
    this.source = source;
    this.result = result;
    this.throws = throws;
    this.learned = learned;
    learned.begin();
    this.irModule = irModule;
    this.fn = fn;
    this.irContext = irModule.getContext();
    this.context = fn.getArg(0);
    this.context.setName('context');
    this.#entry = new ir.IRBuilder(ir.BasicBlock.Create(this.irContext, 'entry', fn));
    this.#body = ir.BasicBlock.Create(this.irContext, 'body', fn);
    this.ir = new ir.IRBuilder(this.#body);
    // Prologues ask for it: jit/stack_checks.cpp.
    if (throws) fn.addFnAttr('vmkit.throws');
    if (span) this.at(span);
    this.#useFuel();
  }

  // ── Places in the source ───────────────────────────────────────────────────────────────────────────────────────

  /** The place of what comes next: for line tables, errors and traps. */
  at(span: Span): this;
  /** The place of what `work` builds; afterwards, the place is what it was. */
  at<T>(span: Span, work: () => T): T;
  at<T>(span: Span, work?: () => T): this | T {
    if (!this.source) throw this.misuse('at: the function has no source');
    const before = this.#span;
    this.#go(span);
    if (!work) return this;
    try {
      return work();
    } finally {
      if (before) this.#go(before);
    }
  }

  #go(span: Span): void {
    if (span === this.#span) return;
    this.#span = span;
    this.#locate ??= lineInfo(this.irModule, this.fn, this.source as SourceText, span.start);
    this.#locate(this.ir, span.start);
  }

  get span(): Span | undefined {
    return this.#span;
  }

  /** The error for a wrong use of the builder, which is the front end's mistake. */
  misuse(message: string): VmkitError {
    const { source, span } = this;
    if (!source || !span) return new VmkitError('ERR_ARGUMENT', message);
    const position = source.position(span.start);
    const { file, line, column } = position;
    return new VmkitError('ERR_ARGUMENT', `${message}; for ${file}:${line}:${column}`, {
      position,
    });
  }

  /** The error for what is the program's mistake; without a place, it is the front end's. */
  programError(message: string, hint?: string): VmkitError {
    const { source, span } = this;
    if (!source || !span) return this.misuse(hint === undefined ? message : `${message}; ${hint}`);
    const help = hint === undefined ? {} : { hint };
    return new LanguageError('ERR_LANGUAGE', [{ source, span, message, ...help }]);
  }

  // ── Values ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * A constant. A boolean is an i1; an address may be any bigint of 64 bits.
   *
   * @throws LanguageError for an integer out of the type's range; ERR_ARGUMENT for a value that is no constant of the type
   */
  const(type: ValueType, value: number | bigint | boolean): Value {
    return this.value(this.#constant(type, value), type);
  }

  #constant(type: ValueType, value: number | bigint | boolean): ir.Constant {
    const irType = type.irType(this.irContext);
    if (type.isBoolean && typeof value === 'boolean') {
      return value ? this.ir.getTrue() : this.ir.getFalse();
    }
    if (type.isFloat && (typeof value === 'number' || typeof value === 'bigint')) {
      return ir.ConstantFP.get(irType, Number(value));
    }
    if (type === ptr && typeof value === 'bigint' && BigInt.asUintN(64, value) === value) {
      const address = ir.ConstantInt.get(this.ir.getInt64Ty(), BigInt.asIntN(64, value));
      return ir.ConstantExpr.getIntToPtr(address, irType);
    }
    if (type.isInteger && isIntegral(value)) {
      const wide = BigInt(value);
      const { bits, signed } = type;
      const fits = (signed ? BigInt.asIntN(bits, wide) : BigInt.asUintN(bits, wide)) === wide;
      if (!fits) throw this.programError(`${value} is out of the range of ${type}`);
      return ir.ConstantInt.get(irType as ir.IntegerType, BigInt.asIntN(bits, wide));
    }
    throw this.misuse(`const: ${describe(value)} is no constant of type ${type}`);
  }

  /** The null reference; of the type of null, which every reference accepts, unless another is given. */
  null(type: ValueType = nullType): Value {
    if (!type.isPointer) throw this.misuse(`null: ${type} is not a type of references`);
    return this.value(ir.ConstantPointerNull.get(this.ir.getPtrTy()), type);
  }

  /**
   * The value of something in IR, made in the region that the builder is in.
   *
   * @param origin of a dynamic value: the value that it was made of
   */
  value(value: ir.Value, type: ValueType, origin?: Value): Value {
    if (!(value instanceof ir.Value)) {
      throw this.misuse(`value: a value of vmkit/ir is needed, not ${describe(value)}`);
    }
    return new Value(type, value, this.#region, this.#branch, false, origin);
  }

  /** What a value is in IR, here; `what` says where it is used, for the error. */
  irOf(value: Value, what = 'irOf'): ir.Value {
    if (!(value instanceof Value)) throw this.#noValue(value, what);
    const { branch, region, type, ir: made } = value;
    if (branch.owner !== this) throw this.misuse('a value of one function was used in another');
    if (!branch.isOpen) {
      throw this.misuse(
        `a value of type ${type} was used behind the branch that it was made in, which may be skipped: use a local`,
      );
    }
    if (type.isVoid) throw this.misuse('a value is needed, and a call of type void gives none');
    if (region === this.#region) return made;
    if (!(made instanceof ir.Instruction) || made instanceof ir.AllocaInst) return made;
    value.slot ??= this.#keep(made);
    return this.ir.CreateLoad(made.getType(), value.slot);
  }

  /** What a value is in IR, where a type is needed; `what` says where, for the error. */
  use(value: Value, type: ValueType, what: string): ir.Value {
    this.demand(value, type, what);
    return this.irOf(value, what);
  }

  /** Checks a value's type, and builds nothing. */
  demand(value: Value, type: ValueType, what: string): void {
    if (!(value instanceof Value)) throw this.#noValue(value, what);
    if (type.accepts(value.type)) return;
    throw this.misuse(`${what}: ${type} is needed, not ${value.type}`);
  }

  #noValue(given: unknown, what: string): VmkitError {
    return this.misuse(`${what}: a Value is needed, not ${describe(given)}`);
  }

  /** A slot in the function's frame. */
  slot(type: ir.Type, name = ''): ir.AllocaInst {
    return this.#entry.CreateAlloca(type, null, name);
  }

  /** Stores a value into a slot right where it is made. */
  #keep(made: ir.Instruction): ir.AllocaInst {
    const slot = this.slot(made.getType());
    const block = made.getParent() as ir.BasicBlock;
    let next = made.getNextNode();
    while (next instanceof ir.PHINode) next = next.getNextNode();
    const builder = new ir.IRBuilder(next ?? block);
    builder.SetCurrentDebugLocation(made.getDebugLoc());
    builder.CreateStore(made, slot);
    return slot;
  }

  // ── Blocks ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Whether anything can lead to where the builder is. */
  get reachable(): boolean {
    return this.#reachable && !this.currentBlock.getTerminator();
  }

  /** The block that the builder is in. */
  get currentBlock(): ir.BasicBlock {
    return this.ir.GetInsertBlock() as ir.BasicBlock;
  }

  /** A block for later. */
  join(name: string): Join {
    return new Join(this.irContext, name);
  }

  /** Ends the block by going to another. */
  jump(to: Join): void {
    if (!this.reachable) return;
    to.reachedFrom(this.#region);
    this.ir.CreateBr(to.block);
    this.ended();
  }

  /**
   * Tells LLVM that a call hardly ever happens: its block stands apart, and makes the function no more costly to inline.
   * But a function without lines has no frame in a trace where it is inlined.
   */
  protected markUnlikely(call: ir.CallInst): void {
    call.addFnAttr('cold');
    if (this.fn.getSubprogram()) call.addFnAttr('call-inline-cost', '5');
  }

  /**
   * Ends the block by a choice. A constant condition makes the other one unreachable.
   *
   * @param weights how often it is yes and no, for LLVM
   */
  fork(condition: ir.Value, yes: Join, no: Join, weights?: readonly [number, number]): void {
    if (condition instanceof ir.ConstantInt) {
      this.jump(condition.isNullValue() ? no : yes);
    } else if (this.reachable) {
      const branch = this.ir.CreateCondBr(condition, this.edge(yes), this.edge(no));
      if (weights) branch.setMetadata('prof', this.#weightsOf(weights));
      this.ended();
    }
  }

  /** The block of a join, for an instruction that leads there from here. */
  edge(to: Join): ir.BasicBlock {
    to.reachedFrom(this.#region);
    return to.block;
  }

  #weightsOf(weights: readonly number[]): ir.MDTuple {
    const key = weights.join();
    let node = this.#weights.get(key);
    if (!node) {
      const values = weights.map((weight) => ir.ValueAsMetadata.get(this.ir.getInt32(weight)));
      node = ir.MDTuple.get(this.irContext, [
        ir.MDString.get(this.irContext, 'branch_weights'),
        ...values,
      ]);
      this.#weights.set(key, node);
    }
    return node;
  }

  /** Goes on in a block that others lead to; when none does, nothing that follows is kept. */
  enter(join: Join): void {
    if (join.region === undefined) {
      this.ended();
      return;
    }
    join.block.insertInto(this.fn);
    this.ir.SetInsertPoint(join.block);
    this.#region = join.region === 'several' ? ++this.#lastRegion : join.region;
    this.#reachable = true;
  }

  /** The block has its terminator. */
  ended(): void {
    this.#reachable = false;
    this.#dead ??= ir.BasicBlock.Create(this.irContext, 'unreachable', this.fn);
    this.ir.SetInsertPoint(this.#dead);
  }

  get region(): number {
    return this.#region;
  }

  /** Begins a block at which the function can be resumed. */
  resumePoint(kind: 'resume' | 'loop' = 'resume'): Join {
    const region = ++this.#lastRegion;
    const join = this.join(`${kind}.${region}`);
    this.jump(join);
    if (join.region !== undefined) join.region = region;
    this.enter(join);
    this.#region = region;
    if (kind === 'loop') this.#useFuel();
    return join;
  }

  /**
   * Counts a function's entry, or a turn of a loop, where the engine limits how much a guest may do: before inlining, so
   * that the count is the same at each level.
   */
  #useFuel(): void {
    if (!this.engine.fuelMode || !this.reachable) return;
    const { ir: builder } = this;
    const wide = builder.getInt64Ty();
    const offset = builder.getInt64(layout.Context.fields.fuel.offset);
    const place = builder.CreateInBoundsGEP(builder.getInt8Ty(), this.context, offset);
    const left = builder.CreateSub(builder.CreateLoad(wide, place), builder.getInt64(1));
    builder.CreateStore(left, place);
    const [usedUp, goesOn] = [this.join('fuel'), this.join('fueled')];
    this.fork(builder.CreateICmpSLT(left, builder.getInt64(0)), usedUp, goesOn, rarely);
    this.enter(usedUp);
    const name = 'vmkit_fuel_exhausted';
    const fn = this.irModule.getFunction(name) ?? declare(this.irModule, name, 'void(ctx)');
    const call = builder.CreateCall(fn, [this.context]);
    this.markUnlikely(call);
    call.addFnAttr('noreturn');
    builder.CreateUnreachable();
    this.ended();
    this.enter(goesOn);
  }

  /** Builds what may be skipped: its values end with it. */
  inBranch<T>(work: () => T): T {
    const outer = this.#branch;
    const branch = new Branch(this);
    this.#branch = branch;
    try {
      const made = work();
      if (made instanceof Promise) {
        throw this.misuse('a body is async: it must have built everything when it returns');
      }
      return made;
    } finally {
      branch.isOpen = false;
      this.#branch = outer;
    }
  }

  /** For conditions: an i1 in IR. */
  condition(value: Value, what: string): ir.Value {
    return this.use(value, i1, what);
  }

  /** Ends the block by returning from the function. */
  protected abstract giveBack(value?: ir.Value): void;

  /** Builds what several places of the body lead to, at its end. */
  protected abstract endExits(): void;

  /** Appends to the block of slots, before anything else runs. */
  protected get atEntry(): ir.IRBuilder {
    return this.#entry;
  }

  /** Ends the function. */
  protected close(): void {
    if (this.reachable) {
      if (!this.result.isVoid) {
        const name = this.fn.getName();
        const { source, span } = this;
        const where = source && span ? { position: source.position(span.start) } : {};
        const message = `${name} can end without giving a value of type ${this.result}: a return is missing`;
        throw new VmkitError('ERR_BUILD', message, where);
      }
      this.giveBack();
    }
    this.endExits();
    // What it found out now, it should have known from the start.
    if (this.learned.isStale) throw Rebuild;
    this.#dead?.eraseFromParent();
    this.#entry.CreateBr(this.#body);
  }
}

function isIntegral(value: number | bigint | boolean): value is number | bigint {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}
