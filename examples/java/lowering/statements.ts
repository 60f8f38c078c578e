/** Statements. */
import { i1, i32, type Value } from 'vmkit/vm';
import { expandResources } from '../semantics/resources.js';
import type { LocalSymbol } from '../semantics/symbols.js';
import type {
  Expression,
  ForEachStatement,
  ForStatement,
  IterateStatement,
  Statement,
  TryStatement,
} from '../semantics/typed.js';
import { typed } from './arrays.js';
import type { BodyLowering } from './body.js';
import { lowerEffect, lowerValue } from './expressions.js';
import { fitted } from './fits.js';
import { foreachUse, lockUse, throwUse } from './nulls.js';
import { retyped } from './strings.js';
import { lowerSwitch, lowerYield } from './switches.js';

export function lowerStatements(body: BodyLowering, statements: readonly Statement[]): void {
  for (const statement of statements) lowerStatement(body, statement);
}

export function lowerStatement(body: BodyLowering, statement: Statement): void {
  const { b } = body;
  if (!b.reachable) return;
  b.at(statement);
  switch (statement.kind) {
    case 'block':
      b.scope(() => lowerStatements(body, statement.statements));
      break;
    case 'local':
      body.declare(
        statement.local,
        statement.value && valueFor(body, statement.local, statement.value),
      );
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
        () => {
          body.at(statement.condition);
          return lowerValue(body, statement.test);
        },
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
      b.return(statement.value && fitted(b, lowerValue(body, statement.value), b.result));
      break;
    case 'switch':
      lowerSwitch(body, statement);
      break;
    case 'throw':
      b.throw(
        b.seldom(() => lowerValue(body, statement.value)),
        throwUse(body, statement),
      );
      break;
    case 'try':
      lowerTry(body, statement);
      break;
    case 'iterate':
      b.scope(() => lowerIterate(body, statement));
      break;
    case 'assert':
    case 'localClass':
      break;
    case 'synchronized':
      b.checkNull(lowerValue(body, statement.lock), lockUse(body, statement));
      lowerStatement(body, statement.body);
      break;
    case 'yield':
      lowerYield(body, statement);
      break;
    case 'initializers':
      body.nulls.isConstructing = false;
      lowerStatements(body, body.lowering.program.initializers(statement.owner).instance);
      body.nulls.isConstructing = true;
      break;
  }
}

function lowerFor(body: BodyLowering, statement: ForStatement): void {
  const { b } = body;
  const { init, test, update } = statement;
  lowerStatements(body, init);
  b.while(
    () => {
      if (test) body.at(test);
      return test ? lowerValue(body, test) : truth(body);
    },
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
  const array = typed(body, statement.array);
  const length = b.length(array, foreachUse(body, statement));
  const index = b.temporary(i32, b.const(i32, 0));
  b.while(
    () => b.binary('<', index.get(), length),
    () => {
      body.declare(element, b.element(array, index.get()).get());
      if (local !== element) body.declare(local, valueFor(body, local, value));
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

/** Over an Iterable. */
function lowerIterate(body: BodyLowering, statement: IterateStatement): void {
  const { b } = body;
  const { iterator, iterable, hasNext, local, value } = statement;
  body.declare(iterator, valueFor(body, iterator, iterable));
  b.while(
    () => lowerValue(body, hasNext),
    () => {
      body.declare(local, valueFor(body, local, value));
      lowerStatement(body, statement.body);
    },
    { label: body.label(statement) },
  );
}

/** The value that a local gets. */
function valueFor(body: BodyLowering, local: LocalSymbol, value: Expression): Value {
  return fitted(body.b, lowerValue(body, value), body.lowering.typeOf(local.type));
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
