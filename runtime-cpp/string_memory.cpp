// Strings from memory and to memory: UTF-8, UTF-16, Latin-1, and guests' arrays of units, bytes and
// code points.
#include "string_core.h"

using namespace vmkit;

namespace {

constexpr int32_t Replacement = 0xFFFD;

/// Reads code points from UTF-8; `at` is below `end` at each call. A sequence that breaks off or
/// cannot be is read as far as it could have been one, and gives U+FFFD: the WHATWG's decoder.
int32_t nextPoint(const uint8_t *&at, const uint8_t *end) {
  const uint8_t lead = *at++;
  if (lead < 0x80)
    return lead;
  uint8_t low = 0x80, high = 0xBF;
  int32_t needed, point;
  if (lead >= 0xC2 && lead <= 0xDF) {
    needed = 1;
    point = lead & 0x1F;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    needed = 2;
    point = lead & 0x0F;
    if (lead == 0xE0)
      low = 0xA0; // no overlong forms
    if (lead == 0xED)
      high = 0x9F; // no surrogates
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    needed = 3;
    point = lead & 0x07;
    if (lead == 0xF0)
      low = 0x90;
    if (lead == 0xF4)
      high = 0x8F;
  } else {
    return Replacement;
  }
  for (; needed > 0; --needed) {
    if (at == end || *at < low || *at > high)
      return Replacement;
    point = point << 6 | (*at++ & 0x3F);
    low = 0x80;
    high = 0xBF;
  }
  return point;
}

/// Whether 16 bytes are ASCII.
bool isAscii16(const uint8_t *at) {
  return _mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at))) == 0;
}

/// Units and greatest code point of UTF-8.
struct Measure {
  int64_t units = 0;
  int32_t greatest = 0;
};

Measure measureUtf8(Context *context, const uint8_t *at, const uint8_t *end) {
  Measure measure;
  Poller poller(context);
  while (at < end) {
    poller.spend(16);
    if (end - at >= 16 && isAscii16(at)) {
      at += 16;
      measure.units += 16;
      continue;
    }
    const uint8_t *stop = end - at > 16 ? at + 16 : end;
    while (at < stop) {
      const int32_t point = nextPoint(at, end);
      measure.units += point < 0x10000 ? 1 : 2;
      measure.greatest = std::max(measure.greatest, point);
    }
  }
  return measure;
}

template <typename Unit>
void decodeUtf8(Context *context, Unit *to, const uint8_t *at, const uint8_t *end) {
  Poller poller(context);
  while (at < end) {
    poller.spend(16);
    if (end - at >= 16 && isAscii16(at)) {
      copyUnits(to, at, 16);
      at += 16;
      to += 16;
      continue;
    }
    const uint8_t *stop = end - at > 16 ? at + 16 : end;
    while (at < stop) {
      const int32_t point = nextPoint(at, end);
      if (IsWideUnit<Unit> && point >= 0x10000) {
        *to++ = static_cast<Unit>(highOf(point));
        *to++ = static_cast<Unit>(lowOf(point));
      } else {
        *to++ = static_cast<Unit>(point);
      }
    }
  }
}

int32_t utf8Size(int32_t point) {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

int64_t putPoint(uint8_t *to, int32_t point) {
  const auto tail = [&](int32_t shift) {
    return static_cast<uint8_t>(0x80 | (point >> shift & 0x3F));
  };
  if (point < 0x80) {
    to[0] = static_cast<uint8_t>(point);
    return 1;
  }
  if (point < 0x800) {
    to[0] = static_cast<uint8_t>(0xC0 | point >> 6);
    to[1] = tail(0);
    return 2;
  }
  if (point < 0x10000) {
    to[0] = static_cast<uint8_t>(0xE0 | point >> 12);
    to[1] = tail(6);
    to[2] = tail(0);
    return 3;
  }
  to[0] = static_cast<uint8_t>(0xF0 | point >> 18);
  to[1] = tail(12);
  to[2] = tail(6);
  to[3] = tail(0);
  return 4;
}

/// Calls `work(point, units)` for the code points of a string, U+FFFD for a lone surrogate, until
/// it gives false.
template <typename Work> void forPoints(Context *context, const String *text, Work work) {
  const int32_t length = lengthOf(text);
  Poller poller(context);
  withUnits(text, [&](const auto *units) {
    for (int32_t at = 0; at < length;) {
      poller.spend(4);
      const char16_t unit = units[at++];
      int32_t point = unit;
      if (isSurrogate(unit)) {
        if (isHighSurrogate(unit) && at < length && isLowSurrogate(units[at]))
          point = joined(unit, units[at++]);
        else
          point = Replacement;
      }
      if (!work(point))
        return;
    }
  });
}

/// A failure when a part of an array is not inside of it.
void *checkArray(Context *context, const Array *array, int32_t begin, int32_t count) {
  if (begin >= 0 && count >= 0 && begin <= array->length - count)
    return nullptr;
  const auto end =
      static_cast<int32_t>(static_cast<uint32_t>(begin) + static_cast<uint32_t>(count));
  return failRange(context, begin, end, array->length, OfArray);
}

Result<Array *> newArray(Context *context, const Class *type, int64_t length, int64_t elementSize) {
  if (length > INT32_MAX)
    return {nullptr, vmkit_fail(context, FailureTooLong, length, 0)};
  const int64_t bytes = static_cast<int64_t>(ArrayElementsOffset) + length * elementSize;
  Array *made = vmkit_allocate_array(context, type, length, bytes);
  return {made, made ? nullptr : vmkit_fail(context, FailureMemory, bytes, 0)};
}

} // namespace

extern "C" {

__attribute__((noinline)) Result<String *>
vmkit_string_from_latin1(Context *context, const Class *type, const uint8_t *units, int64_t count) {
  return makeString(context, type, units, count);
}

__attribute__((noinline)) Result<String *>
vmkit_string_from_utf16(Context *context, const Class *type, const char16_t *units, int64_t count) {
  if (count > MaxStringLength)
    return {nullptr, vmkit_fail(context, FailureTooLong, count, 0)};
  return makeString(context, type, units, count);
}

__attribute__((noinline)) Result<String *>
vmkit_string_from_utf8(Context *context, const Class *type, const uint8_t *bytes, int64_t count) {
  const uint8_t *end = bytes + count;
  const Measure measure = measureUtf8(context, bytes, end);
  const bool wide = measure.greatest > 0xFF;
  const Result<String *> made = newString(context, type, measure.units, wide);
  if (!made.value)
    return made;
  if (wide)
    decodeUtf8(context, unitsToFill<char16_t>(made.value), bytes, end);
  else
    decodeUtf8(context, unitsToFill<uint8_t>(made.value), bytes, end);
  return made;
}

__attribute__((noinline)) Result<String *> vmkit_string_from_chars(Context *context,
                                                                   const Class *type,
                                                                   const Array *units,
                                                                   int32_t begin, int32_t count) {
  if (void *failed = checkArray(context, units, begin, count))
    return {nullptr, failed};
  return vmkit_string_from_utf16(context, type, elementsOf<char16_t>(units) + begin, count);
}

__attribute__((noinline)) Result<String *> vmkit_string_from_bytes(Context *context,
                                                                   const Class *type,
                                                                   const Array *bytes,
                                                                   int32_t begin, int32_t count) {
  if (void *failed = checkArray(context, bytes, begin, count))
    return {nullptr, failed};
  return vmkit_string_from_utf8(context, type, bytesOf(bytes) + begin, count);
}

__attribute__((noinline)) Result<String *>
vmkit_string_from_code_points(Context *context, const Class *type, const Array *points,
                              int32_t begin, int32_t count) {
  if (void *failed = checkArray(context, points, begin, count))
    return {nullptr, failed};
  const int32_t *from = elementsOf<int32_t>(points) + begin;
  int64_t units = count;
  int32_t greatest = 0;
  int32_t wrong = 0;
  const bool isWrong = firstOfBlocks(context, count, false, [&](int64_t at, int64_t end) {
    for (int64_t i = at; i < end; ++i) {
      if (!isCodePoint(from[i])) {
        wrong = from[i];
        return true;
      }
      units += from[i] > 0xFFFF;
      greatest = std::max(greatest, from[i]);
    }
    return false;
  });
  if (isWrong)
    return {nullptr, vmkit_fail(context, FailureFormat, 0, wrong)};
  const Result<String *> made = newString(context, type, units, greatest > 0xFF);
  if (!made.value)
    return made;
  const auto fill = [&]<typename Unit>(Unit *to) {
    inBlocks(context, count, [&](int64_t at, int64_t end) {
      for (int64_t i = at; i < end; ++i) {
        if (IsWideUnit<Unit> && from[i] > 0xFFFF) {
          *to++ = static_cast<Unit>(highOf(from[i]));
          *to++ = static_cast<Unit>(lowOf(from[i]));
        } else {
          *to++ = static_cast<Unit>(from[i]);
        }
      }
    });
  };
  if (greatest > 0xFF)
    fill(unitsToFill<char16_t>(made.value));
  else
    fill(unitsToFill<uint8_t>(made.value));
  return made;
}

__attribute__((noinline)) int64_t vmkit_string_utf8_length(Context *context, const String *text) {
  int64_t bytes = 0;
  if (isWide(text)) {
    forPoints(context, text, [&](int32_t point) {
      bytes += utf8Size(point);
      return true;
    });
    return bytes;
  }
  const uint8_t *units = latin1Of(text);
  inBlocks(context, lengthOf(text), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      bytes += 1 + (units[i] >> 7);
  });
  return bytes;
}

__attribute__((noinline)) int64_t vmkit_string_to_utf8(Context *context, const String *text,
                                                       uint8_t *out, int64_t capacity) {
  int64_t bytes = 0;
  forPoints(context, text, [&](int32_t point) {
    if (bytes + utf8Size(point) > capacity)
      return false;
    bytes += putPoint(out + bytes, point);
    return true;
  });
  return bytes;
}

__attribute__((noinline)) Result<Array *> vmkit_string_to_chars(Context *context, const Class *type,
                                                                const String *text) {
  const int64_t length = lengthOf(text);
  const Result<Array *> made = newArray(context, type, length, sizeof(char16_t));
  if (made.value)
    withUnits(text, [&](const auto *units) {
      copyLong(context, elementsOf<char16_t>(made.value), units, length);
    });
  return made;
}

__attribute__((noinline)) Result<Array *> vmkit_string_to_bytes(Context *context, const Class *type,
                                                                const String *text) {
  const int64_t bytes = vmkit_string_utf8_length(context, text);
  const Result<Array *> made = newArray(context, type, bytes, 1);
  if (made.value)
    vmkit_string_to_utf8(context, text, elementsOf<uint8_t>(made.value), bytes);
  return made;
}

__attribute__((noinline)) void *vmkit_string_get_chars(Context *context, const String *text,
                                                       int32_t begin, int32_t end, Array *to,
                                                       int32_t at) {
  if (!isRange(begin, end, lengthOf(text)))
    return failRange(context, begin, end, lengthOf(text), operationOf(text));
  const int32_t count = end - begin;
  if (void *failed = checkArray(context, to, at, count))
    return failed;
  withUnits(text, [&](const auto *units) {
    copyLong(context, elementsOf<char16_t>(to) + at, units + begin, count);
  });
  return nullptr;
}
}
