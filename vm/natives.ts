/**
 * Natives: functions that are not written in a guest language, declared once and callable from every language on the kit.
 * They are C++, of the kit's runtime or an author's (`engine.addRuntime`), or TypeScript.
 *
 *     const shout = native({
 *       name: 'shout',
 *       signature: 'string!(ctx,string,i32)',
 *       implementation: () => (text: string, times: number) => text.toUpperCase().repeat(times),
 *     });
 *     ...
 *     b.call(module.native(shout), [text, b.const(i32, 2)])
 *
 * The types of a native's signature are those of `vm/types.ts` (u16 and the like too), `string` for the module's strings,
 * `ref` for any reference, a class of the module by its name, and arrays of all that: "i8[]". With `!` it may throw; it
 * takes the context then, which TypeScript does not see.
 *
 * To a TypeScript implementation a `string` is a JavaScript string (null stays null), and any other reference a
 * GuestRef. It may call guest functions; what it throws, or what they throw, is an exception in the guest when the
 * signature has `!`, and otherwise leaves the guest as any host function's error does.
 */
import { checkObject, checkText, needed } from '../src/checks.js';
import type { Engine } from '../src/engine.js';
import { VmkitError } from '../src/errors.js';
import { GuestRef } from '../src/host/handles.js';
import type { GuestValue } from '../src/signature.js';
import type { FunctionRef, GuestModule } from './module.js';
import { checkReference, referenceTest } from './reference_tests.js';
import { arrayOf } from './references.js';
import { signatureOf } from './signatures.js';
import {
  anyRef,
  f32,
  f64,
  i1,
  i8,
  i16,
  i32,
  i64,
  ptr,
  u8,
  u16,
  u32,
  u64,
  type ValueType,
  voidType,
} from './types.js';

/** A TypeScript native: a `string` of its signature is a JavaScript string here. */
export type NativeImplementation = (...values: never[]) => unknown;

export interface NativeOptions {
  /** The C++ function's name, or the symbol of a TypeScript one. */
  readonly name: string;
  /** "string!(ctx,string,i32)". */
  readonly signature: string;
  /** Of a TypeScript native: makes the function, once for each engine and module that uses it. */
  readonly implementation?: (engine: Engine, module: GuestModule) => NativeImplementation;
}

/** A declaration of a native; `module.native(it)` is the function. */
export interface Native extends NativeOptions {
  readonly context: boolean;
  readonly throws: boolean;
  /** As the signature spells them. */
  readonly params: readonly string[];
  readonly result: string;
}

/**
 * Declares a native.
 *
 * @throws VmkitError ERR_SIGNATURE, ERR_ARGUMENT
 */
export function native(options: NativeOptions): Native {
  checkObject('native', 'an object with name and signature', options);
  const { name, signature, implementation } = options;
  checkText('native', 'a name', name);
  checkText(`the native ${name}`, 'a signature', signature);
  if (implementation !== undefined && typeof implementation !== 'function') {
    throw needed(`the native ${name}`, 'a function that makes the implementation', implementation);
  }
  const match = /^\s*([^\s!(),]+)\s*(!?)\s*\(([^()]*)\)\s*$/.exec(signature);
  const wrong = (why: string) =>
    new VmkitError(
      'ERR_SIGNATURE',
      `the native ${name}: "${signature}" is no signature: ${why}; write it like "string!(ctx,string,i32)"`,
    );
  if (!match) throw wrong('it is not a type followed by parameters in parentheses');
  const [, result = '', bang, list = ''] = match;
  const params = list.trim() === '' ? [] : list.split(',').map((param) => param.trim());
  const context = params[0] === 'ctx';
  if (context) params.shift();
  const throws = bang === '!';
  if (throws && !context) throw wrong('a function that may throw takes ctx as its first parameter');
  for (const each of params) {
    if (each === '') throw wrong('a parameter has no type');
    if (each === 'ctx') throw wrong('ctx is the first parameter or none');
    if (each === 'void') throw wrong('a parameter cannot be void');
  }
  return { ...options, context, throws, params, result };
}

const plainTypes: ReadonlyMap<string, ValueType> = new Map(
  [i1, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, ptr, voidType].map((type) => [
    type.name,
    type,
  ]),
);

/**
 * The type that a native's signature spells.
 *
 * @throws VmkitError ERR_CLASS for a class that the module does not have
 */
export function typeOfNative(module: GuestModule, text: string): ValueType {
  const plain = plainTypes.get(text);
  if (plain) return plain;
  if (text.endsWith('[]')) return arrayOf(typeOfNative(module, text.slice(0, -2)));
  if (text === 'ref') return anyRef;
  return text === 'string' ? module.strings.ref : module.classes.get(text).ref;
}

/** The natives that one module uses; `module.native` asks it. */
export class Natives {
  readonly #module: GuestModule;
  readonly #known = new Map<Native, FunctionRef>();

  constructor(module: GuestModule) {
    this.#module = module;
  }

  /**
   * The function of a native in this module.
   *
   * @throws VmkitError ERR_CLASS for a class that the module does not have, ERR_SYMBOL_EXISTS for a TypeScript native
   *   whose name the engine has for something else
   */
  get(declared: Native): FunctionRef {
    const known = this.#known.get(declared);
    if (known) return known;
    const { context, throws } = declared;
    const ref: FunctionRef = {
      name: declared.name,
      params: declared.params.map((text) => typeOfNative(this.#module, text)),
      result: typeOfNative(this.#module, declared.result),
      context,
      throws,
    };
    const made = declared.implementation ? this.#host(declared, ref) : ref;
    this.#known.set(declared, made);
    return made;
  }

  /** Makes the host function; another module of the engine may have its own, of its own strings. */
  #host(declared: Native, ref: FunctionRef): FunctionRef {
    const { engine } = this.#module;
    const owners = ownersOf(engine);
    let { name } = declared;
    for (let owner = owners.get(name); owner; owner = owners.get(name)) {
      if (owner !== declared) {
        throw new VmkitError(
          'ERR_SYMBOL_EXISTS',
          `there is another native of the name ${declared.name} in this engine; give one of them another name`,
        );
      }
      name += "'";
    }
    const target = declared.implementation?.(engine, this.#module) as NativeImplementation;
    engine.host(name, signatureOf(ref), this.#adapted(declared, target));
    owners.set(name, declared);
    return { ...ref, name };
  }

  /** Gives strings as JavaScript has them. */
  #adapted({ name, params, result }: Native, target: NativeImplementation): NativeImplementation {
    const isText = params.map((param) => param === 'string');
    const { classes, engine, strings } = this.#module;
    const test = referenceTest(classes, typeOfNative(this.#module, result));
    if (!isText.includes(true) && !test) return target;
    return (...values: readonly GuestValue[]) => {
      const given = values.map((value, index) =>
        isText[index] && value !== null ? strings.toHost(value as GuestRef) : value,
      );
      const made: unknown = target(...(given as never[]));
      // What is no reference at all, the boundary refuses.
      if (test && made instanceof GuestRef && result !== 'string') {
        checkReference(`the result of the native ${name}`, engine, test, made);
      }
      if (result !== 'string' || made === null) return made;
      if (typeof made === 'string') return strings.fromHost(made);
      throw needed(`from the native ${name}`, 'a string or null', made);
    };
  }
}

/** Of an engine: the declarations behind the names of its TypeScript natives. */
const allOwners = new WeakMap<Engine, Map<string, Native>>();

function ownersOf(engine: Engine): Map<string, Native> {
  let owners = allOwners.get(engine);
  if (!owners) {
    owners = new Map();
    allOwners.set(engine, owners);
  }
  return owners;
}
