/** Calls of methods and constructors. */
import { i32, type Value } from 'vmkit/vm';
import { hiddenOf } from '../desugar/hidden.js';
import { nativeFor, printer } from '../natives/natives.js';
import type { FieldSymbol, MethodSymbol } from '../semantics/symbols.js';
import type { CallExpression, NewExpression } from '../semantics/typed.js';
import type { BodyLowering } from './body.js';
import { aroundNew, constructorArguments } from './enclosing.js';
import { lowerValue } from './expressions.js';
import { fitted } from './fits.js';
import { callUse } from './nulls.js';
import { ordinalOf } from './switches.js';

export function call(body: BodyLowering, expression: CallExpression): Value | undefined {
  const { b, lowering } = body;
  const { mode, method, receiver, args } = expression;
  if (receiver && method.isConstructor) return construct(body, expression);
  const evaluated = () =>
    args.map((arg, index) => {
      const value = lowerValue(body, arg);
      const wanted = method.parameters[index]?.type;
      return wanted ? fitted(b, value, lowering.typeOf(wanted)) : value;
    });
  if (!receiver || mode === 'static') {
    if (receiver) lowerValue(body, receiver);
    const given = evaluated();
    body.at(expression);
    return callStatic(body, method, given);
  }
  const print = printer(method, receiver);
  if (print) {
    const given = evaluated();
    body.at(expression);
    return print({ body, self: undefined, args: given });
  }
  const native = isExact(body, expression) ? nativeFor(method) : undefined;
  const self = fitted(b, lowerValue(body, receiver), lowering.classOf(method.owner).ref);
  const given = evaluated();
  body.at(expression);
  const target = lowering.methodOf(method);
  if (native) {
    b.checkNull(self, callUse(body, expression));
    return native({ body, self: b.nonNull(self), args: given });
  }
  const use = callUse(body, expression);
  if (isExact(body, expression)) return b.callDirect(target, self, given, use);
  const likely = lowering.runtime.likelyClasses(target.owner);
  if (likely.length > 0 && !method.owner.isObject)
    return b.callLikely(target, likely, self, given, use);
  return mode === 'interface'
    ? b.callInterface(target, self, given, use)
    : b.callVirtual(target, self, given, use);
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

/** `this(…)` and `super(…)`. */
function construct(body: BodyLowering, expression: CallExpression): undefined {
  const { b, lowering } = body;
  const { method, args } = expression;
  const around = aroundNew(body, expression);
  const given = constructorArguments(body, method, args, around, body.names);
  body.at(expression);
  b.callDirect(lowering.methodOf(method), body.self, given);
}

/** @param constant of an enum: the one that is made */
export function newObject(
  body: BodyLowering,
  expression: NewExpression,
  constant?: FieldSymbol,
): Value {
  const { b, lowering } = body;
  const { method, args } = expression;
  const cls = lowering.classOf(method.owner);
  const around = aroundNew(body, expression);
  lowering.initialization.ensure(body, method.owner);
  const object = b.new(cls);
  const names = constant && [
    lowering.strings.constant(b, constant.name),
    b.const(i32, ordinalOf(constant)),
  ];
  if (hiddenOf(method.owner).isNamed && !names) throw b.misuse('constants of enums have names');
  const given = constructorArguments(body, method, args, around, names);
  if (method.owner.isObject) return object;
  b.callDirect(lowering.methodOf(method), object, given);
  return object;
}
