/** The values of the tree walker, and what it does with them at run time. */

/** The program took more steps than it was allowed; there is no outcome. */
export class OutOfSteps extends Error {}

export type Value =
  | null
  | boolean
  | number
  | string
  | Closure
  | LoxClass
  | Instance
  | BoundMethod
  | Native;

export interface FunctionCode {
  name: string;
  kind: 'script' | 'function' | 'method' | 'initializer';
  self: Variable;
  parameters: Variable[];
  body: Execute;
}

export class Closure {
  constructor(
    readonly code: FunctionCode,
    readonly scope: Environment,
  ) {}
}

export class LoxClass {
  readonly methods = new Map<string, Closure>();
  constructor(readonly name: string) {}
}

export class Instance {
  readonly fields = new Map<string, Value>();
  constructor(readonly of: LoxClass) {}
}

export class BoundMethod {
  constructor(
    readonly receiver: Value,
    readonly method: Closure,
  ) {}
}

export class Native {
  constructor(readonly run: () => Value) {}
}

/** A declaration of a local variable; each time that it is executed makes a new cell. */
export interface Variable {
  name: string;
  /** Of the scope; -1 until it is initialised. */
  depth: number;
}

export class Environment {
  readonly #cells = new Map<Variable, Value>();
  constructor(readonly outer?: Environment) {}

  define(variable: Variable, value: Value): void {
    this.#cells.set(variable, value);
  }

  get(variable: Variable): Value {
    return this.#holder(variable).#cells.get(variable) as Value;
  }

  set(variable: Variable, value: Value): void {
    this.#holder(variable).#cells.set(variable, value);
  }

  #holder(variable: Variable): Environment {
    let scope: Environment = this;
    while (!scope.#cells.has(variable)) {
      if (!scope.outer) throw new Error(`no cell of ${variable.name}`);
      scope = scope.outer;
    }
    return scope;
  }
}

export type Evaluate = (scope: Environment) => Value;
/** What was returned, if the statement did return. */
export type Execute = (scope: Environment) => { value: Value } | undefined;

/** An error of the program at run time. */
export class Fault extends Error {
  constructor(readonly report: string) {
    super(report);
  }
}

/** Values and operations at run time. */
export class Machine {
  readonly output: string[] = [];
  readonly globals = new Map<string, Value>([
    ['clock', new Native(() => process.cpuUsage().user / 1e6)],
  ]);
  readonly #frames = [{ name: '', line: 0 }];

  constructor(private steps: number) {}

  step(): void {
    if (--this.steps < 0) throw new OutOfSteps();
  }

  /** The line that a trace would show for the innermost frame from now on. */
  at(line: number): void {
    (this.#frames.at(-1) as { line: number }).line = line;
  }

  fail(message: string): never {
    const trace = this.#frames
      .toReversed()
      .map(({ name, line }) => `[line ${line}] in ${name === '' ? 'script' : `${name}()`}\n`);
    throw new Fault(`${message}\n${trace.join('')}`);
  }

  call(callee: Value, given: Value[]): Value {
    if (callee instanceof BoundMethod) return this.#run(callee.method, callee.receiver, given);
    if (callee instanceof Native) return callee.run();
    if (callee instanceof Closure) return this.#run(callee, null, given);
    if (!(callee instanceof LoxClass)) return this.fail('Can only call functions and classes.');
    const instance = new Instance(callee);
    const initializer = callee.methods.get('init');
    if (initializer) this.#run(initializer, instance, given);
    else this.#checkArity(0, given.length);
    return instance;
  }

  #run({ code, scope }: Closure, self: Value, given: Value[]): Value {
    this.#checkArity(code.parameters.length, given.length);
    this.step();
    const inner = new Environment(scope);
    inner.define(code.self, self);
    for (const [at, parameter] of code.parameters.entries()) {
      inner.define(parameter, given[at] as Value);
    }
    this.#frames.push({ name: code.name, line: 0 });
    const result = code.body(inner);
    this.#frames.pop();
    return code.kind === 'initializer' ? self : (result?.value ?? null);
  }

  #checkArity(wanted: number, given: number): void {
    if (wanted !== given) this.fail(`Expected ${wanted} arguments but got ${given}.`);
  }

  get(object: Value, name: string): Value {
    if (!(object instanceof Instance)) return this.fail('Only instances have properties.');
    const field = object.fields.get(name);
    return field === undefined ? this.bound(object.of, object, name) : field;
  }

  bound(of: LoxClass, receiver: Value, name: string): BoundMethod {
    const method = of.methods.get(name) ?? this.fail(`Undefined property '${name}'.`);
    return new BoundMethod(receiver, method);
  }

  set(object: Value, name: string, value: Value): Value {
    if (!(object instanceof Instance)) return this.fail('Only instances have fields.');
    object.fields.set(name, value);
    return value;
  }

  invoke(object: Value, name: string, given: Value[]): Value {
    if (!(object instanceof Instance)) return this.fail('Only instances have methods.');
    return this.call(this.get(object, name), given);
  }

  binary(operator: string, x: Value, y: Value): Value {
    if (operator === '==') return x === y;
    if (operator === '!=') return x !== y;
    if (operator === '+') {
      if (typeof x === 'string' && typeof y === 'string') return x + y;
      if (typeof x === 'number' && typeof y === 'number') return x + y;
      return this.fail('Operands must be two numbers or two strings.');
    }
    if (typeof x !== 'number' || typeof y !== 'number') {
      return this.fail('Operands must be numbers.');
    }
    switch (operator) {
      case '-':
        return x - y;
      case '*':
        return x * y;
      case '/':
        return x / y;
      case '<':
        return x < y;
      case '>':
        return x > y;
      // As clox compiles them; what differs is how a NaN compares.
      case '<=':
        return !(x > y);
      default:
        return !(x < y);
    }
  }
}

export const isFalse = (value: Value) => value === null || value === false;

export function textOf(value: Value): string {
  if (value === null) return 'nil';
  if (typeof value === 'number') return formatNumber(value);
  if (value instanceof Closure) return `<fn ${value.code.name}>`;
  if (value instanceof BoundMethod) return `<fn ${value.method.code.name}>`;
  if (value instanceof Native) return '<native fn>';
  if (value instanceof LoxClass) return value.name;
  if (value instanceof Instance) return `${value.of.name} instance`;
  return String(value);
}

/** C's `%g`; the sign of a NaN is that which a processor of the x86 family gives to those that it makes. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return '-nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  // All digits: JavaScript rounds a half upwards, C to the even digit.
  const [whole = '', power = '0'] = Math.abs(value).toExponential(100).split('e');
  const all = whole.replace('.', '');
  const rest = all.slice(6).replace(/0+$/, '');
  const isUp = rest > '5' || (rest === '5' && Number(all[5]) % 2 === 1);
  const digits = String(Number(all.slice(0, 6)) + Number(isUp));
  const exponent = Number(power) + digits.length - 6;
  const number = (text: string) => (text.includes('.') ? text.replace(/\.?0*$/, '') : text);
  const minus = value < 0 ? '-' : '';
  if (exponent < -4 || exponent >= 6) {
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${minus}${number(`${digits[0]}.${digits.slice(1)}`)}e${exponent < 0 ? '-' : '+'}${size}`;
  }
  const padded = exponent < 0 ? digits.padStart(digits.length - exponent, '0') : digits;
  const point = Math.max(exponent, 0) + 1;
  return minus + number(`${padded.slice(0, point)}.${padded.slice(point)}`);
}
