// Random graphs of objects: the heap against a model of it in ordinary C++.
#include "world.h"

#include <deque>
#include <doctest/doctest.h>
#include <unordered_map>

using namespace vmkit;
using namespace vmkit::test;

namespace {

/// What the model knows of an object: its size, its references, and the number in its other words.
struct Shadow {
  Object *object;
  const Class *type;
  uint64_t words; // with the header
  uint64_t stamp;
  std::unordered_map<uint64_t, uint64_t> references; // word → id, absent: null
};

class Graph {
public:
  Graph(World &world, uint64_t seed) : world(world), random(seed), roots(512) {
    types = {world.fixedClass(2, {1}),         world.fixedClass(3, {1, 2}),
             world.fixedClass(4, {3}),         world.fixedClass(6, {2, 5}),
             world.fixedClass(20, {1, 7, 19}), world.fixedClass(80, {1, 40, 79}),
             world.fixedClass(3, {}),          world.fixedClass(1, {})};
    references = world.arrayClass(8, true);
    bytes = world.arrayClass(1);
    vmkit_heap_add_roots(&world, words.data(), words.size());
  }
  ~Graph() { vmkit_heap_remove_roots(&world, words.data()); }

  void step() {
    const uint64_t dice = random.below(100);
    if (dice < 60)
      create();
    else if (dice < 90)
      link();
    else if (dice < 93)
      drop();
    else if (random.below(100) == 0)
      world.collect(random.below(8) ? CollectionNursery : CollectionFull);
  }

  /// Compares all that is reachable with the model; forgets what is not.
  void check() {
    std::vector<uint64_t> pending;
    std::unordered_map<uint64_t, bool> seen;
    for (uint64_t i = 0; i < roots.size(); ++i) {
      if (roots[i] && !seen[roots[i]]) {
        seen[roots[i]] = true;
        pending.push_back(roots[i]);
      }
    }
    uint64_t wrong = 0;
    while (!pending.empty()) {
      const uint64_t id = pending.back();
      pending.pop_back();
      const Shadow &shadow = shadows.at(id);
      const uint64_t *at = wordsOf(shadow.object);
      wrong += at[0] != asWord(shadow.type);
      for (uint64_t word = 1; word < shadow.words; ++word) {
        if (isHeader(shadow.type, word))
          continue;
        const auto found = shadow.references.find(word);
        if (found != shadow.references.end()) {
          wrong += at[word] != asWord(shadows.at(found->second).object);
          if (!seen[found->second]) {
            seen[found->second] = true;
            pending.push_back(found->second);
          }
        } else {
          wrong += at[word] != (isReference(shadow.type, word) ? 0 : shadow.stamp);
        }
      }
    }
    CHECK(wrong == 0);
    std::erase_if(shadows, [&](const auto &each) { return !seen.contains(each.first); });
    ids.clear();
    for (const auto &each : shadows)
      ids.push_back(each.first);
    std::sort(ids.begin(), ids.end());
  }

  uint64_t liveBytes() const {
    uint64_t sum = 0;
    for (const auto &each : shadows)
      sum += std::max<uint64_t>(each.second.words * 8, 16);
    return sum;
  }

private:
  bool isReference(const Class *type, uint64_t word) const {
    if (type == references)
      return word >= 2;
    if (type == bytes)
      return false;
    if (type->referenceMap >> (word & 63) & 1 && word < 64)
      return true;
    for (uint32_t i = 0; i < type->referenceCount; ++i)
      if (type->referenceOffsets[i] == word)
        return true;
    return false;
  }
  bool isHeader(const Class *type, uint64_t word) const {
    return word == 1 && (type == references || type == bytes);
  }

  void create() {
    const Class *type = types[random.below(types.size())];
    uint64_t count = type->instanceSize / 8;
    Object *object;
    const uint64_t dice = random.below(40);
    if (dice < 3) {
      // Mostly small; now and then medium, or large.
      uint64_t length = random.below(20);
      if (random.below(20) == 0)
        length = random.below(3000);
      if (random.below(400) == 0)
        length = random.below(40000);
      type = dice ? references : bytes;
      object = reinterpret_cast<Object *>(
          world.makeArray(type, static_cast<int64_t>(dice ? length : length * 8)));
      count = length + 2;
    } else {
      object = world.make(type);
    }
    REQUIRE(object);
    const uint64_t id = ++lastId;
    Shadow shadow = {object, type, count, id << 20 | 0xABCDE, {}};
    uint64_t notZero = 0;
    for (uint64_t word = 1; word < count; ++word) {
      if (isHeader(type, word))
        continue;
      notZero += wordsOf(object)[word] != 0;
      if (!isReference(type, word))
        wordsOf(object)[word] = shadow.stamp;
    }
    CHECK(notZero == 0);
    shadows.emplace(id, std::move(shadow));
    // A root, or a field of an object that a root refers to.
    const uint64_t root = random.below(roots.size());
    if (random.below(16) == 0 || !roots[root] || !linkTo(roots[root], id)) {
      roots[root] = id;
      words[root] = asWord(object);
    }
  }

  bool linkTo(uint64_t from, uint64_t to) {
    Shadow &shadow = shadows.at(from);
    for (int tries = 0; tries < 8 && shadow.words > 1; ++tries) {
      const uint64_t word = 1 + random.below(shadow.words - 1);
      if (!isReference(shadow.type, word) || isHeader(shadow.type, word))
        continue;
      // Lists grow: what was referred to before is referred to by the new one.
      const auto old = shadow.references.find(word);
      const uint64_t before = old == shadow.references.end() ? 0 : old->second;
      shadow.references[word] = to;
      world.store(shadow.object, word, shadows.at(to).object);
      if (before && before != to && random.below(4))
        linkTo2(to, before);
      return true;
    }
    return false;
  }
  void linkTo2(uint64_t from, uint64_t to) {
    Shadow &shadow = shadows.at(from);
    for (uint64_t word = 1; word < std::min<uint64_t>(shadow.words, 64); ++word)
      if (isReference(shadow.type, word) && !shadow.references.contains(word)) {
        shadow.references[word] = to;
        world.store(shadow.object, word, shadows.at(to).object);
        return;
      }
  }

  /// A reachable object, by a walk from a root.
  uint64_t someReachable() {
    uint64_t id = roots[random.below(roots.size())];
    for (uint64_t steps = random.below(12); id && steps; --steps) {
      const auto &references = shadows.at(id).references;
      if (references.empty())
        break;
      auto at = references.begin();
      std::advance(at, static_cast<long>(random.below(std::min<uint64_t>(references.size(), 4))));
      id = at->second;
    }
    return id;
  }

  void link() {
    const uint64_t from = someReachable(), to = someReachable();
    if (from && to)
      linkTo(from, to);
  }

  void drop() {
    const uint64_t root = random.below(roots.size());
    roots[root] = 0;
    words[root] = 0;
  }

  World &world;
  Random random;
  std::vector<const Class *> types;
  const Class *references, *bytes;
  std::vector<uint64_t> roots; // ids
  std::vector<uint64_t> words = std::vector<uint64_t>(512);
  std::unordered_map<uint64_t, Shadow> shadows;
  std::vector<uint64_t> ids;
  uint64_t lastId = 0;
};

void run(World &world, uint64_t seed, uint64_t steps, uint64_t checkEvery) {
  Graph graph(world, seed);
  for (uint64_t i = 1; i <= steps; ++i) {
    graph.step();
    if (i % checkEvery == 0)
      graph.check();
  }
  graph.check();
  CHECK(vmkit_heap_verify(&world));
  world.collect(CollectionFull);
  graph.check();
  CHECK(world.statistics().live == graph.liveBytes());
  for (const std::string &report : world.reports)
    FAIL_CHECK(report);
}

} // namespace

TEST_CASE("random graphs: everything reachable stays as it was, all else is found dead") {
  for (uint64_t seed = 1; seed <= 6; ++seed) {
    CAPTURE(seed);
    World world;
    world.setMode({false, true, false, 0});
    run(world, seed, 150000, 15000);
    CHECK(world.statistics().live > 128 * 1024);
    CHECK(world.statistics().nurseryCollections > 20);
    CHECK(world.statistics().fullCollections > 2);
    CHECK(world.statistics().objectsVerified > 100000);
  }
}

TEST_CASE("random graphs under stress: a collection at each allocation") {
  World world;
  world.setMode({true, true, false, 0});
  run(world, 99, 3000, 200);
  CHECK(world.statistics().nurseryCollections > 1000);
}

TEST_CASE("random graphs in a heap that is nearly full") {
  World world(4 * MiB);
  world.setMode({false, true, false, 0});
  run(world, 7, 60000, 10000);
}
