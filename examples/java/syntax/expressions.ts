/** The rules for expressions (JLS 15), named after what they read. Operators are read by their precedence. */
import { isGenericReference, type Parentheses, parenthesesAt } from './lookahead.js';
import type { Floating, Integer } from './numbers.js';
import {
  type ArrayInitializer,
  asTypeNode,
  type BinaryOperator,
  type Block,
  type Case,
  type ClassDeclaration,
  type ClassNode,
  type Expression,
  type LambdaParameter,
  type Literal,
  type LiteralType,
  type Parameter,
  type TypeNode,
} from './tree.js';
import { primitiveNames, TypeReader } from './types.js';

/** `a.b().c()…`: a longer chain would use up the stack of those who walk the tree. */
const longest = 1000;

const precedences: ReadonlyMap<string, number> = new Map(
  [
    ['||'],
    ['&&'],
    ['|'],
    ['^'],
    ['&'],
    ['==', '!='],
    ['<', '>', '<=', '>=', 'instanceof'],
    ['<<', '>>', '>>>'],
    ['+', '-'],
    ['*', '/', '%'],
  ].flatMap((level, index) => level.map((operator) => [operator, index + 1] as const)),
);
const laterPatterns =
  'patterns in switch statements are a preview feature and are disabled by default.';
const assignments: ReadonlyMap<string, BinaryOperator | undefined> = new Map([
  ['=', undefined],
  ...(['+', '-', '*', '/', '%', '<<', '>>', '>>>', '&', '|', '^'] as const).map(
    (operator) => [`${operator}=`, operator] as const,
  ),
]);

export interface FormalParameters {
  parameters: Parameter[];
  isVarargs: boolean;
  /** How many of a lambda's parameters have no type, which no others may then have. */
  untyped: number;
}

export abstract class ExpressionReader extends TypeReader {
  /** The last expression that stood in parentheses: as a statement it is none. */
  protected parenthesised: Expression | undefined;
  /** Where the last selection's dot, or bracket, stands. */
  protected lastDot = -1;
  /** In the label of a `case`, where the arrow is not a lambda's. */
  #inLabel = false;
  /** The last that stands for a missing expression: nothing is read behind it. */
  #missed: Expression | undefined;
  /** How deep the operand that is being read goes, in suffixes. */
  #links = 0;

  abstract block(): Block;
  protected abstract anonymousBody(): ClassDeclaration;
  protected abstract switchCases(isExpression: boolean): { cases: Case[]; arrows: boolean };
  protected abstract formalParameters(ofLambda: boolean): FormalParameters;

  protected annotationValue(): void {
    this.enter();
    if (this.is('@')) this.annotations();
    else if (this.accept('{')) {
      while (!this.is('}') && !this.is('end')) {
        if (!this.is(',')) this.annotationValue();
        if (!this.accept(',')) break;
      }
      this.expect('}');
    } else this.#conditional();
    this.leave();
  }

  /** The constant of a `case`. */
  protected caseLabel(): Expression {
    const outer = this.#inLabel;
    this.#inLabel = true;
    const label = this.expression();
    this.#inLabel = outer;
    return label;
  }

  /** expression ::= conditional [operator expression] */
  expression(): Expression {
    this.enter();
    const target = this.#conditional();
    const { kind } = this;
    let result = target;
    if (assignments.has(kind)) {
      const at = this.start;
      this.advance();
      const value = this.expression();
      const operator = assignments.get(kind);
      result = { kind: 'assign', operator, target, value, at, start: target.start, end: value.end };
    }
    this.leave();
    return result;
  }

  /** conditional ::= binary ['?' expression ':' conditional] */
  #conditional(): Expression {
    const test = this.#binary(1);
    if (this.kind !== '?') return test;
    const { start: at } = this;
    this.advance();
    this.enter();
    const inLabel = this.#inLabel;
    this.#inLabel = false;
    const then = this.expression();
    this.#inLabel = inLabel;
    this.expect(':', inLabel ? ': or ->' : ':');
    const otherwise = this.#conditional();
    this.leave();
    const { start } = test;
    return { kind: 'conditional', test, then, otherwise, at, start, end: otherwise.end };
  }

  #binary(least: number): Expression {
    let left = this.#unary();
    for (;;) {
      const operator = this.kind;
      const precedence = precedences.get(operator);
      if (precedence === undefined || precedence < least) return left;
      const at = this.start;
      this.advance();
      if (operator === 'instanceof') left = this.#instanceOf(left, at);
      else {
        const right = this.#binary(precedence + 1);
        left = {
          kind: 'binary',
          operator: operator as BinaryOperator,
          left,
          right,
          at,
          start: left.start,
          end: right.end,
        };
      }
    }
  }

  /** Behind the word. */
  #instanceOf(operand: Expression, at: number): Expression {
    if (this.is('(')) this.fault(laterPatterns);
    this.annotations();
    const isFinal = this.accept('final');
    this.annotations();
    const type = this.type();
    const binding = this.is('identifier') ? this.identifier() : undefined;
    if (isFinal && !binding) this.fault('modifier final not allowed here', type);
    const span = this.span(operand.start);
    return { kind: 'instanceof', operand, type, binding, isFinal, at, ...span };
  }

  #unary(): Expression {
    const operator = this.kind;
    switch (operator) {
      case '+':
      case '-':
      case '!':
      case '~': {
        const { start } = this;
        this.advance();
        if (operator === '-' && this.is('integer')) return this.#suffixed(this.#negative(start));
        this.enter();
        const operand = this.#unary();
        this.leave();
        return { kind: 'unary', operator, operand, start, end: operand.end };
      }
      case '++':
      case '--': {
        const { start } = this;
        this.advance();
        this.enter();
        const operand = this.#unary();
        this.leave();
        const { end } = operand;
        return { kind: 'update', operator, isPrefix: true, operand, at: start, start, end };
      }
      case '(':
        return this.#parentheses();
      case 'identifier':
        if (this.peek(1) === '->' && !this.#inLabel) return this.#lambda('implicit');
    }
    return this.#operand();
  }

  #negative(start: number): Expression {
    const literal = this.#number(true);
    const { value } = literal;
    const negated = typeof value === 'bigint' ? BigInt.asIntN(64, -value) : -(value as number) | 0;
    return { ...literal, value: negated, start };
  }

  #parentheses(): Expression {
    const what: Parentheses = parenthesesAt(this, this.#inLabel);
    if (what === 'cast') return this.#cast();
    if (what !== 'expression') return this.#lambda(what);
    return this.#operand();
  }

  #cast(): Expression {
    const { start } = this;
    this.advance();
    const types = [this.type()];
    while (this.accept('&')) types.push(this.type());
    const [first, second] = types as [TypeNode, TypeNode | undefined];
    const span = { start: first.start, end: this.previousEnd };
    const type: TypeNode = second ? { kind: 'intersection', types, ...span } : first;
    this.expect(')');
    this.enter();
    const operand = this.#unary();
    this.leave();
    return { kind: 'cast', type, operand, start, end: operand.end };
  }

  /** `x -> …`, `(x, y) -> …`, `(T x, final var y) -> …` */
  #lambda(form: 'implicit' | 'explicit'): Expression {
    const { start } = this;
    this.enter();
    let parameters: LambdaParameter[] = [];
    let isVarargs = false;
    if (form === 'explicit') {
      const read = this.formalParameters(true);
      isVarargs = read.isVarargs;
      parameters = read.parameters.map(({ modifiers, type, name, start: from, end }) => {
        return { isFinal: modifiers.flags !== 0, type, name, start: from, end };
      });
      this.#checkKinds(parameters, read.untyped);
    } else {
      const inParentheses = this.accept('(');
      do {
        const name = this.identifier();
        const { start: from, end } = name;
        parameters.push({ isFinal: false, type: undefined, name, start: from, end });
      } while (inParentheses && this.accept(','));
      if (inParentheses) this.expect(')', "',', ')', or '['");
    }
    const at = this.start;
    this.expect('->', '->');
    const inLabel = this.#inLabel;
    this.#inLabel = false;
    const body = this.is('{') ? this.block() : this.expression();
    this.#inLabel = inLabel;
    this.leave();
    const isExplicit = parameters.every(({ type }) => type !== undefined && type.kind !== 'var');
    const span = this.span(start);
    const inParentheses = body === this.parenthesised;
    return { kind: 'lambda', parameters, isExplicit, isVarargs, body, inParentheses, at, ...span };
  }

  /** All have written types, all `var`, or all none. */
  #checkKinds(parameters: LambdaParameter[], untyped: number): void {
    const inferred = parameters.filter(({ type }) => type?.kind === 'var').length - untyped;
    const typed = parameters.length - inferred - untyped;
    if ([inferred, typed, untyped].filter((count) => count > 0).length < 2) return;
    const words = inferred > 0 ? "'var'" : 'explicitly-typed';
    const hint =
      untyped > 0
        ? `cannot mix ${words} and implicitly-typed parameters`
        : "cannot mix 'var' and explicitly-typed parameters";
    const [first] = parameters;
    if (first) this.note('invalid lambda parameter declaration', first, hint);
  }

  #operand(): Expression {
    const isSwitch = this.kind === 'switch';
    const primary = this.#primary();
    // A switch needs parentheses around it before anything may follow.
    return isSwitch || primary === this.#missed ? primary : this.#suffixed(primary);
  }

  /** operand ::= primary suffix* ('++' | '--')*, counting how deep its objects and arguments lie in each other. */
  #suffixed(primary: Expression): Expression {
    const { kind } = this;
    let result = primary;
    if (kind === '.' || kind === '[' || kind === '::') {
      const outer = this.#links;
      this.#links = 0;
      result = this.#suffixes(primary);
      this.#links = Math.max(outer, this.#links);
    }
    while (this.kind === '++' || this.kind === '--') {
      const operator = this.kind;
      const at = this.start;
      this.advance();
      const { start } = result;
      const end = this.previousEnd;
      result = { kind: 'update', operator, isPrefix: false, operand: result, at, start, end };
    }
    return result;
  }

  /** After a suffix, whose arguments or index set `#links`. */
  #link(before: number): void {
    this.#links = Math.max(before, this.#links) + 1;
    if (this.#links > longest) this.tooDeep(longest);
  }

  /** `.name`, `.name(…)`, `[…]`, `::name`, any number of them. */
  #suffixes(primary: Expression): Expression {
    let object = primary;
    for (;;) {
      const { start } = object;
      if (this.kind === '.') {
        object = this.#selection(object);
        if (object === this.#missed) return object;
      } else if (this.kind === '[') {
        if (this.peek(1) === ']') {
          const type = asTypeNode(object);
          if (!type) {
            this.advance();
            this.fault('illegal start of expression');
            return object;
          }
          object = this.#typeSuffix(this.withBrackets(type));
          continue;
        }
        this.lastDot = this.start;
        this.advance();
        const before = this.#links;
        this.#links = 0;
        const index = this.#outsideLabel(() => this.expression());
        this.#link(before);
        this.expect(']');
        object = { kind: 'index', array: object, index, start, end: this.previousEnd };
      } else if (this.kind === '::') object = this.#reference(object);
      else if (this.kind === '<' && isGenericReference(this, object)) {
        const name = asTypeNode(object) as ClassNode;
        object = this.#typeSuffix(this.#genericType(name));
      } else return object;
    }
  }

  #outsideLabel<T>(rule: () => T): T {
    if (!this.#inLabel) return rule();
    this.#inLabel = false;
    const result = rule();
    this.#inLabel = true;
    return result;
  }

  /** `<T>`, with names behind it and brackets, behind a name that was read as an expression. */
  #genericType(name: ClassNode): TypeNode {
    const { start } = name;
    const last = name.parts.at(-1);
    if (last) last.args = this.typeArguments();
    while (this.accept('.')) {
      const inner = this.identifier();
      name.parts.push({ name: inner, args: this.is('<') ? this.typeArguments() : undefined });
    }
    const { end } = this.span(start);
    return this.withBrackets({ ...name, end });
  }

  /** What may follow a type in an expression: `::name` or `.class`. */
  #typeSuffix(type: TypeNode): Expression {
    const { start } = type;
    if (this.is('::')) return { kind: 'type', type, start, end: type.end };
    if (this.accept('.')) {
      this.expect('class');
      if (this.isStuck && this.isNameLike()) this.identifier();
      return { kind: 'classLiteral', type, start, end: this.previousEnd };
    }
    this.fault("'.class' expected");
    return { kind: 'type', type, start, end: type.end };
  }

  /** `::name`, `::<T>name`, `::new` */
  #reference(object: Expression): Expression {
    const { start: at } = this;
    this.advance();
    const typeArgs = this.is('<') ? this.typeArguments() : undefined;
    let name = { text: 'new', ...this.token() };
    if (!this.accept('new')) name = this.identifier();
    this.#link(this.#links);
    return {
      kind: 'methodReference',
      object,
      typeArgs,
      name,
      at,
      start: object.start,
      end: this.previousEnd,
    };
  }

  /** A dot and what it selects. */
  #selection(object: Expression): Expression {
    const { start } = object;
    const dotEnd = this.end;
    this.lastDot = this.start;
    this.advance();
    const typeArgs = this.is('<') ? this.typeArguments() : undefined;
    switch (this.kind) {
      case 'identifier':
        break;
      case 'new':
        if (typeArgs) this.fault('illegal start of expression');
        return this.#creation(object);
      case 'class': {
        const type = asTypeNode(object);
        if (!type) break;
        this.advance();
        return { kind: 'classLiteral', type, start, end: this.previousEnd };
      }
      case 'this': {
        const parent = asTypeNode(object);
        if (!parent) break;
        this.advance();
        return { kind: 'this', parent, start, end: this.previousEnd };
      }
      case 'super': {
        if (this.peek(1) === '(') {
          const name = { text: 'super', ...this.token() };
          this.advance();
          const args = this.args();
          return { kind: 'call', object, typeArgs, name, args, start, end: this.previousEnd };
        }
        const parent = asTypeNode(object);
        if (!parent) break;
        this.advance();
        if (!this.is('.') && !this.is('::')) this.noteExpected("'.'");
        return { kind: 'super', parent, start, end: this.previousEnd };
      }
      case '.':
        if (this.start === dotEnd) {
          this.fault("illegal '.'");
          const name = { text: '', ...this.token() };
          this.#missed = { kind: 'select', object, name, start, end: this.previousEnd };
          return this.#missed;
        }
    }
    const name = this.identifier();
    if (this.kind === '(') {
      const before = this.#links;
      this.#links = 0;
      const args = this.args();
      this.#link(before);
      return { kind: 'call', object, typeArgs, name, args, start, end: this.previousEnd };
    }
    if (typeArgs) this.fault('illegal start of expression');
    this.#link(this.#links);
    return { kind: 'select', object, name, start, end: name.end };
  }

  args(): Expression[] {
    const args: Expression[] = [];
    this.expect('(');
    if (this.accept(')')) return args;
    const inLabel = this.#inLabel;
    this.#inLabel = false;
    do args.push(this.expression());
    while (this.accept(','));
    this.#inLabel = inLabel;
    this.expect(')');
    return args;
  }

  #primary(): Expression {
    const { start, end } = this;
    switch (this.kind) {
      case 'identifier': {
        const name = this.identifier();
        if (this.is('(')) {
          if (name.text === 'yield') {
            const hint = 'call it behind an object or a class: this.yield(…)';
            this.complain("invalid use of a restricted identifier 'yield'", name, hint);
          }
          const args = this.args();
          return {
            kind: 'call',
            object: undefined,
            typeArgs: undefined,
            name,
            args,
            start,
            end: this.previousEnd,
          };
        }
        const plain: Expression = { kind: 'name', name: name.text, start, end };
        if (this.is('<') && isGenericReference(this, plain)) {
          return this.#typeSuffix(this.#genericType(asTypeNode(plain) as ClassNode));
        }
        return plain;
      }
      case 'integer':
        return this.#number(false);
      case 'floating': {
        const { value, isFloat } = this.tokens.value(this.index) as Floating;
        return this.#literal(isFloat ? 'float' : 'double', value);
      }
      case 'character':
        return this.#literal('char', (this.tokens.value(this.index) as string).charCodeAt(0));
      case 'string':
        return this.#literal('String', this.tokens.value(this.index) as string);
      case 'true':
      case 'false':
        return this.#literal('boolean', this.is('true'));
      case 'null':
        return this.#literal('null', null);
      case 'this':
      case 'super':
        return this.#self(this.kind);
      case '(': {
        this.advance();
        const inner = this.#outsideLabel(() => this.expression());
        this.expect(')');
        this.parenthesised = inner;
        return inner;
      }
      case 'new':
        return this.#creation(undefined);
      case 'switch':
        return this.#switchExpression();
      case '<':
        return this.#constructorCall();
      case '_':
      case 'assert':
      case 'enum':
        return { kind: 'name', name: this.identifier().text, start, end };
      case '@':
        this.annotations();
        return this.#typeSuffix(this.type());
      case 'void': {
        this.advance();
        if (this.is('.')) return this.#typeSuffix({ kind: 'primitive', name: 'void', start, end });
        this.fault('illegal start of expression', { start, end });
        return this.#missing();
      }
    }
    if (primitiveNames.has(this.kind)) return this.#typeSuffix(this.type());
    this.fault('illegal start of expression');
    return this.#missing();
  }

  /** Stands where an expression is missing. */
  #missing(): Expression {
    const { start } = this;
    this.#missed = { kind: 'name', name: '', start, end: start };
    return this.#missed;
  }

  /** `this`, `super`, and calls of constructors. */
  #self(kind: 'this' | 'super'): Expression {
    const { start, end } = this;
    this.advance();
    if (this.is('(')) {
      const name = { text: kind, start, end };
      const args = this.args();
      const span = { start, end: this.previousEnd };
      return { kind: 'call', object: undefined, typeArgs: undefined, name, args, ...span };
    }
    if (kind === 'super' && !this.is('.') && !this.is('::')) {
      this.noteExpected("'.'");
      return this.#missing();
    }
    return { kind, start, end };
  }

  /** `<T>this(…)`, `<T>super(…)` */
  #constructorCall(): Expression {
    const { start } = this;
    const typeArgs = this.typeArguments();
    const name = { text: this.kind, ...this.token() };
    if ((this.is('this') || this.is('super')) && this.peek(1) === '(') {
      this.advance();
      const args = this.args();
      return {
        kind: 'call',
        object: undefined,
        typeArgs,
        name,
        args,
        start,
        end: this.previousEnd,
      };
    }
    this.fault('illegal start of expression');
    return this.#missing();
  }

  #switchExpression(): Expression {
    const { start } = this;
    this.advance();
    this.enter();
    const inLabel = this.#inLabel;
    this.#inLabel = false;
    this.expect('(');
    const value = this.expression();
    this.expect(')');
    this.expect('{');
    const { cases, arrows } = this.switchCases(true);
    this.expect('}');
    this.#inLabel = inLabel;
    this.leave();
    return { kind: 'switchExpression', value, cases, arrows, start, end: this.previousEnd };
  }

  #literal(type: LiteralType, value: Literal['value']): Literal {
    const { start, end } = this;
    this.advance();
    return { kind: 'literal', type, value, start, end };
  }

  /** An integer, negated by what stands before it or not: only then may it be 2^31 (2^63). */
  #number(isNegated: boolean): Literal {
    const token = this.tokens.value(this.index) as Integer | number;
    if (typeof token === 'number') return this.#literal('int', token);
    const { value, isLong, isDecimal } = token;
    const bits = isLong ? 64 : 32;
    const most = 1n << BigInt(isDecimal ? bits - 1 : bits);
    const fits = value < most || (isDecimal && isNegated && value === most);
    if (!fits) {
      const hint = isLong
        ? undefined
        : `behind an L it is a long: ${this.source.text.slice(this.start, this.end)}L`;
      this.complain('integer number too large', this.token(), value < 1n << 63n ? hint : undefined);
    }
    const wrapped = BigInt.asIntN(bits, value);
    return this.#literal(isLong ? 'long' : 'int', isLong ? wrapped : Number(wrapped));
  }

  /** `new <A>T<>(…) {…}`, `new T[n][]`, `new T[] {…}` */
  #creation(outer: Expression | undefined): Expression {
    const { start: word } = this;
    const start = outer ? outer.start : word;
    this.advance();
    const typeArgs = this.is('<') ? this.typeArguments() : undefined;
    this.annotations();
    const type = this.#createdType(outer !== undefined);
    this.bracketAnnotations();
    if ((this.is('[') || type.kind === 'primitive') && !outer) {
      const hasDiamond = type.kind === 'class' && type.parts.at(-1)?.args?.length === 0;
      if (hasDiamond) this.note("cannot create array with '<>'", type);
      return this.#newArray(type, start);
    }
    if (!this.is('(')) {
      if (outer) this.expect('(');
      else this.fault("'(' or '[' expected");
      return {
        kind: 'new',
        outer,
        typeArgs,
        type,
        args: [],
        body: undefined,
        start,
        end: this.previousEnd,
      };
    }
    const before = this.#links;
    this.#links = 0;
    const args = this.args();
    this.#links = Math.max(before, this.#links);
    const body = this.is('{') ? this.anonymousBody() : undefined;
    return { kind: 'new', outer, typeArgs, type, args, body, start, end: this.previousEnd };
  }

  /** A primitive's name or a class's, with type arguments or a diamond; behind an object it is one name. */
  #createdType(isInner: boolean): TypeNode {
    const { start, end, kind } = this;
    if (primitiveNames.has(kind) && !isInner) return this.baseType();
    const parts: ClassNode['parts'] = [];
    do {
      if (this.is('@')) this.annotations();
      const name = this.identifier();
      parts.push({ name, args: this.is('<') ? this.typeArguments(true) : undefined });
    } while (!isInner && this.accept('.'));
    return { kind: 'class', parts, start, end: Math.max(end, this.previousEnd) };
  }

  /** At the first bracket, or where it should be. */
  #newArray(element: TypeNode, start: number): Expression {
    let type = element;
    if (this.is('[') && this.peek(1) === ']') {
      type = this.withBrackets(type);
      if (!this.is('{')) {
        this.fault('array dimension missing');
        return {
          kind: 'newArray',
          type,
          lengths: [],
          elements: undefined,
          start,
          end: this.previousEnd,
        };
      }
      const elements = this.arrayInitializer();
      return { kind: 'newArray', type, lengths: [], elements, start, end: this.previousEnd };
    }
    const lengths: Expression[] = [];
    while (lengths.length === 0 || (this.is('[') && this.peek(1) !== ']')) {
      this.expect('[');
      lengths.push(this.#outsideLabel(() => this.expression()));
      this.expect(']');
      type = { kind: 'array', element: type, start: element.start, end: this.previousEnd };
      this.bracketAnnotations();
    }
    type = this.withBrackets(type);
    if (this.is('{')) {
      const brace = this.token();
      this.arrayInitializer();
      this.fault(
        'array creation with both dimension expression and initialization is illegal',
        brace,
      );
    }
    if (lengths.length > 255) this.fault('array type has too many dimensions', element);
    return { kind: 'newArray', type, lengths, elements: undefined, start, end: this.previousEnd };
  }

  /** `{a, b, {c},}` */
  arrayInitializer(): ArrayInitializer {
    const { start } = this;
    this.enter();
    this.expect('{');
    const elements: Expression[] = [];
    if (!this.accept(',')) {
      while (!this.is('}')) {
        elements.push(this.initializerValue());
        if (!this.accept(',')) break;
      }
    }
    this.expect('}');
    this.leave();
    return { kind: 'arrayInitializer', elements, start, end: this.previousEnd };
  }

  /** What may stand behind the '=' of a declaration. */
  initializerValue(): Expression {
    return this.is('{') ? this.arrayInitializer() : this.expression();
  }
}
