/**
 * Functions of a dynamic language, and the closures that are made of them when the program runs.
 *
 * Each declaration has a class of its own, whose objects are its closures: their fields are the captured variables, copies
 * of those that are never assigned again, and the cells of the others. All functions take the closure, the receiver and
 * dynamic values, and give a dynamic value.
 */
import { checkKeys, checkObject, checkText, needed } from '../../src/checks.js';
import { VmkitError } from '../../src/errors.js';
import { maxParameters } from '../../src/signature.js';
import type { Span } from '../../src/source.js';
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { Field } from '../members.js';
import type { FunctionRef, GuestModule, Params } from '../module.js';
import { dynamic, type ValueType } from '../types.js';
import { Value } from '../value.js';
import { callOf, type KitClasses } from './kit_classes.js';
import { freshName } from './kit_code.js';
import { box, checkValue, nil, toReference } from './values.js';
import { type Boxes, declareVariable, type Variable, type VariableOptions } from './variables.js';

/** A variable of an outer function that a function uses. */
export interface Capture {
  readonly name: string;
  /** It lives in a cell: see `VariableOptions`. */
  readonly boxed: boolean;
}

/** A method's receiver is an instance of a class of the program; a function's is whatever it was called with. */
export type FunctionKind = 'function' | 'method';

export interface FunctionOptions {
  /** For symbols, which a number of primes makes unique: "Point.length". */
  readonly name: string;
  /** Their names, for listings of IR. */
  readonly params: readonly string[];
  readonly captures?: readonly Capture[];
  readonly kind?: FunctionKind;
  /** Where it is declared, for errors about it as a whole. */
  readonly span?: Span | undefined;
  /** What people see: `functionOf`, `describe`; the name unless given. */
  readonly display?: string;
  /** Builds its code; without a value it gives nil, wherever it ends. It is called whenever the function is built. */
  readonly body: (b: FunctionBuilder, frame: Frame) => unknown;
}

/** A declared function; `closure` makes closures of it. */
export class FunctionDecl {
  /** The symbol. */
  readonly name: string;
  readonly display: string;
  readonly kind: FunctionKind;
  readonly arity: number;
  readonly captures: readonly Capture[];
  /** Of its closures. */
  readonly cls: ClassType;
  /** Takes the closure, the receiver and the arguments. */
  readonly ref: FunctionRef;
  /** Of the captured variables. */
  readonly fields: readonly Field[];

  /** @internal */
  constructor(parts: {
    name: string;
    display: string;
    kind: FunctionKind;
    arity: number;
    captures: readonly Capture[];
    cls: ClassType;
    ref: FunctionRef;
    fields: readonly Field[];
  }) {
    this.name = parts.name;
    this.display = parts.display;
    this.kind = parts.kind;
    this.arity = parts.arity;
    this.captures = parts.captures;
    this.cls = parts.cls;
    this.ref = parts.ref;
    this.fields = parts.fields;
  }

  toString(): string {
    return this.display;
  }
}

/** What the body of a function has: its parameters, captured variables, receiver, and itself. */
export class Frame {
  readonly #b: FunctionBuilder;
  readonly #decl: FunctionDecl;
  readonly #functions: Functions;

  /** @internal */
  constructor(b: FunctionBuilder, decl: FunctionDecl, functions: Functions) {
    this.#b = b;
    this.#decl = decl;
    this.#functions = functions;
  }

  /** The closure that runs: a reference of its own class, so a call of it is a direct one. */
  get callee(): Value {
    return this.#b.nonNull(this.#b.param(0).get());
  }

  /** In a method, a reference to an instance; in a function, a dynamic value: nil where it was just called. */
  get receiver(): Value {
    const given = this.#b.param(1).get();
    if (this.#decl.kind === 'function') return given;
    return toReference(this.#b, given, this.#functions.classes.instance.ref);
  }

  /** Declares the variable of a parameter; once, where the body begins. */
  param(index: number, { boxed = false }: Pick<VariableOptions, 'boxed'> = {}): Variable {
    if (!Number.isInteger(index) || index < 0 || index >= this.#decl.arity) {
      throw this.#b.misuse(`param: ${this.#decl} has no parameter ${index}`);
    }
    const given = this.#b.param(index + 2);
    return declareVariable(
      this.#b,
      this.#functions.boxes,
      { name: given.name, boxed },
      given.get(),
    );
  }

  /** A captured variable, by its place in `captures`. */
  captured(index: number): Variable {
    const capture = this.#decl.captures[index];
    const field = this.#decl.fields[index];
    if (!capture || !field) {
      throw this.#b.misuse(`captured: ${this.#decl} captures no variable ${index}`);
    }
    const get = () => this.#b.field(this.callee, field).get();
    return capture.boxed
      ? new CapturedCell(this.#b, this.#functions.boxes, get)
      : new CapturedCopy(this.#b, capture.name, get);
  }
}

/** A variable that nobody assigns any more. */
class CapturedCopy implements Variable {
  readonly type = dynamic;
  readonly #b: FunctionBuilder;
  readonly #name: string;
  readonly #get: () => Value;

  constructor(b: FunctionBuilder, name: string, get: () => Value) {
    this.#b = b;
    this.#name = name;
    this.#get = get;
  }

  get(): Value {
    return this.#get();
  }

  set(): never {
    throw this.#b.misuse(`${this.#name} was captured as a copy: assigned variables are boxed`);
  }

  capture(): Value {
    return this.#get();
  }
}

class CapturedCell implements Variable {
  readonly type = dynamic;
  readonly #b: FunctionBuilder;
  readonly #boxes: Boxes;
  readonly #get: () => Value;

  constructor(b: FunctionBuilder, boxes: Boxes, get: () => Value) {
    this.#b = b;
    this.#boxes = boxes;
    this.#get = get;
  }

  get(): Value {
    return this.#b.field(this.capture(), 'value').get();
  }

  set(value: Value): void {
    this.#b.field(this.capture(), 'value').set(box(this.#b, value));
  }

  capture(): Value {
    return this.#b.nonNull(this.#b.value(this.#b.irOf(this.#get()), this.#boxes.cls.ref));
  }
}

/** The functions of one module. */
export class Functions {
  readonly classes: KitClasses;
  readonly boxes: Boxes;
  readonly #module: GuestModule;
  readonly #bySymbol = new Map<string, FunctionDecl>();
  readonly #byClass = new Map<ClassType, FunctionDecl>();

  constructor(module: GuestModule, classes: KitClasses, boxes: Boxes) {
    this.#module = module;
    this.classes = classes;
    this.boxes = boxes;
  }

  /**
   * Declares a function of the source that is being loaded.
   *
   * @throws VmkitError ERR_ARGUMENT; LanguageError for more parameters than there may be
   */
  function(options: FunctionOptions): FunctionDecl {
    const { name, display, params, captures, kind, span } = checked(options);
    const arity = params.length;
    const symbol = freshName(this.#module, name);
    const fields: Field[] = [];
    const { classes } = this.#module;
    const cls = classes.provide(
      `function ${symbol}`,
      () => ({ super: this.classes.functionOf(arity), final: true }),
      (made) => {
        for (const [index, { name: captured, boxed }] of captures.entries()) {
          const type = boxed ? this.boxes.cls.ref : dynamic;
          fields.push(made.field(`${index} ${captured}`, type));
        }
        made.method('call', { ...callOf(arity), implementation: symbol });
      },
    )();
    const all: Params = [
      ['callee', cls.ref],
      ['receiver', dynamic],
      ...params.map((each) => [each, dynamic] as const),
    ];
    const body = (b: FunctionBuilder) => {
      const given: unknown = options.body(b, new Frame(b, decl, this));
      if (!b.reachable) return;
      b.return(given instanceof Value ? box(b, given) : nil(b));
    };
    const ref = this.#module.function(symbol, all, dynamic, body, span);
    const decl = new FunctionDecl({
      name: symbol,
      display,
      kind,
      arity,
      captures,
      cls,
      ref,
      fields,
    });
    this.#bySymbol.set(symbol, decl);
    this.#byClass.set(cls, decl);
    return decl;
  }

  /**
   * A new closure.
   *
   * @param captured what `capture` of each captured variable gave, in their order
   */
  closure(b: FunctionBuilder, decl: FunctionDecl, captured: readonly Value[]): Value {
    if (!(decl instanceof FunctionDecl)) throw b.misuse('closure: a declared function is needed');
    if (this.#byClass.get(decl.cls) !== decl) {
      throw b.misuse(`closure: ${decl} is declared in another module`);
    }
    if (!Array.isArray(captured) || captured.length !== decl.captures.length) {
      const given = Array.isArray(captured) ? captured.length : 0;
      throw b.misuse(
        `closure: ${decl} captures ${decl.captures.length} variables, and ${given} are given`,
      );
    }
    const closure = b.new(decl.cls);
    for (const [index, field] of decl.fields.entries()) {
      const value = captured[index] as Value;
      checkValue(b, value, `closure: what ${decl} captures`);
      b.field(closure, field).set(decl.captures[index]?.boxed ? value : box(b, value));
    }
    return closure;
  }

  /** The function whose closures have a type; undefined for other types. */
  ofType(type: ValueType): FunctionDecl | undefined {
    const cls = this.#module.classes.classOf(type);
    return cls && this.#byClass.get(cls);
  }

  ofClass(cls: ClassType): FunctionDecl | undefined {
    return this.#byClass.get(cls);
  }

  ofSymbol(symbol: string): FunctionDecl | undefined {
    return this.#bySymbol.get(symbol);
  }
}

function checked(options: FunctionOptions) {
  checkObject('dynamic.function', 'an object with name, params and body', options);
  const keys = ['name', 'params', 'captures', 'kind', 'span', 'display', 'body'] as const;
  checkKeys('dynamic.function', keys, options);
  const { name, params, captures = [], kind = 'function', span, display = name, body } = options;
  checkText('dynamic.function', 'a name', name);
  const what = `the function ${name}`;
  checkText(what, 'a name for people', display);
  if (!Array.isArray(params)) throw needed(what, 'an array of parameter names', params);
  for (const each of params) checkText(what, 'the name of a parameter', each);
  if (params.length > maxParameters) {
    throw new VmkitError(
      'ERR_SIGNATURE',
      `${name} has ${params.length} parameters, and ${maxParameters} is the most`,
    );
  }
  if (!Array.isArray(captures)) throw needed(what, 'an array of captured variables', captures);
  for (const each of captures) {
    checkObject(what, 'a captured variable { name, boxed }', each);
    checkText(what, 'the name of a captured variable', each.name);
    if (typeof each.boxed !== 'boolean') throw needed(what, 'boxed as true or false', each.boxed);
  }
  if (kind !== 'function' && kind !== 'method') {
    throw needed(what, "one of the kinds 'function' and 'method'", kind);
  }
  if (typeof body !== 'function') throw needed(what, 'a function that builds its body', body);
  return { name, display, params, captures, kind, span };
}
