/**
 * Dynamic values as words of 64 bits, in IR; runtime-cpp/value.h draws them:
 *
 *     0x02 nil   0x06 false   0x07 true   an address: a reference   from 2^49: a number, its bits + 2^49
 *
 * Each test is a comparison or two; what is zero, no value, is none of these and must not be asked.
 */
import * as words from '../../src/dynamic_words.js';
import * as ir from '../../src/ir/index.js';

export const nilWord: bigint = BigInt(words.nilWord);
const falseWord = BigInt(words.falseWord);
/** Added to a number's bits. */
const numberOffset = BigInt(words.numberOffsetHigh) << 32n;
/** Bits that no reference has; the second tells it from what is not a number. */
const notOfReferences = BigInt.asIntN(64, 0xffff_0000_0000_0002n);

type Builder = ir.IRBuilder;

/** What a value is, as far as that is known. */
export type What = 'number' | 'boolean' | 'nil' | 'reference' | 'any';

/** What a word is that is a constant; those of references are none in IR. */
export function whatOfConstant(word: ir.ConstantInt): What {
  const value = word.getZExtValue();
  if (value >= numberOffset) return 'number';
  return value === nilWord ? 'nil' : 'boolean';
}

export function isNumberWord(build: Builder, word: ir.Value): ir.Value {
  return build.CreateICmpUGE(word, build.getInt64(numberOffset));
}

export function isBooleanWord(build: Builder, word: ir.Value): ir.Value {
  const either = build.CreateAnd(word, build.getInt64(~1n));
  return build.CreateICmpEQ(either, build.getInt64(falseWord));
}

export function isNilWord(build: Builder, word: ir.Value): ir.Value {
  return build.CreateICmpEQ(word, build.getInt64(nilWord));
}

/** All but nil and false. */
export function isTrueWord(build: Builder, word: ir.Value): ir.Value {
  const either = build.CreateAnd(word, build.getInt64(~(nilWord ^ falseWord)));
  return build.CreateICmpNE(either, build.getInt64(nilWord));
}

export function isReferenceWord(build: Builder, word: ir.Value): ir.Value {
  const bits = build.CreateAnd(word, build.getInt64(notOfReferences));
  return build.CreateICmpEQ(bits, build.getInt64(0));
}

export function numberToWord(build: Builder, number: ir.Value): ir.Value {
  if (number instanceof ir.ConstantFP) {
    const [bits = 0n] = new BigInt64Array(new Float64Array([number.getValue()]).buffer);
    return build.getInt64(BigInt.asIntN(64, bits + numberOffset));
  }
  const bits = build.CreateBitCast(number, build.getInt64Ty());
  return build.CreateAdd(bits, build.getInt64(numberOffset));
}

export function wordToNumber(build: Builder, word: ir.Value): ir.Value {
  const bits = build.CreateSub(word, build.getInt64(numberOffset));
  return build.CreateBitCast(bits, build.getDoubleTy());
}

export function booleanToWord(build: Builder, boolean: ir.Value): ir.Value {
  const bit = build.CreateZExt(boolean, build.getInt64Ty());
  return build.CreateOr(bit, build.getInt64(falseWord));
}

export function wordToBoolean(build: Builder, word: ir.Value): ir.Value {
  return build.CreateTrunc(word, build.getInt1Ty());
}

/** @param isNonNull null need not be made nil */
export function referenceToWord(build: Builder, address: ir.Value, isNonNull: boolean): ir.Value {
  const word = build.CreatePtrToInt(address, build.getInt64Ty());
  if (isNonNull) return word;
  return build.CreateSelect(build.CreateIsNull(address), build.getInt64(nilWord), word);
}

export function wordToReference(build: Builder, word: ir.Value): ir.Value {
  return build.CreateIntToPtr(word, build.getPtrTy());
}
