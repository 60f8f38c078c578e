/**
 * Signatures of guest functions as text, "f64(i64,ptr)", and what each type is in JavaScript:
 *
 *     void  undefined      i8 i16 i32  number, an integer in range     f32 f64  number
 *     i1    boolean        i64         bigint, -2^63 to 2^63-1         ptr      bigint, 0 to 2^64-1
 *     ref   GuestRef, or null: a reference to an object of the guest's heap; `ptr` is a bare address
 *     dyn   a value that says itself what it is: number, boolean, null for nil, GuestRef; with a language's codec
 *           (src/host/dynamic_slots.ts) strings, functions and objects too
 *
 * The parameters may begin with `ctx`, as in "i64(ctx,i64)": the thread's context, an address that the kit passes from
 * one guest function to the next. JavaScript neither gives nor gets it.
 *
 * A `!` behind the result, "i32!(ctx,ref)", says that the function may throw: beside its result it returns the
 * exception, or null. In JavaScript that is thrown. Such a function takes the context.
 */
import { describe, VmkitError } from './errors.js';
import type { GuestRef } from './host/handles.js';

export const parameterTypes = [
  'i1',
  'i8',
  'i16',
  'i32',
  'i64',
  'f32',
  'f64',
  'ptr',
  'ref',
  'dyn',
] as const;

export type ParameterType = (typeof parameterTypes)[number];
export type ResultType = ParameterType | 'void';

export interface Signature {
  readonly result: ResultType;
  /** Without the context. */
  readonly params: readonly ParameterType[];
  /** The thread's context comes first. */
  readonly context: boolean;
  /** The exception is returned beside the result. */
  readonly throws: boolean;
}

/** A value that crosses between JavaScript and the guest. */
export type GuestValue = number | bigint | boolean | GuestRef | null;

/** Parameters that a call can have: the call buffer has a slot for each. */
export const maxParameters = 255;

/** Callee and receiver, which a dynamic function takes before its own parameters, do not count. */
export const uncountedParameters = 2;

/** How many parameters there may be, when they begin like these. */
export function mostParameters(context: boolean, [first, second]: readonly string[]): number {
  const isDynamic = context && first === 'ref' && second === 'dyn';
  return isDynamic ? maxParameters + uncountedParameters : maxParameters;
}

const isParameterType = (text: string): text is ParameterType =>
  (parameterTypes as readonly string[]).includes(text);

/**
 * Reads "f64(i64,ptr)"; spaces are allowed.
 *
 * @throws VmkitError ERR_SIGNATURE, which says what is wrong with it
 */
export function parseSignature(text: string): Signature {
  const wrong = (why: string) =>
    new VmkitError(
      'ERR_SIGNATURE',
      `the signature ${describe(text)} cannot be read: ${why}; write it like "f64(i64,ptr)" ` +
        `with the types void, ${parameterTypes.join(', ')}`,
    );
  if (typeof text !== 'string') throw wrong('it is not a string');
  const match = /^\s*(\w+)\s*(!?)\s*\(([^()]*)\)\s*$/.exec(text);
  if (!match) throw wrong('it is not a type followed by parameters in parentheses');
  const [, result = '', throws, list = ''] = match;
  if (result !== 'void' && !isParameterType(result)) throw wrong(`"${result}" is no type`);
  const params = list.trim() === '' ? [] : list.split(',').map((param) => param.trim());
  const context = params[0] === 'ctx';
  if (context) params.shift();
  else if (throws) throw wrong('a function that may throw takes ctx as its first parameter');
  const most = mostParameters(context, params);
  if (params.length > most) {
    throw wrong(`it has ${params.length} parameters, and ${most} is the most`);
  }
  return {
    result,
    context,
    throws: throws === '!',
    params: params.map((param) => {
      if (isParameterType(param)) return param;
      if (param === 'ctx') throw wrong('ctx is the first parameter or none');
      throw wrong(param === 'void' ? 'a parameter cannot be void' : `"${param}" is no type`);
    }),
  };
}

/** The canonical text, without spaces. */
export function formatSignature(signature: Signature): string {
  const params = signature.context ? ['ctx', ...signature.params] : signature.params;
  return `${signature.result}${signature.throws ? '!' : ''}(${params.join(',')})`;
}

/** A canonical signature as JavaScript and people see it: they do not give the context, nor get the exception. */
export function withoutContext(signature: string): string {
  return signature.replace(/!?\((?:ctx,?)?/, '(');
}

/** Reads a signature and writes it in its canonical form. */
export function canonicalSignature(text: string): string {
  return formatSignature(parseSignature(text));
}

/** What a type accepts, in words. */
const expectations: Record<ParameterType, string> = {
  i1: 'a boolean',
  i8: 'an integer from -128 to 127',
  i16: 'an integer from -32768 to 32767',
  i32: 'an integer from -2147483648 to 2147483647',
  i64: 'a bigint from -2^63 to 2^63-1',
  f32: 'a number',
  f64: 'a number',
  ptr: 'a bigint from 0 to 2^64-1 (an address)',
  ref: 'a GuestRef of the same engine, or null,',
  dyn: 'a number, a boolean, a GuestRef of the same engine, or null,',
};

/** "a number for f64", for messages. */
export function expected(type: ParameterType): string {
  return `${expectations[type]} for ${type}`;
}

/** The JavaScript type of a guest type. @typeParam Dyn that of `dyn` */
export type ValueOf<T extends string, Dyn = unknown> = T extends 'i64' | 'ptr'
  ? bigint
  : T extends 'i1'
    ? boolean
    : T extends 'void'
      ? undefined
      : T extends 'ref'
        ? GuestRef | null
        : T extends 'dyn'
          ? Dyn
          : T extends ParameterType
            ? number
            : GuestValue | undefined;

type ValuesOf<List extends string, Dyn> = List extends '' | 'ctx'
  ? []
  : List extends `ctx,${infer Rest}`
    ? ValuesOf<Rest, Dyn>
    : List extends `${infer First},${infer Rest}`
      ? [ValueOf<First, Dyn>, ...ValuesOf<Rest, Dyn>]
      : [ValueOf<List, Dyn>];

/** What any guest function is to JavaScript; one of dynamic values may take and give more. */
export type AnyGuestFunction = (...values: GuestValue[]) => GuestValue | undefined;

/**
 * The JavaScript function of a signature that TypeScript sees as a literal: "f64!(ctx,i64)" is (bigint) => number.
 *
 * @typeParam Dyn what its dynamic parameters take
 */
export type GuestFunction<S extends string, Dyn = unknown> = string extends S
  ? AnyGuestFunction
  : S extends `${infer Result}(${infer Params})`
    ? (
        ...values: ValuesOf<Params, Dyn>
      ) => ValueOf<Result extends `${infer Value}!` ? Value : Result>
    : AnyGuestFunction;
