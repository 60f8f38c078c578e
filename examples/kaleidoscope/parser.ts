/** Recursive descent: a method for each rule of the grammar, named after it. */
import type { SourceText, Span } from 'vmkit';
import { binaryOperators, type Token, Tokens } from 'vmkit/vm';
import type { Binding, Expression, Item, Prototype } from './ast.js';

const pattern =
  /\s+|#[^\n]*|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[a-zA-Z_]\w*)|(?<punctuation>[(),;])|(?<operator>.)/gsu;
const keywords = 'def extern if then else for in var binary unary'.split(' ');
const builtIn = { '=': 2, '<': 10, '+': 20, '-': 20, '*': 40 };

/** What one source leaves behind for the next: functions by name, and the precedences of operators. */
export class Declarations {
  functions = new Map<string, Prototype>();
  precedences = new Map<string, number>(Object.entries(builtIn));
}

/** Reads a source. What it declares is added to `known` when all of it is right; if not, it throws LanguageError. */
export function parse(source: SourceText, known: Declarations): Item[] {
  const all = structuredClone({ ...known });
  const items = new Parser(source, all).program();
  Object.assign(known, all);
  return items;
}

class Parser extends Tokens {
  readonly #calls: { at: Span; callee: string; args: unknown[] }[] = [];
  #scope: string[] = [];

  constructor(
    source: SourceText,
    readonly known: Declarations,
  ) {
    super(source, { pattern, keywords });
  }

  /** program ::= (definition | extern | expression | ';')*. Calls are checked last: functions may follow. */
  program(): Item[] {
    const items = this.repeat(() => this.#item(), ';', 'def', 'extern').flat();
    for (const { at, callee, args } of this.#calls) {
      const length = this.known.functions.get(callee)?.params.length;
      const unary = /^unary(\W)$/u.exec(callee)?.[1];
      const hint = `a program defines it: def unary ${unary} (a) …`;
      if (length === undefined && unary) this.note(`there is no unary operator ${unary}`, at, hint);
      else if (length === undefined) this.note(`unknown function ${callee}`, at);
      else if (length !== args.length) this.note(`${callee} needs ${length} arguments`, at);
    }
    this.throwErrors();
    return items;
  }

  /** definition ::= 'def' prototype expression; extern ::= 'extern' prototype */
  #item(): Item[] {
    this.#scope = [];
    const at = this.current;
    if (this.accept(';')) return [];
    if (this.accept('extern')) this.#prototype();
    else if (this.accept('def')) return [{ ...this.#prototype(), body: this.#expression() }];
    else return [{ at, params: [], body: this.#expression() }];
    return [];
  }

  /** prototype ::= name params | 'unary' operator params | 'binary' operator number? params */
  #prototype(): Prototype {
    const at = this.current;
    const operands = this.accept('unary') ? 1 : this.accept('binary') ? 2 : 0;
    const name = operands > 0 ? at.text + this.#operator(operands) : this.take('name');
    const params: string[] = [];
    this.expect('(');
    while (!this.accept(')')) params.push(this.take('name', "a parameter or ')'"));
    this.#scope.push(...params);
    if (operands > 0 && params.length !== operands) {
      throw this.error(`a ${at.text} operator has ${operands} parameters`, at);
    }
    this.known.functions.set(name, { at, name, params });
    return { at, name, params };
  }

  #operator(operands: number): string {
    const operator = this.take('operator', 'an operator');
    if (operands === 1) return operator;
    if (operator in builtIn) throw this.error(`the operator ${operator} is built in`);
    const given = this.is('number') ? Number(this.take('number')) : 30;
    if (given < 1 || given > 100) throw this.error('a precedence is from 1 to 100');
    this.known.precedences.set(operator, given);
    return operator;
  }

  /** expression ::= unary (operator unary)*, where operators bind by their precedence, and = to the right */
  #expression(): Expression {
    return binaryOperators(this, {
      operand: () => this.#unary(),
      precedence: (operator) => this.#precedence(operator),
      toTheRight: ({ text }) => text === '=',
      join: (operator, left, right) => this.#binary(operator, left, right),
    });
  }

  /** An operator behind an operand may also begin the next item; it is unary then, and known already. */
  #precedence({ kind, text }: Token): number | undefined {
    const precedence = this.known.precedences.get(text);
    if (precedence || kind !== 'operator' || this.known.functions.has(`unary${text}`))
      return precedence;
    const hint = `a program defines it: def binary ${text} 30 (a b) …`;
    throw this.error(`there is no binary operator ${text}`, this.current, hint);
  }

  #binary(at: Token, left: Expression, right: Expression): Expression {
    const { text: operator } = at;
    if (operator !== '=') return { kind: 'binary', at, operator, left, right };
    if (left.kind === 'variable') return { kind: 'assign', at, name: left.name, value: right };
    throw this.error('only a variable can be assigned to', at);
  }

  /** unary ::= operator unary | primary */
  #unary(): Expression {
    const at = this.current;
    if (!this.is('operator')) return this.#primary(at);
    const operator = this.take('operator');
    return this.#call(`unary${operator}`, [this.nested(() => this.#unary())], at);
  }

  /** primary ::= number | '(' expression ')' | if | for | var | name ('(' expression, … ')')? */
  #primary(at: Span): Expression {
    if (this.is('number')) return number(Number(this.take('number')), at);
    if (this.accept('if')) return this.#if(at);
    if (this.accept('for')) return this.#for(at);
    if (this.accept('var')) return this.#var(at);
    if (this.accept('(')) return this.before(')', () => this.#expression());
    const name = this.take('name', 'an expression');
    if (this.accept('(')) {
      const args = this.list(() => this.#expression(), ')');
      return this.#call(name, args, at);
    }
    if (this.#scope.includes(name)) return { kind: 'variable', at, name };
    throw this.error(`unknown variable ${name}`, at);
  }

  /** if ::= 'if' expression 'then' expression 'else' expression */
  #if(at: Span): Expression {
    const [condition, consequent, alternative] = [
      this.#expression(),
      this.after('then', () => this.#expression()),
      this.after('else', () => this.#expression()),
    ];
    return { kind: 'if', at, condition, consequent, alternative };
  }

  /** for ::= 'for' binding ',' expression (',' expression)? 'in' expression */
  #for(at: Span): Expression {
    const variable = this.#binding();
    this.expect(',');
    const end = this.#expression();
    const step = this.accept(',') ? this.#expression() : number(1, at);
    return { kind: 'for', at, variable, end, step, body: this.#body(1) };
  }

  /** var ::= 'var' binding (',' binding)* 'in' expression */
  #var(at: Span): Expression {
    const bindings: Binding[] = [];
    do bindings.push(this.#binding());
    while (this.accept(','));
    return { kind: 'var', at, bindings, body: this.#body(bindings.length) };
  }

  /** 'in' expression, where the variables that were bound last end. */
  #body(bound: number): Expression {
    const body = this.after('in', () => this.#expression());
    this.#scope.length -= bound;
    return body;
  }

  /** binding ::= name ('=' expression)?, where the expression does not see the name yet */
  #binding(): Binding {
    const at = this.current;
    const name = this.take('name', 'a variable');
    const value = this.accept('=') ? this.#expression() : number(0, at);
    this.#scope.push(name);
    return { name, value };
  }

  #call(callee: string, args: Expression[], at: Span): Expression {
    this.#calls.push({ at, callee, args });
    return { kind: 'call', at, callee, args };
  }
}

const number = (value: number, at: Span): Expression => ({ kind: 'number', at, value });
