// Numbers as text.
#include "string_numbers.h"
#include "string_core.h"

#include <charconv>
#include <cmath>

using namespace vmkit;

namespace {

/// The digits of a positive number, and the power of ten of the first one.
struct Decimal {
  char digits[20];
  int32_t count;
  int32_t exponent;
};

/// Reads "d.ddde+dd", which to_chars wrote.
Decimal parseScientific(const char *from, const char *to) {
  Decimal decimal;
  decimal.count = 0;
  decimal.exponent = 0;
  for (; from < to && *from != 'e'; ++from)
    if (*from != '.')
      decimal.digits[decimal.count++] = *from;
  const bool negative = from[1] == '-';
  for (from += 2; from < to; ++from)
    decimal.exponent = decimal.exponent * 10 + (*from - '0');
  if (negative)
    decimal.exponent = -decimal.exponent;
  return decimal;
}

template <typename T> Decimal shortest(T value) {
  char buffer[64];
  constexpr auto Scientific = std::chars_format::scientific;
  const char *end = std::to_chars(buffer, buffer + sizeof buffer, value, Scientific).ptr;
  const Decimal decimal = parseScientific(buffer, end);
  if (decimal.count > 1)
    return decimal;
  // Is there something closer with two digits?
  end = std::to_chars(buffer, buffer + sizeof buffer, value, Scientific, 1).ptr;
  T back = 0;
  std::from_chars(buffer, end, back, Scientific);
  return back == value ? parseScientific(buffer, end) : decimal;
}

int32_t put(char *to, const char *text, int32_t length) {
  memcpy(to, text, static_cast<size_t>(length));
  return length;
}

/// In [10^-3, 10^7) without an exponent, else as "d.dddE-dd"; a digit on both sides of the point.
template <typename T> int32_t format(char *const begin, T value) {
  if (std::isnan(value))
    return put(begin, "NaN", 3);
  char *to = begin;
  if (std::signbit(value))
    *to++ = '-';
  value = std::fabs(value);
  if (std::isinf(value))
    return static_cast<int32_t>(to - begin) + put(to, "Infinity", 8);
  if (value == 0)
    return static_cast<int32_t>(to - begin) + put(to, "0.0", 3);
  // Whole numbers that are exact and plain.
  if (value < T{10'000'000} && value == static_cast<T>(static_cast<int32_t>(value))) {
    to += formatInt(to, static_cast<int32_t>(value));
    *to++ = '.';
    *to++ = '0';
    return static_cast<int32_t>(to - begin);
  }
  Decimal decimal = shortest(value);
  while (decimal.count > 1 && decimal.digits[decimal.count - 1] == '0')
    decimal.count--;
  const bool plain = decimal.exponent >= -3 && decimal.exponent < 7;
  const int32_t exponent = plain ? decimal.exponent : 0;
  const auto digit = [&](int32_t power) {
    const int32_t at = exponent - power;
    return at >= 0 && at < decimal.count ? decimal.digits[at] : '0';
  };
  for (int32_t power = std::max(exponent, 0); power >= 0; power--)
    *to++ = digit(power);
  *to++ = '.';
  const int32_t last = std::min(exponent - decimal.count + 1, -1);
  for (int32_t power = -1; power >= last; power--)
    *to++ = digit(power);
  if (!plain) {
    *to++ = 'E';
    to += formatInt(to, decimal.exponent);
  }
  return static_cast<int32_t>(to - begin);
}

Result<String *> textOf(Context *context, const Class *type, const char *from, int64_t count) {
  return makeString(context, type, reinterpret_cast<const uint8_t *>(from), count);
}

int32_t radixOf(int32_t radix) { return radix < 2 || radix > 36 ? 10 : radix; }

} // namespace

namespace vmkit {

// Pairs of digits at once, from the end: the two divisions by constants are what it costs.
int32_t formatUnsigned(char *to, uint64_t value) {
  return static_cast<int32_t>(std::to_chars(to, to + NumberSize, value).ptr - to);
}

int32_t formatLong(char *to, int64_t value) {
  if (value >= INT32_MIN && value <= INT32_MAX)
    return formatInt(to, static_cast<int32_t>(value));
  return static_cast<int32_t>(std::to_chars(to, to + NumberSize, value).ptr - to);
}

int32_t formatInt(char *to, int32_t value) {
  return static_cast<int32_t>(std::to_chars(to, to + NumberSize, value).ptr - to);
}

int32_t formatDouble(char *to, double value) { return format(to, value); }

int32_t formatFloat(char *to, float value) { return format(to, value); }

} // namespace vmkit

extern "C" {

__attribute__((noinline)) Result<String *> vmkit_string_of_int(Context *context, const Class *type,
                                                               int32_t value) {
  char text[NumberSize];
  return textOf(context, type, text, formatInt(text, value));
}

__attribute__((noinline)) Result<String *> vmkit_string_of_long(Context *context, const Class *type,
                                                                int64_t value) {
  char text[NumberSize];
  return textOf(context, type, text, formatLong(text, value));
}

__attribute__((noinline)) Result<String *> vmkit_string_of_float(Context *context,
                                                                 const Class *type, float value) {
  char text[NumberSize];
  return textOf(context, type, text, formatFloat(text, value));
}

__attribute__((noinline)) Result<String *> vmkit_string_of_double(Context *context,
                                                                  const Class *type, double value) {
  char text[NumberSize];
  return textOf(context, type, text, formatDouble(text, value));
}

__attribute__((noinline)) Result<String *> vmkit_string_of_char(Context *context, const Class *type,
                                                                int32_t unit) {
  const auto one = static_cast<char16_t>(unit);
  return makeString(context, type, &one, 1);
}

__attribute__((noinline)) Result<String *>
vmkit_string_of_code_point(Context *context, const Class *type, int32_t point) {
  if (!isCodePoint(point))
    return {nullptr, vmkit_fail(context, FailureFormat, 0, point)};
  if (point < 0x10000)
    return vmkit_string_of_char(context, type, point);
  const char16_t pair[] = {highOf(point), lowOf(point)};
  return makeString(context, type, pair, 2);
}

__attribute__((noinline)) Result<String *>
vmkit_string_of_long_radix(Context *context, const Class *type, int64_t value, int32_t radix) {
  char text[72];
  const char *end = std::to_chars(text, text + sizeof text, value, radixOf(radix)).ptr;
  return textOf(context, type, text, end - text);
}

__attribute__((noinline)) Result<String *>
vmkit_string_of_unsigned_radix(Context *context, const Class *type, uint64_t value, int32_t radix) {
  char text[72];
  const char *end = std::to_chars(text, text + sizeof text, value, radixOf(radix)).ptr;
  return textOf(context, type, text, end - text);
}
}
