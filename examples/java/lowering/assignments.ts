/** What can be assigned to, and all that assigns. */
import type { Place, Value } from 'vmkit/vm';
import type {
  AssignExpression,
  CompoundExpression,
  IncrementExpression,
  Place as Target,
} from '../semantics/typed.js';
import { isNumeric, type PrimitiveType } from '../semantics/types.js';
import { elementOf } from './arrays.js';
import type { BodyLowering } from './body.js';
import { convert, lowerValue } from './expressions.js';
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
  const place = placeOf(body, target);
  const given = lowerValue(body, value);
  place.set(given);
  return given;
}

export function compound(body: BodyLowering, expression: CompoundExpression): Value {
  const { b, lowering } = body;
  const { operator, operandType, target, right } = expression;
  const place = placeOf(body, target);
  const old = place.get();
  let value: Value;
  if (operator === 'concat') {
    const { strings } = lowering;
    const added = lowerValue(body, right);
    value = strings.concat(b, [old, added]);
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
