/** `try (…)` in terms of plain `try` (JLS 14.20.3.1). */
import type { Span } from 'vmkit';
import { type ClassSymbol, LocalSymbol, type MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { booleanType, nullType, voidType } from './types.js';

/**
 * The statement without resources: each becomes a variable and a `try` that closes it, the first outermost; handlers and
 * `finally` go around all of them. What `close` throws while another exception is under way is added to that one.
 * @param throwable the library's Throwable
 */
export function expandResources(statement: T.TryStatement, throwable: ClassSymbol): T.Statement {
  const { resources, catches, start, end } = statement;
  const body = resources.reduceRight<T.BlockStatement>(
    (inner, resource) => closing(inner, resource, throwable, statement, statement.body.end),
    statement.body,
  );
  if (catches.length === 0 && !statement.finally) return body;
  return {
    kind: 'try',
    resources: [],
    body,
    catches,
    finally: statement.finally,
    start,
    end,
  };
}

/**
 *     R r = value; Throwable primary = null;
 *     try { body } catch (Throwable t) { primary = t; throw t; }
 *     finally {
 *       if (r != null)
 *         if (primary != null) try { r.close(); } catch (Throwable x) { primary.addSuppressed(x); }
 *         else r.close();
 *     }
 */
function closing(
  body: T.BlockStatement,
  { local, value, close }: T.Resource,
  throwable: ClassSymbol,
  at: Span,
  bodyEnd: number,
): T.BlockStatement {
  const { start, end } = at;
  const { type } = throwable;
  const block = (...statements: T.Statement[]): T.BlockStatement => {
    return { kind: 'block', statements, start, end };
  };
  const variable = (name: string) => new LocalSymbol(name, type, false, false, at);
  const read = (of: LocalSymbol): T.LocalExpression => {
    return { kind: 'local', local: of, type: of.type, start, end };
  };
  const isSet = (of: LocalSymbol): T.Expression => {
    const nothing: T.Expression = { kind: 'constant', value: null, type: nullType, start, end };
    const right: T.Expression = { ...nothing, type: of.type };
    return { kind: 'binary', operator: '!=', left: read(of), right, type: booleanType, start, end };
  };
  const run = (expression: T.Expression): T.Statement => {
    return { kind: 'expression', expression, start, end };
  };
  const [primary, caught, second] = [
    variable('primary$'),
    variable('caught$'),
    variable('second$'),
  ];
  const nothing: T.Expression = { kind: 'constant', value: null, type, start, end };
  const assign: T.Expression = {
    kind: 'assign',
    target: read(primary),
    value: read(caught),
    type,
    start,
    end,
  };
  const suppress: T.Expression = {
    kind: 'call',
    mode: 'direct',
    method: throwable.methods.get('addSuppressed')?.[0] as MethodSymbol,
    receiver: read(primary),
    args: [read(second)],
    type: voidType,
    start,
    end,
  };
  const quietly: T.TryStatement = {
    kind: 'try',
    resources: [],
    body: block(run({ ...close, start, end })),
    catches: [
      { local: second, types: [throwable], spans: [at], body: block(run(suppress)), start, end },
    ],
    finally: undefined,
    start,
    end,
  };
  const either = (test: T.Expression, then: T.Statement, otherwise?: T.Statement): T.Statement => {
    return { kind: 'if', test, then, otherwise, start, end };
  };
  // A stack trace has it at the body's closing brace, as javac's; beside another exception it is the statement's place.
  const closeIt = either(
    isSet(primary),
    quietly,
    run({ ...close, start: bodyEnd - 1, end: bodyEnd }),
  );
  const guarded: T.TryStatement = {
    kind: 'try',
    resources: [],
    body,
    catches: [
      {
        local: caught,
        types: [throwable],
        spans: [at],
        body: block(run(assign), { kind: 'throw', value: read(caught), start, end }),
        start,
        end,
      },
    ],
    finally: block(either(isSet(local), closeIt)),
    start,
    end,
  };
  const statements: T.Statement[] = [
    { kind: 'local', local: primary, value: nothing, start, end },
    guarded,
  ];
  if (value) statements.unshift({ kind: 'local', local, value, start, end });
  return block(...statements);
}
