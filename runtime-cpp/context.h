// The thread's context: what guest code and the runtime need of the engine while they run. There is
// one for each engine. Guest functions get it as their first argument where their signature says
// `ctx`; in IR its address is also the external symbol `vmkit.context`.
//
// The session makes and owns it (jit/session.cpp). Everything in it belongs to the engine's own
// thread, but for what sites.h says of replacements by others.
#ifndef VMKIT_RUNTIME_CONTEXT_H
#define VMKIT_RUNTIME_CONTEXT_H

#include <cstddef>
#include <cstdint>

namespace vmkit {

class Session;
struct Class;
struct HeapRegion;
struct Site;
struct SiteCache;
struct SiteRecord;

struct Context {
  /// Prologues compare the frame pointer with it. At offset 0, so that the check is one instruction
  /// with a memory operand.
  uint64_t stackLimit;

  // The arena (arena.h).
  char *heapCursor; // where the next object goes, a multiple of 8
  char *heapLimit;  // the end of the current region
  uint64_t heapMaximum;
  uint64_t heapReserved; // bytes of all regions
  HeapRegion *heapRegions;

  // Call sites (sites.h).
  const SiteRecord *emptyRecord;       // where the cell of an unused site points
  const SiteRecord *megamorphicRecord; // and that of one with too many classes
  SiteCache *siteCache;
  uint32_t siteLock;
  uint32_t sitesReplaced; // by vmkit_site_replace, since records were freed last

  // The engine.
  Session *session;
  /// Finds the target of a call that no record answers. Returns code, or leaves the guest.
  void *(*siteMissed)(Context *context, Site *site, const Class *type);
};

static_assert(offsetof(Context, stackLimit) == 0);

} // namespace vmkit

#endif
