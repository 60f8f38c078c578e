// Call sites that dispatch on the receiver's class: inline caches in data.
//
// A site is a cell that points to a record: a class (the guard), the code for it (the target), and,
// where the code is a closure's, that closure (the data). Guest code loads the cell, compares the
// receiver's class with the guard, and calls the target, or else what vmkit_site_lookup finds.
// Records don't change; a site changes by one store to its cell:
//
//   empty         the context's empty record, whose guard is no class
//   monomorphic   one record
//   polymorphic   up to four, linked; the newest first
//   megamorphic   the context's megamorphic record; targets come from the context's cache
//
// Any thread may replace a record (vmkit_site_replace); everything else is the engine's thread's.
// So a record that was taken out may still be about to be used there, and is freed when that thread
// is inside the kit: guest code does not enter it between its load of the cell and its call of the
// target, and vmkit_site_lookup reads no record after it has called siteMissed. Until then it stays
// on its site's list, and is taken again when it is wanted again: however often a site changes, it
// has one record for each pair of guard and target.
#ifndef VMKIT_RUNTIME_SITES_H
#define VMKIT_RUNTIME_SITES_H

#include "context.h"
#include "typecheck.h"

namespace vmkit {

struct SiteRecord {
  const Class *guard;
  void *target;
  const SiteRecord *next; // the next class of a polymorphic site
  SiteRecord *older;      // the next on the site's list
  Object *data;           // the closure whose code the target is, or null
};

/// What a site calls. In IR: { ptr, ptr }.
struct SiteTarget {
  void *target; // null: nothing answers; of sites that may fail only
  Object *data;
};

struct Site {
  const SiteRecord *record; // the cell: never null, read and written atomically
  uint32_t id;
  uint32_t key; // of the global cache: sites with equal keys have equal targets
  uint64_t misses;
  SiteRecord *records; // all that it owns; guarded by the context's siteLock
};

constexpr uint32_t SitePolymorphicLimit = 4;
constexpr uint32_t SiteCacheSets = 1024;
constexpr uint32_t SiteCacheWays = 2;

/// The targets of megamorphic sites, by class and key. Two pairs may have one place, in one line of
/// the processor's cache: with one each, two that a loop meets in turns would drive each other out.
struct SiteCache {
  struct Line {
    const Class *type;
    uint64_t key; // 0: nothing
    void *target;
    Object *data;
  };
  struct alignas(64) Set {
    Line lines[SiteCacheWays];
  } sets[SiteCacheSets];

  Set &setOf(const Class *type, uint32_t key) {
    const uint64_t hash =
        (reinterpret_cast<uint64_t>(type) >> 4) * 0x9E3779B97F4A7C15u + key * 0xC2B2AE3D27D4EB4Fu;
    return sets[hash >> 54];
  }
};
static_assert(SiteCacheSets == 1u << (64 - 54));
static_assert(sizeof(SiteCache::Set) == 64);

} // namespace vmkit

extern "C" {

/// The code for a receiver of class `type`, which the first record of the site is not for: from the
/// other records, or the cache of megamorphic sites. Small enough to be inlined.
vmkit::SiteTarget vmkit_site_lookup(vmkit::Context *context, vmkit::Site *site,
                                    const vmkit::Class *type);

/// The same from the session.
vmkit::SiteTarget vmkit_site_find(vmkit::Context *context, vmkit::Site *site,
                                  const vmkit::Class *type);

/// Makes a site monomorphic for a class, from any thread: `target` must be code that takes what the
/// site passes, and stays. A null guard empties the site. False: no memory, the site is as it was.
bool vmkit_site_replace(vmkit::Context *context, vmkit::Site *site, const vmkit::Class *guard,
                        void *target);

// For the session, on the engine's thread.

/// Adds a class in front of the site's others. False: no memory.
bool vmkit_site_extend(vmkit::Context *context, vmkit::Site *site, const vmkit::Class *guard,
                       void *target, vmkit::Object *data);

/// Points the cell to one of the context's own records.
void vmkit_site_reset(vmkit::Context *context, vmkit::Site *site, const vmkit::SiteRecord *record);

/// Frees the site's records that it doesn't use; only inside the kit, as said above.
void vmkit_site_sweep(vmkit::Context *context, vmkit::Site *site);
}

#endif
