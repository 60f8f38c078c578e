/** Equality of dynamic values: by identity, where numbers have none but their value, and by content for strings. */
import type * as ir from '../../src/ir/index.js';
import type { FunctionBuilder } from '../function_builder.js';
import { dynamic, i1 } from '../types.js';
import type { Value } from '../value.js';
import { box, checkValue, known, toNumber, whatIs } from './values.js';
import { isNumberWord, isReferenceWord } from './words.js';

/** Whether two values are the same: an i1. Numbers are by their value, so NaN is not the same as itself, and 0 as -0. */
export function identical(b: FunctionBuilder, left: Value, right: Value): Value {
  checkValue(b, left, 'identical');
  checkValue(b, right, 'identical');
  return same(b, box(b, left), box(b, right));
}

function same(b: FunctionBuilder, left: Value, right: Value): Value {
  const [one, other] = [whatIs(left), whatIs(right)];
  if (one === 'number' && other === 'number') return sameNumber(b, left, right);
  // Different kinds, and none of them unknown.
  if (one !== other && one !== 'any' && other !== 'any') return b.const(i1, false);
  if (one === 'number') return isSameNumber(b, right, left);
  if (other === 'number') return isSameNumber(b, left, right);
  const words = sameWord(b, left, right);
  if (one !== 'any' || other !== 'any') return words;
  const numbers = b.irOf(sameNumber(b, left, right));
  const made = b.ir.CreateSelect(b.irOf(areNumbers(b, left, right)), numbers, b.irOf(words));
  return b.value(made, i1);
}

/** The same, and strings with the same units are equal. */
export function equals(b: FunctionBuilder, left: Value, right: Value): Value {
  checkValue(b, left, 'equals');
  checkValue(b, right, 'equals');
  const [one, other] = [box(b, left), box(b, right)];
  if (!mayBeString(b, one) || !mayBeString(b, other)) return same(b, one, other);
  const byContent = () =>
    b.or(sameWord(b, one, other), () =>
      b.and(areReferences(b, one, other), () => sameContent(b, one, other)),
    );
  if (whatIs(one) !== 'any' || whatIs(other) !== 'any') return byContent();
  return b.ifValue(areNumbers(b, one, other), () => sameNumber(b, one, other), byContent);
}

function sameWord(b: FunctionBuilder, left: Value, right: Value): Value {
  return b.value(b.ir.CreateICmpEQ(b.irOf(left), b.irOf(right)), i1);
}

function areNumbers(b: FunctionBuilder, left: Value, right: Value): Value {
  const [one, other] = [isNumberWord(b.ir, b.irOf(left)), isNumberWord(b.ir, b.irOf(right))];
  return b.value(b.ir.CreateAnd(one, other), i1);
}

function sameNumber(b: FunctionBuilder, left: Value, right: Value): Value {
  const [one, other] = [b.irOf(toNumber(b, left)), b.irOf(toNumber(b, right))];
  return b.value(b.ir.CreateFCmpOEQ(one, other), i1);
}

/** Whether a value of any kind is a number that equals one. The word of what is no number is taken for one in vain. */
function isSameNumber(b: FunctionBuilder, value: Value, number: Value): Value {
  const isNumber = isNumberWord(b.ir, b.irOf(value));
  const isSame = b.irOf(sameNumber(b, value, number));
  return b.value(b.ir.CreateAnd(isNumber, isSame), i1);
}

function mayBeString(b: FunctionBuilder, value: Value): boolean {
  const { type } = known(value);
  if (type === dynamic) return whatIs(value) === 'any';
  return (
    type.isReference && (type.accepts(b.module.strings.ref) || b.module.strings.ref.accepts(type))
  );
}

function areReferences(b: FunctionBuilder, left: Value, right: Value): Value {
  const asked = [left, right].filter((value) => whatIs(value) !== 'reference');
  const tests = asked.map((value) => isReferenceWord(b.ir, b.irOf(value)));
  const all = tests.reduce<ir.Value>((one, other) => b.ir.CreateAnd(one, other), b.ir.getTrue());
  return b.value(all, i1);
}

/** Of two references that are not the same. */
function sameContent(b: FunctionBuilder, left: Value, right: Value): Value {
  const args = [b.irOf(left), b.irOf(right)];
  return b.value(b.runtimeCall('vmkit_value_equals', 'i1(dyn,dyn)', args), i1);
}
