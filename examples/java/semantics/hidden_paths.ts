/**
 * How the code that javac makes reaches objects around and captured locals, as messages about null tell it:
 * "this.this$1.this$0", "this.this$0.val$x". A class inside of one that holds a local asks that one. What constructors
 * get besides their written parameters is counted among these.
 */
import type { ClassSymbol, LocalSymbol, MethodSymbol } from './symbols.js';

/** @param isConstructing in a constructor's own code, where the object around is a parameter */
export function outerPath(owner: ClassSymbol, cls: ClassSymbol, isConstructing: boolean): string {
  let path = isConstructing ? '<parameter1>' : `this.${outerName(owner)}`;
  for (let at = owner.outer; at && at !== cls; at = at.outer) path += `.${outerName(at)}`;
  return path;
}

export function capturedPath(
  owner: ClassSymbol,
  local: LocalSymbol,
  isConstructing: boolean,
): string {
  let holder = owner;
  while (!holdsItself(holder, local) && holder.outer) holder = holder.outer;
  const path = holder === owner ? 'this' : outerPath(owner, holder, isConstructing);
  return `${path}.val$${local.name}`;
}

/** The parameters of a constructor that come before the written ones. */
export function countBefore({ owner }: MethodSymbol): number {
  if (owner.form === 'enum' || owner.superclass?.form === 'enum') return 2;
  return owner.hasOuter ? 1 : 0;
}

/** The locals that come behind them. */
export function capturedBehind({ owner }: MethodSymbol): LocalSymbol[] {
  return [...owner.captured].filter((local) => holdsItself(owner, local));
}

/** Numbered by how many objects are around the one around. */
function outerName(cls: ClassSymbol): string {
  let depth = 0;
  for (let at = cls.outer; at?.hasOuter; at = at.outer) depth++;
  return `this$${depth}`;
}

/** Is it declared in the local's own code, or does its superclass want the local? */
function holdsItself(cls: ClassSymbol, local: LocalSymbol): boolean {
  if (cls.isInLambda || !cls.outer?.captured.has(local)) return true;
  for (let at = cls.superclass; at; at = at.superclass) if (at.captured.has(local)) return true;
  return false;
}
