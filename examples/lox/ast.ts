/**
 * What the parser makes of a source. Names are resolved: a variable is a local, which says who else uses it, or a global.
 * `at` is the token with whose line the book's compiler would emit the instruction: that of errors and of traces.
 */
import type { Span } from 'vmkit';
import type { Binding, FunctionScope } from 'vmkit/vm';

/** A local variable, or the name of a global. */
export type Name = Binding | string;

export interface FunctionNode {
  readonly name: string;
  readonly kind: 'script' | 'function' | 'method' | 'initializer';
  readonly scope: FunctionScope;
  body: Stmt[];
  readonly at: Span;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '==' | '!=';

export type Expr =
  | { kind: 'literal'; value: null | boolean | number | string }
  | { kind: 'variable'; of: Name; at: Span }
  | { kind: 'assign'; to: Name; value: Expr; at: Span }
  | { kind: 'unary'; op: '-' | '!'; operand: Expr; at: Span }
  /** Without arguments, the method itself. */
  | { kind: 'super'; receiver: Name; of: Name; name: string; args: Expr[] | undefined; at: Span }
  | Chained;

/** What begins with an operand. */
export type Chained =
  | { kind: 'binary'; op: BinaryOperator; left: Expr; right: Expr; at: Span }
  | { kind: 'logical'; op: 'and' | 'or'; left: Expr; right: Expr; at: Span }
  | { kind: 'call'; left: Expr; args: Expr[]; at: Span }
  | { kind: 'get'; left: Expr; name: string; at: Span }
  | { kind: 'set'; left: Expr; name: string; value: Expr; at: Span }
  | { kind: 'invoke'; left: Expr; name: string; args: Expr[]; at: Span };

export interface ClassNode {
  readonly kind: 'class';
  readonly to: Name;
  readonly name: string;
  superclass?: { of: Name; local: Binding; at: Span };
  readonly methods: FunctionNode[];
  /** Names that are assigned through `this`. */
  readonly fields: Set<string>;
  readonly at: Span;
}

export type Stmt =
  | { kind: 'expression'; value: Expr }
  | { kind: 'print'; value: Expr; at: Span }
  | { kind: 'var'; to: Name; initial: Expr }
  | { kind: 'function'; to: Name; fn: FunctionNode }
  | { kind: 'block'; body: Stmt[] }
  | { kind: 'if'; condition: Expr; then: Stmt; otherwise: Stmt | undefined }
  | { kind: 'while'; condition: Expr; body: Stmt; step?: Expr | undefined }
  | { kind: 'return'; value: Expr | undefined; at: Span }
  | ClassNode;

/** A statement of the top level. */
export interface Item {
  readonly stmt: Stmt;
  /** It has a loop that runs at the top level itself. */
  readonly loops: boolean;
  readonly at: Span;
}
