/**
 * IR and assembly as people read them: a function's source lines stand between its instructions, and what is only for
 * debuggers is left out of the assembly.
 */
import { basename } from 'node:path';
import type { SourceText } from '../source.js';

/** Directives, labels and sections that say nothing of what the code does. */
const forDebuggers = /^\s*\.(cfi_|loc\b|file\b|ident\b|addrsig)|^\.L(tmp|func_begin|func_end)\d+:/;
const debugSection = /^\s*\.section\s+("?\.debug|"\.note)/;

/** @param source the program; lines of other files are not shown */
export function listing(text: string, source: SourceText | undefined): string {
  const isAssembly = /^\s*\.text\b/m.test(text);
  return (isAssembly ? assemblyLines : irLines)(text.split('\n'), source).join('\n');
}

function irLines(lines: readonly string[], source: SourceText | undefined): string[] {
  const files = lines.filter((line) => line.includes('!DIFile('));
  if (!source || files.some((line) => !line.includes(`"${basename(source.file)}"`)))
    return [...lines];
  const places = new Map<string, number>();
  for (const line of lines) {
    const [, id = '', number = ''] = /^!(\d+) = .*!DILocation\(line: (\d+)/.exec(line) ?? [];
    if (id) places.set(id, Number(number));
  }
  let shown = 0;
  return lines.flatMap((line) => {
    if (line.startsWith('define ')) shown = 0;
    const place = places.get(/^\s.*!dbg !(\d+)/.exec(line)?.[1] ?? '');
    if (!place || place === shown) return [line];
    shown = place;
    return [sourceLine(';', source, place), line];
  });
}

function assemblyLines(lines: readonly string[], source: SourceText | undefined): string[] {
  const end = lines.findIndex((line) => debugSection.test(line));
  let shown = 0;
  return lines.slice(0, end < 0 ? undefined : end).flatMap((line) => {
    if (!forDebuggers.test(line)) return [line];
    const [, file, number] = /\.loc\s.*# (?:.*\/)?(.+):(\d+):\d+/.exec(line) ?? [];
    const place = Number(number);
    // Line 0 is code of the compiler's own.
    if (!source || file !== basename(source.file) || !place || place === shown) return [];
    shown = place;
    return [sourceLine('#', source, place)];
  });
}

function sourceLine(comment: string, source: SourceText, line: number): string {
  return `${comment.padStart(9)} ${line} | ${source.line(line).trim()}`;
}
