// Class objects, their shapes and methods, and how the heap sees them.
#include "dynamic_world.h"

using namespace vmkit;
using namespace vmkit::test;

TEST_CASE("shapes: the same properties in the same order are the same shape") {
  DynamicWorld world;
  ClassObject *owner = world.makeClass(3);
  CHECK(owner->capacity == 3);
  Object *a = world.instance(owner), *b = world.instance(owner), *c = world.instance(owner);
  for (const uint32_t name : {7u, 8u, 9u}) {
    world.setNamed(a, name, numberValue(name));
    world.setNamed(b, name, numberValue(name + 1));
  }
  CHECK(a->type == b->type);
  for (const uint32_t name : {9u, 8u, 7u})
    world.setNamed(c, name, ValueTrue);
  CHECK(c->type != a->type);
  CHECK(DynamicWorld::namesOf(a) == std::vector<uint32_t>{7, 8, 9});
  CHECK(DynamicWorld::namesOf(c) == std::vector<uint32_t>{9, 8, 7});
  CHECK(owner->shapeCount == 7);
  const Class *before = a->type;
  world.setNamed(a, 8, ValueNil);
  CHECK(a->type == before);
  CHECK(world.getNamed(a, 8) == ValueNil);
  CHECK(world.getNamed(b, 8) == numberValue(9));
  CHECK(vmkit_shape_find(a->type, 9) == 2);
  CHECK(vmkit_shape_find(owner->root, 9) == PropertyNone); // in the table that it shares
  CHECK(vmkit_shape_find(a->type, 10) == PropertyNone);
  CHECK(vmkit_shape_find(world.classType, 7) == PropertyNone);
  CHECK(vmkit_property_has(valueOf(a), 7));
  CHECK_FALSE(vmkit_property_has(valueOf(a), 10));
  CHECK_FALSE(vmkit_property_has(ValueNil, 7));
  CHECK_FALSE(vmkit_property_has(ValueEmpty, 7));
  CHECK_FALSE(vmkit_property_has(numberValue(1), 7));
  CHECK(vmkit_heap_verify(&world));
}

TEST_CASE("shapes: slots are what the class and its superclasses announce") {
  DynamicWorld world;
  CHECK(world.makeClass(0)->capacity == UsualCapacity);
  ClassObject *one = world.makeClass(1);
  CHECK(one->capacity == 1);
  ClassObject *two = world.makeClass(5, one);
  CHECK(two->capacity == 6);
  CHECK(world.makeClass(0, two)->capacity == 6);
  CHECK(world.makeClass(100000, two)->capacity == CapacityLimit);
  CHECK(world.makeClass(INT32_MAX, two)->capacity == CapacityLimit);
  CHECK(two->super == one);
}

TEST_CASE("shapes: type checks work on headers") {
  StringWorld world;
  // Deeper than a display, with an interface.
  std::deque<std::vector<uint64_t>> memory;
  const auto define = [&](const Class *super, const Class *interface, uint32_t kind) {
    auto &block = memory.emplace_back(vmkit_class_size(super, &interface, interface ? 1 : 0) / 8);
    Class *type = vmkit_class_init(block.data(), "T", super, &interface, interface ? 1 : 0, kind);
    REQUIRE(type != nullptr);
    type->instanceSize = 8;
    type->shape = kind == ClassKindClass ? ClassShapeDynamic : ClassShapeFixed;
    REQUIRE(vmkit_heap_add_class(&world, type));
    return type;
  };
  const Class *some = define(nullptr, nullptr, ClassKindInterface);
  const Class *other = define(nullptr, nullptr, ClassKindInterface);
  std::vector<const Class *> line;
  for (int depth = 0; depth < 12; ++depth)
    line.push_back(
        define(depth ? line.back() : nullptr, depth == 2 ? some : nullptr, ClassKindClass));
  Class *type = world.fixedClass(sizeof(ClassObject) / 8, {2, 3, 4, 5, 6});
  for (size_t depth = 0; depth < line.size(); ++depth) {
    ClassObject *owner =
        world.good(vmkit_class_create(&world, type, line[depth], nullptr, nullptr, 2));
    Object *object = vmkit_allocate(&world, owner->root, owner->root->instanceSize);
    for (int round = 0; round < 3; ++round) { // the root, shapes, and with a cache filled
      for (size_t i = 0; i < line.size(); ++i)
        CHECK(vmkit_instance_of(object, line[i]) == (i <= depth));
      CHECK(vmkit_instance_of(object, some) == (depth >= 2));
      CHECK_FALSE(vmkit_instance_of(object, other));
      CHECK_FALSE(vmkit_instance_of(object, type));
      world.good(vmkit_property_set_named(&world, valueOf(object), static_cast<uint32_t>(round / 2),
                                          ValueTrue));
    }
  }
  vmkit_shapes_release(&world);
}

TEST_CASE("shapes: methods are inherited when a class is made") {
  DynamicWorld world;
  ClassObject *owner = world.makeClass(0);
  std::vector<Object *> closures;
  CHECK(vmkit_class_find_method(owner, 1) == nullptr);
  for (uint32_t name = 0; name < 300; ++name) {
    closures.push_back(static_cast<World &>(world).make(world.closureType));
    world.good(vmkit_class_add_method(&world, owner, name, closures.back()));
  }
  owner->initializer = closures[5];
  vmkit_write_barrier(&world, &owner->initializer);
  ClassObject *below = world.makeClass(0, owner);
  CHECK(below->initializer == closures[5]);
  CHECK(below->methodCount == 300);
  world.good(vmkit_class_add_method(&world, below, 7, closures[8]));
  world.good(vmkit_class_add_method(&world, below, 1000, closures[9]));
  world.collect(CollectionFull);
  for (uint32_t name = 0; name < 300; ++name) {
    CHECK(vmkit_class_find_method(owner, name) == closures[name]);
    CHECK(vmkit_class_find_method(below, name) == closures[name == 7 ? 8 : name]);
  }
  CHECK(vmkit_class_find_method(below, 1000) == closures[9]);
  CHECK(vmkit_class_find_method(owner, 1000) == nullptr);
  CHECK(below->methodCount == 301);
}

TEST_CASE("shapes: a chain of a thousand superclasses") {
  DynamicWorld world;
  ClassObject *owner = world.makeClass(1);
  Object *closure = static_cast<World &>(world).make(world.closureType);
  ClassObject *const first = owner;
  for (uint32_t depth = 1; depth <= 1000; ++depth) {
    owner = world.makeClass(1, owner);
    if (depth % 10 == 0)
      world.good(vmkit_class_add_method(&world, owner, depth, closure));
  }
  CHECK(owner->capacity == CapacityLimit);
  // The chain leads back to the first one.
  const ClassObject *top = owner;
  while (top->super)
    top = top->super;
  CHECK(top == first);
  for (uint32_t depth = 1; depth <= 1000; ++depth)
    CHECK((vmkit_class_find_method(owner, depth) != nullptr) == (depth % 10 == 0));
  Object *object = world.instance(owner);
  world.setNamed(object, 1, ValueTrue);
  CHECK(world.getNamed(object, 1) == ValueTrue);
  world.collect(CollectionFull);
  CHECK(world.getNamed(object, 1) == ValueTrue);
}

TEST_CASE("shapes: old objects that get young shapes") {
  DynamicWorld world;
  world.setMode({false, true, false, 0});
  std::vector<uint64_t> words(64);
  vmkit_heap_add_handles(&world, words.data(), words.size());
  {
    ClassObject *owner = world.makeClass(2);
    for (uint64_t &word : words)
      word = asWord(world.instance(owner));
  }
  world.collect(CollectionFull);
  Random random(1);
  for (uint32_t round = 0; round < 300; ++round) {
    for (uint64_t &word : words)
      if (random.below(4) == 0)
        world.setNamed(asObject(word), static_cast<uint32_t>(random.below(40)),
                       numberValue(static_cast<double>(round)));
    world.collect(random.below(20) ? CollectionNursery : CollectionFull);
  }
  // Nothing but the objects holds their class.
  for (uint64_t word : words)
    CHECK(shapeOf(asObject(word))->base == world.base);
  vmkit_heap_remove_handles(&world, words.data());
}

TEST_CASE("shapes: 10,000 classes come and go; sites forget them") {
  DynamicWorld world;
  world.setMode({false, true, false, 0});
  PropertySite &store = world.site(3), &load = world.site(3), &other = world.site(4);
  uint64_t most = 0;
  for (int i = 0; i < 10000; ++i) {
    ClassObject *owner = world.makeClass(i % 3);
    Object *object = world.instance(owner);
    for (uint32_t name = 10; name < 10 + static_cast<uint32_t>(i % 4); ++name)
      world.setNamed(object, name, ValueNil);
    world.set(store, object, numberValue(i));
    if (world.get(load, object) != numberValue(i) || world.get(other, object) != ValueEmpty ||
        world.getNamed(object, 3) != numberValue(i))
      FAIL_CHECK("a property of a class that is gone");
    if (i % 250 == 0) {
      world.collect(i % 1000 ? CollectionNursery : CollectionFull);
      if (i <= 2000) // before and after full ones: a block more or less is luck
        most = std::max(most, world.statistics().used);
    }
  }
  world.collect(CollectionFull);
  CHECK(world.statistics().used <= most);
  CHECK(world.statistics().live < 100 * 1024);
  CHECK(load.misses > 9000);
}

TEST_CASE("shapes: the address of a shape keeps its class object") {
  DynamicWorld world;
  world.setMode({false, true, false, 0});
  // No stack but these words, and none of the allocations collects.
  world.scanStacks = [](Context *context, const void *,
                        void (*visit)(void *, const uintptr_t *, const uintptr_t *), void *data) {
    const auto &words = static_cast<World *>(context)->stack;
    visit(data, words.data(), words.data() + words.size());
  };
  ClassObject *owner = world.makeClass(1);
  world.setNamed(world.instance(owner), 7, ValueNil);
  // What compiled code may have when it makes an instance.
  Shape *root = owner->root;
  world.stack = {asWord(root)};
  for (const CollectionKind kind : {CollectionNursery, CollectionFull, CollectionFull}) {
    world.collect(kind);
    CHECK(vmkit_heap_find(&world, asWord(owner)) == owner);
    CHECK(world.namesOf(world.instance(owner)).empty());
    Object *object = vmkit_allocate(&world, root, root->instanceSize);
    world.setNamed(object, 7, ValueNil);
    CHECK(shapeOf(object) == root->next);
  }
  CHECK(vmkit_shape_at(&world, root) == root);
  CHECK(vmkit_shape_at(&world, root->next) == root->next);
  CHECK(vmkit_shape_at(&world, owner) == nullptr);
  CHECK(vmkit_shape_at(&world, &root->count) == nullptr);
  CHECK(vmkit_shape_at(&world, world.base) == nullptr);
  world.stack = {0};
  world.collect(CollectionFull);
  CHECK(vmkit_shape_at(&world, root) == nullptr);
  CHECK(world.reports.empty());
}

TEST_CASE("shapes: verification finds what is wrong with dynamic objects") {
  const auto check = [](auto damage) {
    DynamicWorld world;
    ClassObject *owner = world.makeClass(2);
    Object *object = world.instance(owner);
    world.setNamed(object, 1, valueOf(world.instance(owner)));
    world.collect(CollectionFull);
    CHECK(vmkit_heap_verify(&world));
    CHECK(world.reports.empty());
    const uint64_t slot = slotsOf(object)[0];
    const Class *header = object->type;
    damage(world, object);
    CHECK_FALSE(vmkit_heap_verify(&world));
    CHECK(world.reports.size() == 1);
    world.reports.clear();
    slotsOf(object)[0] = slot;
    object->type = header;
  };
  check([](DynamicWorld &world, Object *object) { // no barrier
    slotsOf(object)[0] = valueOf(world.instance(shapeOf(object)->owner));
  });
  check([](DynamicWorld &, Object *object) { slotsOf(object)[0] += 8; });
  check([](DynamicWorld &world, Object *object) { object->type = world.base; });
  check([](DynamicWorld &, Object *object) {
    object->type =
        reinterpret_cast<const Class *>(reinterpret_cast<const char *>(object->type) + 8);
  });
}
