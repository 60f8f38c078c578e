// Roots of all kinds, weak references, cards, shapes of objects, statistics, two heaps at once.
#include "world.h"

#include <doctest/doctest.h>
#include <thread>

using namespace vmkit;
using namespace vmkit::test;

TEST_CASE("a list of ten million, and arrays of millions: marked without recursion") {
  World world(1024 * MiB);
  const Class *node = world.fixedClass(2, {1});
  world.stack = {0};
  constexpr uint64_t n = 10000000;
  for (uint64_t i = 0; i < n; ++i) {
    Object *object = world.make(node);
    REQUIRE(object);
    world.store(object, 1, asObject(world.stack[0]));
    world.stack[0] = asWord(object);
  }
  world.collect(CollectionFull);
  CHECK(world.statistics().live == n * 16);
  // All of them in an array as well, in front of the list: they are pushed at once.
  const Class *array = world.arrayClass(8, true);
  auto *all = reinterpret_cast<Object *>(world.makeArray(array, n));
  REQUIRE(all);
  uint64_t index = n;
  for (Object *each = asObject(world.stack[0]); each; each = asObject(wordsOf(each)[1]))
    world.store(all, 2 + --index, each);
  world.stack = {asWord(all)};
  world.collect(CollectionNursery);
  world.collect(CollectionFull);
  CHECK(world.statistics().live == n * 16 + 16 + n * 8);
  CHECK(vmkit_heap_verify(&world));
}

TEST_CASE("what old objects are given is found by the card of the slot, wherever it lies") {
  World world(256 * MiB);
  world.setMode({false, true, false, 0});
  const Class *leaf = world.fixedClass(2, {});
  const Class *array = world.arrayClass(8, true);
  std::vector<uint32_t> offsets;
  for (uint32_t word = 1; word < 1500; ++word)
    offsets.push_back(word);
  const std::vector<std::pair<const Class *, uint64_t>> holders = {
      {world.fixedClass(3, {1, 2}), 3},
      {world.fixedClass(64, {1, 31, 63}), 64},
      {world.fixedClass(65, {1, 31, 64}), 65},
      {world.fixedClass(1500, offsets), 1500},
      {array, 1000},
      {array, 5000},
      {array, 300000}};
  for (const auto &[type, words] : holders) {
    CAPTURE(words);
    const uint64_t stride = words / 97 + 1;
    // Neighbours, so that the object begins anywhere in its card.
    for (int shift = 0; shift < 5; ++shift) {
      std::vector<uint64_t> slots;
      if (type == array)
        for (uint64_t word = 2; word < words; word += stride)
          slots.push_back(word);
      else if (words == 1500)
        for (uint64_t word = 1; word < words; word += stride)
          slots.push_back(word);
      else
        slots = {1, words == 3 ? 2u : 31u, words - 1};
      Object *holder =
          type == array
              ? reinterpret_cast<Object *>(world.makeArray(type, static_cast<int64_t>(words - 2)))
              : world.make(type);
      REQUIRE(holder);
      world.stack = {asWord(holder)};
      world.collect(CollectionNursery);
      for (const uint64_t slot : slots) {
        Object *object = world.make(leaf);
        wordsOf(object)[1] = slot;
        world.store(holder, slot, object);
        world.collect(CollectionNursery);
        REQUIRE(world.isObject(wordsOf(holder)[slot]));
      }
      for (const uint64_t slot : slots)
        CHECK(wordsOf(asObject(wordsOf(holder)[slot]))[1] == slot);
      world.make(leaf);
    }
  }
  for (const std::string &report : world.reports)
    FAIL_CHECK(report);
}

TEST_CASE("verification finds what is wrong, and says where") {
  World world;
  const Class *node = world.fixedClass(3, {1, 2});
  Object *object = world.make(node);
  world.stack = {asWord(object)};
  world.collect(CollectionNursery);
  CHECK(vmkit_heap_verify(&world));
  const auto expect = [&](const char *text) {
    CHECK(!vmkit_heap_verify(&world));
    REQUIRE(!world.reports.empty());
    CHECK_MESSAGE(world.reports.back().find(text) != std::string::npos, world.reports.back());
    world.reports.clear();
  };
  SUBCASE("a store without its barrier") {
    Object *young = world.make(node);
    wordsOf(object)[2] = asWord(young);
    expect("without a barrier");
  }
  SUBCASE("a reference into an object") {
    wordsOf(object)[1] = asWord(object) + 8;
    expect("where no object is");
  }
  SUBCASE("a class that is none") {
    alignas(8) static const char other[512] = {};
    object->type = reinterpret_cast<const Class *>(other);
    expect("has no class");
    object->type = node;
  }
  SUBCASE("a handle that is no object") {
    const uint64_t handle = asWord(object) + 16;
    CHECK(vmkit_heap_add_handles(&world, &handle, 1));
    expect("the handle at");
    vmkit_heap_remove_handles(&world, &handle);
  }
  SUBCASE("memory that is not zero where objects will be") {
    world.make(node);
    world.heapCursor[40] = 1;
    expect("is not zero");
    world.heapCursor[40] = 0;
  }
}

TEST_CASE("handles by the million") {
  World world(512 * MiB);
  const Class *leaf = world.fixedClass(2, {});
  constexpr uint64_t perBlock = 4096, blocks = 256, n = perBlock * blocks;
  std::vector<std::vector<uint64_t>> handles(blocks, std::vector<uint64_t>(perBlock));
  for (auto &block : handles)
    REQUIRE(vmkit_heap_add_handles(&world, block.data(), perBlock));
  for (uint64_t i = 0; i < n; ++i) {
    Object *object = world.make(leaf);
    wordsOf(object)[1] = i;
    handles[i / perBlock][i % perBlock] = asWord(object);
  }
  CHECK(world.statistics().handles == n);
  world.collect(CollectionFull);
  CHECK(world.statistics().live == n * 16);
  uint64_t right = 0;
  for (uint64_t i = 0; i < n; ++i)
    right += wordsOf(asObject(handles[i / perBlock][i % perBlock]))[1] == i;
  CHECK(right == n);
  for (uint64_t i = 0; i < n; i += 2)
    handles[i / perBlock][i % perBlock] = 0;
  world.collect(CollectionFull);
  CHECK(world.statistics().live == n / 2 * 16);
  for (auto &block : handles)
    vmkit_heap_remove_handles(&world, block.data());
  world.collect(CollectionFull);
  CHECK(world.statistics().live == 0);
}

TEST_CASE(
    "weak references: zeroed when their object is dead, by the first collection that can know") {
  World world;
  const Class *leaf = world.fixedClass(2, {});
  uint64_t weak[6] = {};
  REQUIRE(vmkit_heap_add_weak(&world, weak, 6));
  struct Table {
    uint64_t word;
    int calls = 0;
  } table;
  REQUIRE(vmkit_heap_add_weak_table(
      &world,
      [](Context *context, void *data) {
        auto *table = static_cast<Table *>(data);
        ++table->calls;
        if (!vmkit_heap_is_alive(context, asObject(table->word)))
          table->word = 0;
      },
      &table));
  static uint64_t outside[2];
  weak[1] = asWord(world.make(leaf));
  world.make(leaf); // what lies right before a reference is kept with it
  weak[0] = asWord(world.make(leaf));
  world.make(leaf);
  weak[2] = asWord(world.makeArray(world.arrayClass(1), 100000));
  weak[3] = asWord(outside);
  table.word = asWord(world.make(leaf));
  world.stack = {weak[0], table.word};
  world.collect(CollectionNursery);
  CHECK(world.isObject(weak[0]));
  CHECK(weak[1] == 0);
  CHECK(weak[2] == 0);
  CHECK(weak[3] == asWord(outside));
  CHECK(table.word != 0);
  world.stack.clear();
  world.collect(CollectionNursery); // it is old by now
  CHECK(weak[0] != 0);
  world.collect(CollectionFull);
  CHECK(weak[0] == 0);
  CHECK(table.word == 0);
  CHECK(table.calls == 3);
  CHECK(world.statistics().weak == 1);
  vmkit_heap_remove_weak_table(&world, &table);
  vmkit_heap_remove_weak(&world, weak);
  world.collect(CollectionFull);
  CHECK(table.calls == 3);
}

TEST_CASE("classes of every size around 64 words: exactly their references are followed") {
  World world;
  world.setMode({false, true, false, 0});
  for (uint32_t words = 2; words < 140; ++words) {
    for (const uint32_t last : {1u, words / 2, words - 1}) {
      if (last == 0)
        continue;
      const Class *type = world.fixedClass(words, {last});
      Object *object = world.make(type), *target = world.make(type);
      // Other words hold what looks like references.
      Object *dead = world.make(type);
      for (uint32_t word = 1; word < words; ++word)
        if (word != last)
          wordsOf(object)[word] = asWord(dead);
      world.store(object, last, target);
      world.stack = {asWord(object)};
      world.collect(CollectionNursery);
      REQUIRE(world.isObject(asWord(target)));
      REQUIRE(!world.isObject(asWord(dead)));
    }
  }
  for (const std::string &report : world.reports)
    FAIL_CHECK(report);
}

TEST_CASE("a wrong map of references is refused") {
  Class type{};
  type.instanceSize = 24;
  uint32_t words[4];
  const auto set = [&](std::vector<uint32_t> offsets) {
    const char *text = vmkit_class_set_references(&type, offsets.data(),
                                                  static_cast<uint32_t>(offsets.size()), words);
    return std::string(text ? text : "");
  };
  CHECK(set({8, 16}) == "");
  CHECK(type.referenceMap == 6);
  CHECK(set({0}) == "lies in the header");
  CHECK(set({12}) == "is not a multiple of 8");
  CHECK(set({24}) == "lies behind the instance");
  CHECK(set({16, 8}) == "is not above the one before");
  CHECK(set({8, 8}) == "is not above the one before");
  type.instanceSize = 65 * 8;
  CHECK(set({8, 512}) == "");
  CHECK(type.referenceMap == 0);
  CHECK(type.referenceCount == 2);
  CHECK(type.referenceOffsets[1] == 64);
}

TEST_CASE("strings have the size that their length and coder say") {
  World world;
  world.setMode({false, true, false, 0});
  const Class *type = world.stringClass();
  for (uint32_t length : {0u, 1u, 7u, 8u, 9u, 100u, 5000u, 70000u})
    for (const uint32_t wide : {0u, 1u}) {
      auto *string = reinterpret_cast<String *>(
          vmkit_allocate_array(&world, type, length << 1 | wide, 16 + (int64_t(length) << wide)));
      REQUIRE(string);
      CHECK(string->lengthAndCoder == (length << 1 | wide));
      const uint64_t end = asWord(string) + 16 + (uint64_t(length) << wide);
      CHECK(vmkit_heap_find(&world, end - 1) == reinterpret_cast<Object *>(string));
      world.stack = {end - 1};
      world.collect(CollectionNursery);
      CHECK(world.isObject(asWord(string)));
    }
  CHECK(world.reports.empty());
}

TEST_CASE("statistics and records") {
  World world;
  const Class *leaf = world.fixedClass(3, {});
  CollectionRecord record;
  CHECK(!vmkit_heap_take_record(&world, &record));
  world.stack = {asWord(world.make(leaf))};
  world.make(leaf);
  CHECK(world.statistics().allocated == 48);
  world.makeArray(leaf, 0);
  world.collect(CollectionNursery);
  world.collect(CollectionFull);
  REQUIRE(vmkit_heap_take_record(&world, &record));
  CHECK(record.kind == CollectionNursery);
  CHECK(record.reason == CollectionRequested);
  CHECK(record.promoted == 24);
  CHECK(record.after == 128);
  REQUIRE(vmkit_heap_take_record(&world, &record));
  CHECK(record.kind == CollectionFull);
  CHECK(!vmkit_heap_take_record(&world, &record));
  HeapStatistics statistics = world.statistics();
  CHECK(statistics.live == 24);
  CHECK(statistics.nurseryCollections == 1);
  uint64_t pauses = 0;
  for (const uint64_t each : statistics.nurseryPauses)
    pauses += each;
  CHECK(pauses == 1);
  for (int i = 0; i < 1000; ++i)
    world.collect(CollectionNursery);
  int count = 0;
  while (vmkit_heap_take_record(&world, &record))
    ++count;
  CHECK(count == 256);
}

TEST_CASE("stores into memory outside of the heap dirty no card of it and do no harm") {
  World world;
  uint64_t onStack[2] = {};
  auto heapless = std::make_unique<uint64_t[]>(4);
  vmkit_write_barrier(&world, onStack);
  vmkit_write_barrier(&world, heapless.get());
  barrier(&world, heapless.get() + 1);
  CHECK(vmkit_heap_verify(&world));
}

TEST_CASE("two heaps in two threads") {
  const auto work = [](uint64_t seed, std::string *report) {
    World world(16 * MiB);
    world.setMode({false, true, false, 0});
    const Class *node = world.fixedClass(4, {1, 2});
    Random random(seed);
    world.stack.assign(64, 0);
    for (int i = 0; i < 500000; ++i) {
      Object *object = world.make(node);
      if (!object) {
        *report = "out of memory";
        return;
      }
      wordsOf(object)[3] = seed;
      world.store(object, 1, asObject(world.stack[random.below(64)]));
      if (random.below(16) == 0)
        wordsOf(object)[1] = 0;
      world.stack[random.below(64)] = asWord(object);
    }
    for (const uint64_t word : world.stack)
      for (Object *each = asObject(word); each; each = asObject(wordsOf(each)[1]))
        if (wordsOf(each)[3] != seed)
          *report = "an object of the other thread";
    if (!world.reports.empty())
      *report = world.reports.front();
  };
  std::string first, second;
  std::thread one(work, 1, &first), other(work, 2, &second);
  one.join();
  other.join();
  CHECK(first == "");
  CHECK(second == "");
}

TEST_CASE("polls collect when the mode says so") {
  World world;
  world.pollSlow = vmkit_heap_poll;
  const Class *leaf = world.fixedClass(2, {});
  world.make(leaf);
  vmkit_poll(&world);
  CHECK(world.statistics().nurseryCollections == 0);
  world.setMode({false, true, true, 0});
  for (int i = 0; i < 32; ++i)
    vmkit_poll(&world);
  CHECK(world.statistics().nurseryCollections == 30);
  CHECK(world.statistics().fullCollections == 2);
}

TEST_CASE("traces of failures become arrays, once") {
  World world;
  const Class *longs = world.arrayClass(8);
  static int32_t frames = 3;
  world.walkFrames = [](Context *, const void *, uint64_t *out, int32_t capacity, int32_t skip) {
    int32_t count = 0;
    for (int32_t i = skip; i < frames && count < capacity; ++i)
      out[count++] = 100 + static_cast<uint64_t>(i);
    return count;
  };
  CHECK(vmkit_fail(&world, FailureIndex, 5, 3) == world.failure);
  CHECK(world.failure->kind == FailureIndex);
  CHECK(world.failure->a == 5);
  CHECK(world.failure->b == 3);
  CHECK(world.failure->depth == 3);
  frames = 2; // the handler is less deep
  Array *trace = vmkit_capture_trace(&world, longs, 1);
  CHECK(trace->length == 3);
  CHECK(reinterpret_cast<uint64_t *>(trace + 1)[2] == 102);
  trace = vmkit_capture_trace(&world, longs, 1);
  CHECK(trace->length == 1);
  CHECK(reinterpret_cast<uint64_t *>(trace + 1)[0] == 101);
  frames = 5000;
  CHECK(vmkit_capture_trace(&world, longs, 0)->length == FailureTraceCapacity);
}
