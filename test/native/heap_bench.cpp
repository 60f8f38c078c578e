// Figures of the heap alone, printed; skipped unless asked for: vmkit-tests --no-skip -tc='bench*'.
#include "world.h"

#include <cstdio>
#include <ctime>
#include <doctest/doctest.h>

using namespace vmkit;
using namespace vmkit::test;

namespace {

/// Of processor time.
double seconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// The bump path as compiled guest code has it.
inline Object *bump(World &world, const Class *type, uint64_t bytes) {
  char *object = world.heapCursor;
  if (__builtin_expect(bytes <= static_cast<uint64_t>(world.heapLimit - object), true)) {
    world.heapCursor = object + bytes;
    reinterpret_cast<Object *>(object)->type = type;
    return reinterpret_cast<Object *>(object);
  }
  return vmkit_allocate_slow(&world, type, static_cast<int64_t>(bytes));
}

/// A binary tree; the stack of the world holds what is being built.
Object *tree(World &world, const Class *type, int depth) {
  Object *node = bump(world, type, 24);
  if (depth == 0)
    return node;
  world.stack.push_back(asWord(node));
  for (uint64_t side = 1; side <= 2; ++side) {
    Object *child = tree(world, type, depth - 1);
    wordsOf(node)[side] = asWord(child);
    world.cardTable[asWord(wordsOf(node) + side) >> 9] = 1;
  }
  world.stack.pop_back();
  return node;
}

int64_t count(const Object *node) {
  const auto *words = reinterpret_cast<const uint64_t *>(node);
  return words[1] ? 1 + count(asObject(words[1])) + count(asObject(words[2])) : 1;
}

void print(const char *what, const World &world) {
  const HeapStatistics s = world.statistics();
  std::printf("%s: %llu nursery (longest %.2f ms), %llu full (longest %.2f ms), all %.0f ms, "
              "used %.0f MB, reserved %.0f MB, live %.0f MB\n",
              what, (unsigned long long)s.nurseryCollections,
              static_cast<double>(s.longestNursery) / 1e6, (unsigned long long)s.fullCollections,
              static_cast<double>(s.longestFull) / 1e6, static_cast<double>(s.pauseTotal) / 1e6,
              static_cast<double>(s.used) / 1e6, static_cast<double>(s.reserved) / 1e6,
              static_cast<double>(s.live) / 1e6);
}

} // namespace

TEST_CASE("bench: objects of 24 bytes that die at once" * doctest::skip()) {
  World world(1024 * MiB);
  const Class *type = world.fixedClass(3, {1, 2});
  for (int round = 0; round < 3; ++round) {
    const double start = seconds();
    constexpr int64_t n = 100000000;
    for (int64_t i = 0; i < n; ++i)
      asm volatile("" ::"r"(bump(world, type, 24)) : "memory");
    std::printf("%.2f ns an object\n", (seconds() - start) / n * 1e9);
  }
  print("garbage", world);
}

TEST_CASE("bench: binary trees" * doctest::skip()) {
  for (int depth : {16, 18}) {
    World world(4096 * MiB);
    const Class *type = world.fixedClass(3, {1, 2});
    for (int round = 0; round < 3; ++round) {
      const double start = seconds();
      const size_t at = world.stack.size();
      world.stack.push_back(asWord(tree(world, type, depth)));
      int64_t sum = 0;
      for (int d = 4; d <= depth; d += 4)
        for (int i = 0; i < 1 << (depth - d + 4); ++i) {
          const Object *made = tree(world, type, d);
          sum += count(made);
        }
      world.stack.resize(at);
      std::printf("depth %d: %.0f ms (%lld)\n", depth, (seconds() - start) * 1e3,
                  static_cast<long long>(sum));
    }
    print("trees", world);
  }
}

TEST_CASE("bench: pauses with 200 MB live" * doctest::skip()) {
  World world(2048 * MiB);
  const Class *type = world.fixedClass(3, {1, 2});
  const Class *array = world.arrayClass(8, true);
  constexpr int64_t n = 1000;
  auto *roots = reinterpret_cast<Object *>(world.makeArray(array, n));
  world.stack.push_back(asWord(roots));
  for (uint64_t i = 0; i < n; ++i)
    world.store(roots, 2 + i, tree(world, type, 12)); // 8191 nodes, 197 KB
  print("built", world);
  world.collect(CollectionFull);
  const HeapStatistics before = world.statistics();
  std::printf("full: %.1f ms for %.0f MB\n", static_cast<double>(before.pauseTotal) / 1e6,
              static_cast<double>(before.live) / 1e6);
  const double start = seconds();
  Random random(1);
  for (int i = 0; i < 20000; ++i) {
    Object *made = tree(world, type, 12);
    if (i % 20 == 0)
      world.store(roots, 2 + random.below(n), made);
  }
  std::printf("%.0f ms for 4 GB, 5 %% of it kept\n", (seconds() - start) * 1e3);
  print("mutated", world);
  for (unsigned i = 0; i < PauseBuckets; ++i)
    std::printf("%llu/%llu ", (unsigned long long)world.statistics().nurseryPauses[i],
                (unsigned long long)world.statistics().fullPauses[i]);
  std::printf("\n");
}
