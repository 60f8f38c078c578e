#include "sites.h"

#include "error.h"

#include <algorithm>

namespace vmkit {

CallSites::CallSites(CodeMemory &memory, Context &context)
    : memory(memory), context(context), cache(std::make_unique<SiteCache>()) {
  // No object's class is a record, so these two match nothing.
  emptyRecord.guard = reinterpret_cast<const Class *>(&emptyRecord);
  megamorphicRecord.guard = reinterpret_cast<const Class *>(&megamorphicRecord);
  context.emptyRecord = &emptyRecord;
  context.megamorphicRecord = &megamorphicRecord;
  context.siteCache = cache.get();
}

CallSites::~CallSites() {
  for (auto &[id, site] : sites) {
    vmkit_site_reset(&context, site->site, &emptyRecord);
    vmkit_site_sweep(&context, site->site);
  }
}

llvm::Expected<CallSite *> CallSites::declare(SiteOptions options, uint32_t owner,
                                              uint64_t ownerSerial) {
  auto block = memory.allocateData(sizeof(Site));
  if (!block)
    return block.takeError();
  uint32_t key = 0;
  if (!options.resolver)
    key = keys.lookup(std::to_string(options.selector) + ":" + options.signature);
  if (!key) {
    key = ++lastKey;
    if (!options.resolver)
      keys[std::to_string(options.selector) + ":" + options.signature] = key;
  }
  auto site = std::make_unique<CallSite>();
  site->options = std::move(options);
  site->block = *block;
  site->site = new (block->address) Site{&emptyRecord, ++lastId, key, 0, nullptr};
  site->owner = owner;
  site->ownerSerial = ownerSerial;
  owned[owner].push_back(lastId);
  return (sites[lastId] = std::move(site)).get();
}

CallSites::State CallSites::state(const CallSite &site) const {
  const SiteRecord *record = __atomic_load_n(&site.site->record, __ATOMIC_ACQUIRE);
  if (record == &emptyRecord)
    return State::Empty;
  if (record == &megamorphicRecord)
    return State::Megamorphic;
  return record->next ? State::Polymorphic : State::Monomorphic;
}

void CallSites::remember(CallSite &site, void *address, uint32_t function) {
  // Where another thread replaces records, what was added is added again.
  if (llvm::none_of(site.targets, [&](const CallSite::Target &known) {
        return known.address == address && known.function == function;
      }))
    site.targets.push_back({address, function});
  callers[function].insert(site.site->id);
}

void CallSites::forgetTargets(CallSite &site) {
  for (const CallSite::Target &target : site.targets)
    if (auto found = callers.find(target.function); found != callers.end()) {
      found->second.erase(site.site->id);
      if (found->second.empty())
        callers.erase(found);
    }
  site.targets.clear();
}

bool CallSites::add(CallSite &site, const Class *type, void *address, uint32_t function) {
  const SiteRecord *record = __atomic_load_n(&site.site->record, __ATOMIC_ACQUIRE);
  if (record != &megamorphicRecord) {
    unsigned classes = 0;
    for (; record && record != &emptyRecord; record = record->next, ++classes)
      if (record->guard == type) // what resolved the miss called through this site itself
        return true;
    if (classes < SitePolymorphicLimit) {
      if (!vmkit_site_extend(&context, site.site, type, address))
        return false;
      remember(site, address, function);
      vmkit_site_sweep(&context, site.site);
      return true;
    }
    forgetTargets(site);
    vmkit_site_reset(&context, site.site, &megamorphicRecord);
    vmkit_site_sweep(&context, site.site);
  }
  cache->line(type, site.site->key) = {type, site.site->key, address};
  cached.insert(function);
  return true;
}

bool CallSites::replace(CallSite &site, const Class *type, void *address, uint32_t function) {
  if (!vmkit_site_replace(&context, site.site, type, address))
    return false;
  forgetTargets(site);
  remember(site, address, function);
  vmkit_site_sweep(&context, site.site);
  return true;
}

void CallSites::empty(CallSite &site) {
  forgetTargets(site);
  vmkit_site_reset(&context, site.site, &emptyRecord);
  vmkit_site_sweep(&context, site.site);
}

void CallSites::forget(uint32_t function) {
  if (auto found = callers.find(function); found != callers.end()) {
    const auto affected = std::move(found->second);
    callers.erase(found);
    for (const uint32_t id : affected)
      empty(*find(id));
  }
  if (cached.contains(function)) {
    std::fill_n(cache->lines, SiteCacheSize, SiteCache::Line{});
    cached.clear();
  }
}

void CallSites::sweep() {
  if (!__atomic_exchange_n(&context.sitesReplaced, 0, __ATOMIC_RELAXED))
    return;
  for (auto &[id, site] : sites)
    vmkit_site_sweep(&context, site->site);
}

void CallSites::free(CallSite &site) {
  empty(site);
  const uint32_t id = site.site->id;
  memory.release(site.block);
  if (auto found = owned.find(site.owner); found != owned.end()) {
    llvm::erase(found->second, id);
    if (found->second.empty())
      owned.erase(found);
  }
  sites.erase(id);
}

} // namespace vmkit
