/** What a program that fails is told, in the words of OpenJDK 17. */
import type { GuestModule } from 'vmkit/vm';

/** Sets what the kit's operations on objects say. */
export function setMessages({ classes }: GuestModule): void {
  Object.assign(classes.policy, {
    nullMessage: () => 'java.lang.NullPointerException',
    boundsMessage: (index: bigint, length: number) =>
      `java.lang.ArrayIndexOutOfBoundsException: Index ${index} out of bounds for length ${length}`,
    lengthMessage: (length: bigint) => `java.lang.NegativeArraySizeException: ${length}`,
    castMessage,
    memoryMessage: () => 'java.lang.OutOfMemoryError: Java heap space',
  });
}

const arrayCodes: Readonly<Record<string, string>> = {
  i1: 'Z',
  i8: 'B',
  i16: 'S',
  u16: 'C',
  i32: 'I',
  i64: 'J',
  f32: 'F',
  f64: 'D',
};

/** A class's name as Java has it: arrays of the kit are "i32[]", Java's "[I". */
function javaName(name: string): string {
  const [, base = name, dimensions = ''] = /^(.*?)((?:\[\])*)$/.exec(name) ?? [];
  if (dimensions === '') return name;
  return '['.repeat(dimensions.length / 2) + (arrayCodes[base] ?? `L${base};`);
}

function castMessage(from: string, to: string): string {
  const [a, b] = [javaName(from), javaName(to)];
  const [inA, inB] = [home(a), home(b)];
  const both = inA === inB ? `${a} and ${b} are in ${inA}` : `${a} is in ${inA}; ${b} is in ${inB}`;
  return `java.lang.ClassCastException: class ${a} cannot be cast to class ${b} (${both})`;
}

/** Where OpenJDK's class loaders have a class. */
function home(name: string): string {
  const isLibrary = /^\[*L?java\./.test(name) || /^\[+[ZBSCIJFD]$/.test(name);
  return isLibrary ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'";
}

/** The name of a class, by its descriptor's address. */
export function classOfDescriptor({ classes }: GuestModule, address: unknown): string {
  const cls = classes.byDescriptor(BigInt(address as bigint));
  return cls ? javaName(cls.name) : 'java.lang.Object';
}
