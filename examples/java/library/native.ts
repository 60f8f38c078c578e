/** What a native method is to the compiler, and the plainest kind of one. */
import type { Value, ValueType } from 'vmkit/vm';
import type { BodyLowering } from '../lowering/body.js';

export interface NativeCall {
  body: BodyLowering;
  /** Not null; undefined for static methods and where the receiver is System.out or System.err. */
  self: Value | undefined;
  /** The receiver is System.err. */
  isError?: boolean;
  args: readonly Value[];
}

export type Native = (call: NativeCall) => Value | undefined;

/** A call of a function of the runtime that does not come back to the program. */
export function runtime(name: string, signature: string, result: ValueType): Native {
  return ({ body: { b }, self, args }) => {
    const given = [...(self ? [self] : []), ...args].map((value) => b.irOf(value));
    return b.value(b.runtimeCall(name, signature, given), result);
  };
}
