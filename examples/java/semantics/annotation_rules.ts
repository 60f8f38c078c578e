/** What an annotation's elements may be (JLS 9.6.1), and which types can be annotations. */
import type { ClassSymbol, MethodSymbol } from './symbols.js';
import { type Type, voidType } from './types.js';
import type { World } from './world.js';

export function checkElements(world: World, cls: ClassSymbol): void {
  for (const methods of cls.methods.values()) {
    for (const method of methods) checkElement(world, cls, method);
  }
}

function checkElement(world: World, cls: ClassSymbol, method: MethodSymbol): void {
  const { declaration } = method;
  if (!declaration) return;
  const { log } = world;
  const [parameter] = declaration.parameters;
  if (parameter) {
    const message = 'elements in annotation type declarations cannot declare formal parameters';
    log.error(parameter.name, message);
  }
  const [variable] = declaration.typeParameters;
  if (variable) {
    log.error(variable, 'elements in annotation type declarations cannot be generic methods');
  }
  const [thrown] = declaration.thrown;
  if (thrown) log.error(thrown, 'throws clause not allowed in @interface members');
  if (method.result.kind === 'class' && method.result.symbol === cls) {
    log.error(declaration.name, `type of element ${cls} is cyclic`);
  } else if (!isElementType(world, method.result) && declaration.result) {
    log.error(declaration.result, 'invalid type for annotation type element');
  }
  const named = world.object.methods
    .get(method.name)
    ?.some(({ parameters, isPrivate }) => parameters.length === 0 && !isPrivate);
  if (named && method.parameters.length === 0) {
    const what = `annotation type Annotation declares an element with the same name as method`;
    log.error(declaration.name, `${what} ${method}`);
  }
}

/** A primitive, String, Class, an enum, an annotation, or an array of these. */
function isElementType(world: World, type: Type): boolean {
  if (type.kind === 'array')
    return type.element.kind !== 'array' && isElementType(world, type.element);
  if (type.kind === 'class') {
    const { symbol } = type;
    const isKnown = symbol === world.string || symbol === world.library('Class');
    return isKnown || symbol.form === 'enum' || symbol.form === 'annotation';
  }
  return (type.kind === 'primitive' && type !== voidType) || type.kind === 'error';
}
