/** Expressions: each gives its value; what it does on the way happens in Java's order. */
import { i32, i64, ptr, type Value } from 'vmkit/vm';
import {
  type BinaryExpression,
  type CastExpression,
  type ClassLiteralExpression,
  type ConditionalExpression,
  type ConstantExpression,
  type ConvertExpression,
  type Expression,
  type InstanceOfExpression,
  type LambdaExpression,
  type LogicalExpression,
  leftOperands,
} from '../semantics/typed.js';
import { isIntegral, type PrimitiveType } from '../semantics/types.js';
import { arrayLiteral, clonedArray, newArray, typed } from './arrays.js';
import { assign, compound, increment, placeOf, update } from './assignments.js';
import type { BodyLowering } from './body.js';
import { call, newObject } from './calls.js';
import { outerThis } from './enclosing.js';
import { fitted, raised } from './fits.js';
import { boxed, unboxed } from './library_calls.js';
import { primitiveAddress } from './messages.js';
import { lengthUse } from './nulls.js';
import { retyped } from './strings.js';
import { switchValue } from './switches.js';

/** The value of an expression that has one. */
export function lowerValue(body: BodyLowering, expression: Expression): Value {
  return lower(body, expression) as Value;
}

/** An expression for what it does. */
export function lowerEffect(body: BodyLowering, expression: Expression): void {
  lower(body, expression);
}

function lower(body: BodyLowering, expression: Expression): Value | undefined {
  const { b, lowering } = body;
  switch (expression.kind) {
    case 'constant':
      return constant(body, expression);
    case 'local':
      return body.local(expression.local).get();
    case 'this':
      return body.self;
    case 'field':
    case 'static':
    case 'index':
      return placeOf(body, expression).get();
    case 'length':
      return b.length(typed(body, expression.array), lengthUse(body, expression));
    case 'clone':
      return clonedArray(body, expression);
    case 'unary':
      return b.unary(expression.operator, lowerValue(body, expression.operand));
    case 'binary':
      return binary(body, expression);
    case 'logical':
      return logical(body, expression);
    case 'conditional':
      return conditional(body, expression);
    case 'concat':
      return concat(body, expression.parts);
    case 'assign':
      return assign(body, expression);
    case 'compound':
      return compound(body, expression);
    case 'increment':
      return increment(body, expression);
    case 'convert':
      return converted(body, expression);
    case 'upcast':
      return raised(b, lowerValue(body, expression.operand), lowering.typeOf(expression.type));
    case 'cast':
      return cast(body, expression);
    case 'instanceof':
      return instanceOf(body, expression);
    case 'call':
      return call(body, expression);
    case 'new':
      return newObject(body, expression);
    case 'newArray':
      return newArray(body, expression);
    case 'array':
      return arrayLiteral(body, expression);
    case 'sequence':
      lowerEffect(body, expression.first);
      return lowerValue(body, expression.value);
    case 'outerThis':
      return outerThis(body, expression.cls);
    case 'box':
      return boxed(body, expression);
    case 'unbox':
      return unboxed(body, expression);
    case 'classLiteral':
      return classLiteral(body, expression);
    case 'lambda':
      return closure(body, expression);
    case 'switchExpression':
      return switchValue(body, expression);
    case 'update':
      return update(body, expression);
    case 'error':
      throw b.misuse('a program with errors was lowered');
  }
}

function constant({ b, lowering }: BodyLowering, { value, type }: ConstantExpression): Value {
  if (value === null) return b.null();
  if (typeof value === 'string') return lowering.strings.constant(b, value);
  return b.const(lowering.typeOf(type), value);
}

function conditional(body: BodyLowering, expression: ConditionalExpression): Value {
  const { b, lowering } = body;
  const type = lowering.typeOf(expression.type);
  const arm = (node: Expression) => {
    body.at(node);
    return fitted(b, lowerValue(body, node), type);
  };
  body.at(expression.test);
  return b.ifValue(
    lowerValue(body, expression.test),
    () => arm(expression.then),
    () => arm(expression.otherwise),
    type,
  );
}

/** To each type of an intersection; the value is of the first. */
function cast(body: BodyLowering, { operand, type }: CastExpression): Value {
  const { b, lowering } = body;
  const value = lowerValue(body, operand);
  if (type.kind === 'intersection') {
    for (const each of type.types.slice(1)) b.cast(value, lowering.typeOf(each));
  }
  return b.cast(value, lowering.typeOf(type));
}

function classLiteral(body: BodyLowering, { named }: ClassLiteralExpression): Value {
  const { b, lowering } = body;
  const descriptor =
    named.kind === 'primitive'
      ? b.const(ptr, primitiveAddress(named.name))
      : b.descriptor(lowering.typeOf(named));
  return lowering.runtime.classObjects.of(body, descriptor);
}

function closure(body: BodyLowering, lambda: LambdaExpression): Value {
  const { b, lowering } = body;
  const { bound, type } = lambda;
  const value = bound && lowerValue(body, bound.value);
  if (bound && value) {
    body.at(bound.value);
    b.checkNull(value, '');
  }
  const object = lowering.closures.object(body, lambda, value && b.nonNull(value));
  return retyped(b, object, lowering.typeOf(type));
}

/** Texts of the parts, one after another; each becomes text before the next is evaluated. */
export function concat(body: BodyLowering, parts: readonly Expression[]): Value {
  const { b, lowering } = body;
  const isEmpty = (part: Expression) => part.kind === 'constant' && part.value === '';
  const used = parts.filter((part) => !isEmpty(part));
  const texts = used.map((part) => lowering.strings.part(b, lowerValue(body, part)));
  return lowering.strings.concat(b, texts);
}

function binary(body: BodyLowering, chain: BinaryExpression): Value {
  const { first, steps } = leftOperands(chain);
  let value = lowerValue(body, first);
  for (const { operator, right } of steps) {
    value = body.b.binary(operator, value, lowerValue(body, right));
  }
  return value;
}

function logical(body: BodyLowering, chain: LogicalExpression): Value {
  const { b } = body;
  const { first, steps } = leftOperands(chain);
  let value = lowerValue(body, first);
  for (const { operator, right } of steps) {
    const next = () => lowerValue(body, right);
    value = operator === '&&' ? b.and(value, next) : b.or(value, next);
  }
  return value;
}

function converted(body: BodyLowering, { operand, type }: ConvertExpression): Value {
  const value = lowerValue(body, operand);
  return convert(body, value, operand.type as PrimitiveType, type as PrimitiveType);
}

/** A primitive conversion (JLS 5.1.2, 5.1.3): from floating point by way of int or long, without a trap. */
export function convert(
  { b, lowering }: BodyLowering,
  value: Value,
  from: PrimitiveType,
  to: PrimitiveType,
): Value {
  if (from === to) return value;
  const target = lowering.typeOf(to);
  if (isIntegral(from) || !isIntegral(to)) {
    return b.convert(value, target, isIntegral(to) ? { overflow: 'wrap' } : {});
  }
  const whole = b.convert(value, target === i64 ? i64 : i32, { overflow: 'saturate' });
  return whole.type === target ? whole : b.convert(whole, target, { overflow: 'wrap' });
}

function instanceOf(body: BodyLowering, expression: InstanceOfExpression): Value {
  const { b, lowering } = body;
  const { operand, tested, binding } = expression;
  const value = lowerValue(body, operand);
  const type = lowering.typeOf(tested);
  const result = b.isInstance(value, type);
  if (binding) {
    const local = body.declare(binding);
    b.if(result, () => local.set(retyped(b, value, type)));
  }
  return result;
}
