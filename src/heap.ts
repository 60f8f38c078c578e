/** `engine.heap`: the guest's heap as an embedder sees it: its limits, its statistics, and references into it. */
import { totalmem } from 'node:os';
import { checkAddress, checkKeys, needed } from './checks.js';
import { describe, VmkitError } from './errors.js';
import type { GuestRef, Handles } from './host/handles.js';
import type { NativeHeapMode, NativeHeapStatistics } from './native.js';
import type { UseNative } from './symbols.js';

/** Bytes; a number alone is the maximum. */
export type HeapOption = number | HeapLimits;

export interface HeapLimits {
  /** What the heap grows to before it is first collected as a whole; a 64th of the memory unless given. */
  initial?: number;
  /** The most that it may take; a quarter of the memory unless given. Beyond it the guest is out of memory. */
  maximum?: number;
}

export type HeapStatistics = NativeHeapStatistics;

export class Heap {
  readonly #use: UseNative;
  readonly #handles: Handles;

  constructor(use: UseNative, handles: Handles, limits: Required<HeapLimits>) {
    this.#use = use;
    this.#handles = handles;
    const mode = modeOf(process.env.VMKIT_GC ?? '');
    use((addon) => {
      addon.setHeapLimits(limits.initial, limits.maximum);
      if (mode) addon.setHeapMode(mode);
    });
  }

  statistics(): HeapStatistics {
    return this.#use((addon) => addon.heapStatistics());
  }

  /** Collects now; `nursery` looks at the objects only that were made since the last collection. */
  collect(kind: 'nursery' | 'full' = 'full'): void {
    if (kind !== 'nursery' && kind !== 'full') {
      throw needed('collect', "'nursery' or 'full'", kind);
    }
    this.#use((addon) => addon.collect(kind));
  }

  /**
   * The GuestRef of the object at an address: the same one while that lives. For natives; an address that is none of an
   * object's corrupts the heap at its next collection.
   */
  ref(address: bigint): GuestRef {
    return this.#handles.wrap(checkAddress('ref', address));
  }

  /** GuestRefs that are in use, and those whose end JavaScript's collector has not told of yet. */
  get handles(): number {
    return this.#handles.size;
  }
}

/** Limits with what was not given. */
export function heapLimits(option: HeapOption | undefined): Required<HeapLimits> {
  const given = typeof option === 'number' ? { maximum: option } : (option ?? {});
  if (typeof given !== 'object') throw needed('heap', 'a number of bytes, or an object,', given);
  checkKeys('heap', ['initial', 'maximum'], given);
  const memory = availableMemory();
  const maximum = checkBytes('heap', given.maximum ?? Math.floor(memory / 4));
  const usual = Math.max(leastInitial, Math.floor(memory / 64));
  const initial = checkBytes('heap.initial', given.initial ?? Math.min(maximum, usual));
  if (initial <= maximum) return { initial, maximum };
  throw new VmkitError(
    'ERR_ARGUMENT',
    `heap.initial, ${initial} bytes, is more than the maximum of ${maximum}`,
  );
}

const leastInitial = 16 * 2 ** 20;

/** What this process may have. */
function availableMemory(): number {
  const allowed = process.constrainedMemory(); // 0, or more than there is, when nothing constrains it
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}

function checkBytes(what: string, bytes: number): number {
  if (Number.isSafeInteger(bytes) && bytes >= 0) return bytes;
  throw new VmkitError(
    'ERR_ARGUMENT',
    `${what} is a number of bytes, an integer from 0, not ${describe(bytes)}`,
  );
}

const modes: Record<string, keyof NativeHeapMode> = {
  stress: 'stress',
  verify: 'verify',
  polls: 'pollCollects',
  thinned: 'thinned',
};

/** The environment's VMKIT_GC, "stress,verify": how tests make the collector work hard. */
function modeOf(text: string): NativeHeapMode | undefined {
  if (text === '') return undefined;
  const mode = {
    stress: false,
    verify: false,
    pollCollects: false,
    failAt: 0,
    thinned: false,
  };
  for (const word of text.split(',')) {
    const name = modes[word.trim()];
    if (!name) {
      throw new VmkitError(
        'ERR_ARGUMENT',
        `VMKIT_GC has the words ${Object.keys(modes).join(', ')}, not ${describe(word)}`,
      );
    }
    Object.assign(mode, { [name]: true });
  }
  return mode;
}
