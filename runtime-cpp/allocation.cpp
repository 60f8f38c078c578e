// Allocation: the bump path, and what happens when its hole is used up. heap_state.h says how holes
// are found; collector.cpp when a collection is due.
#include "heap_state.h"

#include <cstring>

using namespace vmkit;

namespace vmkit {

namespace {

/// Holes of a block below this many lines are left alone unless memory is short: they cost more
/// than they give.
constexpr uint64_t SmallestHole = 2;
/// Full collections in a row that freed less than a fiftieth of the maximum, after which memory
/// counts as out: going on would be one collection after the other.
constexpr uint32_t TightCollections = 5;

uint64_t bytesFor(int64_t size) {
  const uint64_t bytes = roundUp(static_cast<uint64_t>(size), 8);
  return bytes < SmallestObject ? SmallestObject : bytes;
}

uint64_t blockOf(const Heap &heap, const char *address) {
  return heap.offsetOf(address) >> BlockShift;
}

/// Zeroes a region ahead by a chunk, or as far as `bytes` need. The lines become young.
void extend(Heap &heap, char *cursor, char *&zeroed, char *end, uint64_t bytes) {
  char *to = zeroed + ChunkSize;
  if (to < cursor + bytes)
    to = heap.base + roundUp(heap.offsetOf(cursor + bytes), LineSize);
  if (to > end)
    to = end;
  const auto size = static_cast<uint64_t>(to - zeroed);
  Block &block = heap.blocks[blockOf(heap, zeroed)];
  if (block.flags & BlockDirty)
    std::memset(zeroed, 0, size);
  block.flags |= BlockYoung;
  std::memset(heap.lines + (heap.offsetOf(zeroed) >> LineShift), LineYoung, size >> LineShift);
  heap.handedOut += size;
  heap.sinceCollection += size;
  zeroed = to;
}

/// A block whose memory was once handed out in full is not zero any more.
void leaveBlock(Heap &heap, uint64_t block) {
  if (block != NoBlock)
    heap.blocks[block].flags |= BlockDirty;
}

void leaveHole(Heap &heap) {
  Context *context = heap.context;
  heap.handedOut -= static_cast<uint64_t>(heap.zeroed - context->heapCursor);
  leaveBlock(heap, heap.holeBlock);
}

void leaveRegion(Heap &heap, Region &region) {
  if (!region.end)
    return;
  heap.handedOut -= static_cast<uint64_t>(region.zeroed - region.cursor);
  leaveBlock(heap, blockOf(heap, region.end - 1));
  region = {};
}

/// Moves the bump path to the next hole of at least `lines` lines in the current block or behind
/// it. False: there is none in the blocks that are in use.
bool nextHole(Heap &heap, uint64_t block, uint64_t line, uint64_t lines) {
  while (true) {
    const uint8_t *states = heap.linesOf(block);
    while (line < LinesPerBlock) {
      while (line < LinesPerBlock && states[line] != LineFree)
        ++line;
      const uint64_t first = line;
      while (line < LinesPerBlock && states[line] == LineFree)
        ++line;
      if (line - first >= lines) {
        char *start = heap.blockAddress(block) + (first << LineShift);
        heap.context->heapCursor = heap.zeroed = start;
        heap.holeEnd = heap.blockAddress(block) + (line << LineShift);
        heap.holeBlock = block;
        return true;
      }
    }
    do {
      // Free blocks too, in the order of addresses: what was used last is in the cache.
      if (heap.nextBlock >= heap.frontier)
        return false;
      block = heap.nextBlock++;
      if (heap.blocks[block].state == BlockFree) {
        --heap.nextBlock;
        return false;
      }
    } while (heap.blocks[block].state != BlockSmall || heap.blocks[block].flags & BlockReserved ||
             heap.blocks[block].freeLines < heap.wantedLines);
    line = 0;
  }
}

/// Gives the bump path another hole that has room for `bytes`; false when there is none.
bool moveOn(Heap &heap, uint64_t bytes) {
  const uint64_t wanted = (bytes + LineSize - 1) >> LineShift;
  const uint64_t smallest = heap.wantedLines > 1 ? SmallestHole : 1;
  const uint64_t lines = wanted < smallest ? smallest : wanted;
  uint64_t block = heap.holeBlock;
  uint64_t line = LinesPerBlock;
  if (block != NoBlock) {
    leaveHole(heap);
    line = (heap.offsetOf(heap.holeEnd) >> LineShift) - block * LinesPerBlock;
  } else {
    block = 0;
  }
  heap.context->heapCursor = heap.zeroed = heap.holeEnd = nullptr;
  heap.holeBlock = NoBlock;
  if (nextHole(heap, block, line, lines))
    return true;
  block = takeBlock(heap);
  if (block == NoBlock && heap.wantedLines > 1) {
    // No block is left: the fuller ones must do.
    heap.wantedLines = 1;
    heap.nextBlock = 0;
    return nextHole(heap, 0, LinesPerBlock, wanted);
  }
  return block != NoBlock && nextHole(heap, block, 0, 1);
}

/// Room in a region, or another block for it; null when there is no block.
char *placeIn(Heap &heap, Region &region, uint64_t bytes) {
  if (bytes > static_cast<uint64_t>(region.end - region.cursor)) {
    const uint64_t block = takeBlock(heap);
    if (block == NoBlock)
      return nullptr;
    leaveRegion(heap, region);
    region.cursor = region.zeroed = heap.blockAddress(block);
    region.end = region.cursor + BlockSize;
  }
  if (bytes > static_cast<uint64_t>(region.zeroed - region.cursor))
    extend(heap, region.cursor, region.zeroed, region.end, bytes);
  char *object = region.cursor;
  region.cursor += bytes;
  return object;
}

/// Room for a small object from the hole, the overflow block, or the next hole; null when there is
/// no memory.
char *placeSmall(Heap &heap, uint64_t bytes) {
  Context *context = heap.context;
  if (bytes > static_cast<uint64_t>(heap.holeEnd - context->heapCursor)) {
    // To go on to a hole that an object of several lines fits would skip many.
    if (bytes > LineSize)
      if (char *object = placeIn(heap, heap.overflow, bytes))
        return object;
    if (!moveOn(heap, bytes))
      return nullptr;
  }
  char *object = context->heapCursor;
  if (bytes > static_cast<uint64_t>(heap.zeroed - object))
    extend(heap, object, heap.zeroed, heap.holeEnd, bytes);
  context->heapCursor = object + bytes;
  return object;
}

char *place(Heap &heap, uint64_t bytes) {
  if (bytes <= LargestBlockObject)
    return placeSmall(heap, bytes);
  char *object = takeLarge(heap, bytes);
  if (object) {
    const uint64_t size = roundUp(bytes, BlockSize);
    heap.handedOut += bytes;
    heap.sinceCollection += size;
  }
  return object;
}

/// Opens the reserve a little, for what the language makes to say that memory is out.
char *outOfMemory(Heap &heap) {
  heap.grant = ReserveGrant;
  return nullptr;
}

char *placeInReserve(Heap &heap, uint64_t bytes) {
  if (bytes > heap.grant)
    return nullptr;
  heap.overdraft = ReserveBlocks;
  char *object = placeIn(heap, heap.reserve, bytes);
  heap.overdraft = 0;
  if (object) {
    heap.blocks[blockOf(heap, object)].flags |= BlockReserved;
    heap.grant -= bytes;
  }
  return object;
}

char *allocate(Heap &heap, uint64_t bytes) {
  if (heap.mode.failAt && --heap.mode.failAt == 0)
    return nullptr;
  if (bytes > heap.maximumBlocks << BlockShift)
    return outOfMemory(heap);
  if (heap.mode.stress && heap.isStressDue())
    collect(heap, heap.stressCount % 16 ? CollectionNursery : CollectionFull, CollectionForStress);
  // A small request may be served from what is zeroed already.
  const bool fits = bytes <= static_cast<uint64_t>(heap.zeroed - heap.context->heapCursor);
  if (heap.sinceCollection >= heap.nurserySize && !fits) {
    if (heap.occupied > heap.fullThreshold)
      collect(heap, CollectionFull, CollectionForGrowth);
    else
      collect(heap, CollectionNursery, CollectionForNursery);
  }
  if (char *object = place(heap, bytes))
    return object;
  if (char *object = placeInReserve(heap, bytes))
    return object;
  if (heap.sinceCollection > heap.maximum / 8) {
    collect(heap, CollectionNursery, CollectionForMemory);
    if (freeBytes(heap) > heap.maximum / 16)
      if (char *object = place(heap, bytes))
        return object;
  }
  collect(heap, CollectionFull, CollectionForMemory);
  heap.tightCollections = freeBytes(heap) < heap.maximum / 50 ? heap.tightCollections + 1 : 0;
  if (heap.tightCollections >= TightCollections)
    return outOfMemory(heap);
  char *object = place(heap, bytes);
  return object ? object : outOfMemory(heap);
}

} // namespace

void leaveRegions(Heap &heap) {
  if (heap.holeBlock != NoBlock)
    leaveHole(heap);
  leaveRegion(heap, heap.overflow);
  if (Region &reserve = heap.reserve; reserve.end) {
    heap.handedOut -= static_cast<uint64_t>(reserve.zeroed - reserve.cursor);
    leaveBlock(heap, blockOf(heap, reserve.end - 1));
    reserve.cursor = reserve.zeroed = heap.base + roundUp(heap.offsetOf(reserve.cursor), LineSize);
  }
  heap.context->heapCursor = heap.context->heapLimit = heap.zeroed = heap.holeEnd = nullptr;
  heap.holeBlock = NoBlock;
}

void publishLimit(Heap &heap) {
  heap.context->heapLimit = heap.isSlow() ? heap.context->heapCursor : heap.zeroed;
}

} // namespace vmkit

extern "C" {

__attribute__((noinline)) Object *vmkit_allocate(Context *context, const Class *type,
                                                 int64_t size) {
  const uint64_t bytes = bytesFor(size);
  char *object = context->heapCursor;
  if (__builtin_expect(bytes <= LargestBumpObject &&
                           bytes <= static_cast<uint64_t>(context->heapLimit - object),
                       true)) {
    context->heapCursor = object + bytes;
    auto *made = reinterpret_cast<Object *>(object);
    made->type = type;
    return made;
  }
  return vmkit_allocate_slow(context, type, size);
}

__attribute__((noinline)) Array *vmkit_allocate_array(Context *context, const Class *type,
                                                      int64_t length, int64_t size) {
  const uint64_t bytes = bytesFor(size);
  char *object = context->heapCursor;
  if (__builtin_expect(bytes <= LargestBumpObject &&
                           bytes <= static_cast<uint64_t>(context->heapLimit - object),
                       true)) {
    context->heapCursor = object + bytes;
    auto *made = reinterpret_cast<Array *>(object);
    made->type = type;
    made->length = static_cast<int32_t>(length);
    return made;
  }
  return vmkit_allocate_array_slow(context, type, length, size);
}

__attribute__((noinline)) Object *vmkit_allocate_slow(Context *context, const Class *type,
                                                      int64_t size) {
  if (size < 0 || size > INT64_MAX / 2)
    return nullptr;
  Heap &heap = *context->heap;
  auto *object = reinterpret_cast<Object *>(allocate(heap, bytesFor(size)));
  publishLimit(heap);
  if (object)
    object->type = type;
  return object;
}

__attribute__((noinline)) Array *vmkit_allocate_array_slow(Context *context, const Class *type,
                                                           int64_t length, int64_t bytes) {
  if (length < 0 || length > INT32_MAX)
    return nullptr;
  auto *array = reinterpret_cast<Array *>(vmkit_allocate_slow(context, type, bytes));
  if (array)
    array->length = static_cast<int32_t>(length);
  return array;
}

__attribute__((noinline)) void vmkit_write_barrier(Context *context, void *slot) {
  __atomic_store_n(&context->cardTable[reinterpret_cast<uintptr_t>(slot) >> CardShift], uint8_t(1),
                   __ATOMIC_RELAXED);
}
}
