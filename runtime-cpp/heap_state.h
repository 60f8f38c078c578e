// The heap from inside.
//
// One reservation of address space, of which blocks become memory as they are needed:
//
//   block   32 KB: 256 lines of 128 bytes, with objects of up to 16 KB; or part of a large object,
//           which is a run of whole blocks. An object never crosses into another small block.
//   line    what is recycled: an object that survives keeps all lines that it touches.
//
// What the collector writes lies beside the blocks in tables, never in objects:
//
//   marks   1 bit for 8 bytes, at the start of each object that survived a collection ("old").
//           Nursery collections don't clear them, and so trace only what is younger (sticky marks).
//   lines   1 byte a line: free, old (an old object touches it), or young (handed out since the
//           last collection).
//   cards   1 byte for 512 bytes, set by guests where they store a reference.
//   starts  1 bit for 8 bytes: starts of young objects, made when a conservative reference into
//           their block is resolved, and cleared when the collection ends.
//   blocks  state and size of each.
//
// Allocation bumps a cursor through holes, runs of free lines, which are zeroed a chunk ahead of
// it; holes are taken in the order of addresses, from the start again after each collection.
// Nothing is noted for an object: the young ones in a run of young lines are found, when need be,
// by going from each to the next, which ends at a zero word.
//
// A collection marks from roots (stacks, handles, data, and for a nursery collection the old
// objects on dirty cards), then sweeps: young lines that no marked object touches are free, and
// what is left is old. A full one clears all marks first.
//
// After Blackburn and McKinley, "Immix" (PLDI 2008), with sticky marks after Demers et al.,
// "Combining generational and conservative garbage collection" (POPL 1990).
#ifndef VMKIT_RUNTIME_HEAP_STATE_H
#define VMKIT_RUNTIME_HEAP_STATE_H

#include "heap.h"

#include <cstdint>

namespace vmkit {

constexpr uint64_t BlockShift = 15, BlockSize = uint64_t(1) << BlockShift;
constexpr uint64_t LineShift = 7, LineSize = uint64_t(1) << LineShift;
constexpr uint64_t LinesPerBlock = BlockSize / LineSize;
constexpr uint64_t CardSize = uint64_t(1) << CardShift;
constexpr uint64_t CardsPerBlock = BlockSize / CardSize;
constexpr uint64_t BitWordsPerBlock = BlockSize / 8 / 64;
static_assert(CardSize == 8 * 64, "a card has one word of mark bits");

/// Above it an object is large. Half a block, so that less than half of its blocks is lost.
constexpr uint64_t LargestBlockObject = BlockSize / 2;
/// Zeroed ahead of the cursor at once: what stays in the first cache until it is used.
constexpr uint64_t ChunkSize = 8192;
/// Blocks that only requests right after a failure may take, so that an exception can be made, and
/// the bytes that each failure gives of them: enough for the longest trace.
constexpr uint64_t ReserveBlocks = 4;
constexpr uint64_t ReserveGrant = 9 * 1024;

/// The old generation may grow to this size, in bytes, before the first full collection.
constexpr uint64_t FirstFull = uint64_t(32) << 20;
/// Free lines that a block must have to be worth looking at, unless memory is short.
constexpr uint32_t WantedLines = 16;

/// Collections that stress and poll mode ask for at each request, and how many more come at an
/// interval before that grows by one.
constexpr uint64_t StressAll = 20000, StressThinning = 500;

enum BlockState : uint8_t { BlockFree = 0, BlockSmall = 1, BlockLarge = 2, BlockLargeRest = 3 };

enum BlockFlag : uint8_t {
  BlockDirty = 1,       // its memory is not known to be zero; else it may not be there
  BlockYoung = 2,       // holds what was allocated since the last collection
  BlockStartsKnown = 4, // the starts of its young objects are in the table
  BlockReserved = 8,    // belongs to the reserve until it is free
};

struct Block {
  uint8_t state;
  uint8_t flags;
  uint16_t freeLines; // of a small block, since the last collection
  uint32_t extent;    // blocks of a large object; of its rest: distance to the first
};

enum Line : uint8_t { LineFree = 0, LineOld = 1, LineYoung = 2 };

/// A hole that is being allocated into. From cursor to zeroed its bytes are zero.
struct Region {
  char *cursor, *zeroed, *end;
};

/// Growing arrays of what the session has registered; malloc's.
template <typename T> struct List {
  T *items;
  uint64_t count, capacity;
};

struct WordRange {
  uint64_t *words;
  uint64_t count;
};

struct WeakTable {
  void (*clean)(Context *context, void *data);
  void *data;
};

constexpr uint64_t RecordCount = 256;

struct Heap {
  Context *context;

  // Address space: the mark stack, the tables, and the blocks lie in one mapping, in this order.
  char *mapping;
  uint64_t mappingSize;
  char *base;          // of the blocks
  uint64_t blockCount; // reserved
  uint64_t frontier;   // no block from here on was ever used
  uint64_t accessible; // blocks that may be accessed; from frontier on in large steps
  uint64_t *marks, *starts;
  uint8_t *lines;
  Block *blocks;
  uint64_t *markStack;
  uint8_t *cardMapping; // cards of the whole address space; cards of blocks lie at:
  uint8_t *cards;

  // Allocation. The hole of the bump path: its cursor is the context's.
  char *zeroed, *holeEnd;
  Region overflow;      // for objects that are larger than a line and do not fit that hole
  Region reserve;       // for what is allocated right after a failure
  uint64_t nextBlock;   // where the search for holes goes on
  uint64_t nextFree;    // and that for free blocks
  uint64_t holeBlock;   // the block of the hole, or noBlock
  uint32_t wantedLines; // free lines that a block must have to be looked at
  uint64_t largeSearch; // where the search for runs goes on
  uint64_t largeFailed; // no run of that many is to be found behind it
  uint64_t usedBlocks, dirtyFreeBlocks;
  uint64_t handedOut;       // bytes ever, that is to the cursor's holes up to `zeroed`
  uint64_t sinceCollection; // bytes handed out

  // Limits and policy
  uint64_t initial, maximum; // bytes
  uint64_t maximumBlocks;
  uint64_t overdraft;        // blocks of the reserve that may be taken now
  uint64_t grant;            // bytes of the reserve that may be allocated
  uint64_t nurserySize;      // bytes to allocate until the next collection
  uint64_t fullThreshold;    // bytes in occupied lines, above which the next one is full
  uint64_t occupied;         // after the last collection
  uint32_t tightCollections; // full ones in a row that freed next to nothing

  // Roots
  List<WordRange> roots, handles, weak;
  List<WeakTable> weakTables;
  List<const Class *> classes; // a hash set, open addressing; only read when verifying

  // Modes
  HeapMode mode;
  uint64_t stressCount;  // collections that modes have asked for since they were set
  uint64_t stressWaited; // requests since the last of them
  bool startsMade;

  HeapStatistics statistics;
  CollectionRecord records[RecordCount];
  uint64_t recordsMade, recordsTaken;
  void (*verifyFailed)(Context *context, const char *text);

  uint64_t offsetOf(const void *address) const {
    return reinterpret_cast<uint64_t>(address) - reinterpret_cast<uint64_t>(base);
  }
  /// False for null, too.
  bool contains(const void *address) const { return offsetOf(address) < frontier << BlockShift; }
  bool isMarked(uint64_t offset) const { return marks[offset >> 9] >> (offset >> 3 & 63) & 1; }
  char *blockAddress(uint64_t block) const { return base + (block << BlockShift); }
  uint8_t *linesOf(uint64_t block) const { return lines + block * LinesPerBlock; }
  uint64_t *cardsOf(uint64_t block) const {
    return reinterpret_cast<uint64_t *>(cards + block * CardsPerBlock);
  }
  /// Every allocation must take the slow path.
  bool isSlow() const { return mode.stress || mode.failAt; }
  /// Whether a request of stress or poll mode collects. When thinned, all of the first StressAll
  /// do, then ever fewer, so that a program that makes millions comes to an end.
  bool isStressDue() {
    if (!mode.thinned) {
      ++stressCount;
      return true;
    }
    const uint64_t beyond =
        stressCount < StressAll ? 0 : (stressCount - StressAll) / StressThinning;
    if (++stressWaited <= beyond)
      return false;
    stressWaited = 0;
    ++stressCount;
    return true;
  }
  uint64_t availableBlocks() const {
    const uint64_t limit = maximumBlocks + overdraft;
    return usedBlocks < limit ? limit - usedBlocks : 0;
  }
};

constexpr uint64_t NoBlock = ~uint64_t(0);

inline uint64_t roundUp(uint64_t value, uint64_t unit) { return (value + unit - 1) & ~(unit - 1); }

/// Bytes from an object to the next.
inline uint64_t sizeOf(const Object *object) {
  const Class *type = object->type;
  uint64_t size = type->instanceSize;
  if (type->shape == ClassShapeArray || type->shape == ClassShapeReferences)
    size = ArrayElementsOffset +
           uint64_t(type->elementSize) *
               static_cast<uint32_t>(reinterpret_cast<const Array *>(object)->length);
  else if (type->shape == ClassShapeString) {
    const uint32_t word = reinterpret_cast<const String *>(object)->lengthAndCoder;
    size = StringUnitsOffset + (uint64_t(word >> 1) << (word & 1));
  }
  size = (size + 7) & ~uint64_t(7);
  return size < SmallestObject ? SmallestObject : size;
}

// heap_blocks.cpp

/// A free block for small objects, or NoBlock. Its lines are free and its memory is not zeroed.
uint64_t takeBlock(Heap &heap);
/// A zeroed run of blocks for a large object of so many bytes, or null.
char *takeLarge(Heap &heap, uint64_t bytes);
/// Makes the blocks of a large object, or one small block, free.
void freeBlocks(Heap &heap, uint64_t first, uint64_t count);
/// Gives the memory of free blocks back to the system, but for `keep` of them.
void trim(Heap &heap, uint64_t keep);
/// Free bytes that allocation could use: blocks up to the maximum, and free lines.
uint64_t freeBytes(const Heap &heap);

// allocation.cpp

/// Gives up the holes that are being allocated into; the reserve goes on at a line.
void leaveRegions(Heap &heap);
/// Makes the context's limit what the modes want.
void publishLimit(Heap &heap);

// collector.cpp

void collect(Heap &heap, CollectionKind kind, CollectionReason reason);

// heap_find.cpp

/// The object whose memory the offset, from base, lies in; null when there is none. Old ones are
/// known by their marks, young ones by going through their runs, once for each block.
Object *findObject(Heap &heap, uint64_t offset);
/// Clears the starts that findObject has made.
void forgetStarts(Heap &heap);

// heap_verify.cpp

/// Checks the heap between collections, or, with `collected`, right after one.
bool verify(Heap &heap, bool collected);

} // namespace vmkit

#endif
