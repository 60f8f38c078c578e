/**
 * Calls through addresses with koffi: for guest functions whose arguments are koffi's structs, buffers or callbacks,
 * and for native code that is not the guest's.
 */
import { createRequire } from 'node:module';
import type { TypeObject } from 'koffi';
import { needed } from '../checks.js';
import { describe, VmkitError } from '../errors.js';
import { formatSignature, type ResultType, type Signature } from '../signature.js';

/** Native code as koffi calls it. */
export type NativeFunction = (...values: unknown[]) => unknown;

let loaded: typeof import('koffi').default | undefined;

/** koffi, loaded when it is first needed: it would be a tenth of the start of a program. */
function koffi(): typeof import('koffi').default {
  if (!loaded) {
    loaded = createRequire(import.meta.url)('koffi') as typeof import('koffi').default;
    // It crashes when its first call goes through a bare address: loading any library before that is its cure.
    loaded.load(null);
  }
  return loaded;
}

/**
 * Makes a JavaScript function of an address.
 *
 * @param prototype koffi's text, "double (double, int64_t)", or what `koffi.proto` gave
 * @throws VmkitError ERR_SIGNATURE when koffi cannot read the prototype, ERR_ARGUMENT for an address that is none
 */
export function nativeFunction(address: bigint, prototype: string | TypeObject): NativeFunction {
  if (typeof address !== 'bigint' || address === 0n) {
    throw new VmkitError('ERR_ARGUMENT', `${describe(address)} is no address of a function`);
  }
  return koffi().decode(address, readPrototype(prototype)) as NativeFunction;
}

/**
 * Reads the prototype of a guest function: its types must cross as the signature's do.
 *
 * @throws VmkitError ERR_SIGNATURE, ERR_ARGUMENT
 */
export function guestPrototype(
  name: string,
  signature: Signature,
  prototype: string | TypeObject,
): TypeObject {
  const type = readPrototype(prototype);
  // koffi's own declaration says TypeObject[] for what is this.
  const given = (type.proto?.arguments ?? []) as unknown as { type: TypeObject }[];
  const types = given.map((each) => each.type.primitive);
  const fits =
    types.length === signature.params.length &&
    signature.params.every((param, at) => primitives[param].includes(types[at] ?? 'Void')) &&
    primitives[signature.result].includes(type.proto?.result.primitive ?? 'Void');
  if (fits) return type;
  throw new VmkitError(
    'ERR_SIGNATURE',
    `${name} has the signature ${formatSignature(signature)}, and the prototype ` +
      `${typeof prototype === 'string' ? describe(prototype) : 'given'} does not fit it`,
  );
}

/** koffi's primitives that lie in registers as a type does. */
const primitives: Record<ResultType, readonly TypeObject['primitive'][]> = {
  void: ['Void'],
  i1: ['Bool'],
  i8: ['Int8', 'UInt8'],
  i16: ['Int16', 'UInt16'],
  i32: ['Int32', 'UInt32'],
  i64: ['Int64', 'UInt64'],
  f32: ['Float32'],
  f64: ['Float64'],
  ptr: ['Pointer', 'String', 'String16', 'Array', 'Callback', 'Int64', 'UInt64'],
  ref: ['Pointer', 'Int64', 'UInt64'],
  dyn: ['Int64', 'UInt64'],
};

function readPrototype(prototype: string | TypeObject): TypeObject {
  if (typeof prototype !== 'string') {
    if (prototype?.primitive === 'Prototype') return prototype;
    throw needed('koffi', 'a prototype, as text or made by koffi.proto,', prototype);
  }
  try {
    return koffi().proto(prototype);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new VmkitError(
      'ERR_SIGNATURE',
      `koffi cannot read the prototype ${describe(prototype)}: ${why}; write it like "double (double, int64_t)"`,
      { cause: error },
    );
  }
}
