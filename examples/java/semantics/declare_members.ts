/** The fields, methods and constructors of a class, those that nobody writes too: of enums, records and plain classes. */
import {
  type FieldDeclaration,
  Flag,
  type MethodDeclaration,
  type Parameter,
  type TypeNode,
} from '../syntax/tree.js';
import { bindTypeParameters, kindOf } from './declare.js';
import { checkFieldModifiers, checkMethodModifiers } from './modifiers.js';
import {
  type ClassSymbol,
  FieldSymbol,
  LocalSymbol,
  MethodSymbol,
  type Synthetic,
} from './symbols.js';
import {
  arrayOf,
  booleanType,
  errorType,
  intType,
  type Type,
  TypeVariable,
  voidType,
} from './types.js';
import type { TypeScope, World } from './world.js';

type ScopeOf = (cls: ClassSymbol, isStatic?: boolean) => TypeScope;

const access = Flag.public | Flag.protected | Flag.private;

export function declareMembers(world: World, cls: ClassSymbol, scopeOf: ScopeOf): void {
  const { declaration } = cls;
  const scopes: Scopes = { instance: scopeOf(cls), static: scopeOf(cls, true) };
  if (cls.form === 'enum') declareConstants(world, cls);
  if (cls.form === 'record') declareComponents(world, cls, scopes);
  for (const member of declaration.members) {
    if (member.kind === 'field') declareField(world, cls, member, scopes);
    else if (member.kind === 'method') declareMethod(world, cls, member, scopes);
  }
  if (cls.form === 'enum') declareEnumMethods(world, cls);
  if (cls.form === 'record') declareRecordMembers(world, cls);
  const isMade = !cls.isInterface && !cls.isAnonymous && cls.form !== 'record';
  if (isMade && cls.constructors.length === 0) {
    // As visible as the class (JLS 8.8.9).
    const flags = cls.form === 'enum' ? Flag.private : cls.flags & access;
    cls.constructors.push(new MethodSymbol('<init>', cls, flags, undefined));
  }
}

interface Scopes {
  instance: TypeScope;
  static: TypeScope;
}

// ------------------------------------------------------------------ fields

function declareField(
  world: World,
  cls: ClassSymbol,
  declaration: FieldDeclaration,
  scopes: Scopes,
): void {
  const { name, modifiers } = declaration;
  const implied = cls.isInterface ? Flag.public | Flag.static | Flag.final : 0;
  const flags = modifiers.flags | implied;
  const isStatic = (flags & Flag.static) !== 0;
  const type = fieldType(world, declaration, isStatic ? scopes.static : scopes.instance);
  if (!cls.isLibrary) checkFieldModifiers(world, cls, modifiers, name);
  if (cls.form === 'record' && !isStatic) {
    world.log.error(
      name,
      'field declaration must be static',
      '(consider replacing field with record component)',
    );
  }
  if (cls.fields.has(name.text)) {
    world.log.error(name, `variable ${name.text} is already defined in ${kindOf(cls)} ${cls}`);
    return;
  }
  cls.fields.set(name.text, new FieldSymbol(name.text, cls, flags, type, declaration));
}

function fieldType(world: World, { type, name }: FieldDeclaration, scope: TypeScope): Type {
  const resolved = world.resolve(type, scope);
  if (resolved !== voidType) return resolved;
  world.log.error(
    { start: type.start, end: name.end },
    "illegal start of expression: a variable can't be void",
  );
  return errorType;
}

function declareConstants(world: World, cls: ClassSymbol): void {
  for (const constant of cls.declaration.constants) {
    const { text } = constant.name;
    if (cls.fields.has(text)) {
      world.log.error(constant.name, `variable ${text} is already defined in enum ${cls}`);
      continue;
    }
    const flags = Flag.public | Flag.static | Flag.final;
    cls.fields.set(text, new FieldSymbol(text, cls, flags, cls.type, constant));
  }
}

// ------------------------------------------------------------------ methods

function declareMethod(
  world: World,
  cls: ClassSymbol,
  declaration: MethodDeclaration,
  scopes: Scopes,
): void {
  const { name, modifiers, hasBody } = declaration;
  const isConstructor = declaration.result === undefined;
  const flags = methodFlags(cls, modifiers.flags);
  const isStatic = (flags & Flag.static) !== 0;
  const symbolName = isConstructor ? '<init>' : name.text;
  const method = new MethodSymbol(symbolName, cls, flags, declaration);
  const outside = isStatic ? scopes.static : scopes.instance;
  let scope = outside;
  if (declaration.typeParameters.length > 0) {
    const variables = declaration.typeParameters.map(
      (one) => new TypeVariable(one.name.text, method),
    );
    method.typeParameters = variables;
    scope = {
      ...outside,
      typeVariable: (text) =>
        variables.find((one) => one.name === text) ?? outside.typeVariable(text),
    };
    bindTypeParameters(world, variables, declaration.typeParameters, scope);
  }
  method.isVarargs = declaration.isVarargs;
  if (declaration.isCompact) {
    method.synthetic = 'compact';
    method.isVarargs = cls.declaration.isVarargs;
    method.parameters = cls.components.map(parameterOf);
  } else {
    method.parameters = declaration.parameters.map((parameter) =>
      declareParameter(world, parameter, scope),
    );
  }
  method.result = declaration.result ? world.resolve(declaration.result, scope) : voidType;
  const thrown = () =>
    declaration.thrown.flatMap((written) => thrownType(world, written, scope) ?? []);
  if (cls.isLibrary) method.throwsLater(thrown);
  else method.thrown = thrown();
  if (!cls.isLibrary) checkMethod(world, method, declaration, hasBody);
  const known = isConstructor ? cls.constructors : (cls.methods.get(name.text) ?? []);
  const clash = known.find((other) => other.selector === method.selector);
  if (clash) {
    reportClash(world, method, clash);
    return;
  }
  known.push(method);
  if (!isConstructor) cls.methods.set(name.text, known);
}

function reportClash(world: World, method: MethodSymbol, clash: MethodSymbol): void {
  const { owner, declaration, isConstructor } = method;
  if (!declaration) return;
  const what = isConstructor ? 'constructor' : 'method';
  const isSame = String(method) === String(clash);
  let message = `name clash: ${method} and ${clash} have the same erasure`;
  if (isSame) message = `${what} ${method} is already defined in ${kindOf(owner)} ${owner}`;
  else if (method.isVarargs !== clash.isVarargs) {
    message = `cannot declare both ${method} and ${clash} in ${owner}`;
  }
  world.log.error(declaration.name, message);
}

function checkMethod(
  world: World,
  method: MethodSymbol,
  { name, modifiers }: MethodDeclaration,
  hasBody: boolean,
): void {
  const { owner: cls, flags } = method;
  checkMethodModifiers(world, cls, modifiers, method.isConstructor, name);
  const bound = (flags & Flag.static) !== 0 ? 'static' : 'private';
  if ((flags & Flag.abstract) !== 0 && (flags & Flag[bound]) !== 0) {
    world.log.error(name, `illegal combination of modifiers: abstract and ${bound}`);
  }
  const { log } = world;
  if (method.isAbstract && hasBody) {
    const { isInterface } = cls;
    log.error(
      name,
      `${isInterface ? 'interface ' : ''}abstract methods cannot have ${isInterface ? 'body' : 'a body'}`,
    );
  } else if (method.isNative) {
    log.error(name, 'native methods are not supported yet');
  } else if (!method.isAbstract && !hasBody) {
    log.error(name, 'missing method body, or declare abstract');
  }
}

function methodFlags(cls: ClassSymbol, written: number): number {
  if (!cls.isInterface) return written;
  const isPublic = (written & Flag.private) === 0 ? Flag.public : 0;
  const hasBody = (written & (Flag.default | Flag.static | Flag.private)) !== 0;
  return written | isPublic | (hasBody ? 0 : Flag.abstract);
}

function declareParameter(world: World, parameter: Parameter, scope: TypeScope): LocalSymbol {
  const type = world.resolve(parameter.type, scope);
  if (type === voidType) world.log.error(parameter.type, "'void' type not allowed here");
  const isFinal = (parameter.modifiers.flags & Flag.final) !== 0;
  const checked = type === voidType ? errorType : type;
  return new LocalSymbol(parameter.name.text, checked, isFinal, true, parameter.name);
}

/** What `throws` or `catch` names, which must extend Throwable; undefined after an error. */
export function thrownType(world: World, written: TypeNode, scope: TypeScope): Type | undefined {
  const type = world.resolve(written, scope);
  if (type === errorType) return undefined;
  if (type.kind === 'primitive') {
    world.log.error(written, 'unexpected type', `required: class; found: ${type}`);
    return undefined;
  }
  const symbols = type.kind === 'variable' ? type.bounds : [type];
  for (const one of symbols) {
    if (one.kind === 'class' && one.symbol.isSubclassOf(world.throwable)) return type;
    if (one.kind === 'variable') return type;
  }
  world.log.error(written, `incompatible types: ${type} cannot be converted to Throwable`);
  return undefined;
}

/** The class that `catch` names; undefined after an error. */
export function throwableOf(
  world: World,
  written: TypeNode,
  scope: TypeScope,
): ClassSymbol | undefined {
  const type = thrownType(world, written, scope);
  if (!type) return undefined;
  if (type.kind === 'class') return type.symbol;
  world.log.error(written, 'unexpected type', `required: class; found: type parameter ${type}`);
  return undefined;
}

// ------------------------------------------------------------------ enums and records

function synthetic(
  cls: ClassSymbol,
  name: string,
  flags: number,
  kind: Synthetic,
  result: Type,
  parameters: readonly [string, Type][] = [],
): MethodSymbol {
  const method = new MethodSymbol(name, cls, flags, undefined);
  const span = cls.declaration.name;
  method.synthetic = kind;
  method.result = result;
  method.parameters = parameters.map(
    ([text, type]) => new LocalSymbol(text, type, false, true, span),
  );
  return method;
}

function addMethod(cls: ClassSymbol, method: MethodSymbol): void {
  const known = cls.methods.get(method.name) ?? [];
  if (known.some((other) => other.selector === method.selector)) return;
  known.push(method);
  cls.methods.set(method.name, known);
}

function declareEnumMethods(world: World, cls: ClassSymbol): void {
  const flags = Flag.public | Flag.static;
  addMethod(cls, synthetic(cls, 'values', flags, 'values', arrayOf(cls.type)));
  addMethod(
    cls,
    synthetic(cls, 'valueOf', flags, 'valueOf', cls.type, [['name', world.string.erased]]),
  );
}

function declareComponents(world: World, cls: ClassSymbol, scopes: Scopes): void {
  for (const component of cls.declaration.components) {
    const { name } = component;
    const resolved = world.resolve(component.type, scopes.instance);
    const type = resolved === voidType ? errorType : resolved;
    if (cls.fields.has(name.text)) {
      world.log.error(name, `record component ${name.text} is already defined in record ${cls}`);
      continue;
    }
    const field = new FieldSymbol(name.text, cls, Flag.private | Flag.final, type, component);
    cls.fields.set(name.text, field);
    cls.components.push(field);
  }
}

function parameterOf(field: FieldSymbol): LocalSymbol {
  return new LocalSymbol(field.name, field.type, false, true, field.declaration.name);
}

function declareRecordMembers(world: World, cls: ClassSymbol): void {
  const { components } = cls;
  const isCanonical = (method: MethodSymbol): boolean =>
    method.parameters.length === components.length &&
    method.parameters.every((parameter, index) => parameter.type === components[index]?.type);
  if (!cls.constructors.some(isCanonical)) {
    const method = new MethodSymbol('<init>', cls, cls.flags & access, undefined);
    method.synthetic = 'canonical';
    method.isVarargs = cls.declaration.isVarargs;
    method.parameters = components.map(parameterOf);
    const same = cls.constructors.some((other) => other.selector === method.selector);
    if (!same) cls.constructors.push(method);
  }
  for (const { name, type } of components) {
    addMethod(cls, synthetic(cls, name, Flag.public, 'accessor', type));
  }
  const flags = Flag.public | Flag.final;
  addMethod(cls, synthetic(cls, 'toString', flags, 'toString', world.string.erased));
  addMethod(cls, synthetic(cls, 'hashCode', flags, 'hashCode', intType));
  addMethod(
    cls,
    synthetic(cls, 'equals', flags, 'equals', booleanType, [['o', world.object.erased]]),
  );
}
