// What an access to a property costs, in C++, printed; skipped unless asked for:
// vmkit-tests --no-skip -tc='bench properties*'.
#include "dynamic_world.h"

#include <chrono>
#include <cstdio>

using namespace vmkit;
using namespace vmkit::test;

namespace {

constexpr int Objects = 256, Rounds = 40000;

/// Nanoseconds of one of the accesses that `work` makes to each object; the best of five.
template <typename Work> void measure(const char *what, Work work) {
  using Clock = std::chrono::steady_clock;
  double best = 1e9;
  for (int tries = 0; tries < 5; ++tries) {
    const auto start = Clock::now();
    work();
    const double ns = std::chrono::duration<double, std::nano>(Clock::now() - start).count();
    best = std::min(best, ns / (double{Objects} * Rounds));
  }
  std::printf("%-44s %6.2f ns\n", what, best);
}

} // namespace

TEST_CASE("bench properties" * doctest::skip()) {
  DynamicWorld world(256 * MiB);
  ClassObject *owner = world.makeClass(8);
  std::vector<uint64_t> objects(Objects), mixed(Objects), many(Objects), tables(Objects);
  for (auto *list : {&objects, &mixed, &many, &tables})
    vmkit_heap_add_handles(&world, list->data(), list->size());
  const auto make = [&](uint32_t other, uint32_t extra) {
    Object *object = world.instance(owner);
    world.setNamed(object, other, ValueNil);
    world.setNamed(object, 1, numberValue(1));
    for (uint32_t i = 0; i < extra; ++i)
      world.setNamed(object, 1000 + i, ValueNil);
    return asWord(object);
  };
  for (uint32_t i = 0; i < Objects; ++i) {
    objects[i] = make(2, 0);
    mixed[i] = make(2 + i % 4, 0);
    many[i] = make(2 + i % 64, 0);
    tables[i] = make(2, PropertyLimit);
  }
  PropertySite &mono = world.site(1), &poly = world.site(1), &mega = world.site(1),
               &table = world.site(1), &store = world.site(1), &adding = world.site(1);
  Value total = 0;
  const auto load = [&](PropertySite &site, const std::vector<uint64_t> &from) {
    Value sum = 0; // of bits: a double would be spilled around the cold calls
    for (int round = 0; round < Rounds; ++round) {
      asm volatile("" ::: "memory"); // each round loads anew
      for (const uint64_t word : from) {
        const Object *object = asObject(word);
        Value value;
        if (isReference(word) && __builtin_expect(object->type == site.guard, true))
          value = *reinterpret_cast<const Value *>(word + static_cast<uint64_t>(site.offset));
        else
          value = vmkit_property_get(&world, &site, word).value;
        if (__builtin_expect(isNumber(value), true))
          sum += value;
      }
    }
    total += sum;
  };
  const Class *guard = asObject(objects[0])->type;
  measure("a field, without a check", [&] {
    Value sum = 0;
    for (int round = 0; round < Rounds; ++round) {
      asm volatile("" ::: "memory");
      for (const uint64_t word : objects)
        sum += slotsOf(asObject(word))[1];
    }
    total += sum;
  });
  measure("a field, the class checked", [&] {
    Value sum = 0;
    for (int round = 0; round < Rounds; ++round) {
      asm volatile("" ::: "memory");
      for (const uint64_t word : objects) {
        if (!isReference(word) || __builtin_expect(asObject(word)->type != guard, false))
          std::abort();
        const Value value = slotsOf(asObject(word))[1];
        if (__builtin_expect(isNumber(value), true))
          sum += value;
      }
    }
    total += sum;
  });
  measure("a site with one shape", [&] { load(mono, objects); });
  measure("with four", [&] { load(poly, mixed); });
  measure("with 64", [&] { load(mega, many); });
  measure("of dictionaries", [&] { load(table, tables); });
  measure("storing, one shape", [&] {
    for (int round = 0; round < Rounds; ++round)
      for (const uint64_t word : objects)
        world.trySet(store, asObject(word), numberValue(round));
  });
  measure("an object with one property", [&] {
    for (int round = 0; round < Rounds; ++round)
      for (int i = 0; i < Objects; ++i) {
        Object *object = vmkit_allocate(&world, owner->root, owner->root->instanceSize);
        world.trySet(adding, object, numberValue(i));
      }
  });
  asm volatile("" ::"r"(total));
  CHECK(mono.state == PropertySiteMonomorphic);
  CHECK(poly.state == PropertySitePolymorphic);
  CHECK(mega.state == PropertySiteMegamorphic);
  for (auto *list : {&objects, &mixed, &many, &tables})
    vmkit_heap_remove_handles(&world, list->data());
}
