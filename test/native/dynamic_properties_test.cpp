// Properties: random objects against a model of them, through sites as compiled code uses them,
// then what random programs do not reach.
#include "dynamic_world.h"

#include <chrono>
#include <map>

using namespace vmkit;
using namespace vmkit::test;

namespace {

/// What the model knows of an object.
struct Shadow {
  Object *object;
  std::map<uint32_t, Value> values;
  std::vector<uint32_t> order;
};

/// A program of random reads and writes on objects that handles keep.
class Program {
public:
  /// An object is replaced after `life` steps of the program in the mean.
  Program(DynamicWorld &world, uint64_t seed, uint64_t objects, uint32_t names, uint64_t life)
      : world(world), random(seed), names(names), life(life), shadows(objects), handles(objects),
        classes(12) {
    vmkit_heap_add_handles(&world, handles.data(), handles.size());
    vmkit_heap_add_handles(&world, classes.data(), classes.size());
    for (uint32_t name = 0; name < names; ++name)
      for (int i = 0; i < 2; ++i) {
        loads.push_back(&world.site(name));
        stores.push_back(&world.site(name));
      }
  }
  ~Program() {
    vmkit_heap_remove_handles(&world, handles.data());
    vmkit_heap_remove_handles(&world, classes.data());
  }

  void step() {
    const uint64_t dice = random.below(1000);
    const uint64_t at = random.below(shadows.size());
    if (dice < 3 || !classes[dice % classes.size()])
      makeClass(random.below(classes.size()));
    else if (random.below(life) < shadows.size() || !shadows[at].object)
      makeObject(at);
    else if (dice < 600)
      write(shadows[at]);
    else if (dice < 990)
      read(shadows[at]);
    else if (dice < 996)
      world.collect(random.below(8) ? CollectionNursery : CollectionFull);
    else
      check(shadows[at]);
  }

  void checkAll() {
    for (const uint64_t owner : classes)
      if (owner)
        checkMethods(reinterpret_cast<ClassObject *>(owner));
    for (const Shadow &shadow : shadows)
      if (shadow.object)
        check(shadow);
  }

  uint64_t failures = 0;

private:
  void makeClass(uint64_t at) {
    const uint64_t super = classes[random.below(classes.size())];
    const auto fields = static_cast<int32_t>(random.below(5));
    const Result<ClassObject *> made =
        vmkit_class_create(&world, world.classType, world.base, nullptr,
                           reinterpret_cast<ClassObject *>(random.below(2) ? super : 0), fields);
    if (made.exception) {
      ++failures;
      return;
    }
    classes[at] = asWord(made.value);
    for (uint64_t n = random.below(6); n > 0; --n)
      addMethod(made.value, static_cast<uint32_t>(random.below(12)));
  }

  /// The closure knows its name.
  void addMethod(ClassObject *owner, uint32_t name) {
    Object *closure = vmkit_allocate(&world, world.closureType, 16);
    if (!closure || vmkit_class_add_method(&world, owner, name, closure)) {
      ++failures;
      return;
    }
    wordsOf(closure)[1] = name;
    CHECK(vmkit_class_find_method(owner, name) == closure);
  }

  void checkMethods(const ClassObject *owner) {
    uint32_t found = 0;
    for (uint32_t name = 0; name < 12; ++name)
      if (Object *closure = vmkit_class_find_method(owner, name)) {
        ++found;
        CHECK(closure->type == world.closureType);
        CHECK(wordsOf(closure)[1] == name);
      } else {
        CHECK_FALSE((owner->super && vmkit_class_find_method(owner->super, name)));
      }
    CHECK(found == owner->methodCount);
  }

  void makeObject(uint64_t at) {
    const auto *owner = reinterpret_cast<ClassObject *>(classes[random.below(classes.size())]);
    if (!owner)
      return;
    // The object that is replaced may be a value of others: it is held by them, and never looked
    // at.
    Object *object = vmkit_allocate(&world, owner->root, owner->root->instanceSize);
    if (!object) {
      ++failures;
      return;
    }
    shadows[at] = {object, {}, {}};
    handles[at] = asWord(object);
  }

  Value randomValue() {
    switch (random.below(5)) {
    case 0:
      return ValueNil;
    case 1:
      return booleanValue(random.below(2));
    case 2:
      if (Object *other = shadows[random.below(shadows.size())].object)
        return valueOf(other);
      [[fallthrough]];
    default:
      return numberValue(canonical(__builtin_bit_cast(double, random.next())));
    }
  }

  /// Few names for most objects, all of them for some.
  uint32_t randomName(const Shadow &shadow) {
    const bool wide = asWord(shadow.object) >> 4 & 1;
    return static_cast<uint32_t>(random.below(wide ? names : std::min(names, 6u)));
  }

  void write(Shadow &shadow) {
    const uint32_t name = randomName(shadow);
    const Value value = randomValue();
    bool success = true;
    if (random.below(6) == 0) {
      const auto result = vmkit_property_set_named(&world, valueOf(shadow.object), name, value);
      CHECK(result.value);
      success = !result.exception;
    } else {
      success = world.trySet(*stores[name * 2 + random.below(2)], shadow.object, value);
    }
    if (!success) {
      ++failures;
      check(shadow);
      return;
    }
    if (!shadow.values.contains(name))
      shadow.order.push_back(name);
    shadow.values[name] = value;
  }

  void read(const Shadow &shadow) {
    const uint32_t name = randomName(shadow);
    const Value value = random.below(6) == 0
                            ? world.getNamed(shadow.object, name)
                            : world.get(*loads[name * 2 + random.below(2)], shadow.object);
    const auto found = shadow.values.find(name);
    if (value != (found == shadow.values.end() ? ValueEmpty : found->second))
      FAIL_CHECK("a property has another value");
  }

  void check(const Shadow &shadow) {
    checkMethods(shapeOf(shadow.object)->owner);
    CHECK(DynamicWorld::namesOf(shadow.object) == shadow.order);
    for (const auto &[name, value] : shadow.values)
      if (world.getNamed(shadow.object, name) != value)
        FAIL_CHECK("a property has another value");
  }

  DynamicWorld &world;
  Random random;
  const uint32_t names;
  const uint64_t life;
  std::vector<Shadow> shadows;
  std::vector<uint64_t> handles, classes;
  std::vector<PropertySite *> loads, stores;
};

void run(DynamicWorld &world, uint64_t seed, int steps, uint32_t names, uint64_t life,
         uint64_t failEvery = 0) {
  Program program(world, seed, 60, names, life);
  Random random(seed + 1);
  for (int i = 0; i < steps; ++i) {
    if (failEvery && i % 4 == 0) {
      HeapMode mode = {false, true, false, 1 + random.below(failEvery)};
      world.setMode(mode);
    }
    program.step();
  }
  if (failEvery) {
    CHECK(program.failures > 100);
    world.setMode({false, true, false, 0});
  }
  program.checkAll();
  CHECK(vmkit_heap_verify(&world));
}

using Clock = std::chrono::steady_clock;

double seconds(Clock::time_point since) {
  return std::chrono::duration<double>(Clock::now() - since).count();
}

} // namespace

TEST_CASE("properties: random programs") {
  for (uint64_t seed = 1; seed <= 4; ++seed) {
    CAPTURE(seed);
    DynamicWorld world;
    world.setMode({false, true, false, 0});
    run(world, seed, 60000, 40, 2000);
  }
}

TEST_CASE("properties: random programs with more names than shapes have") {
  DynamicWorld world;
  world.setMode({false, true, false, 0});
  run(world, 11, 200000, 900, 150000);
  bool any = false;
  for (const PropertySite &site : world.sites)
    any |= site.dictionaries != 0;
  CHECK(any);
}

TEST_CASE("properties: random programs under stress") {
  DynamicWorld world;
  world.setMode({true, true, false, 0});
  run(world, 21, 12000, 30, 2000);
  CHECK(world.statistics().nurseryCollections > 500);
}

TEST_CASE("properties: random programs whose allocations fail") {
  for (uint64_t seed = 31; seed <= 33; ++seed) {
    CAPTURE(seed);
    DynamicWorld world;
    run(world, seed, 40000, 600, 3000, 4);
  }
}

TEST_CASE("properties: every allocation of each step fails once, and nothing is half done") {
  // Fills an object one by one, past its slots and past what shapes hold.
  DynamicWorld world;
  world.setMode({false, true, false, 0});
  ClassObject *owner = world.makeClass(3);
  Object *object = world.instance(owner), *other = world.instance(owner);
  uint64_t failed = 0;
  for (uint32_t name = 0; name < 3000; ++name) {
    if (name % 100 == 99)
      world.collect(CollectionNursery);         // what comes next is a change of an old object
    Object *target = name % 7 ? object : other; // the two have different shapes
    const std::vector<uint32_t> before = DynamicWorld::namesOf(target);
    const Value value = numberValue(name);
    for (uint64_t failAt = 1;; ++failAt) {
      world.setMode({false, true, false, failAt});
      const Result<bool> result = vmkit_property_set_named(&world, valueOf(target), name, value);
      world.setMode({false, true, false, 0});
      CHECK(result.value);
      if (!result.exception)
        break;
      ++failed;
      CHECK(result.exception == world.failure);
      CHECK(world.failure->kind == FailureMemory);
      CHECK(DynamicWorld::namesOf(target) == before);
      CHECK_FALSE(vmkit_property_has(valueOf(target), name));
      REQUIRE(failAt < 10);
    }
    CHECK(world.getNamed(target, name) == value);
  }
  CHECK(failed > 700);
  CHECK(shapeOf(object)->isDictionary);
  CHECK_FALSE(shapeOf(other)->isDictionary);
  for (uint32_t name = 0; name < 3000; ++name)
    CHECK(world.getNamed(name % 7 ? object : other, name) == numberValue(name));

  const auto failing = [&](auto step) {
    for (uint64_t failAt = 1;; ++failAt) {
      world.setMode({false, true, false, failAt});
      void *exception = step();
      world.setMode({false, true, false, 0});
      if (!exception)
        return failAt - 1;
      CHECK(exception == world.failure);
    }
  };
  Object *closure = static_cast<World &>(world).make(world.closureType);
  world.good(vmkit_class_add_method(&world, owner, 1, closure));
  ClassObject *made = nullptr;
  CHECK(failing([&] {
          const auto result =
              vmkit_class_create(&world, world.classType, world.base, nullptr, owner, 1);
          made = result.value;
          return result.exception;
        }) == 4);
  uint64_t grown = 0;
  for (uint32_t name = 2; name < 40; ++name) {
    grown += failing([&] { return vmkit_class_add_method(&world, made, name, closure); });
    CHECK(made->methodCount == name);
  }
  CHECK(grown >= 4);
  for (uint32_t name = 1; name < 40; ++name)
    CHECK(vmkit_class_find_method(made, name) == closure);
}

TEST_CASE("properties: an object that becomes a dictionary keeps nothing that it does not have") {
  DynamicWorld world;
  std::vector<uint64_t> words(2);
  vmkit_heap_add_handles(&world, words.data(), 1);
  vmkit_heap_add_weak(&world, words.data() + 1, 1);
  const auto fill = [&] {
    Object *object = world.instance(world.makeClass(8));
    words[0] = asWord(object);
    Object *value = world.instance(shapeOf(object)->owner);
    words[1] = asWord(value);
    world.setNamed(object, 0, valueOf(value));
    for (uint32_t name = 1; name <= PropertyLimit; ++name)
      world.setNamed(object, name, ValueNil);
    CHECK(shapeOf(object)->isDictionary);
    CHECK(world.getNamed(object, 0) == valueOf(value));
  };
  // Without the thread's stack, which may hold anything.
  const auto collect = [&] {
    const auto scan = world.scanStacks;
    world.scanStacks = nullptr;
    world.collect(CollectionFull);
    world.scanStacks = scan;
  };
  fill();
  collect();
  CHECK(words[1] != 0);
  world.setNamed(asObject(words[0]), 0, ValueNil);
  collect();
  CHECK(words[1] == 0);
  vmkit_heap_remove_handles(&world, words.data());
  vmkit_heap_remove_weak(&world, words.data() + 1);
}

TEST_CASE("properties: a site from one shape to very many") {
  DynamicWorld world;
  PropertySite &load = world.site(1), &store = world.site(1);
  std::vector<Object *> objects;
  ClassObject *owner = world.makeClass(12);
  for (uint32_t i = 0; i < 8; ++i) {
    objects.push_back(world.instance(owner));
    world.setNamed(objects.back(), 100 + i, ValueNil); // shapes of their own
  }
  CHECK(load.state == PropertySiteEmpty);
  for (uint32_t i = 0; i < 8; ++i) {
    world.set(store, objects[i], numberValue(i));
    CHECK(world.get(load, objects[i]) == numberValue(i));
    const auto expected = i == 0  ? PropertySiteMonomorphic
                          : i < 4 ? PropertySitePolymorphic
                                  : PropertySiteMegamorphic;
    CHECK(load.state == expected);
    CHECK(store.state == expected);
  }
  CHECK(load.misses == 8);
  CHECK(vmkit_property_slot(&load, objects[2]) == slotsOf(objects[2]) + 1);
  CHECK(vmkit_property_slot(&load, objects[7]) == nullptr);
  for (int round = 0; round < 100; ++round)
    for (uint32_t i = 0; i < 8; ++i) {
      CHECK(world.get(load, objects[i]) == numberValue(round * 8 + i));
      world.set(store, objects[i], numberValue((round + 1) * 8 + i));
    }
  // From then on the cache answers, once it has.
  CHECK(load.misses == 8);
  CHECK(store.misses <= 8 + 8);

  // The absence of a property is no entry.
  PropertySite &absent = world.site(55);
  for (int i = 0; i < 10; ++i)
    CHECK(world.get(absent, objects[0]) == ValueEmpty);
  CHECK(absent.state == PropertySiteEmpty);
}

TEST_CASE("properties: a site whose property lies in the overflow") {
  DynamicWorld world;
  ClassObject *owner = world.makeClass(2);
  PropertySite &load = world.site(9), &store = world.site(9), &first = world.site(0);
  Object *objects[3];
  for (Object *&object : objects) {
    object = world.instance(owner);
    for (uint32_t name = 0; name < 12; ++name)
      if (name == 9)
        world.set(store, object, ValueTrue);
      else
        world.setNamed(object, name, numberValue(name));
    CHECK(world.get(load, object) == ValueTrue);
    CHECK(world.get(first, object) == numberValue(0));
    world.set(store, object, ValueNil);
    CHECK(world.get(load, object) == ValueNil);
    CHECK(world.getNamed(object, 9) == ValueNil);
  }
  CHECK(load.guard == nullptr); // compiled code knows slots only
  CHECK(load.state == PropertySiteMonomorphic);
  CHECK(load.misses == 1);
  CHECK(first.guard == objects[0]->type);
  CHECK(store.misses == 2); // adding, and changing
}

TEST_CASE("properties: what is no object of a dynamic class") {
  DynamicWorld world;
  PropertySite &site = world.site(1);
  Object *plain = static_cast<World &>(world).make(world.closureType);
  for (const Value value : {ValueEmpty, ValueNil, ValueTrue, numberValue(1), valueOf(plain)}) {
    CHECK(world.good(vmkit_property_get(&world, &site, value)) == ValueEmpty);
    CHECK_FALSE(world.good(vmkit_property_set(&world, &site, value, ValueNil)));
    CHECK(world.good(vmkit_property_get_named(&world, value, 1)) == ValueEmpty);
    CHECK_FALSE(world.good(vmkit_property_set_named(&world, value, 1, ValueNil)));
    CHECK(vmkit_property_count(value) == 0);
  }
  CHECK(site.state == PropertySiteEmpty);
}

TEST_CASE("properties: what authors' runtimes call") {
  DynamicWorld world;
  const Value object = valueOf(world.instance(world.makeClass(1)));
  CHECK(world.good(setProperty(&world, object, 5, ValueTrue)));
  CHECK(world.good(setProperty(&world, object, 3, numberValue(2))));
  CHECK_FALSE(world.good(setProperty(&world, ValueNil, 5, ValueTrue)));
  CHECK(propertyOf(&world, object, 5) == ValueTrue);
  CHECK(propertyOf(&world, object, 3) == numberValue(2));
  CHECK(propertyOf(&world, object, 4) == ValueEmpty);
  CHECK(propertyCount(&world, object) == 2);
  CHECK(propertyNameAt(&world, object, 0) == 5);
  CHECK(propertyNameAt(&world, object, 1) == 3);
  CHECK(valueEquals(&world, numberValue(0.0), numberValue(-0.0)));
}

TEST_CASE("properties: a class with too many shapes has dictionaries") {
  DynamicWorld world;
  ClassObject *owner = world.makeClass(4);
  std::vector<uint64_t> objects(6000);
  vmkit_heap_add_handles(&world, objects.data(), objects.size());
  PropertySite &load = world.site(1), &store = world.site(1);
  for (uint32_t i = 0; i < objects.size(); ++i) {
    Object *object = world.instance(owner);
    objects[i] = asWord(object);
    world.setNamed(object, 1000 + i, ValueTrue);
    world.set(store, object, numberValue(i));
  }
  CHECK(owner->shapeCount == ShapeLimit);
  CHECK(store.dictionaries);
  uint64_t wrong = 0, dictionaries = 0;
  for (uint32_t i = 0; i < objects.size(); ++i) {
    Object *object = asObject(objects[i]);
    dictionaries += shapeOf(object)->isDictionary;
    wrong += world.get(load, object) != numberValue(i);
    wrong += DynamicWorld::namesOf(object) != std::vector<uint32_t>{1000 + i, 1};
    wrong +=
        vmkit_shape_find(object->type, 1) != (shapeOf(object)->isDictionary ? PropertyUnknown : 1);
  }
  CHECK(wrong == 0);
  CHECK(dictionaries > 3000);
  CHECK(load.dictionaries);
  // What has a shape that is known still gets it.
  Object *object = world.instance(owner);
  world.setNamed(object, 1000, ValueNil);
  CHECK_FALSE(shapeOf(object)->isDictionary);
  CHECK(vmkit_heap_verify(&world));
  vmkit_heap_remove_handles(&world, objects.data());
}

TEST_CASE("properties: 100,000 of one object") {
  DynamicWorld world(512 * MiB);
  PropertySite &site = world.site(77);
  const auto fill = [&](uint32_t count) {
    Object *object = world.instance(world.makeClass(2));
    const auto start = Clock::now();
    for (uint32_t name = 0; name < count; ++name)
      world.setNamed(object, name * 3, numberValue(name));
    const double took = seconds(start);
    CHECK(vmkit_property_count(valueOf(object)) == count);
    uint64_t wrong = 0;
    for (uint32_t name = 0; name < count; ++name) {
      wrong += world.getNamed(object, name * 3) != numberValue(name);
      wrong += world.getNamed(object, name * 3 + 1) != ValueEmpty;
      wrong += vmkit_property_name_at(valueOf(object), name) != name * 3;
    }
    CHECK(wrong == 0);
    CHECK(world.get(site, object) == ValueEmpty);
    world.set(site, object, ValueTrue);
    CHECK(world.get(site, object) == ValueTrue);
    return took;
  };
  fill(100000);
  const double some = fill(100000), many = fill(800000);
  MESSAGE("100,000 properties in " << some * 1000 << " ms, 800,000 in " << many * 1000 << " ms");
  CHECK(many < some * 40); // 8 when it is linear, 64 when it is quadratic
  world.requestPolls();
  const uint64_t before = world.polls;
  fill(100000);
  CHECK(world.polls > before + 20);
}
