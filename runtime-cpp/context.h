// The thread's context: what guest code and the runtime need of the engine while they run. There is
// one for each engine. Guest functions get it as their first argument where their signature says
// `ctx`; in IR its address is also the external symbol `vmkit.context`.
//
// The session makes and owns it (jit/session.cpp). Everything in it belongs to the engine's own
// thread, but for what sites.h says of replacements by others, and the two words by which another
// thread asks for attention: stackLimit and pollRequested.
#ifndef VMKIT_RUNTIME_CONTEXT_H
#define VMKIT_RUNTIME_CONTEXT_H

#include <cstddef>
#include <cstdint>

namespace vmkit {

class Session;
struct Class;
struct Failure;
struct Heap;
struct InternTable;
struct RuntimeApi;
struct Shapes;
struct Site;
struct SiteCache;
struct SiteRecord;
struct SiteTarget;

struct Context {
  /// Prologues compare the frame pointer with it. At offset 0, so that the check is one instruction
  /// with a memory operand. All ones while something is requested.
  uint64_t stackLimit;
  /// Not zero: loops call vmkit_poll_slow. Read and written atomically.
  uint32_t pollRequested;
  uint32_t reserved;

  // The bump allocator (heap.h). From cursor to limit all bytes are zero.
  char *heapCursor; // where the next object goes, a multiple of 8
  char *heapLimit;
  /// The card of the address a is cardTable[a >> 9], for whatever address.
  uint8_t *cardTable;

  /// Guest code in fuel mode subtracts from it, and calls vmkit_fuel_exhausted below zero.
  int64_t fuel;

  Heap *heap;
  /// Made by the session. Its address is the exception word of a failure (failure.h).
  Failure *failure;
  InternTable *interned; // strings (string_intern.h); null before the first
  Shapes *shapes;        // of dynamic objects (shapes_core.h); null before the first class

  // Call sites (sites.h).
  const SiteRecord *emptyRecord;       // where the cell of an unused site points
  const SiteRecord *megamorphicRecord; // and that of one with too many classes
  SiteCache *siteCache;
  uint32_t siteLock;
  uint32_t sitesReplaced; // or purged, since records were freed last; read and written atomically

  // The engine.
  Session *session;
  /// Finds the target of a call that no record answers. Returns code, or leaves the guest.
  SiteTarget (*siteMissed)(Context *context, Site *site, const Class *type);

  /// Calls `visit` for each segment of guest stack, aligned to 8, the newest one from stackPointer
  /// up. Null: there are none.
  void (*scanStacks)(Context *context, const void *stackPointer,
                     void (*visit)(void *data, const uintptr_t *low, const uintptr_t *high),
                     void *data);
  /// Follows the chain of frames that begins at framePointer (which points to the caller's frame
  /// pointer and, above it, the return address) and stores the return addresses that lie in guest
  /// code, without the first `skip` of them. Returns how many it stored. Null: no frame is known.
  int32_t (*walkFrames)(Context *context, const void *framePointer, uint64_t *out, int32_t capacity,
                        int32_t skip);
  /// What a poll calls when something is requested; may leave the guest.
  void (*pollSlow)(Context *context);
  /// Leaves the guest.
  void (*fuelExhausted)(Context *context);
  /// For the libraries of authors' runtimes, which do not see the kit's symbols (api.h).
  const RuntimeApi *api;
};

static_assert(offsetof(Context, stackLimit) == 0);
static_assert(offsetof(Context, pollRequested) == 8);
static_assert(offsetof(Context, heapCursor) == 16);
static_assert(offsetof(Context, heapLimit) == 24);
static_assert(offsetof(Context, cardTable) == 32);
static_assert(offsetof(Context, fuel) == 40);

} // namespace vmkit

extern "C" {

/// The slow path of a poll.
void vmkit_poll_slow(vmkit::Context *context);

/// Guest code calls it when its fuel is below zero.
[[noreturn]] void vmkit_fuel_exhausted(vmkit::Context *context);
}

/// What the runtime's own loops call at least every 64 KB of work. It may leave the guest: nothing
/// that needs a destructor may be alive across it.
inline void vmkit_poll(vmkit::Context *context) {
  if (__builtin_expect(__atomic_load_n(&context->pollRequested, __ATOMIC_RELAXED) != 0, false))
    vmkit_poll_slow(context);
}

#endif
