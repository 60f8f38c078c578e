/** Whether what a file imports exists (JLS 7.5). */

import { isAroundPackages, isKnownPackage, isOfJdk } from './jdk_names.js';
import type { ClassSymbol } from './symbols.js';
import type { Unit } from './units.js';
import type { World } from './world.js';

export function checkImports(world: World, { syntax, classes, singleTypes }: Unit): void {
  const [from] = classes;
  if (!from) return;
  const taken = new Map<string, string>();
  for (const one of syntax.imports) {
    const { name, isStar, isStatic } = one;
    const dot = name.lastIndexOf('.');
    const [home, simple] = [name.slice(0, dot), name.slice(dot + 1)];
    const all = { start: one.keyword, end: one.end };
    if (isStar) {
      if (isKnownPackage(name) || world.imported(name, from) || world.hasPackage(name)) continue;
      if (isStatic) missing(world, one, name);
      else world.log.error(all, `package ${name} does not exist`);
    } else if (isStatic) {
      const cls = world.imported(home, from);
      if (!cls) {
        missing(world, one, home);
        if (!isOfJdk(home)) world.log.error(all, 'static import only from classes and interfaces');
      } else if (!hasStatic(cls, simple)) {
        world.log.error(all, `cannot find symbol: static ${simple}`, `location: class ${cls}`);
      }
    } else {
      const cls = world.imported(name, from);
      const around = cls ? undefined : world.imported(home, from);
      if (around) {
        const place = `location: ${around.isInterface ? 'interface' : 'class'} ${around}`;
        const what = around.isLibrary
          ? `class ${around}.${simple} is not supported yet`
          : `cannot find symbol: class ${simple}`;
        world.log.error(one, what, place);
      } else if (!cls) missing(world, one, name);
      const other = taken.get(simple);
      if (other && other !== name) {
        const message = `a type with the same simple name ${simple} is already defined by the single-type-import of ${other}`;
        world.log.error(one, message);
      } else if (classes.some((own) => own.simpleName === simple && own !== cls)) {
        world.log.error(one, `${simple} is already defined in this compilation unit`);
        singleTypes.delete(simple);
      }
      taken.set(simple, name);
    }
  }
}

function missing(world: World, at: { start: number; end: number }, name: string): void {
  const home = name.slice(0, name.lastIndexOf('.'));
  if (isOfJdk(name)) world.log.error(at, `class ${name} is not supported yet`);
  else if (isPackage(world, home)) {
    const simple = name.slice(home.length + 1);
    world.log.error(at, `cannot find symbol: class ${simple}`, `location: package ${home}`);
  } else world.log.error(at, `package ${home} does not exist`);
}

/** Also one that has nothing but other packages, such as "java". */
function isPackage(world: World, name: string): boolean {
  return isKnownPackage(name) || isAroundPackages(name) || world.hasPackage(name);
}

function hasStatic(cls: ClassSymbol, name: string): boolean {
  return cls
    .supertypes()
    .some(
      (one) =>
        one.fields.get(name)?.isStatic ||
        one.methods.get(name)?.some(({ isStatic }) => isStatic) ||
        one.nested.has(name),
    );
}
