/** The attribution of every kind of expression that has no file of its own: literals, arrays, casts, `instanceof`. */
import type * as S from '../syntax/tree.js';
import { Branches } from './branches.js';
import { retyped } from './names.js';
import { LocalSymbol } from './symbols.js';
import type * as T from './typed.js';
import {
  type ArrayType,
  booleanType,
  capture,
  charType,
  doubleType,
  errorType,
  floatType,
  intType,
  isCastable,
  isReference,
  isReifiable,
  isSubtype,
  isUncheckedCast,
  longType,
  nullType,
  type Type,
  voidType,
} from './types.js';

export abstract class Expressions extends Branches {
  override expression(node: S.Expression, expected?: Type): T.Expression {
    switch (node.kind) {
      case 'literal':
        return this.#literal(node);
      case 'name':
        return this.name(node);
      case 'select':
        return this.select(node);
      case 'this':
        return node.parent ? this.qualifiedThis(node, node.parent) : this.this(node, 'this');
      case 'super':
        return this.bad(node, "'.' expected");
      case 'index':
        return this.#captured(this.#index(node));
      case 'call':
        return this.methodCall(node, expected);
      case 'new':
        return this.newObject(node, expected);
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
        return this.conditional(node, expected);
      case 'switchExpression':
        return this.switchExpression(node, expected);
      case 'instanceof':
        return this.#instanceof(node);
      case 'cast':
        return this.#cast(node);
      case 'classLiteral':
        return this.#classLiteral(node);
      case 'lambda':
        return this.lambda(node, expected);
      case 'methodReference':
        return this.methodReference(node, expected);
      case 'type':
        return this.bad(node, 'illegal start of expression');
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

  protected override indexed(node: S.Index): T.IndexExpression | T.ErrorExpression {
    return this.#index(node);
  }

  #index(node: S.Index): T.IndexExpression | T.ErrorExpression {
    const array = this.expression(node.array);
    const index = this.intValue(this.expression(node.index));
    const at = { start: node.array.end, end: node.end };
    if (array.type === errorType || index.type === errorType) return this.wrong(at);
    if (array.type.kind !== 'array') return this.bad(at, `array required, but ${array.type} found`);
    return { kind: 'index', array, index, type: array.type.element, start: at.start, end: at.end };
  }

  #captured(place: T.IndexExpression | T.ErrorExpression): T.Expression {
    return place.kind === 'error' ? place : this.readPlace(place);
  }

  #newArray(node: S.NewArray): T.Expression {
    const type = this.resolve(node.type);
    const at = { start: node.start, end: node.type.end };
    if (node.elements) return this.arrayInitializer(node.elements, type);
    const lengths = node.lengths.map((length) => this.intValue(this.expression(length)));
    if (type.kind !== 'array' || lengths.some((length) => length.kind === 'error'))
      return this.wrong(at);
    if (!isReifiable(type)) return this.bad(at, 'generic array creation');
    return { kind: 'newArray', lengths, type, start: at.start, end: at.end };
  }

  /** `{a, b}`, which has no type of its own. */
  protected arrayInitializer(node: S.ArrayInitializer, type: Type | undefined): T.Expression {
    if (type?.kind !== 'array') {
      if (type === errorType) return this.wrong(node);
      return this.bad(node, `illegal initializer for ${type ?? 'this'}`);
    }
    if (!isReifiable(type)) return this.bad(node, 'generic array creation');
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

  #instanceof(node: S.InstanceOf): T.Expression {
    const operand = this.expression(node.operand);
    const tested = this.resolve(node.type);
    const at = { start: node.at, end: node.at + 'instanceof'.length };
    let binding: T.InstanceOfExpression['binding'];
    if (node.binding) {
      // In scope only where the test succeeded: see bindingsWhen.
      const { binding: name, isFinal } = node;
      const local = new LocalSymbol(name.text, tested, isFinal, false, name);
      local.pattern = 'inside';
      this.scope(() => this.enter(local));
      binding = local;
      this.hasPatterns = true;
    }
    const from = operand.type;
    if (from === errorType || tested === errorType) return this.wrong(at);
    if (!isReference(from)) {
      return this.bad(operand, 'unexpected type', `required: reference; found: ${from}`);
    }
    if (tested.kind === 'primitive')
      return this.bad(node.type, 'unexpected type', `required: class or array; found: ${tested}`);
    // Whatever is wrong from here on, the variable of the pattern is there.
    if (!isCastable(from, tested)) this.mismatch(from, tested, operand);
    else if (!isReifiable(tested) && isUncheckedCast(from, tested)) {
      this.error(operand, `${from} cannot be safely cast to ${tested}`);
    } else if (binding && isSubtype(from, tested)) {
      this.error(at, `expression type ${from} is a subtype of pattern type ${tested}`);
    }
    return {
      kind: 'instanceof',
      operand: this.asWritten(operand),
      tested,
      binding,
      type: booleanType,
      ...at,
    };
  }

  /** A lambda becomes what is written before it; anything else has its own type. */
  #cast(node: S.Cast): T.Expression {
    const type = this.resolve(node.type);
    const { operand: inner } = node;
    const isLambda = inner.kind === 'lambda' || inner.kind === 'methodReference';
    const operand = this.expression(inner, isLambda ? type : undefined);
    const span = { start: node.start, end: node.type.end + 1 };
    if (type === voidType)
      return this.bad(node.type, 'illegal start of expression: nothing is cast to void');
    if (operand.type === voidType) return this.mismatch(voidType, type, span);
    const value = this.casted(operand, type, span);
    return retyped(value, capture(value.type));
  }

  /** `Class<T>` of the type that is named, or of its box. */
  #classLiteral(node: S.ClassLiteral): T.Expression {
    const { start, end } = node;
    const named = this.resolve(node.type);
    if (named === errorType) return this.wrong(node);
    if (named.kind === 'variable') {
      return this.bad(node, 'cannot select from a type variable');
    }
    const cls = this.world.library('java.lang.Class');
    const argument =
      named === voidType ? this.world.library('java.lang.Void').type : this.boxed(named);
    const type = cls.instantiate([argument]);
    return { kind: 'classLiteral', named, type, start, end };
  }
}
