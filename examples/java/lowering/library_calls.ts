/** Calls of the library that the language itself makes: boxes, and exceptions of its own. */
import type { Text, Value } from 'vmkit/vm';
import { nativeFor } from '../natives/natives.js';
import type { MethodSymbol } from '../semantics/symbols.js';
import type { BoxExpression, UnboxExpression } from '../semantics/typed.js';
import { erasure } from '../semantics/types.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';
import { unboxUse } from './nulls.js';

export const boxNames: Readonly<Record<string, string>> = {
  boolean: 'Boolean',
  byte: 'Byte',
  short: 'Short',
  char: 'Character',
  int: 'Integer',
  long: 'Long',
  float: 'Float',
  double: 'Double',
};

/** The library's method of a class, by the simple names of its erased parameters. @throws RangeError when there is none */
export function libraryMethod(
  { lowering }: BodyLowering,
  cls: string,
  name: string,
  ...parameters: readonly string[]
): MethodSymbol {
  const owner = lowering.program.library(`java.lang.${cls}`);
  const all = name === '<init>' ? owner.constructors : (owner.methods.get(name) ?? []);
  const wanted = parameters.join(',');
  const found = all.find(
    (each) => each.parameters.map(({ type }) => erasure(type)).join(',') === wanted,
  );
  if (found) return found;
  throw new RangeError(`the library has no method ${cls}.${name}(${wanted})`);
}

export function callLibrary(
  body: BodyLowering,
  method: MethodSymbol,
  args: readonly Value[],
): Value {
  const { b, lowering } = body;
  const native = nativeFor(method);
  if (native) return native({ body, self: undefined, args }) as Value;
  lowering.initialization.ensure(body, method.owner);
  return b.callStatic(lowering.methodOf(method), args);
}

/** A static method of the class of a primitive type's boxes, such as `Double.compare`. */
export function callOfBox(
  body: BodyLowering,
  primitive: string,
  name: string,
  args: readonly Value[],
): Value {
  const parameters = args.map(() => primitive);
  return callLibrary(
    body,
    libraryMethod(body, boxNames[primitive] as string, name, ...parameters),
    args,
  );
}

export function boxed(body: BodyLowering, { operand }: BoxExpression): Value {
  const value = lowerValue(body, operand);
  body.at(operand);
  return callOfBox(body, String(operand.type), 'valueOf', [value]);
}

export function unboxed(body: BodyLowering, node: UnboxExpression): Value {
  const { b, lowering } = body;
  const value = lowerValue(body, node.operand);
  body.at(node.operand);
  const primitive = String(node.type);
  const method = libraryMethod(body, boxNames[primitive] as string, `${primitive}Value`);
  const use: Text = unboxUse(body, node);
  const native = nativeFor(method);
  if (!native) return b.callDirect(lowering.methodOf(method), value, [], use);
  b.checkNull(value, use);
  return native({ body, self: b.nonNull(value), args: [] }) as Value;
}

/** Throws a new exception of java.lang, with a message or without. */
export function throwNew(body: BodyLowering, name: string, message?: Value): void {
  const { b, lowering } = body;
  const method = libraryMethod(body, name, '<init>', ...(message ? ['String'] : []));
  lowering.initialization.ensure(body, method.owner);
  const exception = b.new(lowering.classOf(method.owner));
  b.callDirect(lowering.methodOf(method), exception, message ? [message] : []);
  b.throw(exception);
}
