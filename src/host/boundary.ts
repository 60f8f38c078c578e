/**
 * The boundary between JavaScript and guest code: the call buffer, and the functions that marshal over it.
 *
 * A function is generated for each signature, so that every type test and slot is a constant to V8: a table of
 * one entry a type, below, is all there is to it. Only type names and numbers go into the generated code.
 *
 * Values cross in slots of 8 bytes; src/native.ts says how a type lies in its slot. Both sides read all arguments
 * before anything else runs, so that a nested call may use the same buffer.
 *
 * Functions that may throw have the exception word in slot 1: what it is in JavaScript, and what a JavaScript error is
 * to the guest, `engine.exceptions` says.
 */
import { adopt, describe, VmkitError } from '../errors.js';
import type { Exceptions } from '../exceptions.js';
import { type Frame, GuestError } from '../guest_error.js';
import {
  type AnyGuestFunction,
  expected,
  formatSignature,
  maxParameters,
  type ParameterType,
  type Signature,
} from '../signature.js';
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

const crossings: Record<ParameterType, Crossing> = {
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

/** Where the exception word is. */
const exceptionSlot = 1;

/** The last slot says which function `enter` calls; no argument can be there. */
const handleSlot = maxParameters;

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
  badCount(count: number): never;
  badArgument(index: number, value: unknown): never;
  /** Calls into the guest: throws when the object's class is not one that the parameter takes. */
  checkClass(index: number, ref: GuestRef): void;
  badResult(value: unknown): never;
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
  'badCount',
  'badArgument',
  'checkClass',
  'badResult',
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
   */
  callable(
    name: string,
    signature: Signature,
    enter: () => void,
    handle: number,
  ): AnyGuestFunction {
    const make = this.#factory(`call ${formatSignature(signature)}`, () => callInto(signature));
    const callable = make(this.#views, this.#scope(name, signature, enter, handle));
    return Object.defineProperty(callable, 'name', { value: name });
  }

  /** Takes a JavaScript function for calls out of the guest; the number is its id to the addon. */
  addHost(name: string, signature: Signature, target: HostFunction, borrow = false): number {
    const borrows = borrow && signature.params.includes('ref');
    const make = this.#factory(`${borrows ? 'lend' : 'host'} ${formatSignature(signature)}`, () =>
      callOutOf(signature, borrows),
    );
    const id = ++this.#lastHost;
    this.#hosts.set(id, make(this.#views, this.#scope(name, signature, target)));
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

  #scope(name: string, signature: Signature, target: unknown, handle = 0): Scope {
    const { handles, exceptions, misfit } = this.#owner();
    return {
      ...complaints(name, signature),
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
      caught: (error) => exceptions.toGuest(this.#failed(error), name),
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
  const writes = params.map((type, index) => {
    const { accepts, write } = crossings[type];
    const more = type === 'ref' ? `if (a${index} !== null) checkClass(${index}, a${index});` : '';
    return `if (!(${accepts(`a${index}`)})) badArgument(${index}, a${index});${more}
    ${write(index, `a${index}`)};`;
  });
  return `return function (${names.join(', ')}) {
    if (arguments.length !== ${params.length}) badCount(arguments.length);
    ${writes.join('\n    ')}
    i32[${handleSlot * 2}] = low;
    i32[${handleSlot * 2 + 1}] = high;
    try {
      target();
    } catch (error) {
      throw settle(error);
    }
    ${throws ? `if (!(${isZero(exceptionSlot)})) throw thrown(u64[${exceptionSlot}]);` : ''}
    ${result === 'void' ? '' : `return ${crossings[result].read(0)};`}
  };`;
}

/**
 * Slots to arguments, the call, the result to slot 0.
 *
 * @param borrows the GuestRefs among the arguments are released afterwards
 */
function callOutOf({ params, result, throws }: Signature, borrows: boolean): string {
  const names = params.map((_, index) => `a${index}`);
  const reads = params.map((type, index) =>
    type === 'ref' && borrows
      ? `${isZero(index)} ? null : borrow(i32[${index * 2}], i32[${index * 2 + 1}])`
      : crossings[type].read(index),
  );
  const call = `target(${borrows ? names.join(', ') : reads.join(', ')})`;
  const { accepts, write } = crossings[result === 'void' ? 'i32' : result];
  let body =
    result === 'void'
      ? `${call};`
      : `const result = ${call};
    if (!(${accepts('result')})) badResult(result);
    ${write(0, 'result')};`;
  if (borrows) {
    const lent = names.filter((_, index) => params[index] === 'ref');
    body = `${names.map((name, index) => `const ${name} = ${reads[index]};`).join(' ')}
    try {
      ${body}
    } finally {
      ${lent.map((name) => `if (${name} !== null) ${name}.release();`).join(' ')}
    }`;
  }
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
