/** Where the grammar can't tell from one token what follows: the tokens ahead decide, and none is taken. */
import type { Expression } from './tree.js';
import { primitiveNames } from './types.js';

/** Tokens, counted from the current one. */
interface Ahead {
  peek(distance: number): string;
}

export type Parentheses = 'cast' | 'implicit' | 'explicit' | 'expression';

/** What may follow a `(Name)` that is a cast. */
const operandStarts = new Set(
  'identifier _ assert enum integer floating character string true false null this super new ( ! ~ switch void'.split(
    ' ',
  ),
);
const namelike = new Set(['identifier', '_', 'assert', 'enum']);
/** No cast or list of parameters is longer. */
const farthest = 1000;

/**
 * What a parenthesis opens: a cast, a lambda's parameters (with types, or without), or an expression.
 * @param inLabel an arrow behind it is that of a `case`
 */
export function parenthesesAt(tokens: Ahead, inLabel: boolean): Parentheses {
  const first = tokens.peek(1);
  if (first === '(') return 'expression';
  if (first === ')') return 'explicit';
  let depth = 0;
  let isType = false;
  let otherwise: Parentheses = 'expression';
  for (let at = 1; at < farthest; at++) {
    const kind = tokens.peek(at);
    const next = tokens.peek(at + 1);
    if (namelike.has(kind)) {
      if (namelike.has(next)) return 'explicit';
      if (next === ')' && tokens.peek(at + 2) === '->') return inLabel ? 'expression' : 'implicit';
      if (depth === 0 && next === ',') otherwise = 'implicit';
      isType = false;
    } else if (kind === ',') isType = true;
    else if (kind === '.' || kind === '&' || kind === 'extends' || kind === 'super') continue;
    else if (kind === '?') {
      if (next === 'extends' || next === 'super') isType = true;
    } else if (primitiveNames.has(kind)) {
      if (next === ')') return 'cast';
      if (namelike.has(next)) return 'explicit';
    } else if (kind === ')') {
      return isType || isOperandStart(next) ? 'cast' : otherwise;
    } else if (kind === 'final' || kind === '...') return 'explicit';
    else if (kind === '@') {
      isType = true;
      at = behindAnnotation(tokens, at) - 1;
    } else if (kind === '[') {
      if (next !== ']') return 'expression';
      const behind = tokens.peek(at + 2);
      if (namelike.has(behind)) return 'explicit';
      if (behind === ')' || behind === '&') return 'cast';
      isType = true;
      at++;
    } else if (kind === '<') depth++;
    else if (kind === '>' || kind === '>>' || kind === '>>>') {
      depth -= kind.length;
      if (depth < 0) return 'expression';
      if (depth > 0) continue;
      if (next === ')' || next === '&') return 'cast';
      if (next === '...') return 'explicit';
      const behind = tokens.peek(at + 2);
      if (namelike.has(next)) {
        if (behind === ',' || (behind === ')' && tokens.peek(at + 3) === '->')) return 'explicit';
      }
      isType = true;
    } else return otherwise;
  }
  return 'expression';
}

function isOperandStart(kind: string): boolean {
  return operandStarts.has(kind) || primitiveNames.has(kind);
}

/** The distance of what follows the annotation at a distance. */
function behindAnnotation(tokens: Ahead, distance: number): number {
  let at = distance + 2;
  while (tokens.peek(at) === '.') at += 2;
  if (tokens.peek(at) !== '(') return at;
  let depth = 0;
  for (; ; at++) {
    const kind = tokens.peek(at);
    if (kind === '(') depth++;
    else if (kind === ')') depth--;
    if (depth === 0 || kind === 'end') return at + 1;
  }
}

const typeArgumentTokens = new Set(
  'identifier _ ? extends super . , & [ ] @ boolean byte short char int long float double'.split(
    ' ',
  ),
);

/** At a '<' behind an expression: `Name<…>::`, `Name<…>[]…` or `Name<…>.Inner…` rather than a comparison? */
export function isGenericReference(tokens: Ahead, before: Expression): boolean {
  if (before.kind !== 'name' && before.kind !== 'select') return false;
  let depth = 0;
  for (let at = 0; at < farthest; at++) {
    const kind = tokens.peek(at);
    if (kind === '<') depth++;
    else if (kind === '>' || kind === '>>' || kind === '>>>') {
      depth -= kind.length;
      if (depth < 0) return false;
      if (depth === 0) {
        const next = tokens.peek(at + 1);
        return next === '::' || next === '.' || next === '[';
      }
    } else if (!typeArgumentTokens.has(kind)) return false;
  }
  return false;
}
