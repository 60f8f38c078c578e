// String's native methods, and the parts of a concatenation. The methods' receivers and arguments
// are not null, but for the other string of `equals`; indices were checked.
#include "text.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string_view>
#include <utility>

using namespace java;

namespace {

/// Spells a class as Object.toString does: the kit's "i32[]" is Java's "[I".
template <typename Put> void spellClass(const char *name, Put put) {
  size_t length = strlen(name);
  const bool isArray = length > 2 && name[length - 1] == ']';
  for (; length > 2 && name[length - 1] == ']'; length -= 2)
    put('[');
  const std::string_view base(name, length);
  if (isArray) {
    constexpr std::pair<std::string_view, char> codes[] = {{"i1", 'Z'},  {"i8", 'B'},  {"i16", 'S'},
                                                           {"u16", 'C'}, {"i32", 'I'}, {"i64", 'J'},
                                                           {"f32", 'F'}, {"f64", 'D'}};
    for (const auto &[kit, code] : codes)
      if (base == kit)
        return put(code);
    put('L');
  }
  for (const char c : base)
    put(c);
  if (isArray)
    put(';');
}

/// The same in UTF-16; descriptors have UTF-8.
template <typename Put> void decodeClass(const char *name, Put put) {
  uint32_t point = 0;
  int missing = 0;
  spellClass(name, [&](char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      point = byte;
    } else if (byte < 0xC0) {
      point = point << 6 | (byte & 0x3F);
      missing--;
    } else {
      missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
      point = byte & (0x3F >> missing);
    }
    if (missing > 0)
      return;
    if (point >= 0x10000) {
      put(static_cast<char16_t>(0xD7C0 + (point >> 10)));
      point = 0xDC00 + (point & 0x3FF);
    }
    put(static_cast<char16_t>(point));
  });
}

} // namespace

extern "C" {

/// Copies a string's text to `at` of another one, whose length has room for it; gives the place
/// behind it.
int32_t java_append(String *to, int32_t at, const String *part) {
  memcpy(to->chars + at, part->chars, static_cast<size_t>(part->length) * sizeof(char16_t));
  return at + part->length;
}

/// Fills a new string with `to->length` code units of another one, from `begin` on.
void java_copy(String *to, const String *from, int32_t begin) {
  memcpy(to->chars, from->chars + begin, static_cast<size_t>(to->length) * sizeof(char16_t));
}

/// Four code units of a constant, the first in the lowest bits; what lies behind its end is left
/// out.
void java_set_chars(String *text, int32_t at, int64_t units) {
  for (int32_t i = 0; i < 4 && at + i < text->length; i++)
    text->chars[at + i] = static_cast<char16_t>(static_cast<uint64_t>(units) >> (16 * i));
}

void java_init_string(String *text, const Class *type, int32_t length) {
  text->type = type;
  text->length = length;
}

char16_t java_char_at(const String *text, int32_t index) { return text->chars[index]; }

/// Whether all of it is Latin-1: OpenJDK's messages differ then.
bool java_is_latin1(const String *text) {
  return std::all_of(text->chars, text->chars + text->length,
                     [](char16_t unit) { return unit < 256; });
}

/// `other` is a String or null.
bool java_equals(const String *text, const String *other) {
  if (text == other)
    return true;
  return other && text->length == other->length &&
         memcmp(text->chars, other->chars, static_cast<size_t>(text->length) * sizeof(char16_t)) ==
             0;
}

int32_t java_hash(String *text) {
  if (text->hash)
    return text->hash;
  uint32_t hash = 0;
  for (int32_t i = 0; i < text->length; i++)
    hash = hash * 31 + text->chars[i];
  return text->hash = static_cast<int32_t>(hash);
}

int32_t java_compare(const String *a, const String *b) {
  const int32_t shorter = std::min(a->length, b->length);
  for (int32_t i = 0; i < shorter; i++)
    if (a->chars[i] != b->chars[i])
      return a->chars[i] - b->chars[i];
  return a->length - b->length;
}

int32_t java_index_of_char(const String *text, int32_t character) {
  for (int32_t i = 0; i < text->length; i++)
    if (text->chars[i] == character)
      return i;
  if (character < 0x10000 || character > 0x10FFFF)
    return -1;
  const auto high = static_cast<char16_t>(0xD7C0 + (character >> 10));
  const auto low = static_cast<char16_t>(0xDC00 + (character & 0x3FF));
  for (int32_t i = 0; i + 1 < text->length; i++)
    if (text->chars[i] == high && text->chars[i + 1] == low)
      return i;
  return -1;
}

int32_t java_index_of(const String *text, const String *part) {
  const size_t bytes = static_cast<size_t>(part->length) * sizeof(char16_t);
  for (int32_t i = 0; i + part->length <= text->length; i++)
    if (memcmp(text->chars + i, part->chars, bytes) == 0)
      return i;
  return -1;
}

/// The hash code of an object that has none of its own: never 0, and the same while it lives.
int32_t java_identity_hash(const Object *object) {
  const uint64_t address = reinterpret_cast<uint64_t>(object) >> 3;
  return static_cast<int32_t>((address * 0x9E3779B97F4A7C15u) >> 33) | 1;
}

int32_t java_class_name_length(const Object *object) {
  int32_t length = 0;
  decodeClass(object->type->name, [&length](char16_t) { length++; });
  return length;
}

/// The name of an object's class, at the start of a string; gives the place behind it.
int32_t java_append_class_name(String *to, const Object *object) {
  int32_t at = 0;
  decodeClass(object->type->name, [&at, to](char16_t unit) { to->chars[at++] = unit; });
  return at;
}

/// Text from an array of char: fills a new string with its elements from `begin` on.
void java_copy_array(String *to, const CharArray *from, int32_t begin) {
  memcpy(to->chars, from->elements + begin, static_cast<size_t>(to->length) * sizeof(char16_t));
}

/// Copies a part of a string into an array of char; both have room.
void java_copy_to(const String *from, int32_t begin, int32_t end, CharArray *to, int32_t at) {
  memcpy(to->elements + at, from->chars + begin,
         static_cast<size_t>(end - begin) * sizeof(char16_t));
}

int32_t java_text_length(const String *text) { return text->length; }

/// Four code units from `at` on, the first in the lowest bits; zeros behind the end.
int64_t java_text_units(const String *text, int32_t at) {
  uint64_t units = 0;
  for (int32_t i = 0; i < 4 && at + i < text->length; i++)
    units |= static_cast<uint64_t>(text->chars[at + i]) << (16 * i);
  return static_cast<int64_t>(units);
}

String *java_format_hex(String *text, int32_t value) {
  char buffer[16];
  text->length = snprintf(buffer, sizeof buffer, "%x", static_cast<uint32_t>(value));
  for (int32_t i = 0; i < text->length; i++)
    text->chars[i] = static_cast<unsigned char>(buffer[i]);
  return text;
}

/// Nanoseconds of a clock that only goes forward.
int64_t java_nano_time() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * int64_t(1000000000) + now.tv_nsec;
}

/// Milliseconds since 1970.
int64_t java_current_time_millis() {
  timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return now.tv_sec * int64_t(1000) + now.tv_nsec / 1000000;
}
}
