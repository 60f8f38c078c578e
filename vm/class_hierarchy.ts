/** What is above a class: the rules for it, and the order in which classes come behind what they need. */
import { classError } from './class_errors.js';
import type { ClassType } from './class_type.js';

export interface Hierarchy {
  super: ClassType | undefined;
  interfaces: readonly ClassType[];
}

export function aboveOf({ super: above, interfaces }: Hierarchy): readonly ClassType[] {
  return above ? [above, ...interfaces] : interfaces;
}

/** @throws VmkitError ERR_CLASS for what cannot be above a class */
export function checkHierarchy(cls: ClassType, { super: above, interfaces }: Hierarchy): void {
  const wrong = (why: string, hint?: string) =>
    classError(cls.origin, `${cls.kind} ${cls.name} ${why}`, hint);
  for (const each of [...interfaces, ...(above ? [above] : [])]) {
    if (each.table !== cls.table) {
      throw wrong(`cannot have ${each.name} above it: that is of another module`);
    }
  }
  if (above?.kind === 'interface') {
    throw wrong(`cannot extend ${above.name}, which is an interface`, 'list it in interfaces');
  }
  if (above?.isFinal && cls.kind === 'class') {
    throw wrong(`cannot extend ${above.name}, which is final`);
  }
  for (const each of interfaces) {
    if (each.kind === 'interface' || cls.kind === 'array') continue;
    throw wrong(`cannot implement ${each.name}, which is a class`);
  }
}

/**
 * A class and what it needs, each behind what it needs itself. In a loop, since hierarchies may be deep.
 *
 * @throws VmkitError ERR_CLASS when one needs itself
 */
export function supersFirst(
  start: ClassType,
  needs: (cls: ClassType) => readonly ClassType[],
  isDone: (cls: ClassType) => boolean,
): ClassType[] {
  const order: ClassType[] = [];
  const finished = new Set<ClassType>();
  const path = [{ cls: start, needed: needs(start), next: 0 }];
  const onPath = new Set([start]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const needed = top.needed[top.next++];
    if (!needed) {
      path.pop();
      onPath.delete(top.cls);
      finished.add(top.cls);
      order.push(top.cls);
    } else if (onPath.has(needed)) {
      throw classError(needed.origin, `cyclic inheritance: ${needed.name} is above itself`);
    } else if (!isDone(needed) && !finished.has(needed)) {
      path.push({ cls: needed, needed: needs(needed), next: 0 });
      onPath.add(needed);
    }
  }
  return order;
}
