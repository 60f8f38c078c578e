/** Natives of System and Object, and how library code makes a program fail. */
import { type GuestModule, i32, i64, type TrapValue, type Value } from 'vmkit/vm';
import { classOfDescriptor } from '../lowering/messages.js';
import type { MethodSymbol } from '../semantics/symbols.js';
import { Exit } from './exit.js';
import { type Native, runtime } from './native.js';

const outside = 'ArrayIndexOutOfBoundsException: arraycopy:';

/** What java_copy_elements (runtime/arrays.cpp) says, by its number. */
const copyMessages: readonly ((c: CopyTrap) => string)[] = [
  ({ from }) => `ArrayStoreException: arraycopy: source type ${from} is not an array`,
  ({ to }) => `ArrayStoreException: arraycopy: destination type ${to} is not an array`,
  ({ from, to }) =>
    `ArrayStoreException: arraycopy: type mismatch: can not copy ${kindOf(from)}[] into ${kindOf(to)}[]`,
  (c) =>
    `${outside} source index ${c.fromIndex} out of bounds for ${kindOf(c.from)}[${c.fromLength}]`,
  (c) =>
    `${outside} destination index ${c.toIndex} out of bounds for ${kindOf(c.to)}[${c.toLength}]`,
  (c) => `${outside} length ${c.length} is negative`,
  (c) =>
    `${outside} last source index ${c.fromIndex + c.length} out of bounds for ${kindOf(c.from)}[${c.fromLength}]`,
  (c) =>
    `${outside} last destination index ${c.toIndex + c.length} out of bounds for ${kindOf(c.to)}[${c.toLength}]`,
];

/** What an array copy that failed was asked for; classes by their names. */
interface CopyTrap {
  from: string;
  to: string;
  fromIndex: number;
  toIndex: number;
  length: number;
  fromLength: number;
  toLength: number;
}

const kinds: Readonly<Record<string, string>> = {
  Z: 'boolean',
  B: 'byte',
  S: 'short',
  C: 'char',
  I: 'int',
  J: 'long',
  F: 'float',
  D: 'double',
};

/** The element type of an array of numbers; all others are alike. */
const kindOf = (name: string) => kinds[name.slice(1)] ?? 'object array';

function copyMessage(module: GuestModule, values: readonly TrapValue[]): string {
  const [status, fromClass, toClass, fromIndex, toIndex, length, fromLength, toLength] = values;
  const message = copyMessages[Number(status) - 1] as (c: CopyTrap) => string;
  const text = message({
    from: classOfDescriptor(module, fromClass),
    to: classOfDescriptor(module, toClass),
    fromIndex: Number(fromIndex),
    toIndex: Number(toIndex),
    length: Number(length),
    fromLength: Number(fromLength),
    toLength: Number(toLength),
  });
  return `java.lang.${text}`;
}

type FiveValues = readonly [Value, Value, Value, Value, Value];

const arraycopy: Native = ({ body: { b, lowering }, args }) => {
  const [from, fromIndex, to, toIndex, length] = args as FiveValues;
  b.checkNull(from, 'arraycopy()');
  b.checkNull(to, 'arraycopy()');
  const given = args.map((each) => b.irOf(each));
  const done = b.runtimeCall('java_copy_elements', 'i32(ptr,i32,ptr,i32,i32)', given);
  const status = b.value(done, i32);
  const lengthOf = (array: Value) =>
    b.value(b.runtimeCall('java_array_length', 'i32(ptr)', [b.irOf(array)]), i32);
  b.if(b.binary('<', status, b.const(i32, 0)), () => {
    const [each] = lowering.program.library('System').methods.get('copyEach') ?? [];
    b.callStatic(lowering.methodOf(each as MethodSymbol), args);
  });
  b.if(b.binary('>', status, b.const(i32, 0)), () => {
    const values = [fromIndex, toIndex, length, lengthOf(from), lengthOf(to)];
    b.trap(
      (...told) => copyMessage(b.module, told),
      [status, b.classOf(from), b.classOf(to), ...values],
    );
  });
  return undefined;
};

/** The object of an object's class. */
const getClass: Native = ({ body: { b, lowering }, self }) => {
  const cls = lowering.classOf(lowering.program.library('Class'));
  const { classObjects } = lowering.runtime;
  const descriptor = b.classOf(self as Value);
  const args = [classObjects.table(b), descriptor].map((each) => b.irOf(each));
  const known = b.value(b.runtimeCall('java_known_class', 'ptr(ptr,ptr)', args), cls.ref);
  return b.ifValue(
    b.isNull(known),
    () => classObjects.make(b, descriptor, lowering),
    () => known,
  );
};

export const systemNatives: Readonly<Record<string, Native>> = {
  'System.nanoTime()': runtime('java_nano_time', 'i64()', i64),
  'System.currentTimeMillis()': runtime('java_current_time_millis', 'i64()', i64),
  'System.identityHashCode(Object)': ({ body: { b }, args: [object] }) =>
    b.ifValue(
      b.isNull(object as Value),
      () => b.const(i32, 0),
      () =>
        b.value(b.runtimeCall('java_identity_hash', 'i32(ptr)', [b.irOf(object as Value)]), i32),
    ),
  'System.arraycopy(Object,int,Object,int,int)': arraycopy,
  'System.exit(int)': ({ body: { b }, args: [status] }) => {
    b.trap((code) => new Exit(Number(code)), [status as Value]);
    return undefined;
  },
  'Object.getClass()': getClass,
  '$Failure.raise(String)': ({ body: { b, lowering }, args: [message] }) => {
    const { runtime: java } = lowering;
    b.trap((address) => java.readString(BigInt(address)), [message as Value]);
    return undefined;
  },
};
