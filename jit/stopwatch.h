// Durations in microseconds.
#pragma once

#include <chrono>

namespace vmkit {

inline double microsecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
      .count();
}

/// Adds the time until its end to a total.
class Stopwatch {
public:
  explicit Stopwatch(double &total) : total(total), start(std::chrono::steady_clock::now()) {}
  ~Stopwatch() { total += microsecondsSince(start); }

private:
  double &total;
  const std::chrono::steady_clock::time_point start;
};

} // namespace vmkit
