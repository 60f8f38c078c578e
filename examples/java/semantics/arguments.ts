/**
 * Arguments as calls see them. What an argument means can hang on the parameter it is given to, which is known only
 * when the call is resolved: lambdas, method references, calls of generic methods whose type arguments are still open, and
 * conditionals of these. Each is read once: what is known is kept here, and the rest is made when the type is known.
 */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import type { CodeBlock, Standpoint } from './context.js';
import type { LocalSymbol, MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import type { Type, TypeVariable } from './types.js';

export type Argument =
  | TypedArgument
  | PendingCall
  | ConditionalArgument
  | SwitchArgument
  | LambdaArgument
  | ReferenceArgument;

/** Lambdas and method references. */
export type FunctionArgument = LambdaArgument | ReferenceArgument;

export interface TypedArgument {
  kind: 'typed';
  value: T.Expression;
}

/** How arguments are converted (JLS 15.12.2.2 to 15.12.2.4). */
export type Phase = 'strict' | 'loose' | 'varargs';

/** A call, or `new`, whose method is chosen, and whose type arguments are to be inferred. */
export interface PendingCall {
  kind: 'pending';
  span: Span;
  method: MethodSymbol;
  /** To be inferred. */
  typeParameters: readonly TypeVariable[];
  /** For each argument. */
  formals: readonly Type[];
  result: Type;
  thrown: readonly Type[];
  phase: Phase;
  args: readonly Argument[];
  /** The typed tree of it. */
  finish(args: T.Expression[], type: Type, infer: TypeMap): T.Expression;
}

/** A declared type, with the type arguments that were found. */
export type TypeMap = (type: Type) => Type;

export interface ConditionalArgument {
  kind: 'conditional';
  node: S.Conditional;
  test: T.Expression;
  then: Argument;
  otherwise: Argument;
}

/** A switch expression: each of its values becomes what the whole is for. */
export interface SwitchArgument {
  kind: 'switch';
  node: S.SwitchExpression;
  target: T.SwitchExpression;
  arms: readonly SwitchArm[];
}

/** A value of it, and the `yield` that gets it. */
export interface SwitchArm {
  argument: Argument;
  statement: T.YieldStatement;
  place: Standpoint;
}

/** What a lambda's body can be (JLS 15.27.2), by its form alone. */
export interface Shape {
  isVoid: boolean;
  isValue: boolean;
  /** The end of a block can be reached. */
  canEnd: boolean;
}

export interface LambdaArgument {
  kind: 'lambda';
  node: S.Lambda;
  shape: Shape;
  /** The types of its parameters are written, or it has none. */
  isExplicit: boolean;
  /** These types, once they were asked for. */
  written: readonly Type[] | undefined;
  /** Where it stands: its body is read later. */
  place: Standpoint;
  body: FunctionBody | undefined;
}

export interface ReferenceArgument {
  kind: 'reference';
  node: S.MethodReference;
  place: Standpoint;
  subject: ReferenceSubject | undefined;
  /** The one method that can be meant, whatever the parameters are (JLS 15.13.1). */
  exact: MethodSymbol | undefined;
  body: FunctionBody | undefined;
}

/** `int[]::new` is exact too, without a method. */
export function isExact({ exact, node, subject }: ReferenceArgument): boolean {
  if (exact) return true;
  return node.name.text === 'new' && subject?.kind === 'type' && subject.type.kind === 'array';
}

/** What stands before `::`. */
export type ReferenceSubject =
  | { kind: 'type'; type: Type }
  | { kind: 'super'; value: T.Expression }
  | { kind: 'value'; local: LocalSymbol; value: T.Expression };

/** The code of a lambda or method reference, read with its parameters' types. */
export interface FunctionBody {
  parameters: readonly LocalSymbol[];
  parameterTypes: readonly Type[];
  code: CodeBlock;
  statements: T.Statement[];
  end: Span;
  /** The values of its `return`s, or that of its one expression. */
  results: ResultArgument[];
  isExpression: boolean;
}

export interface ResultArgument {
  value: Argument;
  /** As javac compares functional interfaces: what is primitive by its form, whatever its context. */
  isStandalone: boolean;
  at: Span;
  place: Standpoint;
  put(value: T.Expression, isVoid: boolean): void;
}
