/**
 * The values of a function that is being built.
 *
 * A value is made in a region: a stretch of code between resume points (vm/builder_core.ts). In its own region it is
 * used as it is; in a later one it is loaded from a slot, which the first such use makes. It is made in a branch, too, and
 * can be used until that branch ends: what outlives it has to be a local, or what the branch gives.
 */
import type * as ir from '../src/ir/index.js';
import type { ValueType } from './types.js';

/** A stretch of a body that may be skipped when the function runs, such as what `if` does; the body is one, too. */
export class Branch {
  isOpen = true;

  constructor(readonly owner: object) {}
}

/** Opaque; `b.irOf(value)` gives what it is in IR. */
export class Value {
  /** @internal Where the value is kept for later regions. */
  slot: ir.AllocaInst | undefined;

  /** @internal */
  constructor(
    readonly type: ValueType,
    /** @internal */ readonly ir: ir.Value,
    /** @internal */ readonly region: number,
    /** @internal */ readonly branch: Branch,
    /** @internal A reference that need not be compared with null. */
    readonly isNonNull = false,
    /** @internal Of a dynamic value: what it was made of, when that is known. */
    readonly origin?: Value,
  ) {}
}

/** What can be read and written: a local, a field, an element, a variable. */
export interface Place {
  readonly type: ValueType;
  get(): Value;
  /** @throws VmkitError ERR_ARGUMENT when the type does not accept the value */
  set(value: Value): void;
}
