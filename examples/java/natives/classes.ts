/** Natives of Class, which work on the descriptors of classes by their addresses; and the copy that Object.clone makes. */
import { ptr, type Value } from 'vmkit/vm';
import { retyped } from '../lowering/strings.js';
import { type Native, runtime } from './native.js';

const instanceOf = runtime('vmkit_instance_of', 'i1(ref,ptr)');
const isSubtype = runtime('vmkit_is_subtype', 'i1(ptr,ptr)');
const copyObject = runtime('java_copy_object', 'ref!(ctx,ref)');
const superclass = runtime('java_superclass', 'i64(i64)');
const element = runtime('java_element_class', 'i64(i64)');

const isInstance: Native = ({ body, args: [object, descriptor] }) => {
  const { b } = body;
  const address = b.bitcast(descriptor as Value, ptr);
  return instanceOf({ body, self: undefined, args: [object as Value, address] });
};

const isSubclass: Native = ({ body, args }) => {
  const given = args.map((each) => body.b.bitcast(each, ptr));
  return isSubtype({ body, self: undefined, args: given });
};

const classOf: Native = ({ body, args: [descriptor] }) =>
  body.lowering.runtime.classObjects.of(body, descriptor as Value);

const constants: Native = ({ body, args: [descriptor] }) => {
  const { b, lowering } = body;
  const { classObjects } = lowering.runtime;
  const all = b.call(b.module.native(classObjects.constants), [descriptor as Value]);
  return retyped(b, all, b.result);
};

type Reflective = 'find' | 'newArray' | 'constructorOf' | 'modifiersOf' | 'call';

const reflective =
  (name: Reflective): Native =>
  ({ body: { b, lowering }, args }) =>
    b.call(b.module.native(lowering.runtime.reflection[name]), [...args]);

export const classNatives: Readonly<Record<string, Native>> = {
  'java.lang.Class.of$(long)': classOf,
  'java.lang.Class.superclass$(long)': superclass,
  'java.lang.Class.element$(long)': element,
  'java.lang.Class.isInstance$(Object,long)': isInstance,
  'java.lang.Class.isSubclass$(long,long)': isSubclass,
  'java.lang.Class.constants$(long)': constants,
  'java.lang.Class.find$(String)': reflective('find'),
  'java.lang.Class.constructor$(long,String)': reflective('constructorOf'),
  'java.lang.Class.modifiers$(long,int)': reflective('modifiersOf'),
  'java.lang.Class.run$(long,int,Object[],Throwable[])': (call) => {
    const { b } = call.body;
    return retyped(b, reflective('call')(call) as Value, b.result);
  },
  'java.lang.reflect.Array.make$(String,int)': (call) => {
    const { b } = call.body;
    return retyped(b, reflective('newArray')(call) as Value, b.result);
  },
  'java.lang.Object.copy$()': ({ body, self }) => {
    const { b } = body;
    const made = copyObject({ body, self: undefined, args: [self as Value] }) as Value;
    return retyped(b, made, (self as Value).type);
  },
};
