/** The rules for types as they are written (JLS 4), and for annotations, which are read and mostly dropped. */
import { Reader } from './reader.js';
import type { Annotation, ClassPart, PrimitiveName, TypeNode, TypeParameter } from './tree.js';

export const primitiveNames: ReadonlySet<string> = new Set(
  'boolean byte short char int long float double'.split(' '),
);

/** More pairs of brackets no class can have. */
const mostDimensions = 255;
/** How far a `<` is looked behind to see whether it opens type arguments. */
const farthest = 2000;

const noAnnotations: readonly Annotation[] = [];

const restricted = new Set(['var', 'yield', 'record', 'sealed', 'permits']);

export abstract class TypeReader extends Reader {
  /** The last that stands for a missing type: nothing is read behind it. */
  #missed: TypeNode | undefined;

  /** The value of an annotation's member: a constant, an annotation, or several in braces. */
  protected abstract annotationValue(): void;

  /**
   * A class's, primitive's or array type.
   * @param allowsVar `var` may stand for a type that is inferred
   */
  type(allowsVar = false): TypeNode {
    this.enter();
    const { start } = this;
    if (this.kind === '@') this.annotations();
    const base = this.baseType();
    const type = base === this.#missed ? base : this.withBrackets(base, start);
    this.leave();
    this.#checkName(type, allowsVar);
    return type;
  }

  /** Notes a `var` where a type must be written, and names that no type may have. */
  #checkName(type: TypeNode, allowsVar: boolean): void {
    const inner = type.kind === 'array' ? innermost(type) : type;
    if (inner.kind === 'var') {
      if (!allowsVar) this.fault("'var' is not allowed here", type);
    } else if (inner.kind === 'class' && inner.parts.length === 1) {
      const { text } = (inner.parts[0] as ClassPart).name;
      if (restricted.has(text)) this.fault(`'${text}' is not allowed here`, type);
    }
  }

  /** A type without brackets. */
  protected baseType(): TypeNode {
    const { start, end, kind } = this;
    if (kind === 'identifier') return this.classType();
    if (kind === 'void' || primitiveNames.has(kind)) {
      this.advance();
      return { kind: 'primitive', name: kind as PrimitiveName, start, end };
    }
    if (this.isNameLike()) return this.classType();
    this.fault('illegal start of type');
    this.#missed = { kind: 'primitive', name: 'void', start, end };
    return this.#missed;
  }

  /** `a.b.C<T>.D`, `var` */
  protected classType(): TypeNode {
    const { start } = this;
    const parts: ClassPart[] = [];
    do {
      if (parts.length > 0 && this.is('@')) this.annotations();
      const name = this.identifier();
      parts.push({ name, args: this.is('<') ? this.typeArguments() : undefined });
    } while (this.accept('.'));
    const [first] = parts;
    if (parts.length === 1 && first?.name.text === 'var' && !first.args) {
      return { kind: 'var', start, end: this.previousEnd };
    }
    return { kind: 'class', parts, start, end: this.previousEnd };
  }

  /** Pairs of brackets behind a type, or behind a variable's name. */
  protected withBrackets(type: TypeNode, start = type.start): TypeNode {
    let result = type;
    let count = 0;
    for (;;) {
      this.bracketAnnotations();
      if (this.kind !== '[') return result;
      this.advance();
      this.expect(']');
      if (++count > mostDimensions) this.fault('array type has too many dimensions');
      else result = { kind: 'array', element: result, start, end: this.previousEnd };
    }
  }

  /** `int @A []`: the annotations are those of an array, not of what comes next. */
  protected bracketAnnotations(): void {
    if (this.kind === '@' && this.#bracketsBehindAnnotations()) this.annotations();
  }

  #bracketsBehindAnnotations(): boolean {
    let at = this.index;
    while (this.kindAt(at) === '@' && this.kindAt(at + 1) === 'identifier') {
      at += 2;
      while (this.kindAt(at) === '.') at += 2;
      if (this.kindAt(at) === '(') at = this.#behindParentheses(at);
    }
    return this.kindAt(at) === '[' || this.kindAt(at) === '...';
  }

  #behindParentheses(index: number): number {
    let depth = 0;
    for (let at = index; ; at++) {
      const kind = this.kindAt(at);
      if (kind === '(') depth++;
      else if (kind === ')') depth--;
      if (depth === 0 || kind === 'end') return at + 1;
    }
  }

  /** `<A, ? extends B>`; a diamond gives no types. */
  protected typeArguments(allowsDiamond = false): TypeNode[] {
    const args: TypeNode[] = [];
    this.expect('<');
    if (this.is('>')) {
      if (!allowsDiamond) this.fault('illegal start of type');
      this.advance();
      return args;
    }
    this.enter();
    do args.push(this.#typeArgument());
    while (this.accept(','));
    this.leave();
    this.closeAngle();
    return args;
  }

  /** A `>`, which may be the first of `>>`. */
  protected closeAngle(): void {
    const { kind } = this;
    if (kind === '>') this.advance();
    else if (
      kind === '>>' ||
      kind === '>>>' ||
      kind === '>=' ||
      kind === '>>=' ||
      kind === '>>>='
    ) {
      this.split();
    } else this.fault('> expected');
  }

  #typeArgument(): TypeNode {
    const { start } = this;
    if (this.is('@')) this.annotations();
    if (!this.accept('?')) return this.type();
    if (this.is('extends') || this.is('super')) {
      const bound = this.kind as 'extends' | 'super';
      this.advance();
      return { kind: 'wildcard', bound, type: this.type(), start, end: this.previousEnd };
    }
    if (this.isNameLike()) this.fault('>, extends, or super expected');
    return { kind: 'wildcard', bound: undefined, type: undefined, start, end: this.previousEnd };
  }

  /** `<T, U extends A & B>`, or nothing. */
  protected typeParameters(): TypeParameter[] {
    const parameters: TypeParameter[] = [];
    if (!this.accept('<')) return parameters;
    do {
      const { start } = this;
      if (this.is('@')) this.annotations();
      const name = this.typeName();
      const bounds: TypeNode[] = [];
      if (this.accept('extends')) {
        do bounds.push(this.type());
        while (this.accept('&'));
      }
      parameters.push({ name, bounds, start, end: this.previousEnd });
    } while (this.accept(','));
    this.expect('>');
    return parameters;
  }

  /** The name of a new type. */
  protected typeName(): ReturnType<Reader['identifier']> {
    const name = this.identifier();
    if (restricted.has(name.text)) {
      const since = { var: 10, yield: 14, record: 16, sealed: 17, permits: 17 }[name.text];
      this.note(`'${name.text}' not allowed here`, name, restrictedHint(name.text, since ?? 0));
    }
    return name;
  }

  protected typeList(): TypeNode[] {
    const types: TypeNode[] = [];
    do types.push(this.type());
    while (this.accept(','));
    return types;
  }

  /** `a.b.c` as one text. */
  protected qualifiedName(): { text: string; start: number; end: number } {
    const first = this.identifier();
    let { text } = first;
    while (this.accept('.')) text += `.${this.identifier().text}`;
    return { text, start: first.start, end: this.previousEnd };
  }

  /** Any number of annotations, without `@interface`. */
  protected annotations(): readonly Annotation[] {
    let all: Annotation[] | undefined;
    while (this.kind === '@' && this.peek(1) !== 'interface') {
      const { start } = this;
      this.advance();
      const { text: name } = this.qualifiedName();
      const span = this.span(start);
      if (this.is('(')) this.#annotationArguments();
      all ??= [];
      all.push({ name, ...span });
    }
    return all ?? noAnnotations;
  }

  /** `(value)`, `(name = value, …)`: read, and dropped. */
  #annotationArguments(): void {
    this.advance();
    if (!this.is(')')) {
      do {
        if (this.is('identifier') && this.peek(1) === '=') {
          this.advance();
          this.advance();
        }
        this.annotationValue();
      } while (this.accept(','));
    }
    this.expect(')');
  }

  /** The index behind `<…>` from an index on, or -1 when it is no list of type arguments. */
  protected behindTypeArguments(index: number): number {
    let depth = 0;
    for (let at = index; at < index + farthest; at++) {
      const kind = this.kindAt(at);
      if (kind === '<') depth++;
      else if (kind === '>' || kind === '>>' || kind === '>>>') depth -= kind.length;
      else if (!typeArgumentTokens.has(kind)) return -1;
      if (depth < 0) return -1;
      if (depth === 0) return at + 1;
    }
    return -1;
  }
}

/** What an array's elements are in the end. */
export function innermost(type: TypeNode): TypeNode {
  let inner = type;
  while (inner.kind === 'array') inner = inner.element;
  return inner;
}

function restrictedHint(name: string, since: number): string {
  return `as of release ${since}, '${name}' is a restricted type name and cannot be used for type declarations`;
}

const typeArgumentTokens = new Set(
  'identifier . , ? extends super & [ ] @ boolean byte short char int long float double'.split(' '),
);
