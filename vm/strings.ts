/**
 * `module.strings`: strings for a language. They are UTF-16 as Java and JavaScript have them (runtime-cpp/strings.h says
 * how they lie in memory), their class is `String` unless the language declares one of its own:
 *
 *     const { strings } = module;
 *     module.function('greet', [['name', strings.ref]], strings.ref, (b) =>
 *       strings.concat(b, [strings.constant(b, 'Hello, '), b.param('name').get(), strings.constant(b, '!')]),
 *     );
 *
 * What fails does so as any check does: as an exception of the module, or by leaving the guest where it has none.
 * An operation's string that is null fails as other uses of null do.
 */
import { declare } from '../src/build.js';
import { describe, VmkitError } from '../src/errors.js';
import type { GuestRef } from '../src/host/handles.js';
import { IntegerType } from '../src/ir/index.js';
import type { ClassType } from './class_type.js';
import type { FunctionBuilder } from './function_builder.js';
import type { GuestModule } from './module.js';
import { typeOfNative } from './natives.js';
import { type CalleeType, signatureOf } from './signatures.js';
import { StringBuilders } from './string_builders.js';
import { caseNatives } from './string_case.js';
import { concatenate } from './string_concat.js';
import { type Operations, type StringOperation, stringOperations } from './string_natives.js';
import { i1, i32, ptr, u16, type ValueType } from './types.js';
import type { Value } from './value.js';

export class StringSupport {
  readonly module: GuestModule;
  readonly builders: StringBuilders;
  #cls: ClassType | undefined;
  /** Symbols of constants. */
  readonly #constants = new Map<string, string>();
  readonly #callees = new Map<string, NativeCallee>();

  constructor(module: GuestModule) {
    this.module = module;
    this.builders = new StringBuilders(this);
  }

  // ── The class ──────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Makes a class of the language's own the class of its strings, before any string is used: with methods, say, or
   * another name. It was declared with the shape `string`.
   *
   * @throws VmkitError ERR_CLASS when it has another shape, or there are strings of another class
   */
  declare(cls: ClassType): void {
    if (!cls.isString) {
      throw new VmkitError(
        'ERR_CLASS',
        `class ${cls.name} cannot be that of strings: declare it with { shape: 'string' }`,
      );
    }
    if (this.#cls && this.#cls !== cls) {
      throw new VmkitError('ERR_CLASS', `strings are of class ${this.#cls.name} already`);
    }
    this.#cls = cls;
  }

  /** The class of strings; `String`, if the language has declared none by the first use. */
  get cls(): ClassType {
    this.#cls ??= this.module.classes.provide('String', () => ({ shape: 'string' }))();
    return this.#cls;
  }

  /** The type of references to strings. */
  get ref(): ValueType {
    return this.cls.ref;
  }

  // ── To and from JavaScript ─────────────────────────────────────────────────────────────────────────────────────

  /** A new guest string. @throws VmkitError ERR_OUT_OF_MEMORY */
  fromHost(text: string): GuestRef {
    return this.module.engine.strings.make(text, this.cls.descriptor.address);
  }

  /** What a guest string says. @throws VmkitError ERR_ARGUMENT when it is no string */
  toHost(text: GuestRef): string {
    return this.module.engine.strings.read(text);
  }

  // ── In guest code ──────────────────────────────────────────────────────────────────────────────────────────────

  /** A string constant: equal ones are one object, which `intern` gives, too. */
  constant(b: FunctionBuilder, text: string): Value {
    let symbol = this.#constants.get(text);
    if (symbol === undefined) {
      const { engine } = this.module;
      const { descriptor } = this.cls;
      const base = `${descriptor.symbol} ${spelling(text)}`;
      symbol = base;
      for (let n = 2; engine.symbols.has(symbol); n++) symbol = `${base} ${n}`;
      engine.strings.constant(symbol, text, descriptor.address);
      this.#constants.set(text, symbol);
    }
    const address = b.external(symbol, IntegerType.get(b.irContext, 8));
    return b.nonNull(b.value(address, this.ref));
  }

  /**
   * An operation of vm/string_natives.ts.
   *
   * @param args without the class
   * @param use what is asked of the first string, for the message when it is null
   */
  call(
    b: FunctionBuilder,
    operation: StringOperation,
    args: readonly Value[],
    use?: string,
  ): Value {
    return this.callNative(b, 'vmkit_string_', stringOperations, operation, args, use);
  }

  /** Units: an i32. */
  length(b: FunctionBuilder, text: Value, use = 'the length'): Value {
    const reference = this.demanded(b, text, 'length', use);
    const made = b.runtimeCall('vmkit_string_length', 'i32(ref)', [reference]);
    return b.value(made, i32);
  }

  /** A unit: a u16. */
  charAt(b: FunctionBuilder, text: Value, index: Value, use?: string): Value {
    return this.call(b, 'charAt', [text, index], use);
  }

  /** Whether two strings have the same units; null is equal to null alone. */
  equals(b: FunctionBuilder, left: Value, right: Value): Value {
    const args = [b.context, this.#given(b, left, 'equals'), this.#given(b, right, 'equals')];
    return b.value(b.runtimeCall('vmkit_string_equals', 'i1(ctx,ref,ref)', args), i1);
  }

  /** An i32: below, equal to or above 0, by units. */
  compare(b: FunctionBuilder, left: Value, right: Value, use?: string): Value {
    return this.call(b, 'compare', [left, right], use);
  }

  /** The same without regard to case: each code point is mapped to upper case, then to lower case. */
  compareIgnoreCase(b: FunctionBuilder, left: Value, right: Value, use = 'the case'): Value {
    const args = [
      b.context,
      this.demanded(b, left, 'compareIgnoreCase', use),
      this.demanded(b, right, 'compareIgnoreCase', use),
    ];
    const name = 'vmkit_string_compare_ignore_case';
    const quick = b.value(b.runtimeCall(name, 'i32(ctx,ref,ref)', args), i32);
    const isUnknown = b.binary('==', quick, b.const(i32, -(2 ** 31)));
    const natives = caseNatives();
    return b.ifValue(
      isUnknown,
      () => b.call(this.module.native(natives.compare), [left, right]),
      () => quick,
    );
  }

  /** Java's hash code, an i32. */
  hash(b: FunctionBuilder, text: Value, use?: string): Value {
    return this.call(b, 'hash', [text], use);
  }

  /** The units from `begin` up to `end`, the string's end unless given. */
  substring(b: FunctionBuilder, text: Value, begin: Value, end?: Value, use?: string): Value {
    const last = end ?? this.length(b, text, use);
    return this.call(b, 'substring', [text, begin, last], use);
  }

  /** The first place of a string from an index on, the start unless given; an i32, -1 when there is none. */
  indexOf(b: FunctionBuilder, text: Value, part: Value, from?: Value, use?: string): Value {
    return this.call(b, 'indexOf', [text, part, from ?? b.const(i32, 0)], use);
  }

  /**
   * The texts of values one after another, in one allocation: strings, of which null is "null", and values of any
   * primitive type, as Java prints them; a u16 is a character.
   */
  concat(b: FunctionBuilder, parts: readonly Value[]): Value {
    return concatenate(this, b, parts);
  }

  /** The text of a value of a primitive type, as in `concat`; a string is its own text, unless it is null. */
  of(b: FunctionBuilder, value: Value): Value {
    if (value.type === i32) return this.call(b, 'ofInt', [value]);
    if (value.type === u16) return this.call(b, 'ofChar', [b.convert(value, i32)]);
    return this.concat(b, [value]);
  }

  /** In upper case, independent of a locale. */
  toUpperCase(b: FunctionBuilder, text: Value, use?: string): Value {
    return this.#cased(b, 'upper', text, use);
  }

  toLowerCase(b: FunctionBuilder, text: Value, use?: string): Value {
    return this.#cased(b, 'lower', text, use);
  }

  /** Latin-1 in C++; what needs Unicode's tables, in JavaScript. */
  #cased(b: FunctionBuilder, which: 'upper' | 'lower', text: Value, use?: string): Value {
    const quick = this.callNative(b, 'vmkit_string_', caseOperations, which, [text], use);
    const native = this.module.native(caseNatives()[which]);
    return b.ifValue(
      b.isNull(quick),
      () => b.call(native, [text]),
      () => quick,
    );
  }

  // ── For its own parts ──────────────────────────────────────────────────────────────────────────────────────────

  /** The descriptor of strings, as code refers to it. */
  descriptor(b: FunctionBuilder): Value {
    const { symbol } = this.cls.descriptor;
    return b.value(b.external(symbol, IntegerType.get(b.irContext, 8)), ptr);
  }

  /** A string that is used, in IR: it is not null. */
  demanded(b: FunctionBuilder, text: Value, what: string, use: string) {
    this.#given(b, text, what);
    b.checkNull(text, use);
    return b.irOf(text);
  }

  #given(b: FunctionBuilder, text: Value, what: string) {
    return b.use(text, this.ref, `strings.${what}`);
  }

  /** Calls one of a table's operations. */
  callNative<const Table extends Operations>(
    b: FunctionBuilder,
    prefix: string,
    table: Table,
    operation: keyof Table & string,
    args: readonly Value[],
    use = `${operation}()`,
  ): Value {
    const callee = this.#callee(prefix, table, operation, b);
    const given: Value[] = [];
    let at = 0;
    for (const token of callee.tokens) {
      if (token === 'class') {
        given.push(this.descriptor(b));
        continue;
      }
      const arg = args[at++];
      if (!arg) throw this.#count(callee, operation, args, b);
      if (token === 'string') this.demanded(b, arg, operation, use);
      else if (token.endsWith('[]')) b.checkNull(arg, use);
      given.push(arg);
    }
    if (at !== args.length) throw this.#count(callee, operation, args, b);
    // The kit's own functions need no check of whether they are there, and fit.
    const { irModule } = b;
    if (!irModule.getFunction(callee.name)) declare(irModule, callee.name, callee.signature);
    if (callee.throws) return b.call(callee, given);
    const values = b.arguments(callee.name, callee, given);
    return b.value(b.runtimeCall(callee.name, callee.signature, values), callee.result);
  }

  #count({ tokens }: NativeCallee, operation: string, args: readonly Value[], b: FunctionBuilder) {
    const wanted = tokens.filter((token) => token !== 'class').length;
    return b.misuse(`strings.${operation}: ${wanted} arguments are needed, not ${args.length}`);
  }

  #callee(prefix: string, table: Operations, operation: string, b: FunctionBuilder): NativeCallee {
    const key = `${prefix}${operation}`;
    const known = this.#callees.get(key);
    if (known) return known;
    const entry = Object.hasOwn(table, operation) ? table[operation] : undefined;
    if (!entry) throw b.misuse(`there is no operation ${describe(operation)} on strings`);
    const [name, text] = entry;
    const [, result = '', bang, list = ''] = /^(\w+)(!?)\((.*)\)$/.exec(text) ?? [];
    const tokens = list === '' ? [] : list.split(',');
    const type = {
      params: tokens.map((token) => this.#typeOf(token)),
      result: this.#typeOf(result),
      context: true,
      throws: bang === '!',
    };
    const callee = { ...type, name: prefix + name, tokens, signature: signatureOf(type) };
    this.#callees.set(key, callee);
    return callee;
  }

  #typeOf(token: string): ValueType {
    if (token === 'string' || token === 'string?') return this.ref;
    return token === 'class' ? ptr : typeOfNative(this.module, token);
  }
}

/** What they give is null where Latin-1 is not enough. */
const caseOperations = {
  upper: ['to_upper', 'string!(string)'],
  lower: ['to_lower', 'string!(string)'],
} as const;

interface NativeCallee extends CalleeType {
  readonly name: string;
  /** As the table spells the parameters. */
  readonly tokens: readonly string[];
  readonly signature: string;
}

/** A constant's text as a part of a symbol, which people see in listings; it need not be the whole text. */
function spelling(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
