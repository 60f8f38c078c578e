/**
 * The syntax tree: what the parser reads, and nothing about its meaning. Names are not resolved here, and nothing is
 * added later: attribution (semantics/) makes a second, typed tree of it, and that one is what lowering reads. How to
 * read it stands at the head of semantics/typed.ts.
 *
 * A node is itself a `Span` (`start`, `end`). Where javac's line for an error in a node is not that of its start, as
 * for the operator of a binary expression, the node has the offset too (`at`).
 */
import type { Span } from 'vmkit';

export interface Name extends Span {
  text: string;
}

/** Bits of `Modifiers.flags`. */
export const Flag = {
  public: 1,
  protected: 2,
  private: 4,
  static: 8,
  final: 16,
  abstract: 32,
  native: 64,
  default: 128,
  synchronized: 256,
  transient: 512,
  volatile: 1024,
  strictfp: 2048,
} as const;

export interface Modifiers extends Span {
  flags: number;
  /** An `@Override`, which is checked; other annotations are read and dropped. */
  override?: Span;
}

/** A type as it is written: a primitive's or class's name (dots and all), "var" too, and its pairs of brackets. */
export interface TypeName extends Span {
  name: string;
  dimensions: number;
}

/** `import java.util.Name;`, or with a star all of a package. */
export interface Import extends Span {
  /** Without the star. */
  name: string;
  isStar: boolean;
}

export interface CompilationUnit {
  imports: Import[];
  classes: ClassDeclaration[];
}

export interface ClassDeclaration extends Span {
  kind: 'class';
  isInterface: boolean;
  modifiers: Modifiers;
  name: Name;
  superclass: TypeName | undefined;
  interfaces: TypeName[];
  members: Member[];
}

export type Member = FieldDeclaration | MethodDeclaration | Initializer | ClassDeclaration;

/** One declarator; `int a, b[];` gives two of these. */
export interface FieldDeclaration extends Span {
  kind: 'field';
  modifiers: Modifiers;
  type: TypeName;
  name: Name;
  value: Expression | undefined;
}

export interface MethodDeclaration extends Span {
  kind: 'method';
  modifiers: Modifiers;
  /** Undefined for constructors. */
  result: TypeName | undefined;
  name: Name;
  parameters: Parameter[];
  /** The last parameter is `T...`; its type is the array's. */
  isVarargs: boolean;
  /** Of its `throws` clause. */
  thrown: TypeName[];
  hasBody: boolean;
  /** Of the library, it is read when it is first asked for. */
  readonly body: Block | undefined;
}

export interface Parameter extends Span {
  modifiers: Modifiers;
  type: TypeName;
  name: Name;
}

export interface Initializer extends Span {
  kind: 'initializer';
  isStatic: boolean;
  body: Block;
}

export type Statement =
  | Block
  | LocalDeclaration
  | ExpressionStatement
  | If
  | While
  | DoWhile
  | For
  | ForEach
  | Labeled
  | Jump
  | Return
  | Switch
  | Throw
  | Try
  | Empty;

export interface Block extends Span {
  kind: 'block';
  statements: Statement[];
}

/** One declarator. */
export interface LocalDeclaration extends Span {
  kind: 'local';
  isFinal: boolean;
  type: TypeName;
  name: Name;
  value: Expression | undefined;
}

export interface ExpressionStatement extends Span {
  kind: 'expression';
  expression: Expression;
}

export interface If extends Span {
  kind: 'if';
  test: Expression;
  then: Statement;
  otherwise: Statement | undefined;
}

export interface While extends Span {
  kind: 'while';
  test: Expression;
  body: Statement;
}

export interface DoWhile extends Span {
  kind: 'do';
  body: Statement;
  test: Expression;
}

export interface For extends Span {
  kind: 'for';
  init: Statement[];
  test: Expression | undefined;
  update: Expression[];
  body: Statement;
}

export interface ForEach extends Span {
  kind: 'foreach';
  isFinal: boolean;
  type: TypeName;
  name: Name;
  values: Expression;
  body: Statement;
}

export interface Labeled extends Span {
  kind: 'labeled';
  label: Name;
  body: Statement;
}

export interface Jump extends Span {
  kind: 'break' | 'continue';
  label: Name | undefined;
}

export interface Return extends Span {
  kind: 'return';
  value: Expression | undefined;
}

export interface Switch extends Span {
  kind: 'switch';
  value: Expression;
  cases: Case[];
  /** `case x ->`: nothing falls through. */
  arrows: boolean;
}

/** `case 1: case 2: default: …`, with all of its labels. */
export interface Case extends Span {
  labels: Expression[];
  /** The `default` label. */
  isDefault: Span | undefined;
  body: Statement[];
}

export interface Throw extends Span {
  kind: 'throw';
  value: Expression;
}

export interface Try extends Span {
  kind: 'try';
  resources: Resource[];
  body: Block;
  catches: CatchClause[];
  finally: Block | undefined;
}

/** `A | B name`; its span is the word `catch`. */
export interface CatchClause extends Span {
  isFinal: boolean;
  types: TypeName[];
  name: Name;
  body: Block;
}

/** A declaration, or a variable that exists already. */
export type Resource = (LocalDeclaration & { value: Expression }) | ResourceVariable;

export interface ResourceVariable extends Span {
  kind: 'variable';
  variable: Expression;
}

export interface Empty extends Span {
  kind: 'empty';
}

export type Expression =
  | Literal
  | NameExpression
  | Select
  | This
  | Index
  | Call
  | New
  | NewArray
  | ArrayInitializer
  | Unary
  | Update
  | Binary
  | Assign
  | Conditional
  | InstanceOf
  | Cast;

export type LiteralType =
  | 'int'
  | 'long'
  | 'float'
  | 'double'
  | 'char'
  | 'boolean'
  | 'String'
  | 'null';

/** Value by type: int and char a number, long a bigint, null is null. */
export interface Literal extends Span {
  kind: 'literal';
  type: LiteralType;
  value: number | bigint | boolean | string | null;
}

export interface NameExpression extends Span {
  kind: 'name';
  name: string;
}

/** `object.name`; which may turn out to be a package or class with its member. */
export interface Select extends Span {
  kind: 'select';
  object: Expression;
  name: Name;
}

export interface This extends Span {
  kind: 'this' | 'super';
  /** `Named.super`: the interface whose default method is meant. */
  parent?: TypeName;
}

export interface Index extends Span {
  kind: 'index';
  array: Expression;
  index: Expression;
}

/** `name(…)`, `object.name(…)`; `this(…)` and `super(…)` have these words as names and no object. */
export interface Call extends Span {
  kind: 'call';
  object: Expression | undefined;
  name: Name;
  args: Expression[];
}

export interface New extends Span {
  kind: 'new';
  type: TypeName;
  args: Expression[];
}

/** `new int[2][3][]` (two lengths, three dimensions) or `new int[][] {…}`. */
export interface NewArray extends Span {
  kind: 'newArray';
  type: TypeName;
  lengths: Expression[];
  elements: ArrayInitializer | undefined;
}

export interface ArrayInitializer extends Span {
  kind: 'arrayInitializer';
  elements: Expression[];
}

export interface Unary extends Span {
  kind: 'unary';
  operator: '+' | '-' | '!' | '~';
  operand: Expression;
}

/** `++x`, `x--` and so on. */
export interface Update extends Span {
  kind: 'update';
  operator: '++' | '--';
  isPrefix: boolean;
  operand: Expression;
  at: number;
}

export type BinaryOperator =
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
  | '^'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '&&'
  | '||';

/** Chains of one operator lean to the left and may be 100,000 deep: walk `left` in a loop. */
export interface Binary extends Span {
  kind: 'binary';
  operator: BinaryOperator;
  left: Expression;
  right: Expression;
  at: number;
}

/** `x = …`; with an operator `x += …`. */
export interface Assign extends Span {
  kind: 'assign';
  operator: BinaryOperator | undefined;
  target: Expression;
  value: Expression;
  at: number;
}

export interface Conditional extends Span {
  kind: 'conditional';
  test: Expression;
  then: Expression;
  otherwise: Expression;
  at: number;
}

export interface InstanceOf extends Span {
  kind: 'instanceof';
  operand: Expression;
  type: TypeName;
  binding: Name | undefined;
  at: number;
}

export interface Cast extends Span {
  kind: 'cast';
  type: TypeName;
  operand: Expression;
}
