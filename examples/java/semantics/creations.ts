/**
 * What makes an object of a local class hands over the locals that the class captured: it captures them too, be it a
 * lambda, another local class, or a subclass (JLS 8.1.3). Which these are is known when the bodies have been read.
 */
import { type CodeBlock, captureIn } from './context.js';
import type { ClassSymbol } from './symbols.js';

/** Code that makes objects of a class that was declared in a body, or in such a class. */
export interface Creation {
  code: CodeBlock;
  cls: ClassSymbol;
}

/** Until nothing changes: classes may make objects of each other. */
export function shareCaptures(creations: readonly Creation[]): void {
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const { code, cls } of creations) if (share(code, cls)) isChanged = true;
  }
}

function share(code: CodeBlock, cls: ClassSymbol): boolean {
  let isChanged = false;
  for (let at: ClassSymbol | undefined = cls; at; at = at.superclass) {
    for (const local of at.captured) if (captureIn(code, local)) isChanged = true;
  }
  return isChanged;
}
