// The session's part of the heap: its limits, what JavaScript holds of it, and what it tells.
#include "session.h"

#include "error.h"
#include "runtime-cpp/value.h"

#include <algorithm>
#include <array>

namespace vmkit {

namespace {

// Until the engine sets its limits.
constexpr uint64_t initialHeap = 16ull << 20;
constexpr uint64_t maximumHeap = 1ull << 30;

} // namespace

llvm::Error Session::createHeap() {
  if (!vmkit_heap_create(context, initialHeap, maximumHeap))
    return fail("ERR_OUT_OF_MEMORY", "the system has no address space for the heap");
  recordsMade = vmkit_heap_records_made(context);
  return llvm::Error::success();
}

llvm::Error Session::setHeapLimits(uint64_t initial, uint64_t maximum) {
  if (vmkit_heap_set_limits(context, initial, maximum))
    return llvm::Error::success();
  return fail("ERR_OUT_OF_MEMORY", "a heap of " + llvm::Twine(maximum) +
                                       " bytes is more than the address space that was "
                                       "reserved for it: set a smaller maximum");
}

HeapStatistics Session::heapStatistics() const {
  HeapStatistics statistics{};
  vmkit_heap_statistics(context, &statistics);
  return statistics;
}

void Session::setHeapMode(const HeapMode &mode) {
  vmkit_heap_set_mode(context, &mode);
  requests.pollAlways(mode.pollCollects);
}

llvm::Error Session::addHandles(const uint64_t *words, uint64_t count) {
  if (vmkit_heap_add_handles(context, words, count))
    return llvm::Error::success();
  return fail("ERR_OUT_OF_MEMORY", "no memory is left for a block of handles");
}

llvm::Error Session::addWeak(uint64_t *words, uint64_t count) {
  if (vmkit_heap_add_weak(context, words, count))
    return llvm::Error::success();
  return fail("ERR_OUT_OF_MEMORY", "no memory is left for a block of weak handles");
}

std::vector<CollectionRecord> Session::takeCollections() {
  recordsSeen = *recordsMade;
  std::vector<CollectionRecord> records;
  CollectionRecord record;
  while (vmkit_heap_take_record(context, &record))
    records.push_back(record);
  return records;
}

void Session::preserveResult(llvm::function_ref<void()> work) {
  // A dynamic value is not in its slot as it is: see thunks.cpp.
  const Pinned result(*this, {slots[0], slots[1], slots[0] + ValueNumberOffset});
  work();
  slots[0] = result.words[0];
  slots[1] = result.words[1];
}

std::vector<TraceFrame> Session::currentFrames() {
  uint64_t words[FailureTraceCapacity];
  // Without a guest that waits, nothing is below this frame.
  const int32_t count =
      walkFrames(__builtin_frame_address(0), words, FailureTraceCapacity, /*skip=*/0);
  return traces.describe(llvm::ArrayRef(words, static_cast<size_t>(count)));
}

} // namespace vmkit
