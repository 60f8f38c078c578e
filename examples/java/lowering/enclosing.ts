/** Objects around objects: `Outer.this`, and what constructors are given beside their written arguments. */
import type { Value } from 'vmkit/vm';
import { capturedName, hiddenOf, outerField } from '../desugar/hidden.js';
import type { ClassSymbol, MethodSymbol } from '../semantics/symbols.js';
import type { CallExpression, Expression, NewExpression } from '../semantics/typed.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';
import { fitted } from './fits.js';

/** The object of a class around the one whose code this is. */
export function outerThis(body: BodyLowering, cls: ClassSymbol): Value {
  const { b, owner } = body;
  let at = owner;
  if (!at || at === cls) return body.self;
  // In a constructor it is a parameter, since `this` may not have it yet.
  let value = body.around ?? b.nonNull(b.field(body.self, outerOf(body, at)).get());
  for (at = at.outer; at && at !== cls; at = at.outer) {
    value = b.nonNull(b.field(value, outerOf(body, at)).get());
  }
  return value;
}

function outerOf({ b, lowering }: BodyLowering, cls: ClassSymbol) {
  const field = lowering.classOf(cls).fields.get(outerField);
  if (!field) throw b.misuse(`${cls.name} has no object around it`);
  return field;
}

/** The object around a new one, evaluated before everything else; null: NullPointerException. */
export function aroundNew(
  body: BodyLowering,
  { outer, method: { owner } }: NewExpression | CallExpression,
): Value | undefined {
  const { b } = body;
  const { outer: cls } = hiddenOf(owner);
  if (!cls) return undefined;
  if (!outer) return outerThis(body, cls);
  const value = lowerValue(body, outer);
  body.at(outer);
  b.checkNull(value, '');
  return b.nonNull(value);
}

/**
 * All arguments of a constructor.
 *
 * @param around what `aroundNew` gave
 * @param names of a constant of an enum: its name and number
 */
export function constructorArguments(
  body: BodyLowering,
  method: MethodSymbol,
  args: readonly Expression[],
  around: Value | undefined,
  names: readonly Value[] | undefined,
): Value[] {
  const { b, lowering } = body;
  const hidden = hiddenOf(method.owner);
  const given: Value[] = around ? [around] : [];
  if (isEnumItself(method.owner)) return [...(names ?? [])];
  if (hidden.isNamed) given.push(...(names ?? []));
  for (const [index, arg] of args.entries()) {
    const type = lowering.typeOf((method.parameters[index] ?? arg).type);
    given.push(fitted(b, lowerValue(body, arg), type));
  }
  for (const local of hidden.captured) given.push(body.local(local).get());
  return given;
}

/** java.lang.Enum, whose constructor takes name and number. */
export function isEnumItself({ isLibrary, name }: ClassSymbol): boolean {
  return isLibrary && name === 'java.lang.Enum';
}

/**
 * The beginning of a constructor: its hidden parameters become fields, before a superclass's constructor could call code
 * that reads them.
 *
 * @param parameters all of them, without the receiver
 */
export function storeHidden(
  body: BodyLowering,
  { owner, parameters: { length } }: MethodSymbol,
  parameters: readonly Value[],
): void {
  const { b, lowering } = body;
  const { outer, isNamed, captured } = hiddenOf(owner);
  const cls = lowering.classOf(owner);
  let next = 0;
  if (outer) {
    const around = b.nonNull(parameters[next++] as Value);
    body.around = around;
    b.field(body.self, outerOf(body, owner)).set(around);
  }
  if (isNamed) {
    body.names = parameters.slice(next, next + 2);
    next += 2;
  }
  next += length;
  for (const local of captured) {
    const value = parameters[next++] as Value;
    const field = cls.fields.get(capturedName(owner, local) as string);
    if (field) b.field(body.self, field).set(value);
  }
}
