// Conservative roots: which words of a stack keep which objects.
#include "world.h"

#include <doctest/doctest.h>

using namespace vmkit;
using namespace vmkit::test;

namespace {

struct Kept {
  bool object, neighbour;
};

/// Makes objects in a row, with a word derived from the middle one on the stack, and collects. The
/// collector must keep that one. `old` tells whether it has survived a collection before.
Kept keeps(uint64_t words, int64_t delta, bool old, CollectionKind kind) {
  World world;
  world.setMode({false, true, false, 0});
  const Class *type = world.fixedClass(static_cast<uint32_t>(words), {});
  Object *before = world.make(type), *object = world.make(type), *after = world.make(type);
  const auto address = asWord(object);
  if (old) {
    world.stack = {asWord(before), address, asWord(after)};
    world.collect(CollectionNursery);
  }
  world.stack = {address + static_cast<uint64_t>(delta)};
  world.collect(kind);
  CHECK(world.reports.empty());
  return {world.isObject(address), world.isObject(asWord(after))};
}

} // namespace

TEST_CASE("any address inside of an object keeps it, and none of its neighbours") {
  for (const bool old : {false, true}) {
    CAPTURE(old);
    // What survived stays, for a nursery collection, whether something refers to it or not.
    for (const CollectionKind kind : {CollectionNursery, CollectionFull}) {
      CAPTURE(kind);
      if (old && kind == CollectionNursery)
        continue;
      for (uint64_t words : {2, 3, 5, 16, 17, 100, 1000}) {
        const auto size = static_cast<int64_t>(words * 8);
        CAPTURE(size);
        for (const int64_t delta :
             {int64_t(0), int64_t(1), int64_t(7), int64_t(8), size - 8, size - 1}) {
          CAPTURE(delta);
          const Kept kept = keeps(words, delta, old, kind);
          CHECK(kept.object);
          CHECK(!kept.neighbour);
        }
        // Right behind it: only what begins there.
        const Kept behind = keeps(words, size, old, kind);
        CHECK(!behind.object);
        CHECK(behind.neighbour);
        CHECK(!keeps(words, -1, old, kind).object);
        CHECK(!keeps(words, size + 1, old, kind).object);
      }
    }
  }
}

TEST_CASE("an object whose size is no multiple of 8 reaches to the next one") {
  World world;
  const Class *bytes = world.arrayClass(1);
  for (int64_t length = 0; length < 40; ++length) {
    Array *array = world.makeArray(bytes, length);
    Array *next = world.makeArray(bytes, 3);
    world.stack = {asWord(array) + 16 + static_cast<uint64_t>(length)};
    world.collect(CollectionNursery);
    CHECK(world.isObject(asWord(array)) == (length % 8 != 0)); // right behind it is the next one
    CHECK((asWord(next) - asWord(array)) % 8 == 0);
    world.stack.clear();
    world.collect(CollectionFull);
  }
}

TEST_CASE("addresses in large objects, to the last byte") {
  for (const CollectionKind kind : {CollectionNursery, CollectionFull}) {
    for (const int64_t length : {20000, 32768 - 16, 32768, 65536 - 16, 1000000, 5000000}) {
      CAPTURE(length);
      for (const int64_t delta : {int64_t(0), int64_t(1), int64_t(16), length / 2, length + 15}) {
        CAPTURE(delta);
        World world;
        world.setMode({false, true, false, 0});
        const Class *bytes = world.arrayClass(1);
        Array *array = world.makeArray(bytes, length);
        const auto address = asWord(array);
        world.stack = {address + static_cast<uint64_t>(delta)};
        world.collect(kind);
        world.collect(kind);
        CHECK(world.isObject(address));
        CHECK(array->length == length);
        world.stack.clear();
        world.collect(CollectionFull);
        CHECK(!world.isObject(address));
        CHECK(world.statistics().used == 0);
        CHECK(world.reports.empty());
      }
    }
  }
}

TEST_CASE("words of every kind on the stack: no crash, and nothing is kept by them for long") {
  World world;
  world.setMode({false, true, false, 0});
  const Class *type = world.fixedClass(3, {1, 2});
  const Class *bytes = world.arrayClass(1);
  Random random(5);
  Object *first = world.make(type);
  const uint64_t base = asWord(first);
  for (int round = 0; round < 200; ++round) {
    for (int i = 0; i < 500; ++i) {
      if (random.below(50) == 0)
        REQUIRE(world.makeArray(bytes, static_cast<int64_t>(random.below(60000))));
      else
        REQUIRE(world.make(type));
    }
    world.stack.clear();
    for (int i = 0; i < 2000; ++i)
      world.stack.push_back(base - 100000 + random.below(3000000));
    for (uint64_t word : {uint64_t(0), uint64_t(1), ~uint64_t(0), base - 8, uint64_t(1) << 63})
      world.stack.push_back(word);
    world.collect(round % 7 ? CollectionNursery : CollectionFull);
  }
  world.stack.clear();
  world.collect(CollectionFull);
  CHECK(world.statistics().live == 0);
  CHECK(world.statistics().used == 0);
  CHECK(world.reports.empty());
}

TEST_CASE("what was just allocated is found right away, in the rest of a hole that was left too") {
  World world(4 * MiB);
  const Class *small = world.fixedClass(2, {});
  const Class *bytes = world.arrayClass(1);
  Random random(3);
  for (int i = 0; i < 20000; ++i) {
    Object *object = random.below(4) ? world.make(small)
                                     : reinterpret_cast<Object *>(world.makeArray(
                                           bytes, static_cast<int64_t>(random.below(9000))));
    REQUIRE(object);
    REQUIRE(vmkit_heap_find(&world, asWord(object) + 9) == object);
    if (random.below(10) == 0) // holes of all sizes
      world.stack.push_back(asWord(object));
    if (world.stack.size() > 300)
      world.stack.erase(world.stack.begin() + static_cast<long>(random.below(300)));
  }
  CHECK(vmkit_heap_verify(&world));
}
