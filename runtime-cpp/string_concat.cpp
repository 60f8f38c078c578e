// Concatenation of any number of parts in one allocation: lengths first, then the texts.
#include "string_core.h"
#include "string_digits.h"
#include "string_numbers.h"

using namespace vmkit;

namespace {

constexpr char Null[] = "null";

const char *booleanText(int32_t value) { return value ? "true" : "false"; }

uint32_t absolute(int32_t value) {
  return value < 0 ? -static_cast<uint32_t>(value) : static_cast<uint32_t>(value);
}

uint64_t absolute(int64_t value) {
  return value < 0 ? -static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
}

bool isPoint(int32_t point) { return isCodePoint(point); }

/// Sets the length of a part that is no string and no int; says whether it needs wide units.
bool measureValue(StringPart &part) {
  switch (part.kind) {
  case StringPart::Long:
    part.length = static_cast<uint32_t>(digitsOf64(absolute(part.i64)) + (part.i64 < 0));
    return false;
  case StringPart::Unsigned:
    part.length = static_cast<uint32_t>(digitsOf32(static_cast<uint32_t>(part.i32)));
    return false;
  case StringPart::UnsignedLong:
    part.length = static_cast<uint32_t>(digitsOf64(static_cast<uint64_t>(part.i64)));
    return false;
  case StringPart::Float:
    part.length = static_cast<uint32_t>(formatFloat(part.digits, part.f32));
    return false;
  case StringPart::Double:
    part.length = static_cast<uint32_t>(formatDouble(part.digits, part.f64));
    return false;
  case StringPart::Boolean:
    part.length = part.i32 ? 4 : 5;
    return false;
  case StringPart::Unit:
    part.length = 1;
    return (part.i32 & 0xFFFF) > 0xFF;
  case StringPart::Point:
  default:
    if (!isPoint(part.i32))
      part.i32 = 0xFFFD;
    part.length = part.i32 < 0x10000 ? 1 : 2;
    return part.i32 > 0xFF;
  }
}

/// The same of any part. Most are strings and numbers.
inline bool measure(StringPart &part) {
  if (part.kind == StringPart::Text) {
    part.length = static_cast<uint32_t>(part.text ? lengthOf(part.text) : sizeof Null - 1);
    return part.text && isWide(part.text);
  }
  if (part.kind == StringPart::Int) {
    part.length = static_cast<uint32_t>(digitsOf32(absolute(part.i32)) + (part.i32 < 0));
    return false;
  }
  return measureValue(part);
}

template <typename Unit, typename Number> void fillNumber(Unit *to, int64_t length, Number value) {
  if (value < 0)
    *to = '-';
  writeDigits(to + length, absolute(value));
}

/// Of a part that is no string of the same width, and no int.
template <typename Unit> void fillValue(Context *context, Unit *to, const StringPart &part) {
  const int64_t length = part.length;
  const auto copyText = [&](const char *text) {
    copyUnits(to, reinterpret_cast<const uint8_t *>(text), length);
  };
  switch (part.kind) {
  case StringPart::Text:
    if (part.text)
      return withUnits(part.text, [&](const auto *units) { copyLong(context, to, units, length); });
    return copyText(Null);
  case StringPart::Long:
    return fillNumber(to, length, part.i64);
  case StringPart::Unsigned:
    return writeDigits(to + length, static_cast<uint32_t>(part.i32));
  case StringPart::UnsignedLong:
    return writeDigits(to + length, static_cast<uint64_t>(part.i64));
  case StringPart::Float:
  case StringPart::Double:
    return copyText(part.digits);
  case StringPart::Boolean:
    return copyText(booleanText(part.i32));
  case StringPart::Unit:
    *to = static_cast<Unit>(part.i32);
    return;
  case StringPart::Point:
  default:
    if (length == 1) {
      *to = static_cast<Unit>(part.i32);
    } else {
      to[0] = static_cast<Unit>(highOf(part.i32));
      to[1] = static_cast<Unit>(lowOf(part.i32));
    }
  }
}

/// The units of a string of the same width: in words of 8 bytes, the last of which may write zeros
/// behind them, where the next part goes. The string is padded; nothing is written from `end` on.
template <typename Unit> bool fillWords(Unit *to, const StringPart &part, const char *end) {
  const int64_t bytes = static_cast<int64_t>(part.length) * static_cast<int64_t>(sizeof(Unit));
  char *out = reinterpret_cast<char *>(to);
  if (bytes > 64 || end - out < ((bytes + 7) & ~int64_t{7}))
    return false;
  const char *in = reinterpret_cast<const char *>(latin1Of(part.text));
  for (int64_t at = 0; at < bytes; at += 8) {
    uint64_t word;
    __builtin_memcpy(&word, in + at, 8);
    __builtin_memcpy(out + at, &word, 8);
  }
  return true;
}

template <typename Unit>
void fillParts(Context *context, String *made, const StringPart *parts, int32_t count) {
  Unit *to = unitsToFill<Unit>(made);
  const char *end = reinterpret_cast<const char *>(to + lengthOf(made));
  for (int32_t i = 0; i < count; ++i) {
    const StringPart &part = parts[i];
    const bool isAlike =
        part.kind == StringPart::Text && part.text && isWide(part.text) == IsWideUnit<Unit>;
    if (part.kind == StringPart::Int)
      fillNumber(to, part.length, part.i32);
    else if (!isAlike || !fillWords(to, part, end))
      fillValue(context, to, part);
    to += part.length;
  }
}

} // namespace

extern "C" {

__attribute__((noinline)) Result<String *> vmkit_string_concat(Context *context, const Class *type,
                                                               StringPart *parts, int32_t count) {
  int64_t length = 0;
  bool wide = false;
  for (int32_t i = 0; i < count; ++i) {
    wide |= measure(parts[i]);
    length += parts[i].length;
  }
  const Result<String *> made = newString(context, type, length, wide);
  if (!made.value)
    return made;
  if (wide)
    fillParts<char16_t>(context, made.value, parts, count);
  else
    fillParts<uint8_t>(context, made.value, parts, count);
  return made;
}
}
