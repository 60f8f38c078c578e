/** What relates types: sameness, subtyping (JLS 4.10), containment (4.5.1), and which casts can succeed (5.5). */

import { capture } from './bounds.js';
import type { ClassSymbol } from './symbols.js';
import {
  type ClassType,
  erasure,
  IntersectionType,
  substitute,
  substituteAll,
  type Type,
  type TypeVariable,
  widens,
} from './types.js';

/** Are they one type, instantiations compared by their arguments? */
export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'class':
      return (
        b.kind === 'class' &&
        a.symbol === b.symbol &&
        sameTypes(a.args, b.args) &&
        (!a.outer || !b.outer || sameType(a.outer, b.outer))
      );
    case 'array':
      return b.kind === 'array' && sameType(a.element, b.element);
    case 'wildcard':
      if (b.kind !== 'wildcard' || a.bound !== b.bound) return false;
      return a.type && b.type ? sameType(a.type, b.type) : a.type === b.type;
    case 'intersection':
      return (
        b.kind === 'intersection' &&
        a.types.length === b.types.length &&
        a.types.every((one) => b.types.some((other) => sameType(one, other)))
      );
    default:
      return false;
  }
}

function sameTypes(a: readonly Type[], b: readonly Type[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (!sameType(a[index] as Type, b[index] as Type)) return false;
  }
  return true;
}

/** Types whose supertypes mention them again and again: deeper than this nothing is a subtype. */
const deepest = 30;
let depth = 0;

/** Subtyping, for primitive types also widening, as overload resolution wants it. What is wrong fits everywhere. */
export function isSubtype(from: Type, to: Type): boolean {
  if (from === to || from.kind === 'error' || to.kind === 'error') return true;
  if (from.kind === 'primitive') return to.kind === 'primitive' && widens(from, to);
  if (to.kind === 'primitive') return false;
  if (from.kind === 'null') return true;
  switch (to.kind) {
    case 'class':
      return isSubclassType(from, to);
    case 'intersection':
      return isSubtypeOfAll(from, to.types);
    case 'variable':
      return (to.lower !== undefined && isDeeply(from, to.lower)) || isAnyDeeply(from, to);
    case 'array':
      if (from.kind === 'array') {
        const { element } = to;
        if (from.element.kind === 'primitive' || element.kind === 'primitive') {
          return from.element === element;
        }
        return isSubtype(from.element, element);
      }
      return isAnyDeeply(from, to);
    default:
      return false;
  }
}

function isSubtypeOfAll(from: Type, all: readonly Type[]): boolean {
  for (const one of all) if (!isSubtype(from, one)) return false;
  return true;
}

/** Subtyping that is asked for on the way to an answer about it. */
function isDeeply(from: Type, to: Type): boolean {
  if (depth >= deepest) return false;
  depth++;
  const result = isSubtype(from, to);
  depth--;
  return result;
}

/** Is a variable or intersection a subtype by one of its bounds? */
function isAnyDeeply(from: Type, to: Type): boolean {
  for (const one of boundsOf(from)) if (isDeeply(one, to)) return true;
  return false;
}

/** The types that a variable or intersection is a subtype of by its own making. */
function boundsOf(type: Type): readonly Type[] {
  if (type.kind === 'variable') return type.bounds;
  return type.kind === 'intersection' ? type.types : [];
}

function deeper(test: () => boolean): boolean {
  if (depth >= deepest) return false;
  depth++;
  const result = test();
  depth--;
  return result;
}

function isSubclassType(from: Type, to: ClassType): boolean {
  if (from.kind === 'class') {
    if (!from.symbol.isSubclassOf(to.symbol)) return false;
    if (to.args.length === 0) return true;
    const seen = asSuper(from.symbol === to.symbol ? from : capture(from), to.symbol);
    return seen !== undefined && seen.args.length > 0 && containsAll(to.args, seen.args);
  }
  if (from.kind === 'array') return to.symbol.isArrayParent;
  if (from.kind === 'inference') return to.symbol.isObject;
  return isAnyDeeply(from, to);
}

function containsAll(args: readonly Type[], others: readonly Type[]): boolean {
  for (let index = 0; index < args.length; index++) {
    if (!contains(args[index] as Type, others[index] as Type)) return false;
  }
  return true;
}

/** Does one type argument contain another (JLS 4.5.1)? */
function contains(arg: Type, other: Type): boolean {
  if (arg.kind !== 'wildcard') return sameType(arg, other);
  const { bound, type } = arg;
  if (!bound || !type) return true;
  if (other.kind === 'wildcard') {
    if (bound === 'super') {
      return other.bound === 'super' && other.type !== undefined && isDeeply(type, other.type);
    }
    if (other.bound === 'extends' && other.type) return isDeeply(other.type, type);
    return type.kind === 'class' && type.symbol.isObject;
  }
  return bound === 'extends' ? isDeeply(other, type) : isDeeply(type, other);
}

/** Subtyping, or from a raw type to an instantiation of it (JLS 5.1.9). */
export function isSubtypeUnchecked(from: Type, to: Type): boolean {
  if (isSubtype(from, to)) return true;
  if (from.kind === 'array' && to.kind === 'array') {
    if (from.element.kind === 'primitive' || to.element.kind === 'primitive') return false;
    return isSubtypeUnchecked(from.element, to.element);
  }
  if (to.kind === 'intersection') return to.types.every((one) => isSubtypeUnchecked(from, one));
  if (to.kind !== 'class' || to.args.length === 0) return false;
  const seen = asSuper(from, to.symbol);
  return seen?.isRaw === true;
}

/** What a type is as one of that class, which is it or above it; undefined when it is no such thing. */
export function asSuper(type: Type, symbol: ClassSymbol): ClassType | undefined {
  switch (type.kind) {
    case 'class': {
      if (type.symbol === symbol) return type;
      if (!type.symbol.isSubclassOf(symbol)) return undefined;
      if (symbol.typeParameters.length === 0 && !symbol.type.outer) return symbol.erased;
      if (type.isRaw) return symbol.erased;
      const seen = ancestor(type.symbol, symbol);
      return seen && (instantiated(seen, type) as ClassType);
    }
    case 'array':
      return symbol.isArrayParent ? symbol.erased : undefined;
    case 'variable':
    case 'intersection':
      for (const one of boundsOf(type)) {
        if (depth >= deepest) break;
        depth++;
        const found = asSuper(one, symbol);
        depth--;
        if (found) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}

/** A type that a class's declaration mentions, with the arguments that an instantiation of it has; those of types around, too. */
export function instantiated(type: Type, site: ClassType): Type {
  let result = substitute(type, site.symbol.typeParameters, site.args);
  for (let at = site.outer; at; at = at.outer) {
    result = substitute(result, at.symbol.typeParameters, at.args);
  }
  return result;
}

const ancestors = new WeakMap<ClassSymbol, Map<ClassSymbol, ClassType>>();

/** A class's ancestor of that symbol, in the class's own type variables. */
function ancestor(cls: ClassSymbol, symbol: ClassSymbol): ClassType | undefined {
  let known = ancestors.get(cls);
  if (!known) {
    known = new Map();
    ancestors.set(cls, known);
  }
  let found = known.get(symbol);
  if (found) return found;
  for (const parent of directSupertypes(cls)) {
    found = asSuper(parent, symbol);
    if (found) {
      known.set(symbol, found);
      return found;
    }
  }
  return undefined;
}

function directSupertypes(cls: ClassSymbol): ClassType[] {
  return cls.superType ? [cls.superType, ...cls.interfaceTypes] : cls.interfaceTypes;
}

/** Direct supertypes, but for the Object of interfaces and arrays (JLS 4.10.2). */
export function supertypesOf(type: Type): Type[] {
  switch (type.kind) {
    case 'class': {
      const all = directSupertypes(type.symbol);
      return type.isRaw ? all.map(erasure) : all.map((one) => instantiated(one, type));
    }
    case 'variable':
    case 'intersection':
      return [...boundsOf(type)];
    default:
      return [];
  }
}

/** What is known of a value of this type: of a variable its bounds, of `? extends T` that. */
export function upperBound(type: Type): Type {
  if (type.kind === 'variable') {
    const [first, second] = type.bounds;
    if (!first) return type;
    return second ? new IntersectionType(type.bounds) : upperBound(first);
  }
  if (type.kind === 'wildcard' && type.bound === 'extends' && type.type)
    return upperBound(type.type);
  return type;
}

/** Does the runtime know all of it (JLS 4.7)? */
export function isReifiable(type: Type): boolean {
  switch (type.kind) {
    case 'class':
      return (
        type.args.every((arg) => arg.kind === 'wildcard' && !arg.type) &&
        (!type.outer || isReifiable(type.outer))
      );
    case 'array':
      return isReifiable(type.element);
    case 'variable':
    case 'intersection':
      return false;
    default:
      return true;
  }
}

/** Whether a value of one reference type may be cast to another (JLS 5.5): false when it could never succeed. */
export function isCastable(from: Type, to: Type): boolean {
  if (from.kind === 'primitive' || to.kind === 'primitive') return from === to;
  if (isSubtype(from, to) || isSubtype(to, from)) return true;
  if (from.kind === 'intersection') return from.types.every((one) => isCastable(one, to));
  if (to.kind === 'intersection') return to.types.every((one) => isCastable(from, one));
  if (from.kind === 'variable') {
    return from.bounds.every((one) => deeper(() => isCastable(one, to)));
  }
  if (to.kind === 'variable') return to.bounds.every((one) => deeper(() => isCastable(from, one)));
  if (from.kind === 'array' && to.kind === 'array') {
    if (from.element.kind === 'primitive' || to.element.kind === 'primitive') return false;
    return isCastable(from.element, to.element);
  }
  if (from.kind !== 'class' || to.kind !== 'class') return false;
  if (!areCastable(from.symbol, to.symbol)) return false;
  return !haveDistinctArguments(from, to);
}

function areCastable(a: ClassSymbol, b: ClassSymbol): boolean {
  if (a.isSubclassOf(b) || b.isSubclassOf(a)) return true;
  if (!a.isInterface && !b.isInterface) return false;
  if (a.isFinal || b.isFinal) return false;
  return !areDisjoint(a, b, new Set());
}

/** Sealed classes: could no class be both (JLS 5.1.6.1)? */
function areDisjoint(a: ClassSymbol, b: ClassSymbol, seen: Set<ClassSymbol>): boolean {
  if (a.isSubclassOf(b) || b.isSubclassOf(a)) return false;
  if (!a.isInterface && !b.isInterface) return true;
  if (a.isFinal || b.isFinal) return true;
  if (a.permitted && !seen.has(a)) {
    seen.add(a);
    if (a.permitted.every((one) => areDisjoint(one, b, seen))) return true;
  }
  if (b.permitted && !seen.has(b)) {
    seen.add(b);
    if (b.permitted.every((one) => areDisjoint(a, one, seen))) return true;
  }
  return false;
}

/** Do they have an ancestor in common with arguments that nothing can be both of? */
function haveDistinctArguments(from: ClassType, to: ClassType): boolean {
  for (const symbol of from.symbol.supertypes()) {
    if (symbol.typeParameters.length === 0 || !to.symbol.isSubclassOf(symbol)) continue;
    const [one, other] = [asSuper(from, symbol), asSuper(to, symbol)];
    if (!one || !other || one.args.length === 0 || other.args.length === 0) continue;
    if (one.args.some((arg, index) => areDistinct(arg, other.args[index] as Type))) return true;
  }
  return false;
}

/** `? super T` and a class's type that T is never one of. */
function excludes(wildcard: Type, other: Type): boolean {
  if (wildcard.kind !== 'wildcard' || wildcard.bound !== 'super' || !wildcard.type) return false;
  return other.kind === 'class' && !isCastable(erasure(wildcard.type), erasure(other));
}

function areDistinct(a: Type, b: Type): boolean {
  if (isOpen(a) || isOpen(b)) {
    if (excludes(a, b) || excludes(b, a)) return true;
    const [one, other] = [knownOf(a), knownOf(b)];
    if (!one || !other) return false;
    return !isCastable(erasure(one), erasure(other));
  }
  if (a.kind === 'class' && b.kind === 'class' && a.symbol === b.symbol) {
    return a.args.some((arg, index) => areDistinct(arg, b.args[index] ?? arg));
  }
  return !sameType(a, b);
}

function isOpen(type: Type): boolean {
  return type.kind === 'wildcard' || type.kind === 'variable' || type.kind === 'inference';
}

function knownOf(type: Type): Type | undefined {
  if (type.kind === 'wildcard') return type.bound === 'extends' ? type.type : undefined;
  if (type.kind === 'variable') return type.captured && !type.lower ? type.bounds[0] : undefined;
  return type.kind === 'inference' ? undefined : type;
}

/** A cast that the runtime cannot check, and that nothing proves (JLS 5.5.2). */
export function isUncheckedCast(from: Type, to: Type): boolean {
  if (isReifiable(to) || isSubtype(from, to)) return false;
  if (from.kind !== 'class' || to.kind !== 'class' || !to.symbol.isSubclassOf(from.symbol)) {
    return true;
  }
  // `(ArrayList<String>) list`: the arguments follow from those of the value's type.
  const { typeParameters } = to.symbol;
  const declared = asSuper(to.symbol.type, from.symbol);
  if (!declared || from.args.length === 0) return true;
  const known = typeParameters.map((variable): Type | undefined => {
    const index = declared.args.indexOf(variable);
    return index < 0 ? undefined : from.args[index];
  });
  return !to.args.every((arg, index) => {
    const type = known[index];
    return type !== undefined && contains(arg, type);
  });
}

/** Do the types mention one of the variables? */
export function mentions(type: Type, variables: readonly TypeVariable[]): boolean {
  const marks = variables.map(() => type);
  return substituteAll([type], variables, marks)[0] !== type;
}
