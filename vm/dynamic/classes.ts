/**
 * Classes of a dynamic language: declarations, the class objects that are made of them when the program runs, and what
 * makes instances.
 *
 * A class object's own class answers `call/N` with a function of the kit's that allocates an instance and calls the
 * initializer, whose code is known: a declaration has such a class for each initializer that a class object of it can have, its own or
 * an inherited one, and each size of instances. Which it is with a superclass is looked up when the class object is made.
 */
import { checkKeys, checkObject, checkText, needed } from '../../src/checks.js';
import { VmkitError } from '../../src/errors.js';
import type * as ir from '../../src/ir/index.js';
import { layout } from '../../src/layout.js';
import type { Span } from '../../src/source.js';
import type { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule, Params } from '../module.js';
import { dynamic, i32, ptr, voidType } from '../types.js';
import type { Value } from '../value.js';
import type { Calls } from './calls.js';
import { FunctionDecl, type Functions } from './functions.js';
import { callOf, callParams, type KitClasses } from './kit_classes.js';
import { defineKitFunction, freshName, slowFunction } from './kit_code.js';
import { box, toReference } from './values.js';

export interface DynamicClassOptions {
  readonly name: string;
  /** A method that fills an instance; its result is dropped. Unless given, it is the superclass's. */
  readonly initializer?: FunctionDecl | undefined;
  /** How many properties an instance will have beyond those of the superclass, as far as can be seen. */
  readonly fields?: number;
  readonly span?: Span | undefined;
}

/** A declared class; `makeClass` makes class objects of it. */
export class ClassDecl {
  readonly name: string;
  readonly initializer: FunctionDecl | undefined;
  readonly fields: number;
  /** @internal Its number in the module. */
  readonly number: number;

  /** @internal */
  constructor(name: string, initializer: FunctionDecl | undefined, fields: number, number: number) {
    this.name = name;
    this.initializer = initializer;
    this.fields = fields;
    this.number = number;
  }

  toString(): string {
    return this.name;
  }
}

/** A class of class objects: all that is the same in them. */
export interface Variant {
  readonly decl: ClassDecl;
  readonly cls: ClassType;
  readonly initializer: FunctionDecl | undefined;
}

/** runtime-cpp/shapes.h: slots of instances of a class that announces no fields, and at most. */
const usualCapacity = 4;
const capacityLimit = 512;
/** Instances with more slots have a size that is read from their class: a chain of subclasses has no end. */
const mostKnownSlots = 32;

export class Classes {
  readonly #module: GuestModule;
  readonly #kit: KitClasses;
  readonly #functions: Functions;
  readonly #calls: Calls;
  readonly #decls: ClassDecl[] = [];
  readonly #variants = new Map<string, Variant>();
  readonly #byClass = new Map<ClassType, Variant>();
  readonly #initializers = new Set<FunctionDecl>();
  #chooser: string | undefined;

  constructor(module: GuestModule, kit: KitClasses, functions: Functions, calls: Calls) {
    this.#module = module;
    this.#kit = kit;
    this.#functions = functions;
    this.#calls = calls;
  }

  /** Declares a class. @throws VmkitError ERR_ARGUMENT */
  class(options: DynamicClassOptions): ClassDecl {
    checkObject('dynamic.class', 'an object with a name', options);
    checkKeys('dynamic.class', ['name', 'initializer', 'fields', 'span'], options);
    const { name, initializer, fields = 0 } = options;
    checkText('dynamic.class', 'a name', name);
    const what = `the class ${name}`;
    if (initializer !== undefined && !(initializer instanceof FunctionDecl)) {
      throw needed(what, 'a declared function as its initializer', initializer);
    }
    if (initializer && this.#functions.ofClass(initializer.cls) !== initializer) {
      throw needed(what, 'an initializer that is declared in its own module', initializer);
    }
    if (!Number.isInteger(fields) || fields < 0) throw needed(what, 'a number of fields', fields);
    const decl = new ClassDecl(
      name,
      initializer,
      Math.min(fields, capacityLimit),
      this.#decls.length,
    );
    this.#decls.push(decl);
    if (initializer) this.#initializers.add(initializer);
    return decl;
  }

  /**
   * A new class object, with the methods of its superclass.
   *
   * @param superclass of which it is known that it is a class
   */
  makeClass(b: FunctionBuilder, decl: ClassDecl, superclass?: Value): Value {
    if (!(decl instanceof ClassDecl)) throw b.misuse('makeClass: a declared class is needed');
    if (this.#decls[decl.number] !== decl) {
      throw b.misuse(`makeClass: ${decl} is declared in another module`);
    }
    const { strings } = this.#module;
    const name = strings.constant(b, decl.name);
    const above = superclass && toReference(b, superclass, this.#kit.class.ref);
    const variant = above ? undefined : this.#variant(decl, undefined, 0);
    const type = variant ? b.descriptor(variant.cls) : this.#choose(b, decl, above as Value);
    const { class: cls, instance } = this.#kit;
    const args = [
      b.context,
      b.irOf(type),
      b.irOf(b.descriptor(instance)),
      b.irOf(name),
      b.irOf(above ?? b.null()),
      b.ir.getInt32(decl.fields),
    ];
    const create = slowFunction(b, 'vmkit_class_create', 'ref!(ctx,ptr,ptr,ref,ref,i32)');
    const params = [ptr, ptr, strings.ref, cls.ref, i32];
    const result = variant?.cls.ref ?? cls.ref;
    return b.nonNull(b.emitCall({ params, result, context: true, throws: true }, create, args));
  }

  /** Asks which class the class object has: one for the initializer that the superclass has. */
  #choose(b: FunctionBuilder, decl: ClassDecl, superclass: Value): Value {
    this.#chooser ??= this.#defineChooser();
    const capacity = b.field(superclass, 'capacity').get();
    const callee = { name: this.#chooser, params: [i32, ptr, i32], result: ptr };
    const slots = b.value(b.irOf(capacity), i32);
    return b.call(callee, [b.const(i32, decl.number), b.classOf(superclass), slots]);
  }

  #defineChooser(): string {
    const name = freshName(this.#module, 'class of a class');
    const choose = (number: number, descriptor: bigint, capacity: number) => {
      const decl = this.#decls[number] as ClassDecl;
      const above = this.#module.classes.byDescriptor(descriptor);
      const known = above && this.#byClass.get(above);
      if (!known) {
        throw new VmkitError(
          'ERR_CLASS',
          `the superclass of ${decl.name} is no class of the module`,
        );
      }
      return this.#variant(decl, known.initializer, capacity).cls.descriptor.address;
    };
    this.#module.engine.host(name, 'ptr(i32,ptr,i32)', choose);
    return name;
  }

  /** As vmkit_class_create counts the slots of instances. */
  #variant(decl: ClassDecl, inherited: FunctionDecl | undefined, above: number): Variant {
    const initializer = decl.initializer ?? inherited;
    const slots = Math.min(above + decl.fields || usualCapacity, capacityLimit);
    const known = slots <= mostKnownSlots ? slots : undefined;
    const key = `${decl.number} ${initializer?.name ?? ''} ${known ?? ''}`;
    let variant = this.#variants.get(key);
    if (!variant) {
      variant = this.#defineVariant(decl, initializer, known);
      this.#variants.set(key, variant);
      this.#byClass.set(variant.cls, variant);
    }
    return variant;
  }

  #defineVariant(
    decl: ClassDecl,
    initializer: FunctionDecl | undefined,
    slots: number | undefined,
  ): Variant {
    const arity = initializer?.arity ?? 0;
    const cls = this.#module.classes.provide(
      `class ${decl.name}`,
      () => ({ super: this.#kit.class, interfaces: [this.#kit.callable(arity)], final: true }),
      (made) => {
        const implementation = this.#defineNew(decl, initializer, slots, made);
        made.method('call', { ...callOf(arity), implementation });
      },
    )();
    return { decl, cls, initializer };
  }

  /** What makes instances: nothing of it is looked up but the shape and the closure. */
  #defineNew(
    decl: ClassDecl,
    initializer: FunctionDecl | undefined,
    slots: number | undefined,
    cls: ClassType,
  ): string {
    const arity = initializer?.arity ?? 0;
    const params: Params = [['class', cls.ref], ...callParams(arity)];
    const base = `${decl.name}.new/${arity}`;
    return defineKitFunction(this.#module, base, params, dynamic, (b) => {
      const owner = () => b.nonNull(b.param('class').get());
      const root = b.field(owner(), 'root').get();
      const bytes = bytesOf(b, root, slots);
      const made = b.allocate(
        this.#kit.instance,
        b.irOf(root),
        bytes,
        `an instance of ${decl.name}`,
      );
      if (initializer) {
        const closure = b.field(owner(), 'initializer').get();
        const args = Array.from({ length: arity }, (_, index) => b.param(index + 2).get());
        this.#calls.callDirect(b, initializer, closure, made, args);
      }
      return box(b, made);
    }).name;
  }

  /**
   * Gives a class object a method. To happen before it has instances and subclasses. A closure of the declaration's
   * initializer becomes the class object's, too.
   *
   * @param closure as `closure` gave it
   */
  addMethod(b: FunctionBuilder, cls: Value, name: string, closure: Value): void {
    const owner = toReference(b, cls, this.#kit.class.ref);
    const decl = this.#functions.ofType(closure.type);
    if (!decl) throw b.misuse(`addMethod: ${name} is to be a closure, as dynamic.closure gives it`);
    if (this.#initializers.has(decl)) b.field(owner, 'initializer').set(closure);
    const number = this.#module.engine.objects.selector(name);
    const add = slowFunction(b, 'vmkit_class_add_method', 'void!(ctx,ref,i32,ref)');
    const params = [this.#kit.class.ref, i32, this.#kit.function.ref];
    const args = [b.context, b.irOf(owner), b.ir.getInt32(number), b.irOf(closure)];
    const type = { params, result: voidType, context: true, throws: true };
    b.emitCall(type, add, args);
  }

  /** The declaration behind a class of class objects. */
  ofClass(cls: ClassType): Variant | undefined {
    return this.#byClass.get(cls);
  }
}

/** How many bytes an instance with a shape takes. */
function bytesOf(b: FunctionBuilder, shape: Value, slots: number | undefined): ir.Value {
  if (slots !== undefined) return b.ir.getInt64(layout.Object.size + 8 * slots);
  const place = b.at8(b.irOf(shape), layout.Class.fields.instanceSize.offset);
  return b.ir.CreateZExt(b.ir.CreateLoad(b.ir.getInt32Ty(), place), b.ir.getInt64Ty());
}
