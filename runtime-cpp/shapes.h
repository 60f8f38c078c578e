// Shapes: what an object of a dynamic class has, while objects get properties as they run.
//
//   object         Shape * | slot 0 | slot 1 | … | slot capacity - 1          slots hold values
//
// The header of such an object is a Shape, which is a Class: type checks work on it as on any
// other. It says which property lies in which slot. A store that adds a property stores the next
// shape into the header, so objects that got the same properties in the same order have one shape,
// and an inline cache that knows the shape knows the slot (properties.h).
//
//   class object   root ──x──► shape 1 ──y──► shape 2        x in slot 0, y in slot 1
//                    └────y──► shape 3                       y in slot 0
//
// Where a property is, by its index, counted from 0 in the order in which they were added:
//
//   count <= capacity    slot i
//   count > capacity     slot i for i < capacity - 1; the last slot refers to an array of
//   references,
//                        the overflow, whose element j is property capacity - 1 + j
//   dictionary           above PropertyLimit properties, or when the class has ShapeLimit shapes:
//   the
//                        class's one dictionary shape says nothing; the last slot refers to a table
//                        of the object's own (dictionary.h), the other slots are empty
//
// All shapes of a class object have one capacity, so that objects keep their size.
//
// Names are numbers (engine.objects.selector). A shape finds a name's index through a
// PropertyTable, which it shares with the shapes that follow it in one line: a shape sees the first
// `count` entries only. A second transition from one shape copies the table.
//
// Memory. Shapes and their tables lie in objects of the heap, one for each, which
// ClassObject::storage refers to: they count as the guest's memory, and die with the class object.
// A pointer to a shape points into such an object, and is not traced; these rules keep it good:
//
// - The collector that scans an object visits its shape's owner, the class object. So what is
//   reachable has its shape. An object never gets a shape of another owner.
// - A shape refers to its owner. Code that makes an instance may have nothing else of the class
//   object any more: what a stack has of a shape keeps all.
// - What is marked has its shape too. When an object was marked, so was its owner; marks go in a
//   full collection only, both at once. A young shape that an old object's header gets is stored to
//   the owner's storage, with a barrier: a nursery collection marks it.
// - What is dead has its shape for as long as its header is read. The starts of young objects, dead
//   ones too, are looked for before a collection frees anything, and all their shapes were there
//   when they were made, after the last collection. Later, dead objects share lines with living
//   ones at most, where objects are only found by their marks.
// - A site or a cache that holds a shape is no root. When a collection knows what is alive, those
//   are dropped whose owner is dead: vmkit_shape_is_alive. Until then the shape can be read.
#ifndef VMKIT_RUNTIME_SHAPES_H
#define VMKIT_RUNTIME_SHAPES_H

#include "context.h"
#include "failure.h"
#include "typecheck.h"
#include "value.h"

namespace vmkit {

/// An object with more properties becomes a dictionary.
constexpr uint32_t PropertyLimit = 512;
/// When a class object has as many shapes, objects that need another become dictionaries.
constexpr uint32_t ShapeLimit = 4096;
/// Slots of instances at most: more properties than that have no shape.
constexpr uint32_t CapacityLimit = PropertyLimit;
/// Slots of instances of a class that announces no fields.
constexpr uint32_t UsualCapacity = 4;

struct ClassObject;
struct PropertyTable;

struct Shape : Class {
  ClassObject *owner;
  const Class *base;    // the class that the engine knows, of which this is the only subclass step
  PropertyTable *table; // null in the dictionary shape
  uint32_t count;       // properties
  uint32_t isDictionary;
  Shape *next;       // the first transition, or null
  uint32_t nextName; // its name
  uint32_t reserved;
};

/// A class of the guest's language, as an object. The engine's class for it (`type` of
/// vmkit_class_create) has these words first, and may have fields behind them. References: those
/// that are pointers to objects; pointers into `storage` are not.
struct ClassObject : Object {
  Shape *root;         // of new instances
  Object *initializer; // what the language calls to fill an instance, or null; the super's at first
  String *name;        // or null
  ClassObject *super;  // or null
  Array *storage;      // the memory of shapes and tables
  Array *methods;      // a hash table of pairs of key and closure; null: empty
  Shape *dictionary;   // null: not made yet
  void *transitions;   // second and further ones: a table in storage[0]; null: none
  uint32_t capacity;   // slots of instances
  uint32_t shapeCount; // all but the dictionary shape
  uint32_t methodCount; // pairs in `methods`
  uint32_t storageCount;
  uint32_t transitionCount;
  uint32_t reserved;
};

inline bool isShape(const Class *header) { return header->shape == ClassShapeDynamic; }
/// The shape in an object's header; the object must be of a dynamic class.
inline Shape *shapeOf(const Object *object) {
  return const_cast<Shape *>(static_cast<const Shape *>(object->type));
}
inline bool isDynamicObject(Value value) {
  return value && isReference(value) && isShape(referenceOf(value)->type);
}

/// What a shape says about a name.
constexpr int32_t PropertyNone = -1;
/// Only the object itself knows: it is a dictionary.
constexpr int32_t PropertyUnknown = -2;

template struct Result<bool>;
template struct Result<uint64_t>;
template struct Result<ClassObject *>;
template struct Result<Shape *>;

} // namespace vmkit

extern "C" {

/// A new class object. `type` is its class, `base` the class (of shape 'dynamic') below which its
/// instances are, `super` a class object or null, `fields` how many properties an instance will
/// have beyond those of the superclass, as far as is known: instances get as many slots. Methods
/// and the initializer are the super's. Memory.
vmkit::Result<vmkit::ClassObject *>
vmkit_class_create(vmkit::Context *context, const vmkit::Class *type, const vmkit::Class *base,
                   vmkit::String *name, vmkit::ClassObject *super, int32_t fields);

/// Gives a class a method, or another in its place. It is to happen before instances or subclasses
/// are made: call sites and subclasses keep what they have found. Memory.
void *vmkit_class_add_method(vmkit::Context *context, vmkit::ClassObject *owner, uint32_t name,
                             vmkit::Object *closure);

/// The method of that name, inherited or not; null: there is none. Reads only.
vmkit::Object *vmkit_class_find_method(const vmkit::ClassObject *owner, uint32_t name);

/// The index of the own property of that name in objects whose header is `header`; PropertyNone
/// when they have none (and for headers that are no shapes), PropertyUnknown when each has its own.
/// A method site must not answer for the name unless this is PropertyNone. Reads only.
int32_t vmkit_shape_find(const vmkit::Class *header, uint32_t name);

/// The shape at an address, whatever that is; null: there is none. For checks, as vmkit_heap_find.
const vmkit::Shape *vmkit_shape_at(vmkit::Context *context, const void *address);

/// In a weak table's function: whether a header stays usable. True for what is no shape.
bool vmkit_shape_is_alive(const vmkit::Context *context, const vmkit::Class *header);

/// The shape with one more property, which `shape` must not have; it must not be a dictionary. Its
/// dictionary shape when a limit is reached. Memory.
vmkit::Result<vmkit::Shape *> vmkit_shape_add(vmkit::Context *context, vmkit::Shape *shape,
                                              uint32_t name);

/// The name of the property with an index, below the shape's count. Reads only.
uint32_t vmkit_shape_name_at(const vmkit::Shape *shape, uint32_t index);

/// Frees what the context has for shapes outside of the heap; when it ends.
void vmkit_shapes_release(vmkit::Context *context);
}

#endif
