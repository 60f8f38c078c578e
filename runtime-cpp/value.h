// Dynamic values: one word that is a number, a reference, nil, a boolean, or nothing.
//
//   0                        empty: no value (an undefined variable, a property that is not there)
//   0x02                     nil
//   0x06, 0x07               false, true
//   other words below 2^48   a reference: the object's address as it is (a multiple of 8, not null)
//   from 2^49 on             a number: the bits of its double + 2^49
//
// What has bit 48 set and none above is kept for immediates of languages; there are none yet.
//
// A reference needs no decoding, and a conservative scan finds it. Every other value lies outside
// of the heap's address space, where the collector's exact visits look away: fields that hold
// values are marked as references are. Programs never see the empty value.
//
// Adding 2^49 to a double's bits overflows for some NaNs whose sign bit is set. No arithmetic makes
// those; a double that comes from elsewhere, out of JavaScript or raw memory, goes through
// canonical first.
//
// After "NuN boxing" as JavaScriptCore has it: the offset is on the doubles, since references are
// used more often than numbers are unboxed.
#ifndef VMKIT_RUNTIME_VALUE_H
#define VMKIT_RUNTIME_VALUE_H

#include "typecheck.h"

#include <cstdint>

namespace vmkit {

using Value = uint64_t;

constexpr Value ValueEmpty = 0;
constexpr Value ValueNil = 2;
constexpr Value ValueFalse = 6;
constexpr Value ValueTrue = 7;
/// What is added to a double's bits, and the smallest number.
constexpr Value ValueNumberOffset = Value(1) << 49;
/// A value that is not empty is a reference when none of these bits is set.
constexpr Value ValueNoReference = 0xFFFF000000000002;

inline bool isNumber(Value value) { return value >= ValueNumberOffset; }
/// Not of the empty value.
inline bool isReference(Value value) { return (value & ValueNoReference) == 0; }
inline bool isBoolean(Value value) { return (value & ~Value(1)) == ValueFalse; }
/// What conditions take for false.
inline bool isNilOrFalse(Value value) { return (value & ~Value(4)) == ValueNil; }

inline Object *referenceOf(Value value) { return reinterpret_cast<Object *>(value); }
inline Value valueOf(const Object *object) { return reinterpret_cast<Value>(object); }
inline Value booleanValue(bool truth) { return ValueFalse | Value(truth); }

/// Any NaN becomes the one that can surely be encoded.
inline double canonical(double number) { return number == number ? number : __builtin_nan(""); }
/// A canonical double as a value.
inline Value numberValue(double number) {
  return __builtin_bit_cast(uint64_t, number) + ValueNumberOffset;
}
inline double numberOf(Value value) {
  return __builtin_bit_cast(double, value - ValueNumberOffset);
}

} // namespace vmkit

extern "C" {

/// Equal as most languages mean it: the same word; numbers by value (NaN is equal to nothing, 0 to
/// -0); strings by their units, whatever their classes. It changes nothing and never polls: two
/// equal strings of the greatest length take 0.2 s. Linear in the strings' length.
bool vmkit_value_equals(uint64_t a, uint64_t b);
}

#endif
