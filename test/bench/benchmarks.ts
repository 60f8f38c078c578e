/** All benchmarks, in the order in which they run. */
import { boundary } from './boundary.js';
import { calls } from './calls.js';
import { compile } from './compile.js';
import { dispatch } from './dispatch.js';
import type { Benchmark } from './harness.js';
import { javaPrograms } from './java-programs.js';
import { lower } from './lower.js';
import { lox } from './lox.js';
import { managed } from './managed.js';
import { pause } from './pause.js';
import { properties } from './properties.js';
import { runtimeOpen } from './runtime-open.js';
import { safepoint } from './safepoint.js';
import { start } from './start.js';
import { strategies } from './strategies.js';
import { symbolLookup } from './symbol-lookup.js';
import { typeCheck } from './type-check.js';
import { typeCheckJava } from './type-check-java.js';

export const benchmarks: readonly Benchmark[] = [
  strategies,
  runtimeOpen,
  symbolLookup,
  dispatch,
  calls,
  typeCheck,
  typeCheckJava,
  properties,
  lox,
  javaPrograms,
  ...managed,
  pause,
  safepoint,
  boundary,
  compile,
  lower,
  start,
];
