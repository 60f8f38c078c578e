/** The rules for expressions (JLS 15), named after what they read. Operators are read by their precedence. */
import type { Span } from 'vmkit';
import type { Floating, Integer } from './numbers.js';
import { SyntaxFault } from './reader.js';
import type {
  ArrayInitializer,
  BinaryOperator,
  Expression,
  Literal,
  LiteralType,
  TypeName,
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
const assignments: ReadonlyMap<string, BinaryOperator | undefined> = new Map([
  ['=', undefined],
  ...(['+', '-', '*', '/', '%', '<<', '>>', '>>>', '&', '|', '^'] as const).map(
    (operator) => [`${operator}=`, operator] as const,
  ),
]);
/** What may follow a `(Name)` that is a cast. */
const operandStarts = new Set(
  'identifier integer floating character string true false null this super new ( ! ~ switch'.split(
    ' ',
  ),
);

export class ExpressionReader extends TypeReader {
  /** The last expression that stood in parentheses: as a statement it is none. */
  protected parenthesised: Expression | undefined;
  #inLabel = false;
  /** How deep the operand that is being read goes, in suffixes. */
  #links = 0;

  /** The constant of a `case`: the arrow behind it is not a lambda's. */
  protected caseLabel(): Expression {
    this.#inLabel = true;
    try {
      return this.nested(() => this.#conditional());
    } finally {
      this.#inLabel = false;
    }
  }

  expression(): Expression {
    return this.nested(() => this.#assignment());
  }

  /** assignment ::= conditional [operator assignment] */
  #assignment(): Expression {
    const target = this.#conditional();
    if (!assignments.has(this.kind)) return target;
    const operator = assignments.get(this.kind);
    const at = this.start;
    this.advance();
    const value = this.expression();
    return { kind: 'assign', operator, target, value, at, start: target.start, end: value.end };
  }

  /** conditional ::= binary ['?' expression ':' conditional] */
  #conditional(): Expression {
    const test = this.#binary(1);
    if (this.is('->') && !this.#inLabel) throw this.unsupported('lambda expressions');
    if (!this.is('?')) return test;
    const at = this.start;
    this.advance();
    const then = this.expression();
    if (!this.accept(':')) {
      this.noteExpected(this.#inLabel ? ': or ->' : ':');
      return then;
    }
    const otherwise = this.nested(() => this.#conditional());
    return {
      kind: 'conditional',
      test,
      then,
      otherwise,
      at,
      start: test.start,
      end: otherwise.end,
    };
  }

  #binary(least: number): Expression {
    let left = this.#unary();
    for (;;) {
      const operator = this.kind;
      const precedence = precedences.get(operator);
      if (precedence === undefined || precedence < least) return left;
      const at = this.start;
      this.advance();
      const { start } = left;
      if (operator === 'instanceof') {
        if (this.is('final')) this.advance();
        const type = this.type();
        const binding = this.is('identifier') ? this.identifier() : undefined;
        left = {
          kind: 'instanceof',
          operand: left,
          type,
          binding,
          at,
          start,
          end: this.previousEnd,
        };
        continue;
      }
      const right = this.#binary(precedence + 1);
      left = {
        kind: 'binary',
        operator: operator as BinaryOperator,
        left,
        right,
        at,
        start,
        end: right.end,
      };
    }
  }

  #unary(): Expression {
    const start = this.start;
    const operator = this.kind;
    switch (operator) {
      case '+':
      case '-':
      case '!':
      case '~': {
        this.advance();
        const isLiteral = operator === '-' && this.is('integer');
        const operand = isLiteral
          ? this.#postfix(this.#suffixes(this.#number(true)))
          : this.nested(() => this.#unary());
        if (isLiteral && operand.kind === 'literal') {
          const value = operand.value as number | bigint;
          const negated = typeof value === 'bigint' ? BigInt.asIntN(64, -value) : -value | 0;
          return { ...operand, value: negated, start };
        }
        return { kind: 'unary', operator, operand, start, end: operand.end };
      }
      case '++':
      case '--': {
        this.advance();
        const operand = this.nested(() => this.#unary());
        return {
          kind: 'update',
          operator,
          isPrefix: true,
          operand,
          at: start,
          start,
          end: operand.end,
        };
      }
      case '(':
        if (this.#isCast()) return this.#cast();
    }
    return this.#postfix(this.#operand());
  }

  /** At a '(': is it a cast? */
  #isCast(): boolean {
    let at = this.index + 1;
    const first = this.kindAt(at);
    if (primitiveNames.has(first)) {
      at++;
      while (this.kindAt(at) === '[' && this.kindAt(at + 1) === ']') at += 2;
      return this.kindAt(at) === ')';
    }
    at = this.behindClassName(at);
    if (at < 0) return false;
    let isArray = false;
    while (this.kindAt(at) === '[' && this.kindAt(at + 1) === ']') {
      at += 2;
      isArray = true;
    }
    if (this.kindAt(at) === '&') return false;
    if (this.kindAt(at) !== ')') return false;
    const next = this.kindAt(at + 1);
    return isArray || operandStarts.has(next) || primitiveNames.has(next);
  }

  #cast(): Expression {
    const start = this.start;
    this.expect('(');
    const type = this.type();
    this.expect(')');
    const operand = this.nested(() => this.#unary());
    return { kind: 'cast', type, operand, start, end: operand.end };
  }

  #postfix(operand: Expression): Expression {
    let result = operand;
    while (this.is('++') || this.is('--')) {
      const operator = this.kind as '++' | '--';
      const at = this.start;
      this.advance();
      const { start } = result;
      const end = this.previousEnd;
      result = { kind: 'update', operator, isPrefix: false, operand: result, at, start, end };
    }
    return result;
  }

  /** operand ::= primary suffix*, counting how deep its objects and arguments lie in each other. */
  #operand(): Expression {
    const outer = this.#links;
    this.#links = 0;
    const operand = this.#suffixes(this.#primary());
    this.#links = Math.max(outer, this.#links);
    return operand;
  }

  /** After a suffix, whose arguments or index set `#links`. */
  #link(before: number): void {
    this.#links = Math.max(before, this.#links) + 1;
    if (this.#links > longest) throw this.tooDeep(longest);
  }

  /** `.name`, `.name(…)`, `[…]`, any number of them. */
  #suffixes(primary: Expression): Expression {
    let object = primary;
    for (;;) {
      const { start } = object;
      if (this.accept('.')) {
        if (this.is('.') && this.start === this.previousEnd) throw this.fault("illegal '.'");
        if (this.is('new')) throw this.unsupported('inner classes');
        if (this.is('<')) throw this.unsupported('generic methods');
        if (this.is('class')) {
          this.advance();
          throw this.unsupported('class literals', this.span(start));
        }
        const dotted = nameOf(object);
        if (this.is('super') && dotted !== undefined) {
          const parent = { name: dotted, dimensions: 0, start, end: object.end };
          this.advance();
          object = { kind: 'super', parent, ...this.span(start) };
          if (!this.is('.')) throw this.fault("'.' expected");
          continue;
        }
        if (this.is('this') || this.is('super')) throw this.unsupported('inner classes');
        const name = this.identifier();
        if (this.is('(')) {
          const before = this.#links;
          this.#links = 0;
          const args = this.args();
          this.#link(before);
          object = { kind: 'call', object, name, args, start, end: this.previousEnd };
        } else {
          this.#link(this.#links);
          object = { kind: 'select', object, name, start, end: name.end };
        }
      } else if (this.is('[')) {
        if (this.kindAt(this.index + 1) === ']')
          throw this.fault('illegal start of expression', this.#behind());
        this.advance();
        const before = this.#links;
        this.#links = 0;
        const index = this.expression();
        this.#link(before);
        this.expect(']');
        object = { kind: 'index', array: object, index, start, end: this.previousEnd };
      } else if (this.is('::')) throw this.unsupported('method references');
      else return object;
    }
  }

  /** The next token but one. */
  #behind(): Span {
    const index = this.index + 1;
    return {
      start: this.tokens.starts[index] ?? this.start,
      end: this.tokens.ends[index] ?? this.start,
    };
  }

  args(): Expression[] {
    const args: Expression[] = [];
    this.expect('(');
    if (this.accept(')')) return args;
    do args.push(this.expression());
    while (this.accept(','));
    if (!this.accept(')')) this.noteExpected("')'");
    return args;
  }

  #primary(): Expression {
    const { start, end } = this.token();
    switch (this.kind) {
      case 'identifier': {
        const name = this.identifier();
        if (this.is('(')) {
          const args = this.args();
          return { kind: 'call', object: undefined, name, args, start, end: this.previousEnd };
        }
        return { kind: 'name', name: name.text, start, end };
      }
      case 'integer':
        return this.#number(false);
      case 'floating': {
        const { value, isFloat } = this.tokens.values[this.index] as Floating;
        return this.#literal(isFloat ? 'float' : 'double', value);
      }
      case 'character':
        return this.#literal('char', (this.tokens.values[this.index] as string).charCodeAt(0));
      case 'string':
        return this.#literal('String', this.tokens.values[this.index] as string);
      case 'true':
      case 'false':
        return this.#literal('boolean', this.is('true'));
      case 'null':
        return this.#literal('null', null);
      case 'this':
      case 'super': {
        const kind = this.kind as 'this' | 'super';
        this.advance();
        if (this.is('(')) {
          const name = { text: kind, start, end };
          const args = this.args();
          return { kind: 'call', object: undefined, name, args, start, end: this.previousEnd };
        }
        if (kind === 'super' && !this.is('.')) {
          if (this.is('::')) throw this.unsupported('method references');
          this.noteExpected("'.'");
        }
        return { kind, start, end };
      }
      case '(':
        return this.#parentheses();
      case 'new':
        return this.#creation();
      case 'switch':
        throw this.unsupported('switch expressions');
      case '_':
        throw this.fault("as of release 9, '_' is a keyword, and may not be used as an identifier");
    }
    if (primitiveNames.has(this.kind)) {
      const type = this.type();
      if (this.is('::')) throw this.unsupported('method references');
      if (this.accept('.')) {
        this.accept('class');
        throw this.unsupported('class literals', this.span(type.start));
      }
      throw this.fault("'.class' expected");
    }
    throw this.fault('illegal start of expression');
  }

  #parentheses(): Expression {
    if (this.#isLambda()) throw this.unsupported('lambda expressions');
    this.expect('(');
    const inner = this.expression();
    this.expect(')');
    this.parenthesised = inner;
    return inner;
  }

  /** At a '(': `()`, `(a, …`, `(T a` are parameters, if an arrow follows where that is not plain. */
  #isLambda(): boolean {
    const [first, second] = [this.kindAt(this.index + 1), this.kindAt(this.index + 2)];
    if (first === ')') return second === '->';
    if (primitiveNames.has(first)) return second === 'identifier';
    if (first !== 'identifier') return false;
    return (
      second === 'identifier' ||
      second === ',' ||
      (second === ')' && this.kindAt(this.index + 3) === '->')
    );
  }

  #literal(type: LiteralType, value: Literal['value']): Literal {
    const { start, end } = this.token();
    this.advance();
    return { kind: 'literal', type, value, start, end };
  }

  /** An integer, negated by what stands before it or not: only then may it be 2^31 (2^63). */
  #number(isNegated: boolean): Literal {
    const token = this.tokens.values[this.index] as Integer | number;
    if (typeof token === 'number') return this.#literal('int', token);
    const { value, isLong, isDecimal } = token;
    const bits = isLong ? 64 : 32;
    const most = 1n << BigInt(isDecimal ? bits - 1 : bits);
    const fits = value < most || (isDecimal && isNegated && value === most);
    if (!fits) {
      const hint = isLong
        ? undefined
        : `behind an L it is a long: ${this.source.text.slice(this.start, this.token().end)}L`;
      this.note('integer number too large', this.token(), value < 1n << 63n ? hint : undefined);
    }
    const wrapped = BigInt.asIntN(bits, value);
    return this.#literal(isLong ? 'long' : 'int', isLong ? wrapped : Number(wrapped));
  }

  /** `new T(…)`, `new T[n][]`, `new T[] {…}` */
  #creation(): Expression {
    const start = this.start;
    this.expect('new');
    const typeStart = this.start;
    if (!this.is('identifier') && !primitiveNames.has(this.kind))
      throw this.fault('<identifier> expected');
    const type = this.type(true);
    if (type.dimensions > 0) {
      if (!this.is('{')) throw this.fault('array dimension missing');
      const elements = this.arrayInitializer();
      return { kind: 'newArray', type, lengths: [], elements, ...this.span(start) };
    }
    if (this.is('[')) {
      const lengths: Expression[] = [];
      while (this.is('[') && this.kindAt(this.index + 1) !== ']') {
        this.advance();
        lengths.push(this.expression());
        this.expect(']');
      }
      const dimensions = lengths.length + this.brackets();
      if (this.is('{')) {
        this.note(
          'array creation with both dimension expression and initialization is illegal',
          this.token(),
        );
        this.arrayInitializer();
      }
      const all: TypeName = { name: type.name, dimensions, ...this.span(typeStart) };
      const span = this.span(start);
      return { kind: 'newArray', type: all, lengths, elements: undefined, ...span };
    }
    if (!this.is('(')) {
      this.noteExpected("'(' or '['");
      throw new SyntaxFault();
    }
    const args = this.args();
    if (this.is('{')) throw this.unsupported('anonymous classes');
    return { kind: 'new', type, args, ...this.span(start) };
  }

  /** `{a, b, {c},}` */
  arrayInitializer(): ArrayInitializer {
    const start = this.start;
    this.expect('{');
    const elements: Expression[] = [];
    while (!this.is('}')) {
      elements.push(this.initializerValue());
      if (!this.accept(',')) break;
    }
    this.expect('}');
    return { kind: 'arrayInitializer', elements, ...this.span(start) };
  }

  /** What may stand behind the '=' of a declaration. */
  initializerValue(): Expression {
    return this.is('{') ? this.nested(() => this.arrayInitializer()) : this.expression();
  }
}

/** `a.b` as text; undefined when it is anything but names. */
function nameOf(node: Expression): string | undefined {
  if (node.kind === 'name') return node.name;
  if (node.kind !== 'select') return undefined;
  const before = nameOf(node.object);
  return before && `${before}.${node.name.text}`;
}
