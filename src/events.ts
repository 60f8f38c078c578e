/**
 * What an engine tells its listeners. Times are microseconds, sizes bytes.
 *
 * An event is told when its work is done, but for `disposing`. What a listener throws passes to whoever asked for the work, by way of the
 * guest where a guest did; the engine is whole and goes on, but later listeners, and later events of the same step
 * (imported, inlined, linked, compiled), are not told.
 */
import type { ModuleRecord } from './modules.js';
import type { NativeCollection, Transfer } from './native.js';

export interface EngineEvents {
  /** A function got its entry in the symbol table; it has no code yet. */
  declared: (event: { name: string; signature: string }) => void;
  /** Bodies were cloned into a module before it was optimised. */
  imported: (event: {
    into: readonly string[];
    functions: readonly Transfer[];
    time: number;
  }) => void;
  /** Bodies became part of the module's functions. */
  inlined: (event: { into: readonly string[]; functions: readonly Transfer[] }) => void;
  /** Code was placed in memory, and its address published into the dispatch cells. */
  linked: (event: { functions: readonly string[]; codeSize: number; time: number }) => void;
  /** A compilation is done and installed; `time` is the sum of its phases. */
  compiled: (event: { module: ModuleRecord; functions: readonly string[]; time: number }) => void;
  /** Calls of a function go elsewhere from now on. */
  retargeted: (event: { name: string; address: bigint }) => void;
  /** The heap was collected; told when no guest runs any more, the last 256 at once. */
  collected: (event: Readonly<NativeCollection>) => void;
  /** Functions are going to be disposed of: what is known of them, as their sites, can be asked for the last time. */
  disposing: (event: { kind: 'function' | 'module'; names: readonly string[] }) => void;
  /** Functions, or the whole engine, were disposed of; `time` is what that took. */
  disposed: (event: {
    kind: 'function' | 'module' | 'engine';
    names: readonly string[];
    time: number;
  }) => void;
}

/** Microseconds of a clock that only goes forward. */
export function now(): number {
  return performance.now() * 1000;
}
