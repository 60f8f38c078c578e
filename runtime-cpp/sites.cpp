// Call sites: the slow path of a call, and the replacement of records. sites.h says how they work.
#include "sites.h"

#include <cstdlib>

using namespace vmkit;

namespace {

/// A spin lock: it is held for a few loads and stores, and now and then an allocation.
class SiteLock {
public:
  explicit SiteLock(Context *context) : word(&context->siteLock) {
    while (__atomic_exchange_n(word, 1, __ATOMIC_ACQUIRE))
      while (__atomic_load_n(word, __ATOMIC_RELAXED))
        __builtin_ia32_pause();
  }
  ~SiteLock() { __atomic_store_n(word, 0, __ATOMIC_RELEASE); }
  SiteLock(const SiteLock &) = delete;
  SiteLock &operator=(const SiteLock &) = delete;

private:
  uint32_t *word;
};

const SiteRecord *current(const Site *site) {
  return __atomic_load_n(&site->record, __ATOMIC_ACQUIRE);
}

void publish(Site *site, const SiteRecord *record) {
  __atomic_store_n(&site->record, record, __ATOMIC_RELEASE);
}

/// A record of the site's own; the caller holds the lock.
const SiteRecord *recordFor(Site *site, const Class *guard, void *target, Object *data,
                            const SiteRecord *next) {
  for (SiteRecord *known = site->records; known; known = known->older)
    if (known->guard == guard && known->target == target && known->data == data &&
        known->next == next)
      return known;
  auto *record = static_cast<SiteRecord *>(std::malloc(sizeof(SiteRecord)));
  if (record) {
    *record = {guard, target, next, site->records, data};
    site->records = record;
  }
  return record;
}

bool isOwn(const Context *context, const SiteRecord *record) {
  return record == context->emptyRecord || record == context->megamorphicRecord;
}

} // namespace

extern "C" {

SiteTarget vmkit_site_lookup(Context *context, Site *site, const Class *type) {
  const SiteRecord *first = current(site);
  for (const SiteRecord *record = first; record; record = record->next)
    if (record->guard == type)
      return {record->target, record->data};
  if (first == context->megamorphicRecord)
    for (const SiteCache::Line &line : context->siteCache->setOf(type, site->key).lines)
      if (line.type == type && line.key == site->key)
        return {line.target, line.data};
  return vmkit_site_find(context, site, type);
}

__attribute__((noinline)) SiteTarget vmkit_site_find(Context *context, Site *site,
                                                     const Class *type) {
  return context->siteMissed(context, site, type);
}

bool vmkit_site_replace(Context *context, Site *site, const Class *guard, void *target) {
  const SiteLock lock(context);
  const SiteRecord *record =
      guard ? recordFor(site, guard, target, nullptr, nullptr) : context->emptyRecord;
  if (!record)
    return false;
  publish(site, record);
  __atomic_store_n(&context->sitesReplaced, 1, __ATOMIC_RELAXED);
  return true;
}

bool vmkit_site_extend(Context *context, Site *site, const Class *guard, void *target,
                       Object *data) {
  const SiteLock lock(context);
  const SiteRecord *others = current(site);
  const SiteRecord *record =
      recordFor(site, guard, target, data, isOwn(context, others) ? nullptr : others);
  if (!record)
    return false;
  publish(site, record);
  return true;
}

void vmkit_site_reset(Context *context, Site *site, const SiteRecord *record) {
  const SiteLock lock(context);
  publish(site, record);
}

void vmkit_site_sweep(Context *context, Site *site) {
  const SiteLock lock(context);
  SiteRecord **link = &site->records;
  while (SiteRecord *record = *link) {
    bool used = false;
    for (const SiteRecord *each = current(site); each && !used; each = each->next)
      used = each == record;
    if (used) {
      link = &record->older;
    } else {
      *link = record->older;
      std::free(record);
    }
  }
}
}
