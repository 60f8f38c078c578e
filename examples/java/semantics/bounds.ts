/** Types made of others: capture (JLS 5.1.10), upward projection (4.10.5), least upper and greatest lower bounds (4.10.4, 5.1.10). */
import { asSuper, isSubtype, sameType } from './relations.js';
import type { ClassSymbol } from './symbols.js';
import {
  arrayOf,
  ClassType,
  erasure,
  IntersectionType,
  nullType,
  substitute,
  type Type,
  TypeVariable,
  WildcardType,
} from './types.js';

/** Where Object is known. */
export interface Roots {
  readonly objectType: ClassType;
  library(name: string): ClassSymbol;
}

/** What arrays are subtypes of, beside Object. */
const arrayParents = ['java.io.Serializable', 'Cloneable'];

/** An instantiation with a new variable for each wildcard; any other type as it is. */
export function capture(type: Type): Type {
  return type.kind === 'class' && hasWildcard(type.args) ? captureArguments(type) : type;
}

function hasWildcard(args: readonly Type[]): boolean {
  for (const { kind } of args) if (kind === 'wildcard') return true;
  return false;
}

function captureArguments(type: ClassType): ClassType {
  const { symbol, args, outer } = type;
  const { typeParameters } = symbol;
  const captured = args.map((arg, index) => {
    if (arg.kind !== 'wildcard') return arg;
    const variable = new TypeVariable(typeParameters[index]?.name ?? '?', symbol);
    variable.captured = arg;
    if (arg.bound === 'super') variable.lower = arg.type;
    return variable;
  });
  for (const [index, variable] of captured.entries()) {
    const arg = args[index] as Type;
    const parameter = typeParameters[index];
    if (arg.kind !== 'wildcard' || variable.kind !== 'variable' || !parameter) continue;
    const declared = parameter.bounds.map((bound) => substitute(bound, typeParameters, captured));
    const own = arg.bound === 'extends' && arg.type ? [arg.type] : [];
    variable.bounds = narrowest([...own, ...declared]);
  }
  return new ClassType(symbol, captured, outer);
}

/** Without those that others are subtypes of. */
function narrowest(types: readonly Type[]): Type[] {
  const found: Type[] = [];
  for (const [index, type] of types.entries()) {
    const isImplied = types.some(
      (other, at) =>
        at !== index &&
        isSubtypeByName(other, type) &&
        (at < index || !isSubtypeByName(type, other)),
    );
    if (!isImplied) found.push(type);
  }
  // A class comes first: it is what the erasure is.
  return found.sort((a, b) => Number(isInterface(a)) - Number(isInterface(b)));
}

/** Subtyping that does not look into variables whose bounds are being made. */
function isSubtypeByName(a: Type, b: Type): boolean {
  if (b.kind === 'class' && b.symbol.isObject) return true;
  if (a.kind !== 'class' || b.kind !== 'class') return sameType(a, b);
  return b.args.length === 0
    ? a.symbol.isSubclassOf(b.symbol)
    : sameType(asSuper(a, b.symbol) ?? a, b);
}

function isInterface(type: Type): boolean {
  return type.kind === 'class' && type.symbol.isInterface;
}

/** The nearest type above without captured variables: what `var` gets. */
export function upward(type: Type, depth = 0): Type {
  switch (type.kind) {
    case 'variable':
      if (!type.captured) return type;
      return type.bounds.length === 1
        ? upward(type.bounds[0] as Type, depth + 1)
        : new IntersectionType(type.bounds.map((one) => upward(one, depth + 1)));
    case 'array':
      return arrayOf(upward(type.element, depth));
    case 'intersection':
      return new IntersectionType(type.types.map((one) => upward(one, depth)));
    case 'class': {
      if (type.args.length === 0) return type;
      const args = type.args.map((arg) => upwardArgument(arg, depth + 1));
      return args.every((arg, index) => arg === type.args[index])
        ? type
        : new ClassType(type.symbol, args, type.outer);
    }
    default:
      return type;
  }
}

function upwardArgument(arg: Type, depth: number): Type {
  if (depth > 4) return new WildcardType(undefined, undefined);
  if (arg.kind === 'wildcard') {
    return arg.type ? new WildcardType(arg.bound, upward(arg.type, depth)) : arg;
  }
  if (arg.kind === 'variable' && arg.captured) {
    const { lower } = arg;
    if (lower) return new WildcardType('super', upward(lower, depth));
    const above = upward(arg, depth);
    if (above.kind === 'class' && above.symbol.isObject)
      return new WildcardType(undefined, undefined);
    return new WildcardType('extends', above);
  }
  const above = upward(arg, depth);
  return above === arg || sameType(above, arg) ? arg : new WildcardType('extends', above);
}

/** The greatest lower bound: one type, or their intersection without what is implied. */
export function glb({ objectType }: Roots, types: readonly Type[]): Type {
  const found: Type[] = [];
  const parts = types.flatMap((type) => (type.kind === 'intersection' ? type.types : [type]));
  for (const [index, type] of parts.entries()) {
    const isImplied = parts.some(
      (other, at) =>
        at !== index && isSubtype(other, type) && (at < index || !isSubtype(type, other)),
    );
    if (!isImplied) found.push(type);
  }
  const [first, second] = found;
  if (!first) return objectType;
  if (!second) return first;
  return new IntersectionType(
    found.sort((a, b) => Number(isInterface(a)) - Number(isInterface(b))),
  );
}

/** The least upper bound of reference types. */
export function lub(roots: Roots, types: readonly Type[], depth = 0): Type {
  const known = distinct(types.filter((type) => type !== nullType));
  const [first] = known;
  if (!first) return nullType;
  if (known.length === 1) return first;
  const widest = known.find((type) => known.every((other) => isSubtype(other, type)));
  if (widest) return widest;
  if (known.every((type) => type.kind === 'array')) {
    const elements = known.map((type) => (type as { element: Type }).element);
    if (elements.every((type) => type.kind !== 'primitive')) {
      return arrayOf(lub(roots, elements, depth));
    }
  }
  const candidates = ordered(minimal(commonErasures(known, roots)));
  if (candidates.length === 0) return roots.objectType;
  const bounds = candidates.map((symbol) => commonInstantiation(roots, symbol, known, depth));
  return glb(roots, bounds);
}

function distinct(types: readonly Type[]): Type[] {
  const found: Type[] = [];
  for (const type of types) if (!found.some((other) => sameType(type, other))) found.push(type);
  return found;
}

/** The classes that all of the types are subtypes of, in the order of the first's. */
function commonErasures(types: readonly Type[], roots: Roots): ClassSymbol[] {
  const [first, ...others] = types.map((type) => allSupertypes(type, roots));
  return [...(first ?? [])].filter((symbol) => others.every((set) => set.has(symbol)));
}

function allSupertypes(type: Type, roots: Roots): Set<ClassSymbol> {
  const found = new Set<ClassSymbol>();
  const add = (one: Type, depth: number): void => {
    if (one.kind === 'class') for (const symbol of one.symbol.supertypes()) found.add(symbol);
    else if (one.kind === 'array') for (const name of arrayParents) found.add(roots.library(name));
    else if (depth < 20 && one.kind === 'variable') for (const b of one.bounds) add(b, depth + 1);
    else if (one.kind === 'intersection') for (const part of one.types) add(part, depth + 1);
  };
  add(type, 0);
  found.add(roots.objectType.symbol);
  return found;
}

function minimal(symbols: readonly ClassSymbol[]): ClassSymbol[] {
  return symbols.filter(
    (symbol) => !symbols.some((other) => other !== symbol && other.isSubclassOf(symbol)),
  );
}

/** The interfaces that come first among those with as many above them. */
const foremost = [
  'java.io.Serializable',
  'java.lang.Cloneable',
  'java.lang.Comparable',
  'java.lang.Iterable',
];

/** Classes first, then those with more above them: the first is the erasure of the whole. */
function ordered(symbols: readonly ClassSymbol[]): ClassSymbol[] {
  if (symbols.length < 2) return [...symbols];
  const place = ({ name }: ClassSymbol): number => {
    const found = foremost.indexOf(name);
    return found < 0 ? foremost.length : found;
  };
  return [...symbols].sort(
    (a, b) =>
      Number(a.isInterface) - Number(b.isInterface) || rank(b) - rank(a) || place(a) - place(b),
  );
}

/** How many are above it, in the longest line. */
function rank(symbol: ClassSymbol): number {
  const parents = symbol.superclass ? [symbol.superclass, ...symbol.interfaces] : symbol.interfaces;
  return 1 + Math.max(0, ...parents.map(rank));
}

/** The class with arguments that all of the types' have in common (lcta, JLS 4.10.4). */
function commonInstantiation(
  roots: Roots,
  symbol: ClassSymbol,
  types: readonly Type[],
  depth: number,
): Type {
  if (symbol.typeParameters.length === 0) return symbol.erased;
  const seen = types.map((type) => asSuper(type, symbol));
  if (seen.some((one) => !one || one.args.length === 0)) return symbol.erased;
  const args = symbol.typeParameters.map((_, index) => {
    const all = seen.map((one) => one?.args[index] as Type);
    return all.reduce((a, b) => commonArgument(roots, a, b, depth));
  });
  return new ClassType(symbol, args, seen[0]?.outer);
}

function commonArgument(roots: Roots, a: Type, b: Type, depth: number): Type {
  if (sameType(a, b)) return a;
  const [one, other] = [a, b].map((arg) => {
    if (arg.kind !== 'wildcard') return arg;
    return arg.bound === 'extends' ? arg.type : undefined;
  });
  if (!one || !other || depth >= 2) return new WildcardType(undefined, undefined);
  const above = lub(roots, [one, other], depth + 1);
  const known = erasure(above);
  const isObject = known.kind === 'class' && known.symbol.isObject && above.kind === 'class';
  return isObject ? new WildcardType(undefined, undefined) : new WildcardType('extends', above);
}
