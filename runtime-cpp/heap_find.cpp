// From any address to the object that it lies in: for conservative roots, and for checks.
#include "heap_state.h"

#include <cstring>

using namespace vmkit;

namespace vmkit {

namespace {

/// Sets the bits of all young objects of a small block. A run of young lines begins with an object.
/// A zero word ends what was allocated up to the end of its line at least: behind it, at a line,
/// may begin what was allocated into the rest of the same hole later.
void makeStarts(Heap &heap, uint64_t block) {
  const uint8_t *lines = heap.linesOf(block);
  for (uint64_t line = 0; line < LinesPerBlock;) {
    if (lines[line] != LineYoung) {
      ++line;
      continue;
    }
    uint64_t last = line;
    while (last < LinesPerBlock && lines[last] == LineYoung)
      ++last;
    uint64_t offset = (block << BlockShift) + (line << LineShift);
    const uint64_t end = (block << BlockShift) + (last << LineShift);
    while (offset < end) {
      const auto *object = reinterpret_cast<const Object *>(heap.base + offset);
      if (object->type) {
        heap.starts[offset >> 9] |= uint64_t(1) << (offset >> 3 & 63);
        offset += sizeOf(object);
      } else {
        offset = roundUp(offset + 1, LineSize);
      }
    }
    line = last;
  }
  heap.blocks[block].flags |= BlockStartsKnown;
  heap.startsMade = true;
}

} // namespace

Object *findObject(Heap &heap, uint64_t offset) {
  uint64_t block = offset >> BlockShift;
  Block &info = heap.blocks[block];
  if (info.state == BlockFree)
    return nullptr;
  uint64_t start;
  if (info.state == BlockSmall) {
    if (heap.lines[offset >> LineShift] == LineFree)
      return nullptr;
    if (info.flags & BlockYoung && !(info.flags & BlockStartsKnown))
      makeStarts(heap, block);
    const uint64_t first = block * BitWordsPerBlock;
    uint64_t word = offset >> 9;
    uint64_t bits =
        (heap.marks[word] | heap.starts[word]) & (~uint64_t(0) >> (63 - (offset >> 3 & 63)));
    while (!bits) {
      if (word == first)
        return nullptr;
      --word;
      bits = heap.marks[word] | heap.starts[word];
    }
    start = (word * 64 + 63 - static_cast<uint64_t>(__builtin_clzll(bits))) * 8;
  } else {
    block -= info.state == BlockLarge ? 0 : info.extent;
    start = block << BlockShift;
  }
  auto *object = reinterpret_cast<Object *>(heap.base + start);
  return object->type && offset - start < sizeOf(object) ? object : nullptr;
}

void forgetStarts(Heap &heap) {
  if (!heap.startsMade)
    return;
  for (uint64_t block = 0; block < heap.frontier; ++block)
    if (heap.blocks[block].flags & BlockStartsKnown) {
      heap.blocks[block].flags &= static_cast<uint8_t>(~BlockStartsKnown);
      std::memset(heap.starts + block * BitWordsPerBlock, 0, BitWordsPerBlock * 8);
    }
  heap.startsMade = false;
}

} // namespace vmkit

extern "C" {

Object *vmkit_heap_find(Context *context, uint64_t address) {
  Heap &heap = *context->heap;
  const auto *pointer = reinterpret_cast<const void *>(address);
  if (!heap.contains(pointer))
    return nullptr;
  Object *object = findObject(heap, heap.offsetOf(pointer));
  forgetStarts(heap); // more young objects may come before anyone asks again
  return object;
}
}
