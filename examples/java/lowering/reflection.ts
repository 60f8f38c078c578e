/**
 * Classes and constructors that a program asks for by name as it runs: Class.forName, and constructors' newInstance.
 *
 * The code that makes an object takes its arguments in an array, as the library has them ready: objects of the parameters'
 * classes, and of the boxes of primitive ones.
 */
import type { GuestRef } from 'vmkit';
import {
  type ClassType,
  type FunctionRef,
  type GuestModule,
  i32,
  native,
  type Value,
} from 'vmkit/vm';
import { hiddenOf } from '../desugar/hidden.js';
import { nativeFor } from '../natives/natives.js';
import type { ClassSymbol, MethodSymbol } from '../semantics/symbols.js';
import { arrayOf, erasure, primitiveTypes, type Type } from '../semantics/types.js';
import { Flag } from '../syntax/tree.js';
import { BodyLowering } from './body.js';
import { boxNames, callLibrary, libraryMethod } from './library_calls.js';
import type { Home, ProgramLowering } from './program.js';
import type { JavaRuntime } from './runtime.js';
import { retyped } from './strings.js';
import { reflective } from './traces.js';

/** What stands for a constructor's number where a class is only to be initialised; Class.java has it too. */
const initialize = -1;

export class Reflection {
  readonly #runtime: JavaRuntime;
  readonly #module: GuestModule;
  /** By class, the code for each constructor's number. */
  readonly #made = new Map<ClassType, Map<number, FunctionRef>>();

  readonly find = native({
    name: 'java.findClass',
    signature: 'i64(string)',
    implementation: () => (name: string) => this.#find(name),
  });

  readonly constructorOf = native({
    name: 'java.findConstructor',
    signature: 'i32(i64,string)',
    implementation: () => (descriptor: bigint, types: string) => {
      const home = this.#homeOf(descriptor);
      if (!home) return -1;
      return constructorsOf(home.symbol).findIndex(
        (each) =>
          hiddenOf(each.owner).captured.length === 0 && this.#typeNames(home, each) === types,
      );
    },
  });

  readonly modifiersOf = native({
    name: 'java.modifiersOfConstructor',
    signature: 'i32(i64,i32)',
    implementation: () => (descriptor: bigint, number: number) => {
      const flags = this.#named(descriptor, number)?.flags ?? 0;
      return (
        (flags & Flag.public ? 1 : 0) |
        (flags & Flag.private ? 2 : 0) |
        (flags & Flag.protected ? 4 : 0)
      );
    },
  });

  /** Nothing that is thrown comes through it: the code leaves that in an array. */
  readonly call = native({
    name: 'java.callConstructor',
    signature: 'ref(i64,i32,ref,ref)',
    implementation:
      (engine) =>
      (descriptor: bigint, number: number, given: GuestRef | null, failed: GuestRef) => {
        const cls = this.#module.classes.byDescriptor(descriptor);
        const home = cls && this.#runtime.homeOf(cls);
        if (!cls || !home) return null;
        const { name } = this.#code(cls, home, number);
        return engine.function(name)(given, failed) as GuestRef | null;
      },
  });

  /** By the name of their class, what makes arrays. */
  readonly #arrays = new Map<string, FunctionRef>();

  /** An array of a class that is known by its name; the length is none below zero. */
  readonly newArray = native({
    name: 'java.newArray',
    signature: 'ref(ctx,string,i32)',
    implementation: (engine) => (name: string, length: number) => {
      const code = this.#arrays.get(name) ?? this.#arrayCode(name);
      if (!code) return null;
      return engine.function(code.name)(length) as GuestRef;
    },
  });

  constructor(module: GuestModule, runtime: JavaRuntime) {
    this.#module = module;
    this.#runtime = runtime;
  }

  #named(descriptor: bigint, number: number): MethodSymbol | undefined {
    const home = this.#homeOf(descriptor);
    return home && constructorsOf(home.symbol)[number];
  }

  #homeOf(descriptor: bigint): Home | undefined {
    const cls = this.#module.classes.byDescriptor(descriptor);
    return cls && this.#runtime.homeOf(cls);
  }

  /** As Class.getName has them; an object around comes first. */
  #typeNames({ lowering }: Home, method: MethodSymbol): string {
    const { outer, isNamed } = hiddenOf(method.owner);
    const { program } = lowering;
    const names = method.parameters.map(({ type }) => nameOf(erasure(type)));
    if (outer) names.unshift(outer.name);
    if (isNamed) names.unshift(program.library('String').name, 'int');
    return names.join(',');
  }

  #find(name: string): bigint {
    const { lowering } = this.#runtime;
    if (!name.startsWith('[')) {
      const symbol = lowering.program.late(name);
      return symbol ? lowering.classOf(symbol).descriptor.address : 0n;
    }
    const type = elementsOf(lowering, name);
    return type ? this.#module.classes.arrayOf(lowering.typeOf(type)).descriptor.address : 0n;
  }

  #arrayCode(name: string): FunctionRef | undefined {
    const { lowering } = this.#runtime;
    const elements = elementsOf(lowering, name);
    if (!elements) return undefined;
    const object = lowering.program.library('Object');
    const result = lowering.classOf(object).ref;
    let made: FunctionRef | undefined;
    this.#module.load(object.source, () => {
      made = this.#module.function(
        `${name}.${reflective}`,
        [['length', i32]],
        result,
        (b) =>
          b.return(retyped(b, b.newArray(lowering.typeOf(elements), b.param(0).get()), result)),
        object.declaration.name,
      );
    });
    if (made) this.#arrays.set(name, made);
    return made;
  }

  #code(cls: ClassType, { lowering, symbol }: Home, number: number): FunctionRef {
    let made = this.#made.get(cls);
    if (!made) {
      made = new Map();
      this.#made.set(cls, made);
    }
    let code = made.get(number);
    if (!code) {
      const method = constructorsOf(symbol)[number];
      code = this.#declare(cls, { lowering, symbol }, number, method);
      made.set(number, code);
    }
    return code;
  }

  #declare(
    cls: ClassType,
    { lowering, symbol }: Home,
    number: number,
    method: MethodSymbol | undefined,
  ): FunctionRef {
    const { program } = lowering;
    const objects = lowering.typeOf(arrayOf(program.library('Object').type));
    const throwable = lowering.classOf(program.library('Throwable'));
    const failures = lowering.typeOf(arrayOf(program.library('Throwable').type));
    const result = lowering.classOf(program.library('Object')).ref;
    let made: FunctionRef | undefined;
    this.#module.load(symbol.source, () => {
      made = this.#module.function(
        `${cls.symbol}.${reflective}${number}`,
        [
          ['given', objects],
          ['failed', failures],
        ],
        result,
        (b) => {
          const body = new BodyLowering(lowering, b, undefined);
          b.try(
            () => {
              lowering.initialization.ensure(body, symbol);
              if (number === initialize || !method) b.return(b.null(result));
              else b.return(construct(body, cls, method));
            },
            {
              catches: [
                {
                  type: throwable,
                  body: (thrown) => {
                    b.element(b.param(1).get(), b.const(i32, 0)).set(thrown);
                    b.return(b.null(result));
                  },
                },
              ],
            },
          );
        },
        symbol.declaration.name,
      );
    });
    return made as FunctionRef;
  }
}

const codes: Readonly<Record<string, string>> = {
  boolean: 'Z',
  byte: 'B',
  char: 'C',
  double: 'D',
  float: 'F',
  int: 'I',
  long: 'J',
  short: 'S',
};

/** Of an erased type, as Class.getName has it. */
function nameOf(type: Type): string {
  if (type.kind !== 'array') return type.kind === 'class' ? type.symbol.name : String(type);
  const { element } = type;
  if (element.kind === 'array') return `[${nameOf(element)}`;
  return element.kind === 'primitive' ? `[${codes[element.name]}` : `[L${nameOf(element)};`;
}

/** The type of the elements of an array's class by its name: of "[[I" that of int[]. */
function elementsOf(lowering: ProgramLowering, name: string): Type | undefined {
  const [, brackets = '', element = ''] = /^\[(\[*)(.*)$/s.exec(name) ?? [];
  const type = elementOf(lowering, element);
  return type && arrayOf(type, brackets.length);
}

/** What an array's name has behind its brackets: "I", "Ljava.lang.String;". */
function elementOf({ program }: ProgramLowering, text: string): Type | undefined {
  const [primitive] = Object.entries(codes).find(([, code]) => code === text) ?? [];
  if (primitive) return primitiveTypes.get(primitive);
  const [, name] = /^L([^;]+);$/.exec(text) ?? [];
  return name === undefined ? undefined : program.late(name)?.erased;
}

/** A string's are methods that give one. */
function constructorsOf(cls: ClassSymbol): readonly MethodSymbol[] {
  return cls.isString ? (cls.methods.get('make') ?? []) : cls.constructors;
}

/** A new object, with the arguments that the first parameter has. */
function construct(body: BodyLowering, cls: ClassType, method: MethodSymbol): Value {
  const { b, lowering } = body;
  const { outer } = hiddenOf(method.owner);
  const given = (index: number) => b.element(b.param(0).get(), b.const(i32, index)).get();
  const args = outer ? [b.cast(given(0), lowering.classOf(outer).ref)] : [];
  for (const { type } of method.parameters) args.push(argument(body, given(args.length), type));
  if (!method.isConstructor) return callLibrary(body, method, args);
  if (outer && args[0]) b.checkNull(args[0], '');
  const object = b.new(cls);
  const passed = outer && args[0] ? [b.nonNull(args[0]), ...args.slice(1)] : args;
  b.callDirect(lowering.methodOf(method), object, passed);
  return object;
}

function argument(body: BodyLowering, value: Value, type: Type): Value {
  const { b, lowering } = body;
  if (type.kind !== 'primitive') return b.cast(value, lowering.typeOf(type));
  const method = libraryMethod(body, boxNames[type.name] as string, `${type.name}Value`);
  const box = b.cast(value, lowering.classOf(method.owner).ref);
  const native = nativeFor(method);
  if (!native) return b.callDirect(lowering.methodOf(method), box, [], '') as Value;
  b.checkNull(box, '');
  return native({ body, self: b.nonNull(box), args: [] }) as Value;
}
