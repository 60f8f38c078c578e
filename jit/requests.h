// What asks a running guest for attention: an interruption, a time limit, a collection at each
// poll.
//
// Guest code looks at two words of its context: prologues compare with stackLimit, loops test
// pollRequested. The engine's thread writes them, and any thread that requests something; the order
// of the writes below makes sure that no request is lost between the two.
#pragma once

#include "runtime-cpp/context.h"

#include <atomic>
#include <cstdint>

namespace vmkit {

class Requests {
public:
  enum Request : uint32_t { Interruption = 1, TimeLimit = 2 };

  Requests() = default;
  ~Requests();
  Requests(const Requests &) = delete;
  Requests &operator=(const Requests &) = delete;

  /// Call it before anything else.
  void attach(Context &context);

  // On the engine's thread.
  /// Where the guest's stack ends.
  void setStackLimit(uint64_t limit) {
    if (limit == stackLimit)
      return;
    stackLimit = limit;
    publish();
  }
  uint64_t realStackLimit() const { return stackLimit; }
  /// Every poll is to call the engine, whatever is requested.
  void pollAlways(bool always) {
    polls = always;
    publish();
  }
  void withdraw(Request request) {
    bits.fetch_and(~uint32_t(request));
    publish();
  }
  /// Writes both words anew, after a poll for which nothing was pending.
  void publish();
  uint32_t pending() const { return bits.load(std::memory_order_relaxed); }

  // On any thread.
  void request(Request request);
  /// A number for `interrupt`, never used again.
  uint64_t token();
  /// Requests an interruption of the engine that has this token; false when it is gone.
  static bool interrupt(uint64_t token);

private:
  void raise();

  Context *context = nullptr;
  std::atomic<uint32_t> bits = 0;
  uint64_t stackLimit = 0;
  bool polls = false;
  uint64_t number = 0; // the token, when there is one
};

} // namespace vmkit
