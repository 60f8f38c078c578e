// Failures and their traces; the slow paths of polls.
#include "failure.h"
#include "context.h"
#include "heap.h"

#include <cstring>

using namespace vmkit;

namespace {

/// The return addresses of guest code from the caller of the function whose frame this is.
inline int32_t walk(Context *context, const void *frame, uint64_t *out, int32_t skip) {
  return context->walkFrames ? context->walkFrames(context, frame, out, FailureTraceCapacity, skip)
                             : 0;
}

} // namespace

extern "C" {

__attribute__((noinline, cold)) void *vmkit_fail(Context *context, int32_t kind, int64_t a,
                                                 int64_t b) {
  Failure *failure = context->failure;
  failure->kind = kind;
  failure->a = a;
  failure->b = b;
  failure->depth = walk(context, __builtin_frame_address(0), failure->trace, 0);
  failure->pendingTrace = true;
  return failure;
}

__attribute__((noinline)) Array *vmkit_capture_trace(Context *context, const Class *int64ArrayClass,
                                                     int32_t skip) {
  Failure *failure = context->failure;
  // Without a pending failure its buffer is free.
  if (!failure->pendingTrace)
    failure->depth = walk(context, __builtin_frame_address(0), failure->trace, skip);
  const int32_t depth = failure->depth;
  Array *array = vmkit_allocate_array(context, int64ArrayClass, depth,
                                      static_cast<int64_t>(ArrayElementsOffset) + 8 * depth);
  if (array)
    std::memcpy(array + 1, failure->trace, 8 * static_cast<size_t>(depth));
  failure->pendingTrace = false;
  return array;
}

__attribute__((noinline, cold)) void vmkit_poll_slow(Context *context) {
  if (context->pollSlow)
    context->pollSlow(context);
}

__attribute__((noinline, cold)) void vmkit_fuel_exhausted(Context *context) {
  context->fuelExhausted(context);
  __builtin_trap(); // it leaves the guest
}
}
