// The thread that watches an engine's time limit. It exists from the first limit to the engine's
// end, and sleeps.
#pragma once

#include "requests.h"

#include "llvm/Support/Error.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <pthread.h>

namespace vmkit {

class Watchdog {
public:
  explicit Watchdog(Requests &requests) : requests(requests) {}
  ~Watchdog();
  Watchdog(const Watchdog &) = delete;
  Watchdog &operator=(const Watchdog &) = delete;

  /// Requests Requests::TimeLimit after so many milliseconds from now; 0: never. What an earlier
  /// limit has requested is withdrawn.
  llvm::Error set(double milliseconds);

private:
  using Clock = std::chrono::steady_clock;
  static void *entry(void *self);
  void watch();

  Requests &requests;
  std::mutex mutex;
  std::condition_variable wake;
  std::optional<Clock::time_point> deadline;
  bool started = false;
  bool stopping = false;
  pthread_t thread{};
};

} // namespace vmkit
