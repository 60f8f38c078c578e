/** The attribution of every kind of expression that has no file of its own: literals, arrays, `?:`, casts, `instanceof`. */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { Calls } from './calls.js';
import { foldConversion } from './constants.js';
import { bindingsWhen } from './context.js';
import { conditionalPrefix } from './conversions.js';
import type { ClassSymbol } from './symbols.js';
import type * as T from './typed.js';
import {
  type ArrayType,
  booleanType,
  byteType,
  charType,
  doubleType,
  errorType,
  floatType,
  intType,
  isCastable,
  isNumeric,
  isReference,
  isSubtype,
  longType,
  nullType,
  type PrimitiveType,
  promotedPair,
  shortType,
  type Type,
  voidType,
} from './types.js';

export abstract class Expressions extends Calls {
  override expression(node: S.Expression, expected?: Type): T.Expression {
    switch (node.kind) {
      case 'literal':
        return this.#literal(node);
      case 'name':
        return this.name(node);
      case 'select':
        return this.select(node);
      case 'this':
        return this.this(node, 'this');
      case 'super':
        return this.bad(node, "'.' expected");
      case 'index':
        return this.#index(node);
      case 'call':
        return this.call(node);
      case 'new':
        return this.new(node);
      case 'newArray':
        return this.#newArray(node);
      case 'arrayInitializer':
        return this.arrayInitializer(node, expected);
      case 'unary':
        return this.unary(node);
      case 'update':
        return this.update(node);
      case 'binary':
        return this.binary(node);
      case 'assign':
        return this.assign(node);
      case 'conditional':
        return this.#conditional(node, expected);
      case 'instanceof':
        return this.#instanceof(node);
      case 'cast':
        return this.#cast(node);
    }
  }

  #literal({ type, value, start, end }: S.Literal): T.Expression {
    return { kind: 'constant', type: this.#literalType(type), value, start, end };
  }

  #literalType(type: S.LiteralType): Type {
    switch (type) {
      case 'int':
        return intType;
      case 'long':
        return longType;
      case 'float':
        return floatType;
      case 'double':
        return doubleType;
      case 'char':
        return charType;
      case 'boolean':
        return booleanType;
      case 'null':
        return nullType;
      case 'String':
        return this.world.stringType;
    }
  }

  #index(node: S.Index): T.Expression {
    const array = this.expression(node.array);
    const index = this.intValue(this.expression(node.index));
    const at = { start: node.array.end, end: node.end };
    if (array.type === errorType || index.type === errorType) return this.wrong(at);
    if (array.type.kind !== 'array') return this.bad(at, `array required, but ${array.type} found`);
    return { kind: 'index', array, index, type: array.type.element, ...at };
  }

  #newArray(node: S.NewArray): T.Expression {
    const type = this.world.resolve(node.type, this.cls);
    const at = { start: node.start, end: node.type.end };
    if (node.elements) return this.arrayInitializer(node.elements, type);
    const lengths = node.lengths.map((length) => this.intValue(this.expression(length)));
    if (type.kind !== 'array' || lengths.some((length) => length.kind === 'error'))
      return this.wrong(at);
    return { kind: 'newArray', lengths, type, ...at };
  }

  /** `{a, b}`, which has no type of its own. */
  protected arrayInitializer(node: S.ArrayInitializer, type: Type | undefined): T.Expression {
    if (type?.kind !== 'array') {
      if (type === errorType) return this.wrong(node);
      return this.bad(node, `illegal initializer for ${type ?? 'this'}`);
    }
    return this.#elements(node, type);
  }

  #elements(node: S.ArrayInitializer, type: ArrayType): T.Expression {
    const { element } = type;
    const elements = node.elements.map((value) =>
      this.assigned(this.expression(value, element), element),
    );
    if (elements.some((value) => value.kind === 'error')) return this.wrong(node);
    return { kind: 'array', elements, type, start: node.start, end: node.end };
  }

  #conditional(node: S.Conditional, expected: Type | undefined): T.Expression {
    const test = this.condition(this.expression(node.test));
    const side = (branch: S.Expression, outcome: boolean): T.Expression =>
      this.scope(() => {
        if (this.hasPatterns) for (const local of bindingsWhen(test, outcome)) this.enter(local);
        return this.notVoid(this.expression(branch, expected));
      });
    const then = side(node.then, true);
    const otherwise = side(node.otherwise, false);
    const at = { start: node.at, end: node.at + 1 };
    if (test.kind === 'error' || then.kind === 'error' || otherwise.kind === 'error')
      return this.wrong(at);
    const type = this.#conditionalType(then, otherwise, expected, at);
    if (type === errorType) return this.wrong(at);
    const whole = this.#sides(test, then, otherwise, type, at);
    if (test.kind !== 'constant' || whole.kind !== 'conditional') return whole;
    const { then: yes, otherwise: no } = whole;
    const isConstant =
      yes.kind === 'constant' && no.kind === 'constant' && yes.value !== null && no.value !== null;
    return isConstant ? { ...(test.value ? yes : no), ...at } : whole;
  }

  #sides(
    test: T.Expression,
    yes: T.Expression,
    no: T.Expression,
    type: Type,
    at: Span,
  ): T.Expression {
    const isPrimitive = type.kind === 'primitive';
    const then = isPrimitive
      ? this.convert(yes, type)
      : this.assigned(yes, type, yes, conditionalPrefix);
    const otherwise = isPrimitive
      ? this.convert(no, type)
      : this.assigned(no, type, no, conditionalPrefix);
    if (then.kind === 'error' || otherwise.kind === 'error') return this.wrong(at);
    return { kind: 'conditional', test, then, otherwise, type, ...at };
  }

  /** JLS 15.25: by the two sides, but for references where something is expected. */
  #conditionalType(
    then: T.Expression,
    otherwise: T.Expression,
    expected: Type | undefined,
    at: Span,
  ): Type {
    const [a, b] = [then.type, otherwise.type];
    if (a === booleanType && b === booleanType) return booleanType;
    if (isNumeric(a) && isNumeric(b)) return numericSides(then, otherwise, a, b);
    if (expected && expected !== errorType) {
      const wrong = [then, otherwise].map((side) =>
        this.assigned(side, expected, side, conditionalPrefix),
      );
      return wrong.some((side) => side.kind === 'error') ? errorType : expected;
    }
    if (isReference(a) && isReference(b)) return this.#common(a, b);
    this.error(at, 'boxing is not supported yet');
    return errorType;
  }

  /** The nearest type that both are: a class before an interface. */
  #common(a: Type, b: Type): Type {
    if (isSubtype(a, b)) return b;
    if (isSubtype(b, a)) return a;
    if (a.kind !== 'class' || b.kind !== 'class') return this.world.object.type;
    const shared = a.symbol.supertypes().filter((parent) => b.symbol.isSubclassOf(parent));
    const best = shared.find((parent: ClassSymbol) => !parent.isObject);
    return (best ?? this.world.object).type;
  }

  #instanceof(node: S.InstanceOf): T.Expression {
    const operand = this.expression(node.operand);
    const tested = this.world.resolve(node.type, this.cls);
    const at = { start: node.at, end: node.at + 'instanceof'.length };
    let binding: T.InstanceOfExpression['binding'];
    if (node.binding) {
      // In scope only where the test succeeded: see bindingsWhen.
      binding = this.scope(() => this.declare(node.binding as S.Name, tested, false));
      this.hasPatterns = true;
    }
    if (operand.type === errorType || tested === errorType) return this.wrong(at);
    if (!isReference(operand.type)) {
      const hint = `required: reference; found: ${operand.type}`;
      return this.bad(operand, 'unexpected type', hint);
    }
    if (tested.kind === 'primitive')
      return this.bad(node.type, 'unexpected type', `required: class or array; found: ${tested}`);
    if (!isCastable(operand.type, tested)) {
      return this.bad(at, `incompatible types: ${operand.type} cannot be converted to ${tested}`);
    }
    if (binding && isSubtype(operand.type, tested) && operand.type !== nullType) {
      return this.bad(at, `expression type ${operand.type} is a subtype of pattern type ${tested}`);
    }
    return { kind: 'instanceof', operand, tested, binding, type: booleanType, ...at };
  }

  #cast(node: S.Cast): T.Expression {
    const type = this.world.resolve(node.type, this.cls);
    const operand = this.expression(node.operand);
    const span = { start: node.start, end: node.type.end + 1 };
    if (type === voidType)
      return this.bad(node.type, 'illegal start of expression: nothing is cast to void');
    return this.cast(operand, type, span);
  }
}

/** The type of a conditional with two numbers (JLS 15.25.2). */
function numericSides(
  then: T.Expression,
  otherwise: T.Expression,
  a: PrimitiveType,
  b: PrimitiveType,
): PrimitiveType {
  if (a === b) return a;
  const isPair = (x: PrimitiveType, y: PrimitiveType): boolean =>
    (a === x && b === y) || (a === y && b === x);
  if (isPair(byteType, shortType)) return shortType;
  if (b === intType && isSmall(a) && holds(otherwise, a)) return a;
  if (a === intType && isSmall(b) && holds(then, b)) return b;
  return promotedPair(a, b);
}

function isSmall(type: PrimitiveType): boolean {
  return type === byteType || type === shortType || type === charType;
}

function holds(constant: T.Expression, type: PrimitiveType): boolean {
  if (constant.kind !== 'constant' || typeof constant.value !== 'number') return false;
  return foldConversion(constant.value, type) === constant.value;
}
