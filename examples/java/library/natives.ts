/**
 * The library's native methods: what the compiler emits where one is called, and, as a body, where one is reached through a
 * virtual table. Their Java side is semantics/java_lang.ts; runtime/ has the C++ behind them.
 */
import { i1, i32, i64, type TrapValue, u16, type Value } from 'vmkit/vm';
import type { BodyLowering } from '../lowering/body.js';
import type { MethodSymbol } from '../semantics/symbols.js';
import type { Expression } from '../semantics/typed.js';
import { mathNatives } from './math.js';
import { type Native, runtime } from './native.js';
import { systemNatives } from './system.js';
import { textNatives } from './text.js';

/** What is emitted for a method; undefined when it is an ordinary one. */
export function nativeFor(method: MethodSymbol): Native | undefined {
  if (!method.owner.isLibrary) return undefined;
  return natives[`${method.owner.name}.${method.selector}`];
}

/** The same for a method that is declared native. */
export function nativeBody(method: MethodSymbol): Native {
  const native = nativeFor(method);
  if (native) return native;
  throw new Error(
    `${method.owner.name}.${method.selector} is native, and library/natives.ts has none`,
  );
}

/** Whether a receiver is System.out or System.err itself, which are there before any class is initialised. */
export function printsTo(receiver: Expression): 'out' | 'err' | undefined {
  if (receiver.kind !== 'static') return undefined;
  const { owner, name } = receiver.field;
  if (!owner.isLibrary || owner.name !== 'System') return undefined;
  return name === 'out' || name === 'err' ? name : undefined;
}

const print: Native = ({ body: { b, lowering }, args: [value], isError }) => {
  const text = lowering.strings.textOf(b, value as Value);
  b.runtimeCall(isError ? 'java_print_error' : 'java_print', 'void(ptr)', [b.irOf(text)]);
  return undefined;
};

const println: Native = ({ body: { b, lowering }, args: [value], isError }) => {
  const text = lowering.strings.textOf(b, value as Value);
  b.runtimeCall(isError ? 'java_println_error' : 'java_println', 'void(ptr)', [b.irOf(text)]);
  return undefined;
};

const charAt: Native = ({ body: { b, lowering }, self, args: [index] }) => {
  const text = self as Value;
  const at = index as Value;
  const length = lowering.strings.length(b, text);
  const isOutside = b.or(b.binary('<', at, b.const(i32, 0)), () => b.binary('>=', at, length));
  b.if(isOutside, () => {
    const isLatin1 = b.value(b.runtimeCall('java_is_latin1', 'i1(ptr)', [b.irOf(text)]), i1);
    b.trap(charMessage, [at, length, isLatin1]);
  });
  const args = [b.irOf(text), b.irOf(at)];
  return b.value(b.runtimeCall('java_char_at', 'i16(ptr,i32)', args), u16);
};

/** OpenJDK keeps strings in two forms, and each has its own message. */
function charMessage(index: TrapValue, length: TrapValue, isLatin1: TrapValue): string {
  const what = isLatin1
    ? `String index out of range: ${index}`
    : `index ${index}, length ${length}`;
  return `java.lang.StringIndexOutOfBoundsException: ${what}`;
}

const substring: Native = ({ body: { b, lowering }, self, args: [from, to] }) => {
  const { strings } = lowering;
  const text = self as Value;
  const begin = from as Value;
  const length = strings.length(b, text);
  const end = to ?? length;
  const isBad = b.or(
    b.or(b.binary('<', begin, b.const(i32, 0)), () => b.binary('>', begin, end)),
    () => b.binary('>', end, length),
  );
  b.trapIf(
    isBad,
    (first, last, size) =>
      `java.lang.StringIndexOutOfBoundsException: begin ${first}, end ${last}, length ${size}`,
    [begin, end, length],
  );
  const made = strings.allocate(b, b.convert(b.binary('-', end, begin), i64));
  b.runtimeCall('java_copy', 'void(ptr,ptr,i32)', [b.irOf(made), b.irOf(text), b.irOf(begin)]);
  return made;
};

const equals: Native = ({ body: { b, lowering }, self, args: [other] }) => {
  const { cls } = lowering.strings;
  return b.and(b.isInstance(other as Value, cls), () => {
    const args = [b.irOf(self as Value), b.irOf(other as Value)];
    return b.value(b.runtimeCall('java_equals', 'i1(ptr,ptr)', args), i1);
  });
};

/** A method of String that needs another one. */
function withOther(name: string): Native {
  const native = runtime(name, 'i32(ptr,ptr)', i32);
  return (call) => {
    call.body.b.checkNull(call.args[0] as Value, 'length()');
    return native(call);
  };
}

/** A new string of the elements of an array of char. */
function textOfChars({ b, lowering }: BodyLowering, array: Value): Value {
  const made = lowering.strings.allocate(b, b.convert(b.length(array), i64));
  const from = b.irOf(b.const(i32, 0));
  b.runtimeCall('java_copy_array', 'void(ptr,ptr,i32)', [b.irOf(made), b.irOf(array), from]);
  return made;
}

/** Prints an array of char as text. */
function chars(printer: Native): Native {
  return (call) => printer({ ...call, args: [textOfChars(call.body, call.args[0] as Value)] });
}

/** "Point@1b6d3586" */
const objectText: Native = ({ body: { b, lowering }, self }) => {
  const { strings } = lowering;
  const object = b.irOf(self as Value);
  const nameLength = b.value(b.runtimeCall('java_class_name_length', 'i32(ptr)', [object]), i32);
  const hash = b.value(b.runtimeCall('java_identity_hash', 'i32(ptr)', [object]), i32);
  const digits = strings.formatted(b, 'java_format_hex', 'ptr(ptr,i32)', hash);
  const sign = strings.constant(b, '@');
  const rest = b.binary('+', strings.length(b, digits), b.const(i32, 1));
  const made = strings.allocate(b, b.convert(b.binary('+', nameLength, rest), i64));
  const to = b.irOf(made);
  let at = b.runtimeCall('java_append_class_name', 'i32(ptr,ptr)', [to, object]);
  for (const part of [sign, digits]) {
    at = b.runtimeCall('java_append', 'i32(ptr,i32,ptr)', [to, at, b.irOf(part)]);
  }
  return made;
};

/** The text of any value, put behind what a StringBuilder has. */
const append: Native = ({ body: { b, lowering }, self, args: [value] }) => {
  const text = lowering.strings.textOf(b, value as Value);
  const [add] = lowering.program.library('StringBuilder').methods.get('add') ?? [];
  return b.callDirect(lowering.methodOf(add as MethodSymbol), self as Value, [text]);
};

const natives: Readonly<Record<string, Native>> = {
  ...mathNatives,
  ...systemNatives,
  ...textNatives,

  'Object.equals(Object)': ({ body: { b }, self, args: [other] }) =>
    b.binary('==', self as Value, other as Value),
  'Object.hashCode()': runtime('java_identity_hash', 'i32(ptr)', i32),
  'Object.toString()': objectText,

  'String.length()': ({ body: { b, lowering }, self }) => lowering.strings.length(b, self as Value),
  'String.charAt(int)': charAt,
  'String.equals(Object)': equals,
  'String.hashCode()': runtime('java_hash', 'i32(ptr)', i32),
  'String.compareTo(String)': withOther('java_compare'),
  'String.substring(int)': substring,
  'String.substring(int,int)': substring,
  'String.indexOf(int)': runtime('java_index_of_char', 'i32(ptr,i32)', i32),
  'String.indexOf(String)': withOther('java_index_of'),
  'String.concat(String)': ({ body: { b, lowering }, self, args: [other] }) => {
    b.checkNull(other as Value, 'length()');
    return lowering.strings.join(b, [self as Value, other as Value]);
  },

  'String.copyTo(int,int,char[],int)': ({ body: { b }, self, args }) => {
    const given = [self as Value, ...args].map((each) => b.irOf(each));
    b.runtimeCall('java_copy_to', 'void(ptr,i32,i32,ptr,i32)', given);
    return undefined;
  },
  'String.part(char[],int,int)': ({ body: { b, lowering }, args: [array, offset, count] }) => {
    const made = lowering.strings.allocate(b, b.convert(count as Value, i64));
    const given = [made, array as Value, offset as Value].map((each) => b.irOf(each));
    b.runtimeCall('java_copy_array', 'void(ptr,ptr,i32)', given);
    return made;
  },
  'String.valueOf(char[])': ({ body, args: [array] }) => textOfChars(body, array as Value),

  'PrintStream.println()': ({ body: { b }, isError }) => {
    b.runtimeCall(isError ? 'java_newline_error' : 'java_newline', 'void()', []);
    return undefined;
  },

  'PrintStream.print(char[])': chars(print),
  'PrintStream.println(char[])': chars(println),

  ...Object.fromEntries(
    ['boolean', 'char', 'int', 'long', 'float', 'double', 'String', 'Object'].flatMap((type) => [
      [`PrintStream.print(${type})`, print],
      [`PrintStream.println(${type})`, println],
    ]),
  ),
  ...Object.fromEntries(
    ['boolean', 'int', 'long', 'float', 'double', 'String', 'CharSequence', 'Object'].map(
      (type) => [`StringBuilder.append(${type})`, append],
    ),
  ),
};
