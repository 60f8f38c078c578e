// Numbers as text, in plain memory: for strings, concatenations and builders.
#ifndef VMKIT_RUNTIME_STRING_NUMBERS_H
#define VMKIT_RUNTIME_STRING_NUMBERS_H

#include <cstdint>

namespace vmkit {

/// Bytes that suffice for any of them: "-9223372036854775808", "-2.2250738585072014E-308".
constexpr int32_t NumberSize = 24;

// Each writes at `to`, without a NUL, and gives the number of characters.

int32_t formatInt(char *to, int32_t value);
int32_t formatLong(char *to, int64_t value);
int32_t formatUnsigned(char *to, uint64_t value);

/// As Double.toString specifies since JDK 19: of the decimals that round to the value, the
/// shortest, and of those the closest, where two digits count as short as one. By std::to_chars
/// (Ryū).
int32_t formatDouble(char *to, double value);
int32_t formatFloat(char *to, float value);

} // namespace vmkit

#endif
