/** Which modifiers may stand where (JLS 8.1.1, 8.3.1, 8.4.3, 9.1.1, 9.3, 9.4). */
import type { Span } from 'vmkit';
import { type ClassDeclaration, Flag, type Modifiers } from '../syntax/tree.js';
import type { ClassSymbol } from './symbols.js';
import type { World } from './world.js';

const access = Flag.public | Flag.protected | Flag.private;
const sealing = Flag.sealed | Flag['non-sealed'];

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
  ['final', 'sealed'],
  ['final', 'non-sealed'],
  ['sealed', 'non-sealed'],
];

/** @param around the class that it is a member of, or that it is declared in a body */
export function checkClassModifiers(
  world: World,
  { kind, modifiers, keyword }: ClassDeclaration,
  around: ClassSymbol | 'local' | undefined,
): void {
  let allowed: number = Flag.strictfp;
  if (kind === 'class') allowed |= Flag.abstract | Flag.final | sealing;
  else if (kind === 'record') allowed |= Flag.final;
  else if (kind !== 'enum') allowed |= Flag.abstract | sealing;
  if (around === 'local') allowed |= kind === 'class' ? 0 : Flag.static;
  else if (!around) allowed |= Flag.public;
  else allowed |= Flag.static | (around.isInterface ? Flag.public : access);
  if (around === 'local') allowed &= ~sealing;
  checkModifiers(world, modifiers, allowed, keyword);
}

export function checkFieldModifiers(
  world: World,
  cls: ClassSymbol,
  modifiers: Modifiers,
  name: Span,
): void {
  const allowed = cls.isInterface
    ? Flag.public | Flag.static | Flag.final
    : access | Flag.static | Flag.final | Flag.transient | Flag.volatile;
  checkModifiers(world, modifiers, allowed, name);
}

export function checkMethodModifiers(
  world: World,
  cls: ClassSymbol,
  modifiers: Modifiers,
  isConstructor: boolean,
  name: Span,
): void {
  checkModifiers(world, modifiers, allowedForMethod(cls, isConstructor, modifiers.flags), name);
}

function allowedForMethod(cls: ClassSymbol, isConstructor: boolean, written: number): number {
  if (isConstructor) return cls.form === 'enum' ? Flag.private : access;
  if (cls.isInterface) {
    const others = Flag.private | Flag.default | Flag.static | Flag.strictfp;
    return Flag.public | Flag.abstract | others;
  }
  if ((written & Flag.abstract) !== 0) return access | Flag.abstract | Flag.static | Flag.final;
  return access | Flag.static | Flag.final | Flag.synchronized | Flag.strictfp | Flag.native;
}

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
