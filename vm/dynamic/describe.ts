/** What a dynamic value is, for JavaScript: for messages, for printing, for what crosses the boundary. */
import { needed } from '../../src/checks.js';
import { GuestRef } from '../../src/host/handles.js';
import { layout } from '../../src/layout.js';
import type { GuestValue } from '../../src/signature.js';
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule } from '../module.js';
import { anyRef } from '../types.js';
import type { Value } from '../value.js';
import type { Classes } from './classes.js';
import type { Functions } from './functions.js';
import type { KitClasses } from './kit_classes.js';
import { defineKitFunction } from './kit_code.js';

/** What a value is, for messages and for printing. */
export interface Description {
  /** `method`: bound to a receiver or not; `host`: a function of JavaScript's; `object`: what the module knows nothing more of. */
  readonly kind:
    | 'nil'
    | 'boolean'
    | 'number'
    | 'string'
    | 'function'
    | 'method'
    | 'class'
    | 'instance'
    | 'host'
    | 'object';
  /** Of a function, a method, a class; of an instance, its class's. Otherwise the name of the kind, or of the object's class. */
  readonly name: string;
  /** How many arguments it takes; undefined for what cannot be called. */
  readonly arity?: number;
}

export class Describer {
  readonly #module: GuestModule;
  readonly #kit: KitClasses;
  readonly #functions: Functions;
  readonly #classes: Classes;
  /** Objects of other parts of the kit. */
  readonly #others = new Map<ClassType, (ref: GuestRef) => Description>();
  /** By what they give: a bound method's closure, an instance's class object. */
  readonly #getters = new Map<string, (ref: GuestRef) => GuestRef>();

  constructor(module: GuestModule, kit: KitClasses, functions: Functions, classes: Classes) {
    this.#module = module;
    this.#kit = kit;
    this.#functions = functions;
    this.#classes = classes;
  }

  /** Says how objects of a class are described. */
  add(cls: ClassType, describe: (ref: GuestRef) => Description): void {
    this.#others.set(cls, describe);
  }

  /** @throws VmkitError ERR_ARGUMENT for another engine's object, ERR_REF_RELEASED */
  describe(value: GuestValue): Description {
    if (value instanceof GuestRef) return this.#describeObject(value);
    if (value === null) return { kind: 'nil', name: 'nil' };
    const kind = typeof value;
    if (kind === 'boolean' || kind === 'number') return { kind, name: kind };
    throw needed('dynamic.describe', 'a number, a boolean, null or a GuestRef', value);
  }

  #describeObject(ref: GuestRef): Description {
    const { classes, engine, strings } = this.#module;
    const cls = classes.byDescriptor(engine.objects.classOf(ref));
    if (!cls) return { kind: 'object', name: 'object' };
    if (cls === strings.cls) return { kind: 'string', name: 'string' };
    const decl = this.#functions.ofClass(cls);
    if (decl) return { kind: decl.kind, name: decl.display, arity: decl.arity };
    const variant = this.#classes.ofClass(cls);
    if (variant) {
      const arity = variant.initializer?.arity ?? 0;
      return { kind: 'class', name: variant.decl.name, arity };
    }
    if (cls === this.#kit.instance) {
      return { kind: 'instance', name: this.describe(this.classOf(ref)).name };
    }
    if (cls.isSubtypeOf(this.#kit.bound)) {
      const { name, arity = 0 } = this.describe(this.#methodOf(ref));
      return { kind: 'method', name, arity };
    }
    return this.#others.get(cls)?.(ref) ?? { kind: 'object', name: cls.name };
  }

  /** The class object of an instance. @throws VmkitError ERR_ARGUMENT when it is none */
  classOf(instance: GuestRef): GuestRef {
    const { classes, engine } = this.#module;
    if (classes.byDescriptor(engine.objects.classOf(instance)) !== this.#kit.instance) {
      throw needed('dynamic.classOf', 'an instance', instance);
    }
    return this.#get('class of', instance, (b, object) => {
      const header = b.header(b.irOf(object));
      const place = b.at8(header, layout.Shape.fields.owner.offset);
      return b.value(b.ir.CreateLoad(b.ir.getPtrTy(), place), anyRef);
    });
  }

  #methodOf(bound: GuestRef): GuestRef {
    return this.#get('method of', bound, (b, object) => {
      const known = b.nonNull(b.value(b.irOf(object), this.#kit.bound.ref));
      return b.field(known, 'method').get();
    });
  }

  #get(name: string, ref: GuestRef, body: (b: FunctionBuilder, object: Value) => Value): GuestRef {
    let getter = this.#getters.get(name);
    if (!getter) {
      const build = (b: FunctionBuilder) => body(b, b.nonNull(b.param(0).get()));
      const made = defineKitFunction(this.#module, name, [['object', anyRef]], anyRef, build);
      getter = this.#module.engine.function(made.name) as (ref: GuestRef) => GuestRef;
      this.#getters.set(name, getter);
    }
    return getter(ref);
  }
}
