/**
 * Takes a prepared runtime's bitcode apart for the closure test: one guest function `closure:NAME` with the body of each
 * function NAME, in a module that declares all else. What such a body refers to must then come from the native copy.
 */

/** A name as LLVM prints it after `@`. */
const nameText = String.raw`@(?:"[^"]*"|[\w.$-]+)`;
const header = new RegExp(`^(define [^@]*)(${nameText})(\\(.*) \\{$`);
const variable = new RegExp(`^(${nameText}) = (?!external )(.*)$`);

/** @param text a module as LLVM prints it */
export function closureModule(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, start, name, rest] = header.exec(line) ?? [];
      if (start !== undefined && name !== undefined && rest !== undefined) {
        const declaration = `declare${start.slice('define'.length)}${name}${withoutNames(rest)}`;
        return `${declaration}\n${start}${closureName(name)}${rest} {`;
      }
      const [, global, definition] = variable.exec(line) ?? [];
      return global !== undefined && definition !== undefined
        ? `${global} = ${declared(definition)}`
        : line;
    })
    .join('\n');
}

/** The function that has the body of another. */
export function closureOf(name: string): string {
  return `closure:${name}`;
}

function closureName(printed: string): string {
  return `@"${closureOf(printed.replace(/^@"?|"$/g, ''))}"`;
}

function withoutNames(parameters: string): string {
  return parameters.replace(/ %\d+(?=[,)])/g, '');
}

/** A constant's definition without its initializer. */
function declared(definition: string): string {
  const [, attributes, rest] = /^(.*?\b(?:constant|global) )(.*)$/.exec(definition) ?? [];
  if (attributes === undefined || rest === undefined) {
    throw new Error(`not a variable: ${definition}`);
  }
  const alignment = /(, align \d+)$/.exec(rest)?.[1] ?? '';
  return `external ${attributes}${rest.slice(0, typeLength(rest))}${alignment}`;
}

/** Length of the type that a text starts with. */
function typeLength(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === '[' || c === '{' || c === '<') depth++;
    else if (c === ']' || c === '}' || c === '>') depth--;
    else if (c === ' ' && depth === 0) return i;
  }
  return text.length;
}
