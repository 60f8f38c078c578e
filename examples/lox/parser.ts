/**
 * Reads a source in the one pass of the book's compiler: what it says of wrong programs, and in which order, depends on that.
 * A Pratt parser for expressions; after an error it skips to the next statement.
 */
import type { SourceText, Span } from 'vmkit';
import { type RecoveringRules, RecoveringTokens } from 'vmkit/vm';
import type { BinaryOperator, ClassNode, Expr, FunctionNode, Item, Name, Stmt } from './ast.js';
import { bytes, limits, Reading } from './limits.js';

export interface Program {
  readonly items: readonly Item[];
  /** All of them, inner ones before those around them. */
  readonly functions: FunctionNode[];
  readonly classes: ClassNode[];
}

/** @throws LanguageError with all that is wrong: "Error at 'x': Expect …", where the book's compiler sees it */
export function parse(source: SourceText): Program {
  return new Parser(source).program();
}

/** Operators from the loosest to the tightest: assignments are on level 1, unary operators on 8. */
const operators = ['', 'or', 'and', '== !=', '< <= > >=', '+ -', '* /', '', '( .'];
const [assignment, unary] = [1, 8];
const levels = new Map(
  operators.flatMap((each, index) => each.split(' ').map((operator) => [operator, index + 1])),
);
/** These are two instructions: the opposite, and a negation. */
const negated = ['!=', '>=', '<='];
const statementStarts = new Set('class fun var for if while print return'.split(' '));
const nil: Expr = { kind: 'literal', value: null };

const rules: RecoveringRules = {
  pattern:
    /[ \r\t\n]+|\/\/[^\n]*|(?<name>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<string>"[^"]*")|(?<operator>[!=<>]=?|[-+*/(){},.;])/,
  keywords: 'and class else false for fun if nil or print return super this true var while'.split(
    ' ',
  ),
  deepest: limits.nesting,
  tooDeep: `Too deeply nested: ${limits.nesting} levels are the most.`,
  strange(text, start) {
    const end = text.length;
    // A string without an end is missed where the source ends.
    if (text[start] === '"') return { message: 'Unterminated string.', start: end, end };
    return { message: 'Unexpected character.', start, end: start + 1 };
  },
  complaint(message, { kind, text }) {
    const where = kind === 'error' ? '' : kind === 'end' ? ' at end' : ` at '${text}'`;
    return `Error${where}: ${message}`;
  },
  // A string's line is the one it ends on.
  placeOf: ({ kind, start, end }) => ({ start: kind === 'string' ? end - 1 : start, end }),
};

class Parser extends RecoveringTokens {
  readonly #functions: FunctionNode[] = [];
  readonly #classes: ClassNode[] = [];
  #fn = this.#reading('script');
  #class: ClassNode | undefined;

  constructor(source: SourceText) {
    super(source, rules);
  }

  program(): Program {
    const items: Item[] = [];
    while (!this.match('end')) {
      const [before, at] = [this.#fn.loops, this.current];
      const stmt = this.#declaration();
      items.push({ stmt, at, loops: this.#fn.loops > before });
    }
    this.throwErrors();
    return { items, functions: this.#functions, classes: this.#classes };
  }

  /** Counts an instruction; gives the node that it is for its place. */
  #emit<const T extends object>(size: number, node?: T): T & { at: Span } {
    this.#fn.chunk.emit(size);
    return { ...(node as T), at: this.at() };
  }

  // ── Declarations ───────────────────────────────────────────────────────────────────────────────────────────────

  #declaration(): Stmt {
    const stmt = this.#anyDeclaration();
    this.recover(';', statementStarts);
    return stmt;
  }

  #anyDeclaration(): Stmt {
    if (this.match('class')) return this.#classDeclaration();
    if (this.match('fun')) return this.#funDeclaration();
    return this.match('var') ? this.#varDeclaration() : this.#statement();
  }

  #classDeclaration(): Stmt {
    const name = this.consume('name', 'Expect class name.');
    this.#fn.chunk.constant();
    const to = this.#fn.depth > 0 ? this.#fn.declare(name) : name;
    this.#emit(bytes.operand);
    const fields = new Set<string>();
    const node: ClassNode = { kind: 'class', to, name, methods: [], fields, at: this.at() };
    this.#define(to);
    const outer = this.#class;
    this.#class = node;
    if (this.match('<')) this.#superclass(node);
    this.#named(name);
    this.consume('{', "Expect '{' before class body.");
    while (!this.is('}') && !this.is('end')) node.methods.push(this.#method());
    this.consume('}', "Expect '}' after class body.");
    this.#emit(bytes.plain);
    if (node.superclass) this.#fn.end();
    this.#class = outer;
    this.#classes.push(node);
    return node;
  }

  #superclass(node: ClassNode): void {
    const name = this.consume('name', 'Expect superclass name.');
    const of = this.#named(name);
    if (name === node.name) this.error("A class can't inherit from itself.");
    this.#fn.begin();
    const local = this.#fn.declare('super');
    local.isReady = true;
    this.#named(node.name);
    node.superclass = this.#emit(bytes.plain, { of, local });
  }

  #method(): FunctionNode {
    const name = this.consume('name', 'Expect method name.');
    this.#fn.chunk.constant();
    const method = this.#function(name === 'init' ? 'initializer' : 'method');
    this.#emit(bytes.operand);
    return method;
  }

  #funDeclaration(): Stmt {
    const to = this.#variable('Expect function name.');
    // It may call itself.
    if (typeof to !== 'string') to.isReady = true;
    const fn = this.#function('function');
    if (typeof to !== 'string') to.makes = fn.scope;
    this.#define(to);
    return { kind: 'function', to, fn };
  }

  #varDeclaration(): Stmt {
    const to = this.#variable('Expect variable name.');
    let initial = nil;
    if (this.match('=')) initial = this.#expression();
    else this.#emit(bytes.plain);
    this.consume(';', "Expect ';' after variable declaration.");
    this.#define(to);
    return { kind: 'var', to, initial };
  }

  /** Declares what the next token names. */
  #variable(message: string): Name {
    const name = this.consume('name', message);
    if (this.#fn.depth > 0) return this.#fn.declare(name);
    this.#fn.chunk.constant();
    return name;
  }

  #define(to: Name): void {
    if (typeof to === 'string') this.#emit(bytes.operand);
    else to.isReady = true;
  }

  #function(kind: FunctionNode['kind']): FunctionNode {
    const outer = this.#fn;
    const scope = this.#reading(kind, outer);
    const { text: name } = this.previous;
    const fn: FunctionNode = { name, kind, scope, body: [], at: this.at() };
    this.#fn = scope;
    scope.begin();
    this.consume('(', "Expect '(' after function name.");
    if (!this.is(')'))
      do this.#parameter();
      while (this.match(','));
    this.consume(')', "Expect ')' after parameters.");
    this.consume('{', "Expect '{' before function body.");
    fn.body = this.nested(() => this.#block());
    this.#emit(bytes.end[kind]);
    this.#functions.push(fn);
    this.#fn = outer;
    outer.chunk.constant();
    this.#emit(bytes.operand + 2 * scope.outer.length);
    return fn;
  }

  #parameter(): void {
    if (this.#fn.parameters.length === limits.parameters) {
      this.error("Can't have more than 255 parameters.", this.current);
    }
    this.#fn.parameter(this.consume('name', 'Expect parameter name.'));
  }

  #reading(kind: FunctionNode['kind'], outer?: Reading): Reading {
    return new Reading(kind, outer, (message) => this.error(message));
  }

  // ── Statements ─────────────────────────────────────────────────────────────────────────────────────────────────

  #statement(): Stmt {
    return this.nested(() => {
      if (this.match('print')) return this.#printStatement();
      if (this.match('for')) return this.#scoped(() => this.#forStatement());
      if (this.match('if')) return this.#ifStatement();
      if (this.match('return')) return this.#returnStatement();
      if (this.match('while')) return this.#whileStatement();
      if (!this.match('{')) return this.#expressionStatement();
      return this.#scoped(() => ({ kind: 'block', body: this.#block() }));
    });
  }

  #scoped(rule: () => Stmt): Stmt {
    this.#fn.begin();
    const stmt = rule();
    this.#fn.end();
    return stmt;
  }

  #block(): Stmt[] {
    const body: Stmt[] = [];
    while (!this.is('}') && !this.is('end')) body.push(this.#declaration());
    this.consume('}', "Expect '}' after block.");
    return body;
  }

  #printStatement(): Stmt {
    const value = this.#expression();
    this.consume(';', "Expect ';' after value.");
    return this.#emit(bytes.plain, { kind: 'print', value });
  }

  #expressionStatement(): Stmt {
    const value = this.#expression();
    this.consume(';', "Expect ';' after expression.");
    return this.#emit(bytes.plain, { kind: 'expression', value });
  }

  #ifStatement(): Stmt {
    const { chunk } = this.#fn;
    const condition = this.#conditionOf('if');
    const no = this.#jumpIfFalse();
    const then = this.#statement();
    const end = chunk.jump();
    chunk.land(no);
    this.#emit(bytes.plain);
    const otherwise = this.match('else') ? this.#statement() : undefined;
    chunk.land(end);
    return { kind: 'if', condition, then, otherwise };
  }

  #whileStatement(): Stmt {
    const { chunk } = this.#fn;
    this.#fn.loops++;
    const start = chunk.size;
    const condition = this.#conditionOf('while');
    const exit = this.#jumpIfFalse();
    const body = this.#statement();
    chunk.loop(start);
    chunk.land(exit);
    this.#emit(bytes.plain);
    return { kind: 'while', condition, body };
  }

  #conditionOf(keyword: string): Expr {
    this.consume('(', `Expect '(' after '${keyword}'.`);
    const condition = this.#expression();
    this.consume(')', "Expect ')' after condition.");
    return condition;
  }

  #forStatement(): Stmt {
    const { chunk } = this.#fn;
    this.#fn.loops++;
    this.consume('(', "Expect '(' after 'for'.");
    const first: Stmt[] = [];
    if (this.match('var')) first.push(this.#varDeclaration());
    else if (!this.match(';')) first.push(this.#expressionStatement());
    let start = chunk.size;
    let condition: Expr = { kind: 'literal', value: true };
    let exit: number | undefined;
    if (!this.match(';')) {
      condition = this.#expression();
      this.consume(';', "Expect ';' after loop condition.");
      exit = this.#jumpIfFalse();
    }
    let step: Expr | undefined;
    if (!this.match(')')) {
      const toBody = chunk.jump();
      const increment = chunk.size;
      step = this.#expression();
      this.#emit(bytes.plain);
      this.consume(')', "Expect ')' after for clauses.");
      chunk.loop(start);
      start = increment;
      chunk.land(toBody);
    }
    const body = this.#statement();
    chunk.loop(start);
    if (exit !== undefined) {
      chunk.land(exit);
      this.#emit(bytes.plain);
    }
    return { kind: 'block', body: [...first, { kind: 'while', condition, body, step }] };
  }

  #returnStatement(): Stmt {
    const { kind } = this.#fn;
    if (kind === 'script') this.error("Can't return from top-level code.");
    if (this.match(';')) return this.#emit(bytes.end[kind], { kind: 'return', value: undefined });
    if (kind === 'initializer') this.error("Can't return a value from an initializer.");
    const value = this.#expression();
    this.consume(';', "Expect ';' after return value.");
    return this.#emit(bytes.plain, { kind: 'return', value });
  }

  /** A jump if what is on the stack is false, and else an instruction that drops it. */
  #jumpIfFalse(): number {
    const jump = this.#fn.chunk.jump();
    this.#emit(bytes.plain);
    return jump;
  }

  // ── Expressions ────────────────────────────────────────────────────────────────────────────────────────────────

  #expression(): Expr {
    return this.#precedence(assignment);
  }

  #precedence(level: number): Expr {
    return this.nested(() => {
      this.advance();
      const canAssign = level <= assignment;
      let left = this.#prefix(canAssign);
      if (!left) {
        this.error('Expect expression.');
        return nil;
      }
      for (;;) {
        const binds = levels.get(this.current.kind) ?? 0;
        if (binds < level) break;
        this.advance();
        left = this.#infix(left, binds, canAssign);
      }
      if (canAssign && this.match('=')) this.error('Invalid assignment target.');
      return left;
    });
  }

  /** What a token begins; undefined for one that begins no expression. */
  #prefix(canAssign: boolean): Expr | undefined {
    const { kind, text } = this.previous;
    switch (kind) {
      case '(': {
        const inner = this.#expression();
        this.consume(')', "Expect ')' after expression.");
        return inner;
      }
      case '-':
      case '!': {
        const operand = this.#precedence(unary);
        return this.#emit(bytes.plain, { kind: 'unary', op: kind as '-' | '!', operand });
      }
      case 'number':
      case 'string':
        this.#fn.chunk.constant();
        this.#emit(bytes.operand);
        return { kind: 'literal', value: kind === 'number' ? Number(text) : text.slice(1, -1) };
      case 'nil':
      case 'true':
      case 'false':
        this.#emit(bytes.plain);
        return { kind: 'literal', value: kind === 'nil' ? null : kind === 'true' };
      case 'name':
        return this.#namedVariable(text, canAssign);
      case 'this':
        if (this.#class) return this.#namedVariable('this', false);
        this.error("Can't use 'this' outside of a class.");
        return nil;
      case 'super':
        return this.#super();
      default:
        return undefined;
    }
  }

  #infix(left: Expr, binds: number, canAssign: boolean): Expr {
    const { kind } = this.previous;
    if (kind === '.') return this.#property(left, canAssign);
    if (kind === 'and' || kind === 'or') return this.#logical(left, kind as 'and' | 'or', binds);
    if (kind === '(') {
      const args = this.#arguments();
      return this.#emit(bytes.operand, { kind: 'call', left, args });
    }
    const right = this.#precedence(binds + 1);
    const size = negated.includes(kind) ? 2 * bytes.plain : bytes.plain;
    return this.#emit(size, { kind: 'binary', op: kind as BinaryOperator, left, right });
  }

  #logical(left: Expr, op: 'and' | 'or', binds: number): Expr {
    const { chunk } = this.#fn;
    let end = chunk.jump();
    if (op === 'or') {
      const isFalse = end;
      end = chunk.jump();
      chunk.land(isFalse);
    }
    this.#emit(bytes.plain);
    const right = this.#precedence(binds);
    chunk.land(end);
    return { kind: 'logical', op, left, right, at: this.at() };
  }

  #property(left: Expr, canAssign: boolean): Expr {
    const name = this.consume('name', "Expect property name after '.'.");
    this.#fn.chunk.constant();
    if (canAssign && this.match('=')) {
      const value = this.#expression();
      const of = left.kind === 'variable' && left.of;
      if (typeof of === 'object' && of.name === 'this') this.#class?.fields.add(name);
      return this.#emit(bytes.operand, { kind: 'set', left, name, value });
    }
    if (!this.match('(')) return this.#emit(bytes.operand, { kind: 'get', left, name });
    const args = this.#arguments();
    return this.#emit(bytes.invoke, { kind: 'invoke', left, name, args });
  }

  #super(): Expr {
    if (!this.#class) this.error("Can't use 'super' outside of a class.");
    else if (!this.#class.superclass) {
      this.error("Can't use 'super' in a class with no superclass.");
    }
    this.consume('.', "Expect '.' after 'super'.");
    const name = this.consume('name', 'Expect superclass method name.');
    this.#fn.chunk.constant();
    const receiver = this.#named('this');
    const args = this.match('(') ? this.#arguments() : undefined;
    const of = this.#named('super');
    const size = args ? bytes.invoke : bytes.operand;
    return this.#emit(size, { kind: 'super', receiver, of, name, args });
  }

  #arguments(): Expr[] {
    const args: Expr[] = [];
    if (!this.is(')')) {
      do {
        const value = this.#expression();
        if (args.length === limits.arguments) this.error("Can't have more than 255 arguments.");
        else args.push(value);
      } while (this.match(','));
    }
    this.consume(')', "Expect ')' after arguments.");
    return args;
  }

  #namedVariable(name: string, canAssign: boolean): Expr {
    const of = this.#resolved(name);
    if (!canAssign || !this.match('=')) return this.#emit(bytes.operand, { kind: 'variable', of });
    const value = this.#expression();
    if (typeof of !== 'string') of.isAssigned = true;
    return this.#emit(bytes.operand, { kind: 'assign', to: of, value });
  }

  #resolved(name: string): Name {
    const found = this.#fn.resolve(name);
    // The name of a global is a constant at each use.
    if (!found) this.#fn.chunk.constant();
    return found ?? name;
  }

  /** A variable that is read. */
  #named(name: string): Name {
    const found = this.#resolved(name);
    this.#emit(bytes.operand);
    return found;
  }
}
