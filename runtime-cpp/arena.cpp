// The bump path, small enough to be imported and inlined, and the rest of the arena.
#include "arena.h"

#include <algorithm>
#include <sys/mman.h>

using namespace vmkit;

static_assert(offsetof(Array, length) == 8 && sizeof(Array) == ArrayElementsOffset);

namespace {

constexpr uint64_t Page = 4096;

uint64_t roundUp(uint64_t size) { return (size + 7) & ~uint64_t(7); }

} // namespace

extern "C" {

Object *vmkit_allocate(Context *context, const Class *type, int64_t size) {
  auto bytes = static_cast<uint64_t>(size);
  bytes = bytes < sizeof(Object) ? sizeof(Object) : bytes;
  char *object = context->heapCursor;
  // Cursor and limit are multiples of 8, so what fits unrounded fits rounded.
  if (__builtin_expect(bytes <= static_cast<uint64_t>(context->heapLimit - object), true))
    context->heapCursor = object + roundUp(bytes);
  else if (!(object = vmkit_allocate_slow(context, bytes)))
    return nullptr;
  auto *made = reinterpret_cast<Object *>(object);
  made->type = type;
  return made;
}

Array *vmkit_allocate_array(Context *context, const Class *type, int64_t length,
                            int64_t elementSize) {
  int64_t bytes;
  if (static_cast<uint64_t>(length) > INT32_MAX || elementSize < 0 ||
      __builtin_mul_overflow(length, elementSize, &bytes) ||
      __builtin_add_overflow(bytes, static_cast<int64_t>(ArrayElementsOffset), &bytes))
    return nullptr;
  auto *array = reinterpret_cast<Array *>(vmkit_allocate(context, type, bytes));
  if (array)
    array->length = static_cast<int32_t>(length);
  return array;
}

__attribute__((noinline, cold)) char *vmkit_allocate_slow(Context *context, uint64_t size) {
  constexpr uint64_t header = sizeof(HeapRegion);
  const uint64_t left = context->heapMaximum > context->heapReserved
                            ? context->heapMaximum - context->heapReserved
                            : 0;
  if (size > left || left - size < header)
    return nullptr;
  // All that may still be used, so that there is one region, unless the maximum is raised later;
  // less where the system does not have so much address space.
  uint64_t bytes = left & ~(Page - 1);
  void *memory = MAP_FAILED;
  for (;; bytes = (bytes / 2) & ~(Page - 1)) {
    if (bytes < header + roundUp(size))
      return nullptr;
    memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory != MAP_FAILED)
      break;
  }
  auto *region = static_cast<HeapRegion *>(memory);
  region->next = context->heapRegions;
  region->size = bytes;
  context->heapRegions = region;
  context->heapReserved += bytes;
  char *object = reinterpret_cast<char *>(region) + header;
  context->heapCursor = object + roundUp(size);
  context->heapLimit = reinterpret_cast<char *>(region) + bytes;
  return object;
}

uint64_t vmkit_heap_used(const Context *context) {
  const auto room = static_cast<uint64_t>(context->heapLimit - context->heapCursor);
  return context->heapReserved - room;
}

void vmkit_heap_set_maximum(Context *context, uint64_t bytes) {
  context->heapMaximum = bytes;
  if (context->heapReserved <= bytes)
    return;
  // The end of the current region is given up, as far as it is free.
  const auto room = static_cast<uint64_t>(context->heapLimit - context->heapCursor);
  const uint64_t given = std::min((context->heapReserved - bytes + 7) & ~uint64_t(7), room);
  context->heapLimit -= given;
  context->heapReserved -= given;
}

void vmkit_heap_release(Context *context) {
  for (HeapRegion *region = context->heapRegions; region;) {
    HeapRegion *next = region->next;
    munmap(region, region->size);
    region = next;
  }
  context->heapRegions = nullptr;
  context->heapCursor = context->heapLimit = nullptr;
  context->heapReserved = 0;
}
}
