/** Declares classes, their supertypes and their members, from their syntax; no code is looked at. */
import type { SourceText, Span } from 'vmkit';
import {
  type ClassDeclaration,
  type FieldDeclaration,
  Flag,
  type MethodDeclaration,
  type Modifiers,
  type TypeName,
} from '../syntax/tree.js';
import { ClassSymbol, FieldSymbol, LocalSymbol, MethodSymbol } from './symbols.js';
import { errorType, type Type, voidType } from './types.js';
import type { World } from './world.js';

const access = Flag.public | Flag.protected | Flag.private;
const classModifiers = Flag.public | Flag.abstract | Flag.final | Flag.strictfp;

export function declareClass(
  declaration: ClassDeclaration,
  source: SourceText,
  isLibrary: boolean,
  outer?: ClassSymbol,
): ClassSymbol {
  const { flags } = declaration.modifiers;
  const all = declaration.isInterface ? flags | Flag.abstract : flags;
  const simple = declaration.name.text;
  const name = outer ? `${outer.name}$${simple}` : simple;
  return new ClassSymbol(name, source, declaration, all, isLibrary, outer);
}

/** The program's classes, by name. */
export function declareClasses(world: World, declarations: readonly ClassDeclaration[]): void {
  for (const declaration of declarations) {
    const { name, modifiers } = declaration;
    checkModifiers(world, modifiers, classModifiers, name);
    if (world.classes.has(name.text)) world.log.error(name, `duplicate class: ${name.text}`);
    else declareNested(world, declareClass(declaration, world.log.source, false));
  }
  for (const cls of world.classes.values()) declareSupertypes(world, cls);
  for (const cls of world.classes.values()) breakCycle(world, cls);
  for (const cls of world.classes.values()) declareMembers(world, cls);
}

/** A class and the classes in it. */
function declareNested(world: World, cls: ClassSymbol): void {
  world.classes.set(cls.name, cls);
  for (const member of cls.declaration.members) {
    if (member.kind !== 'class') continue;
    const { name, modifiers } = member;
    checkModifiers(world, modifiers, classModifiers | access | Flag.static, name);
    let around: ClassSymbol | undefined = cls;
    while (around && around.simpleName !== name.text) around = around.outer;
    if (around || cls.nested.has(name.text)) {
      const where = around?.outer ?? (around ? undefined : cls);
      const place = where ? `${kindOf(where)} ${where}` : 'package unnamed package';
      world.log.error(name, `class ${name.text} is already defined in ${place}`);
      continue;
    }
    const nested = declareClass(member, world.log.source, false, cls);
    cls.nested.set(name.text, nested);
    declareNested(world, nested);
  }
}

function declareSupertypes(world: World, cls: ClassSymbol): void {
  const { superclass, interfaces } = cls.declaration;
  if (!cls.isInterface && !cls.isObject) {
    cls.superclass = world.object;
    const type = superclass && world.resolve(superclass, cls);
    if (type && type.kind === 'class') {
      if (type.symbol.isInterface) world.log.error(superclass, 'no interface expected here');
      else {
        if (type.symbol.isFinal) world.log.error(superclass, `cannot inherit from final ${type}`);
        cls.superclass = type.symbol;
      }
    } else if (superclass && type && type !== errorType) {
      world.log.error(superclass, `unexpected type`, `required: class; found: ${type}`);
    }
  }
  for (const written of interfaces) {
    const type = world.resolve(written, cls);
    if (type.kind !== 'class') {
      if (type !== errorType) world.log.error(written, 'interface expected here');
    } else if (!type.symbol.isInterface) world.log.error(written, 'interface expected here');
    else if (cls.interfaces.includes(type.symbol)) world.log.error(written, 'repeated interface');
    else cls.interfaces.push(type.symbol);
  }
}

/** A class that is its own ancestor loses its supertypes, so that nothing that walks them runs forever. */
function breakCycle(world: World, cls: ClassSymbol): void {
  const seen = new Set<ClassSymbol>();
  const pending = [cls.superclass, ...cls.interfaces];
  for (let next = pending.pop(); next !== undefined || pending.length > 0; next = pending.pop()) {
    if (next === cls) {
      world.log.error(cls.declaration.modifiers, `cyclic inheritance involving ${cls}`);
      cls.superclass = cls.isInterface ? undefined : world.object;
      cls.interfaces = [];
      return;
    }
    if (!next || seen.has(next)) continue;
    seen.add(next);
    pending.push(next.superclass, ...next.interfaces);
  }
}

/** Fields, methods and constructors; of a library class also its supertypes. */
export function declareMembers(world: World, cls: ClassSymbol): void {
  if (cls.isLibrary) declareSupertypes(world, cls);
  for (const member of cls.declaration.members) {
    if (member.kind === 'field') declareField(world, cls, member);
    else if (member.kind === 'method') declareMethod(world, cls, member);
  }
  if (!cls.isInterface && cls.constructors.length === 0) {
    const flags = cls.flags & access;
    cls.constructors.push(new MethodSymbol('<init>', cls, flags, [], voidType, undefined));
  }
}

function declareField(world: World, cls: ClassSymbol, declaration: FieldDeclaration): void {
  const { name, modifiers } = declaration;
  const implied = cls.isInterface ? Flag.public | Flag.static | Flag.final : 0;
  const allowed = cls.isInterface
    ? implied
    : access | Flag.static | Flag.final | Flag.transient | Flag.volatile;
  checkModifiers(world, modifiers, allowed, name);
  const type = fieldType(world, cls, declaration);
  const field = new FieldSymbol(name.text, cls, modifiers.flags | implied, type, declaration);
  if (cls.fields.has(name.text)) {
    world.log.error(name, `variable ${name.text} is already defined in ${kindOf(cls)} ${cls}`);
  } else cls.fields.set(name.text, field);
}

function fieldType(world: World, cls: ClassSymbol, { type, name }: FieldDeclaration): Type {
  if (type.name === 'var' && !world.classNamed('var', cls)) {
    world.log.error(type, "'var' is not allowed here");
    return errorType;
  }
  const resolved = world.resolve(type, cls);
  if (resolved !== voidType) return resolved;
  world.log.error(
    { start: type.start, end: name.end },
    "illegal start of expression: a variable can't be void",
  );
  return errorType;
}

function declareMethod(world: World, cls: ClassSymbol, declaration: MethodDeclaration): void {
  const { name, modifiers, hasBody } = declaration;
  const isConstructor = declaration.result === undefined;
  const parameters = declaration.parameters.map((parameter) => {
    const type = world.resolve(parameter.type, cls);
    if (type === voidType) world.log.error(parameter.type, "'void' type not allowed here");
    const isFinal = (parameter.modifiers.flags & Flag.final) !== 0;
    const checked = type === voidType ? errorType : type;
    return new LocalSymbol(parameter.name.text, checked, isFinal, true, parameter.name);
  });
  const result = declaration.result ? world.resolve(declaration.result, cls) : voidType;
  const flags = methodFlags(cls, modifiers.flags);
  const thrown = declaration.thrown.flatMap((written) => throwableOf(world, written, cls) ?? []);
  const symbolName = isConstructor ? '<init>' : name.text;
  const method = new MethodSymbol(symbolName, cls, flags, parameters, result, declaration);
  method.thrown = thrown;
  checkModifiers(world, modifiers, allowedForMethod(cls, isConstructor, modifiers.flags), name);
  const bound = (flags & Flag.static) !== 0 ? 'static' : 'private';
  if ((flags & Flag.abstract) !== 0 && (flags & Flag[bound]) !== 0) {
    world.log.error(name, `illegal combination of modifiers: abstract and ${bound}`);
  }
  checkBody(world, method, hasBody, name);
  const known = isConstructor ? cls.constructors : (cls.methods.get(name.text) ?? []);
  if (known.some((other) => other.selector === method.selector)) {
    const what = isConstructor ? 'constructor' : 'method';
    world.log.error(name, `${what} ${method} is already defined in ${kindOf(cls)} ${cls}`);
    return;
  }
  known.push(method);
  if (!isConstructor) cls.methods.set(name.text, known);
}

/** The class that `throws` or `catch` names, which must extend Throwable; undefined after an error. */
export function throwableOf(
  world: World,
  written: TypeName,
  from: ClassSymbol,
): ClassSymbol | undefined {
  const type = world.resolve(written, from);
  if (type === errorType) return undefined;
  if (type.kind === 'primitive') {
    world.log.error(written, 'unexpected type', `required: class; found: ${type}`);
    return undefined;
  }
  if (type.kind === 'class' && type.symbol.isSubclassOf(world.throwable)) return type.symbol;
  world.log.error(written, `incompatible types: ${type} cannot be converted to Throwable`);
  return undefined;
}

function methodFlags(cls: ClassSymbol, written: number): number {
  if (!cls.isInterface) return written;
  const isPublic = (written & Flag.private) === 0 ? Flag.public : 0;
  const hasBody = (written & (Flag.default | Flag.static | Flag.private)) !== 0;
  return written | isPublic | (hasBody ? 0 : Flag.abstract);
}

function allowedForMethod(cls: ClassSymbol, isConstructor: boolean, written: number): number {
  if (isConstructor) return access;
  if (cls.isInterface) {
    const others = Flag.private | Flag.default | Flag.static | Flag.strictfp;
    return Flag.public | Flag.abstract | others;
  }
  if ((written & Flag.abstract) !== 0) return access | Flag.abstract | Flag.static | Flag.final;
  return access | Flag.static | Flag.final | Flag.synchronized | Flag.strictfp | Flag.native;
}

function checkBody(world: World, method: MethodSymbol, hasBody: boolean, name: Span): void {
  const { log } = world;
  if (method.isAbstract && hasBody) {
    const isInterface = method.owner.isInterface;
    log.error(
      name,
      `${isInterface ? 'interface ' : ''}abstract methods cannot have ${isInterface ? 'body' : 'a body'}`,
    );
  } else if (method.isNative) {
    if (!method.owner.isLibrary) log.error(name, 'native methods are not supported yet');
  } else if (!method.isAbstract && !hasBody) {
    log.error(name, 'missing method body, or declare abstract');
  }
}

/** One of each of these pairs at most. */
const exclusive: readonly (readonly [keyof typeof Flag, keyof typeof Flag])[] = [
  ['public', 'protected'],
  ['public', 'private'],
  ['protected', 'private'],
  ['abstract', 'final'],
  ['abstract', 'default'],
  ['static', 'default'],
  ['private', 'default'],
  ['final', 'volatile'],
];

function checkModifiers(world: World, { flags }: Modifiers, allowed: number, name: Span): void {
  const isPlain = (flags & (flags - 1)) === 0 && (flags & ~allowed) === 0;
  if (isPlain) return;
  for (const [flag, bit] of Object.entries(Flag)) {
    if ((flags & bit & ~allowed) !== 0) {
      world.log.error(name, `modifier ${flag} not allowed here`);
      return;
    }
  }
  for (const [a, b] of exclusive) {
    if ((flags & Flag[a]) !== 0 && (flags & Flag[b]) !== 0) {
      world.log.error(name, `illegal combination of modifiers: ${a} and ${b}`);
      return;
    }
  }
}

/** "class" or "interface", as messages say it. */
export function kindOf(cls: ClassSymbol): string {
  return cls.isInterface ? 'interface' : 'class';
}
