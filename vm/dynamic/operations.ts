/**
 * Operations on dynamic values: `+` and the like, which do one thing for numbers, another for strings. An operation is
 * declared once, as cases in the order of their likelihood; where it is applied, the guards of those cases are emitted
 * that static types don't decide, and the cases' code behind them.
 *
 *     const add = operation({
 *       name: '+',
 *       arity: 2,
 *       cases: [
 *         { of: [numberKind, numberKind], build: (b, x, y) => b.binary('+', x, y) },
 *         { of: [strings, strings], build: (b, x, y) => b.nonNull(module.strings.concat(b, [x, y])) },
 *       ],
 *       otherwise: (b) => b.trap('Operands must be two numbers or two strings.'),
 *     });
 *     ...
 *     module.dynamic.apply(b, add, [left, right])
 *
 * Which cases ran is remembered in the place's operation site: bit k for case k, the last bit for `otherwise`. The first
 * case, which is to cost nothing, records itself in engines of level 0 only.
 */
import { checkKeys, checkObject, checkText, needed } from '../../src/checks.js';
import { VmkitError } from '../../src/errors.js';
import type * as ir from '../../src/ir/index.js';
import { type Join, rarely } from '../builder_core.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { FunctionRef, GuestModule, Params } from '../module.js';
import { dynamic, ptr, type ValueType } from '../types.js';
import { Value } from '../value.js';
import { checkArguments } from './checks.js';
import { Kind } from './kinds.js';
import { callSlow, defineKitFunction } from './kit_code.js';
import { box, checkValue, nil } from './values.js';

/** What an operation does for some kinds of arguments. */
export interface OperationCase {
  /** Of each argument. */
  readonly of: readonly Kind[];
  /** @param args as the static types of their kinds */
  readonly build: (b: FunctionBuilder, ...args: Value[]) => Value;
  /**
   * Where a case before it is possible, it and those behind it are built once, in a function of their own that is called:
   * for what takes many instructions and is seldom needed, since a program has many places that would each be compiled
   * with them. `build` must not look at the place then, and an error that it reports has none.
   */
  readonly apart?: boolean;
}

export interface OperationOptions {
  /** For listings. */
  readonly name: string;
  readonly arity: number;
  readonly cases: readonly OperationCase[];
  /**
   * For what fits no case: it gives a value, too, or does not come back (a trap, a throw).
   *
   * @param args as they are
   */
  readonly otherwise: (b: FunctionBuilder, ...args: Value[]) => unknown;
}

/** The site's mask has a bit for each case, and one for `otherwise`. */
const mostCases = 63;

/** A declared operation; `operation` makes it, `Dynamic.apply` applies it. */
export class Operation {
  readonly name: string;
  readonly arity: number;
  readonly cases: readonly OperationCase[];
  readonly otherwise: OperationOptions['otherwise'];
  /** What sites show: "number × number". */
  readonly caseNames: readonly string[];

  constructor({ name, arity, cases, otherwise }: OperationOptions) {
    this.name = name;
    this.arity = arity;
    this.cases = cases;
    this.otherwise = otherwise;
    this.caseNames = cases.map(({ of }) => of.map((kind) => kind.name).join(' × '));
  }
}

/**
 * Declares an operation, for all engines and modules that its kinds and builders fit.
 *
 * @throws VmkitError ERR_ARGUMENT
 */
export function operation(options: OperationOptions): Operation {
  checkObject('operation', 'an object with name, arity, cases and otherwise', options);
  checkKeys('operation', ['name', 'arity', 'cases', 'otherwise'], options);
  const { name, arity, cases, otherwise } = options;
  checkText('operation', 'a name', name);
  const what = `the operation ${name}`;
  if (!Number.isInteger(arity) || arity < 1) throw needed(what, 'an arity from 1', arity);
  if (!Array.isArray(cases)) throw needed(what, 'an array of cases', cases);
  if (cases.length === 0 || cases.length > mostCases) {
    throw new VmkitError(
      'ERR_ARGUMENT',
      `${what}: it has ${cases.length} cases, and 1 to ${mostCases} are possible`,
    );
  }
  for (const each of cases) {
    checkObject(what, 'a case { of, build }', each);
    const { of, build }: { of: unknown; build: unknown } = each;
    const isKinds = Array.isArray(of) && of.every((kind) => kind instanceof Kind);
    if (!isKinds || of.length !== arity) throw needed(what, `a case of ${arity} kinds`, of);
    if (typeof build !== 'function') throw needed(what, 'a function that builds a case', build);
  }
  if (typeof otherwise !== 'function') {
    throw needed(what, 'a function that builds what fits no case', otherwise);
  }
  return new Operation(options);
}

/** The end of what one case built. */
interface Arm {
  readonly type: ValueType;
  readonly isNonNull: boolean;
  readonly made: ir.Value;
  /** Where the case's code ends, and nothing is made of its value yet. */
  readonly end: Join;
}

/** A value is boxed behind the case that gave it, when the types of all are known. */
interface Boxed {
  readonly value: ir.Value;
  readonly from: ir.BasicBlock;
}

/**
 * Applies an operation: emits it here.
 *
 * @param args values of any of the static types that dynamic values have
 * @returns of one static type if all cases that are possible give it, else dynamic
 */
export function apply(b: FunctionBuilder, op: Operation, args: readonly Value[]): Value {
  if (!(op instanceof Operation)) throw b.misuse('apply: an operation is needed');
  checkArguments(b, args, op.name);
  if (args.length !== op.arity) {
    throw b.misuse(`apply: ${op.name} takes ${op.arity} arguments, not ${args.length}`);
  }
  return new Application(b, op, args).build();
}

class Application {
  readonly #arms: Arm[] = [];
  /** The data symbol of its site, when something is recorded. */
  #site: ir.Value | undefined;

  constructor(
    readonly b: FunctionBuilder,
    readonly op: Operation,
    readonly args: readonly Value[],
  ) {}

  build(): Value {
    const { b, op, args } = this;
    let isOpen = true;
    let isGuarded = false;
    for (const [index, each] of op.cases.entries()) {
      const decided = each.of.map((kind, nth) => kind.decide(args[nth] as Value));
      if (decided.includes(false)) continue;
      const asked = each.of.map((_, nth) => nth).filter((nth) => decided[nth] === undefined);
      if (asked.length === 0) {
        this.#case(each, isGuarded ? index : undefined);
        isOpen = false;
        break;
      }
      if (each.apart && isGuarded) {
        this.#apart(index);
        break;
      }
      isGuarded = true;
      const isLast = !op.cases.slice(index + 1).some((other) => this.#isPossible(other));
      const next = b.join(isLast ? 'otherwise' : 'case');
      for (const nth of asked) {
        const fits = b.join('is');
        const weights = isLast ? mostly : oftenFirst;
        (each.of[nth] as Kind).fork(b, args[nth] as Value, fits, next, weights);
        b.enter(fits);
      }
      this.#case(each, index > 0 || b.engine.level === 0 ? index : undefined);
      b.enter(next);
    }
    if (isOpen) this.#otherwise(isGuarded);
    return this.#result();
  }

  /** Calls the function of a case and those behind it; goes on where it answers that none fits. */
  #apart(from: number): void {
    const { b, op, args } = this;
    const callee = functionOf(b.module, op, from);
    const given = [b.value(this.#place(), ptr), ...args.map((arg) => box(b, arg))];
    const found = callSlow(b, callee, given);
    const [fits, none] = [b.join('found'), b.join('otherwise')];
    b.fork(b.ir.CreateIsNotNull(b.irOf(found)), fits, none, mostly);
    b.enter(fits);
    this.#arm(() => found);
    b.enter(none);
  }

  #isPossible({ of }: OperationCase): boolean {
    return of.every((kind, nth) => kind.decide(this.args[nth] as Value) !== false);
  }

  /** @param bit what it records in the site; nothing when undefined */
  #case({ of, build }: OperationCase, bit: number | undefined): void {
    const { b } = this;
    if (bit !== undefined) this.#record(bit);
    this.#arm(() => {
      const given = of.map((kind, nth) => kind.unbox(b, this.args[nth] as Value));
      return build(b, ...given);
    });
  }

  #otherwise(isGuarded: boolean): void {
    const { b, op, args } = this;
    if (isGuarded) this.#record(op.cases.length);
    this.#arm(() => op.otherwise(b, ...args));
  }

  /** Builds what gives a value, and jumps to its end. */
  #arm(work: () => unknown): void {
    const { b, op } = this;
    const end = b.join('done');
    b.inBranch(() => {
      const given = b.scope(work);
      if (!b.reachable) return;
      if (!(given instanceof Value)) {
        throw b.misuse(`${op.name}: each case gives a Value, or does not come back`);
      }
      checkValue(b, given, op.name);
      const { type, isNonNull } = given;
      this.#arms.push({ type, isNonNull, made: b.irOf(given), end });
    });
    b.jump(end);
  }

  #result(): Value {
    const { b } = this;
    const [first, ...rest] = this.#arms;
    if (!first) {
      b.ended();
      return nil(b);
    }
    const isSame = rest.every(({ type }) => type === first.type);
    if (rest.length === 0) {
      b.enter(first.end);
      return this.#valueOf(first);
    }
    const type = isSame ? first.type : dynamic;
    const end = b.join('result');
    const boxed = this.#arms.map((arm): Boxed => {
      b.enter(arm.end);
      const value = isSame ? arm.made : b.irOf(box(b, this.#valueOf(arm)));
      const from = b.currentBlock;
      b.jump(end);
      return { value, from };
    });
    b.enter(end);
    const phi = b.ir.CreatePHI(type.irType(b.irContext), boxed.length);
    for (const { value, from } of boxed) phi.addIncoming(value, from);
    const result = b.value(phi, type);
    const isNonNull = type.isReference && this.#arms.every((arm) => arm.isNonNull);
    return isNonNull ? b.nonNull(result) : result;
  }

  #valueOf({ made, type, isNonNull }: Arm): Value {
    const value = this.b.value(made, type);
    return isNonNull ? this.b.nonNull(value) : value;
  }

  #record(bit: number): void {
    if (this.b.reachable) note(this.b, this.#place(), bit);
  }

  #place(): ir.Value {
    const { b } = this;
    this.#site ??= b.external(this.#declare(), b.ir.getInt64Ty());
    return this.#site;
  }

  #declare(): string {
    const { b, op } = this;
    const { source, span } = b;
    const line = source && span ? source.position(span.start).line : 0;
    const id = b.engine.objects.declareSite({
      kind: 'operation',
      owner: b.fn.getName(),
      label: op.name,
      line,
      cases: [...op.caseNames, 'otherwise'],
    });
    return `vmkit.site.${id}`;
  }
}

/** Sets a bit of a site. None is lost: all that does so is on the engine's thread. */
function note(b: FunctionBuilder, site: ir.Value, bit: number): void {
  const wide = b.ir.getInt64Ty();
  const mask = b.ir.getInt64(BigInt.asIntN(64, 1n << BigInt(bit)));
  b.ir.CreateStore(b.ir.CreateOr(b.ir.CreateLoad(wide, site), mask), site);
}

/** Of a module: the functions of cases that are built apart, by the first of them. */
const functions = new WeakMap<GuestModule, Map<Operation, Map<number, FunctionRef>>>();

function functionOf(module: GuestModule, op: Operation, from: number): FunctionRef {
  const ofModule = functions.get(module) ?? new Map<Operation, Map<number, FunctionRef>>();
  functions.set(module, ofModule);
  const known = ofModule.get(op) ?? new Map<number, FunctionRef>();
  ofModule.set(op, known);
  const made = known.get(from) ?? defineApart(module, op, from);
  known.set(from, made);
  return made;
}

/** dyn(site, args …): what the first case gives that fits, or 0, which is no value. */
function defineApart(module: GuestModule, op: Operation, from: number): FunctionRef {
  const params: Params = [
    ['site', ptr],
    ...Array.from({ length: op.arity }, (_, nth) => [`${nth}`, dynamic] as const),
  ];
  return defineKitFunction(module, `operation ${op.name}`, params, dynamic, (b) => {
    const args = Array.from({ length: op.arity }, (_, nth) => b.param(nth + 1).get());
    for (const [index, { of, build }] of op.cases.entries()) {
      if (index < from) continue;
      const next = b.join('case');
      for (const [nth, kind] of of.entries()) {
        const fits = b.join('is');
        kind.fork(b, args[nth] as Value, fits, next);
        b.enter(fits);
      }
      b.inBranch(() => {
        note(b, b.irOf(b.param('site').get()), index);
        const given = b.scope(() =>
          build(b, ...of.map((kind, nth) => kind.unbox(b, args[nth] as Value))),
        );
        if (b.reachable) b.return(box(b, given));
      });
      b.enter(next);
    }
    return b.value(b.ir.getInt64(0), dynamic);
  });
}

/** How often a case's guard holds: the last one's failure is `otherwise`, the others' another case. */
const mostly = [rarely[1], rarely[0]] as const;
const oftenFirst = [30, 1] as const;
