// Reading and writing properties; properties.h says what a site remembers.
#include "properties.h"
#include "dictionary.h"

using namespace vmkit;

namespace {

constexpr uint32_t SmallestOverflow = 8;

/// Where a property is of objects of a shape, as locationOf gives it; 0: there is none.
int64_t locate(const Shape *shape, uint32_t name) {
  const int32_t index = vmkit_shape_find(shape, name);
  return index < 0 ? 0 : locationOf(static_cast<uint32_t>(index), shape->count, capacityOf(shape));
}

// ── What a site learns ─────────────────────────────────────────────────────────────────────────

void count(PropertySite *site) {
  uint32_t entries = site->guard != nullptr;
  for (const PropertyEntry &entry : site->more)
    entries += entry.guard != nullptr;
  site->state = entries == 0   ? PropertySiteEmpty
                : entries == 1 ? PropertySiteMonomorphic
                               : PropertySitePolymorphic;
}

/// Adds an entry for a header that none is for. False: there is no room, the site is megamorphic.
bool learn(PropertySite *site, const Class *header, int64_t location, const Shape *next) {
  if (location >= 0 && !site->guard) {
    site->guard = header;
    site->offset = location;
    site->next = next;
  } else {
    PropertyEntry *entry = site->more;
    while (entry < site->more + PropertyMoreEntries && entry->guard)
      ++entry;
    if (entry == site->more + PropertyMoreEntries) {
      site->state = PropertySiteMegamorphic;
      return false;
    }
    *entry = {header, location, next};
  }
  count(site);
  return true;
}

const PropertyEntry *entryFor(const PropertySite *site, const Class *header) {
  for (const PropertyEntry &entry : site->more)
    if (entry.guard == header)
      return &entry;
  return nullptr;
}

uint64_t keyFor(uint32_t name, bool isStore) { return uint64_t{name} << 1 | isStore; }

// ── Storing ────────────────────────────────────────────────────────────────────────────────────

Value *findIn(Object *object, uint32_t name) {
  const Shape *shape = shapeOf(object);
  if (shape->isDictionary)
    return findInDictionary(lastSlotOf(object), name);
  const int64_t location = locate(shape, name);
  return location ? placeOf(object, location) : nullptr;
}

/// Gives the object a dictionary with what it has and one property more. False: no memory.
bool makeDictionaryOf(Context *context, Object *object, const Shape *next, uint32_t name,
                      Value value) {
  const Shape *shape = shapeOf(object);
  Array *dictionary = makeDictionary(context, (shape->count + 1) * 2);
  if (!dictionary)
    return false;
  const uint32_t capacity = capacityOf(shape);
  for (uint32_t i = 0; i < shape->count; ++i)
    addToDictionary(context, dictionary, vmkit_shape_name_at(shape, i),
                    *placeOf(object, locationOf(i, shape->count, capacity)));
  addToDictionary(context, dictionary, name, value);
  for (uint32_t i = 0; i + 1 < capacity; ++i)
    slotsOf(object)[i] = ValueEmpty;
  storeReference(context, &lastSlotOf(object), dictionary);
  object->type = next;
  return true;
}

/// Adds property `count` of a shape whose objects have an overflow with it. False: no memory.
bool addToOverflow(Context *context, Object *object, const Shape *next, Value value) {
  const uint32_t capacity = capacityOf(next);
  const uint32_t at = next->count - capacity; // in the overflow
  Array *overflow = at == 1 ? nullptr : lastSlotOf(object);
  if (!overflow || at == static_cast<uint32_t>(overflow->length)) {
    Array *larger = newReferences(context, overflow ? int64_t{2} * at : SmallestOverflow);
    if (!larger)
      return false;
    // It is young: no barriers.
    if (overflow)
      for (uint32_t i = 0; i < at; ++i)
        elementsOf(larger)[i] = elementsOf(overflow)[i];
    else
      elementsOf(larger)[0] = slotsOf(object)[capacity - 1];
    overflow = larger;
    storeReference(context, &lastSlotOf(object), overflow);
  }
  storeValue(context, elementsOf(overflow) + at, value);
  object->type = next;
  return true;
}

/// Adds the property that the next shape has more. False: no memory, the object is as it was.
bool add(Context *context, Object *object, const Shape *next, uint32_t name, Value value) {
  if (next->isDictionary)
    return makeDictionaryOf(context, object, next, name, value);
  const uint32_t capacity = capacityOf(next);
  if (next->count > capacity)
    return addToOverflow(context, object, next, value);
  storeValue(context, slotsOf(object) + next->count - 1, value);
  object->type = next;
  return true;
}

bool storeInDictionary(Context *context, Object *object, uint32_t name, Value value) {
  Array *dictionary = lastSlotOf(object);
  if (Value *place = findInDictionary(dictionary, name)) {
    storeValue(context, place, value);
    return true;
  }
  if (isDictionaryFull(dictionary)) {
    dictionary = growDictionary(context, dictionary);
    if (!dictionary)
      return false;
    storeReference(context, &lastSlotOf(object), dictionary);
  }
  addToDictionary(context, dictionary, name, value);
  return true;
}

Result<bool> stored(Context *context, bool success) {
  return {true, success ? nullptr : failMemory(context, 0)};
}

/// Stores as an answer says: to a place that is there, or adding one.
Result<bool> storeAs(Context *context, Object *object, int64_t location, const Shape *next,
                     uint32_t name, Value value) {
  if (object->type == next) {
    storeValue(context, placeOf(object, location), value);
    return {true, nullptr};
  }
  return stored(context, add(context, object, next, name, value));
}

/// What a store does to objects of a shape that is no dictionary.
struct Store {
  int64_t location; // 0: nowhere, `next` is the dictionary shape
  const Shape *next;
};

/// Finds it, making the next shape when need be; the exception of a shape that cannot be made.
Result<Store> storeFor(Context *context, Shape *shape, uint32_t name) {
  if (const int64_t location = locate(shape, name))
    return {{location, shape}, nullptr};
  const Result<Shape *> next = vmkit_shape_add(context, shape, name);
  if (next.exception)
    return {{}, next.exception};
  const uint32_t count = next.value->count;
  const int64_t location =
      next.value->isDictionary ? 0 : locationOf(count - 1, count, capacityOf(shape));
  return {{location, next.value}, nullptr};
}

// ── What the sites' first looks did not answer ─────────────────────────────────────────────────

__attribute__((noinline)) Value getSlow(Context *context, PropertySite *site, Value value) {
  if (!isDynamicObject(value))
    return ValueEmpty;
  Object *object = referenceOf(value);
  const Shape *shape = shapeOf(object);
  if (shape->isDictionary) {
    ++site->misses;
    site->dictionaries = 1;
    const Value *place = findInDictionary(lastSlotOf(object), site->name);
    return place ? *place : ValueEmpty;
  }
  if (const PropertyEntry *entry = entryFor(site, shape))
    return *placeOf(object, entry->offset);
  const bool isMegamorphic = site->state == PropertySiteMegamorphic;
  const uint64_t key = keyFor(site->name, false);
  PropertyCache &cache = context->shapes->cache;
  if (isMegamorphic)
    if (const PropertyLine *line = cache.find(shape, key))
      return line->location ? *placeOf(object, line->location) : ValueEmpty;
  ++site->misses;
  const int64_t location = locate(shape, site->name);
  if (isMegamorphic || (location && !learn(site, shape, location, shape)))
    cache.remember({shape, key, location, nullptr});
  return location ? *placeOf(object, location) : ValueEmpty;
}

__attribute__((noinline)) Result<bool> setSlow(Context *context, PropertySite *site,
                                               Value objectValue, Value value) {
  if (!isDynamicObject(objectValue))
    return {false, nullptr};
  Object *object = referenceOf(objectValue);
  Shape *shape = shapeOf(object);
  if (shape->isDictionary) {
    ++site->misses;
    site->dictionaries = 1;
    return stored(context, storeInDictionary(context, object, site->name, value));
  }
  if (const PropertyEntry *entry = entryFor(site, shape))
    return storeAs(context, object, entry->offset, entry->next, site->name, value);
  const bool isMegamorphic = site->state == PropertySiteMegamorphic;
  const uint64_t key = keyFor(site->name, true);
  PropertyCache &cache = context->shapes->cache;
  if (isMegamorphic)
    if (const PropertyLine *line = cache.find(shape, key))
      return storeAs(context, object, line->location, line->next, site->name, value);
  ++site->misses;
  const Result<Store> found = storeFor(context, shape, site->name);
  if (found.exception)
    return {true, found.exception};
  const Store &store = found.value;
  if (isMegamorphic || (store.location && !learn(site, shape, store.location, store.next)))
    cache.remember({shape, key, store.location, store.next});
  return storeAs(context, object, store.location, store.next, site->name, value);
}

} // namespace

extern "C" {

uint64_t *vmkit_property_slot(const PropertySite *site, const Object *object) {
  for (const PropertyEntry &entry : site->more)
    if (entry.guard == object->type && entry.offset >= 0)
      return reinterpret_cast<uint64_t *>(reinterpret_cast<uint64_t>(object) +
                                          static_cast<uint64_t>(entry.offset));
  return nullptr;
}

Result<uint64_t> vmkit_property_get(Context *context, PropertySite *site, uint64_t object) {
  if (object && isReference(object))
    if (const uint64_t *slot = vmkit_property_slot(site, referenceOf(object)))
      return {*slot, nullptr};
  return {getSlow(context, site, object), nullptr};
}

Result<bool> vmkit_property_set(Context *context, PropertySite *site, uint64_t object,
                                uint64_t value) {
  // What a further entry is for and adds nothing: most stores of polymorphic sites.
  if (object && isReference(object))
    for (const PropertyEntry &entry : site->more)
      if (entry.guard == referenceOf(object)->type && entry.next == entry.guard &&
          entry.offset >= 0) {
        storeValue(context, placeOf(referenceOf(object), entry.offset), value);
        return {true, nullptr};
      }
  return setSlow(context, site, object, value);
}

__attribute__((noinline)) Result<uint64_t> vmkit_property_get_named(Context *, uint64_t object,
                                                                    uint32_t name) {
  if (!isDynamicObject(object))
    return {ValueEmpty, nullptr};
  const Value *place = findIn(referenceOf(object), name);
  return {place ? *place : ValueEmpty, nullptr};
}

__attribute__((noinline)) Result<bool>
vmkit_property_set_named(Context *context, uint64_t objectValue, uint32_t name, uint64_t value) {
  if (!isDynamicObject(objectValue))
    return {false, nullptr};
  Object *object = referenceOf(objectValue);
  Shape *shape = shapeOf(object);
  if (shape->isDictionary)
    return stored(context, storeInDictionary(context, object, name, value));
  const Result<Store> found = storeFor(context, shape, name);
  if (found.exception)
    return {true, found.exception};
  return storeAs(context, object, found.value.location, found.value.next, name, value);
}

__attribute__((noinline)) bool vmkit_property_has(uint64_t object, uint32_t name) {
  return isDynamicObject(object) && findIn(referenceOf(object), name);
}

__attribute__((noinline)) int64_t vmkit_property_count(uint64_t objectValue) {
  if (!isDynamicObject(objectValue))
    return 0;
  Object *object = referenceOf(objectValue);
  const Shape *shape = shapeOf(object);
  return shape->isDictionary ? dictionaryCount(lastSlotOf(object)) : shape->count;
}

__attribute__((noinline)) uint32_t vmkit_property_name_at(uint64_t objectValue, int64_t index) {
  Object *object = referenceOf(objectValue);
  const Shape *shape = shapeOf(object);
  const auto at = static_cast<uint32_t>(index);
  return shape->isDictionary ? dictionaryNameAt(lastSlotOf(object), at)
                             : vmkit_shape_name_at(shape, at);
}

void vmkit_property_site_init(PropertySite *site, uint32_t id, uint32_t name) {
  *site = {};
  site->id = id;
  site->name = name;
}

__attribute__((noinline)) void vmkit_property_site_purge(const Context *context,
                                                         PropertySite *site) {
  const PropertyEntry entries[] = {
      {site->guard, site->offset, site->next}, site->more[0], site->more[1], site->more[2]};
  bool anyDead = false;
  for (const PropertyEntry &entry : entries)
    anyDead |= entry.guard && !vmkit_shape_is_alive(context, entry.guard);
  if (!anyDead)
    return;
  site->guard = nullptr;
  site->offset = 0;
  site->next = nullptr;
  for (PropertyEntry &entry : site->more)
    entry = {};
  // A megamorphic one may be for few classes again, as long as they live.
  site->state = PropertySiteEmpty;
  for (const PropertyEntry &entry : entries)
    if (entry.guard && vmkit_shape_is_alive(context, entry.guard))
      learn(site, entry.guard, entry.offset, entry.next);
}
}
