/**
 * Calls through addresses with koffi: for guest functions whose arguments are koffi's structs, buffers or callbacks,
 * and for native code that is not the guest's.
 */
import { createRequire } from 'node:module';
import type { TypeObject } from 'koffi';
import { describe, VmkitError } from '../errors.js';

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

function readPrototype(prototype: string | TypeObject): TypeObject {
  if (typeof prototype !== 'string') return prototype;
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
