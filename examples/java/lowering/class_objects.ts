/** Objects of class Class: one for each class of an engine that a program asks for, outside of the heap. */
import { type FunctionBuilder, type GuestModule, ptr, type Value } from 'vmkit/vm';
import { classOfDescriptor } from './messages.js';
import type { ProgramLowering } from './program.js';
import { retyped } from './strings.js';

/** Two words for each of the table's places (runtime/arrays.cpp): a class, and its object. */
const tableSize = 64 * 16;

export class ClassObjects {
  readonly #made = new Map<bigint, bigint>();
  readonly #module: GuestModule;
  #table: bigint | undefined;
  #makeString: ((text: string) => bigint) | undefined;
  #descriptor = 0n;

  constructor(module: GuestModule) {
    this.#module = module;
    module.host('java.class', 'ptr(ptr)', (cls) => this.#objectOf(BigInt(cls)));
  }

  /** The classes that were asked for lately, for java_known_class. */
  table(b: FunctionBuilder): Value {
    this.#table ??= this.#module.engine.objects.defineData('java.classes', tableSize, 8);
    return b.const(ptr, this.#table);
  }

  /** The object of a descriptor that is not in the table; puts it there. */
  make(b: FunctionBuilder, descriptor: Value, lowering: ProgramLowering): Value {
    const { strings, runtime, program } = lowering;
    this.#makeString ??= (text) => runtime.makeString(text, strings.cls.descriptor.address);
    const cls = lowering.classOf(program.library('Class'));
    this.#descriptor = cls.descriptor.address;
    const made = b.call('java.class', [descriptor]) as Value;
    const args = [this.table(b), descriptor, made].map((each) => b.irOf(each));
    b.runtimeCall('java_know_class', 'void(ptr,ptr,ptr)', args);
    return retyped(b, made, cls.ref);
  }

  #objectOf(cls: bigint): bigint {
    const known = this.#made.get(cls);
    if (known !== undefined) return known;
    const { engine } = this.#module;
    const name = this.#makeString?.(classOfDescriptor(this.#module, cls)) ?? 0n;
    const object = engine.objects.defineData(`java.class.${this.#made.size}`, 16, 8);
    engine.function('java_init_class', 'void(ptr,ptr,ptr)')(object, this.#descriptor, name);
    this.#made.set(cls, object);
    return object;
  }
}
