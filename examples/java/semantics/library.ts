/** The library's files: each is read and parsed once in a process, whichever programs name its classes. */
import type { SourceText } from 'vmkit';
import { parse } from '../syntax/parser.js';
import type { CompilationUnit } from '../syntax/tree.js';
import { librarySource } from './files.js';

interface LibraryFile {
  source: SourceText;
  /** What a program makes of it is kept with the program; the tree stays as it is. */
  syntax: CompilationUnit;
}

const files = new Map<string, LibraryFile>();

/** By the full name of the class that the file is called after; undefined when there is none. */
export function libraryFile(name: string): LibraryFile | undefined {
  const known = files.get(name);
  if (known) return known;
  const source = /^(?:javax?|vmkit)\./.test(name) ? librarySource(name) : undefined;
  const file = source && { source, syntax: parse(source, 'later') };
  if (file) files.set(name, file);
  return file;
}
