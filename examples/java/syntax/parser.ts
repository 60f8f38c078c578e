/** The rules for a source and its classes (JLS 7 to 9), named after what they read. Start reading here. */
import { LanguageError, type SourceText } from 'vmkit';
import type { FormalParameters } from './expressions.js';
import { tokenize } from './lexer.js';
import { StatementReader } from './statements.js';
import type { TokenList } from './tokens.js';
import {
  type Annotation,
  type Block,
  type ClassDeclaration,
  type ClassKind,
  type CompilationUnit,
  type EnumConstant,
  Flag,
  type Import,
  type Member,
  type Modifiers,
  type Name,
  type Parameter,
  type TypeNode,
  type TypeParameter,
} from './tree.js';
import { innermost } from './types.js';

/**
 * @param bodies when methods' bodies are read: at once, or when each is first asked for, which suits a library of which
 *   programs use little
 * @throws LanguageError with all that breaks the grammar; a body that is read later throws then
 */
export function parse(source: SourceText, bodies: 'now' | 'later' = 'now'): CompilationUnit {
  const parser = new Parser(source, tokenize(source), bodies === 'later');
  const unit = parser.compilationUnit();
  throwErrors(parser);
  return unit;
}

function throwErrors({ errors }: StatementReader): void {
  if (errors.length === 0) return;
  const [first, ...others] = errors.sort((a, b) => a.span.start - b.span.start);
  if (first) throw new LanguageError('ERR_SYNTAX', [first, ...others]);
}

const modifierWords: ReadonlyMap<string, number> = new Map(Object.entries(Flag));
const noAnnotations: readonly Annotation[] = [];
const noTypes: TypeNode[] = [];
const noTypeParameters: TypeParameter[] = [];
const wanted = 'class, interface, enum, or record expected';

class Parser extends StatementReader {
  readonly #readsLater: boolean;

  constructor(source: SourceText, tokens: TokenList, readsLater: boolean) {
    super(source, tokens);
    this.#readsLater = readsLater;
  }

  compilationUnit(): CompilationUnit {
    const classes: ClassDeclaration[] = [];
    const imports: Import[] = [];
    let named: Name | undefined;
    let modifiers = this.is('@') ? this.modifiers() : undefined;
    if (this.is('package')) {
      modifiers = undefined;
      this.advance();
      named = this.qualifiedName();
      this.expect(';');
    }
    while (!this.is('end')) {
      if (this.isStuck) {
        this.skip({ imports: classes.length === 0 });
        if (this.is('end')) break;
      }
      if (this.is('import') && classes.length === 0 && !modifiers) imports.push(this.#import());
      else if (modifiers || !this.accept(';')) {
        const found = this.classDeclaration(modifiers ?? this.modifiers());
        modifiers = undefined;
        if (found) classes.push(found);
      }
    }
    return { package: named, imports, classes };
  }

  #import(): Import {
    const keyword = this.start;
    this.advance();
    const { start } = this;
    const isStatic = this.accept('static');
    const first = this.identifier();
    let name = first.text;
    let isStar = false;
    do {
      this.expect('.');
      if (this.accept('*')) {
        isStar = true;
        break;
      }
      name += `.${this.identifier().text}`;
    } while (this.is('.'));
    const span = this.span(isStatic ? first.start : start);
    this.expect(';');
    return { name, isStar, isStatic, keyword, ...span };
  }

  /** The flag of the modifier that stands here; 0 when there is none. */
  #flag(): number {
    const { kind } = this;
    if (kind === 'identifier') {
      const word = this.tokens.value(this.index);
      if (word === 'sealed' && this.#isBeforeClass(1)) return Flag.sealed;
      if (word !== 'non' || this.peek(1) !== '-') return 0;
      if (!this.isWordAt(this.index + 2, 'sealed') || !this.#isBeforeClass(3)) return 0;
      return Flag['non-sealed'];
    }
    return modifierWords.get(kind) ?? 0;
  }

  /** Do a class and its other modifiers follow at a distance? */
  #isBeforeClass(distance: number): boolean {
    const kind = this.peek(distance);
    if (kind === 'identifier') {
      const at = this.index + distance;
      return this.isWordAt(at, 'record') || this.isWordAt(at, 'sealed') || this.isWordAt(at, 'non');
    }
    return (
      kind === 'class' ||
      kind === 'interface' ||
      kind === 'enum' ||
      kind === '@' ||
      modifierWords.has(kind)
    );
  }

  protected modifiers(): Modifiers {
    const { start } = this;
    let flags = 0;
    let annotations = noAnnotations;
    for (;;) {
      if (this.kind === '@') {
        if (this.peek(1) === 'interface') break;
        const more = this.annotations();
        annotations = annotations.length > 0 ? [...annotations, ...more] : more;
        continue;
      }
      const flag = this.#flag();
      if (flag === 0) break;
      if ((flags & flag) !== 0) this.complain('repeated modifier', this.token());
      flags |= flag;
      if (flag === Flag['non-sealed']) {
        this.advance();
        this.advance();
      }
      this.advance();
    }
    return { flags, annotations, start, end: Math.max(start, this.previousEnd) };
  }

  protected isClassStart(): boolean {
    const { kind } = this;
    if (kind === 'class' || kind === 'interface' || kind === 'enum') return true;
    if (kind === '@') return this.peek(1) === 'interface';
    if (!this.isWord('record') || this.peek(1) !== 'identifier') return false;
    return this.peek(2) === '(' || this.peek(2) === '<';
  }

  /** Behind its modifiers; undefined, with an error, when there is none. */
  protected classDeclaration(modifiers: Modifiers): ClassDeclaration | undefined {
    if (!this.isClassStart()) {
      if (this.isWord('record')) this.fault('record header expected');
      else {
        const span = this.token();
        const isName = this.isNameLike();
        if (isName) this.advance();
        this.fault(wanted, span);
        // Nothing can begin behind the name either.
        if (isName) this.stick();
      }
      return undefined;
    }
    this.enter();
    const { start } = modifiers;
    this.accept('@');
    const keyword = this.token();
    const kind = this.#classKind(modifiers);
    const name = this.typeName();
    const typeParameters = this.is('<') ? this.typeParameters() : noTypeParameters;
    const isRecord = kind === 'record';
    const header = isRecord ? this.#parameters('record') : undefined;
    let bases = noTypes;
    let interfaces = noTypes;
    if (this.is('extends') && kind !== 'enum' && !isRecord && kind !== 'annotation') {
      this.advance();
      bases = kind === 'interface' ? this.typeList() : [this.type()];
    }
    if (this.is('implements') && kind !== 'interface' && kind !== 'annotation') {
      this.advance();
      interfaces = this.typeList();
    }
    let permits: TypeNode[] | undefined;
    if (this.isWord('permits') && (kind === 'class' || kind === 'interface')) {
      if ((modifiers.flags & Flag.sealed) === 0) {
        const hint = `${kind} is not sealed`;
        this.complain('invalid permits clause', this.token(), hint);
      }
      this.advance();
      permits = this.#classTypes();
    }
    const constants: EnumConstant[] = [];
    const members = this.#classBody(kind, name.text, constants);
    this.leave();
    return {
      kind,
      modifiers,
      keyword,
      name,
      typeParameters,
      extends: bases,
      implements: interfaces,
      permits,
      components: header?.parameters ?? [],
      isVarargs: header?.isVarargs ?? false,
      constants,
      members,
      start,
      end: this.previousEnd,
    };
  }

  /** Takes its word. */
  #classKind(modifiers: Modifiers): ClassKind {
    const word = this.kind;
    const isAnnotation = this.kindAt(this.index - 1) === '@';
    this.advance();
    if (word === 'identifier') return 'record';
    if (word === 'interface' && isAnnotation && modifiers) return 'annotation';
    return word as ClassKind;
  }

  protected anonymousBody(): ClassDeclaration {
    const { start } = this;
    this.enter();
    const members = this.#classBody('class', '', []);
    this.leave();
    const nothing = { start, end: start };
    return {
      kind: 'class',
      modifiers: { flags: 0, annotations: noAnnotations, ...nothing },
      keyword: { start, end: start + 1 },
      name: { text: '', ...nothing },
      typeParameters: noTypeParameters,
      extends: noTypes,
      implements: noTypes,
      permits: undefined,
      components: [],
      isVarargs: false,
      constants: [],
      members,
      start,
      end: this.previousEnd,
    };
  }

  #classBody(kind: ClassKind, name: string, constants: EnumConstant[]): Member[] {
    const members: Member[] = [];
    this.expect('{');
    if (this.isStuck) {
      this.skip({ members: true });
      if (!this.accept('{')) return members;
    }
    if (kind === 'enum') {
      this.#enumBody(name, constants, members);
      return members;
    }
    while (!this.is('}') && !this.is('end')) {
      const before = this.index;
      this.#member(name, kind, members);
      if (this.isStuck) this.skip({ members: true, names: true });
      if (this.index === before) this.advance();
    }
    this.expect('}');
    return members;
  }

  /** Constants, a semicolon, members; each is read in the other's place too, which is told once. */
  #enumBody(name: string, constants: EnumConstant[], members: Member[]): void {
    let isBehind = false;
    let isMixed = false;
    let wasStuck = false;
    if (this.accept(',')) {
      if (this.accept(';')) isBehind = true;
      else if (!this.is('}')) {
        this.noteExpected("'}' or ';'");
        wasStuck = true;
      }
    }
    let last = -1;
    while (!this.is('}') && !this.is('end')) {
      // Neither a constant nor a member begins with this: `<` alone, say.
      if (this.index === last) {
        this.advance();
        continue;
      }
      last = this.index;
      if (this.accept(';')) {
        isBehind = true;
        continue;
      }
      if (this.#isConstant(name) ?? !isBehind) {
        wasStuck = false;
        if (isBehind && !isMixed) {
          this.fault('enum constant not expected here');
          isMixed = true;
        }
        constants.push(this.#constant());
        if (!this.isStuck && !this.is('}') && !this.is(';') && !this.accept(',')) {
          this.noteExpected("',', '}', or ';'");
          wasStuck = true;
          continue;
        }
      } else {
        if (!isBehind && !isMixed && !wasStuck) {
          this.fault('enum constant expected here');
          isMixed = true;
        }
        wasStuck = false;
        this.#member(name, 'enum', members);
      }
      if (this.isStuck) this.skip({ members: true, names: true });
    }
    this.expect('}');
  }

  /** Does a constant stand here, rather than a member? Undefined when both could. */
  #isConstant(className: string): boolean | undefined {
    if (this.is('identifier')) {
      if (this.isWord(className)) return undefined;
      const next = this.peek(1);
      if (next === '(' || next === '{' || next === ',' || next === ';') return true;
      return this.isWord('record') ? false : undefined;
    }
    return this.is('@') || this.is('<') ? undefined : false;
  }

  #constant(): EnumConstant {
    const { start } = this;
    const annotations = this.annotations();
    const modifiers = { flags: 0, annotations, start, end: start };
    const name = this.identifier();
    const args = this.is('(') ? this.args() : [];
    const body = this.is('{') ? this.anonymousBody() : undefined;
    return {
      kind: 'constant',
      modifiers,
      name,
      args,
      body,
      start: name.start,
      end: this.previousEnd,
    };
  }

  #member(className: string, owner: ClassKind, members: Member[]): void {
    if (this.accept(';')) return;
    const { start } = this;
    const modifiers = this.modifiers();
    const isInterface = owner === 'interface' || owner === 'annotation';
    if (this.isClassStart()) {
      const nested = this.classDeclaration(modifiers);
      if (nested) members.push(nested);
      return;
    }
    if (this.is('{') && (modifiers.flags & ~Flag.static) === 0) {
      const isStatic = modifiers.flags === Flag.static;
      if (isInterface) this.complain('initializers not allowed in interfaces', this.token());
      else if (owner === 'record' && !isStatic) {
        this.complain('instance initializers not allowed in records', this.token());
      }
      members.push({
        kind: 'initializer',
        isStatic,
        body: this.block(),
        start,
        end: this.previousEnd,
      });
      return;
    }
    const typeParameters = this.is('<') ? this.typeParameters() : noTypeParameters;
    if (this.is('@')) this.annotations();
    const head = { modifiers, typeParameters, start };
    if (this.is('identifier') && this.#isConstructor(owner)) {
      const name = this.identifier();
      if (name.text !== className) {
        this.complain('invalid method declaration; return type required', name);
      }
      this.#method(head, undefined, name, owner, members);
      return;
    }
    const type = this.type();
    const name = this.identifier();
    if (this.is('(')) this.#method(head, type, name, owner, members);
    else if (type.kind === 'primitive' && type.name === 'void') this.fault("'(' expected");
    else if (typeParameters.length > 0) this.fault("'(' expected");
    else this.#fields(modifiers, type, name, owner, members);
  }

  /** At a name: one without a type, with parameters behind it; or a record's, without them. */
  #isConstructor(owner: ClassKind): boolean {
    const next = this.peek(1);
    if (owner === 'interface' || owner === 'annotation') return false;
    return next === '(' || (owner === 'record' && next === '{');
  }

  #fields(
    modifiers: Modifiers,
    type: TypeNode,
    first: Name,
    owner: ClassKind,
    members: Member[],
  ): void {
    let name = first;
    const needsValue = owner === 'interface' || owner === 'annotation';
    for (;;) {
      const ofName = this.withBrackets(type);
      let value: ReturnType<Parser['initializerValue']> | undefined;
      if (this.accept('=')) value = this.initializerValue();
      else if (needsValue) this.fault('= expected');
      const span = this.span(name.start);
      members.push({
        kind: 'field',
        modifiers,
        type: ofName,
        name,
        value,
        start: span.start,
        end: span.end,
      });
      if (!this.accept(',')) break;
      name = this.identifier();
    }
    this.expect(';');
    if (owner === 'record' && (modifiers.flags & Flag.static) === 0) {
      const hint = 'consider replacing field with record component';
      this.fault('field declaration must be static', first, hint);
    }
  }

  #method(
    head: { modifiers: Modifiers; typeParameters: TypeParameter[]; start: number },
    type: TypeNode | undefined,
    name: Name,
    owner: ClassKind,
    members: Member[],
  ): void {
    const { modifiers, typeParameters, start } = head;
    const isCompact = owner === 'record' && type === undefined && this.is('{');
    const { parameters, isVarargs } = isCompact
      ? { parameters: [], isVarargs: false }
      : this.#parameters('method');
    const result = type && this.withBrackets(type);
    let thrown = noTypes;
    if (this.accept('throws')) thrown = this.#classTypes();
    let readBody: () => Block | undefined = noBody;
    let hasBody = this.is('{');
    const hasDefault = this.is('default');
    if (hasBody) readBody = this.#body();
    else {
      if (this.accept('default')) this.annotationValue();
      this.expect(';');
      if (this.isStuck) {
        this.skip({ members: true });
        hasBody = this.is('{');
        if (hasBody) this.block();
      }
    }
    members.push({
      kind: 'method',
      modifiers,
      typeParameters,
      result,
      name,
      parameters,
      isVarargs,
      thrown,
      isCompact,
      hasDefault,
      hasBody,
      readBody,
      start,
      end: this.previousEnd,
    });
  }

  #classTypes(): TypeNode[] {
    const types: TypeNode[] = [];
    do {
      if (this.is('@')) this.annotations();
      types.push(this.classType());
    } while (this.accept(','));
    return types;
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

  protected formalParameters(ofLambda: boolean): FormalParameters {
    return this.#parameters(ofLambda ? 'lambda' : 'method');
  }

  #parameters(of: 'method' | 'lambda' | 'record'): FormalParameters {
    const read: FormalParameters = { parameters: [], isVarargs: false, untyped: 0 };
    this.expect('(');
    if (this.accept(')')) return read;
    do {
      if (read.isVarargs) {
        const last = read.parameters.at(-1) as Parameter;
        this.complain('varargs parameter must be the last parameter', last.name);
      }
      this.#parameter(of, read);
    } while (this.accept(','));
    this.expect(')', "',', ')', or '['");
    return read;
  }

  #parameter(of: 'method' | 'lambda' | 'record', read: FormalParameters): void {
    const { start } = this;
    const modifiers = this.modifiers();
    if (of !== 'record') this.checkFinal(modifiers);
    else if (modifiers.flags !== 0) {
      this.complain('record components cannot have modifiers', modifiers);
    }
    if (of === 'lambda' && this.is('identifier') && /^[,)]$/.test(this.peek(1))) {
      const name = this.identifier();
      const type: TypeNode = { kind: 'var', start: name.start, end: name.start };
      read.parameters.push({ modifiers, type, name, start, end: this.previousEnd });
      read.untyped++;
      return;
    }
    const written = this.type(of === 'lambda');
    if (this.is('@')) this.annotations();
    read.isVarargs = this.accept('...');
    if (this.is('this') || (this.is('identifier') && this.peek(1) === '.')) {
      if (this.#receiver(of, read)) return;
    }
    const name = this.identifier();
    let type = this.withBrackets(written);
    if (read.isVarargs) {
      if (type !== written)
        this.complain('legacy array notation not allowed on variable-arity parameter', name);
      type = { kind: 'array', element: type, start: written.start, end: name.start };
    }
    if (of === 'lambda' && type.kind === 'array' && innermost(type).kind === 'var') {
      this.note("'var' is not allowed as an element type of an array", name);
    }
    read.parameters.push({ modifiers, type, name, start, end: this.previousEnd });
  }

  /** `T this`, `Outer Outer.this`: only for annotations, so it is dropped. */
  #receiver(of: 'method' | 'lambda' | 'record', read: FormalParameters): boolean {
    if (of !== 'method' || read.parameters.length > 0) return false;
    while (this.is('identifier') && this.peek(1) === '.') {
      this.advance();
      this.advance();
    }
    return this.accept('this');
  }
}

function noBody(): undefined {
  return undefined;
}
