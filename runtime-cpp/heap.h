// The heap of an engine: what guest code, the runtime and the session call. heap_state.h says how
// it works inside.
//
// It is garbage-collected and its objects never move: mark-region (Immix), generational by sticky
// marks, precise in the heap, conservative on stacks. Any function here that allocates may collect.
// What a C++ function holds in a local variable stays alive: the collector scans the stack from the
// allocation's own frame up, and takes any address in an object for a reference to it.
//
// An object must have its class at its start when anything else may allocate or poll; what
// vmkit_allocate gives has.
#ifndef VMKIT_RUNTIME_HEAP_H
#define VMKIT_RUNTIME_HEAP_H

#include "context.h"
#include "typecheck.h"

namespace vmkit {

/// Objects above this size, in bytes, never fit the bump path.
constexpr uint64_t LargestBumpObject = 8192;
/// The smallest distance between two objects.
constexpr uint64_t SmallestObject = 16;
/// Bytes of a card, as a power of two: guests store cardTable[slot >> CardShift] = 1.
constexpr unsigned CardShift = 9;
/// Of slots that are no further apart in one object, the card of one is enough: a collection looks
/// so far beyond a dirty card.
constexpr unsigned CardMargin = 64;

/// Log2 buckets of pauses: bucket i counts those below 2^i µs that are in no lower one; the last
/// one all others.
constexpr unsigned PauseBuckets = 24;

enum CollectionKind : uint32_t { CollectionNursery = 0, CollectionFull = 1 };

enum CollectionReason : uint32_t {
  CollectionForNursery = 0, // enough was allocated since the last one
  CollectionForGrowth = 1,  // the old generation has grown
  CollectionForMemory = 2,  // no room was left
  CollectionRequested = 3,
  CollectionForStress = 4, // a mode of the heap
};

/// One collection, for the session's events.
struct CollectionRecord {
  uint32_t kind;   // CollectionKind
  uint32_t reason; // CollectionReason
  uint64_t pause;  // ns
  uint64_t before; // bytes in use
  uint64_t after;
  uint64_t promoted; // bytes of objects that survived for the first time
};

struct HeapStatistics {
  uint64_t used;     // bytes of blocks and large objects in use, free lines of used blocks included
  uint64_t live;     // bytes of objects that the last full collection found, 0 before it
  uint64_t reserved; // bytes of memory that the heap holds, free blocks included
  uint64_t tables;   // bytes of side tables for that, about
  uint64_t maximum;
  uint64_t allocated; // bytes ever
  uint64_t nurseryCollections, fullCollections;
  uint64_t nurseryPauses[PauseBuckets], fullPauses[PauseBuckets];
  uint64_t longestNursery, longestFull; // ns
  uint64_t pauseTotal;                  // ns, all collections
  uint64_t handles;                     // words of handle blocks in use (not 0)
  uint64_t weak;                        // and of weak blocks
  uint64_t objectsVerified;
};

/// For tests.
struct HeapMode {
  bool stress;          // collect at every allocation, every 16th time fully
  bool verify;          // check the whole heap after each collection
  bool pollCollects;    // vmkit_heap_poll collects likewise; polls are requested all the time
  uint64_t failAt;      // the n-th allocation from now fails once; 0: none
  bool thinned = false; // stress and polls: after 20,000 collections at ever fewer requests
};

} // namespace vmkit

extern "C" {

// --- For guest code and the runtime

/// A zeroed object of `size` bytes (its class's instanceSize), header included, or null when memory
/// is out.
vmkit::Object *vmkit_allocate(vmkit::Context *context, const vmkit::Class *type, int64_t size);

/// A zeroed array of `length` elements, from 0 to 2^31 - 1, and `bytes` = 16 + length * element
/// size; or null when memory is out. For a string, store lengthAndCoder before anything else.
vmkit::Array *vmkit_allocate_array(vmkit::Context *context, const vmkit::Class *type,
                                   int64_t length, int64_t bytes);

/// The same when the room from heapCursor to heapLimit is too small. May collect.
vmkit::Object *vmkit_allocate_slow(vmkit::Context *context, const vmkit::Class *type, int64_t size);
vmkit::Array *vmkit_allocate_array_slow(vmkit::Context *context, const vmkit::Class *type,
                                        int64_t length, int64_t bytes);

/// After a store of a reference to `slot`, a field or an element.
void vmkit_write_barrier(vmkit::Context *context, void *slot);

/// Collects now.
void vmkit_collect(vmkit::Context *context, uint32_t kind);

// --- For the session

/// Makes the heap of a context, which becomes usable with it. `maximum` is in bytes, `initial` how
/// much to take before the first full collection. False: the system has no room for it.
bool vmkit_heap_create(vmkit::Context *context, uint64_t initial, uint64_t maximum);

/// Gives all memory back.
void vmkit_heap_destroy(vmkit::Context *context);

/// Changes the limits; objects that are there already stay. False when the maximum is more than
/// the address space that the heap has reserved: it is what it was.
bool vmkit_heap_set_limits(vmkit::Context *context, uint64_t initial, uint64_t maximum);

void vmkit_heap_set_mode(vmkit::Context *context, const vmkit::HeapMode *mode);

/// For pollSlow: collects when the mode says so.
void vmkit_heap_poll(vmkit::Context *context);

/// Makes a class known to verify mode. It must stay as long as the heap. False: no memory.
bool vmkit_heap_add_class(vmkit::Context *context, const vmkit::Class *type);

/// Words that are roots: null, objects, or addresses outside of the heap. They are taken away by
/// their address. False: no memory.
bool vmkit_heap_add_roots(vmkit::Context *context, const uint64_t *words, uint64_t count);
void vmkit_heap_remove_roots(vmkit::Context *context, const uint64_t *words);

/// A block of handles: as roots, but counted as handles.
bool vmkit_heap_add_handles(vmkit::Context *context, const uint64_t *words, uint64_t count);
void vmkit_heap_remove_handles(vmkit::Context *context, const uint64_t *words);

/// A block of weak handles: a collection that finds an object dead zeroes its words.
bool vmkit_heap_add_weak(vmkit::Context *context, uint64_t *words, uint64_t count);
void vmkit_heap_remove_weak(vmkit::Context *context, const uint64_t *words);

/// A function that each collection calls when it knows what is alive, for tables of weak
/// references: it asks vmkit_heap_is_alive and forgets what is not. It must not allocate.
bool vmkit_heap_add_weak_table(vmkit::Context *context,
                               void (*clean)(vmkit::Context *context, void *data), void *data);
void vmkit_heap_remove_weak_table(vmkit::Context *context, void *data);

/// Inside of such a function: does the object survive? True for what is not in the heap.
bool vmkit_heap_is_alive(const vmkit::Context *context, const void *object);

/// The object of the heap that the address points into, or null. For checks; takes as long as to
/// search a block.
vmkit::Object *vmkit_heap_find(vmkit::Context *context, uint64_t address);

void vmkit_heap_statistics(const vmkit::Context *context, vmkit::HeapStatistics *out);

/// Takes the oldest record of a collection that was not taken yet; false when there is none. The
/// last 256 are kept.
bool vmkit_heap_take_record(vmkit::Context *context, vmkit::CollectionRecord *out);
/// Where the number of records that were made stands, for those who look often.
const uint64_t *vmkit_heap_records_made(const vmkit::Context *context);

/// What is called instead of abort when verification finds something wrong.
void vmkit_heap_on_verify_failure(vmkit::Context *context,
                                  void (*report)(vmkit::Context *context, const char *text));

/// Checks the whole heap now; returns false, with a report, when something is wrong.
bool vmkit_heap_verify(vmkit::Context *context);

/// Bytes of blocks and large objects in use.
uint64_t vmkit_heap_used(const vmkit::Context *context);

/// Bytes of all objects that were ever allocated.
uint64_t vmkit_heap_allocated(const vmkit::Context *context);
}

#endif
