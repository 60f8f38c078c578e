// Digits of integers, written at once where they belong: how many there are is known before.
#ifndef VMKIT_RUNTIME_STRING_DIGITS_H
#define VMKIT_RUNTIME_STRING_DIGITS_H

#include <cstdint>

namespace vmkit {

/// "00", "01" ... "99".
struct DigitPairs {
  char digits[200];
  constexpr DigitPairs() : digits() {
    for (int i = 0; i < 100; ++i) {
      digits[2 * i] = static_cast<char>('0' + i / 10);
      digits[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
  }
};
inline constexpr DigitPairs digitPairs;

/// For each position of the highest bit, what brings a number's digits into the upper word of the
/// sum with it (Lemire, "Computing the number of digits of an integer even faster").
struct DigitCounts {
  uint64_t table[32];
  constexpr DigitCounts() : table() {
    for (int bit = 0; bit < 32; ++bit) {
      const uint64_t low = uint64_t{1} << bit;
      uint64_t digits = 1, power = 10;
      for (; power <= low; power *= 10)
        ++digits;
      // The power within [low, 2 low), if there is one, has one digit more.
      const bool splits = power < 2 * low && power <= UINT32_MAX;
      table[bit] = splits ? ((digits + 1) << 32) - power : digits << 32;
    }
  }
};
inline constexpr DigitCounts digitCounts;

inline int32_t digitsOf32(uint32_t value) {
  return static_cast<int32_t>((value + digitCounts.table[31 ^ __builtin_clz(value | 1)]) >> 32);
}

inline int32_t digitsOf64(uint64_t value) {
  int32_t count = 0;
  for (; value > UINT32_MAX; value /= 10'000)
    count += 4;
  return count + digitsOf32(static_cast<uint32_t>(value));
}

/// Two digits, of a number below 100.
template <typename Unit> inline void writePair(Unit *to, uint32_t value) {
  const char *pair = digitPairs.digits + 2 * value;
  if constexpr (sizeof(Unit) == 1) {
    __builtin_memcpy(to, pair, 2);
  } else {
    to[0] = static_cast<Unit>(pair[0]);
    to[1] = static_cast<Unit>(pair[1]);
  }
}

/// The digits of a number before `end`; as many as it has.
template <typename Unit, typename Number> inline void writeDigits(Unit *end, Number value) {
  while (value >= 100) {
    const auto pair = static_cast<uint32_t>(value % 100);
    value /= 100;
    end -= 2;
    writePair(end, pair);
  }
  if (value >= 10)
    writePair(end - 2, static_cast<uint32_t>(value));
  else
    end[-1] = static_cast<Unit>('0' + value);
}

} // namespace vmkit

#endif
