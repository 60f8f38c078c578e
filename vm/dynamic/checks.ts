/** Checks of what the author of a language gives to `module.dynamic`: what is wrong is told before IR is built of it. */
import { describe } from '../../src/errors.js';
import { maxParameters } from '../../src/signature.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { Value } from '../value.js';
import { checkValue, known } from './values.js';

/** The arguments of a call. @throws VmkitError ERR_ARGUMENT, as all of these */
export function checkArguments(
  b: FunctionBuilder,
  values: unknown,
  what: string,
): asserts values is readonly Value[] {
  if (!Array.isArray(values)) {
    throw b.misuse(`${what}: an array of Values is needed, not ${describe(values)}`);
  }
  if (values.length > maxParameters) {
    const count = `${values.length} arguments`;
    throw b.misuse(`${what}: ${count} are given, and ${maxParameters} is the most`);
  }
  for (const each of values) checkValue(b, each, what);
}

/** The name of a property or a method. */
export function checkMember(b: FunctionBuilder, name: unknown, what: string): void {
  if (typeof name !== 'string') {
    throw b.misuse(`${what}: a name is needed, not ${describe(name)}`);
  }
}

/** What builds the code for something that fails. */
export function checkBuilds(b: FunctionBuilder, builds: unknown, what: string): void {
  if (typeof builds === 'function') return;
  throw b.misuse(`${what}: a function that builds code is needed, not ${describe(builds)}`);
}

/** What is to be an object: it is known to be none if it is a number or a boolean. */
export function checkObjectValue(b: FunctionBuilder, value: unknown, what: string): void {
  checkValue(b, value, what);
  const { type } = known(value);
  if (type.isReference || type.isDynamic) return;
  throw b.misuse(`${what}: an object is needed, and ${type} is none`);
}
