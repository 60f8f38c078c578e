/**
 * The FunctionBuilder's operations on objects: making them, fields, static fields, type tests and casts. Operations on
 * null fail: an exception, or the end of the program with what the class table's policy says.
 *
 * An allocation stays a call until LLVM has optimised the function, which removes it when the object does not leave the
 * function. The header is stored behind it, so that LLVM knows what it reads there. Each reference that is stored into an
 * object is told to the collector (the write barrier).
 */
import { nearest } from '../src/errors.js';
import * as ir from '../src/ir/index.js';
import { layout } from '../src/layout.js';
import { AliasTags } from './alias_tags.js';
import { rarely } from './builder_core.js';
import { CallsBuilder } from './calls.js';
import type { ClassType } from './class_type.js';
import { isReferenceWord } from './dynamic/words.js';
import { FailureKind, type Text } from './failures.js';
import { Field, StaticField } from './members.js';
import { i1, ptr, type ValueType } from './types.js';
import type { Place, Value } from './value.js';

/**
 * What was asked of a reference, for the message when it is null: the policy's `nullMessage` gets it. Of a place, it may
 * differ by what is done with it.
 */
export type Use = Text;
export type PlaceUse = Use | { readonly read: Use; readonly write: Use };

/** How a place is used. */
export type Access = 'read' | 'write';

interface PlaceParts {
  type: ValueType;
  /** Of AliasTags. */
  tag: string;
  /** Is asked for at each access, and checks it. */
  address: (access: Access) => ir.Value;
  /** For errors. */
  what: string;
  /** The collector finds it by way of an object, so it must know of what is stored. */
  inObject: boolean;
  /** Checks a value behind the address, and before it is stored. */
  checkStore?: (value: Value) => void;
}

export abstract class ObjectsBuilder extends CallsBuilder {
  #tags: AliasTags | undefined;

  // ── Objects ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** A new object, all its fields zero or null; no constructor is called. */
  new(cls: ClassType): Value {
    this.#checkEngine(cls);
    if (cls.isAbstract || cls.kind !== 'class') {
      throw this.programError(`${cls.kind} ${cls.name} is abstract: there are no objects of it`);
    }
    if (cls.isString)
      throw this.misuse(`new: ${cls.name} is the class of strings: use module.strings`);
    if (cls.isDynamic) throw this.misuse(`new: ${cls.name} is a dynamic class: use module.dynamic`);
    const size = this.ir.getInt64(cls.instanceSize);
    return this.allocate(cls, this.descriptorOf(cls), size, `a ${cls.name}`);
  }

  /**
   * The same, of a size and with a header that are found out when it runs: for vm/dynamic.
   *
   * @param header the descriptor of a class below `cls`
   * @param size an i64: bytes, as the header's class says
   * @param what for the message when memory is out
   */
  allocate(cls: ClassType, header: ir.Value, size: ir.Value, what: string): Value {
    const args = [this.context, header, size];
    const object = this.runtimeCall('vmkit_allocate', 'ptr(ctx,ptr,i64)', args);
    this.checkAllocated(object, what, () => [size]);
    this.storeHeader(object, header);
    return this.known(this.value(object, cls.ref));
  }

  /**
   * Fails when an allocation gave null: memory is out.
   *
   * @param operands FailureKind.Memory's
   */
  protected checkAllocated(
    object: ir.Value,
    what: string,
    operands: () => readonly ir.Value[],
  ): void {
    const isNull = this.ir.CreateIsNull(object);
    if (this.throws) this.failIf(isNull, FailureKind.Memory, operands);
    else this.trapIf(this.value(isNull, i1), this.module.classes.memoryTrap(what));
  }

  protected storeHeader(object: ir.Value, descriptor: ir.Value): void {
    const place = this.at8(object, layout.Object.fields.type.offset);
    this.tags.mark(this.ir.CreateStore(descriptor, place), 'header');
  }

  /**
   * A field of an object, by its name or as it was declared. Null is found out when it is read or written.
   *
   * @param use for the message when it is null; "the field x" unless given
   * @throws LanguageError when the object's class has no such field
   */
  field(object: Value, which: Field | string, use?: PlaceUse): Place {
    const field = typeof which === 'string' ? this.#fieldNamed(object.type, which) : which;
    if (!(field instanceof Field)) throw this.misuse(`field: ${field} is static`);
    this.#checkEngine(field.owner);
    const { type, owner } = field;
    this.demand(object, owner.ref, `the field ${field}`);
    const address = (access: Access) => {
      const base = this.irOf(object, `the field ${field}`);
      this.nullCheck(object, useFor(use ?? `the field ${field.name}`, access));
      return this.at8(base, field.offset);
    };
    const tag = `${owner.symbol}.${field.name}`;
    return this.place({ type, tag, address, what: `the field ${field}`, inObject: true });
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
    const address = () => this.dataSymbol(name);
    const what = `the field ${field}`;
    return this.place({ type: field.type, tag: name, address, what, inObject: false });
  }

  /** What is at an address. */
  protected place({ type, tag, address, what, inObject, checkStore }: PlaceParts): Place {
    const irType = type.irType(this.irContext);
    return {
      type,
      get: () => this.value(this.tags.mark(this.ir.CreateLoad(irType, address('read')), tag), type),
      set: (value) => {
        this.demand(value, type, what);
        const at = address('write');
        checkStore?.(value);
        const stored = this.irOf(value);
        this.tags.mark(this.ir.CreateStore(stored, at), tag);
        if (inObject && type.isTraced) this.noteStore(at, value);
      },
    };
  }

  /**
   * @internal Tells the collector that a value was stored into an object, if it is a reference; asks a dynamic value, unless it is
   * known what it is.
   *
   * @param at the address; both are used in the region that the builder is in
   */
  noteStore(at: ir.Value, value: Value): void {
    const known = value.origin ?? value;
    const word = this.irOf(value);
    // Null and nil are constants.
    const isConstant = word instanceof ir.ConstantPointerNull || word instanceof ir.ConstantInt;
    if (!known.type.isTraced || isConstant) return;
    const mark = () => {
      this.runtimeCall('vmkit_write_barrier', 'void(ctx,ptr)', [this.context, at]);
    };
    if (known.type.isReference) {
      mark();
      return;
    }
    const [reference, goesOn] = [this.join('reference'), this.join('stored')];
    this.fork(isReferenceWord(this.ir, word), reference, goesOn);
    this.enter(reference);
    mark();
    this.jump(goesOn);
    this.enter(goesOn);
  }

  // ── Types of objects ─────────────────────────────────────────────────────────────────────────────────────────

  /** Whether an object is of a class or below it; null is not. */
  isInstance(object: Value, type: ValueType | ClassType): Value {
    const cls = this.#classOf(type, 'isInstance');
    const reference = this.#reference(object, 'isInstance');
    const isObject = object.isNonNull
      ? this.const(i1, true)
      : this.value(this.ir.CreateIsNotNull(reference), i1);
    if (cls.ref.accepts(object.type)) return isObject;
    if (isPrimary(cls)) {
      if (object.isNonNull) return this.#isBelow(object, cls);
      return this.and(isObject, () => this.#isBelow(object, cls));
    }
    const args = [reference, this.descriptorOf(cls)];
    return this.value(this.runtimeCall('vmkit_instance_of', 'i1(ptr,ptr)', args), i1);
  }

  /**
   * The same object as another type; null stays null. When the object is not of that class, that is a failure
   * (FailureKind.Cast), or ends a program without exceptions.
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
    const fits = this.#fits(object, reference, cls);
    const [fails, goesOn] = [this.join('fail'), this.join('checked')];
    this.fork(this.irOf(fits), goesOn, fails, [rarely[1], rarely[0]]);
    this.enter(fails);
    this.inBranch(() => {
      const found = this.#header(this.irOf(object));
      if (this.throws && !message) {
        const wanted = this.#asInteger(this.descriptorOf(cls));
        this.raiseFailure(FailureKind.Cast, this.#asInteger(found), wanted);
        return;
      }
      this.trap(
        (descriptor) => {
          const from = classes.byDescriptor(descriptor as bigint);
          // Another class may have had the name before.
          const name = from?.name === cls.name ? 'symbol' : 'name';
          const tell = message ?? classes.policy.castMessage;
          return tell(from?.[name] ?? 'an object', cls[name]);
        },
        [this.value(found, ptr)],
      );
    });
    this.enter(goesOn);
    const cast = this.value(this.irOf(object), cls.ref);
    return object.isNonNull ? this.known(cast) : cast;
  }

  #asInteger(address: ir.Value): ir.Value {
    return this.ir.CreatePtrToInt(address, this.ir.getInt64Ty());
  }

  #fits(object: Value, reference: ir.Value, cls: ClassType): Value {
    if (isPrimary(cls)) {
      if (object.isNonNull) return this.#isBelow(object, cls);
      return this.or(this.isNull(object), () => this.#isBelow(object, cls));
    }
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

  /** The address of a class's descriptor, for natives in C++ that make objects of it: a `const vmkit::Class *`. */
  descriptor(type: ValueType | ClassType): Value {
    return this.value(this.descriptorOf(this.#classOf(type, 'descriptor')), ptr);
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
  checkNull(reference: Value, use: Use): void {
    this.#reference(reference, 'checkNull');
    this.nullCheck(reference, use);
  }

  /** The same reference, of which the front end knows that it is not null, such as `this`: nothing checks it again. */
  nonNull(reference: Value): Value {
    this.#reference(reference, 'nonNull');
    return this.known(reference);
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

  /** @internal */
  get tags(): AliasTags {
    this.#tags ??= new AliasTags(this.irContext);
    return this.#tags;
  }

  protected nullCheck(reference: Value, use: Use): void {
    const { classes, messages } = this.module;
    if (classes.policy.nullCheck === 'none' || reference.isNonNull) return;
    const isNull = this.isNull(reference);
    const asked = typeof use === 'string' ? use : use();
    if (!this.throws) {
      this.trapIf(isNull, classes.nullTrap(asked));
      return;
    }
    const operand = () => {
      const text = classes.policy.nullMessage(asked);
      const number = messages.number(text instanceof Error ? text.message : text);
      return [this.ir.getInt64(number)] as const;
    };
    this.failIf(this.irOf(isNull), FailureKind.Null, operand);
  }

  /** @internal The descriptor of an object that is not null. */
  header(object: ir.Value): ir.Value {
    return this.#header(object);
  }

  #header(object: ir.Value): ir.Value {
    const load = this.ir.CreateLoad(
      this.ir.getPtrTy(),
      this.at8(object, layout.Object.fields.type.offset),
    );
    return this.tags.mark(load, 'header');
  }

  /** @internal An address some bytes from another. */
  at8(base: ir.Value, offset: number): ir.Value {
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

/** What was asked, of a place that is read or written. */
export function useFor(use: PlaceUse, access: Access): Use {
  return typeof use === 'object' ? use[access] : use;
}

/** Whether one load answers for a class; for others, the runtime's checker searches. */
function isPrimary(cls: ClassType): boolean {
  return cls.kind === 'class' && cls.depth < layout.Class.fields.display.size / 8;
}
