// Identity, time, memory.
#include "java.h"

#include <ctime>

using namespace vmkit;

extern "C" {

/// The hash code of an object that has none of its own: never 0, and the same while it lives, since
/// objects do not move.
int32_t java_identity_hash(const Object *object) {
  const uint64_t address = reinterpret_cast<uint64_t>(object) >> 3;
  return static_cast<int32_t>((address * 0x9E3779B97F4A7C15u) >> 33) | 1;
}

/// Nanoseconds of a clock that only goes forward.
int64_t java_nano_time() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * int64_t(1000000000) + now.tv_nsec;
}

/// Milliseconds since 1970.
int64_t java_current_time_millis() {
  timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return now.tv_sec * int64_t(1000) + now.tv_nsec / 1000000;
}

/// System.gc(): a full collection.
NOINLINE void java_collect(Context *context) { context->api->collect(context, 1); }

/// Whether there is memory for an exception and its trace. `type` is an array of bytes.
NOINLINE int32_t java_has_room(Context *context, const Class *type) {
  constexpr int64_t size = 1 << 14;
  return allocateArray(context, type, size, static_cast<int64_t>(ArrayElementsOffset) + size) !=
         nullptr;
}
}
