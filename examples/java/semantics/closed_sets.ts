/**
 * Things that depend on each other, in sets that depend on nothing outside of them, and that have no smaller such set in
 * them: the strongly connected components of a graph that nothing leads out of, by Tarjan's algorithm.
 */
export function closedSets<T>(all: Iterable<T>, dependencies: (one: T) => Iterable<T>): Set<T>[] {
  const found: Set<T>[] = [];
  const order = new Map<T, number>();
  const stack: T[] = [];
  const open = new Set<T>();
  /** Answers how far back on the stack a thing reaches, and whether something leads out of its set. */
  const visit = (one: T): { least: number; leavesSet: boolean } => {
    const index = order.size;
    order.set(one, index);
    open.add(one);
    stack.push(one);
    let least = index;
    let leavesSet = false;
    for (const other of dependencies(one)) {
      const known = order.get(other);
      if (known === undefined) {
        const reached = visit(other);
        least = Math.min(least, reached.least);
        leavesSet ||= reached.leavesSet;
      } else if (open.has(other)) least = Math.min(least, known);
      else leavesSet = true;
    }
    if (least < index) return { least, leavesSet };
    const set = new Set(stack.splice(stack.lastIndexOf(one)));
    for (const each of set) open.delete(each);
    if (!leavesSet) found.push(set);
    return { least: Number.POSITIVE_INFINITY, leavesSet: true };
  };
  for (const one of all) if (!order.has(one)) visit(one);
  return found;
}
