// Searching strings. string_search.h has what builders search with, too.
#include "string_search.h"

using namespace vmkit;

namespace {

/// The first unit of a block, or -1.
int64_t findIn(const uint8_t *units, int64_t begin, int64_t end, uint8_t unit) {
  const void *found = memchr(units + begin, unit, static_cast<size_t>(end - begin));
  return found ? static_cast<const uint8_t *>(found) - units : -1;
}

int64_t findIn(const char16_t *units, int64_t begin, int64_t end, char16_t unit) {
  const __m128i wanted = _mm_set1_epi16(static_cast<short>(unit));
  int64_t at = begin;
  for (; at + 8 <= end; at += 8) {
    const __m128i eight = _mm_loadu_si128(reinterpret_cast<const __m128i *>(units + at));
    const int equal = _mm_movemask_epi8(_mm_cmpeq_epi16(eight, wanted));
    if (equal)
      return at + __builtin_ctz(static_cast<unsigned>(equal)) / 2;
  }
  for (; at < end; ++at)
    if (units[at] == unit)
      return at;
  return -1;
}

template <typename Unit, typename Wanted>
int64_t findUnit(Context *context, const Unit *units, int64_t begin, int64_t end, Wanted unit) {
  if (!IsWideUnit<Unit> && unit > 0xFF)
    return -1;
  if (begin >= end)
    return -1;
  return firstOfBlocks(context, end - begin, int64_t{-1}, [&](int64_t from, int64_t to) {
    return findIn(units, begin + from, begin + to, static_cast<Unit>(unit));
  });
}

template <typename Unit, typename Wanted>
int64_t findUnitBackwards(Context *context, const Unit *units, int64_t begin, int64_t end,
                          Wanted unit) {
  Poller poller(context);
  for (int64_t at = end - 1; at >= begin; --at) {
    poller.spend(1);
    if (units[at] == unit)
      return at;
  }
  return -1;
}

/// Whether `count` units are equal; they were not compared yet.
template <typename Unit, typename Part>
bool equalUnits(Poller &poller, const Unit *units, const Part *part, int64_t count) {
  constexpr int64_t Block = 4096;
  for (int64_t at = 0; at < count; at += Block) {
    const int64_t size = std::min(Block, count - at);
    poller.spend(size);
    if constexpr (sizeof(Unit) == sizeof(Part)) {
      if (memcmp(units + at, part + at, static_cast<size_t>(size) * sizeof(Unit)) != 0)
        return false;
    } else {
      for (int64_t i = at; i < at + size; ++i)
        if (units[i] != part[i])
          return false;
    }
  }
  return true;
}

/// The system's linear search, in windows.
int64_t findBytes(Context *context, const uint8_t *units, int64_t length, const uint8_t *part,
                  int64_t count, int64_t from) {
  const int64_t last = length - count; // the last place that it can be at
  for (int64_t at = from; at <= last; at += PollStride) {
    const int64_t end = std::min(length, at + PollStride + count - 1);
    const void *found =
        memmem(units + at, static_cast<size_t>(end - at), part, static_cast<size_t>(count));
    if (found)
      return static_cast<const uint8_t *>(found) - units;
    vmkit_poll(context);
  }
  return -1;
}

template <typename Unit, typename Part>
int64_t findUnits(Context *context, const Unit *units, int64_t length, const Part *part,
                  int64_t count, int64_t from) {
  Poller poller(context);
  const int64_t last = length - count;
  for (int64_t at = from; at <= last; ++at) {
    at = findUnit(context, units, at, last + 1, part[0]);
    if (at < 0)
      return -1;
    if (equalUnits(poller, units + at + 1, part + 1, count - 1))
      return at;
    poller.spend(16);
  }
  return -1;
}

} // namespace

namespace vmkit {

template <typename Unit, typename Part>
int64_t indexOf(Context *context, const Unit *units, int64_t length, const Part *part,
                int64_t count, int64_t from) {
  from = std::max<int64_t>(from, 0);
  if (count == 0)
    return std::min(from, length);
  if (count > length - from || (IsWideUnit<Part> && !IsWideUnit<Unit>))
    return -1;
  if constexpr (!IsWideUnit<Unit> && !IsWideUnit<Part>) {
    if (count > 1 && count <= PollStride)
      return findBytes(context, units, length, part, count, from);
  }
  return findUnits(context, units, length, part, count, from);
}

template <typename Unit, typename Part>
int64_t lastIndexOf(Context *context, const Unit *units, int64_t length, const Part *part,
                    int64_t count, int64_t from) {
  int64_t at = std::min(from, length - count);
  if (at < 0)
    return -1;
  if (count == 0)
    return at;
  Poller poller(context);
  for (; at >= 0; --at) {
    poller.spend(1);
    if (units[at] == part[0] && equalUnits(poller, units + at + 1, part + 1, count - 1))
      return at;
  }
  return -1;
}

// Whoever calls them has the units as these types.
#define VMKIT_SEARCH(UNIT, PART)                                                                   \
  template int64_t indexOf(Context *, const UNIT *, int64_t, const PART *, int64_t, int64_t);      \
  template int64_t lastIndexOf(Context *, const UNIT *, int64_t, const PART *, int64_t, int64_t);
VMKIT_SEARCH(uint8_t, uint8_t)
VMKIT_SEARCH(uint8_t, char16_t)
VMKIT_SEARCH(char16_t, uint8_t)
VMKIT_SEARCH(char16_t, char16_t)
#undef VMKIT_SEARCH

} // namespace vmkit

extern "C" {

__attribute__((noinline)) int32_t vmkit_string_index_of_char(Context *context, const String *text,
                                                             int32_t point, int32_t from) {
  const int32_t length = lengthOf(text);
  from = std::max(from, 0);
  if (!isCodePoint(point))
    return -1;
  return static_cast<int32_t>(withUnits(text, [&](const auto *units) -> int64_t {
    if (point < 0x10000)
      return findUnit(context, units, from, length, static_cast<char16_t>(point));
    const char16_t pair[] = {highOf(point), lowOf(point)};
    return indexOf(context, units, int64_t{length}, pair, int64_t{2}, int64_t{from});
  }));
}

__attribute__((noinline)) int32_t vmkit_string_last_index_of_char(Context *context,
                                                                  const String *text, int32_t point,
                                                                  int32_t from) {
  const int32_t length = lengthOf(text);
  if (!isCodePoint(point))
    return -1;
  return static_cast<int32_t>(withUnits(text, [&](const auto *units) -> int64_t {
    if (point < 0x10000)
      return findUnitBackwards(context, units, 0, std::min<int64_t>(length, int64_t{from} + 1),
                               static_cast<char16_t>(point));
    const char16_t pair[] = {highOf(point), lowOf(point)};
    return lastIndexOf(context, units, int64_t{length}, pair, int64_t{2}, int64_t{from});
  }));
}

__attribute__((noinline)) int32_t vmkit_string_index_of(Context *context, const String *text,
                                                        const String *part, int32_t from) {
  return static_cast<int32_t>(withUnits(text, [&](const auto *units) {
    return withUnits(part, [&](const auto *wanted) {
      return indexOf(context, units, int64_t{lengthOf(text)}, wanted, int64_t{lengthOf(part)},
                     int64_t{from});
    });
  }));
}

__attribute__((noinline)) int32_t vmkit_string_last_index_of(Context *context, const String *text,
                                                             const String *part, int32_t from) {
  return static_cast<int32_t>(withUnits(text, [&](const auto *units) {
    return withUnits(part, [&](const auto *wanted) {
      return lastIndexOf(context, units, int64_t{lengthOf(text)}, wanted, int64_t{lengthOf(part)},
                         int64_t{from});
    });
  }));
}
}
