// The bounds of the calling thread's own stack.
#pragma once

#include <cstdint>
#include <optional>
#include <pthread.h>

namespace vmkit {

struct ThreadStack {
  const char *low = nullptr;
  const char *high = nullptr;

  uint64_t size() const { return static_cast<uint64_t>(high - low); }

  /// An unlimited stack is taken for one of 64 MiB. Nothing when the system does not tell.
  static std::optional<ThreadStack> ofThisThread() {
    constexpr size_t largest = 64u << 20;
    pthread_attr_t attributes;
    void *low = nullptr;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0)
      return std::nullopt;
    pthread_attr_getstack(&attributes, &low, &size);
    pthread_attr_destroy(&attributes);
    const char *high = static_cast<const char *>(low) + size;
    return ThreadStack{size > largest ? high - largest : static_cast<const char *>(low), high};
  }
};

} // namespace vmkit
