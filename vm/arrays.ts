/**
 * The FunctionBuilder's operations on arrays: an int32 length, and elements of one type. Each access is checked, and so is
 * what is stored into an array of references, whose elements may be of a class below the one that code knows of.
 */
import * as ir from '../src/ir/index.js';
import { layout } from '../src/layout.js';
import { FailureKind } from './failures.js';
import { ObjectsBuilder, type PlaceUse, type Use, useFor } from './objects.js';
import { ArrayReference } from './references.js';
import { i1, i32, ptr, type ValueType } from './types.js';
import type { Place, Value } from './value.js';

/** Lengths beyond it are of no array, as on Java's virtual machine. */
const longest = 2n ** 31n - 3n;

export abstract class ArraysBuilder extends ObjectsBuilder {
  /** A new array, its elements zero or null. The program fails for a negative length. */
  newArray(element: ValueType, length: Value): Value {
    const { ir: builder } = this;
    const { classes } = this.module;
    const cls = classes.arrayOf(element);
    const count = this.#index(length, 'newArray');
    const isNegative = builder.CreateICmpSLT(count, builder.getInt64(0));
    if (this.throws) this.failIf(isNegative, FailureKind.NegativeLength, () => [count]);
    else this.trapIf(this.value(isNegative, i1), classes.lengthTrap, [length]);
    const what = 'an array';
    // Not left to the allocation: LLVM removes that of an array that is never used.
    const isTooLong = builder.CreateICmpSGT(count, builder.getInt64(longest));
    if (this.throws) this.failIf(isTooLong, FailureKind.Memory, () => [count, builder.getInt64(1)]);
    else this.trapIf(this.value(isTooLong, i1), classes.memoryTrap(what));
    const descriptor = this.descriptorOf(cls);
    const elements = builder.CreateMul(count, builder.getInt64(element.size));
    const bytes = builder.CreateAdd(elements, builder.getInt64(layout.Array.size));
    const args = [this.context, descriptor, count, bytes];
    const array = this.runtimeCall('vmkit_allocate_array', 'ptr(ctx,ptr,i64,i64)', args);
    this.checkAllocated(array, what, () => [bytes, builder.getInt64(0)]);
    this.storeHeader(array, descriptor);
    const place = this.at8(array, layout.Array.fields.length.offset);
    const stored = builder.CreateTrunc(count, builder.getInt32Ty());
    this.tags.mark(builder.CreateStore(stored, place), 'length');
    return this.known(this.value(array, cls.ref));
  }

  /** The number of elements, an i32. @param use for the message when it is null */
  length(array: Value, use: Use = 'the length'): Value {
    const { reference } = this.#array(array, 'length');
    this.nullCheck(array, use);
    return this.value(this.#length(reference), i32);
  }

  /**
   * An element. Whether there is one is found out when it is read or written.
   *
   * @param use for the message when the array is null; "the element" unless given
   */
  element(array: Value, index: Value, use: PlaceUse = 'the element'): Place {
    const { element } = this.#array(array, 'element');
    const what = `an element of ${array.type}`;
    this.#checkInteger(index, 'element');
    return this.place({
      type: element,
      tag: `element ${element.signature}`,
      address: (access) => {
        const { reference } = this.#array(array, 'element');
        this.nullCheck(array, useFor(use, access));
        const at = this.#index(index, 'element');
        this.#checkBounds(at, this.#length(reference), index);
        const elements = this.at8(reference, layout.Array.size);
        return this.ir.CreateInBoundsGEP(element.irType(this.irContext), elements, at);
      },
      what,
      inObject: true,
      ...(this.#isExact(element) ? {} : { checkStore: (value) => this.#checkStore(array, value) }),
    });
  }

  #checkBounds(at: ir.Value, length: ir.Value, index: Value): void {
    const wide = this.ir.CreateZExt(length, this.ir.getInt64Ty());
    const isOutside = this.ir.CreateICmpUGE(at, wide);
    if (this.throws) this.failIf(isOutside, FailureKind.Index, () => [at, wide]);
    else {
      const { boundsTrap } = this.module.classes;
      this.trapIf(this.value(isOutside, i1), boundsTrap, [index, this.value(length, i32)]);
    }
  }

  // ── What is stored ───────────────────────────────────────────────────────────────────────────────────────────

  /** Whether an array that is known to have such elements can hold all of them: no class is below the element's. */
  #isExact(element: ValueType): boolean {
    const { classes } = this.module;
    const cls = classes.classOf(element);
    if (!cls || classes.policy.storeCheck === 'none') return true;
    if (element instanceof ArrayReference) return this.#isExact(element.element);
    return cls.isFinal;
  }

  /**
   * Fails unless the array's own class allows the value. Most arrays are of the very class that code knows of: then the
   * value fits by its type.
   */
  #checkStore(array: Value, value: Value): void {
    const { ir: builder } = this;
    if (this.irOf(value) instanceof ir.ConstantPointerNull || !this.reachable) return;
    const { classes } = this.module;
    const { element } = array.type as ArrayReference;
    const known = this.descriptorOf(classes.arrayOf(element));
    const descriptor = this.header(this.irOf(array));
    const [other, fits, fails] = [this.join('other'), this.join('fits'), this.join('fail')];
    this.fork(builder.CreateICmpEQ(descriptor, known), fits, other, [1000, 1]);
    this.enter(other);
    this.inBranch(() => {
      const place = this.at8(descriptor, layout.Class.fields.element.offset);
      const wanted = builder.CreateLoad(builder.getPtrTy(), place);
      const args = [this.irOf(value), wanted];
      const isAllowed = this.runtimeCall('vmkit_check_cast', 'i1(ptr,ptr)', args);
      this.fork(isAllowed, fits, fails);
      this.enter(fails);
      const found = this.header(this.irOf(value));
      if (this.throws) {
        const operand = builder.CreatePtrToInt(found, builder.getInt64Ty());
        this.raiseFailure(FailureKind.Store, operand);
      } else this.trap(classes.storeTrap, [this.value(found, ptr)]);
    });
    this.enter(fits);
  }

  // ── Help ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #length(array: ir.Value): ir.Value {
    const { offset } = layout.Array.fields.length;
    return this.tags.mark(
      this.ir.CreateLoad(this.ir.getInt32Ty(), this.at8(array, offset)),
      'length',
    );
  }

  #array(array: Value, what: string): { reference: ir.Value; element: ValueType } {
    if (!(array.type instanceof ArrayReference)) {
      throw this.misuse(`${what}: ${array.type} is no array`);
    }
    return { reference: this.irOf(array), element: array.type.element };
  }

  #checkInteger({ type }: Value, what: string): void {
    if (!type.isInteger) throw this.misuse(`${what}: an integer is needed, not ${type}`);
  }

  #index(value: Value, what: string): ir.Value {
    const { type } = value;
    this.#checkInteger(value, what);
    const made = this.irOf(value);
    const wide = this.ir.getInt64Ty();
    return type.signed
      ? this.ir.CreateSExtOrTrunc(made, wide)
      : this.ir.CreateZExtOrTrunc(made, wide);
  }
}
