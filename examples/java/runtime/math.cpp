// Math's native methods; what must agree with OpenJDK to the last bit and does not here is done by
// JavaScript, see natives/math.ts.
#include <cmath>

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

double java_fma(double a, double b, double c) { return std::fma(a, b, c); }

float java_fmaf(float a, float b, float c) { return std::fma(a, b, c); }

/// C's pow but for two cases that Java calls NaN.
double java_pow(double base, double exponent) {
  if (std::isnan(exponent) || (std::isinf(exponent) && std::fabs(base) == 1))
    return std::nan("");
  return std::pow(base, exponent);
}
}
