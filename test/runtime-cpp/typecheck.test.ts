/**
 * The type checker against a naive oracle: random hierarchies of classes, interfaces and arrays, every pair of types,
 * asked of the native copy and of guest functions that inlined the check.
 */
import test from 'ava';
import koffi from 'koffi';
import { createEngine, type Engine } from '../../src/index.js';

/** A type as the oracle knows it, and its descriptor's address. */
interface Type {
  name: string;
  kind: number;
  super: Type | null;
  interfaces: Type[];
  element: Type | null;
  address: bigint;
}

/** ClassKind of typecheck.h. */
const Kind = { Class: 0, Interface: 1, Array: 2 } as const;

/** Memory for descriptors: never moves, filled with a pattern that shows what was written beyond the end. */
class Arena {
  readonly bytes = Buffer.alloc(4 << 20, 0xa5);
  readonly address = koffi.address(this.bytes);
  #used = 0;

  allocate(size: number): { address: bigint; offset: number } {
    const offset = this.#used;
    this.#used += (size + 7) & ~7;
    if (this.#used > this.bytes.length) throw new Error('the arena is full');
    return { address: this.address + BigInt(offset), offset };
  }

  pointers(values: bigint[]): bigint {
    const { address, offset } = this.allocate(8 * values.length);
    for (const [i, value] of values.entries()) this.bytes.writeBigUInt64LE(value, offset + 8 * i);
    return address;
  }

  /** True when nothing wrote to the 8 bytes at the offset. */
  isUntouched(offset: number): boolean {
    return this.bytes.subarray(offset, offset + 8).every((byte) => byte === 0xa5);
  }
}

/** The checks as guest functions that call the runtime's; the engine inlines them. */
const guestChecks = `
declare zeroext i1 @vmkit_is_subtype(ptr, ptr)
declare zeroext i1 @vmkit_instance_of(ptr, ptr)
declare zeroext i1 @vmkit_check_cast(ptr, ptr)
define i1 @is_subtype(ptr %sub, ptr %super) {
  %result = call zeroext i1 @vmkit_is_subtype(ptr %sub, ptr %super)
  ret i1 %result
}
define i1 @instance_of(ptr %object, ptr %type) {
  %result = call zeroext i1 @vmkit_instance_of(ptr %object, ptr %type)
  ret i1 %result
}
define i1 @check_cast(ptr %object, ptr %type) {
  %result = call zeroext i1 @vmkit_check_cast(ptr %object, ptr %type)
  ret i1 %result
}`;

type Check = (what: bigint, type: bigint) => boolean;

interface Checks {
  isSubtype: Check;
  instanceOf: Check;
  checkCast: Check;
}

function checksOf(engine: Engine, prefix: string): Checks {
  const check = (name: string): Check => engine.function(prefix + name, 'i1(ptr,ptr)');
  return {
    isSubtype: check('is_subtype'),
    instanceOf: check('instance_of'),
    checkCast: check('check_cast'),
  };
}

/** Builds types in the runtime, and remembers them for the oracle. */
class Hierarchy {
  readonly arena = new Arena();
  readonly types: Type[] = [];
  readonly #arrays = new Map<Type, Type>();
  readonly #size;
  readonly #initClass;
  readonly #initArray;
  readonly object: Type;
  readonly cloneable: Type;

  constructor(engine: Engine) {
    this.#size = engine.function('vmkit_class_size', 'i64(ptr,ptr,i32)');
    this.#initClass = engine.function('vmkit_class_init', 'ptr(ptr,ptr,ptr,ptr,i32,i32)');
    this.#initArray = engine.function('vmkit_array_class_init', 'ptr(ptr,ptr,ptr,ptr,ptr,i32)');
    this.object = this.add('Object', Kind.Class, null, []);
    this.cloneable = this.add('Cloneable', Kind.Interface, this.object, []);
  }

  add(name: string, kind: number, above: Type | null, interfaces: Type[]): Type {
    const type = { name, kind, super: above, interfaces, element: null };
    const address = this.#layOut(type, (memory, superAddress, list) =>
      this.#initClass(memory, 0n, superAddress, list, interfaces.length, kind),
    );
    return this.#record({ ...type, address });
  }

  arrayOf(element: Type): Type {
    const known = this.#arrays.get(element);
    if (known) return known;
    const above = element.super ? this.arrayOf(element.super) : this.object;
    const interfaces = element.super
      ? element.interfaces.map((each) => this.arrayOf(each))
      : [this.cloneable];
    const type = { name: `${element.name}[]`, kind: Kind.Array, super: above, interfaces, element };
    const address = this.#layOut(type, (memory, superAddress, list) =>
      this.#initArray(memory, 0n, element.address, superAddress, list, interfaces.length),
    );
    const array = this.#record({ ...type, address });
    this.#arrays.set(element, array);
    return array;
  }

  /** Calls an initializer with memory of the size that the runtime asks for; 0n when it refuses. */
  #layOut(
    type: Omit<Type, 'address'>,
    init: (memory: bigint, superAddress: bigint, interfaces: bigint) => bigint,
  ): bigint {
    const list = this.arena.pointers(type.interfaces.map((each) => each.address));
    const superAddress = type.super?.address ?? 0n;
    const size = Number(this.#size(superAddress, list, type.interfaces.length));
    const { address, offset } = this.arena.allocate(size + 8);
    const result = init(address, superAddress, list);
    if (!this.arena.isUntouched(offset + size)) throw new Error(`${type.name} is larger than said`);
    if (result !== 0n && result !== address) throw new Error(`${type.name} is somewhere else`);
    return result;
  }

  #record(type: Type): Type {
    if (type.address !== 0n) this.types.push(type);
    return type;
  }

  /** By the language's rules, without any table: up the hierarchy, and arrays by their elements. */
  isSubtype(sub: Type, wanted: Type): boolean {
    if (sub === wanted) return true;
    if (sub.element) {
      if (wanted.element) return this.isSubtype(sub.element, wanted.element);
      return wanted === this.object || wanted === this.cloneable;
    }
    if (sub.super && this.isSubtype(sub.super, wanted)) return true;
    return sub.interfaces.some((each) => this.isSubtype(each, wanted));
  }

  /** An object of the type: a header. */
  instance(type: Type): bigint {
    return this.arena.pointers([type.address]);
  }
}

/** Numbers that are the same in every run (xorshift). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function grow(hierarchy: Hierarchy, random: (below: number) => number): void {
  const pick = (list: Type[]): Type => list[random(list.length)]!;
  const some = (list: Type[]): Type[] =>
    Array.from({ length: Math.min(random(4), list.length) }, () => pick(list));
  const interfaces = [hierarchy.cloneable];
  for (let i = 0; i < 12; i++) {
    interfaces.push(hierarchy.add(`I${i}`, Kind.Interface, hierarchy.object, some(interfaces)));
  }
  // A root that has nothing to do with the rest, and a chain that is deeper than a display.
  const classes = [hierarchy.object, hierarchy.add('Alien', Kind.Class, null, [])];
  for (let i = 0; i < 12; i++) {
    classes.push(hierarchy.add(`D${i}`, Kind.Class, classes[i === 0 ? 0 : i + 1]!, []));
  }
  for (let i = 0; i < 20; i++) {
    classes.push(hierarchy.add(`C${i}`, Kind.Class, pick(classes), some(interfaces)));
  }
  for (let i = 0; i < 14; i++) hierarchy.arrayOf(pick(hierarchy.types));
}

for (const seed of [1, 20, 300]) {
  test(`every pair of types of hierarchy ${seed} is as the oracle says`, (t) => {
    using engine = createEngine();
    engine.addModule(guestChecks);
    const hierarchy = new Hierarchy(engine);
    const random = randomNumbers(seed);
    grow(hierarchy, random);
    const { types } = hierarchy;
    const both = [checksOf(engine, 'vmkit_'), checksOf(engine, '')];
    const instances = new Map(types.map((type) => [type, hierarchy.instance(type)]));
    let related = 0;
    // Thrice, in another order each time, so that caches are cold, warm, and hold something else.
    for (let round = 0; round < 3; round++) {
      for (const sub of [...types].sort(() => random(3) - 1)) {
        for (const wanted of [...types].sort(() => random(3) - 1)) {
          const expected = hierarchy.isSubtype(sub, wanted);
          if (expected) related++;
          for (const { isSubtype, instanceOf, checkCast } of both) {
            const answers = [
              isSubtype(sub.address, wanted.address),
              instanceOf(instances.get(sub)!, wanted.address),
              checkCast(instances.get(sub)!, wanted.address),
            ];
            if (answers.some((answer) => answer !== expected)) {
              t.fail(`${sub.name} below ${wanted.name}: ${answers}, the oracle says ${expected}`);
              return;
            }
          }
        }
      }
    }
    t.true(related > 3 * types.length, 'the hierarchy has more relations than each type to itself');
    t.true(types.length > 50);
  });
}

test('null is an instance of nothing and can be cast to anything', (t) => {
  using engine = createEngine();
  engine.addModule(guestChecks);
  const { object, cloneable } = new Hierarchy(engine);
  for (const prefix of ['vmkit_', '']) {
    const { instanceOf, checkCast } = checksOf(engine, prefix);
    for (const type of [object, cloneable]) {
      t.false(instanceOf(0n, type.address));
      t.true(checkCast(0n, type.address));
    }
  }
});

test('what cannot be a supertype is refused', (t) => {
  using engine = createEngine();
  const hierarchy = new Hierarchy(engine);
  const { object, cloneable } = hierarchy;
  const refused = (kind: number, above: Type | null, interfaces: Type[]) =>
    t.is(hierarchy.add('Wrong', kind, above, interfaces).address, 0n);
  refused(Kind.Class, cloneable, []);
  refused(Kind.Class, object, [object]);
  refused(Kind.Class, object, [hierarchy.arrayOf(object)]);
  refused(Kind.Array, object, []);
  refused(7, object, []);
});

test('the primary path is inlined whole, the search is not', (t) => {
  using engine = createEngine();
  engine.addModule(guestChecks);
  engine.compile('instance_of');
  const inlined = engine.symbols.get('instance_of')?.inlined.map((each) => each.name) ?? [];
  t.true(inlined.includes('vmkit_instance_of'));
  t.true(inlined.includes('vmkit_is_subtype'));
  t.false(inlined.includes('vmkit_is_secondary_subtype'));
});
