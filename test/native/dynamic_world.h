// Dynamic objects without an engine: class objects, sites, and what compiled code does with a site.
#ifndef VMKIT_TEST_NATIVE_DYNAMIC_WORLD_H
#define VMKIT_TEST_NATIVE_DYNAMIC_WORLD_H

#include "runtime-cpp/properties.h"
#include "runtime-cpp/shapes_core.h"
#include "string_world.h"

#include <deque>

namespace vmkit::test {

class DynamicWorld : public StringWorld {
public:
  explicit DynamicWorld(uint64_t maximum = 64 * MiB) : StringWorld(maximum) {
    base = dynamicClass();
    // As ClassObject says, and a field behind.
    classType = fixedClass(sizeof(ClassObject) / 8 + 1, {2, 3, 4, 5, 6, sizeof(ClassObject) / 8});
    closureType = fixedClass(2, {});
    vmkit_heap_add_weak_table(
        this,
        [](Context *context, void *) {
          for (PropertySite &site : static_cast<DynamicWorld *>(context)->sites)
            vmkit_property_site_purge(context, &site);
        },
        &sites);
  }
  ~DynamicWorld() {
    vmkit_heap_remove_weak_table(this, &sites);
    vmkit_shapes_release(this);
  }

  ClassObject *makeClass(int32_t fields, ClassObject *super = nullptr) {
    return good(vmkit_class_create(this, classType, base, nullptr, super, fields));
  }

  /// An instance as compiled code makes it.
  Object *instance(const ClassObject *owner) {
    Object *object = vmkit_allocate(this, owner->root, owner->root->instanceSize);
    REQUIRE(object != nullptr);
    return object;
  }

  PropertySite &site(uint32_t name) {
    PropertySite &made = sites.emplace_back();
    vmkit_property_site_init(&made, static_cast<uint32_t>(sites.size()), name);
    return made;
  }

  Value get(PropertySite &site, Object *object) {
    if (object->type == site.guard)
      return *reinterpret_cast<Value *>(reinterpret_cast<char *>(object) + site.offset);
    return good(vmkit_property_get(this, &site, valueOf(object)));
  }

  /// False: it failed.
  bool trySet(PropertySite &site, Object *object, Value value) {
    if (object->type == site.guard) {
      storeValue(this, reinterpret_cast<Value *>(reinterpret_cast<char *>(object) + site.offset),
                 value);
      object->type = site.next;
      return true;
    }
    const Result<bool> result = vmkit_property_set(this, &site, valueOf(object), value);
    CHECK(result.value);
    CHECK((result.exception == nullptr || result.exception == failure));
    return result.exception == nullptr;
  }

  void set(PropertySite &site, Object *object, Value value) {
    REQUIRE(trySet(site, object, value));
  }

  void setNamed(Object *object, uint32_t name, Value value) {
    CHECK(good(vmkit_property_set_named(this, valueOf(object), name, value)));
  }

  Value getNamed(Object *object, uint32_t name) {
    return good(vmkit_property_get_named(this, valueOf(object), name));
  }

  /// Each poll calls pollSlow from now on.
  void requestPolls() { pollRequested = 1; }

  static std::vector<uint32_t> namesOf(Object *object) {
    std::vector<uint32_t> names;
    const int64_t count = vmkit_property_count(valueOf(object));
    for (int64_t i = 0; i < count; ++i)
      names.push_back(vmkit_property_name_at(valueOf(object), i));
    return names;
  }

  Class *base, *classType, *closureType;
  std::deque<PropertySite> sites;
};

} // namespace vmkit::test

#endif
