/** What a file says before its classes: its package, and what it imports. */
import type { SourceText } from 'vmkit';
import type { CompilationUnit } from '../syntax/tree.js';
import type { ClassSymbol } from './symbols.js';

export interface Unit {
  source: SourceText;
  /** "" for none. */
  packageName: string;
  /** Its top-level classes, in order. */
  classes: ClassSymbol[];
  /** Simple names to full ones. */
  singleTypes: Map<string, string>;
  /** Packages and classes with a star; java.lang is not among them. */
  onDemand: string[];
  /** Member names to the classes that they come from. */
  staticMembers: Map<string, string[]>;
  staticOnDemand: string[];
  syntax: CompilationUnit;
  /** Classes by the simple names that code here gave them: its own, imported, or of its package. */
  named: Map<string, ClassSymbol>;
}

export function unitOf(syntax: CompilationUnit, source: SourceText): Unit {
  const unit: Unit = {
    source,
    packageName: syntax.package?.text ?? '',
    classes: [],
    singleTypes: new Map(),
    onDemand: [],
    staticMembers: new Map(),
    staticOnDemand: [],
    syntax,
    named: new Map(),
  };
  for (const { name, isStar, isStatic } of syntax.imports) {
    const dot = name.lastIndexOf('.');
    const [home, simple] = [name.slice(0, dot), name.slice(dot + 1)];
    if (isStatic && isStar) {
      unit.staticOnDemand.push(name);
      unit.onDemand.push(name);
    } else if (isStatic) {
      const known = unit.staticMembers.get(simple) ?? [];
      unit.staticMembers.set(simple, [...known, home]);
      if (!unit.singleTypes.has(simple) && /^[A-Z]/.test(simple)) {
        unit.singleTypes.set(simple, name);
      }
    } else if (isStar) unit.onDemand.push(name);
    else unit.singleTypes.set(simple, name);
  }
  return unit;
}
