/**
 * Declares classes from their syntax: at once what classes there are, and, when something first asks, their headers and
 * their members. No code is looked at.
 */
import type { SourceText } from 'vmkit';
import {
  type ClassDeclaration,
  type CompilationUnit,
  Flag,
  type TypeNode,
} from '../syntax/tree.js';
import type { Context } from './context.js';
import { declareMembers } from './declare_members.js';
import { checkClassModifiers } from './modifiers.js';
import { linkOverrides } from './overrides.js';
import { ClassSymbol, type Completer } from './symbols.js';
import { type ClassType, errorType, type Type, TypeVariable, variableNamed } from './types.js';
import { type Unit, unitOf } from './units.js';
import { fixedScope, type TypeScope, type World } from './world.js';

/** A file's classes, and those nested in them. */
export function declareUnit(
  world: World,
  syntax: CompilationUnit,
  source: SourceText,
  isLibrary: boolean,
): Unit {
  const unit = unitOf(syntax, source);
  const completer = completerOf(world, fixedScope);
  for (const declaration of syntax.classes) {
    const simple = declaration.name.text;
    const name = unit.packageName ? `${unit.packageName}.${simple}` : simple;
    if (!isLibrary) checkClassModifiers(world, declaration, undefined);
    const cls = new ClassSymbol({
      name,
      packageName: unit.packageName,
      source,
      declaration,
      flags: classFlags(declaration, undefined),
      isLibrary,
      outer: undefined,
      completer,
      unit,
    });
    unit.classes.push(cls);
    declareNested(world, cls, completer);
  }
  return unit;
}

/** What a class is, said or not (JLS 8.1.1, 8.5.1, 8.9, 8.10). */
function classFlags(declaration: ClassDeclaration, outer: ClassSymbol | undefined): number {
  const { kind, modifiers, constants, members } = declaration;
  let { flags } = modifiers;
  if (outer && kind !== 'class') flags |= Flag.static;
  if (outer?.isInterface) flags |= Flag.static | Flag.public;
  if (kind === 'interface' || kind === 'annotation') flags |= Flag.abstract;
  if (kind === 'record') flags |= Flag.final;
  if (kind === 'enum') {
    const bodies = constants.filter(({ body }) => body).length;
    const isOpen = members.some(
      (member) => member.kind === 'method' && (member.modifiers.flags & Flag.abstract) !== 0,
    );
    if (bodies === 0) flags |= Flag.final;
    if (bodies > 0 && (isOpen || bodies === constants.length)) flags |= Flag.abstract;
  }
  return flags;
}

/** The classes in a class. */
function declareNested(world: World, cls: ClassSymbol, completer: Completer): void {
  for (const member of cls.declaration.members) {
    if (!isClass(member)) continue;
    const { name } = member;
    if (!cls.isLibrary) {
      checkClassModifiers(world, member, cls);
      let around: ClassSymbol | undefined = cls;
      while (around && around.simpleName !== name.text) around = around.outer;
      if (around || cls.nested.has(name.text)) {
        const where = around?.outer ?? (around ? undefined : cls);
        const place = where ? `${kindOf(where)} ${where}` : 'package unnamed package';
        const other = around ?? cls.nested.get(name.text);
        world.log.error(
          member.keyword,
          `${other && kindOf(other)} ${other} is already defined in ${place}`,
        );
        continue;
      }
    }
    const flags = classFlags(member, cls);
    const nested = new ClassSymbol({
      name: `${cls.name}$${name.text}`,
      packageName: cls.packageName,
      source: cls.source,
      declaration: member,
      flags,
      isLibrary: cls.isLibrary,
      outer: cls,
      completer,
      hasOuter: (flags & Flag.static) === 0,
      unit: cls.unit,
    });
    cls.nested.set(name.text, nested);
    declareNested(world, nested, completer);
  }
}

function isClass(member: ClassDeclaration['members'][number]): member is ClassDeclaration {
  return member.kind !== 'field' && member.kind !== 'method' && member.kind !== 'initializer';
}

/** How many local or anonymous classes of a name a class has, by the class around them. */
const numbers = new WeakMap<ClassSymbol, Map<string, number>>();

/**
 * A class that is declared in a body, or, with supertypes, an anonymous one. It is in scope from here on, and all of it is
 * declared.
 */
export function declareLocalClass(
  context: Context,
  declaration: ClassDeclaration,
  supertypes?: readonly ClassType[],
): ClassSymbol {
  const { world, cls: outer } = context;
  const isAnonymous = supertypes !== undefined;
  const simple = declaration.name.text;
  const isOwn = declaration.kind === 'class';
  const flags = (declaration.modifiers.flags & ~Flag.static) | localFlags(declaration, isAnonymous);
  const isStaticPlace = context.isStatic || context.beforeSuper !== undefined;
  if (!outer.isLibrary && !isAnonymous) checkClassModifiers(world, declaration, 'local');
  const around: TypeScope = context;
  const scopeOf = (cls: ClassSymbol, isStatic = false): TypeScope => ({
    cls,
    isStatic,
    typeVariable: (name) => (declares(cls, name, outer) ? undefined : around.typeVariable(name)),
    localClass: (name) => (declares(cls, name, outer) ? undefined : around.localClass(name)),
  });
  const completer = completerOf(world, scopeOf, supertypes);
  const cls = new ClassSymbol({
    name: `${outer.name}$${nextNumber(outer, simple, context.speculative > 0)}${simple}`,
    packageName: outer.packageName,
    source: outer.source,
    declaration,
    flags,
    isLibrary: outer.isLibrary,
    outer,
    completer,
    isLocal: !isAnonymous,
    isAnonymous,
    hasOuter: isOwn && !isStaticPlace,
    enclosingMethod: context.method,
    isInLambda: context.code.isLambda,
    unit: outer.unit,
  });
  const members = completerOf(world, scopeOf);
  context.encloses(cls);
  if (!isAnonymous) {
    if (!outer.isLibrary) checkNameAround(world, cls);
    context.enterClass(cls, declaration.keyword);
  }
  if (context.speculative === 0) outer.locals.push(cls);
  declareNested(world, cls, members);
  complete(cls);
  return cls;
}

/** A local class cannot have the name of a class around it (JLS 8.1). */
function checkNameAround(world: World, { simpleName, outer, declaration }: ClassSymbol): void {
  let around = outer;
  while (around && around.simpleName !== simpleName) around = around.outer;
  if (!around) return;
  const place = around.outer
    ? `${kindOf(around.outer)} ${around.outer}`
    : 'package unnamed package';
  const message = `${kindOf(around)} ${around} is already defined in ${place}`;
  world.log.error(declaration.keyword, message);
}

function localFlags(declaration: ClassDeclaration, isAnonymous: boolean): number {
  const implied = classFlags(declaration, undefined);
  const isStatic = declaration.kind !== 'class' ? Flag.static : 0;
  return implied | isStatic | (isAnonymous ? Flag.final : 0);
}

function nextNumber(outer: ClassSymbol, simple: string, isThrownAway: boolean): number {
  let known = numbers.get(outer);
  if (!known) {
    known = new Map();
    numbers.set(outer, known);
  }
  const number = (known.get(simple) ?? 0) + 1;
  if (!isThrownAway) known.set(simple, number);
  return number;
}

/** Reads all that a class and those in it say, while the names around are what they are. */
export function complete(cls: ClassSymbol): void {
  void cls.superType;
  for (const inner of cls.nested.values()) complete(inner);
  void cls.fields;
}

// ------------------------------------------------------------------ headers

function completerOf(
  world: World,
  scopeOf: (cls: ClassSymbol, isStatic?: boolean) => TypeScope,
  supertypes?: readonly ClassType[],
): Completer {
  return {
    header: (cls) => {
      world.log.within(cls.source, () => declareHeader(world, cls, scopeOf, supertypes));
    },
    members: (cls) => {
      world.log.within(cls.source, () => declareMembers(world, cls, scopeOf));
    },
    overrides: (cls) => {
      world.log.within(cls.source, () => linkOverrides(world, cls));
    },
  };
}

function declareHeader(
  world: World,
  cls: ClassSymbol,
  scopeOf: (cls: ClassSymbol, isStatic?: boolean) => TypeScope,
  supertypes: readonly ClassType[] | undefined,
): void {
  const { declaration } = cls;
  if (cls.isObject) return;
  if (supertypes) {
    declareAnonymous(world, cls, supertypes);
    return;
  }
  cls.typeParameters = declaration.typeParameters.map(
    ({ name }) => new TypeVariable(name.text, cls),
  );
  // Until they are known, so that what asks meanwhile finds a class.
  if (!cls.isInterface) cls.superType = world.object.erased;
  const inside = scopeOf(cls);
  const around = headerScope(cls, scopeOf);
  bindTypeParameters(world, cls.typeParameters, declaration.typeParameters, inside);
  if (cls.form === 'enum') cls.superType = world.library('Enum').instantiate([cls.erased]);
  else if (cls.form === 'record') cls.superType = world.library('Record').erased;
  else if (cls.form === 'annotation') cls.interfaceTypes = [];
  const listed = cls.isInterface ? declaration.extends : declaration.implements;
  if (!cls.isInterface) {
    const [written] = declaration.extends;
    const type = written && superclassOf(world, cls, written, around);
    if (type) cls.superType = type;
  }
  const interfaces: ClassType[] = [];
  for (const written of listed) {
    const type = interfaceOf(world, cls, written, around);
    if (!type) continue;
    if (interfaces.some(({ symbol }) => symbol === type.symbol)) {
      world.log.error(written, 'repeated interface');
    } else interfaces.push(type);
  }
  cls.interfaceTypes = interfaces;
  breakCycle(world, cls);
  declarePermitted(world, cls, around);
}

/** Does a class, or one around it within `end`, mean a type of its own by a name? */
export function declares(cls: ClassSymbol, name: string, end: ClassSymbol): boolean {
  for (let at: ClassSymbol | undefined = cls; at && at !== end; at = at.outer) {
    if (at.nested.has(name)) return true;
    if (at.typeParameters.some((variable) => variable.name === name)) return true;
  }
  return false;
}

/** A header sees the class's type parameters and the class itself, but not its members. */
function headerScope(
  cls: ClassSymbol,
  scopeOf: (cls: ClassSymbol, isStatic?: boolean) => TypeScope,
): TypeScope {
  const scope = scopeOf(cls.outer ?? cls);
  return {
    cls: scope.cls,
    // A static class does not see the type variables around, which hides no class.
    isStatic: cls.outer !== undefined && !cls.hasOuter && !cls.isLocal,
    typeVariable: (name) => variableNamed(name, cls.typeParameters) ?? scope.typeVariable(name),
    localClass: (name) => (cls.simpleName === name ? cls : scope.localClass(name)),
  };
}

/** Gives type variables their bounds, which may name any of them. */
export function bindTypeParameters(
  world: World,
  variables: readonly TypeVariable[],
  written: readonly ClassDeclaration['typeParameters'][number][],
  scope: TypeScope,
): void {
  for (const variable of variables) variable.bounds = [world.object.erased];
  for (const [index, { bounds, name }] of written.entries()) {
    const variable = variables[index] as TypeVariable;
    if (variables.findIndex((one) => one.name === name.text) < index) {
      const { owner } = variable;
      const ofClass = owner?.kind === 'class' ? `${kindOf(owner)} ${owner}` : undefined;
      const place = ofClass ?? `method ${owner?.name}`;
      world.log.error(name, `type variable ${name.text} is already defined in ${place}`);
    }
    const types: Type[] = [];
    for (const node of bounds) {
      const type = boundOf(world, node, scope, types);
      if (type !== errorType) types.push(type);
    }
    if (types.length > 0) variable.bounds = types;
  }
  breakCyclicBounds(world, variables, written);
}

/** One bound behind others: of several, all but the first are interfaces, and none is a variable (JLS 4.4). */
function boundOf(world: World, node: TypeNode, scope: TypeScope, before: readonly Type[]): Type {
  const type = world.resolve(node, scope);
  const refused = (what: string, hint?: string): Type => {
    world.log.error(node, what, hint);
    return errorType;
  };
  if (type === errorType) return type;
  if (type.kind !== 'class' && type.kind !== 'variable') {
    return refused('unexpected type', `required: class; found: ${type}`);
  }
  const [first] = before;
  if (!first) return type;
  if (first.kind === 'variable') {
    return refused('a type variable may not be followed by other bounds');
  }
  if (type.kind === 'variable') return refused('unexpected type', 'required: interface');
  if (!type.symbol.isInterface) return refused('interface expected here');
  const isRepeated = before.some((one) => one.kind === 'class' && one.symbol === type.symbol);
  return isRepeated ? refused('repeated interface') : type;
}

/** A variable that is bounded by itself, by way of others, is bounded by Object instead. */
function breakCyclicBounds(
  world: World,
  variables: readonly TypeVariable[],
  written: readonly ClassDeclaration['typeParameters'][number][],
): void {
  for (const [index, variable] of variables.entries()) {
    const seen = new Set<Type>([variable]);
    for (let [at] = variable.bounds; at?.kind === 'variable'; [at] = at.bounds) {
      if (at === variable) {
        const name = written[index]?.name;
        if (name) world.log.error(name, `cyclic inheritance involving ${variable}`);
        variable.bounds = [world.object.erased];
        break;
      }
      if (seen.has(at)) break;
      seen.add(at);
    }
  }
}

function declareAnonymous(world: World, cls: ClassSymbol, supertypes: readonly ClassType[]): void {
  const [first] = supertypes;
  cls.superType = world.object.erased;
  if (first && !first.symbol.isInterface) cls.superType = first;
  cls.interfaceTypes = supertypes.filter(({ symbol }) => symbol.isInterface);
}

function superclassOf(
  world: World,
  cls: ClassSymbol,
  written: TypeNode,
  scope: TypeScope,
): ClassType | undefined {
  const type = world.resolve(written, scope);
  if (type === errorType) return undefined;
  if (type.kind !== 'class') {
    const found = type.kind === 'variable' ? `type parameter ${type}` : String(type);
    world.log.error(written, 'unexpected type', `required: class; found: ${found}`);
    return undefined;
  }
  const { symbol } = type;
  if (cls.isLibrary) return type;
  if (hasWildcard(world, type, written)) return undefined;
  if (symbol.isInterface) {
    world.log.error(written, 'no interface expected here');
    return undefined;
  }
  if (symbol.form === 'enum' || symbol === world.library('Enum')) {
    const isOwn = symbol.form === 'enum';
    if (isOwn) world.log.error(cls.declaration.keyword, 'enum types are not extensible');
    world.log.error(
      isOwn ? written : cls.declaration.keyword,
      isOwn
        ? `cannot inherit from final ${symbol}`
        : 'classes cannot directly extend java.lang.Enum',
    );
    return undefined;
  }
  if (symbol.isFinal) world.log.error(written, `cannot inherit from final ${symbol}`);
  if (symbol.isLibrary && symbol.name === 'java.lang.Record') {
    world.log.error(cls.declaration.keyword, 'classes cannot directly extend Record');
    return undefined;
  }
  return type;
}

/** No class is one of many types. */
function hasWildcard(world: World, type: Type, written: TypeNode): boolean {
  const wildcard = type.kind === 'class' && type.args.find(({ kind }) => kind === 'wildcard');
  if (!wildcard) return false;
  const hint = `required: class or interface without bounds; found: ${wildcard}`;
  world.log.error(written, 'unexpected type', hint);
  return true;
}

function interfaceOf(
  world: World,
  cls: ClassSymbol,
  written: TypeNode,
  scope: TypeScope,
): ClassType | undefined {
  const type = world.resolve(written, scope);
  if (type === errorType || hasWildcard(world, type, written)) return undefined;
  if (type.kind === 'class' && (type.symbol.isInterface || cls.isLibrary)) return type;
  if (type.kind === 'class') world.log.error(written, 'interface expected here');
  else world.log.error(written, 'unexpected type', `required: class; found: ${type}`);
  return undefined;
}

/** A class that is above itself, or around what is above it, extends Object instead. */
function breakCycle(world: World, cls: ClassSymbol): void {
  if (cls.isLibrary) return;
  const seen = new Set<ClassSymbol>();
  const waiting: ClassSymbol[] = [...cls.interfaces];
  if (cls.superclass) waiting.push(cls.superclass);
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at === cls) {
      world.log.error(cls.declaration.keyword, `cyclic inheritance involving ${cls}`);
      cls.superType = cls.isInterface ? undefined : world.object.erased;
      cls.interfaceTypes = [];
      return;
    }
    if (seen.has(at) || at.isLibrary) continue;
    seen.add(at);
    waiting.push(...at.interfaces);
    if (at.superclass) waiting.push(at.superclass);
    if (at.outer && !at.isLocal && !at.isAnonymous) waiting.push(at.outer);
  }
}

/** Of a sealed class: those that it names, or else those of its file that extend it (JLS 8.1.1.2). */
function declarePermitted(world: World, cls: ClassSymbol, scope: TypeScope): void {
  if ((cls.flags & Flag.sealed) === 0) return;
  const { permits } = cls.declaration;
  if (permits) {
    cls.permitted = permits.flatMap((written) => {
      const type = world.resolve(written, scope);
      return type.kind === 'class' ? [type.symbol] : [];
    });
    return;
  }
  const found: ClassSymbol[] = [];
  const visit = (one: ClassSymbol): void => {
    if (one !== cls && namesAsParent(one, cls)) found.push(one);
    for (const inner of one.nested.values()) visit(inner);
  };
  for (const one of cls.unit.classes) visit(one);
  cls.permitted = found;
}

function namesAsParent(one: ClassSymbol, cls: ClassSymbol): boolean {
  return one.superclass === cls || one.interfaces.includes(cls);
}

/** As messages call a class's kind. */
export function kindOf(cls: ClassSymbol): string {
  if (cls.form === 'annotation') return '@interface';
  return cls.form;
}
