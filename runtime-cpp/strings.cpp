// Reading and comparing strings.
#include "string_core.h"

using namespace vmkit;

namespace {

/// The first index at which the units differ, or `count`. Eight bytes at once.
template <typename Unit> int64_t mismatch(const Unit *a, const Unit *b, int64_t count) {
  constexpr int64_t Step = 8 / sizeof(Unit);
  int64_t at = 0;
  for (; at + Step <= count; at += Step) {
    uint64_t left, right;
    memcpy(&left, a + at, 8);
    memcpy(&right, b + at, 8);
    if (left != right)
      return at + __builtin_ctzll(left ^ right) / (8 * static_cast<int64_t>(sizeof(Unit)));
  }
  for (; at < count; ++at)
    if (a[at] != b[at])
      return at;
  return count;
}

int64_t mismatch(const uint8_t *a, const char16_t *b, int64_t count) {
  for (int64_t at = 0; at < count; ++at)
    if (a[at] != b[at])
      return at;
  return count;
}

int64_t mismatch(const char16_t *a, const uint8_t *b, int64_t count) {
  return mismatch(b, a, count);
}

/// The same for any length.
template <typename A, typename B>
int64_t mismatchLong(Context *context, const A *a, const B *b, int64_t count) {
  const int64_t found = firstOfBlocks(context, count, int64_t{-1}, [&](int64_t begin, int64_t end) {
    const int64_t at = begin + mismatch(a + begin, b + begin, end - begin);
    return at == end ? int64_t{-1} : at;
  });
  return found < 0 ? count : found;
}

/// Horner's rule with 31, eight units at once: the products do not wait for one another.
template <typename Unit> uint32_t hashUnits(uint32_t hash, const Unit *at, int64_t count) {
  constexpr uint32_t P2 = 31 * 31, P3 = P2 * 31, P4 = P3 * 31;
  constexpr uint32_t P5 = P4 * 31, P6 = P5 * 31, P7 = P6 * 31, P8 = P7 * 31;
  for (; count >= 8; count -= 8, at += 8)
    hash = hash * P8 + at[0] * P7 + at[1] * P6 + at[2] * P5 + at[3] * P4 + at[4] * P3 + at[5] * P2 +
           at[6] * 31 + at[7];
  for (; count > 0; --count)
    hash = hash * 31 + *at++;
  return hash;
}

/// Upper case, then lower case, of a Latin-1 unit; µ and ÿ leave Latin-1 and come back to
/// themselves but for µ, which becomes the Greek letter.
uint16_t folded(uint8_t unit) {
  if (unit == 0xB5)
    return 0x3BC;
  const bool isUpper =
      (unit >= 'A' && unit <= 'Z') || (unit >= 0xC0 && unit <= 0xDE && unit != 0xD7);
  return isUpper ? unit + 0x20 : unit;
}

} // namespace

extern "C" {

// ── Reading ────────────────────────────────────────────────────────────────────────────────────

int32_t vmkit_string_length(const String *text) { return lengthOf(text); }

bool vmkit_string_is_latin1(const String *text) { return !isWide(text); }

Result<uint16_t> vmkit_string_char_at(Context *context, const String *text, int32_t index) {
  if (__builtin_expect(static_cast<uint32_t>(index) >= text->lengthAndCoder >> 1, false))
    return {0, failIndex(context, index, lengthOf(text), operationOf(text))};
  return {unitOf(text, index), nullptr};
}

__attribute__((noinline)) Result<int32_t>
vmkit_string_code_point_at(Context *context, const String *text, int32_t index) {
  const int32_t length = lengthOf(text);
  if (index < 0 || index >= length)
    return {0, failIndex(context, index, length, operationOf(text))};
  const char16_t unit = unitOf(text, index);
  if (!isHighSurrogate(unit) || index + 1 == length)
    return {unit, nullptr};
  const char16_t low = utf16Of(text)[index + 1];
  return {isLowSurrogate(low) ? joined(unit, low) : unit, nullptr};
}

__attribute__((noinline)) Result<int32_t>
vmkit_string_code_point_before(Context *context, const String *text, int32_t index) {
  const int32_t length = lengthOf(text);
  if (index < 1 || index > length)
    return {0, failIndex(context, index, length, operationOf(text))};
  const char16_t unit = unitOf(text, index - 1);
  if (!isLowSurrogate(unit) || index < 2)
    return {unit, nullptr};
  const char16_t high = utf16Of(text)[index - 2];
  return {isHighSurrogate(high) ? joined(high, unit) : unit, nullptr};
}

__attribute__((noinline)) Result<int32_t>
vmkit_string_code_point_count(Context *context, const String *text, int32_t begin, int32_t end) {
  if (!isRange(begin, end, lengthOf(text)))
    return {0, failRange(context, begin, end, lengthOf(text), operationOf(text))};
  int32_t count = end - begin;
  if (!isWide(text))
    return {count, nullptr};
  const char16_t *units = utf16Of(text);
  inBlocks(context, end - begin - 1, [&](int64_t from, int64_t to) {
    for (int64_t i = begin + from; i < begin + to; ++i)
      count -= isHighSurrogate(units[i]) && isLowSurrogate(units[i + 1]);
  });
  return {count, nullptr};
}

__attribute__((noinline)) Result<int32_t> vmkit_string_offset_by_code_points(Context *context,
                                                                             const String *text,
                                                                             int32_t index,
                                                                             int32_t count) {
  const int32_t length = lengthOf(text);
  const auto fail = [&]() -> Result<int32_t> {
    return {0, failIndex(context, index, length, operationOf(text))};
  };
  if (index < 0 || index > length)
    return fail();
  if (!isWide(text)) {
    const int64_t at = static_cast<int64_t>(index) + count;
    if (at < 0 || at > length)
      return fail();
    return {static_cast<int32_t>(at), nullptr};
  }
  const char16_t *units = utf16Of(text);
  Poller poller(context);
  int32_t at = index;
  for (; count > 0; --count) {
    if (at == length)
      return fail();
    const bool isPair =
        isHighSurrogate(units[at]) && at + 1 < length && isLowSurrogate(units[at + 1]);
    at += isPair ? 2 : 1;
    poller.spend(2);
  }
  for (; count < 0; ++count) {
    if (at == 0)
      return fail();
    const bool isPair = isLowSurrogate(units[at - 1]) && at > 1 && isHighSurrogate(units[at - 2]);
    at -= isPair ? 2 : 1;
    poller.spend(2);
  }
  return {at, nullptr};
}

__attribute__((noinline)) int32_t vmkit_string_lone_surrogate(Context *context,
                                                              const String *text) {
  if (!isWide(text))
    return -1;
  const char16_t *units = utf16Of(text);
  const int32_t length = lengthOf(text);
  Poller poller(context);
  for (int32_t at = 0; at < length; ++at) {
    poller.spend(2);
    if (!isSurrogate(units[at]))
      continue;
    if (!isHighSurrogate(units[at]) || at + 1 == length || !isLowSurrogate(units[at + 1]))
      return at;
    ++at;
  }
  return -1;
}

// ── Comparing ──────────────────────────────────────────────────────────────────────────────────

/// For strings of one width and length, which are not the same object.
__attribute__((noinline)) bool vmkit_string_equal_units(Context *context, const String *a,
                                                        const String *b) {
  if (a->hash != b->hash && a->hash && b->hash)
    return false;
  const int64_t bytes = static_cast<int64_t>(lengthOf(a)) << isWide(a);
  const uint8_t *left = latin1Of(a);
  const uint8_t *right = latin1Of(b);
  if (bytes <= 64) {
    for (int64_t at = 0; at < bytes; at += 8) {
      uint64_t one, other;
      __builtin_memcpy(&one, left + at, 8);
      __builtin_memcpy(&other, right + at, 8);
      if (one != other)
        return false;
    }
    return true;
  }
  return !firstOfBlocks(context, bytes, false, [&](int64_t begin, int64_t end) {
    return memcmp(left + begin, right + begin, static_cast<size_t>(end - begin)) != 0;
  });
}

bool vmkit_string_equals(Context *context, const String *a, const String *b) {
  if (a == b)
    return true;
  if (!a || !b || a->lengthAndCoder != b->lengthAndCoder)
    return false;
  return vmkit_string_equal_units(context, a, b);
}

__attribute__((noinline)) int32_t vmkit_string_compare(Context *context, const String *a,
                                                       const String *b) {
  const int32_t shorter = std::min(lengthOf(a), lengthOf(b));
  return withUnits(a, [&](const auto *left) {
    return withUnits(b, [&](const auto *right) {
      const int64_t at = mismatchLong(context, left, right, shorter);
      if (at < shorter)
        return static_cast<int32_t>(left[at]) - static_cast<int32_t>(right[at]);
      return lengthOf(a) - lengthOf(b);
    });
  });
}

__attribute__((noinline)) int32_t vmkit_string_compare_ignore_case(Context *context,
                                                                   const String *a,
                                                                   const String *b) {
  if (isWide(a) || isWide(b))
    return INT32_MIN;
  const uint8_t *left = latin1Of(a);
  const uint8_t *right = latin1Of(b);
  const int32_t shorter = std::min(lengthOf(a), lengthOf(b));
  int32_t difference = 0;
  firstOfBlocks(context, shorter, false, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      if (left[i] == right[i])
        continue;
      difference = folded(left[i]) - folded(right[i]);
      if (difference)
        return true;
    }
    return false;
  });
  return difference ? difference : lengthOf(a) - lengthOf(b);
}

__attribute__((noinline)) int32_t vmkit_string_compute_hash(Context *context, String *text) {
  uint32_t hash = 0;
  withUnits(text, [&](const auto *units) {
    inBlocks(context, lengthOf(text), [&](int64_t begin, int64_t end) {
      hash = hashUnits(hash, units + begin, end - begin);
    });
  });
  return text->hash = static_cast<int32_t>(hash);
}

int32_t vmkit_string_hash(Context *context, String *text) {
  const int32_t hash = text->hash;
  return __builtin_expect(hash != 0, true) ? hash : vmkit_string_compute_hash(context, text);
}

__attribute__((noinline)) bool vmkit_string_region_matches(Context *context, const String *a,
                                                           int32_t from, const String *b,
                                                           int32_t other, int32_t count) {
  if (from < 0 || other < 0 || from > static_cast<int64_t>(lengthOf(a)) - count ||
      other > static_cast<int64_t>(lengthOf(b)) - count)
    return false;
  if (count <= 0)
    return true;
  return withUnits(a, [&](const auto *left) {
    return withUnits(b, [&](const auto *right) {
      return mismatchLong(context, left + from, right + other, count) == count;
    });
  });
}

bool vmkit_string_starts_with(Context *context, const String *text, const String *prefix,
                              int32_t at) {
  return vmkit_string_region_matches(context, text, at, prefix, 0, lengthOf(prefix));
}

bool vmkit_string_ends_with(Context *context, const String *text, const String *suffix) {
  return vmkit_string_starts_with(context, text, suffix, lengthOf(text) - lengthOf(suffix));
}
}
