/** `switch` as a statement and as an expression: on numbers, text, and constants of enums. */
import { i32, type Value } from 'vmkit/vm';
import { FieldSymbol } from '../semantics/symbols.js';
import type { SwitchExpression, SwitchStatement, YieldStatement } from '../semantics/typed.js';
import type { BodyLowering } from './body.js';
import { lowerValue } from './expressions.js';
import { fitted } from './fits.js';
import { libraryMethod, throwNew } from './library_calls.js';
import { switchUse } from './nulls.js';
import { lowerStatements } from './statements.js';

type Switch = SwitchStatement | SwitchExpression;

export function lowerSwitch(body: BodyLowering, statement: Switch): void {
  const { b } = body;
  const { groups } = statement;
  const value = lowerValue(body, statement.value);
  const isText = groups.some(({ constants }) => constants.some((each) => typeof each === 'string'));
  const isEnum = isOnEnum(statement);
  const cases = groups.map((group, index) => ({
    values: isText
      ? group.constants.length > 0
        ? [index]
        : []
      : group.constants.map((each) =>
          each instanceof FieldSymbol ? ordinalOf(each) : Number(each),
        ),
    otherwise: group.isDefault,
    body: () => lowerStatements(body, group.body),
  }));
  let choice = value;
  if (isEnum) choice = ordinal(body, statement, value);
  else if (isText || value.type.isReference) choice = chosen(body, value, statement);
  b.switch(choice, cases, undefined, { label: body.label(statement), fallthrough: true });
}

export function switchValue(body: BodyLowering, expression: SwitchExpression): Value {
  const { b, lowering } = body;
  const type = lowering.typeOf(expression.type);
  const result = b.declare('switch value', type);
  const label = body.label(expression.groups);
  body.yields.set(expression, { result, label });
  b.block(label, () => {
    lowerSwitch(body, expression);
    if (b.reachable) throwNew(body, 'IncompatibleClassChangeError');
  });
  return result.get();
}

export function lowerYield(body: BodyLowering, { target, value }: YieldStatement): void {
  const { b } = body;
  const place = body.yields.get(target);
  if (!place) throw b.misuse('a yield is in a switch expression');
  const { result, label } = place;
  result.set(fitted(b, lowerValue(body, value), result.type));
  if (b.reachable) b.break(label);
}

/** The number of a constant in its enum. */
export function ordinalOf(constant: FieldSymbol): number {
  return constant.owner.enumConstants.indexOf(constant);
}

function isOnEnum({ value: { type }, groups }: Switch): boolean {
  if (groups.some(({ constants }) => constants.some((each) => each instanceof FieldSymbol))) {
    return true;
  }
  return type.kind === 'class' && type.symbol.form === 'enum';
}

function ordinal(body: BodyLowering, statement: Switch, value: Value): Value {
  const { b, lowering } = body;
  const method = lowering.methodOf(libraryMethod(body, 'Enum', 'ordinal'));
  return b.callDirect(method, fitted(b, value, method.owner.ref), [], switchUse(body, statement));
}

/** The number of the group that has a string; -1 for none. */
function chosen(body: BodyLowering, text: Value, statement: Switch): Value {
  const { b, lowering } = body;
  const { groups } = statement;
  b.checkNull(text, switchUse(body, statement));
  const choice = b.temporary(i32, b.const(i32, -1));
  b.block('switch on text', () => {
    for (const [index, { constants }] of groups.entries()) {
      for (const constant of constants) {
        const other = lowering.strings.constant(b, String(constant));
        b.if(b.module.strings.equals(b, text, other), () => {
          choice.set(b.const(i32, index));
          b.break('switch on text');
        });
      }
    }
  });
  return choice.get();
}
