/** The rules for statements (JLS 14), named after what they read. */
import type { Span } from 'vmkit';
import { SwitchReader } from './switches.js';
import {
  asTypeNode,
  type Block,
  type CatchClause,
  type ClassDeclaration,
  type Expression,
  Flag,
  type For,
  type ForEach,
  type Jump,
  type Modifiers,
  type Name,
  type Resource,
  type Statement,
  type Switch,
  type Try,
  type TypeNode,
} from './tree.js';
import { innermost, primitiveNames } from './types.js';

/** Behind the word `yield`: that it is a statement, and not a name. */
const valueStarts = new Set(
  (
    'identifier _ integer floating character string true false null this super new switch + - ; boolean byte short ' +
    'char int long float double'
  ).split(' '),
);
const atStatement = { members: true, names: true, statements: true };

export abstract class StatementReader extends SwitchReader {
  /** At the modifiers of a class, interface, enum or record? */
  protected abstract isClassStart(): boolean;
  protected abstract classDeclaration(modifiers: Modifiers): ClassDeclaration | undefined;

  block(): Block {
    const { start } = this;
    this.expect('{');
    const statements = this.statements();
    while (this.is('case') || this.is('default')) {
      this.fault(`orphaned ${this.kind}`);
      this.#groups();
    }
    this.expect('}');
    return { kind: 'block', statements, start, end: this.previousEnd };
  }

  /** Up to a '}', or a `case` or `default` of a switch. */
  protected statements(): Statement[] {
    const statements: Statement[] = [];
    let lastStuck = -1;
    for (;;) {
      switch (this.kind) {
        case '}':
        case 'end':
        case 'case':
        case 'default':
          return statements;
      }
      this.#blockStatement(statements);
      if (!this.hasErrors) continue;
      if (this.index === lastStuck) return statements;
      if (this.isStuck) {
        this.skip(atStatement);
        lastStuck = this.index;
      }
    }
  }

  /** A declaration of locals, of which each declarator is a statement; a local class; or a statement. */
  #blockStatement(into: Statement[]): void {
    const { start } = this;
    switch (this.kind) {
      case '{':
      case ';':
      case 'if':
      case 'for':
      case 'while':
      case 'do':
      case 'try':
      case 'switch':
      case 'synchronized':
      case 'return':
      case 'throw':
      case 'break':
      case 'continue':
      case 'else':
      case 'finally':
      case 'catch':
      case 'assert':
        into.push(this.simpleStatement());
        return;
      case '@':
      case 'final': {
        const modifiers = this.modifiers();
        if (this.isClassStart()) {
          this.#localClass(modifiers, into);
          return;
        }
        this.checkFinal(modifiers);
        this.#locals((modifiers.flags & Flag.final) !== 0, this.type(true), start, into);
        this.expect(';');
        return;
      }
      case 'abstract':
      case 'strictfp':
        this.#localClass(this.modifiers(), into);
        return;
      case 'class':
      case 'interface':
      case 'enum':
        this.#localClass(this.modifiers(), into);
        return;
      case 'identifier': {
        if (this.peek(1) === ':') {
          const label = this.identifier();
          this.advance();
          this.enter();
          const body = this.embedded();
          this.leave();
          into.push({ kind: 'labeled', label, body, start, end: this.previousEnd });
          return;
        }
        const word = this.tokens.value(this.index);
        if (word === 'yield' && this.#isYield()) {
          this.advance();
          const value = this.expression();
          this.expect(';');
          into.push({ kind: 'yield', value, start, end: this.previousEnd });
          return;
        }
        if (word === 'record' || word === 'sealed' || word === 'non') {
          if (this.#isWordyClass(word)) {
            this.#localClass(this.modifiers(), into);
            return;
          }
        }
      }
    }
    const type = this.typeOfDeclaration();
    if (type) {
      if (this.isNameLike()) {
        this.#locals(false, type, start, into);
        this.expect(';');
        return;
      }
      if (!this.isStuck) this.complain('not a statement', type);
      this.expect(';');
      into.push({ kind: 'empty', start, end: this.previousEnd });
      return;
    }
    const expression = this.#statementExpression();
    this.expect(';');
    into.push({ kind: 'expression', expression, start, end: this.previousEnd });
  }

  #localClass(modifiers: Modifiers, into: Statement[]): void {
    const declaration = this.classDeclaration(modifiers);
    const illegal =
      Flag.public | Flag.protected | Flag.private | Flag.sealed | Flag['non-sealed'] | Flag.static;
    const { start } = modifiers;
    if (declaration && (modifiers.flags & (Flag.sealed | Flag['non-sealed'])) !== 0) {
      this.complain('sealed or non-sealed local classes are not allowed', modifiers);
    } else if (declaration && (modifiers.flags & illegal) !== 0) {
      this.complain(
        `modifier ${wordsOf(modifiers.flags & illegal)} not allowed here`,
        declaration.name,
      );
    }
    if (declaration) into.push({ kind: 'localClass', declaration, start, end: this.previousEnd });
    else into.push({ kind: 'empty', start, end: this.previousEnd });
  }

  /** `record Name`, `sealed class`, `non-sealed class` */
  #isWordyClass(word: string): boolean {
    if (word === 'record') return this.isClassStart();
    const next = this.peek(word === 'sealed' ? 1 : 3);
    if (word === 'non' && !(this.peek(1) === '-' && this.isWordAt(this.index + 2, 'sealed'))) {
      return false;
    }
    return /^(class|interface|abstract|strictfp|enum)$/.test(next);
  }

  /** At the word `yield`: is it the statement? */
  #isYield(): boolean {
    const next = this.peek(1);
    if (valueStarts.has(next)) return true;
    if (next === '!' || next === '~') return this.peek(2) !== ';';
    if (next === '++' || next === '--') return this.peek(2) !== ';';
    if (next !== '(') return false;
    // `yield (a, b)` calls something; `yield (a)` and `yield (a, b) -> c` do not.
    let hasComma = false;
    let depth = 1;
    let angles = 0;
    let at = 2;
    for (; depth > 0; at++) {
      const kind = this.peek(at);
      if (kind === 'end') break;
      if (kind === '(') depth++;
      else if (kind === ')') depth--;
      else if (kind === '<') angles++;
      else if (kind === '>') angles--;
      else if (kind === ',' && depth === 1 && angles <= 0) hasComma = true;
    }
    return (!hasComma && at > 3) || this.peek(at) === '->';
  }

  /** A type, where a declaration may begin, and what stands here is one: a name follows, or nothing that it could be. */
  protected typeOfDeclaration(): TypeNode | undefined {
    const first = this.kind;
    if (primitiveNames.has(first)) {
      const next = this.peek(1);
      if (next === '.' || next === '::') return undefined;
      if (next === '[') {
        let at = 1;
        while (this.peek(at) === '[' && this.peek(at + 1) === ']') at += 2;
        if (this.peek(at) === '::' || this.peek(at) === '.') return undefined;
      }
      return this.type(true);
    }
    if (first === 'void' && this.peek(1) !== '.') {
      this.fault('illegal start of expression');
      return this.type();
    }
    if (first !== 'identifier') return undefined;
    let at = 1;
    while (this.peek(at) === '.' && this.peek(at + 1) === 'identifier') at += 2;
    const kind = this.peek(at);
    if (kind === '<') {
      const behind = this.behindTypeArguments(this.index + at);
      if (behind >= 0 && this.#isReference(behind)) return undefined;
      return this.type(true);
    }
    if (kind === '[' && this.peek(at + 1) === ']') {
      while (this.peek(at) === '[' && this.peek(at + 1) === ']') at += 2;
      return this.peek(at) === '::' || this.peek(at) === '.' ? undefined : this.type(true);
    }
    if (this.isNameLike(kind) && kind !== 'assert') return this.type(true);
    if (kind === '@') return this.type(true);
    return undefined;
  }

  /** Behind type arguments: `::`, perhaps after brackets. */
  #isReference(index: number): boolean {
    let at = index;
    while (this.kindAt(at) === '[' && this.kindAt(at + 1) === ']') at += 2;
    return this.kindAt(at) === '::';
  }

  /** Behind the type: `a = 1, b[]` */
  #locals(isFinal: boolean, type: TypeNode, start: number, into: Statement[]): void {
    let count = 0;
    do {
      const name = this.identifier();
      const ofName = this.withBrackets(type);
      let value: Expression | undefined;
      if (this.accept('=')) value = this.initializerValue();
      if (++count > 1 && type.kind === 'var') {
        this.note("'var' is not allowed in a compound declaration", type);
      } else if (ofName.kind === 'array' && innermost(ofName).kind === 'var') {
        this.note("'var' is not allowed as an element type of an array", type);
      }
      into.push({
        kind: 'local',
        isFinal,
        type: ofName,
        name,
        value,
        start,
        end: this.previousEnd,
      });
    } while (this.accept(','));
  }

  /** Behind modifiers of which only `final` makes sense. */
  protected checkFinal({ flags }: Modifiers): void {
    const others = flags & ~Flag.final;
    if (others !== 0) this.complain(`modifier ${wordsOf(others)} not allowed here`, this.token());
  }

  protected simpleStatement(): Statement {
    this.enter();
    const statement = this.#statement();
    this.leave();
    return statement;
  }

  #statement(): Statement {
    const { start } = this;
    switch (this.kind) {
      case '{':
        return this.block();
      case ';':
        this.advance();
        return { kind: 'empty', start, end: this.previousEnd };
      case 'if': {
        this.advance();
        const test = this.#condition();
        const then = this.embedded();
        const otherwise = this.accept('else') ? this.embedded() : undefined;
        return { kind: 'if', test, then, otherwise, start, end: this.previousEnd };
      }
      case 'while': {
        this.advance();
        const test = this.#condition();
        return { kind: 'while', test, body: this.embedded(), start, end: this.previousEnd };
      }
      case 'do': {
        this.advance();
        const body = this.embedded();
        this.expect('while');
        const condition = this.token();
        const test = this.#condition();
        this.expect(';');
        return { kind: 'do', body, condition, test, start, end: this.previousEnd };
      }
      case 'for':
        return this.#for();
      case 'switch':
        return this.#switch();
      case 'break':
      case 'continue':
        return this.#jump(this.kind);
      case 'return': {
        this.advance();
        const value = this.is(';') ? undefined : this.expression();
        const inParentheses = value !== undefined && value === this.parenthesised;
        this.expect(';');
        return { kind: 'return', value, inParentheses, start, end: this.previousEnd };
      }
      case 'throw': {
        this.advance();
        const value = this.expression();
        this.expect(';');
        return { kind: 'throw', value, start, end: this.previousEnd };
      }
      case 'synchronized': {
        this.advance();
        const lock = this.#condition();
        return { kind: 'synchronized', lock, body: this.block(), start, end: this.previousEnd };
      }
      case 'assert': {
        this.advance();
        const test = this.expression();
        const message = this.accept(':') ? this.expression() : undefined;
        this.expect(';');
        return { kind: 'assert', test, message, start, end: this.previousEnd };
      }
      case 'try':
        return this.#try();
      case 'else': {
        const word = this.token();
        this.advance();
        return this.#misplaced("'else' without 'if'", word);
      }
      case 'finally': {
        const word = this.token();
        this.advance();
        return this.#misplaced("'finally' without 'try'", word);
      }
      default: {
        const word = this.token();
        const { body } = this.#catch();
        this.complain("'catch' without 'try'", word);
        return body;
      }
    }
  }

  /** What belongs to an earlier statement: it is told of, and read. */
  #misplaced(message: string, word: Span): Statement {
    this.complain(message, word);
    return this.embedded();
  }

  #try(): Try {
    const word = this.token();
    const { start } = word;
    this.advance();
    const resources = this.accept('(') ? this.#resources() : [];
    const body = this.block();
    const catches: CatchClause[] = [];
    while (this.is('catch')) catches.push(this.#catch());
    const last = this.accept('finally') ? this.block() : undefined;
    if (catches.length === 0 && !last && resources.length === 0) {
      this.complain("'try' without 'catch', 'finally' or resource declarations", word);
    }
    return { kind: 'try', resources, body, catches, finally: last, start, end: this.previousEnd };
  }

  #catch(): CatchClause {
    const word = this.token();
    this.advance();
    this.expect('(');
    const modifiers = this.modifiers();
    this.checkFinal(modifiers);
    const types: TypeNode[] = [];
    do types.push(this.type());
    while (this.accept('|'));
    const name = this.identifier();
    this.expect(')');
    const isFinal = (modifiers.flags & Flag.final) !== 0;
    return { isFinal, types, name, body: this.block(), start: word.start, end: word.end };
  }

  /** Behind the parenthesis: one or more, with semicolons between; one more may stand at the end. */
  #resources(): Resource[] {
    const resources: Resource[] = [this.#resource()];
    while (this.accept(';') && !this.is(')')) resources.push(this.#resource());
    this.expect(')');
    return resources;
  }

  #resource(): Resource {
    const { start } = this;
    const hasModifiers = this.is('final') || this.is('@');
    if (hasModifiers) this.checkFinal(this.modifiers());
    const type = hasModifiers ? this.type(true) : this.typeOfDeclaration();
    if (type) {
      const name = this.identifier();
      this.expect('=', '=');
      const value = this.expression();
      return { kind: 'local', isFinal: true, type, name, value, start, end: this.previousEnd };
    }
    const variable = this.expression();
    if (variable.kind !== 'name' && variable.kind !== 'select') {
      const message =
        'the try-with-resources resource must either be a variable declaration or an expression denoting a reference to a final or effectively final variable';
      this.complain(message, variable);
    }
    return { kind: 'variable', variable, start, end: this.previousEnd };
  }

  /** A statement that is not a declaration. */
  protected embedded(): Statement {
    const { start } = this;
    const statements: Statement[] = [];
    switch (this.kind) {
      case '}':
      case 'end':
      case 'case':
      case 'default':
        this.fault('illegal start of statement');
        return { kind: 'empty', start, end: this.previousEnd };
    }
    this.#blockStatement(statements);
    const [first] = statements as [Statement];
    if (first.kind === 'local') {
      const hint = 'put it into a block: { … }';
      this.complain('variable declaration not allowed here', first, hint);
    } else if (first.kind === 'localClass') {
      this.complain('class, interface or enum declaration not allowed here', first);
    }
    return first;
  }

  #condition(): Expression {
    this.expect('(');
    const test = this.expression();
    this.expect(')');
    return test;
  }

  #statementExpression(): Expression {
    const from = this.index;
    const expression = this.expression();
    this.#checkStatement(expression, from);
    return expression;
  }

  #checkStatement(expression: Expression, from: number): void {
    const { kind } = expression;
    const isStatement =
      (kind === 'assign' || kind === 'update' || kind === 'call' || kind === 'new') &&
      expression !== this.parenthesised;
    if (isStatement || this.hasFault(from)) return;
    if (kind === 'name' && expression.name === '') return;
    if ((kind === 'select' || kind === 'index') && this.isToldAt(this.lastDot)) return;
    const at = 'at' in expression && kind !== 'lambda' ? expression.at : undefined;
    const span = at === undefined ? expression : { start: at, end: at + 1 };
    this.complain('not a statement', span);
  }

  #jump(kind: 'break' | 'continue'): Jump {
    const { start } = this;
    this.advance();
    const label = this.isNameLike() ? this.identifier() : undefined;
    this.expect(';');
    return { kind, label, start, end: this.previousEnd };
  }

  #for(): For | ForEach {
    const { start } = this;
    this.advance();
    this.expect('(');
    const init: Statement[] = [];
    const from = this.start;
    const hasModifiers = this.is('final') || this.is('@');
    const flags = hasModifiers ? this.modifiers().flags : 0;
    const type = hasModifiers
      ? this.type(true)
      : this.is(';')
        ? undefined
        : this.typeOfDeclaration();
    if (type) {
      const isFinal = (flags & Flag.final) !== 0;
      if (this.is(':')) return this.#withoutName(start, type);
      if (this.isNameLike() || hasModifiers) this.#locals(isFinal, type, from, init);
      else this.complain('not a statement', type);
      const [only] = init;
      if (this.is(':') && init.length === 1 && only?.kind === 'local' && !only.value) {
        return this.#forEach(start, isFinal, only.type, only.name);
      }
    } else if (!this.is(';')) {
      do {
        const at = this.index;
        const expression = this.expression();
        const named = this.is(':') && init.length === 0 ? asTypeNode(expression) : undefined;
        if (named) return this.#withoutName(start, named);
        this.#checkStatement(expression, at);
        init.push({ kind: 'expression', expression, start: expression.start, end: expression.end });
      } while (this.accept(','));
    }
    this.expect(';');
    const test = this.is(';') ? undefined : this.expression();
    this.expect(';');
    const update: Expression[] = [];
    if (!this.is(')')) {
      do update.push(this.#statementExpression());
      while (this.accept(','));
    }
    this.expect(')');
    const body = this.embedded();
    return { kind: 'for', init, test, update, body, start, end: this.previousEnd };
  }

  /** At the colon. */
  #forEach(start: number, isFinal: boolean, type: TypeNode, name: Name): ForEach {
    this.advance();
    const values = this.expression();
    this.expect(')');
    const body = this.embedded();
    return { kind: 'foreach', isFinal, type, name, values, body, start, end: this.previousEnd };
  }

  /** `for (T : values)` */
  #withoutName(start: number, type: TypeNode): ForEach {
    this.complain('bad initializer for for-loop', type);
    return this.#forEach(start, false, type, { text: '', ...this.token() });
  }

  #switch(): Switch {
    const { start } = this;
    this.advance();
    const value = this.#condition();
    this.expect('{');
    const { cases, arrows } = this.switchCases(false);
    this.expect('}');
    return { kind: 'switch', value, cases, arrows, start, end: this.previousEnd };
  }

  /** Groups of a `case` that stands outside of any switch. */
  #groups(): void {
    while (this.is('case') || this.is('default')) this.switchCase(false);
  }
}

/** The modifiers of a set, as javac lists them. */
export function wordsOf(flags: number): string {
  return Object.entries(Flag)
    .filter(([, flag]) => (flags & flag) !== 0)
    .map(([word]) => word)
    .join(',');
}
