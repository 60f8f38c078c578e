/** Calls of methods and constructors. */
import type { Value } from 'vmkit/vm';
import { nativeFor, printsTo } from '../library/natives.js';
import type { MethodSymbol } from '../semantics/symbols.js';
import type { CallExpression, Expression, NewExpression } from '../semantics/typed.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';
import { unchecked } from './strings.js';

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
      if (!isNew(receiver)) b.checkNull(self, method.selector);
      return native({ body, self, args: given });
    }
    const direct = () => b.callDirect(target, self, given);
    if (isExact(body, expression)) return isNew(receiver) ? unchecked(b, direct) : direct();
    const through = () =>
      mode === 'interface'
        ? b.callInterface(target, self, given)
        : b.callVirtual(target, self, given);
    return isNew(receiver) ? unchecked(b, through) : through();
  });
}

/** Whether the call can only reach the method that it names. */
function isExact({ lowering, owner }: BodyLowering, { mode, method }: CallExpression): boolean {
  return mode === 'direct' || (mode === 'virtual' && lowering.hasOneTarget(method, owner));
}

/** Never null. */
function isNew({ kind }: Expression): boolean {
  return kind === 'this' || kind === 'new';
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
  unchecked(b, () => b.callDirect(lowering.methodOf(method), object, given));
  return object;
}
