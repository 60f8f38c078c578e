/**
 * What the FunctionBuilder's methods want, as one table: the arguments are looked at before a method begins, so that a
 * wrong one is an error of the call that has it, which names the method and the argument.
 */
import { describe } from '../src/errors.js';
import type { BuilderCore } from './builder_core.js';
import { ClassType } from './class_type.js';
import type { FunctionBuilder } from './function_builder.js';
import { Method } from './members.js';
import { Site } from './sites.js';
import { ValueType } from './types.js';
import { Value } from './value.js';

/** A kind of argument: what it is for people, and which it is. */
interface Kind {
  readonly what: string;
  readonly fits: (argument: unknown) => boolean;
}

/** Of one method: each argument's name, in their order, with its kind. */
type Arguments = Readonly<Record<string, Kind>>;

const kind = (what: string, fits: Kind['fits']): Kind => ({ what, fits });
const optional = ({ what, fits }: Kind): Kind =>
  kind(what, (each) => each === undefined || fits(each));
const arrayOf = (what: string, { fits }: Kind): Kind =>
  kind(`an array of ${what}`, (each) => Array.isArray(each) && each.every(fits));
const isObject = (each: unknown): each is Record<string, unknown> =>
  typeof each === 'object' && each !== null;

const anything = kind('', () => true);
const number = kind('an integer', (each) => Number.isSafeInteger(each));
const value = kind('a Value', (each) => each instanceof Value);
const values = arrayOf('Values', value);
const anyType = kind('a type, such as i64', (each) => each instanceof ValueType);
const type = kind(
  'a type of values, such as i64 or the ref of a class',
  (each) => each instanceof ValueType && !each.isVoid,
);
const classType = kind('a class of module.classes', (each) => each instanceof ClassType);
const classTypes = arrayOf('classes of module.classes', classType);
const objects = kind('a class or its type', (each) => classType.fits(each) || type.fits(each));
const method = kind('a method that a class declared', (each) => each instanceof Method);
const site = kind('a site of module.site', (each) => each instanceof Site);
const build = kind('a function that builds', (each) => typeof each === 'function');
const text = kind('a string', (each) => typeof each === 'string');
const options = optional(kind('an object', isObject));
const message = kind('a text, or a function that gives it', (each) =>
  /^(string|function)$/.test(typeof each),
);
const use = optional(
  kind(
    'a text, a function that gives it, or { read, write }',
    (each) => message.fits(each) || (isObject(each) && 'read' in each && 'write' in each),
  ),
);
const oneUse = optional(message);
const clause = kind(
  '',
  (each) =>
    isObject(each) &&
    build.fits(each.body) &&
    (classType.fits(each.type) || arrayOf('', classType).fits(each.type)),
);
const tryOptions = kind(
  'an object with catches [{ type, body }], finally, or both',
  (each) =>
    isObject(each) &&
    optional(arrayOf('', clause)).fits(each.catches) &&
    optional(build).fits(each.finally),
);
const span = kind(
  'a span { start, end }',
  (each) => isObject(each) && Number.isInteger(each.start) && Number.isInteger(each.end),
);
const integers = arrayOf(
  'integers',
  kind('', (each) => typeof each === 'bigint' || Number.isSafeInteger(each)),
);
const cases = arrayOf(
  'cases { values, body } whose values are integers',
  kind('', (each) => isObject(each) && integers.fits(each.values) && build.fits(each.body)),
);
const calleeType = kind(
  'an object { params, result }',
  (each) =>
    isObject(each) && arrayOf('', type).fits(each.params) && each.result instanceof ValueType,
);
const callee = kind(
  'a name, a function of the module, or { name, params, result }',
  (each) => text.fits(each) || (isObject(each) && text.fits(each.name) && calleeType.fits(each)),
);
const variable = kind(
  'a variable of module.variable',
  (each) => isObject(each) && type.fits(each.type),
);

const table: { readonly [Name in keyof FunctionBuilder]?: Arguments } = {
  at: { span, work: optional(build) },
  declare: { name: text, type, initial: optional(value) },
  temporary: { type, initial: optional(value) },
  local: { name: text, span: optional(span) },
  scope: { work: build },
  const: { type },
  null: { type: optional(type) },

  unary: { operator: text, value, arithmetic: options },
  binary: { operator: text, left: value, right: value, arithmetic: options },
  convert: { value, type: anyType, options },
  bitcast: { value, type: anyType },
  select: { condition: value, yes: value, no: value },

  if: { condition: value, body: build, otherwise: optional(build) },
  ifValue: { condition: value, body: build, otherwise: build, type: optional(type) },
  and: { left: value, right: build },
  or: { left: value, right: build },
  while: { condition: build, body: build, options },
  doWhile: { body: build, condition: build, options },
  loop: { body: build, options },
  block: { label: text, body: build },
  break: { label: optional(text) },
  continue: { label: optional(text) },
  switch: { value, cases, otherwise: optional(build), options },
  return: { value: optional(value) },
  trap: { message, values: optional(values) },
  trapIf: { condition: value, message, values: optional(values) },

  call: { callee, args: values },
  callPointer: { target: value, type: calleeType, args: values },
  variable: { variable },

  new: { cls: classType },
  field: { object: value, which: anything, use },
  static: { cls: classType },
  isInstance: { object: value, type: objects },
  cast: { object: value, type: objects, message: optional(message) },
  descriptor: { type: objects },
  isNull: { reference: value },
  checkNull: { reference: value, use: message },
  nonNull: { reference: value },
  classOf: { object: value },
  newArray: { element: type, length: value },
  length: { array: value, use: oneUse },
  element: { array: value, index: value, use },
  callStatic: { method, args: values },
  callDirect: { method, receiver: value, args: values, use: oneUse },
  callVirtual: { method, receiver: value, args: values, use: oneUse },
  callLikely: { method, likely: classTypes, receiver: value, args: values, use: oneUse },
  callInterface: { method, receiver: value, args: values, use: oneUse },
  send: { site, receiver: value, args: values, use: oneUse },

  throw: { exception: value, use: oneUse },
  fail: { kind: number, a: optional(value), b: optional(value) },
  try: { body: build, options: tryOptions },
  captureTrace: { skip: optional(number) },
};

type AnyMethod = (this: BuilderCore, ...args: unknown[]) => unknown;

/** Puts the checks before the methods of FunctionBuilder. */
export function checkArguments(prototype: FunctionBuilder): void {
  const methods = prototype as unknown as Record<string, AnyMethod>;
  for (const [name, wanted] of Object.entries(table)) {
    const run = methods[name] as AnyMethod;
    const kinds = Object.entries(wanted);
    methods[name] = function (...args) {
      for (let index = 0; index < kinds.length; index++) {
        const [argument, { what, fits }] = kinds[index] as [string, Kind];
        if (fits(args[index])) continue;
        throw this.misuse(`${name}: ${argument} must be ${what}, not ${describe(args[index])}`);
      }
      return run.apply(this, args);
    };
  }
}
