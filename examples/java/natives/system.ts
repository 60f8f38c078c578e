/** Natives of Object and System. */
import { arch, release, type, userInfo } from 'node:os';
import { i32, native, type Value, voidType } from 'vmkit/vm';
import { retyped } from '../lowering/strings.js';
import type { MethodSymbol } from '../semantics/symbols.js';
import { Exit } from './exit.js';
import { type Native, runtime } from './native.js';

type FiveValues = readonly [Value, Value, Value, Value, Value];

const copyElements = runtime('java_copy_elements', 'i32(ctx,ref,i32,ref,i32,i32)');
const arrayLength = runtime('java_array_length', 'i32(ref)');

const arraycopy: Native = ({ body, args }) => {
  const { b, lowering } = body;
  const [from, , to] = args as FiveValues;
  b.checkNull(from, () => '');
  b.checkNull(to, () => '');
  const status = copyElements({ body, self: undefined, args }) as Value;
  const call = (name: string, given: readonly Value[]) => {
    const [method] = lowering.program.library('System').methods.get(name) ?? [];
    b.callStatic(lowering.methodOf(method as MethodSymbol), given);
  };
  b.if(b.binary('!=', status, b.const(i32, 0)), () => {
    b.if(
      b.binary('<', status, b.const(i32, 0)),
      () => call('copyEach', args),
      () => call('cannotCopy', [status, ...args]),
    );
  });
  return undefined;
};

/** The object of an object's class. */
const getClass: Native = ({ body, self }) =>
  body.lowering.runtime.classObjects.of(body, body.b.classOf(self as Value));

const likeArray = runtime('java_like_array', 'ref!(ctx,ref,i32)');

/** An array of the given one's class. */
const sameType: Native = ({ body, args: [array, length] }) => {
  const { b } = body;
  const given = b.nonNull(array as Value);
  const made = likeArray({ body, self: undefined, args: [given, length as Value] }) as Value;
  return retyped(b, made, (array as Value).type);
};

const identityHash = runtime('java_identity_hash', 'i32(ref)');

/** Ends the program: no handler and no `finally` sees it, since it is no exception of the program's. */
const exitName = 'java.exit';

/** What the process knows of where it runs. */
const properties: Readonly<Record<string, () => string>> = {
  'user.dir': () => process.cwd(),
  'user.home': () => userInfo().homedir,
  'user.name': () => userInfo().username,
  'os.name': () => type(),
  'os.version': () => release(),
  'os.arch': () => ({ x64: 'amd64', arm64: 'aarch64' })[arch()] ?? arch(),
};

/** A native that asks JavaScript for a text by a name: null when there is none. */
function asking(name: string, find: (wanted: string) => string | undefined): Native {
  const declared = native({
    name,
    signature: 'string!(ctx,string)',
    implementation: () => (wanted: string) => find(wanted) ?? null,
  });
  return ({ body: { b }, args }) => b.call(b.module.native(declared), args);
}

export const systemNatives: Readonly<Record<string, Native>> = {
  'java.lang.Object.equals(Object)': ({ body: { b }, self, args: [other] }) =>
    b.binary('==', self as Value, other as Value),
  'java.lang.Object.hashCode()': identityHash,
  'java.lang.Object.getClass()': getClass,

  'java.lang.System.nanoTime()': runtime('java_nano_time', 'i64()'),
  'java.lang.System.currentTimeMillis()': runtime('java_current_time_millis', 'i64()'),
  'java.lang.System.identityHashCode(Object)': ({ body, args: [object] }) => {
    const { b } = body;
    return b.ifValue(
      b.isNull(object as Value),
      () => b.const(i32, 0),
      () => identityHash({ body, self: undefined, args: [object as Value] }) as Value,
    );
  },
  'java.lang.System.hostProperty(String)': asking('java.property', (name) =>
    Object.hasOwn(properties, name) ? properties[name]?.() : undefined,
  ),
  'java.lang.System.hostVariable(String)': asking('java.variable', (name) => process.env[name]),
  'java.lang.System.arraycopy(Object,int,Object,int,int)': arraycopy,
  'java.lang.System.arrayLength(Object)': arrayLength,
  'java.util.Arrays.sameType(Object[],int)': sameType,
  'java.lang.System.gc()': runtime('java_collect', 'void(ctx)'),
  'java.lang.System.exit(int)': ({ body: { b }, args: [status] }) => {
    const { engine } = b.module;
    if (!engine.symbols.has(exitName)) {
      engine.host(exitName, 'void(i32)', (code) => {
        throw new Exit(code);
      });
    }
    b.call({ name: exitName, params: [i32], result: voidType }, [status as Value]);
    return undefined;
  },
};
