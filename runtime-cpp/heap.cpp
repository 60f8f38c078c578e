// The heap as a whole: made, ended, configured, registered with, asked.
#include "heap_state.h"

#include <cstdlib>
#include <cstring>
#include <sys/mman.h>

using namespace vmkit;

namespace vmkit {

namespace {

constexpr uint64_t GiB = uint64_t(1) << 30;
/// Address space costs nothing; with four times the maximum, large objects find runs of blocks
/// however fragmented the rest is, and the maximum may be raised later.
constexpr uint64_t ReservationFactor = 4, SmallestReservation = 16 * GiB;
/// User space on x86-64.
constexpr unsigned AddressBits = 47;
constexpr uint64_t SmallestMaximum = uint64_t(1) << 20;
constexpr uint64_t FirstNursery = uint64_t(4) << 20;

uint64_t pages(uint64_t bytes) { return roundUp(bytes, 4096); }

void *map(uint64_t bytes, int protection) {
  void *memory =
      mmap(nullptr, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return memory == MAP_FAILED ? nullptr : memory;
}

/// Maps tables and blocks for a reservation of `bytes`.
bool mapBlocks(Heap &heap, uint64_t bytes) {
  const uint64_t count = bytes >> BlockShift;
  // Each object is pushed once, and an array once more, with an index, while it is scanned; roots
  // of stacks come first.
  const uint64_t stack = pages(bytes / SmallestObject * 8 + GiB);
  const uint64_t bits = pages(count * BitWordsPerBlock * 8);
  const uint64_t lines = pages(count * LinesPerBlock);
  const uint64_t blocks = pages(count * sizeof(Block));
  const uint64_t tables = roundUp(stack + 2 * bits + lines + blocks, BlockSize);
  // Blocks are aligned to their size, so that cards and lines are.
  const uint64_t size = tables + (count << BlockShift) + BlockSize;
  auto *memory = static_cast<char *>(map(size, PROT_NONE));
  if (!memory)
    return false;
  char *base = memory + tables;
  base += -reinterpret_cast<uint64_t>(base) & (BlockSize - 1);
  char *table = memory;
  if (mprotect(memory, tables, PROT_READ | PROT_WRITE) != 0) {
    munmap(memory, size);
    return false;
  }
  heap.mapping = memory;
  heap.mappingSize = size;
  heap.base = base;
  heap.blockCount = count;
  heap.markStack = reinterpret_cast<uint64_t *>(table);
  heap.marks = reinterpret_cast<uint64_t *>(table += stack);
  heap.starts = reinterpret_cast<uint64_t *>(table += bits);
  heap.lines = reinterpret_cast<uint8_t *>(table += bits);
  heap.blocks = reinterpret_cast<Block *>(table += lines);
  return true;
}

/// Guests dirty the card of whatever they store a reference into, so all of the address space has
/// cards; where the system does not grant so much, those of the blocks only.
bool mapCards(Heap &heap) {
  const uint64_t size = uint64_t(1) << (AddressBits - CardShift);
  heap.cardMapping = static_cast<uint8_t *>(map(size, PROT_READ | PROT_WRITE));
  const uint64_t first = reinterpret_cast<uint64_t>(heap.base) >> CardShift;
  if (!heap.cardMapping) {
    heap.cardMapping = static_cast<uint8_t *>(map(size, PROT_NONE));
    if (!heap.cardMapping)
      return false;
    const uint64_t low = first & ~uint64_t(4095);
    const uint64_t high = pages(first + heap.blockCount * CardsPerBlock);
    if (mprotect(heap.cardMapping + low, high - low, PROT_READ | PROT_WRITE) != 0) {
      munmap(heap.cardMapping, size);
      heap.cardMapping = nullptr;
      return false;
    }
  }
  heap.cards = heap.cardMapping + first;
  return true;
}

void unmap(Heap &heap) {
  if (heap.mapping)
    munmap(heap.mapping, heap.mappingSize);
  if (heap.cardMapping)
    munmap(heap.cardMapping, uint64_t(1) << (AddressBits - CardShift));
  heap.mapping = nullptr;
  heap.cardMapping = nullptr;
}

bool reserve(Heap &heap, uint64_t maximum) {
  uint64_t bytes = maximum * ReservationFactor;
  bytes = roundUp(bytes < SmallestReservation ? SmallestReservation : bytes, BlockSize);
  for (; bytes >= maximum; bytes = (bytes / 2) & ~(BlockSize - 1)) {
    if (mapBlocks(heap, bytes)) {
      if (mapCards(heap)) {
        heap.context->cardTable = heap.cardMapping;
        return true;
      }
      unmap(heap);
    }
  }
  return false;
}

template <typename T> bool appendTo(List<T> &list, const T &item) {
  if (list.count == list.capacity) {
    const uint64_t capacity = list.capacity ? list.capacity * 2 : 16;
    auto *items = static_cast<T *>(std::realloc(list.items, capacity * sizeof(T)));
    if (!items)
      return false;
    list.items = items;
    list.capacity = capacity;
  }
  list.items[list.count++] = item;
  return true;
}

void removeFrom(List<WordRange> &list, const uint64_t *words) {
  for (uint64_t i = 0; i < list.count; ++i)
    if (list.items[i].words == words) {
      list.items[i] = list.items[--list.count];
      return;
    }
}

uint64_t countUsed(const List<WordRange> &list) {
  uint64_t count = 0;
  for (uint64_t i = 0; i < list.count; ++i)
    for (uint64_t j = 0; j < list.items[i].count; ++j)
      count += __atomic_load_n(list.items[i].words + j, __ATOMIC_RELAXED) != 0;
  return count;
}

} // namespace

} // namespace vmkit

extern "C" {

bool vmkit_heap_create(Context *context, uint64_t initial, uint64_t maximum) {
  auto *heap = static_cast<Heap *>(std::calloc(1, sizeof(Heap)));
  if (!heap)
    return false;
  heap->context = context;
  heap->holeBlock = NoBlock;
  heap->largeFailed = NoBlock;
  heap->wantedLines = WantedLines;
  heap->nurserySize = FirstNursery;
  context->heap = heap;
  context->heapCursor = context->heapLimit = nullptr;
  if (vmkit_heap_set_limits(context, initial, maximum))
    return true;
  context->heap = nullptr;
  std::free(heap);
  return false;
}

void vmkit_heap_destroy(Context *context) {
  Heap *heap = context->heap;
  if (!heap)
    return;
  unmap(*heap);
  std::free(heap->roots.items);
  std::free(heap->handles.items);
  std::free(heap->weak.items);
  std::free(heap->weakTables.items);
  std::free(heap->classes.items);
  std::free(heap);
  context->heap = nullptr;
  context->heapCursor = context->heapLimit = nullptr;
  context->cardTable = nullptr;
}

bool vmkit_heap_set_limits(Context *context, uint64_t initial, uint64_t maximum) {
  Heap &heap = *context->heap;
  maximum = roundUp(maximum < SmallestMaximum ? SmallestMaximum : maximum, BlockSize);
  if (maximum >> AddressBits)
    return false;
  if (maximum > heap.blockCount << BlockShift || !heap.mapping) {
    // Nothing was allocated yet: another reservation will do.
    if (heap.frontier)
      return false;
    Heap larger = heap;
    if (!reserve(larger, maximum))
      return false;
    unmap(heap);
    heap = larger;
  }
  heap.initial = initial;
  heap.maximum = maximum;
  heap.maximumBlocks = (maximum >> BlockShift) - ReserveBlocks;
  if (heap.nurserySize > maximum / 4)
    heap.nurserySize = maximum / 4;
  if (!heap.statistics.fullCollections)
    heap.fullThreshold = initial < FirstFull ? FirstFull : initial;
  return true;
}

void vmkit_heap_set_mode(Context *context, const HeapMode *mode) {
  Heap &heap = *context->heap;
  heap.mode = *mode;
  heap.stressCount = heap.stressWaited = 0;
  publishLimit(heap);
  if (mode->pollCollects)
    __atomic_store_n(&context->pollRequested, 1, __ATOMIC_RELAXED);
}

bool vmkit_heap_add_roots(Context *context, const uint64_t *words, uint64_t count) {
  return appendTo(context->heap->roots, {const_cast<uint64_t *>(words), count});
}

void vmkit_heap_remove_roots(Context *context, const uint64_t *words) {
  removeFrom(context->heap->roots, words);
}

bool vmkit_heap_add_handles(Context *context, const uint64_t *words, uint64_t count) {
  return appendTo(context->heap->handles, {const_cast<uint64_t *>(words), count});
}

void vmkit_heap_remove_handles(Context *context, const uint64_t *words) {
  removeFrom(context->heap->handles, words);
}

bool vmkit_heap_add_weak(Context *context, uint64_t *words, uint64_t count) {
  return appendTo(context->heap->weak, {words, count});
}

void vmkit_heap_remove_weak(Context *context, const uint64_t *words) {
  removeFrom(context->heap->weak, words);
}

bool vmkit_heap_add_weak_table(Context *context, void (*clean)(Context *context, void *data),
                               void *data) {
  return appendTo(context->heap->weakTables, {clean, data});
}

void vmkit_heap_remove_weak_table(Context *context, void *data) {
  List<WeakTable> &list = context->heap->weakTables;
  for (uint64_t i = 0; i < list.count; ++i)
    if (list.items[i].data == data) {
      list.items[i] = list.items[--list.count];
      return;
    }
}

void vmkit_heap_statistics(const Context *context, HeapStatistics *out) {
  const Heap &heap = *context->heap;
  *out = heap.statistics;
  out->used = heap.usedBlocks << BlockShift;
  out->reserved = (heap.usedBlocks + heap.dirtyFreeBlocks) << BlockShift;
  // Marks, lines and cards of the blocks; what the mark stack keeps.
  out->tables =
      heap.frontier * (BitWordsPerBlock * 8 + LinesPerBlock + CardsPerBlock + sizeof(Block));
  out->maximum = heap.maximum;
  out->allocated = vmkit_heap_allocated(context);
  out->handles = countUsed(heap.handles);
  out->weak = countUsed(heap.weak);
}

uint64_t vmkit_heap_used(const Context *context) { return context->heap->usedBlocks << BlockShift; }

uint64_t vmkit_heap_allocated(const Context *context) {
  const Heap &heap = *context->heap;
  const auto ahead = static_cast<uint64_t>((heap.zeroed - context->heapCursor) +
                                           (heap.overflow.zeroed - heap.overflow.cursor) +
                                           (heap.reserve.zeroed - heap.reserve.cursor));
  return heap.handedOut - ahead;
}

bool vmkit_heap_take_record(Context *context, CollectionRecord *out) {
  Heap &heap = *context->heap;
  if (heap.recordsTaken == heap.recordsMade)
    return false;
  *out = heap.records[heap.recordsTaken++ % RecordCount];
  return true;
}

const uint64_t *vmkit_heap_records_made(const Context *context) {
  return &context->heap->recordsMade;
}
}
