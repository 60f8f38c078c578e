/**
 * What JavaScript may give for a reference. Code trusts the class in a reference's type: a field is read where that class
 * has it. In code the builder's types see to that; where an object comes from JavaScript, its class is asked.
 */
import type { ReferenceTest } from '../src/build.js';
import type { Engine } from '../src/engine.js';
import { VmkitError } from '../src/errors.js';
import type { GuestRef } from '../src/host/handles.js';
import type { ClassType } from './class_type.js';
import type { ClassTable } from './classes.js';
import { anyRef, type ValueType } from './types.js';

/** Of an engine: the classes of all its modules by their descriptors. */
const allClasses = new WeakMap<Engine, Map<bigint, ClassType>>();

/** For ClassTable: a class was laid out. */
export function noteClass(engine: Engine, descriptor: bigint, cls: ClassType): void {
  let classes = allClasses.get(engine);
  if (!classes) {
    classes = new Map();
    allClasses.set(engine, classes);
  }
  classes.set(descriptor, cls);
}

/** The test for a type; undefined when it takes any object, or is not of references. */
export function referenceTest(table: ClassTable, type: ValueType): ReferenceTest | undefined {
  if (!type.isReference || type === anyRef) return undefined;
  const { engine } = table.module;
  const classAt = (descriptor: bigint) => allClasses.get(engine)?.get(descriptor);
  // Most objects are of the class that the last one was of.
  let last: bigint | undefined;
  return {
    name: type.name,
    fits(descriptor) {
      if (descriptor === last) return true;
      const [given, wanted] = [classAt(descriptor), table.classOf(type)];
      if (!given || !wanted || !isUsableAs(given, wanted)) return false;
      last = descriptor;
      return true;
    },
    nameOf: (descriptor) => classAt(descriptor)?.name ?? 'another class',
  };
}

/** Another module's strings and arrays of numbers are as good: all lie in memory alike, and nothing overrides them. */
function isUsableAs(given: ClassType, wanted: ClassType): boolean {
  if (given.isSubtypeOf(wanted)) return true;
  if (given.isString) return wanted.isString;
  const element = given.element;
  return element !== undefined && !element.isReference && element === wanted.element;
}

/**
 * Checks an object that JavaScript gives to the guest.
 *
 * @param what it is, for the error: "the result of the native shout"
 * @throws VmkitError ERR_SIGNATURE
 */
export function checkReference(
  what: string,
  engine: Engine,
  test: ReferenceTest,
  ref: GuestRef,
): void {
  const descriptor = engine.objects.classOf(ref);
  if (test.fits(descriptor)) return;
  const given = test.nameOf(descriptor);
  throw new VmkitError(
    'ERR_SIGNATURE',
    `${what} must be of the class ${test.name}, or null, not of ${given}`,
  );
}
