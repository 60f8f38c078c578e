// A collection, from stopping the allocator to the decision when the next one is due. marker.h
// traces; heap_state.h explains the tables.
#include "heap_state.h"
#include "marker.h"

#include <cstring>
#include <ctime>

using namespace vmkit;

namespace vmkit {

namespace {

constexpr uint64_t MiB = uint64_t(1) << 20;
/// Bytes between nursery collections. Small ones keep garbage that is reused in the cache; large
/// ones give objects time to die, and pay for what each collection looks at whatever it finds.
/// Between the two by what the last one found and took.
constexpr uint64_t SmallestNursery = 4 * MiB, UsualNursery = 8 * MiB, LargestNursery = 32 * MiB;
constexpr uint64_t PauseWanted = 1500000, PauseTooLong = 2500000; // ns
/// The old generation may grow by this factor between full collections, and by so much at least.
constexpr uint64_t GrowthFactor = 2, SmallestGrowth = 32 * MiB;

uint64_t now(clockid_t clock) {
  timespec time;
  clock_gettime(clock, &time);
  return static_cast<uint64_t>(time.tv_sec) * 1000000000 + static_cast<uint64_t>(time.tv_nsec);
}

/// Roots that may be anything: words of stacks. An address right behind an object is none of it:
/// compiled code that has nothing better keeps the object itself (jit/keep_bases.cpp).
__attribute__((no_sanitize("address", "undefined"))) void
visitStack(void *data, const uintptr_t *low, const uintptr_t *high) {
  auto &marker = *static_cast<Marker *>(data);
  Heap &heap = marker.heap;
  const uint64_t size = heap.frontier << BlockShift;
  for (const uintptr_t *word = low; word < high; ++word) {
    const uint64_t offset = *word - reinterpret_cast<uint64_t>(heap.base);
    if (offset >= size)
      continue;
    if (Object *object = findObject(heap, offset))
      marker.addRoot(object);
  }
}

/// Roots that are null, outside of the heap, or objects.
void visitWords(Marker &marker, const List<WordRange> &list) {
  for (uint64_t i = 0; i < list.count; ++i)
    for (const uint64_t *word = list.items[i].words, *end = word + list.items[i].count; word < end;
         ++word)
      marker.visit(__atomic_load_n(word, __ATOMIC_RELAXED));
}

/// The old objects on one dirty card of a block of small objects.
void scanCard(Marker &marker, uint64_t block, uint64_t card) {
  Heap &heap = marker.heap;
  const uint64_t first = block * BitWordsPerBlock; // the words of mark bits
  char *low = heap.blockAddress(block) + card * CardSize;
  // The last object that begins before the card may reach into it.
  for (uint64_t word = card; word-- > 0;)
    if (const uint64_t bits = heap.marks[first + word]) {
      const uint64_t bit = 63 - static_cast<uint64_t>(__builtin_clzll(bits));
      auto *object = reinterpret_cast<Object *>(heap.blockAddress(block) + (word * 64 + bit) * 8);
      if (reinterpret_cast<char *>(object) + sizeOf(object) > low)
        marker.scanWithin(object, low, low + CardSize);
      break;
    }
  for (uint64_t bits = heap.marks[first + card]; bits; bits &= bits - 1) {
    const auto bit = static_cast<uint64_t>(__builtin_ctzll(bits));
    marker.scanWithin(reinterpret_cast<Object *>(low + bit * 8), low, low + CardSize);
  }
}

/// Visits what old objects on the dirty cards of a block refer to.
void scanBlock(Marker &marker, uint64_t block) {
  Heap &heap = marker.heap;
  const Block &info = heap.blocks[block];
  const auto *cards = reinterpret_cast<const uint8_t *>(heap.cardsOf(block));
  for (uint64_t card = 0; card < CardsPerBlock; ++card) {
    if (!cards[card])
      continue;
    if (info.state == BlockSmall) {
      scanCard(marker, block, card);
    } else if (info.state != BlockFree) {
      const uint64_t head = info.state == BlockLarge ? block : block - info.extent;
      char *low = heap.blockAddress(block) + card * CardSize;
      if (heap.isMarked(head << BlockShift))
        marker.scanWithin(reinterpret_cast<Object *>(heap.blockAddress(head)), low, low + CardSize);
    }
  }
}

/// Cleans all cards: whatever survives will be old, so that nothing old refers to anything young.
/// Given a marker, visits what is on the dirty ones; before anything else is marked, since marked
/// means old here.
void cleanCards(Heap &heap, Marker *marker) {
  for (uint64_t block = 0; block < heap.frontier; ++block) {
    uint64_t *words = heap.cardsOf(block);
    uint64_t any = 0;
    for (uint64_t i = 0; i < CardsPerBlock / 8; ++i)
      any |= words[i];
    if (!any) // pages of cards that were never dirty are not made real
      continue;
    if (marker)
      scanBlock(*marker, block);
    std::memset(words, 0, CardsPerBlock);
  }
}

void clearMarks(Heap &heap) {
  for (uint64_t block = 0; block < heap.frontier; ++block) {
    const uint8_t state = heap.blocks[block].state;
    if (state == BlockSmall) {
      std::memset(heap.marks + block * BitWordsPerBlock, 0, BitWordsPerBlock * 8);
      std::memset(heap.linesOf(block), LineFree, LinesPerBlock);
    } else if (state == BlockLarge) {
      heap.marks[block * BitWordsPerBlock] = 0;
    }
  }
}

/// Frees the lines of a small block that nothing marked; says how many are in use.
uint64_t sweepSmall(Heap &heap, uint64_t block) {
  uint8_t *lines = heap.linesOf(block);
  uint64_t used = 0;
  for (uint64_t i = 0; i < LinesPerBlock; ++i) {
    lines[i] &= LineOld;
    used += lines[i];
  }
  heap.blocks[block].freeLines = static_cast<uint16_t>(LinesPerBlock - used);
  return used;
}

/// Frees what is not marked and makes the rest old; counts the bytes of lines and blocks in use.
void sweep(Heap &heap, bool full) {
  uint64_t occupied = 0;
  for (uint64_t block = 0; block < heap.frontier;) {
    Block &info = heap.blocks[block];
    const uint64_t count = info.state == BlockLarge ? info.extent : 1;
    const bool changed = full || info.flags & BlockYoung;
    info.flags &= static_cast<uint8_t>(~BlockYoung);
    if (info.state == BlockSmall) {
      const uint64_t used =
          changed ? sweepSmall(heap, block) : LinesPerBlock - heap.blocks[block].freeLines;
      occupied += used << LineShift;
      if (!used)
        freeBlocks(heap, block, 1);
    } else if (info.state == BlockLarge) {
      if (heap.isMarked(block << BlockShift))
        occupied += count << BlockShift;
      else
        freeBlocks(heap, block, count);
    }
    block += count;
  }
  heap.occupied = occupied;
}

void cleanWeak(Heap &heap) {
  for (uint64_t i = 0; i < heap.weak.count; ++i)
    for (uint64_t *word = heap.weak.items[i].words, *end = word + heap.weak.items[i].count;
         word < end; ++word)
      if (*word && !vmkit_heap_is_alive(heap.context, reinterpret_cast<void *>(*word)))
        *word = 0;
  for (uint64_t i = 0; i < heap.weakTables.count; ++i)
    heap.weakTables.items[i].clean(heap.context, heap.weakTables.items[i].data);
}

/// When the next nursery collection is due, and when a full one.
void plan(Heap &heap, bool full, uint64_t pause, uint64_t promoted, uint64_t before) {
  if (full) {
    uint64_t growth = heap.occupied * (GrowthFactor - 1);
    growth = growth < SmallestGrowth ? SmallestGrowth : growth;
    heap.fullThreshold = heap.occupied + growth;
    if (heap.fullThreshold < heap.initial)
      heap.fullThreshold = heap.initial;
  } else if (before) {
    // Where next to nothing survives, a larger nursery gains nothing.
    const uint64_t percent = promoted * 100 / before;
    if (pause > PauseTooLong || (percent < 1 && heap.nurserySize > UsualNursery))
      heap.nurserySize -= heap.nurserySize / 4;
    else if (pause < PauseWanted && percent > 3)
      heap.nurserySize += heap.nurserySize / 2;
  }
  const uint64_t largest = heap.maximum / 4 < LargestNursery ? heap.maximum / 4 : LargestNursery;
  if (heap.nurserySize < SmallestNursery)
    heap.nurserySize = SmallestNursery;
  if (heap.nurserySize > largest)
    heap.nurserySize = largest;
}

/// Free memory beyond what will be allocated until the next full collection goes back.
void giveBack(Heap &heap) {
  const uint64_t wanted =
      heap.fullThreshold > heap.occupied ? heap.fullThreshold - heap.occupied : 0;
  const uint64_t keep = (wanted + heap.nurserySize) >> BlockShift;
  if (heap.dirtyFreeBlocks > keep)
    trim(heap, keep);
}

void record(Heap &heap, const CollectionRecord &record) {
  HeapStatistics &statistics = heap.statistics;
  const bool full = record.kind == CollectionFull;
  ++(full ? statistics.fullCollections : statistics.nurseryCollections);
  uint64_t &longest = full ? statistics.longestFull : statistics.longestNursery;
  longest = record.pause > longest ? record.pause : longest;
  statistics.pauseTotal += record.pause;
  unsigned bucket = 0;
  while (bucket + 1 < PauseBuckets && record.pause >= uint64_t(1000) << bucket)
    ++bucket;
  ++(full ? statistics.fullPauses : statistics.nurseryPauses)[bucket];
  heap.records[heap.recordsMade++ % RecordCount] = record;
  if (heap.recordsMade - heap.recordsTaken > RecordCount)
    heap.recordsTaken = heap.recordsMade - RecordCount;
}

} // namespace

/// Not inlined, so that the caller's registers are saved in this frame, which is scanned.
__attribute__((noinline)) void collect(Heap &heap, CollectionKind kind, CollectionReason reason) {
  __builtin_unwind_init(); // stores the registers that a guest may keep references in
  const void *stackPointer;
  asm volatile("movq %%rsp, %0" : "=r"(stackPointer));

  const bool full = kind == CollectionFull;
  const uint64_t start = now(CLOCK_MONOTONIC), work = now(CLOCK_THREAD_CPUTIME_ID);
  const uint64_t since = heap.sinceCollection;
  CollectionRecord made = {kind, reason, 0, heap.occupied + since, 0, 0};
  leaveRegions(heap);

  Marker marker(heap, full);
  cleanCards(heap, full ? nullptr : &marker);
  // A full collection needs the marks to find objects, and clears them next.
  if (heap.context->scanStacks)
    heap.context->scanStacks(heap.context, stackPointer, visitStack, &marker);
  if (full) {
    clearMarks(heap);
    marker.markRoots();
  }
  forgetStarts(heap);
  visitWords(marker, heap.roots);
  visitWords(marker, heap.handles);
  marker.drain();
  cleanWeak(heap);
  sweep(heap, full);
  if (full)
    heap.statistics.live = marker.bytes;
  if (heap.reserve.end &&
      !(heap.blocks[heap.offsetOf(heap.reserve.end - 1) >> BlockShift].flags & BlockReserved))
    heap.reserve = {}; // the block is free
  heap.sinceCollection = 0;
  heap.nextBlock = heap.nextFree = heap.largeSearch = 0;
  heap.largeFailed = NoBlock;
  heap.wantedLines = WantedLines;

  made.after = heap.occupied;
  made.promoted = full ? 0 : marker.bytes;
  // What the thread itself has worked; it may have waited for a processor.
  plan(heap, full, now(CLOCK_THREAD_CPUTIME_ID) - work, marker.bytes, since);
  giveBack(heap);
  made.pause = now(CLOCK_MONOTONIC) - start;
  record(heap, made);
  publishLimit(heap);
  if (heap.mode.verify)
    verify(heap, true);
}

} // namespace vmkit

extern "C" {

__attribute__((noinline)) void vmkit_collect(Context *context, uint32_t kind) {
  collect(*context->heap, kind == CollectionFull ? CollectionFull : CollectionNursery,
          CollectionRequested);
}

void vmkit_heap_poll(Context *context) {
  Heap &heap = *context->heap;
  if (!heap.mode.pollCollects || !heap.isStressDue())
    return;
  collect(heap, heap.stressCount % 16 ? CollectionNursery : CollectionFull, CollectionForStress);
}

bool vmkit_heap_is_alive(const Context *context, const void *object) {
  const Heap &heap = *context->heap;
  return !heap.contains(object) || heap.isMarked(heap.offsetOf(object));
}
}
