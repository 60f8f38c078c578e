// Strings that are made of other strings.
#include "string_search.h"

using namespace vmkit;

namespace {

/// Java's Character.isWhitespace, for units: none of these is a surrogate.
bool isWhite(char16_t unit) {
  if (unit <= 0x20)
    return unit == 0x20 || (unit >= 0x09 && unit <= 0x0D) || unit >= 0x1C;
  if (unit < 0x1680)
    return false;
  return unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A && unit != 0x2007) || unit == 0x2028 ||
         unit == 0x2029 || unit == 0x205F || unit == 0x3000;
}

bool isTrimmed(char16_t unit) { return unit <= 0x20; }

enum Sides : int32_t { Leading = 1, Trailing = 2 };

/// Without the units at the ends that a test holds for.
template <typename Test>
Result<String *> stripped(Context *context, const String *text, int32_t sides, Test test) {
  int32_t begin = 0;
  int32_t end = lengthOf(text);
  withUnits(text, [&](const auto *units) {
    Poller poller(context);
    while ((sides & Leading) && begin < end && test(units[begin])) {
      poller.spend(1);
      ++begin;
    }
    while ((sides & Trailing) && begin < end && test(units[end - 1])) {
      poller.spend(1);
      --end;
    }
  });
  return vmkit_string_substring(context, text, begin, end);
}

/// Fills units with the first `done` ones, over and over.
template <typename Unit>
void fillRepeated(Context *context, Unit *units, int64_t done, int64_t total) {
  while (done < total) {
    const int64_t count = std::min(done, total - done);
    copyLong(context, units + done, units, count);
    done += count;
    vmkit_poll(context);
  }
}

/// The text with a part replaced, in two walks: the first counts.
template <typename Unit, typename Part, typename Other>
Result<String *> replaced(Context *context, const String *text, const Unit *units,
                          const String *part, const Part *wanted, const String *other,
                          const Other *with) {
  const int64_t length = lengthOf(text);
  const int64_t size = lengthOf(part);
  const int64_t otherSize = lengthOf(other);
  int64_t count = 0;
  bool keepsWide = false; // whether a wide unit of the text stays
  Poller poller(context);
  const auto walk = [&](auto kept, auto found) {
    int64_t at = 0;
    for (;;) {
      poller.spend(size + 1);
      // An empty part is before each unit, and at the end.
      const int64_t next = size > 0 ? indexOf(context, units, length, wanted, size, at) : at;
      if (next < 0)
        break;
      kept(at, next);
      found();
      at = next + size;
      if (size == 0) {
        if (at == length)
          return;
        kept(at, at + 1);
        ++at;
      }
    }
    kept(at, length);
  };
  walk(
      [&](int64_t from, int64_t to) {
        if constexpr (IsWideUnit<Unit>)
          keepsWide = keepsWide || anyWideLong(context, units + from, to - from);
      },
      [&] { ++count; });
  if (count == 0)
    return same(text);
  const bool wide = keepsWide || (IsWideUnit<Other> && otherSize > 0);
  const Result<String *> made =
      newString(context, text->type, length + count * (otherSize - size), wide);
  if (!made.value)
    return made;
  const auto fill = [&](auto *to) {
    walk(
        [&](int64_t from, int64_t end) {
          copyLong(context, to, units + from, end - from);
          to += end - from;
        },
        [&] {
          copyLong(context, to, with, otherSize);
          to += otherSize;
        });
  };
  if (wide)
    fill(unitsToFill<char16_t>(made.value));
  else
    fill(unitsToFill<uint8_t>(made.value));
  return made;
}

bool isUpperLatin1(uint8_t unit) {
  return (unit >= 'A' && unit <= 'Z') || (unit >= 0xC0 && unit <= 0xDE && unit != 0xD7);
}

bool isLowerLatin1(uint8_t unit) {
  return (unit >= 'a' && unit <= 'z') || (unit >= 0xE0 && unit <= 0xFE && unit != 0xF7);
}

constexpr uint8_t SharpS = 0xDF; // becomes SS
constexpr uint8_t Micro = 0xB5;  // both leave Latin-1
constexpr uint8_t YDiaeresis = 0xFF;

} // namespace

extern "C" {

__attribute__((noinline)) Result<String *> vmkit_string_concat2(Context *context, const String *a,
                                                                const String *b) {
  const int64_t first = lengthOf(a);
  const int64_t second = lengthOf(b);
  if (first == 0)
    return same(b);
  if (second == 0)
    return same(a);
  const bool wide = isWide(a) || isWide(b);
  const Result<String *> made = newString(context, a->type, first + second, wide);
  if (!made.value)
    return made;
  const auto fill = [&](auto *to) {
    withUnits(a, [&](const auto *units) { copyLong(context, to, units, first); });
    withUnits(b, [&](const auto *units) { copyLong(context, to + first, units, second); });
  };
  if (wide)
    fill(unitsToFill<char16_t>(made.value));
  else
    fill(unitsToFill<uint8_t>(made.value));
  return made;
}

__attribute__((noinline)) Result<String *>
vmkit_string_substring(Context *context, const String *text, int32_t begin, int32_t end) {
  const int32_t length = lengthOf(text);
  if (__builtin_expect(!isRange(begin, end, length), false))
    return {nullptr, failRange(context, begin, end, length, operationOf(text))};
  if (end - begin == length)
    return same(text);
  return withUnits(text, [&](const auto *units) {
    return makeString(context, text->type, units + begin, end - begin);
  });
}

__attribute__((noinline)) Result<String *> vmkit_string_repeat(Context *context, const String *text,
                                                               int32_t count) {
  if (count < 0)
    return {nullptr, vmkit_fail(context, FailureNegativeLength, count, 0)};
  const int64_t length = lengthOf(text);
  if (count == 1 || length == 0)
    return same(text);
  const int64_t total = length * count;
  const bool wide = isWide(text) && count > 0;
  const Result<String *> made = newString(context, text->type, total, wide);
  if (!made.value || total == 0)
    return made;
  withUnits(text, [&]<typename Unit>(const Unit *units) {
    Unit *to = unitsToFill<Unit>(made.value);
    copyLong(context, to, units, length);
    fillRepeated(context, to, length, total);
  });
  return made;
}

__attribute__((noinline)) Result<String *> vmkit_string_trim(Context *context, const String *text) {
  return stripped(context, text, Leading | Trailing, isTrimmed);
}

__attribute__((noinline)) Result<String *> vmkit_string_strip(Context *context, const String *text,
                                                              int32_t sides) {
  return stripped(context, text, sides, isWhite);
}

__attribute__((noinline)) bool vmkit_string_is_blank(Context *context, const String *text) {
  return withUnits(text, [&](const auto *units) {
    return !firstOfBlocks(context, lengthOf(text), false, [&](int64_t begin, int64_t end) {
      return !std::all_of(units + begin, units + end, isWhite);
    });
  });
}

__attribute__((noinline)) Result<String *>
vmkit_string_replace_char(Context *context, const String *text, int32_t from, int32_t to) {
  const auto old = static_cast<char16_t>(from);
  const auto with = static_cast<char16_t>(to);
  const int32_t at = vmkit_string_index_of_char(context, text, old, 0);
  if (at < 0 || old == with)
    return same(text);
  const int64_t length = lengthOf(text);
  return withUnits(text, [&]<typename Unit>(const Unit *units) -> Result<String *> {
    bool wide = with > 0xFF;
    if constexpr (IsWideUnit<Unit>) {
      // It may become Latin-1 when what goes was wide.
      wide = wide || firstOfBlocks(context, length, false, [&](int64_t begin, int64_t end) {
               uint32_t all = 0;
               for (int64_t i = begin; i < end; ++i)
                 all |= units[i] == old ? 0 : units[i];
               return all > 0xFF;
             });
    }
    const Result<String *> made = newString(context, text->type, length, wide);
    if (!made.value)
      return made;
    const auto fill = [&]<typename To>(To *out) {
      inBlocks(context, length, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i)
          out[i] = static_cast<To>(units[i] == old ? with : units[i]);
      });
    };
    if (wide)
      fill(unitsToFill<char16_t>(made.value));
    else
      fill(unitsToFill<uint8_t>(made.value));
    return made;
  });
}

__attribute__((noinline)) Result<String *> vmkit_string_replace(Context *context,
                                                                const String *text,
                                                                const String *part,
                                                                const String *other) {
  return withUnits(text, [&](const auto *units) {
    return withUnits(part, [&](const auto *wanted) {
      return withUnits(other, [&](const auto *with) {
        return replaced(context, text, units, part, wanted, other, with);
      });
    });
  });
}

__attribute__((noinline)) Result<String *> vmkit_string_to_upper(Context *context,
                                                                 const String *text) {
  if (isWide(text))
    return {nullptr, nullptr};
  const int64_t length = lengthOf(text);
  const uint8_t *units = latin1Of(text);
  int64_t changed = 0;
  int64_t longer = 0;
  const bool leaves = firstOfBlocks(context, length, false, [&](int64_t begin, int64_t end) {
    int64_t lower = 0, sharp = 0, outside = 0;
    for (int64_t i = begin; i < end; ++i) {
      lower += isLowerLatin1(units[i]);
      sharp += units[i] == SharpS;
      outside += units[i] == Micro || units[i] == YDiaeresis;
    }
    changed += lower + sharp;
    longer += sharp;
    return outside > 0;
  });
  if (leaves)
    return {nullptr, nullptr};
  if (changed == 0)
    return same(text);
  const Result<String *> made = newString(context, text->type, length + longer, false);
  if (!made.value)
    return made;
  auto *to = unitsToFill<uint8_t>(made.value);
  inBlocks(context, length, [&](int64_t begin, int64_t end) {
    if (longer == 0) {
      for (int64_t i = begin; i < end; ++i)
        to[i] = static_cast<uint8_t>(units[i] - (isLowerLatin1(units[i]) ? 0x20 : 0));
      return;
    }
    for (int64_t i = begin; i < end; ++i) {
      if (units[i] == SharpS) {
        *to++ = 'S';
        *to++ = 'S';
      } else {
        *to++ = static_cast<uint8_t>(units[i] - (isLowerLatin1(units[i]) ? 0x20 : 0));
      }
    }
  });
  return made;
}

__attribute__((noinline)) Result<String *> vmkit_string_to_lower(Context *context,
                                                                 const String *text) {
  if (isWide(text))
    return {nullptr, nullptr};
  const int64_t length = lengthOf(text);
  const uint8_t *units = latin1Of(text);
  const bool changes = firstOfBlocks(context, length, false, [&](int64_t begin, int64_t end) {
    int64_t upper = 0;
    for (int64_t i = begin; i < end; ++i)
      upper += isUpperLatin1(units[i]);
    return upper > 0;
  });
  if (!changes)
    return same(text);
  const Result<String *> made = newString(context, text->type, length, false);
  if (!made.value)
    return made;
  auto *to = unitsToFill<uint8_t>(made.value);
  inBlocks(context, length, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      to[i] = static_cast<uint8_t>(units[i] + (isUpperLatin1(units[i]) ? 0x20 : 0));
  });
  return made;
}

__attribute__((noinline)) Result<String *> vmkit_string_reverse(Context *context,
                                                                const String *text) {
  const int64_t length = lengthOf(text);
  const Result<String *> made = newString(context, text->type, length, isWide(text));
  if (!made.value)
    return made;
  withUnits(text, [&]<typename Unit>(const Unit *units) {
    Unit *to = unitsToFill<Unit>(made.value);
    Poller poller(context);
    for (int64_t at = 0; at < length; ++at) {
      poller.spend(sizeof(Unit));
      const int64_t place = length - 1 - at;
      if constexpr (IsWideUnit<Unit>) {
        if (isHighSurrogate(units[at]) && at + 1 < length && isLowSurrogate(units[at + 1])) {
          to[place - 1] = units[at];
          to[place] = units[at + 1];
          ++at;
          poller.spend(sizeof(Unit));
          continue;
        }
      }
      to[place] = units[at];
    }
  });
  return made;
}
}
