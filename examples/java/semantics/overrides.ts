/**
 * Which methods override which, and whether each may (JLS 8.4.8); whether a class implements all that it must; and the
 * bridges by which a method is found under the erased signature of what it overrides (JLS 15.12.4.5), or under the slot of
 * one that only its package may override.
 */
import type { Span } from 'vmkit';
import { annotationOf, Flag } from '../syntax/tree.js';
import { kindOf } from './declare.js';
import type { ClassSymbol, MethodSymbol } from './symbols.js';
import { undeclared } from './thrown.js';
import {
  asSuper,
  erasure,
  isReference,
  isSubtype,
  isSubtypeUnchecked,
  type Signature,
  sameType,
  signatureIn,
  substitute,
  type Type,
} from './types.js';
import type { World } from './world.js';

const linked = new WeakSet<ClassSymbol>();

/** Fills `overridden` of a class's methods and its bridges, supertypes' first, and notes what is wrong. Once for each class. */
export function linkOverrides(world: World, cls: ClassSymbol): void {
  if (linked.has(cls)) return;
  linked.add(cls);
  const parents = cls.supertypes().slice(1);
  if (cls.isInterface) parents.push(world.object);
  for (const parent of parents) linkOverrides(world, parent);
  for (const methods of cls.methods.values()) {
    for (const method of methods) linkMethod(world, method, parents);
  }
  if (!cls.isInterface) linkInherited(cls);
  if (cls.isLibrary) return;
  if (!cls.isAbstract) checkImplemented(world, cls);
  else {
    if (!cls.isInterface) checkInherited(world, cls);
    checkResults(world, cls);
  }
  checkDefaults(world, cls);
}

/** Is a method's signature, in a class, the same as another's there, or that one's erasure (JLS 8.4.2)? */
export function isSubsignature(method: MethodSymbol, other: MethodSymbol, site: Type): boolean {
  if (method.parameters.length !== other.parameters.length) return false;
  const isPlain = !isGenericIn(method) && !isGenericIn(other);
  if (isPlain && method.selector === other.selector && !takesGeneric(method)) return true;
  const own = signatureIn(site, method).parameters;
  const theirs = parametersAs(signatureIn(site, other), method);
  if (own.every((type, index) => sameType(type, theirs[index] as Type))) return true;
  const erased = signatureIn(site, other).parameters.map(erasure);
  return own.every((type, index) => sameType(type, erased[index] as Type));
}

function takesGeneric({ parameters }: MethodSymbol): boolean {
  return parameters.some(({ type }) => erasure(type) !== type);
}

function isGenericIn({ owner, typeParameters }: MethodSymbol): boolean {
  return (
    typeParameters.length > 0 || owner.typeParameters.length > 0 || owner.type.outer !== undefined
  );
}

/** Another method's parameters, with its type parameters renamed as the method's own. */
function parametersAs(signature: Signature, method: MethodSymbol): readonly Type[] {
  const { typeParameters, parameters } = signature;
  if (typeParameters.length === 0 || typeParameters.length !== method.typeParameters.length) {
    return parameters;
  }
  return parameters.map((type) => substitute(type, typeParameters, method.typeParameters));
}

function overriddenIn(
  parent: ClassSymbol,
  method: MethodSymbol,
  site: Type,
): MethodSymbol | undefined {
  const all = parent.methods.get(method.name);
  if (!all) return undefined;
  return (
    all.find(
      (other) => other.selector === method.selector && isSubsignature(method, other, site),
    ) ?? all.find((other) => isSubsignature(method, other, site))
  );
}

function linkMethod(world: World, method: MethodSymbol, parents: readonly ClassSymbol[]): void {
  const at = method.declaration;
  const { owner } = method;
  const isOwn = !owner.isLibrary;
  for (const parent of parents) {
    const other = overriddenIn(parent, method, owner.type);
    if (!other && isOwn && at) checkClash(world, method, parent);
    if (!other || other.isPrivate) continue;
    if (parent.isInterface && other.isStatic) continue;
    if (!isVisible(other, owner)) continue;
    const isFirst = !method.overridden.some((known) => known.owner.isSubclassOf(parent));
    if (isFirst && at && isOwn) checkOverride(world, method, other);
    if (owner.isInterface && parent.isObject && isOwn) checkDefault(world, method, other);
    if (method.isStatic || method.isPrivate) continue;
    if (isFirst) method.overridden.push(other);
    addBridge(owner, other, method);
  }
  const annotation = isOwn && at && annotationOf(at.modifiers, 'Override');
  const override = annotation || (owner.isOfDiamond && !method.isPrivate && at?.name);
  if (override && !isAccessor(method) && (method.overridden.length === 0 || method.isStatic)) {
    const message =
      method.isStatic && annotation
        ? 'static methods cannot be annotated with @Override'
        : 'method does not override or implement a method from a supertype';
    world.log.error(override, message, hintOfName(method, parents));
  }
}

/** A method that is not overridden, but would be at run time (JLS 8.4.8.3). */
function checkClash(world: World, method: MethodSymbol, parent: ClassSymbol): void {
  const { owner, declaration, selector } = method;
  const other = parent.methods.get(method.name)?.find((one) => one.selector === selector);
  if (!other || !declaration || method.isPrivate || other.isPrivate) return;
  if (!isVisible(other, owner) || (parent.isInterface && other.isStatic)) return;
  const seen = signatureIn(owner.type, other).parameters.join(',');
  const what = `${method} in ${owner} and ${other.name}(${seen}) in ${parent} have the same erasure`;
  const neither = method.isStatic ? 'hides' : 'overrides';
  const message = `name clash: ${what}, yet neither ${neither} the other`;
  world.log.error(declaration.name, message);
}

/** Of a record's component: it may say that it overrides (JLS 9.6.4.4). */
function isAccessor({ owner, parameters, name }: MethodSymbol): boolean {
  return parameters.length === 0 && owner.components.some((component) => component.name === name);
}

/** A method of another package without `public` or `protected` is not overridden (JLS 8.4.8.1). */
function isVisible({ flags, owner }: MethodSymbol, from: ClassSymbol): boolean {
  return (flags & (Flag.public | Flag.protected)) !== 0 || owner.packageName === from.packageName;
}

function addBridge(cls: ClassSymbol, overridden: MethodSymbol, target: MethodSymbol): void {
  if (overridden.slot === target.slot) return;
  const known = cls.bridges.find((one) => one.overridden.slot === overridden.slot);
  if (known) {
    // One bridge does for both, with the result of whichever promises more.
    const isNarrower = isSubtype(erasure(overridden.result), erasure(known.overridden.result));
    if (isNarrower) known.overridden = overridden;
    return;
  }
  const isOwn = (cls.methods.get(target.name) ?? []).some((one) => one.slot === overridden.slot);
  if (!isOwn && !target.isAbstract) cls.bridges.push({ overridden, target });
}

/** Code that a class inherits can be what one of its interfaces wants, under another erased signature. */
function linkInherited(cls: ClassSymbol): void {
  if (cls.interfaces.length === 0 && !cls.isAnonymous) return;
  for (const parent of cls.supertypes()) {
    if (!parent.isInterface) continue;
    for (const methods of parent.methods.values()) {
      for (const method of methods) {
        if (method.isStatic || method.isPrivate) continue;
        const found = implementation(cls, method);
        if (!found || found === method || found.owner === cls || found.owner.isInterface) continue;
        if (found.slot !== method.slot && !isBridged(cls, method)) addBridge(cls, method, found);
      }
    }
  }
}

function isBridged(cls: ClassSymbol, { slot, result }: MethodSymbol): boolean {
  const wanted = erasure(result);
  for (let at: ClassSymbol | undefined = cls; at; at = at.superclass) {
    const found = at.bridges.find(({ overridden }) => overridden.slot === slot);
    if (found && isSubtype(erasure(found.overridden.result), wanted)) return true;
  }
  return false;
}

/** A beginner's most common reason: other parameters. */
function hintOfName(method: MethodSymbol, parents: readonly ClassSymbol[]): string | undefined {
  for (const parent of parents) {
    const [other] = parent.methods.get(method.name) ?? [];
    if (other) return `${kindOf(parent)} ${parent} has ${other}`;
  }
  return undefined;
}

function checkOverride(world: World, method: MethodSymbol, other: MethodSymbol): void {
  const { declaration, owner } = method;
  if (!declaration) return;
  const place = owner.isAnonymous ? `<anonymous ${owner.name}>` : owner;
  const bad = (reason: string, how = verb(method, other)): void => {
    const what = `${method} in ${place} ${how} ${other} in ${other.owner}`;
    world.log.error(declaration.name, `${what}; ${reason}`);
  };
  if (method.isStatic && !other.isStatic) bad('overriding method is static');
  else if (other.isStatic && !method.isStatic) bad('overridden method is static');
  else if (other.isFinal) bad(`overridden method is ${other.isStatic ? 'static,final' : 'final'}`);
  else if (visibility(method) < visibility(other)) {
    const was = names[visibility(other)];
    bad(`attempting to assign weaker access privileges; was ${was}`);
  } else if (!isReturnSubstitutable(method, other, owner.type)) {
    const { result } = signatureIn(owner.type, other);
    const how = method.isStatic ? 'cannot hide' : verb(method, other);
    bad(`return type ${method.result} is not compatible with ${result}`, how);
  } else {
    const [extra] = undeclared(world, method.thrown, thrownAs(method, other, owner.type));
    if (extra) bad(`overridden method does not throw ${extra}`);
  }
}

function verb({ owner }: MethodSymbol, other: MethodSymbol): string {
  if (!other.owner.isInterface) return 'cannot override';
  return owner.isInterface ? 'clashes with' : 'cannot implement';
}

/** No interface says what every class has from Object (JLS 9.4.1.2). */
function checkDefault(world: World, method: MethodSymbol, other: MethodSymbol): void {
  if (method.isAbstract || method.isStatic || method.isPrivate || !method.declaration) return;
  if (!other.isPublic || other.isFinal) return;
  const what = `default method ${method.name} in interface ${method.owner}`;
  world.log.error(method.declaration.name, `${what} overrides a member of java.lang.Object`);
}

/** What another method declares to throw, seen from a class, with its type parameters renamed as the method's own. */
function thrownAs(method: MethodSymbol, other: MethodSymbol, site: Type): readonly Type[] {
  const { typeParameters, thrown } = signatureIn(site, other);
  if (typeParameters.length !== method.typeParameters.length) return thrown.map(erasure);
  return thrown.map((type) => substitute(type, typeParameters, method.typeParameters));
}

function isReturnSubstitutable(method: MethodSymbol, other: MethodSymbol, site: Type): boolean {
  const { result: own, parameters } = signatureIn(site, method);
  const { typeParameters, result, parameters: given } = signatureIn(site, other);
  const isAlike = typeParameters.length === method.typeParameters.length;
  const renamed = (type: Type): Type => substitute(type, typeParameters, method.typeParameters);
  const theirs = isAlike ? renamed(result) : erasure(result);
  if (own === theirs) return true;
  if (!isReference(own) || !isReference(theirs)) return false;
  if (isSubtype(own, theirs) || isSubtypeUnchecked(own, theirs)) return true;
  // Only a method that was written for the erasure of the other may have the erasure of its result.
  const isSame =
    isAlike && parameters.every((type, index) => sameType(type, renamed(given[index] as Type)));
  return !isSame && isSubtype(own, erasure(theirs));
}

const names = ['private', 'package', 'protected', 'public'];

function visibility({ flags }: MethodSymbol): number {
  if ((flags & Flag.public) !== 0) return 3;
  if ((flags & Flag.protected) !== 0) return 2;
  return (flags & Flag.private) !== 0 ? 0 : 1;
}

/** What a class would run for a method: its own or inherited code first, then a default of an interface. */
function implementation(cls: ClassSymbol, method: MethodSymbol): MethodSymbol | undefined {
  let inherited: MethodSymbol | undefined;
  for (const from of cls.supertypes()) {
    const found = overridingIn(from, method, cls);
    if (!found || found.isStatic) continue;
    if (!from.isInterface) {
      if (!found.isPrivate) return found;
    } else if (!found.isAbstract) {
      if (!inherited || found.owner.isSubclassOf(inherited.owner)) inherited = found;
    } else if (inherited && from.isSubclassOf(inherited.owner)) inherited = undefined;
  }
  return inherited;
}

/** A class's method that overrides another one, as a class below both sees them. */
function overridingIn(
  from: ClassSymbol,
  method: MethodSymbol,
  cls: ClassSymbol,
): MethodSymbol | undefined {
  if (from === method.owner) return method;
  return from.methods.get(method.name)?.find((one) => isSubsignature(one, method, cls.type));
}

/** Where what a class lacks is told: of a constant with a body, the constant. */
function placeOf({ declaration, isAnonymous, outer }: ClassSymbol): Span {
  const constant =
    isAnonymous && outer?.declaration.constants.find(({ body }) => body === declaration);
  return constant ? constant.name : declaration.keyword;
}

function checkImplemented(world: World, cls: ClassSymbol): void {
  for (const parent of cls.supertypes()) {
    let missing: MethodSymbol | undefined;
    for (const methods of parent.methods.values()) {
      for (const method of methods) {
        if (!method.isAbstract || checkMethod(world, cls, parent, method)) continue;
        if (startOf(method) >= startOf(missing)) missing = method;
      }
    }
    if (!missing) continue;
    // As javac does: the last one that is missing is told, and no more.
    const signature = signatureIn(cls.type, missing).parameters.join(',');
    const what = `abstract method ${missing.name}(${signature}) in ${parent}`;
    // A class without a name goes by its binary one here.
    const named = cls.isAnonymous ? `<anonymous ${cls.name}>` : cls;
    world.log.error(placeOf(cls), `${named} is not abstract and does not override ${what}`);
    return;
  }
}

/** Of an abstract class: whether code that it inherits may be what its interfaces want. */
function checkInherited(world: World, cls: ClassSymbol): void {
  if (cls.interfaces.length === 0) return;
  for (const parent of cls.supertypes()) {
    if (!parent.isInterface) continue;
    for (const methods of parent.methods.values()) {
      for (const method of methods) if (method.isAbstract) checkMethod(world, cls, parent, method);
    }
  }
}

/** Abstract methods of one signature that an abstract class has from several types: one result must do for all (JLS 8.4.8.3). */
function checkResults(world: World, cls: ClassSymbol): void {
  if (cls.interfaces.length + (cls.superclass && !cls.superclass.isObject ? 1 : 0) < 2) return;
  const seen = new Map<string, MethodSymbol[]>();
  for (const parent of cls.supertypes()) {
    if (parent === cls) continue;
    for (const method of [...parent.methods.values()].flat()) {
      if (!method.isAbstract || method.isPrivate) continue;
      const all = seen.get(method.name) ?? [];
      const same = all.filter((one) => isSubsignature(one, method, cls.type));
      for (const other of same) {
        if (isRival(other, method) && !agree(cls, method, other, same)) {
          const [a, b] = [method, other].map(({ owner }) => seenFrom(cls, owner));
          const hint = `both define ${method}, but with unrelated return types`;
          world.log.error(placeOf(cls), `types ${a} and ${b} are incompatible;`, hint);
          return;
        }
      }
      seen.set(method.name, [...all, method]);
    }
  }
}

/** Has the class, or one of these methods, a result that does for both? */
function agree(
  cls: ClassSymbol,
  one: MethodSymbol,
  other: MethodSymbol,
  more: readonly MethodSymbol[],
): boolean {
  const own = cls.methods.get(one.name)?.some((each) => isSubsignature(each, one, cls.type));
  const does = (method: MethodSymbol): boolean =>
    [one, other].every((each) => isReturnSubstitutable(method, each, cls.type));
  return own || [one, other, ...more].some(does);
}

/** A type above a class, with the arguments that it has there. */
function seenFrom(cls: ClassSymbol, parent: ClassSymbol): Type {
  return asSuper(cls.type, parent) ?? parent.type;
}

function startOf(method: MethodSymbol | undefined): number {
  return method?.declaration?.start ?? -1;
}

/** Whether what implements it, if anything does, may do so. @returns false when nothing does */
function checkMethod(
  world: World,
  cls: ClassSymbol,
  parent: ClassSymbol,
  method: MethodSymbol,
): boolean {
  const found = implementation(cls, method) ?? ofObject(world, parent, method);
  const at = placeOf(cls);
  if (!found || found.isAbstract) return false;
  const fits = isReturnSubstitutable(found, method, cls.type);
  if (!fits && !cls.isAbstract) return false;
  if (found.owner === cls) return true;
  // Inherited code that implements another supertype's method: nothing in this class says so.
  const verb = `${found} in ${found.owner} cannot implement ${method} in ${parent}`;
  if (visibility(found) < visibility(method)) {
    const was = 'attempting to assign weaker access privileges; was public';
    world.log.error(at, `${verb}; ${was}`);
  } else if (!fits) {
    const types = `return type ${found.result} is not compatible with ${method.result}`;
    world.log.error(at, `${verb}; ${types}`);
  } else {
    const [extra] = undeclared(world, found.thrown, thrownAs(found, method, cls.type));
    const why = `overridden method does not throw ${extra}`;
    if (extra) world.log.error(at, `${verb}; ${why}`);
  }
  return true;
}

/** Every class has Object's public methods, which interfaces may name as their own. */
function ofObject(
  world: World,
  parent: ClassSymbol,
  method: MethodSymbol,
): MethodSymbol | undefined {
  if (!parent.isInterface) return undefined;
  return world.object.methods
    .get(method.name)
    ?.find((one) => one.selector === method.selector && one.isPublic);
}

/** Two unrelated interfaces must not both say what a method does, nor one of them against an abstract other. */
function checkDefaults(world: World, cls: ClassSymbol): void {
  const interfaces = cls.supertypes().filter((parent) => parent.isInterface && parent !== cls);
  if (interfaces.length < 2) return;
  for (const parent of interfaces) {
    for (const methods of parent.methods.values()) {
      for (const method of methods) {
        if (method.isAbstract || method.isStatic || method.isPrivate) continue;
        const rival = interfaces
          .flatMap((other) => other.methods.get(method.name) ?? [])
          .find((other) => isRival(other, method) && isSubsignature(other, method, cls.type));
        if (!rival || isDecided(cls, method)) continue;
        const hint = `class ${cls} inherits ${method} from both`;
        world.log.error(placeOf(cls), `types ${parent} and ${rival.owner} are incompatible;`, hint);
        return;
      }
    }
  }
}

function isRival(other: MethodSymbol, method: MethodSymbol): boolean {
  const [a, b] = [other.owner, method.owner];
  return !other.isStatic && !other.isPrivate && !a.isSubclassOf(b) && !b.isSubclassOf(a);
}

/** Does the class, a superclass, or a nearer interface say it? */
function isDecided(cls: ClassSymbol, method: MethodSymbol): boolean {
  return cls.supertypes().some((from) => {
    if (from === method.owner) return false;
    const found = from.methods
      .get(method.name)
      ?.some((one) => isSubsignature(one, method, cls.type));
    if (!found) return false;
    if (!from.isInterface || from === cls) return true;
    return from.isSubclassOf(method.owner);
  });
}
