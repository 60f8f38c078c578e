#include "v8_stack.h"

#include "thread_stack.h"

#include <algorithm>
#include <dlfcn.h>

namespace vmkit {

namespace {

// Left for V8's and Node's own C++ code, which does not look at the limit. Node leaves 192 KB in
// its workers.
constexpr uint64_t reserve = 256 * 1024;

} // namespace

uint64_t raiseStackLimitOfV8() {
  using GetCurrent = void *(*)();
  using SetStackLimit = void (*)(void *isolate, uintptr_t limit);
  const auto current =
      reinterpret_cast<GetCurrent>(dlsym(RTLD_DEFAULT, "_ZN2v87Isolate10GetCurrentEv"));
  const auto setStackLimit =
      reinterpret_cast<SetStackLimit>(dlsym(RTLD_DEFAULT, "_ZN2v87Isolate13SetStackLimitEm"));
  const auto stack = ThreadStack::ofThisThread();
  if (!current || !setStackLimit || !stack)
    return 0;
  void *isolate = current();
  if (!isolate)
    return 0;
  // A thread with a small stack keeps most of it for its code.
  const uint64_t kept = std::min(reserve, stack->size() / 4);
  setStackLimit(isolate, reinterpret_cast<uintptr_t>(stack->low) + kept);
  return kept;
}

} // namespace vmkit
