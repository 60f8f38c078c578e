// For the string functions themselves: making strings, walking over units of both widths, copying,
// and polling on the way. strings.h says what strings are.
#ifndef VMKIT_RUNTIME_STRING_CORE_H
#define VMKIT_RUNTIME_STRING_CORE_H

#include "heap.h"
#include "strings.h"

#include <algorithm>
#include <cstring>
#include <emmintrin.h>

namespace vmkit {

/// Bytes of work between two polls.
constexpr int64_t PollStride = 64 * 1024;

// ── Failures ───────────────────────────────────────────────────────────────────────────────────

inline int64_t rangeOperand(int32_t begin, int32_t end) {
  return static_cast<int64_t>(static_cast<uint32_t>(begin) | static_cast<uint64_t>(end) << 32);
}

inline int64_t lengthOperand(int32_t length, StringOperation operation) {
  return static_cast<int64_t>(length) | operation << 32;
}

inline StringOperation operationOf(const String *text) { return isWide(text) ? OfWide : OfLatin1; }

inline void *failIndex(Context *context, int32_t index, int32_t length, StringOperation operation) {
  return vmkit_fail(context, FailureStringIndex, index, lengthOperand(length, operation));
}

inline void *failRange(Context *context, int32_t begin, int32_t end, int32_t length,
                       StringOperation operation) {
  return vmkit_fail(context, FailureStringRange, rangeOperand(begin, end),
                    lengthOperand(length, operation));
}

inline bool isRange(int32_t begin, int32_t end, int32_t length) {
  return begin >= 0 && begin <= end && end <= length;
}

// ── Units ──────────────────────────────────────────────────────────────────────────────────────

template <typename Unit> constexpr bool IsWideUnit = sizeof(Unit) == 2;

/// Calls `work` with the units of a string, as const uint8_t * or const char16_t *.
template <typename Work> inline auto withUnits(const String *text, Work work) {
  return isWide(text) ? work(utf16Of(text)) : work(latin1Of(text));
}

/// The units of a new string, to be filled.
template <typename Unit> inline Unit *unitsToFill(String *text) {
  return reinterpret_cast<Unit *>(reinterpret_cast<char *>(text) + StringUnitsOffset);
}

inline bool isHighSurrogate(uint32_t unit) { return (unit & 0xFC00) == 0xD800; }
inline bool isLowSurrogate(uint32_t unit) { return (unit & 0xFC00) == 0xDC00; }
inline bool isSurrogate(uint32_t unit) { return (unit & 0xF800) == 0xD800; }
inline bool isCodePoint(int32_t point) { return static_cast<uint32_t>(point) <= 0x10FFFF; }

inline int32_t joined(uint32_t high, uint32_t low) {
  return static_cast<int32_t>(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
}

inline char16_t highOf(int32_t point) { return static_cast<char16_t>(0xD7C0 + (point >> 10)); }
inline char16_t lowOf(int32_t point) { return static_cast<char16_t>(0xDC00 + (point & 0x3FF)); }

// ── Blocks with polls between them ─────────────────────────────────────────────────────────────

/// Calls `work(begin, end)` for the parts of `count` items, and polls between them.
template <typename Work>
inline void inBlocks(Context *context, int64_t count, Work work, int64_t block = PollStride) {
  int64_t at = 0;
  while (count - at > block) {
    work(at, at + block);
    at += block;
    vmkit_poll(context);
  }
  work(at, count);
}

/// The same until `work` gives something other than `none`, which is the result then.
template <typename T, typename Work>
inline T firstOfBlocks(Context *context, int64_t count, T none, Work work,
                       int64_t block = PollStride) {
  int64_t at = 0;
  while (count - at > block) {
    const T found = work(at, at + block);
    if (found != none)
      return found;
    at += block;
    vmkit_poll(context);
  }
  return work(at, count);
}

/// Counts work that does not come in blocks, and polls when there was enough.
class Poller {
public:
  explicit Poller(Context *context) : context(context) {}
  void spend(int64_t bytes) {
    budget -= bytes;
    if (budget < 0) {
      budget = PollStride;
      vmkit_poll(context);
    }
  }

private:
  Context *context;
  int64_t budget = PollStride;
};

// ── Copying ────────────────────────────────────────────────────────────────────────────────────

/// memcpy for what is short as a rule; no byte outside of the range is written.
inline void copyBytes(void *to, const void *from, size_t count) {
  auto *out = static_cast<char *>(to);
  const auto *in = static_cast<const char *>(from);
  const auto ends = [&]<typename Word>(Word) {
    Word first, last;
    __builtin_memcpy(&first, in, sizeof(Word));
    __builtin_memcpy(&last, in + count - sizeof(Word), sizeof(Word));
    __builtin_memcpy(out, &first, sizeof(Word));
    __builtin_memcpy(out + count - sizeof(Word), &last, sizeof(Word));
  };
  if (count > 32) {
    memcpy(to, from, count);
  } else if (count > 16) {
    ends(__m128i{});
  } else if (count >= 8) {
    ends(uint64_t{});
  } else if (count >= 4) {
    ends(uint32_t{});
  } else if (count >= 2) {
    ends(uint16_t{});
  } else if (count == 1) {
    *out = *in;
  }
}

/// Copies units: as they are, widened, or narrowed (all of them are below 0x100 then).
template <typename To, typename From> inline void copyUnits(To *to, const From *from, int64_t n) {
  if constexpr (sizeof(To) == sizeof(From)) {
    copyBytes(to, from, static_cast<size_t>(n) * sizeof(To));
  } else {
    for (int64_t i = 0; i < n; ++i)
      to[i] = static_cast<To>(from[i]);
  }
}

/// The same for any number of units.
template <typename To, typename From>
inline void copyLong(Context *context, To *to, const From *from, int64_t count) {
  if (count <= PollStride)
    copyUnits(to, from, count);
  else
    inBlocks(context, count,
             [&](int64_t begin, int64_t end) { copyUnits(to + begin, from + begin, end - begin); });
}

/// Whether one of the units needs two bytes.
inline bool anyWide(const char16_t *units, int64_t count) {
  uint32_t all = 0;
  for (int64_t i = 0; i < count; ++i)
    all |= units[i];
  return all > 0xFF;
}

inline bool anyWideLong(Context *context, const char16_t *units, int64_t count) {
  return firstOfBlocks(context, count, false, [&](int64_t begin, int64_t end) {
    return anyWide(units + begin, end - begin);
  });
}

// ── Making strings ─────────────────────────────────────────────────────────────────────────────

/// A string whose units are zero, to be filled. `length` may be too large.
inline Result<String *> newString(Context *context, const Class *type, int64_t length, bool wide) {
  if (__builtin_expect(length > MaxStringLength, false))
    return {nullptr, vmkit_fail(context, FailureTooLong, length, 0)};
  const int64_t bytes = static_cast<int64_t>(StringUnitsOffset) + (length << wide);
  // The word that is an array's length is a string's lengthAndCoder.
  static_assert(offsetof(Array, length) == offsetof(String, lengthAndCoder));
  Array *made = vmkit_allocate_array(context, type, length << 1 | wide, bytes);
  if (__builtin_expect(!made, false))
    return {nullptr, vmkit_fail(context, FailureMemory, bytes, 0)};
  return {reinterpret_cast<String *>(made), nullptr};
}

/// A string of Latin-1 units.
inline Result<String *> makeString(Context *context, const Class *type, const uint8_t *units,
                                   int64_t count) {
  const Result<String *> made = newString(context, type, count, false);
  if (made.value)
    copyLong(context, unitsToFill<uint8_t>(made.value), units, count);
  return made;
}

/// A string of units that may all be Latin-1.
inline Result<String *> makeString(Context *context, const Class *type, const char16_t *units,
                                   int64_t count) {
  const bool wide = anyWideLong(context, units, count);
  const Result<String *> made = newString(context, type, count, wide);
  if (!made.value)
    return made;
  if (wide)
    copyLong(context, unitsToFill<char16_t>(made.value), units, count);
  else
    copyLong(context, unitsToFill<uint8_t>(made.value), units, count);
  return made;
}

/// Functions give strings that they did not make: `const` is what they promise to do with them.
inline Result<String *> same(const String *text) { return {const_cast<String *>(text), nullptr}; }

inline const uint8_t *bytesOf(const Array *array) {
  return reinterpret_cast<const uint8_t *>(array) + ArrayElementsOffset;
}

template <typename Element> inline Element *elementsOf(const Array *array) {
  return reinterpret_cast<Element *>(const_cast<uint8_t *>(bytesOf(array)));
}

} // namespace vmkit

#endif
