/**
 * What a class has that nobody wrote (as javac has it): `this$0`, the object around it; `val$x`, the captured local x; and
 * the parameters by which constructors get these, and a constant of an enum its name and number. A constructor's
 * parameters: the object around, name and number, the written ones, the captured locals.
 */
import type { ClassSymbol, LocalSymbol } from '../semantics/symbols.js';

export interface Hidden {
  /** The class of the object around. */
  outer: ClassSymbol | undefined;
  /** An enum, or a constant's class body. */
  isNamed: boolean;
  captured: readonly LocalSymbol[];
}

export const outerField = 'this$0';
export const valuesField = '$VALUES';

const known = new WeakMap<ClassSymbol, Hidden>();

/** Of a class whose bodies, and those around it, have been attributed. */
export function hiddenOf(cls: ClassSymbol): Hidden {
  let hidden = known.get(cls);
  if (!hidden) {
    hidden = {
      outer: cls.hasOuter ? cls.outer : undefined,
      isNamed: isNamed(cls),
      captured: capturedBy(cls),
    };
    known.set(cls, hidden);
  }
  return hidden;
}

/** The field for a captured local: two of one name, of bodies around each other, are told apart. */
export function capturedName(cls: ClassSymbol, local: LocalSymbol): string | undefined {
  const { captured } = hiddenOf(cls);
  const index = captured.indexOf(local);
  if (index < 0) return undefined;
  const isFirst = captured.findIndex(({ name }) => name === local.name) === index;
  return isFirst ? `val$${local.name}` : `val$${local.name}$${index}`;
}

function isNamed({ form, superclass }: ClassSymbol): boolean {
  return form === 'enum' || superclass?.form === 'enum';
}

/** What a local superclass captured goes to its constructor, too. */
function capturedBy(cls: ClassSymbol): LocalSymbol[] {
  const all = new Set(cls.captured);
  const { superclass } = cls;
  if (superclass && !superclass.isLibrary) {
    for (const local of hiddenOf(superclass).captured) all.add(local);
  }
  return [...all];
}
