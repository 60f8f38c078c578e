/** Objects of class Class: one for each class of an engine that a program asks for. */
import type { GuestRef } from 'vmkit';
import { type FunctionRef, type GuestModule, i64, native, type Value } from 'vmkit/vm';
import type { BodyLowering } from './body.js';
import { classOfDescriptor } from './messages.js';
import { retyped } from './strings.js';

export class ClassObjects {
  /** By the descriptor of the class: they stay, so that a class has one object. */
  readonly #made = new Map<bigint, GuestRef>();
  readonly #module: GuestModule;
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

  constructor(module: GuestModule) {
    this.#module = module;
  }

  /** The object of a class, by the address of its descriptor. */
  of(body: BodyLowering, descriptor: Value): Value {
    const { b, lowering } = body;
    const cls = lowering.classOf(lowering.program.library('Class'));
    const module = this.#module;
    const { exceptions } = module;
    if (!exceptions) throw b.misuse('Java has exceptions');
    const name = lowering.program.library('Class').fields.get('name');
    const field = name && lowering.fieldOf(name);
    if (!field) throw b.misuse('Class has a field name');
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
        made.field(object, field).set(made.call(module.native(this.#name), [address]));
        made.call(module.native(this.#keep), [address, object]);
        made.return(object);
      },
    );
    return b.call(this.#ofClass, [b.bitcast(descriptor, i64)]);
  }
}
