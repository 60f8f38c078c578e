// Strings: UTF-16 as Java and JavaScript have it, stored in one byte a unit where that is enough.
//
//      0  class
//      8  length << 1 | isWide      units, at most 2^30 - 1
//     12  hash                      0: not computed yet
//     16  units                     Latin-1: 8 bits each; wide: 16 bits each
//
// Two invariants, which every function here keeps and relies on:
// - canonical: a string is wide if and only if one of its units is above 0xFF. So strings of
//   different widths are never equal, and a wide one cannot occur in a Latin-1 one.
// - padded: the bytes between the last unit and the object's end, a multiple of 8, are zero. So
//   short strings are compared in words of 8 bytes.
//
// A string never changes once it is filled, but for its hash. Lone surrogates are units like any
// others. A new string's class is that of the string that it is made of, or is given.
//
// A function that can fail returns a Result or an exception word (failure.h); the kinds of failure
// and their operands are with each. Where none is named, it fails with Memory when memory is out
// and with TooLong (a: units wanted) beyond the limit. Work that grows with a string polls every
// 64 KB of it, so any function may leave for good. Each takes linear time unless it says otherwise.
// No string may be null.
#ifndef VMKIT_RUNTIME_STRINGS_H
#define VMKIT_RUNTIME_STRINGS_H

#include "context.h"
#include "failure.h"
#include "typecheck.h"

#include <cstdint>

namespace vmkit {

constexpr int64_t MaxStringLength = (int64_t{1} << 30) - 1;

inline int32_t lengthOf(const String *text) {
  return static_cast<int32_t>(text->lengthAndCoder >> 1);
}

inline bool isWide(const String *text) { return text->lengthAndCoder & 1; }

/// The units of a string that is not wide.
inline const uint8_t *latin1Of(const String *text) {
  return reinterpret_cast<const uint8_t *>(text) + StringUnitsOffset;
}

/// The units of a wide string.
inline const char16_t *utf16Of(const String *text) {
  return reinterpret_cast<const char16_t *>(latin1Of(text));
}

/// A unit; the index is not checked.
inline char16_t unitOf(const String *text, int32_t index) {
  return isWide(text) ? utf16Of(text)[index] : latin1Of(text)[index];
}

/// Whose index or range was wrong: the upper half of b in the failures StringIndex and StringRange,
/// whose lower half is the length. Languages word them differently.
enum StringOperation : int64_t {
  OfLatin1 = 0,  // of a Latin-1 string
  OfWide = 1,    // of a wide one
  OfBuilder = 2, // of a builder
  OfInsert = 3,  // the place of an insertion into a builder
  OfArray = 4,   // of an array of units or code points
};

/// One part of a concatenation; guest code fills kind and value.
struct StringPart {
  enum Kind : uint32_t {
    Text = 0,  // a string; null is "null"
    Int = 1,   // int32_t
    Long = 2,  // int64_t
    Float = 3, // in Java's format, as Double
    Double = 4,
    Unit = 5,         // one UTF-16 unit, of an int32_t
    Boolean = 6,      // "true" or "false", of an int32_t
    Point = 7,        // a code point, of an int32_t; what is none gives U+FFFD
    Unsigned = 8,     // uint32_t
    UnsignedLong = 9, // uint64_t
  };
  uint32_t kind;
  uint32_t length; // set by vmkit_string_concat
  union {
    const String *text;
    int32_t i32;
    int64_t i64;
    float f32;
    double f64;
    char digits[24]; // a float's or double's, by vmkit_string_concat
  };
};
static_assert(sizeof(StringPart) == 32);

// Complete here, so that functions of C linkage can give them.
template struct Result<uint16_t>;
template struct Result<int32_t>;
template struct Result<int64_t>;
template struct Result<float>;
template struct Result<double>;
template struct Result<String *>;
template struct Result<Array *>;

} // namespace vmkit

extern "C" {

// ── Reading ────────────────────────────────────────────────────────────────────────────────────

int32_t vmkit_string_length(const vmkit::String *text);

/// A unit. StringIndex: a: the index, b: the length and StringOperation.
vmkit::Result<uint16_t> vmkit_string_char_at(vmkit::Context *context, const vmkit::String *text,
                                             int32_t index);

/// The code point that begins at a unit; a lone surrogate is itself. StringIndex.
vmkit::Result<int32_t> vmkit_string_code_point_at(vmkit::Context *context,
                                                  const vmkit::String *text, int32_t index);

/// The code point that ends before a unit. StringIndex, for an index below 1 or above the length.
vmkit::Result<int32_t> vmkit_string_code_point_before(vmkit::Context *context,
                                                      const vmkit::String *text, int32_t index);

/// Code points in a range of units; a lone surrogate is one. StringRange: a: begin | end << 32.
vmkit::Result<int32_t> vmkit_string_code_point_count(vmkit::Context *context,
                                                     const vmkit::String *text, int32_t begin,
                                                     int32_t end);

/// The index that is `count` code points (backwards, when negative) from another. StringIndex, for
/// an index outside of the string, and when there are not so many.
vmkit::Result<int32_t> vmkit_string_offset_by_code_points(vmkit::Context *context,
                                                          const vmkit::String *text, int32_t index,
                                                          int32_t count);

/// The first surrogate that has no partner, or -1: whether the strict conversion to UTF-8 exists.
int32_t vmkit_string_lone_surrogate(vmkit::Context *context, const vmkit::String *text);

bool vmkit_string_is_latin1(const vmkit::String *text);

// ── Comparing ──────────────────────────────────────────────────────────────────────────────────

/// Here null is equal to null alone.
bool vmkit_string_equals(vmkit::Context *context, const vmkit::String *a, const vmkit::String *b);

/// By units, as Java's compareTo: the difference of the first units that differ, or of the lengths.
int32_t vmkit_string_compare(vmkit::Context *context, const vmkit::String *a,
                             const vmkit::String *b);

/// By units of which each is mapped to upper case, then to lower case; of Latin-1 strings. For
/// others INT32_MIN, which no comparison gives: JavaScript's tables know (vm/string_case.ts).
int32_t vmkit_string_compare_ignore_case(vmkit::Context *context, const vmkit::String *a,
                                         const vmkit::String *b);

/// Java's: s[0] * 31^(n-1) + ... + s[n-1]. Computed once, unless it is 0.
int32_t vmkit_string_hash(vmkit::Context *context, vmkit::String *text);

/// Whether two ranges of `count` units are equal; false when one is not inside its string.
bool vmkit_string_region_matches(vmkit::Context *context, const vmkit::String *a, int32_t from,
                                 const vmkit::String *b, int32_t other, int32_t count);

// ── Searching ──────────────────────────────────────────────────────────────────────────────────

/// The first place, from `from` on, of a code point or lone surrogate; -1 when there is none. An
/// index below 0 is 0.
int32_t vmkit_string_index_of_char(vmkit::Context *context, const vmkit::String *text,
                                   int32_t point, int32_t from);

/// The last place that is not behind `from`.
int32_t vmkit_string_last_index_of_char(vmkit::Context *context, const vmkit::String *text,
                                        int32_t point, int32_t from);

/// The first place of another string, from `from` on, or -1. Linear within Latin-1, when the part
/// is below 64 KB; else |text| * |part| at worst.
int32_t vmkit_string_index_of(vmkit::Context *context, const vmkit::String *text,
                              const vmkit::String *part, int32_t from);

/// The last place that is not behind `from`; |text| * |part| at worst.
int32_t vmkit_string_last_index_of(vmkit::Context *context, const vmkit::String *text,
                                   const vmkit::String *part, int32_t from);

bool vmkit_string_starts_with(vmkit::Context *context, const vmkit::String *text,
                              const vmkit::String *prefix, int32_t at);
bool vmkit_string_ends_with(vmkit::Context *context, const vmkit::String *text,
                            const vmkit::String *suffix);

// ── Making strings of others ───────────────────────────────────────────────────────────────────

/// The parts' texts one after another.
vmkit::Result<vmkit::String *> vmkit_string_concat(vmkit::Context *context,
                                                   const vmkit::Class *type,
                                                   vmkit::StringPart *parts, int32_t count);
/// The same of two strings, neither of them null.
vmkit::Result<vmkit::String *> vmkit_string_concat2(vmkit::Context *context, const vmkit::String *a,
                                                    const vmkit::String *b);

/// The units from begin up to end; the string itself when that is all. StringRange.
vmkit::Result<vmkit::String *> vmkit_string_substring(vmkit::Context *context,
                                                      const vmkit::String *text, int32_t begin,
                                                      int32_t end);

/// NegativeLength: a: the count.
vmkit::Result<vmkit::String *> vmkit_string_repeat(vmkit::Context *context,
                                                   const vmkit::String *text, int32_t count);

/// Without units up to U+0020 at the ends.
vmkit::Result<vmkit::String *> vmkit_string_trim(vmkit::Context *context,
                                                 const vmkit::String *text);

/// Without white space as Java's Character.isWhitespace defines it; sides: 1 leading, 2 trailing.
vmkit::Result<vmkit::String *> vmkit_string_strip(vmkit::Context *context,
                                                  const vmkit::String *text, int32_t sides);
/// Whether all of it is such white space.
bool vmkit_string_is_blank(vmkit::Context *context, const vmkit::String *text);

/// Each unit `from` becomes `to`; the string itself when there is none.
vmkit::Result<vmkit::String *> vmkit_string_replace_char(vmkit::Context *context,
                                                         const vmkit::String *text, int32_t from,
                                                         int32_t to);

/// Each occurrence of `part`, from the start, without overlaps; an empty one is before each unit
/// and at the end.
vmkit::Result<vmkit::String *> vmkit_string_replace(vmkit::Context *context,
                                                    const vmkit::String *text,
                                                    const vmkit::String *part,
                                                    const vmkit::String *other);

/// In another case, independent of a locale; the string itself when it has it. The value is null,
/// without a failure, where Latin-1 is not enough: then JavaScript's tables know
/// (vm/string_case.ts).
vmkit::Result<vmkit::String *> vmkit_string_to_upper(vmkit::Context *context,
                                                     const vmkit::String *text);
vmkit::Result<vmkit::String *> vmkit_string_to_lower(vmkit::Context *context,
                                                     const vmkit::String *text);

/// Units in the opposite order; pairs of surrogates stay in theirs.
vmkit::Result<vmkit::String *> vmkit_string_reverse(vmkit::Context *context,
                                                    const vmkit::String *text);

// ── From and to memory ─────────────────────────────────────────────────────────────────────────

/// Bytes that are not valid become U+FFFD, one for each maximal part of a sequence, as the WHATWG's
/// encoding standard says.
vmkit::Result<vmkit::String *> vmkit_string_from_utf8(vmkit::Context *context,
                                                      const vmkit::Class *type,
                                                      const uint8_t *bytes, int64_t count);
vmkit::Result<vmkit::String *> vmkit_string_from_latin1(vmkit::Context *context,
                                                        const vmkit::Class *type,
                                                        const uint8_t *units, int64_t count);
vmkit::Result<vmkit::String *> vmkit_string_from_utf16(vmkit::Context *context,
                                                       const vmkit::Class *type,
                                                       const char16_t *units, int64_t count);

/// Of a part of an array of 16-bit units. StringRange: a: begin | end << 32, b: OfArray.
vmkit::Result<vmkit::String *> vmkit_string_from_chars(vmkit::Context *context,
                                                       const vmkit::Class *type,
                                                       const vmkit::Array *units, int32_t begin,
                                                       int32_t count);
/// Of a part of an array of bytes, as UTF-8. StringRange.
vmkit::Result<vmkit::String *> vmkit_string_from_bytes(vmkit::Context *context,
                                                       const vmkit::Class *type,
                                                       const vmkit::Array *bytes, int32_t begin,
                                                       int32_t count);
/// Of a part of an array of int32_t. StringRange; Format: a: 0, b: the first that is no code point.
vmkit::Result<vmkit::String *> vmkit_string_from_code_points(vmkit::Context *context,
                                                             const vmkit::Class *type,
                                                             const vmkit::Array *points,
                                                             int32_t begin, int32_t count);

/// Bytes that the string takes in UTF-8; a lone surrogate takes the 3 of U+FFFD.
int64_t vmkit_string_utf8_length(vmkit::Context *context, const vmkit::String *text);

/// Writes as many whole code points as `capacity` bytes have room for; gives the bytes written.
int64_t vmkit_string_to_utf8(vmkit::Context *context, const vmkit::String *text, uint8_t *out,
                             int64_t capacity);

/// A new array of the string's units, or of its bytes in UTF-8. `type` is the array's class.
vmkit::Result<vmkit::Array *>
vmkit_string_to_chars(vmkit::Context *context, const vmkit::Class *type, const vmkit::String *text);
vmkit::Result<vmkit::Array *>
vmkit_string_to_bytes(vmkit::Context *context, const vmkit::Class *type, const vmkit::String *text);

/// Copies the units from begin up to end into an array of 16-bit units. StringRange, of the string
/// or (OfArray) the array.
void *vmkit_string_get_chars(vmkit::Context *context, const vmkit::String *text, int32_t begin,
                             int32_t end, vmkit::Array *to, int32_t at);

// ── Numbers ────────────────────────────────────────────────────────────────────────────────────

vmkit::Result<vmkit::String *> vmkit_string_of_int(vmkit::Context *context,
                                                   const vmkit::Class *type, int32_t value);
vmkit::Result<vmkit::String *> vmkit_string_of_long(vmkit::Context *context,
                                                    const vmkit::Class *type, int64_t value);
/// "1.0", "1.0E10", "-0.0", "NaN", "Infinity": the shortest digits that read back, as Java has them
/// since JDK 19.
vmkit::Result<vmkit::String *> vmkit_string_of_float(vmkit::Context *context,
                                                     const vmkit::Class *type, float value);
vmkit::Result<vmkit::String *> vmkit_string_of_double(vmkit::Context *context,
                                                      const vmkit::Class *type, double value);
/// One unit.
vmkit::Result<vmkit::String *> vmkit_string_of_char(vmkit::Context *context,
                                                    const vmkit::Class *type, int32_t unit);
/// Format: a: 0, b: what is no code point.
vmkit::Result<vmkit::String *> vmkit_string_of_code_point(vmkit::Context *context,
                                                          const vmkit::Class *type, int32_t point);
/// With a radix from 2 to 36, and lower-case letters; another radix is 10.
vmkit::Result<vmkit::String *> vmkit_string_of_long_radix(vmkit::Context *context,
                                                          const vmkit::Class *type, int64_t value,
                                                          int32_t radix);
vmkit::Result<vmkit::String *> vmkit_string_of_unsigned_radix(vmkit::Context *context,
                                                              const vmkit::Class *type,
                                                              uint64_t value, int32_t radix);

/// As Java's parseInt and parseLong: an optional sign, and one digit or more of the radix
/// (Unicode's, too). Format: a: the string, b: the radix; for what is no number, or does not fit.
vmkit::Result<int32_t> vmkit_string_parse_int(vmkit::Context *context, const vmkit::String *text,
                                              int32_t radix);
vmkit::Result<int64_t> vmkit_string_parse_long(vmkit::Context *context, const vmkit::String *text,
                                               int32_t radix);

/// As Java's parseDouble and parseFloat: rounded once, to the nearest. Format: a: the string, b: 0.
vmkit::Result<double> vmkit_string_parse_double(vmkit::Context *context, const vmkit::String *text);
vmkit::Result<float> vmkit_string_parse_float(vmkit::Context *context, const vmkit::String *text);
}

#endif
