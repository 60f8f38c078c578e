/** Finds fields and methods by name through a class's supertypes, and chooses among overloads (JLS 15.12.2). */
import type { ClassSymbol, FieldSymbol, MethodSymbol } from './symbols.js';
import { erasure, errorType, isSubtype, sameType, signatureIn, type Type } from './types.js';

/** The field of a name, in the class or the nearest of its supertypes. */
export function findField(cls: ClassSymbol, name: string): FieldSymbol | undefined {
  for (const from of cls.supertypes()) {
    const field = from.fields.get(name);
    if (field) return field;
  }
  return undefined;
}

/** The fields of a name that a class has: its own hides all others, of which there may be several (JLS 8.3). */
export function fieldsNamed(cls: ClassSymbol, name: string): readonly FieldSymbol[] {
  const own = cls.fields.get(name);
  if (own) return [own];
  const { superclass, interfaces } = cls;
  const parents = superclass ? [superclass, ...interfaces] : interfaces;
  return [...new Set(parents.flatMap((parent) => fieldsNamed(parent, name)))];
}

/** All methods of a name that a class has: its own and inherited ones, without those that are overridden. */
export function methodsNamed(
  cls: ClassSymbol,
  name: string,
  object: ClassSymbol,
): readonly MethodSymbol[] {
  const found = cls.methodsByName.get(name);
  if (found) return found;
  const methods: MethodSymbol[] = [];
  const from = cls.supertypes();
  if (!from.includes(object)) from.push(object);
  for (const owner of from) {
    for (const method of owner.methods.get(name) ?? []) {
      if (owner !== cls && owner.isInterface && method.isStatic) continue;
      const at = methods.findIndex((other) => hides(cls, other, method));
      if (at < 0) methods.push(method);
      else if (isNearer(method, methods[at] as MethodSymbol)) methods[at] = method;
    }
  }
  cls.methodsByName.set(name, methods);
  return methods;
}

/** Does a method found earlier stand for this one? An abstract one does not stand for a default of a nearer interface. */
function hides(cls: ClassSymbol, earlier: MethodSymbol, method: MethodSymbol): boolean {
  if (earlier.selector !== method.selector && !isSameIn(cls, earlier, method)) return false;
  if (earlier.isPrivate && earlier.owner !== method.owner) return false;
  return true;
}

/** With what the class says of its supertypes' type parameters: `compareTo(P)` of a `Comparable<P>`. */
function isSameIn(cls: ClassSymbol, earlier: MethodSymbol, method: MethodSymbol): boolean {
  if (method.owner.typeParameters.length === 0 || earlier.owner === method.owner) return false;
  if (earlier.parameters.length !== method.parameters.length || earlier.isStatic) return false;
  const others = signatureIn(cls.type, method).parameters;
  return signatureIn(cls.type, earlier).parameters.every((type, at) =>
    sameType(erasure(type), erasure(others[at] as Type)),
  );
}

/**
 * Of `class V implements A, C` where C extends A: what C says wins over what A says, though A is named first. Of two that
 * know nothing of each other the one whose result is narrower.
 */
function isNearer(method: MethodSymbol, found: MethodSymbol): boolean {
  const { owner } = method;
  if (!owner.isInterface || !found.owner.isInterface || owner === found.owner) return false;
  if (owner.isSubclassOf(found.owner)) return true;
  if (!method.isAbstract || !found.isAbstract || found.owner.isSubclassOf(owner)) return false;
  const [result, known] = [erasure(method.result), erasure(found.result)];
  return result !== known && isSubtype(result, known);
}

export type Choice =
  | { kind: 'found'; method: MethodSymbol }
  | { kind: 'ambiguous'; first: MethodSymbol; second: MethodSymbol }
  | { kind: 'none' };

/**
 * The most specific of the candidates that take arguments of these types; those that take them as the elements of a
 * last `T...` only where no other does. No argument is boxed.
 */
export function choose(candidates: readonly MethodSymbol[], types: readonly Type[]): Choice {
  const fixed = candidates.filter((method) => accepts(method, types));
  if (fixed.length > 0) return mostSpecific(fixed, (method, index) => parameterType(method, index));
  const variable = candidates.filter((method) => method.isVarargs && acceptsMany(method, types));
  return mostSpecific(variable, (method, index) => elementType(method, index));
}

/** @param typeOf the type of the parameter that takes an argument */
function mostSpecific(
  applicable: readonly MethodSymbol[],
  typeOf: (method: MethodSymbol, index: number) => Type,
): Choice {
  const [only] = applicable;
  if (!only) return { kind: 'none' };
  if (applicable.length === 1) return { kind: 'found', method: only };
  const length = Math.max(...applicable.map(({ parameters }) => parameters.length));
  const isMoreSpecific = (method: MethodSymbol, other: MethodSymbol): boolean => {
    for (let index = 0; index < length; index++) {
      if (!isSubtype(typeOf(method, index), typeOf(other, index))) return false;
    }
    return true;
  };
  const best = applicable.filter((method) =>
    applicable.every((other) => method === other || isMoreSpecific(method, other)),
  );
  const [first, second] = best;
  if (first && (!second || first.selector === second.selector)) {
    return { kind: 'found', method: best.find((method) => !method.isAbstract) ?? first };
  }
  const [a, b] = applicable as [MethodSymbol, MethodSymbol];
  return { kind: 'ambiguous', first: a, second: b };
}

function parameterType(method: MethodSymbol, index: number): Type {
  return method.parameters[index]?.type ?? errorType;
}

/** Of the parameter that takes an argument when the last one takes any number. */
function elementType(method: MethodSymbol, index: number): Type {
  const last = method.parameters.length - 1;
  if (index < last) return parameterType(method, index);
  const type = parameterType(method, last);
  return type.kind === 'array' ? type.element : type;
}

export function accepts(method: MethodSymbol, types: readonly Type[]): boolean {
  const { parameters } = method;
  if (parameters.length !== types.length) return false;
  return parameters.every((parameter, index) => isSubtype(types[index] as Type, parameter.type));
}

function acceptsMany(method: MethodSymbol, types: readonly Type[]): boolean {
  if (types.length < method.parameters.length - 1) return false;
  return types.every((type, index) => isSubtype(type, elementType(method, index)));
}
