// The type checker and a loop over objects, for clang to compile as a whole; the classes and
// objects that all sides of the benchmark check.
#include "typecheck.cpp"

#include <cstdlib>

namespace {

Class *newClass(const Class *super, const Class *const *interfaces, uint32_t count, uint32_t kind) {
  void *memory = std::malloc(vmkit_class_size(super, interfaces, count));
  return vmkit_class_init(memory, "class", super, interfaces, count, kind);
}

} // namespace

extern "C" {

struct World {
  const Object **objects;
  const Class *primary;   // a class that half of the objects are instances of
  const Class *secondary; // an interface that half of the objects implement
};

/// `count` objects of eight classes in a fixed random order: half of them below `primary` and
/// implementing `secondary`, half not.
World *makeWorld(int64_t count) {
  const Class *root = newClass(nullptr, nullptr, 0, ClassKindClass);
  const Class *interface = newClass(nullptr, nullptr, 0, ClassKindInterface);
  const Class *other = newClass(nullptr, nullptr, 0, ClassKindInterface);
  const Class *base = newClass(root, nullptr, 0, ClassKindClass);
  const Class *stranger = newClass(root, nullptr, 0, ClassKindClass);
  const Class *classes[8];
  for (int i = 0; i < 8; ++i) {
    const Class *implemented[] = {other, interface};
    classes[i] = i % 2 ? newClass(base, implemented, 2, ClassKindClass)
                       : newClass(stranger, implemented, 1, ClassKindClass);
  }
  auto *world = new World{new const Object *[count], base, interface};
  uint32_t random = 1;
  for (int64_t i = 0; i < count; ++i) {
    random = random * 1664525 + 1013904223;
    world->objects[i] = new Object{classes[random >> 29]};
  }
  return world;
}

/// How many of the objects, `rounds` times over, are instances of a class.
int64_t countInstances(const Object *const *objects, int64_t count, const Class *type,
                       int64_t rounds) {
  int64_t found = 0;
  for (int64_t round = 0; round < rounds; ++round)
    for (int64_t i = 0; i < count; ++i)
      found += vmkit_instance_of(objects[i], type);
  return found;
}
}
