/**
 * Ready-made exceptions, for languages that need none of their own: a class Exception with a message, a cause and a
 * trace, and a class below it for each kind of failure, such as IndexError.
 *
 *     new GuestModule(engine, { exceptions: defaultExceptions })
 */
import { VmkitError } from '../src/errors.js';
import { GuestException } from '../src/guest_error.js';
import type { GuestRef } from '../src/host/handles.js';
import type { ClassType } from './class_type.js';
import type { ExceptionPolicy, ModuleExceptions } from './exceptions.js';
import { FailureKind } from './failures.js';
import type { FunctionBuilder } from './function_builder.js';
import type { Field } from './members.js';
import type { FunctionRef, GuestModule } from './module.js';
import { arrayOf } from './references.js';
import { i64, ptr } from './types.js';
import type { Value } from './value.js';

/** The classes of failures; those of the kinds that have none are of the root itself. */
const names: Readonly<Record<number, string>> = {
  [FailureKind.Null]: 'NullError',
  [FailureKind.Index]: 'IndexError',
  [FailureKind.NegativeLength]: 'LengthError',
  [FailureKind.Cast]: 'CastError',
  [FailureKind.Store]: 'StoreError',
  [FailureKind.Division]: 'DivisionError',
  [FailureKind.Memory]: 'MemoryError',
  [FailureKind.Stack]: 'StackError',
  [FailureKind.StringIndex]: 'IndexError',
  [FailureKind.StringRange]: 'IndexError',
  [FailureKind.Format]: 'FormatError',
  [FailureKind.TooLong]: 'LengthError',
};

/** What is said without asking JavaScript for a text, since there may be no room for that. */
const fixedTexts: Readonly<Record<number, string>> = {
  [FailureKind.Division]: 'division by zero',
  [FailureKind.Memory]: 'there is no memory left',
  [FailureKind.Stack]: 'the stack is used up',
  [FailureKind.Format]: 'the text is no number',
  [FailureKind.TooLong]: 'the text or array would be too long',
};

/** Makes the exceptions of a module. */
export function defaultExceptions(module: GuestModule): DefaultExceptions {
  return new DefaultExceptions(module);
}

export class DefaultExceptions implements ExceptionPolicy {
  readonly #module: GuestModule;
  /** The class of all exceptions, `Exception`; a language's own extend it. */
  readonly root: () => ClassType;
  readonly #classes = new Map<string, () => ClassType>();
  #textOf: FunctionRef | undefined;

  constructor(module: GuestModule) {
    this.#module = module;
    const { classes } = module;
    this.root = classes.provide(
      'Exception',
      () => ({}),
      (cls) => {
        cls.field('message', module.strings.ref);
        cls.field('cause', cls.ref);
        cls.field('trace', arrayOf(i64));
      },
    );
    for (const name of new Set(Object.values(names))) {
      this.#classes.set(
        name,
        classes.provide(name, () => ({ super: this.root() })),
      );
    }
  }

  /** The class of a kind of failure, which languages find by its name, too. */
  classFor(kind: number): ClassType {
    return (this.#classes.get(names[kind] ?? '') ?? this.root)();
  }

  /**
   * Builds a new exception, with the trace of here.
   *
   * @param message a string of the module's, or null
   * @param cause an exception, or null; null unless given
   * @param cls a class below the root; the root unless given
   */
  make(b: FunctionBuilder, message: Value, cause?: Value, cls: ClassType = this.root()): Value {
    const made = b.new(cls);
    b.field(made, this.#named('message')).set(message);
    if (cause) b.field(made, this.#named('cause')).set(cause);
    b.field(made, this.#named('trace')).set(b.captureTrace());
    return made;
  }

  // ── Failures ─────────────────────────────────────────────────────────────────────────────────────────────────

  raise(b: FunctionBuilder, kind: Value, x: Value, y: Value): Value {
    const { strings } = this.#module;
    const result = b.temporary(this.root().ref);
    const kinds = [...new Set([...Object.keys(names), ...Object.keys(fixedTexts)])].map(Number);
    b.switch(
      kind,
      kinds.map((each) => ({
        values: [each],
        body: () => {
          const fixed = fixedTexts[each];
          const text =
            fixed === undefined ? b.call(this.#host(), [kind, x, y]) : strings.constant(b, fixed);
          result.set(this.make(b, b.convert(text, strings.ref), undefined, this.classFor(each)));
        },
      })),
      () => result.set(this.make(b, b.convert(b.call(this.#host(), [kind, x, y]), strings.ref))),
    );
    return result.get();
  }

  /** The host function that gives a failure's text. */
  #host(): FunctionRef {
    if (this.#textOf) return this.#textOf;
    const { engine } = this.#module;
    let name = 'vmkit.failureText';
    while (engine.symbols.has(name)) name += "'";
    const text = (kind: number, x: bigint, y: bigint) =>
      this.#module.strings.fromHost(this.failureText(kind, x, y));
    this.#textOf = this.#module.host(name, 'ref(i32,i64,i64)', text);
    return this.#textOf;
  }

  /**
   * What a failure's exception says; a language with kinds of its own overrides it for them.
   *
   * @param x as `FailureKind` says, like y
   */
  failureText(kind: number, x: bigint, y: bigint): string {
    const { classes, messages } = this.#module;
    const { policy } = classes;
    const nameOf = (descriptor: bigint) =>
      classes.byDescriptor(BigInt.asUintN(64, descriptor))?.name ?? 'an object';
    const textOf = (message: string | Error) =>
      message instanceof Error ? message.message : message;
    switch (kind) {
      case FailureKind.Null:
      case FailureKind.Message:
        return messages.text(x);
      case FailureKind.Index:
        return textOf(policy.boundsMessage(x, Number(y)));
      case FailureKind.NegativeLength:
        return textOf(policy.lengthMessage(x));
      case FailureKind.Cast:
        return textOf(policy.castMessage(nameOf(x), nameOf(y)));
      case FailureKind.Store:
        return textOf(policy.storeMessage(nameOf(x)));
      case FailureKind.StringIndex:
        return `the index ${x} is outside of a text of length ${BigInt.asIntN(32, y)}`;
      case FailureKind.StringRange: {
        const [begin, end] = [BigInt.asIntN(32, x), BigInt.asIntN(32, x >> 32n)];
        return `the range from ${begin} to ${end} is outside of a text of length ${BigInt.asIntN(32, y)}`;
      }
      default:
        return `failure ${kind} (${x}, ${y})`;
    }
  }

  // ── JavaScript ───────────────────────────────────────────────────────────────────────────────────────────────

  fromHost(error: unknown): GuestRef {
    const { engine, strings } = this.#module;
    const make = this.#exceptions.helper(
      'vmkit.newException',
      [
        ['message', strings.ref],
        ['cause', this.root().ref],
      ],
      this.root().ref,
      (b) => this.make(b, b.param(0).get(), b.param(1).get()),
    );
    const isError = error instanceof Error;
    const { cause } = isError ? error : {};
    const led = cause instanceof GuestException && this.#exceptions.isException(cause.ref);
    const message = strings.fromHost(isError ? error.message : String(error));
    return engine.function(make.name)(message, led ? cause.ref : null) as GuestRef;
  }

  /** "IndexError: the index 3 is outside of an array of length 3". */
  describe(exception: GuestRef): string {
    const { strings } = this.#module;
    const name = this.classOf(exception).name;
    const message = this.#field(exception, 'message');
    return message === null ? name : `${name}: ${strings.toHost(message)}`;
  }

  trace(exception: GuestRef): BigUint64Array | undefined {
    const trace = this.#field(exception, 'trace');
    return trace === null ? undefined : this.#exceptions.readTrace(trace);
  }

  cause(exception: GuestRef): GuestRef | null {
    return this.#field(exception, 'cause');
  }

  /** The class of an exception. */
  classOf(exception: GuestRef): ClassType {
    const { classes, engine } = this.#module;
    const root = this.root();
    const get = this.#exceptions.helper('vmkit.classOf', [['e', root.ref]], ptr, (b) =>
      b.classOf(b.param(0).get()),
    );
    const cls = classes.byDescriptor(engine.function(get.name)(exception) as bigint);
    if (cls) return cls;
    throw new VmkitError('ERR_CLASS', "the exception's class is not one of the module's");
  }

  #field(exception: GuestRef, name: 'message' | 'trace' | 'cause'): GuestRef | null {
    const field = this.#named(name);
    const { ref } = this.root();
    const get = this.#exceptions.helper(`vmkit.${name}`, [['e', ref]], field.type, (b) =>
      b.field(b.param(0).get(), field).get(),
    );
    return this.#module.engine.function(get.name)(exception) as GuestRef | null;
  }

  #named(name: 'message' | 'trace' | 'cause'): Field {
    return this.root().fields.get(name) as Field;
  }

  get #exceptions(): ModuleExceptions {
    return this.#module.exceptions as ModuleExceptions;
  }
}
