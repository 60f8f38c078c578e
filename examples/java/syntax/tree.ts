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
  sealed: 4096,
  'non-sealed': 8192,
} as const;

/** Its name, dots and all; its arguments are read and dropped. */
export interface Annotation extends Span {
  name: string;
}

export interface Modifiers extends Span {
  flags: number;
  annotations: readonly Annotation[];
}

/** The annotation of that name, such as "Override". */
export function annotationOf(modifiers: Modifiers, name: string): Annotation | undefined {
  return modifiers.annotations.find((one) => one.name === name || one.name === `java.lang.${name}`);
}

/** A type as it is written. Brackets behind a variable's name are part of its type. */
export type TypeNode =
  | PrimitiveNode
  | VarNode
  | ClassNode
  | ArrayNode
  | WildcardNode
  | UnionNode
  | IntersectionNode;

export type PrimitiveName =
  | 'boolean'
  | 'byte'
  | 'short'
  | 'char'
  | 'int'
  | 'long'
  | 'float'
  | 'double';

export interface PrimitiveNode extends Span {
  kind: 'primitive';
  name: PrimitiveName | 'void';
}

/** `var`, where the type is inferred. */
export interface VarNode extends Span {
  kind: 'var';
}

/** `a.b.Outer<T>.Inner`: each name with its arguments. */
export interface ClassNode extends Span {
  kind: 'class';
  parts: ClassPart[];
}

export interface ClassPart {
  name: Name;
  /** Undefined without `<…>`, empty for a diamond. */
  args: TypeNode[] | undefined;
}

/** Its span is that of the whole type. */
export interface ArrayNode extends Span {
  kind: 'array';
  element: TypeNode;
}

/** `?`, `? extends T`, `? super T` */
export interface WildcardNode extends Span {
  kind: 'wildcard';
  bound: 'extends' | 'super' | undefined;
  type: TypeNode | undefined;
}

/** `A | B` of a `catch`. */
export interface UnionNode extends Span {
  kind: 'union';
  types: TypeNode[];
}

/** `A & B` of a cast. */
export interface IntersectionNode extends Span {
  kind: 'intersection';
  types: TypeNode[];
}

/** `<T extends A & B>`; `bounds` may be empty. */
export interface TypeParameter extends Span {
  name: Name;
  bounds: TypeNode[];
}

/** `import java.util.Name;`, with a star all of a package or class; `static` of a class's members. */
export interface Import extends Span {
  /** Without the star. */
  name: string;
  isStar: boolean;
  isStatic: boolean;
  /** Where the word `import` stands. */
  keyword: number;
}

export interface CompilationUnit {
  package: Name | undefined;
  imports: Import[];
  classes: ClassDeclaration[];
}

export type ClassKind = 'class' | 'interface' | 'enum' | 'record' | 'annotation';

/** Of an anonymous class (`new T() {…}`, the body of an enum's constant) too: its name is empty, its start the brace. */
export interface ClassDeclaration extends Span {
  kind: ClassKind;
  modifiers: Modifiers;
  /** `class`, `interface`, …; of an anonymous class, its brace. */
  keyword: Span;
  name: Name;
  typeParameters: TypeParameter[];
  /** At most one, but for interfaces. */
  extends: TypeNode[];
  implements: TypeNode[];
  permits: TypeNode[] | undefined;
  /** Of a record, in order. */
  components: Parameter[];
  /** A record's last component is `T...`. */
  isVarargs: boolean;
  /** Of an enum, in order. */
  constants: EnumConstant[];
  members: Member[];
}

/** `NAME(args) {…}` */
export interface EnumConstant extends Span {
  kind: 'constant';
  modifiers: Modifiers;
  name: Name;
  args: Expression[];
  body: ClassDeclaration | undefined;
}

export type Member = FieldDeclaration | MethodDeclaration | Initializer | ClassDeclaration;

/** One declarator; `int a, b[];` gives two of these. */
export interface FieldDeclaration extends Span {
  kind: 'field';
  modifiers: Modifiers;
  type: TypeNode;
  name: Name;
  value: Expression | undefined;
}

export interface MethodDeclaration extends Span {
  kind: 'method';
  modifiers: Modifiers;
  typeParameters: TypeParameter[];
  /** Undefined for constructors. */
  result: TypeNode | undefined;
  name: Name;
  parameters: Parameter[];
  /** The last parameter is `T...`; its type is the array's. */
  isVarargs: boolean;
  /** Of its `throws` clause. */
  thrown: TypeNode[];
  /** A record's constructor without parameters of its own: `Point { … }`. */
  isCompact: boolean;
  /** A member of an annotation type with a default value, which is dropped. */
  hasDefault: boolean;
  hasBody: boolean;
  /** Of the library, the body is read when it is first asked for. */
  readBody(): Block | undefined;
}

export interface Parameter extends Span {
  modifiers: Modifiers;
  type: TypeNode;
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
  | Assert
  | Yield
  | Synchronized
  | LocalClass
  | Empty;

export interface Block extends Span {
  kind: 'block';
  statements: Statement[];
}

/** One declarator. */
export interface LocalDeclaration extends Span {
  kind: 'local';
  isFinal: boolean;
  type: TypeNode;
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
  /** Its first parenthesis. */
  condition: Span;
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
  type: TypeNode;
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
  /** Around the value. */
  inParentheses: boolean;
}

export interface Switch extends Span {
  kind: 'switch';
  value: Expression;
  cases: Case[];
  /** `case x ->`: nothing falls through. */
  arrows: boolean;
}

/** A constant, and the word `case` before it. */
export interface CaseLabel {
  word: Span;
  value: Expression;
}

/**
 * `case 1: case 2: default: …`, with all of its labels. Behind an arrow `body` is one statement: a block, a `throw`, or
 * an expression, which in a switch expression is the value of a `yield`.
 */
export interface Case extends Span {
  labels: CaseLabel[];
  /** The `default` label. */
  isDefault: Span | undefined;
  body: Statement[];
  /** Whether it has an arrow where those before have none, or the other way round: an error. */
  isOther?: boolean;
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
  /** More than one of `A | B`. */
  types: TypeNode[];
  name: Name;
  body: Block;
}

/** A declaration, or a variable that exists already. */
export type Resource = (LocalDeclaration & { value: Expression }) | ResourceVariable;

export interface ResourceVariable extends Span {
  kind: 'variable';
  variable: Expression;
}

export interface Assert extends Span {
  kind: 'assert';
  test: Expression;
  message: Expression | undefined;
}

/** Behind an arrow the word isn't written, and the span is the value's. */
export interface Yield extends Span {
  kind: 'yield';
  value: Expression;
}

export interface Synchronized extends Span {
  kind: 'synchronized';
  lock: Expression;
  body: Block;
}

/** A class, interface, enum or record that is declared among statements. */
export interface LocalClass extends Span {
  kind: 'localClass';
  declaration: ClassDeclaration;
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
  | Cast
  | Lambda
  | MethodReference
  | SwitchExpression
  | ClassLiteral
  | TypeExpression;

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
  /** `Named.this`, `Named.super`: a class around this one, or the interface whose default method is meant. */
  parent?: TypeNode;
}

export interface Index extends Span {
  kind: 'index';
  array: Expression;
  index: Expression;
}

/**
 * `name(…)`, `object.<T>name(…)`; `this(…)` and `super(…)` have these words as names, and an object only where an outer
 * one is given: `outer.super(…)`.
 */
export interface Call extends Span {
  kind: 'call';
  object: Expression | undefined;
  typeArgs: TypeNode[] | undefined;
  name: Name;
  args: Expression[];
}

/** `outer.new <T>Type<>(…) {…}` */
export interface New extends Span {
  kind: 'new';
  outer: Expression | undefined;
  typeArgs: TypeNode[] | undefined;
  type: TypeNode;
  args: Expression[];
  body: ClassDeclaration | undefined;
}

/** `new int[2][3][]` (two lengths, three dimensions) or `new int[][] {…}`. */
export interface NewArray extends Span {
  kind: 'newArray';
  type: TypeNode;
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
  type: TypeNode;
  binding: Name | undefined;
  /** Of the binding. */
  isFinal: boolean;
  at: number;
}

export interface Cast extends Span {
  kind: 'cast';
  type: TypeNode;
  operand: Expression;
}

/** `(a, b) -> …`; `at` is the arrow. */
export interface Lambda extends Span {
  kind: 'lambda';
  parameters: LambdaParameter[];
  /** Its parameters have written types. Without parameters it is true. */
  isExplicit: boolean;
  isVarargs: boolean;
  body: Expression | Block;
  /** Around the expression that is its body. */
  inParentheses: boolean;
  at: number;
}

export interface LambdaParameter extends Span {
  isFinal: boolean;
  /** Undefined, or `var`: its type is inferred. */
  type: TypeNode | undefined;
  name: Name;
}

/** `object::<T>name`, where the object may be a type, as a name or as a `TypeExpression`; name "new" is a constructor. */
export interface MethodReference extends Span {
  kind: 'methodReference';
  object: Expression;
  typeArgs: TypeNode[] | undefined;
  name: Name;
  /** The `::`. */
  at: number;
}

export interface SwitchExpression extends Span {
  kind: 'switchExpression';
  value: Expression;
  cases: Case[];
  arrows: boolean;
}

/** `int[].class` */
export interface ClassLiteral extends Span {
  kind: 'classLiteral';
  type: TypeNode;
}

/** What can only be a type, before `::`: `int[]`, `List<String>`. */
export interface TypeExpression extends Span {
  kind: 'type';
  type: TypeNode;
}

/** A type as the program writes it, but for spaces and annotations. */
export function typeText(node: TypeNode): string {
  switch (node.kind) {
    case 'primitive':
      return node.name;
    case 'var':
      return 'var';
    case 'class':
      return node.parts
        .map(({ name, args }) =>
          args ? `${name.text}<${args.map(typeText).join(',')}>` : name.text,
        )
        .join('.');
    case 'array':
      return `${typeText(node.element)}[]`;
    case 'wildcard':
      return node.type ? `? ${node.bound} ${typeText(node.type)}` : '?';
    case 'union':
      return node.types.map(typeText).join('|');
    case 'intersection':
      return node.types.map(typeText).join('&');
  }
}

/** `a.b.C` read as an expression, as the type that it may be; undefined when it is anything but names. */
export function asTypeNode(node: Expression): TypeNode | undefined {
  if (node.kind === 'type') return node.type;
  const parts: ClassPart[] = [];
  let at: Expression = node;
  while (at.kind === 'select') {
    parts.push({ name: at.name, args: undefined });
    at = at.object;
  }
  if (at.kind !== 'name') return undefined;
  const { name: text, start, end } = at;
  parts.push({ name: { text, start, end }, args: undefined });
  return { kind: 'class', parts: parts.reverse(), start: node.start, end: node.end };
}
