/** What a class's header may say beyond what its modifiers are: sealed classes, exceptions, supertypes that fit together. */
import { annotationOf, Flag, type Modifiers } from '../syntax/tree.js';
import { checkElements } from './annotation_rules.js';
import { functionMethod } from './functional.js';
import { isOfJdk } from './jdk_names.js';
import { checkRecord } from './record_rules.js';
import { sameType, supertypesOf } from './relations.js';
import type { ClassSymbol } from './symbols.js';
import type { ClassType, Type } from './types.js';
import { fixedScope, type World } from './world.js';

export function checkClassRules(world: World, cls: ClassSymbol): void {
  if (cls.isLibrary) return;
  const { log } = world;
  const { declaration } = cls;
  const at = declaration.keyword;
  checkAnnotations(world, cls);
  checkPermits(world, cls);
  checkSealedParents(world, cls);
  if (cls.form === 'record') checkRecord(world, cls);
  if (cls.form === 'annotation') checkElements(world, cls);
  const [parent] = declaration.extends;
  if (parent && !cls.isInterface && cls.isSubclassOf(world.throwable) && isGeneric(cls)) {
    log.error(parent, 'a generic class may not extend java.lang.Throwable');
  }
  const twice = inheritedTwice(cls);
  if (twice) {
    const [one, other] = twice;
    const both = `<${one.args.join(',')}> and <${other.args.join(',')}>`;
    log.error(at, `${one.symbol} cannot be inherited with different arguments: ${both}`);
  }
  const functional = annotationOf(declaration.modifiers, 'FunctionalInterface');
  if (functional && typeof functionMethod(world, cls) === 'string') {
    const why = cls.isInterface
      ? `${cls} is not a functional interface`
      : `${cls} is a class; only an interface can be functional`;
    log.error(functional, 'Unexpected @FunctionalInterface annotation', why);
  }
}

/** Are there annotations of these names, and does `@Override` stand at a method? */
function checkAnnotations(world: World, cls: ClassSymbol): void {
  const { modifiers, members } = cls.declaration;
  checkAnnotationsOf(world, cls, modifiers, false);
  for (const member of members) {
    if (member.kind === 'field') checkAnnotationsOf(world, cls, member.modifiers, false);
    if (member.kind === 'method') checkAnnotationsOf(world, cls, member.modifiers, true);
  }
}

function checkAnnotationsOf(
  world: World,
  cls: ClassSymbol,
  { annotations }: Modifiers,
  isMethod: boolean,
): void {
  for (const one of annotations) {
    const { name } = one;
    const scope = fixedScope(cls);
    if (!isMethod && (name === 'Override' || name === 'java.lang.Override')) {
      world.log.error(one, 'annotation type not applicable to this kind of declaration');
      continue;
    }
    if (isOfJdkIn(cls, name)) continue;
    const at = { start: one.start + 1, end: one.start + 1 + name.length };
    const named = world.classNamed(name, scope);
    if (!named) world.noClass(name, at, scope);
    else if (named.form !== 'annotation') {
      world.log.error(at, `incompatible types: ${named} cannot be converted to Annotation`);
    }
  }
}

/** Could a name in this class's file be one of OpenJDK's? Its annotations mean nothing here. */
function isOfJdkIn({ unit }: ClassSymbol, name: string): boolean {
  if (name.includes('.')) return isOfJdk(name);
  const single = unit.singleTypes.get(name);
  if (single) return isOfJdk(single);
  return ['java.lang', ...unit.onDemand].some((home) => isOfJdk(`${home}.${name}`));
}

function isGeneric({ type }: ClassSymbol): boolean {
  return type.args.length > 0 || type.outer !== undefined;
}

/** A generic interface that is above the class with this and with other arguments (JLS 8.1.5). */
function inheritedTwice(cls: ClassSymbol): [ClassType, ClassType] | undefined {
  if (!cls.supertypes().some((one) => one.isInterface && one.typeParameters.length > 0))
    return undefined;
  const seen = new Map<ClassSymbol, ClassType>();
  const waiting = pushed(cls.type);
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.kind !== 'class') continue;
    const other = seen.get(at.symbol);
    if (other) {
      if (!sameType(other, at) && other.args.length > 0 && at.args.length > 0) return [other, at];
      continue;
    }
    seen.set(at.symbol, at);
    waiting.push(...pushed(at));
  }
  return undefined;
}

/** What is directly above, as javac looks at it: the interfaces, then the superclass; the first comes last here. */
function pushed(type: Type): Type[] {
  const above = supertypesOf(type);
  return [...above.filter((one) => !isInterface(one)), ...above.filter(isInterface).reverse()];
}

function isInterface(type: Type): boolean {
  return type.kind === 'class' && type.symbol.isInterface;
}

/** What a sealed class says of those below it (JLS 8.1.6, 9.1.4). */
function checkPermits(world: World, cls: ClassSymbol): void {
  const { permits, modifiers, keyword } = cls.declaration;
  const { log } = world;
  const invalid = 'invalid permits clause';
  if ((modifiers.flags & Flag.sealed) === 0) {
    const [first] = permits ?? [];
    if (first) log.error(first, invalid, 'class is not sealed');
    return;
  }
  const permitted = cls.permitted ?? [];
  if (!permits) {
    if (permitted.length === 0) log.error(keyword, 'sealed class must have subclasses');
    return;
  }
  for (const [index, one] of permitted.entries()) {
    const at = permits[index] ?? keyword;
    const parents = [...one.interfaces, ...(one.superclass ? [one.superclass] : [])];
    if (one === cls) log.error(at, invalid, 'must not include the same class');
    else if (cls.isSubclassOf(one)) log.error(at, invalid, `must not include the supertype ${one}`);
    else if (!parents.includes(cls)) {
      log.error(at, invalid, `subclass must extend sealed class: ${one} does not extend ${cls}`);
    } else if (permitted.indexOf(one) < index) log.error(at, invalid, `${one} is named twice`);
    else if (one.packageName !== cls.packageName) {
      const message = `class ${cls} in unnamed module cannot extend a sealed class in a different package`;
      log.error(at, message);
    }
  }
}

/** What a class below a sealed one says (JLS 8.1.1.2). */
function checkSealedParents(world: World, cls: ClassSymbol): void {
  const { log } = world;
  const { flags } = cls.declaration.modifiers;
  const at = cls.declaration.keyword;
  const above = [...(cls.superclass ? [cls.superclass] : []), ...cls.interfaces];
  const sealed = above.filter((one) => (one.flags & Flag.sealed) !== 0);
  if (sealed.length === 0) {
    if ((flags & Flag['non-sealed']) !== 0) {
      const hint = `class ${cls} does not have any sealed supertypes`;
      log.error(at, 'non-sealed modifier not allowed here', hint);
    }
    return;
  }
  if (cls.isLocal || cls.isAnonymous) {
    const what = cls.isAnonymous ? 'anonymous' : 'local';
    log.error(at, `${what} classes must not extend sealed classes`);
    return;
  }
  for (const parent of sealed) {
    if (parent.permitted?.includes(cls)) continue;
    const message = `class is not allowed to extend sealed class: ${parent}`;
    log.error(at, `${message} (as it is not listed in its permits clause)`);
  }
  const isSaid = (flags & (Flag.sealed | Flag['non-sealed'] | Flag.final)) !== 0;
  if (isSaid || cls.form === 'enum' || cls.form === 'record') return;
  const choice = cls.isInterface ? 'sealed or non-sealed' : 'sealed, non-sealed or final';
  log.error(at, `${choice} modifiers expected`);
}
