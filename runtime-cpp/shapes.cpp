// Class objects and the trees of their shapes; shapes.h says how they hang together.
//
// What makes something new allocates all that it needs first, and links it into the class object
// when nothing can fail any more.
#include "shapes.h"
#include "shapes_core.h"

#include <cstdlib>
#include <cstring>

namespace vmkit {

/// Names by index, and where to find them. `places` follow the names: open addressing, index + 1 or
/// 0; twice as many as names, so that a search ends soon.
struct PropertyTable {
  uint32_t capacity; // names that there is room for, a power of two
  uint32_t count;

  uint32_t *names() { return reinterpret_cast<uint32_t *>(this + 1); }
  const uint32_t *names() const { return reinterpret_cast<const uint32_t *>(this + 1); }
  uint16_t *places() { return reinterpret_cast<uint16_t *>(names() + capacity); }
  const uint16_t *places() const { return reinterpret_cast<const uint16_t *>(names() + capacity); }
  uint32_t mask() const { return capacity * 2 - 1; }

  /// All names, also those that the shape at hand does not see.
  int32_t find(uint32_t name) const {
    for (uint32_t at = hashOfName(name) & mask(); places()[at]; at = (at + 1) & mask())
      if (names()[places()[at] - 1] == name)
        return places()[at] - 1;
    return -1;
  }

  void add(uint32_t name) {
    uint32_t at = hashOfName(name) & mask();
    while (places()[at])
      at = (at + 1) & mask();
    names()[count++] = name;
    places()[at] = static_cast<uint16_t>(count);
  }

  static int64_t sizeFor(uint32_t capacity) {
    return static_cast<int64_t>(sizeof(PropertyTable) +
                                capacity * (sizeof(uint32_t) + 2 * sizeof(uint16_t)));
  }
};

namespace {

/// The reference map of ShapeObjects.
constexpr uint64_t ownerOfShape = uint64_t(1)
                                  << (sizeof(Object) + offsetof(Shape, owner)) / sizeof(uint64_t);
static_assert(sizeof(ShapeObject) == sizeof(Object) + sizeof(Shape));
static_assert(sizeof(ShapeObject) <= 64 * sizeof(uint64_t));

constexpr uint32_t SmallestTable = 4;
constexpr uint32_t SmallestStorage = 4;
constexpr uint32_t SmallestMethods = 4;
constexpr uint32_t SmallestTransitions = 8;
/// storage[0] is the table of transitions; what follows is never replaced.
constexpr uint32_t FirstKept = 1;
/// What one step adds to storage at most: a shape and a table.
constexpr uint32_t MostKept = 2;

struct Transition {
  const Shape *from; // null: an empty place
  uint64_t name;
  Shape *to;
};

/// Second and further transitions from a shape: open addressing, half of it empty at least.
struct TransitionTable {
  uint64_t size; // places, a power of two

  Transition *places() { return reinterpret_cast<Transition *>(this + 1); }

  Transition *place(const Shape *from, uint32_t name) {
    const uint64_t mask = size - 1;
    uint64_t at =
        ((reinterpret_cast<uint64_t>(from) >> 3) * 0x9E3779B97F4A7C15u >> 20) + hashOfName(name);
    for (at &= mask; places()[at].from; at = (at + 1) & mask)
      if (places()[at].from == from && places()[at].name == name)
        break;
    return places() + at;
  }
};

void clean(Context *context, void *data) {
  for (PropertyLine &line : static_cast<Shapes *>(data)->cache.lines)
    if (line.header && !vmkit_shape_is_alive(context, line.header))
      line = {};
}

template <typename T> T *bytesAs(Array *bytes) { return reinterpret_cast<T *>(bytes + 1); }

/// Room in the storage for what one step adds. False: no memory, nothing has changed.
bool reserveStorage(Context *context, ClassObject *owner) {
  Array *old = owner->storage;
  const auto length = old ? static_cast<uint32_t>(old->length) : 0;
  if (old && owner->storageCount + MostKept <= length)
    return true;
  Array *larger = newReferences(context, old ? int64_t{2} * length : SmallestStorage);
  if (!larger)
    return false;
  for (uint32_t i = 0; old && i < owner->storageCount; ++i)
    elementsOf(larger)[i] = elementsOf(old)[i]; // it is young: no barrier
  storeReference(context, &owner->storage, larger);
  return true;
}

/// Into room that is reserved.
void keep(Context *context, ClassObject *owner, const Object *memory) {
  storeValue(context, elementsOf(owner->storage) + owner->storageCount++, valueOf(memory));
}

void keep(Context *context, ClassObject *owner, const Array *bytes) {
  keep(context, owner, reinterpret_cast<const Object *>(bytes));
}

/// A table with the first `count` names of another, which may be null, and room for more.
Array *copyTable(Context *context, const PropertyTable *from, uint32_t count) {
  uint32_t capacity = SmallestTable;
  while (capacity <= count)
    capacity *= 2;
  Array *bytes = newBytes(context, PropertyTable::sizeFor(capacity));
  if (!bytes)
    return nullptr;
  auto *table = bytesAs<PropertyTable>(bytes);
  table->capacity = capacity;
  for (uint32_t i = 0; i < count; ++i)
    table->add(from->names()[i]);
  return bytes;
}

/// A shape of the class; what differs from shape to shape is not filled in.
ShapeObject *newShape(Context *context, ClassObject *owner, const Class *base) {
  Object *memory = vmkit_allocate(context, &context->shapes->shapes, sizeof(ShapeObject));
  if (!memory)
    return nullptr;
  auto *made = static_cast<ShapeObject *>(memory);
  Shape *shape = &made->shape;
  static_cast<Class &>(*shape) = *base;
  shape->super = base;
  shape->superCheckOffset = offsetof(Class, secondaryCache);
  shape->secondaryCache = nullptr;
  shape->virtualCount = 0;
  shape->shape = ClassShapeDynamic;
  shape->instanceSize = static_cast<uint32_t>(sizeof(Object) + owner->capacity * sizeof(Value));
  shape->owner = owner; // it is young: no barrier
  shape->base = base;
  return made;
}

/// Room for one more transition. False: no memory, nothing has changed.
bool reserveTransition(Context *context, ClassObject *owner) {
  auto *old = static_cast<TransitionTable *>(owner->transitions);
  if (old && uint64_t{2} * (owner->transitionCount + 1) <= old->size)
    return true;
  const uint64_t size = old ? old->size * 2 : SmallestTransitions;
  Array *bytes =
      newBytes(context, static_cast<int64_t>(sizeof(TransitionTable) + size * sizeof(Transition)));
  if (!bytes)
    return false;
  auto *table = bytesAs<TransitionTable>(bytes);
  table->size = size;
  for (uint64_t i = 0; old && i < old->size; ++i)
    if (const Transition &each = old->places()[i]; each.from)
      *table->place(each.from, static_cast<uint32_t>(each.name)) = each;
  owner->transitions = table;
  storeValue(context, elementsOf(owner->storage), reinterpret_cast<Value>(bytes));
  return true;
}

Shape *knownTransition(const Shape *shape, uint32_t name) {
  if (shape->next && shape->nextName == name)
    return shape->next;
  auto *table = static_cast<TransitionTable *>(shape->owner->transitions);
  return shape->next && table ? table->place(shape, name)->to : nullptr;
}

Result<Shape *> noMemory(Context *context) { return {nullptr, failMemory(context, sizeof(Shape))}; }

/// The class's dictionary shape.
Result<Shape *> dictionaryShape(Context *context, ClassObject *owner, const Class *base) {
  if (owner->dictionary)
    return {owner->dictionary, nullptr};
  if (!reserveStorage(context, owner))
    return noMemory(context);
  ShapeObject *made = newShape(context, owner, base);
  if (!made)
    return noMemory(context);
  made->shape.isDictionary = 1;
  keep(context, owner, made);
  owner->dictionary = &made->shape;
  return {&made->shape, nullptr};
}

// ── Methods ────────────────────────────────────────────────────────────────────────────────────

/// The place of a key in a table of pairs, which has an empty one: its own, or that to put it to.
const Value *methodPlace(const Array *methods, Value key) {
  const uint32_t mask = static_cast<uint32_t>(methods->length) / 2 - 1;
  uint32_t at = hashOfName(nameOfKey(key)) & mask;
  const Value *pairs = elementsOf(methods);
  while (pairs[uint64_t{2} * at] && pairs[uint64_t{2} * at] != key)
    at = (at + 1) & mask;
  return pairs + uint64_t{2} * at;
}

/// A copy of a table of methods, which may be null, with `size` places; null: no memory.
Array *copyMethods(Context *context, const Array *from, uint32_t size) {
  Array *methods = newReferences(context, int64_t{2} * size);
  if (!methods || !from)
    return methods;
  const Value *pairs = elementsOf(from);
  for (int32_t i = 0; i < from->length; i += 2)
    if (pairs[i]) {
      auto *place = const_cast<Value *>(methodPlace(methods, pairs[i]));
      place[0] = pairs[i];
      storeValue(context, place + 1, pairs[i + 1]);
    }
  return methods;
}

} // namespace

Shapes *shapesOf(Context *context) {
  Shapes *shapes = context->shapes;
  if (shapes && shapes->isReady)
    return shapes;
  if (!shapes)
    context->shapes = shapes = static_cast<Shapes *>(std::calloc(1, sizeof(Shapes)));
  if (!shapes)
    return nullptr;
  shapes->shapes.name = "shapes of objects";
  shapes->shapes.kind = ClassKindClass;
  shapes->shapes.shape = ClassShapeFixed;
  shapes->shapes.instanceSize = sizeof(ShapeObject);
  shapes->shapes.referenceMap = ownerOfShape;
  shapes->bytes.name = "bytes of shapes";
  shapes->bytes.kind = ClassKindArray;
  shapes->bytes.shape = ClassShapeArray;
  shapes->bytes.elementSize = 1;
  shapes->references.name = "values of objects";
  shapes->references.kind = ClassKindArray;
  shapes->references.shape = ClassShapeReferences;
  shapes->references.elementSize = sizeof(Value);
  // What has succeeded when a later step fails does no harm when it is done again.
  shapes->isReady = vmkit_heap_add_class(context, &shapes->shapes) &&
                    vmkit_heap_add_class(context, &shapes->bytes) &&
                    vmkit_heap_add_class(context, &shapes->references) &&
                    vmkit_heap_add_weak_table(context, clean, shapes);
  return shapes->isReady ? shapes : nullptr;
}

} // namespace vmkit

using namespace vmkit;

extern "C" {

__attribute__((noinline)) Result<ClassObject *>
vmkit_class_create(Context *context, const Class *type, const Class *base, String *name,
                   ClassObject *super, int32_t fields) {
  const auto fail = [&]() -> Result<ClassObject *> {
    return {nullptr, failMemory(context, type->instanceSize)};
  };
  if (!shapesOf(context))
    return fail();
  auto *owner = reinterpret_cast<ClassObject *>(vmkit_allocate(context, type, type->instanceSize));
  if (!owner)
    return fail();
  uint64_t capacity =
      (super ? super->capacity : 0) + static_cast<uint64_t>(fields < 0 ? 0 : fields);
  capacity = capacity ? capacity : UsualCapacity;
  owner->capacity = static_cast<uint32_t>(capacity < CapacityLimit ? capacity : CapacityLimit);
  owner->storageCount = FirstKept;
  if (!reserveStorage(context, owner))
    return fail();
  ShapeObject *root = newShape(context, owner, base);
  if (!root)
    return fail();
  keep(context, owner, root);
  owner->root = &root->shape;
  owner->shapeCount = 1;
  if (super && super->methods) {
    Array *methods =
        copyMethods(context, super->methods, static_cast<uint32_t>(super->methods->length) / 2);
    if (!methods)
      return fail();
    storeReference(context, &owner->methods, methods);
    owner->methodCount = super->methodCount;
  }
  if (super) {
    storeReference(context, &owner->super, super);
    storeReference(context, &owner->initializer, super->initializer);
  }
  storeReference(context, &owner->name, name);
  return {owner, nullptr};
}

__attribute__((noinline)) void *vmkit_class_add_method(Context *context, ClassObject *owner,
                                                       uint32_t name, Object *closure) {
  const Value key = keyOfName(name);
  Array *methods = owner->methods;
  if (!methods || !*methodPlace(methods, key)) {
    const auto size = methods ? static_cast<uint32_t>(methods->length) / 2 : 0;
    if (!methods || 2 * (owner->methodCount + 1) > size) {
      methods = copyMethods(context, methods, size ? size * 2 : SmallestMethods);
      if (!methods)
        return failMemory(context, uint64_t{32} * size);
      storeReference(context, &owner->methods, methods);
    }
    ++owner->methodCount;
  }
  auto *place = const_cast<Value *>(methodPlace(methods, key));
  place[0] = key;
  storeValue(context, place + 1, valueOf(closure));
  return nullptr;
}

__attribute__((noinline)) Object *vmkit_class_find_method(const ClassObject *owner, uint32_t name) {
  if (!owner->methods)
    return nullptr;
  const Value *place = methodPlace(owner->methods, keyOfName(name));
  return place[0] ? referenceOf(place[1]) : nullptr;
}

__attribute__((noinline)) int32_t vmkit_shape_find(const Class *header, uint32_t name) {
  if (!isShape(header))
    return PropertyNone;
  const auto *shape = static_cast<const Shape *>(header);
  if (shape->isDictionary)
    return PropertyUnknown;
  if (!shape->count)
    return PropertyNone;
  const int32_t index = shape->table->find(name);
  return index < static_cast<int32_t>(shape->count) ? index : PropertyNone;
}

__attribute__((noinline)) const Shape *vmkit_shape_at(Context *context, const void *address) {
  const Object *memory =
      context->shapes ? vmkit_heap_find(context, reinterpret_cast<uint64_t>(address)) : nullptr;
  if (!memory || memory->type != &context->shapes->shapes)
    return nullptr;
  const Shape *shape = &static_cast<const ShapeObject *>(memory)->shape;
  return shape == address ? shape : nullptr;
}

__attribute__((noinline)) bool vmkit_shape_is_alive(const Context *context, const Class *header) {
  return !isShape(header) ||
         vmkit_heap_is_alive(context, static_cast<const Shape *>(header)->owner);
}

__attribute__((noinline)) Result<Shape *> vmkit_shape_add(Context *context, Shape *shape,
                                                          uint32_t name) {
  if (Shape *known = knownTransition(shape, name))
    return {known, nullptr};
  ClassObject *owner = shape->owner;
  if (shape->count == PropertyLimit || owner->shapeCount == ShapeLimit)
    return dictionaryShape(context, owner, shape->base);
  if (!reserveStorage(context, owner) || (shape->next && !reserveTransition(context, owner)))
    return noMemory(context);
  Array *tableBytes = nullptr;
  PropertyTable *table = shape->table;
  if (!table || table->count != shape->count || table->count == table->capacity) {
    tableBytes = copyTable(context, table, shape->count);
    if (!tableBytes)
      return noMemory(context);
    table = bytesAs<PropertyTable>(tableBytes);
  }
  ShapeObject *memory = newShape(context, owner, shape->base);
  if (!memory)
    return noMemory(context);

  Shape *made = &memory->shape;
  keep(context, owner, memory);
  if (tableBytes)
    keep(context, owner, tableBytes);
  table->add(name);
  made->table = table;
  made->count = shape->count + 1;
  ++owner->shapeCount;
  if (!shape->next) {
    shape->next = made;
    shape->nextName = name;
  } else {
    *static_cast<TransitionTable *>(owner->transitions)->place(shape, name) = {shape, name, made};
    ++owner->transitionCount;
  }
  return {made, nullptr};
}

__attribute__((noinline)) uint32_t vmkit_shape_name_at(const Shape *shape, uint32_t index) {
  return shape->table->names()[index];
}

__attribute__((noinline)) void vmkit_shapes_release(Context *context) {
  Shapes *shapes = context->shapes;
  if (!shapes)
    return;
  vmkit_heap_remove_weak_table(context, shapes);
  // Verify mode knows its classes: the heap must end before another collection.
  std::free(shapes);
  context->shapes = nullptr;
}
}
