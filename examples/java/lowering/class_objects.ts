/** Objects of class Class: one for each class of an engine that a program asks for. */
import type { GuestRef } from 'vmkit';
import { type FunctionRef, type GuestModule, i64, native, type Value } from 'vmkit/vm';
import type { BodyLowering } from './body.js';
import { classOfDescriptor } from './messages.js';
import type { JavaRuntime } from './runtime.js';
import { retyped } from './strings.js';

export class ClassObjects {
  /** By the descriptor of the class: they stay, so that a class has one object. */
  readonly #made = new Map<bigint, GuestRef>();
  readonly #module: GuestModule;
  readonly #runtime: JavaRuntime;
  #ofClass: FunctionRef | undefined;

  readonly #known = native({
    name: 'java.knownClass',
    signature: 'ref(i64)',
    implementation: () => (descriptor: bigint) => this.#made.get(descriptor) ?? null,
  });
  readonly #keep = native({
    name: 'java.keepClass',
    signature: 'void(i64,ref)',
    implementation: () => (descriptor: bigint, object: GuestRef) => {
      this.#made.set(descriptor, object);
    },
  });
  readonly #name = native({
    name: 'java.nameOfClass',
    signature: 'string!(ctx,i64)',
    implementation: (_, module) => (descriptor: bigint) => classOfDescriptor(module, descriptor),
  });

  readonly #kind = native({
    name: 'java.kindOfClass',
    signature: 'i32(i64)',
    implementation: () => (descriptor: bigint) => this.#kindOf(descriptor),
  });

  /** Calls `values()` of an enum. */
  readonly constants = native({
    name: 'java.enumConstants',
    signature: 'ref!(ctx,i64)',
    implementation: (_, module) => (descriptor: bigint) => {
      const cls = module.classes.byDescriptor(descriptor);
      const home = cls && this.#runtime.homeOf(cls);
      const [values] = home?.symbol.methods.get('values') ?? [];
      if (!home || !values) return null;
      const method = home.lowering.methodOf(values);
      return module.engine.function(method.function?.name as string)() as GuestRef;
    },
  });

  constructor(module: GuestModule, runtime: JavaRuntime) {
    this.#module = module;
    this.#runtime = runtime;
  }

  /** The bits that Class.java names. */
  #kindOf(descriptor: bigint): number {
    if (descriptor < 16n) return 128;
    const cls = this.#module.classes.byDescriptor(descriptor);
    const symbol = cls && this.#runtime.homeOf(cls)?.symbol;
    if (!symbol) return 0;
    const { form, isInterface, isAnonymous, isLocal, outer } = symbol;
    return (
      (isInterface ? 1 : 0) |
      (form === 'enum' ? 2 : 0) |
      (form === 'record' ? 4 : 0) |
      (form === 'annotation' ? 8 : 0) |
      (isAnonymous ? 16 : 0) |
      (isLocal ? 32 : 0) |
      (outer && !isAnonymous && !isLocal ? 64 : 0) |
      (symbol.isAbstract ? 256 : 0)
    );
  }

  /** The object of a class, by the address of its descriptor. */
  of(body: BodyLowering, descriptor: Value): Value {
    const { b, lowering } = body;
    const cls = lowering.classOf(lowering.program.library('Class'));
    const module = this.#module;
    const { exceptions } = module;
    if (!exceptions) throw b.misuse('Java has exceptions');
    const fieldNamed = (name: string) => {
      const field = lowering.program.library('Class').fields.get(name);
      if (!field) throw b.misuse(`Class has a field ${name}`);
      return lowering.fieldOf(field);
    };
    this.#ofClass ??= exceptions.helper(
      'java.classObject',
      [['descriptor', i64]],
      cls.ref,
      (made) => {
        const address = made.param(0).get();
        const known = made.call(module.native(this.#known), [address]);
        made.if(made.unary('!', made.isNull(known)), () =>
          made.return(retyped(made, known, cls.ref)),
        );
        const object = made.new(cls);
        made.field(object, fieldNamed('name')).set(made.call(module.native(this.#name), [address]));
        made.field(object, fieldNamed('descriptor')).set(address);
        made.field(object, fieldNamed('kind')).set(made.call(module.native(this.#kind), [address]));
        made.call(module.native(this.#keep), [address, object]);
        made.return(object);
      },
    );
    return b.call(this.#ofClass, [b.bitcast(descriptor, i64)]);
  }
}
