// The loops of tracing; marker.h says how it works.
#include "marker.h"
#include "shapes.h"

#include <cstring>
#include <sys/mman.h>

using namespace vmkit;

namespace vmkit {

namespace {

/// Entries between the stack and the scan: so many loads are under way at once.
constexpr unsigned QueueLength = 16;
/// What the mark stack may keep of memory from one full collection to the next.
constexpr uint64_t StackKept = uint64_t(1) << 20;

} // namespace

Marker::Marker(Heap &heap, bool full)
    : heap(heap), base(reinterpret_cast<uint64_t>(heap.base)), size(heap.frontier << BlockShift),
      marks(heap.marks), top(heap.markStack), floor(heap.markStack), full(full) {}

Marker::~Marker() {
  if (!full)
    return;
  char *from = reinterpret_cast<char *>(heap.markStack) + StackKept;
  char *to = reinterpret_cast<char *>(heap.marks);
  if (from < to)
    madvise(from, static_cast<size_t>(to - from), MADV_DONTNEED);
}

void Marker::markRoots() {
  uint64_t *const roots = floor;
  floor = top;
  for (const uint64_t *root = roots; root < floor; ++root)
    visit(*root);
  drain();
  top = floor = roots;
}

void Marker::drain() {
  uint64_t queue[QueueLength] = {};
  unsigned at = 0, waiting = 0;
  while (true) {
    uint64_t entry = 0;
    if (top > floor) {
      entry = *--top;
      if (entry & SliceTag) {
        const uint64_t from = *--top;
        scanSlice(reinterpret_cast<const Array *>(entry - SliceTag), from);
        continue;
      }
      __builtin_prefetch(reinterpret_cast<const void *>(entry));
      ++waiting;
    } else if (!waiting) {
      return;
    }
    const uint64_t oldest = queue[at];
    queue[at] = entry;
    at = (at + 1) % QueueLength;
    if (oldest) {
      --waiting;
      scan(reinterpret_cast<const Object *>(oldest));
    }
  }
}

void Marker::scan(const Object *object) {
  const uint64_t bytesOf = sizeOf(object);
  bytes += bytesOf;
  if (bytesOf <= LargestBlockObject)
    markLines(object, bytesOf);
  const Class *type = object->type;
  if (type->shape == ClassShapeFixed)
    scanFields(object, type);
  else if (type->shape == ClassShapeReferences)
    scanElements(reinterpret_cast<const Array *>(object));
  else if (type->shape == ClassShapeDynamic)
    scanSlots(object, type);
}

void Marker::scanSlots(const Object *object, const Class *type) {
  visit(reinterpret_cast<uint64_t>(static_cast<const Shape *>(type)->owner));
  const auto *words = reinterpret_cast<const uint64_t *>(object);
  for (uint64_t i = 1; i < type->instanceSize / sizeof(uint64_t); ++i)
    visit(words[i]);
}

void Marker::scanFields(const Object *object, const Class *type) {
  const auto *words = reinterpret_cast<const uint64_t *>(object);
  for (uint64_t map = type->referenceMap; map; map &= map - 1)
    visit(words[__builtin_ctzll(map)]);
  for (uint32_t i = 0; i < type->referenceCount; ++i)
    visit(words[type->referenceOffsets[i]]);
}

void Marker::scanElements(const Array *array) {
  const auto length = static_cast<uint32_t>(array->length);
  if (length > SliceLength) {
    scanSlice(array, 0);
    return;
  }
  const auto *words = reinterpret_cast<const uint64_t *>(array + 1);
  for (uint64_t i = 0; i < length; ++i)
    visit(words[i]);
}

void Marker::scanSlice(const Array *array, uint64_t from) {
  const auto *words = reinterpret_cast<const uint64_t *>(array + 1);
  uint64_t to = from + SliceLength;
  const auto length = static_cast<uint32_t>(array->length);
  if (to < length) { // the rest comes after what this slice refers to
    *top++ = to;
    *top++ = reinterpret_cast<uint64_t>(array) | SliceTag;
  } else {
    to = length;
  }
  for (uint64_t i = from; i < to; ++i)
    visit(words[i]);
}

void Marker::scanWithin(const Object *object, const char *low, const char *high) {
  low -= CardMargin;
  high += CardMargin;
  const Class *type = object->type;
  const auto within = [&](const uint64_t *slot) {
    const auto *address = reinterpret_cast<const char *>(slot);
    return address >= low && address < high;
  };
  if (type->shape == ClassShapeFixed) {
    const auto *words = reinterpret_cast<const uint64_t *>(object);
    for (uint64_t map = type->referenceMap; map; map &= map - 1)
      visit(words[__builtin_ctzll(map)]);
    for (uint32_t i = 0; i < type->referenceCount; ++i)
      if (within(words + type->referenceOffsets[i]))
        visit(words[type->referenceOffsets[i]]);
  } else if (type->shape == ClassShapeReferences || type->shape == ClassShapeDynamic) {
    // The owner of a shape was marked with the object, and never changes.
    const auto *word = reinterpret_cast<const uint64_t *>(object) + 1;
    const auto *end = reinterpret_cast<const uint64_t *>(object) + type->instanceSize / 8;
    if (type->shape == ClassShapeReferences) {
      const auto *array = reinterpret_cast<const Array *>(object);
      word = reinterpret_cast<const uint64_t *>(array + 1);
      end = word + static_cast<uint32_t>(array->length);
    }
    if (reinterpret_cast<const char *>(word) < low)
      word = reinterpret_cast<const uint64_t *>(low);
    if (reinterpret_cast<const char *>(end) > high)
      end = reinterpret_cast<const uint64_t *>(high);
    for (; word < end; ++word)
      visit(*word);
  }
}

void Marker::markLines(const Object *object, uint64_t bytesOf) {
  const uint64_t offset = reinterpret_cast<uint64_t>(object) - base;
  const uint64_t first = offset >> LineShift, last = (offset + bytesOf - 1) >> LineShift;
  heap.lines[first] = LineOld;
  heap.lines[last] = LineOld;
  if (last - first > 1)
    std::memset(heap.lines + first, LineOld, last - first);
}

} // namespace vmkit
