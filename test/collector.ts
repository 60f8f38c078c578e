/** Tests under VMKIT_GC, where each allocation or poll may collect the whole heap: they do the same, with less of it. */
const mode = process.env.VMKIT_GC ?? '';

/** The collector is made to run at each allocation, or at each turn of a loop. */
export const isSlowed = /stress|polls/.test(mode);

/** A count, or a thousandth of it where each step may collect. */
export function scaled(count: number): number {
  return isSlowed ? Math.max(1, Math.ceil(count / 1000)) : count;
}
