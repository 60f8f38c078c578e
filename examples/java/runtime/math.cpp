// Math's native methods; what must agree with OpenJDK to the last bit and does not here is done by
// JavaScript, see library/math.ts. Also floating point numbers from text.
#include "text.h"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace java;

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Reads what FloatingPointLiteral of Double.valueOf allows, without a type's suffix, which strtod
/// would not stop at; false if it is anything else.
bool isDecimal(const char *at) {
  int digits = 0;
  for (; isDigit(*at); at++)
    digits++;
  if (*at == '.')
    for (at++; isDigit(*at); at++)
      digits++;
  if (digits == 0)
    return false;
  if (*at == 'e' || *at == 'E') {
    at++;
    if (*at == '+' || *at == '-')
      at++;
    if (!isDigit(*at))
      return false;
    while (isDigit(*at))
      at++;
  }
  return *at == 0;
}

bool isHexadecimal(const char *at) {
  if (at[0] != '0' || (at[1] != 'x' && at[1] != 'X') || !strpbrk(at, "pP"))
    return false;
  char *end = nullptr;
  strtod(at, &end);
  return *end == 0 && (isDigit(end[-1]));
}

/// The text as strtod wants it; empty if it is no number.
std::string normalized(const String *text) {
  std::string number;
  for (int32_t i = 0; i < text->length; i++) {
    if (text->chars[i] == 0 || text->chars[i] > 127)
      return {};
    number += static_cast<char>(text->chars[i]);
  }
  const size_t sign = number.find_first_not_of("+-") == 1 ? 1 : 0;
  const std::string magnitude = number.substr(sign);
  if (magnitude == "NaN" || magnitude == "Infinity")
    return number;
  if (!number.empty() && strchr("fFdD", number.back()) && magnitude.size() > 1)
    if (const std::string rest = number.substr(0, number.size() - 1);
        isDecimal(rest.c_str() + sign) || isHexadecimal(rest.c_str() + sign))
      return rest;
  return isDecimal(magnitude.c_str()) || isHexadecimal(magnitude.c_str()) ? number : std::string();
}

} // namespace

extern "C" {

double java_sqrt(double value) { return std::sqrt(value); }

double java_floor(double value) { return std::floor(value); }

double java_ceil(double value) { return std::ceil(value); }

double java_rint(double value) { return std::rint(value); }

double java_sin(double value) { return std::sin(value); }

double java_cos(double value) { return std::cos(value); }

double java_tan(double value) { return std::tan(value); }

double java_exp(double value) { return std::exp(value); }

// In long double: rounded correctly but for a few in 10,000, as OpenJDK's are.
double java_log(double value) { return static_cast<double>(logl(value)); }

double java_log10(double value) { return static_cast<double>(log10l(value)); }

/// C's pow but for two cases that Java calls NaN.
double java_pow(double base, double exponent) {
  if (std::isnan(exponent) || (std::isinf(exponent) && std::fabs(base) == 1))
    return std::nan("");
  return std::pow(base, exponent);
}

bool java_is_number(const String *text) { return !normalized(text).empty(); }

double java_read_double(const String *text) { return strtod(normalized(text).c_str(), nullptr); }

float java_read_float(const String *text) { return strtof(normalized(text).c_str(), nullptr); }
}
