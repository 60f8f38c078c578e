// Allocation: a bump arena for each engine.
//
// Its memory is reserved from the system as one region, when the first object is made, and becomes
// real page by page as it is used; the system's pages are zeroed. Where there is less address space
// than the maximum, the regions are smaller. Nothing is freed before the engine ends. When the
// maximum is reached, allocation gives null.
#ifndef VMKIT_RUNTIME_ARENA_H
#define VMKIT_RUNTIME_ARENA_H

#include "context.h"
#include "typecheck.h"

namespace vmkit {

/// An array of any elements; they follow the header.
struct Array {
  const Class *type;
  int32_t length;
};

constexpr uint64_t ArrayElementsOffset = 16;

/// What a region of the arena starts with.
struct HeapRegion {
  HeapRegion *next;
  uint64_t size; // bytes, with this header
};

} // namespace vmkit

extern "C" {

/// A zeroed object of `size` bytes, its header included, or null. A negative size gives null.
vmkit::Object *vmkit_allocate(vmkit::Context *context, const vmkit::Class *type, int64_t size);

/// A zeroed array, or null, as for a length that is negative or above 2^31 - 1, or a negative size.
vmkit::Array *vmkit_allocate_array(vmkit::Context *context, const vmkit::Class *type,
                                   int64_t length, int64_t elementSize);

/// Both when the current region has no room.
char *vmkit_allocate_slow(vmkit::Context *context, uint64_t size);

/// Bytes in use by objects.
uint64_t vmkit_heap_used(const vmkit::Context *context);

/// Sets the maximum, in bytes; objects that are there already stay.
void vmkit_heap_set_maximum(vmkit::Context *context, uint64_t bytes);

/// Gives all memory back, when the engine ends.
void vmkit_heap_release(vmkit::Context *context);
}

#endif
