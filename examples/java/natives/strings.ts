/** The natives of String and StringBuilder: the kit's strings and builders (vm/strings.ts) under Java's names. */
import { type BuilderOperation, i32, type StringOperation, u16, type Value } from 'vmkit/vm';
import type { BodyLowering } from '../lowering/body.js';
import { type Native, requiring } from './native.js';

const noOther = (name: string) => `Cannot read field "value" because "${name}" is null`;
const noText = (name: string) => `Cannot invoke "String.length()" because "${name}" is null`;
const noChars = 'Cannot read the array length because "value" is null';

/** What the kit's operations take for a character. */
const widened = ({ b }: BodyLowering, value: Value) =>
  value.type === u16 ? b.convert(value, i32) : value;

/** An operation on the receiver, if there is one, the arguments, and further constants. */
function text(operation: StringOperation, ...constants: readonly number[]): Native {
  return ({ body, self, args }) => {
    const { b } = body;
    const given = [...(self ? [b.nonNull(self)] : []), ...args].map((each) => widened(body, each));
    const more = constants.map((each) => b.const(i32, each));
    return b.module.strings.call(b, operation, [...given, ...more]);
  };
}

/** The same of a builder. */
function builder(operation: BuilderOperation, ...constants: readonly number[]): Native {
  return ({ body, self, args }) => {
    const { b } = body;
    const given = args.map((each) => widened(body, each));
    const more = constants.map((each) => b.const(i32, each));
    return b.module.strings.builders.call(b, operation, b.nonNull(self as Value), [
      ...given,
      ...more,
    ]);
  };
}

/** The same when it gives the builder back. */
function changing(operation: BuilderOperation): Native {
  const change = builder(operation);
  return (call) => {
    change(call);
    return call.self;
  };
}

/** `java.lang.String.valueOf(x)`, `x` of any type. */
const asText: Native = ({ body, args: [value] }) => body.textOf(value as Value);

const latest = 0x7fffffff;

/** What gives a text: when it is empty, the one that the literal "" is, as OpenJDK's, so that `==` finds them the same. */
function orLiteral(make: Native): Native {
  return (call) => {
    const made = make(call) as Value;
    const { b, lowering } = call.body;
    const isEmpty = b.binary('==', b.module.strings.length(b, b.nonNull(made)), b.const(i32, 0));
    return b.select(isEmpty, lowering.strings.constant(b, ''), made);
  };
}

const substring: Native = ({ body: { b }, self, args: [begin, end] }) =>
  b.module.strings.substring(b, b.nonNull(self as Value), begin as Value, end);

const equals: Native = ({ body: { b, lowering }, self, args: [other] }) => {
  const { cls } = lowering.strings;
  const { strings } = b.module;
  const given = other as Value;
  if (given.type === cls.ref || given.type.signature !== cls.ref.signature) {
    return strings.equals(b, self as Value, given);
  }
  return b.and(b.isInstance(given, cls), () =>
    strings.equals(b, self as Value, b.value(b.irOf(given), cls.ref)),
  );
};

const stringNatives: Readonly<Record<string, Native>> = {
  'length()': ({ body: { b }, self }) => b.module.strings.length(b, b.nonNull(self as Value)),
  'charAt(int)': text('charAt'),
  'equals(Object)': equals,
  'hashCode()': text('hash'),
  'compareTo(String)': requiring(0, noOther('anotherString'), text('compare')),
  'substring(int)': orLiteral(substring),
  'substring(int,int)': orLiteral(substring),
  'indexOf(int)': text('indexOfChar', 0),
  'indexOf(int,int)': text('indexOfChar'),
  'lastIndexOf(int)': text('lastIndexOfChar', latest),
  'lastIndexOf(int,int)': text('lastIndexOfChar'),
  'indexOf(String)': requiring(
    0,
    'Cannot invoke "String.coder()" because "str" is null',
    text('indexOf', 0),
  ),
  'indexOf(String,int)': requiring(0, noOther('tgtStr'), text('indexOf')),
  'lastIndexOf(String)': requiring(0, noOther('tgtStr'), text('lastIndexOf', latest)),
  'lastIndexOf(String,int)': requiring(0, noOther('tgtStr'), text('lastIndexOf')),
  'startsWith(String)': requiring(0, noText('prefix'), text('startsWith', 0)),
  'startsWith(String,int)': requiring(0, noText('prefix'), text('startsWith')),
  'endsWith(String)': requiring(0, noText('suffix'), text('endsWith')),
  'matches(int,String,int,int)': text('regionMatches'),
  'concat(String)': requiring(
    0,
    'Cannot invoke "String.isEmpty()" because "str" is null',
    ({ body: { b }, self, args: [other] }) =>
      b.module.strings.concat(b, [self as Value, other as Value]),
  ),
  'codePoint(int)': text('codePointAt'),
  'pointBefore(int)': text('codePointBefore'),
  'pointCount(int,int)': text('codePointCount'),
  'trim()': orLiteral(text('trim')),
  'strip()': orLiteral(text('strip', 3)),
  'stripLeading()': orLiteral(text('strip', 1)),
  'stripTrailing()': orLiteral(text('strip', 2)),
  'isBlank()': text('isBlank'),
  'times(int)': orLiteral(text('repeat')),
  'replace(char,char)': text('replaceChar'),
  'replaceAll(String,String)': orLiteral(text('replace')),
  'toUpperCase()': ({ body: { b }, self }) =>
    b.module.strings.toUpperCase(b, b.nonNull(self as Value)),
  'toLowerCase()': ({ body: { b }, self }) =>
    b.module.strings.toLowerCase(b, b.nonNull(self as Value)),
  'compareToIgnoreCase(String)': requiring(
    0,
    noOther('s2'),
    ({ body: { b }, self, args: [other] }) =>
      b.module.strings.compareIgnoreCase(b, b.nonNull(self as Value), other as Value),
  ),
  'copyTo(int,int,char[],int)': text('getChars'),
  'intern()': text('intern'),
  'part(char[],int,int)': requiring(0, noChars, text('fromChars')),
  'point(int)': text('ofCodePoint'),
  ...Object.fromEntries(
    ['Object', 'boolean', 'char', 'int', 'long', 'float', 'double'].map((type) => [
      `valueOf(${type})`,
      asText,
    ]),
  ),
};

/** What appends a value of any primitive type, or a string. */
const append: Native = ({ body: { b }, self, args: [value] }) => {
  b.module.strings.builders.append(b, b.nonNull(self as Value), value as Value);
  return self;
};

/** The same of an object's text. */
const appendObject: Native = ({ body, self, args: [value] }) =>
  append({ body, self, args: [body.textOf(value as Value)] });

const builderNatives: Readonly<Record<string, Native>> = {
  'begin(int)': ({ body: { b }, self, args: [capacity] }) => {
    b.module.strings.builders.init(b, b.nonNull(self as Value), capacity as Value);
    return undefined;
  },
  'length()': ({ body: { b }, self }) =>
    b.module.strings.builders.length(b, b.nonNull(self as Value)),
  ...Object.fromEntries(
    ['boolean', 'char', 'int', 'long', 'float', 'double', 'String'].map((type) => [
      `append(${type})`,
      append,
    ]),
  ),
  'append(CharSequence)': appendObject,
  'append(Object)': appendObject,
  'appendUnits(char[],int,int)': changing('appendChars'),
  'appendPart(String,int,int)': changing('appendRange'),
  'insert(int,String)': changing('insert'),
  'replaceUnits(int,int,String)': requiring(2, noText('str'), changing('replace')),
  'deleteUnits(int,int)': changing('delete'),
  'deleteCharAt(int)': changing('deleteCharAt'),
  'setCharAt(int,char)': builder('setCharAt'),
  'resize(int)': builder('setLength'),
  'ensureCapacity(int)': builder('ensureCapacity'),
  'capacity()': builder('capacity'),
  'reverse()': changing('reverse'),
  'charAt(int)': builder('charAt'),
  'substring(int,int)': orLiteral(builder('substring')),
  'toString()': orLiteral(builder('toString')),
  'indexOf(String)': requiring(0, noOther('tgtStr'), builder('indexOf', 0)),
  'indexOf(String,int)': requiring(0, noOther('tgtStr'), builder('indexOf')),
  'lastIndexOf(String)': requiring(0, noOther('tgtStr'), builder('lastIndexOf', latest)),
  'lastIndexOf(String,int)': requiring(0, noOther('tgtStr'), builder('lastIndexOf')),
};

/** Those of Integer, Long, Float, Double that make texts of numbers, and numbers of texts. */
const numberNatives: Readonly<Record<string, Native>> = {
  'java.lang.Double.read(String)': text('parseDouble'),
  'java.lang.Float.read(String)': text('parseFloat'),
  'java.lang.Integer.read(String,int)': text('parseInt'),
  'java.lang.Long.read(String,int)': text('parseLong'),
  'java.lang.Integer.write(long,int)': text('ofLongRadix'),
  'java.lang.Long.write(long,int)': text('ofLongRadix'),
  'java.lang.Integer.writeUnsigned(long,int)': text('ofUnsignedRadix'),
  'java.lang.Long.writeUnsigned(long,int)': text('ofUnsignedRadix'),
};

const named = (cls: string, natives: Readonly<Record<string, Native>>) =>
  Object.entries(natives).map(([selector, made]) => [`${cls}.${selector}`, made] as const);

/** By class and selector. */
export const stringLibrary: Readonly<Record<string, Native>> = {
  ...Object.fromEntries(named('java.lang.String', stringNatives)),
  ...Object.fromEntries(named('java.lang.StringBuilder', builderNatives)),
  ...numberNatives,
};
