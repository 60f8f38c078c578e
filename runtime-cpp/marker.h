// Tracing: marks all that is reachable from what it is given, with a stack of its own.
//
// Each object is pushed once, when its mark bit is set, so the stack, an eighth of the smallest
// object for each, cannot overflow its reservation. Large arrays of references are scanned in
// slices. What is popped goes through a small queue, in which its memory arrives while others are
// scanned (Cher, Hosking and Vijaykumar, "Software prefetching for mark-sweep garbage collection",
// ASPLOS 2004).
#ifndef VMKIT_RUNTIME_MARKER_H
#define VMKIT_RUNTIME_MARKER_H

#include "heap_state.h"

namespace vmkit {

class Marker {
public:
  Marker(Heap &heap, bool full);
  ~Marker();
  Marker(const Marker &) = delete;
  Marker &operator=(const Marker &) = delete;

  Heap &heap;
  uint64_t bytes = 0; // of the objects that were marked

  /// A reference, exact: null, outside of the heap, or the start of an object. Dynamic values, too:
  /// what is no reference is outside of the heap.
  void visit(uint64_t word) {
    const uint64_t offset = word - base;
    if (offset >= size)
      return;
    const uint64_t bit = uint64_t(1) << (offset >> 3 & 63);
    uint64_t &bits = marks[offset >> 9];
    if (bits & bit)
      return;
    bits |= bit;
    *top++ = word;
  }

  /// An object on a stack. A full collection only remembers it, for markRoots.
  void addRoot(Object *object) {
    if (full)
      *top++ = reinterpret_cast<uint64_t>(object);
    else
      visit(reinterpret_cast<uint64_t>(object));
  }
  /// Traces from what addRoot has remembered.
  void markRoots();

  /// Visits the references of an object in a part of memory and CardMargin around it, or, when it
  /// is small, all.
  void scanWithin(const Object *object, const char *low, const char *high);

  /// Traces until nothing is left.
  void drain();

private:
  static constexpr uint64_t SliceLength = 1024;
  static constexpr uint64_t SliceTag = 1; // in an entry that is followed, below, by an index

  void scan(const Object *object);
  void scanFields(const Object *object, const Class *type);
  void scanSlots(const Object *object, const Class *type);
  void scanElements(const Array *array);
  void scanSlice(const Array *array, uint64_t from);
  void markLines(const Object *object, uint64_t size);

  const uint64_t base, size; // of the used part of the heap
  uint64_t *const marks;
  uint64_t *top, *floor;
  const bool full;
};

} // namespace vmkit

#endif
