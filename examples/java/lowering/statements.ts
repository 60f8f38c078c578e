/** Statements. */
import { i1, i32, type Value } from 'vmkit/vm';
import { expandResources } from '../semantics/resources.js';
import type {
  ForEachStatement,
  ForStatement,
  Statement,
  SwitchStatement,
  TryStatement,
} from '../semantics/typed.js';
import type { BodyLowering } from './body.js';
import { lowerEffect, lowerValue } from './expressions.js';
import { foreachUse, switchUse, throwUse } from './nulls.js';
import { retyped } from './strings.js';

export function lowerStatements(body: BodyLowering, statements: readonly Statement[]): void {
  for (const statement of statements) lowerStatement(body, statement);
}

function lowerStatement(body: BodyLowering, statement: Statement): void {
  const { b } = body;
  if (!b.reachable) return;
  b.at(statement);
  switch (statement.kind) {
    case 'block':
      b.scope(() => lowerStatements(body, statement.statements));
      break;
    case 'local':
      body.declare(statement.local, statement.value && lowerValue(body, statement.value));
      break;
    case 'expression':
      lowerEffect(body, statement.expression);
      break;
    case 'if': {
      const { test, then, otherwise } = statement;
      b.if(
        lowerValue(body, test),
        () => lowerStatement(body, then),
        otherwise && (() => lowerStatement(body, otherwise)),
      );
      break;
    }
    case 'while':
      b.while(
        () => lowerValue(body, statement.test),
        () => lowerStatement(body, statement.body),
        { label: body.label(statement) },
      );
      break;
    case 'do':
      b.doWhile(
        () => lowerStatement(body, statement.body),
        () => b.at(statement.test, () => lowerValue(body, statement.test)),
        { label: body.label(statement) },
      );
      break;
    case 'for':
      b.scope(() => lowerFor(body, statement));
      break;
    case 'foreach':
      b.scope(() => lowerForEach(body, statement));
      break;
    case 'labeled':
      b.block(body.label(statement), () => lowerStatement(body, statement.body));
      break;
    case 'break':
      b.break(body.label(statement.target));
      break;
    case 'continue':
      b.continue(body.label(statement.target));
      break;
    case 'return':
      b.return(statement.value && lowerValue(body, statement.value));
      break;
    case 'switch':
      lowerSwitch(body, statement);
      break;
    case 'throw':
      b.throw(lowerValue(body, statement.value), throwUse(body, statement));
      break;
    case 'try':
      lowerTry(body, statement);
      break;
    case 'initializers':
      lowerStatements(body, body.lowering.program.initializers(statement.owner).instance);
      break;
  }
}

function lowerFor(body: BodyLowering, statement: ForStatement): void {
  const { b } = body;
  const { init, test, update } = statement;
  lowerStatements(body, init);
  b.while(
    () => (test ? lowerValue(body, test) : truth(body)),
    () => lowerStatement(body, statement.body),
    {
      label: body.label(statement),
      step: () => {
        for (const each of update) b.at(each, () => lowerEffect(body, each));
      },
    },
  );
}

function lowerForEach(body: BodyLowering, statement: ForEachStatement): void {
  const { b } = body;
  const { element, local, value } = statement;
  const array = lowerValue(body, statement.array);
  const length = b.length(array, foreachUse(body, statement));
  const index = b.temporary(i32, b.const(i32, 0));
  b.while(
    () => b.binary('<', index.get(), length),
    () => {
      body.declare(element, b.element(array, index.get()).get());
      if (local !== element) body.declare(local, lowerValue(body, value));
      lowerStatement(body, statement.body);
    },
    {
      label: body.label(statement),
      step: () => index.set(b.binary('+', index.get(), b.const(i32, 1))),
    },
  );
}

function truth({ b }: BodyLowering): Value {
  return b.const(i1, true);
}

function lowerSwitch(body: BodyLowering, statement: SwitchStatement): void {
  const { b } = body;
  const { groups } = statement;
  const value = lowerValue(body, statement.value);
  const isText = groups.some(({ constants }) => constants.some((each) => typeof each === 'string'));
  const cases = groups.map((group, index) => ({
    values: isText ? (group.constants.length > 0 ? [index] : []) : (group.constants as number[]),
    otherwise: group.isDefault,
    body: () => lowerStatements(body, group.body),
  }));
  const choice = isText || value.type.isReference ? chosen(body, value, statement) : value;
  b.switch(choice, cases, undefined, { label: body.label(statement), fallthrough: true });
}

/** The number of the group that has a string; -1 for none. */
function chosen(body: BodyLowering, text: Value, statement: SwitchStatement): Value {
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

function lowerTry(body: BodyLowering, statement: TryStatement): void {
  const { b, lowering } = body;
  if (statement.resources.length > 0) {
    lowerStatement(body, expandResources(statement, lowering.program.library('Throwable')));
    return;
  }
  const { catches, finally: last } = statement;
  b.try(() => lowerStatement(body, statement.body), {
    catches: catches.map(({ local, types, body: handler }) => ({
      type: types.map((type) => lowering.classOf(type)),
      body: (exception) => {
        body.declare(local, retyped(b, exception, lowering.typeOf(local.type)));
        lowerStatement(body, handler);
      },
    })),
    ...(last && { finally: () => lowerStatement(body, last) }),
  });
}
