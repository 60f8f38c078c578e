/** Natives that ask JavaScript what Unicode says of a character; ASCII does not come here. */
import { native } from 'vmkit/vm';
import type { Native } from './native.js';

/** By the number that library/java/lang/Character.java has for each. */
const properties: readonly RegExp[] = [
  /^\p{Nd}$/u,
  /^\p{L}$/u,
  /^\p{Alphabetic}$/u,
  /^\p{Uppercase}$/u,
  /^\p{Lowercase}$/u,
  /^(?![\u00a0\u2007\u202f])\p{Z}$/u,
  /^\p{Z}$/u,
  /^\p{Lt}$/u,
  /^\P{Cn}$/u,
  /^\p{Ideographic}$/u,
  /^[\p{L}\p{Nl}\p{Sc}\p{Pc}]$/u,
  /^[\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mc}\p{Mn}]$/u,
  /^\p{Cf}$/u,
];

/** A character in another case, as up to four code units, the first in the lowest bits. */
function cased(point: number, isUpper: boolean): bigint {
  const text = String.fromCodePoint(point);
  const changed = isUpper ? text.toUpperCase() : text.toLowerCase();
  let units = 0n;
  for (let i = changed.length - 1; i >= 0; i--) {
    units = (units << 16n) | BigInt(changed.charCodeAt(i));
  }
  return BigInt.asIntN(64, units);
}

const isA = native({
  name: 'java.is',
  signature: 'i1(i32,i32)',
  implementation: () => (property: number, point: number) =>
    (properties[property] as RegExp).test(String.fromCodePoint(point)),
});

const inCase = native({
  name: 'java.cased',
  signature: 'i64(i32,i1)',
  implementation: () => cased,
});

export const textNatives: Readonly<Record<string, Native>> = {
  'java.lang.Character.is(int,int)': ({ body: { b }, args }) =>
    b.call(b.module.native(isA), [...args]),
  'java.lang.Character.cased(int,boolean)': ({ body: { b }, args }) =>
    b.call(b.module.native(inCase), [...args]),
};
