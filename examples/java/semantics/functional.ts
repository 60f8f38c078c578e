/** Functional interfaces (JLS 9.8, 9.9): the one method that a lambda or method reference is the code of. */
import type { ClassSymbol, MethodSymbol } from './symbols.js';
import {
  type ClassType,
  erasure,
  glb,
  isSubtype,
  sameType,
  signatureIn,
  type Type,
  type TypeVariable,
} from './types.js';
import type { World } from './world.js';

export interface FunctionType {
  /** Without wildcards. */
  target: ClassType;
  method: MethodSymbol;
  typeParameters: readonly TypeVariable[];
  parameters: readonly Type[];
  result: Type;
  thrown: readonly Type[];
}

const methods = new WeakMap<ClassSymbol, MethodSymbol | 'none' | 'many'>();

/** The one abstract method of an interface; or that it has none, or several. */
export function functionMethod(world: World, symbol: ClassSymbol): MethodSymbol | 'none' | 'many' {
  let known = methods.get(symbol);
  if (known === undefined) {
    known = findMethod(world, symbol);
    methods.set(symbol, known);
  }
  return known;
}

function findMethod(world: World, symbol: ClassSymbol): MethodSymbol | 'none' | 'many' {
  if (!symbol.isInterface) return 'none';
  const site = symbol.type;
  const all: MethodSymbol[] = [];
  for (const owner of symbol.supertypes()) {
    if (!owner.isInterface) continue;
    for (const list of owner.methods.values()) {
      for (const method of list) if (!method.isStatic && !method.isPrivate) all.push(method);
    }
  }
  const parametersOf = (method: MethodSymbol): readonly Type[] =>
    signatureIn(site, method).parameters;
  const isSame = (a: MethodSymbol, b: MethodSymbol): boolean => {
    if (a.name !== b.name || a.parameters.length !== b.parameters.length) return false;
    if (a.selector === b.selector) return true;
    const others = parametersOf(b);
    return parametersOf(a).every((type, index) => {
      const other = others[index] as Type;
      return sameType(type, other) || sameType(erasure(type), erasure(other));
    });
  };
  const ofObject = (method: MethodSymbol): boolean =>
    (world.object.methods.get(method.name) ?? []).some(
      (other) => other.selector === method.selector && other.isPublic,
    );
  const open = all.filter(
    (method) =>
      method.isAbstract &&
      !ofObject(method) &&
      !all.some(
        (other) =>
          other !== method &&
          other.owner !== method.owner &&
          other.owner.isSubclassOf(method.owner) &&
          isSame(other, method),
      ),
  );
  const [first] = open;
  if (!first) return 'none';
  if (!open.every((method) => method === first || isSame(method, first))) return 'many';
  // Of several that are one, the result that fits all of them.
  const resultOf = (method: MethodSymbol): Type => signatureIn(site, method).result;
  return (
    open.find((method) =>
      open.every((other) => other === method || isSubtype(resultOf(method), resultOf(other))),
    ) ?? first
  );
}

/** What a functional interface's method takes and gives; undefined when the type is no functional interface. */
export function functionTypeOf(world: World, type: Type): FunctionType | undefined {
  if (type.kind === 'intersection') {
    let only: FunctionType | undefined;
    for (const each of type.types) {
      if (each.kind !== 'class') continue;
      if (functionMethod(world, each.symbol) === 'many') return undefined;
      const found = functionTypeOf(world, each);
      if (found && only && !isSameMethod(found, only)) return undefined;
      only ??= found;
    }
    return only;
  }
  if (type.kind !== 'class') return undefined;
  const method = functionMethod(world, type.symbol);
  if (typeof method === 'string') return undefined;
  const target = groundType(world, type);
  const { typeParameters, parameters, result, thrown } = signatureIn(target, method);
  return { target, method, typeParameters, parameters, result, thrown };
}

function isSameMethod(one: FunctionType, other: FunctionType): boolean {
  return (
    one.method.name === other.method.name &&
    one.parameters.length === other.parameters.length &&
    one.parameters.every((type, at) =>
      sameType(erasure(type), erasure(other.parameters[at] as Type)),
    )
  );
}

/** The type with its wildcards replaced by what they say (JLS 9.9). */
function groundType(world: World, type: ClassType): ClassType {
  if (!type.args.some((arg) => arg.kind === 'wildcard')) return type;
  const { typeParameters } = type.symbol;
  const args = type.args.map((arg, index) => {
    if (arg.kind !== 'wildcard') return arg;
    const declared = typeParameters[index]?.bounds[0] ?? world.objectType;
    const bound = isGround(declared) ? declared : erasure(declared);
    if (!arg.bound || !arg.type) return bound;
    if (arg.bound === 'super') return arg.type;
    if (bound.kind === 'class' && bound.symbol.isObject) return arg.type;
    if (arg.type.kind === 'inference') return arg.type;
    return isSubtype(arg.type, bound) ? arg.type : glb(world, [arg.type, bound]);
  });
  return type.symbol.instantiate(args, type.outer);
}

function isGround(type: Type): boolean {
  switch (type.kind) {
    case 'variable':
      return false;
    case 'class':
      return type.args.every(isGround);
    case 'array':
      return isGround(type.element);
    case 'wildcard':
      return type.type === undefined || isGround(type.type);
    default:
      return true;
  }
}

/** Why a type is none that a lambda can have, as javac says it. */
export function notFunctional(world: World, type: Type): { reason: string; hint?: string } {
  if (type.kind === 'intersection') return { reason: 'INT#1 is not a functional interface' };
  if (type.kind === 'class' && type.symbol.isInterface) {
    const found = functionMethod(world, type.symbol);
    const name = type.symbol.simpleName;
    const why =
      found === 'many'
        ? 'multiple non-overriding abstract methods found'
        : 'no abstract method found';
    return {
      reason: `${name} is not a functional interface`,
      hint: `${why} in interface ${name}`,
    };
  }
  return { reason: `${type} is not a functional interface` };
}
