/**
 * What a dynamic value is made of and taken apart into, and how two are compared. A Value that is given here may have
 * any of the static types of values (f64, i1, references, `dynamic`): what is known of it is not asked again.
 */
import { describe } from '../../src/errors.js';
import * as ir from '../../src/ir/index.js';
import type { FunctionBuilder } from '../function_builder.js';
import { dynamic, f64, i1, type ValueType } from '../types.js';
import { Value } from '../value.js';
import type { Kind } from './kinds.js';
import * as words from './words.js';

/** What a value is, as far as that is known: a dynamic one that was made of another counts as that. */
export function known(value: Value): Value {
  return value.origin ?? value;
}

/** What a value is, as far as that is known; a reference that may be null may be nil. */
export function whatIs(value: Value): words.What {
  const { type, isNonNull, ir: made } = known(value);
  if (type === f64) return 'number';
  if (type === i1) return 'boolean';
  if (type === dynamic) return made instanceof ir.ConstantInt ? words.whatOfConstant(made) : 'any';
  return isNonNull ? 'reference' : 'any';
}

/** nil, a constant. */
export function nil(b: FunctionBuilder): Value {
  return b.value(b.ir.getInt64(words.nilWord), dynamic);
}

/**
 * A value as a dynamic one. A null reference becomes nil.
 *
 * @throws VmkitError ERR_ARGUMENT for types that dynamic values have not, such as i64: convert these to f64 before
 */
export function box(b: FunctionBuilder, value: Value): Value {
  checkValue(b, value, 'box');
  const { type, isNonNull } = value;
  if (type === dynamic) return value;
  const made = b.irOf(value);
  if (type === f64) return b.value(words.numberToWord(b.ir, made), dynamic, value);
  if (type === i1) return b.value(words.booleanToWord(b.ir, made), dynamic, value);
  return b.value(words.referenceToWord(b.ir, made, isNonNull), dynamic, value);
}

/** @throws VmkitError ERR_ARGUMENT for a value whose type no dynamic value has */
export function checkValue(
  b: FunctionBuilder,
  value: unknown,
  what: string,
): asserts value is Value {
  if (!(value instanceof Value)) {
    throw b.misuse(`${what}: a Value is needed, not ${describe(value)}`);
  }
  const { type } = value;
  if (type === dynamic || type === f64 || type === i1 || type.isReference) return;
  throw b.misuse(
    `${what}: ${type} is no type of dynamic values: these are f64, i1, references and dyn itself; convert it before`,
  );
}

/** Not by its class, which is made of what is here. */
function checkKind(b: FunctionBuilder, kind: unknown, what: string): asserts kind is Kind {
  if (typeof (kind as Partial<Kind> | undefined)?.decide === 'function') return;
  throw b.misuse(`${what}: a kind is needed, such as numberKind, not ${describe(kind)}`);
}

/** Of what is known to be of another type, too: the code behind a test that its static type decides never runs. */
function wordOf(b: FunctionBuilder, value: Value): ir.Value {
  return b.irOf(box(b, value));
}

/** A number, of which it is known that it is one. */
export function toNumber(b: FunctionBuilder, value: Value): Value {
  const found = known(value);
  if (found.type === f64) return found;
  return b.value(words.wordToNumber(b.ir, wordOf(b, value)), f64);
}

export function toBoolean(b: FunctionBuilder, value: Value): Value {
  const found = known(value);
  if (found.type === i1) return found;
  return b.value(words.wordToBoolean(b.ir, wordOf(b, value)), i1);
}

/** A reference that is not null. */
export function toReference(b: FunctionBuilder, value: Value, type: ValueType): Value {
  const found = known(value);
  if (found.type === type && found.isNonNull) return found;
  const made = found.type.isReference
    ? b.irOf(found)
    : words.wordToReference(b.ir, wordOf(b, value));
  return b.nonNull(b.value(made, type));
}

/** Whether a value is of a kind: an i1, a constant when its static type decides. */
export function is(b: FunctionBuilder, value: Value, kind: Kind): Value {
  checkValue(b, value, 'is');
  checkKind(b, kind, 'is');
  const decided = kind.decide(value);
  if (decided !== undefined) return b.const(i1, decided);
  const [first, ...rest] = kind.tests(b, value);
  const all = (left: Value, [next, ...more]: readonly (() => Value)[]): Value =>
    next ? b.and(left, () => all(next(), more)) : left;
  return first ? all(first(), rest) : b.const(i1, true);
}

/** A value as its kind's static type; nothing is checked. */
export function as(b: FunctionBuilder, value: Value, kind: Kind): Value {
  checkValue(b, value, 'as');
  checkKind(b, kind, 'as');
  return kind.unbox(b, value);
}

/** All but nil and false: an i1. */
export function truth(b: FunctionBuilder, value: Value): Value {
  checkValue(b, value, 'truth');
  const found = known(value);
  const { type, isNonNull } = found;
  if (type === i1) return found;
  if (type === f64 || (type.isReference && isNonNull)) return b.const(i1, true);
  const made = b.irOf(found);
  if (type.isReference) return b.value(b.ir.CreateIsNotNull(made), i1);
  return b.value(words.isTrueWord(b.ir, made), i1);
}
