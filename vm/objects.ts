/**
 * The FunctionBuilder's operations on objects: making them, fields, static fields, type tests and casts. Operations on
 * null end the program with what the class table's policy says.
 */
import { nearest } from '../src/errors.js';
import type * as ir from '../src/ir/index.js';
import { layout } from '../src/layout.js';
import { AliasTags } from './alias_tags.js';
import { CallsBuilder } from './calls.js';
import type { ClassType } from './class_type.js';
import { Field, StaticField } from './members.js';
import { i1, ptr, type ValueType } from './types.js';
import { type Place, Value } from './value.js';

export abstract class ObjectsBuilder extends CallsBuilder {
  #tags: AliasTags | undefined;

  // ── Objects ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** A new object, all its fields zero or null; no constructor is called. */
  new(cls: ClassType): Value {
    this.#checkEngine(cls);
    if (cls.isAbstract || cls.kind !== 'class') {
      throw this.programError(`${cls.kind} ${cls.name} is abstract: there are no objects of it`);
    }
    const size = this.ir.getInt64(cls.instanceSize);
    const args = [this.context, this.descriptorOf(cls), size];
    const object = this.runtimeCall('vmkit_allocate', 'ptr(ctx,ptr,i64)', args);
    return this.allocated(object, cls.ref, `a ${cls.name}`);
  }

  /** For what an allocation gave, which is null when memory is out. */
  protected allocated(object: ir.Value, type: ValueType, what: string): Value {
    const isNull = this.value(this.ir.CreateIsNull(object), i1);
    this.trapIf(isNull, this.module.classes.memoryTrap(what));
    return this.nonNull(this.value(object, type));
  }

  /**
   * A field of an object, by its name or as it was declared. Null is found out when it is read or written.
   *
   * @throws LanguageError when the object's class has no such field
   */
  field(object: Value, which: Field | string): Place {
    const field = typeof which === 'string' ? this.#fieldNamed(object.type, which) : which;
    if (!(field instanceof Field)) throw this.misuse(`field: ${field} is static`);
    this.#checkEngine(field.owner);
    const { type, owner } = field;
    this.demand(object, owner.ref, `the field ${field}`);
    const address = () => {
      const base = this.irOf(object, `the field ${field}`);
      this.nullCheck(object, `the field ${field.name}`);
      return this.at8(base, field.offset);
    };
    return this.place(type, `${owner.symbol}.${field.name}`, address, `the field ${field}`);
  }

  #fieldNamed(type: ValueType, name: string): Field | StaticField {
    const cls = this.module.classes.classOf(type);
    if (!cls) throw this.programError(`a value of type ${type} has no field ${name}`);
    return this.#found(cls, name);
  }

  #found(cls: ClassType, name: string): Field | StaticField {
    const field = cls.findField(name);
    if (field) return field;
    const near = nearest(name, [...cls.fields.keys(), ...cls.staticFields.keys()]);
    const hint = near === undefined ? undefined : `did you mean ${near}?`;
    throw this.programError(`${cls.kind} ${cls.name} has no field ${name}`, hint);
  }

  /** A static field, by its name or as it was declared. */
  static(cls: ClassType, which: StaticField | string): Place {
    const field = typeof which === 'string' ? this.#found(cls, which) : which;
    if (!(field instanceof StaticField)) throw this.misuse(`static: ${field} is no static field`);
    this.#checkEngine(field.owner);
    const { name } = field.variable;
    return this.place(field.type, name, () => this.dataSymbol(name), `the field ${field}`);
  }

  /** What is at an address, which is asked for at each access. */
  protected place(type: ValueType, tag: string, address: () => ir.Value, what: string): Place {
    const irType = type.irType(this.irContext);
    return {
      type,
      get: () => this.value(this.tags.mark(this.ir.CreateLoad(irType, address()), tag), type),
      set: (value) => {
        this.demand(value, type, what);
        const at = address();
        this.tags.mark(this.ir.CreateStore(this.irOf(value), at), tag);
      },
    };
  }

  // ── Types of objects ─────────────────────────────────────────────────────────────────────────────────────────

  /** Whether an object is of a class or below it; null is not. */
  isInstance(object: Value, type: ValueType | ClassType): Value {
    const cls = this.#classOf(type, 'isInstance');
    const reference = this.#reference(object, 'isInstance');
    const isObject = this.value(this.ir.CreateIsNotNull(reference), i1);
    if (cls.ref.accepts(object.type)) return isObject;
    if (isPrimary(cls)) return this.and(isObject, () => this.#isBelow(object, cls));
    const args = [reference, this.descriptorOf(cls)];
    return this.value(this.runtimeCall('vmkit_instance_of', 'i1(ptr,ptr)', args), i1);
  }

  /**
   * The same object as another type; null stays null. When the object is not of that class, the program fails.
   *
   * @param message what it is told then; that of the policy unless given
   */
  cast(
    object: Value,
    type: ValueType | ClassType,
    message?: (from: string, to: string) => string | Error,
  ): Value {
    const cls = this.#classOf(type, 'cast');
    const reference = this.#reference(object, 'cast');
    if (cls.ref.accepts(object.type)) return this.value(reference, cls.ref);
    const { classes } = this.module;
    this.if(this.unary('!', this.#fits(object, reference, cls)), () => {
      const header = this.value(this.#header(this.irOf(object)), ptr);
      this.trap(
        (descriptor) => {
          const from = classes.byDescriptor(descriptor as bigint);
          // Another class may have had the name before.
          const name = from?.name === cls.name ? 'symbol' : 'name';
          const tell = message ?? classes.policy.castMessage;
          return tell(from?.[name] ?? 'an object', cls[name]);
        },
        [header],
      );
    });
    return this.value(this.irOf(object), cls.ref);
  }

  #fits(object: Value, reference: ir.Value, cls: ClassType): Value {
    if (isPrimary(cls)) return this.or(this.isNull(object), () => this.#isBelow(object, cls));
    const args = [reference, this.descriptorOf(cls)];
    return this.value(this.runtimeCall('vmkit_check_cast', 'i1(ptr,ptr)', args), i1);
  }

  /** Whether the class of an object, which is not null, has a primary class in its display (runtime-cpp/typecheck.h). */
  #isBelow(object: Value, cls: ClassType): Value {
    const header = this.header(this.irOf(object));
    const { offset } = layout.Class.fields.display;
    const place = this.at8(header, offset + 8 * cls.depth);
    const held = this.tags.mark(this.ir.CreateLoad(this.ir.getPtrTy(), place), 'display');
    return this.value(this.ir.CreateICmpEQ(held, this.descriptorOf(cls)), i1);
  }

  isNull(reference: Value): Value {
    return this.value(this.ir.CreateIsNull(this.#reference(reference, 'isNull')), i1);
  }

  /** The address of an object's class descriptor. */
  classOf(object: Value): Value {
    const reference = this.#reference(object, 'classOf');
    this.nullCheck(object, 'the class');
    return this.value(this.#header(reference), ptr);
  }

  /** Fails when a reference is null, as the policy says. @param use what was asked of it, for the message */
  checkNull(reference: Value, use: string): void {
    this.#reference(reference, 'checkNull');
    this.nullCheck(reference, use);
  }

  /** The same reference, of which the front end knows that it is not null, such as `this`: nothing checks it again. */
  nonNull(reference: Value): Value {
    this.#reference(reference, 'nonNull');
    const { type, ir: made, region, branch } = reference;
    return new Value(type, made, region, branch, true);
  }

  #classOf(type: ValueType | ClassType, what: string): ClassType {
    const cls = 'table' in type ? type : this.module.classes.classOf(type);
    if (!cls) throw this.misuse(`${what}: ${type} is no type of objects`);
    this.#checkEngine(cls);
    return cls;
  }

  #reference(value: Value, what: string): ir.Value {
    if (!value.type.isReference) throw this.misuse(`${what}: ${value.type} is no reference`);
    return this.irOf(value);
  }

  // ── For the operations on arrays, and calls ──────────────────────────────────────────────────────────────────

  protected get tags(): AliasTags {
    this.#tags ??= new AliasTags(this.irContext);
    return this.#tags;
  }

  protected nullCheck(reference: Value, use: string): void {
    const { classes } = this.module;
    if (classes.policy.nullCheck === 'none' || reference.isNonNull) return;
    this.trapIf(this.isNull(reference), classes.nullTrap(use));
  }

  /** The descriptor of an object that is not null. */
  protected header(object: ir.Value): ir.Value {
    return this.#header(object);
  }

  #header(object: ir.Value): ir.Value {
    const load = this.ir.CreateLoad(
      this.ir.getPtrTy(),
      this.at8(object, layout.Object.fields.type.offset),
    );
    return this.tags.mark(load, 'header');
  }

  /** An address some bytes from another. */
  protected at8(base: ir.Value, offset: number): ir.Value {
    if (offset === 0) return base;
    return this.ir.CreateInBoundsGEP(this.ir.getInt8Ty(), base, this.ir.getInt64(offset));
  }

  /** The descriptor of a class, as code refers to it; lays it out. */
  protected descriptorOf(cls: ClassType): ir.Value {
    return this.dataSymbol(cls.descriptor.symbol);
  }

  /** Data that is elsewhere, by its symbol. */
  protected dataSymbol(name: string): ir.Value {
    return this.external(name, this.ir.getInt8Ty());
  }

  /** Objects of one engine mean nothing to another. */
  #checkEngine(cls: ClassType): void {
    if (cls.table.module.engine === this.engine) return;
    throw this.misuse(`${cls.kind} ${cls.name} belongs to another engine`);
  }
}

/** Whether one load answers for a class; for others, the runtime's checker searches. */
function isPrimary(cls: ClassType): boolean {
  return cls.kind === 'class' && cls.depth < layout.Class.fields.display.size / 8;
}
