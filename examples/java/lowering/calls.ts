/** Calls of methods and constructors. */
import type { Value } from 'vmkit/vm';
import { nativeFor, printsTo } from '../library/natives.js';
import type { MethodSymbol } from '../semantics/symbols.js';
import type { CallExpression, NewExpression } from '../semantics/typed.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';

export function call(body: BodyLowering, expression: CallExpression): Value | undefined {
  const { b, lowering } = body;
  const { mode, method, receiver, args } = expression;
  const evaluated = () => args.map((arg) => lowerValue(body, arg));
  if (!receiver || mode === 'static') {
    if (receiver) lowerValue(body, receiver);
    const given = evaluated();
    return body.at(expression, () => callStatic(body, method, given));
  }
  const native = isExact(body, expression) ? nativeFor(method) : undefined;
  const stream = native && printsTo(receiver);
  if (stream) {
    const given = evaluated();
    const isError = stream === 'err';
    return body.at(expression, () => native({ body, self: undefined, args: given, isError }));
  }
  const self = lowerValue(body, receiver);
  const given = evaluated();
  return body.at(expression, () => {
    const target = lowering.methodOf(method);
    if (native) {
      b.checkNull(self, method.selector);
      return native({ body, self, args: given });
    }
    if (isExact(body, expression)) return b.callDirect(target, self, given);
    return mode === 'interface'
      ? b.callInterface(target, self, given)
      : b.callVirtual(target, self, given);
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
