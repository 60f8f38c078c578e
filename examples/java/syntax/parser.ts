/** The rules for a source and its classes (JLS 7 to 9), named after what they read. */
import { LanguageError, type SourceText, type Span } from 'vmkit';
import { type TokenList, tokenize } from './lexer.js';
import { SyntaxFault } from './reader.js';
import { StatementReader } from './statements.js';
import {
  type Block,
  type ClassDeclaration,
  type CompilationUnit,
  Flag,
  type Import,
  type Member,
  type Modifiers,
  type Parameter,
  type TypeName,
} from './tree.js';
import { primitiveNames } from './types.js';

/**
 * @param bodies when methods' bodies are read: at once, or when each is first asked for, which suits a library of which
 *   programs use little
 * @throws LanguageError with all that breaks the grammar; a body that is read later throws then
 */
export function parse(source: SourceText, bodies: 'now' | 'later' = 'now'): CompilationUnit {
  const parser = new Parser(source, tokenize(source), bodies === 'later');
  let unit: CompilationUnit = { imports: [], classes: [] };
  try {
    unit = parser.compilationUnit();
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
  }
  throwErrors(parser);
  return unit;
}

function throwErrors({ errors }: StatementReader): void {
  const [first, ...others] = errors.sort((a, b) => a.span.start - b.span.start);
  if (first) throw new LanguageError('ERR_SYNTAX', [first, ...others]);
}

const noFlags = 0;

class Parser extends StatementReader {
  readonly #readsLater: boolean;

  constructor(source: SourceText, tokens: TokenList, readsLater: boolean) {
    super(source, tokens);
    this.#readsLater = readsLater;
  }

  compilationUnit(): CompilationUnit {
    const classes: ClassDeclaration[] = [];
    const imports: Import[] = [];
    this.recovering(
      () => this.#header(imports),
      () => this.#skipToClass(),
    );
    while (!this.is('end')) {
      if (this.accept(';')) continue;
      const declared = this.recovering(
        () => {
          const modifiers = this.#modifiers();
          const found = this.#classOrOther(modifiers, undefined);
          if (found !== undefined) return found;
          throw this.fault('class, interface, enum, or record expected');
        },
        () => this.#skipToClass(),
      );
      if (declared && declared !== 'skipped') classes.push(declared);
    }
    return { imports, classes };
  }

  /** package and import declarations. */
  #header(imports: Import[]): void {
    this.annotations();
    if (this.accept('package')) {
      this.#qualified();
      this.expect(';');
    }
    while (this.is('import')) {
      this.recovering(
        () => imports.push(this.#import()),
        () => this.skipStatement(),
      );
    }
  }

  #import(): Import {
    this.expect('import');
    const start = this.start;
    if (this.accept('static')) {
      this.#qualified();
      throw this.unsupported('static imports', this.span(start));
    }
    const name = this.#qualified();
    const span = this.span(start);
    this.expect(';');
    return { name: name.replace(/\.\*$/, ''), isStar: name.endsWith('.*'), ...span };
  }

  #qualified(): string {
    let name = this.identifier().text;
    while (this.accept('.')) name += this.accept('*') ? '.*' : `.${this.identifier().text}`;
    return name;
  }

  #skipToClass(): void {
    while (!this.is('end') && !this.is('class') && !this.is('interface') && !this.is('enum')) {
      if (this.is('{')) this.skipBalanced('{', '}');
      else if (this.accept(';')) return;
      else if (this.#flag() !== noFlags && this.kindAt(this.index + 1) !== 'identifier') return;
      else this.advance();
    }
  }

  /** The flag of the modifier that stands here; 0 when there is none. */
  #flag(): number {
    const { kind } = this;
    if (kind === 'default') {
      const next = this.kindAt(this.index + 1);
      return next === ':' || next === '->' ? noFlags : Flag.default;
    }
    return Object.hasOwn(Flag, kind) ? Flag[kind as keyof typeof Flag] : noFlags;
  }

  #modifiers(): Modifiers {
    const start = this.start;
    let flags = 0;
    let override: Span | undefined;
    for (;;) {
      override = this.annotations() ?? override;
      const flag = this.#flag();
      if (flag === noFlags) {
        if (this.isWord('sealed') && this.#flagBehind()) throw this.unsupported('sealed classes');
        break;
      }
      if ((flags & flag) !== 0) this.note('repeated modifier', this.token());
      flags |= flag;
      this.advance();
    }
    return override ? { flags, override, ...this.span(start) } : { flags, ...this.span(start) };
  }

  #flagBehind(): boolean {
    const next = this.kindAt(this.index + 1);
    return next === 'class' || next === 'interface' || Object.hasOwn(Flag, next);
  }

  /**
   * A class or interface; other kinds of types are noted and left out; undefined when there is no type.
   * @param owner what it stands in
   */
  #classOrOther(
    modifiers: Modifiers,
    owner: 'class' | 'interface' | undefined,
  ): ClassDeclaration | 'skipped' | undefined {
    const isRecord =
      this.isWord('record') &&
      this.kindAt(this.index + 1) === 'identifier' &&
      /^[(<]$/.test(this.kindAt(this.index + 2));
    const isAnnotation = this.is('@');
    if (isRecord || isAnnotation || this.is('enum')) {
      this.noteUnsupported(isRecord ? 'records' : isAnnotation ? 'annotation types' : 'enums');
    } else if (!this.is('class') && !this.is('interface')) {
      return undefined;
    } else if (owner && !isStaticMember(owner, this.kind, modifiers)) {
      this.noteUnsupported('inner classes');
    } else {
      return this.nested(() => this.#class(modifiers));
    }
    while (!this.is('{') && !this.is('end')) this.advance();
    this.skipBalanced('{', '}');
    return 'skipped';
  }

  #class(modifiers: Modifiers): ClassDeclaration {
    const { start } = modifiers;
    const isInterface = this.is('interface');
    this.advance();
    const name = this.identifier();
    this.#typeParameters();
    let superclass: TypeName | undefined;
    const interfaces: TypeName[] = [];
    if (this.accept('extends')) {
      if (isInterface) this.#types(interfaces);
      else superclass = this.type();
    }
    if (this.accept('implements')) {
      if (isInterface) this.note("'{' expected", this.span(this.previousEnd - 10));
      this.#types(interfaces);
    }
    if (this.isWord('permits')) throw this.unsupported('sealed classes');
    this.expect('{');
    const members: Member[] = [];
    while (!this.is('}') && !this.is('end')) {
      if (this.accept(';')) continue;
      this.recovering(
        () => this.#member(name.text, isInterface, members),
        () => this.#skipMember(),
      );
    }
    this.expect('}');
    const span = this.span(start);
    return {
      kind: 'class',
      isInterface,
      modifiers,
      name,
      superclass,
      interfaces,
      members,
      ...span,
    };
  }

  #types(into: TypeName[]): void {
    do into.push(this.type());
    while (this.accept(','));
  }

  #typeParameters(): void {
    if (!this.is('<')) return;
    const end = this.behindTypeArguments(this.index);
    this.noteUnsupported('generic types');
    if (end >= 0) this.skipTo(end);
  }

  /** To behind a ';' or a block, or before what closes the class. */
  #skipMember(): void {
    while (!this.is('end') && !this.is('}')) {
      if (this.accept(';')) return;
      if (this.is('{')) {
        this.skipBalanced('{', '}');
        return;
      }
      this.advance();
    }
  }

  #member(className: string, isInterface: boolean, members: Member[]): void {
    const start = this.start;
    const modifiers = this.#modifiers();
    if (this.is('{')) {
      const isStatic = modifiers.flags === Flag.static;
      if (modifiers.flags & ~Flag.static) throw this.fault('illegal start of type');
      if (isInterface) throw this.fault('initializers not allowed in interfaces');
      members.push({ kind: 'initializer', isStatic, body: this.block(), ...this.span(start) });
      return;
    }
    const nested = this.#classOrOther(modifiers, isInterface ? 'interface' : 'class');
    if (nested !== undefined) {
      if (nested !== 'skipped') members.push(nested);
      return;
    }
    this.#typeParameters();
    if (this.is('identifier') && this.kindAt(this.index + 1) === '(') {
      const name = this.identifier();
      const { start: at, end } = name;
      if (name.text !== className || isInterface) {
        this.note('invalid method declaration; return type required', { start: at, end });
      }
      this.#method(modifiers, undefined, name, start, members);
      return;
    }
    if (!this.is('identifier') && !primitiveNames.has(this.kind) && !this.is('void')) {
      throw this.fault('illegal start of type');
    }
    const type = this.type();
    const name = this.identifier();
    if (type.name === 'void' && !this.is('(')) {
      this.noteExpected("'('");
      throw new SyntaxFault();
    }
    if (this.is('(')) this.#method(modifiers, type, name, start, members);
    else this.#fields(modifiers, type, name, isInterface, members);
  }

  #fields(
    modifiers: Modifiers,
    type: TypeName,
    first: { text: string } & Span,
    isInterface: boolean,
    members: Member[],
  ): void {
    let name = first;
    for (;;) {
      const ofName: TypeName = { ...type, dimensions: type.dimensions + this.brackets() };
      const value = this.accept('=') ? this.initializerValue() : undefined;
      if (isInterface && !value) this.noteExpected('=');
      const span = this.span(name.start);
      members.push({ kind: 'field', modifiers, type: ofName, name, value, ...span });
      if (!this.accept(',')) break;
      name = this.identifier();
    }
    if (!this.accept(';')) {
      if (
        this.is('{') ||
        this.is('identifier') ||
        primitiveNames.has(this.kind) ||
        this.is('}') ||
        this.#flag() !== noFlags
      ) {
        this.noteExpected("';'");
      } else throw this.#misplaced();
    }
  }

  /** A statement where members stand: javac calls what follows the name a missing identifier. */
  #misplaced(): Error {
    this.noteExpected("';'");
    return this.fault("';' expected");
  }

  #method(
    modifiers: Modifiers,
    type: TypeName | undefined,
    name: { text: string } & Span,
    start: number,
    members: Member[],
  ): void {
    const { parameters, isVarargs } = this.#parameters();
    const dimensions = this.brackets();
    const result = type && { ...type, dimensions: type.dimensions + dimensions };
    const thrown: TypeName[] = [];
    if (this.accept('throws')) {
      if (!this.is('identifier') && !this.is('@')) this.identifier();
      this.#types(thrown);
    }
    let body: () => Block | undefined = () => undefined;
    const hasBody = this.is('{');
    if (hasBody) body = this.#body();
    else if (this.is('default')) throw this.unsupported('annotation types');
    else if (!this.accept(';')) {
      this.noteExpected("';'");
      throw new SyntaxFault();
    }
    const span = this.span(start);
    members.push({
      kind: 'method',
      modifiers,
      result,
      name,
      parameters,
      isVarargs,
      thrown,
      hasBody,
      get body() {
        return body();
      },
      ...span,
    });
  }

  /** A block, read now, or skipped and read when it is asked for. */
  #body(): () => Block {
    if (!this.#readsLater) {
      const block = this.block();
      return () => block;
    }
    const { index } = this;
    let depth = 0;
    do {
      if (this.is('{')) depth++;
      else if (this.is('}')) depth--;
      else if (this.is('end')) break;
      this.advance();
    } while (depth > 0);
    let block: Block | undefined;
    return () => {
      if (block) return block;
      this.goTo(index);
      block = this.block();
      throwErrors(this);
      return block;
    };
  }

  #parameters(): { parameters: Parameter[]; isVarargs: boolean } {
    const parameters: Parameter[] = [];
    let isVarargs = false;
    this.expect('(');
    if (this.accept(')')) return { parameters, isVarargs };
    do {
      const start = this.start;
      if (isVarargs) this.note('varargs parameter must be the last parameter', this.token());
      const modifiers = this.#modifiers();
      const type = this.type();
      isVarargs = this.accept('...');
      const name = this.identifier();
      const dimensions = type.dimensions + this.brackets() + (isVarargs ? 1 : 0);
      parameters.push({ modifiers, type: { ...type, dimensions }, name, ...this.span(start) });
    } while (this.accept(','));
    if (!this.accept(')')) {
      this.noteExpected("',', ')', or '['");
      throw new SyntaxFault();
    }
    return { parameters, isVarargs };
  }
}

/** A class without an object of the class around it. */
function isStaticMember(owner: 'class' | 'interface', kind: string, { flags }: Modifiers): boolean {
  return owner === 'interface' || kind === 'interface' || (flags & Flag.static) !== 0;
}
