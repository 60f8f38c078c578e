/** Classes' names as Java has them, and what it says of a cast. */
import type { GuestModule } from 'vmkit/vm';

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

/** What OpenJDK 17 says of an object of one class that cannot be cast to another. */
export function castMessage(from: string, to: string): string {
  const [inFrom, inTo] = [home(from), home(to)];
  const where =
    inFrom === inTo
      ? `${from} and ${to} are in ${inFrom}`
      : `${from} is in ${inFrom}; ${to} is in ${inTo}`;
  return `class ${from} cannot be cast to class ${to} (${where})`;
}

/** Where OpenJDK's class loaders have a class. */
function home(name: string): string {
  const isLibrary = /^\[*L?java\./.test(name) || /^\[+[ZBSCIJFD]$/.test(name);
  return isLibrary ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'";
}

const primitives = ['boolean', 'byte', 'short', 'char', 'int', 'long', 'float', 'double', 'void'];

/** What stands for the descriptor of a primitive type, whose Class has no descriptor. */
export function primitiveAddress(name: string): bigint {
  return BigInt(primitives.indexOf(name) + 1);
}

/** The name of a class, by its descriptor's address. */
export function classOfDescriptor({ classes }: GuestModule, address: bigint): string {
  const primitive = address < 16n ? primitives[Number(address) - 1] : undefined;
  if (primitive) return primitive;
  const cls = classes.byDescriptor(address);
  return cls ? javaName(cls.name) : 'java.lang.Object';
}
