/**
 * Variables of a dynamic language's functions. One that closures capture and that is assigned later lives in a cell of the
 * heap, which all who have it share; any other is a local of the function, and a closure gets a copy.
 *
 * A local has the static type of its first value, as long as nothing else is stored into it: `i` of a loop that counts is
 * an f64. When something else is, vm/learned_types.ts has the function built again, with a dynamic local.
 */
import { checkKeys, checkObject, checkText, needed } from '../../src/checks.js';
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { Local } from '../locals.js';
import type { GuestModule } from '../module.js';
import { dynamic, type ValueType } from '../types.js';
import type { Value } from '../value.js';
import { box, checkValue, known } from './values.js';

export interface VariableOptions {
  /** For listings of IR. */
  readonly name?: string;
  /** It lives in a cell: captured by a closure, and assigned behind its initialisation. */
  readonly boxed?: boolean;
}

/** A variable of a function: a local, a parameter, one that was captured. */
export interface Variable {
  /** The static type of what `get` gives. */
  readonly type: ValueType;
  get(): Value;
  /** @throws VmkitError ERR_ARGUMENT for a value whose type no dynamic value has */
  set(value: Value): void;
  /** What a closure stores: the cell, which is a reference, or a copy as a dynamic value. */
  capture(): Value;
}

/** The cells of one module's boxed variables. */
export class Boxes {
  readonly #get: () => ClassType;

  constructor(module: GuestModule) {
    this.#get = module.classes.provide(
      'Box',
      () => ({ final: true }),
      (cls) => void cls.field('value', dynamic),
    );
  }

  /** Its objects are the cells. */
  get cls(): ClassType {
    return this.#get();
  }
}

/**
 * Declares a variable. Its place in a loop makes a new cell in each turn.
 *
 * @throws VmkitError ERR_ARGUMENT
 */
export function declareVariable(
  b: FunctionBuilder,
  boxes: Boxes,
  options: VariableOptions,
  initial: Value,
): Variable {
  checkObject('local', 'an object of options', options);
  checkKeys('local', ['name', 'boxed'], options);
  const { name = '', boxed = false } = options;
  if (name !== '') checkText('local', 'a name', name);
  checkValue(b, initial, name === '' ? 'a variable' : `the variable ${name}`);
  if (typeof boxed !== 'boolean') throw needed('local', 'boxed as true or false', boxed);
  if (!boxed) return new LocalVariable(b, name, initial);
  const made = b.new(boxes.cls);
  const variable = new BoxedVariable(b, b.temporary(boxes.cls.ref, made), boxes);
  variable.set(initial);
  return variable;
}

/** The variable that lives in a cell, such as one that a closure has captured. */
export function variableIn(b: FunctionBuilder, boxes: Boxes, cell: Value): Variable {
  return new BoxedVariable(b, b.temporary(boxes.cls.ref, cell), boxes);
}

class LocalVariable implements Variable {
  readonly type: ValueType;
  readonly #b: FunctionBuilder;
  readonly #number: number;
  readonly #local: Local;

  constructor(b: FunctionBuilder, name: string, initial: Value) {
    this.#b = b;
    this.#number = b.learned.declare();
    this.type = b.learned.isMixed(this.#number) ? dynamic : typeOf(initial);
    const first = this.#converted(initial);
    this.#local = name === '' ? b.temporary(this.type, first) : b.declare(name, this.type, first);
  }

  get(): Value {
    const value = this.#local.get();
    return this.type.isReference ? this.#b.nonNull(value) : value;
  }

  set(value: Value): void {
    checkValue(this.#b, value, 'a variable');
    const found = known(value);
    const fits =
      this.type === dynamic ||
      (this.type.accepts(found.type) && (!found.type.isReference || found.isNonNull));
    if (fits) this.#local.set(this.#converted(value));
    else this.#b.learned.mix(this.#number);
  }

  capture(): Value {
    return box(this.#b, this.get());
  }

  #converted(value: Value): Value {
    return this.type === dynamic ? box(this.#b, value) : known(value);
  }
}

/** A reference that may be null may be nil: then it is as mixed as if it had been nil. */
function typeOf(initial: Value): ValueType {
  const { type, isNonNull } = known(initial);
  return type.isReference && !isNonNull ? dynamic : type;
}

class BoxedVariable implements Variable {
  readonly type = dynamic;
  readonly #b: FunctionBuilder;
  readonly #cell: Local;
  readonly #boxes: Boxes;

  constructor(b: FunctionBuilder, cell: Local, boxes: Boxes) {
    this.#b = b;
    this.#cell = cell;
    this.#boxes = boxes;
  }

  get(): Value {
    return this.#place().get();
  }

  set(value: Value): void {
    this.#place().set(box(this.#b, value));
  }

  capture(): Value {
    return this.#b.nonNull(this.#cell.get());
  }

  #place() {
    const field = this.#boxes.cls.fields.get('value');
    return this.#b.field(this.capture(), field ?? 'value');
  }
}
