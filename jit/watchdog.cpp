#include "watchdog.h"

#include "error.h"

namespace vmkit {

namespace {
// It calls nothing deep; the system's minimum and the thread's own data are within it.
constexpr size_t stackSize = 256 * 1024;
// Later than this is never: the clock's arithmetic must not overflow.
constexpr double longest = 1e12;
// Up to this, it is now: a scope whose time was over before it began ends its guests at once.
constexpr double nothing = 0.01;
} // namespace

Watchdog::~Watchdog() {
  if (!started)
    return;
  {
    std::lock_guard lock(mutex);
    stopping = true;
  }
  wake.notify_one();
  pthread_join(thread, nullptr);
}

llvm::Error Watchdog::set(double milliseconds) {
  const bool limited = milliseconds > 0 && milliseconds < longest;
  if (limited && !started) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stackSize);
    const int failed = pthread_create(&thread, &attributes, entry, this);
    pthread_attr_destroy(&attributes);
    if (failed)
      return fail("ERR_OUT_OF_MEMORY", "the thread for time limits could not be started");
    pthread_setname_np(thread, "vmkit-watchdog");
    started = true;
  }
  {
    // Under the lock, so that an old limit that is just being reached is withdrawn as well.
    std::lock_guard lock(mutex);
    deadline.reset();
    if (limited)
      deadline = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                    std::chrono::duration<double, std::milli>(milliseconds));
    requests.withdraw(Requests::TimeLimit);
    if (limited && milliseconds <= nothing) {
      deadline.reset();
      requests.request(Requests::TimeLimit);
    }
  }
  if (started)
    wake.notify_one();
  return llvm::Error::success();
}

void *Watchdog::entry(void *self) {
  static_cast<Watchdog *>(self)->watch();
  return nullptr;
}

void Watchdog::watch() {
  std::unique_lock lock(mutex);
  while (!stopping) {
    if (!deadline) {
      wake.wait(lock);
    } else if (Clock::now() >= *deadline) {
      deadline.reset();
      requests.request(Requests::TimeLimit);
    } else {
      const Clock::time_point until = *deadline;
      wake.wait_until(lock, until);
    }
  }
}

} // namespace vmkit
