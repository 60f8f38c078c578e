/**
 * A language's exceptions: which class they are, how a failure becomes one, and how they cross to JavaScript.
 *
 * A function that may throw gives its result and an exception word: null, an exception's address, or the marker of the
 * context's failure (vm/failures.ts). A handler that finds the marker calls the module's function `raise`, whose body the
 * language's policy builds; so does what takes an exception over to JavaScript (`ExceptionBridge`, src/exceptions.ts).
 */
import { checkObject, needed } from '../src/checks.js';
import { VmkitError } from '../src/errors.js';
import type { ExceptionDescription, GuestFailure } from '../src/exceptions.js';
import { GuestError } from '../src/guest_error.js';
import type { GuestRef } from '../src/host/handles.js';
import type { ClassType } from './class_type.js';
import { FailureKind } from './failures.js';
import { buildFunction, type FunctionBuilder } from './function_builder.js';
import type { Body, FunctionRef, GuestModule, Params } from './module.js';
import { checkReference, referenceTest } from './reference_tests.js';
import { arrayOf } from './references.js';
import { signatureOf } from './signatures.js';
import { i32, i64, type ValueType } from './types.js';
import type { Value } from './value.js';

/** What a language says of its exceptions. */
export interface ExceptionPolicy {
  /** The class of all exceptions; asked for when code first needs it. */
  root(): ClassType;
  /**
   * Builds what makes the exception for a failure: the body of a function of its own, so cold code.
   *
   * @param kind an i32: a `FailureKind`, or one of the language's own
   * @param x an i64, as `FailureKind` says
   * @param y an i64
   * @returns the exception, a reference to a root or below it, not null
   */
  raise(b: FunctionBuilder, kind: Value, x: Value, y: Value): Value;
  /** Makes an exception of an error that a JavaScript function threw into the guest. */
  fromHost(error: unknown): GuestRef;
  /** What an exception that nobody caught says: the message of the GuestException. */
  describe(exception: GuestRef): string;
  /** Return addresses of its trace, innermost first, as `b.captureTrace` gave them; none unless given. */
  trace?(exception: GuestRef): BigUint64Array | undefined;
  /** The exception that led to it: `cause` of the GuestException. */
  cause?(exception: GuestRef): GuestRef | null;
}

/** @throws VmkitError ERR_ARGUMENT for what is no policy */
export function checkPolicy(policy: unknown): asserts policy is ExceptionPolicy {
  const what = "the module's exceptions";
  checkObject(what, 'a policy, or a function that makes one, such as defaultExceptions', policy);
  const given = policy as Record<string, unknown>;
  for (const name of ['root', 'raise', 'fromHost', 'describe']) {
    if (typeof given[name] !== 'function')
      throw needed(`${what}: ${name}`, 'a method', given[name]);
  }
  for (const name of ['trace', 'cause']) {
    if (given[name] === undefined || typeof given[name] === 'function') continue;
    throw needed(`${what}: ${name}`, 'a method or none', given[name]);
  }
}

/** The exceptions of one module. */
export class ModuleExceptions {
  readonly policy: ExceptionPolicy;
  readonly #module: GuestModule;
  readonly #functions = new Map<string, FunctionRef>();
  #isMaterializing = false;

  /** Tells the engine of them. */
  constructor(module: GuestModule, policy: ExceptionPolicy) {
    this.#module = module;
    this.policy = policy;
    const self = this;
    module.engine.exceptions.register({
      get name() {
        return self.root.name;
      },
      ownsFunction: (name) => module.ownsFunction(name) || self.#owns(name),
      owns: (ref) => self.isException(ref),
      materialize: (failure) => self.#materialize(failure),
      toGuest: (error) => self.#checked(policy.fromHost(error), 'fromHost'),
      describe: (ref) => self.#describe(ref),
    });
  }

  /** The class of all exceptions. */
  get root(): ClassType {
    return this.policy.root();
  }

  /** "ref!(ctx)": makes the exception for the context's failure; handlers call it. */
  get materialize(): FunctionRef {
    return this.helper('vmkit.materialize', [], this.root.ref, (b) =>
      b.call(this.raise, b.failureParts()),
    );
  }

  /** "ref!(ctx,i32,i64,i64)": makes the exception for a failure. */
  get raise(): FunctionRef {
    const params = [
      ['kind', i32],
      ['a', i64],
      ['b', i64],
    ] as const;
    return this.helper('vmkit.raise', params, this.root.ref, (b) => {
      const [kind, x, y] = params.map(([name]) => b.param(name).get()) as [Value, Value, Value];
      return this.policy.raise(b, kind, x, y);
    });
  }

  /** Whether an object is one of the module's exceptions. */
  isException(object: GuestRef): boolean {
    const { engine, classes } = this.#module;
    return referenceTest(classes, this.root.ref)?.fits(engine.objects.classOf(object)) ?? false;
  }

  /** A trace that `b.captureTrace` gave: return addresses, for a policy's `trace`. */
  readTrace(array: GuestRef): BigUint64Array {
    const type = arrayOf(i64);
    const lengthOf = this.helper('vmkit.traceLength', [['trace', type]], i32, (b) =>
      b.length(b.param(0).get()),
    );
    const addressAt = this.helper(
      'vmkit.traceAt',
      [
        ['trace', type],
        ['index', i32],
      ],
      i64,
      (b) => b.element(b.param(0).get(), b.param(1).get()).get(),
    );
    const { engine } = this.#module;
    const addresses = new BigUint64Array(engine.function(lengthOf.name)(array) as number);
    const at = engine.function(addressAt.name);
    for (let index = 0; index < addresses.length; index++) {
      addresses[index] = at(array, index) as bigint;
    }
    return addresses;
  }

  /**
   * Declares a function that does not come from a source: it stays, whatever becomes of the source that is being loaded.
   *
   * @param name its symbol, once for the module; another module of the engine may have one of the name
   */
  helper(name: string, params: Params, result: ValueType, body: Body): FunctionRef {
    const known = this.#functions.get(name);
    if (known) return known;
    const { engine } = this.#module;
    let unique = name;
    // Another language of the engine has its own.
    while (engine.symbols.has(unique)) unique += "'";
    const types = params.map(([, type]) => type);
    const ref = { name: unique, params: types, result, context: true, throws: true };
    const plan = { module: this.#module, source: undefined, span: undefined, ref, params, body };
    const references = types.map((type) => referenceTest(this.#module.classes, type));
    const build = buildFunction(plan);
    engine.define({ name: unique, signature: signatureOf(ref), references, build });
    this.#functions.set(name, ref);
    return ref;
  }

  /** What a policy made, which guest code takes for an exception. */
  #checked(made: GuestRef, what: string): GuestRef {
    const { engine, classes } = this.#module;
    const test = referenceTest(classes, this.root.ref);
    if (made === null || made === undefined) {
      throw new VmkitError(
        'ERR_SIGNATURE',
        `${what} of the exceptions' policy must give an object`,
      );
    }
    if (test) checkReference(`what ${what} of the exceptions' policy gives`, engine, test, made);
    return made;
  }

  #owns(name: string): boolean {
    for (const each of this.#functions.values()) if (each.name === name) return true;
    return false;
  }

  #materialize({ kind, a, b, frames }: GuestFailure): GuestRef {
    // What failed again leads here again, i.e. for want of memory.
    if (this.#isMaterializing) throw withoutObject(kind, frames);
    this.#isMaterializing = true;
    try {
      return this.#module.engine.function(this.raise.name)(kind, a, b) as GuestRef;
    } finally {
      this.#isMaterializing = false;
    }
  }

  #describe(ref: GuestRef): ExceptionDescription {
    const { policy } = this;
    const trace = policy.trace?.(ref);
    return {
      message: policy.describe(ref),
      ...(trace === undefined ? {} : { trace }),
      cause: policy.cause?.(ref) ?? null,
    };
  }
}

/** A failure whose exception could not be made. */
function withoutObject(kind: number, frames: GuestFailure['frames']): VmkitError {
  if (kind === FailureKind.Memory) {
    return new VmkitError('ERR_OUT_OF_MEMORY', "there is no memory left for the guest's exception");
  }
  if (kind === FailureKind.Stack) {
    const message = "the guest used up the stack: there was no room for the guest's exception";
    return new VmkitError('ERR_STACK_OVERFLOW', message);
  }
  const reason = `the exception for a failure of kind ${kind} could not be made`;
  return new GuestError(reason, undefined, undefined, { frames });
}
