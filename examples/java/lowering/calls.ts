/** Calls of methods and constructors. */
import type { Value } from 'vmkit/vm';
import { nativeFor, printer } from '../library/natives.js';
import type { MethodSymbol } from '../semantics/symbols.js';
import type { CallExpression, NewExpression } from '../semantics/typed.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';
import { callUse } from './nulls.js';

export function call(body: BodyLowering, expression: CallExpression): Value | undefined {
  const { b, lowering } = body;
  const { mode, method, receiver, args } = expression;
  const evaluated = () => args.map((arg) => lowerValue(body, arg));
  if (!receiver || mode === 'static') {
    if (receiver) lowerValue(body, receiver);
    const given = evaluated();
    return body.at(expression, () => callStatic(body, method, given));
  }
  const print = printer(method, receiver);
  if (print) {
    const given = evaluated();
    return body.at(expression, () => print({ body, self: undefined, args: given }));
  }
  const native = isExact(body, expression) ? nativeFor(method) : undefined;
  const self = lowerValue(body, receiver);
  const given = evaluated();
  return body.at(expression, () => {
    const target = lowering.methodOf(method);
    if (native) {
      b.checkNull(self, callUse(body, expression));
      return native({ body, self: b.nonNull(self), args: given });
    }
    const use = callUse(body, expression);
    if (isExact(body, expression)) return b.callDirect(target, self, given, use);
    return mode === 'interface'
      ? b.callInterface(target, self, given, use)
      : b.callVirtual(target, self, given, use);
  });
}

/** Whether the call can only reach the method that it names. */
function isExact({ lowering, owner }: BodyLowering, { mode, method }: CallExpression): boolean {
  return mode === 'direct' || (mode === 'virtual' && lowering.hasOneTarget(method, owner));
}

function callStatic(body: BodyLowering, method: MethodSymbol, args: Value[]): Value | undefined {
  const { b, lowering } = body;
  const native = nativeFor(method);
  if (native) return native({ body, self: undefined, args });
  lowering.initialization.ensure(body, method.owner);
  return b.callStatic(lowering.methodOf(method), args);
}

export function newObject(body: BodyLowering, { method, args }: NewExpression): Value {
  const { b, lowering } = body;
  const cls = lowering.classOf(method.owner);
  lowering.initialization.ensure(body, method.owner);
  const object = b.new(cls);
  const given = args.map((arg) => lowerValue(body, arg));
  if (method.owner.isObject) return object;
  b.callDirect(lowering.methodOf(method), object, given);
  return object;
}
