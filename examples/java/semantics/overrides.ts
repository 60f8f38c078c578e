/** Which methods override which, and whether each may (JLS 8.4.8); whether a class implements all that it must. */
import type { Span } from 'vmkit';
import { Flag } from '../syntax/tree.js';
import { kindOf } from './declare.js';
import type { ClassSymbol, MethodSymbol } from './symbols.js';
import { undeclared } from './thrown.js';
import { isReference, isSubtype } from './types.js';
import type { World } from './world.js';

/** Fills `overridden` of a class's methods, supertypes' first, and notes what is wrong. */
export function linkOverrides(world: World, cls: ClassSymbol): void {
  const parents = cls.supertypes().slice(1);
  if (cls.isInterface) parents.push(world.object);
  for (const methods of cls.methods.values()) {
    for (const method of methods) linkMethod(world, method, parents);
  }
  if (!cls.isAbstract) checkImplemented(world, cls);
  checkDefaults(world, cls);
}

function linkMethod(world: World, method: MethodSymbol, parents: readonly ClassSymbol[]): void {
  const at = method.declaration;
  for (const parent of parents) {
    const other = parent.methods.get(method.name)?.find((m) => m.selector === method.selector);
    if (!other || other.isPrivate) continue;
    if (parent.isInterface && other.isStatic) continue;
    const isFirst = !method.overridden.some((known) => known.owner.isSubclassOf(parent));
    if (isFirst && at) checkOverride(world, method, other);
    if (!method.isStatic && !method.isPrivate && isFirst) method.overridden.push(other);
  }
  const override = at?.modifiers.override;
  if (override && (method.overridden.length === 0 || method.isStatic)) {
    const message = method.isStatic
      ? 'static methods cannot be annotated with @Override'
      : 'method does not override or implement a method from a supertype';
    world.log.error(override, message, hintOfName(method, parents));
  }
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
  const verb = other.owner.isInterface && !owner.isInterface ? 'implement' : 'override';
  const what = `${method} in ${owner} cannot ${verb} ${other} in ${other.owner}`;
  const bad = (reason: string, span: Span = declaration.name): void => {
    world.log.error(span, `${what}; ${reason}`);
  };
  if (method.isStatic && !other.isStatic) bad('overriding method is static');
  else if (other.isStatic && !method.isStatic) bad('overridden method is static');
  else if (other.isFinal) bad('overridden method is final');
  else if (visibility(method) < visibility(other)) {
    const was = names[visibility(other)];
    bad(`attempting to assign weaker access privileges; was ${was}`);
  } else if (!isReturnSubstitutable(method, other)) {
    const span = declaration.result ?? declaration.name;
    bad(`return type ${method.result} is not compatible with ${other.result}`, span);
  } else {
    const [extra] = undeclared(world, method.thrown, other.thrown);
    if (extra) bad(`overridden method does not throw ${extra}`);
  }
}

function isReturnSubstitutable(method: MethodSymbol, other: MethodSymbol): boolean {
  if (method.result === other.result) return true;
  return isReference(method.result) && isSubtype(method.result, other.result);
}

const names = ['private', 'package', 'protected', 'public'];

function visibility({ flags }: MethodSymbol): number {
  if ((flags & Flag.public) !== 0) return 3;
  if ((flags & Flag.protected) !== 0) return 2;
  return (flags & Flag.private) !== 0 ? 0 : 1;
}

/** What a class would run for a selector: its own or inherited code first, then a default of an interface. */
function implementation(cls: ClassSymbol, method: MethodSymbol): MethodSymbol | undefined {
  let inherited: MethodSymbol | undefined;
  for (const from of cls.supertypes()) {
    const found = from.methods.get(method.name)?.find((m) => m.selector === method.selector);
    if (!found || found.isStatic) continue;
    if (!from.isInterface) {
      if (!found.isPrivate) return found;
    } else if (!found.isAbstract) {
      if (!inherited || found.owner.isSubclassOf(inherited.owner)) inherited = found;
    } else if (inherited && from.isSubclassOf(inherited.owner)) inherited = undefined;
  }
  return inherited;
}

function checkImplemented(world: World, cls: ClassSymbol): void {
  for (const parent of cls.supertypes()) {
    for (const methods of parent.methods.values()) {
      for (const method of methods) {
        if (!method.isAbstract) continue;
        const found = implementation(cls, method);
        const { modifiers } = cls.declaration;
        if (!found || found.isAbstract) {
          const what = `abstract method ${method} in ${parent}`;
          world.log.error(modifiers, `${cls} is not abstract and does not override ${what}`);
          return;
        }
        if (found.owner === cls) continue;
        // Inherited code that implements another supertype's method: nothing in this class says so.
        const verb = `${found} in ${found.owner} cannot implement ${method} in ${parent}`;
        if (visibility(found) < visibility(method)) {
          const was = 'attempting to assign weaker access privileges; was public';
          world.log.error(modifiers, `${verb}; ${was}`);
        } else if (!isReturnSubstitutable(found, method)) {
          const types = `return type ${found.result} is not compatible with ${method.result}`;
          world.log.error(modifiers, `${verb}; ${types}`);
        } else {
          const [extra] = undeclared(world, found.thrown, method.thrown);
          const why = `overridden method does not throw ${extra}`;
          if (extra) world.log.error(modifiers, `${verb}; ${why}`);
        }
      }
    }
  }
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
          .find((other) => other.selector === method.selector && isRival(other, method));
        if (!rival || isDecided(cls, method)) continue;
        const hint = `class ${cls} inherits ${method} from both`;
        world.log.error(
          cls.declaration.modifiers,
          `types ${parent} and ${rival.owner} are incompatible;`,
          hint,
        );
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
    const found = from.methods.get(method.name)?.some((m) => m.selector === method.selector);
    if (!found) return false;
    if (!from.isInterface || from === cls) return true;
    return from !== method.owner && from.isSubclassOf(method.owner);
  });
}
