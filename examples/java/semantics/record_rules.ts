/** What a record's own accessors and constructors must be (JLS 8.10.3, 8.10.4). */
import { Flag, type MethodDeclaration, type Statement } from '../syntax/tree.js';
import { sameType } from './relations.js';
import { firstReturn } from './shapes.js';
import type { ClassSymbol, MethodSymbol } from './symbols.js';
import type { World } from './world.js';

export function checkRecord(world: World, cls: ClassSymbol): void {
  for (const component of cls.components) {
    const accessor = cls.methods
      .get(component.name)
      ?.find(({ parameters }) => parameters.length === 0);
    const at = accessor?.declaration?.name;
    const why = accessor && at && accessorProblem(accessor, component);
    if (why) world.log.error(at, `invalid accessor method in record ${cls}`, why);
  }
  for (const method of cls.constructors) checkConstructor(world, cls, method);
}

function accessorProblem(
  method: MethodSymbol,
  component: ClassSymbol['components'][number],
): string | undefined {
  if (!method.isPublic) return 'accessor method must be public';
  if (!sameType(method.result, component.type)) {
    return 'type of accessor method must match the type of its record component';
  }
  if (method.thrown.length > 0) return 'throws clause not allowed for accessor method';
  if (method.typeParameters.length > 0) return 'accessor method must not be generic';
  return method.isStatic ? 'accessor method must not be static' : undefined;
}

function checkConstructor(world: World, cls: ClassSymbol, method: MethodSymbol): void {
  const { declaration } = method;
  if (!declaration) return;
  const { log } = world;
  if (!isCanonical(cls, method)) {
    const [first] = declaration.readBody()?.statements ?? [];
    if (first && isThisCall(first)) return;
    const message = `constructor is not canonical, so its first statement must invoke another constructor of class ${cls}`;
    log.error(declaration.name, message);
    return;
  }
  if (access(method.flags) < access(cls.flags)) {
    const why = 'attempting to assign stronger access privileges';
    log.error(declaration.name, `invalid canonical constructor in record ${cls}`, why);
    return;
  }
  const kind = declaration.isCompact ? 'compact' : 'canonical';
  const why = constructorProblem(cls, method, declaration, kind);
  if (why) log.error(declaration.name, `invalid ${kind} constructor in record ${cls}`, why);
}

function isCanonical(cls: ClassSymbol, { parameters, declaration }: MethodSymbol): boolean {
  if (declaration?.isCompact) return true;
  const { components } = cls;
  if (parameters.length !== components.length) return false;
  return parameters.every(({ type }, index) => sameType(type, components[index]?.type ?? type));
}

function isThisCall(node: Statement): boolean {
  return (
    node.kind === 'expression' &&
    node.expression.kind === 'call' &&
    node.expression.name.text === 'this'
  );
}

function constructorProblem(
  cls: ClassSymbol,
  { parameters, thrown, typeParameters }: MethodSymbol,
  declaration: MethodDeclaration,
  kind: string,
): string | undefined {
  if (typeParameters.length > 0) return `${kind} constructor must not be generic`;
  if (declaration.thrown.length > 0 || thrown.length > 0) {
    return `throws clause not allowed for ${kind} constructor`;
  }
  if (declaration.isCompact) {
    const body = declaration.readBody();
    const isLeft = body && (firstReturn(body, true) || firstReturn(body, false));
    return isLeft ? 'compact constructor must not have return statements' : undefined;
  }
  const isSame = parameters.every(({ name }, index) => name === cls.components[index]?.name);
  return isSame ? undefined : 'invalid parameter names in canonical constructor';
}

function access(flags: number): number {
  if ((flags & Flag.public) !== 0) return 3;
  if ((flags & Flag.protected) !== 0) return 2;
  return (flags & Flag.private) !== 0 ? 0 : 1;
}
