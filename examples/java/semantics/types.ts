/**
 * Java's types (JLS 4). What relates them is in the files beside: `relations.ts` (subtyping, casts), `bounds.ts` (capture,
 * least upper bounds), `member_types.ts` (a member as one of a type). All of it is offered from here.
 *
 * A primitive type, a type variable and a class's own type are one object each. Instantiations such as `List<String>` are not:
 * `sameType` compares them.
 */
import type { ClassSymbol, MethodSymbol } from './symbols.js';

export type Type =
  | PrimitiveType
  | ClassType
  | ArrayType
  | TypeVariable
  | WildcardType
  | IntersectionType
  | InferenceVariable
  | SpecialType<'null'>
  | SpecialType<'error'>;

export type PrimitiveName =
  | 'boolean'
  | 'byte'
  | 'short'
  | 'char'
  | 'int'
  | 'long'
  | 'float'
  | 'double'
  | 'void';

abstract class AnyType {
  /** The array type of this element type, once it was asked for. */
  array: ArrayType | undefined;
}

export class PrimitiveType extends AnyType {
  readonly kind = 'primitive';

  /** @param rank numeric types by width, from byte (1) to double (6), char being beside short (2); 0 for the others */
  constructor(
    readonly name: PrimitiveName,
    readonly rank: number,
  ) {
    super();
  }

  override toString(): string {
    return this.name;
  }
}

/** A class's or interface's type: `ClassSymbol.type`, `ClassSymbol.erased`, or an instantiation of a generic one. */
export class ClassType extends AnyType {
  readonly kind = 'class';

  /**
   * @param args of the class's own type parameters; empty where it has none, and of a raw type
   * @param outer the type around, where that is generic and this class is an inner one of it
   */
  constructor(
    readonly symbol: ClassSymbol,
    readonly args: readonly Type[] = [],
    readonly outer: ClassType | undefined = undefined,
  ) {
    super();
  }

  /** Of a generic class, without its arguments. */
  get isRaw(): boolean {
    return this.args.length === 0 && this.symbol.typeParameters.length > 0;
  }

  override toString(): string {
    const { symbol, args, outer } = this;
    const name = outer ? `${outer}.${symbol.simpleName}` : String(symbol);
    return args.length > 0 ? `${name}<${args.join(',')}>` : name;
  }
}

export class ArrayType extends AnyType {
  readonly kind = 'array';

  constructor(readonly element: Type) {
    super();
  }

  override toString(): string {
    return `${this.element}[]`;
  }
}

/** A type parameter of a class or method; or what stands for a wildcard where its type is looked into (JLS 5.1.10). */
export class TypeVariable extends AnyType {
  readonly kind = 'variable';
  /** At least one, Object where none is written. */
  bounds: readonly Type[] = [];
  /** Of a captured wildcard. */
  captured: WildcardType | undefined;
  /** Of a captured `? super T`. */
  lower: Type | undefined;

  constructor(
    readonly name: string,
    readonly owner: ClassSymbol | MethodSymbol | undefined,
  ) {
    super();
  }

  override toString(): string {
    return this.captured ? 'CAP#1' : this.name;
  }
}

export function variableNamed(
  name: string,
  among: readonly TypeVariable[],
): TypeVariable | undefined {
  for (const variable of among) if (variable.name === name) return variable;
  return undefined;
}

/** `?`, `? extends T`, `? super T`: only ever an argument. */
export class WildcardType extends AnyType {
  readonly kind = 'wildcard';

  constructor(
    readonly bound: 'extends' | 'super' | undefined,
    readonly type: Type | undefined,
  ) {
    super();
  }

  override toString(): string {
    return this.type ? `? ${this.bound} ${this.type}` : '?';
  }
}

/** All of these at once; a class comes first. */
export class IntersectionType extends AnyType {
  readonly kind = 'intersection';

  constructor(readonly types: readonly Type[]) {
    super();
  }

  override toString(): string {
    return `INT#1(${this.types.join(',')})`;
  }
}

/** What inference looks for; see `inference.ts`. No one else sees one. */
export class InferenceVariable extends AnyType {
  readonly kind = 'inference';

  constructor(readonly parameter: TypeVariable) {
    super();
  }

  override toString(): string {
    return this.parameter.name;
  }
}

/** The type of `null`; and the type of what is wrong, which fits everywhere so that one mistake is told once. */
export class SpecialType<Kind extends 'null' | 'error'> extends AnyType {
  constructor(
    readonly kind: Kind,
    readonly name: string,
  ) {
    super();
  }

  override toString(): string {
    return this.name;
  }
}

export const booleanType = new PrimitiveType('boolean', 0);
export const byteType = new PrimitiveType('byte', 1);
export const shortType = new PrimitiveType('short', 2);
export const charType = new PrimitiveType('char', 2);
export const intType = new PrimitiveType('int', 3);
export const longType = new PrimitiveType('long', 4);
export const floatType = new PrimitiveType('float', 5);
export const doubleType = new PrimitiveType('double', 6);
export const voidType = new PrimitiveType('void', 0);
export const nullType = new SpecialType('null', '<null>');
export const errorType = new SpecialType('error', '<error>');

export const primitiveTypes: ReadonlyMap<string, PrimitiveType> = new Map(
  [
    booleanType,
    byteType,
    shortType,
    charType,
    intType,
    longType,
    floatType,
    doubleType,
    voidType,
  ].map((type) => [type.name, type]),
);

export function arrayOf(element: Type, dimensions = 1): Type {
  let type = element;
  for (let n = 0; n < dimensions; n++) {
    type.array ??= new ArrayType(type);
    type = type.array;
  }
  return type;
}

export function isNumeric(type: Type): type is PrimitiveType {
  return type.kind === 'primitive' && type.rank > 0;
}

/** byte, short, char, int, long */
export function isIntegral(type: Type): type is PrimitiveType {
  return isNumeric(type) && type.rank <= 4;
}

/** All but primitive types, and what is wrong. */
export function isReference(type: Type): boolean {
  return type.kind !== 'primitive' && type.kind !== 'error';
}

/** Unary numeric promotion (JLS 5.6). */
export function promoted(type: PrimitiveType): PrimitiveType {
  return type.rank < intType.rank ? intType : type;
}

/** Binary numeric promotion (JLS 5.6). */
export function promotedPair(left: PrimitiveType, right: PrimitiveType): PrimitiveType {
  const wider = left.rank > right.rank ? left : right;
  return promoted(wider);
}

/** Widening primitive conversion or identity (JLS 5.1.1, 5.1.2). */
export function widens(from: PrimitiveType, to: PrimitiveType): boolean {
  if (from === to) return true;
  if (from.rank === 0 || to.rank === 0 || to === charType) return false;
  return from.rank < to.rank;
}

const boxes: ReadonlyMap<string, PrimitiveType> = new Map([
  ['java.lang.Boolean', booleanType],
  ['java.lang.Byte', byteType],
  ['java.lang.Short', shortType],
  ['java.lang.Character', charType],
  ['java.lang.Integer', intType],
  ['java.lang.Long', longType],
  ['java.lang.Float', floatType],
  ['java.lang.Double', doubleType],
]);

/** Is it one of the eight classes of boxes? */
export function isBox(type: Type): boolean {
  return type.kind === 'class' && type.symbol.isLibrary && boxes.has(type.symbol.name);
}

/** What is in a box (JLS 5.1.8); of a variable, by its bounds. */
export function unboxed(type: Type): PrimitiveType | undefined {
  switch (type.kind) {
    case 'class':
      return type.symbol.isLibrary ? boxes.get(type.symbol.name) : undefined;
    case 'variable':
      return firstOf(type.bounds, unboxed);
    case 'intersection':
      return firstOf(type.types, unboxed);
    default:
      return undefined;
  }
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the runtime knows of a type (JLS 4.6). */
export function erasure(type: Type): Type {
  switch (type.kind) {
    case 'class':
      return type.symbol.erased;
    case 'array': {
      const element = erasure(type.element);
      return element === type.element ? type : arrayOf(element);
    }
    case 'variable':
      return erasure(type.bounds[0] ?? errorType);
    case 'intersection':
      return erasure(type.types[0] ?? errorType);
    case 'wildcard':
      return type.bound === 'extends' && type.type ? erasure(type.type) : errorType;
    case 'inference':
      return erasure(type.parameter);
    default:
      return type;
  }
}

/** The type with each of the variables replaced. The same object where none occurs. */
export function substitute(
  type: Type,
  variables: readonly TypeVariable[],
  types: readonly Type[],
): Type {
  if (variables.length === 0) return type;
  switch (type.kind) {
    case 'variable': {
      const index = variables.indexOf(type);
      return index < 0 ? type : (types[index] ?? type);
    }
    case 'class': {
      if (type.args.length === 0 && !type.outer) return type;
      const args = substituteAll(type.args, variables, types);
      const outer = type.outer && (substitute(type.outer, variables, types) as ClassType);
      if (args === type.args && outer === type.outer) return type;
      return new ClassType(type.symbol, args, outer);
    }
    case 'array': {
      const element = substitute(type.element, variables, types);
      return element === type.element ? type : arrayOf(element);
    }
    case 'wildcard': {
      const inner = type.type && substitute(type.type, variables, types);
      if (inner === type.type) return type;
      // A wildcard that comes in place of a variable, in a type that was not captured.
      return inner?.kind === 'wildcard' ? inner : new WildcardType(type.bound, inner);
    }
    case 'intersection': {
      const parts = substituteAll(type.types, variables, types);
      return parts === type.types ? type : new IntersectionType(parts);
    }
    default:
      return type;
  }
}

/** The same of each; the same list where nothing changes. */
export function substituteAll(
  all: readonly Type[],
  variables: readonly TypeVariable[],
  types: readonly Type[],
): readonly Type[] {
  let changed: Type[] | undefined;
  for (let index = 0; index < all.length; index++) {
    const one = all[index] as Type;
    const other = substitute(one, variables, types);
    if (other === one) continue;
    changed ??= [...all];
    changed[index] = other;
  }
  return changed ?? all;
}

export { capture, glb, lub, upward } from './bounds.js';
export { fieldTypeIn, type Signature, signatureIn } from './member_types.js';
export {
  asSuper,
  isCastable,
  isReifiable,
  isSubtype,
  isSubtypeUnchecked,
  isUncheckedCast,
  sameType,
  supertypesOf,
  upperBound,
} from './relations.js';
