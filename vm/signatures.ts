/** What can be called needs and gives, and how the kit writes it. */
import { formatSignature, type ParameterType } from '../src/signature.js';
import type { ValueType } from './types.js';

/** What a function needs and gives, where nothing but the caller knows it. */
export interface CalleeType {
  readonly params: readonly ValueType[];
  readonly result: ValueType;
  /** It takes the thread's context first; false unless given. */
  readonly context?: boolean;
  /** It may throw: an exception word comes with its result. It takes the context then. False unless given. */
  readonly throws?: boolean;
}

/** A function by name, with its type. */
export interface NamedCallee extends CalleeType {
  readonly name: string;
}

/** The signature of a function, as the kit writes it: "i64!(ctx,ref)". */
export function signatureOf({
  params,
  result,
  context = false,
  throws = false,
}: CalleeType): string {
  return formatSignature({
    result: result.signature,
    params: params.map((type) => type.signature as ParameterType),
    context,
    throws,
  });
}
