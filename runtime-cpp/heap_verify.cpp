// Verification: walks the whole heap and checks what the collector relies on. For tests, and for
// the mode that does so after each collection.
#include "heap_state.h"
#include "shapes_core.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace vmkit;

namespace vmkit {

namespace {

uint64_t hashOf(const Class *type) {
  return (reinterpret_cast<uint64_t>(type) >> 3) * 0x9E3779B97F4A7C15u >> 20;
}

bool isKnown(const Heap &heap, const Class *type) {
  if (!heap.classes.capacity)
    return false;
  const uint64_t mask = heap.classes.capacity - 1;
  for (uint64_t at = hashOf(type) & mask; heap.classes.items[at]; at = (at + 1) & mask)
    if (heap.classes.items[at] == type)
      return true;
  return false;
}

void insert(List<const Class *> &set, const Class *type) {
  const uint64_t mask = set.capacity - 1;
  uint64_t at = hashOf(type) & mask;
  while (set.items[at] && set.items[at] != type)
    at = (at + 1) & mask;
  set.count += !set.items[at];
  set.items[at] = type;
}

class Verifier {
public:
  Verifier(Heap &heap, bool collected) : heap(heap), collected(collected) {}

  bool run() {
    checkBlocks();
    checkRoots(heap.roots, "root");
    checkRoots(heap.handles, "handle");
    checkRoots(heap.weak, "weak handle");
    checkAhead();
    forgetStarts(heap);
    heap.statistics.objectsVerified += objects;
    return right;
  }

private:
  __attribute__((format(printf, 2, 3))) void wrong(const char *format, ...) {
    if (!right)
      return; // the first one tells most
    right = false;
    char text[512] = "the heap is damaged: ";
    const size_t length = std::strlen(text);
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(text + length, sizeof text - length, format, arguments);
    va_end(arguments);
    if (heap.verifyFailed) {
      heap.verifyFailed(heap.context, text);
      return;
    }
    std::fprintf(stderr, "vmkit: %s\n", text);
    std::abort();
  }

  void checkBlocks() {
    uint64_t used = 0, dirtyFree = 0;
    for (uint64_t block = 0; block < heap.frontier;) {
      const Block &info = heap.blocks[block];
      uint64_t count = 1;
      if (info.state == BlockFree) {
        dirtyFree += info.flags & BlockDirty ? 1 : 0;
        checkNoMarks(block);
      } else if (info.state == BlockSmall) {
        ++used;
        checkSmall(block);
      } else if (info.state == BlockLarge) {
        count = info.extent;
        used += count;
        checkLarge(block);
      } else {
        wrong("block %llu is the rest of no large object", number(block));
      }
      block += count ? count : 1;
    }
    if (used != heap.usedBlocks || dirtyFree != heap.dirtyFreeBlocks)
      wrong("%llu blocks are in use and %llu free ones dirty, not %llu and %llu", number(used),
            number(dirtyFree), number(heap.usedBlocks), number(heap.dirtyFreeBlocks));
  }

  void checkNoMarks(uint64_t block) {
    for (uint64_t i = 0; i < BitWordsPerBlock; ++i)
      if (heap.marks[block * BitWordsPerBlock + i])
        wrong("free block %llu has marks", number(block));
  }

  void checkSmall(uint64_t block) {
    const uint8_t *lines = heap.linesOf(block);
    uint64_t free = 0;
    for (uint64_t line = 0; line < LinesPerBlock; ++line) {
      free += lines[line] == LineFree;
      if (collected && lines[line] == LineYoung)
        wrong("line %llu of block %llu is young after a collection", number(line), number(block));
    }
    if (collected && free != heap.blocks[block].freeLines)
      wrong("block %llu has %llu free lines and counts %u", number(block), number(free),
            heap.blocks[block].freeLines);
    const uint64_t first = block * BitWordsPerBlock;
    uint64_t end = block << BlockShift; // of the object before
    for (uint64_t word = first; word < first + BitWordsPerBlock; ++word)
      for (uint64_t bits = heap.marks[word]; bits; bits &= bits - 1) {
        const uint64_t offset = (word * 64 + static_cast<uint64_t>(__builtin_ctzll(bits))) * 8;
        if (offset < end) {
          wrong("the object at %p begins inside of another",
                static_cast<void *>(heap.base + offset));
          return;
        }
        end = checkObject(offset);
        if (!right)
          return;
        if (end > (block + 1) << BlockShift)
          wrong("the object at %p reaches beyond its block",
                static_cast<void *>(heap.base + offset));
        for (uint64_t line = offset >> LineShift; line <= (end - 1) >> LineShift; ++line)
          if (heap.lines[line] != LineOld)
            wrong("a line of the object at %p is not old", static_cast<void *>(heap.base + offset));
      }
  }

  void checkLarge(uint64_t block) {
    for (uint64_t i = 1; i < heap.blocks[block].extent; ++i) {
      const Block &rest = heap.blocks[block + i];
      if (rest.state != BlockLargeRest || rest.extent != i)
        wrong("block %llu is not the rest of the large object at block %llu", number(block + i),
              number(block));
    }
    if (!heap.isMarked(block << BlockShift)) {
      if (collected)
        wrong("the large object at block %llu is not marked", number(block));
      return; // young
    }
    const uint64_t end = checkObject(block << BlockShift);
    if (right && end > (block + heap.blocks[block].extent) << BlockShift)
      wrong("the large object at block %llu reaches beyond its blocks", number(block));
  }

  /// Checks an old object; gives the offset of its end.
  uint64_t checkObject(uint64_t offset) {
    ++objects;
    const auto *object = reinterpret_cast<const Object *>(heap.base + offset);
    const Class *type = object->type;
    if (isKnown(heap, type) ? type->shape == ClassShapeDynamic : !isKnownShape(type)) {
      wrong("the object at %p has no class, but %p", static_cast<const void *>(object),
            static_cast<const void *>(type));
      return offset;
    }
    const auto *words = reinterpret_cast<const uint64_t *>(object);
    if (type->shape == ClassShapeFixed) {
      for (uint64_t map = type->referenceMap; map; map &= map - 1)
        checkField(object, words + __builtin_ctzll(map));
      for (uint32_t i = 0; i < type->referenceCount; ++i)
        checkField(object, words + type->referenceOffsets[i]);
    } else if (type->shape == ClassShapeReferences) {
      const auto length = static_cast<uint32_t>(reinterpret_cast<const Array *>(object)->length);
      for (uint64_t i = 0; i < length && right; ++i)
        checkField(object, words + ArrayElementsOffset / 8 + i);
    } else if (type->shape == ClassShapeDynamic) {
      for (uint32_t i = 1; i < type->instanceSize / 8 && right; ++i)
        checkField(object, words + i);
    }
    return offset + sizeOf(object);
  }

  /// A shape survives, as its owner does, and the class above is known. A class of shape 'dynamic'
  /// itself is no header.
  bool isKnownShape(const Class *type) {
    if (!heap.contains(type))
      return false;
    const Shapes *shapes = heap.context->shapes;
    const Object *memory = shapes ? findObject(heap, heap.offsetOf(type)) : nullptr;
    if (!memory || memory->type != &shapes->shapes)
      return false;
    const Shape *shape = &static_cast<const ShapeObject *>(memory)->shape;
    return shape == type && type->shape == ClassShapeDynamic &&
           isObject(reinterpret_cast<uint64_t>(memory)) && shape->owner &&
           isObject(reinterpret_cast<uint64_t>(shape->owner)) && isKnown(heap, shape->base);
  }

  bool isObject(uint64_t word) {
    const auto *address = reinterpret_cast<const void *>(word);
    if (!word || !heap.contains(address))
      return true;
    const uint64_t offset = heap.offsetOf(address);
    if (offset & 7)
      return false;
    if (heap.isMarked(offset))
      return true;
    return !collected && findObject(heap, offset) == address;
  }

  /// What a nursery collection looks at: dirty cards, and CardMargin around them.
  bool isDirty(uint64_t offset) const {
    const uint64_t below = offset < CardMargin ? 0 : offset - CardMargin;
    return heap.cards[offset >> CardShift] || heap.cards[below >> CardShift] ||
           heap.cards[(offset + CardMargin) >> CardShift];
  }

  void checkField(const Object *object, const uint64_t *slot) {
    const uint64_t word = *slot;
    const auto *address = reinterpret_cast<const void *>(word);
    if (!isObject(word)) {
      wrong("offset %lld of the %s at %p refers to %p, where no object is",
            static_cast<long long>(reinterpret_cast<const char *>(slot) -
                                   reinterpret_cast<const char *>(object)),
            object->type->name, static_cast<const void *>(object), address);
    } else if (word && heap.contains(address) && !heap.isMarked(heap.offsetOf(address)) &&
               !isDirty(heap.offsetOf(slot))) {
      wrong("offset %lld of the old %s at %p refers to the young object at %p without a barrier",
            static_cast<long long>(reinterpret_cast<const char *>(slot) -
                                   reinterpret_cast<const char *>(object)),
            object->type->name, static_cast<const void *>(object), address);
    }
  }

  void checkRoots(const List<WordRange> &list, const char *what) {
    for (uint64_t i = 0; i < list.count; ++i)
      for (uint64_t j = 0; j < list.items[i].count; ++j) {
        const uint64_t *word = list.items[i].words + j;
        if (!isObject(*word))
          wrong("the %s at %p is %p, where no object is", what, static_cast<const void *>(word),
                reinterpret_cast<const void *>(*word));
      }
  }

  void checkZero(const char *from, const char *to) {
    for (; from < to; ++from)
      if (*from)
        wrong("the memory ahead of the allocator is not zero at %p",
              static_cast<const void *>(from));
  }

  void checkAhead() {
    checkZero(heap.context->heapCursor, heap.zeroed);
    checkZero(heap.overflow.cursor, heap.overflow.zeroed);
    checkZero(heap.reserve.cursor, heap.reserve.zeroed);
  }

  static unsigned long long number(uint64_t value) { return value; }

  Heap &heap;
  const bool collected;
  bool right = true;
  uint64_t objects = 0;
};

} // namespace

bool verify(Heap &heap, bool collected) { return Verifier(heap, collected).run(); }

} // namespace vmkit

extern "C" {

bool vmkit_heap_add_class(Context *context, const Class *type) {
  List<const Class *> &set = context->heap->classes;
  if (set.count * 2 >= set.capacity) {
    List<const Class *> larger = {nullptr, 0, set.capacity ? set.capacity * 2 : 64};
    larger.items = static_cast<const Class **>(std::calloc(larger.capacity, sizeof(Class *)));
    if (!larger.items)
      return false;
    for (uint64_t i = 0; i < set.capacity; ++i)
      if (set.items[i])
        insert(larger, set.items[i]);
    std::free(set.items);
    set = larger;
  }
  insert(set, type);
  return true;
}

bool vmkit_heap_verify(Context *context) { return verify(*context->heap, false); }

void vmkit_heap_on_verify_failure(Context *context,
                                  void (*report)(Context *context, const char *text)) {
  context->heap->verifyFailed = report;
}
}
