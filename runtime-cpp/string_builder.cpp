// Builders: making room, then appending, inserting and removing.
#include "string_builder.h"
#include "string_digits.h"
#include "string_numbers.h"
#include "string_search.h"

using namespace vmkit;

namespace {

int64_t capacityOf(const StringBuilder *builder) {
  return builder->buffer->length >> builder->coder;
}

template <typename Unit> Unit *unitsOf(const StringBuilder *builder) {
  return elementsOf<Unit>(builder->buffer);
}

template <typename Work> auto withUnits(const StringBuilder *builder, Work work) {
  return builder->coder ? work(unitsOf<char16_t>(builder)) : work(unitsOf<uint8_t>(builder));
}

/// Where `count` units may be added to a builder of Latin-1; null when it has no room, or is wide.
inline uint8_t *placeFor(const StringBuilder *builder, int64_t count) {
  const int64_t length = builder->length;
  const bool fits = length + count <= builder->buffer->length && !builder->coder;
  return __builtin_expect(fits, true) ? unitsOf<uint8_t>(builder) + length : nullptr;
}

constexpr int64_t wholeWords(int64_t bytes) { return (bytes + 7) & ~int64_t{7}; }

/// The same where whole words are written: a buffer has room for them, as objects have.
inline uint8_t *placeForWords(const StringBuilder *builder, int64_t count) {
  const int64_t length = builder->length;
  const int64_t capacity = builder->buffer->length;
  const bool fits = length + count <= capacity &&
                    length + wholeWords(count) <= wholeWords(capacity) && !builder->coder;
  return __builtin_expect(fits, true) ? unitsOf<uint8_t>(builder) + length : nullptr;
}

/// Words of 8 bytes, as many as hold so many bytes.
inline void copyWords(void *to, const void *from, int64_t bytes) {
  auto *out = static_cast<char *>(to);
  const auto *in = static_cast<const char *>(from);
  for (int64_t at = 0; at < bytes; at += 8) {
    uint64_t word;
    __builtin_memcpy(&word, in + at, 8);
    __builtin_memcpy(out + at, &word, 8);
  }
}

/// What is longer goes by memcpy.
constexpr int64_t ShortBytes = 64;

/// Moves the text into a buffer for `capacity` units, of one byte, or two when `wide`.
void *moveTo(Context *context, StringBuilder *builder, int64_t capacity, bool wide) {
  const int64_t bytes = capacity << wide;
  const int64_t size = static_cast<int64_t>(ArrayElementsOffset) + bytes;
  Array *made = vmkit_allocate_array(context, builder->buffer->type, bytes, size);
  if (!made)
    return vmkit_fail(context, FailureMemory, size, 0);
  const int64_t length = builder->length;
  if (!wide && length <= 2 * ShortBytes)
    copyWords(elementsOf<uint8_t>(made), unitsOf<uint8_t>(builder), length);
  else if (!wide)
    copyLong(context, elementsOf<uint8_t>(made), unitsOf<uint8_t>(builder), length);
  else
    withUnits(builder, [&](const auto *units) {
      copyLong(context, elementsOf<char16_t>(made), units, length);
    });
  builder->buffer = made;
  builder->coder = wide;
  vmkit_write_barrier(context, &builder->buffer);
  return nullptr;
}

__attribute__((noinline)) void *makeRoom(Context *context, StringBuilder *builder, int64_t length,
                                         bool wide) {
  if (length > MaxStringLength)
    return vmkit_fail(context, FailureTooLong, length, 0);
  const bool willBeWide = wide || builder->coder;
  int64_t capacity = capacityOf(builder);
  if (length > capacity)
    capacity = std::min(std::max(length, 2 * capacity + 2), MaxStringLength);
  return moveTo(context, builder, capacity, willBeWide);
}

/// Room for text of `length` units, some of which may be wide.
inline void *ensure(Context *context, StringBuilder *builder, int64_t length, bool wide) {
  if (__builtin_expect(length <= capacityOf(builder) && wide <= (builder->coder != 0), true))
    return nullptr;
  return makeRoom(context, builder, length, wide);
}

/// Opens a gap of `count` units in place of those from begin up to end, and lets `fill` fill it.
template <typename Fill>
void *splice(Context *context, StringBuilder *builder, int32_t begin, int32_t end, int64_t count,
             bool wide, Fill fill) {
  const int64_t length = builder->length;
  const int64_t total = length - (end - begin) + count;
  if (void *failed = ensure(context, builder, total, wide))
    return failed;
  withUnits(builder, [&]<typename Unit>(Unit *units) {
    // Moving and filling are not interrupted: a poll may leave, and half of it would be there.
    memmove(units + begin + count, units + end, static_cast<size_t>(length - end) * sizeof(Unit));
    fill(units + begin);
  });
  builder->length = static_cast<int32_t>(total);
  vmkit_poll(context);
  return nullptr;
}

template <typename Unit>
void *appendUnits(Context *context, StringBuilder *builder, const Unit *units, int64_t count,
                  bool wide) {
  const int64_t length = builder->length;
  if (void *failed = ensure(context, builder, length + count, wide))
    return failed;
  if (builder->coder)
    copyLong(context, unitsOf<char16_t>(builder) + length, units, count);
  else
    copyLong(context, unitsOf<uint8_t>(builder) + length, units, count);
  builder->length = static_cast<int32_t>(length + count);
  return nullptr;
}

void *appendAscii(Context *context, StringBuilder *builder, const char *text, int64_t count) {
  return appendUnits(context, builder, reinterpret_cast<const uint8_t *>(text), count, false);
}

constexpr uint8_t Null[] = {'n', 'u', 'l', 'l'};

Result<String *> textOf(Context *context, const Class *type, const StringBuilder *builder,
                        int32_t begin, int32_t end) {
  return withUnits(builder, [&](const auto *units) {
    return makeString(context, type, units + begin, end - begin);
  });
}

} // namespace

extern "C" {

// ── Appending ──────────────────────────────────────────────────────────────────────────────────

__attribute__((noinline)) void *vmkit_builder_append_slow(Context *context, StringBuilder *builder,
                                                          const String *text) {
  if (!text)
    return appendUnits(context, builder, Null, sizeof Null, false);
  return withUnits(text, [&](const auto *units) {
    return appendUnits(context, builder, units, lengthOf(text), isWide(text));
  });
}

__attribute__((noinline)) void *vmkit_builder_append(Context *context, StringBuilder *builder,
                                                     const String *text) {
  if (__builtin_expect(text != nullptr && !isWide(text), true)) {
    const int64_t count = lengthOf(text);
    uint8_t *to = placeForWords(builder, count);
    if (!to && !builder->coder) {
      if (void *failed = ensure(context, builder, builder->length + count, false))
        return failed;
      to = placeForWords(builder, count);
    }
    if (to && count <= ShortBytes) {
      // Strings are padded; what is written behind the text's end is nothing yet.
      copyWords(to, latin1Of(text), count);
      builder->length += static_cast<int32_t>(count);
      return nullptr;
    }
  }
  return vmkit_builder_append_slow(context, builder, text);
}

__attribute__((noinline)) void *vmkit_builder_append_range(Context *context, StringBuilder *builder,
                                                           const String *text, int32_t begin,
                                                           int32_t end) {
  if (!isRange(begin, end, lengthOf(text)))
    return failRange(context, begin, end, lengthOf(text), operationOf(text));
  if (!isWide(text))
    return appendUnits(context, builder, latin1Of(text) + begin, end - begin, false);
  const char16_t *units = utf16Of(text) + begin;
  return appendUnits(context, builder, units, end - begin,
                     anyWideLong(context, units, end - begin));
}

__attribute__((noinline)) void *
vmkit_builder_append_builder(Context *context, StringBuilder *builder, const StringBuilder *other) {
  // Growing may move the text that is appended: `units` keeps it where it is.
  return withUnits(other, [&](const auto *units) {
    return appendUnits(context, builder, units, other->length, other->coder != 0);
  });
}

__attribute__((noinline)) void *
vmkit_builder_append_char_slow(Context *context, StringBuilder *builder, int32_t unit) {
  const auto one = static_cast<char16_t>(unit);
  return appendUnits(context, builder, &one, 1, one > 0xFF);
}

/// Small, so that it is inlined: what a loop appends.
void *vmkit_builder_append_char(Context *context, StringBuilder *builder, int32_t unit) {
  const int32_t length = builder->length;
  const Array *buffer = builder->buffer;
  const uint32_t wide = static_cast<uint32_t>(builder->coder) | static_cast<uint32_t>(unit) >> 8;
  if (__builtin_expect(wide != 0 || length >= buffer->length, false))
    return vmkit_builder_append_char_slow(context, builder, unit);
  elementsOf<uint8_t>(buffer)[length] = static_cast<uint8_t>(unit);
  builder->length = length + 1;
  return nullptr;
}

__attribute__((noinline)) void *
vmkit_builder_append_code_point(Context *context, StringBuilder *builder, int32_t point) {
  if (!isCodePoint(point))
    return vmkit_fail(context, FailureFormat, 0, point);
  if (point < 0x10000)
    return vmkit_builder_append_char_slow(context, builder, point);
  const char16_t pair[] = {highOf(point), lowOf(point)};
  return appendUnits(context, builder, pair, 2, true);
}

__attribute__((noinline)) void *vmkit_builder_append_chars(Context *context, StringBuilder *builder,
                                                           const Array *units, int32_t begin,
                                                           int32_t count) {
  if (begin < 0 || count < 0 || begin > units->length - count) {
    const uint32_t end = static_cast<uint32_t>(begin) + static_cast<uint32_t>(count);
    return failRange(context, begin, static_cast<int32_t>(end), units->length, OfArray);
  }
  const char16_t *from = elementsOf<char16_t>(units) + begin;
  return appendUnits(context, builder, from, count, anyWideLong(context, from, count));
}

__attribute__((noinline)) void *vmkit_builder_append_int(Context *context, StringBuilder *builder,
                                                         int32_t value) {
  const bool negative = value < 0;
  const uint32_t size = negative ? -static_cast<uint32_t>(value) : static_cast<uint32_t>(value);
  const int32_t count = digitsOf32(size) + negative;
  uint8_t *to = placeFor(builder, count);
  if (!to) {
    if (void *failed = ensure(context, builder, int64_t{builder->length} + count, false))
      return failed;
    to = placeFor(builder, count);
  }
  if (to) {
    if (negative)
      *to = '-';
    writeDigits(to + count, size);
  } else {
    char16_t *wide = unitsOf<char16_t>(builder) + builder->length;
    if (negative)
      *wide = '-';
    writeDigits(wide + count, size);
  }
  builder->length += count;
  return nullptr;
}

__attribute__((noinline)) void *vmkit_builder_append_long(Context *context, StringBuilder *builder,
                                                          int64_t value) {
  char text[NumberSize];
  return appendAscii(context, builder, text, formatLong(text, value));
}

__attribute__((noinline)) void *
vmkit_builder_append_unsigned(Context *context, StringBuilder *builder, uint64_t value) {
  char text[NumberSize];
  return appendAscii(context, builder, text, formatUnsigned(text, value));
}

__attribute__((noinline)) void *vmkit_builder_append_float(Context *context, StringBuilder *builder,
                                                           float value) {
  char text[NumberSize];
  return appendAscii(context, builder, text, formatFloat(text, value));
}

__attribute__((noinline)) void *vmkit_builder_append_double(Context *context,
                                                            StringBuilder *builder, double value) {
  char text[NumberSize];
  return appendAscii(context, builder, text, formatDouble(text, value));
}

__attribute__((noinline)) void *
vmkit_builder_append_boolean(Context *context, StringBuilder *builder, int32_t value) {
  return value ? appendAscii(context, builder, "true", 4)
               : appendAscii(context, builder, "false", 5);
}

// ── Changing ───────────────────────────────────────────────────────────────────────────────────

__attribute__((noinline)) void *vmkit_builder_insert(Context *context, StringBuilder *builder,
                                                     int32_t index, const String *text) {
  if (index < 0 || index > builder->length)
    return failIndex(context, index, builder->length, OfInsert);
  if (!text)
    return splice(context, builder, index, index, sizeof Null, false,
                  [](auto *to) { copyUnits(to, Null, sizeof Null); });
  return withUnits(text, [&](const auto *units) {
    return splice(context, builder, index, index, lengthOf(text), isWide(text),
                  [&](auto *to) { copyUnits(to, units, lengthOf(text)); });
  });
}

__attribute__((noinline)) void *vmkit_builder_replace(Context *context, StringBuilder *builder,
                                                      int32_t begin, int32_t end,
                                                      const String *text) {
  const int32_t last = std::min(end, builder->length);
  if (!isRange(begin, last, builder->length))
    return failRange(context, begin, end, builder->length, OfBuilder);
  return withUnits(text, [&](const auto *units) {
    return splice(context, builder, begin, last, lengthOf(text), isWide(text),
                  [&](auto *to) { copyUnits(to, units, lengthOf(text)); });
  });
}

__attribute__((noinline)) void *vmkit_builder_delete(Context *context, StringBuilder *builder,
                                                     int32_t begin, int32_t end) {
  const int32_t last = std::min(end, builder->length);
  if (!isRange(begin, last, builder->length))
    return failRange(context, begin, end, builder->length, OfBuilder);
  return splice(context, builder, begin, last, 0, false, [](auto *) {});
}

__attribute__((noinline)) void *
vmkit_builder_delete_char_at(Context *context, StringBuilder *builder, int32_t index) {
  if (index < 0 || index >= builder->length)
    return failIndex(context, index, builder->length, OfBuilder);
  return splice(context, builder, index, index + 1, 0, false, [](auto *) {});
}

__attribute__((noinline)) void *vmkit_builder_set_char_at(Context *context, StringBuilder *builder,
                                                          int32_t index, int32_t unit) {
  if (index < 0 || index >= builder->length)
    return failIndex(context, index, builder->length, OfBuilder);
  const auto one = static_cast<char16_t>(unit);
  if (void *failed = ensure(context, builder, builder->length, one > 0xFF))
    return failed;
  withUnits(builder, [&]<typename Unit>(Unit *units) { units[index] = static_cast<Unit>(one); });
  return nullptr;
}

__attribute__((noinline)) void *vmkit_builder_set_length(Context *context, StringBuilder *builder,
                                                         int32_t length) {
  if (length < 0)
    return failIndex(context, length, builder->length, OfBuilder);
  if (length > builder->length) {
    if (void *failed = ensure(context, builder, length, false))
      return failed;
    withUnits(builder, [&]<typename Unit>(Unit *units) {
      inBlocks(context, length - builder->length, [&](int64_t begin, int64_t end) {
        memset(units + builder->length + begin, 0, static_cast<size_t>(end - begin) * sizeof(Unit));
      });
    });
  }
  builder->length = length;
  return nullptr;
}

__attribute__((noinline)) void *
vmkit_builder_ensure_capacity(Context *context, StringBuilder *builder, int32_t capacity) {
  return ensure(context, builder, capacity, false);
}

__attribute__((noinline)) void vmkit_builder_reverse(Context *context, StringBuilder *builder) {
  withUnits(builder, [&]<typename Unit>(Unit *units) {
    const int64_t length = builder->length;
    // In blocks that are whole each time, so that leaving at a poll loses no unit.
    Poller poller(context);
    for (int64_t i = 0, k = length - 1; i < k; ++i, --k) {
      std::swap(units[i], units[k]);
      poller.spend(2 * sizeof(Unit));
    }
    if constexpr (IsWideUnit<Unit>) {
      for (int64_t i = 0; i + 1 < length; ++i) {
        poller.spend(sizeof(Unit));
        if (isLowSurrogate(units[i]) && isHighSurrogate(units[i + 1])) {
          std::swap(units[i], units[i + 1]);
          ++i;
        }
      }
    }
  });
}

// ── Reading ────────────────────────────────────────────────────────────────────────────────────

int32_t vmkit_builder_length(const StringBuilder *builder) { return builder->length; }

int32_t vmkit_builder_capacity(Context *, const StringBuilder *builder) {
  return static_cast<int32_t>(capacityOf(builder));
}

Result<uint16_t> vmkit_builder_char_at(Context *context, const StringBuilder *builder,
                                       int32_t index) {
  if (__builtin_expect(index < 0 || index >= builder->length, false))
    return {0, failIndex(context, index, builder->length, OfBuilder)};
  if (builder->coder)
    return {unitsOf<char16_t>(builder)[index], nullptr};
  return {unitsOf<uint8_t>(builder)[index], nullptr};
}

__attribute__((noinline)) Result<String *> vmkit_builder_substring(Context *context,
                                                                   const Class *type,
                                                                   const StringBuilder *builder,
                                                                   int32_t begin, int32_t end) {
  if (!isRange(begin, end, builder->length))
    return {nullptr, failRange(context, begin, end, builder->length, OfBuilder)};
  return textOf(context, type, builder, begin, end);
}

__attribute__((noinline)) Result<String *>
vmkit_builder_to_string(Context *context, const Class *type, const StringBuilder *builder) {
  return textOf(context, type, builder, 0, builder->length);
}

__attribute__((noinline)) int32_t vmkit_builder_index_of(Context *context,
                                                         const StringBuilder *builder,
                                                         const String *part, int32_t from) {
  return static_cast<int32_t>(withUnits(builder, [&](const auto *units) {
    return withUnits(part, [&](const auto *wanted) {
      return indexOf(context, units, int64_t{builder->length}, wanted, int64_t{lengthOf(part)},
                     int64_t{from});
    });
  }));
}

__attribute__((noinline)) int32_t vmkit_builder_last_index_of(Context *context,
                                                              const StringBuilder *builder,
                                                              const String *part, int32_t from) {
  return static_cast<int32_t>(withUnits(builder, [&](const auto *units) {
    return withUnits(part, [&](const auto *wanted) {
      return lastIndexOf(context, units, int64_t{builder->length}, wanted, int64_t{lengthOf(part)},
                         int64_t{from});
    });
  }));
}

__attribute__((noinline)) int32_t vmkit_builder_compare(Context *context, const StringBuilder *a,
                                                        const StringBuilder *b) {
  const int32_t shorter = std::min(a->length, b->length);
  int32_t difference = 0;
  withUnits(a, [&](const auto *left) {
    withUnits(b, [&](const auto *right) {
      firstOfBlocks(context, shorter, false, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
          difference = static_cast<int32_t>(left[i]) - static_cast<int32_t>(right[i]);
          if (difference)
            return true;
        }
        return false;
      });
    });
  });
  return difference ? difference : a->length - b->length;
}
}
