#include "sites.h"

#include "error.h"
#include "runtime-cpp/heap.h"
#include "runtime-cpp/shapes.h"

#include "llvm/ADT/bit.h"

#include <algorithm>
#include <cstring>

namespace vmkit {

namespace {

uint64_t sizeOf(SiteKind kind) {
  switch (kind) {
  case SiteKind::Call:
    return sizeof(Site);
  case SiteKind::Get:
  case SiteKind::Set:
    return sizeof(PropertySite);
  case SiteKind::Operation:
    return sizeof(uint64_t);
  }
  return 0;
}

} // namespace

Sites::Sites(CodeMemory &memory, Context &context)
    : memory(memory), context(context), cache(std::make_unique<SiteCache>()) {
  // No object's class is a record, so these two match nothing.
  emptyRecord.guard = reinterpret_cast<const Class *>(&emptyRecord);
  megamorphicRecord.guard = reinterpret_cast<const Class *>(&megamorphicRecord);
  context.emptyRecord = &emptyRecord;
  context.megamorphicRecord = &megamorphicRecord;
  context.siteCache = cache.get();
}

Sites::~Sites() {
  for (auto &[id, site] : sites)
    if (site->isCall()) {
      vmkit_site_reset(&context, site->call(), &emptyRecord);
      vmkit_site_sweep(&context, site->call());
    }
}

// ── Declaring ──────────────────────────────────────────────────────────────────────────────────

// A resolver without a selector is the site's own; else it answers as those of its like do.
uint32_t Sites::keyOf(const SiteOptions &options) {
  if (!options.selector)
    return ++lastKey;
  const std::string text = std::to_string(options.selector) + ":" + std::to_string(options.method) +
                           (options.resolver ? "?" : ":") + options.signature;
  uint32_t &key = keys[text];
  if (!key)
    key = ++lastKey;
  return key;
}

llvm::Expected<DeclaredSite *> Sites::declare(SiteOptions options, uint32_t owner,
                                              uint64_t ownerSerial) {
  auto site = std::make_unique<DeclaredSite>();
  site->options = std::move(options);
  if (site->isProperty())
    if (auto error = watchCollections())
      return std::move(error);
  auto block = memory.allocateData(sizeOf(site->options.kind));
  if (!block)
    return block.takeError();
  site->block = *block;
  site->id = ++lastId;
  site->owner = owner;
  site->ownerSerial = ownerSerial;
  if (site->isCall()) {
    new (block->address) Site{&emptyRecord, lastId, keyOf(site->options), 0, nullptr};
  } else if (site->isProperty()) {
    vmkit_property_site_init(new (block->address) PropertySite{}, lastId, site->options.name);
    properties.insert(site->property());
  } else {
    *site->mask() = 0;
    const auto shared = operations.try_emplace(std::move(site->options.cases), 0).first;
    site->options.cases.clear();
    ++shared->second;
    site->cases = &shared->first;
  }
  owned[owner].push_back(lastId);
  return (sites[lastId] = std::move(site)).get();
}

void Sites::free(DeclaredSite &site) {
  const uint32_t id = site.id;
  if (site.isCall())
    empty(site);
  else if (site.isProperty())
    properties.erase(site.property());
  else if (auto shared = operations.find(*site.cases); --shared->second == 0)
    operations.erase(shared);
  memory.release(site.block);
  if (auto found = owned.find(site.owner); found != owned.end()) {
    auto &ids = found->second; // a function's sites are freed from the last on
    const auto place = std::find(ids.rbegin(), ids.rend(), id);
    ids.erase(std::prev(place.base()));
    if (found->second.empty())
      owned.erase(found);
  }
  sites.erase(id);
}

// ── What sites have met ────────────────────────────────────────────────────────────────────────

const SiteRecord *Sites::records(const DeclaredSite &site) const {
  const SiteRecord *record = __atomic_load_n(&site.call()->record, __ATOMIC_ACQUIRE);
  return record == &emptyRecord || record == &megamorphicRecord ? nullptr : record;
}

Sites::State Sites::state(const DeclaredSite &site) const {
  if (site.isProperty())
    return static_cast<State>(site.property()->state);
  if (!site.isCall()) {
    const int cases = llvm::popcount(*site.mask());
    return cases == 0                                             ? State::Empty
           : cases == 1                                           ? State::Monomorphic
           : static_cast<uint32_t>(cases) <= SitePolymorphicLimit ? State::Polymorphic
                                                                  : State::Megamorphic;
  }
  const SiteRecord *record = __atomic_load_n(&site.call()->record, __ATOMIC_ACQUIRE);
  if (record == &emptyRecord)
    return State::Empty;
  if (record == &megamorphicRecord)
    return State::Megamorphic;
  return record->next ? State::Polymorphic : State::Monomorphic;
}

uint64_t Sites::misses(const DeclaredSite &site) const {
  return site.isCall() ? site.call()->misses : site.isProperty() ? site.property()->misses : 0;
}

// ── Call sites ─────────────────────────────────────────────────────────────────────────────────

void Sites::remember(DeclaredSite &site, void *address, uint32_t function) {
  // Where another thread replaces records, what was added is added again.
  if (llvm::none_of(site.targets, [&](const DeclaredSite::Target &known) {
        return known.address == address && known.function == function;
      }))
    site.targets.push_back({address, function});
  callers[function].insert(site.id);
}

void Sites::forgetTargets(DeclaredSite &site) {
  for (const DeclaredSite::Target &target : site.targets)
    if (auto found = callers.find(target.function); found != callers.end()) {
      found->second.erase(site.id);
      if (found->second.empty())
        callers.erase(found);
    }
  site.targets.clear();
  shaped.erase(site.id);
}

void Sites::cacheTarget(const Class *type, uint32_t key, const SiteTarget &target) {
  auto &lines = cache->setOf(type, key).lines;
  SiteCache::Line *place = nullptr;
  for (SiteCache::Line &line : lines)
    if (!line.key || (line.type == type && line.key == key)) {
      place = &line;
      break;
    }
  if (!place) { // the older one goes
    std::copy_backward(std::begin(lines), std::end(lines) - 1, std::end(lines));
    place = &lines[0];
  }
  *place = {type, key, target.target, target.data};
}

bool Sites::add(DeclaredSite &site, const Class *type, bool dies, const SiteTarget &target,
                uint32_t function) {
  if (dies)
    if (auto error = watchCollections()) {
      llvm::consumeError(std::move(error));
      return false;
    }
  const SiteRecord *record = __atomic_load_n(&site.call()->record, __ATOMIC_ACQUIRE);
  if (record != &megamorphicRecord) {
    unsigned classes = 0;
    for (; record && record != &emptyRecord; record = record->next, ++classes)
      if (record->guard == type) // what resolved the miss called through this site itself
        return true;
    if (classes < SitePolymorphicLimit) {
      if (!vmkit_site_extend(&context, site.call(), type, target.target, target.data))
        return false;
      remember(site, target.target, function);
      if (dies)
        shaped.insert(site.id);
      vmkit_site_sweep(&context, site.call());
      return true;
    }
    forgetTargets(site);
    vmkit_site_reset(&context, site.call(), &megamorphicRecord);
    vmkit_site_sweep(&context, site.call());
  }
  cacheTarget(type, site.call()->key, target);
  cachedShapes |= dies;
  cached.insert(function);
  return true;
}

bool Sites::replace(DeclaredSite &site, const Class *type, void *address, uint32_t function) {
  if (!vmkit_site_replace(&context, site.call(), type, address))
    return false;
  forgetTargets(site);
  remember(site, address, function);
  vmkit_site_sweep(&context, site.call());
  return true;
}

void Sites::empty(DeclaredSite &site) {
  forgetTargets(site);
  vmkit_site_reset(&context, site.call(), &emptyRecord);
  vmkit_site_sweep(&context, site.call());
}

void Sites::forget(uint32_t function) {
  if (auto found = callers.find(function); found != callers.end()) {
    const auto affected = std::move(found->second);
    callers.erase(found);
    for (const uint32_t id : affected)
      empty(*find(id));
  }
  if (cached.contains(function)) {
    std::fill_n(cache->sets, SiteCacheSets, SiteCache::Set{});
    cached.clear();
    cachedShapes = false;
  }
}

void Sites::sweep() {
  if (!__atomic_exchange_n(&context.sitesReplaced, 0, __ATOMIC_RELAXED))
    return;
  for (auto &[id, site] : sites)
    if (site->isCall())
      vmkit_site_sweep(&context, site->call());
}

// ── Collections ────────────────────────────────────────────────────────────────────────────────

llvm::Error Sites::watchCollections() {
  if (watching)
    return llvm::Error::success();
  const auto clean = [](Context *, void *data) { static_cast<Sites *>(data)->purge(); };
  if (!vmkit_heap_add_weak_table(&context, clean, this))
    return fail("ERR_OUT_OF_MEMORY", "no memory is left to watch what sites remember");
  watching = true;
  return llvm::Error::success();
}

bool Sites::isAlive(const Class *type, const Object *data) const {
  return vmkit_shape_is_alive(&context, type) && (!data || vmkit_heap_is_alive(&context, data));
}

// Young shapes die in collections of the nursery, too, so all sites are looked at in each: 10 ns
// for each record.
void Sites::purge() {
  llvm::SmallVector<uint32_t, 8> ids(shaped.begin(), shaped.end());
  for (const uint32_t id : ids)
    purgeRecords(*find(id));
  if (cachedShapes) {
    cachedShapes = false;
    for (SiteCache::Set &set : cache->sets)
      for (SiteCache::Line &line : set.lines) {
        if (!line.key)
          continue;
        if (!isAlive(line.type, line.data))
          line = {};
        else
          cachedShapes |= isShape(line.type);
      }
  }
  for (PropertySite *site : properties)
    if (site->state != PropertySiteEmpty)
      vmkit_property_site_purge(&context, site);
}

// Records do not change: what is alive gets new ones.
void Sites::purgeRecords(DeclaredSite &site) {
  llvm::SmallVector<const SiteRecord *, SitePolymorphicLimit> living;
  bool someDie = false, hasShapes = false;
  for (const SiteRecord *record = records(site); record; record = record->next) {
    if (!isAlive(record->guard, record->data)) {
      someDie = true;
      continue;
    }
    living.push_back(record);
    hasShapes |= isShape(record->guard);
  }
  if (!someDie)
    return;
  const auto targets = site.targets;
  forgetTargets(site);
  for (const DeclaredSite::Target &target : targets)
    if (llvm::any_of(living,
                     [&](const SiteRecord *each) { return each->target == target.address; }))
      remember(site, target.address, target.function);
  if (hasShapes)
    shaped.insert(site.id);
  vmkit_site_reset(&context, site.call(), &emptyRecord);
  for (const SiteRecord *record : llvm::reverse(living))
    if (!vmkit_site_extend(&context, site.call(), record->guard, record->target, record->data))
      break; // it will miss and find it again
  // Not swept: guest code may be at a poll, between two of the records.
  __atomic_store_n(&context.sitesReplaced, 1, __ATOMIC_RELAXED);
}

} // namespace vmkit
