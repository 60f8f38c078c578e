/** Natives of Throwable and of $Failure, which makes exceptions of failed checks. */
import type { GuestRef } from 'vmkit';
import { i8, i32, native, ptr, type Value } from 'vmkit/vm';
import { castMessage, classOfDescriptor } from '../lowering/messages.js';
import { traceText } from '../lowering/traces.js';
import type { Native } from './native.js';

const message = native({
  name: 'java.message',
  signature: 'string!(ctx,i64)',
  implementation: (_, module) => (number: bigint) => module.messages.text(number),
});

const className = native({
  name: 'java.className',
  signature: 'string!(ctx,i64)',
  implementation: (_, module) => (descriptor: bigint) => classOfDescriptor(module, descriptor),
});

const cast = native({
  name: 'java.castMessage',
  signature: 'string!(ctx,i64,i64)',
  implementation: (_, module) => (from: bigint, to: bigint) =>
    castMessage(classOfDescriptor(module, from), classOfDescriptor(module, to)),
});

const describe = native({
  name: 'java.trace',
  signature: 'string!(ctx,ptr,i64[])',
  implementation: (_, module) => (descriptor: bigint, trace: GuestRef) =>
    traceText(module, descriptor, trace),
});

const hasRoom = native({ name: 'java_has_room', signature: 'i32(ctx,ptr)' });

const called =
  (declared: ReturnType<typeof native>): Native =>
  ({ body: { b }, args }) =>
    b.call(b.module.native(declared), [...args]);

export const failureNatives: Readonly<Record<string, Native>> = {
  'java.lang.$Failure.message(long)': called(message),
  'java.lang.$Failure.className(long)': called(className),
  'java.lang.$Failure.cast(long,long)': called(cast),
  'java.lang.$Failure.hasRoom()': ({ body: { b } }) => {
    const bytes = b.const(ptr, b.module.classes.arrayOf(i8).descriptor.address);
    return b.binary('!=', b.call(b.module.native(hasRoom), [bytes]), b.const(i32, 0));
  },
  'java.lang.Throwable.capture()': ({ body: { b } }) => b.captureTrace(),
  'java.lang.Throwable.describe(long[])': ({ body: { b }, self, args: [trace] }) =>
    b.call(b.module.native(describe), [b.classOf(self as Value), trace as Value]),
};
