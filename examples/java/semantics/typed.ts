/**
 * The typed tree: what attribution makes of a method's syntax tree, and all that lowering reads. No question of meaning
 * is left in it: names are resolved, overloads chosen, conversions explicit, constants folded.
 *
 * How to read it
 * - `CheckedProgram` (semantics/check.ts) gives the classes; `program.body(method)` a method's or constructor's body
 *   (undefined for abstract and native methods), `program.initializers(cls)` a class's static and instance
 *   initialisers. Bodies of library classes are attributed when they are first asked for.
 * - Every node is a `Span`: the token that javac's line table and messages point to (a binary's operator, a call's
 *   name); give the node to `b.at`.
 * - `type` is an expression's type after everything, generic as it is. At run time a value has `erasure(type)`: where a
 *   member's erased type says less, as for `list.get(0)` of a `List<String>`, there is a `cast` that is `implicit`.
 * - A `local` may belong to a body around this one: of a lambda, or a local or anonymous class; it is effectively final then.
 * - `type`, again: Both operands of a binary have one type (`left.type ===
 *   right.type` for primitive ones), an argument its parameter's, a value its variable's: where Java converts, there is
 *   a `convert` (between primitive numeric types), or an `upcast` (to a supertype: no code, another static type). A `null`
 *   has the type that it is converted to; only where nothing wants another (`null == null`, text `+ null`) the type of null.
 * - A constant expression is a `constant`, whatever it was made of. Values: boolean → boolean; byte, short, char, int,
 *   float, double → number (float rounded already, ints in range); long → bigint; String → string; null → null. Equal
 *   string constants are one object (JLS 3.10.5).
 * - `&&`, `||`, `?:` evaluate what they must; everything else from left to right, the operands of an assignment's
 *   target first.
 * - `static` fields, static calls and `new` initialise the class that owns the member, if it was not yet.
 * - A constructor's body begins with a `call` of another constructor (mode "direct" on `this`; Object's is left out). After
 *   one of a superclass stands `initializers`: run the class's instance initialisers there.
 * - Chains of a binary or logical operator lean to the left and can be 100,000 deep: walk `left` in a loop
 *   (`leftOperands`). `concat` is flat.
 * - Numbers: int and long wrap; `/` and `%` by zero throw ArithmeticException for int and long; MIN / -1 is MIN; shifts
 *   mask their count (JLS 15.19); `%` of floats is C's fmod; float → int saturates with NaN → 0; float → byte, short,
 *   char goes through int.
 */
import type { Span } from 'vmkit';
import type { ClassSymbol, FieldSymbol, LocalSymbol, MethodSymbol } from './symbols.js';
import type { ArrayType, Type } from './types.js';

export type Constant = number | bigint | boolean | string;

export type Expression =
  | ConstantExpression
  | LocalExpression
  | ThisExpression
  | FieldExpression
  | StaticExpression
  | IndexExpression
  | LengthExpression
  | CloneExpression
  | UnaryExpression
  | BinaryExpression
  | LogicalExpression
  | ConditionalExpression
  | ConcatExpression
  | AssignExpression
  | CompoundExpression
  | IncrementExpression
  | ConvertExpression
  | UpcastExpression
  | CastExpression
  | InstanceOfExpression
  | CallExpression
  | NewExpression
  | NewArrayExpression
  | ArrayExpression
  | SequenceExpression
  | OuterThisExpression
  | BoxExpression
  | UnboxExpression
  | ClassLiteralExpression
  | LambdaExpression
  | SwitchExpression
  | UpdateExpression
  | ErrorExpression;

/** What can be assigned to. */
export type Place = LocalExpression | FieldExpression | StaticExpression | IndexExpression;

interface Typed extends Span {
  type: Type;
}

export interface ConstantExpression extends Typed {
  kind: 'constant';
  value: Constant | null;
}

export interface LocalExpression extends Typed {
  kind: 'local';
  local: LocalSymbol;
}

export interface ThisExpression extends Typed {
  kind: 'this';
}

/** An instance field. A null object: NullPointerException. */
export interface FieldExpression extends Typed {
  kind: 'field';
  object: Expression;
  field: FieldSymbol;
}

export interface StaticExpression extends Typed {
  kind: 'static';
  field: FieldSymbol;
  /** The class through which it was named, where that is not its owner: only texts say it. */
  site?: ClassSymbol;
  /** Whether a class or object was named before it. */
  isQualified?: boolean;
}

/** `index` is an int. */
export interface IndexExpression extends Typed {
  kind: 'index';
  array: Expression;
  index: Expression;
}

export interface LengthExpression extends Typed {
  kind: 'length';
  array: Expression;
}

/** `array.clone()`: a new array of the same class. */
export interface CloneExpression extends Typed {
  kind: 'clone';
  array: Expression;
}

/** `-` on int, long, float, double; `~` on int, long; `!` on boolean. */
export interface UnaryExpression extends Typed {
  kind: 'unary';
  operator: '-' | '~' | '!';
  operand: Expression;
}

export type ArithmeticOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '<<'
  | '>>'
  | '>>>'
  | '&'
  | '|'
  | '^';

/**
 * Arithmetic on int, long, float, double (`&`, `|`, `^` also on boolean, which evaluate both sides); comparisons of
 * these; `==` and `!=` also of booleans and references. A shift's count is an int or long of its own: `left` has the
 * result's type.
 */
export interface BinaryExpression extends Typed {
  kind: 'binary';
  operator: ArithmeticOperator | '<' | '<=' | '>' | '>=' | '==' | '!=';
  left: Expression;
  right: Expression;
}

export interface LogicalExpression extends Typed {
  kind: 'logical';
  operator: '&&' | '||';
  left: Expression;
  right: Expression;
}

export interface ConditionalExpression extends Typed {
  kind: 'conditional';
  test: Expression;
  then: Expression;
  otherwise: Expression;
  /** Its arms before they had the type of both: what is wanted of it may suit each of them. */
  given?: { yes: Expression; no: Expression };
}

/** Text `+`: at least two parts of any type but void, each made text as `String.valueOf` does (null is "null"). */
export interface ConcatExpression extends Typed {
  kind: 'concat';
  parts: Expression[];
}

/** Its value is that of `value`, which has the target's type. An array's element of a reference type: store check. */
export interface AssignExpression extends Typed {
  kind: 'assign';
  target: Place;
  value: Expression;
}

/**
 * `target op= right`, the target evaluated once and read before `right` is evaluated: the old value is converted to
 * `operandType`, combined with `right` (of the same type, but for shifts), and converted back to `type`, the target's,
 * narrowing where needed. "concat": `right` is anything, the target a String.
 */
export interface CompoundExpression extends Typed {
  kind: 'compound';
  operator: ArithmeticOperator | 'concat';
  operandType: Type;
  target: Place;
  right: Expression;
}

/** `++x` and so on, in the target's type with wrap-around; `isPrefix` says whether the value is the new one. */
export interface IncrementExpression extends Typed {
  kind: 'increment';
  target: Place;
  by: 1 | -1;
  isPrefix: boolean;
}

/** Between two different primitive numeric types. */
export interface ConvertExpression extends Typed {
  kind: 'convert';
  operand: Expression;
}

/** To a supertype, or of a cast that cannot fail: nothing happens. */
export interface UpcastExpression extends Typed {
  kind: 'upcast';
  operand: Expression;
}

/** Checked: ClassCastException; null passes. To the erasure of `type`; of an intersection, to each of its types. */
export interface CastExpression extends Typed {
  kind: 'cast';
  operand: Expression;
  /** Nobody wrote it: a generic member's value gets the type that it has here. */
  implicit?: boolean;
}

/** The object of a class around this one: `Outer.this`, written or meant. */
export interface OuterThisExpression extends Typed {
  kind: 'outerThis';
  cls: ClassSymbol;
}

/** A primitive value's box, `Integer.valueOf(x)`; `type` is its class. */
export interface BoxExpression extends Typed {
  kind: 'box';
  operand: Expression;
}

/** What is in a box, `x.intValue()`; `type` is the box's own primitive type. Null: NullPointerException. */
export interface UnboxExpression extends Typed {
  kind: 'unbox';
  operand: Expression;
}

/** `int[].class` */
export interface ClassLiteralExpression extends Typed {
  kind: 'classLiteral';
  named: Type;
}

/**
 * A lambda, or a method reference made into one. `type` is the functional interface's, `method` its one abstract method.
 * The parameters have the types that the lambda's have (their erasures can be narrower than those of `method`'s), and so
 * has the value. A body that is an expression: one `return`, or an expression statement where the result is void.
 */
export interface LambdaExpression extends Typed {
  kind: 'lambda';
  method: MethodSymbol;
  parameters: readonly LocalSymbol[];
  /** Of the value; void where there is none. */
  result: Type;
  body: MethodBody;
  /** A method reference: no frame of its own in traces. */
  isReference: boolean;
  /** Of `object::method`: evaluated, and checked for null, when the lambda is made; `body` names the local. */
  bound?: { local: LocalSymbol; value: Expression };
  /** Locals of bodies around it that it uses, those of lambdas within it too. */
  captured: ReadonlySet<LocalSymbol>;
  /** Whether it uses `this`, its own or an outer one. */
  usesThis: boolean;
  /** Where it stands, by identity: what `LocalSymbol.owner` of its own locals is. */
  code: Code;
}

/** Its value is that of the `yield` that ends it. A value that no group has: an error is thrown (IncompatibleClassChangeError). */
export interface SwitchExpression extends Typed {
  kind: 'switchExpression';
  isArrow: boolean;
  value: Expression;
  groups: SwitchGroup[];
}

/**
 * `target op= …` and `++` where `compound` and `increment` don't do, that is with boxes: the target is evaluated once, its value put into
 * `old`, then `value` evaluated, which names `old` and has the target's type, and stored. The value is the new one, or
 * the old one of a postfix operator.
 */
export interface UpdateExpression extends Typed {
  kind: 'update';
  target: Place;
  old: LocalSymbol;
  value: Expression;
  isPostfix: boolean;
}

/** `binding` is assigned when the test succeeds. */
export interface InstanceOfExpression extends Typed {
  kind: 'instanceof';
  operand: Expression;
  tested: Type;
  binding: LocalSymbol | undefined;
}

/**
 * - static: no receiver.
 * - direct: exactly this method: private and final ones, constructors, `super.m()`. A null receiver: NullPointerException.
 * - virtual: the receiver's class decides, through the method's class.
 * - interface: the same, the method being an interface's.
 */
export interface CallExpression extends Typed {
  kind: 'call';
  mode: 'static' | 'direct' | 'virtual' | 'interface';
  method: MethodSymbol;
  receiver: Expression | undefined;
  args: Expression[];
  /** Of a static one, of `super.m()`, and of what a `for` calls: the class through which it was named. Only texts say it. */
  site?: ClassSymbol;
  /** Of a superclass's constructor where that class is an inner one: the enclosing instance. */
  outer?: Expression;
  /** What it may throw here, where that is not what the method declares: its type parameters have types. */
  thrown?: readonly Type[];
}

/** Of `method.owner`. What an anonymous or local class captures is not among the arguments. */
export interface NewExpression extends Typed {
  kind: 'new';
  method: MethodSymbol;
  args: Expression[];
  /** The enclosing instance, of classes that have one (`ClassSymbol.hasOuter`). Checked for null where it was written. */
  outer?: Expression;
  /** As of a call. */
  thrown?: readonly Type[];
}

/** `new T[a][b][]`: one or more lengths (ints), all evaluated before the first array is made. */
export interface NewArrayExpression extends Typed {
  kind: 'newArray';
  type: ArrayType;
  lengths: Expression[];
}

/** `{a, b, c}` */
export interface ArrayExpression extends Typed {
  kind: 'array';
  type: ArrayType;
  elements: Expression[];
}

/** `first` for its effects, then the value: `object().STATIC`. */
export interface SequenceExpression extends Typed {
  kind: 'sequence';
  first: Expression;
  value: Expression;
}

/** Stands where a mistake was; a program with one is never lowered. */
export interface ErrorExpression extends Typed {
  kind: 'error';
}

export type Statement =
  | BlockStatement
  | LocalStatement
  | ExpressionStatement
  | IfStatement
  | WhileStatement
  | DoStatement
  | ForStatement
  | ForEachStatement
  | LabeledStatement
  | BreakStatement
  | ContinueStatement
  | ReturnStatement
  | SwitchStatement
  | ThrowStatement
  | TryStatement
  | InitializersStatement
  | IterateStatement
  | AssertStatement
  | SynchronizedStatement
  | LocalClassStatement
  | YieldStatement;

export type Loop =
  | WhileStatement
  | DoStatement
  | ForStatement
  | ForEachStatement
  | IterateStatement;

/** A statement that `break` can end. */
export type Breakable = Loop | SwitchStatement | LabeledStatement;

export interface BlockStatement extends Span {
  kind: 'block';
  statements: Statement[];
}

export interface LocalStatement extends Span {
  kind: 'local';
  local: LocalSymbol;
  value: Expression | undefined;
}

export interface ExpressionStatement extends Span {
  kind: 'expression';
  expression: Expression;
}

export interface IfStatement extends Span {
  kind: 'if';
  test: Expression;
  then: Statement;
  otherwise: Statement | undefined;
}

export interface WhileStatement extends Span {
  kind: 'while';
  test: Expression;
  body: Statement;
}

export interface DoStatement extends Span {
  kind: 'do';
  body: Statement;
  /** The parenthesis before the test: its place in line tables. */
  condition: Span;
  test: Expression;
}

/** `continue` goes to the updates. No test: forever. */
export interface ForStatement extends Span {
  kind: 'for';
  init: Statement[];
  test: Expression | undefined;
  update: Expression[];
  body: Statement;
}

/** Over an array, which is evaluated once; `value` is the element, converted to the local's type. */
export interface ForEachStatement extends Span {
  kind: 'foreach';
  array: Expression;
  /** Holds the array's element before its conversion; the same as `local` when there is none. */
  element: LocalSymbol;
  local: LocalSymbol;
  /** `element`, converted to the local's type. */
  value: Expression;
  body: Statement;
}

/**
 * Over an Iterable: `iterator = iterable.iterator(); while (hasNext) { local = value; body }`. The expressions are calls
 * that name `iterator`; `value` is converted to the local's type.
 */
export interface IterateStatement extends Span {
  kind: 'iterate';
  iterator: LocalSymbol;
  /** The call of `iterator()`. */
  iterable: Expression;
  hasNext: Expression;
  local: LocalSymbol;
  value: Expression;
  body: Statement;
}

/** Does nothing unless assertions are on. */
export interface AssertStatement extends Span {
  kind: 'assert';
  test: Expression;
  /** Of any type but void: given to AssertionError. */
  message: Expression | undefined;
}

/** There is one thread: the lock is evaluated and checked for null. */
export interface SynchronizedStatement extends Span {
  kind: 'synchronized';
  lock: Expression;
  body: BlockStatement;
}

/** A class is declared here; no code. */
export interface LocalClassStatement extends Span {
  kind: 'localClass';
  cls: ClassSymbol;
}

/** The value of the switch expression. */
export interface YieldStatement extends Span {
  kind: 'yield';
  target: SwitchExpression;
  value: Expression;
}

/** A label that a `break` names; where its body is a loop, `break` and `continue` name the loop itself. */
export interface LabeledStatement extends Span {
  kind: 'labeled';
  body: Statement;
}

export interface BreakStatement extends Span {
  kind: 'break';
  target: Breakable;
}

export interface ContinueStatement extends Span {
  kind: 'continue';
  target: Loop;
}

export interface ReturnStatement extends Span {
  kind: 'return';
  value: Expression | undefined;
}

/**
 * On an int (char, byte and short are converted, boxes unboxed), a String, or an enum: null is a NullPointerException. Groups
 * are in order; one runs on into the next.
 */
export interface SwitchStatement extends Span {
  kind: 'switch';
  value: Expression;
  groups: SwitchGroup[];
}

export interface SwitchGroup extends Span {
  /** Numbers, strings, or an enum's constants. */
  constants: (number | string | FieldSymbol)[];
  isDefault: boolean;
  /** In the form with arrows it ends with a `break`, or, in a switch expression, with a `yield` unless it can't end. */
  body: Statement[];
}

/** A `null` value: NullPointerException. */
export interface ThrowStatement extends Span {
  kind: 'throw';
  /** Of a class that extends Throwable. */
  value: Expression;
}

/**
 * A `finally` runs on every way out of the body and the handlers: `return`, `break` and `continue` too, whose value is
 * evaluated before it; a jump or exception of its own replaces what was under way. Resources: see `expandResources`
 * (semantics/resources.ts), which makes plain `try`s of them.
 */
export interface TryStatement extends Span {
  kind: 'try';
  /** In order; they are closed before any handler or `finally` runs. */
  resources: Resource[];
  body: BlockStatement;
  /** The first whose type fits is taken. */
  catches: CatchClause[];
  finally: BlockStatement | undefined;
}

export interface CatchClause extends Span {
  /** Its type is what all alternatives are. */
  local: LocalSymbol;
  /** One, or the alternatives of `A | B e`; each extends Throwable, and none another. */
  types: ClassSymbol[];
  /** Where these are written. */
  spans: Span[];
  body: BlockStatement;
}

/** What `try (…)` closes at its end, last first, unless it is null. */
export interface Resource extends Span {
  local: LocalSymbol;
  /** Undefined for a variable that exists already. */
  value: Expression | undefined;
  /** `local.close()` */
  close: Expression;
}

/** In a constructor: the instance initialisers of its class run here. */
export interface InitializersStatement extends Span {
  kind: 'initializers';
  owner: ClassSymbol;
}

/** What declares locals: a method's body, an initialiser, a lambda. Compared by identity. */
export interface Code {
  /** The body around a lambda, or around a local or anonymous class. */
  enclosing: Code | undefined;
}

export interface MethodBody {
  /** Without `this`. */
  parameters: readonly LocalSymbol[];
  statements: Statement[];
  /** The closing brace. */
  end: Span;
}

export interface Initializers {
  /** In order: assignments of fields, and blocks. Constant variables are not among them. */
  static: Statement[];
  /** In order; a constant variable's assignment is among them. */
  instance: Statement[];
}

/** The operands of a chain like `a + b + c`, outermost last: the innermost left operand, then one step for each operator. */
export function leftOperands<T extends BinaryExpression | LogicalExpression>(
  chain: T,
): { first: Expression; steps: T[] } {
  const steps: T[] = [chain];
  let first: Expression = chain.left;
  while (first.kind === chain.kind) {
    steps.push(first as T);
    first = first.left;
  }
  steps.reverse();
  return { first, steps };
}
