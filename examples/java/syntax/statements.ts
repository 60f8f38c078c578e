/** The rules for statements (JLS 14), named after what they read. */
import { ExpressionReader } from './expressions.js';
import type {
  Block,
  Case,
  CatchClause,
  Expression,
  For,
  ForEach,
  Jump,
  Resource,
  Statement,
  Switch,
  Throw,
  Try,
  TypeName,
} from './tree.js';
import { primitiveNames } from './types.js';

/** Statements that the language does not have yet, by their first word. */
const missing: Readonly<Record<string, string>> = {
  synchronized: 'synchronized statements',
  assert: 'assert statements',
};

export class StatementReader extends ExpressionReader {
  block(): Block {
    const start = this.start;
    this.expect('{');
    const statements = this.statements();
    this.expect('}');
    return { kind: 'block', statements, ...this.span(start) };
  }

  /** Up to a '}', or a `case` or `default` of a switch. */
  protected statements(inSwitch = false): Statement[] {
    const statements: Statement[] = [];
    while (!this.is('}') && !this.is('end')) {
      if (this.is('case') || (this.is('default') && this.kindAt(this.index + 1) !== '{')) {
        if (inSwitch) break;
        this.recovering(
          () => {
            throw this.fault(`orphaned ${this.kind}`);
          },
          () => this.skipStatement(),
        );
        continue;
      }
      this.recovering(
        () => this.blockStatement(statements),
        () => this.skipStatement(),
      );
    }
    return statements;
  }

  /** A declaration of locals, of which each declarator is a statement; or a statement. */
  protected blockStatement(into: Statement[]): void {
    if (this.is('final') || this.is('@')) {
      this.annotations();
      const isFinal = this.accept('final');
      this.annotations();
      if (this.#isClass()) throw this.#localClass();
      this.locals(isFinal, into);
      this.expect(';');
    } else if (this.#isClass()) {
      throw this.#localClass();
    } else if (this.isLocalDeclaration()) {
      this.locals(false, into);
      this.expect(';');
    } else {
      into.push(this.statement());
    }
  }

  #isClass(): boolean {
    if (this.is('class') || this.is('interface') || this.is('enum')) return true;
    if (
      (this.is('abstract') || this.is('static') || this.is('strictfp')) &&
      this.kindAt(this.index + 1) === 'class'
    )
      return true;
    const isNamed = this.isWord('record') && this.kindAt(this.index + 1) === 'identifier';
    return isNamed && /^[(<]$/.test(this.kindAt(this.index + 2));
  }

  #localClass(): Error {
    const fault = this.unsupported('local classes');
    while (!this.is('{') && !this.is('end') && !this.is(';')) this.advance();
    return fault;
  }

  /** A type and a name behind it. */
  protected isLocalDeclaration(): boolean {
    let at = this.index;
    const first = this.kindAt(at);
    if (primitiveNames.has(first))
      return this.kindAt(at + 1) !== '.' && this.kindAt(at + 1) !== '::';
    at = this.behindClassName(at);
    if (at < 0) return false;
    while (this.kindAt(at) === '[' && this.kindAt(at + 1) === ']') at += 2;
    return this.kindAt(at) === 'identifier' && !(at === this.index + 1 && this.isWord('yield'));
  }

  /** `T a = 1, b[]` */
  protected locals(isFinal: boolean, into: Statement[]): void {
    const type = this.type();
    if (type.name === 'var' && type.dimensions > 0) {
      const message = "'var' is not allowed as an element type of an array";
      this.errors.push({ source: this.source, span: type, message });
    }
    do {
      if (!this.is('identifier') && !this.is('_')) {
        if (primitiveNames.has(type.name) && !this.is(';') && !this.is(')')) {
          this.note('not a statement', type);
          this.noteExpected("';'");
        }
        throw this.fault('<identifier> expected');
      }
      const name = this.identifier();
      const ofName: TypeName = { ...type, dimensions: type.dimensions + this.brackets() };
      const value = this.accept('=') ? this.initializerValue() : undefined;
      into.push({ kind: 'local', isFinal, type: ofName, name, value, ...this.span(type.start) });
    } while (this.accept(','));
  }

  statement(): Statement {
    return this.nested(() => this.#statement());
  }

  #statement(): Statement {
    const start = this.start;
    switch (this.kind) {
      case '{':
        return this.block();
      case ';':
        this.advance();
        return { kind: 'empty', ...this.span(start) };
      case 'if': {
        this.advance();
        const test = this.#condition();
        const then = this.#embedded();
        const otherwise = this.accept('else') ? this.#embedded() : undefined;
        return { kind: 'if', test, then, otherwise, ...this.span(start) };
      }
      case 'while': {
        this.advance();
        const test = this.#condition();
        return { kind: 'while', test, body: this.#embedded(), ...this.span(start) };
      }
      case 'do': {
        this.advance();
        const body = this.#embedded();
        this.expect('while');
        const test = this.#condition();
        this.expect(';');
        return { kind: 'do', body, test, ...this.span(start) };
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
        this.expect(';');
        return { kind: 'return', value, ...this.span(start) };
      }
      case 'throw':
        return this.#throw();
      case 'try':
        return this.#try();
      case 'else':
        throw this.fault("'else' without 'if'");
      case 'catch':
        this.note("'catch' without 'try'", this.token());
        return this.#catch().body;
      case 'finally':
        this.note("'finally' without 'try'", this.token());
        this.advance();
        return this.block();
      case 'identifier':
        if (this.kindAt(this.index + 1) === ':') {
          const label = this.identifier();
          this.advance();
          return { kind: 'labeled', label, body: this.#embedded(), ...this.span(start) };
        }
        if (
          this.isWord('yield') &&
          /^(identifier|integer|string|floating|character)$/.test(this.kindAt(this.index + 1))
        ) {
          throw this.unsupported('switch expressions');
        }
    }
    const feature = missing[this.kind];
    if (feature !== undefined) throw this.unsupported(feature);
    const expression = this.#statementExpression();
    this.expect(';');
    return { kind: 'expression', expression, ...this.span(start) };
  }

  #throw(): Throw {
    const { start } = this;
    this.advance();
    const value = this.expression();
    this.expect(';');
    return { kind: 'throw', value, ...this.span(start) };
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
      this.note("'try' without 'catch', 'finally' or resource declarations", word);
    }
    return { kind: 'try', resources, body, catches, finally: last, ...this.span(start) };
  }

  #catch(): CatchClause {
    const word = this.token();
    this.advance();
    this.expect('(');
    this.annotations();
    const isFinal = this.accept('final');
    const types: TypeName[] = [];
    do types.push(this.type());
    while (this.accept('|'));
    const name = this.identifier();
    this.expect(')');
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
    this.annotations();
    const isFinal = this.accept('final');
    if (isFinal || this.isLocalDeclaration()) {
      const type = this.type();
      const name = this.identifier();
      this.expect('=');
      const value = this.expression();
      return { kind: 'local', isFinal: true, type, name, value, ...this.span(start) };
    }
    const variable = this.expression();
    if (variable.kind !== 'name' && variable.kind !== 'select') {
      const message =
        'the try-with-resources resource must either be a variable declaration or an expression denoting a reference to a final or effectively final variable';
      this.note(message, variable);
    }
    return { kind: 'variable', variable, ...this.span(start) };
  }

  /** A statement that is not a declaration. */
  #embedded(): Statement {
    if (this.is('final') || this.isLocalDeclaration()) {
      const statements: Statement[] = [];
      const start = this.start;
      this.blockStatement(statements);
      this.errors.push({
        source: this.source,
        span: statements[0] ?? this.span(start),
        message: 'variable declaration not allowed here',
        hint: 'put it into a block: { … }',
      });
      return { kind: 'empty', ...this.span(start) };
    }
    return this.statement();
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
    const isStatement =
      expression !== this.parenthesised &&
      (expression.kind === 'assign' ||
        expression.kind === 'update' ||
        expression.kind === 'call' ||
        expression.kind === 'new');
    if (!isStatement && !this.hasFault(from)) {
      const span =
        'at' in expression ? { start: expression.at, end: expression.at + 1 } : expression;
      this.errors.push({ source: this.source, span, message: 'not a statement' });
    }
    return expression;
  }

  #jump(kind: 'break' | 'continue'): Jump {
    const start = this.start;
    this.advance();
    const label = this.is('identifier') ? this.identifier() : undefined;
    this.expect(';');
    return { kind, label, ...this.span(start) };
  }

  #for(): For | ForEach {
    const start = this.start;
    this.advance();
    this.expect('(');
    const init: Statement[] = [];
    this.annotations();
    const isFinal = this.accept('final');
    if (isFinal || this.isLocalDeclaration()) {
      this.locals(isFinal, init);
      const [only] = init;
      if (this.is(':') && init.length === 1 && only?.kind === 'local' && !only.value) {
        this.advance();
        const values = this.expression();
        this.expect(')');
        const body = this.#embedded();
        const { type, name } = only;
        return { kind: 'foreach', isFinal, type, name, values, body, ...this.span(start) };
      }
    } else if (!this.is(';')) {
      do {
        const expression = this.#statementExpression();
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
    const body = this.#embedded();
    return { kind: 'for', init, test, update, body, ...this.span(start) };
  }

  #switch(): Switch {
    const start = this.start;
    this.advance();
    const value = this.#condition();
    this.expect('{');
    const cases: Case[] = [];
    let arrows: boolean | undefined;
    while (!this.is('}') && !this.is('end')) {
      if (!this.is('case') && !this.is('default')) {
        this.note("case, default, or '}' expected", this.token());
        while (!this.is('case') && !this.is('default') && !this.is('}') && !this.is('end')) {
          if (this.is('{')) this.skipBalanced('{', '}');
          else this.advance();
        }
        continue;
      }
      const one = this.#case();
      if (arrows !== undefined && arrows !== one.arrow) {
        this.note('different case kinds used in the switch', one.case);
      }
      arrows = one.arrow;
      cases.push(one.case);
    }
    this.expect('}');
    return { kind: 'switch', value, cases, arrows: arrows ?? false, ...this.span(start) };
  }

  /** A group of labels and what follows them, up to the next label. */
  #case(): { case: Case; arrow: boolean } {
    const start = this.start;
    const labels: Expression[] = [];
    let isDefault: Case['isDefault'];
    for (;;) {
      const label = this.token();
      if (this.accept('default')) {
        if (isDefault) this.note('duplicate default label', label);
        isDefault = label;
      } else {
        this.expect('case');
        do {
          if (this.is('default') || this.is('null')) throw this.unsupported('patterns in switch');
          labels.push(this.#label());
        } while (this.accept(','));
      }
      if (this.is('->')) return { case: this.#arrow(labels, isDefault, start), arrow: true };
      if (!this.accept(':')) {
        this.noteExpected(': or ->');
        break;
      }
      if (!this.is('case') && !this.is('default')) break;
    }
    const body = this.statements(true);
    return { case: { labels, isDefault, body, ...this.span(start) }, arrow: false };
  }

  /** A constant; an arrow behind it is not a lambda's. */
  #label(): Expression {
    if (this.is('identifier') && this.kindAt(this.index + 1) === '->') {
      const { text, start, end } = this.identifier();
      return { kind: 'name', name: text, start, end };
    }
    return this.caseLabel();
  }

  /** `-> expression;`, `-> {…}`; what follows does not fall through. */
  #arrow(labels: Expression[], isDefault: Case['isDefault'], start: number): Case {
    this.expect('->');
    const body: Statement[] = [];
    if (this.is('{') || this.is('throw')) body.push(this.statement());
    else {
      const expression = this.#statementExpression();
      body.push({ kind: 'expression', expression, start: expression.start, end: expression.end });
      this.expect(';');
    }
    return { labels, isDefault, body, ...this.span(start) };
  }
}
