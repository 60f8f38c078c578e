// Limits: the maximum, recovery from it, failing allocations, fragmentation, very large objects.
#include "world.h"

#include <doctest/doctest.h>

using namespace vmkit;
using namespace vmkit::test;

namespace {

/// A list with its head in the stack's first word; word 1 links. Says how many were pushed until
/// memory was out, or `limit`.
uint64_t fillList(World &world, const Class *node, uint64_t limit) {
  if (world.stack.empty())
    world.stack.push_back(0);
  uint64_t count = 0;
  for (; count < limit; ++count) {
    Object *object = world.make(node);
    if (!object)
      break;
    world.store(object, 1, asObject(world.stack[0]));
    world.stack[0] = asWord(object);
  }
  return count;
}

uint64_t lengthOf(const World &world) {
  uint64_t count = 0;
  for (Object *each = asObject(world.stack[0]); each; each = asObject(wordsOf(each)[1]))
    ++count;
  return count;
}

} // namespace

TEST_CASE("a full heap gives null, keeps what is alive, and works on when that is dropped") {
  for (const uint64_t maximum : {1 * MiB, 3 * MiB, 16 * MiB, 64 * MiB}) {
    CAPTURE(maximum);
    World world(maximum);
    const Class *node = world.fixedClass(3, {1});
    const Class *leaf = world.fixedClass(8, {});
    for (int round = 0; round < 3; ++round) {
      const uint64_t count = fillList(world, node, ~uint64_t(0));
      CHECK(count * 24 > maximum * 8 / 10);
      CHECK(count * 24 <= maximum);
      CHECK(world.statistics().reserved <= maximum);
      CHECK(lengthOf(world) == count);
      // Room to say so.
      CHECK(world.make(leaf));
      CHECK(vmkit_heap_verify(&world));
      world.stack[0] = 0;
      CHECK(world.make(leaf));
    }
    // No more than what the maximum is worth of collections.
    CHECK(world.statistics().fullCollections < 60);
  }
}

TEST_CASE("failure after failure: something small can be allocated after each") {
  World world(8 * MiB);
  const Class *node = world.fixedClass(3, {1});
  const Class *leaf = world.fixedClass(8, {});
  fillList(world, node, ~uint64_t(0));
  for (int i = 0; i < 12; ++i) {
    CAPTURE(i);
    // A guest that catches, and tries again with a list that it keeps.
    fillList(world, node, ~uint64_t(0));
    CHECK(world.make(leaf));
  }
  CHECK(vmkit_heap_verify(&world));
}

TEST_CASE("a request that no heap of this size can hold fails without a collection") {
  World world(16 * MiB);
  const Class *longs = world.arrayClass(8);
  CHECK(!world.makeArray(longs, INT32_MAX));
  CHECK(!world.makeArray(longs, 16 * MiB / 8));
  CHECK(world.statistics().fullCollections == 0);
  CHECK(world.makeArray(longs, 12 * MiB / 8));
  // The first is garbage by now.
  CHECK(world.makeArray(longs, 12 * MiB / 8));
  CHECK(!vmkit_allocate(&world, longs, -8));
  CHECK(!vmkit_allocate(&world, longs, INT64_MAX));
  CHECK(!vmkit_allocate_array(&world, longs, -1, 8));
  CHECK(!vmkit_allocate_array(&world, longs, 1, -1));
}

TEST_CASE("the n-th allocation fails, for each n in turn, and only that one") {
  World world;
  const Class *node = world.fixedClass(3, {1});
  const Class *bytes = world.arrayClass(1);
  for (uint64_t n = 1; n <= 40; ++n) {
    world.setMode({false, true, false, n});
    for (uint64_t i = 1; i <= 60; ++i) {
      void *object = i % 3 ? static_cast<void *>(world.make(node))
                           : world.makeArray(bytes, i % 5 ? 10 : 50000);
      CHECK((object == nullptr) == (i == n));
    }
  }
}

TEST_CASE("a thousand times the heap passes through it") {
  World world(4 * MiB);
  const Class *node = world.fixedClass(3, {1});
  const Class *bytes = world.arrayClass(1);
  Random random(1);
  uint64_t sum = 0;
  world.stack.assign(100, 0);
  while (sum < 4096 * MiB) {
    const uint64_t dice = random.below(64);
    const uint64_t length = dice == 0 ? 1 << 20 : dice < 8 ? random.below(20000) : 8;
    void *object = dice < 16
                       ? static_cast<void *>(world.makeArray(bytes, static_cast<int64_t>(length)))
                       : world.make(node);
    REQUIRE(object);
    sum += dice < 16 ? (16 + length + 7) / 8 * 8 : 24;
    world.stack[random.below(50)] = dice == 0 ? 0 : asWord(object);
  }
  const HeapStatistics statistics = world.statistics();
  CHECK(statistics.allocated == sum);
  CHECK(statistics.reserved <= 4 * MiB);
}

TEST_CASE("every other object dies: the rest stays, and its lines' neighbours are used again") {
  World world(32 * MiB);
  world.setMode({false, true, false, 0});
  const Class *small = world.fixedClass(8, {}), *page = world.fixedClass(512, {});
  const Class *array = world.arrayClass(8, true);
  for (const Class *type : {small, page}) {
    constexpr uint64_t bytes = 16 * MiB;
    const uint64_t count = bytes / type->instanceSize;
    auto *all = reinterpret_cast<Object *>(world.makeArray(array, static_cast<int64_t>(count)));
    world.stack = {asWord(all)};
    for (uint64_t i = 0; i < count; ++i)
      world.store(all, 2 + i, world.make(type));
    for (uint64_t i = 0; i < count; i += 2)
      world.store(all, 2 + i, nullptr);
    world.collect(CollectionFull);
    CHECK(world.statistics().live == 16 + count * 8 + count / 2 * type->instanceSize);
    // Objects of a page leave whole lines: as many fit again. Small ones share theirs.
    uint64_t made = 0;
    if (type == page)
      for (uint64_t i = 0; i < count; i += 2, ++made) {
        Object *object = world.make(type);
        REQUIRE(object);
        world.store(all, 2 + i, object);
      }
    CHECK(vmkit_heap_verify(&world));
    world.stack.clear();
    world.collect(CollectionFull);
    CHECK(world.statistics().used == 0);
  }
  CHECK(world.reports.empty());
}

TEST_CASE("arrays of gigabytes cost the pages that are touched, and are given back") {
  World world(uint64_t(8) << 30);
  const Class *longs = world.arrayClass(8), *bytes = world.arrayClass(1);
  for (int round = 0; round < 20; ++round) {
    Array *array = world.makeArray(longs, 400000000); // 3.2 GB
    REQUIRE(array);
    auto *elements = reinterpret_cast<int64_t *>(array + 1);
    int64_t sum = 0;
    for (int64_t i = 0; i < 400000000; i += 40000000) {
      sum += elements[i];
      elements[i] = i + 1;
    }
    sum += elements[399999999];
    CHECK(sum == 0);
  }
  Array *longest = world.makeArray(bytes, INT32_MAX);
  REQUIRE(longest);
  CHECK(longest->length == INT32_MAX);
  world.stack = {asWord(longest) + 16 + INT32_MAX};
  world.collect(CollectionFull);
  CHECK(world.isObject(asWord(longest)));
}

TEST_CASE("memory goes back to the system when much of it is free") {
  World world(512 * MiB);
  const Class *node = world.fixedClass(4, {1});
  fillList(world, node, 200 * MiB / 32);
  CHECK(world.statistics().reserved > 190 * MiB);
  world.stack[0] = 0;
  world.collect(CollectionFull);
  CHECK(world.statistics().used == 0);
  CHECK(world.statistics().reserved < 80 * MiB);
  // What was given back is zero when it is used again.
  CHECK(fillList(world, node, 100 * MiB / 32) == 100 * MiB / 32);
  CHECK(lengthOf(world) == 100 * MiB / 32);
}

TEST_CASE("the maximum can be changed while objects are alive, and raised beyond the reservation "
          "before") {
  World world(8 * MiB);
  CHECK(vmkit_heap_set_limits(&world, 0, uint64_t(40) << 30));
  CHECK(vmkit_heap_set_limits(&world, 0, 8 * MiB));
  const Class *node = world.fixedClass(3, {1});
  const uint64_t first = fillList(world, node, ~uint64_t(0));
  CHECK(vmkit_heap_set_limits(&world, 0, 32 * MiB));
  const uint64_t second = fillList(world, node, ~uint64_t(0));
  CHECK(second > first * 2);
  CHECK(!vmkit_heap_set_limits(&world, 0, uint64_t(1) << 46));
  CHECK(lengthOf(world) == first + second);
  CHECK(vmkit_heap_set_limits(&world, 0, 4 * MiB));
  CHECK(fillList(world, node, ~uint64_t(0)) < 10000);
  CHECK(lengthOf(world) > first + second - 1);
  CHECK(vmkit_heap_verify(&world));
}

TEST_CASE("thinned, stress and polls collect at each request at first, then at ever fewer") {
  for (const bool polls : {false, true}) {
    World world;
    world.setMode({!polls, false, polls, 0, true});
    const Class *type = world.fixedClass(3, {1});
    const auto request = [&](uint64_t count) {
      for (uint64_t i = 0; i < count; ++i) {
        if (polls)
          vmkit_heap_poll(&world);
        else
          world.make(type);
      }
      const HeapStatistics statistics = world.statistics();
      return statistics.nurseryCollections + statistics.fullCollections;
    };
    CHECK(request(20000) == 20000);
    const uint64_t collections = request(200000);
    CHECK(collections > 25000);
    CHECK(collections < 50000);
    // Anew for each mode that is set.
    world.setMode({!polls, false, polls, 0, true});
    CHECK(request(1000) >= collections + 1000);
    // Otherwise there is no end to it.
    world.setMode({!polls, false, polls, 0});
    const uint64_t before = request(0);
    CHECK(request(30000) == before + 30000);
  }
}
