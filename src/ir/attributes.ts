/**
 * Attributes of functions and calls: of the function itself, its result and its parameters.
 */
import { quote } from './names.js';
import { Type } from './types.js';
import type { ValuePrinter } from './value.js';

/** @internal An attribute's name and what its text is made of. */
export interface Attribute {
  readonly name: string;
  readonly text: string;
  /** Of byval, sret and the like: printed in parentheses after the text. */
  readonly type: Type | null;
}

// Of LLVM's own attributes these have a value; any other name with a value is a string attribute.
const valued = new Set([
  'align',
  'alignstack',
  'allocsize',
  'allockind',
  'captures',
  'dereferenceable',
  'dereferenceable_or_null',
  'initializes',
  'memory',
  'nofpclass',
  'range',
  'uwtable',
  'vscale_range',
  'dead_on_return',
]);
const typed = new Set(['byref', 'byval', 'elementtype', 'inalloca', 'preallocated', 'sret']);
// The only name of LLVM's string attributes that looks like one of its own.
const bareString = 'thunk';

/** @internal */
export function makeAttribute(name: string, value?: string | number | Type): Attribute {
  if (value instanceof Type) {
    if (!typed.has(name)) {
      throw new TypeError(`attribute '${name}' takes no type; ${[...typed].join(', ')} do`);
    }
    return { name, text: name, type: value };
  }
  if (typed.has(name)) {
    throw new TypeError(`attribute '${name}' needs a type`);
  }
  if (value === undefined) {
    const own = /^[a-z_0-9]+$/.test(name) && name !== bareString;
    return { name, text: own ? name : quote(name), type: null };
  }
  if (name === 'align') {
    return { name, text: `align ${value}`, type: null };
  }
  if (name === 'allockind') {
    return { name, text: `allockind(${quote(String(value))})`, type: null };
  }
  const text = valued.has(name) ? `${name}(${value})` : `${quote(name)}=${quote(String(value))}`;
  return { name, text, type: null };
}

/** @internal */
export class AttributeList {
  readonly fn: Attribute[] = [];
  readonly result: Attribute[] = [];
  private params: (Attribute[] | undefined)[] | null = null;

  param(i: number): Attribute[] {
    this.params ??= [];
    let list = this.params[i];
    if (list === undefined) {
      list = [];
      this.params[i] = list;
    }
    return list;
  }
  /** The parameter's attributes with a space before each. */
  paramText(i: number, printer: ValuePrinter): string {
    const list = this.params?.[i];
    return list === undefined ? '' : attributesText(list, printer);
  }
}

/** @internal An attribute replaces the one of its name. */
export function putAttribute(list: Attribute[], attribute: Attribute): void {
  dropAttribute(list, attribute.name);
  list.push(attribute);
}

/** @internal */
export function dropAttribute(list: Attribute[], name: string): void {
  const known = list.findIndex((attribute) => attribute.name === name);
  if (known >= 0) {
    list.splice(known, 1);
  }
}

/** @internal With a space before each. */
export function attributesText(list: readonly Attribute[], printer: ValuePrinter): string {
  let text = '';
  for (const attribute of list) {
    const type = attribute.type === null ? '' : `(${printer.type(attribute.type)})`;
    text += ` ${attribute.text}${type}`;
  }
  return text;
}
