// For shapes, dictionaries and properties themselves: what an engine keeps for them, the memory
// that they are made of, and where a property lies.
#ifndef VMKIT_RUNTIME_SHAPES_CORE_H
#define VMKIT_RUNTIME_SHAPES_CORE_H

#include "heap.h"
#include "shapes.h"

namespace vmkit {

constexpr uint32_t PropertyCacheSize = 1024;

/// An answer that megamorphic sites share.
struct PropertyLine {
  const Class *header; // null: nothing
  uint64_t key;        // the name << 1, and 1 for a store
  int64_t location;    // as locationOf gives it
  const Shape *next;   // the header after a store
};

/// Pairs of lines: two answers that fall on each other both stay.
struct PropertyCache {
  PropertyLine lines[PropertyCacheSize];

  const PropertyLine *find(const Class *header, uint64_t key) {
    const PropertyLine *pair = pairOf(header, key);
    for (int i = 0; i < 2; ++i)
      if (pair[i].header == header && pair[i].key == key)
        return pair + i;
    return nullptr;
  }

  /// Keeps an answer that `find` does not have; the older one of its pair goes.
  void remember(const PropertyLine &line) {
    PropertyLine *pair = pairOf(line.header, line.key);
    pair[1] = pair[0];
    pair[0] = line;
  }

private:
  PropertyLine *pairOf(const Class *header, uint64_t key) {
    const uint64_t hash =
        (reinterpret_cast<uint64_t>(header) >> 3) * 0x9E3779B97F4A7C15u + key * 0xC2B2AE3D27D4EB4Fu;
    return lines + (hash >> 55) * 2;
  }
};
static_assert(PropertyCacheSize == 2u << (64 - 55));

/// A shape as an object of the heap. Whatever finds it, be it code that holds its address and
/// nothing else of the class object, keeps its owner.
struct ShapeObject : Object {
  Shape shape;
};

/// What hangs from the context: the classes of what guests never see, and the cache.
struct Shapes {
  Class shapes, bytes, references; // of ShapeObjects, and of arrays
  bool isReady;                    // the heap knows both, and cleans the cache
  PropertyCache cache;
};

/// The context's; null when memory is out.
Shapes *shapesOf(Context *context);

// ── Objects ────────────────────────────────────────────────────────────────────────────────────

inline Value *slotsOf(Object *object) { return reinterpret_cast<Value *>(object + 1); }
inline const Value *slotsOf(const Object *object) {
  return reinterpret_cast<const Value *>(object + 1);
}
inline Value *elementsOf(Array *array) { return reinterpret_cast<Value *>(array + 1); }
inline const Value *elementsOf(const Array *array) {
  return reinterpret_cast<const Value *>(array + 1);
}

/// Stores a value to a slot or an element.
inline void storeValue(Context *context, Value *slot, Value value) {
  *slot = value;
  if (isReference(value))
    vmkit_write_barrier(context, slot);
}

template <typename T> inline void storeReference(Context *context, T **slot, T *object) {
  *slot = object;
  vmkit_write_barrier(context, slot);
}

/// Zeroed bytes, or references, of the heap; null when memory is out. shapesOf has succeeded.
inline Array *newBytes(Context *context, int64_t size) {
  return vmkit_allocate_array(context, &context->shapes->bytes, size,
                              static_cast<int64_t>(ArrayElementsOffset) + size);
}
inline Array *newReferences(Context *context, int64_t length) {
  return vmkit_allocate_array(context, &context->shapes->references, length,
                              static_cast<int64_t>(ArrayElementsOffset) + 8 * length);
}

inline void *failMemory(Context *context, uint64_t bytes) {
  return vmkit_fail(context, FailureMemory, static_cast<int64_t>(bytes), 0);
}

// ── Names ──────────────────────────────────────────────────────────────────────────────────────

/// Names count from 1 as a rule; what is wanted are the upper bits.
inline uint32_t hashOfName(uint32_t name) {
  const uint32_t mixed = name * 0x9E3779B1u;
  return mixed ^ mixed >> 15;
}

/// A name in an array of references: no address of the heap, and never 0.
inline Value keyOfName(uint32_t name) { return Value(name) << 3 | 2; }
inline uint32_t nameOfKey(Value key) { return static_cast<uint32_t>(key >> 3); }

// ── Places ─────────────────────────────────────────────────────────────────────────────────────

inline uint32_t capacityOf(const Class *shape) { return shape->instanceSize / 8 - 1; }

/// The offset of a property in objects of a shape with so many properties; below 0: ~index in the
/// overflow.
inline int64_t locationOf(uint32_t index, uint32_t count, uint32_t capacity) {
  if (count <= capacity || index < capacity - 1)
    return static_cast<int64_t>(sizeof(Object) + index * sizeof(Value));
  return ~static_cast<int64_t>(index - (capacity - 1));
}

inline Array *&lastSlotOf(Object *object) {
  return reinterpret_cast<Array *&>(slotsOf(object)[capacityOf(object->type) - 1]);
}

/// The slot, or the element of the overflow, that a location says.
inline Value *placeOf(Object *object, int64_t location) {
  if (location >= 0)
    return reinterpret_cast<Value *>(reinterpret_cast<char *>(object) + location);
  return elementsOf(lastSlotOf(object)) + ~location;
}

} // namespace vmkit

#endif
