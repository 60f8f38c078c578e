/**
 * The simplest interpreter of Lox: a second witness of what programs mean, which shares no code with the language.
 *
 * One pass, in the order of the book's compiler: a Pratt parser that makes a JavaScript function of each expression and
 * statement. So an instruction's line, and what is said of a wrong program, come about as they do in clox. Limits on the
 * sizes of chunks and jumps are left out; a stack overflow has no trace.
 */
import {
  Closure,
  Environment,
  type Evaluate,
  type Execute,
  Fault,
  type FunctionCode,
  isFalse,
  LoxClass,
  Machine,
  textOf,
  type Value,
  type Variable,
} from './tree_machine.js';
import { Scanner, type Token, type TokenKind } from './tree_scanner.js';

export { OutOfSteps } from './tree_machine.js';

export interface Outcome {
  stdout: string;
  stderr: string;
  /** 0, 65 (errors in the source) or 70 (an error at run time). */
  exitCode: number;
}

/**
 * Runs a program.
 *
 * @param steps how many calls and turns of loops it may take
 * @throws OutOfSteps beyond them
 */
export function walk(source: string, steps = 10_000_000): Outcome {
  const machine = new Machine(steps);
  const parser = new Parser(source, machine);
  const script = parser.script();
  if (parser.errors !== '') return { stdout: '', stderr: parser.errors, exitCode: 65 };
  let stderr = '';
  try {
    script(new Environment());
  } catch (error) {
    if (error instanceof Fault) stderr = error.report;
    else if (error instanceof RangeError) stderr = 'Stack overflow.\n';
    else throw error;
  }
  return { stdout: machine.output.join(''), stderr, exitCode: stderr === '' ? 0 : 70 };
}

enum Precedence {
  None,
  Assignment,
  Or,
  And,
  Equality,
  Comparison,
  Term,
  Factor,
  Unary,
  Call,
}

const infixes: Readonly<Record<string, Precedence>> = {
  '(': Precedence.Call,
  '.': Precedence.Call,
  '*': Precedence.Factor,
  '/': Precedence.Factor,
  '+': Precedence.Term,
  '-': Precedence.Term,
  '<': Precedence.Comparison,
  '<=': Precedence.Comparison,
  '>': Precedence.Comparison,
  '>=': Precedence.Comparison,
  '==': Precedence.Equality,
  '!=': Precedence.Equality,
  and: Precedence.And,
  or: Precedence.Or,
};

/** What the parser knows of the function that it is in. */
interface FunctionState {
  kind: FunctionCode['kind'];
  outer?: FunctionState;
  locals: Variable[];
  captured: Set<Variable>;
  depth: number;
}

interface ClassState {
  outer?: ClassState | undefined;
  hasSuperclass: boolean;
}

/** What an expression leaves when it was wrong; the program will not run. */
const nothing: Evaluate = () => null;

class Parser {
  errors = '';
  readonly #scanner: Scanner;
  #previous: Token = { kind: 'end', text: '', line: 1 };
  #current: Token = this.#previous;
  #isPanicking = false;
  #function: FunctionState;
  #class: ClassState | undefined;

  constructor(
    source: string,
    private readonly machine: Machine,
  ) {
    this.#scanner = new Scanner(source);
    this.#function = newFunction('script', '');
  }

  script(): Execute {
    this.#advance();
    const statements: Execute[] = [];
    while (!this.#match('end')) statements.push(this.#declaration());
    return inOrder(statements);
  }

  // Tokens and errors.

  #advance(): void {
    this.#previous = this.#current;
    for (;;) {
      this.#current = this.#scanner.next();
      if (this.#current.kind !== 'error') return;
      this.#errorAt(this.#current, this.#current.text);
    }
  }

  #consume(kind: TokenKind, message: string): void {
    if (this.#current.kind === kind) this.#advance();
    else this.#errorAt(this.#current, message);
  }

  #match(kind: TokenKind): boolean {
    if (this.#current.kind !== kind) return false;
    this.#advance();
    return true;
  }

  #error(message: string): void {
    this.#errorAt(this.#previous, message);
  }

  #errorAt({ kind, text, line }: Token, message: string): void {
    if (this.#isPanicking) return;
    this.#isPanicking = true;
    const where = kind === 'end' ? ' at end' : kind === 'error' ? '' : ` at '${text}'`;
    this.errors += `[line ${line}] Error${where}: ${message}\n`;
  }

  #synchronize(): void {
    this.#isPanicking = false;
    while (this.#current.kind !== 'end') {
      if (this.#previous.kind === ';') return;
      if (/^(class|fun|var|for|if|while|print|return)$/.test(this.#current.kind)) return;
      this.#advance();
    }
  }

  // Variables.

  /** A name was read: a local variable begins its life, without a value yet. Undefined of a global. */
  #declare(name: string): Variable | undefined {
    const { depth, locals } = this.#function;
    if (depth === 0) return undefined;
    for (const local of locals.toReversed()) {
      if (local.depth !== -1 && local.depth < depth) break;
      if (local.name === name) this.#error('Already a variable with this name in this scope.');
    }
    return this.#addLocal(name);
  }

  #addLocal(name: string): Variable {
    const variable = { name, depth: -1 };
    if (this.#function.locals.length === 256) {
      this.#error('Too many local variables in function.');
    } else {
      this.#function.locals.push(variable);
    }
    return variable;
  }

  #parseVariable(message: string): { name: string; local: Variable | undefined } {
    this.#consume('word', message);
    const name = this.#previous.text;
    return { name, local: this.#declare(name) };
  }

  /** What gives a variable its value at run time. */
  #define(name: string, local: Variable | undefined) {
    if (!local) {
      return (_: Environment, value: Value) => void this.machine.globals.set(name, value);
    }
    local.depth = this.#function.depth;
    return (scope: Environment, value: Value) => scope.define(local, value);
  }

  #resolve(name: string, from = this.#function): Variable | undefined {
    const local = from.locals.findLast((each) => each.name === name);
    if (local?.depth === -1) {
      this.#error("Can't read local variable in its own initializer.");
    }
    if (local || !from.outer) return local;
    const captured = this.#resolve(name, from.outer);
    if (!captured || from.captured.has(captured)) return captured;
    if (from.captured.size === 256) this.#error('Too many closure variables in function.');
    else from.captured.add(captured);
    return captured;
  }

  #inScope<T>(parse: () => T): T {
    const inside = this.#function;
    inside.depth++;
    const result = parse();
    inside.depth--;
    const kept = inside.locals.findLastIndex((local) => local.depth <= inside.depth);
    inside.locals.length = kept + 1;
    return result;
  }

  // Declarations and statements.

  #declaration(): Execute {
    const result = this.#match('class')
      ? this.#classDeclaration()
      : this.#match('fun')
        ? this.#functionDeclaration()
        : this.#match('var')
          ? this.#variableDeclaration()
          : this.#statement();
    if (this.#isPanicking) this.#synchronize();
    return result;
  }

  #classDeclaration(): Execute {
    this.#consume('word', 'Expect class name.');
    const name = this.#previous.text;
    const define = this.#define(name, this.#declare(name));
    const state: ClassState = { outer: this.#class, hasSuperclass: false };
    this.#class = state;
    let superclass = nothing;
    let line = 0;
    const inherits = this.#match('<');
    if (inherits) {
      this.#consume('word', 'Expect superclass name.');
      superclass = this.#variable(false);
      line = this.#previous.line;
      if (name === this.#previous.text) this.#error("A class can't inherit from itself.");
      state.hasSuperclass = true;
    }
    const body = () => {
      this.#consume('{', "Expect '{' before class body.");
      const methods: ((scope: Environment) => Closure)[] = [];
      while (!/^(}|end)$/.test(this.#current.kind)) methods.push(this.#method());
      this.#consume('}', "Expect '}' after class body.");
      return methods;
    };
    const above: Variable = { name: 'super', depth: -1 };
    const methods = inherits
      ? this.#inScope(() => {
          this.#function.locals.push(above);
          above.depth = this.#function.depth;
          return body();
        })
      : body();
    this.#class = state.outer;
    return (scope) => {
      const made = new LoxClass(name);
      define(scope, made);
      const inner = new Environment(scope);
      if (inherits) {
        const from = superclass(scope);
        this.machine.at(line);
        if (!(from instanceof LoxClass)) return this.machine.fail('Superclass must be a class.');
        inner.define(above, from);
        for (const [key, method] of from.methods) made.methods.set(key, method);
      }
      for (const method of methods) {
        const closure = method(inner);
        made.methods.set(closure.code.name, closure);
      }
      return undefined;
    };
  }

  #method(): (scope: Environment) => Closure {
    this.#consume('word', 'Expect method name.');
    const name = this.#previous.text;
    return this.#functionBody(name === 'init' ? 'initializer' : 'method', name);
  }

  #functionDeclaration(): Execute {
    const { name, local } = this.#parseVariable('Expect function name.');
    const define = this.#define(name, local);
    const make = this.#functionBody('function', name);
    return (scope) => void define(scope, make(scope));
  }

  #functionBody(kind: FunctionCode['kind'], name: string): (scope: Environment) => Closure {
    const state = newFunction(kind, kind === 'function' ? '' : 'this');
    const outer = this.#function;
    state.outer = outer;
    this.#function = state;
    state.depth++;
    const parameters: Variable[] = [];
    this.#consume('(', "Expect '(' after function name.");
    if (this.#current.kind !== ')') {
      do {
        if (parameters.length === 255) {
          this.#errorAt(this.#current, "Can't have more than 255 parameters.");
        }
        const { name: parameter, local } = this.#parseVariable('Expect parameter name.');
        this.#define(parameter, local);
        if (local) parameters.push(local);
      } while (this.#match(','));
    }
    this.#consume(')', "Expect ')' after parameters.");
    this.#consume('{', "Expect '{' before function body.");
    const body = this.#statements();
    this.#function = outer;
    const code = { name, kind, self: state.locals[0] as Variable, parameters, body };
    return (scope) => new Closure(code, scope);
  }

  #variableDeclaration(): Execute {
    const { name, local } = this.#parseVariable('Expect variable name.');
    const value = this.#match('=') ? this.#expression() : nothing;
    this.#consume(';', "Expect ';' after variable declaration.");
    const define = this.#define(name, local);
    return (scope) => void define(scope, value(scope));
  }

  /** Up to the brace, and the brace. */
  #statements(): Execute {
    const statements: Execute[] = [];
    while (!/^(}|end)$/.test(this.#current.kind)) statements.push(this.#declaration());
    this.#consume('}', "Expect '}' after block.");
    return inOrder(statements);
  }

  #statement(): Execute {
    if (this.#match('print')) return this.#print();
    if (this.#match('for')) return this.#inScope(() => this.#for());
    if (this.#match('if')) return this.#if();
    if (this.#match('return')) return this.#return();
    if (this.#match('while')) return this.#while();
    if (!this.#match('{')) return this.#expressionStatement();
    const body = this.#inScope(() => this.#statements());
    return (scope) => body(new Environment(scope));
  }

  #print(): Execute {
    const value = this.#expression();
    this.#consume(';', "Expect ';' after value.");
    return (scope) => void this.machine.output.push(`${textOf(value(scope))}\n`);
  }

  #expressionStatement(): Execute {
    const value = this.#expression();
    this.#consume(';', "Expect ';' after expression.");
    return (scope) => void value(scope);
  }

  #condition(after: string): Evaluate {
    this.#consume('(', `Expect '(' after '${after}'.`);
    const value = this.#expression();
    this.#consume(')', "Expect ')' after condition.");
    return value;
  }

  #if(): Execute {
    const condition = this.#condition('if');
    const yes = this.#statement();
    const no = this.#match('else') ? this.#statement() : () => undefined;
    return (scope) => (isFalse(condition(scope)) ? no(scope) : yes(scope));
  }

  #while(): Execute {
    const condition = this.#condition('while');
    return this.#loop(condition, nothing, this.#statement());
  }

  #for(): Execute {
    this.#consume('(', "Expect '(' after 'for'.");
    let first: Execute = () => undefined;
    if (this.#match('var')) first = this.#variableDeclaration();
    else if (!this.#match(';')) first = this.#expressionStatement();
    let condition: Evaluate = () => true;
    if (!this.#match(';')) {
      condition = this.#expression();
      this.#consume(';', "Expect ';' after loop condition.");
    }
    let next = nothing;
    if (!this.#match(')')) {
      next = this.#expression();
      this.#consume(')', "Expect ')' after for clauses.");
    }
    const loop = this.#loop(condition, next, this.#statement());
    return (scope) => {
      const inner = new Environment(scope);
      first(inner);
      return loop(inner);
    };
  }

  #loop(condition: Evaluate, next: Evaluate, body: Execute): Execute {
    return (scope) => {
      while (!isFalse(condition(scope))) {
        this.machine.step();
        const returned = body(scope);
        if (returned) return returned;
        next(scope);
      }
      return undefined;
    };
  }

  #return(): Execute {
    const { kind } = this.#function;
    if (kind === 'script') this.#error("Can't return from top-level code.");
    if (this.#match(';')) return () => ({ value: null });
    if (kind === 'initializer') this.#error("Can't return a value from an initializer.");
    const value = this.#expression();
    this.#consume(';', "Expect ';' after return value.");
    return (scope) => ({ value: value(scope) });
  }

  // Expressions. A line is taken where clox emits the instruction: it is that of the last token read.

  #expression(): Evaluate {
    return this.#atLeast(Precedence.Assignment);
  }

  #atLeast(precedence: Precedence): Evaluate {
    this.#advance();
    const canAssign = precedence <= Precedence.Assignment;
    let left = this.#prefix(canAssign);
    if (!left) {
      this.#error('Expect expression.');
      return nothing;
    }
    while (precedence <= (infixes[this.#current.kind] ?? Precedence.None)) {
      this.#advance();
      left = this.#infix(left, canAssign);
    }
    if (canAssign && this.#match('=')) this.#error('Invalid assignment target.');
    return left;
  }

  #prefix(canAssign: boolean): Evaluate | undefined {
    const { kind, text } = this.#previous;
    switch (kind) {
      case 'word':
        return this.#variable(canAssign);
      case 'number': {
        const value = Number(text);
        return () => value;
      }
      case 'string': {
        const value = text.slice(1, -1);
        return () => value;
      }
      case 'nil':
        return () => null;
      case 'true':
        return () => true;
      case 'false':
        return () => false;
      case '(': {
        const inside = this.#expression();
        this.#consume(')', "Expect ')' after expression.");
        return inside;
      }
      case '-':
        return this.#negation();
      case '!': {
        const operand = this.#atLeast(Precedence.Unary);
        return (scope) => isFalse(operand(scope));
      }
      case 'this':
        if (this.#class) return this.#variable(false);
        this.#error("Can't use 'this' outside of a class.");
        return nothing;
      case 'super':
        return this.#super();
      default:
        return undefined;
    }
  }

  #negation(): Evaluate {
    const operand = this.#atLeast(Precedence.Unary);
    const { line } = this.#previous;
    return (scope) => {
      const value = operand(scope);
      this.machine.at(line);
      return typeof value === 'number' ? -value : this.machine.fail('Operand must be a number.');
    };
  }

  #infix(left: Evaluate, canAssign: boolean): Evaluate {
    const operator = this.#previous.kind;
    if (operator === '(') {
      const { values, line } = this.#arguments();
      return (scope) => {
        const callee = left(scope);
        const given = values.map((value) => value(scope));
        this.machine.at(line);
        return this.machine.call(callee, given);
      };
    }
    if (operator === '.') return this.#dot(left, canAssign);
    if (operator === 'and' || operator === 'or') {
      const right = this.#atLeast(operator === 'and' ? Precedence.And : Precedence.Or);
      return (scope) => {
        const value = left(scope);
        return isFalse(value) === (operator === 'and') ? value : right(scope);
      };
    }
    const right = this.#atLeast((infixes[operator] as Precedence) + 1);
    const { line } = this.#previous;
    return (scope) => {
      const x = left(scope);
      const y = right(scope);
      this.machine.at(line);
      return this.machine.binary(operator, x, y);
    };
  }

  /** Behind the opening parenthesis. */
  #arguments(): { values: Evaluate[]; line: number } {
    const values: Evaluate[] = [];
    if (this.#current.kind !== ')') {
      do {
        values.push(this.#expression());
        if (values.length === 256) this.#error("Can't have more than 255 arguments.");
      } while (this.#match(','));
    }
    this.#consume(')', "Expect ')' after arguments.");
    return { values, line: this.#previous.line };
  }

  #dot(object: Evaluate, canAssign: boolean): Evaluate {
    this.#consume('word', "Expect property name after '.'.");
    const name = this.#previous.text;
    if (canAssign && this.#match('=')) {
      const value = this.#expression();
      const { line } = this.#previous;
      return (scope) => {
        const target = object(scope);
        const stored = value(scope);
        this.machine.at(line);
        return this.machine.set(target, name, stored);
      };
    }
    if (this.#match('(')) {
      const { values, line } = this.#arguments();
      return (scope) => {
        const receiver = object(scope);
        const given = values.map((value) => value(scope));
        this.machine.at(line);
        return this.machine.invoke(receiver, name, given);
      };
    }
    const { line } = this.#previous;
    return (scope) => {
      const target = object(scope);
      this.machine.at(line);
      return this.machine.get(target, name);
    };
  }

  #super(): Evaluate {
    if (!this.#class) this.#error("Can't use 'super' outside of a class.");
    else if (!this.#class.hasSuperclass) {
      this.#error("Can't use 'super' in a class with no superclass.");
    }
    this.#consume('.', "Expect '.' after 'super'.");
    this.#consume('word', 'Expect superclass method name.');
    const name = this.#previous.text;
    const self = this.#resolve('this');
    const given = this.#match('(') ? this.#arguments() : undefined;
    const above = this.#resolve('super');
    const { line } = this.#previous;
    if (!self || !above) return nothing;
    return (scope) => {
      const values = given?.values.map((value) => value(scope));
      this.machine.at(line);
      const from = scope.get(above) as LoxClass;
      const method = this.machine.bound(from, scope.get(self), name);
      return values ? this.machine.call(method, values) : method;
    };
  }

  /** The name is the token before. */
  #variable(canAssign: boolean): Evaluate {
    const name = this.#previous.text;
    const local = this.#resolve(name);
    const { machine } = this;
    const { globals } = machine;
    if (canAssign && this.#match('=')) {
      const value = this.#expression();
      const { line } = this.#previous;
      return (scope) => {
        const stored = value(scope);
        if (local) {
          scope.set(local, stored);
        } else {
          machine.at(line);
          if (!globals.has(name)) machine.fail(`Undefined variable '${name}'.`);
          globals.set(name, stored);
        }
        return stored;
      };
    }
    if (local) return (scope) => scope.get(local);
    const { line } = this.#previous;
    return () => {
      const value = globals.get(name);
      if (value !== undefined) return value;
      machine.at(line);
      return machine.fail(`Undefined variable '${name}'.`);
    };
  }
}

function newFunction(kind: FunctionCode['kind'], self: string): FunctionState {
  return { kind, locals: [{ name: self, depth: 0 }], captured: new Set(), depth: 0 };
}

function inOrder(statements: Execute[]): Execute {
  return (scope) => {
    for (const statement of statements) {
      const returned = statement(scope);
      if (returned) return returned;
    }
    return undefined;
  };
}
