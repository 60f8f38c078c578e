/**
 * The boundary between JavaScript and guest code: the call buffer, and the functions that marshal over it.
 *
 * A function is generated for each signature, so that every type test and slot is a constant to V8: a table of
 * one entry a type, below, is all there is to it. Only type names and numbers go into the generated code.
 *
 * Values cross in slots of 8 bytes; src/native.ts says how a type lies in its slot. Both sides read all arguments
 * before anything else runs, so that a nested call may use the same buffer.
 *
 * Dynamic values that are numbers cross as such; what else there is goes through src/host/dynamic_slots.ts. They are made
 * before any slot is written, and read when all slots were: a language's codec may call guest functions.
 *
 * Functions that may throw have the exception word in slot 1: what it is in JavaScript, and what a JavaScript error is
 * to the guest, `engine.exceptions` says.
 */
import { adopt, describe, showGuestFrames, VmkitError } from '../errors.js';
import type { Exceptions } from '../exceptions.js';
import { type Frame, GuestError } from '../guest_error.js';
import {
  type AnyGuestFunction,
  expected,
  formatSignature,
  maxParameters,
  type ParameterType,
  type Signature,
  uncountedParameters,
} from '../signature.js';
import type { UseNative } from '../symbols.js';
import { DynamicSlots, refusedBy, type SlotValue, type ValueCodec } from './dynamic_slots.js';
import { GuestRef, type Handles } from './handles.js';

/** How a type crosses: the test that a value passes, and its element of the buffer, in JavaScript. */
interface Crossing {
  accepts(value: string): string;
  read(slot: number): string;
  write(slot: number, value: string): string;
}

const element = (view: string, scale: number, accepts: (value: string) => string): Crossing => ({
  accepts,
  read: (slot) => `${view}[${slot * scale}]`,
  write: (slot, value) => `${view}[${slot * scale}] = ${value}`,
});

const smallInteger = (bits: number): Crossing => ({
  ...element(
    'i32',
    2,
    (value) => `typeof ${value} === 'number' && ${cut(value, bits)} === ${value}`,
  ),
  read: (slot) => cut(`i32[${slot * 2}]`, bits),
});

const cut = (value: string, bits: number) => `(${value} << ${32 - bits} >> ${32 - bits})`;

const isNumber = (value: string) => `typeof ${value} === 'number'`;

const crossings: Record<Exclude<ParameterType, 'dyn'>, Crossing> = {
  i1: {
    accepts: (value) => `typeof ${value} === 'boolean'`,
    read: (slot) => `i32[${slot * 2}] !== 0`,
    write: (slot, value) => `i32[${slot * 2}] = ${value} ? 1 : 0`,
  },
  i8: smallInteger(8),
  i16: smallInteger(16),
  i32: element('i32', 2, (value) => `${isNumber(value)} && (${value} | 0) === ${value}`),
  i64: element(
    'i64',
    1,
    (value) => `typeof ${value} === 'bigint' && BigInt.asIntN(64, ${value}) === ${value}`,
  ),
  f32: element('f32', 2, isNumber),
  f64: element('f64', 1, isNumber),
  ptr: element(
    'u64',
    1,
    (value) => `typeof ${value} === 'bigint' && BigInt.asUintN(64, ${value}) === ${value}`,
  ),
  ref: {
    accepts: (value) => `${value} === null || owns(${value})`,
    read: (slot) => `(${isZero(slot)} ? null : wrap(i32[${slot * 2}], i32[${slot * 2 + 1}]))`,
    write: (slot, value) => `u64[${slot}] = ${value} === null ? 0n : unwrap(${value})`,
  },
};

/** Whether a whole slot is 0, without making a bigint. */
function isZero(slot: number): string {
  return `(i32[${slot * 2}] | i32[${slot * 2 + 1}]) === 0`;
}

/** The statement that puts a dynamic value, which `given` made, into a slot. NaNs are one to the guest. */
function putDynamic(slot: number, value: string): string {
  const at = slot * 2;
  return `if (typeof ${value} === 'number') {
      f64[${slot}] = ${value};
      if (${value} !== ${value}) { i32[${at}] = 0; i32[${at + 1}] = 0x7ff80000; }
    } else put(${value}, ${slot});`;
}

/** The dynamic value of a slot whose double and halves are in variables. */
function dynamicOf(name: string, lends = false): string {
  return `(${name} === ${name} ? ${name} : ${lends ? 'lend' : 'take'}(${name}l, ${name}h))`;
}

/** Declares those variables. */
function readDynamic(slot: number, name: string): string {
  return `const ${name} = f64[${slot}], ${name}l = i32[${slot * 2}], ${name}h = i32[${slot * 2 + 1}];`;
}

/** Where the exception word is. */
const exceptionSlot = 1;

/** The last slot says which function `enter` calls; no argument can be there. */
const handleSlot = maxParameters + uncountedParameters;

type HostFunction = (...values: never[]) => unknown;

/** What generated code sees beside its parameters. */
interface Scope {
  /** The addon's `enter` (calls into the guest), or the JavaScript function (calls out of it). */
  target: unknown;
  /** Calls into the guest: the low and the high half of the function's handle. */
  low: number;
  high: number;
  settle(error: unknown): unknown;
  wrap(low: number, high: number): GuestRef;
  borrow(low: number, high: number): GuestRef;
  unwrap(ref: GuestRef): bigint;
  owns(value: unknown): boolean;
  /** What to throw for the exception word that a guest function returned. */
  thrown(word: bigint): unknown;
  /** The exception word for what a host function threw; throws what is to leave the guest. */
  caught(error: unknown): bigint;
  /** What a host function threw, with the guest's frames. */
  shown(error: unknown): unknown;
  badCount(count: number): never;
  badArgument(index: number, value: unknown): never;
  /** Calls into the guest: throws when the object's class is not one that the parameter takes. */
  checkClass(index: number, ref: GuestRef): void;
  badResult(value: unknown): never;
  /** What is put into a slot for an argument, or a result (index -1), that is no number. */
  given(value: unknown, index: number): SlotValue;
  make(text: string, slot: number): void;
  put(value: Exclude<SlotValue, number>, slot: number): void;
  take(low: number, high: number): unknown;
  /** The same for a host function that borrows its arguments. */
  lend(low: number, high: number): unknown;
}

const scopeNames: readonly (keyof Scope)[] = [
  'target',
  'low',
  'high',
  'settle',
  'wrap',
  'borrow',
  'unwrap',
  'owns',
  'thrown',
  'caught',
  'shown',
  'badCount',
  'badArgument',
  'checkClass',
  'badResult',
  'given',
  'make',
  'put',
  'take',
  'lend',
];

type Factory = (views: Views, scope: Scope) => AnyGuestFunction;

interface Views {
  i32: Int32Array;
  f32: Float32Array;
  f64: Float64Array;
  i64: BigInt64Array;
  u64: BigUint64Array;
}

/** What the boundary needs of its engine, beside the addon. */
export interface BoundaryOwner {
  use: UseNative;
  handles: Handles;
  exceptions: Exceptions;
  /** Of the guest, on the stack now. */
  frames(): readonly Frame[];
  /** An error leaves the guest. */
  left(error: unknown): void;
  /** What is wrong with an object's class, as an argument of a function; null when nothing is. */
  misfit(name: string, index: number, ref: GuestRef): { given: string; wanted: string } | null;
}

/** One engine's call buffer and the functions over it. */
export class Boundary {
  readonly buffer = new ArrayBuffer((handleSlot + 1) * 8);
  readonly #views: Views = {
    i32: new Int32Array(this.buffer),
    f32: new Float32Array(this.buffer),
    f64: new Float64Array(this.buffer),
    i64: new BigInt64Array(this.buffer),
    u64: new BigUint64Array(this.buffer),
  };
  readonly #factories = new Map<string, Factory>();
  readonly #hosts = new Map<number, () => void>();
  readonly #owner: () => BoundaryOwner;
  #lastHost = 0;
  #dynamic: DynamicSlots | undefined;
  /** A RangeError of V8's that is not the guest's: a host function or a builder used up the stack by itself. */
  #ownOverflow: unknown;

  /** @param owner is asked when functions are made or fail: the addon needs the buffer before there is all of it */
  constructor(owner: () => BoundaryOwner) {
    this.#owner = owner;
  }

  /**
   * The JavaScript function that calls a guest function.
   *
   * It throws ERR_ARGUMENT for a wrong argument or number of arguments, and what the guest threw.
   *
   * @param enter the addon's entry
   * @param handle what the addon's `callable` gave
   * @param codec for its dynamic values
   */
  callable(
    name: string,
    signature: Signature,
    enter: () => void,
    handle: number,
    codec?: ValueCodec,
  ): AnyGuestFunction {
    const make = this.#factory(`call ${formatSignature(signature)}`, () => callInto(signature));
    const callable = make(this.#views, this.#scope(name, signature, enter, handle, codec));
    return Object.defineProperty(callable, 'name', { value: name });
  }

  /** Takes a JavaScript function for calls out of the guest; the number is its id to the addon. */
  addHost(
    name: string,
    signature: Signature,
    target: HostFunction,
    borrow = false,
    codec?: ValueCodec,
  ): number {
    const lent = (type: ParameterType) => type === 'ref' || (type === 'dyn' && codec === undefined);
    const borrows = borrow && signature.params.some(lent);
    const shows = codec !== undefined;
    const kind = `${borrows ? 'lend' : 'host'}${shows ? ' shown' : ''}`;
    const make = this.#factory(`${kind} ${formatSignature(signature)}`, () =>
      callOutOf(signature, borrows, shows),
    );
    const id = ++this.#lastHost;
    this.#hosts.set(id, make(this.#views, this.#scope(name, signature, target, 0, codec, borrows)));
    return id;
  }

  removeHost(id: number): void {
    this.#hosts.delete(id);
  }

  /** A guest calls a host function. */
  callHost(id: number): void {
    const host = this.#hosts.get(id);
    if (!host) throw new VmkitError('ERR_SYMBOL_DISPOSED', `host function ${id} was removed`);
    this.called(host);
  }

  /** Runs JavaScript that a guest called. */
  called(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw this.#failed(error);
    }
  }

  /** What JavaScript that a guest called threw, as the guest, or who called it, is to see it. */
  #failed(error: unknown): unknown {
    if (isOverflow(error) || (error instanceof VmkitError && isOverflow(error.cause))) {
      if (!hasRoom()) return stackOverflow(error);
      this.#ownOverflow = error;
    }
    // Only the innermost guest's: as the error goes outwards it has them already.
    if (error instanceof GuestError && error.frames.length === 0) {
      error.showFrames(this.#owner().frames());
    }
    return error;
  }

  /** An error of JavaScript's that goes through a guest whose language has no notion of it. */
  #shown(error: unknown): unknown {
    const isOthers = error instanceof Error && !(error instanceof VmkitError);
    if (isOthers && !isOverflow(error)) showGuestFrames(error, () => this.#owner().frames());
    return error;
  }

  /**
   * What leaves a call into the guest. Deep in a guest's recursion V8 cannot even enter what the guest calls: such a
   * RangeError never passed through `called`.
   */
  readonly settle = (error: unknown): unknown => {
    if (!isOverflow(error)) {
      const adopted = adopt(error);
      this.#owner().left(adopted);
      return adopted;
    }
    return error === this.#ownOverflow ? error : stackOverflow(error);
  };

  #scope(
    name: string,
    signature: Signature,
    target: unknown,
    handle = 0,
    codec?: ValueCodec,
    borrows = false,
  ): Scope {
    const { handles, exceptions, misfit } = this.#owner();
    const complain = complaints(name, signature);
    return {
      ...complain,
      ...this.#dynamicScope(name, complain, codec, borrows),
      target,
      low: handle | 0,
      high: Math.floor(handle / 2 ** 32),
      settle: this.settle,
      wrap: (low, high) => handles.wrapHalves(low, high),
      borrow: (low, high) => handles.borrow(low, high),
      unwrap: (ref) => handles.unwrap(ref),
      checkClass: (index, ref) => {
        const wrong = misfit(name, index, ref);
        if (wrong) throw wrongClass(name, index, wrong);
      },
      owns: (value) => handles.owns(value),
      thrown: (word) => exceptions.errorOf(word, name),
      shown: (error) => this.#shown(error),
      caught: (error) => exceptions.toGuest(this.#failed(error), name),
    };
  }

  /** What code with dynamic values needs. */
  #dynamicScope(
    name: string,
    { badArgument, badResult }: Pick<Scope, 'badArgument' | 'badResult'>,
    codec: ValueCodec | undefined,
    borrows: boolean,
  ): Pick<Scope, 'given' | 'make' | 'put' | 'take' | 'lend'> {
    const slots = () => {
      const { use, handles } = this.#owner();
      const addBlock = (block: BigUint64Array) => use((addon) => addon.addHandleBlock(block));
      this.#dynamic ??= new DynamicSlots(this.buffer, handles, use, addBlock);
      return this.#dynamic;
    };
    const borrow = (low: number, high: number) => this.#owner().handles.borrow(low, high);
    return {
      given(value, index) {
        let made: SlotValue | undefined;
        try {
          made = slots().given(value, codec);
        } catch (error) {
          const usual =
            index < 0 ? `the result of the host function ${name}` : argument(name, index);
          throw refusedBy(codec?.placeOf?.(name, index) ?? usual, error);
        }
        if (made !== undefined) return made;
        return index < 0 ? badResult(value) : badArgument(index, value);
      },
      make: (text, slot) => slots().make(text, slot, codec as ValueCodec),
      put: (value, slot) => slots().put(value, slot),
      take: (low, high) => slots().take(low, high, codec),
      lend: (low, high) => slots().take(low, high, codec, borrows ? borrow : undefined),
    };
  }

  #factory(key: string, body: () => string): Factory {
    let factory = this.#factories.get(key);
    if (!factory) {
      factory = new Function(
        '{ i32, f32, f64, i64, u64 }',
        `{ ${scopeNames.join(', ')} }`,
        body(),
      ) as Factory;
      this.#factories.set(key, factory);
    }
    return factory;
  }
}

/** Arguments to slots, the handle to the last one, the call, slot 0 to the result. */
function callInto({ params, result, throws }: Signature): string {
  const names = params.map((_, index) => `a${index}`);
  const dynamic = params.flatMap((type, index) => (type === 'dyn' ? [index] : []));
  const given = dynamic.map(
    (index) =>
      `let v${index} = a${index}; if (typeof v${index} !== 'number') v${index} = given(v${index}, ${index});`,
  );
  const made = dynamic.map(
    (index) => `if (typeof v${index} === 'string') make(v${index}, ${index});`,
  );
  const writes = params.map((type, index) => {
    if (type === 'dyn') return putDynamic(index, `v${index}`);
    const { accepts, write } = crossings[type];
    const more = type === 'ref' ? `if (a${index} !== null) checkClass(${index}, a${index});` : '';
    return `if (!(${accepts(`a${index}`)})) badArgument(${index}, a${index});${more}
    ${write(index, `a${index}`)};`;
  });
  const returned =
    result === 'dyn'
      ? `${readDynamic(0, 'r')} return ${dynamicOf('r')};`
      : result === 'void'
        ? ''
        : `return ${crossings[result].read(0)};`;
  return `return function (${names.join(', ')}) {
    if (arguments.length !== ${params.length}) badCount(arguments.length);
    ${[...given, ...made, ...writes].join('\n    ')}
    i32[${handleSlot * 2}] = low;
    i32[${handleSlot * 2 + 1}] = high;
    try {
      target();
    } catch (error) {
      throw settle(error);
    }
    ${throws ? `if (!(${isZero(exceptionSlot)})) throw thrown(u64[${exceptionSlot}]);` : ''}
    ${returned}
  };`;
}

/**
 * Slots to arguments, the call, the result to slot 0.
 *
 * @param borrows the GuestRefs among the arguments are released afterwards
 * @param shows the guest's frames in an error that it throws, which the guest cannot catch
 */
function callOutOf(
  { params, result, throws }: Signature,
  borrows: boolean,
  shows: boolean,
): string {
  const names = params.map((_, index) => `a${index}`);
  const isDynamic = params.includes('dyn');
  // With dynamic values all slots are read before the first of those is made: that may call a guest.
  const slots = params.map((type, index) => {
    if (type === 'dyn') return readDynamic(index, `s${index}`);
    return isDynamic ? `const s${index} = ${readSlot(type, index, borrows)};` : '';
  });
  const reads = params.map((type, index) => {
    if (type === 'dyn') return dynamicOf(`s${index}`, borrows);
    return isDynamic ? `s${index}` : readSlot(type, index, borrows);
  });
  const call = `target(${borrows ? names.join(', ') : reads.join(', ')})`;
  let body = `${call};`;
  if (result === 'dyn') {
    body = `let result = ${call};
    if (typeof result !== 'number') result = given(result, -1);
    if (typeof result === 'string') make(result, 0);
    ${putDynamic(0, 'result')}`;
  } else if (result !== 'void') {
    const { accepts, write } = crossings[result];
    body = `const result = ${call};
    if (!(${accepts('result')})) badResult(result);
    ${write(0, 'result')};`;
  }
  if (borrows) {
    const lent = names.filter((_, index) => params[index] === 'ref' || params[index] === 'dyn');
    body = `${names.map((name, index) => `const ${name} = ${reads[index]};`).join(' ')}
    try {
      ${body}
    } finally {
      ${lent.map((name) => `if (${name} !== null && typeof ${name} === 'object') ${name}.release();`).join(' ')}
    }`;
  }
  body = slots.join('') + body;
  if (!throws && shows) body = `try { ${body} } catch (error) { throw shown(error); }`;
  if (!throws) return `return function () { ${body} };`;
  return `return function () {
    try {
      ${body}
      u64[${exceptionSlot}] = 0n;
    } catch (error) {
      const word = caught(error);
      u64[0] = 0n;
      u64[${exceptionSlot}] = word;
    }
  };`;
}

function readSlot(type: Exclude<ParameterType, 'dyn'>, slot: number, borrows: boolean): string {
  return type === 'ref' && borrows
    ? `${isZero(slot)} ? null : borrow(i32[${slot * 2}], i32[${slot * 2 + 1}])`
    : crossings[type].read(slot);
}

function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Maximum call stack size exceeded';
}

/** Whether V8's stack, which the guest shares, has room for these frames; about 20 KB. */
function hasRoom(frames = 200): boolean {
  try {
    return frames === 0 || hasRoom(frames - 1);
  } catch {
    // Only the overflow that is asked about can come here.
    return false;
  }
}

function stackOverflow(cause: unknown): VmkitError {
  return new VmkitError(
    'ERR_STACK_OVERFLOW',
    'the guest used up the stack: there was no room for the JavaScript that it called',
    { cause },
  );
}

/** The errors for values that do not fit a signature. */
function complaints(
  name: string,
  signature: Signature,
): Pick<Scope, 'badCount' | 'badArgument' | 'badResult'> {
  const { params, result } = signature;
  return {
    badCount(count) {
      throw new VmkitError(
        'ERR_ARGUMENT',
        `${name}: ${params.length} argument${params.length === 1 ? '' : 's'} expected, ${count} given; ` +
          `its signature is ${formatSignature(signature)}`,
      );
    },
    badArgument(index, value) {
      throw new VmkitError(
        'ERR_ARGUMENT',
        `${name}: argument ${index + 1} must be ${expected(params[index] as ParameterType)}, not ${shown(value)}`,
      );
    },
    badResult(value) {
      throw new VmkitError(
        'ERR_SIGNATURE',
        `the host function ${name} must return ${expected(result as ParameterType)}, not ${shown(value)}`,
      );
    },
  };
}

function argument(name: string, index: number): string {
  return `${name}: argument ${index + 1}`;
}

function wrongClass(
  name: string,
  index: number,
  { given, wanted }: { given: string; wanted: string },
): VmkitError {
  const message = `${name}: argument ${index + 1} must be of the class ${wanted}, or null, not of ${given}`;
  return new VmkitError('ERR_ARGUMENT', message);
}

function shown(value: unknown): string {
  return value instanceof GuestRef ? "another engine's GuestRef" : describe(value);
}

export type { HostFunction };
