// Properties of objects of dynamic classes: reading, writing, and the sites that remember where
// they lie. shapes.h says what an object looks like.
//
// A site is one place in code that reads or writes a property of one name. Compiled code compares
// the object's header with the site's guard, and loads or stores at its offset; what is written
// behind the store is `next`, always, so that adding a property is the same code as changing one.
// What the guard does not know goes to vmkit_property_get or vmkit_property_set:
//
//   more          three further entries; here also those whose property is in the overflow
//   the cache     of the engine, for sites that have seen more than four shapes (megamorphic), and
//                 for what no site can remember: that there is no such property
//   the shape     its table, or a transition to another one
//   dictionaries  are always looked up
//
// Sites are changed on the engine's thread only, so that guard, offset and next are read one by one
// without a record between. A site is no root: the session calls vmkit_property_site_purge on each
// when a collection knows what is alive.
#ifndef VMKIT_RUNTIME_PROPERTIES_H
#define VMKIT_RUNTIME_PROPERTIES_H

#include "shapes.h"

namespace vmkit {

/// What a site knows about objects of one shape.
struct PropertyEntry {
  const Class *guard; // null: the entry is free
  int64_t offset;     // of the slot, from the object's start; below 0: ~index in the overflow
  const Shape *next;  // the header after a store
};

enum PropertySiteState : uint32_t {
  PropertySiteEmpty = 0,
  PropertySiteMonomorphic = 1,
  PropertySitePolymorphic = 2,
  PropertySiteMegamorphic = 3,
};

constexpr uint32_t PropertyMoreEntries = 3;

struct PropertySite {
  const Class *guard; // with the next two the first entry: never of the overflow
  int64_t offset;
  const Shape *next;
  PropertyEntry more[PropertyMoreEntries]; // filled from the front
  uint32_t name;
  uint32_t id;
  uint64_t misses;       // of the entries and the cache
  uint32_t state;        // PropertySiteState
  uint32_t dictionaries; // not 0: objects without a shape of their own were seen
};
static_assert(offsetof(PropertySite, guard) == 0);
static_assert(offsetof(PropertySite, offset) == 8);
static_assert(offsetof(PropertySite, next) == 16);

} // namespace vmkit

extern "C" {

/// The value of the own property that the site names; ValueEmpty when there is none, or `object` is
/// no object of a dynamic class. It has no failure yet; the word is there so that all of these are
/// called alike.
vmkit::Result<uint64_t> vmkit_property_get(vmkit::Context *context, vmkit::PropertySite *site,
                                           uint64_t object);

/// Stores a value (not empty) to the property, which is added when there is none. False: `object`
/// is no object of a dynamic class. Memory, and then the object is as it was.
vmkit::Result<bool> vmkit_property_set(vmkit::Context *context, vmkit::PropertySite *site,
                                       uint64_t object, uint64_t value);

/// Where the property is of an object that one of the entries is for, the overflow not included;
/// null: none is. Reads only. For code that wants the further entries inlined.
uint64_t *vmkit_property_slot(const vmkit::PropertySite *site, const vmkit::Object *object);

/// The same without a site.
vmkit::Result<uint64_t> vmkit_property_get_named(vmkit::Context *context, uint64_t object,
                                                 uint32_t name);
vmkit::Result<bool> vmkit_property_set_named(vmkit::Context *context, uint64_t object,
                                             uint32_t name, uint64_t value);

/// Whether it has an own property of that name. Reads only.
bool vmkit_property_has(uint64_t object, uint32_t name);

/// Own properties; 0 for what is no object of a dynamic class. Reads only.
int64_t vmkit_property_count(uint64_t object);

/// The name of the own property with an index, in the order in which they were added; the index
/// must be below the count. Constant time. Reads only.
uint32_t vmkit_property_name_at(uint64_t object, int64_t index);

// For the session.

/// An empty site for a name.
void vmkit_property_site_init(vmkit::PropertySite *site, uint32_t id, uint32_t name);

/// Forgets the entries whose shapes die; in a weak table's function.
void vmkit_property_site_purge(const vmkit::Context *context, vmkit::PropertySite *site);
}

#endif
