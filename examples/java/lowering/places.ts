/** Where in a program something is, as a stack trace has it: "Shape.area(Shapes.java:12)". */
import { basename } from 'node:path';
import type { SourceText, Span } from 'vmkit';
import type { CheckedProgram } from '../semantics/check.js';
import type { ClassSymbol } from '../semantics/symbols.js';
import type { Member } from '../syntax/tree.js';

export function describePlace(
  program: CheckedProgram,
  source: SourceText | undefined,
  span: Span | undefined,
): string {
  if (!source || !span) return 'Unknown Source';
  const { line } = source.position(span.start);
  const where = `(${basename(source.file)}:${line})`;
  if (source !== program.source) {
    const cls = program.library(basename(source.file, '.java'));
    return `java.base/java.lang.${cls.name}.${memberAt(cls, span)}${where}`;
  }
  const cls = program.classes.findLast((each) => covers(each.declaration, span));
  return cls ? `${cls.name}.${memberAt(cls, span)}${where}` : `Unknown Source${where}`;
}

function memberAt(cls: ClassSymbol, span: Span): string {
  const member: Member | undefined = cls.declaration.members.find((each) => covers(each, span));
  if (member?.kind === 'method') return member.result ? member.name.text : '<init>';
  if (member?.kind === 'initializer') return member.isStatic ? '<clinit>' : '<init>';
  if (member?.kind === 'field')
    return cls.fields.get(member.name.text)?.isStatic ? '<clinit>' : '<init>';
  return '<init>';
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}
