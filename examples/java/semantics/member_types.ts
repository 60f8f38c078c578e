/** The types of fields and methods as members of a type: with its arguments, or erased where it is raw (JLS 4.8). */
import { asSuper, instantiated } from './relations.js';
import type { FieldSymbol, MethodSymbol } from './symbols.js';
import { type ClassType, erasure, substitute, type Type, TypeVariable } from './types.js';

/** A method's types, seen from somewhere. */
export interface Signature {
  readonly method: MethodSymbol;
  readonly typeParameters: readonly TypeVariable[];
  readonly parameters: readonly Type[];
  readonly result: Type;
  readonly thrown: readonly Type[];
  /** As it was before type arguments that a call writes: which of several methods is meant does not hang on these. */
  readonly general?: Signature;
}

const erasedSignatures = new WeakMap<MethodSymbol, Signature>();

/** As it is written. */
function declaredSignature(method: MethodSymbol): Signature {
  if (!method.signature) {
    const { typeParameters, parameters, result, thrown } = method;
    const types = parameters.map(({ type }) => type);
    method.signature = { method, typeParameters, parameters: types, result, thrown };
  }
  return method.signature;
}

function erasedSignature(method: MethodSymbol): Signature {
  let known = erasedSignatures.get(method);
  if (!known) {
    known = {
      method,
      typeParameters: [],
      parameters: method.parameters.map(({ type }) => erasure(type)),
      result: erasure(method.result),
      thrown: method.thrown.map(erasure),
    };
    erasedSignatures.set(method, known);
  }
  return known;
}

/** The type through which a member of a class is seen; undefined where its types are as they are written. */
function siteOf(site: Type, member: FieldSymbol | MethodSymbol): ClassType | undefined {
  const { owner } = member;
  if (member.isStatic || (owner.typeParameters.length === 0 && !owner.type.outer)) return undefined;
  const seen = asSuper(site, owner);
  return seen === owner.type ? undefined : seen;
}

export function fieldTypeIn(site: Type, field: FieldSymbol): Type {
  const seen = siteOf(site, field);
  if (!seen) return field.type;
  return seen.isRaw ? erasure(field.type) : instantiated(field.type, seen);
}

export function signatureIn(site: Type, method: MethodSymbol): Signature {
  const plain = declaredSignature(method);
  const seen = siteOf(site, method);
  if (!seen) return plain;
  if (seen.isRaw) return erasedSignature(method);
  const of = (type: Type) => instantiated(type, seen);
  const { typeParameters } = plain;
  const signature: Signature = {
    method,
    typeParameters,
    parameters: plain.parameters.map(of),
    result: of(plain.result),
    thrown: plain.thrown.length === 0 ? plain.thrown : plain.thrown.map(of),
  };
  return typeParameters.length === 0 ? signature : withBounds(signature, of);
}

/** Type parameters whose bounds mention the class's own get new ones in their place. */
function withBounds(signature: Signature, of: (type: Type) => Type): Signature {
  const { method, typeParameters, parameters, result, thrown } = signature;
  const bounds = typeParameters.map((variable) => variable.bounds.map(of));
  const isSame = bounds.every((list, index) =>
    list.every((bound, at) => bound === typeParameters[index]?.bounds[at]),
  );
  if (isSame) return signature;
  const fresh = typeParameters.map(({ name, owner }) => new TypeVariable(name, owner));
  const renamed = (type: Type) => substitute(type, typeParameters, fresh);
  for (const [index, variable] of fresh.entries()) {
    variable.bounds = (bounds[index] ?? []).map(renamed);
  }
  return {
    method,
    typeParameters: fresh,
    parameters: parameters.map(renamed),
    result: renamed(result),
    thrown: thrown.map(renamed),
  };
}
