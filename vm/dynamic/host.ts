/**
 * `module.dynamic.host`: what the values of a dynamic program are in JavaScript, and JavaScript's in the program.
 *
 *     number, boolean         as they are
 *     string                  string
 *     nil                     null; undefined becomes nil, too
 *     function, bound method,
 *     class                   a function; calling a class makes an instance
 *     instance                a GuestObject
 *     host function           the function that it was made of, and the other way round
 *     bigint                  a number, if one can be exactly that
 *
 * Functions and objects keep their identity: the same guest object is the same function or GuestObject while that lives,
 * and the guest gets its own object back. What else JavaScript has (plain objects, arrays, symbols) is refused.
 */
import { describe, VmkitError } from '../../src/errors.js';
import { GuestError } from '../../src/guest_error.js';
import type { ValueCodec } from '../../src/host/dynamic_slots.js';
import { facade, GuestRef } from '../../src/host/handles.js';
import { maxParameters } from '../../src/signature.js';
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule, Params } from '../module.js';
import { dynamic, type ValueType } from '../types.js';
import type { Calls } from './calls.js';
import type { Describer } from './describe.js';
import type { Globals } from './globals.js';
import { GuestObject } from './guest_object.js';
import { type Callable, HostFunctions } from './host_functions.js';
import { HostGlobals } from './host_globals.js';
import { HostProperties } from './host_properties.js';
import type { KitClasses } from './kit_classes.js';
import { defineKitFunction } from './kit_code.js';
import type { Mistakes } from './mistakes.js';

/** What belongs to the codec of a module. */
export interface HostParts {
  readonly kit: KitClasses;
  readonly calls: Calls;
  readonly describer: Describer;
  readonly globals: Globals;
  readonly mistakes: Mistakes;
}

/** Where a function that is made of a guest's keeps the object. */
const refKey = Symbol('guest function');

type GuestFacade = Callable & { readonly [refKey]: GuestRef };

/** Names a parameter by its index, or a result (index -1). */
export type Place = (index: number) => string;

type Kind = 'callable' | 'instance' | 'host' | 'string' | 'other';

/** A dynamic program seen from JavaScript: the codec of its values, and its global variables. */
export class Host implements ValueCodec {
  readonly globals: HostGlobals;
  readonly #module: GuestModule;
  readonly #parts: HostParts;
  readonly #functions: HostFunctions;
  readonly #properties: HostProperties;
  readonly #callers: Callable[] = [];
  /** Of the kit's functions that JavaScript's values go through: how they come to be where they are. */
  readonly #places = new Map<string, Place>();
  readonly #kinds = new Map<bigint, Kind>();
  #stringClass: bigint | undefined;

  constructor(module: GuestModule, parts: HostParts) {
    this.#module = module;
    this.#parts = parts;
    this.#functions = new HostFunctions(module, this, parts.calls, parts.describer);
    this.#properties = new HostProperties(module, this, parts);
    this.globals = new HostGlobals(this, parts.globals);
  }

  get stringClass(): bigint {
    this.#stringClass ??= this.#module.strings.cls.descriptor.address;
    return this.#stringClass;
  }

  // ── To the guest ───────────────────────────────────────────────────────────────────────────────────────────────

  toGuest(value: unknown): number | boolean | null | GuestRef {
    switch (typeof value) {
      case 'undefined':
        return null;
      case 'number':
      case 'boolean':
        return value;
      case 'string':
        return this.#module.strings.fromHost(value);
      case 'function':
        return this.#given(value as Callable);
      case 'bigint':
        return numberOf(value);
      case 'object':
        if (value === null) return null;
        break;
    }
    if (value instanceof GuestRef) {
      if (value.engine === this.#module.engine) return value;
      throw foreign('a reference to an object');
    }
    if (value instanceof GuestObject) {
      const { ref } = value;
      if (ref.engine === this.#module.engine) return ref;
      throw foreign('an object');
    }
    throw refused(value);
  }

  /** A function of another engine, or another language's, is as good as one of JavaScript's. */
  #given(fn: Callable): GuestRef {
    const ref = (fn as Partial<GuestFacade>)[refKey];
    const isOwn = ref !== undefined && ref.engine === this.#module.engine;
    return isOwn && this.#kindOf(ref) === 'callable' ? ref : this.#functions.toGuest(fn);
  }

  // ── From the guest ─────────────────────────────────────────────────────────────────────────────────────────────

  fromGuest(ref: GuestRef): unknown {
    const made = ref[facade] ?? this.#facade(ref);
    // What this language knows nothing of, another one may make more of.
    if (made !== ref) ref[facade] = made;
    return made instanceof GuestText ? made.text : made;
  }

  #facade(ref: GuestRef): object {
    switch (this.#kindOf(ref)) {
      case 'callable':
        return this.#callable(ref);
      case 'instance':
        return new GuestObject(ref, this.#properties);
      case 'host':
        return this.#functions.fromGuest(ref);
      case 'string':
        return new GuestText(this.#module.strings.toHost(ref));
      default:
        return ref;
    }
  }

  #kindOf(ref: GuestRef): Kind {
    const descriptor = this.#module.engine.objects.classOf(ref);
    let kind = this.#kinds.get(descriptor);
    if (kind === undefined) {
      kind = this.#kindOfClass(this.#module.classes.byDescriptor(descriptor));
      this.#kinds.set(descriptor, kind);
    }
    return kind;
  }

  #kindOfClass(cls: ClassType | undefined): Kind {
    const { kit } = this.#parts;
    if (!cls) return 'other';
    if (cls.isString) return 'string';
    if (cls === this.#functions.cls) return 'host';
    if (cls.isSubtypeOf(kit.instance)) return 'instance';
    const isCallable = [kit.function, kit.bound, kit.class].some((each) => cls.isSubtypeOf(each));
    return isCallable ? 'callable' : 'other';
  }

  /** The JavaScript function of something that the guest can call. */
  #callable(ref: GuestRef): Callable {
    const { name, arity = 0 } = this.#parts.describer.describe(ref);
    const call: Callable = (...values) => {
      switch (values.length) {
        case 0:
          return this.#caller(0)(ref);
        case 1:
          return this.#caller(1)(ref, values[0]);
        case 2:
          return this.#caller(2)(ref, values[0], values[1]);
        default:
          return this.#caller(values.length)(ref, ...values);
      }
    };
    return Object.defineProperties(call, {
      name: { value: name, configurable: true },
      length: { value: arity, configurable: true },
      [refKey]: { value: ref },
    });
  }

  /** The guest function that calls its first argument with the others. */
  #caller(arity: number): Callable {
    this.#callers[arity] ??= this.#newCaller(arity);
    return this.#callers[arity] as Callable;
  }

  #newCaller(arity: number): Callable {
    checkCount(arity, 1);
    const params: Params = [['callee', dynamic], ...argumentParams(arity)];
    const place: Place = (index) => `argument ${index}`;
    return this.define(`vmkit.call/${arity}`, params, place, (b) => {
      const args = Array.from({ length: arity }, (_, index) => b.param(index + 1).get());
      return this.#parts.calls.call(
        b,
        b.param('callee').get(),
        args,
        this.#parts.mistakes.wrongCall(arity),
      );
    });
  }

  /** The error for a method that is not there. */
  missing(object: GuestRef, name: string): GuestError {
    const { describer, mistakes } = this.#parts;
    return new GuestError(mistakes.messages.missing(describer.describe(object), name, 'call'));
  }

  /**
   * A function of the kit's that JavaScript calls with values of its own.
   *
   * @param place what errors call its parameters
   * @param options.result its type; dynamic unless given
   * @param options.isSeldom it runs too seldom for LLVM to optimise it
   */
  define(
    base: string,
    params: Params,
    place: Place,
    body: (b: FunctionBuilder) => unknown,
    { result = dynamic, isSeldom = false }: { result?: ValueType; isSeldom?: boolean } = {},
  ): Callable {
    const module = this.#module;
    const { name } = defineKitFunction(module, base, params, result, body, {
      values: this,
      isSeldom,
    });
    this.#places.set(name, place);
    return module.engine.function(name) as Callable;
  }

  /** Says what errors call the parameters, and the result, of a function that is there already. */
  addPlace(name: string, place: Place): void {
    this.#places.set(name, place);
  }

  placeOf(name: string, index: number): string | undefined {
    return this.#places.get(name)?.(index);
  }
}

/**
 * @param others the parameters that the function of the kit has, beside the arguments
 * @throws VmkitError ERR_ARGUMENT for more arguments than a function that JavaScript calls can have
 */
export function checkCount(count: number, others: number): void {
  const most = maxParameters - others;
  if (count <= most) return;
  throw new VmkitError(
    'ERR_ARGUMENT',
    `${count} arguments are given, and ${most} is the most that JavaScript can give to the program here`,
  );
}

/** Small bigints are the numbers that they stand for. */
function numberOf(value: bigint): number {
  const number = Number(value);
  if (BigInt(number) === value) return number;
  throw new VmkitError(
    'ERR_ARGUMENT',
    `the bigint ${value} is no number exactly: give Number(it) if it may be rounded, or its text`,
  );
}

function foreign(what: string): VmkitError {
  return new VmkitError(
    'ERR_ARGUMENT',
    `${what} of another engine cannot be given to this one: wrap what it does in a JavaScript function`,
  );
}

function refused(value: unknown): VmkitError {
  const help =
    typeof value === 'symbol'
      ? 'give a string'
      : 'give its parts one by one, a function that gives them, or an instance of a class of the program';
  return new VmkitError('ERR_ARGUMENT', `the program has no value for ${describe(value)}: ${help}`);
}

/** A string that somebody has a GuestRef of. */
class GuestText {
  constructor(readonly text: string) {}
}

export function argumentParams(count: number): Params {
  return Array.from({ length: count }, (_, index) => [`${index}`, dynamic] as const);
}
