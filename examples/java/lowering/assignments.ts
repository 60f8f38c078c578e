/** What can be assigned to, and all that assigns. */
import type { Place, Value } from 'vmkit/vm';
import type {
  AssignExpression,
  CompoundExpression,
  Expression,
  IncrementExpression,
  NewExpression,
  StaticExpression,
  Place as Target,
  UpdateExpression,
} from '../semantics/typed.js';
import { isNumeric, type PrimitiveType } from '../semantics/types.js';
import { elementOf } from './arrays.js';
import type { BodyLowering } from './body.js';
import { newObject } from './calls.js';
import { convert, lowerValue } from './expressions.js';
import { fitted } from './fits.js';
import { fieldUse } from './nulls.js';
import { retyped } from './strings.js';

/** A place, its operands evaluated; whether it is there shows when it is read or written. */
export function placeOf(body: BodyLowering, target: Target): Place {
  const { b, lowering } = body;
  switch (target.kind) {
    case 'local':
      return body.local(target.local);
    case 'static':
      lowering.initialization.ensure(body, target.field.owner);
      return b.static(lowering.classOf(target.field.owner), lowering.staticOf(target.field));
    case 'field':
      return b.field(
        lowerValue(body, target.object),
        lowering.fieldOf(target.field),
        fieldUse(body, target),
      );
    case 'index':
      return elementOf(body, target);
  }
}

export function assign(body: BodyLowering, { target, value }: AssignExpression): Value {
  if (target.kind === 'static') return assignStatic(body, target, value);
  const place = placeOf(body, target);
  const stored = fitted(body.b, lowerValue(body, value), place.type);
  place.set(stored);
  return stored;
}

/** The class is initialised when its field is set: that is after the value was computed. */
function assignStatic(body: BodyLowering, target: StaticExpression, value: Expression): Value {
  const made = target.field.isEnumConstant ? newOf(value) : undefined;
  const given = made ? newObject(body, made, target.field) : lowerValue(body, value);
  const place = placeOf(body, target);
  const stored = fitted(body.b, given, place.type);
  place.set(stored);
  return stored;
}

/** What makes an enum's constant, which may be of a class below. */
function newOf(value: Expression): NewExpression | undefined {
  let at = value;
  while (at.kind === 'upcast') at = at.operand;
  return at.kind === 'new' ? at : undefined;
}

/** `target op= value` where boxes are between. */
export function update(body: BodyLowering, expression: UpdateExpression): Value {
  const { b } = body;
  const place = placeOf(body, expression.target);
  const old = place.get();
  body.declare(expression.old, old);
  const value = fitted(b, lowerValue(body, expression.value), place.type);
  place.set(value);
  return expression.isPostfix ? old : value;
}

export function compound(body: BodyLowering, expression: CompoundExpression): Value {
  const { b, lowering } = body;
  const { operator, operandType, target, right } = expression;
  const place = placeOf(body, target);
  const old = place.get();
  let value: Value;
  if (operator === 'concat') {
    const { strings } = lowering;
    const before = strings.part(b, old);
    value = strings.concat(b, [before, lowerValue(body, right)]);
  } else if (isNumeric(target.type)) {
    const wide = convert(body, old, target.type, operandType as PrimitiveType);
    const result = b.binary(operator, wide, lowerValue(body, right));
    value = convert(body, result, operandType as PrimitiveType, target.type);
  } else {
    value = b.binary(operator, old, lowerValue(body, right));
  }
  const given = retyped(b, value, place.type);
  place.set(given);
  return given;
}

export function increment(body: BodyLowering, expression: IncrementExpression): Value {
  const { b } = body;
  const place = placeOf(body, expression.target);
  const old = place.get();
  const changed = b.binary(expression.by > 0 ? '+' : '-', old, b.const(place.type, 1));
  place.set(changed);
  return expression.isPrefix ? changed : old;
}
