/** What the parser makes. `at` is where it stands in the source. */
import type { Span } from 'vmkit';

export type Binding = { name: string; value: Expression };

export type Expression = { at: Span } & (
  | { kind: 'number'; value: number }
  | { kind: 'variable'; name: string }
  | { kind: 'assign'; name: string; value: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'call'; callee: string; args: Expression[] }
  | { kind: 'if'; condition: Expression; consequent: Expression; alternative: Expression }
  | { kind: 'for'; variable: Binding; end: Expression; step: Expression; body: Expression }
  | { kind: 'var'; bindings: Binding[]; body: Expression }
);

/** Operators that a program defines are functions, too: `a | b` calls "binary|". */
export type Prototype = { at: Span; name: string; params: string[] };

/** A function; without a name it is an expression at the top level. */
export type Item = { at: Span; name?: string; params: string[]; body: Expression };
