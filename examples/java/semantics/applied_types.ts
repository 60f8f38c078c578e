/** Whether type arguments are within the bounds of their type variables (JLS 4.5): looked at when all headers are known. */
import { isCastable, isSubtype, upperBound } from './relations.js';
import { substitute, type Type, type TypeVariable } from './types.js';
import type { World } from './world.js';

/** Those that were written since it was last asked. */
export function checkApplications(world: World): void {
  for (let one = world.applications.pop(); one; one = world.applications.pop()) {
    const { type, written, source } = one;
    const { typeParameters } = type.symbol;
    const wrong = firstUnbounded(typeParameters, type.args);
    if (wrong === undefined) continue;
    const [node, variable] = [written[wrong], typeParameters[wrong]];
    const what = `type argument ${type.args[wrong]} is not within bounds of type-variable ${variable}`;
    const bounds = variable?.bounds.map((bound) => substitute(bound, typeParameters, type.args));
    const hint = `it must be a subtype of ${bounds?.join(' and ')}`;
    if (node) world.log.within(source, () => world.log.error(node, what, hint));
  }
}

/** The index of the first argument that is not as its variable wants. */
export function firstUnbounded(
  variables: readonly TypeVariable[],
  args: readonly Type[],
): number | undefined {
  const index = variables.findIndex(({ bounds }, at) =>
    bounds.some((bound) => {
      const argument = args[at];
      if (!argument || (bound.kind === 'class' && bound.symbol.isObject)) {
        return argument?.kind === 'primitive';
      }
      return !isWithin(argument, upperBound(substitute(bound, variables, args)));
    }),
  );
  return index < 0 ? undefined : index;
}

function isWithin(argument: Type, bound: Type): boolean {
  if (argument.kind !== 'wildcard') return isSubtype(argument, bound);
  const { type } = argument;
  if (!type || !argument.bound) return true;
  if (argument.bound === 'extends') return isCastable(bound, type);
  return isSubtype(type, bound) || type.kind === 'variable';
}
