#include "v8_weak.h"

#include <dlfcn.h>

namespace vmkit {

bool clearKeptObjectsOfV8() {
  using GetCurrent = void *(*)();
  using ClearKeptObjects = void (*)(void *isolate);
  static const auto current =
      reinterpret_cast<GetCurrent>(dlsym(RTLD_DEFAULT, "_ZN2v87Isolate10GetCurrentEv"));
  static const auto clear =
      reinterpret_cast<ClearKeptObjects>(dlsym(RTLD_DEFAULT, "_ZN2v87Isolate16ClearKeptObjectsEv"));
  void *isolate = current && clear ? current() : nullptr;
  if (!isolate)
    return false;
  clear(isolate);
  return true;
}

} // namespace vmkit
