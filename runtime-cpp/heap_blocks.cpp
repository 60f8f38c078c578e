// Blocks: taking free ones, singly and in runs, making memory of them, and giving it back.
#include "heap_state.h"

#include <cstring>
#include <sys/mman.h>

using namespace vmkit;

namespace vmkit {

namespace {

/// The memory of the reservation becomes accessible in such steps.
constexpr uint64_t StepBlocks = (uint64_t(32) << 20) / BlockSize;
/// Runs with more dirty memory are zeroed by the system, page by page when they are used.
constexpr uint64_t LargestMemset = uint64_t(1) << 20;

/// Makes blocks below `end` accessible; false when the system refuses.
bool makeAccessible(Heap &heap, uint64_t end) {
  if (end > heap.blockCount)
    return false;
  if (end <= heap.accessible)
    return true;
  uint64_t wanted = roundUp(end, StepBlocks);
  if (wanted > heap.blockCount)
    wanted = heap.blockCount;
  char *from = heap.blockAddress(heap.accessible);
  if (mprotect(from, (wanted - heap.accessible) << BlockShift, PROT_READ | PROT_WRITE) != 0)
    return false;
  heap.accessible = wanted;
  return true;
}

/// Memory that free blocks hold counts towards the maximum as well.
void makeRoom(Heap &heap, uint64_t clean) {
  if (heap.dirtyFreeBlocks && heap.usedBlocks + heap.dirtyFreeBlocks + clean > heap.maximumBlocks)
    trim(heap, 0);
}

/// Takes a range of free blocks away from the free ones; says how many of them are dirty.
uint64_t claim(Heap &heap, uint64_t first, uint64_t count) {
  uint64_t dirty = 0;
  for (uint64_t i = first; i < first + count; ++i)
    dirty += heap.blocks[i].flags & BlockDirty;
  heap.dirtyFreeBlocks -= dirty;
  heap.usedBlocks += count;
  if (heap.frontier < first + count)
    heap.frontier = first + count;
  return dirty;
}

/// The first of `count` free blocks in a row, at `from` or behind it; may go beyond the frontier.
uint64_t findRun(const Heap &heap, uint64_t from, uint64_t count) {
  uint64_t run = 0;
  for (uint64_t i = from; i < heap.frontier; ++i) {
    const Block &block = heap.blocks[i];
    if (block.state == BlockFree) {
      if (++run == count)
        return i + 1 - count;
    } else {
      run = 0;
      if (block.state == BlockLarge)
        i += block.extent - 1;
    }
  }
  return heap.frontier - run;
}

} // namespace

uint64_t takeBlock(Heap &heap) {
  if (!heap.availableBlocks())
    return NoBlock;
  while (heap.nextFree < heap.frontier && heap.blocks[heap.nextFree].state != BlockFree)
    ++heap.nextFree;
  const uint64_t index = heap.nextFree;
  if (!makeAccessible(heap, index + 1))
    return NoBlock;
  if (!(heap.blocks[index].flags & BlockDirty))
    makeRoom(heap, 1);
  claim(heap, index, 1);
  Block &block = heap.blocks[index];
  block.state = BlockSmall;
  block.freeLines = 0; // none for others than the caller
  heap.nextFree = index + 1;
  return index;
}

char *takeLarge(Heap &heap, uint64_t bytes) {
  const uint64_t count = (bytes + BlockSize - 1) >> BlockShift;
  if (heap.usedBlocks + count > heap.maximumBlocks) // the reserve is for small ones
    return nullptr;
  const bool hopeless = count >= heap.largeFailed;
  const uint64_t first =
      hopeless ? findRun(heap, heap.frontier, count) : findRun(heap, heap.largeSearch, count);
  if (first + count > heap.frontier && count < heap.largeFailed)
    heap.largeFailed = count;
  if (!makeAccessible(heap, first + count))
    return nullptr;
  uint64_t dirty = 0;
  for (uint64_t i = first; i < first + count; ++i)
    dirty += heap.blocks[i].flags & BlockDirty;
  if (dirty < count)
    makeRoom(heap, count - dirty);
  dirty = claim(heap, first, count);
  if (first + count < heap.frontier)
    heap.largeSearch = first + count;

  char *memory = heap.blockAddress(first);
  const bool zeroedBySystem = dirty << BlockShift > LargestMemset;
  if (zeroedBySystem)
    madvise(memory, count << BlockShift, MADV_DONTNEED);
  for (uint64_t i = 0; i < count; ++i) {
    Block &block = heap.blocks[first + i];
    if (!zeroedBySystem && block.flags & BlockDirty)
      std::memset(heap.blockAddress(first + i), 0, BlockSize);
    block = {i ? BlockLargeRest : BlockLarge, BlockYoung, 0, static_cast<uint32_t>(i ? i : count)};
  }
  return memory;
}

void freeBlocks(Heap &heap, uint64_t first, uint64_t count) {
  for (uint64_t i = first; i < first + count; ++i)
    heap.blocks[i] = {BlockFree, BlockDirty, 0, 0};
  heap.usedBlocks -= count;
  heap.dirtyFreeBlocks += count;
}

void trim(Heap &heap, uint64_t keep) {
  // From the end, which is used last, in as few calls as there are runs.
  uint64_t end = heap.frontier;
  while (heap.dirtyFreeBlocks > keep && end) {
    const auto isDirty = [&](uint64_t i) {
      return heap.blocks[i].state == BlockFree && heap.blocks[i].flags & BlockDirty;
    };
    while (end && !isDirty(end - 1))
      --end;
    uint64_t first = end;
    while (first && isDirty(first - 1) && heap.dirtyFreeBlocks - (end - first) > keep)
      --first;
    if (first == end)
      break;
    madvise(heap.blockAddress(first), (end - first) << BlockShift, MADV_DONTNEED);
    for (uint64_t i = first; i < end; ++i)
      heap.blocks[i].flags = 0;
    heap.dirtyFreeBlocks -= end - first;
    end = first;
  }
}

uint64_t freeBytes(const Heap &heap) {
  const uint64_t used = heap.usedBlocks << BlockShift;
  const uint64_t inUse = heap.occupied + heap.sinceCollection;
  const uint64_t lines = used > inUse ? used - inUse : 0;
  const uint64_t blocks =
      heap.usedBlocks < heap.maximumBlocks ? heap.maximumBlocks - heap.usedBlocks : 0;
  return (blocks << BlockShift) + lines;
}

} // namespace vmkit
