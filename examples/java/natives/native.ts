/** What a native method is to the compiler, and the plainest kind of one. */
import { native, type Value } from 'vmkit/vm';
import type { BodyLowering } from '../lowering/body.js';

export interface NativeCall {
  body: BodyLowering;
  /** Not null; undefined for static methods. */
  self: Value | undefined;
  args: readonly Value[];
}

export type Native = (call: NativeCall) => Value | undefined;

/**
 * A call of a native of the kit: a C++ function, of the kit's runtime or of runtime/, that gets the receiver and the
 * arguments.
 */
export function runtime(name: string, signature: string): Native {
  const declared = native({ name, signature });
  return ({ body: { b }, self, args }) =>
    b.call(b.module.native(declared), self ? [self, ...args] : args);
}

/**
 * A native whose argument must not be null; else a NullPointerException with OpenJDK's words, which are about its own
 * library's variables.
 */
export function requiring(index: number, message: string, made: Native): Native {
  return (call) => {
    call.body.b.checkNull(call.args[index] as Value, message);
    return made(call);
  };
}
