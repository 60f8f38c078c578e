/** What the parser makes. `at` is where it stands in the source; a variable is a slot of its function. */
import type { Span } from 'vmkit';

export type Binding = { slot: number; name: string; value: Expression };

export type Expression = { at: Span } & (
  | { kind: 'number'; value: number }
  | { kind: 'variable'; slot: number; name: string }
  | { kind: 'assign'; slot: number; value: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'call'; callee: string; args: Expression[] }
  | { kind: 'if'; condition: Expression; consequent: Expression; alternative: Expression }
  | { kind: 'for'; variable: Binding; end: Expression; step: Expression; body: Expression }
  | { kind: 'var'; bindings: Binding[]; body: Expression }
);

/** Operators that a program defines are functions, too: `a | b` calls "binary|". */
export type Prototype = { at: Span; name: string; params: string[] };

/** An expression at the top level is a function without parameters that is called once. */
export type Item = { kind: 'definition' | 'expression'; prototype: Prototype; body: Expression };
