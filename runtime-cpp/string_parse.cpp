// Numbers from text, by Java's grammars.
#include "string_core.h"

#include <charconv>
#include <cmath>

using namespace vmkit;

namespace {

template <typename T> Result<T> failFormat(Context *context, const String *text, int64_t radix) {
  return {T{}, vmkit_fail(context, FailureFormat, reinterpret_cast<int64_t>(text), radix)};
}

// ── Integers ───────────────────────────────────────────────────────────────────────────────────

/// The zeros of Unicode's decimal digits that are one unit and not ASCII; nine more follow each.
constexpr char16_t Zeros[] = {
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10};

/// Java's Character.digit for the radix 36: a number above 35 for what is no digit.
uint32_t digitOf(char16_t unit) {
  constexpr uint32_t None = 99;
  const auto letter = [](char16_t upper, char16_t lower, char16_t c) -> uint32_t {
    if (c >= upper && c < upper + 26)
      return c - upper + 10u;
    return c >= lower && c < lower + 26 ? c - lower + 10u : None;
  };
  if (unit < 0x80)
    return unit >= '0' && unit <= '9' ? unit - '0' : letter('A', 'a', unit);
  if (unit < 0x660)
    return None;
  for (const char16_t zero : Zeros)
    if (unit >= zero && unit < zero + 10)
      return unit - zero;
  return letter(0xFF21, 0xFF41, unit);
}

/// A sign, then digits of a number that fits T.
template <typename T> Result<T> parseInteger(Context *context, const String *text, int32_t radix) {
  const auto fail = [&] { return failFormat<T>(context, text, radix); };
  const int32_t length = lengthOf(text);
  if (length == 0 || radix < 2 || radix > 36)
    return fail();
  const char16_t first = unitOf(text, 0);
  const bool negative = first == '-';
  const int32_t begin = negative || first == '+';
  if (begin == length)
    return fail();
  // Negative numbers have one more: digits are subtracted.
  T value = 0;
  Poller poller(context);
  for (int32_t i = begin; i < length; ++i) {
    poller.spend(1);
    const uint32_t digit = digitOf(unitOf(text, i));
    if (digit >= static_cast<uint32_t>(radix) ||
        __builtin_mul_overflow(value, static_cast<T>(radix), &value) ||
        __builtin_sub_overflow(value, static_cast<T>(digit), &value))
      return fail();
  }
  if (!negative && __builtin_sub_overflow(T{0}, value, &value))
    return fail();
  return {value, nullptr};
}

// ── Floating point ─────────────────────────────────────────────────────────────────────────────

/// Walks over the units of a text, which are Latin-1: no number has others.
struct Cursor {
  const uint8_t *at;
  const uint8_t *end;

  bool take(char c) {
    if (at == end || *at != static_cast<uint8_t>(c))
      return false;
    ++at;
    return true;
  }
  bool takeEither(char a, char b) { return take(a) || take(b); }
  bool isRest(const char *word) const {
    const size_t length = strlen(word);
    return static_cast<size_t>(end - at) == length && memcmp(at, word, length) == 0;
  }
};

/// An exponent behind its letter: a sign, one digit or more. False when it is none. What is too
/// large for any number stays at ±10^11, which no count of digits makes up for.
bool takeExponent(Poller &poller, Cursor &cursor, int64_t &exponent) {
  const bool negative = cursor.take('-');
  if (!negative)
    cursor.take('+');
  const uint8_t *begin = cursor.at;
  constexpr int64_t Most = 100'000'000'000;
  int64_t value = 0;
  for (; cursor.at < cursor.end && *cursor.at >= '0' && *cursor.at <= '9'; ++cursor.at) {
    poller.spend(1);
    value = std::min(value * 10 + (*cursor.at - '0'), Most);
  }
  exponent = negative ? -value : value;
  return cursor.at > begin;
}

/// The significant digits of a number, as many as can matter, and where its point is.
template <int32_t Capacity> struct Digits {
  uint8_t values[Capacity + 1]; // the last one stands for all that were left out
  int32_t count = 0;
  int64_t point = 0; // digits before the point, negative for zeros behind it
  bool any = false;  // at least one digit was there
  bool more = false; // one that was left out is not zero
};

/// Digits with a point between them, or before or behind them. `value` gives a digit's, or -1.
template <int32_t Capacity, typename Value>
void takeDigits(Poller &poller, Cursor &cursor, Digits<Capacity> &digits, Value value) {
  bool behindPoint = false;
  for (; cursor.at < cursor.end; ++cursor.at) {
    poller.spend(1);
    if (*cursor.at == '.' && !behindPoint) {
      behindPoint = true;
      continue;
    }
    const int32_t digit = value(*cursor.at);
    if (digit < 0)
      return;
    digits.any = true;
    if (digits.count == 0 && digit == 0) {
      digits.point -= behindPoint;
      continue;
    }
    digits.point += !behindPoint;
    if (digits.count < Capacity)
      digits.values[digits.count++] = static_cast<uint8_t>(digit);
    else
      digits.more |= digit != 0;
  }
}

/// Half to even, of mantissa * 2^exponent; `sticky` says that there is more behind the mantissa.
template <typename T> T roundBinary(uint64_t mantissa, int64_t exponent, bool sticky) {
  constexpr int32_t Precision = sizeof(T) == 8 ? 53 : 24;
  constexpr int64_t Least = sizeof(T) == 8 ? -1074 : -149; // of a subnormal's last bit
  constexpr int64_t Greatest = sizeof(T) == 8 ? 1023 : 127;
  const int64_t leading = exponent + 63 - __builtin_clzll(mantissa);
  if (leading > Greatest)
    return HUGE_VAL;
  const int64_t last = std::max(leading - (Precision - 1), Least);
  const int64_t shift = last - exponent;
  uint64_t kept = mantissa;
  if (shift > 63) {
    // All of it lies behind the last bit: at most half of it.
    const bool isHalf = shift == 64 && mantissa >> 63;
    kept = isHalf && ((mantissa << 1) != 0 || sticky);
  } else if (shift > 0) {
    const uint64_t rest = mantissa & ((uint64_t{1} << shift) - 1);
    const uint64_t half = uint64_t{1} << (shift - 1);
    kept = mantissa >> shift;
    if (rest > half || (rest == half && (sticky || (kept & 1))))
      ++kept;
  } else if (shift < 0) {
    kept = mantissa << -shift; // it has few bits: nothing is lost
  }
  return static_cast<T>(std::ldexp(static_cast<double>(kept), static_cast<int32_t>(last)));
}

int32_t hexDigit(uint8_t c) {
  const uint32_t digit = digitOf(c);
  return digit < 16 ? static_cast<int32_t>(digit) : -1;
}

/// What follows "0x": digits, and an exponent to the base 2, which must be there.
template <typename T> bool takeHex(Poller &poller, Cursor &cursor, T &value) {
  Digits<15> digits;
  takeDigits(poller, cursor, digits, hexDigit);
  int64_t exponent = 0;
  if (!digits.any || !cursor.takeEither('p', 'P') || !takeExponent(poller, cursor, exponent))
    return false;
  value = 0;
  if (digits.count == 0)
    return true;
  uint64_t mantissa = 0;
  for (int32_t i = 0; i < digits.count; ++i)
    mantissa = mantissa << 4 | digits.values[i];
  exponent += 4 * (digits.point - digits.count);
  value = roundBinary<T>(mantissa, exponent, digits.more);
  return true;
}

/// Digits enough for any double: none that is halfway between two has more (767).
constexpr int32_t DecimalDigits = 780;

template <typename T> bool takeDecimal(Poller &poller, Cursor &cursor, T &value) {
  Digits<DecimalDigits> digits;
  takeDigits(poller, cursor, digits, [](uint8_t c) { return c >= '0' && c <= '9' ? c - '0' : -1; });
  int64_t exponent = 0;
  if (!digits.any || (cursor.takeEither('e', 'E') && !takeExponent(poller, cursor, exponent)))
    return false;
  value = 0;
  exponent += digits.point; // 0.ddd * 10^exponent
  if (digits.count == 0 || exponent < -400)
    return true;
  if (exponent > 400) {
    value = HUGE_VAL;
    return true;
  }
  char buffer[DecimalDigits + 16];
  char *to = buffer;
  for (int32_t i = 0; i < digits.count; ++i)
    *to++ = static_cast<char>('0' + digits.values[i]);
  exponent -= digits.count;
  if (digits.more) {
    *to++ = '1';
    --exponent;
  }
  *to++ = 'e';
  to = std::to_chars(to, buffer + sizeof buffer, exponent).ptr;
  const auto read = std::from_chars(buffer, to, value);
  if (read.ec == std::errc::result_out_of_range)
    value = exponent + digits.count > 0 ? static_cast<T>(HUGE_VAL) : T{0};
  return true;
}

/// White space, a sign, NaN, Infinity or a number with the suffix of a type, white space.
template <typename T> Result<T> parseFloating(Context *context, const String *text) {
  if (isWide(text))
    return failFormat<T>(context, text, 0);
  Cursor cursor{latin1Of(text), latin1Of(text) + lengthOf(text)};
  Poller poller(context);
  for (; cursor.at < cursor.end && *cursor.at <= ' '; ++cursor.at)
    poller.spend(1);
  for (; cursor.at < cursor.end && cursor.end[-1] <= ' '; --cursor.end)
    poller.spend(1);
  const bool negative = cursor.take('-');
  if (!negative)
    cursor.take('+');
  T value = 0;
  bool isNumber = true;
  if (cursor.isRest("NaN")) {
    value = NAN;
    cursor.at = cursor.end;
  } else if (cursor.isRest("Infinity")) {
    value = HUGE_VAL;
    cursor.at = cursor.end;
  } else {
    if (cursor.end - cursor.at > 2 && cursor.at[0] == '0' && (cursor.at[1] | 0x20) == 'x') {
      cursor.at += 2;
      isNumber = takeHex(poller, cursor, value);
    } else {
      isNumber = takeDecimal(poller, cursor, value);
    }
    if (!cursor.takeEither('f', 'F'))
      cursor.takeEither('d', 'D');
  }
  if (!isNumber || cursor.at != cursor.end)
    return failFormat<T>(context, text, 0);
  return {negative ? -value : value, nullptr};
}

} // namespace

extern "C" {

__attribute__((noinline)) Result<int32_t>
vmkit_string_parse_int(Context *context, const String *text, int32_t radix) {
  return parseInteger<int32_t>(context, text, radix);
}

__attribute__((noinline)) Result<int64_t>
vmkit_string_parse_long(Context *context, const String *text, int32_t radix) {
  return parseInteger<int64_t>(context, text, radix);
}

__attribute__((noinline)) Result<double> vmkit_string_parse_double(Context *context,
                                                                   const String *text) {
  return parseFloating<double>(context, text);
}

__attribute__((noinline)) Result<float> vmkit_string_parse_float(Context *context,
                                                                 const String *text) {
  return parseFloating<float>(context, text);
}
}
