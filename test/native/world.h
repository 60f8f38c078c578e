// A context with a heap, without an engine: what the tests of the heap run on. Its stack is an
// array that the test fills, so that what is reachable is known exactly.
#ifndef VMKIT_TEST_NATIVE_WORLD_H
#define VMKIT_TEST_NATIVE_WORLD_H

#include "runtime-cpp/api.h"
#include "runtime-cpp/failure.h"
#include "runtime-cpp/heap.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace vmkit::test {

constexpr uint64_t MiB = uint64_t(1) << 20;

/// An object seen as words.
inline uint64_t *wordsOf(Object *object) { return reinterpret_cast<uint64_t *>(object); }
inline Object *asObject(uint64_t word) { return reinterpret_cast<Object *>(word); }
inline uint64_t asWord(const void *pointer) { return reinterpret_cast<uint64_t>(pointer); }

class World : public Context {
public:
  explicit World(uint64_t maximum = 64 * MiB, uint64_t initial = 0) : Context{} {
    failure = ownFailure.get();
    scanStacks = [](Context *context, const void *,
                    void (*visit)(void *, const uintptr_t *, const uintptr_t *), void *data) {
      const auto &words = static_cast<World *>(context)->stack;
      visit(data, words.data(), words.data() + words.size());
    };
    api = vmkit_runtime_api();
    if (!vmkit_heap_create(this, initial, maximum))
      std::abort();
    vmkit_heap_on_verify_failure(this, [](Context *context, const char *text) {
      static_cast<World *>(context)->reports.emplace_back(text);
    });
  }
  ~World() { vmkit_heap_destroy(this); }
  World(const World &) = delete;
  World &operator=(const World &) = delete;

  /// A class of so many words, the header included, with references at the given ones.
  Class *fixedClass(uint32_t words, const std::vector<uint32_t> &references) {
    Class *type = newClass(ClassShapeFixed);
    type->instanceSize = words * 8;
    std::vector<uint32_t> offsets;
    for (uint32_t word : references)
      offsets.push_back(word * 8);
    auto &large = numbers.emplace_back(std::make_unique<uint32_t[]>(offsets.size() + 1));
    if (const char *error = vmkit_class_set_references(
            type, offsets.data(), static_cast<uint32_t>(offsets.size()), large.get())) {
      reports.emplace_back(error);
    }
    return type;
  }

  Class *arrayClass(uint32_t elementSize, bool references = false) {
    Class *type = newClass(references ? ClassShapeReferences : ClassShapeArray);
    type->elementSize = references ? 8 : elementSize;
    return type;
  }

  Class *stringClass() { return newClass(ClassShapeString); }

  /// A class whose instances have shapes.
  Class *dynamicClass() { return newClass(ClassShapeDynamic); }

  Object *make(const Class *type) { return vmkit_allocate(this, type, type->instanceSize); }

  Array *makeArray(const Class *type, int64_t length) {
    return vmkit_allocate_array(this, type, length, 16 + length * type->elementSize);
  }

  /// A guest's store of a reference.
  void store(Object *object, uint64_t word, const void *value) {
    wordsOf(object)[word] = asWord(value);
    vmkit_write_barrier(this, wordsOf(object) + word);
  }

  void collect(CollectionKind kind) { vmkit_collect(this, kind); }

  HeapStatistics statistics() const {
    HeapStatistics result;
    vmkit_heap_statistics(this, &result);
    return result;
  }

  void setMode(const HeapMode &mode) { vmkit_heap_set_mode(this, &mode); }

  /// Is there an object at this address, and exactly there?
  bool isObject(uint64_t address) { return asWord(vmkit_heap_find(this, address)) == address; }

  std::vector<uintptr_t> stack;
  std::vector<std::string> reports; // of verification

private:
  Class *newClass(uint32_t shape) {
    auto &type = classes.emplace_back(std::make_unique<Class>());
    type->name = "Test";
    type->shape = shape;
    if (!vmkit_heap_add_class(this, type.get()))
      std::abort();
    return type.get();
  }

  std::unique_ptr<Failure> ownFailure = std::make_unique<Failure>();
  std::vector<std::unique_ptr<Class>> classes;
  std::vector<std::unique_ptr<uint32_t[]>> numbers;
};

/// Numbers that are the same in each run.
class Random {
public:
  explicit Random(uint64_t seed) : state(seed * 0x9E3779B97F4A7C15u + 1) {}
  uint64_t next() {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545F4914F6CDD1Du;
  }
  uint64_t below(uint64_t limit) { return (next() >> 11) % limit; }

private:
  uint64_t state;
};

} // namespace vmkit::test

#endif
