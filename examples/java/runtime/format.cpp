// Numbers as text, as Java prints them. Each function fills a String of 32 code units or more and
// gives it back.
#include "text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

using namespace java;

namespace {

String *fill(String *text, const char *from, const char *to) {
  text->length = static_cast<int32_t>(to - from);
  text->hash = 0;
  for (int32_t i = 0; i < text->length; i++)
    text->chars[i] = static_cast<unsigned char>(from[i]);
  return text;
}

String *fill(String *text, const char *from) { return fill(text, from, from + strlen(from)); }

/// The digits of a positive number, and the power of ten of the first one.
struct Decimal {
  char digits[24];
  int count;
  int exponent;
};

/// Reads "d.ddde+dd", which to_chars wrote.
Decimal parse(const char *from, const char *to) {
  Decimal decimal{};
  const char *at = from;
  for (; at < to && *at != 'e'; at++)
    if (*at != '.')
      decimal.digits[decimal.count++] = *at;
  const bool isNegative = at[1] == '-';
  std::from_chars(at + 2, to, decimal.exponent);
  if (isNegative)
    decimal.exponent = -decimal.exponent;
  return decimal;
}

/// The shortest decimal that reads back as the value and is closest to it; as Double.toString
/// specifies since JDK 19, two digits are tried before one.
template <typename T> Decimal shortest(T value) {
  char buffer[64];
  auto end =
      std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
  Decimal decimal = parse(buffer, end);
  if (decimal.count > 1)
    return decimal;
  end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, 1).ptr;
  T back = 0;
  std::from_chars(buffer, end, back, std::chars_format::scientific);
  return back == value ? parse(buffer, end) : decimal;
}

template <typename T> String *format(String *text, T value) {
  if (std::isnan(value))
    return fill(text, "NaN");
  char buffer[64];
  char *to = buffer;
  if (std::signbit(value))
    *to++ = '-';
  value = std::fabs(value);
  const auto put = [&to](const char *part) {
    while (*part)
      *to++ = *part++;
  };
  if (std::isinf(value)) {
    put("Infinity");
    return fill(text, buffer, to);
  }
  if (value == 0) {
    put("0.0");
    return fill(text, buffer, to);
  }
  Decimal decimal = shortest(value);
  while (decimal.count > 1 && decimal.digits[decimal.count - 1] == '0')
    decimal.count--;
  // In [10^-3, 10^7) without an exponent.
  const bool isPlain = decimal.exponent >= -3 && decimal.exponent < 7;
  const int exponent = isPlain ? decimal.exponent : 0;
  const auto digit = [&](int power) {
    const int at = exponent - power;
    return at >= 0 && at < decimal.count ? decimal.digits[at] : '0';
  };
  for (int power = std::max(exponent, 0); power >= 0; power--)
    *to++ = digit(power);
  *to++ = '.';
  const int last = std::min(exponent - decimal.count + 1, -1);
  for (int power = -1; power >= last; power--)
    *to++ = digit(power);
  if (!isPlain) {
    *to++ = 'E';
    to = std::to_chars(to, buffer + sizeof buffer, decimal.exponent).ptr;
  }
  return fill(text, buffer, to);
}

} // namespace

extern "C" {

// What takes longer than a call is not inlined: it would only be compiled again for each caller.

NOINLINE String *java_format_int(String *text, int32_t value) {
  char buffer[16];
  return fill(text, buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

NOINLINE String *java_format_long(String *text, int64_t value) {
  char buffer[24];
  return fill(text, buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

NOINLINE String *java_format_double(String *text, double value) { return format(text, value); }

NOINLINE String *java_format_float(String *text, float value) { return format(text, value); }

String *java_format_boolean(String *text, int32_t value) {
  return fill(text, value ? "true" : "false");
}

String *java_format_char(String *text, int32_t value) {
  text->length = 1;
  text->hash = 0;
  text->chars[0] = static_cast<char16_t>(value);
  return text;
}
}
